"""Quotations that name no theme: computed only for those who ask."""

from collections.abc import Iterator

from pipeline.extract import spans
from pipeline.extract.candidates import Lost
from pipeline.extract.themes.quoted import quotations

_LEAST = 1  # spaces in a quotation that could be a theme's name


def losers(text: str, kept: set[int]) -> Iterator[Lost]:
    """Every quotation of several words whose first character is not in `kept`, the places where themes begin."""
    for start, end in quotations(text):
        if start not in kept and text.count(" ", start, end) >= _LEAST:
            why = "no word before the quotation introduces a theme"
            yield Lost(spans.THEMES, start, end, "themes/quoted", why)
