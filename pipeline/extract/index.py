"""Where things lie in a document, looked up in logarithmic time: texts of a megabyte are hostile, not rare."""

from bisect import bisect_left, bisect_right
from itertools import accumulate

from spacy import tokens

from pipeline.extract.language import TOKEN_STARTS


class Reach:
    """Whether any of a fixed set of spans, which may overlap, touches a place."""

    def __init__(self, places: list[tuple[int, int]]) -> None:
        ordered = sorted(places)
        self.size = len(ordered)
        self._starts = [start for start, _ in ordered]
        self._furthest = list(accumulate((end for _, end in ordered), max))

    def touches(self, start: int, end: int) -> bool:
        """True if a span shares a character with `start:end`."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._furthest[before - 1] > start


def token_range(doc: tokens.Doc, start: int, end: int) -> tuple[int, int]:
    """First token and the one after the last that hold characters of `start:end`.

    spaCy's own `char_span` walks over all tokens at every call.
    """
    if TOKEN_STARTS not in doc.user_data:
        doc.user_data[TOKEN_STARTS] = [token.idx for token in doc]
    starts: list[int] = doc.user_data[TOKEN_STARTS]
    return bisect_right(starts, start) - 1, bisect_left(starts, end)
