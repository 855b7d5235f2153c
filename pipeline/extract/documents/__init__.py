"""Official document numbers (số, ký hiệu), with the type, day of issue, issuer and subject that the text gives them.

Two components, because numbers mask dates and dates complete documents: the first lays numbers and types into
`NUMBERS`, the second, after the dates, the finished records into `spans.DOCUMENTS`.
"""

import re

from models import DateMention, DocumentRef, Mention
from pipeline.extract import spans
from pipeline.extract.candidates import Lost, lost, watched
from pipeline.extract.component import component
from pipeline.extract.dates.roles import with_roles
from pipeline.extract.doc import Doc
from pipeline.extract.documents.addresses import find_addresses
from pipeline.extract.documents.anaphors import candidates, find_anaphors
from pipeline.extract.documents.details import complete
from pipeline.extract.documents.named import find_named
from pipeline.extract.documents.numbers import doubtful_numbers, find_numbers
from pipeline.extract.documents.types import TypeFound, type_of
from pipeline.extract.folded import folded_of
from pipeline.extract.places import Places

NUMBERS = "document_numbers"
ADDRESSES = "addresses"


@component("thidua_documents")
def find_documents(doc: Doc) -> None:
    """Fills `doc.spans["document_numbers"]` with provisional records, and `addresses` with what only looks like one."""
    text = spans.text_of(doc)
    folded = folded_of(doc)
    places = Places()
    for start, end in find_addresses(folded):
        places.take(start, end)
        spans.add(doc, ADDRESSES, Mention(start=start, end=end, quote=text[start:end], rule="address"))
    if watched(doc):
        for doubt in doubtful_numbers(text):
            lost(doc, Lost(spans.DOCUMENTS, doubt.start, doubt.end, "number", "no word before it, no code known"))
    previous: tuple[int, TypeFound] | None = None
    for number in find_numbers(text):
        if not places.take(number.start, number.end):
            continue
        found = type_of(text, folded, number, previous)
        previous = number.end, found
        quote = text[number.start : number.end]
        record = DocumentRef(
            start=number.start,
            end=number.end,
            quote=quote,
            rule=f"number+{found.rule}",
            number=re.sub(r"\s", "", quote),
            type=found.name,
        )
        spans.add(doc, NUMBERS, record)


@component("thidua_document_details")
def complete_documents(doc: Doc) -> None:
    """Fills `doc.spans["documents"]`: numbers with day of issue, issuer and subject; gives dates their roles."""
    numbers = spans.found(doc, NUMBERS, DocumentRef)
    dates = spans.found(doc, spans.DATES, DateMention)
    signed: dict[int, str] = {}
    if numbers:
        records, signed = complete(spans.text_of(doc), folded_of(doc), spans.sentences(doc), numbers, dates)
        for record in records:
            spans.add(doc, spans.DOCUMENTS, record)
    if dates:
        spans.replace(doc, spans.DATES, with_roles(folded_of(doc), dates, signed, spans.article_of(doc)))


@component("thidua_named_documents")
def find_named_documents(doc: Doc) -> None:
    """Fills `doc.spans["named_documents"]` and `document_anaphors`: documents cited by name, and pointed back to."""
    text, folded = spans.text_of(doc), folded_of(doc)
    numbers = spans.found(doc, spans.DOCUMENTS, DocumentRef)
    named = list(find_named(text, folded, numbers))
    places = Places()
    for record in named:
        if places.take(record.start, record.end):
            spans.add(doc, spans.NAMED_DOCUMENTS, record)
    for anaphor in find_anaphors(text, folded, candidates(numbers, named)):
        if places.take(anaphor.start, anaphor.end):
            spans.add(doc, spans.ANAPHORS, anaphor)
