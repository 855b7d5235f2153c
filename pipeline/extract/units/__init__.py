"""Organisations: departments, schools, unions, committees."""

from spacy.tokens import Doc

from pipeline.extract.component import component


@component("thidua_units")
def find_units(doc: Doc) -> None:
    """Stub."""
    del doc
