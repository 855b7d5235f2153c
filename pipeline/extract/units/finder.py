"""Every organisation that a text names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.extract.units.names import accepts, read_tail
from pipeline.extract.units.pieces import Line

_LINE = re.compile(r"[^\n]+")


@dataclass(frozen=True)
class Found:
    """An organisation's name: `text[start:end]`, the class of its head word, and the head as the gazetteer has it."""

    start: int
    end: int
    kind: str
    head: str


def find(text: str) -> list[Found]:
    """The organisations named in an NFC text, in order; a name inside a longer one is not repeated.

    A line in capitals alone is left out: nothing in it tells where a name ends.
    """
    return [found for match in _LINE.finditer(text) for found in _in_line(match[0], match.start())]


def _in_line(text: str, offset: int) -> Iterator[Found]:
    if not any(char.islower() for char in text):
        return
    line, at = Line(text), 0
    while at < len(line.pieces):
        end = at + 1
        head = line.head(at)
        if head is not None and not _inside_name(line, at):
            length, row = head
            tail = read_tail(line, at + length, row)
            if accepts(row, tail, lower=not line.is_capital(at)):
                end = tail.at
                start, stop = line.pieces[at].start, line.pieces[end - 1].end
                yield Found(offset + start, offset + stop, row.kind, row.head)
        at = end


def _inside_name(line: Line, at: int) -> bool:
    """True for a syllable of a person's name that looks like a head: "Lê Trường Thi"."""
    if at == 0 or not line.is_capital(at - 1) or line.pieces[at - 1].end + 1 != line.pieces[at].start:
        return False
    return line.is_capital(at + 1) and line.words(at + 1) is None and line.words(at - 1) is None
