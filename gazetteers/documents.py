"""Official documents: their types and abbreviations, and the bodies whose abbreviations stand in their numbers."""

from functools import cache
from typing import Literal

from gazetteers.loader import Row, load

Family = Literal["administrative", "law", "party", "joint", "generic"]
Level = Literal["central", "province", "district", "commune", "school", "any"]


class DocumentType(Row):
    """A form of document. `code` is its abbreviation in a number (ký hiệu); null where it has none.

    `noun` says what its name means where it stands alone: a `document`, or as often the `work` that it tells of
    ("chương trình này").

    Sources: decree 30/2020/NĐ-CP, appendix III (the 29 administrative forms); law 80/2015/QH13; guidance 36-HD/VPTW.
    """

    name: str
    code: str | None
    family: Family
    noun: Literal["document", "work"]
    source: str


class NamedTitle(Row):
    """A law, charter or programme that is cited by its name; `name` is the usual one, `type` the form of document."""

    name: str
    type: str


class IssuerWord(Row):
    """A folded phrase in the names of issuing bodies and offices.

    `head` begins a name, `office` begins one that a person holds, `inner` may follow in one (whatever its case),
    `stop` ends it, and so does a `verb`, unless it is written as a name is ("Vụ Tổ chức cán bộ").
    """

    phrase: str
    role: Literal["head", "office", "inner", "stop", "verb"]


class IssuingBody(Row):
    """The abbreviation of a body as document numbers carry it, and one name that it stands for.

    A `body` issues, an `office` is one person's (who then signs), an `alias` is another name under which the same code
    is cited ("Nghị quyết số 29-NQ/TW của Bộ Chính trị"). A code of several bodies has a row for each.
    """

    code: str
    name: str
    level: Level
    kind: Literal["body", "office", "alias"]


class DraftingUnit(Row):
    """The abbreviation of the unit that drafted a document, last in its number: `SGDĐT-TCCB` (decree 30/2020/NĐ-CP)."""

    code: str
    name: str


class OfficeBody(Row):
    """An office that is named without its body ("Bộ trưởng ban hành …"), and how names of its bodies begin."""

    office: str
    body: str


@cache
def document_types() -> tuple[DocumentType, ...]:
    """All forms of documents; a name or a code may occur twice."""
    return load("document_types", DocumentType)


@cache
def issuing_bodies() -> tuple[IssuingBody, ...]:
    """All bodies with an abbreviation of their own."""
    return load("issuing_bodies", IssuingBody)


@cache
def drafting_units() -> tuple[DraftingUnit, ...]:
    """All units that draft documents in education departments, people's committees and unions."""
    return load("drafting_units", DraftingUnit)


@cache
def named_titles() -> tuple[NamedTitle, ...]:
    """All documents that are cited by name."""
    return load("named_documents", NamedTitle)


@cache
def issuer_words() -> tuple[IssuerWord, ...]:
    """The phrases of which names of issuers are made, apart from proper names."""
    return load("issuer_words", IssuerWord)


@cache
def office_bodies() -> tuple[OfficeBody, ...]:
    """The offices that are named without their body."""
    return load("office_bodies", OfficeBody)
