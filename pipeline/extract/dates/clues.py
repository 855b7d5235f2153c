"""What an article knows of its year: publication, school years, anniversaries, its address, years that it names."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from urllib.parse import unquote

from gazetteers.folding import fold
from gazetteers.holidays import Holiday, holidays
from models import Article
from pipeline.extract.dates.background import is_compared, is_of_a_year_past
from pipeline.extract.dates.meetings import counted_days, reviewed_year

_SCHOOL_YEAR = re.compile(
    r"([12](?<![\w/.\-].)[09]\d\d(?<!giai đoạn ....)(?<!nhiệm kỳ ....))"
    r"[ ]{0,2}[\-/][ ]{0,2}((?:19|20)?\d\d)(?![\d/]|-\d)"
)
_ADDRESS_SCHOOL_YEAR = re.compile(r"nam-?hoc-?((?:19|20)\d\d)-{1,3}(?:\d-)?((?:19|20)?\d\d)(?!\d)")
_ADDRESS_DAY = re.compile(r"(20(?<!\d20)[012]\d)[/\-](0[1-9]|1[0-2])[/\-](0[1-9]|[12]\d|3[01])(?!\d)")
_ADDRESS_DAY_LAST = re.compile(r"(?<!\d)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(20[012]\d)(?!\d)")
# the moment of publication to the second or millisecond, as addresses of newspapers end: "…-20231201230753316.htm"
_ADDRESS_MOMENT = re.compile(
    r"(20(?<!\d20)[012]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?:\d{3})?(?!\d)"
)
_ADDRESS_MONTH = re.compile(r"/(20[012]\d)/?(0[1-9]|1[0-2])/")
_BARE_YEAR = re.compile(r"năm(?<!\d năm) (20\d\d)(?![ ]{0,2}[\-/][ ]{0,2}\d)(?!\d)")
# a count that ends today ("5 năm qua") is not one from a holiday
_COUNTED = re.compile(
    r" năm(?<=\d năm)(?!\w)"  # a word leads, to be fast
    r"(?![ ]\d|[ ](?:qua|nay|liền|liên tục|trở lại|gần|tới|thực hiện|tổ chức|triển khai|học tập|làm theo"
    r"|cuộc vận động|phong trào|đề án|chương trình|dự án)(?!\w))"
)
_COUNT = re.compile(r"(?<![\d.,/\-])[1-9]\d{0,2}$")
_ANNIVERSARY_REACH = 80
_NEXT_COUNT = re.compile(r"\n|\d{1,3} năm")
_REVIEW = re.compile(
    r"tổng kết|nhìn lại|kiểm điểm|khen thưởng|bế giảng|kết thúc|tuyên dương|vinh danh|thành tích|kết quả"
)
_LAUNCH = re.compile(r"triển khai|phát động|ký kết|giao ước|khai giảng|phương hướng|đầu năm|nhiệm vụ|sơ kết|kế hoạch")
_CALLED_SO = re.compile(r"(?<!\w)(?:năm học|niên khóa|niên khoá|học kỳ|học kì|hk|nh)(?!\w)")
_NAMED_REACH = 40
_STOP = re.compile(r"[.;!?](?=\s)|\n")
_TITLE = 600  # characters of a headline, which every day asks again
_SENTENCE = 240  # characters on each side of a date that are looked at as its sentence
_CUE_REACH = 110
_LEAD = 500  # characters behind the title in which an article says what it is about
_YEAR_PREPARED = 1  # the month from which a coming school year is planned: admissions are announced in spring


@dataclass(frozen=True)
class SchoolYears:
    """The school year that the article is about, by its first year; `reviewed` where it is looked back on.

    `next_too` where the following one is opened in the same article.
    """

    first: int
    reviewed: bool
    next_too: bool = False


@dataclass(frozen=True)
class NamedYear:
    """The one calendar year that stands alone; `reviewed` perhaps in the months after it, `planned` in those before."""

    year: int
    reviewed: bool
    planned: bool


@dataclass(frozen=True)
class Anniversary:
    """A count of years to a holiday reaches `year`; the words of the holiday's name lie before `reach`."""

    holiday: Holiday
    year: int
    start: int
    reach: int


