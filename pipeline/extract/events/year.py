"""The school year of an activity."""

import re
from collections.abc import Sequence

from pipeline.extract.events.cues import Hit
from pipeline.extract.events.zones import Sentence

_YEAR = re.compile(r"\bnăm học\s*:?\s*(?P<first>20\d\d)\s*[-–—]\s*(?P<second>20\d\d)\b")
_IN_URL = re.compile(r"nam-hoc-(?P<first>20\d\d)-(?:\d-)?(?P<second>20\d\d)\b")
_TELLS = re.compile(r"(?:trong )?năm học \d")
_WITHOUT = {"award", "congress", "training", "other"}  # what they look back on is no year of theirs
_OPENING = {"pledge_signing", "campaign_launch"}


def school_year(
    sentences: list[Sentence], hits: Sequence[Hit], at: int | None, url: str | None, *, alone: bool
) -> str | None:
    """The first school year of the headline, else of the lead or the sentence that dates it, else of one with a cue.

    A pledge or a launch opens the only year that the text names. A year named in passing is
    none, unless it is the only one of an article about one activity.
    """
    cued = {hit.sentence.start for hit in hits}
    kinds = {hit.cue.type for hit in hits}
    groups = (
        [sentence for sentence in sentences if sentence.zone == "title"],
        [item for item in sentences if _introduces(item) or (at is not None and item.start <= at < item.end)],
        [sentence for sentence in sentences if sentence.start in cued],
        sentences if kinds & _OPENING else [],
        [sentence for sentence in sentences if sentence.zone == "lead"] if kinds != {"award"} else [],
    )
    named = (_first(sentence.folded, _YEAR) for group in groups for sentence in group)
    found = next((year for year in named if year), None) or _first((url or "").lower(), _IN_URL)
    return found or (_only(sentences) if alone and not kinds & _WITHOUT else None)


def _only(sentences: list[Sentence]) -> str | None:
    """The school year that an article names, if it names one alone."""
    years = {year for sentence in sentences if (year := _first(sentence.folded, _YEAR))}
    return next(iter(years)) if len(years) == 1 else None


def _introduces(sentence: Sentence) -> bool:
    """True for a sentence of the lead, unless it begins to tell how a year went."""
    return sentence.zone == "lead" and not _TELLS.match(sentence.folded)


def _first(text: str, pattern: re.Pattern[str]) -> str | None:
    for match in pattern.finditer(text):
        if int(match["second"]) == int(match["first"]) + 1:
            return f"{match['first']}-{match['second']}"
    return None
