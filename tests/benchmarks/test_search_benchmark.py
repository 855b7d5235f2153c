"""A small archive is searched as the benchmark does it; what is too slow makes it fail."""

from pathlib import Path

import pytest

from benchmarks import search
from benchmarks.search_articles import LENGTH, articles
from benchmarks.search_engines import ENGINES
from pipeline.search.asking import Question

COUNT = 400


@pytest.mark.parametrize("name", ["search", "matches", "fts5"])
def test_every_engine_answers(tmp_path: Path, name: str) -> None:
    engine = ENGINES[name](tmp_path)
    engine.prepare(articles(COUNT))
    engine.build()
    assert engine.size() > 0
    found = {question: engine.ask(question) for question in ("thi dua", '"thi đua"', "giao* uoc", "khong co zzzz")}
    assert found == {"thi dua": 10, '"thi đua"': 10, "giao* uoc": 10, "khong co zzzz": 0}


def test_articles_are_as_long_as_real_ones_and_always_the_same() -> None:
    [first], [again] = list(articles(COUNT)), list(articles(COUNT))
    assert first == again
    mean = sum(len(text or "") for text in first["text"].to_pylist()) / COUNT
    assert mean == pytest.approx(LENGTH, rel=0.15)


def test_every_question_can_be_asked() -> None:
    assert all(Question(question).text for question in search.QUESTIONS)
    assert len(set(search.QUESTIONS)) == len(search.QUESTIONS) > 40


def test_what_is_too_slow_is_a_fault() -> None:
    answers = [search.Answers("thi đua", (0.02,) * 19 + (0.2,), (0.02,) * 20, 20)]
    assert search.faults(100_000, 119, answers) == ()
    assert "index" in search.faults(100_000, 121, answers)[0]
    slow = [search.Answers("thi đua", (0.02,) * 18 + (0.2,) * 2, (0.02,) * 20, 20)]
    assert "p95" in search.faults(100_000, 119, slow)[0]
    one = [
        search.Answers("thi đua", (0.02,) * 95, (0.02,) * 95, 20),
        search.Answers("khối trường", (0.02,) * 2 + (0.2,) * 3, (0.02,) * 5, 10),
    ]
    assert search.faults(100_000, 119, one) == ("khối trường: 200 ms, more than 100 ms",)
