"""Forms of a Vietnamese text in which two spellings of one name are equal."""

import re
import unicodedata

# the tone mark of an open syllable stands on either vowel: "hoà" and "hòa" are one spelling (both are taught)
_TONES = {
    f"{first}{second}": f"{marked}{plain}"
    for first, plain, variants in (("o", "a", "àáảãạ"), ("o", "e", "èéẻẽẹ"), ("u", "y", "ỳýỷỹỵ"))
    for second, marked in zip(variants, {"o": "òóỏõọ", "u": "ùúủũụ"}[first], strict=True)
}
# the vowel before leads, as one letter is found fastest
_MARKED = (re.compile(r"o[àáảãạèéẻẽẹ]\b"), re.compile(r"u(?<!qu)[ỳýỷỹỵ]\b"))
_DASHES = "‐‑‒–—−"


def fold(text: str) -> str:
    """Lower case, one tone placement, one dash. Every character keeps its place: `len(fold(t)) == len(t)`.

    `text` is NFC, as an article's shadow is.
    """
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters outside Vietnamese grow when lowered
        lowered = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    for dash in _DASHES:
        lowered = lowered.replace(dash, "-")
    for spelling in _MARKED:
        lowered = spelling.sub(_with_tone, lowered)
    return lowered


def _with_tone(marked: re.Match[str]) -> str:
    """The two vowels as they are spelled here."""
    return _TONES[marked[0]]


def label(text: str) -> str:
    """The text as host names write it: letters without marks, no spaces ("Điện Biên" → "dienbien")."""
    bare = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(char for char in bare if char.isascii() and char.isalnum())
