"""The folded shadow of a document; every character keeps its place."""

from spacy.tokens import Doc

from pipeline.extract.language import doc_words


def folded_of(doc: Doc) -> str:
    """`fold(doc.text)`; its offsets are those of `doc.text`."""
    return doc_words(doc).folded
