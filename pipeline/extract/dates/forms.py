"""The spellings of a day or a month, as one pattern over folded text (lower case, one dash).

Full forms name their year or are words ("ngày 20 tháng 12"); a short form (`5/9`) is a date only in a context that
says so, which `contexts` decides. All forms but the month's begin with a figure, so one pass over the figures of a
text finds them all; of those that begin at the same figure the first in `_DAYS` wins.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

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
ROMAN = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "v": 5,
    "vi": 6,
    "vii": 7,
    "viii": 8,
    "ix": 9,
    "x": 10,
    "xi": 11,
    "xii": 12,
}
_WORD = "mười một|mười hai|mười|hai|ba|tư|bốn|sáu|bảy|bẩy|tám|chín"  # not "năm": it is the word for year
_ROMAN = "viii|vii|vi|v|iv|iii|ii|ix|i|xii|xi|x"
_N = r"(?:0 ?\d|\d{1,2})"  # "0 9" is a slip for "09"
_FIRST = r"[0-9](?<![0-9]{2})(?:[0-9]|(?<=0)[ ][0-9])?"  # the same where a pattern begins: a figure leads, to be fast
_SIGN = r"[ ]{0,2}(?:/{1,2}|[\-.])[ ]{0,2}"
_YEAR = r"(?:1[89]|20)\d\d"
_TO_YEAR = r"(?:[ ]?,?[ ]{0,2}năm(?! học)[ ]{0,2}|[ ]?[/\-.,][ ]?)"
_YEAR_WORD = r"[ ]?,?[ ]{0,2}năm[ ]{0,2}"

# rule → pattern with the groups d, m, y (or dm, day and month run together), which `_numbered` makes unique
_DAYS = {
    "day_month_year": rf"(?P<d>{_FIRST}){_SIGN}(?P<m>{_N})(?:{_SIGN}|{_YEAR_WORD})(?P<y>{_YEAR})"
    r"(?!\d|[ ]{0,2}[\-/][ ]{0,2}(?:19|20)\d\d(?!\d))",
    "iso": r"(?P<y>[12](?<![\d/\-].)[089]\d\d)(?P<s>[/\-])(?P<m>\d\d)(?P=s)(?P<d>\d\d)(?![\d/\-])",
    "slip_month_year": rf"(?P<d>{_FIRST})(?:[ ]?[/\-.][ ]?|[ ]{{1,2}}tháng[ ]{{1,2}})(?P<m>\d{{1,2}})"
    r"(?P<y>20\d\d)(?!\d)",
    "slip_day_month": r"(?<=ngày )(?P<dm>\d{3,4})[ ]?[/\-.][ ]?(?P<y>20\d\d)(?!\d)",
    "short_year": rf"(?<=ngày )(?P<d>{_N})(?P<s>[/\-.])(?P<m>{_N})(?P=s)(?P<y>[012]\d)"
    r"(?![\d%]|[/\-.,]\d|(?<=20)[ ]\d{2}(?!\d))",
    "slip_space": rf"(?P<d>{_FIRST}){_SIGN}(?P<m>{_N}){_SIGN}(?P<y>20[ ]\d\d|20\d[ ]\d)(?=[,.;:)\n](?!\d)|$)",
    "words": rf"(?P<d>{_FIRST})[ ]{{0,2}}[/,]?[ ]{{0,2}}tháng[ ]{{0,2}}"
    rf"(?P<m>{_N}|(?:{_WORD}|năm(?=[ ]năm))(?!\w)|(?:{_ROMAN})(?!\w))"
    rf"(?!\d)(?:(?:{_TO_YEAR}|[ ](?=20))(?P<y>{_YEAR})(?!\d))?",
    "slip_year": rf"(?P<d>{_FIRST})(?P<s>[/\-.])(?P<m>{_N})(?P=s)(?P<y>2[1-3]0\d)(?!\d)",
    "roman": rf"(?P<d>{_FIRST})[ ]?(?P<s>[/\-.])[ ]?(?P<m>{_ROMAN})[ ]?(?P=s)[ ]?(?P<y>{_YEAR})(?!\d)",
}
_MONTH = (
    r"(?:(?<=từ )|(?<=đến )|(?<=tới )|(?<=đầu )|(?<=cuối )|(?<=giữa )|(?<=hết )|(?<=vào )"
    r"|(?<=trong )|(?<=\()|(?<=/\d\d\d\d - )|(?<=/\d\d\d\d-))"
    r"(?P<m>0?[1-9]|1[0-2])[ ]?[/\-][ ]?(?P<y>20\d\d)(?![\d/\-])"
)
_SHORT = (
    rf"(?P<d>{_FIRST}(?<!/[0-9])(?<!/[0-9]{{2}}))(?P<s>{_SIGN})(?P<m>{_N})"
    r"(?![\d%]|(?P=s)\d|[ ]{0,2}/[ ]?\d|,\d|\.(?:0?[1-9]|1[0-2])(?!\d))"
)
_ONES = ("l", "i")  # folded; what is typed for the figure one
BARE_MONTH, SHORT = "bare_month_year", "day_month"


# what any form begins with: figures, and behind them a sign with the next figures or numeral, or the word for a month
_START = re.compile(
    r"[0-9](?<![0-9]{2})[0-9]{0,3}+"
    r"(?=[ ]{0,2}+(?:[/\-.]/?[ ]{0,2}+[0-9ivx]|[/,]?[ ]{0,2}+tháng)|(?<=0)[ ][0-9])"
)
MONTHS = re.compile(
    rf"tháng(?<!\wtháng)[ ]{{0,2}}(?P<leads>(?:\d{{1,2}}[ ]?(?:,|và|&|-|đến|tới)[ ]?(?:hết )?(?:tháng )?){{0,6}})"
    rf"(?P<m>{_N}|(?:{_WORD}|giêng|năm)(?= năm)|(?:{_ROMAN})(?!\w))(?!\d){_TO_YEAR}(?P<y>{_YEAR})(?!\d)"
)


@dataclass(frozen=True)
class Found:
    """A spelling at `start:end`: its rule, its parts as written by the names of the groups, and where the month is."""

    rule: str
    start: int
    end: int
    parts: dict[str, str | None]
    month_at: int


class _Forms:
    """Forms as one alternation, each with its rule and the numbers of its parts' groups."""

    def __init__(self, rules: dict[str, str]) -> None:
        branches = [re.sub(r"\(\?P([<=])(\w+)", rf"(?P\g<1>\g<2>{i}", rule) for i, rule in enumerate(rules.values())]
        self.pattern = re.compile("|".join(f"(?P<f{i}>{branch})" for i, branch in enumerate(branches)))
        groups = self.pattern.groupindex
        names = ("d", "m", "y", "dm", "s")
        self.rules = {
            f"f{i}": (rule, {name: groups[f"{name}{i}"] for name in names if f"{name}{i}" in groups})
            for i, rule in enumerate(rules)
        }

    def match(self, folded: str, start: int) -> Found | None:
        """The first form that begins at `start`; null if none does."""
        match = self.pattern.match(folded, start)
        if match is None:
            return None
        rule, groups = self.rules[match.lastgroup or ""]
        parts = {name: match[group] for name, group in groups.items()}
        return Found(rule, match.start(), match.end(), parts, match.start(groups.get("m") or groups["y"]))


