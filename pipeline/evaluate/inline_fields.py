"""From the elements of an inline article to its gold: one small function an element."""

import re
from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import date
from typing import Any, NoReturn, TypeVar, get_args
from unicodedata import normalize

from models.event import EventType
from pipeline.evaluate.gold import (
    Annotation,
    GoldAward,
    GoldBlock,
    GoldDocument,
    GoldEvent,
    GoldFields,
    GoldLeader,
    GoldTarget,
    GoldTheme,
)
from pipeline.evaluate.inline_errors import InlineError

T = TypeVar("T")
Marks = Sequence[tuple[int, Mapping[str, str]]]
Places = Mapping[str, tuple[Annotation, ...]]

EVENT_ATTRIBUTES = frozenset({"types", "date", "date_end", "venue", "blocks", "school_year", "province"})
ATTRIBUTES: Mapping[str, frozenset[str]] = {
    "date": frozenset({"value"}),
    "doc": frozenset({"number", "type", "date", "issuer"}),
    "block": frozenset({"name", "kind", "number", "leader_unit", "members", "member_count"}),
    "leader": frozenset({"name", "titles"}),
    "theme": frozenset({"kind", "text"}),
    "award": frozenset({"recipient", "award", "grantor"}),
    "target": frozenset({"value", "text"}),
    "venue": frozenset(),
    "event": EVENT_ATTRIBUTES,
}
IN_TEXT = tuple(tag for tag in ATTRIBUTES if tag != "event")
_EDTF = re.compile(r"(?P<year>\d{4}|XXXX)-(?P<month>\d{2})(?:-(?P<day>\d{2}))?")
_SCHOOL_YEAR = re.compile(r"(?P<first>\d{4})-(?P<second>\d{4})")
_LEAP_YEAR = 2000


def check_attributes(line: int, tag: str, given: Mapping[str, str], known: frozenset[str]) -> dict[str, str]:
    """The attributes that say something. Raises `InlineError` for one that the format does not have."""
    unknown = sorted(set(given) - known)
    if unknown:
        raise InlineError(line, f"<{tag}> has no attribute {', '.join(unknown)}; it has {', '.join(sorted(known))}")
    stripped = {name: value.strip() for name, value in given.items()}
    return {name: value for name, value in stripped.items() if value}


FIELD_OF = {
    "date": "dates",
    "doc": "document_refs",
    "block": "blocks",
    "leader": "leaders",
    "theme": "themes",
    "award": "awards",
    "target": "targets",
}


def fields_of(annotations: Sequence[Annotation], events: Marks) -> tuple[GoldFields, Places]:
    """The gold of an article, and beside each field's items the annotations that they are read from.

    Raises `InlineError` for an element or value that the format does not have.
    """
    for mark in annotations:
        if mark.tag not in IN_TEXT:
            raise InlineError(mark.line, f"<{mark.tag}> is no element of a text; there are {', '.join(IN_TEXT)}")
    items: dict[str, list[Any]] = {"events": [_event(line, given) for line, given in events]}
    places: dict[str, tuple[Annotation, ...]] = {}
    for tag, field in FIELD_OF.items():
        reader, key = _READERS[tag]
        found = _distinct([(mark, reader(Values(mark))) for mark in annotations if mark.tag == tag], key)
        items[field] = [item for _, item in found]
        places[field] = tuple(mark for mark, _ in found)
    return GoldFields(**items), places


def _distinct(items: list[tuple[Annotation, T]], key: Callable[[T], Hashable]) -> list[tuple[Annotation, T]]:
    """Each item once, at its first place. Raises `InlineError` where the same one is said twice, and differently."""
    first: dict[Hashable, tuple[Annotation, T]] = {}
    for mark, item in items:
        known = first.setdefault(key(item), (mark, item))[1]
        if known != item:
            raise InlineError(mark.line, f"{item} was said to be {known} before")
    return list(first.values())


