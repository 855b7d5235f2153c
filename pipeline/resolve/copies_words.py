"""The words of many texts at once, as numbers: what near-duplicate texts are compared by.

Letters are compared without case and marks, so that neither the normal form (NFC, NFD) nor the place of a tone mark
tells two spellings apart. Everything is a few passes of numpy over the code points of a batch.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

Hashes = npt.NDArray[np.uint32]
Places = npt.NDArray[np.int64]

WIDTH = 5  # words of a sequence: shorter ones are set phrases ("phong trào thi đua yêu nước")
LONGEST = 50_000  # characters of a text that are read; pages are hostile, and no news item is longer

_PLANE = 0x10000  # letters lie in the first plane of Unicode
_MARK = 0xFFFFFFFF
_PRIME = np.uint64(0x9E3779B97F4A7C15)  # 2^64 by the golden ratio, as in Fibonacci hashing
_POSITIONS = 64  # characters of a word after which its weights begin anew


@dataclass(frozen=True)
class Words:
    """The words of a batch of texts in their order: hash, number of the text, and whether a digit is in it."""

    hashes: npt.NDArray[np.uint64]
    texts: Places
    numeric: npt.NDArray[np.bool_]


@cache
def _letters() -> npt.NDArray[np.uint32]:
    """By code point: the bare small letter or digit, 0 for what parts words, `_MARK` for what is passed over."""
    table = np.zeros(_PLANE, np.uint32)
    for point in range(_PLANE):
        char = chr(point)
        if unicodedata.combining(char):
            table[point] = _MARK
        elif (bare := unicodedata.normalize("NFD", char.lower().replace("đ", "d"))) and bare[0].isalnum():
            table[point] = ord(bare[0])
    return table


@cache
def _weights() -> npt.NDArray[np.uint64]:
    """Powers of an odd number, modulo 2^64."""
    return np.array([pow(0x100000001B3, power, 1 << 64) for power in range(_POSITIONS)], np.uint64)


def words(texts: Sequence[str]) -> Words:
    """All words of the texts; a word is a run of letters and digits."""
    cut = [text[:LONGEST] for text in texts]
    points = np.frombuffer("".join(text + "\n" for text in cut).encode("utf-32-le", "surrogatepass"), np.uint32)
    owner = np.repeat(np.arange(len(cut)), [len(text) + 1 for text in cut])
    bare = np.where(points < _PLANE, _letters()[np.minimum(points, _PLANE - 1)], np.uint32(0))
    read = bare != _MARK
    bare, owner = bare[read], owner[read]
    inside = bare > 0
    first = np.flatnonzero(inside & ~np.concatenate(([False], inside[:-1]))[: len(inside)])
    letters = bare[inside]
    begins = np.cumsum(inside)[first] - 1
    if not len(begins):
        return Words(np.empty(0, np.uint64), np.empty(0, np.int64), np.empty(0, np.bool_))
    place = np.arange(len(letters)) - np.repeat(begins, np.diff(np.append(begins, len(letters))))
    hashes = np.add.reduceat(letters.astype(np.uint64) * _weights()[place % _POSITIONS], begins)
    digits = (letters >= ord("0")) & (letters <= ord("9"))
    return Words(_mixed(hashes), owner[first], np.logical_or.reduceat(digits, begins))


def sequences(found: Words) -> tuple[Hashes, Places]:
    """Every run of `WIDTH` words within a text, as a hash of 32 bits, and the number of its text, ascending."""
    count = max(0, len(found.hashes) - WIDTH + 1)
    hashes = np.zeros(count, np.uint64)
    for step in range(WIDTH):
        hashes = hashes * _PRIME + found.hashes[step : step + count]
    whole = found.texts[:count] == found.texts[WIDTH - 1 : WIDTH - 1 + count]
    return (_mixed(hashes) >> np.uint64(32)).astype(np.uint32)[whole], found.texts[:count][whole]


def _mixed(hashes: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    hashes = (hashes ^ (hashes >> np.uint64(31))) * _PRIME
    return hashes ^ (hashes >> np.uint64(29))
