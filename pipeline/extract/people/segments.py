"""Sentences as ranges of tokens, and which of them may name a leader: all that is read closely."""

from collections.abc import Sequence

from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.vocabulary import vocabulary

Range = tuple[int, int]

_STOPS = frozenset("\n.")
_SHORT = 3  # letters of an abbreviation that a full stop follows: "TP.", "ThS."
_ABBREVIATED = frozenset({"tp", "tx", "tt", "q", "p", "h"})


def stops_of(tokens: Tokens) -> list[int]:
    """Where line feeds and full stops stand, with which lines and sentences end."""
    return tokens.where(_STOPS)


def segments_of(tokens: Tokens, stops: Sequence[int]) -> list[Range]:
    """The sentences of a text; none crosses a line feed, which is one of its own. `stops` as `stops_of` gives."""
    found: list[Range] = []
    first = 0
    for k in stops:
        if tokens.words[k] == "\n":
            found.extend(((first, k), (k, k + 1)))
        elif _ends(tokens, k):
            found.append((first, k + 1))
        else:
            continue
        first = k + 1
    found.append((first, len(tokens.words)))
    return [(start, stop) for start, stop in found if start < stop]


def _ends(tokens: Tokens, k: int) -> bool:
    """True for a full stop after a word that is no abbreviation and before a capital: not in "TP. Huế", "1. Lê An"."""
    if k == 0 or k + 1 >= len(tokens.words) or not tokens.spaced(k + 1) or not tokens.capitals[k + 1]:
        return False
    before = tokens.words[k - 1]
    if before.isdigit():
        return k > 1 and tokens.words[k - 2] != "\n"
    if tokens.lows[k - 1] in _ABBREVIATED or tokens.lows[k - 1] in vocabulary().ranks:
        return False
    return len(before) > _SHORT or before.islower() or not before[0].isalpha()


def lines_of(tokens: Tokens, stops: Sequence[int]) -> list[Range]:
    """The lines of a text that hold something. `stops` as `stops_of` gives."""
    feeds = [k for k in stops if tokens.words[k] == "\n"]
    begins = [0, *(k + 1 for k in feeds)]
    return [(first, k) for first, k in zip(begins, [*feeds, len(tokens.words)], strict=True) if k > first]
