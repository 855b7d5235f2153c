"""Which names are leaders': those with a form of address, a rank or an office beside them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.extract.people.atoms import Atom
from pipeline.extract.people.beside import Beside

_LIST_SIGNS = frozenset({",", ";", "và", "cùng", "&"})
_SAME_LIST = frozenset({",", "và"})


@dataclass(slots=True)
class Person:
    """One mention: the name's atom, the form of address in its base form, the titles' atoms, all atoms' range."""

    name: Atom
    honorific: str | None
    first: int
    stop: int
    titles: list[Atom] = field(default_factory=list)
    rule: str = ""


@dataclass(slots=True)
class _List:
    """Persons named under one "các đồng chí" or one office; `end` is the place after the last one."""

    end: int
    honorific: str | None
    titles: list[Atom]
    untitled: list[Person] = field(default_factory=list)


def persons(atoms: Sequence[Atom]) -> list[Person]:
    """Every mention of a leader, in the order of the text."""
    found: list[Person] = []
    beside = Beside(atoms)
    current: _List | None = None
    for place, atom in enumerate(atoms):
        if atom.kind != "name":
            continue
        listed = current if current and _continues(atoms, current.end, place) else None
        person, current = _person(atoms, beside, place, listed)
        if person:
            found.append(person)
    return found


def _continues(atoms: Sequence[Atom], end: int, place: int) -> bool:
    between = atoms[end:place]
    return 0 < len(between) <= 2 and all(atom.low in _LIST_SIGNS for atom in between)  # noqa: PLR2004  # ", và"


def _person(
    atoms: Sequence[Atom], beside: Beside, place: int, listed: _List | None
) -> tuple[Person | None, _List | None]:
    address = beside.address(place)
    if address.foreign:
        return None, None
    before, opens = beside.before(place, address)
    after, stop = beside.after(place, titled_before=bool(before.titles))
    if not (address.given or before.titles or after or listed):
        return None, None
    titles = [*before.titles, *after]
    shared = not titles and listed is not None
    if listed and shared:
        titles = list(listed.titles)
    person = Person(
        name=atoms[place],
        honorific=address.base or before.honorific or (listed.honorific if listed else None),
        first=atoms[min(address.start, before.start)].first,
        stop=atoms[stop - 1].stop,
        titles=titles,
        rule=_rule(address.given, bool(before.titles), bool(after)),
    )
    if listed and not (address.given or before.titles):
        follows = listed
    elif opens or address.plural:
        follows = _List(stop, person.honorific, before.titles if opens else [])
    else:
        return person, None
    return person, _extended(atoms, follows, person, after, place, stop)


def _extended(atoms: Sequence[Atom], current: _List, person: Person, after: list[Atom], place: int, stop: int) -> _List:
    """An office said after the last of several persons is the office of all ("các đồng chí A và B, Phó Giám đốc")."""
    joined = place == 0 or atoms[place - 1].low != ";"
    if after and not current.titles and joined:
        for earlier in current.untitled:
            earlier.titles.extend(after)
    current.untitled = [] if after or not joined else [*current.untitled, person]
    current.end = stop
    return current


def _rule(given: bool, before: bool, after: bool) -> str:  # noqa: FBT001  # three facts of one mention
    facts = [name for name, fact in (("address", given), ("title-before", before), ("title-after", after)) if fact]
    return "people:" + ("+".join(facts) or "list")
