"""A text's characters as numbers, so that a question is put to all of them at once: a look into a table of answers."""

import sys
from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Codes: TypeAlias = NDArray[np.uint32]
Answers: TypeAlias = NDArray[np.uint8]

_KNOWN = 0x3000  # characters; behind them are CJK and pictures
_ENCODING, _ANY = f"utf-32-{sys.byteorder[0]}e", "surrogatepass"  # four bytes for every character


def codes_of(text: str) -> Codes:
    """The code of every character."""
    return np.frombuffer(text.encode(_ENCODING, _ANY), np.uint32)


def text_of(codes: Codes) -> str:
    """The text of these codes."""
    return codes.tobytes().decode(_ENCODING, _ANY)


def table_of(answer: Callable[[str], int], beyond: int) -> Answers:
    """What `answer` says of every character that Vietnamese texts hold; `beyond` is said of all others."""
    return np.array([*map(answer, map(chr, range(_KNOWN))), beyond], np.uint8)


def answers(table: Answers, codes: Codes) -> Answers:
    """What a table says of each of these characters."""
    return table.take(codes, mode="clip")
