"""When two written values are the same value."""

import re
import unicodedata
from collections import Counter

from underthesea.pipeline.text_normalize import token_normalize

_DASHES = re.compile(r"\s*[-–—−]\s*")
_SIGNS = re.compile(r"[“”\"'‘’«»„…]|[.,;:!]+$")
_SPACES = re.compile(r"\s+")
_WORDS = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W\d_]+")


def fold(value: str | None) -> str:
    """A value without the differences that carry no meaning: case, NFC or NFD, spaces, dashes, quotes, tone place."""
    if value is None:
        return ""
    plain = _LETTERS.sub(_one_tone_place, unicodedata.normalize("NFC", value).casefold())
    return _SPACES.sub(" ", _DASHES.sub("-", _SIGNS.sub("", plain))).strip()


def _one_tone_place(syllable: re.Match[str]) -> str:
    normalised: str = token_normalize(syllable[0])
    return normalised


def fold_number(value: str) -> str:
    """A document number without spaces and case."""
    return _SPACES.sub("", unicodedata.normalize("NFC", value)).casefold()


def overlap(first: str, second: str) -> float:
    """The F1 of two phrases' words, from 0 to 1: how much of each is in the other."""
    left, right = Counter(_WORDS.findall(fold(first))), Counter(_WORDS.findall(fold(second)))
    shared = (left & right).total()
    return 2 * shared / (left.total() + right.total()) if shared else 0.0
