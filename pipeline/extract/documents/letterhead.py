"""A document printed in an article: issuer above "Số: …" at a line's start, place and day below it."""

import re
from collections.abc import Sequence

from models import DateMention
from pipeline.extract.documents.issuers import Issuer, agrees, issuer_at

_LINES_ABOVE = 8
REACH_BELOW = 400  # characters
_SIGN = re.compile(r"[ \t]{0,4}số[ ]?:[ ]{0,3}")
_LINE_END = re.compile(r"[\s|]{0,40}(?:cộng hòa xã hội|$)")
_PLACE_AND_DAY = re.compile(
    r"[\s|]{0,12}(?:\(?(?:v/v|về việc)[^\n]{0,200}\n(?:[^\n,]{1,100}\n)?[\s|]{0,12})?"
    r"[^\n,]{2,40},[ ]{0,3}(?:ngày)[ ]{0,2}"
)


def is_letterhead(folded: str, start: int) -> bool:
    """Whether the number at `start` stands alone on its line behind "Số:"."""
    line = folded.rfind("\n", 0, start) + 1
    return bool(_SIGN.fullmatch(folded, line, start))


def issuer(text: str, folded: str, start: int, codes: tuple[str, ...]) -> Issuer | None:
    """The nearest line above that is the name of an issuer which the number's codes abbreviate."""
    end = text.rfind("\n", 0, start)
    for _ in range(_LINES_ABOVE):
        if end <= 0:
            return None
        begin = text.rfind("\n", 0, end) + 1
        found = issuer_at(text, folded, begin, end)
        if found and _LINE_END.match(folded, found.end, end) and agrees(found.name, codes):
            return found
        end = begin - 1
    return None


def date(folded: str, end: int, dates: Sequence[DateMention]) -> DateMention | None:
    """The day in the line "Place, ngày …" below the number."""
    below = next((date for date in dates if end <= date.start < end + REACH_BELOW), None)
    return below if below and _PLACE_AND_DAY.fullmatch(folded, end, below.start) else None
