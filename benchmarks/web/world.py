"""The sites of the world: which there are, what each shows in which night, and what went wrong where."""

import random
from collections.abc import Iterator
from csv import DictReader
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from importlib.resources import files

from benchmarks.web.faults import Fault, faults_of
from benchmarks.web.stories import Story, stories
from gazetteers.places import provinces
from gazetteers.sites import Site
from pipeline.demo.rendering import alias

SECTIONS = ("thi-dua-khen-thuong", "tin-tuc-su-kien", "thong-bao", "hoat-dong-nganh")
SECTION_NAMES = ("Thi đua - Khen thưởng", "Tin tức sự kiện", "Thông báo", "Hoạt động ngành")
FIRST_SECTION_ID = 3901
NIGHTS = (1, 2, 3)


@dataclass(frozen=True)
class Kind:
    """A row of `kinds.csv`: so many sites of a layout, whose articles are pages of a variant of `cms_pages`.

    `cms` is the crawl's name for the CMS; empty for a stranger.
    """

    kind: str
    layout: str
    cms: str
    variant: str
    sites: int
    articles: int
    per_page: int
    sections: int


@dataclass(frozen=True)
class Shape:
    """How large the world is, and with what it begins. `kinds` null takes all; `articles` null takes the table's."""

    seed: int = 1
    begins: datetime = datetime(2026, 11, 1, 15, tzinfo=UTC)
    sites: int | None = None
    articles: int | None = None
    kinds: tuple[str, ...] | None = None
    has_faults: bool = True


@dataclass(frozen=True)
class SampleSite:
    """One site. `place` counts the sites of its kind; `number` all sites."""

    number: int
    place: int
    host: str
    kind: Kind
    stories: tuple[Story, ...]
    faults: tuple[Fault, ...]

    @property
    def organisation(self) -> str:
        """Who runs it."""
        return f"Sở Giáo dục và Đào tạo ({self.host})"

    def on(self, night: int) -> tuple[Story, ...]:
        """What it shows in a night, from the newest to the oldest."""
        shown = (story.on(night) for story in reversed(self.stories))
        return tuple(story for story in shown if story is not None)


@dataclass(frozen=True)
class Universe:
    """All sites."""

    shape: Shape
    sites: tuple[SampleSite, ...]

    @cached_property
    def by_host(self) -> dict[str, SampleSite]:
        """Each site by its host."""
        return {site.host: site for site in self.sites}

    def rows(self) -> tuple[Site, ...]:
        """The sites as rows of the table of sites; every third without its CMS, which the crawl finds out."""
        return tuple(_row(site) for site in self.sites)


def universe(shape: Shape | None = None) -> Universe:
    """The world of a seed: always the same for the same shape."""
    shape = shape or Shape()
    hosts = _hosts(shape.seed)
    found = []
    for number, (kind, place) in enumerate(_places(shape)):
        chance = random.Random(f"{shape.seed}/{number}")  # noqa: S311  # samples, no secrets
        count = shape.articles or kind.articles
        told = stories(number, count, kind.sections, shape.begins, chance)
        faults = faults_of(kind.kind, place) if shape.has_faults else ()
        found.append(SampleSite(number, place, hosts[number], kind, told, faults))
    return Universe(shape, tuple(found))


def kinds() -> tuple[Kind, ...]:
    """Every row of `kinds.csv`."""
    text = (files("benchmarks.web") / "kinds.csv").read_text(encoding="utf-8")
    names = ("sites", "articles", "per_page", "sections")
    return tuple(
        Kind(row["kind"], row["layout"], row["cms"], row["variant"], *(int(row[name]) for name in names))
        for row in DictReader(text.splitlines())
    )


def _places(shape: Shape) -> Iterator[tuple[Kind, int]]:
    """Kinds take turns, so that a small world has of each."""
    wanted = [kind for kind in kinds() if shape.kinds is None or kind.kind in shape.kinds]
    rounds = ((kind, place) for place in range(max(kind.sites for kind in wanted)) for kind in wanted)
    found = [(kind, place) for kind, place in rounds if place < kind.sites]
    yield from found[: shape.sites]


def _hosts(seed: int) -> list[str]:
    names = sorted({alias(province.name).replace("-", "") for province in provinces()})
    random.Random(seed).shuffle(names)  # noqa: S311  # samples, no secrets
    return [f"sgddt.{name}.test" for name in names] + [f"pgd.{name}.test" for name in names]


def _row(site: SampleSite) -> Site:
    cms = None if site.number % 3 == 2 else site.kind.cms or None  # noqa: PLR2004  # every third
    return Site(
        domain=site.host,
        organisation=site.organisation,
        level="province",
        cms=cms,
        start_url=f"http://{site.host}/",
    )
