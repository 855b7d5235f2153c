"""One correction: a line of the file of corrections."""

import hashlib
import json
from datetime import datetime
from typing import Literal, Self

from pydantic import AwareDatetime, Field, JsonValue, model_validator

from models import Record
from pipeline.hanoi import HANOI

Action = Literal["set", "reject", "merge", "split", "undo"]

_BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's, as ULIDs are written: no I, L, O, U
_TIME, _CONTENT = 10, 16  # characters of an id


class Place(Record):
    """A quote and where it stood in its article's text, in code points."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    quote: str = Field(min_length=1)


class Anchor(Record):
    """What a mention was when it was corrected: enough to find it again after another extraction.

    `places` are its quotes (an activity has several), `sentences` the sentences around them that a correction rests on:
    while they stand in the article word by word, the correction holds. `values` are the fields that tell the mention
    from its neighbours, as the extraction had them.
    """

    mention: str = Field(min_length=1)
    article: str = Field(min_length=1)
    url: str | None = None
    content_hash: str = Field(min_length=1)
    places: tuple[Place, ...] = ()
    sentences: tuple[str, ...] = ()
    values: dict[str, JsonValue] = Field(default_factory=dict)


class Correction(Record):
    """Who corrected what, when, why, from which value to which. The order of the fields is that of the file.

    `kind` is the table that holds `target`; `others` are the things merged into it or the mentions split from it.
    Where `target` is another correction (undo) there is no kind. `about` says what every id meant.
    """

    id: str = Field(pattern=r"^[0-9A-HJKMNP-TV-Z]{26}$")
    at: AwareDatetime
    by: str = Field(min_length=1)
    action: Action
    kind: str | None = None
    target: str = Field(min_length=1)
    others: tuple[str, ...] = ()
    field: str | None = None
    before: JsonValue = None
    after: JsonValue = None
    why: str = Field(min_length=1)
    about: tuple[Anchor, ...] = ()

    @model_validator(mode="after")
    def _parts_fit_action(self) -> Self:
        rules = {
            "kind": (self.kind is not None) == (self.action != "undo"),
            "field": (self.field is not None) == (self.action == "set"),
            "others": bool(self.others) == (self.action in {"merge", "split"}),
            "about": bool(self.about) == (self.action != "undo"),
            "after": self.action == "set" or self.after is None,
        }
        if wrong := [name for name, holds in rules.items() if not holds]:
            raise ValueError(f"action {self.action!r} does not go with this {', '.join(wrong)}")
        return self

    @property
    def order(self) -> tuple[datetime, str]:
        """Corrections count in this order, whatever the order of their lines."""
        return self.at, self.id

    def line(self) -> str:
        """The line of the file, without its end: keys in the order of the fields, letters as they are."""
        return json.dumps(self.model_dump(mode="json"), ensure_ascii=False)


def new(at: datetime, **fields: object) -> Correction:
    """A correction with its id: the milliseconds of `at`, then the beginning of a hash of all that it says.

    Ids sort by time, as ULIDs do, and two rows written at once in two places differ in theirs, or are the same row.
    """
    moment = at.astimezone(HANOI).replace(microsecond=at.microsecond // 1000 * 1000)
    row = Correction.model_validate({"id": "0" * (_TIME + _CONTENT), "at": moment, **fields})
    content = hashlib.sha256(row.line().encode()).digest()
    milliseconds = int(moment.timestamp() * 1000)
    name = _base32(milliseconds, _TIME) + _base32(int.from_bytes(content[:10], "big"), _CONTENT)
    return row.model_copy(update={"id": name})


def _base32(number: int, length: int) -> str:
    return "".join(_BASE32[number >> 5 * place & 31] for place in reversed(range(length)))
