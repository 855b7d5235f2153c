"""Movements, year themes, campaigns and slogans."""

from spacy.tokens import Doc

from pipeline.extract.component import component


@component("thidua_themes")
def find_themes(doc: Doc) -> None:
    """Stub."""
    del doc
