"""Places in a text that are taken once: what masks what, in logarithmic time for each question."""

from bisect import bisect_left, insort
from collections.abc import Iterable


class Places:
    """Spans without overlaps, each taken once."""

    def __init__(self, taken: Iterable[tuple[int, int]] = ()) -> None:
        self._spans: list[tuple[int, int]] = []
        for start, end in taken:
            self.take(start, end)

    def take(self, start: int, end: int) -> bool:
        """Take the span if no character of it is taken."""
        index = bisect_left(self._spans, (start, end))
        if index > 0 and self._spans[index - 1][1] > start:
            return False
        if index < len(self._spans) and self._spans[index][0] < end:
            return False
        insort(self._spans, (start, end))
        return True
