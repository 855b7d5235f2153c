"""A document's tokens and atoms, made once and shared by people, awards and targets."""

from spacy.tokens import Doc

from pipeline.extract import spans
from pipeline.extract.people.atoms import Atom, atoms_of
from pipeline.extract.people.scan import known_names
from pipeline.extract.people.tokens import Tokens, tokens_of, unglued
from pipeline.extract.people.vocabulary import vocabulary

_TOKENS = "thidua.tokens"
_ATOMS = "thidua.atoms"


def doc_tokens(doc: Doc) -> Tokens:
    """The tokens of a document's text."""
    if _TOKENS not in doc.user_data:
        doc.user_data[_TOKENS] = unglued(tokens_of(spans.text_of(doc)), vocabulary().words)
    tokens: Tokens = doc.user_data[_TOKENS]
    return tokens


def doc_atoms(doc: Doc) -> list[Atom]:
    """The atoms of a document's text."""
    if _ATOMS not in doc.user_data:
        tokens = doc_tokens(doc)
        doc.user_data[_ATOMS] = atoms_of(tokens, known_names(tokens))
    atoms: list[Atom] = doc.user_data[_ATOMS]
    return atoms
