"""Where a text names an emulation block."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.extract.blocks.numbers import LISTED, NUMBER, value
from pipeline.extract.blocks.scope import Kind, parts_of, scope_end, scope_key

_HEAD = re.compile(r"\b(?P<kind>cụm|khối) (?:(?:ký )?giao ước )?(?:thi đua|tđ)\b(?:(?:,| -| –| và)? khen thưởng\b)?")
_SHORT = re.compile(r"\b(?P<kind>cụm|khối) ")
_GAP = re.compile(r" ?[,–-] ?| ")
_SECTOR = re.compile(r" ngành (?:giáo dục|gd)(?: ?(?:&|-|và|,) ?(?:đào tạo|đt))?\b")
_SECTOR_FIRST = re.compile(r",? ngành (?:giáo dục|gd)(?: ?(?:&|-|và|,) ?(?:đào tạo|đt))?\b")
_OTHER_CLUSTERS = re.compile(r"\bcụm (?:chuyên môn|sinh hoạt|trường|dân cư|công nghiệp|bản|từ)\b")
_PLURAL = re.compile(r"\b(?P<count>các|những|nhiều|mỗi|từng|\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám) (?:cụm|khối)? ?$")
# around a block that is named by its scope without "thi đua"
_TOLD = re.compile(r"\b(cụm|khối) thi đua\b")
_EMULATION = re.compile(r"\bthi đua(?:, khen thưởng| - khen thưởng| khen thưởng)? (?:của )?$")
_TELLS = re.compile(r"(?: có| gồm) \d{1,3} (?:đơn vị|trường)|[^.;\n]{0,60}\b(?:khối|cụm) trưởng\b")
_KINDS: dict[str, Kind] = {"cụm": "cum", "khối": "khoi"}
_SCOPE = 60  # characters of the scope of a block named without "thi đua"


@dataclass(frozen=True)
class Found:
    """A block named at `text[start:end]`, by its number, by its scope, or by both.

    `sector` is where the name ends with the sector that follows it ("… ngành Giáo dục"), if one does; `name` is given
    where the text does not write it in one piece ("Cụm thi đua số 1 và số 2"); `held` is the place of the scope.
    """

    start: int
    end: int
    kind: Kind
    number: int | None
    scope: str | None
    full: bool
    sector: int | None = None
    name: str | None = None
    held: tuple[int, int] | None = None

    @property
    def key(self) -> tuple[Kind, int | str | None]:
        """What tells one block from another."""
        return self.kind, self.number if self.number is not None else self.scope


def find(text: str, folded: str, title_end: int) -> list[Found]:
    """Every place of an NFC text that names a block, in order; `folded` is `fold(text)`."""
    full = list(_full(text, folded))
    known = {found.key for found in full}
    taken = [(found.start, found.end) for found in full]
    short = [found for found in _short(text, folded, known, title_end) if not _within(taken, found.start)]
    return _particular(sorted([*full, *short], key=lambda found: found.start))


def _within(taken: list[tuple[int, int]], offset: int) -> bool:
    at = bisect_right(taken, (offset, len(taken) and taken[-1][1])) - 1
    return at >= 0 and offset < taken[at][1]


def _particular(found: list[Found]) -> list[Found]:
    """Without the scope alone that numbers tell apart: "các cụm thi đua THPT" of "Cụm thi đua THPT số 1, số 2"."""
    shared = {(block.kind, block.scope) for block in found if block.number is not None and block.scope}
    return [block for block in found if block.number is not None or (block.kind, block.scope) not in shared]


def _full(text: str, folded: str) -> Iterator[Found]:
    for match in _HEAD.finditer(folded):
        kind, plural = _KINDS[match["kind"]], _plural(folded, match.start())
        if number := _numbered(folded, match.end()):
            yield from _with_number(text, folded, match, number, None)
            continue
        end = scope_end(text, match.end())
        scope = scope_key(folded[match.end() : end]) if end else ""
        if end and scope and (number := _numbered(folded, end, bare=False)):
            yield from _with_number(text, folded, match, number, scope)
        elif end and scope and (parts := parts_of(text, match.end(), end, plural)):
            head = text[match.start() : match.end()]
            for at, stop in parts:
                key = scope_key(folded[at:stop])
                yield Found(at, stop, kind, None, key, full=True, name=f"{head} {text[at:stop]}", held=(at, stop))
        elif end and scope and (plural is None or _is_certain(folded, match, end)):
            yield Found(match.start(), end, kind, None, scope, full=True, held=_inner(text, match.end(), end))


def _plural(folded: str, start: int) -> str | None:
    """The word before a block that says there are several."""
    match = _PLURAL.search(folded, max(0, start - 16), start)
    return match["count"] if match else None


def _is_certain(folded: str, match: re.Match[str], end: int) -> bool:
    """True for "các khối thi đua các trường THPT vùng cao": a scope with members is one block's."""
    return " các " in folded[match.end() : end]


