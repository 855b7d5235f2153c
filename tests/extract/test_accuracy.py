"""The gate of accuracy on every set that is here: floors, epsilon and the sets' hashes are in tests/floors."""

from pathlib import Path

import pytest

from pipeline.evaluate import Evaluation, evaluate
from pipeline.evaluate.gate import gate
from pipeline.evaluate.pages import page_reader
from pipeline.evaluate.run import cases, scored

ROOT = Path(__file__).parents[2]
SETS = {
    "corpus": ROOT / "tests" / "corpus",
    "dev": ROOT.parent / "shared" / "dev",
    "gold": ROOT.parent / "shared" / "gold",
}


@pytest.mark.parametrize("name", SETS)
def test_no_figure_is_under_its_floor(name: str) -> None:
    if not SETS[name].is_dir():
        pytest.skip(f"{SETS[name]} is not here")
    assert gate(ROOT / "tests" / "floors" / f"{name}.toml", SETS[name], evaluate(SETS[name])) == []


@pytest.mark.parametrize("choice", ["own", "stranger"])
def test_the_floors_hold_through_pages_too(choice: str) -> None:
    read = Evaluation(tuple(map(scored, cases(SETS["corpus"], reader=page_reader(choice)))))
    assert gate(ROOT / "tests" / "floors" / "corpus.toml", SETS["corpus"], read) == []


def test_every_file_of_floors_is_used() -> None:
    joining = {"cases", "cases_corpus", "cases_dev"}  # tests/evaluate/test_resolution.py
    assert {path.stem for path in (ROOT / "tests" / "floors").glob("*.toml")} == SETS.keys() | joining
