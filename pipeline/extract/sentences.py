"""Sentences, by underthesea."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from underthesea import sent_tokenize

from pipeline.extract import spans
from pipeline.extract.component import component
from pipeline.extract.doc import Doc

# An academic rank or an abbreviated form of address ends no sentence, nor does a lone initial.
_LAST_LETTERS = frozenset("prtxABCDĐEFGHIJKLMNOPQRSTUVWXYZ")  # of what `_NO_END` knows
_NO_END = re.compile(r"(?:\b(?:TS|ThS|Th\.S|PGS|GS|BS|KS|CN|NGƯT|NGND|TP|Tp|TX|Tx|TT|Q|P|Tr|St|[A-ZĐ])\.)$")


# a line, or a piece of one that no one wrote
_LINE = re.compile(r"[^\n]{1,4000}(?=\s|\Z)|[^\n]{1,4000}")
_SIGNS = ".?!"
_LONGEST = 200  # characters of a word
# no one writes so, and the segmenter walks back over the whole of it at every dot
_RUN = re.compile(rf"[\w.]{{{_LONGEST}}}")


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Every line with something in it, without the spaces around it."""
    for match in _LINE.finditer(text):
        line = match[0]
        start = match.start() + len(line) - len(line.lstrip())
        end = match.start() + len(line.rstrip())
        if start < end:
            yield start, end


def _signs(text: str) -> list[int]:
    """Where signs stand that may end a sentence, in order."""
    return sorted(place for sign in _SIGNS for place in _places(sign, text))


def _places(sign: str, text: str) -> Iterator[int]:
    place = text.find(sign)
    while place >= 0:
        yield place
        place = text.find(sign, place + 1)


def _in_line(text: str, start: int, end: int, signs: list[int]) -> Iterator[tuple[int, int]]:
    """The sentences of a line. Most lines hold no sign but their last, and are not asked about."""
    within = signs[bisect_left(signs, start) : bisect_left(signs, end - 1)]
    if not within or _holds_run(text, start, end):
        yield start, end
        return
    spots = _spots(text, start, end, within)
    shown = " ".join(text[first:stop] for first, stop in spots)
    places = list(accumulate((stop - first + 1 for first, stop in spots[:-1]), initial=0))
    position = 0
    for piece in sent_tokenize(shown)[:-1]:
        position = shown.index(piece, position) + len(piece)
        spot = bisect_left(places, position) - 1
        stop = spots[spot][0] + position - places[spot]
        yield start, stop
        start = stop
        while text[start] == " ":
            start += 1
    yield start, end


def _holds_run(text: str, start: int, end: int) -> bool:
    """True for a word that no one writes; goes from space to space, and looks closer only where none follows."""
    while end - start >= _LONGEST:
        space = text.rfind(" ", start, start + _LONGEST)
        if space < 0:
            return _RUN.search(text, start, end) is not None
        start = space + 1
    return False


def _spots(text: str, start: int, end: int, signs: list[int]) -> list[tuple[int, int]]:
    """The words of a line that hold one of these signs, and the one behind each: all that the segmenter, which goes
    from letter to letter, looks at. The whole line where spaces follow each other.
    """
    if text.find("  ", start, end) >= 0:
        return [(start, end)]
    found: list[tuple[int, int]] = []
    first, after = start, start
    for place in signs:
        if place >= after:
            first = text.rfind(" ", first, place) + 1 or first
            after = text.find(" ", place, end)
            after = end if after < 0 else after
            if not found or found[-1][0] < first:
                found.append((first, after))
            if after < end:
                following = text.find(" ", after + 1, end)
                found.append((after + 1, end if following < 0 else following))
                first = after + 1
    return found


def _joined(text: str, sentences: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    held: tuple[int, int] | None = None
    for start, end in sentences:
        held = (held[0], end) if held else (start, end)
        if text[end - 2] not in _LAST_LETTERS or not _NO_END.search(text, max(held[0], end - 8), end):
            yield held
            held = None
    if held:
        yield held


@component("thidua_sentences")
def mark_sentences(doc: Doc) -> None:
    """Lays the sentences into the document; a line feed always ends a sentence."""
    text = spans.text_of(doc)
    signs = _signs(text)
    located = [span for start, end in _lines(text) for span in _joined(text, _in_line(text, start, end, signs))]
    spans.set_sentences(doc, located)
