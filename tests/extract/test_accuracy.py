"""The gate of accuracy. A floor is only ever raised; what it gates can be seen with `thidua evaluate DIR`."""

from pathlib import Path

import pytest

from pipeline.evaluate import Evaluation, evaluate

FIELDS = ("events", "dates", "document_refs", "blocks", "leaders", "themes", "awards", "targets")
# folder, floor of macro F1, floors of single fields
GATES = [
    ("tests/corpus", 0.95, dict.fromkeys(FIELDS, 0.85) | {"dates": 0.97, "document_refs": 0.97, "leaders": 0.95}),
    ("../shared/gold", 0.85, {"dates": 0.90, "document_refs": 0.90}),
    ("../shared/dev", 0.75, {"dates": 0.90, "document_refs": 0.90}),
]


def _below(evaluation: Evaluation, macro: float, floors: dict[str, float]) -> list[str]:
    """Every figure under its floor; a figure that does not exist is under any."""
    figures = {"macro": evaluation.macro_f1} | {name: evaluation.sums[name].f1 for name in floors}
    wanted = {"macro": macro} | floors
    return [f"{name}: {figures[name]} < {floor}" for name, floor in wanted.items() if (figures[name] or 0.0) < floor]


@pytest.mark.parametrize(("folder", "macro", "floors"), GATES, ids=[folder for folder, _, _ in GATES])
def test_no_figure_is_under_its_floor(folder: str, macro: float, floors: dict[str, float]) -> None:
    if not Path(folder).is_dir():
        pytest.skip(f"{folder} is not here")
    assert _below(evaluate(Path(folder)), macro, floors) == []


def test_the_gate_can_fail() -> None:
    nothing = Evaluation(articles=())
    assert _below(nothing, 0.5, {"dates": 0.5}) == ["macro: None < 0.5", "dates: None < 0.5"]
