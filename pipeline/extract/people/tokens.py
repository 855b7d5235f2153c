"""A text as words, figures and signs with their places; what people, awards and targets are read from."""

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from operator import itemgetter

from gazetteers.folding import fold
from pipeline.extract.words import LONGEST_NUMBER, Words, words_of

# A word may hold apostrophes (H'Mai, K’Brội) and marks that compose with no letter (Bơ̆).
_SYLLABLES = r"[^\W\d_]++(?:[\u0300-\u036f]++[^\W\d_]*+)*+"
_MARK = r"(?<=\b[HKhk])['’](?=\s\w)"  # "H' Nuer", the mark apart from the name
_TOKEN = re.compile(rf"{_SYLLABLES}(?:['’ʼ‘`´]{_SYLLABLES}|{_MARK})?|\d{{1,{LONGEST_NUMBER}}}+(?:[.,]\d+)*|\S|\n")
_LETTERS = [chr(code) for code in range(0x1F00)]  # Latin with every mark of Vietnamese, Greek, Cyrillic
_LOWER, _UPPER = ("".join(c for c in _LETTERS if test(c)) for test in (str.islower, str.isupper))
_VOWELS = "".join(c for c in _LOWER if unicodedata.normalize("NFD", c)[0] in "aeiouy")
# "trưởngPhạm", "trườngTHCS", "Quýđã"; "cstđcs", without a vowel before it, is one word. One set of letters leads, to be
# fast: of two branches every letter would be tried
_GLUED = re.compile(
    rf"[{_UPPER}đ](?<=[{_LOWER}]{{2}}.)(?=[{_LOWER}{_UPPER}])"
    rf"(?:(?<!đ)|(?<=[{_VOWELS}].)|(?<=[{_VOWELS}][{_LOWER}].)|(?<=[{_VOWELS}][{_LOWER}]{{2}}.))"
)
_LOOKS_ON = ("'", "’")  # ends of pieces whose tokens hang on what follows the space
_SYLLABLE = 7
_LONGEST_WORD = 40  # characters


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel lists over one text: `words[i]` is `text[starts[i]:ends[i]]`, `lows[i]` its folded form.

    `capitals[i]` says whether it begins with a capital letter.
    """

    text: str
    words: list[str]
    lows: list[str]
    starts: list[int]
    ends: list[int]
    capitals: list[bool]
    runs: dict[int, int] = field(default_factory=dict)  # where runs of capitalised words end, as far as asked for
    units: list[tuple[int, int]] = field(default_factory=list)  # where organisations' names stand in the text, in order
    _places: dict[str, list[int]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.words)

    @property
    def places(self) -> Mapping[str, list[int]]:
        """Every folded word and sign, with the tokens that are it, in order; made when it is first asked for."""
        if not self._places:
            found = defaultdict[str, list[int]](list)
            for i, low in enumerate(self.lows):
                found[low].append(i)
            self._places.update(found)
        return self._places

    def where(self, words: Iterable[str]) -> list[int]:
        """The tokens that are one of these folded words or signs, in order."""
        places = self.places
        return sorted(chain.from_iterable(places[word] for word in words if word in places))

    def slice(self, first: int, stop: int) -> str:
        """The text from token `first` to before token `stop`."""
        return self.text[self.starts[first] : self.ends[stop - 1]] if stop > first else ""

    def spelled(self, first: int, stop: int) -> str:
        """The same with single spaces, and with one between words that lost it ("Bằngkhen", "15Sở")."""
        words, starts, ends = self.words, self.starts, self.ends
        spaced = " ".join(words[first:stop])
        if spaced == self.slice(first, stop):
            return spaced
        parts = [words[first]] if stop > first else []
        for i in range(first + 1, stop):
            word = words[i]
            if starts[i] > ends[i - 1] or (len(word) > 1 and word[0].isalpha() and words[i - 1][-1].isalnum()):
                parts.append(" ")
            parts.append(word)
        return "".join(parts)

    def capital(self, i: int) -> bool:
        """True if the token begins with a capital letter."""
        return self.capitals[i]

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
        feeds = self.places.get("\n", [])
        k = bisect_left(feeds, i)
        return feeds[k] if k < len(feeds) else len(self.words)


def tokens_of(text: str) -> Tokens:
    """All tokens of a text, in time linear in its length."""
    return tokens_in(words_of(text, fold(text)))


def tokens_in(words: Words) -> Tokens:
    """The same of a text that is split at its spaces already."""
    found = words.split(_in_piece)
    tokens = Tokens(words.text, *found, _capitals(found.words))
    cuts = {match.start() for match in _GLUED.finditer(words.text)}
    if not cuts:
        return tokens
    spans = zip(tokens.starts, tokens.ends, strict=True)
    return _tokens(words.text, words.folded, [place for span in spans for place in _split(span, cuts)])


def _in_piece(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The tokens of what stands between two spaces; those of a name hang on what follows the space (`_MARK`)."""
    following = end + 2 if text.endswith(_LOOKS_ON, start, end) else end
    return [match.span() for match in _TOKEN.finditer(text, start, following) if match.end() <= end]


def _tokens(text: str, folded: str, places: Sequence[tuple[int, int]]) -> Tokens:
    words = [text[start:end] for start, end in places]
    lows = [folded[start:end] for start, end in places]
    starts, ends = map(list, zip(*places, strict=True)) if places else ([], [])
    return Tokens(text, words, lows, starts, ends, _capitals(words))


def _capitals(words: Sequence[str]) -> list[bool]:
    """Whether each word begins with a capital letter."""
    return list(map(str.isupper, map(itemgetter(0), words)))


def unglued(tokens: Tokens, words: frozenset[str], folded: str) -> Tokens:
    """The same tokens, with two known words that lost the space between them ("Bằngkhen") apart.

    Only words that are longer than any syllable ("nghiêng") are tried, so that few are.
    """
    long = [low for low in tokens.places if len(low) > _SYLLABLE]
    cuts = {i: cut for low in long if (cut := _cut(low, words)) for i in tokens.places[low]}
    if not cuts:
        return tokens
    places = [
        place
        for i, (start, end) in enumerate(zip(tokens.starts, tokens.ends, strict=True))
        for place in (((start, start + cuts[i]), (start + cuts[i], end)) if i in cuts else ((start, end),))
    ]
    return _tokens(tokens.text, folded, places)


def _cut(low: str, words: frozenset[str]) -> int:
    if not low.isalpha() or low in words:
        return 0
    middle = range(2, min(len(low) - 1, _SYLLABLE + 1))
    return next((k for k in middle if low[:k] in words and low[k:] in words), 0)


def _split(span: tuple[int, int], cuts: set[int]) -> tuple[tuple[int, int], ...]:
    """Two words that lost the space between them ("trưởngPhạm") are two tokens."""
    start, end = span
    cut = next((k for k in range(start + 2, min(end, start + _LONGEST_WORD)) if k in cuts), None)
    return ((start, end),) if cut is None else ((start, cut), (cut, end))
