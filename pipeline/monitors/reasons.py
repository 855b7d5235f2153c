"""Why a site was left, in Vietnamese: the crawl's sentences are English, and stand as they are in logs and JSON."""

import re
from functools import cache
from importlib.resources import files

from gazetteers.loader import Row, load_file

HOLE = "{}"
LONGEST = 500  # characters of a reason that are looked at


class Reason(Row):
    """A sentence of the crawl and its translation; each `{}` takes what the other's has, in order."""

    reason: str
    vietnamese: str


def all_reasons() -> tuple[Reason, ...]:
    """Every row of `data/reasons.csv`, the first that fits wins. Raises `GazetteerError`."""
    return load_file(files("pipeline.monitors") / "data" / "reasons.csv", Reason)


def in_vietnamese(reason: str) -> str:
    """The sentence translated, also what stands in it; as it is where no row fits."""
    for parts, row in _patterns():
        found = parts.fullmatch(reason[:LONGEST])
        if found:
            return row.vietnamese.format(*map(in_vietnamese, found.groups()))
    return reason


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Reason], ...]:
    # a hole that is not the last ends at the first sign of what follows, so that time stays linear
    return tuple((re.compile(_pattern(row.reason), re.DOTALL), row) for row in all_reasons())


def _pattern(sentence: str) -> str:
    first, *others = (re.escape(piece) for piece in sentence.split(HOLE))
    return first + "".join(f"(.+?){piece}" if piece else "(.+)" for piece in others)
