"""Organisations: departments, schools, unions, committees."""

from spacy.tokens import Doc

from models import Unit
from pipeline.extract import spans
from pipeline.extract.component import component
from pipeline.extract.units.finder import find

MASKS = (spans.DOCUMENTS, spans.DATES)


@component("thidua_units")
def find_units(doc: Doc) -> None:
    """Lay every organisation's name into `doc.spans["units"]`, exactly as written."""
    for found in find(spans.text_of(doc)):
        if spans.is_free(doc, found.start, found.end, MASKS):
            name = spans.text_of(doc)[found.start : found.end]
            rule = f"units/{found.head}"
            unit = Unit(start=found.start, end=found.end, quote=name, rule=rule, name=name, kind=found.kind)
            spans.add(doc, spans.UNITS, unit)
