"""What can be corrected: kinds of mentions, and the things that the registry makes of them."""

import re
from dataclasses import dataclass

from models import (
    Award,
    Block,
    DateMention,
    DocumentAnaphor,
    DocumentRef,
    Event,
    Leader,
    NamedDocument,
    Record,
    Target,
    Theme,
    TimeExpression,
)


@dataclass(frozen=True)
class MentionKind:
    """A table of mentions. `identity` are the fields that tell one mention of an article from another; where they are
    not enough, `also` tells which of several fits best.

    `fixed` are fields that say where and how a mention was found: no correction changes those.
    """

    table: str
    record: type[Record]
    identity: tuple[str, ...]
    also: tuple[str, ...] = ()
    fixed: frozenset[str] = frozenset({"start", "end", "quote", "rule", "evidence", "said", "acts"})

    @property
    def fields(self) -> tuple[str, ...]:
        """What a correction may set."""
        return tuple(name for name in self.record.model_fields if name not in self.fixed)


@dataclass(frozen=True)
class ThingKind:
    """A table of things, the mentions that they are made of, and the table that links the two.

    `context` is what resolution calls the kind (pipeline.resolve.Context).

    `fields` are the columns that a correction may set, each with the form of its values (pipeline.corrections.values).
    """

    table: str
    context: str
    key: str
    mentions: str
    link: str
    fields: dict[str, str]


MENTIONS = {
    kind.table: kind
    for kind in (
        MentionKind("event_mentions", Event, ("types",), ("date", "blocks", "host", "venue")),
        MentionKind("dates", DateMention, ("value",)),
        MentionKind("document_refs", DocumentRef, ("number",)),
        MentionKind("blocks", Block, ("name",)),
        MentionKind("leaders", Leader, ("name",)),
        MentionKind("themes", Theme, ("text",)),
        MentionKind("awards", Award, ("recipient", "award")),
        MentionKind("targets", Target, ("value",)),
        MentionKind("time_expressions", TimeExpression, ("kind",)),
        MentionKind("named_documents", NamedDocument, ("name",)),
        MentionKind("document_anaphors", DocumentAnaphor, ()),
    )
}

_EVENT = {name: f"event_mentions.{name}" for name in MENTIONS["event_mentions"].fields}
_TEXT = "text"
_NAME = "name"
THINGS = {
    kind.table: kind
    for kind in (
        ThingKind("events", "events", "event_id", "event_mentions", "event_reports", _EVENT),
        ThingKind(
            "documents",
            "documents",
            "document_id",
            "document_refs",
            "document_citations",
            {"type": _TEXT, "issuer": _TEXT, "issued_on": "edtf", "subject": _TEXT, "level": _TEXT, "form": _TEXT},
        ),
        ThingKind(
            "block_years",
            "blocks",
            "block_id",
            "blocks",
            "block_mentions",
            {
                "name": _NAME,
                "kind": "blocks.kind",
                "number": "blocks.number",
                "level": "blocks.level",
                "school_year": "school_year",
                "province": "province",
                "scope": _TEXT,
                "head": _TEXT,
            },
        ),
        ThingKind("persons", "persons", "person_id", "leaders", "person_mentions", {"name": _NAME}),
        ThingKind(
            "movements",
            "movements",
            "movement_id",
            "themes",
            "movement_mentions",
            {"name": _NAME, "kind": "themes.kind"},
        ),
        ThingKind(
            "award_grants",
            "awards",
            "award_id",
            "awards",
            "award_mentions",
            {"award": _NAME, "category": "awards.category", "grantor": _TEXT, "recipient": _NAME},
        ),
        ThingKind(
            "units",
            "units",
            "unit_id",
            "",
            "unit_mentions",
            {"name": _NAME, "province": "province", "district": _TEXT},
        ),
    )
}
SITE = "site"  # what a unit's own site says of it stands in the table of sites, in no article
OVER = {kind.mentions: kind.table for kind in THINGS.values() if kind.mentions} | {"named_documents": "documents"}

_EVENT_ID = re.compile(r"[0-9a-f]{16}-[0-9]+")
_MENTION_ID = re.compile(r"[0-9a-f]{16}-([a-z_]+)-[0-9]+")
_PAST = re.compile(r"@[0-9a-f]{8}")


def mention_table(name: str) -> str | None:
    """The table of mentions that an id belongs to; null for what is no mention's id."""
    if _EVENT_ID.fullmatch(name):
        return "event_mentions"
    match = _MENTION_ID.fullmatch(name)
    return match[1] if match and match[1] in MENTIONS else None


def base_id(name: str) -> str:
    """An id without the content that says it: a thing may be named after what an article no longer says."""
    return _PAST.sub("", name)


def is_past(name: str) -> bool:
    """Whether an id is that of a mention in a content that its article no longer has."""
    return bool(_PAST.search(name))
