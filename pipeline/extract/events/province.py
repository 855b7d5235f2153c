"""In which province an activity took place, else which is its organiser's, by the name that held on that day."""

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from gazetteers.communes import find_communes
from gazetteers.folding import fold
from gazetteers.place_finder import Place
from gazetteers.places import name_at, province_of_host
from models import Block, Unit
from pipeline.extract import spans
from pipeline.extract.doc import Doc
from pipeline.extract.events.homes import home_of, is_college, titled_home, told_home
from pipeline.extract.events.index import item_at, items_in
from pipeline.extract.events.zones import Sentence
from pipeline.extract.folded import folded_of
from pipeline.extract.geography import places_of, provinces_in, said_provinces_in

# a body of the whole country that acts: it is the subject of headline or lead
_CENTRAL = re.compile(
    r"(?:\(?[\w&.]{2,12}\)?\s?[-–]\s?)?(?:(?:bộ trưởng |thứ trưởng )?bộ (?:giáo dục|gd)|"
    r"(?:công đoàn|cđ|cđgd) (?:giáo dục |gd )?(?:việt nam|vn)\b|học viện chính trị quốc gia|hội khuyến học việt nam)"
)
_HOLDS = re.compile(
    r"\b(?:công đoàn|cđ|cđgd) (?:giáo dục |gd )?(?:việt nam|vn) (?:đã |vừa |phối hợp |long trọng )*tổ chức\b"
    r"|(?<![,-] )(?<!của )(?<!trưởng )\bbộ (?:giáo dục|gd)[\w &-]{0,20} (?:đã |vừa )*"
    r"(?:tổ chức|ban hành|phân công|hướng dẫn)\b"
    r"|\b(?:cụm|khối) thi đua [^,.\n]{0,20}\bbộ (?:giáo dục|gd)"
    r"|\b(?:hội nghị|đại hội|lễ) [^,.;\n]{0,40}\bcủa (?:công đoàn|cđ) (?:giáo dục |gd )?(?:việt nam|vn)\b"
)
# the head of the government decides for the whole country, unless it is a distinction for somebody
_GOVERNS = re.compile(r"\b(?:thủ tướng|chính phủ)\b[^.;\n]{0,60}\b(?:ký|ban hành|phê duyệt|phát động)\b")
_NATION = ("bộ g", "việt nam", " vn")  # without one of them `_HOLDS` is not found
_BEHIND = re.compile(
    r"\s*[,(–-]\s*(?:(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn)\s[^,.;\n]{0,30}[,(]\s*)?"
)
# not in "Cụm thi đua số 3 tỉnh Bình Phước", "phường 5 thành phố Cà Mau"
# the border is looked back on from what stands behind it, to be fast
_SEVERAL = re.compile(
    r" sở (?<=\bcác sở )(?:giáo dục|gd)"
    r"|[0-9](?:(?<!\w.)(?<!số .)\d? sở (?:giáo dục|gd)"
    r"|(?<!số .)(?<!cụm .)(?<!khối .)(?<!quận .)(?<!phường .)(?<![\w./-].)\d? (?:tỉnh|thành phố)\b)"
)
# of the place to which several provinces came
_CAME = re.compile(r"\b(?:đến|tới|về|tại|ở) (?:với )?(?:tỉnh |thành phố |tp\.? ?)?$")
_HOSTS = re.compile(r"[^,.;\n]{0,40}?\b(?:đón (?!nhận)|đăng cai|là nơi|là địa điểm|dự (?:hội|đại|lễ|buổi)|họp|gặp)\b")
_PLURAL = (" sở ", " tỉnh", " thành phố")  # without one of them `_SEVERAL` is not found
_REGIONAL = re.compile(r"\b(?:khu vực|miền|vùng) [^\W\d_]+ (?:nam|bắc|trung|sông)")
_PRESIDES = re.compile(r" (?:đã |làm |là đơn vị )?(?:chủ trì|đăng cai)\b")
_LONG_AGO = re.compile(r"[^,.]{0,20}\bnăm 1[89]\d\d\b")  # opens a sentence of history
_LETTERHEAD = re.compile(r"[\s,]*ngày\b")
_WEIGHTS = {"title": 4.0, "lead": 3.0, "body": 0.6}
_UNIT_KINDS = frozenset({"department", "office", "committee", "union", "board", "council", "police", "party"})
_YOUTH = ("tỉnh đoàn", "thành đoàn", "huyện đoàn", "quận đoàn", "thị đoàn")
_FULL, _TOWN, _NAMESAKE = 1.5, 0.5, 0.1
_HOME, _ORGANISER = 4.0, 5.0
_LEAST = 0.5
_PLACED = 2.0  # what "tại" in the dated sentence adds
_MARK = 15  # characters of "tại thành phố "
_AT = re.compile(r"\b[Tt]ại (?:tỉnh |thành phố |TP\.? ?)?$")
_PLACE = 30  # characters of a place with its kind
# a name of history: "chiến thắng Điện Biên Phủ", "khởi nghĩa Bắc Sơn"
_OF_HISTORY = re.compile(
    r"\b(?:chiến (?:thắng|sĩ|dịch|trường)|trận|tinh thần|khởi nghĩa|xô viết|đồng khởi)(?: (?:lịch sử|mùa xuân))? $"
)
_HISTORY = 24  # characters of it
_NAME = 12  # characters of a word of a name
_NAME_BEFORE = re.compile(r"(?<!\w)([^\W\d_a-zà-ỹđ][a-zà-ỹđ]+) $")
_KINDS_BEFORE = frozenset({"huyện", "quận", "xã", "phường", "trường", "tại", "ở", "thị", "phố", "trấn", "sở", "ban"})
_KINDS_OF_PLACES = ("", "tỉnh", "thành phố", "tp.", "tp")
_MANY = 3
_CLEAR = 1.3  # the first must weigh this much more than the second


