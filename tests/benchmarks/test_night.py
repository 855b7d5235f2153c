"""Two small nights with faults; and each thing that must not be makes the benchmark fail."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from benchmarks import night
from benchmarks.night import Night, Outcome
from benchmarks.web import Shape, universe
from benchmarks.web.requests import Request
from spiders.archive import ArchiveWriter
from spiders.ledger import Ledger
from spiders.records import CrawlReport, SiteReport

KINDS = ("nukeviet4", "vhv", "qi", "newspaper")
SMALL = Shape(4, datetime.now(UTC), sites=5, articles=10, kinds=KINDS)


def test_two_nights_with_faults_lose_nothing_and_take_nothing_twice(tmp_path: Path) -> None:
    outcome = night.run(SMALL, tmp_path, delay=0.04, answer_time=2, nights=(1, 2))
    assert outcome.faults == ()
    assert outcome.articles > 30
    assert outcome.gone == outcome.deleted > 0


TINY = universe(Shape(4, datetime.now(UTC), sites=1, articles=6, kinds=("nukeviet3",), has_faults=False))
SITE = TINY.sites[0]
SHOWN = SITE.on(1)
FINE = tuple(
    Request(2.5 * place, 1, SITE.host, f"/{place}", "article", 200, story.mark) for place, story in enumerate(SHOWN)
)


def judged(home: Path, log: tuple[Request, ...] = FINE, marks: list[str] | None = None, **said: bool | str) -> Outcome:
    """The outcome of a night with such a log, such an archive, such a report."""
    with ArchiveWriter(home / "archive", "crawl") as writer:
        for mark in [story.mark for story in SHOWN] if marks is None else marks:
            writer.response("http://a.test/x", 200, (), f"<p>{mark}</p>".encode(), datetime.now(UTC))
    with Ledger(home / "ledger.sqlite"):
        pass
    report = CrawlReport(sites=(SiteReport(domain=SITE.host, outcomes={}, **{"basis": "whole", **said}),), seconds=1)
    one = Night(1, 1.0, log, report, night.untrue(TINY, report, 1, set(marks or [])))
    return night.judged(TINY, [one], home, 1.0)


def test_a_night_without_fault_is_called_so(tmp_path: Path) -> None:
    assert judged(tmp_path).faults == ()


MARK = SHOWN[0].mark
WRONG = [
    ("lost", FINE, [story.mark for story in SHOWN[1:]], {}),
    ("archived twice", FINE, [MARK, *(story.mark for story in SHOWN)], {}),
    ("fetched twice in a night", (*FINE, replace(FINE[0], at=99.0)), None, {}),
    ("traps asked for", (*FINE, replace(FINE[0], at=99.0, kind="trap", mark="")), None, {}),
    ("past its limit", tuple(replace(FINE[0], at=float(at), mark="") for at in range(50)), None, {}),
    ("called complete, and not", FINE, [story.mark for story in SHOWN[1:]], {"complete": True}),
    ("incomplete without a reason", FINE, None, {"basis": ""}),
]


@pytest.mark.parametrize(("fault", "log", "marks", "said"), WRONG)
def test_what_must_not_be_is_named(
    tmp_path: Path, fault: str, log: tuple[Request, ...], marks: list[str] | None, said: dict[str, bool | str]
) -> None:
    assert any(line.startswith(fault) for line in judged(tmp_path, log, marks, **said).faults)
