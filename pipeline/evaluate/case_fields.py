"""From the marked text of a case to the mentions that a perfect extractor would give, each with its cluster."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, get_args
from unicodedata import normalize

from models import Article, Award, Block, DocumentRef, Event, Extraction, Leader, Theme
from models.base import Mention
from models.event import EventFormat
from models.mentions import AwardCategory, BlockLevel
from pipeline.evaluate.gold import Annotation, GoldEvent
from pipeline.evaluate.inline_errors import InlineError
from pipeline.evaluate.inline_fields import ATTRIBUTES, Marks, Values, fields_of, split
from pipeline.extract.documents.decode import decode

Kind = Literal["events", "documents", "blocks", "leaders", "units", "movements", "awards", "copies"]
KINDS: tuple[Kind, ...] = get_args(Kind)
LABEL = "is"
RULE = "gold"
_DAY = len("2021-10-19")
# what a case says beyond an inline article
_MORE: Mapping[str, frozenset[str]] = {
    "doc": frozenset({LABEL, "subject"}),
    "block": frozenset({LABEL, "scope", "level", "deputies"}),
    "leader": frozenset({LABEL}),
    "theme": frozenset({LABEL}),
    "award": frozenset({LABEL, "category"}),
    "event": frozenset({LABEL, "host", "units", "time", "format", "unit_count"}),
}
# the kind of cluster that a mention belongs to, and the registry's table of such mentions
TABLES: Mapping[str, Kind] = {
    "document_refs": "documents",
    "blocks": "blocks",
    "leaders": "leaders",
    "themes": "movements",
    "awards": "awards",
}


@dataclass(frozen=True)
class Labelled:
    """A mention of a case: its table and place in it (from 1), its cluster (null: none but itself), its words."""

    kind: Kind
    table: str
    ordinal: int
    label: str | None
    text: str
    line: int


@dataclass(frozen=True)
class _More:
    """What a case says of an element beyond the gold of an inline article, checked as it is read."""

    mark: Values
    label: str | None = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "label", self.mark.get(LABEL))

    def one_of(self, name: str, known: tuple[str, ...]) -> Any:  # noqa: ANN401  # one of the values of a Literal
        return self.mark.one_of(name, known) if self.mark.get(name) else None


def read_mentions(
    article: Article, annotations: Sequence[Annotation], events: Marks
) -> tuple[Extraction, tuple[Labelled, ...]]:
    """The extraction that the marks of a text stand for, and the label of each of its mentions and events.

    Raises `InlineError` for an element or value that the format does not have.
    """
    bare = {id(plain): (plain, more) for plain, more in map(_parted, annotations)}
    marks = [_event_parted(line, given) for line, given in events]
    gold, places = fields_of([plain for plain, _ in bare.values()], [mark for mark, _ in marks])
    items: dict[str, list[Any]] = {}
    labelled: list[Labelled] = []
    for table, kind in TABLES.items():
        pairs = zip(getattr(gold, table), places[table], strict=True)
        found = [(item, mark, bare[id(mark)][1]) for item, mark in pairs]
        items[table] = [_MAKERS[table](item, mark, more) for item, mark, more in found]
        labelled += [
            Labelled(kind, table, ordinal, more.label, _words(made), mark.line)
            for ordinal, (made, (_, mark, more)) in enumerate(zip(items[table], found, strict=True), 1)
        ]
    items["events"] = [_event(event, more, article) for event, (_, more) in zip(gold.events, marks, strict=True)]
    labelled += [
        Labelled("events", "events", ordinal, more.label, f"{' '.join(event.types)} {event.date or '?'}", line)
        for ordinal, (event, ((line, _), more)) in enumerate(zip(items["events"], marks, strict=True), 1)
    ]
    made = Extraction(article_key=article.key, content_hash=article.content_hash, extractor=RULE, **items)
    return made, tuple(labelled)


def _parted(mark: Annotation) -> tuple[Annotation, _More]:
    extra = _MORE.get(mark.tag, frozenset())
    own = {name: value for name, value in mark.attributes.items() if name not in extra}
    more = {name: value for name, value in mark.attributes.items() if name in extra}
    return replace(mark, attributes=own), _More(Values(replace(mark, attributes=more), extra))


def _event_parted(line: int, given: Mapping[str, str]) -> tuple[tuple[int, Mapping[str, str]], _More]:
    plain, more = _parted(Annotation("event", dict(given), 0, 0, "", line))
    unknown = sorted(set(plain.attributes) - ATTRIBUTES["event"])
    if unknown:
        raise InlineError(line, f"<event> has no attribute {', '.join(unknown)}")
    return (line, {name: value for name, value in plain.attributes.items() if value.strip()}), more


def _place(mark: Annotation) -> dict[str, Any]:
    return {"start": mark.start, "end": mark.end, "quote": mark.quote, "rule": RULE}


def _document(item: Any, mark: Annotation, more: _More) -> DocumentRef:  # noqa: ANN401  # a gold record
    decoded = decode(item.number, item.issuer)
    year = decoded.year or (int(item.date[:4]) if item.date and item.date[:4].isdecimal() else None)
    known = vars(decoded) | {"year": year}
    return DocumentRef(
        **_place(mark), number=item.number, type=item.type, issued_on=item.date, issuer=item.issuer,
        subject=more.mark.get("subject"), **known,
    )  # fmt: skip


def _block(item: Any, mark: Annotation, more: _More) -> Block:  # noqa: ANN401  # a gold record
    number = mark.attributes.get("number", "")
    return Block(
        **_place(mark), name=item.name, kind=item.kind, number=int(number) if number.isdecimal() else None,
        leader_unit=item.leader_unit, members=tuple(item.members), member_count=item.member_count,
        scope=more.mark.get("scope"), level=more.one_of("level", get_args(BlockLevel)),
        deputy_units=tuple(more.mark.several("deputies")),
    )  # fmt: skip


def _leader(item: Any, mark: Annotation, more: _More) -> Leader:  # noqa: ANN401  # a gold record
    """Titles hold their organisation in brackets: `Phó Giám đốc [Sở GD&ĐT tỉnh Bắc Ninh]`."""
    parts = [title.partition("[") for title in item.titles]
    if any(bracket and not rest.endswith("]") for _, bracket, rest in parts):
        raise more.mark.fault("titles: a unit stands in brackets at the end of its title")
    return Leader(
        **_place(mark), name=item.name,
        titles=tuple(f"{head}{rest[:-1]}".strip() for head, _, rest in parts),
        organisations=tuple(rest[:-1] or None for _, _, rest in parts),
    )  # fmt: skip


def _theme(item: Any, mark: Annotation, _: _More) -> Theme:  # noqa: ANN401  # a gold record
    return Theme(**_place(mark), kind=item.kind, text=item.text)


def _award(item: Any, mark: Annotation, more: _More) -> Award:  # noqa: ANN401  # a gold record
    category = more.one_of("category", get_args(AwardCategory))
    return Award(
        **_place(mark), recipient=item.recipient, award=item.award, grantor=item.grantor, category=category
    )  # fmt: skip


def _event(item: GoldEvent, more: _More, article: Article) -> Event:
    days = [day if day and len(day) == _DAY and day[0].isdecimal() else None for day in (item.date, item.date_end)]
    return Event(
        types=tuple(item.types), date=item.date, start_date=days[0], end_date=days[1], time=more.mark.get("time"),
        venue=item.venue, format=more.one_of("format", get_args(EventFormat)), host=more.mark.get("host"),
        blocks=tuple(item.blocks), school_year=item.school_year, province=item.province,
        unit_count=more.mark.whole("unit_count"), units=tuple(split(more.mark.get("units"))),
        evidence=((0, len(article.title)),), rule=RULE,
    )  # fmt: skip


def _words(mention: Mention) -> str:
    """What a reader of a list of differences sees of a mention."""
    match mention:
        case DocumentRef():
            shown = f"{mention.number} {mention.issued_on or ''} {mention.issuer or ''}"
        case Block():
            shown = f"{mention.name} {mention.scope or ''}"
        case Leader():
            shown = f"{mention.name} ({'; '.join(mention.titles)})"
        case Award():
            shown = f"{mention.recipient} ← {mention.award} {mention.grantor or ''}"
        case _:
            shown = getattr(mention, "text", mention.quote)
    return " ".join(normalize("NFC", shown).split())


_MAKERS = {
    "document_refs": _document,
    "blocks": _block,
    "leaders": _leader,
    "themes": _theme,
    "awards": _award,
}


def unlabelled_twins(labelled: Iterable[tuple[str, Labelled]]) -> list[str]:
    """Mentions (with the article's name) that look alike and of which not every one has a label."""
    groups: dict[tuple[str, str], list[tuple[str, Labelled]]] = {}
    for name, item in labelled:
        head = item.text.partition(" ")[0] if item.kind == "documents" else item.text.partition(" (")[0]
        if item.kind in {"documents", "blocks", "leaders"}:
            groups.setdefault((item.kind, head.casefold()), []).append((name, item))
    alone = [(name, item) for group in groups.values() if len(group) > 1 for name, item in group if item.label is None]
    say = f"has a twin in the case: say with {LABEL}= whether they are one"
    return [f"article {name}, line {item.line}: {item.text!r} {say}" for name, item in alone]