@dataclass(frozen=True)
class Clues:
    """Null or empty is not known. `stamps` are the days of publication and address whether they may be true or not.

    `school_titled` where the headline, which ends at `title_end` of the folded shadow, names the school year. What only
    a date without its year asks for is sought when one does.
    """

    published: date | None
    address_day: date | None
    school: SchoolYears | None
    stamps: tuple[date, ...]
    school_titled: bool
    folded: str
    title_end: int

    @property
    def title(self) -> str:
        """The folded headline."""
        return self.folded[: min(self.title_end, _TITLE)]

    @cached_property
    def anniversaries(self) -> tuple[Anniversary, ...]:
        """Counts of years to a holiday, in the order of the text."""
        return tuple(_anniversaries(self.folded))

    @cached_property
    def named_year(self) -> NamedYear | None:
        """The one calendar year that the text names."""
        return _named_year(self.folded)

    @cached_property
    def title_year(self) -> NamedYear | None:
        """The one calendar year that the headline names."""
        return _named_year(self.folded[: self.title_end])

    @cached_property
    def reviewed(self) -> int | None:
        """The year that is looked back on where the next one is planned."""
        return reviewed_year(self.folded)

    @cached_property
    def counted(self) -> frozenset[date]:
        """The days to which years are counted from a document's."""
        return counted_days(self.folded)


def clues_of(article: Article, folded: str, title_end: int) -> Clues:
    """All clues of an article whose folded shadow is `folded`."""
    address = fold(unquote(article.url or ""))
    in_title, in_lead = _school(folded[:title_end]), _school(folded[: title_end + _LEAD])
    school = _fuller(in_title, in_lead) or _school(folded, _NAMED_REACH) or _school_in_address(address)
    published = article.published_at.date() if article.published_at else None
    address_day = _address_day(address)
    if in_title is None and not (is_possible(in_lead, published) and is_possible(school, address_day)):
        school = None
    return Clues(
        published=published if is_possible(in_title or in_lead, published) else None,
        address_day=address_day if is_possible(_fuller(in_title, in_lead), address_day) else None,
        school=school,
        stamps=tuple(day for day in (published, address_day) if day),
        school_titled=in_title is not None,
        folded=folded,
        title_end=title_end,
    )


def _fuller(in_title: SchoolYears | None, elsewhere: SchoolYears | None) -> SchoolYears | None:
    """The title's school year; where the text goes on to the next one, with that."""
    return elsewhere if in_title and elsewhere and elsewhere.first == in_title.first else in_title or elsewhere


def is_possible(school: SchoolYears | None, day: date | None) -> bool:
    """Whether a report of this school year may be of this day.

    A page moved to a new site gets a stamp and an address of that day, and an old school year may be told of later.
    """
    if school is None or day is None:
        return True
    return date(school.first, _YEAR_PREPARED, 1) <= day < date(school.first + 2, 1, 1)


def school_beside(folded: str, start: int, end: int) -> SchoolYears | None:
    """The one school year that the sentence around a date names."""
    begin = max((match.end() for match in _STOP.finditer(folded, max(0, start - _SENTENCE), start)), default=start)
    stop = _STOP.search(folded, end, end + _SENTENCE)
    return _school(folded[begin : stop.start() if stop else end + _SENTENCE])


