"""What components read and lay records into: spaCy's document, or a draft that stands for one.

Components ask for the text and keep their readings in `user_data`; none asks for a token. So an article is read as a
draft, and the words of an article go into spaCy's store, which is a tenth of the cost, only where somebody calls the
pipeline itself.
"""

from typing import Any, Protocol

from gazetteers.folding import fold
from pipeline.extract.words import Words, words_of

TEXT = "text"  # in `user_data`: the text itself, which spaCy would join anew at every call
WORDS = "words"  # in `user_data`: the text split at its spaces, with its folded form


class Doc(Protocol):
    """A document as components see it."""

    @property
    def text(self) -> str:
        """The shadow of the article's text."""

    @property
    def user_data(self) -> dict[Any, Any]:
        """Records and readings that components share, by name."""


class Draft:
    """A text with what components found in it, without tokens and spans of spaCy's."""

    __slots__ = ("text", "user_data")

    def __init__(self, text: str) -> None:
        self.text = text
        self.user_data: dict[Any, Any] = {TEXT: text, WORDS: words_of(text, fold(text))}


def doc_words(doc: Doc) -> Words:
    """The document's text, split at its spaces when it was made."""
    words: Words = doc.user_data[WORDS]
    return words