@dataclass(frozen=True)
class Known:
    """What is known of an activity: its venue's span, its organiser, its day, where the text gives its date, and
    whether somebody is honoured.
    """

    venue: tuple[int, int] | None
    host: Unit | None
    day: date | None
    at: int | None
    honours: bool = False


def province(doc: Doc, sentences: list[Sentence], known: Known) -> str | None:
    """The venue's province, else the one that organiser, text and site weigh most.

    Null where several weigh alike, and for an activity of a ministry or a region without a place.
    """
    named = _at_venue(doc, sentences, *known.venue) if known.venue else None
    if named is None:
        named = _weighed(doc, sentences, known)
    return name_at(named, known.day) if named else None


def _at_venue(doc: Doc, sentences: list[Sentence], start: int, end: int) -> str | None:
    named = home_of(spans.text_of(doc)[start:end]) or _house_home(doc, start, end)
    if named is None and (namesake := _named(doc, start, end)):
        said = said_provinces_in(doc, start, end)
        named = namesake if said else _said_in_front(doc, sentences) or _home(doc) or namesake
    return named or _behind(doc, end) or _commune(doc, start, end + _PLACE)


def _house_home(doc: Doc, start: int, end: int) -> str | None:
    """Where the institution lies that holds the room: "Hội trường A, Trường Đại học Vinh"."""
    inside = items_in(spans.found(doc, spans.UNITS, Unit), start, end)
    return next((home for unit in inside if (home := home_of(unit.name))), None)


def _commune(doc: Doc, start: int, end: int) -> str | None:
    """The province of the commune that the venue is, or that is named right behind it."""
    text, folded = spans.text_of(doc), folded_of(doc)
    found = {place.province for place in find_communes(text[start:end], folded[start:end])}
    return next(iter(found)) if len(found) == 1 else None


def _said_in_front(doc: Doc, sentences: list[Sentence]) -> str | None:
    """The one province that headline and lead say by a district or itself with its kind: schools bear any name."""
    named = places_of(doc)
    places = (*(place for place in named.provinces if place.marked), *named.districts)
    said = {
        place.province
        for item in sentences
        if item.zone != "body"
        for place in places
        if item.start <= place.start < item.end
    }
    return next(iter(said)) if len(said) == 1 else None


