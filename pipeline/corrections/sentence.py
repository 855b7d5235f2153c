"""The sentence around a quote, as far as a correction needs it: does the text still say what was corrected?"""

import re
from bisect import bisect_left, bisect_right

_END = re.compile(r"\n|[.?!…]+[”\"')\]]*(?=\s)")
_LONGEST = 400  # characters on each side of the quote


def sentence_around(text: str, start: int, end: int) -> str:
    """From the sign, or the line's beginning, before a place to the sign behind it, without the spaces around.

    Abbreviations that end in a dot make it shorter than what a reader calls the sentence, never longer.
    """
    low, high = max(start - _LONGEST, 0), min(end + _LONGEST, len(text))
    ends = [match.end() for match in _END.finditer(text, low, high)]
    first = bisect_right(ends, start)
    last = bisect_left(ends, end)
    begins = ends[first - 1] if first else low
    stops = ends[last] if last < len(ends) else high
    return text[begins:stops].strip()
