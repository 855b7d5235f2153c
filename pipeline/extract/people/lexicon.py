"""Longest match of known phrases over tokens."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from pipeline.extract.people.tokens import Tokens, tokens_of

T = TypeVar("T")


class Lexicon(Generic[T]):
    """Phrases, folded and split as texts are, each with what it stands for."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._by_first: dict[str, list[tuple[int, list[str], T]]] = {}
        for form, payload in entries:
            words = tokens_of(form).lows
            self._by_first.setdefault(words[0], []).append((len(words), words, payload))
        for phrases in self._by_first.values():
            phrases.sort(key=lambda phrase: -phrase[0])

    def match(self, tokens: Tokens, i: int) -> tuple[int, T] | None:
        """Where the longest phrase that begins at token `i` ends, and its payload."""
        if i >= len(tokens.lows):
            return None
        lows = tokens.lows
        for length, words, payload in self._by_first.get(lows[i], ()):
            if lows[i : i + length] == words:
                return i + length, payload
        return None

    @property
    def openings(self) -> frozenset[str]:
        """The folded first words of all phrases."""
        return frozenset(self._by_first)

    @property
    def words(self) -> frozenset[str]:
        """Every folded word of every phrase."""
        return frozenset(word for phrases in self._by_first.values() for _, words, _ in phrases for word in words)

    def starts(self, low: str) -> bool:
        """True if some phrase begins with this folded word."""
        return low in self._by_first