def _named(doc: Doc, start: int, end: int) -> str | None:
    found = provinces_in(doc, start, end)
    return next(iter(found)) if len(found) == 1 else None


def _is_office(unit: Unit) -> bool:
    """True for a body that is named after its province or district; the youth union's, too, but not a school's."""
    return unit.kind in _UNIT_KINDS or (unit.kind == "youth" and unit.name.lower().startswith(_YOUTH))


def _organisers(doc: Doc, host: Unit) -> str | None:
    """The province that an office's name holds; a school's name may hold that of any town."""
    if known := home_of(host.name):
        return known
    if _is_office(host):
        return _named(doc, host.start, host.end)
    found = said_provinces_in(doc, host.start, host.end)
    return next(iter(found)) if len(found) == 1 else None


def _behind(doc: Doc, end: int) -> str | None:
    """The province of the place that follows the venue: "tại Trường A (huyện B)"."""
    gap = _BEHIND.match(folded_of(doc), end)
    return _named(doc, gap.start(), gap.end() + _PLACE) if gap and gap.end() > end else None


def _weighed(doc: Doc, sentences: list[Sentence], known: Known) -> str | None:
    if _is_regional(doc):
        return None
    weights: defaultdict[str, float] = defaultdict(float)
    several, central = _are_several(sentences), _is_central(sentences, honours=known.honours)
    if several and (received := _receiving(doc, sentences)):
        return received
    # whom a body of the whole country honours has a home
    _weigh_text(doc, sentences, weights, title_only=several or (central and not known.honours), at=known.at)
    host = known.host
    speaks = host is not None and (not several or _is_office(host))
    organiser = _organisers(doc, host) if host is not None and speaks else None
    home = _home(doc)
    if (central and home not in weights) or (several and home not in weights and organiser is None):
        return _clearest(weights) if central and not several else None
    if len(weights) > _MANY and max(weights.values()) < _WEIGHTS["lead"]:
        weights.clear()  # a list of provinces, none of which is the place
    weights = _at_that_time(weights, known.day)
    lies = None if several or central else titled_home(spans.found(doc, spans.UNITS, Unit), sentences)
    for name, weight in ((organiser, _ORGANISER), (home, _HOME), (lies, _HOME)):
        if name is not None:
            weights[name_at(name, known.day)] += weight
    if max(weights.values(), default=0.0) < _LEAST and not (several or central):
        return told_home(spans.found(doc, spans.UNITS, Unit), sentences)
    return _clearest(weights)


def _at_that_time(weights: dict[str, float], day: date | None) -> defaultdict[str, float]:
    """Provinces that were merged by that day weigh as one."""
    merged: defaultdict[str, float] = defaultdict(float)
    for name, weight in weights.items():
        merged[name_at(name, day)] += weight
    return merged


def _home(doc: Doc) -> str | None:
    """The province of the site."""
    article = spans.article_of(doc)
    return province_of_host(urlsplit(article.url).hostname or "") if article and article.url else None


def _clearest(weights: dict[str, float]) -> str | None:
    ranked = sorted(weights.items(), key=lambda item: -item[1])[:2]
    if not ranked or (len(ranked) > 1 and ranked[0][1] < ranked[1][1] * _CLEAR):
        return None
    return ranked[0][0] if ranked[0][1] >= _LEAST else None


def _are_several(sentences: list[Sentence]) -> bool:
    """True where headline or lead speak of several provinces' departments."""
    return any(
        sentence.zone != "body"
        and any(word in sentence.folded for word in _PLURAL)
        and _SEVERAL.search(sentence.folded)
        for sentence in sentences
    )


def _is_central(sentences: list[Sentence], *, honours: bool) -> bool:
    """True where a body of the whole country acts."""
    front = [sentence for sentence in sentences if sentence.zone != "body"]
    return any(
        _CENTRAL.match(item.folded)
        or (any(word in item.folded for word in _NATION) and _HOLDS.search(item.folded))
        or (not honours and "chính phủ" in item.folded and _GOVERNS.search(item.folded))
        for item in front
    )


