"""Which citations of one number are of one document: by the year and the body, else by what leaves only one.

What is certain comes first, what says less is joined to the only document that it fits, and stays apart where several
or none do. Nothing depends on the order in which citations come.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import chain

from pipeline.resolve.homes import UNKNOWN, Home, names

_REACH = timedelta(days=730)  # two school years in which an administrative document is cited
_LASTING = timedelta(days=5480)  # fifteen years, for laws and the party's
_NEAR = timedelta(days=183)  # citations without a year of one number and body are of one year
_SLACK = timedelta(days=3)  # an article's own day may be that of its last change
_DAY = 10  # characters of a whole day in EDTF


@dataclass(frozen=True)
class Cited:
    """What one citation says, or several alike: `issued` is EDTF, `home` by the names of any time.

    `site` is one that speaks of its own bodies, so that it means the same one by the same words; null for the press.
    `pin` tells apart citations that people have decided on; it decides nothing here. `day` is that of issue where it is
    whole and not behind the article, which cites what exists; `year_known` is not said by an impossible day;
    `home_then` is the body by the province's name when the document was issued, else when it was cited.
    """

    unit: str | None = None
    year: int | None = None
    issued: str | None = None
    home: Home = UNKNOWN
    site: str | None = None
    published: date | None = None
    lasting: bool = False
    pin: str = ""

    day: date | None = field(init=False, compare=False)
    year_known: int | None = field(init=False, compare=False)
    home_then: Home = field(init=False, compare=False)
    _hash: int = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        said = whole(self.issued)
        is_slip = said is not None and self.published is not None and said > self.published + _SLACK
        is_of_day = self.issued is not None and self.issued[:4] == str(self.year)
        day, year = None if is_slip else said, None if is_slip and is_of_day else self.year
        said_all = (self.unit, self.year, self.issued, self.home, self.site, self.published, self.lasting, self.pin)
        object.__setattr__(self, "_hash", hash(said_all))
        object.__setattr__(self, "day", day)
        object.__setattr__(self, "year_known", year)
        object.__setattr__(self, "home_then", self.home.at(day or (date(year, 7, 1) if year else self.published)))

    def __hash__(self) -> int:
        return self._hash  # looked up often

    @property
    def rank(self) -> tuple[object, ...]:
        """Citations that say more come first; equal ones in an order of what they say."""
        vague = (self.year_known is None, not self.home.is_complete, self.unit is None)
        said = (self.year_known or 0, self.home_then.known, self.published or date.min, self.unit or "")
        return (*vague, *said, self.issued or "", self.site or "", self.year or 0, self.home.known, self.pin)


def whole(issued: str | None) -> date | None:
    """The day of an EDTF value that is one."""
    if issued is None or len(issued) != _DAY:
        return None
    try:
        return date.fromisoformat(issued)
    except ValueError:
        return None


@dataclass(eq=False)
class _Document:
    year: int | None
    home: Home
    unit: str | None
    members: list[Cited] = field(default_factory=list)
    days: set[date] = field(default_factory=set)
    sites: set[str] = field(default_factory=set)
    cited: tuple[date, date] | None = None  # the first and the last day

    def add(self, cited: Cited) -> None:
        self.members.append(cited)
        self.year = self.year or cited.year_known
        self.home = self.home.with_known(cited.home_then)
        self.unit = self.unit or cited.unit
        self.days |= {cited.day} if cited.day else set()
        self.sites |= {cited.site} if cited.site else set()
        if cited.published:
            known = self.cited or (cited.published, cited.published)
            self.cited = min(known[0], cited.published), max(known[1], cited.published)

    def may_be(self, cited: Cited) -> bool:
        """Nothing that both say differs."""
        if None not in (self.unit, cited.unit) and self.unit != cited.unit:
            return False
        if None not in (self.year, cited.year_known) and self.year != cited.year_known:
            return False
        return self.home.fits(self.then(cited))

    def then(self, cited: Cited) -> Home:
        """The citation's body by the names of the document's time."""
        if cited.year_known is not None or self.year is None:
            return cited.home_then
        return cited.home.at(min(self.days, default=date(self.year, 7, 1)))

    def is_of(self, cited: Cited) -> bool:
        """Enough is said by both."""
        same_body = self.home.is_complete and self.then(cited).is_complete
        same_site = cited.site in self.sites
        if cited.year_known is not None and self.year is not None:
            same_day = cited.day in self.days
            return same_body or same_day or (same_site and not (self.days and cited.day))
        if not (same_body or same_site):
            return False
        return self._is_near(cited) if self.year is None else self._reaches(cited)

    def is_current(self, cited: Cited) -> bool:
        """Whether it was issued in the half year before: a number cited without its day is first of all that one."""
        if not self.days or cited.published is None:
            return False
        return -_SLACK <= cited.published - min(self.days) <= _NEAR

    def _is_near(self, cited: Cited) -> bool:
        """Both without a year: cited within a time in which the number cannot have come again."""
        if cited.published is None or self.cited is None:
            return cited.published is None and self.cited is None and cited.site in self.sites
        reach = _LASTING if cited.lasting else _NEAR
        return self.cited[0] - reach <= cited.published <= self.cited[1] + reach

    def _reaches(self, cited: Cited) -> bool:
        """Whether a citation without a year comes while the document is in use."""
        if cited.published is None or self.year is None:
            return True
        age = cited.published - min(self.days, default=date(self.year, 1, 1))
        return -_SLACK <= age <= (_LASTING if cited.lasting else _REACH)


class _Documents:
    """The documents so far, by what makes one certain: the whole body, the day of issue, the body's own site."""

    def __init__(self) -> None:
        self.all: list[_Document] = []
        self._with: dict[object, dict[_Document, None]] = defaultdict(dict)

    def near(self, cited: Cited) -> Iterable[_Document]:
        """All that the citation may certainly be of, and others."""
        said: list[object] = [cited.day, cited.site, *(home for home in names(cited.home) if home.is_complete)]
        return dict.fromkeys(chain.from_iterable(self._with.get(key, ()) for key in said if key is not None))

    def start(self, cited: Cited) -> None:
        """Make a new document of the citation."""
        document = _Document(cited.year_known, cited.home_then, cited.unit)
        self.all.append(document)
        self.add(document, cited)

    def add(self, document: _Document, cited: Cited) -> None:
        """The citation is of this document."""
        document.add(cited)
        said: list[object] = [cited.day, cited.site, document.home if document.home.is_complete else None]
        for key in said:
            if key is not None:
                self._with[key][document] = None


def group(citations: Iterable[Cited]) -> list[list[Cited]]:
    """The citations of one serial and set of codes, document by document."""
    documents = _Documents()
    for cited in sorted(set(citations), key=lambda one: one.rank):
        sure = [document for document in documents.near(cited) if document.may_be(cited) and document.is_of(cited)]
        if len(sure) > 1 and cited.year_known is None:
            sure = [document for document in sure if document.is_current(cited)]
        if len(sure) == 1:
            documents.add(sure[0], cited)
        else:
            documents.start(cited)
    return [document.members for document in documents.all]
