"""The folded shadow of a document; every character keeps its place."""

from pipeline.extract.doc import Doc, doc_words


def folded_of(doc: Doc) -> str:
    """`fold(doc.text)`; its offsets are those of `doc.text`."""
    return doc_words(doc).folded
