"""The lunar calendar against published almanacs, and its own order."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.times.lunar import solar, year_of

# Tết, as kept in Vietnam; in 1985 a month before China's, in 2007 and 2030 a day
TET = {
    1985: "01-21", 1990: "01-27", 2000: "02-05", 2007: "02-17", 2012: "01-23", 2015: "02-19", 2016: "02-08",
    2017: "01-28", 2018: "02-16", 2019: "02-05", 2020: "01-25", 2021: "02-12", 2022: "02-01", 2023: "01-22",
    2024: "02-10", 2025: "01-29", 2026: "02-17", 2030: "02-02", 2033: "01-31", 2034: "02-19",
}  # fmt: skip
FEASTS = [
    (10, 3, 2020, "2020-04-02"), (10, 3, 2023, "2023-04-29"), (10, 3, 2024, "2024-04-18"), (10, 3, 2025, "2025-04-07"),
    (15, 8, 2017, "2017-10-04"), (15, 8, 2020, "2020-10-01"), (15, 8, 2023, "2023-09-29"), (15, 8, 2025, "2025-10-06"),
    (23, 12, 2021, "2022-01-25"), (23, 12, 2024, "2025-01-22"), (15, 7, 2023, "2023-08-30"),
]  # fmt: skip


@pytest.mark.parametrize("year", TET)
def test_tet(year: int) -> None:
    first = solar(1, 1, year)
    assert str(first) == f"{year}-{TET[year]}"
    assert first == (solar(30, 12, year - 1) or solar(29, 12, year - 1) or date.min) + timedelta(days=1)


@pytest.mark.parametrize(("day", "month", "year", "expected"), FEASTS)
def test_feasts(day: int, month: int, year: int, expected: str) -> None:
    assert str(solar(day, month, year)) == expected


def test_years_have_names() -> None:
    assert [year_of(*name) for name in (("giáp", "tý"), ("nhâm", "dần"), ("ất", "tỵ"), ("quí", "mẹo"))] == [
        1984, 2022, 2025, 2023,
    ]  # fmt: skip
    assert year_of("giáp", "sửu") is None


@given(st.integers(1850, 2150), st.integers(1, 12))
def test_months_are_29_or_30_days_and_follow_one_another(year: int, month: int) -> None:
    first, last = solar(1, month, year), solar(30, month, year) or solar(29, month, year)
    assert first is not None
    assert last is not None
    following = solar(1, month % 12 + 1, year + month // 12)
    assert following is not None
    assert solar(31, month, year) is None
    gap = (following - last).days
    assert gap == 1 or 29 <= gap - 1 <= 30  # a leap month lies between


@given(st.integers(1850, 2150))
def test_tet_lies_between_20_january_and_21_february(year: int) -> None:
    first = solar(1, 1, year)
    assert first is not None
    assert date(year, 1, 20) <= first <= date(year, 2, 21)
