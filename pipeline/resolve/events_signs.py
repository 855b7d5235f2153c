"""The signs that two reports tell of one activity, and of what forbids it, for many pairs at once.

What a report does not say is no sign either way. Names of signs are those of `data/event_evidence.csv`.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from pipeline.resolve.events_features import NOTHING, UNKNOWN, Codes, Features, Flags, Numbers
from pipeline.resolve.events_weights import weights

Pairs = npt.NDArray[np.int64]  # rows of features: shape (n,), one array for each side
Amounts = npt.NDArray[np.float64]

WEEK = 7
_EVE = 1  # day
_AFTER = 14  # days in which an activity is reported
_BEFORE = 14  # days in which one is announced
_CLOSE = 4  # days between the reports of one activity
_LONGEST = 45  # days that a slip of the month can move
_HOUR = 60
_MORE = 2.0
_ALIKE, _UNLIKE = 0.6, 0.1  # of the words of two headlines


def signs(rows: Features, one: Pairs, other: Pairs) -> dict[str, Amounts]:
    """How strongly each sign stands for a pair, mostly 0 or 1; each of the shape of `one`."""
    found: dict[str, Any] = {}
    found |= _types(rows, one, other)
    found |= _days(rows, one, other)
    found |= _blocks(rows, one, other)
    found |= _bodies(rows, one, other)
    found |= _others(rows, one, other)
    # a school closes its own year, and that of the block which it heads
    host = (found["host"] | found["host_name"]) & (_has_block(rows, one) == _has_block(rows, other))
    known = found["block_id"] | host | ((found["block_number"] | found["block_name"]) & ~found["host_alien"])
    found["yearly"] = _yearly(rows, one, other) & known & found["school_year"]
    for name in ("date_off", "date_far"):
        found[f"{name}_again"] = found[name] & ~found["yearly"]
        found[name] &= found["yearly"]
    days = found["date_one_off"] | found["date_off"] | found["date_off_again"]
    found["types_other_day"] = days & ((rows.types[one] & rows.types[other]) == 0)
    return {name: values.astype(np.float64) for name, values in found.items()}


def vetoes(rows: Features, one: Pairs, other: Pairs) -> dict[str, Flags]:
    """What forbids that the two are one activity, each of the shape of `one`."""
    codes = rows.codes
    central = rows.is_central[one] | rows.is_central[other]
    interim, final = _bit("interim_review"), _bit("final_review")
    reviews = [rows.types[side] & (interim | final) for side in (one, other)]
    numbered = _has(codes["block_numbers"][one]) & _has(codes["block_numbers"][other])
    levels = [codes["block_levels"][side] for side in (one, other)]
    return {
        "one_article": codes["article_id"][one] == codes["article_id"][other],
        "provinces": _differ(codes["province"], one, other) & ~central,
        "block_numbers": numbered
        & (_shared(codes["block_numbers"], one, other) == 0)
        & ~_one_conference(rows, one, other),
        "offices": _differ(codes["office"], one, other),
        "block_levels": _has(levels[0]) & _has(levels[1]) & (_shared(codes["block_levels"], one, other) == 0),
        "reviews": (reviews[0] | reviews[1] == interim | final) & (reviews[0] & reviews[1] == 0),
        "school_years": _differ_in_number(rows.numbers["school_year"], one, other) & ~_turn_of_year(rows, one, other),
        "days": (_gap(rows, one, other) > _LONGEST),
    }


def _one_conference(rows: Features, one: Pairs, other: Pairs) -> Flags:
    """A body holds one conference for several blocks, of which each report names its own."""
    several = (rows.codes["block_numbers"][one] != NOTHING).sum(axis=1) > 1
    several |= (rows.codes["block_numbers"][other] != NOTHING).sum(axis=1) > 1
    same = _equal(rows.codes["host"], one, other) & _equal(rows.codes["venue"], one, other)
    found: Flags = several & same & rows.exact[one] & rows.exact[other] & (_gap(rows, one, other) == 0)
    return found


@cache
def _bit(name: str) -> int:
    return 1 << [row.type for row in weights().types].index(name)


def _types(rows: Features, one: Pairs, other: Pairs) -> dict[str, Amounts | Flags]:
    first, second = rows.types[one], rows.types[other]
    best = np.full(len(one), -np.inf)
    for place, row in enumerate(weights().types):
        both = (first & second & (1 << place)) > 0
        best = np.where(both, np.maximum(best, row.shared), best)
    compatible = np.full(len(one), -np.inf)
    for pair in weights().pairs:
        left, right = _bit(pair.one), _bit(pair.other)
        held = ((first & left > 0) & (second & right > 0)) | ((first & right > 0) & (second & left > 0))
        compatible = np.where(held, np.maximum(compatible, pair.weight), compatible)
    found = np.maximum(best, compatible)
    return {"types": np.where(np.isinf(found), 0.0, found), "types_alien": np.isinf(found)}


def _yearly(rows: Features, one: Pairs, other: Pairs) -> Flags:
    once = sum(1 << place for place, row in enumerate(weights().types) if row.yearly)
    found: Flags = (rows.types[one] & rows.types[other] & once) > 0
    return found


def _has_block(rows: Features, side: Pairs) -> Flags:
    return _has(rows.codes["block_names"][side])


def _gap(rows: Features, one: Pairs, other: Pairs) -> Numbers:
    """Days between the two, 0 where they overlap or one has no date."""
    known = rows.dated[one] & rows.dated[other]
    apart = np.maximum(rows.first[one] - rows.last[other], rows.first[other] - rows.last[one])
    return np.where(known, np.maximum(apart, 0), 0)


def _days(rows: Features, one: Pairs, other: Pairs) -> dict[str, Amounts | Flags]:
    both = rows.dated[one] & rows.dated[other]
    exact = rows.exact[one] & rows.exact[other]
    gap = _gap(rows, one, other)
    printed = (rows.published[one] != UNKNOWN) & (rows.published[other] != UNKNOWN)
    printed_gap = np.where(printed, np.abs(rows.published[one] - rows.published[other]), 0)
    fits, misfits = _published_after(rows, one, other)
    neither = ~rows.dated[one] & ~rows.dated[other]
    return {
        "date_equal": both & exact & (gap == 0),
        "date_month": both & ~exact & (gap == 0),
        "date_one_off": both & (gap == _EVE),
        "date_off": both & (gap > _EVE) & (gap <= WEEK),
        "date_far": both & (gap > WEEK),
        "moved": both & (gap > 0) & (gap <= _AFTER) & (_announces(rows, one, other) | _announces(rows, other, one)),
        "published_fits": fits,
        "published_misfits": misfits,
        "published_close": printed & (printed_gap <= _CLOSE) & (neither | (both & (gap > 0))),
        "published_apart": printed & (printed_gap > _AFTER) & neither,
    }


def _announces(rows: Features, one: Pairs, other: Pairs) -> Flags:
    """Whether `one` was published before both its day and that of `other`: what was held is announced no more."""
    known = (rows.published[one] != UNKNOWN) & rows.exact[one] & rows.exact[other]
    found: Flags = known & (rows.published[one] < np.minimum(rows.first[one], rows.first[other]))
    return found


def _published_after(rows: Features, one: Pairs, other: Pairs) -> tuple[Flags, Flags]:
    """Where one of the two has no date: whether its day of publication fits the other's date, or speaks against it."""
    fits, misfits = np.zeros(len(one), np.bool_), np.zeros(len(one), np.bool_)
    for dated, undated in ((one, other), (other, one)):
        asked = rows.dated[dated] & ~rows.dated[undated] & (rows.published[undated] != UNKNOWN)
        published = np.where(asked, rows.published[undated], 0)
        first, last = (np.where(asked, days[dated], 0) for days in (rows.first, rows.last))
        fits |= asked & (published >= first) & (published <= last + _AFTER)
        misfits |= asked & ((published < first - _BEFORE) | (published > last + 2 * _AFTER))
    return fits, misfits


