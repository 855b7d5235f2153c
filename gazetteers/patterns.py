"""Regular expressions for one of many phrases, which go from letter to letter and not from phrase to phrase."""

import re
from collections.abc import Iterable
from typing import Any

_END = ""
_BORDER = r"(?<!\w.)"  # looked back on from the first letter of a word


def begun_by(*patterns: str) -> str:
    """A pattern, in a group of its own, for one of these where a word begins; each begins with a letter.

    That letter is sought first, to be fast: a border before it would be looked for between all letters of a text.
    """
    return f"(?:{'|'.join(one[0] + _BORDER + one[1:] for one in patterns)})"


def any_of(phrases: Iterable[str]) -> str:
    """A pattern, in a group of its own, for one of these phrases, of those that begin alike the longest first."""
    tree: dict[str, Any] = {}
    for phrase in phrases:
        node = tree
        for letter in phrase:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return f"(?:{_pattern(tree)})"


def _pattern(tree: dict[str, Any]) -> str:
    """What may follow; nothing may where a phrase ends."""
    branches = "|".join(re.escape(letter) + _pattern(below) for letter, below in tree.items() if letter != _END)
    if not branches:
        return ""
    if _END in tree:
        return f"(?:{branches})?"
    return branches if len(tree) == 1 else f"(?:{branches})"
