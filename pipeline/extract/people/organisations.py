"""Where a unit's name ends: the words of units' names continue it, anything else ends it.

"Phó Trưởng phòng Quản lý văn hóa, Sở Văn hóa công bố …" ends before "công bố", which no unit is called; "Chủ tịch
UBND tỉnh Trần Văn An" before the person, because no province is called "Trần Văn An".
"""

from bisect import bisect_left

from gazetteers.people import OrganisationWord
from pipeline.extract.people.loose_fields import loose_end
from pipeline.extract.people.names import run_end, starts_person, unit_begins
from pipeline.extract.people.proper_names import is_headline_verb, proper_end
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.unit_signs import ROMAN, figure_end, is_school_type, joins, roman_end, seat_end, sign_end
from pipeline.extract.people.unit_state import HEADS, NAMED, PART, Known, State, is_known_person
from pipeline.extract.people.vocabulary import Office, vocabulary

_MIDDLE = frozenset({"văn", "thị"})  # "Đoàn Văn Trường"
_FULL_NAME = 3  # syllables
# what a part of a unit may be in charge of: "Khoa Tiểu học - Mầm non, Trường Cao đẳng …"
_SCHOOL_LEVELS = frozenset(
    {"mầm non", "mẫu giáo", "tiểu học", "trung học", "trung học cơ sở", "trung học phổ thông", "gdtx"}
)
_JOINED_UNITS = frozenset({"quỹ"})  # "Trung tâm Công tác xã hội và Quỹ Bảo trợ trẻ em" is one unit
_UNFINISHED = frozenset({"link", "joint"})
_WITH_SLOT = frozenset({"named", "place"})


def organisation_end(tokens: Tokens, i: int, known: Known, office: Office | None = None) -> int:
    """Where the unit's name that begins or goes on at token `i` ends; `i` where there is none.

    `office` is the title before it, which may hold a part of a unit ("Trưởng phòng") and a term of office ("năm học
    2022-2023"); null for a bare unit.
    `known` are the persons that the text names elsewhere: their names are not a place's or a school's.
    """
    titled = office is not None
    part = office is not None and bool(office.unit)
    state = State(last="title" if titled else "", level=PART * titled, period=titled, part=part, known=known)
    k = end = i
    while k < len(tokens.words):
        following = _step(tokens, k, state)
        if following == k and k > i:
            following = _whole(tokens, i, k, state)
        if following == k:
            break
        k = following
        if state.last not in _UNFINISHED:
            end = k
    return _with_bracket(tokens, end, known) if _part_of_title(state) and end > i else end


def _whole(tokens: Tokens, i: int, k: int, state: State) -> int:
    """Where the organisation ends that token `k` lies within, by its own reader: "Sở GD | và ĐT Gia Lai"; else `k`.

    Of a person's name and of what a figure counts that reader knows less.
    """
    if tokens.capitals[k] or tokens.words[k][0].isdigit() or not tokens.units:
        return k
    at = bisect_left(tokens.units, (tokens.starts[k],)) - 1
    start, stop = tokens.units[max(at, 0)]
    if not tokens.starts[i] <= start < tokens.starts[k] < stop:
        return k
    end = bisect_left(tokens.starts, stop, k)
    if any(is_known_person(tokens, place, state) for place in range(k, end)):
        return k
    state.take("proper")
    return end


def _part_of_title(state: State) -> bool:
    """True while a title's name has come no further than a part of a unit."""
    return state.period and state.level == PART


def _with_bracket(tokens: Tokens, k: int, known: Known) -> int:
    """After the bracket that holds the unit of a part: "Trưởng ban Thi đua (Sở Nội vụ tỉnh)"."""
    found = (
        vocabulary().organisations.match(tokens, k + 1) if k < len(tokens.words) and tokens.words[k] == "(" else None
    )
    if found is None or found[1].kind != "head" or found[1].level == PART:
        return k
    end = organisation_end(tokens, k + 1, known)
    return end + 1 if end < len(tokens.words) and tokens.words[end] == ")" else k


def _step(tokens: Tokens, k: int, state: State) -> int:
    """The token after the word of the name at `k`; `k` itself if the name ends before it."""
    word = tokens.words[k]
    if word[0].isalpha():
        end = roman_end(tokens, k, state) if word in ROMAN else k
        return end if end > k else _word_end(tokens, k, state)
    if word == "\n":
        return k
    return figure_end(tokens, k, state) if word[0].isdigit() else sign_end(tokens, k, state)


def _word_end(tokens: Tokens, k: int, state: State) -> int:
    words = vocabulary()
    capital = tokens.capitals[k] and joins(tokens, k)
    if capital and is_headline_verb(tokens, k, state):
        return k
    place = words.places.match(tokens, k) if capital else None
    if place and not is_known_person(tokens, k, state):
        state.take("proper")
        return place[0]
    found = words.organisations.match(tokens, k)
    if found and _fits(tokens, k, found, state):
        _take(tokens, k, found[1], state)
        verb = found[1].kind == "stop" and words.unit_stops.match(tokens, found[0] - 1)
        return found[0] - bool(verb)  # "Trưởng ban Tổ chức cho biết"
    if not capital:
        if tokens.lows[k] == "và" and _joined(tokens, k, state):
            state.take("joint", lower=state.lower)
            return k + 1
        end = seat_end(tokens, k, state)
        return end if end > k else loose_end(tokens, k, state)
    office = words.offices.match(tokens, k)  # "Bí thư chi bộ Hiệu trưởng nhà trường" is two
    return k if office and office[0] > k + 1 else proper_end(tokens, k, state)


