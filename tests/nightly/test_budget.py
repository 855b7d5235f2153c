"""What a budget is, and what is kept back of it."""

from datetime import UTC, datetime

import pytest

from pipeline.nightly.budget import FIRST_SHARE, LATEST, MARGIN, reserve, seconds_of
from pipeline.nightly.report import NightReport, Stage, StageName, State

NOW = datetime(2026, 3, 16, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("6h", 21600), ("90m", 5400), ("1h30m", 5400), ("45s", 45), (" 2H ", 7200), ("1h0m1s", 3601), ("100m", 6000)],
)
def test_times_as_people_write_them(text: str, seconds: float) -> None:
    assert seconds_of(text) == seconds


@pytest.mark.parametrize("text", ["", "6", "h", "0h", "6 hours", "-1h", "1m1h", "1.5h", "٣h", "9" * 9 + "h"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="không phải thời lượng"):
        seconds_of(text)


def _night(build: float, *, state: State = "done", crawl: float = 100, limit: float | None = 100) -> NightReport:
    names: tuple[tuple[StageName, State, float], ...] = (
        ("crawl", "done", crawl),
        ("build", state, build),
        ("check", "done", 4),
    )
    stages = tuple(Stage(name=name, state=its, seconds=seconds) for name, its, seconds in names)
    return NightReport(program="0", started=NOW, ended=NOW, crawl_seconds=limit, stages=stages)


@pytest.mark.parametrize(
    ("former", "kept"),
    [
        ([], FIRST_SHARE * 1000),
        ([_night(96), _night(76)], MARGIN * 100),  # the longest of them, check included
        ([_night(96, crawl=120)], MARGIN * 120),  # and what the crawl took beyond its time
        ([_night(96, crawl=50)], MARGIN * 100),
        ([_night(96, state="skipped")], FIRST_SHARE * 1000),  # a night that did not build teaches nothing
        ([_night(800)], 500),  # never more than half
        ([_night(390), *[_night(96)] * LATEST], MARGIN * 100),  # what is long ago is forgotten
    ],
)
def test_what_is_kept_back_is_learned(former: list[NightReport], kept: float) -> None:
    assert reserve(1000, former) == kept
