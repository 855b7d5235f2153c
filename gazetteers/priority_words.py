"""Words by which a link is seen to lead to an activity of emulation, before it is followed.

Slugs are a link's words as addresses write them: without marks, and without đ where the CMS loses it (Liferay).
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Literal

from pydantic import field_validator

from gazetteers.folding import fold
from gazetteers.loader import Row, load

_NOT_A_LETTER = re.compile(r"[^a-z0-9]+")
_ONWARDS = "*"


class PriorityWord(Row):
    """`words` as they are written, `slugs` as addresses have them; one that ends in `*` may go on.

    A false friend holds the words of a sign and means something else ("hội thi đua thuyền").
    """

    words: str
    kind: Literal["sign", "false friend"]
    slugs: tuple[str, ...]

    @field_validator("slugs", mode="before")
    @classmethod
    def _split(cls, cell: str | None) -> list[str]:
        return [slug for slug in (cell or "").split("|") if slug not in {"", "none"}]


@lru_cache(maxsize=4096)
def speaks_of_emulation(text: str) -> bool:
    """Whether a headline or the name of a section speaks of emulation; one written without marks, too."""
    if text.isascii():
        return slug_speaks_of_emulation(text)
    friends, signs = _patterns("words")
    folded = fold(unicodedata.normalize("NFC", text))
    return bool(signs.search(folded) and signs.search(friends.sub(" ", folded)))


@lru_cache(maxsize=4096)
def slug_speaks_of_emulation(path: str) -> bool:
    """Whether a path, percent-decoded, holds the words as addresses write them."""
    friends, signs = _patterns("slugs")
    plain = _plain(path)
    return bool(signs.search(plain) and signs.search(friends.sub(" ", plain)))


def _plain(path: str) -> str:
    """Letters without marks and figures, one hyphen between words."""
    bare = unicodedata.normalize("NFD", path.lower().replace("đ", "d"))
    return _NOT_A_LETTER.sub("-", "".join(char for char in bare if not unicodedata.combining(char)))


@cache
def _patterns(column: Literal["words", "slugs"]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """False friends and signs."""
    forms: dict[str, list[str]] = {"false friend": [], "sign": []}
    for row in load("priority_words", PriorityWord):
        forms[row.kind] += [fold(row.words)] if column == "words" else row.slugs
    return _any(forms["false friend"]), _any(forms["sign"])


def _any(forms: Iterable[str]) -> re.Pattern[str]:
    """Any of the forms as whole words; never matches where there is none."""
    ordered = sorted(set(forms), key=len, reverse=True)
    parts = [
        re.escape(form.removesuffix(_ONWARDS)) + ("" if form.endswith(_ONWARDS) else r"(?!\w)") for form in ordered
    ]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})" if parts else r"(?!)")
