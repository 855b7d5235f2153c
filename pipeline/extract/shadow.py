"""A normalised copy of a text to match on, and the way back to the text's own offsets.

The shadow is NFC, without soft hyphens and zero-width characters, with every other Unicode space as U+0020
(line feeds stay). An article's text is never changed; a span found in the shadow is mapped back to it.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.extract.characters import answers, codes_of, table_of

_DROPPED = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
# what is neither Latin, punctuation nor symbol, or is dropped: combining marks are among it
_ODD = re.compile("[^\x00-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2000-\u200a\u200e-\u205f\u20a0-\u20cf\u2100-\u2bff]")
_SPACE = re.compile(r"[^\S\n ]")


def _is_changed(char: str) -> bool:
    """True for what is odd, such a space, or not NFC by itself. What composes with a letter before it is odd."""
    return bool(_ODD.match(char) or _SPACE.match(char)) or not unicodedata.is_normalized("NFC", char)


_CHANGED = table_of(_is_changed, beyond=True)


@dataclass(frozen=True)
class Shadow:
    """`text` is the normalised copy of `raw`; its i-th character was made of `raw[starts[i] : ends[i]]`."""

    raw: str
    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    @property
    def is_raw(self) -> bool:
        """True if the copy is the text itself: then offsets and quotes are the same in both."""
        return self.text is self.raw

    def to_raw(self, start: int, end: int) -> tuple[int, int]:
        """The span of `raw` behind a span of the shadow; whole combining sequences, never a part of one."""
        if start >= end:
            place = self.starts[start] if start < len(self.starts) else len(self.raw)
            return place, place
        return self.starts[start], self.ends[end - 1]

    def quote(self, start: int, end: int) -> str:
        """The raw text behind a span of the shadow."""
        begin, stop = self.to_raw(start, end)
        return self.raw[begin:stop]


def shadow_of(raw: str) -> Shadow:
    """The shadow of any text, in time linear in its length."""
    if not answers(_CHANGED, codes_of(raw)).any():  # nearly every page
        return Shadow(raw, raw, range(len(raw)), range(1, len(raw) + 1))
    if not _ODD.search(raw) and unicodedata.is_normalized("NFC", raw):
        plain = _SPACE.sub(" ", raw)
        return Shadow(raw, plain, range(len(raw)), range(1, len(raw) + 1))
    return _mapped(raw)


def _mapped(raw: str) -> Shadow:
    kept = [i for i, char in enumerate(raw) if char not in _DROPPED]
    plain = [" " if raw[i].isspace() and raw[i] != "\n" else raw[i] for i in kept]
    bounds = [*(i for i, char in enumerate(plain) if i == 0 or not unicodedata.combining(char)), len(plain)]
    # A base character and the marks after it: Vietnamese letters are composed within such a cluster, never across two.
    clusters = [(begin, end) for begin, end in pairwise(bounds) if begin < end]
    pieces = [unicodedata.normalize("NFC", "".join(plain[begin:end])) for begin, end in clusters]
    places = [cluster for cluster, piece in zip(clusters, pieces, strict=True) for _ in piece]
    starts = tuple(kept[begin] for begin, _ in places)
    ends = tuple(kept[end - 1] + 1 for _, end in places)
    return Shadow(raw, "".join(pieces), starts, ends)
