"""The organisation that a title belongs to: "Trưởng phòng GD&ĐT huyện Bắc Hà" is of "phòng GD&ĐT huyện Bắc Hà"."""

import re

from gazetteers.folding import fold
from pipeline.extract.people.atoms import Atom
from pipeline.extract.people.tokens import Tokens

# what every unit of its kind is called: the text does not say which one is meant
_BARE = frozenset(
    {"sở", "trường", "nhà trường", "phòng", "ban", "tổ", "khoa", "vụ", "cục", "viện", "bộ", "đơn vị", "cơ quan", "nhóm"}
    | {"trung tâm", "chi bộ", "đảng bộ", "đảng ủy", "công đoàn", "hội", "đoàn", "đội", "cụm", "khối", "ngành", "bộ môn"}
    | {"ban thường vụ", "btv", "ban chấp hành", "bch", "thường vụ", "thường trực", "hội đồng", "văn phòng", "thanh tra"}
)
_LONGEST_BARE = max(map(len, _BARE))
_PERIOD = re.compile(r" (?:năm học|nhiệm kỳ|nhiệm kì|khóa|khoá|giai đoạn|năm) .*", re.IGNORECASE)
_MANNERS = ("thường trực", "dự khuyết", "phụ trách", "danh dự", "điều hành", "kiêm nhiệm", ",")
_MANNER = re.compile(rf"(?:{'|'.join(_MANNERS)})\s+", re.IGNORECASE)
_MANNER_OPENINGS = frozenset(manner.split()[0] for manner in _MANNERS)


def organisation_of(tokens: Tokens, title: Atom) -> str | None:
    """The unit that a title names, as written; null where it names none, several, or only "Sở", "nhà trường"."""
    if title.office is None or title.several:
        return None
    rest = tokens.spelled(title.head_stop, title.stop)
    mannered = title.head_stop < title.stop and tokens.lows[title.head_stop] in _MANNER_OPENINGS
    manner = _MANNER.match(rest) if mannered else None
    rest = rest[manner.end() :] if manner else rest
    name = _PERIOD.sub("", _with_unit(tokens, title, rest, far=manner is not None))
    return None if not name or (len(name) <= _LONGEST_BARE and fold(name) in _BARE) else name


def _with_unit(tokens: Tokens, title: Atom, rest: str, *, far: bool) -> str:
    """The rest of a title after the unit that its head names ("Chánh *Văn phòng* Sở Y tế", "*Tỉnh ủy* viên")."""
    office = title.office
    unit = office.unit if office else ""
    if not unit or far or fold(rest).startswith(unit):
        return rest
    head = office.written if office and office.written else tokens.spelled(title.first, title.head_stop)
    place = fold(head).rfind(unit)
    return f"{head[place : place + len(unit)]} {rest}".strip()
