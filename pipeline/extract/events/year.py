"""The school year of an activity: of the pledge or launch if named, else the year reviewed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from gazetteers.events import COMING_YEAR, PAST_YEAR, Zone
from models.event import EventType
from pipeline.extract.events.cues import Hit
from pipeline.extract.events.types import ENOUGH
from pipeline.extract.events.when import When
from pipeline.extract.events.zones import Sentence

_YEARS = re.compile(r"(?P<first>20\d\d)\s*[-–—/]\s*(?P<second>(?:20)?\d\d)\b")
# "năm 2019-2020" alone is a school year where it is the year of an emulation
_OF_SCHOOL = re.compile(r"\b(?:năm học(?: mới)?|nh|thi đua (?:yêu nước )?năm|học k[ỳì] (?:i{1,2}|[12]))[\s:,(]{0,3}$")
_BEFORE_YEARS = 30  # characters
# the years for which somebody is praised; a year of the range is none of the activity's
_RANGE = re.compile(
    r"\btừ năm học 20\d\d ?[-–—] ?20\d\d (?:cho )?(?:đến|tới) (?:hết )?(?:năm học )?20\d\d ?[-–—] ?20\d\d\b"
)
# a meeting named after a year: "Hội nghị viên chức năm học 2025-2026"
_MEETING = re.compile(
    r"\b(?:hội nghị|đại hội)(?:(?!tổng kết|sơ kết|đánh giá|kết quả)[^.;:\n]){0,80}?"
    r"\bnăm học(?: mới)?\s*:?\s*(?P<first>20\d\d)\s*[-–—]\s*(?P<second>20\d\d)\b"
)
_IN_URL = re.compile(r"nam-hoc-(?:moi-)?(?P<first>20\d\d)-(?:\d-)?(?P<second>20\d\d)\b")
_TELLS = re.compile(r"(?:trong )?năm học \d")
# a headline that names a calendar year: the activity is not of a school year named in the body
_CALENDAR = re.compile(r"\bnăm 20\d\d\b(?!\s*[-–—]\s*\d)")
_WITHOUT = {"award", "congress", "training", "other"}  # what they look back on is no year of theirs
_OPENING: tuple[EventType, ...] = ("pledge_signing", "campaign_launch")
_REVIEWS: tuple[EventType, ...] = ("final_review", "interim_review")
_LOOKING_BACK = {*_REVIEWS, "evaluation", "award"}
_OPENED = re.compile(r"\bkhai giảng (?:năm học )?(?:mới )?:?\s?20\d\d ?[-–—] ?20\d\d\b")
_EARLIER = re.compile(r"\btừng (?:được |vinh dự )?(?:đón|nhận|đạt|giành|được)\b")
_MONTH = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)")
_FIRST_MONTH = 9  # of a school year (Luật Giáo dục, and each year's decision on its time frame)
# a cue that is read by years says which year is past, not which one the meeting is named after
_BY_YEARS = frozenset({PAST_YEAR, COMING_YEAR})
_NAMED_FIRST = (_OPENING, _REVIEWS)
_BEHIND, _BEFORE = 80, 30  # characters between an act and its year
_ZONES: tuple[Zone, ...] = ("title", "lead", "body")


def school_year(
    sentences: list[Sentence], hits: Sequence[Hit], when: When | None, url: str | None, *, alone: bool
) -> str | None:
    """The year beside the words that tell the act, else the first of the headline, of the lead or the dated sentence.

    The headline comes before the lead, this before the body; in each, a pledge or a launch before a review. A year
    named in passing is none, unless it is the only one of an article about one activity; neither is one that was over
    before a pledge or a launch.
    """
    at, since = when.at if when else None, _earliest(hits, when)
    plain = [hit for hit in hits if _BY_YEARS.isdisjoint(hit.cue.kinds)]
    years = chain(_told(sentences, hits), _named(sentences, plain, at, url, alone=alone))
    return next((year for year in years if year and int(year[-4:]) >= since), None)


def _told(sentences: list[Sentence], hits: Sequence[Hit]) -> Iterator[str | None]:
    """The years beside the acts; a meeting named after a year holds its pledges for that year.

    The year that is over is the activity's where that is reviewed, and nothing is pledged for another one.
    """
    told, opens = _by_sentence(hits), any(hit.cue.type in _OPENING for hit in hits)
    acts = [hit for hit in hits if _BY_YEARS.isdisjoint(hit.cue.kinds) or (_is_reviewed(hit) and not opens)]
    for zone in _ZONES:
        for kinds in _NAMED_FIRST:
            yield _beside_acts(acts, told, kinds, zone)
        if zone == "title" and opens:
            yield next(filter(None, chain(_titled(sentences), _of_meetings(sentences))), None)


def _earliest(hits: Sequence[Hit], when: When | None) -> int:
    """The year in which a school year may end at the earliest: nobody pledges for one that is over; 0 if unknown."""
    kinds = {hit.cue.type for hit in hits}
    month = _MONTH.match(when.date) if when else None
    if month is None or kinds.isdisjoint(_OPENING) or kinds & _LOOKING_BACK:
        return 0
    return int(month["year"]) + (int(month["month"]) >= _FIRST_MONTH)


def is_within(day: str, year: str) -> bool:
    """Whether an EDTF day or month lies in a school year: from August to the next."""
    first, second = year.split("-")
    return f"{first}-08" <= day[:7] <= f"{second}-08"


def _titled(sentences: list[Sentence]) -> Iterator[str | None]:
    return (year_in(sentence.folded) for sentence in sentences if sentence.zone == "title")


def _of_meetings(sentences: list[Sentence]) -> Iterator[str | None]:
    """The years after which the lead names its meeting."""
    return (next(_years(_MEETING.finditer(sentence.folded)), None) for sentence in sentences if sentence.zone == "lead")


def _by_sentence(hits: Sequence[Hit]) -> dict[int, list[Hit]]:
    """The hits by where their sentence begins."""
    found: dict[int, list[Hit]] = {}
    for hit in hits:
        found.setdefault(hit.sentence.start, []).append(hit)
    return found


def _beside_acts(
    acts: Sequence[Hit], told: Mapping[int, Sequence[Hit]], kinds: tuple[EventType, ...], zone: Zone
) -> str | None:
    years = (
        _beside(hit, told[hit.sentence.start])
        for hit in acts
        if hit.cue.type in kinds and hit.sentence.zone == zone and hit.weight >= ENOUGH
    )
    return next((year for year in years if year), None)


def _is_reviewed(hit: Hit) -> bool:
    """True where the year that is over is the activity's: it is reviewed."""
    return PAST_YEAR in hit.cue.kinds and hit.cue.type in _REVIEWS


