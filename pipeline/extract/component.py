"""How a function over a document becomes a registered spaCy component."""

from collections.abc import Callable

from spacy import tokens
from spacy.language import Language

from pipeline.extract.doc import Doc

Reader = Callable[[Doc], None]

READERS: dict[str, Reader] = {}  # by the factory's name


def component(name: str) -> Callable[[Reader], Reader]:
    """Register a function that lays records into a document as the factory `name`; the function stays callable."""

    def register(function: Reader) -> Reader:
        def pipe(doc: tokens.Doc) -> tokens.Doc:
            function(doc)
            return doc

        def create(nlp: Language, name: str) -> Callable[[tokens.Doc], tokens.Doc]:
            del nlp, name
            return pipe

        Language.factory(name, func=create)
        READERS[name] = function
        return function

    return register
