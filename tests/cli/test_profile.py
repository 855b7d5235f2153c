from pathlib import Path

import pytest

from pipeline.profile import profile

PAGE = "Cụm thi đua số 3 ký kết giao ước\n\nNgày 05/9/2024, Cụm thi đua số 3 đã ký kết giao ước thi đua.\n"


def test_every_stage_is_timed_and_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text(PAGE, encoding="utf-8")
    bad.write_bytes(b"")
    result = profile([good, bad], repeats=2)
    assert result.articles == 2
    assert result.characters == 2 * len(PAGE.replace("\n\n", "\n").strip())
    assert list(result.milliseconds())[:3] == ["read", "shadow", "words"]
    assert {"units", "documents", "dates", "events", "assemble"} <= set(result.milliseconds())
    assert all(milliseconds >= 0 for milliseconds in result.milliseconds().values())
    (failure,) = result.failures
    assert str(bad) in failure


def test_nothing_to_profile_divides_by_nothing(tmp_path: Path) -> None:
    assert profile([tmp_path / "none.txt"], repeats=1).milliseconds() == {}
    with pytest.raises(KeyError):
        profile([tmp_path / "none.txt"], repeats=1).milliseconds()["read"]
