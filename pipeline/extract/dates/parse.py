"""Every date that a folded text may hold, with its lists and ranges; the contest with false friends comes after."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from gazetteers.holidays import holidays
from pipeline.extract.dates import contexts
from pipeline.extract.dates.forms import FULL, MONTHS, SHORT, Form, number_of
from pipeline.extract.dates.written import Written, is_valid

_LEAD = re.compile(
    r"(?<![\d/.])(?<![^\W\d]-)(?<!\d{3}-)(?P<d>\d{1,2})[ ]{0,2}"
    r"(?P<link>,|;|\+|và|&|-|~|đến|tới)[ ]{0,2}(?:hết )?(?:ngày )?$"
)
_FROM = re.compile(r"(?<!\w)(?:từ|trong|các|hai|ba)[ ](?:ngày )?$")
_MAX_LEADS = 12
_LEAD_REACH = 16


def parse(folded: str) -> list[Written]:
    """All candidates in the order of the text; months and days may overlap."""
    full = _outermost(written for form in FULL for written in _days(folded, form))
    anchored = [written for written in full if written.year is not None or _in_context(folded, written, None)]
    days = _with_short(folded, [_cued(folded, written) for written in anchored])
    months = (written for form in MONTHS for written in _months(folded, form))
    with_leads = [part for day in days for part in _led(folded, day)]
    return sorted([*with_leads, *months], key=lambda written: (written.start, -written.end))


def _days(folded: str, form: Form) -> Iterator[Written]:
    for match in form.pattern.finditer(folded):
        parts = match.groupdict()
        year = _year(parts.get("y"))
        for day, month in _day_and_month(parts):
            if is_valid(day, month, year):
                yield Written(match.start(), match.end(), day, month, year, form.rule, match.start())


def _year(written: str | None) -> int | None:
    if written is None:
        return None
    return int(written) + 2000 if len(written) == len("23") else int(written)


def _day_and_month(parts: dict[str, str | None]) -> list[tuple[int, int]]:
    """One reading; of figures run together ("268/2022") the only one that the calendar has, else none."""
    if "dm" not in parts:
        return [(number_of(parts["d"] or ""), number_of(parts["m"] or ""))]
    figures = parts["dm"] or ""
    readings = [(int(figures[:cut]), int(figures[cut:])) for cut in (1, 2) if len(figures) - cut in (1, 2)]
    valid = [(day, month) for day, month in readings if is_valid(day, month, None)]
    return valid if len(valid) == 1 else []


def _outermost(found: Iterable[Written]) -> list[Written]:
    """Without those that lie within another, in order: "16/8/2022" is no "6/8/2022"."""
    kept: list[Written] = []
    for written in sorted(found, key=lambda written: (written.start, -written.end)):
        if not kept or written.start >= kept[-1].end:
            kept.append(written)
    return kept


def _cued(folded: str, written: Written) -> Written:
    if written.year is None:
        return _in_context(folded, written, None) or written
    cue = contexts.strong(contexts.window(folded, written.start))
    return replace(written, cue=written.start - (cue or 0))


def _with_short(folded: str, full: list[Written]) -> list[Written]:
    """The full dates and, between them, the bare figures that stand in a date's context."""
    found: list[Written] = []
    waiting = list(reversed(full))
    for match in SHORT.pattern.finditer(folded):
        while waiting and waiting[-1].start < match.end():
            found.append(waiting.pop())
        short = _short(match)
        if short is None or (found and found[-1].end > short.start):
            continue
        previous = found[-1] if found else None
        accepted = _in_context(folded, short, previous, sign=match["sign"])
        if accepted is None and _opens_a_list(folded, short, waiting[-1] if waiting else None):
            accepted = replace(short, rank=0, named=not waiting or waiting[-1].year is None)
        if accepted:
            found.append(accepted)
    return [*found, *reversed(waiting)]


def _opens_a_list(folded: str, short: Written, full: Written | None) -> bool:
    """Before a full date ("25/9 - 5/10/2023"), or of holidays that explain each other ("20/11, 3/2 và 19/5")."""
    if full and contexts.LINK.fullmatch(folded, short.end, full.start):
        return True
    link = contexts.LINK.match(folded, short.end)
    other = SHORT.pattern.match(folded, link.end()) if link else None
    following = _short(other) if other else None
    days = holidays()
    return following is not None and {(short.day, short.month), (following.day, following.month)} <= days.keys()


def _short(match: re.Match[str]) -> Written | None:
    day, month = number_of(match["d"]), number_of(match["m"])
    if not is_valid(day, month, None):
        return None
    return Written(match.start(), match.end(), day, month, None, SHORT.rule, match.start())


def _in_context(folded: str, bare: Written, previous: Written | None, *, sign: str = "/") -> Written | None:
    """The same with the place and rank of the words that make it a date; null if none do."""
    if previous and previous.day and contexts.LINK.fullmatch(folded, previous.end, bare.start):
        previous_rank = min(previous.rank, 1) if previous.year is None else previous.rank
        return replace(bare, rank=previous_rank, named=previous.named)
    start = _first_lead(folded, bare)
    found = contexts.context(folded, start, bare, sign)
    return replace(bare, cue=bare.start - found.reach, rank=found.rank, named=found.named) if found else None


def _first_lead(folded: str, day: Written) -> int:
    position = day.start
    for _ in range(_MAX_LEADS):
        lead = _LEAD.search(folded, max(0, position - _LEAD_REACH), position)
        if not lead:
            break
        position = lead.start()
    return position


def _led(folded: str, day: Written) -> list[Written]:
    """The date and the days before it that share its month: "25, 26/9/2019", "từ 10 đến 15/5"."""
    leads: list[Written] = []
    position = day.start
    while len(leads) < _MAX_LEADS and (lead := _lead(folded, position, day)):
        leads.insert(0, lead)
        position = lead.start
    before = contexts.window(folded, position)
    cue = contexts.strong(before)
    if leads and cue is None and not _FROM.search(before) and not _is_range(folded, leads[-1], day):
        return [day]
    start = position - (cue or 0)
    return [replace(part, cue=min(part.cue, start)) for part in (*leads, day)]


def _lead(folded: str, position: int, day: Written) -> Written | None:
    match = _LEAD.search(folded, max(0, position - _LEAD_REACH), position)
    if not match or not is_valid(int(match["d"]), day.month, day.year):
        return None
    return replace(day, start=match.start(), end=match.end("d"), day=int(match["d"]), rule="list", cue=match.start())


def _is_range(folded: str, lead: Written, day: Written) -> bool:
    """As in "27-28/8/2024" and "(27 - 31/3)": joined by a dash, in order, with a year or in brackets."""
    dash = folded[lead.end : day.start]
    if dash.strip() != "-" or (lead.day or 0) >= (day.day or 0):
        return False
    return (dash == "-" and day.year is not None) or folded[lead.start - 1 : lead.start] == "("


def _months(folded: str, form: Form) -> Iterator[Written]:
    rank = 0 if form.rule == "bare_month_year" else 2
    for match in form.pattern.finditer(folded):
        month, year = number_of(match["m"]), int(match["y"])
        for lead in re.finditer(r"\d{1,2}", match["leads"]):
            start = match.start("leads") + lead.start()
            if is_valid(None, int(lead[0]), year):
                yield Written(start, start + len(lead[0]), None, int(lead[0]), year, "month_list", match.start(), rank)
        if is_valid(None, month, year):
            start = match.start("m") if match["leads"] else match.start()
            yield Written(start, match.end(), None, month, year, form.rule, match.start(), rank)
