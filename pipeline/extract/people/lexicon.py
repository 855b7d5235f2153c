"""Longest match of known phrases over tokens."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from pipeline.extract.people.tokens import Tokens, tokens_of

T = TypeVar("T")
# words that begin phrases, each with those that may follow it; null for one that is a phrase itself
Seconds = dict[str, frozenset[str] | None]


class _Node(Generic[T]):
    """What follows the words read so far, null where nothing does; `payload` is one value where a phrase ends here."""

    __slots__ = ("following", "payload")

    def __init__(self) -> None:
        self.following: dict[str, _Node[T]] | None = None
        self.payload: tuple[T, ...] = ()


class Lexicon(Generic[T]):
    """Phrases, folded and split as texts are, each with what it stands for; a tree of words.

    `openings` are the words with which phrases begin, `seconds` the same with those that follow them.
    """

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._first: dict[str, _Node[T]] = {}
        self.words: frozenset[str] = frozenset(word for form, payload in entries for word in self._add(form, payload))
        self.openings: frozenset[str] = frozenset(self._first)
        self.seconds: Seconds = {
            word: None if node.payload else frozenset(node.following or ()) for word, node in self._first.items()
        }

    def _add(self, form: str, payload: T) -> list[str]:
        words = tokens_of(form).lows
        node: _Node[T] = _Node()  # an empty phrase matches nowhere
        following = self._first
        for word in words:
            node = following.setdefault(word, _Node())
            if node.following is None:
                node.following = {}
            following = node.following
        if not node.following:
            node.following = None  # most phrases are the end of all that begin so
        node.payload = node.payload or (payload,)
        return words

    def match(self, tokens: Tokens, i: int) -> tuple[int, T] | None:
        """Where the longest phrase that begins at token `i` ends, and its payload."""
        lows = tokens.lows
        if i >= len(lows) or (node := self._first.get(lows[i])) is None:
            return None
        i += 1
        found = (i, node.payload[0]) if node.payload else None
        while node.following is not None and i < len(lows):
            node = node.following.get(lows[i])
            if node is None:
                break
            i += 1
            if node.payload:
                found = i, node.payload[0]
        return found

    def matches(self, tokens: Tokens) -> list[tuple[int, T]]:
        """For every token with which a phrase begins, where the longest one ends, and its payload."""
        found = [self.match(tokens, i) for i in self.begun(tokens)]
        return [one for one in found if one is not None]

    def begun(self, tokens: Tokens) -> list[int]:
        """Where the first two words of a phrase stand, or a phrase of one word."""
        return begun_in(tokens, self.seconds)

    def starts(self, low: str) -> bool:
        """True if some phrase begins with this folded word."""
        return low in self.openings


def begun_in(tokens: Tokens, seconds: Seconds) -> list[int]:
    """Where one of these words stands before one that may follow it, or one that is a phrase itself."""
    places, lows = tokens.places, [*tokens.lows, ""]
    begun: list[int] = []
    for word in seconds.keys() & places.keys():
        after = seconds[word]
        begun += places[word] if after is None else [i for i in places[word] if lows[i + 1] in after]
    return sorted(begun)
