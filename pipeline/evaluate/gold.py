"""Gold files: what a correct extraction of an article holds (see docs/evaluation.md)."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from models.event import EventType
from models.mentions import BlockKind, ThemeKind


class GoldError(ValueError):
    """A gold file that cannot be read or does not fit the guidelines; the message names it."""


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


@dataclass(frozen=True)
class GoldArticle:
    """A gold file, the path it came from, and the path of its text (itself, or the `.txt` beside it)."""

    path: Path
    text_path: Path
    file: GoldFile


def read_gold(folder: Path) -> Iterator[GoldArticle]:
    """Every gold file of a folder, by name. Raises `GoldError` naming the folder or the file."""
    paths = sorted(folder.glob("*.json")) if folder.is_dir() else []
    if not paths:
        raise GoldError(f"{folder}: no folder with gold files (*.json)")
    for path in paths:
        yield _read_one(path)


def _read_one(path: Path) -> GoldArticle:
    try:
        file = GoldFile.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except ValidationError as error:
        first = error.errors()[0]
        raise GoldError(f"{path}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    except (OSError, ValueError) as error:
        raise GoldError(f"{path}: {error}") from error
    beside = path.with_suffix(".txt")
    if file.text is None and not beside.is_file():
        raise GoldError(f"{path}: no text in it and no {beside.name} beside it")
    return GoldArticle(path, path if file.text is not None else beside, file)
