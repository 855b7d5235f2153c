"""Distinctions and their recipients."""

from spacy.tokens import Doc

from pipeline.extract.component import component


@component("thidua_awards")
def find_awards(doc: Doc) -> None:
    """Stub."""
    del doc
