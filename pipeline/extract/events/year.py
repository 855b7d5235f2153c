"""The school year of an activity."""

import re
from collections.abc import Sequence

from pipeline.extract.events.types import Hit
from pipeline.extract.events.zones import Sentence

_YEAR = re.compile(r"\bnăm học\s*:?\s*(?P<first>20\d\d)\s*[-–—]\s*(?P<second>20\d\d)\b")
_IN_URL = re.compile(r"nam-hoc-(?P<first>20\d\d)-(?:\d-)?(?P<second>20\d\d)\b")
_OPENING = frozenset({"pledge_signing", "campaign_launch"})


def school_year(sentences: list[Sentence], hits: Sequence[Hit], at: int | None, url: str | None) -> str | None:
    """The first school year of the headline, else of the lead or the sentence that dates it, else of one with a cue.

    A pledge or a launch opens the only year that the text names. A year named in passing is none.
    """
    cued = {hit.sentence.start for hit in hits}
    groups = (
        [sentence for sentence in sentences if sentence.zone == "title"],
        [item for item in sentences if item.zone == "lead" or (at is not None and item.start <= at < item.end)],
        [sentence for sentence in sentences if sentence.start in cued],
        sentences if any(hit.cue.type in _OPENING for hit in hits) else [],
    )
    named = (_first(sentence.folded, _YEAR) for group in groups for sentence in group)
    return next((year for year in named if year), None) or _first((url or "").lower(), _IN_URL)


def _first(text: str, pattern: re.Pattern[str]) -> str | None:
    for match in pattern.finditer(text):
        if int(match["second"]) == int(match["first"]) + 1:
            return f"{match['first']}-{match['second']}"
    return None
