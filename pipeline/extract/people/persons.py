"""Which names are leaders': those with a form of address, a rank or an office beside them, or in a list of such."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.extract.people.address import Address, address_of
from pipeline.extract.people.atoms import Atom, Atoms
from pipeline.extract.people.titles_after import titles_after, titles_of_pair
from pipeline.extract.people.titles_before import Before, titles_before

_OF = frozenset({",", "-", "("})
_UNITS = 3  # of one person: a school, its commune, its district
_PLACE = 8  # atoms between brackets: "(TP Chí Linh)"
_LIST_SIGNS = frozenset({",", ";", "và", "cùng", "&"})


@dataclass(slots=True)
class Person:
    """One mention: the name's atom, the form of address in its base form, the titles' atoms, all tokens' range."""

    name: Atom
    honorific: str | None
    first: int
    stop: int
    titles: list[Atom]
    rule: str

    @property
    def paired(self) -> bool:
        """True if the titles are those of another person beside this one."""
        return self.rule.endswith("pair")


@dataclass(slots=True)
class _List:
    """Persons named under one "các đồng chí" or one office; `end` is the place after the last one."""

    honorific: str | None
    titles: list[Atom]
    end: int = 0
    untitled: list[Person] = field(default_factory=list)

    def continues(self, around: Atoms, place: int) -> bool:
        """True if nothing but "," or "và", and the units of the last one, stand between it and the name at `place`."""
        k = self.end
        for _ in range(_UNITS):
            if around.low(k) not in _OF or around.kind(k + 1) != "unit":
                break
            k += 2
            if around.low(k) == "(":
                k = next((end + 1 for end in range(k, min(k + _PLACE, place)) if around.low(end) == ")"), k)
        between = range(k, place)
        return 0 < len(between) <= 2 and all(around.low(k) in _LIST_SIGNS for k in between)  # noqa: PLR2004  # ", và"

    def add(self, person: Person, after: Sequence[Atom], stop: int, *, apart: bool) -> None:
        """An office after the last of several is the office of all ("các đồng chí A và B, Phó Giám đốc")."""
        if after and not self.titles and not apart:
            for earlier in self.untitled:
                earlier.titles.extend(after)
        self.untitled = [] if after or apart else [*self.untitled, person]
        self.end = stop


def persons(around: Atoms, rolls: frozenset[int]) -> list[Person]:
    """Every mention of a leader in a sentence, in order; `rolls` as `on_rolls` gives them."""
    found: list[Person] = []
    current: _List | None = None
    for place, atom in around.marked.items():
        if atom.kind == "name":
            listed = current if current and current.continues(around, place) else None
            person, current = _person(around, place, listed, on_roll=atom.first in rolls)
            if person:
                found.append(person)
    return found


def _person(around: Atoms, place: int, listed: _List | None, *, on_roll: bool) -> tuple[Person | None, _List | None]:
    """The mention at `place`, null if nothing speaks for a leader; and the list that it opens or goes on."""
    address = address_of(around, place)
    if address.foreign:
        return None, None
    before = titles_before(around, place, address)
    after, stop = titles_after(around, place, titled_before=bool(before.titles))
    paired = [] if before.titles or after else titles_of_pair(around, place, addressed=address.given)
    titled = bool(before.titles or after or paired)
    if not titled and (address.kin or not (address.given or listed or on_roll)):
        return None, None
    titles = [*before.titles, *after] or paired or (list(listed.titles) if listed else [])
    person = Person(
        name=around[place],
        honorific=address.base or before.honorific or (listed.honorific if listed else None),
        first=around[min(address.start, before.start)].first,
        stop=around[stop - 1].stop,
        titles=titles,
        rule=_rule(address, before, after, paired),
    )
    current = _list_of(address, before, listed)
    if current is not None:
        current.add(person, after, stop, apart=around.low(place - 1) == ";")
    return person, current


def _list_of(address: Address, before: Before, listed: _List | None) -> _List | None:
    if listed is not None and not (address.given or before.titles):
        return listed
    if before.shared or address.plural:
        return _List(address.base or before.honorific, before.titles if before.shared else [])
    return None


def _rule(address: Address, before: Before, after: Sequence[Atom], paired: Sequence[Atom]) -> str:
    facts = (("address", address.given), ("title-before", before.titles), ("title-after", after), ("pair", paired))
    return "people:" + ("+".join(name for name, fact in facts if fact) or "list")