_FULL = _Forms(_DAYS)
_ALL = _Forms({**_DAYS, BARE_MONTH: _MONTH, SHORT: _SHORT})


def figures(folded: str) -> Iterator[Found]:
    """Every spelling that begins with a figure, in order, without overlaps."""
    position = 0
    for start in _START.finditer(folded):
        found = _ALL.match(folded, start.start()) if start.start() >= position else None
        found = _with_letter(folded, found) if found else None
        if found and found.rule == SHORT:
            found = _FULL.match(folded, found.month_at) or found  # in "3-12.9.2021" the second figure is the day
        if found:
            position = found.end
            yield found


def _with_letter(folded: str, found: Found) -> Found | None:
    """The same with the letter before it that was typed for a one ("ngày l5/9"); null where that is no day's figure."""
    if folded[found.start - 1 : found.start] not in _ONES or folded[found.start - 2 : found.start - 1].isalnum():
        return found
    day = found.parts.get("d") or ""
    if not folded.endswith("ngày ", 0, found.start - 1) or len(day) != 1:
        return None
    return replace(found, start=found.start - 1, parts={**found.parts, "d": f"1{day}"})


def short_at(folded: str, start: int) -> Found | None:
    """The bare day and month that begins at `start`; null if none does."""
    found = _ALL.match(folded, start)
    return found if found and found.rule == SHORT else None


def number_of(written: str) -> int:
    """The number of a day or month as written: digits (a space inside is a slip), a word or a Roman numeral."""
    return WORDS.get(written) or ROMAN.get(written) or int(written.replace(" ", ""))
