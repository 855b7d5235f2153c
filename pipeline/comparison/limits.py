"""How much a new extractor may lose and change of what is published before a person has to say yes."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from gazetteers.loader import Row, load_file
from pipeline.comparison.compare import Comparison, FieldChange, Missing


class Limit(Row):
    """The most that may be lost and changed of a field's facts, as shares; fewer facts than `least_facts` tell nothing.

    A `*` stands for every kind and field without a row of its own.
    """

    kind: str
    field: str
    most_lost: float
    most_changed: float
    least_facts: int
    meaning: str


@dataclass(frozen=True)
class Breach:
    """A field of which more was `lost` or `changed` than its limit allows; both are shares of `facts`."""

    kind: str
    field: str
    change: str
    share: float
    limit: float
    facts: int

    def __str__(self) -> str:
        verb = "mất" if self.change == "lost" else "đổi"
        return f"{self.kind}.{self.field}: {verb} {self.share:.1%} của {self.facts} giá trị, cho phép {self.limit:.1%}"


@cache
def limits() -> dict[tuple[str, str], Limit]:
    """The rows of `data/limits.csv`. Raises `GazetteerError`."""
    rows = load_file(files("pipeline.comparison") / "data" / "limits.csv", Limit)
    return {(row.kind, row.field): row for row in rows}


def shrunken(found: Missing) -> tuple[Breach, ...]:
    """Whether too many of the published articles are missing."""
    kept = found.published - found.missing
    return tuple(_of(FieldChange(None, "articles", "present", kept, 0, found.missing, 0)))


def breaches(comparison: Comparison) -> tuple[Breach, ...]:
    """The fields in which the new extractor goes beyond its limits."""
    extracted = FieldChange(
        None, "articles", "extracted", comparison.articles - comparison.no_longer, 0, comparison.no_longer, 0
    )
    return tuple(found for one in (extracted, *comparison.fields) for found in _of(one))


def _of(change: FieldChange) -> list[Breach]:
    limit = limits().get((change.kind, change.field)) or limits()["*", "*"]
    if change.before < max(limit.least_facts, 1):
        return []
    told = (("lost", change.lost, limit.most_lost), ("changed", change.changed, limit.most_changed))
    found = [Breach(change.kind, change.field, name, count / change.before, most, change.before)
             for name, count, most in told]  # fmt: skip
    return [one for one in found if one.share > one.limit]
