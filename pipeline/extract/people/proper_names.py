"""Proper names of schools and places inside units' names, told from the persons that follow them."""

from pipeline.extract.people.names import USUAL, is_highland, run_end, starts_name
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.unit_state import State, is_known_person
from pipeline.extract.people.vocabulary import vocabulary

_VERBS = frozenset({"tặng", "trao", "nhận"})  # "UBND tỉnh Tặng bằng khen"
_MIDDLE = frozenset({"thị", "văn", "a"})  # behind any surname, also a rare one: "Vàng Thị Dợ", "Giàng A Páo"
_WHOLE = frozenset({"proper", "number"})  # what a unit's whole name ends with
_ACADEMIES = frozenset({"học viện", "viện", "đại học", "đh", "cao đẳng", "cđ", "trung tâm"})
_PERSONS = range(3, 6)  # syllables of a full name
_DASHES = frozenset("-–")
_PLACE = 2  # syllables of a district's or commune's name


def proper_end(tokens: Tokens, k: int, state: State) -> int:
    """Where the proper name that begins at the capitalised token `k` ends; `k` if a person's name begins there."""
    namesake = vocabulary().namesakes.match(tokens, k)
    if namesake and state.slot and namesake[0] <= run_end(tokens, k) and not is_known_person(tokens, k, state):
        state.take("proper")  # "Trường TH Kim Đồng | chủ trì", where "đồng chủ trì" is a verb
        return namesake[0]
    end = _before_headline_verb(tokens, k, run_end(tokens, k), due=state.slot)
    end = _before_unit(tokens, k, end)
    end -= end > k and _is_verb(tokens, end - 1, alone=end == k + 1 and not state.slot)
    if end == k or (end == k + 1 and tokens.lows[k] in _VERBS):
        return k
    if is_highland(tokens.words[k]) and (not state.slot or state.last == "place"):
        return k
    if end == k + 1 and _compound(tokens, k, state):
        state.take("func")
        return k + 2
    if end == k + 1 and state.slot and state.last != "joint" and _in_lower_case(tokens, k + 1):
        end = k + 2
    taken = _end(tokens, k, end, state)
    if taken > k:
        state.take("proper")
    return taken


def _in_lower_case(tokens: Tokens, k: int) -> bool:
    """True for the second syllable of "Trường Mầm non Hoa hồng dự" and "Trường Trung cấp Bách nghệ,"."""
    if k >= len(tokens.words) or not tokens.words[k].islower() or not tokens.is_word(k):
        return False
    words = vocabulary()
    if words.unit_stops.match(tokens, k) or words.organisations.match(tokens, k) or words.offices.match(tokens, k):
        return False
    ends = k + 1 >= len(tokens.words) or not tokens.is_word(k + 1) or tokens.capitals[k + 1]
    return ends or words.unit_stops.match(tokens, k + 1) is not None


def _is_verb(tokens: Tokens, k: int, *, alone: bool) -> bool:
    """True for a verb of two syllables with a capital: "Hiệu trưởng Trường THPT Hòa Lạc Công bố quyết định".

    One syllable is a verb where it stands `alone` and no name is due: "Chủ tịch UBND xã Đã trao quà".
    """
    found = vocabulary().unit_stops.match(tokens, k)
    if found is None:
        return False
    return tokens.words[k + 1].islower() if found[0] > k + 1 else alone and tokens.lows[k] not in vocabulary().surnames


def _before_unit(tokens: Tokens, k: int, end: int) -> int:
    """Where a run of capitals comes to a unit of two words and more: "Đại diện Phía Nam *Công đoàn* Giáo dục".

    In a headline in capitals "TRƯỜNG MẦM NON HOA BAN TỔ CHỨC" is no organising committee.
    """
    for i in range(k + 1 + tokens.words[k].isupper(), end):
        found = vocabulary().organisations.match(tokens, i)
        cut = tokens.words[i].isupper() and found is not None and end < found[0]  # "HOA BAN | TỔ CHỨC LỄ"
        if found is not None and found[1].kind == "head" and i + 1 < found[0] and not cut:
            return i
    return end


def _before_headline_verb(tokens: Tokens, k: int, end: int, *, due: bool) -> int:
    """Where a headline in capitals goes on behind the name: "TRƯỜNG MẦM NON HUA LA | TỔ CHỨC LỄ TỔNG KẾT".

    A verb of one syllable needs a name of two before it, and one of two syllables may be a name where that is `due`:
    "TRƯỜNG THPT THỐNG NHẤT".
    """
    if end < k + _PLACE or len(tokens.words[k]) == 1 or not tokens.words[k].isupper():
        return end
    stops = vocabulary().unit_stops
    for i in range(k + due, end):
        found = stops.match(tokens, i)
        if found is not None and (found[0] > i + 1 or k + _PLACE <= i < end - 1) and found[0] <= end:
            return i
    return end


