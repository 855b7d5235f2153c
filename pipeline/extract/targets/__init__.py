"""Figures that a unit commits itself to reach."""

from spacy.tokens import Doc

from pipeline.extract.component import component


@component("thidua_targets")
def find_targets(doc: Doc) -> None:
    """Stub."""
    del doc
