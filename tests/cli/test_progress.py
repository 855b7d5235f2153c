"""What a long command shows: a bar with the end's time on a terminal, plain lines now and then elsewhere."""

import io
import re
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from rich.console import Console

from pipeline.cli.progress import Steps
from pipeline.inputs import Failure, inputs_from
from pipeline.passing import passing
from spiders.archive import ArchiveWriter
from tests.monitors.world import NOW


def _shown(*, terminal: bool, percent: bool = False, hidden: bool = False, every: float = 0.0) -> str:
    out = io.StringIO()
    console = Console(file=out, force_terminal=terminal, width=120, color_system=None)
    with Steps(console, every, hidden=hidden) as steps:
        for done in range(1, 6):
            time.sleep(0.02)
            steps.show("tải trang", done, 1000, of="a.test", percent=percent)
        time.sleep(0.2 if terminal else 0)  # until it is drawn
    return out.getvalue()


def test_a_log_gets_lines_with_what_is_left_and_no_control_characters() -> None:
    lines = _shown(terminal=False).splitlines()
    assert len(lines) == 5
    assert re.fullmatch(r"tải trang: 5/1000, còn khoảng 1 phút, xong lúc \d\d:\d\d", lines[-1])
    assert all(line.isprintable() for line in lines)
    told = int(lines[-1][-5:-3]) * 60 + int(lines[-1][-2:])
    now = datetime.now(UTC) + timedelta(hours=7)  # in Hà Nội
    assert 0 <= (told - now.hour * 60 - now.minute) % 1440 <= 5


def test_a_terminal_gets_a_bar_with_the_same() -> None:
    shown = _shown(terminal=True)
    assert re.search(r"tải trang a\.test .*5/1000 +còn khoảng 1 phút, xong lúc \d\d:\d\d", shown)


def test_a_share_is_shown_where_nobody_counts() -> None:
    assert "tải trang: 0%" in _shown(terminal=False, percent=True)


@pytest.mark.parametrize(("every", "hidden"), [(60.0, False), (0.0, True)])
def test_little_is_said_where_little_is_wanted(every: float, *, hidden: bool) -> None:
    assert _shown(terminal=False, every=every, hidden=hidden) == ""


def test_reading_is_counted_in_bytes_and_within_a_large_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x" * 1000)
    with ArchiveWriter(tmp_path, "crawl") as writer:
        for number in range(5):
            writer.response(f"http://a.test/{number}", 200, (), b"y" * 500, NOW)
    size = sum(path.stat().st_size for path in tmp_path.iterdir())
    told: list[int] = []

    def tell(stage: str, done: int, total: int | None) -> None:
        assert (stage, total) == ("read", size)
        told.append(done)

    missing = tmp_path / "none.txt"
    items = list(passing(inputs_from([tmp_path, missing]), [tmp_path, missing], tell, "read"))
    assert isinstance(items[-1], Failure)
    assert told == sorted(told)
    assert len(set(told)) > 5
    assert told[-1] == size