def _beside(hit: Hit, told: Sequence[Hit]) -> str | None:
    """The year behind the act and before the next act told in the sentence, else the one right before it."""
    folded, base = hit.sentence.folded, hit.sentence.start
    others = [item for item in told if item.cue.type != hit.cue.type and item.cue.kinds[0] != PAST_YEAR]
    stop = min((item.start - base for item in others if item.start > hit.start), default=len(folded))
    begin = max((item.end - base for item in others if item.start < hit.start), default=0)
    behind = year_in(folded[hit.start - base : max(stop, hit.end - base)][: hit.end - hit.start + _BEHIND])
    if hit.cue.type in _OPENING:  # it may be told behind what was reviewed, with its year
        behind = year_in(folded[hit.end - base : max(stop, hit.end - base)][:_BEHIND]) or behind
    return behind or year_in(folded[max(begin, hit.start - base - _BEFORE) : hit.start - base])


def _named(
    sentences: list[Sentence], hits: Sequence[Hit], at: int | None, url: str | None, *, alone: bool
) -> Iterator[str | None]:
    told_year = any(_CALENDAR.search(item.folded) for item in sentences if item.zone == "title")
    cued = {hit.sentence.start for hit in hits if not (told_year and hit.sentence.zone == "body")}
    kinds = {hit.cue.type for hit in hits}
    groups = (
        [sentence for sentence in sentences if sentence.zone == "title"],
        [item for item in sentences if _introduces(item) or (at is not None and item.start <= at < item.end)],
        [sentence for sentence in sentences if sentence.start in cued],
        sentences if kinds & {*_OPENING} else [],
        [sentence for sentence in sentences if sentence.zone == "lead"] if kinds != {"award"} else [],
    )
    honoured = kinds == {"award"}  # what is given when a year opens is not for that year
    yield from (
        year_in(_OPENED.sub("", sentence.folded) if honoured else sentence.folded)
        for group in groups
        for sentence in group
        if not (honoured and _EARLIER.search(sentence.folded))
    )
    yield None if honoured and url and "khai-giang" in url else _in_url(url)
    yield _only(sentences) if alone and not told_year and not kinds & _WITHOUT else None


def _only(sentences: list[Sentence]) -> str | None:
    """The school year that an article names, if it names one alone."""
    years = {year for sentence in sentences if (year := year_in(sentence.folded))}
    return next(iter(years)) if len(years) == 1 else None


def _introduces(sentence: Sentence) -> bool:
    """True for a sentence of the lead, unless it begins to tell how a year went."""
    return sentence.zone == "lead" and not _TELLS.match(sentence.folded)


def year_in(text: str) -> str | None:
    """The first school year that a folded text names."""
    if "20" not in text:
        return None
    plain = _RANGE.sub("", text) if "từ năm học" in text else text
    return next(_years(_named_years(plain)), None)


def _named_years(folded: str) -> Iterator[re.Match[str]]:
    """Two years with the words before them that make them a school year."""
    for years in _YEARS.finditer(folded):
        start = years.start()
        if _OF_SCHOOL.search(folded, max(0, start - _BEFORE_YEARS), start):
            yield years


def _in_url(url: str | None) -> str | None:
    return next(_years(_IN_URL.finditer((url or "").lower())), None)


def _years(matches: Iterator[re.Match[str]]) -> Iterator[str]:
    """Those of two years in a row."""
    for match in matches:
        if int(match["second"][-2:]) == int(match["first"][-2:]) + 1:
            yield f"{match['first']}-20{match['second'][-2:]}"
