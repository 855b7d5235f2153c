"""An article as read from a capture: its text never changes again."""

import hashlib
import json
from datetime import datetime
from typing import Literal, Self

from pydantic import Field, model_validator

from models.base import Record

PartKind = Literal["title", "lead", "body", "caption", "table"]
IssueCode = Literal[
    "published_disagree", "published_one_place", "published_unknown", "charset_converted", "charset_doubtful"
]


class Part(Record):
    """A stretch of the text, half-open, in code points: `text[start:end]`."""

    kind: PartKind
    start: int
    end: int


class Issue(Record):
    """What a person should look at before relying on a field: its value stands, and here is why it may be wrong.

    `published_*`: no two places of the page agree on the minute of publication (or, where they say only days, on the
    day). `charset_*`: text in a charset from before Unicode was converted, or looks like such text and was left alone.
    """

    code: IssueCode
    detail: str


class Article(Record):
    """Title, lead, body and captions of one page, without page furniture.

    `key` identifies the article across captures: (host, CMS module, number) where the CMS has one, else the
    canonical URL, else the content hash; nothing in it can be corrected later. `text` is the title line, then the
    other parts, separated by newlines; `parts` cover it in order. `published_at` carries its zone; null if unknown.
    `issues` are doubts about the reading, no content.
    """

    key: str
    url: str | None = None
    cms: str | None = None
    title: str
    text: str = Field(min_length=1)
    parts: tuple[Part, ...] = ()
    published_at: datetime | None = None
    author: str | None = None
    source_credit: str | None = None
    category: str | None = None
    tags: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    issues: tuple[Issue, ...] = ()

    @model_validator(mode="after")
    def _parts_lie_in_text(self) -> Self:
        last = 0
        for part in self.parts:
            if not last <= part.start <= part.end <= len(self.text):
                message = f"part {part.start}:{part.end} overlaps or leaves the text of {len(self.text)} characters"
                raise ValueError(message)
            last = part.end
        return self

    @property
    def content_hash(self) -> str:
        """SHA-256 of all that a reader of the page sees, in hex; no clock value and no capture enters it."""
        return hashlib.sha256(self._content().encode()).hexdigest()

    def _content(self) -> str:
        content = self.model_dump(mode="json", exclude={"key", "url", "cms", "issues"})
        return json.dumps(content, ensure_ascii=False, sort_keys=True)
