"""What blocks and their units are called beneath the spelling."""

import re
from functools import lru_cache

from gazetteers.folding import fold
from gazetteers.things import block_classes
from pipeline.extract.blocks.scope import abbreviated, scope_key

_HEAD = re.compile(
    r"^(?:(?:cụm|khối)\b\s*)?(?:(?:ký )?giao ước\s+)?(?:thi đua|tđ)?(?:(?:,| -| –| và)? khen thưởng\b)?(?: \([ck]tđ\))?"
)
_TAIL = re.compile(
    r"[ ,(-]{0,3}\b(?:ngành (?:giáo dục|gd)(?: ?(?:&|-|và|,) ?(?:đào tạo|đt))?|năm học [\d –-]{1,15}"
    r"|(?:tỉnh|thành phố|tp\.?) [^,;]{1,40})$"
)
_SIGNS = re.compile(r"[^\w]+")
LOWER = frozenset({"lower secondary", "primary", "preschool"})  # schools of a district


@lru_cache(maxsize=65536)
def key_of(number: int | None, scope: str | None, name: str) -> tuple[str, ...]:
    """What names a block among those of its kind: its number, else what it holds, in any order of words."""
    if number is not None:
        return (f"#{number}",)
    bare = _TAIL.sub("", _HEAD.sub("", fold(scope or name)).strip())
    return tuple(sorted(set(scope_key(bare).split()) - {"số"}))


@lru_cache(maxsize=65536)
def unit_key(name: str) -> str:
    """A unit's name folded, in short and without the words that come and go."""
    words = _SIGNS.sub(" ", abbreviated(fold(name))).split()
    return " ".join(
        word for word in words if word not in ("trường", "tỉnh", "huyện", "thành", "phố", "tp", "các", "và")
    )


@lru_cache(maxsize=65536)
def classes_of(name: str) -> frozenset[str]:
    """The classes that the words of a unit's name or a scope say: the first, and of schools all of that sort."""
    folded = f" {_SIGNS.sub(' ', fold(name))} "
    found = [kind for words, kind in block_classes() if f" {_SIGNS.sub(' ', words)} " in folded]
    first = found[0] if found else None
    return frozenset(kind for kind in found if kind == first or {kind, first} <= LOWER)
