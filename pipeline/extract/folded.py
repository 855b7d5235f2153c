"""The folded shadow of a document, made once; every character keeps its place."""

from spacy.tokens import Doc

from gazetteers.folding import fold
from pipeline.extract import spans

_KEY = "folded"


def folded_of(doc: Doc) -> str:
    """`fold(doc.text)`; its offsets are those of `doc.text`."""
    if _KEY not in doc.user_data:
        doc.user_data[_KEY] = fold(spans.text_of(doc))
    folded: str = doc.user_data[_KEY]
    return folded
