"""What every record shares: frozen, closed to unknown keys, and, for mentions, tied to a place in the text."""

from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator


class Record(BaseModel):
    """An immutable value. Unknown keys are an error, so that a misspelt field never passes in silence."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)


class Mention(Record):
    """A value read at one place: `text[start:end] == quote`, in code points of the article's text.

    `rule` names what found it, so that a wrong value leads to the line of code or the row that made it.
    """

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    quote: str
    rule: str

    @model_validator(mode="after")
    def _span_fits_quote(self) -> Self:
        if self.end - self.start != len(self.quote):
            message = f"span {self.start}:{self.end} does not fit its quote of {len(self.quote)} characters"
            raise ValueError(message)
        return self
