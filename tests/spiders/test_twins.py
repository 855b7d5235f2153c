"""The same article under two addresses is one; two articles that share a number are two."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from spiders.ledger import Fetch, Ledger, Met
from spiders.twins import without_twins

NOW = datetime(2026, 11, 1, tzinfo=UTC)
SITE = "sgddt.vidu.test"


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.sqlite") as ledger:
        yield ledger


def met(path: str, series: str | None = "ct", number: int | None = 7) -> Met:
    return Met(f"http://{SITE}{path}", SITE, "article", series=series and f"{SITE}/{series}", number=number)


def paths(ledger: Ledger, *met: Met) -> list[str]:
    return [one.url.removeprefix(f"http://{SITE}") for one in without_twins(ledger, met)]


@pytest.mark.parametrize(
    ("first", "second", "is_twin"),
    [
        (met("/tin/ky-giao-uoc/ct/3/7"), met("/tin/ky-giao-uoc/ctfull/3/7"), True),
        (met("/tin/ky-giao-uoc/ct/3/7"), met("/thi-dua/ky-giao-uoc/ctmb/4/7"), True),
        (met("/tin/ky-giao-uoc-7.html", "news"), met("/thi-dua/ky-giao-uoc-7.html", "news"), True),
        # NukeViet's module is a guess: a film and an article may share it
        (met("/tin/ky-giao-uoc-7.html", "news"), met("/video/le-hoi-7.html", "news"), False),
        (met("/tin/ky-giao-uoc/ct/3/7"), met("/tin/ky-giao-uoc/ct/3/8", number=8), False),
        (met("/tin/ky-giao-uoc/ct/3/7"), met("/tin/ky-giao-uoc/ct/3/7", "other"), False),
        (met("/tin/ky-giao-uoc.html", None, None), met("/ban/ky-giao-uoc.html", None, None), False),
    ],
)
def test_twins(ledger: Ledger, first: Met, second: Met, is_twin: bool) -> None:  # noqa: FBT001
    expected = [first.url, first.url if is_twin else second.url]
    assert [one.url for one in without_twins(ledger, [first, second])] == expected
    ledger.note([first], NOW)
    assert [one.url for one in without_twins(ledger, [second])] == expected[1:]


def test_an_address_that_is_dead_has_no_twin(ledger: Ledger) -> None:
    old, new = met("/tin/ky-giao-uoc/ct/3/7"), met("/tin/ky-giao-uoc/ctfull/3/7")
    known = ledger.know(old, NOW)
    ledger.settle(known, Fetch(old.url, NOW, "gone", 404))
    assert paths(ledger, new) == ["/tin/ky-giao-uoc/ctfull/3/7"]


def test_nothing_else_of_what_was_met_changes(ledger: Ledger) -> None:
    ledger.note([met("/tin/ky-giao-uoc/ct/3/7")], NOW)
    new = replace(met("/tin/ky-giao-uoc/ctfull/3/7"), priority=1, lastmod=NOW)
    (one,) = without_twins(ledger, [new])
    assert one == replace(new, url=f"http://{SITE}/tin/ky-giao-uoc/ct/3/7")
