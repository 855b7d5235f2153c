"""What reports say of activities, as columns of numbers: many pairs are compared at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from pipeline.resolve.events_weights import weights

Numbers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
Codes = npt.NDArray[np.int32]  # one value a row, or several (padded); NOTHING is none

NOTHING = -1
_EPOCH = date(1970, 1, 1).toordinal()
UNKNOWN = np.iinfo(np.int64).min
# how many values of a list are compared
_WIDTHS = {
    "block_ids": 4,
    "block_numbers": 4,
    "block_names": 4,
    "block_levels": 2,
    "units": 16,
    "documents": 8,
    "people": 12,
    "awards": 8,
    "title": 24,
}
_SINGLES = ("article_id", "province", "host", "host_name", "venue", "venue_name", "office", "owner", "site", "origin")
_BODIES = ("host", "venue", "owner", "units")
_NUMBERS = ("content", "ordinal", "minutes", "unit_count", "school_year")


@dataclass(frozen=True)
class Features:
    """Columns of `sql/events_read.sql`: a row a report.

    `types` is a bit for each type of `event_types.csv`; `first` and `last` are the days between which it took place
    (days since 1970, `UNKNOWN` if not known), `exact` is true if the day is known and not only the month.
    """

    ids: Sequence[str]
    types: Numbers
    first: Numbers
    last: Numbers
    exact: Flags
    published: Numbers
    is_past: Flags
    is_central: Flags
    is_wide: Flags
    is_online: Flags
    codes: Mapping[str, Codes]
    numbers: Mapping[str, Numbers]

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def dated(self) -> Flags:
        """True where a day or month is known."""
        known: Flags = self.first != UNKNOWN
        return known


def features(table: Mapping[str, list[Any]]) -> Features:
    """The features of the rows that `sql/events_read.sql` gives, column by column."""
    first, last, exact = _days(table)
    bodies = _Codes()  # one may be the host here and take part there
    codes = {name: (bodies if name in _BODIES else _Codes()).single(table[name]) for name in _SINGLES}
    for name, width in _WIDTHS.items():
        codes[name] = (bodies if name in _BODIES else _Codes()).several(table[name], width)
    return Features(
        ids=table["mention_id"],
        types=_types(table["types"]),
        first=first,
        last=last,
        exact=exact,
        published=_days_of(table["published_on"]),
        is_past=np.array(table["is_past"], np.bool_),
        is_central=np.array(table["is_central"], np.bool_),
        is_wide=np.array(table["is_wide"], np.bool_),
        is_online=np.array(table["is_online"], np.bool_),
        codes=codes,
        numbers={name: _number(table[name]) for name in _NUMBERS},
    )


def _types(rows: list[list[str]]) -> Numbers:
    bits = {row.type: 1 << place for place, row in enumerate(weights().types)}
    return np.array([sum(bits[name] for name in row) for row in rows], np.int64)


def _days(table: Mapping[str, list[Any]]) -> tuple[Numbers, Numbers, Flags]:
    """First and last day, and whether they are days; of a month, its own first and last."""
    first, last = (_days_of(table[name]) for name in ("start_date", "end_date"))
    exact = first != UNKNOWN
    for row, edtf in enumerate(table["date"]):
        if not exact[row] and edtf is not None and len(edtf) == len("2022-11") and edtf[:4].isdigit():
            month = np.datetime64(edtf, "M")
            first[row] = month.astype("datetime64[D]").astype(np.int64)
            last[row] = (month + 1).astype("datetime64[D]").astype(np.int64) - 1
    return first, last, exact


def _number(column: list[int | None]) -> Numbers:
    return np.array([UNKNOWN if value is None else value for value in column], np.int64)


def _days_of(column: list[date | None]) -> Numbers:
    return np.array([UNKNOWN if day is None else day.toordinal() - _EPOCH for day in column], np.int64)


class _Codes:
    """Numbers for names: one name has one number in all columns that go through it."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def single(self, column: list[str | None]) -> Codes:
        """One value a row."""
        return np.array([NOTHING if name is None else self._code(name) for name in column], np.int32)

    def several(self, column: list[list[str | None]], width: int) -> Codes:
        """The first `width` values of each row."""
        found = np.full((len(column), width), NOTHING, np.int32)
        for row, names in enumerate(column):
            codes = [self._code(name) for name in names if name][:width]
            found[row, : len(codes)] = codes
        return found

    def _code(self, name: str) -> int:
        return self._known.setdefault(name, len(self._known))
