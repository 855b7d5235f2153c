"""What the contents of an edited article say of one activity: a corrected day or headline makes no second activity."""

from collections import defaultdict
from itertools import pairwise

import numpy as np

from pipeline.resolve.events_features import UNKNOWN, Features, Numbers

_TYPE, _DAY, _ORDINAL = 2, 2, 1  # a type in common alone is enough, or the place and day


def tracks(rows: Features) -> Numbers:
    """For each row, the first row of its track: what one content after the other says of one activity.

    Contents of an article are compared with the one before them, by types first, then day and place in the article;
    where both tell of a single activity, it is one.
    """
    found = np.arange(len(rows))
    articles: dict[int, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for row, (article, content) in enumerate(zip(rows.codes["article_id"], rows.numbers["content"], strict=True)):
        articles[int(article)][int(content)].append(row)
    for contents in articles.values():
        for before, after in pairwise(contents[content] for content in sorted(contents)):
            for one, other in _matched(rows, before, after):
                found[other] = found[one]
    return found


def latest(rows: Features, found: Numbers) -> dict[int, int]:
    """By track, the row that says it last: that of the latest content, else of the last that had it."""
    last: dict[int, int] = {}
    for row, track in enumerate(found):
        kept = last.setdefault(int(track), row)
        if (not rows.is_past[row], rows.numbers["content"][row]) >= (
            not rows.is_past[kept],
            rows.numbers["content"][kept],
        ):
            last[int(track)] = row
    return last


def _matched(rows: Features, before: list[int], after: list[int]) -> list[tuple[int, int]]:
    alone = len(before) == len(after) == 1
    scored = sorted(
        (-score, one, other)
        for one in before
        for other in after
        if (score := _likeness(rows, one, other)) >= _TYPE or alone
    )
    matched: dict[int, int] = {}
    for _, one, other in scored:
        if one not in matched and other not in matched.values():
            matched[one] = other
    return sorted(matched.items())


def _likeness(rows: Features, one: int, other: int) -> float:
    common = int(rows.types[one] & rows.types[other]).bit_count()
    same_day = bool(rows.first[one] == rows.first[other] != UNKNOWN)
    same_place = bool(rows.numbers["ordinal"][one] == rows.numbers["ordinal"][other])
    return common * _TYPE + same_day * _DAY + same_place * _ORDINAL
