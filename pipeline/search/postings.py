"""Which words, and which pairs of neighbouring words, stand in which articles: a chunk of articles at a time.

A code is one number: a word's own, or both words' of a pair (the first one's above `SHIFT`). With pairs, a phrase of
two words, a document's number and a word of several syllables are found without a look at any text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from gazetteers.search_folding import raw_tokens, term

SHIFT = 32  # bits of a word's number in a pair's code
TITLE = 5  # so often counts a word of the title
# BM25's usual constants (Robertson and Zaragoza 2009); an impact is a word's share of an article's score, in hundredths
SATURATION, LENGTH_SHARE, STEPS = 1.2, 0.75, 100
# a chunk's own keys: two words of 24 bits (20 M characters hold fewer different ones) and an article of 16
LARGEST, MOST, _WORD, _PLACE = 20_000_000, 1 << 16, 24, 16

Numbers = npt.NDArray[np.uint64]


class Words:
    """The words that were seen, numbered from 1 in the order in which they came."""

    def __init__(self) -> None:
        self._terms: dict[str, int] = {"": 0}
        self._raw: dict[str, int] = {}
        self._told = 1

    def __len__(self) -> int:
        return len(self._terms)

    def numbers(self, text: str) -> Numbers:
        """The numbers of a text's words, in their order."""
        raw = raw_tokens(text)
        known = self._raw
        try:
            found = [known[token] for token in raw]
        except KeyError:
            found = [known[token] if token in known else self._new(token) for token in raw]
        numbers = np.array(found, dtype=np.uint64)
        return numbers[numbers > 0]

    def news(self) -> pa.Table:
        """term, word: the words that this was not asked for yet."""
        fresh = dict(islice(self._terms.items(), self._told, None))
        self._told = len(self._terms)
        return pa.table({"term": pa.array(fresh.keys(), pa.string()), "word": pa.array(fresh.values(), pa.uint32())})

    def _new(self, raw: str) -> int:
        return self._raw.setdefault(raw, self._terms.setdefault(term(raw), len(self._terms)))


@dataclass(frozen=True)
class Read:
    """An article as it was read: its number in the index, its characters, its words, how many of them are the title."""

    document: int
    length: int
    numbers: Numbers
    title: int


def read(words: Words, document: int, title: str, text: str) -> Read:
    """The words of an article, whose text begins with its title."""
    return Read(document, len(text), words.numbers(text), words.numbers(title).size)


def postings(articles: Sequence[Read], words: Words, mean: float) -> pa.Table:
    """code, document, impact: in the order of codes, then documents; `mean` is the mean length of all texts.

    `articles` are at most `MOST`, with `LARGEST` characters together unless there is only one.
    """
    local, known = _local([article.numbers for article in articles], len(words))
    keys = np.concatenate(
        [
            _keys(numbers, place, article.title)
            for place, (numbers, article) in enumerate(zip(local, articles, strict=True))
        ]
    )
    keys.sort()
    first = np.flatnonzero(np.r_[keys.size > 0, keys[1:] != keys[:-1]])
    counts = np.diff(np.r_[first, keys.size])
    keys = keys[first]
    places = keys & np.uint64((1 << _PLACE) - 1)
    lengths = np.array([article.length for article in articles]) / mean
    documents = np.array([article.document for article in articles], dtype=np.uint32)
    return pa.table(
        {
            "code": _codes(keys >> np.uint64(_PLACE), known),
            "document": documents[places],
            "impact": _impacts(counts, lengths[places]),
        }
    )


def _local(texts: Sequence[Numbers], size: int) -> tuple[list[Numbers], Numbers]:
    """The texts with their words numbered anew from 1, in the same order, and the old number of each new one."""
    seen = np.zeros(size, dtype=bool)
    for numbers in texts:
        seen[numbers] = True
    seen[0] = True
    rank = (np.cumsum(seen) - 1).astype(np.uint64)
    return [rank[numbers] for numbers in texts], np.flatnonzero(seen).astype(np.uint64)


def _keys(numbers: Numbers, place: int, title: int) -> Numbers:
    """A key for every word and pair of one text; those of the title, its first `title` words, come more often."""
    pairs = (numbers[:-1] << np.uint64(_WORD)) | numbers[1:]
    heads = [numbers[:title], pairs[: max(title - 1, 0)]] * (TITLE - 1)
    return (np.concatenate([numbers, pairs, *heads]) << np.uint64(_PLACE)) | np.uint64(place)


def _codes(keys: Numbers, known: Numbers) -> Numbers:
    first, second = keys >> np.uint64(_WORD), keys & np.uint64((1 << _WORD) - 1)
    codes: Numbers = (known[first] << np.uint64(SHIFT)) | known[second]
    return codes


def _impacts(counts: npt.NDArray[np.int64], lengths: npt.NDArray[np.float64]) -> npt.NDArray[np.uint8]:
    weak = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * lengths)
    return np.ceil(STEPS * counts / (counts + weak)).astype(np.uint8)
