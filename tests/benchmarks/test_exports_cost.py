"""The measure of exports measures."""

from pathlib import Path

import pytest

from benchmarks.exports import measure
from tests.registry.samples import published


def test_a_format_is_measured_in_a_process_of_its_own(tmp_path: Path) -> None:
    home, _ = published(tmp_path / "home")
    line = measure(home.root, "csv", tmp_path)
    assert line.startswith("| csv | ")
    assert (tmp_path / "csv" / "v_events.csv").is_file()
    with pytest.raises(RuntimeError, match="ended with status 1"):
        measure(home.root, "csv", tmp_path)
