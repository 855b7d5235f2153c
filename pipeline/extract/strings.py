"""spaCy's store of the words of the last articles: kept for some, since an article's words are mostly those of the one
before, and given back before it grows.
"""

from contextlib import ExitStack
from dataclasses import dataclass, field

from spacy.language import Language

_MOST = 500_000  # characters of articles: 150 usual ones, or a single hostile one


@dataclass
class Strings:
    """The memory zone of a pipeline (`Language.memory_zone`), renewed after so much text."""

    nlp: Language
    _zone: ExitStack = field(default_factory=ExitStack)
    _left: int = 0

    def lend(self, characters: int) -> None:
        """Make room for a document of so many characters. Documents made before it must not be used any more."""
        if characters > self._left:
            self._zone.close()
            self._zone.enter_context(self.nlp.memory_zone())
            self._left = _MOST
        self._left -= characters
