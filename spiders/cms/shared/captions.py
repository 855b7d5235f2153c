"""Which lines are captions: CKEditor's users have a dozen ways, and markup says so in only two of them."""

import re
from collections.abc import Sequence

from spiders.cms.shared.blocks import Line

_CREDIT = re.compile(r"^(?:ảnh|hình ảnh|ảnh minh họa)\b", re.IGNORECASE)
_END = re.compile(r"[.!?:;…]$")
_LONGEST = 300
_PLAIN = 150  # characters: an unstyled line under an image is a caption only if it is short and no sentence


def is_caption(lines: Sequence[Line], place: int) -> bool:
    """Whether the line at that place says what an image shows.

    By figcaption or its cell in a table around an image; else by standing in or right under an image, slanted or
    centred; else by standing there short and unfinished. A second such line under the first is one, too.
    """
    line = lines[place]
    if line.caption or not line.text or line.table or len(line.text) > _LONGEST:
        return line.caption and bool(line.text)
    below = line.image or (place > 0 and lines[place - 1].image)
    second = place > 1 and lines[place - 2].image and lines[place - 1].italic and line.italic
    if not (below or second):
        return False
    return line.italic or line.centred or (len(line.text) <= _PLAIN and (_unfinished(line.text)))


def _unfinished(text: str) -> bool:
    return bool(_CREDIT.match(text)) or not _END.search(text)
