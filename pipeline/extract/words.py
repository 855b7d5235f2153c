"""A text split at its spaces, once for all who read it word by word: spaCy's syllables, the pieces of organisations'
names, the tokens that people are read from.

Most of what stands between two spaces is a word or a number, alone or with a sign, and all three see the same in it.
The rest each of them splits by a pattern of its own.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import accumulate
from operator import add
from typing import NamedTuple

Places = Iterable[tuple[int, int]]

_SIGNS = frozenset(".,;:)!?”…")  # single signs that end a word or a number
_OPENING = frozenset('“("')  # and those that stand before a word
_ALONE = frozenset("-–&:|+/")  # and those that often stand between two spaces
LONGEST_NUMBER = 1000  # digits; of more than 4300 Python makes no number


class Split(NamedTuple):
    """Parallel lists over one text: `words[i]` is `text[starts[i]:ends[i]]`, `lows[i]` the same of its folded form."""

    words: list[str]
    lows: list[str]
    starts: list[int]
    ends: list[int]


@dataclass(frozen=True, slots=True)
class Words:
    """A text, its folded form, the words and signs on which all agree, and what stands between them.

    `odd` are those other pieces: how many of the words stand before, and where in the text the piece begins and ends;
    an empty one stands where a space follows another.
    """

    text: str
    folded: str
    words: list[str]
    lows: list[str]
    starts: list[int]
    ends: list[int]
    odd: list[tuple[int, int, int]]

    def split(self, inside: Callable[[str, int, int], Places]) -> Split:
        """All words, with the odd pieces split by `inside(text, start, end)`, which gives places in the text."""
        text, folded = self.text, self.folded
        words: list[str] = []
        lows: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        done = 0
        for at, begin, end in self.odd:
            if at > done:
                words += self.words[done:at]
                lows += self.lows[done:at]
                starts += self.starts[done:at]
                ends += self.ends[done:at]
                done = at
            for first, stop in inside(text, begin, end):
                words.append(text[first:stop])
                lows.append(folded[first:stop])
                starts.append(first)
                ends.append(stop)
        words += self.words[done:]
        lows += self.lows[done:]
        starts += self.starts[done:]
        return Split(words, lows, starts, ends + self.ends[done:])


def words_of(text: str, folded: str) -> Words:
    """The words of a text; `folded` is its folded form, in which every character keeps its place."""
    words: list[str] = []
    lows: list[str] = []
    starts: list[int] = []
    odd: list[tuple[int, int, int]] = []
    pieces, folds = text.split(" "), folded.split(" ")
    begins = list(accumulate([len(piece) + 1 for piece in pieces], initial=0))
    done = 0
    for at in [at for at, piece in enumerate(pieces) if not piece.isalpha()]:
        piece = pieces[at]
        short = len(piece) <= LONGEST_NUMBER
        ends = short and piece[-1:] in _SIGNS and ((word := piece[:-1]).isalpha() or word.isdecimal())
        if short and not ends and (piece in _ALONE or piece.isdecimal()):
            continue
        words += pieces[done:at]
        lows += folds[done:at]
        starts += begins[done:at]
        done, start = at + 1, begins[at]
        if ends:
            words += (word, piece[-1])
            lows += (folds[at][:-1], folds[at][-1])
            starts += (start, start + len(word))
        elif piece[:1] in _OPENING and (word := piece[1:]).isalpha():
            words += (piece[0], word)
            lows += (folds[at][0], folds[at][1:])
            starts += (start, start + 1)
        elif "\n" in piece and (cuts := _cuts(piece)):
            words += [piece[first:stop] for first, stop in cuts]
            lows += [folds[at][first:stop] for first, stop in cuts]
            starts += [start + first for first, _ in cuts]
        else:
            odd.append((len(words), start, start + len(piece)))
    words += pieces[done:]
    lows += folds[done:]
    starts += begins[done:-1]
    return Words(text, folded, words, lows, starts, list(map(add, starts, map(len, words))), odd)


def _cuts(piece: str) -> list[tuple[int, int]]:
    """Where words, signs and line feeds stand in a piece that holds a line feed; none where not all agree on them."""
    found: list[tuple[int, int]] = []
    start = 0
    lines = piece.split("\n")
    if "" in lines[1:-1] or len(piece) > LONGEST_NUMBER:  # line feeds side by side are one syllable
        return []
    for line in lines:
        end = start + len(line)
        if line.isalpha() or line in _ALONE or line.isdecimal():
            found.append((start, end))
        elif line[-1:] in _SIGNS and ((word := line[:-1]).isalpha() or word.isdecimal()):
            found += ((start, end - 1), (end - 1, end))
        elif line:
            return []
        if end < len(piece):
            found.append((end, end + 1))
        start = end + 1
    return found
