"""What people read in place of the name of a kind of mention, of a field of its record, or of a code in it."""

from functools import cache
from typing import Literal

from gazetteers.loader import Row, load

Scope = Literal["kind", "field", "code", "why"]


class FieldLabel(Row):
    """The Vietnamese words for a kind of mention (`kind`), a field of a record (`field`), or a code that a field holds
    and `labels.csv` does not have (`code`, named `FIELD:CODE`), or why a candidate lost (`why`, up to a colon).
    """

    scope: Scope
    name: str
    label_vi: str


@cache
def _labels() -> dict[tuple[Scope, str], str]:
    return {(row.scope, row.name): row.label_vi for row in load("field_labels", FieldLabel)}


def field_label(scope: Scope, name: str) -> str:
    """The Vietnamese words, or the name itself where there are none yet. Raises `GazetteerError`."""
    return _labels().get((scope, name), name)
