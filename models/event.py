"""The emulation activity that an article reports."""

from typing import Literal

from pydantic import Field

from models.base import Record

EventType = Literal[
    "pledge_signing",
    "campaign_launch",
    "interim_review",
    "final_review",
    "rollout",
    "briefing",
    "evaluation",
    "award",
    "contest",
    "training",
    "congress",
    "other",
]
EventFormat = Literal["in_person", "online", "hybrid"]


class Said(Record):
    """The sentence `text[start:end]` that says an attribute of an activity: the name of its field, or one of its types.

    A province that only the site's address tells, and a day that only its document tells, are said by no sentence.
    """

    attribute: str
    start: int = Field(ge=0)
    end: int = Field(ge=0)


class Event(Record):
    """One activity. `date` is EDTF; `start_date` and `end_date` are days, null when the year is unknown.

    `time` is `HH:MM`, local. `evidence` holds half-open spans of the article's text, in code points.
    `rule` names the cues that made the event. `units` are the organisations that took part, in the order of the text,
    `said` the sentences that say the attributes; both are kept in the registry and not in the printed contract.
    """

    types: tuple[EventType, ...] = Field(min_length=1)
    date: str | None = None
    start_date: str | None = None
    end_date: str | None = None
    time: str | None = None
    venue: str | None = None
    format: EventFormat | None = None
    host: str | None = None
    blocks: tuple[str, ...] = ()
    school_year: str | None = None
    province: str | None = None
    unit_count: int | None = None
    evidence: tuple[tuple[int, int], ...] = ()
    rule: str = ""
    units: tuple[str, ...] = ()
    said: tuple[Said, ...] = ()
