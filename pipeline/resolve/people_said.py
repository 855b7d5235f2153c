"""What each mention of a person says: offices, units, and where and when it stands."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

import duckdb

from gazetteers.places import province_of_host
from pipeline.resolve.identity import sql
from pipeline.resolve.people_titles import read_title
from pipeline.resolve.units_names import read_name
from pipeline.resolve.units_places import forerunners

_OF_SCHOOLS = frozenset({"trường", "tổ", "khoa", "chi bộ", "liên đội", "hội đồng trường"})
_OF_CENTRES = frozenset({"trung tâm"})


class Place(NamedTuple):
    """What is known of a unit: the key of its name, the provinces that it may lie in, the area that it governs."""

    key: str
    homes: frozenset[str]
    area: str | None


@dataclass(frozen=True, slots=True)
class Post:
    """An office of a person as one mention says it.

    `whole` is the number of the unit, or of that which its unit is a part of, null where the text leaves it open;
    `form` is then the kind of unit that is meant, null where nothing says it. `part` is the unit's own name where it is
    one of a few of a whole ("phòng tccb", "vụ gdth"). `level`: 3 heads the whole, 2 a part of
    it, 1 works in it, 0 is a seat that says nothing of these. `is_national` for ministers and above.
    """

    office: str
    level: int
    whole: int | None
    form: str | None
    part: str | None
    subject: str | None
    is_national: bool


@dataclass(frozen=True, slots=True)
class Said:
    """One mention of a person. `provinces` are those before 2025-07-01 that its article may be about.

    `own` is the unit of the school whose site it stands on, null on other sites.
    """

    mention: str
    name: str
    article: str
    content: str
    domain: str | None
    day: date | None
    provinces: frozenset[str]
    own: int | None
    posts: tuple[Post, ...]

    @property
    def wholes(self) -> frozenset[int]:
        """The units that it is known to be of."""
        return frozenset(post.whole for post in self.posts if post.whole is not None)

    @property
    def level(self) -> int:
        """The highest level of its offices."""
        return max((post.level for post in self.posts), default=0)


def places(connection: duckdb.DuckDBPyConnection) -> dict[int, Place]:
    """Every unit's number with what is known of it."""
    rows = connection.execute("SELECT unit, key, homes, area FROM unit_places").fetchall()
    return {unit: Place(key, frozenset(homes), area) for unit, key, homes, area in rows}


def all_said(connection: duckdb.DuckDBPyConnection) -> Iterator[Said]:
    """Every mention of a person, the oldest first."""
    titles: dict[str, list[tuple[str, str | None, int | None, int | None]]] = defaultdict(list)
    for mention, *title in connection.execute(sql("person_titles")).fetchall():
        titles[mention].append((title[0], title[1], title[2], title[3]))
    rows = connection.execute(sql("person_said")).fetchall()
    for mention, name, article, content, domain, day, province, own_unit, is_of_school, school, kind in rows:
        own = own_unit if is_of_school else None
        around = (school, kind) if own is None and school is not None else None
        posts = tuple(post_of(*title, around) for title in titles.get(mention, ()))
        home = province or (province_of_host(domain) if domain else None)
        provinces = forerunners(home, day) if home else frozenset[str]()
        yield Said(mention, name, article, content, domain, day, provinces, own, posts)


def post_of(
    title: str, organisation: str | None, unit: int | None, whole: int | None, school: tuple[int, str] | None
) -> Post:
    """The office that a title gives; a head teacher's school is the only one of the article, where nothing else is."""
    read = read_title(title, organisation)
    form = _open_form(read.organisation)
    meant = form or _open_form(read.implied)
    if whole is None and school is not None and _may_be(meant, school[1]):
        unit = whole = school[0]
    level = 0 if _is_body(read.organisation) else _level(read.rank, is_whole=unit == whole)
    of = whole if read.rank != "role" else None
    form = None if form in _OF_SCHOOLS | _OF_CENTRES else form  # "nhà trường" says no more than the office does
    part = _part(read.organisation or read.implied)
    return Post(read.office, level, of, form, part, read.subject, read.rank == "national")


def _may_be(form: str | None, kind: str) -> bool:
    return form in (_OF_CENTRES if kind == "centre" else _OF_SCHOOLS)


@lru_cache(maxsize=100_000)
def _open_form(name: str | None) -> str | None:
    """The kind of the whole unit that a name means, even where it does not say which: "Văn phòng Sở" is of a `sở`."""
    read = read_name(name) if name else None
    return read.root.form or None if read else None


@lru_cache(maxsize=100_000)
def _part(name: str | None) -> str | None:
    read = read_name(name) if name else None
    return read.units[0].key if read and read.units[0].kind in ("office", "bureau", "board") else None


@lru_cache(maxsize=100_000)
def _is_body(name: str | None) -> bool:
    """True for a union, a cell or a council of a unit, in which its people of any office sit."""
    read = read_name(name) if name else None
    return read is not None and read.units[0].scope in ("body", "organ")


def _level(rank: str, *, is_whole: bool) -> int:
    if rank in ("head", "deputy", "national"):
        return 3 if is_whole else 2
    return {"section": 2, "staff": 1}.get(rank, 0)
