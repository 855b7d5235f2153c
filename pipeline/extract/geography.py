"""The provinces, districts and towns that a document names, found once."""

from collections.abc import Iterator

from gazetteers.place_finder import Named, Place, find_places
from pipeline.extract import spans
from pipeline.extract.doc import Doc
from pipeline.extract.folded import folded_of

_KEY = "named places"


def places_of(doc: Doc) -> Named:
    """All places of the document, by kind, in the order of the text."""
    if _KEY not in doc.user_data:
        doc.user_data[_KEY] = find_places(spans.text_of(doc), folded_of(doc))
    places: Named = doc.user_data[_KEY]
    return places


def provinces_in(doc: Doc, start: int, end: int) -> set[str]:
    """The provinces that `doc.text[start:end]` names, by themselves or by a district; else those of its towns."""
    towns = places_of(doc).towns
    return said_provinces_in(doc, start, end) or {place.province for place in _inside(towns, start, end)}


def said_provinces_in(doc: Doc, start: int, end: int) -> set[str]:
    """Those that it names themselves or by a district with its kind, not by a bare town: a school may bear any name."""
    named = places_of(doc)
    return {place.province for place in _inside((*named.provinces, *named.districts), start, end)}


def _inside(places: tuple[Place, ...] | list[Place], start: int, end: int) -> Iterator[Place]:
    return (place for place in places if start <= place.start and place.end <= end)
