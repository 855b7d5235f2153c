"""The benchmarks run, and fail where what they promise does not hold. What they measure is measured by hand."""

import platform
import sys
from pathlib import Path

import pytest

from benchmarks import extraction, memory, pool
from benchmarks.extraction import Measured, broken, measure
from benchmarks.sample_pages import write_known
from benchmarks.stacks import STACKS, pages_from
from benchmarks.variants import articles


def measured(naive: float, reference: float, ours: float) -> Measured:
    return Measured(1, 3000.0, {"naive": naive, "reference": reference, "ours": ours})


def test_every_stack_is_measured_on_every_page(tmp_path: Path) -> None:
    pages = pages_from(write_known(tmp_path)[:2], stranger=False)
    found = measure(pages, rounds=1)
    assert found.pages == 2
    assert set(found.milliseconds) == set(STACKS)
    assert all(cost > 0 for cost in found.milliseconds.values())


def test_a_broken_promise_is_named() -> None:
    good, slow = measured(250, 18, 9), measured(250, 18, 12)
    assert broken({"known": good, "unknown": slow}) == []
    assert broken({"known": slow, "unknown": measured(250, 18, 20)}) == [
        "known pages: naive / ours is 20.83",
        "known pages: ours / reference is 0.67",
        "unknown pages: naive / ours is 12.50",
    ]


def test_a_run_names_the_python_that_ran_it(capsys: pytest.CaptureFixture[str]) -> None:
    extraction.show({"known": measured(250, 18, 9)})
    first, second = capsys.readouterr().out.splitlines()
    assert platform.python_version() in first
    assert str(Path(sys.executable).resolve()) in first
    assert second.endswith("naive / ours 27.78  ours / reference 0.50")


def test_a_page_that_shows_no_article_is_an_error_or_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "empty.html"
    page.write_text("<html><body><p>x</p></body></html>", encoding="utf-8")
    with pytest.raises(ValueError, match=r"empty\.html: shows no article"):
        pages_from([page], stranger=False)
    assert pages_from([page], stranger=True) == []
    assert "left out" in capsys.readouterr().err


def test_memory_that_grows_fails(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["memory", "--articles", "6", "--first", "2"])
    sizes = iter([100.0, 105.0, 110.0, 100.0, 105.0, 111.0])
    monkeypatch.setattr(memory, "resident", lambda: next(sizes))
    assert memory.main() == 0
    assert memory.main() == 1
    assert "growth 1.110" in capsys.readouterr().out


def test_the_size_of_this_process_is_told_in_megabytes() -> None:
    assert 10 < memory.resident() < 10_000


def test_idle_cores_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["pool", "--articles", "3"])
    monkeypatch.setattr(pool, "seconds", lambda _, processes: {1: 10.0, 2: 5.5}[processes])
    assert pool.main() == 0
    monkeypatch.setattr(pool, "seconds", lambda _, processes: {1: 10.0, 2: 6.5}[processes])
    assert pool.main() == 1


def test_an_archive_is_read_with_its_pages(tmp_path: Path) -> None:
    pool.write_archive(tmp_path, 5)
    assert pool.seconds(tmp_path, 1) > 0


def test_no_two_variants_are_the_same() -> None:
    texts = [article.text for article in articles(120)]
    assert len(set(texts)) == 120
    assert [article.text for article in articles(120)] == texts


def test_the_command_says_what_it_measured(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(extraction, "measure", lambda pages, rounds: measured(250, 18, 9))  # noqa: ARG005
    monkeypatch.setattr(sys, "argv", ["extraction"])
    assert extraction.main() == 0
    assert "ours / reference 0.50" in capsys.readouterr().out


def test_a_folder_with_pages_that_are_none_is_refused_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "category.html").write_text("<html><body><p>x</p></body></html>", encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["extraction", str(tmp_path)])
    with pytest.raises(SystemExit) as stopped:
        extraction.main()
    assert stopped.value.code == 2
    assert "category.html: shows no article" in capsys.readouterr().err
