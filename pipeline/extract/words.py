"""A text as words, numbers and signs, once for all who read it word by word: spaCy's syllables, the pieces of
organisations' names, the tokens that people are read from.

In most of what stands between two spaces all three see the same. The rest ("9A1", "2.314", "H'Mai") each of them splits
by a pattern of its own.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.extract.characters import Answers, Codes, answers, codes_of, table_of, text_of

Places = Iterable[tuple[int, int]]
Indices = NDArray[np.intp]

LONGEST_NUMBER = 1000  # digits; of more than 4300 Python makes no number

# what a character is to all three; a sign is a word of its own, a point is one that may stand in a number
_SPACE, _LETTER, _DIGIT, _ODD, _SIGN, _POINT, _FEED = range(7)
_COUNT = 8
_JOINING = frozenset("'’‘`´_") | set(map(chr, range(0x300, 0x370)))  # signs and marks that may be a part of a word
# neighbours that not all of them split alike, or that no word stands between
_DIFFERENT = {
    (_LETTER, _DIGIT),
    (_DIGIT, _LETTER),
    (_POINT, _DIGIT),
    (_FEED, _FEED),
    (_SPACE, _SPACE),
    *product(range(_COUNT), (_ODD,)),
}


def _kind(char: str) -> int:
    if char in " \n":
        return _SPACE if char == " " else _FEED
    if char.isalpha() or char.isdecimal():
        return _LETTER if char.isalpha() else _DIGIT
    if char.isalnum() or char.isspace() or char in _JOINING:
        return _ODD
    return _POINT if char in ".," else _SIGN


_KINDS = table_of(_kind, beyond=_ODD)
_DIFFERS = np.array([pair in _DIFFERENT for pair in product(range(_COUNT), repeat=2)])


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
    codes = codes_of(f"{text} ")
    kinds = _kinds(codes)
    pieces = _odd_pieces(text, kinds)
    for begin, end in pieces:
        kinds[begin + 1 : end + 1] = _SPACE
    before, after = kinds[:-1], kinds[1:]
    breaks = (before != after) | (after >= _SIGN)
    starts = np.flatnonzero(breaks & (after != _SPACE))
    ends = np.flatnonzero(breaks & (before != _SPACE))
    spaced = _spaced(starts, ends, len(text))
    places: list[int] = starts.tolist()
    odd = [(bisect_left(places, begin), begin, end) for begin, end in pieces]
    return Words(text, folded, _cut(codes, spaced), _cut(codes_of(f"{folded} "), spaced), places, ends.tolist(), odd)


def _kinds(codes: Codes) -> Answers:
    """The kind of every character, with a space before the first."""
    kinds = np.zeros(len(codes) + 1, np.uint8)
    kinds[1:] = answers(_KINDS, codes)
    return kinds


def _odd_pieces(text: str, kinds: Answers) -> list[tuple[int, int]]:
    """What stands between two spaces and is too long for a number, or holds neighbours that differ."""
    found: list[tuple[int, int]] = []
    done = -1
    differs = _DIFFERS.take(kinds[:-1] * _COUNT + kinds[1:])
    spaces = np.flatnonzero(kinds == _SPACE)
    differs[spaces[:-1][spaces[1:] - spaces[:-1] > LONGEST_NUMBER + 1]] = True
    for place in np.flatnonzero(differs).tolist():
        if place > done:
            done = text.find(" ", place)
            done = len(text) if done < 0 else done
            found.append((text.rfind(" ", 0, place) + 1, done))
    return found


def _spaced(starts: Indices, ends: Indices, space: int) -> Indices:
    """The places of the characters of all words in turn, with that of a space behind each word."""
    sizes = ends - starts + 1
    after = sizes.cumsum()
    places: Indices = np.arange(sizes.sum()) + (starts - after + sizes).repeat(sizes)
    places[after - 1] = space
    return places


def _cut(codes: Codes, spaced: Indices) -> list[str]:
    """The words at these places. To write them anew and split them takes half the time of cutting them out."""
    return text_of(codes.take(spaced)).split(" ")[:-1]
