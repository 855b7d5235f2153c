"""Our own spaCy language: tokens are syllables, runs of digits and single signs.

Vietnamese writes words as several syllables, and mentions begin and end inside what a word segmenter joins
(`SGDĐT-TCCB`, `16/82022`). With syllables as tokens every mention's boundary is a token's boundary, so that spans lie
in `doc.spans` at exact characters; sentences are spans over the syllables.
"""

import re
from collections.abc import Callable
from operator import gt

from confection import Config
from spacy.language import BaseDefaults, Language
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab

from gazetteers.folding import fold
from pipeline.extract.doc import TEXT, WORDS
from pipeline.extract.words import words_of

_TOKEN = re.compile(r"[^\W\d_]+|\d+|\n+|\s|[\W_]")
TOKEN_STARTS = "token_starts"  # noqa: S105  # in `doc.user_data`: the first character of every token


class SyllableTokenizer:
    """Splits a text so that its tokens, with the single spaces between them, are the text again."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab
        vocab.lex_attr_getters = {}  # type: ignore[attr-defined]  # word shapes and the like, which nobody asks for, were two thirds of the cost

    def __call__(self, text: str) -> Doc:
        """The text as a document; `doc.text == text` holds."""
        words = words_of(text, fold(text))
        found = words.split(_in_piece)
        following = [*found.starts[1:], len(text)] if found.starts else []
        doc = Doc(self.vocab, words=found.words, spaces=list(map(gt, following, found.ends)))
        doc.user_data |= {TEXT: text, WORDS: words, TOKEN_STARTS: found.starts}
        return doc


def _in_piece(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The tokens of what stands between two spaces; a space itself where another follows, or where the text begins."""
    if start == end:
        return [(start, start + 1)] if start < len(text) else []
    return [match.span() for match in _TOKEN.finditer(text, start, end)]


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
