"""A department's articles in the order in which a site lists them, whatever the CMS."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from pipeline.demo.rendering import HANOI, Piece, pieces
from pipeline.demo.samples import Category, Sample, SampleSite


@dataclass(frozen=True)
class Story:
    """An article with its section and its address (path and query) on the site."""

    sample: Sample
    category: Category
    path: str

    @property
    def published(self) -> datetime:
        """When it was published, in Vietnam's time."""
        return self.sample.published.astimezone(HANOI)

    @cached_property
    def body(self) -> tuple[Piece, ...]:
        """What stands below the lead."""
        return pieces(self.sample)

    @cached_property
    def captions(self) -> tuple[Piece, ...]:
        """The captions of its photos."""
        return tuple(piece for piece in self.body if piece.kind == "caption")

    @property
    def summary(self) -> str:
        """The lead, or the first paragraph where there is none: what listings and feeds show."""
        return self.sample.lead or next(piece.text for piece in self.body if piece.kind == "p")


@dataclass(frozen=True)
class Newsroom:
    """A demo site's contents: who runs it on which host, its sections, its articles from the newest to the oldest."""

    host: str
    organisation: str
    categories: tuple[Category, ...]
    stories: tuple[Story, ...]

    def of(self, category: Category) -> tuple[Story, ...]:
        """The articles of a section, from the newest to the oldest."""
        return tuple(story for story in self.stories if story.category == category)

    def tagged(self, tag: str) -> tuple[Story, ...]:
        """The articles with a tag, from the newest to the oldest."""
        return tuple(story for story in self.stories if tag in story.sample.tags)

    @property
    def tags(self) -> tuple[str, ...]:
        """All tags, in alphabetical order."""
        return tuple(sorted({tag for story in self.stories for tag in story.sample.tags}))

    def neighbours(self, story: Story, count: int) -> tuple[tuple[Story, ...], tuple[Story, ...]]:
        """Up to `count` newer (nearest first) and up to `count` older articles of the same section."""
        line = self.of(story.category)
        place = line.index(story)
        return tuple(reversed(line[max(0, place - count) : place])), line[place + 1 : place + 1 + count]


def newsroom(host: str, site: SampleSite, samples: Sequence[Sample], address: Callable[[Sample], str]) -> Newsroom:
    """A site's newsroom. Raises `KeyError` for an article whose section the site does not have."""
    sections = {category.alias: category for category in site.categories}
    newest_first = sorted(samples, key=lambda sample: (sample.published, sample.number), reverse=True)
    stories = tuple(Story(sample, sections[sample.category], address(sample)) for sample in newest_first)
    return Newsroom(host, site.organisation, site.categories, stories)
