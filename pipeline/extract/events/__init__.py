"""The emulation activities that the article reports."""

from spacy.tokens import Doc

from pipeline.extract.component import component


@component("thidua_events")
def find_events(doc: Doc) -> None:
    """Stub."""
    del doc
