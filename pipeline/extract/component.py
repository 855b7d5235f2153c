"""How a function over a document becomes a registered spaCy component."""

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

Reader = Callable[[Doc], None]


def component(name: str) -> Callable[[Reader], Reader]:
    """Register a function that lays records into a document as the factory `name`; the function stays callable."""

    def register(function: Reader) -> Reader:
        def pipe(doc: Doc) -> Doc:
            function(doc)
            return doc

        def create(nlp: Language, name: str) -> Callable[[Doc], Doc]:
            del nlp, name
            return pipe

        Language.factory(name, func=create)
        return function

    return register
