"""The benchmark of ingest measures what it says, and its limit can be missed."""

import json
from pathlib import Path

import pytest

from benchmarks import ingest


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux says the most memory held")
def test_a_small_run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    ingest.main(["--pages", "60", "--chosen", "0.5", "--json"])
    found = json.loads(capsys.readouterr().out)
    assert found["records"] == 180
    assert 10 < found["taken"] < 50
    assert found["records_a_second"] > 0
    monkeypatch.setattr(ingest, "MOST", 1)
    assert ingest.main(["--pages", "2"]) == 1