def _joined(tokens: Tokens, k: int, state: State) -> bool:
    """True for "Trường THCS và THPT Tân Mỹ" and "Cục Nhà giáo và Cán bộ quản lý giáo dục"."""
    if k and is_school_type(tokens, k - 1) and is_school_type(tokens, k + 1):
        return True
    found = vocabulary().organisations.match(tokens, k + 1)
    if found is not None and _of_two_levels(tokens, k, found[1], state):
        return True
    if found is not None and found[1].form in _JOINED_UNITS and tokens.capitals[k + 1] and state.last == "func":
        return True
    field = found is not None and found[1].kind == "func" and tokens.capitals[k + 1] and found[0] > k + 2
    office = vocabulary().offices.match(tokens, k + 1)
    return field and state.last == "func" and not state.lower and (office is None or office[1].row.kind == "staff")


def _of_two_levels(tokens: Tokens, k: int, row: OrganisationWord, state: State) -> bool:
    """True for "Trường Tiểu học và THCS Pa Ham" and "Phòng Giáo dục Mầm non và Tiểu học"."""
    if not tokens.capitals[k + 1] or row.kind != "named":
        return False
    school = state.last == "named" and state.school and (row.form in _SCHOOL_LEVELS or is_school_type(tokens, k + 1))
    return school or (state.level == PART and state.last == "func" and row.form in _SCHOOL_LEVELS)


def _take(tokens: Tokens, k: int, row: OrganisationWord, state: State) -> None:
    kind = row.kind
    if kind in HEADS and not _is_field(row, state):
        state.level, state.head = row.level, row.form
        state.school = kind == "named"
    state.slot = kind in _WITH_SLOT or (kind == "func" and state.slot)
    state.last, state.lower = kind, not tokens.capitals[k]


def _is_field(row: OrganisationWord, state: State) -> bool:
    """True for the school's level that a part of a unit is in charge of."""
    begun = state.last in {"head", "func", "joint"} or (state.last == "title" and state.part)
    return begun and state.level == PART and row.form in _SCHOOL_LEVELS


def _fits(tokens: Tokens, k: int, found: tuple[int, OrganisationWord], state: State) -> bool:
    """True if the word of units' names can stand here."""
    end, row = found
    if is_known_person(tokens, k, state) or (end - k == 1 and _is_surname(tokens, k)):
        return False
    if row.kind == "func":
        person = end - k == 1 and starts_person(tokens, k) and not _is_apart(tokens, end)
        return not person and _field_fits(tokens, k, state)
    if row.kind == "link":
        return _link_fits(tokens, end, state)
    if row.kind == "period":
        return state.period and state.last != "title"  # "trưởng khối 3 năm học …", not "Cụm trưởng năm học …"
    if row.kind == "stop":
        return tokens.capitals[k]
    part = row.kind == "head" and row.level == 1 and end - k == 1
    return tokens.capitals[k] or not (part and state.last == "proper")


def _is_apart(tokens: Tokens, end: int) -> bool:
    """True where a unit or a person follows: "tổ Toán | Trường Tiểu học", "khoa Toán | Nguyễn Văn An"."""
    return unit_begins(tokens, end) or (end < len(tokens) and _is_full_name(tokens, end))


def _is_surname(tokens: Tokens, k: int) -> bool:
    """True for "Đoàn" in "Chủ tịch nước Đoàn Quang L": two more syllables follow that no unit's name holds."""
    if tokens.lows[k] not in vocabulary().common_surnames or run_end(tokens, k) < k + _FULL_NAME:
        return False
    return tokens.lows[k + 1] in _MIDDLE or vocabulary().organisations.match(tokens, k + 1) is None


def _is_full_name(tokens: Tokens, k: int) -> bool:
    """The same for rare surnames, too, before "Thị" or "Văn": "Lò Thị Mận"."""
    if _is_surname(tokens, k):
        return True
    return run_end(tokens, k) >= k + _FULL_NAME and tokens.lows[k + 1] in _MIDDLE and starts_person(tokens, k)


def _field_fits(tokens: Tokens, k: int, state: State) -> bool:
    """A field of work in lower case goes on only after a head, a title or another one in lower case.

    Some are verbs as well ("tổ chức", "đại diện"), which follow a whole unit: "Hiệu trưởng nhà trường đại diện cho".
    """
    if state.last in {"", "number", "proper"}:
        return False
    if tokens.capitals[k]:
        return True
    if state.last == "head" and state.level != PART and vocabulary().unit_stops.match(tokens, k):
        return False
    return state.last in {"title", "head", "named", *_UNFINISHED} or (state.last == "func" and state.lower)


def _link_fits(tokens: Tokens, end: int, state: State) -> bool:
    following = vocabulary().organisations.match(tokens, end)
    return state.last not in {"", "link"} and following is not None and following[1].kind in NAMED
