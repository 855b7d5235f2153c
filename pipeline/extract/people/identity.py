"""Which mentions name one person, and which name the article's author."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from pipeline.extract.people.atoms import Atoms
from pipeline.extract.people.document import Reading
from pipeline.extract.people.persons import Person
from pipeline.extract.people.segments import Range
from pipeline.extract.people.signatures import SIGNED
from pipeline.extract.people.tokens import Tokens

_SIGNS = frozenset("()./*-")
_HEAD = 3  # lines after the title in which a byline may stand


def by_given_name(full: Iterable[str]) -> dict[str, set[str]]:
    """Full names by their last syllable."""
    last: dict[str, set[str]] = defaultdict(set)
    for name in full:
        last[name.rpartition(" ")[2]].add(name)
    return last


def given_names(atoms: Atoms, full: Mapping[str, Collection[str]]) -> list[tuple[int, int, str]]:
    """Where a form of address and a given name alone stand ("đồng chí Thạnh"), with the one full name that fits.

    `full` as `by_given_name` gives it.
    """
    return [
        (one.first, atoms[place + 1].stop, next(iter(full[low])))
        for place, one in atoms.marked.items()
        if one.honorific is not None
        and one.honorific.kind == "person"
        and (low := atoms.low(place + 1)) in full
        and len(full[low]) == 1
    ]


def full_names(mentions: Sequence[Person]) -> dict[str, str]:
    """Each folded name with the full one that it stands for: "đồng chí Hải Thạnh" is Lù Hải Thạnh, named before.

    Only a name with a form of address is a shorter form, and only if one full name fits.
    """
    seen: list[str] = []
    full: dict[str, str] = {}
    for person in mentions:
        name = person.name.low
        if name in full:
            continue
        longer = [known for known in seen if _shortens(name, known)] if "address" in person.rule else []
        full[name] = longer[0] if len(longer) == 1 else name
        if full[name] == name:
            seen.append(name)
    return full


def _shortens(name: str, known: str) -> bool:
    """True for the end of a name, and for the beginning of one from the Central Highlands ("Y Thanh", "H'Lim")."""
    return known.endswith(f" {name}") or (name.startswith(("y ", "h'", "h’")) and known.startswith(f"{name} "))


def bylines(reading: Reading, mentions: Sequence[Person]) -> list[Person]:
    """Names without a form of address that fill one of the first lines, or the last, and stand nowhere else.

    The lines of a list of guests fill theirs too: where another person stands in the next line, it is none.
    """
    lines = reading.lines
    places = [k for k in range(1, len(lines)) if k <= _HEAD or k == len(lines) - 1]
    found = (_alone(reading.tokens, lines, place, mentions) for place in places)
    return [person for person in found if person is not None and _once(person, mentions)]


def _alone(tokens: Tokens, lines: Sequence[Range], place: int, mentions: Sequence[Person]) -> Person | None:
    first, stop = lines[place]
    inside = [person for person in mentions if first <= person.first < stop]
    if len(inside) != 1 or inside[0].honorific is not None or inside[0].rule == SIGNED:
        return None
    rest = {*tokens.words[first : inside[0].first], *tokens.words[inside[0].stop : stop]}
    beside = [lines[k] for k in (place - 1, place + 1) if 0 <= k < len(lines)]
    listed = any(begin <= person.first < end for begin, end in beside for person in mentions)
    return inside[0] if rest <= _SIGNS and not listed else None


def _once(person: Person, mentions: Sequence[Person]) -> bool:
    return sum(other.name.low == person.name.low for other in mentions) == 1
