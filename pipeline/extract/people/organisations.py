"""Where a unit's name ends: the words of units' names continue it, anything else ends it.

"Trưởng phòng Thi đua, khen thưởng, Sở Nội vụ giới thiệu …" ends before "giới thiệu", which no unit is called; "Chủ tịch
UBND tỉnh Trần Ngọc Tam" before the person, because a province is no "Trần Ngọc Tam".
"""

from dataclasses import dataclass, field

from gazetteers.people import OrganisationWord
from pipeline.extract.people.names import LONGEST, USUAL, run_end, starts_name
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.vocabulary import vocabulary

HEADS = frozenset({"head", "named"})
_JOINTS = frozenset("-&/")
_NUMBERED = frozenset({"số", "cụm", "khối", "phường", "quận", "vùng", "đua", "vực", "non", "thcs", "thpt", "học", "xã", "tổ", "q", "p"})
_SEAT = frozenset({"diện", "nhánh", "hiệu"})  # cơ quan đại diện, chi nhánh, phân hiệu … tại TP. X


@dataclass(slots=True)
class _State:
    """What the name holds so far: the last word's kind, the unit's level, whether a proper name may come next."""

    last: str
    level: int
    slot: bool = False
    proper: bool = False
    lower: bool = True
    known: frozenset[str] = field(default_factory=frozenset)


def organisation_end(tokens: Tokens, i: int, known: frozenset[str], *, level: int = 0) -> int:
    """Where the unit's name that begins or goes on at token `i` ends; `i` where there is none.

    `level` is that of the title before it (1 if the title holds a part of a unit: "Trưởng phòng"), 0 for a bare unit.
    `known` are the folded names of persons that the text names elsewhere: they are not a place's or a school's.
    """
    state = _State(last="title" if level else "", level=level, known=known)
    k = end = i
    while k < len(tokens):
        following = _step(tokens, k, state)
        if following == k:
            break
        k = following
        if state.last not in {"link", "joint"}:
            end = k
    return end


def _step(tokens: Tokens, k: int, state: _State) -> int:
    word = tokens.words[k]
    if word == "\n":
        return k
    if not tokens.is_word(k):
        return _figure(tokens, k, state) if word[0].isdigit() else _sign(tokens, k, state)
    place = vocabulary().places.match(tokens, k)
    if place and tokens.capital(k) and _joins(tokens, k) and not _is_known_person(tokens, k, state):
        state.last, state.slot, state.proper, state.lower = "proper", False, True, False
        return place[0]
    found = vocabulary().organisations.match(tokens, k)
    if found and _accepts(tokens, k, found, state):
        return found[0]
    if tokens.capital(k) and _joins(tokens, k):
        return _proper(tokens, k, state)
    return _seat(tokens, k, state)


def _joins(tokens: Tokens, k: int) -> bool:
    return k == 0 or tokens.spaced(k) or tokens.words[k - 1] in _JOINTS or tokens.words[k - 1] in {".", ","}


def _is_known_person(tokens: Tokens, k: int, state: _State) -> bool:
    end = run_end(tokens, k)
    return any(" ".join(tokens.lows[k:stop]) in state.known for stop in range(k + 2, min(end, k + LONGEST) + 1))


def _accepts(tokens: Tokens, k: int, found: tuple[int, OrganisationWord], state: _State) -> bool:
    """Take a word of units' names into the state, if it can stand here."""
    end, row = found
    capital = tokens.capital(k)
    if row.kind == "stop" and not capital:
        return False
    if row.kind == "func" and (not _field_fits(capital, state) or (end - k == 1 and starts_person(tokens, k))):
        return False
    if capital and _is_known_person(tokens, k, state):
        return False
    if row.kind == "head" and not capital and state.last == "proper" and end - k == 1 and row.level == 1:
        return False
    if row.kind == "link":
        return _link_fits(tokens, end, state) and _set(state, "link")
    if row.kind in HEADS:
        state.level = row.level
    _set(state, row.kind)
    state.slot = row.kind in {"named", "place"} or (row.kind == "func" and state.slot)
    state.lower = not capital
    return True


def _set(state: _State, last: str) -> bool:
    state.last = last
    return True


def _field_fits(capital: bool, state: _State) -> bool:
    """A field of work in lower case goes on only after a head, a title or another one in lower case."""
    if state.last in {"", "number", "proper"}:
        return False
    return capital or state.last in {"title", "head", "named", "joint", "link"} or (state.last in {"func", "place"} and state.lower)


def _link_fits(tokens: Tokens, end: int, state: _State) -> bool:
    following = vocabulary().organisations.match(tokens, end)
    return state.last not in {"", "link"} and following is not None and following[1].kind in {*HEADS, "place"}


def _figure(tokens: Tokens, k: int, state: _State) -> int:
    previous = tokens.lows[k - 1] if k else ""
    after = k + 1
    if state.last == "period":
        while after + 1 < len(tokens) and tokens.words[after] == "-" and tokens.words[after + 1].isdigit():
            after += 2
        state.last = "number"
        return after
    if state.last == "" or not (previous in _NUMBERED or _ends_here(tokens, after)) or state.last == "func" and previous not in _NUMBERED:
        return k
    state.last, state.slot, state.lower = "number", False, False
    return after


