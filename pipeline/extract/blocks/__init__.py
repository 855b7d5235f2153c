"""Emulation blocks (cụm, khối thi đua)."""

from spacy.tokens import Doc

from pipeline.extract.component import component


@component("thidua_blocks")
def find_blocks(doc: Doc) -> None:
    """Stub."""
    del doc
