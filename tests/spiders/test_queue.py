"""What a site is asked next, straight from the ledger."""

from datetime import UTC, datetime
from pathlib import Path

from spiders.ledger import Ledger, Met
from spiders.queue import FEW, Queue

NOW = datetime(2026, 3, 1, tzinfo=UTC)
SITE = "sgddt.vidu.test"


def met(number: int, priority: int = 0) -> Met:
    return Met(f"http://{SITE}/tin/bai-viet-{number}.html", SITE, "article", priority=priority)


def numbers(queue: Queue) -> list[int]:
    found = []
    while known := queue.next(NOW):
        found.append(int(known.url.rpartition("-")[2].removesuffix(".html")))
    return found


def test_emulation_goes_first_and_then_what_was_met_last(tmp_path: Path) -> None:
    with Ledger(tmp_path / "ledger.sqlite") as ledger:
        ledger.note([met(1), met(2, 1), met(3)], NOW)
        queue = Queue(ledger, SITE)
        queue.open(NOW)
        assert numbers(queue) == [2, 1, 3]
        assert len(queue) == 0


def test_what_is_lifted_while_it_waits_is_asked_once_and_soon(tmp_path: Path) -> None:
    """A link beside an article said nothing; the list of a section on emulation names it again."""
    with Ledger(tmp_path / "ledger.sqlite") as ledger:
        ledger.note([met(number) for number in range(4)], NOW)
        queue = Queue(ledger, SITE)
        queue.open(NOW)
        first = queue.next(NOW)
        assert first is not None
        ledger.note([met(3, 1)], NOW)
        queue.met(1, 0)
        assert numbers(queue) == [3, 1, 2]


def test_what_is_lifted_into_a_line_that_was_empty_is_found(tmp_path: Path) -> None:
    with Ledger(tmp_path / "ledger.sqlite") as ledger:
        ledger.note([met(1, 1)], NOW)
        queue = Queue(ledger, SITE)
        queue.open(NOW)
        assert numbers(queue) == [1]
        ledger.note([met(2)], NOW)
        ledger.note([met(2, 1)], NOW)
        queue.met(1, 0)
        assert numbers(queue) == [2]


def test_what_was_given_out_and_not_settled_hides_nothing_behind_it(tmp_path: Path) -> None:
    with Ledger(tmp_path / "ledger.sqlite") as ledger:
        ledger.note([met(number) for number in range(3 * FEW)], NOW)
        queue = Queue(ledger, SITE)
        queue.open(NOW)
        assert sorted(numbers(queue)) == list(range(3 * FEW))
