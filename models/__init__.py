"""The records that flow through thidua. Nothing here reads, writes or fetches."""

from models.article import Article, Issue, Part
from models.base import Mention, Record
from models.capture import Capture
from models.event import Event, Said
from models.extraction import Extraction, contract
from models.mentions import (
    Act,
    Award,
    Block,
    DateMention,
    DateRole,
    DocumentAnaphor,
    DocumentRef,
    Leader,
    NamedDocument,
    Target,
    Theme,
    TimeExpression,
    TimeKind,
    Unit,
)

__all__ = [
    "Act",
    "Article",
    "Award",
    "Block",
    "Capture",
    "DateMention",
    "DateRole",
    "DocumentAnaphor",
    "DocumentRef",
    "Event",
    "Extraction",
    "Issue",
    "Leader",
    "Mention",
    "NamedDocument",
    "Part",
    "Record",
    "Said",
    "Target",
    "Theme",
    "TimeExpression",
    "TimeKind",
    "Unit",
    "contract",
]
