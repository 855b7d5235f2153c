"""What a correct extraction of an article holds (see docs/evaluation.md), and what is known of the article itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from models.event import EventType
from models.mentions import BlockKind, ThemeKind

Cms = Literal["nukeviet", "vhv", "qi", "liferay", "sharepoint", "dnn", "wordpress", "other"]
Level = Literal["ministry", "province", "district", "school"]


class GoldError(ValueError):
    """A gold file that cannot be read or does not fit the guidelines; the message names it, and the line if it can."""


class _Gold(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class GoldEvent(_Gold):
    """An emulation activity; `date` and `date_end` are EDTF."""

    types: list[EventType]
    date: str | None
    date_end: str | None
    venue: str | None
    blocks: list[str]
    school_year: str | None
    province: str | None


class GoldDocument(_Gold):
    """A document number as written, without spaces."""

    number: str
    type: str | None
    date: str | None
    issuer: str | None


class GoldBlock(_Gold):
    """A named cụm or khối thi đua."""

    name: str
    kind: BlockKind
    leader_unit: str | None
    members: list[str]
    member_count: int | None


class GoldLeader(_Gold):
    """A person with one title per office."""

    name: str
    titles: list[str]


class GoldTheme(_Gold):
    """A movement, year theme, campaign or slogan."""

    kind: ThemeKind
    text: str


class GoldAward(_Gold):
    """A distinction of one recipient."""

    recipient: str
    award: str
    grantor: str | None


class GoldTarget(_Gold):
    """A figure that a unit commits itself to reach."""

    value: str
    text: str


class GoldFields(_Gold):
    """The eight fields of one article."""

    events: list[GoldEvent]
    dates: list[str]
    document_refs: list[GoldDocument]
    blocks: list[GoldBlock]
    leaders: list[GoldLeader]
    themes: list[GoldTheme]
    awards: list[GoldAward]
    targets: list[GoldTarget]


class GoldFile(_Gold):
    """One gold file; `text` is null where a `.txt` of the same name stands beside it."""

    url: str | None = None
    title: str
    published: str | None
    author: str | None
    source: str | None
    negative: bool
    text: str | None = None
    gold: GoldFields
    notes: str | None = Field(default=None)


class Facts(_Gold):
    """What kind of article it is: the CMS and level of the site it is written for, and what makes it hard, if it is."""

    cms: Cms
    level: Level
    hard: bool
    about: str


@dataclass(frozen=True)
class Annotation:
    """An element of an inline article, over `quote`, which is `text[start:end]` of title line and body; on `line`."""

    tag: str
    attributes: dict[str, str]
    start: int
    end: int
    quote: str
    line: int


@dataclass(frozen=True)
class GoldArticle:
    """A gold file, the path it came from, and the path of its text (itself, or the `.txt` beside it).

    `facts`, `annotations` and `places` (the annotation of each item, beside the items of its field) are known of inline
    articles alone.
    """

    path: Path
    text_path: Path
    file: GoldFile
    facts: Facts | None = None
    annotations: tuple[Annotation, ...] = ()
    places: Mapping[str, tuple[Annotation, ...]] = field(default_factory=dict)
