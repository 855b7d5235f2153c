"""Lines that were broken within a sentence: a letter's or a PDF file's copied text, a caption that is broken to fit.

To every reader a sentence that goes on below is one, so the break within it is a space in the copy that they see. What
is a line of its own stays one: an item of a list, a cell, a heading.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.shadow import Shadow, shadow_of

_SMALL = re.compile(r"\n *[^\W\d_A-ZÀ-ÖØ-Þ]")  # nearly every text has none, and is left alone at once
_LABEL = re.compile(r"\w{1,2} ?[).:/-]|[-–+*•·●▪○♦>]")
_SHORTEST = 30  # characters of a line that is broken for its length
_NARROW = range(40, 161)  # characters of a page's longest line, if a page's width broke them
_MANY, _SHARE = 3, 0.25  # breaks, and their share of a text's lines, that show lines broken anywhere
_ENDS = frozenset(".;:!?…")
_AGREED = 2  # breaks before a small letter that show it


def reading_copy(raw: str) -> Shadow:
    """The shadow of any text, with a space for every break within a sentence; linear in the text's length."""
    shadow = shadow_of(raw)
    if not _SMALL.search(shadow.text):
        return shadow
    lines = shadow.text.split("\n")
    broken = [_goes_on(lines, i) for i in range(len(lines) - 1)]
    if sum(broken) >= _AGREED and (width := max(map(len, lines))) in _NARROW:
        broken = [one or _is_full(lines[i], lines[i + 1], width) for i, one in enumerate(broken)]
    if sum(broken) >= max(_MANY, len(lines) * _SHARE):
        broken = [one or (i > 0 and _is_cut(lines[i], lines[i + 1])) for i, one in enumerate(broken)]
    if not any(broken):
        return shadow
    signs = [" " if one else "\n" for one in broken]
    return replace(shadow, text="".join(map(str.__add__, lines, [*signs, ""])))


def _goes_on(lines: Sequence[str], i: int) -> bool:
    """True if line `i` ends within a sentence and the one below begins with a small letter that is no item's."""
    line, below = lines[i].strip(), lines[i + 1].strip()
    if len(line) < _SHORTEST or not below or not below[0].islower() or _is_own(line, below) or line.isupper():
        return False
    following = lines[i + 2].split(maxsplit=1) if i + 2 < len(lines) else []
    first = below.split(maxsplit=1)[0]
    return first != line.split(maxsplit=1)[0] and [first] != following[:1]


def _is_full(line: str, below: str, width: int) -> bool:
    """True if the first word below had no place on the line, which ends within a sentence."""
    line, below = line.strip(), below.strip()
    if not line or not below or _is_own(line, below):
        return False
    return len(line) + len(below.split(maxsplit=1)[0]) + 1 > width


def _is_cut(line: str, below: str) -> bool:
    """True in a text whose lines are broken anywhere, for one that ends within a sentence and is no heading."""
    line, below = line.strip(), below.strip()
    if len(line) < _SHORTEST or not below or _is_own(line, below):
        return False
    return len(below) >= _SHORTEST or below[-1] in _ENDS


def _is_own(line: str, below: str) -> bool:
    """True if what stands below is a line of its own whatever its first letter."""
    ends = not (line[-1].isalnum() or line[-1] in ",&–-")
    return ends or " | " in line or " | " in below or bool(_LABEL.match(below))
