"""What people read in place of the name of a kind of mention, or of a field of its record."""

from functools import cache
from typing import Literal

from gazetteers.loader import Row, load

Scope = Literal["kind", "field"]


class FieldLabel(Row):
    """The Vietnamese words for a kind of mention (`kind`) or a field of a record (`field`)."""

    scope: Scope
    name: str
    label_vi: str


@cache
def _labels() -> dict[tuple[Scope, str], str]:
    return {(row.scope, row.name): row.label_vi for row in load("field_labels", FieldLabel)}


def field_label(scope: Scope, name: str) -> str:
    """The Vietnamese words, or the name itself where there are none yet. Raises `GazetteerError`."""
    return _labels().get((scope, name), name)