class Values:
    """The values of one element, by attribute; every fault is raised as `InlineError` with the element's line.

    `known` are the attributes that it may have, by default those of an inline article.
    """

    def __init__(self, mark: Annotation, known: frozenset[str] | None = None) -> None:
        self.mark = mark
        known = ATTRIBUTES[mark.tag] if known is None else known
        self.given = check_attributes(mark.line, mark.tag, mark.attributes, known)

    def missing(self, name: str) -> NoReturn:
        """Raise that an attribute is missing."""
        raise InlineError(self.mark.line, f"<{self.mark.tag}> without {name}")

    def fault(self, why: str) -> InlineError:
        """An error that names the element and its line."""
        return InlineError(self.mark.line, f"<{self.mark.tag}> {why}")

    def wrong(self, name: str, why: str) -> InlineError:
        """An error that names the attribute and its value."""
        return InlineError(self.mark.line, f"<{self.mark.tag} {name}={self.given[name]!r}>: {why}")

    def get(self, name: str) -> str | None:
        """The value of an attribute, null if it is left out."""
        return self.given.get(name)

    def needed(self, name: str) -> str:
        """The value of an attribute that must be there."""
        return self.given.get(name) or self.missing(name)

    def or_quote(self, name: str) -> str:
        """The attribute, or what the element encloses (as NFC), where the attribute is left out."""
        return self.given.get(name) or normalize("NFC", self.mark.quote.strip()) or self.missing(name)

    def one_of(self, name: str, known: tuple[str, ...]) -> Any:  # noqa: ANN401  # one of the values of a Literal
        """The value of an attribute that must be one of `known`."""
        if self.needed(name) not in known:
            raise self.wrong(name, f"one of {', '.join(known)}")
        return self.given[name]

    def several(self, name: str) -> list[str]:
        """The items of a list."""
        return split(self.given.get(name))

    def whole(self, name: str) -> int | None:
        """A whole number, null if it is left out."""
        value = self.given.get(name)
        if value is not None and not value.isdecimal():
            raise self.wrong(name, "no whole number")
        return None if value is None else int(value)

    def edtf(self, name: str) -> str | None:
        """A day or month, null if it is left out."""
        value = self.given.get(name)
        if value is not None and not is_edtf(value):
            raise self.wrong(name, "neither a day (2021-10-19, XXXX-11-20) nor a month of a year (2022-09)")
        return value


def split(value: str | None) -> list[str]:
    """The items of a list, which ` | ` separates."""
    return [item.strip() for item in (value or "").split("|") if item.strip()]


def is_edtf(value: str) -> bool:
    """True for a day that exists, with or without its year, and for a month of a year (ISO 8601-2)."""
    match = _EDTF.fullmatch(value)
    if not match or (match["year"] == "XXXX" and not match["day"]):
        return False
    year = _LEAP_YEAR if match["year"] == "XXXX" else int(match["year"])
    try:
        date(year, int(match["month"]), int(match["day"] or 1))
    except ValueError:
        return False
    return True


def _document(mark: Values) -> GoldDocument:
    number = "".join(mark.or_quote("number").split())
    return GoldDocument(number=number, type=mark.get("type"), date=mark.edtf("date"), issuer=mark.get("issuer"))


def _block(mark: Values) -> GoldBlock:
    mark.whole("number")
    return GoldBlock(
        name=mark.or_quote("name"),
        kind=mark.one_of("kind", ("cum", "khoi")),
        leader_unit=mark.get("leader_unit"),
        members=mark.several("members"),
        member_count=mark.whole("member_count"),
    )


def _leader(mark: Values) -> GoldLeader:
    return GoldLeader(name=mark.or_quote("name"), titles=mark.several("titles"))


def _theme(mark: Values) -> GoldTheme:
    kind = mark.one_of("kind", ("movement", "year_theme", "campaign", "slogan"))
    return GoldTheme(kind=kind, text=mark.or_quote("text"))


def _award(mark: Values) -> GoldAward:
    return GoldAward(recipient=mark.needed("recipient"), award=mark.needed("award"), grantor=mark.get("grantor"))


def _target(mark: Values) -> GoldTarget:
    return GoldTarget(value=mark.needed("value"), text=mark.or_quote("text"))


def _date(mark: Values) -> str:
    return mark.edtf("value") or mark.missing("value")


def _event(line: int, given: Mapping[str, str]) -> GoldEvent:
    mark = Values(Annotation("event", dict(given), 0, 0, "", line))
    types = mark.needed("types").replace("|", " ").split()
    unknown = [name for name in types if name not in get_args(EventType)]
    year = _SCHOOL_YEAR.fullmatch(given.get("school_year", "2000-2001"))
    if unknown:
        raise mark.wrong("types", f"no event type {', '.join(unknown)}")
    if not year or int(year["second"]) != int(year["first"]) + 1:
        raise mark.wrong("school_year", "no school year like 2021-2022")
    return GoldEvent(
        types=types,
        date=mark.edtf("date"),
        date_end=mark.edtf("date_end"),
        venue=mark.get("venue"),
        blocks=mark.several("blocks"),
        school_year=mark.get("school_year"),
        province=mark.get("province"),
    )


# how an element is read, and when two of them are the same item
_READERS: Mapping[str, tuple[Callable[[Values], Any], Callable[[Any], Hashable]]] = {
    "date": (_date, str),
    "doc": (_document, lambda document: document.number.casefold()),
    "block": (_block, lambda block: block.name),
    "leader": (_leader, lambda leader: leader.name),
    "theme": (_theme, lambda theme: theme.text.casefold()),
    "award": (_award, lambda award: award),
    "target": (_target, lambda target: target),
}
