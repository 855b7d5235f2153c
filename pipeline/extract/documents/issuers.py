"""The names of bodies and offices that issue documents: how far one reaches, and whether it fits a number's codes."""

import re
from dataclasses import dataclass
from functools import cache

from gazetteers.documents import issuer_words, issuing_bodies, office_bodies
from gazetteers.folding import fold
from gazetteers.people import surnames
from gazetteers.places import districts, province_names
from pipeline.extract.documents.codes import is_known, key
from pipeline.extract.units.finder import find_in
from pipeline.extract.words import words_of

_PROPER = re.compile(r"(?:TP|Tp|TX|Tx|TT|Q|H|P|X)\.(?=[ ]\w)|[^\W\d_]\w{0,24}(?:[.&\-]{1,2}\w{1,12}){0,4}")
_NUMBERED = re.compile(r"số \d{1,3}\b|(?<=quận )\d{1,2}\b|(?<=phường )\d{1,2}\b|(?<=cụm )\d{1,2}\b|(?<=khối )\d{1,2}\b")
_LINK = re.compile(r"[ ]{0,2}(?:,|;|-|và|&|với|cùng)[ ]{1,2}")
_GAP = re.compile(r"[ ]{1,2}")
_MORE = re.compile(r"[ ]{1,2}(?:[^\W\d_]|[-“&\"]|\d{1,2}(?!\d))|['’,/.-]")  # what a name may go on with
_LONGEST = 160  # characters of a name, and a little behind it
_MAX_ITEMS = 16
_SHORTEST_PREFIX = 3
_LONGEST_PERSON, _SHORTEST_PERSON = 5, 2  # words of a full name


@dataclass(frozen=True)
class Issuer:
    """A body or office named at `start:end`; a person's name behind an office lies within it but not in `name`."""

    start: int
    end: int
    name: str

    @property
    def is_office(self) -> bool:
        """Whether a person holds it, who may also only read out what others issued."""
        return _phrases("office").match(fold(self.name)) is not None


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
    if end == start:
        return None
    end = _whole(text, folded, start, end, limit)
    office = _phrases("office").match(folded, start, end)
    name = text[start : _holder(text, office.end(), end)] if office else text[start:end]
    return Issuer(start, end, name.rstrip())


def _whole(text: str, folded: str, start: int, end: int, limit: int) -> int:
    """The end of the organisation's name that the words of issuers end within: "Học viện Nông | nghiệp Việt Nam"."""
    small = not text[end + 1 : end + 2].isupper()  # "TX. Ngã | Năm"
    if not _MORE.match(folded, end, limit) or (small and _phrases("stop", "verb").match(folded, end + 1, limit)):
        return end
    stop = min(limit, start + _LONGEST)
    units = find_in(words_of(text[start:stop], folded[start:stop]))
    within = (start + unit.end for unit in units if start + unit.start < end < start + unit.end < stop)
    return next(within, end)


def _holder(text: str, start: int, end: int) -> int:
    """Where the name of the person begins who holds the office: a common surname and what follows; else `end`."""
    words = list(re.finditer(r"\S+", text[start:end]))
    for count in range(_LONGEST_PERSON, _SHORTEST_PERSON - 1, -1):
        run = words[-count:]
        if len(run) == count and run[0][0] in _common_surnames() and all(word[0].istitle() for word in run):
            return end if _is_place(" ".join(word[0] for word in run)) else start + run[0].start()
    return end


def joint_at(text: str, folded: str, start: int, limit: int) -> Issuer | None:
    """Two bodies or more that issue together: the rest of a list whose first ends at `start`; null if there is none."""
    end = begin = start
    for _ in range(_MAX_ITEMS):
        link = _LINK.match(folded, end, limit)
        other = issuer_at(text, folded, link.end(), limit) if link else None
        if other is None:
            break
        begin = begin if begin > start else other.start
        end = other.end
    return Issuer(begin, end, text[begin:end]) if end > start else None


def _item(text: str, folded: str, start: int, limit: int, *, first: bool) -> int | None:
    if _ends_here(text, folded, start, limit, first=first):
        return None
    roles = ("head", "office") if first else ("head", "office", "inner")
    phrase = _phrases(*roles).match(folded, start, limit)
    proper = _PROPER.match(text, start, limit) if text[start : start + 1].isupper() else None
    if first and proper and not phrase and not is_known(proper[0]):
        return None
    numbered = None if first else _NUMBERED.match(folded, start, limit)
    ends = [match.end() for match in (phrase, proper, numbered) if match]
    return max(ends, default=None)


def _ends_here(text: str, folded: str, start: int, limit: int, *, first: bool) -> bool:
    """Whether a stop or, behind the first words, a verb stands here; in a name only its first letter is large."""
    verb = None if first else _phrases("verb").match(folded, start, limit)
    is_verb = verb is not None and not text[start : text.find(" ", start, limit)].istitle()
    return is_verb or _phrases("stop").match(folded, start, limit) is not None


def heads(folded: str, start: int, end: int) -> list[int]:
    """Where names of issuers may begin between `start` and `end`, in order."""
    return [match.start() for match in _phrases("head", "office").finditer(folded, start, end)]


def agrees(name: str, codes: tuple[str, ...]) -> bool:
    """Whether the body of this name is one that the codes of a number abbreviate."""
    initials = _initials(name)
    return any(_fits(initials, name, key(code)) for code in codes)


def signs(name: str, codes: tuple[str, ...]) -> bool:
    """Whether who is said to issue may have: the body agrees, or an office without its body is one of such a body."""
    bare = _bare_offices().get(fold(name))
    bodies = (fold(body) for code in codes for body in _names_of().get(key(code), ()))
    return agrees(name, codes) or (bare is not None and any(body.startswith(bare) for body in bodies))


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


@cache
def _bare_offices() -> dict[str, str]:
    return {fold(row.office): fold(row.body) for row in office_bodies()}


@cache
def _common_surnames() -> frozenset[str]:
    return frozenset(row.name for row in surnames() if row.common)


@cache
def _districts() -> frozenset[str]:
    return frozenset(fold(row.name) for row in districts())


def _is_place(name: str) -> bool:
    return fold(name) in _districts() or fold(name) in province_names()
