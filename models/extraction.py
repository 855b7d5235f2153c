"""All that was read from one article, and the form in which it is printed."""

from typing import Any

from models.article import Article
from models.base import Mention, Record
from models.event import Event
from models.mentions import (
    Award,
    Block,
    DateMention,
    DocumentAnaphor,
    DocumentRef,
    Leader,
    NamedDocument,
    Target,
    Theme,
    TimeExpression,
)

MENTION_FIELDS = ("dates", "document_refs", "blocks", "leaders", "themes", "awards", "targets")
# kept in the extraction and the registry, and not in the printed contract
OTHER_FIELDS = ("time_expressions", "named_documents", "document_anaphors")

# what the registry holds of an event or a mention and the printed contract does not
NOT_PRINTED = {
    "events": ("rule", "units", "said"),
    "dates": ("reason", "role", "role_reason"),
    "leaders": ("organisations", "acts"),
    "document_refs": ("key", "serial", "year", "form", "bodies", "level", "unit", "signer"),
    "blocks": ("scope", "level", "deputy_units"),
    "awards": ("category",),
}


class Extraction(Record):
    """The mentions and events of one article's text. `extractor` is the version (code and gazetteers) that read it."""

    article_key: str
    content_hash: str
    extractor: str
    events: tuple[Event, ...] = ()
    dates: tuple[DateMention, ...] = ()
    document_refs: tuple[DocumentRef, ...] = ()
    blocks: tuple[Block, ...] = ()
    leaders: tuple[Leader, ...] = ()
    themes: tuple[Theme, ...] = ()
    awards: tuple[Award, ...] = ()
    targets: tuple[Target, ...] = ()
    time_expressions: tuple[TimeExpression, ...] = ()
    named_documents: tuple[NamedDocument, ...] = ()
    document_anaphors: tuple[DocumentAnaphor, ...] = ()

    def mentions(self) -> tuple[Mention, ...]:
        """Every mention of every kind, in the order of `MENTION_FIELDS` and `OTHER_FIELDS`."""
        return tuple(mention for field in (*MENTION_FIELDS, *OTHER_FIELDS) for mention in getattr(self, field))


def contract(article: Article, extraction: Extraction, source: str) -> dict[str, Any]:
    """The object that `thidua extract` prints; all keys are present, `null` or `[]` where nothing is known."""
    published = article.published_at
    found = extraction.model_dump(mode="json", exclude={"article_key", "content_hash", "extractor", *OTHER_FIELDS})
    for field, names in NOT_PRINTED.items():
        for mention in found[field]:
            for name in names:
                del mention[name]
    return {
        "source": source,
        "url": article.url,
        "title": article.title,
        "published_at": published.isoformat() if published else None,
        "author": article.author,
        "source_credit": article.source_credit,
        "text": article.text,
        **found,
    }
