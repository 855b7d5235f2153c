"""The labels of lines: "II.", "3.", "B."; what level of a document a line opens."""

from typing import Literal

from pipeline.extract.people.tokens import Tokens

Level = Literal["roman", "number", "letter"]
AFTER_LABEL = frozenset({".", ")", "/"})
_AFTER_ROMAN = AFTER_LABEL | {"-", "–", ":"}
_ROMAN = frozenset("IVX")
_LONGEST = 4  # letters, "VIII"


def level(tokens: Tokens, first: int) -> Level | None:
    """The level of the line that begins at token `first`; None without a label, and for bullets and "a)"."""
    if first + 1 >= len(tokens) or tokens.words[first + 1] not in _AFTER_ROMAN:
        return None
    word = tokens.words[first]
    if is_roman(tokens, first):
        return "roman"
    if tokens.words[first + 1] not in AFTER_LABEL:
        return None
    if word.isdigit():
        return "number"
    return "letter" if len(word) == 1 and word.isupper() else None


def is_roman(tokens: Tokens, first: int) -> bool:
    """True for the "IV" of "IV. Chỉ tiêu", "IV - Chỉ tiêu"."""
    word = tokens.words[first]
    labels = len(word) <= _LONGEST and _ROMAN.issuperset(word)
    return labels and first + 1 < len(tokens) and tokens.words[first + 1] in _AFTER_ROMAN
