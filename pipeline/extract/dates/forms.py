"""The spellings of a day or a month, as patterns over folded text (lower case, one dash).

Full forms name their year or are words ("ngày 20 tháng 12"); a short form (`5/9`) is a date only in a context that
says so, which `contexts` decides.
"""

import re
from dataclasses import dataclass

WORDS = {
    "giêng": 1,
    "một": 1,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
    "mười một": 11,
    "mười hai": 12,
}
_WORD = "mười một|mười hai|mười|hai|ba|tư|bốn|sáu|bảy|bẩy|tám|chín"  # not "năm": it is the word for year
_N = r"(?:0 ?\d|\d{1,2})"  # "0 9" is a slip for "09"
_FIRST = r"[0-9](?<![0-9]{2})(?:[0-9]|(?<=0)[ ][0-9])?"  # the same where a pattern begins: a figure leads, to be fast
_SIGN = r"[ ]{0,2}(?:/{1,2}|[\-.])[ ]{0,2}"
_YEAR = r"(?:1[89]|20)\d\d"
_TO_YEAR = r"(?:[ ]?,?[ ]{0,2}năm(?! học)[ ]{0,2}|[ ]?[/\-.,][ ]?)"


@dataclass(frozen=True)
class Form:
    """A spelling with the groups `d`, `m`, `y` (or `dm`, day and month run together) and the rule's name."""

    rule: str
    pattern: re.Pattern[str]


FULL = (
    Form("day_month_year", re.compile(rf"(?P<d>{_FIRST}){_SIGN}(?P<m>{_N}){_SIGN}(?P<y>{_YEAR})(?!\d)")),
    Form(
        "iso", re.compile(r"(?P<y>[12](?<![\d/\-].)[089]\d\d)(?P<sign>[/\-])(?P<m>\d\d)(?P=sign)(?P<d>\d\d)(?![\d/\-])")
    ),
    Form("slip_month_year", re.compile(rf"(?P<d>{_FIRST})[ ]?[/\-.][ ]?(?P<m>\d{{1,2}})(?P<y>20\d\d)(?!\d)")),
    Form("slip_day_month", re.compile(r"(?<=ngày )(?P<dm>\d{3,4})[ ]?[/\-.][ ]?(?P<y>20\d\d)(?!\d)")),
    Form(
        "short_year",
        re.compile(rf"(?<=ngày )(?P<d>{_N})(?P<sign>[/\-.])(?P<m>{_N})(?P=sign)(?P<y>[012]\d)(?![\d%]|[/\-.,]\d)"),
    ),
    Form(
        "words",
        re.compile(
            rf"(?P<d>{_FIRST})[ ]{{0,2}}[/,]?[ ]{{0,2}}tháng[ ]{{0,2}}(?P<m>{_N}|(?:{_WORD})(?!\w))"
            rf"(?!\d)(?:(?:{_TO_YEAR}|[ ](?=20))(?P<y>{_YEAR})(?!\d))?"
        ),
    ),
)
MONTHS = (
    Form(
        "month_year",
        re.compile(
            rf"(?<!\w)tháng[ ]{{0,2}}(?P<leads>(?:\d{{1,2}}[ ]?(?:,|và|&|-|đến|tới)[ ]?(?:hết )?(?:tháng )?){{0,6}})"
            rf"(?P<m>{_N}|(?:{_WORD}|giêng|năm)(?= năm))(?!\d){_TO_YEAR}(?P<y>{_YEAR})(?!\d)"
        ),
    ),
    Form(
        "bare_month_year",
        re.compile(
            r"(?=\d)(?:(?<=từ )|(?<=đến )|(?<=tới )|(?<=đầu )|(?<=cuối )|(?<=giữa )|(?<=hết )|(?<=vào )"
            r"|(?<=trong )|(?<=\()|(?<=/\d\d\d\d - )|(?<=/\d\d\d\d-))"
            r"(?P<leads>)(?P<m>0?[1-9]|1[0-2])[ ]?[/\-][ ]?(?P<y>20\d\d)(?![\d/\-])"
        ),
    ),
)
SHORT = Form(
    "day_month",
    re.compile(
        rf"(?P<d>{_FIRST}(?<!/[0-9])(?<!/[0-9]{{2}}))(?P<sign>{_SIGN})(?P<m>{_N})"
        r"(?![\d%]|(?P=sign)\d|[ ]{0,2}/[ ]?\d|,\d)"
    ),
)


def number_of(written: str) -> int:
    """The number of a day or month as written, in digits (a space inside is a slip) or words."""
    return WORDS[written] if written in WORDS else int(written.replace(" ", ""))
