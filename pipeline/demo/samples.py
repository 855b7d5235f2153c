"""The sample articles of the demo sites: invented people and schools, written in the manner of real departments."""

from datetime import datetime
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Annotated, Literal, TypeVar

from pydantic import Field, ValidationError

from models.base import Record

SiteName = Literal["nukeviet", "vhv", "plain"]
SITE_NAMES: tuple[SiteName, ...] = ("nukeviet", "vhv", "plain")

R = TypeVar("R", bound=Record)


class SampleError(ValueError):
    """A sample file that cannot be read; the message names it."""


class TextBlock(Record):
    """A paragraph, the caption of a photo, or one item of a list; neighbouring items belong to one list."""

    kind: Literal["p", "caption", "li"]
    text: str = Field(min_length=1)


class TableBlock(Record):
    """A table, its head row first; all rows have the same number of cells."""

    kind: Literal["table"]
    rows: tuple[tuple[str, ...], ...]


class Sample(Record):
    """One article of a demo site. `category` is the alias of one of its site's categories; `published` has its zone."""

    number: int
    category: str
    slug: str
    title: str
    lead: str | None
    blocks: tuple[Annotated[TextBlock | TableBlock, Field(discriminator="kind")], ...]
    author: str | None
    source: str | None
    published: datetime
    tags: tuple[str, ...]


class Category(Record):
    """A section of a site: `alias` is its part of the URL, `name` what readers see."""

    alias: str
    name: str


class SampleSite(Record):
    """Who runs a demo site; `province` by its name before 2025-07-01."""

    organisation: str
    province: str
    categories: tuple[Category, ...]


@cache
def load_site(site: SiteName) -> SampleSite:
    """The department behind a demo site. Raises `SampleError` naming the file."""
    return _read(_folder(site) / "site.json", SampleSite)


@cache
def load_samples(site: SiteName) -> tuple[Sample, ...]:
    """All articles of a demo site, by number. Raises `SampleError` naming the file."""
    names = (path for path in _folder(site).iterdir() if path.name.removesuffix(".json").isdigit())
    return tuple(sorted((_read(path, Sample) for path in names), key=lambda sample: sample.number))


def plain_text(sample: Sample) -> str:
    """What a reader of the page sees below the title: the lead and the blocks, an empty line between them."""
    lead = [sample.lead] if sample.lead else []
    return "\n\n".join(lead + [_block_text(block) for block in sample.blocks])


def _block_text(block: TextBlock | TableBlock) -> str:
    if isinstance(block, TableBlock):
        return "\n".join(" | ".join(row) for row in block.rows)
    return block.text


def _folder(site: SiteName) -> Traversable:
    return files("pipeline") / "demo" / "articles" / site


def _read(path: Traversable, record: type[R]) -> R:
    try:
        return record.model_validate_json(path.read_bytes())
    except ValidationError as error:
        raise SampleError(f"{path}: {error.errors()[0]['loc']}: {error.errors()[0]['msg']}") from error
