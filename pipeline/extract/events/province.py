"""In which province an activity took place, else which is its organiser's, by the name that held on that day."""

import re
from collections import defaultdict
from datetime import date
from urllib.parse import urlsplit

from spacy.tokens import Doc

from gazetteers.folding import fold
from gazetteers.place_finder import Place, find_districts, find_provinces, find_towns
from gazetteers.places import name_at, province_of_host
from models import Block, Unit
from pipeline.extract import spans
from pipeline.extract.events.index import item_at
from pipeline.extract.events.zones import Sentence

_MINISTRY = re.compile(r"\bbộ (?:giáo dục|gd)")
_SEVERAL = re.compile(r"\b(?:các|\d{1,2}) sở (?:giáo dục|gd)|\b\d{1,2} (?:tỉnh|thành phố)\b")
_REGIONAL = re.compile(r"\b(?:khu vực|miền|vùng) [^\W\d_]+ (?:nam|bắc|trung|sông)")
_LETTERHEAD = re.compile(r"[\s,]*ngày\b")
_WEIGHTS = {"title": 4.0, "lead": 3.0, "body": 0.6}
_UNIT_KINDS = frozenset({"department", "office", "committee", "union", "board", "council", "police", "party"})
_FULL, _TOWN = 1.5, 0.5
_HOME, _ORGANISER = 4.0, 5.0
_LEAST = 0.5
_MANY = 3
_CLEAR = 1.4  # the first must weigh this much more than the second


def province(doc: Doc, sentences: list[Sentence], venue: str | None, host: Unit | None, day: date | None) -> str | None:
    """The venue's province, else the one that organiser, text and site weigh most.

    Null where several weigh alike, and for an activity of a ministry or a region without a place.
    """
    named = _named(venue) if venue else None
    if named is None:
        named = _weighed(doc, sentences, host)
    return name_at(named, day) if named else None


def _named(text: str) -> str | None:
    found = {place.province for place in (*find_provinces(text), *find_districts(text))}
    found = found or {place.province for place in find_towns(text)}
    return next(iter(found)) if len(found) == 1 else None


def _weighed(doc: Doc, sentences: list[Sentence], host: Unit | None) -> str | None:
    if _is_regional(doc):
        return None
    weights: defaultdict[str, float] = defaultdict(float)
    central = _is_central(sentences)
    _weigh_text(doc, sentences, weights, title_only=central)
    speaks = host is not None and (not central or host.kind in _UNIT_KINDS)
    organiser = _named(host.name) if host is not None and speaks else None
    article = spans.article_of(doc)
    home = province_of_host(urlsplit(article.url).hostname or "") if article and article.url else None
    if len(weights) > _MANY and max(weights.values()) < _WEIGHTS["lead"]:
        weights.clear()  # a list of provinces, none of which is the place
    for known, weight in ((organiser, _ORGANISER), (home, _HOME)):
        if known is not None:
            weights[known] += weight
    ranked = sorted(weights.items(), key=lambda item: -item[1])[:2]
    if not ranked or (len(ranked) > 1 and ranked[0][1] < ranked[1][1] * _CLEAR):
        return None
    return ranked[0][0] if ranked[0][1] >= _LEAST else None


def _is_central(sentences: list[Sentence]) -> bool:
    """True where the ministry, or several provinces' departments, are the subject."""
    front = [sentence for sentence in sentences if sentence.zone != "body"]
    return any(
        _SEVERAL.search(item.folded) or (item.zone == "title" and _MINISTRY.search(item.folded)) for item in front
    )


def _is_regional(doc: Doc) -> bool:
    """True where the activity is of a block that holds a region's provinces."""
    return any(_REGIONAL.search(fold(block.name)) for block in spans.found(doc, spans.BLOCKS, Block))


def _weigh_text(doc: Doc, sentences: list[Sentence], weights: defaultdict[str, float], *, title_only: bool) -> None:
    text = spans.text_of(doc)
    units = spans.found(doc, spans.UNITS, Unit)
    for place in (*find_provinces(text), *find_districts(text)):
        sentence = item_at(sentences, place.start)
        zone = sentence.zone if sentence else "body"
        if not _LETTERHEAD.match(text, place.end) and not (title_only and zone != "title"):
            weights[place.province] += _WEIGHTS[zone] * _share(text, place, units)
    if not weights:
        for place in find_towns(text):
            if spans.is_free(doc, place.start, place.end, (spans.PEOPLE, spans.UNITS)):
                weights[place.province] += _TOWN


def _share(text: str, place: Place, units: list[Unit]) -> float:
    """How much a name tells of the place of the activity: a school may bear the name of any place."""
    inside = item_at(units, place.start)
    if inside is not None and inside.kind not in _UNIT_KINDS:
        return _FULL if text[max(0, place.start - 5) : place.start].lower() == "tỉnh " or place.district else 0.1
    return _FULL if place.marked or inside is not None else 1.0
