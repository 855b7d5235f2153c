"""Persons named as officials, teachers or delegates."""

from spacy.tokens import Doc

from pipeline.extract.component import component


@component("thidua_people")
def find_people(doc: Doc) -> None:
    """Stub."""
    del doc