def is_headline_verb(tokens: Tokens, k: int, state: State) -> bool:
    """True for the "TRAO" of a headline in capitals, "PHÒNG GD&ĐT HUYỆN MAI SƠN TRAO …", behind a whole name."""
    before = tokens.words[k - 1]
    if state.last not in _WHOLE or not (tokens.words[k].isupper() and (before.isupper() or before.isdecimal())):
        return False
    found = vocabulary().unit_stops.match(tokens, k)
    return found is not None and (found[0] > k + 1 or not state.slot)


def _compound(tokens: Tokens, k: int, state: State) -> bool:
    """A word of two syllables that begins with a capital, where no proper name is due: "Ban Tổ chức Liên hoan"."""
    following = k + 1 < len(tokens.words) and tokens.is_word(k + 1) and tokens.words[k + 1].islower()
    following = following and vocabulary().unit_stops.match(tokens, k + 1) is None
    if state.last == "joint" and tokens.words[k - 1] in _DASHES and tokens.capitals[k - 2]:
        return False  # "Việt - Hàn | công bố"
    abbreviation = len(tokens.words[k]) > 1 and tokens.words[k].isupper()
    return following and not abbreviation and not state.slot and state.last in {"title", "head", "func", "joint"}


def _end(tokens: Tokens, k: int, end: int, state: State) -> int:
    if is_known_person(tokens, k, state):
        return k
    namesake = vocabulary().namesakes.match(tokens, k)
    if namesake and namesake[0] <= end:
        return namesake[0]
    if state.last == "":
        return k
    return _in_slot(tokens, k, end, state) if state.slot else _after_unit(tokens, k, end)


def _in_slot(tokens: Tokens, k: int, end: int, state: State) -> int:
    """Where a school's or place's name is due, it comes first; a place has two syllables, a person often three."""
    length = end - k
    highland = _highlander(tokens, k, range(k + _PLACE, end))
    if highland is not None:
        return highland
    if length > USUAL or (length == USUAL and not starts_name(tokens, k)):
        return _before_person(tokens, k, end)
    due = state.last == "place" or _is_named_after_field(tokens, k, state)
    return k if due and length > _PLACE and starts_name(tokens, k) else end


def _is_named_after_field(tokens: Tokens, k: int, state: State) -> bool:
    """True for "Giám đốc Học viện Ngân hàng | Nguyễn Văn An": no namesake, and an academy has its field for a name."""
    academy = state.period and state.last == "func" and state.head in _ACADEMIES
    return academy and tokens.lows[k] in vocabulary().common_surnames


def _highlander(tokens: Tokens, k: int, places: range) -> int | None:
    """Where the person begins whose name has the mark of the Central Highlands: "Pa Tần | Ksor H'Bé"."""
    mark = next((i for i in places if is_highland(tokens.words[i])), None)
    if mark is None:
        return None
    clan = vocabulary().common_surnames
    before = (i for i in (mark - _PLACE, mark - 1) if i > k and tokens.lows[i] in clan)
    return next(before, mark)


def _after_unit(tokens: Tokens, k: int, end: int) -> int:
    """Where the unit is complete, a surname begins a person; a rare one with one syllable may still be a place."""
    if starts_name(tokens, k) and end - k > 1:
        common = tokens.lows[k] in vocabulary().common_surnames
        return k if common or end - k > _PLACE else end
    return _before_person(tokens, k, end)


def _before_person(tokens: Tokens, k: int, end: int) -> int:
    """In "Lục Yên Nguyễn Văn An" the person begins at the first surname that leaves two to four syllables."""
    common = vocabulary().common_surnames
    highland = _highlander(tokens, k, range(k + 1, end))
    if highland is not None:
        return highland
    if end - k > USUAL and starts_name(tokens, k + _PLACE) and end - k - _PLACE in _PERSONS:
        return k + _PLACE  # no school and no place has five syllables: "Pa Tần | Thân Đức Hưởng"
    for start in range(k + 1, end - 1):
        surname = tokens.lows[start] in common
        surname = surname or (tokens.lows[start] in vocabulary().surnames and tokens.lows[start + 1] in _MIDDLE)
        if end - start <= USUAL and surname and (start > k + 1 or not starts_name(tokens, k)):
            return start
    return end
