"""How much each sign that two reports tell of one activity weighs: `data/event_*.csv`, as typed rows."""

from functools import cache
from importlib.resources import files

from pydantic import BaseModel, ConfigDict, field_validator

from gazetteers.loader import Row, load_file

# together: a block by its number (4), a type (2) and a day off by one (-1.5), published close (1.5), in one year (0.5)
JOINED = 6.5
# by which a second activity that fits as well must be less likely, where a report has no date
CLEARLY = 1.0


class Evidence(Row):
    """A sign and its weight. What `identifies` says who or what it was; without one of these nothing is joined."""

    evidence: str
    weight: float
    identifies: bool
    meaning: str

    @field_validator("identifies", mode="before")
    @classmethod
    def _flag(cls, cell: str | None) -> bool:
        return cell == "yes"


class TypeWeight(Row):
    """What a type in common weighs, and whether one body does such a thing once in a school year."""

    type: str
    shared: float
    yearly: bool
    note: str | None

    @field_validator("yearly", mode="before")
    @classmethod
    def _flag(cls, cell: str | None) -> bool:
        return cell == "yes"


class TypePair(Row):
    """Two types that one meeting may have, so that one report may name the one and another the other."""

    one: str
    other: str
    weight: float
    note: str | None


class WideBody(Row):
    """How the bare name of a body begins that holds activities of many schools and blocks."""

    prefix: str
    note: str | None


class Weights(BaseModel):
    """All tables."""

    model_config = ConfigDict(frozen=True)

    evidence: tuple[Evidence, ...]
    types: tuple[TypeWeight, ...]
    pairs: tuple[TypePair, ...]
    wide: tuple[WideBody, ...]


@cache
def weights() -> Weights:
    """The tables as they stand. Raises `GazetteerError` naming file and line."""
    folder = files("pipeline.resolve") / "data"
    return Weights(
        evidence=load_file(folder / "event_evidence.csv", Evidence),
        types=load_file(folder / "event_types.csv", TypeWeight),
        pairs=load_file(folder / "event_type_pairs.csv", TypePair),
        wide=load_file(folder / "event_wide_bodies.csv", WideBody),
    )