def _turn_of_year(rows: Features, one: Pairs, other: Pairs) -> Flags:
    """A meeting that closes a school year and opens the next has either, in reports that name one of its acts.

    Taken for that only where both give the same day.
    """
    years = rows.numbers["school_year"]
    next_to = np.abs(_or_zero(years[one]) - _or_zero(years[other])) == 1
    same_day = rows.exact[one] & rows.exact[other] & (_gap(rows, one, other) == 0)
    found: Flags = next_to & same_day
    return found


def _or_zero(values: Numbers) -> Numbers:
    return np.where(values == UNKNOWN, 0, values)


def _blocks(rows: Features, one: Pairs, other: Pairs) -> dict[str, Amounts | Flags]:
    codes = rows.codes
    ids, numbers, names = (
        _shared(codes[name], one, other) > 0 for name in ("block_ids", "block_numbers", "block_names")
    )
    both = _has(codes["block_names"][one]) & _has(codes["block_names"][other])
    numbered = _has(codes["block_numbers"][one]) & _has(codes["block_numbers"][other])
    any_number = _has(codes["block_numbers"][one]) | _has(codes["block_numbers"][other])
    told_apart = _has(codes["block_ids"][one]) & _has(codes["block_ids"][other]) & ~ids
    named = both & names & ~numbered & ~ids
    return {
        "block_id": ids,
        "block_number": numbers & ~ids,
        "block_name": named,
        "block_other_id": told_apart & (numbers | named),
        "block_alien": both & ~ids & ~names & ~any_number,
    }


