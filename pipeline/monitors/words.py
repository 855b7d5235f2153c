"""Vietnamese words for the codes of ledger, night and monitors."""

from functools import cache
from importlib.resources import files

from gazetteers.loader import Row, load_file


class Words(Row):
    """What people read in place of a code; `kind` says what the code is one of."""

    kind: str
    code: str
    words: str


def all_words() -> tuple[Words, ...]:
    """Every row of `data/words.csv`. Raises `GazetteerError`."""
    return load_file(files("pipeline.monitors") / "data" / "words.csv", Words)


@cache
def _table() -> dict[tuple[str, str], str]:
    return {(row.kind, row.code): row.words for row in all_words()}


def words(kind: str, code: str) -> str:
    """The words of a code. Raises `KeyError` for a code without words."""
    return _table()[kind, code]
