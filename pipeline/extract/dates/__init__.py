"""Calendar days and months, as EDTF."""

from spacy.tokens import Doc

from pipeline.extract.component import component


@component("thidua_dates")
def find_dates(doc: Doc) -> None:
    """Stub."""
    del doc
