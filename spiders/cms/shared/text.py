"""Whitespace as a reader sees it, and a form in which two lines can be compared. Letters are never changed."""

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

_INVISIBLE = re.compile("[\ud800-\udfff\u00ad\u200b\u2060\ufeff\x00-\x08\x0e-\x1f\x7f]")
_SPACES = re.compile(r"[^\S\n]+")
_WORDS = re.compile(r"\w+")
_SHORT = 200
_BEGIN = 50
_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def lines(text: str) -> list[str]:
    """The lines of a text without blank ones; runs of spaces made one, invisible characters dropped."""
    found = _SPACES.sub(" ", _INVISIBLE.sub("", _BREAKS.sub("\n", text))).split("\n")
    return [line for line in (line.strip() for line in found) if line]


def line(text: str) -> str:
    """The text on one line."""
    stripped = text.strip()
    # what is invisible, and every space but the common one, is not printable; this test costs next to nothing
    if stripped.isprintable() and "  " not in stripped:
        return stripped
    joined = " ".join(text.split())
    return joined if joined.isprintable() else " ".join(lines(text))


def plain(text: str) -> str:
    """The text for comparison only: NFC, lower case, letters and digits with single spaces between words."""
    return _remembered(text) if len(text) <= _SHORT else _plain(text)


def is_any_of(line: str, phrases: Collection[str]) -> bool:
    """Whether a line, for comparison, is one of these phrases; that a long one is not, its begin tells."""
    if len(line) > _SHORT:
        begin = _plain(line[:_BEGIN]).rpartition(" ")[0]
        if not any(phrase.startswith(begin) for phrase in phrases):
            return False
    return plain(line) in phrases


def _plain(text: str) -> str:
    return " ".join(_WORDS.findall(unicodedata.normalize("NFC", text).casefold()))


# short lines (labels, titles, buttons) are compared again and again
_remembered = lru_cache(maxsize=2048)(_plain)
