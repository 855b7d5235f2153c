"""Whitespace as a reader sees it, and a form in which two lines can be compared. Letters are never changed."""

import re
import unicodedata

_INVISIBLE = re.compile("[\ud800-\udfff\u00ad\u200b\u2060\ufeff\x00-\x08\x0e-\x1f\x7f]")
_SPACES = re.compile(r"[^\S\n]+")
_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def lines(text: str) -> list[str]:
    """The lines of a text without blank ones; runs of spaces made one, invisible characters dropped."""
    found = _SPACES.sub(" ", _INVISIBLE.sub("", _BREAKS.sub("\n", text))).split("\n")
    return [line for line in (line.strip() for line in found) if line]


def line(text: str) -> str:
    """The text on one line."""
    return " ".join(lines(text))


def plain(text: str) -> str:
    """The text for comparison only: NFC, lower case, letters and digits with single spaces between words."""
    composed = unicodedata.normalize("NFC", text).casefold()
    return " ".join(re.findall(r"\w+", composed))
