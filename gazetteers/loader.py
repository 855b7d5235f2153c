"""The one way in which knowledge enters the code: a CSV file, checked row by row against a typed record."""

import csv
import hashlib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

# tables that decide what is fetched, never what is read in it
OF_THE_CRAWL = frozenset({"sites.csv", "priority_words.csv", "block_pages.csv"})
# what people read in place of codes
OF_THE_PAGE = frozenset({"labels.csv", "field_labels.csv"})
# tables that decide which mentions of many articles are one thing, never what is read in one
OF_THE_REGISTRY = frozenset(
    {
        "issuer_levels.csv",
        "code_spellings.csv",
        "block_classes.csv",
        "movement_names.csv",
        "award_names.csv",
        "bare_bodies.csv",
        "regions.csv",
        "unit_forms.csv",
        "office_ranks.csv",
        "name_words.csv",
    }
)
R = TypeVar("R", bound="Row")


class Row(BaseModel):
    """A row of a gazetteer. Empty cells are null; unknown columns are an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class GazetteerError(ValueError):
    """A gazetteer file or row that cannot be read; the message names both."""


def folder() -> Traversable:
    """Where the CSV files lie."""
    return files("gazetteers") / "data"


@cache
def load(name: str, row_type: type[R]) -> tuple[R, ...]:
    """All rows of `data/NAME.csv`, in the file's order. Raises `GazetteerError` naming file and line."""
    return load_file(folder() / f"{name}.csv", row_type)


def load_file(path: Traversable, row_type: type[R]) -> tuple[R, ...]:
    """All rows of a CSV file (UTF-8, a header line). Raises `GazetteerError` naming file and line."""
    try:
        with path.open(encoding="utf-8") as lines:
            reader = csv.DictReader(lines, strict=True, restkey="(too many cells)")
            return tuple(_row(row_type, row, f"{path}:{reader.line_num}") for row in reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise GazetteerError(f"{path}: {error}") from error


def _row(row_type: type[R], cells: dict[str, str], place: str) -> R:
    try:
        return row_type.model_validate({key: value or None for key, value in cells.items()})
    except ValidationError as error:
        first = error.errors()[0]
        column = ".".join(map(str, first["loc"])) or "row"
        raise GazetteerError(f"{place}: {column}: {first['msg']}") from error


@cache
def fingerprint(*, reading_only: bool = False) -> str:
    """SHA-256 of every gazetteer file, in hex; or of those only on which reading and extraction rest.

    The latter is a part of the extractor's version: a new site must not send the whole archive through it again.
    """
    digest = hashlib.sha256()
    for path in sorted(folder().iterdir(), key=lambda path: path.name):
        if path.name.endswith(".csv") and not (
            reading_only and path.name in OF_THE_CRAWL | OF_THE_REGISTRY | OF_THE_PAGE
        ):
            digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
