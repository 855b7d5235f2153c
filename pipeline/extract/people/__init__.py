"""Leaders: persons named as officials, teachers or delegates, with their offices."""

from collections.abc import Iterator, Mapping, Sequence

from gazetteers.folding import fold
from models import Act, Leader
from pipeline.extract import spans
from pipeline.extract.component import component
from pipeline.extract.doc import Doc
from pipeline.extract.people.belonging import organisation_of
from pipeline.extract.people.deeds import deeds
from pipeline.extract.people.document import Reading, doc_reading
from pipeline.extract.people.identity import bylines, full_names
from pipeline.extract.people.losers import give_up, note_bare_names
from pipeline.extract.people.offices import one_per_office, written
from pipeline.extract.people.persons import Person, persons
from pipeline.extract.people.rolls import on_rolls
from pipeline.extract.people.signatures import signers
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.vocabulary import vocabulary

_AROUND = 200  # characters before and after a name that tell a line of capitals


@component("thidua_people")
def read_people(doc: Doc) -> None:
    """Every mention of a leader; each carries the offices that any mention of the person in the text gives."""
    reading = doc_reading(doc)
    tokens = reading.tokens
    author = fold(spans.article_of(doc).author or "")
    mentions = _leaders(doc, reading, author)
    full = full_names(mentions)
    acts = deeds(reading, mentions, full)
    titles = _titles(tokens, mentions, full)
    spelled: dict[str, str] = {}
    for person in mentions:
        name = full[person.name.low]
        if name not in spelled:
            spelled[name] = _spelled(tokens, person)
        spans.add(doc, spans.PEOPLE, _leader(tokens, person, spelled[name], titles[name], acts.get(name, ())))


def _titles(tokens: Tokens, mentions: Sequence[Person], full: Mapping[str, str]) -> dict[str, dict[str, str | None]]:
    """Each person's titles with the organisations that they belong to.

    What is said of two at once ("Thầy A và thầy B – Phó Hiệu trưởng") yields to what is said of one.
    """
    offices: dict[str, dict[str, str | None]] = {name: {} for name in full.values()}
    own = {full[person.name.low] for person in mentions if person.titles and not person.paired}
    for person in mentions:
        if person.paired and full[person.name.low] in own:
            continue
        own_offices = offices[full[person.name.low]]
        for title in person.titles:
            if (office := written(tokens, title)) not in own_offices:
                own_offices[office] = organisation_of(tokens, title)
    return {name: {title: found[title] for title in one_per_office(found)} for name, found in offices.items()}


def _spelled(tokens: Tokens, person: Person) -> str:
    name = tokens.spelled(person.name.first, person.name.stop)
    return name.title() if name.isupper() else name


def _persons(reading: Reading) -> Iterator[Person]:
    rolls = on_rolls(reading)
    for segment in reading.with_people(rolls):
        yield from persons(reading.atoms(segment), rolls)


def _with_signers(reading: Reading, persons: list[Person]) -> list[Person]:
    """All persons in the order of the text; who signed a document did it by office, whatever stands beside the name."""
    signed = {person.name.first: person for person in signers(reading)}
    if not signed:
        return persons
    others = (person for person in persons if person.name.first not in signed)
    return sorted([*others, *signed.values()], key=lambda person: person.name.first)


def _leaders(doc: Doc, reading: Reading, author: str) -> list[Person]:
    """The mentions that stay when authors, names that something bears and lines of capitals are given up."""
    persons = _with_signers(reading, list(_persons(reading)))
    note_bare_names(doc, reading, persons)
    kept: list[Person] = []
    for person in persons:
        why = _why_none(reading, person, author)
        if why is None:
            kept.append(person)
        else:
            give_up(doc, reading, person, why)
    signed = bylines(reading, kept)
    for person in signed:
        give_up(doc, reading, person, "a byline or a signature")
    return [person for person in kept if person not in signed]


def _why_none(reading: Reading, person: Person, author: str) -> str | None:
    """Why a person is no leader; null for one who is."""
    name, tokens = person.name, reading.tokens
    if not person.titles and name.low == author:
        return "the article's author"
    if not person.titles and name.low in reading.scan.namesakes:
        return "a school or a street of the text bears the name"
    if _is_headline(tokens, person):
        return "in a line of capitals"
    historical = vocabulary().namesakes.match(tokens, name.first)
    bears = historical and historical[0] == name.stop and "title-after" not in person.rule
    return "a person of history" if bears else None


def _is_headline(tokens: Tokens, person: Person) -> bool:
    """In a line of capitals a name cannot be told from the words around it."""
    if not tokens.words[person.name.first].isupper():
        return False
    start, end = tokens.starts[person.name.first], tokens.ends[person.name.stop - 1]
    before = tokens.text[max(0, start - _AROUND) : start].rpartition("\n")[2]
    after = tokens.text[end : end + _AROUND].partition("\n")[0]
    return (before + after).upper() == before + after and end > start + 2


def _leader(
    tokens: Tokens, person: Person, name: str, titles: Mapping[str, str | None], acts: tuple[Act, ...]
) -> Leader:
    start, end = tokens.starts[person.first], tokens.ends[person.stop - 1]
    return Leader(
        start=start,
        end=end,
        quote=tokens.text[start:end],
        rule=person.rule,
        name=name,
        honorific=person.honorific,
        titles=tuple(titles),
        organisations=tuple(titles.values()),
        acts=acts,
    )
