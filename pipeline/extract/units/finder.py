"""Every organisation that a text names."""

from collections.abc import Iterator
from typing import NamedTuple

from gazetteers.folding import fold
from pipeline.extract.doc import Doc, doc_words
from pipeline.extract.units.names import accepts, read_tail
from pipeline.extract.units.pieces import Line
from pipeline.extract.words import Words, words_of

_UNITS = "units found"
_LINE = "pieces"


class Found(NamedTuple):
    """An organisation's name: `text[start:end]`, the class of its head word, and the head as the gazetteer has it."""

    start: int
    end: int
    kind: str
    head: str


def pieces_of(doc: Doc) -> Line:
    """The pieces of a document's text, made once."""
    if _LINE not in doc.user_data:
        doc.user_data[_LINE] = Line(doc_words(doc))
    line: Line = doc.user_data[_LINE]
    return line


def units_of(doc: Doc) -> list[Found]:
    """The organisations named in a document's text, found once."""
    if _UNITS not in doc.user_data:
        doc.user_data[_UNITS] = list(_in_pieces(pieces_of(doc)))
    units: list[Found] = doc.user_data[_UNITS]
    return units


def find(text: str) -> list[Found]:
    """The organisations named in an NFC text, in order; a name inside a longer one is not repeated.

    A line in capitals alone is left out: nothing in it tells where a name ends.
    """
    return find_in(words_of(text, fold(text)))


def find_in(words: Words) -> list[Found]:
    """The same in a text that is split at its spaces already."""
    return list(_in_pieces(Line(words)))


def _in_pieces(line: Line) -> Iterator[Found]:
    after, line_end, small = 0, -1, False
    for at in line.heads:
        if at < after:
            continue
        if line.start(at) >= line_end:
            line_end, small = _line_at(line.text, line.start(at))
        found = line.head(at) if small else None
        if found is None or _inside_name(line, at):
            continue
        length, row = found
        tail = read_tail(line, at + length, row)
        if accepts(row, tail, lower=not line.is_capital(at)):
            after = tail.at
            yield Found(line.start(at), line.end(after - 1), row.kind, row.head)


def _line_at(text: str, offset: int) -> tuple[int, bool]:
    """Where the line that holds an offset ends, and whether it has small letters."""
    end = text.find("\n", offset)
    end = len(text) if end < 0 else end
    line = text[text.rfind("\n", 0, offset) + 1 : end]
    return end, not line.isupper()


def _inside_name(line: Line, at: int) -> bool:
    """True for a syllable of a person's name that looks like a head: "Lê Trường Thi"."""
    if at == 0 or not line.is_capital(at - 1) or line.end(at - 1) + 1 != line.start(at):
        return False
    return line.is_capital(at + 1) and line.words(at + 1) is None and line.words(at - 1) is None
