"""How an evaluation looks: two tables, and on request every difference."""

from rich.console import Console
from rich.table import Table

from pipeline.evaluate import Evaluation
from pipeline.evaluate.intervals import Figure, interval
from pipeline.evaluate.score import macro_f1


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _range(bounds: tuple[float, float] | None) -> str:
    return "–" if bounds is None else f"{bounds[0]:.2f}–{bounds[1]:.2f}"


def _f1_of(name: str) -> Figure:
    return lambda sums: sums[name].f1


def show_fields(evaluation: Evaluation, console: Console) -> None:
    """Precision, recall and F1 of each field, with 95 % intervals."""
    table = Table(
        "field", "gold", "found", "right", "P", "R", "F1", "95 %", title=f"{len(evaluation.articles)} articles"
    )
    for name, counts in evaluation.sums.items():
        cells = (counts.matched + counts.missed, counts.matched + counts.spurious, counts.matched)
        figures = (_percent(counts.precision), _percent(counts.recall), _percent(counts.f1))
        bounds = _range(interval(evaluation.articles, _f1_of(name)))
        table.add_row(name, *map(str, cells), *figures, bounds)
    bounds = _range(interval(evaluation.articles, macro_f1))
    table.add_row("macro F1", "", "", "", "", "", _percent(evaluation.macro_f1), bounds, style="bold")
    console.print(table)


def show_attributes(evaluation: Evaluation, console: Console) -> None:
    """Accuracy of each attribute, over the items that matched."""
    table = Table("attribute", "matched", "right", "accuracy")
    for name, counts in evaluation.sums.items():
        for attribute, right in counts.right.items():
            accuracy = _percent(counts.accuracy(attribute))
            table.add_row(f"{name}.{attribute}", str(counts.matched), str(right), accuracy)
    console.print(table)


def show_differences(evaluation: Evaluation, console: Console, field: str | None) -> None:
    """Every item missed, found in excess, or with a wrong attribute; of one field, or of all."""
    for article in evaluation.articles:
        for difference in article.differences:
            if field in (None, "", "all", difference.field):
                detail = f"  ({difference.detail})" if difference.detail else ""
                line = f"{article.name}  {difference.field}.{difference.what}: {difference.item}{detail}"
                console.print(line, markup=False, highlight=False, soft_wrap=True)
