"""Our own spaCy language: tokens are syllables, runs of digits and single signs.

Vietnamese writes words as several syllables, and mentions begin and end inside what a word segmenter joins
(`SGDĐT-TCCB`, `16/82022`). With syllables as tokens every mention's boundary is a token's boundary, so that spans lie
in `doc.spans` at exact characters; sentences are spans over the syllables.
"""

import re
from collections.abc import Callable
from itertools import accumulate
from operator import add

from confection import Config
from spacy.language import BaseDefaults, Language
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab

_TOKEN = re.compile(r"[^\W\d_]+|\d+|\n+|\s|[\W_]")
TEXT = "text"  # in `doc.user_data`: the text itself, which spaCy would join anew at every call
TOKEN_STARTS = "token_starts"  # noqa: S105  # in `doc.user_data`: the first character of every token


class SyllableTokenizer:
    """Splits a text so that its tokens, with the single spaces between them, are the text again."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab
        vocab.lex_attr_getters = {}  # type: ignore[attr-defined]  # word shapes and the like, which nobody asks for, were two thirds of the cost

    def __call__(self, text: str) -> Doc:
        """The text as a document; `doc.text == text` holds."""
        words, spaces = _pieces(text)
        doc = Doc(self.vocab, words=words, spaces=spaces)
        doc.user_data[TEXT] = text
        doc.user_data[TOKEN_STARTS] = [0, *accumulate(map(add, map(len, words), spaces))][: len(words)]
        return doc


def _pieces(text: str) -> tuple[list[str], list[bool]]:
    """The tokens and whether a space follows each; most stand between two spaces and need no regular expression."""
    words: list[str] = []
    spaces: list[bool] = []
    for piece in text.split(" "):
        inside = [piece] if piece.isalpha() else _TOKEN.findall(piece)
        if inside:
            words.extend(inside)
            spaces.extend([False] * (len(inside) - 1))
            spaces.append(True)
        else:
            words.append(" ")
            spaces.append(False)
    return _without_last_space(words, spaces)


def _without_last_space(words: list[str], spaces: list[bool]) -> tuple[list[str], list[bool]]:
    """A text has one space fewer than it has pieces."""
    if spaces[-1]:
        spaces[-1] = False
    else:
        words.pop()
        spaces.pop()
    return words, spaces


@registry.tokenizers("thidua.syllables.v1")  # type: ignore[untyped-decorator]  # catalogue has no types
def create_tokenizer() -> Callable[[Language], SyllableTokenizer]:
    """The tokenizer's factory, as spaCy's configuration names it."""
    return lambda nlp: SyllableTokenizer(nlp.vocab)


class VietnameseDefaults(BaseDefaults):
    """No stop words or exceptions: components bring their own knowledge."""

    config = Config({"nlp": {"tokenizer": {"@tokenizers": "thidua.syllables.v1"}}})


class Vietnamese(Language):  # type: ignore[no-untyped-call]  # __init_subclass__ of spaCy
    """Vietnamese by syllables."""

    lang = "vi"
    Defaults = VietnameseDefaults
