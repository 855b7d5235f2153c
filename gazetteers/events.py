"""The words by which an article reports an emulation activity, and those of places where one is held."""

import re
from functools import cache
from typing import Literal

from pydantic import field_validator

from gazetteers.folding import fold
from gazetteers.loader import Row, load
from models.event import EventType

Zone = Literal["title", "lead", "body", "block"]
_GAP = r"[^.;:\n]{1,60}?"


class EventCue(Row):
    """Words that report a type of activity; "…" in them stands for at most sixty characters of the same clause.

    `zone` is how far from the headline they count: in it, also in the lead, also in the body; `block` is for articles
    that name an emulation block and have no other cue. `certain` ones are of
    emulation by themselves, the others only where the article says so elsewhere. `unless` lists words, separated by
    `|`, that must not stand right before; with "~", not before in the same clause, with ">", not soon behind.
    """

    type: EventType
    words: str
    zone: Zone
    certain: Literal["yes"] | None
    unless: tuple[str, ...]

    @field_validator("unless", mode="before")
    @classmethod
    def _split(cls, cell: str | None) -> list[str]:
        return cell.split("|") if cell else []

    @property
    def literal(self) -> str:
        """The longest part without a gap; a text without it needs no search."""
        return max((part.strip() for part in fold(self.words).split("…")), key=len)

    @property
    def pattern(self) -> re.Pattern[str]:
        """A regular expression for folded text."""
        parts = [re.escape(part.strip()).replace(r"\ ", " ") for part in fold(self.words).split("…")]
        return re.compile(rf"\b{rf'(?: |{_GAP} )'.join(parts)}\b")


class VenueWords(Row):
    """A word that begins the name of a room or building."""

    words: str


@cache
def event_cues() -> tuple[tuple[EventCue, str, re.Pattern[str]], ...]:
    """The cues in the file's order, each with its longest literal, to ask for first, and its compiled pattern."""
    return tuple((cue, cue.literal, cue.pattern) for cue in load("event_cues", EventCue))


@cache
def venue_words() -> tuple[str, ...]:
    """Folded, longest first."""
    return tuple(sorted((fold(row.words) for row in load("venue_words", VenueWords)), key=len, reverse=True))