def _is_regional(doc: Doc) -> bool:
    """True where the activity is of a block that holds a region's provinces."""
    return any(_REGIONAL.search(fold(block.name)) for block in spans.found(doc, spans.BLOCKS, Block))


def _weigh_text(
    doc: Doc, sentences: list[Sentence], weights: defaultdict[str, float], *, title_only: bool, at: int | None
) -> None:
    text = spans.text_of(doc)
    units = spans.found(doc, spans.UNITS, Unit)
    named = places_of(doc)
    for place in (*named.provinces, *named.districts):
        sentence = item_at(sentences, place.start)
        if sentence is None:  # of another activity
            continue
        zone = sentence.zone
        if _OF_HISTORY.search(folded_of(doc), max(0, place.start - _HISTORY), place.start):
            continue
        if not _is_past(sentence) and not _LETTERHEAD.match(text, place.end) and not (title_only and zone != "title"):
            dated = at is not None and sentence.start <= at < sentence.end
            near = _AT.search(text, max(0, place.start - _MARK), place.start) is not None
            weight = max(_WEIGHTS[zone], _WEIGHTS["lead"] if dated else 0.0) * (_PLACED if dated and near else 1.0)
            inside = item_at(units, place.start)
            school = inside is not None and not _is_office(inside)
            known = (
                home_of(inside.name) if inside is not None and school else None
            )  # "Trường Đại học Hòa Bình" is in Hà Nội
            weights[known or place.province] += weight * _share(text, place, inside, front=zone != "body" or dated)
    if title_only or max(weights.values(), default=0.0) >= _LEAST:
        return
    for place in find_communes(text, folded_of(doc)):
        if item_at(sentences, place.start):
            weights[place.province] += _TOWN
    if not weights:
        free = [one for one in named.towns if _is_free(doc, text, one) and _is_told(item_at(sentences, one.start))]
        outside = [place for place in free if item_at(units, place.start) is None]
        for place in outside or free:  # schools bear the names of their districts
            weights[place.province] += _TOWN


def _is_told(sentence: Sentence | None) -> bool:
    """False for another activity's sentence, and for one of history."""
    return sentence is not None and not _is_past(sentence)


def _is_past(sentence: Sentence) -> bool:
    return sentence.zone != "title" and _LONG_AGO.match(sentence.folded) is not None


def _receiving(doc: Doc, sentences: list[Sentence]) -> str | None:
    """The province of the lead to which others came, or that received them: "đã tới Cà Mau dự hội nghị"."""
    named = places_of(doc)
    for place in (*named.provinces, *named.districts):
        sentence = item_at(sentences, place.start)
        if sentence is None or sentence.zone != "lead":
            continue
        begin, end = place.start - sentence.start, place.end - sentence.start
        came = _CAME.search(sentence.folded, max(0, begin - _MARK), begin) is not None
        opens = sentence.folded[:begin].strip() in _KINDS_OF_PLACES
        if ((came or opens) and _HOSTS.match(sentence.folded, end)) or _PRESIDES.match(sentence.folded, end):
            return place.province
    return None


def _is_free(doc: Doc, text: str, place: Place) -> bool:
    """False within a person's name, known as one or not: "em Nguyễn Thanh Bình"."""
    longer = _NAME_BEFORE.search(text, max(0, place.start - _NAME), place.start)
    of_kind = longer is not None and longer[1].lower() in _KINDS_BEFORE
    return (longer is None or of_kind) and spans.is_free(doc, place.start, place.end, (spans.PEOPLE,))


def _share(text: str, place: Place, inside: Unit | None, *, front: bool) -> float:
    """How much a name tells of the place of the activity: a school may bear the name of any place."""
    if inside is not None and not _is_office(inside):
        placed = text[max(0, place.start - 5) : place.start].lower() == "tỉnh " or place.district
        return _FULL if placed else 1.0 if front and is_college(text[inside.start : place.start]) else _NAMESAKE
    return _FULL if place.marked or inside is not None else 1.0
