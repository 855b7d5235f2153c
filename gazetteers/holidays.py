"""Fixed days of the year that Vietnam's schools keep, with the year from which their anniversaries count."""

from functools import cache

from gazetteers.loader import Row, load


class Holiday(Row):
    """`since` is null where anniversaries are not counted from one agreed year.

    `words` are folded phrases, separated by `|`, of which one stands in every usual name of the day.
    """

    day: int
    month: int
    since: int | None
    name: str
    words: str


@cache
def holidays() -> dict[tuple[int, int], Holiday]:
    """By (day, month)."""
    return {(holiday.day, holiday.month): holiday for holiday in load("holidays", Holiday)}
