"""Movements and campaigns that are known by name, and the words with which texts introduce a theme."""

from collections import defaultdict
from functools import cache
from typing import Literal

from gazetteers.folding import fold
from gazetteers.loader import Row, load
from gazetteers.units import PIECE

Role = Literal[
    "movement",
    "campaign",
    "program",
    "year_theme",
    "topic",
    "slogan",
    "direction",
    "bare",
    "blocker",
    "paper",
    "lesson",
    "generic",
    "start",
    "opener",
    "stop",
    "clause",
]


class Movement(Row):
    """A movement or campaign by its name, without quotation marks."""

    name: str
    kind: Literal["movement", "campaign"]


class ThemeWords(Row):
    """Words around a theme's name.

    Cues: `movement`, `campaign`, `year_theme` and `slogan` say the kind, `direction` that of a slogan if it is quoted;
    a `program` or `topic` is one of emulation only in such a sentence, `bare` ("thi đua") only at once before the name.
    A `blocker` or a `paper` between cue and quotation says that something else is quoted; a `lesson` has a topic of its
    own. Without quotation marks a name may begin with `start` behind a cue in full, with `opener` behind any, never
    with `generic`, and ends before `stop`, or before `clause` where a comma stands.
    """

    words: str
    role: Role


@cache
def theme_words(*roles: Role) -> tuple[str, ...]:
    """The folded words of these roles, longest first."""
    found = (fold(row.words) for row in load("theme_words", ThemeWords) if row.role in roles)
    return tuple(sorted(found, key=len, reverse=True))


@cache
def role_of(words: str) -> Role:
    """The role of folded cue words."""
    return next(row.role for row in load("theme_words", ThemeWords) if fold(row.words) == words)


@cache
def movement_kinds() -> dict[tuple[str, ...], Literal["movement", "campaign"]]:
    """What each known name is, by its words as in `movements`."""
    return {_words(row.name): row.kind for row in load("movements", Movement)}


def _words(name: str) -> tuple[str, ...]:
    return tuple(piece for piece in PIECE.findall(fold(name)) if piece[0].isalnum() and piece != "và")


@cache
def movements() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Known names as folded words without signs and "và", by their first word, longest first."""
    found = defaultdict(list)
    for row in load("movements", Movement):
        words = _words(row.name)
        found[words[0]].append(words)
    return {first: tuple(sorted(rows, key=len, reverse=True)) for first, rows in found.items()}
