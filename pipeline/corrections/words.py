"""Words for the codes of corrections and changes; the registry's table of labels has them, too."""

from functools import cache
from importlib.resources import files
from typing import Literal

from gazetteers.loader import Row, load_file


class Words(Row):
    """The Vietnamese and English words for a code, as in `gazetteers.labels`."""

    field: Literal[
        "correction_action", "correction_state", "issue", "change", "change_kind", "change_field", "withdrawal"
    ]
    code: str
    label_vi: str
    label_en: str


@cache
def all_words() -> tuple[Words, ...]:
    """Every row of `data/words.csv`. Raises `GazetteerError`."""
    return load_file(files("pipeline.corrections") / "data" / "words.csv", Words)


def words(kind: Literal["action", "state"], code: str) -> str:
    """What an action or a state is called in Vietnamese. Raises `StopIteration` for a code without words."""
    return next(row.label_vi for row in all_words() if (row.field, row.code) == (f"correction_{kind}", code))