def _bodies(rows: Features, one: Pairs, other: Pairs) -> dict[str, Amounts | Flags]:
    codes = rows.codes
    host = _equal(codes["host"], one, other)
    called = _equal(codes["host_name"], one, other) & ~host
    wide = rows.is_wide[one] | rows.is_wide[other]
    venues = _equal(codes["venue"], one, other)
    part = _takes_part(rows, one, other) | _takes_part(rows, other, one)
    return {
        "host": host & ~wide,
        "host_wide": host & wide,
        "host_name": called & ~wide,
        "host_alien": _differ(codes["host"], one, other) & ~called & ~wide & ~part,
        "host_other": _differ(codes["host"], one, other) & ~called & wide & ~part,
        "owner": _is_owners(rows, one, other) | _is_owners(rows, other, one),
        "host_takes_part": part & ~host,
        "venue": venues,
        "venue_alien": _differ(codes["venue"], one, other)
        & _differ(codes["venue_name"], one, other)
        & ~rows.is_online[one]
        & ~rows.is_online[other],
        "site": _equal(codes["site"], one, other),
        "units": np.minimum(_shared(codes["units"], one, other), 2).astype(np.float64),
    }


def _takes_part(rows: Features, one: Pairs, other: Pairs) -> Flags:
    """Whether who held `one`, no wide body, is among those that take part in `other`, or its place."""
    host = np.where(rows.is_wide[one], NOTHING, rows.codes["host"][one])
    named = (rows.codes["units"][other] == host[:, None]).any(axis=1) | (rows.codes["venue"][other] == host)
    found: Flags = named & (host != NOTHING)
    return found


def _is_owners(rows: Features, one: Pairs, other: Pairs) -> Flags:
    """Whether a department held `one`, and `other` stands on its site and names no one else who did, nor a block."""
    host, owner = rows.codes["host"][one], rows.codes["owner"][other]
    silent = rows.codes["host"][other] == NOTHING
    for name in ("block_names", "units"):
        silent &= ~_has(rows.codes[name][other])
    found: Flags = (host == owner) & (host != NOTHING) & rows.is_wide[one] & silent
    return found & ~_differ(rows.codes["venue"], one, other)


def _others(rows: Features, one: Pairs, other: Pairs) -> dict[str, Amounts | Flags]:
    codes, numbers = rows.codes, rows.numbers
    words = _shared(codes["title"], one, other)
    lengths = [(codes["title"][side] != NOTHING).sum(axis=1) for side in (one, other)]
    alike = words / np.maximum(lengths[0] + lengths[1] - words, 1)
    central = rows.is_central[one] | rows.is_central[other]
    times = np.abs(_or_zero(numbers["minutes"][one]) - _or_zero(numbers["minutes"][other]))
    timed = (numbers["minutes"][one] != UNKNOWN) & (numbers["minutes"][other] != UNKNOWN)
    return {
        "documents": _shared(codes["documents"], one, other) > 0,
        "awards": _shared(codes["awards"], one, other) > 0,
        "people": np.minimum(_shared(codes["people"], one, other), 2).astype(np.float64),
        "title": alike >= _ALIKE,
        "title_alien": (alike <= _UNLIKE) & (np.minimum(*lengths) > 0),
        "province": _equal(codes["province"], one, other),
        "province_central": _differ(codes["province"], one, other) & central,
        "school_year": _equal_in_number(numbers["school_year"], one, other),
        "count": _equal_in_number(numbers["unit_count"], one, other),
        "time": timed & (times == 0),
        "time_alien": timed & (times >= 2 * _HOUR),
        "copy": _equal(codes["origin"], one, other),
    }


def _equal(values: Codes, one: Pairs, other: Pairs) -> Flags:
    found: Flags = (values[one] == values[other]) & (values[one] != NOTHING)
    return found


def _differ(values: Codes, one: Pairs, other: Pairs) -> Flags:
    found: Flags = (values[one] != values[other]) & (values[one] != NOTHING) & (values[other] != NOTHING)
    return found


def _equal_in_number(values: Numbers, one: Pairs, other: Pairs) -> Flags:
    found: Flags = (values[one] == values[other]) & (values[one] != UNKNOWN)
    return found


def _differ_in_number(values: Numbers, one: Pairs, other: Pairs) -> Flags:
    found: Flags = (values[one] != values[other]) & (values[one] != UNKNOWN) & (values[other] != UNKNOWN)
    return found


def _has(padded: Codes) -> Flags:
    found: Flags = padded[:, 0] != NOTHING
    return found


def _shared(padded: Codes, one: Pairs, other: Pairs) -> Numbers:
    """How many values stand in both lists; a list holds a value once."""
    found = np.zeros(len(one), np.int64)
    second = padded[other]
    for column in padded[one].T:
        found += ((second == column[:, None]) & (column[:, None] != NOTHING)).any(axis=1)
    return found


def totals(found: Mapping[str, Amounts]) -> tuple[Amounts, Flags]:
    """What the signs of each pair weigh in sum, and whether one of them says who or what it was.

    Signs of who it was often tell one fact in several ways (the host, the place, the site are one school): the
    strongest counts, and a half of the others, `_MORE` at most.
    """
    count = len(found["types"])
    rows = weights().evidence
    whose = np.stack([found[row.evidence] * row.weight for row in rows if row.identifies])
    rest = np.stack([found[row.evidence] * row.weight for row in rows if not row.identifies])
    strongest = whose.max(axis=0, initial=0.0)
    others = np.minimum((whose.sum(axis=0) - strongest) / 2, _MORE)
    return rest.sum(axis=0) + strongest + others, np.reshape(strongest > 0, count)
