"""Where a text names an emulation block."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from pipeline.extract.blocks.found import Found, inner, kind_of, number_at, plural_before, with_number
from pipeline.extract.blocks.scope import parts_of, scope_end, scope_key
from pipeline.extract.blocks.short import Told, short
from pipeline.extract.units.pieces import Line

_HEAD = re.compile(
    r"\b(?P<kind>cụm|khối) {1,2}(?:(?:ký )?giao ước )?(?:thi {1,2}đua|tđ)\b"
    r"(?:(?:,| -| –| và)? khen thưởng\b)?(?: \([ck]tđ\))?"
)

_BESIDE = re.compile(
    r",? (?=các )| - (?:khối |cụm )?(?=các |vùng |khu vực |miền )| \((?=các |vùng |khu vực |miền )|,? gồm (?=các )"
)
_COUNTED = re.compile(r" \d{1,2} (?=tỉnh|thành phố|sở|huyện|trường)")  # "Cụm thi đua 7 tỉnh biên giới phía Bắc"
_SIGNS = ("-", ",", "(")
_SIGN = 3  # characters: " - "
_JOINTS = frozenset({",", "và", ", và", "cùng", ";", "; và", "&", "với"})
_JOINT = 6  # characters: " cùng "
_ANNOUNCED = re.compile(r"(?:\bgồm|\bgiữa|:)(?: có)? $")
_ONE_NOUN = 2  # words of "7 tỉnh"
_REACH = 20  # characters
_SEVERAL = re.compile(
    r"(?:(?<![\w/.,-])(?<!số )(?<!cụm )(?<!khối )(?<!tháng )(?<!quý )(?<!năm )(?:0?[2-9]|[1-9]\d)"
    r"|\b(?:hai|ba|bốn|sáu|bảy|tám)) $"
)
_DIVIDES = re.compile(r"\bchia (?:các |thành )?$")  # "chia cụm thi đua khối các đơn vị trực thuộc": there are several


def find(line: Line, folded: str, cores: list[re.Match[str]], title_end: int) -> list[Found]:
    """Every place of an NFC text that names a block, in order.

    `line` has its pieces, `folded` is `fold(text)`, `cores` every "cụm" and "khối" of it.
    """
    heads = [head for core in cores if (head := _HEAD.match(folded, core.start()))]
    full = list(_full(line, folded, heads))
    taken = [(found.start, found.end) for found in full]
    told = Told(
        about="thi đua" in folded[:title_end],
        kinds=frozenset(head["kind"] for head in heads),
        known=frozenset(found.key for found in full),
    )
    others = [found for found in short(line, folded, cores, told) if not _within(taken, found.start)]
    places = [_with_scope_beside(line, folded, found) for found in (*full, *others)]
    return _particular(_without_apposed(line.text, folded, sorted(places, key=lambda found: found.start)))


def _with_scope_beside(line: Line, folded: str, found: Found) -> Found:
    gap = _BESIDE.match(folded, found.end) if found.number is not None and found.scope is None else None
    end = scope_end(line, gap.end()) if gap else None
    if gap is None or end is None:
        return found
    return replace(found, held=(gap.end(), end), beside=scope_key(folded[gap.end() : end]))


def _without_apposed(text: str, folded: str, found: list[Found]) -> list[Found]:
    """Without the scope beside a number: "Khối 8 – Khối thi đua các trường đại học" is one block.

    In brackets the number may also stand behind: "Cụm thi đua các trường THPT miền núi (Cụm thi đua số 5)".
    """
    kept: list[Found] = []
    for k, place in enumerate(found):
        before = kept[-1] if kept else None
        sign = folded[before.end : place.start].strip(" ") if before and place.start - before.end <= _SIGN else ""
        if before is None or before.kind != place.kind or (before.number is None) == (place.number is None):
            kept.append(place)
        elif before.number is not None and sign in _SIGNS and not (sign == "," and _is_next(text, folded, found, k)):
            kept[-1] = replace(before, held=place.held, beside=place.scope)
        elif before.number is None and sign == "(":
            kept[-1] = replace(place, held=before.held, beside=before.scope)
        else:
            kept.append(place)
    return kept


def _is_next(text: str, folded: str, found: list[Found], k: int) -> bool:
    """True where a comma leads to the next block of a list, not to the same one in other words.

    A list has a third block, or words before it that say there are several; in running text the name that says the same
    begins small, or a comma closes it.
    """
    place, before = found[k], found[k - 1]
    beside = (found[k - 2 : k], found[k : k + 2]) if k > 1 else (found[k : k + 2],)
    if any(_joins(folded, *pair) for pair in beside if len(pair) > 1) or _is_announced(folded, before.start):
        return True
    return text[place.start].isupper() and not folded.startswith(",", place.end)


def _is_announced(folded: str, at: int) -> bool:
    """True behind "các", "gồm" and "giữa": several follow."""
    before = max(0, at - _REACH)
    return plural_before(folded, at) is not None or _ANNOUNCED.search(folded, before, at) is not None


def _joins(folded: str, first: Found, second: Found) -> bool:
    """True if nothing but a sign or "và" stands between two blocks."""
    return second.start - first.end <= _JOINT and folded[first.end : second.start].strip() in _JOINTS


def _within(taken: list[tuple[int, int]], offset: int) -> bool:
    at = bisect_right(taken, (offset, len(taken) and taken[-1][1])) - 1
    return at >= 0 and offset < taken[at][1]


def _particular(found: list[Found]) -> list[Found]:
    """Without the scope alone that numbers tell apart: "các cụm thi đua THPT" of "Cụm thi đua THPT số 1, số 2"."""
    shared = {(block.kind, block.scope) for block in found if block.number is not None and block.scope}
    return [block for block in found if block.number is not None or (block.kind, block.scope) not in shared]


def _full(line: Line, folded: str, heads: list[re.Match[str]]) -> Iterator[Found]:
    text = line.text
    for match in heads:
        kind, plural = kind_of(folded, match), plural_before(folded, match.start())
        end = _counted_end(line, folded, match.end())
        if end is None and (number := number_at(folded, match.end())):
            yield from with_number(text, folded, match, number, None)
            continue
        end = end or scope_end(line, match.end())
        scope = scope_key(folded[match.end() : end]) if end else ""
        if end and scope and (number := number_at(folded, end, bare=False)):
            yield from with_number(text, folded, match, number, scope)
        elif end and scope and (parts := parts_of(text, match.end(), end, plural)):
            head = text[match.start() : match.end()]
            for at, stop in parts:
                key = scope_key(folded[at:stop])
                yield Found(at, stop, kind, None, key, full=True, name=f"{head} {text[at:stop]}", held=(at, stop))
        elif (
            end
            and scope
            and not _are_several(text, folded, match.start())
            and (plural is None or _is_certain(folded, match, end))
        ):
            yield Found(match.start(), end, kind, None, scope, full=True, held=inner(text, match.end(), end))


def _are_several(text: str, folded: str, at: int) -> bool:
    """True for those that a division makes, and for "03 khối thi đua các trường THPT": none of them is named."""
    before = max(0, at - _REACH)
    counted = text[at].islower() and _SEVERAL.search(folded, before, at)
    return bool(counted or _DIVIDES.search(folded, before, at))


def _counted_end(line: Line, folded: str, at: int) -> int | None:
    """Where the scope ends that counts what it holds, which it must say more of than its noun; else null."""
    counted = _COUNTED.match(folded, at)
    end = scope_end(line, counted.end()) if counted else None
    return end if counted and end and len(folded[counted.end() : end].split()) > _ONE_NOUN else None


def _is_certain(folded: str, match: re.Match[str], end: int) -> bool:
    """True for "các khối thi đua các trường THPT vùng cao": a scope with members is one block's."""
    return " các " in folded[match.end() : end]
