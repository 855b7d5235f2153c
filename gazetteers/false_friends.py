"""What looks like a date and is none: classes, ratios, scores, periods, telephone numbers, addresses."""

import re
from functools import cache
from typing import Literal

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


@cache
def date_false_friends() -> tuple[tuple[FalseFriend, re.Pattern[str]], ...]:
    """Every row with its compiled pattern."""
    rows = load("date_false_friends", FalseFriend)
    return tuple((row, re.compile(rf"(?<!\w)(?:{row.pattern})")) for row in rows)
