"""What underthesea's words say of a place in the text: a syllable inside a longer word begins and ends no name."""

from bisect import bisect_left

from spacy.tokens import Doc

from pipeline.extract import spans

_KEY = "bounds of words"


def word_around(doc: Doc, offset: int) -> tuple[int, int] | None:
    """Start and end, in characters, of the word of several syllables that `offset` cuts; null where it cuts none."""
    if _KEY not in doc.user_data:
        known = spans.WORDS in doc.spans  # a component run alone has none
        doc.user_data[_KEY] = [(word.start_char, word.end_char) for word in doc.spans[spans.WORDS]] if known else []
    bounds: list[tuple[int, int]] = doc.user_data[_KEY]
    at = bisect_left(bounds, (offset, 0)) - 1
    return bounds[at] if at >= 0 and bounds[at][0] < offset < bounds[at][1] else None
