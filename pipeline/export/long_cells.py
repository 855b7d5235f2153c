"""Texts that are too long for a cell of Excel: the rest of each goes on in a sheet of its own."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

TITLE = "Phần tiếp của ô quá dài"
HEADINGS = ("Trang tính", "Dòng", "Cột", "Phần", "Nội dung tiếp theo")
GOES_ON = f" […còn tiếp ở trang tính “{TITLE}”]"


class _Sheet(Protocol):
    def add(self, row: Sequence[object]) -> None: ...


class LongCells:
    """`limit` is in UTF-16 code units, as Excel counts; `sheet` makes a sheet of a title and headings."""

    def __init__(self, sheet: Callable[[str, Sequence[str], Sequence[int]], _Sheet], limit: int) -> None:
        self._sheet, self._limit = sheet, limit
        self._rest: _Sheet | None = None
        self.count = 0

    def fit(self, text: str, sheet: str, row: int, heading: str) -> str:
        """The text, or its beginning with a word on where the rest is: `row` counts from 0."""
        if len(text) <= self._limit // 2 or units(text) <= self._limit:
            return text
        self.count += 1
        first, *rest = parts(text, self._limit, self._limit - len(GOES_ON))
        if self._rest is None:
            self._rest = self._sheet(TITLE, HEADINGS, (20, 8, 20, 8, 60))
        for number, part in enumerate(rest, 2):
            self._rest.add((sheet, row + 1, heading, number, part))
        return first + GOES_ON

    def note(self) -> str:
        """What happened, for people."""
        shown = f"{self._limit:,}".replace(",", ".")
        return f"{self.count} ô dài quá {shown} ký tự của Excel: phần sau ở trang tính “{TITLE}”, không mất gì."


def units(text: str) -> int:
    """UTF-16 code units of a text."""
    return len(text) + sum(character > "\uffff" for character in text)


def parts(text: str, limit: int, first: int) -> Iterator[str]:
    """The text in parts of at most `limit` units, the first of at most `first`; no character is cut in two."""
    start, used, room = 0, 0, first
    for place, character in enumerate(text):
        size = 2 if character > "\uffff" else 1
        if used + size > room:
            yield text[start:place]
            start, used, room = place, 0, limit
        used += size
    yield text[start:]
