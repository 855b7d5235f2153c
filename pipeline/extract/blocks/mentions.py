"""Where a text names an emulation block."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from gazetteers.blocks import scope_words
from gazetteers.folding import fold
from pipeline.extract.units.pieces import Line

Kind = Literal["cum", "khoi"]

_FULL = re.compile(r"\b(?P<kind>cụm|khối) (?:thi đua|tđ)\b(?:(?: ?, ?| )(?:số )?(?P<number>\d{1,3}|[ivx]{1,5})\b)?")
_SHORT = re.compile(r"\b(?P<kind>cụm|khối) (?P<so>số )?(?P<number>\d{1,2})\b(?![,./]\d)")
_SECTOR = re.compile(r" ngành (?:giáo dục|gd)(?: ?(?:&|-|và|,) ?(?:đào tạo|đt))?\b")
_OTHER_CLUSTERS = re.compile(r"\bcụm (?:chuyên môn|sinh hoạt|trường|dân cư|công nghiệp|bản|từ)\b")
_KINDS: dict[str, Kind] = {"cụm": "cum", "khối": "khoi"}
_ROMAN = {"i": 1, "v": 5, "x": 10}
_SEPARATORS = frozenset({",", ";", "-", "&", "và", "–", "/"})
_FLEETING = ("đơn", "vị", "các", "và", "khu", "vực", "khối")
_LEVELS = frozenset({("tỉnh",), ("huyện",), ("xã",), ("phường",), ("thị", "xã"), ("thị", "trấn"), ("thành", "phố")})
_BEFORE_LEVEL = frozenset({"các", ",", "và", "-", "thuộc"})  # "khối thi đua các huyện": the level is what it holds
_BEFORE_NAME = frozenset({"vùng", "vực", "miền"})
_NAME = 4
_LONGEST = 24


@dataclass(frozen=True)
class Found:
    """A block named at `text[start:end]`, by its number or by its scope.

    `sector` is where the name ends with the sector that follows it ("… ngành Giáo dục"), if one does.
    """

    start: int
    end: int
    kind: Kind
    number: int | None
    scope: str | None
    full: bool
    sector: int | None = None

    @property
    def key(self) -> tuple[Kind, int | str | None]:
        """What tells one block from another."""
        return self.kind, self.number if self.number is not None else self.scope


def find(text: str, title_end: int) -> list[Found]:
    """Every place of an NFC text that names a block, in order."""
    folded = fold(text)
    full = list(_full(text, folded))
    known = {found.key for found in full}
    taken = {position for found in full for position in range(found.start, found.end)}
    short = [found for found in _short(folded, known, title_end) if found.start not in taken]
    return sorted([*full, *short], key=lambda found: found.start)


def _full(text: str, folded: str) -> Iterator[Found]:
    for match in _FULL.finditer(folded):
        kind = _KINDS[match["kind"]]
        if match["number"]:
            sector = _SECTOR.match(folded, match.end())
            end = sector.end() if sector else None
            yield Found(match.start(), match.end(), kind, _value(match["number"]), None, full=True, sector=end)
        elif (end := _scope_end(text, match.end())) and (scope := _scope_key(folded[match.end() : end])):
            yield Found(match.start(), end, kind, None, scope, full=True)


def _value(number: str) -> int:
    if number.isdigit():
        return int(number)
    values = [_ROMAN[sign] for sign in number]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))


def _short(folded: str, known: set[tuple[Kind, int | str | None]], title_end: int) -> Iterator[Found]:
    """Blocks without "thi đua": "Cụm 1", where one of that number is named in full or the text is about emulation."""
    about = "thi đua" in folded[:title_end] and not _OTHER_CLUSTERS.search(folded)
    for match in _SHORT.finditer(folded):
        found = Found(match.start(), match.end(), _KINDS[match["kind"]], int(match["number"]), None, full=False)
        if found.key in known or (about and found.kind == "cum"):
            yield found


def _scope_end(text: str, start: int) -> int | None:
    """Where the scope that begins at `start` ends, or null if none begins there."""
    stop = text.find("\n", start)
    line = Line(text[start : min(stop if stop >= 0 else len(text), start + 200)])
    at, end = 0, 0
    while at < min(len(line.pieces), _LONGEST) and line.folded(0) != "ngành":  # a sector is no block by itself
        step, link = _scope_step(line, at)
        if not step:
            break
        at += step
        end = end if link else at
    return start + line.pieces[end - 1].end if end else None


def _scope_step(line: Line, at: int) -> tuple[int, bool]:
    """How many pieces of a scope stand here, and whether a scope cannot end with them."""
    for pieces, link in scope_words().get(line.folded(at), ()):
        if line.starts(at, pieces) and (pieces not in _LEVELS or line.folded(at - 1) in _BEFORE_LEVEL):
            return len(pieces), link
    if at and line.folded(at) in _SEPARATORS:
        return (1, True) if _goes_on(line, at) else (0, False)
    if line.folded(at - 1) in _BEFORE_NAME:
        return line.province(at) or _capitals(line, at), False
    return 0, False


def _capitals(line: Line, at: int) -> int:
    length = 0
    while length < _NAME and line.is_capital(at + length):
        length += 1
    return length


def _goes_on(line: Line, separator: int) -> bool:
    """True if more of the scope follows; an organisation's name in a list behind a comma is none."""
    at = separator + 1
    if line.folded(separator) != "và" and line.is_capital(at) and line.words(at) is None and line.head(at):
        return False
    return any(line.starts(at, pieces) for pieces, _ in scope_words().get(line.folded(at), ()))


def _scope_key(scope: str) -> str:
    """A scope without the words that come and go between two mentions of one block."""
    return " ".join(word for word in re.findall(r"\w+", scope) if word not in _FLEETING)
