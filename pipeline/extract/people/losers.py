"""Names that were given up, for those who ask why; nothing is computed for anyone else."""

from collections.abc import Sequence

from pipeline.extract import spans
from pipeline.extract.candidates import Lost, lost, watched
from pipeline.extract.doc import Doc
from pipeline.extract.people.address import address_of
from pipeline.extract.people.atoms import Atoms
from pipeline.extract.people.document import Reading
from pipeline.extract.people.persons import Person


def give_up(doc: Doc, reading: Reading, person: Person, why: str) -> None:
    """Note a person who was read and is no leader."""
    start, end = reading.tokens.starts[person.first], reading.tokens.ends[person.stop - 1]
    lost(doc, Lost(spans.PEOPLE, start, end, person.rule, why))


def note_bare_names(doc: Doc, reading: Reading, persons: Sequence[Person]) -> None:
    """Note every name that nothing makes a leader's, if somebody watches."""
    if not watched(doc):
        return
    taken = {person.name.first for person in persons}
    for segment in reading.segments:
        around = reading.atoms(segment)
        for place, atom in around.marked.items():
            if atom.kind == "name" and atom.first not in taken:
                start, end = reading.tokens.starts[atom.first], reading.tokens.ends[atom.stop - 1]
                lost(doc, Lost(spans.PEOPLE, start, end, "people:name", _why(around, place)))


def _why(around: Atoms, place: int) -> str:
    address = address_of(around, place)
    if address.foreign:
        return "a pupil, an author or a name that something bears"
    return "the family is meant" if address.kin else "no form of address, office or list beside it"