def _numbered(folded: str, at: int, *, bare: bool = True) -> re.Match[str] | None:
    """The number at this place, behind its block's words or, not `bare`, behind its scope."""
    gap = _GAP.match(folded, at)
    found = NUMBER.match(folded, gap.end()) if gap else None
    if found is None and not bare and (sector := _SECTOR_FIRST.match(folded, at)):
        found = NUMBER.match(folded, sector.end() + 1)
    if found is None or bare or found["so"]:
        return found
    counts = re.compile(r" (?!và\b|của\b|thuộc\b|đã\b|tổ chức\b|ký\b|họp\b|năm học\b)[^\W\d_]").match(
        folded, found.end()
    )
    return None if counts or gap is None or gap[0] != " " else found


def _inner(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The place without the spaces and signs at its ends; null if nothing is left."""
    while start < end and text[start] in " -–—,":
        start += 1
    while start < end and text[end - 1] in " -–—,":
        end -= 1
    return (start, end) if start < end else None


def _with_number(
    text: str, folded: str, head: re.Match[str], number: re.Match[str], scope: str | None
) -> Iterator[Found]:
    """The block of this number and those that the text counts on: "số 1, số 2 và số 3"."""
    kind, plural = _KINDS[head["kind"]], _plural(folded, head.start())
    sector = _SECTOR.match(folded, number.end())
    end = sector.end() if sector else None
    full = "thi đua" in head[0] or "tđ" in head[0]
    held = _inner(text, head.end(), number.start()) if scope else None
    yield Found(head.start(), number.end(), kind, value(number["number"]), scope, full=full, sector=end, held=held)
    stem = text[head.start() : number.start()]
    at = number.end()
    while item := LISTED.match(folded, at):
        if not item["so"] and not plural and not item["kind"]:
            return
        start, at = item.start("so") if item["so"] else item.start("number"), item.end()
        name = f"{stem}{text[start:at]}" if item["so"] or not number["so"] else f"{stem}{number['so']}{text[start:at]}"
        yield Found(start, at, kind, value(item["number"]), scope, full=full, name=name, held=held)


def _short(text: str, folded: str, known: set[tuple[Kind, int | str | None]], title_end: int) -> Iterator[Found]:
    """Blocks without "thi đua": "Cụm 1", where one of that number is named in full or the text is about emulation."""
    about = "thi đua" in folded[:title_end] and not _OTHER_CLUSTERS.search(folded)
    scopes = {key for _, key in known if isinstance(key, str)}
    told = {match[1] for match in _TOLD.finditer(folded)}
    for match in _SHORT.finditer(folded):
        number, scope, end = NUMBER.match(folded, match.end()), None, None
        if number is None and (end := scope_end(text, match.end(), _SCOPE)):
            scope = scope_key(folded[match.end() : end])
            number = _numbered(folded, end, bare=False)
            number = number if number and number["so"] else None
        if number is None and end and scope and _stands_alone(text, folded, match, end, told):
            held = _inner(text, match.end(), end)
            yield Found(match.start(), end, _KINDS[match["kind"]], None, scope, full=False, held=held)
        if number is None or (number["number"].isalpha() and not text[number.start("number")].isupper()):
            continue
        for found in _with_number(text, folded, match, number, scope):
            is_block = found.key in known or scope in scopes
            if is_block or (about and found.kind == "cum"):
                yield replace(found, full=False)


def _stands_alone(text: str, folded: str, head: re.Match[str], end: int, told: set[str]) -> bool:
    """True for a scope with a capital that is a block by what stands around it.

    "thi đua, khen thưởng Cụm các trường X", and in a text that speaks of such blocks "Khối Mầm non gồm 9 đơn vị".
    """
    if not text[head.start()].isupper():
        return False
    if _EMULATION.search(folded, max(0, head.start() - 30), head.start()) and folded.startswith("các ", head.end()):
        return True
    return head["kind"] in told and _TELLS.match(folded, end) is not None
