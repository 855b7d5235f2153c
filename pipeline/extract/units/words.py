"""Where a name ends that the gazetteer alone would cut within a word: "Trung tâm Hướng | dẫn viên"."""

import re
from functools import lru_cache

from underthesea import word_tokenize

_LONE = re.compile(r"(?<!\w)[^\W\d_]+ (?P<lone>[^\W\d_]+)$")
_NEXT = re.compile(r" [^\W\d_]+")
_LEVELS = frozenset({"tỉnh", "huyện", "quận", "xã", "phường", "phố", "trấn", "bản", "thôn", "buôn", "làng"})
_WINDOW = 60  # characters read on either side of the end


def whole_end(text: str, start: int, end: int) -> int:
    """The end of the name `text[start:end]`, moved to the end of the word that it cuts.

    Only a lone capital in front of small letters can be half a word; only there underthesea is asked, for a window of
    the text and not for the article.
    """
    following = _NEXT.match(text, end)
    if following is None or not following[0].islower():
        return end
    lone = _LONE.search(text, max(start, end - _WINDOW), end)
    if lone is None or not _is_lone(lone):
        return end
    line = text.find("\n", end, end + _WINDOW)
    begin = max(start, end - _WINDOW)
    return end + _cut(text[begin:end], text[end : line if line >= 0 else end + _WINDOW])


def _is_lone(lone: re.Match[str]) -> bool:
    """True for one syllable with a capital of its own and no abbreviation, behind a word in small letters.

    What stands behind the word of a level is a place's name, and whole: "huyện Kbang | diễn ra".
    """
    before = lone[0].split(" ")[0]
    return lone["lone"].istitle() and before.islower() and before not in _LEVELS


@lru_cache(maxsize=1024)
def _cut(before: str, after: str) -> int:
    """How many characters of `after` belong to a word that begins in the last syllable of `before`."""
    wanted = sum(not char.isspace() for char in before)
    seen = 0
    for word in word_tokenize(before + after):
        begin, seen = seen, seen + sum(not char.isspace() for char in word)
        if seen >= wanted:
            inside = begin < wanted < seen and word.rpartition(" ")[0] != ""
            return _length(after, seen - wanted) if inside else 0
    return 0


def _length(text: str, letters: int) -> int:
    """How many characters of `text` hold so many that are no space."""
    at = 0
    while letters and at < len(text):
        letters -= not text[at].isspace()
        at += 1
    return at
