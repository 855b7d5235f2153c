"""Names of persons: one form for all spellings, and which are so common that they tell nobody apart."""

import re
from functools import lru_cache

from gazetteers.offices import common_words
from pipeline.resolve.units_words import plain

_WORD = re.compile(r"[^\W_]+")
_FEW = 2  # words: "Nguyễn Hương" leaves out what would tell two apart
_USUAL = 4  # words of a full name at most, nearly always


@lru_cache(maxsize=200_000)
def name_key(name: str) -> str:
    """The name's words, folded: "VƯƠNG THỊ CHÁ" and "Vương Thị Chá", "Hòa" and "Hoà" are one."""
    return " ".join(_WORD.findall(plain(name)))


@lru_cache(maxsize=200_000)
def is_common(key: str) -> bool:
    """True for a name whose every word very many people bear, or that is too short to tell anybody apart."""
    surnames, given = common_words()
    words = key.split()
    spelled_surnames, spelled_given = _spelled(surnames), _spelled(given)
    if len(words) <= _FEW:
        return True
    return len(words) <= _USUAL and words[0] in spelled_surnames and all(word in spelled_given for word in words[1:])


@lru_cache(maxsize=2)
def _spelled(words: frozenset[str]) -> frozenset[str]:
    return frozenset(plain(word) for word in words)
