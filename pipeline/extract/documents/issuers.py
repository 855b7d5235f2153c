"""The names of bodies and offices that issue documents: how far one reaches, and whether it fits a number's codes."""

import re
from dataclasses import dataclass
from functools import cache

from gazetteers.documents import issuer_words, issuing_bodies
from gazetteers.folding import fold
from pipeline.extract.documents.numbers import is_known, key

_PROPER = re.compile(r"[^\W\d_]\w{0,24}(?:[.&\-]{1,2}\w{1,12}){0,4}")
_NUMBERED = re.compile(r"số \d{1,3}\b")
_GAP = re.compile(r"[ ]{1,2}")
_MAX_ITEMS = 16
_SHORTEST_PREFIX = 3


@dataclass(frozen=True)
class Issuer:
    """A body or office named at `start:end`."""

    start: int
    end: int
    name: str


def issuer_at(text: str, folded: str, start: int, limit: int) -> Issuer | None:
    """The longest name of an issuer that begins at `start` and ends before `limit`; null if none begins there."""
    position = end = start
    for count in range(_MAX_ITEMS):
        stop = _item(text, folded, position, limit, first=count == 0)
        if stop is None:
            break
        end = stop
        gap = _GAP.match(text, end, limit)
        position = gap.end() if gap else end
        if not gap:
            break
    return Issuer(start, end, text[start:end]) if end > start else None


def _item(text: str, folded: str, start: int, limit: int, *, first: bool) -> int | None:
    if _phrases("stop").match(folded, start, limit):
        return None
    phrase = (_phrases("head") if first else _phrases("head", "inner")).match(folded, start, limit)
    proper = _PROPER.match(text, start, limit) if text[start : start + 1].isupper() else None
    if first and proper and not phrase and not is_known(proper[0]):
        return None
    numbered = None if first else _NUMBERED.match(folded, start, limit)
    ends = [match.end() for match in (phrase, proper, numbered) if match]
    return max(ends, default=None)


def heads(folded: str, start: int, end: int) -> list[int]:
    """Where names of issuers may begin between `start` and `end`, in order."""
    return [match.start() for match in _phrases("head").finditer(folded, start, end)]


def agrees(name: str, codes: tuple[str, ...]) -> bool:
    """Whether the body of this name is one that the codes of a number abbreviate."""
    initials = _initials(name)
    return any(_fits(initials, name, key(code)) for code in codes)


def _fits(initials: str, name: str, code: str) -> bool:
    if len(code) > 1 and code in initials:
        return True
    if len(initials) >= _SHORTEST_PREFIX and code.startswith(initials):
        return True
    return any(fold(body) in fold(name) for body in _names_of().get(code, ()))


def _initials(name: str) -> str:
    words = re.findall(r"\w+", re.sub(r"\bvà\b", " ", name, flags=re.IGNORECASE))
    capitals = name == name.upper() and len(name.split()) > 1
    return "".join(word if _is_abbreviation(word, capitals=capitals) else word[0] for word in words).casefold()


def _is_abbreviation(word: str, *, capitals: bool) -> bool:
    return is_known(word) if capitals else sum(map(str.isupper, word)) > 1


@cache
def _phrases(*roles: str) -> re.Pattern[str]:
    phrases = sorted((row.phrase for row in issuer_words() if row.role in roles), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, phrases))})(?!\w)")


@cache
def _names_of() -> dict[str, tuple[str, ...]]:
    rows = issuing_bodies()
    return {key(row.code): tuple(other.name for other in rows if key(other.code) == key(row.code)) for row in rows}
