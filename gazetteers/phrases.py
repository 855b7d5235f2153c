"""Where a text holds which of many phrases, all sought in one pass."""

from collections.abc import Callable, Mapping
from operator import itemgetter
from typing import Generic, TypeVar

from ahocorasick_rs import AhoCorasick, Implementation

M = TypeVar("M")
_start: Callable[[tuple[int, int, int]], int] = itemgetter(1)


class Phrases(Generic[M]):
    """Many phrases; `meanings` holds what each stands for, by its number."""

    def __init__(self, phrases: Mapping[str, M]) -> None:
        self.meanings = tuple(phrases.values())
        # a DFA takes fewer instructions and 12 MB more, out of the processor's caches: a third more time
        self._sought = AhoCorasick(list(phrases), implementation=Implementation.ContiguousNFA, store_patterns=False)

    def found(self, text: str) -> list[tuple[int, int, int]]:
        """Number, start and end of every phrase, within words, too, in order; of those that begin alike the longest
        first.
        """
        hits = self._sought.find_matches_as_indexes(text, overlapping=True)  # by their ends
        hits.reverse()
        hits.sort(key=_start)
        return hits