def _ends_here(tokens: Tokens, k: int) -> bool:
    """True if nothing that a figure could count follows."""
    if k >= len(tokens) or not tokens.is_word(k):
        return k >= len(tokens) or tokens.words[k] not in {"/", "%"}
    found = vocabulary().organisations.match(tokens, k)
    return found is not None and found[1].kind in {"place", "period"}


def _sign(tokens: Tokens, k: int, state: _State) -> int:
    word = tokens.words[k]
    if k + 1 >= len(tokens) or state.last in {"", "joint"}:
        return k
    if word == "." and tokens.tight(k) and tokens.lows[k - 1] in {"tp", "q", "p", "tx", "tt", "h"}:
        return k + 1
    if word in _JOINTS and tokens.tight(k) and tokens.tight(k + 1) and tokens.capital(k + 1):
        state.last = "joint"
        return k + 1
    if word == ";" and _school_type(tokens, k - 1) and _school_type(tokens, k + 1):
        state.last = "joint"
        return k + 1
    if tokens.lows[k] in {"-", "&", ","} and _goes_on(tokens, k, state):
        state.last = "joint"
        return k + 1
    return k


def _school_type(tokens: Tokens, k: int) -> bool:
    """True for "THCS" in "khối THCS; TH&THCS"."""
    found = vocabulary().organisations.match(tokens, k)
    return tokens.words[k].isupper() and found is not None and found[1].kind == "named"


def _goes_on(tokens: Tokens, k: int, state: _State) -> bool:
    """After a dash or a comma the unit's field goes on, or the larger unit that it belongs to follows."""
    known = vocabulary()
    if known.offices.match(tokens, k + 1) or not tokens.is_word(k + 1):
        return False
    found = known.organisations.match(tokens, k + 1)
    if found and found[1].kind in HEADS:
        larger = found[1].level > state.level or (state.level == 1 and found[1].level == 2)  # noqa: PLR2004  # a unit of its own
        return larger and tokens.capital(k + 1)
    if tokens.lows[k] == ",":
        return False
    if found and found[1].kind == "func":
        return tokens.capital(k + 1) and state.last in {"func", "head", "named", "proper"} and not starts_person(tokens, k + 1)
    short = run_end(tokens, k + 1) == k + 2 and tokens.capital(k - 1) and not starts_person(tokens, k + 1)
    return state.last == "proper" and short  # "Việt - Đức"


def starts_person(tokens: Tokens, k: int) -> bool:
    """True if a surname with another capitalised syllable begins here."""
    return starts_name(tokens, k) and run_end(tokens, k) - k >= 2  # noqa: PLR2004  # surname and given name


def _seat(tokens: Tokens, k: int, state: _State) -> int:
    """ "tại TP. X" goes on after "cơ quan đại diện", "chi nhánh", "phân hiệu"."""
    words = tokens.lows[max(0, k - 16) : k]
    if tokens.lows[k] != "tại" or state.last == "" or not _SEAT.intersection(words) or k + 1 >= len(tokens):
        if tokens.lows[k] == "số" and state.last in {"head", "named", "func", "proper", "place"} and _digit(tokens, k + 1):
            return k + 1
        return k
    found = vocabulary().organisations.match(tokens, k + 1)
    if tokens.capital(k + 1) or (found and found[1].kind == "place"):
        state.last = "link"
        return k + 1
    return k


def _digit(tokens: Tokens, k: int) -> bool:
    return k < len(tokens) and tokens.words[k].isdigit()


def _proper(tokens: Tokens, k: int, state: _State) -> int:
    """The proper name of a school or place, without the person that may follow it."""
    end = run_end(tokens, k)
    taken = _proper_end(tokens, k, end, state)
    if taken > k:
        state.last, state.slot, state.proper, state.lower = "proper", False, True, False
    return taken


def _proper_end(tokens: Tokens, k: int, end: int, state: _State) -> int:
    known = vocabulary()
    namesake = known.namesakes.match(tokens, k)
    if namesake and namesake[0] <= end and not _is_known_person(tokens, k, state):
        return namesake[0]
    if state.last == "" or _is_known_person(tokens, k, state):
        return k
    length = end - k
    if not state.slot:
        if starts_name(tokens, k) and length >= 2:  # noqa: PLR2004  # surname and given name
            common = tokens.lows[k] in known.common_surnames
            return k if common or length > 2 else end  # noqa: PLR2004  # a rare surname and one syllable may be a place
        return _before_person(tokens, k, end)
    if length > USUAL or (length == USUAL and not starts_name(tokens, k)):
        return _before_person(tokens, k, end)
    if state.last == "place" and length > 2 and starts_name(tokens, k):  # noqa: PLR2004  # a district has two syllables
        return k
    return end


def _before_person(tokens: Tokens, k: int, end: int) -> int:
    """In "Lục Yên Nguyễn Văn An" the person begins at the first surname that leaves two to four syllables."""
    common = vocabulary().common_surnames
    for start in range(k + 1, end - 1):
        if end - start <= USUAL and tokens.lows[start] in common and (start > k + 1 or not starts_name(tokens, k)):
            return start
    return end
