"""Sentences, by underthesea, as spans over the syllables."""

import re
from collections.abc import Iterator

import numpy as np
from spacy.attrs import SENT_START
from spacy.tokens import Doc, SpanGroup
from underthesea import sent_tokenize

from pipeline.extract import spans
from pipeline.extract.component import component

# An academic rank or an abbreviated form of address ends no sentence, nor does a lone initial.
_NO_END = re.compile(r"(?:\b(?:TS|ThS|Th\.S|PGS|GS|BS|KS|CN|NGƯT|NGND|TP|Tp|Q|P|Tr|St|[A-ZĐ])\.)$")


def _lines(text: str) -> Iterator[tuple[int, int]]:
    for match in re.finditer(r"[^\n]+", text):
        yield match.span()


def _locate(text: str, start: int, end: int, pieces: list[str]) -> Iterator[tuple[int, int]]:
    """Where each piece lies in `text[start:end]`, although the segmenter rewrites letters and spaces.

    A piece has as many characters other than spaces as its place in the text: that is what is counted.
    """
    position = start
    for piece in pieces:
        wanted = sum(not char.isspace() for char in piece)
        while position < end and text[position].isspace():
            position += 1
        begin = position
        while wanted and position < end:
            wanted -= not text[position].isspace()
            position += 1
        if position > begin:
            yield begin, position


def _joined(text: str, sentences: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    held: tuple[int, int] | None = None
    for start, end in sentences:
        held = (held[0], end) if held else (start, end)
        if not _NO_END.search(text, max(held[0], end - 8), end):
            yield held
            held = None
    if held:
        yield held


@component("thidua_sentences")
def mark_sentences(doc: Doc) -> None:
    """Fills `doc.spans["sentences"]` and marks sentence starts; a line feed always ends a sentence."""
    text = doc.text
    located = (
        span
        for start, end in _lines(text)
        for span in _joined(text, _locate(text, start, end, sent_tokenize(text[start:end])))
    )
    group = [spans.cover(doc, start, end, "underthesea") for start, end in located]
    doc.spans[spans.SENTENCES] = SpanGroup(doc, name=spans.SENTENCES, spans=group)
    starts = {span.start for span in group}
    # all at once: the token's own setter looks at every token of the document at every call
    marks = np.array([1 if token.i in starts else -1 for token in doc], dtype=np.int64)
    doc.from_array([SENT_START], marks.astype(np.uint64).reshape(-1, 1))  # type: ignore[arg-type]  # stub of a memory view
