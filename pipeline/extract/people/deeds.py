"""The acts of every leader of a text, each once, with the first place that says so."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence

from models import Act
from pipeline.extract.people.acts import SHARED, Cue, acts_of, cues_before
from pipeline.extract.people.document import Reading
from pipeline.extract.people.identity import by_given_name, given_names
from pipeline.extract.people.persons import Person
from pipeline.extract.people.segments import Range
from pipeline.extract.people.signatures import SIGNED
from pipeline.extract.people.tokens import Tokens

_ITEM = 4  # tokens before a person that begins an item: a bullet, a number and its sign
_LONGEST_LIST = 60  # lines
_GOES_ON = frozenset({";", ","})
_BULLETS = frozenset("-+•*·●▪–○♦>✓")


def deeds(reading: Reading, mentions: Sequence[Person], full: Mapping[str, str]) -> dict[str, tuple[Act, ...]]:
    """The acts by full folded name; `full` as `full_names` gives it."""
    found: dict[str, dict[str, Act]] = defaultdict(dict)
    places: dict[Range, list[tuple[int, int, str]]] = defaultdict(list)
    for person in mentions:
        places[_segment(reading, person.first)].append((person.first, person.stop, full[person.name.low]))
    given = by_given_name(full.values())
    for segment in reading.with_people(()) if given else ():
        places[segment].extend(given_names(reading.atoms(segment), given))
    for segment, persons in sorted(places.items()):
        persons.sort()
        cues = acts_of(
            reading.tokens, segment, [(first, stop) for first, stop, _ in persons], _heading(reading, persons)
        )
        for (_, _, name), own in zip(persons, cues, strict=True):
            for cue in own:
                if cue.kind not in found[name]:
                    found[name][cue.kind] = _act(reading.tokens, cue)
    for person in mentions:
        if person.rule == SIGNED:
            found[full[person.name.low]].setdefault("signed", _act(reading.tokens, _signature(person)))
    return {name: tuple(acts.values()) for name, acts in found.items()}


def _signature(person: Person) -> Cue:
    """From the office to the name below it, with what says "(Đã ký)" between them."""
    return Cue("signed", person.titles[0].first if person.titles else person.first, person.stop)


def _segment(reading: Reading, token: int) -> Range:
    return reading.segments[bisect_right(reading.segments, (token, len(reading.tokens))) - 1]


def _heading(reading: Reading, persons: Sequence[tuple[int, int, str]]) -> list[Cue]:
    """The cues of the line with a colon above the list in which the sentence is an item."""
    if not persons:
        return []
    lines, tokens = reading.lines, reading.tokens
    k = bisect_right(lines, (persons[0][0], len(tokens.words))) - 1
    if persons[0][0] - lines[k][0] > _ITEM:
        return []
    for first, stop in lines[max(0, k - _LONGEST_LIST) : k][::-1]:
        if tokens.words[stop - 1] == ":":
            return cues_before(tokens, (first, stop))
        if not _is_item(reading, first):
            return _opened(reading, first, stop)
    return []


def _opened(reading: Reading, first: int, stop: int) -> list[Cue]:
    """The cues of a line that holds the first of the list itself: "Tham dự có: - Ông A, Giám đốc Sở;"."""
    if reading.tokens.words[stop - 1] not in _GOES_ON:
        return []
    begin = next((k for k in range(first, stop) if k in reading.scan.addressed), None)
    return [cue for cue in cues_before(reading.tokens, (first, begin)) if cue.kind in SHARED] if begin else []


def _is_item(reading: Reading, first: int) -> bool:
    word = reading.tokens.words[first]
    return word in _BULLETS or word.isdigit() or not reading.scan.addressed.isdisjoint(range(first, first + _ITEM))


def _act(tokens: Tokens, cue: Cue) -> Act:
    start, end = tokens.starts[cue.first], tokens.ends[cue.stop - 1]
    return Act(start=start, end=end, quote=tokens.text[start:end], rule=f"people/acts:{cue.kind}", kind=cue.kind)
