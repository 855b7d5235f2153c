"""What lies at a place of the text, among things in its order."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Protocol, TypeVar


class Placed(Protocol):
    """Anything with a half-open span."""

    @property
    def start(self) -> int:
        """First character."""

    @property
    def end(self) -> int:
        """Behind the last character."""


P = TypeVar("P", bound=Placed)
_start: Callable[[Placed], int] = attrgetter("start")  # a function in Python would cost three times as much


def item_at(items: Sequence[P], offset: int) -> P | None:
    """The item that holds the character at `offset`; `items` are in order and do not overlap."""
    at = bisect_right(items, offset, key=_start) - 1
    return items[at] if at >= 0 and offset < items[at].end else None


def items_in(items: Sequence[P], start: int, end: int) -> Sequence[P]:
    """The items that begin in `text[start:end]`."""
    return items[bisect_left(items, start, key=_start) : bisect_left(items, end, key=_start)]
