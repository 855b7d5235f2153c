"""Which lines are captions: CKEditor's users have a dozen ways, and markup says so in only two of them."""

import re
from collections.abc import Sequence

from spiders.cms.shared.blocks import Line

_CREDIT = re.compile(r"^(?:ảnh|hình ảnh|ảnh minh họa)\b", re.IGNORECASE)
_END = re.compile(r"[.!?:;…]$")
# the whole line in brackets: `(Ảnh: các đơn vị ký giao ước)`
_BRACKETED = re.compile(r"^\((?:ảnh|hình ảnh|trong ảnh)\b[^()]{0,250}\)$", re.IGNORECASE)
_LISTED = re.compile(r"[-–—+*•·▪]|\w{1,3}[.)/]\s")
_MOST = 10  # images in a row
_ABOVE = 90  # characters of a line above an image
_LONGEST = 300
_PLAIN = 150  # characters: an unstyled line under an image is a caption only if it is short and no sentence


def is_caption(lines: Sequence[Line], place: int) -> bool:
    """Whether the line at that place says what an image shows.

    By figcaption or its cell in a table around an image; else by standing in or right under an image, slanted or
    centred; else by standing there short and unfinished, or so above an image that has nothing of the kind under it. A
    second such line under the first is one, too. A line in brackets that begins as a caption does is one anywhere.
    """
    line = lines[place]
    if line.caption or not line.text or line.table or len(line.text) > _LONGEST:
        return line.caption and bool(line.text)
    return _is_below(lines, place) or _is_above(lines, place) or is_bracketed(line.text)


def is_bracketed(line: str) -> bool:
    """Whether a line is a caption by its words and brackets alone: `(Ảnh: các đơn vị ký giao ước)`."""
    return _BRACKETED.match(line) is not None


def _is_below(lines: Sequence[Line], place: int) -> bool:
    line = lines[place]
    below = line.image or (place > 0 and lines[place - 1].image)
    second = place > 1 and lines[place - 2].image and lines[place - 1].italic and line.italic
    if not (below or second):
        return False
    # what is bold or in capitals, and stands at the margin, heads what follows
    plain = len(line.text) <= _PLAIN and not line.bold and not line.text.isupper() and _unfinished(line.text)
    return line.italic or line.centred or plain


def _is_above(lines: Sequence[Line], place: int) -> bool:
    line = lines[place]
    if len(line.text) > _ABOVE or _END.search(line.text) or _LISTED.match(line.text):
        return False
    if line.bold or line.linked or line.text.isupper():
        return False
    after = place + 1
    while after < len(lines) and after - place <= _MOST and lines[after].image and not lines[after].text:
        after += 1
    under = after < len(lines) and (lines[after].image or lines[after].caption or _is_below(lines, after))
    return after > place + 1 and not under


def _unfinished(text: str) -> bool:
    return bool(_CREDIT.match(text)) or not _END.search(text)