def sentence_bounds(folded: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around a date begins and ends, at most `_SENTENCE` characters off."""
    least = max(0, start - _SENTENCE)
    begin = max((match.end() for match in _STOP.finditer(folded, least, start)), default=least)
    stop = _STOP.search(folded, end, end + _SENTENCE)
    return begin, stop.start() if stop else end + _SENTENCE


def _school(folded: str, reach: int | None = None) -> SchoolYears | None:
    """The one school year named, or two in a row of which the first ends as the second begins.

    With `reach` only those called so at most so many characters before: ranks and seasons are of two years as well.
    """
    mentions = [
        (match, int(match[1]))
        for match in _SCHOOL_YEAR.finditer(folded)
        if _in_a_row(match[1], match[2])
        and not is_compared(folded, match.start())
        and (reach is None or _CALLED_SO.search(folded, max(0, match.start() - reach), match.start()))
    ]
    firsts = sorted({first for _, first in mentions})
    if len(firsts) == 1:
        before = [folded[max(0, match.start() - _CUE_REACH) : match.start()] for match, _ in mentions]
        reviewed = any(map(_REVIEW.search, before)) and not any(map(_LAUNCH.search, before))
        return SchoolYears(firsts[0], reviewed)
    if len(firsts) > 1 and firsts[1:] == [firsts[0] + 1]:
        return SchoolYears(firsts[0], reviewed=True, next_too=True)
    return None


def _in_a_row(first: str, second: str) -> bool:
    return int(second) % 100 == (int(first) + 1) % 100


def _school_in_address(address: str) -> SchoolYears | None:
    firsts = {int(match[1]) for match in _ADDRESS_SCHOOL_YEAR.finditer(address) if _in_a_row(match[1], match[2])}
    reviewed = "tong-ket" in address
    return SchoolYears(firsts.pop(), reviewed) if len(firsts) == 1 else None


def _address_day(address: str) -> date | None:
    """The day in an address, the middle of the month where only that is there; null if it has several."""
    if "20" not in address:
        return None
    days = {_day(match[1], match[2], match[3]) for match in _ADDRESS_DAY.finditer(address)}
    days |= {_day(match[3], match[2], match[1]) for match in _ADDRESS_DAY_LAST.finditer(address)}
    days |= {_day(match[1], match[2], match[3]) for match in _ADDRESS_MOMENT.finditer(address)}
    if not days:
        days = {_day(match[1], match[2], "15") for match in _ADDRESS_MONTH.finditer(address)}
    return days.pop() if len(days) == 1 else None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _named_year(folded: str) -> NamedYear | None:
    """The one year that stands alone ("năm 2019"), not that of a law, a period, a school year or what is long past."""
    mentions = [match for match in _BARE_YEAR.finditer(folded) if not is_of_a_year_past(folded, match.start())]
    if len({match[1] for match in mentions}) != 1:
        return None
    before = [folded[max(0, match.start() - _CUE_REACH) : match.start()] for match in mentions]
    return NamedYear(int(mentions[0][1]), any(map(_REVIEW.search, before)), any(map(_LAUNCH.search, before)))


def _anniversaries(folded: str) -> list[Anniversary]:
    """Counts of years to a holiday: "43 năm Ngày Nhà giáo Việt Nam" reaches 2025.

    A holiday named behind it is counted with it only if it began in the same year: "80 năm Cách mạng tháng Tám và Quốc
    khánh", not "50 năm Giải phóng miền Nam và Quốc tế Lao động".
    """
    found: list[Anniversary] = []
    for match in _COUNTED.finditer(folded):
        count = _COUNT.search(folded, max(0, match.start() - 3), match.start())
        if count is None:
            continue
        after = _NEXT_COUNT.split(folded[match.end() : match.end() + _ANNIVERSARY_REACH])[0]
        reach = match.end() + len(after)
        found += (
            Anniversary(day, day.since + int(count[0]), count.start(), reach) for day in _named_in(after) if day.since
        )
    return found


def _named_in(after: str) -> set[Holiday]:
    """The holiday named first, and those of the same first year."""
    named = [day for word in _holiday_words().findall(after) for day in _by_word()[word]]
    return {day for day in named if day.since == named[0].since}


@cache
def _by_word() -> dict[str, tuple[Holiday, ...]]:
    words = {word for day in holidays().values() for word in day.words.split("|")}
    return {word: tuple(day for day in holidays().values() if word in day.words.split("|")) for word in words}


@cache
def _holiday_words() -> re.Pattern[str]:
    words = sorted(_by_word(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")
