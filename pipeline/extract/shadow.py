"""A normalised copy of a text to match on, and the way back to the text's own offsets.

The shadow is NFC, without soft hyphens and zero-width characters, with every other Unicode space as U+0020
(line feeds stay). An article's text is never changed; a span found in the shadow is mapped back to it.
"""

import unicodedata
from dataclasses import dataclass
from itertools import accumulate

_DROPPED = {ord(char): None for char in "\u00ad\u200b\u200c\u200d\u2060\ufeff"}


@dataclass(frozen=True)
class Shadow:
    """`text` is the normalised copy of `raw`; `starts[i]` is where its i-th character begins in `raw`."""

    raw: str
    text: str
    starts: tuple[int, ...]

    def to_raw(self, start: int, end: int) -> tuple[int, int]:
        """The span of `raw` behind the shadow's span; whole combining sequences, never a part of one."""
        return self.starts[start], self.starts[end] if end > start else self.starts[start]

    def quote(self, start: int, end: int) -> str:
        """The raw text behind the shadow's span."""
        begin, stop = self.to_raw(start, end)
        return self.raw[begin:stop].rstrip("\u00ad\u200b\u200c\u200d\u2060\ufeff")


def shadow_of(raw: str) -> Shadow:
    """The shadow of any text, in time linear in its length."""
    pieces = [_normalise(cluster) for cluster in _clusters(raw)]
    begins = accumulate((len(cluster) for cluster in _clusters(raw)), initial=0)
    starts = [begin for begin, piece in zip(begins, pieces, strict=False) for _ in piece]
    return Shadow(raw, "".join(pieces), (*starts, len(raw)))


def _clusters(raw: str) -> list[str]:
    """A base character with the combining marks that follow it; NFC never joins across two of these here."""
    bounds = [i for i, char in enumerate(raw) if i == 0 or not unicodedata.combining(char)]
    return [raw[begin:end] for begin, end in zip(bounds, [*bounds[1:], len(raw)], strict=True)]


def _normalise(cluster: str) -> str:
    plain = unicodedata.normalize("NFC", cluster).translate(_DROPPED)
    return " " if plain.isspace() and plain != "\n" else plain
