"""What looks like a date and is none: classes, ratios, scores, periods, telephone numbers, addresses."""

import re
from functools import cache
from typing import Literal, NamedTuple

from gazetteers.loader import Row, load


class FalseFriend(Row):
    """`pattern` is a regular expression over folded text, in which every repeat is bounded.

    A `firm` one wins even against a date with its word ("ngày 10/3 âm lịch"), a `weak` one only against bare figures.
    """

    rule: str
    strength: Literal["firm", "weak"]
    pattern: str

    @property
    def firm(self) -> bool:
        """Whether it wins against every date."""
        return self.strength == "firm"


class Sought(NamedTuple):
    """False friends of one strength, and what matches, with no width, wherever one of them does: most texts hold none,
    and are searched once and not once for each.
    """

    rows: tuple[tuple[FalseFriend, re.Pattern[str]], ...]
    starts: re.Pattern[str]


@cache
def date_false_friends(*, firm: bool) -> Sought:
    """Every row of this strength with its compiled pattern."""
    rows = [row for row in load("date_false_friends", FalseFriend) if row.firm == firm]
    starts = re.compile(rf"(?<!\w)(?=(?:{'|'.join(row.pattern for row in rows)}))")
    return Sought(tuple((row, re.compile(rf"(?<!\w)(?:{row.pattern})")) for row in rows), starts)
