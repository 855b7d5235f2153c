"""Vietnamese words for the codes of corrections."""

from functools import cache
from importlib.resources import files

from gazetteers.loader import load_file
from pipeline.monitors.words import Words


@cache
def _table() -> dict[tuple[str, str], str]:
    rows = load_file(files("pipeline.corrections") / "data" / "words.csv", Words)
    return {(row.kind, row.code): row.words for row in rows}


def words(kind: str, code: str) -> str:
    """The words of an `action` or a `state`. Raises `KeyError` for a code without words."""
    return _table()[kind, code]
