"""A text as words, figures and signs with their places; what people, awards and targets are read from."""

import re
from dataclasses import dataclass

from gazetteers.folding import fold

# A word may hold apostrophes (H'Mai, K’Brội) and marks that compose with no letter (Bơ̆).
_TOKEN = re.compile(
    r"\n|[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*(?:['’ʼ‘`´][^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*)?|\d+(?:[.,]\d+)*|\S"
)
_LONG = 4
_SYLLABLE = 7


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel lists over one text: `words[i]` is `text[starts[i]:ends[i]]`, `lows[i]` its folded form."""

    text: str
    words: list[str]
    lows: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.words)

    def slice(self, first: int, stop: int) -> str:
        """The text from token `first` to before token `stop`."""
        return self.text[self.starts[first] : self.ends[stop - 1]] if stop > first else ""

    def spelled(self, first: int, stop: int) -> str:
        """The same with single spaces, and with one between words that lost it ("Bằngkhen", "15Sở")."""
        parts = [self.words[first]] if stop > first else []
        for i in range(first + 1, stop):
            lost = self.tight(i) and self.is_word(i) and len(self.words[i]) > 1 and self.words[i - 1][-1].isalnum()
            parts.extend((" " if lost or self.spaced(i) else "", self.words[i]))
        return "".join(parts)

    def capital(self, i: int) -> bool:
        """True if the token begins with a capital letter."""
        return self.words[i][0].isupper()

    def is_word(self, i: int) -> bool:
        """True if the token begins with a letter."""
        return self.words[i][0].isalpha()

    def tight(self, i: int) -> bool:
        """True if nothing stands between the token and the one before it."""
        return i > 0 and self.starts[i] == self.ends[i - 1]

    def spaced(self, i: int) -> bool:
        """True if spaces, and no sign, stand between the token and the one before it."""
        return i > 0 and self.starts[i] > self.ends[i - 1]

    def line_end(self, i: int) -> int:
        """The index of the next line feed at or after `i`, or the number of tokens."""
        while i < len(self.words) and self.words[i] != "\n":
            i += 1
        return i


def tokens_of(text: str) -> Tokens:
    """All tokens of a text, in time linear in its length."""
    folded = fold(text)
    places = [place for match in _TOKEN.finditer(text) for place in _split(match)]
    return _tokens(text, folded, places)


def _tokens(text: str, folded: str, places: list[tuple[int, int]]) -> Tokens:
    return Tokens(
        text,
        [text[start:end] for start, end in places],
        [folded[start:end] for start, end in places],
        [start for start, _ in places],
        [end for _, end in places],
    )


def unglued(tokens: Tokens, words: frozenset[str]) -> Tokens:
    """The same tokens, with two known words that lost the space between them ("Bằngkhen") apart.

    Only tokens that are longer than any syllable ("nghiêng") are tried, so that few are.
    """
    cuts = {i: cut for i, low in enumerate(tokens.lows) if len(low) > _SYLLABLE and (cut := _cut(low, words))}
    if not cuts:
        return tokens
    places = [
        place
        for i, (start, end) in enumerate(zip(tokens.starts, tokens.ends, strict=True))
        for place in (((start, start + cuts[i]), (start + cuts[i], end)) if i in cuts else ((start, end),))
    ]
    folded = fold(tokens.text)
    return _tokens(tokens.text, folded, places)


def _cut(low: str, words: frozenset[str]) -> int:
    if not low.isalpha() or low in words:
        return 0
    middle = range(2, min(len(low) - 1, _SYLLABLE + 1))
    return next((k for k in middle if low[:k] in words and low[k:] in words), 0)


def _split(match: re.Match[str]) -> tuple[tuple[int, int], ...]:
    """Two words that lost the space between them ("trưởngPhạm") are two tokens."""
    start, end = match.span()
    word = match[0]
    if len(word) > _LONG and not (word.islower() or word[1:].islower() or word.isupper()):
        for k in range(2, len(word) - 1):
            if word[k].isupper() and word[k - 2 : k].islower() and word[k + 1].islower():
                return (start, start + k), (start + k, end)
    return ((start, end),)
