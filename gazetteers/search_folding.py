"""How search sees a text: letters without marks, đ as d, one token a word, and the way back to the text's own offsets.

A folded text has a character for every character of its text, so that a place in one is the same place in the other
and needs no map; combining marks (NFD) become one mark that tokens drop. The registry's macros `search_fold` and
`search_tokens` do the same in SQL (pipeline/registry/sql/schema/60_search_folding.sql), for whoever searches there.
"""

import re
import unicodedata
from collections.abc import Iterator

MARK = "\u0300"  # what every combining mark is folded to
LONGEST = 40  # characters of a token that count: a longer one is no word
_LETTERS = (*range(0x41, 0x5B), *range(0xC0, 0x250), *range(0x1E00, 0x1F00), *range(0xFF10, 0xFF5B))
_LATIN = {"đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "æ": "a", "Æ": "a", "ß": "s"}


def _letters() -> Iterator[tuple[str, str]]:
    yield from ((chr(mark), MARK) for mark in range(0x300, 0x370))
    yield from _LATIN.items()
    for code in _LETTERS:
        base = unicodedata.normalize("NFKD", chr(code))[0].lower()
        if base.isascii() and base.isalnum() and chr(code) not in _LATIN:
            yield chr(code), base


FOLDED = dict(sorted(_letters()))
_TABLE = str.maketrans(FOLDED)
# "GD&ĐT", "GD-ĐT" and "GDĐT" are one abbreviation, in every name that ends so (Sở, Phòng, Bộ)
TOKEN = f"(?:[0-9a-z{MARK}]*gd ?[-&] ?dt|[0-9a-z{MARK}]+)(?:&[0-9a-z{MARK}]+)*"
_TOKEN = re.compile(TOKEN)
_JOINTS = re.compile("[^0-9a-z]+")


def fold(text: str) -> str:
    """Letters without marks, small; every character keeps its place: `len(fold(t)) == len(t)`."""
    return text.translate(_TABLE)


def raw_tokens(text: str) -> list[str]:
    """The tokens as they stand in the folded text, in time linear in its length; `term` makes them equal."""
    return _TOKEN.findall(fold(text))


def term(raw: str) -> str:
    """A token as the index keeps it: without marks and joints, numbers without leading zeros; may be empty."""
    bare = _JOINTS.sub("", raw)[:LONGEST]
    return bare.lstrip("0") or bare[:1]


def terms(text: str) -> list[str]:
    """The words of a text or a query in their order, as the index keeps them."""
    return [found for raw in raw_tokens(text) if (found := term(raw))]
