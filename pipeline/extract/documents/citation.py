"""A document's number with what the text says of it, step by step; each step is named in its rule."""

import re
from dataclasses import dataclass, field, replace

from models import DateMention, DocumentRef
from pipeline.extract.documents.issuers import Issuer

_CITED = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True)
class Citation:
    """A number with what is known of it so far; `reach` is where the citation has been read to, `dated_at` its date."""

    record: DocumentRef
    codes: tuple[str, ...]
    reach: int
    issued_on: str | None = None
    issuer: str | None = None
    subject: str | None = None
    dated_at: int | None = None
    dated_by: str = ""
    rules: tuple[str, ...] = field(default=())

    def with_date(self, date: DateMention, rule: str) -> "Citation":
        """The same with its day of issue."""
        reach, rules = max(self.reach, date.end), (*self.rules, rule)
        return replace(self, issued_on=date.value, dated_at=date.start, dated_by=rule, reach=reach, rules=rules)

    def with_issuer(self, issuer: Issuer, rule: str, *, reach: bool = True) -> "Citation":
        """The same with its issuer."""
        end = max(self.reach, issuer.end) if reach else self.reach
        return replace(self, issuer=tidy(issuer.name), reach=end, rules=(*self.rules, rule))

    def finished(self) -> DocumentRef:
        """The record, its rule naming each step that gave it something."""
        rule = "+".join((self.record.rule, *self.rules))
        values = {"issued_on": self.issued_on, "issuer": self.issuer, "subject": self.subject, "rule": rule}
        return self.record.model_copy(update=values)

    def is_of(self, value: str | None) -> bool:
        """Whether a day (EDTF) may be that of issue: in the year that the number names, if it names one."""
        written = _CITED.search(self.record.number.split("/")[1]) if "/" in self.record.number else None
        return written is None or value is None or value.startswith(written[0])


def tidy(name: str) -> str:
    """Words in one line, without the signs around them."""
    return re.sub(r"\s+", " ", name).strip(" ,.;:-–")
