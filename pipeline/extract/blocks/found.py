"""A place that names an emulation block, and the number that may stand with its name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gazetteers.blocks import stop_words
from pipeline.extract.blocks.numbers import LISTED, NUMBER, value
from pipeline.extract.blocks.scope import Kind

_GAP = re.compile(r" ?[,–-] ?| khối (?=(?:số )?\d)| {1,2}")  # "Cụm thi đua khối 6"
_COUNTED = re.compile(  # "Cụm thi đua 2 năm liền dẫn đầu": the number is not the block's
    r" (?:năm(?! học| \d)|lần(?! này)|tháng|ngày|tuần|đợt|đội|người|giải|cá nhân|tập thể|nội dung|phong trào|trường"
    r"|đơn vị)\b"
)
_SECTOR = re.compile(r" ngành (?:giáo dục|gd)(?: ?(?:&|-|và|,) ?(?:đào tạo|đt))?\b")
_SECTOR_FIRST = re.compile(r",? ngành (?:giáo dục|gd)(?: ?(?:&|-|và|,) ?(?:đào tạo|đt))?\b")
_NEXT = re.compile(r" (?!năm học\b|năm \d)(?P<first>[^\W\d_]+)(?: (?P<second>[^\W\d_]+))?")
_TELL = frozenset({"gồm", "bao", "thuộc", "họp", "hiện", "vừa"})  # no nouns that a number could count
_PLURAL = re.compile(
    r"\b(?P<count>các|những|nhiều|mỗi|từng|\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám) (?:(?:cụm|khối)(?:,| và| -|/)?)? ?$"
)
KINDS: dict[str, Kind] = {"cụm": "cum", "khối": "khoi"}


@dataclass(frozen=True)
class Found:
    """A block named at `text[start:end]`, by its number, by its scope, or by both.

    `sector` is where the name ends with the sector that follows it ("… ngành Giáo dục"), if one does; `name` is given
    where the text does not write it in one piece ("Cụm thi đua số 1 và số 2"); `held` is the place of the scope;
    `beside` is the scope behind a number ("Cụm thi đua số 7 các trường chính trị"), by which it may also be named;
    `part` is true for a part of a block ("Tiểu khối 1").
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
    beside: str | None = None
    part: bool = False

    @property
    def key(self) -> tuple[Kind, int | str | None]:
        """What tells one block from another."""
        return self.kind, self.number if self.number is not None else self.scope


def plural_before(folded: str, start: int) -> str | None:
    """The word before a block that says there are several."""
    match = _PLURAL.search(folded, max(0, start - 16), start)
    return match["count"] if match else None


def kind_of(folded: str, head: re.Match[str]) -> Kind:
    """The kind of block that a head names; "cụm khối thi đua 6" is a cluster."""
    return "cum" if folded.endswith("cụm ", 0, head.start()) else KINDS[head[1]]


def number_at(folded: str, at: int, *, bare: bool = True) -> re.Match[str] | None:
    """The number at this place, behind its block's words or, not `bare`, behind its scope."""
    gap = _GAP.match(folded, at)
    found = NUMBER.match(folded, gap.end()) if gap else None
    if found is None and not bare and (sector := _SECTOR_FIRST.match(folded, at)):
        found = NUMBER.match(folded, sector.end() + 1)
    if found is not None and bare and not found["so"] and _COUNTED.match(folded, found.end()):
        return None
    if found is None or bare or found["so"]:
        return found
    return None if _counts(folded, found.end()) or gap is None or gap[0] != " " else found


def _counts(folded: str, at: int) -> bool:
    """True if a noun follows that the number counts: neither a verb nor a connective."""
    match = _NEXT.match(folded, at)
    if match is None or match["first"] in _TELL:
        return False
    return (match["first"],) not in stop_words() and (match["first"], match["second"]) not in stop_words()


def inner(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The place without the spaces and signs at its ends; null if nothing is left."""
    while start < end and text[start] in " -–—,":
        start += 1
    while start < end and text[end - 1] in " -–—,":
        end -= 1
    return (start, end) if start < end else None


def with_number(
    text: str, folded: str, head: re.Match[str], number: re.Match[str], scope: str | None
) -> Iterator[Found]:
    """The block of this number and those that the text counts on: "số 1, số 2 và số 3"."""
    kind, plural = kind_of(folded, head), plural_before(folded, head.start())
    sector = _SECTOR.match(folded, number.end())
    end = sector.end() if sector else None
    full = kind == KINDS[head[1]] and ("đua" in head[0] or "tđ" in head[0])
    held = inner(text, head.end(), number.start()) if scope else None
    yield Found(head.start(), number.end(), kind, value(number["number"]), scope, full=full, sector=end, held=held)
    stem = text[head.start() : number.start()]
    at = number.end()
    while item := LISTED.match(folded, at):
        roman = not item["number"].isdigit() and text[item.start("number") : item.end("number")].isupper()
        if not item["so"] and not plural and not item["kind"] and not roman:
            return
        start, at = item.start("so") if item["so"] else item.start("number"), item.end()
        name = f"{stem}{text[start:at]}" if item["so"] or not number["so"] else f"{stem}{number['so']}{text[start:at]}"
        yield Found(start, at, kind, value(item["number"]), scope, full=full, name=name, held=held)
