"""Organisations: departments, schools, unions, committees."""

from models import Unit
from pipeline.extract import spans
from pipeline.extract.candidates import Lost, lost
from pipeline.extract.component import component
from pipeline.extract.doc import Doc
from pipeline.extract.units.finder import units_of
from pipeline.extract.units.words import whole_end

MASKS = (spans.DOCUMENTS, spans.DATES)


@component("thidua_units")
def find_units(doc: Doc) -> None:
    """Lay every organisation's name into `doc.spans["units"]`, exactly as written."""
    text = spans.text_of(doc)
    for found in units_of(doc):
        end = whole_end(text, found.start, found.end)
        if spans.is_free(doc, found.start, end, MASKS):
            name = text[found.start : end]
            rule = f"units/{found.head}"
            unit = Unit(start=found.start, end=end, quote=name, rule=rule, name=name, kind=found.kind)
            spans.add(doc, spans.UNITS, unit)
        else:
            why = "the place is a document's number or a date"
            lost(doc, Lost(spans.UNITS, found.start, end, f"units/{found.head}", why))
