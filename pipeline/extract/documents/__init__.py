"""Official document numbers (số, ký hiệu)."""

from spacy.tokens import Doc

from pipeline.extract.component import component


@component("thidua_documents")
def find_documents(doc: Doc) -> None:
    """Stub."""
    del doc


@component("thidua_document_details")
def complete_documents(doc: Doc) -> None:
    """Stub."""
    del doc
