"""How an evaluation looks: tables of fields, of attributes, of kinds of article; every difference."""

from collections.abc import Callable

from rich.console import Console
from rich.table import Table

from pipeline.evaluate import Evaluation
from pipeline.evaluate.counts import Counts
from pipeline.evaluate.intervals import MACRO, Bounds, intervals
from pipeline.evaluate.score import Scored, total

_SHORT = {"document_refs": "docs", "leaders": "leader", "targets": "target", "macro_f1": "macro", "attributes": "attr"}


def _cms(article: Scored) -> str:
    return article.facts.cms if article.facts else "–"


def _level(article: Scored) -> str:
    return article.facts.level if article.facts else "–"


def _hard(article: Scored) -> str:
    if article.facts and article.facts.hard:
        return "hard neg" if article.negative else "hard"
    return "negative" if article.negative else "plain"


KINDS: dict[str, Callable[[Scored], str]] = {"cms": _cms, "level": _level, "hard": _hard}


def _table(*head: str, title: str | None = None) -> Table:
    """A table that fits into 80 columns, which is what a pipe or a log has."""
    table = Table(title=title, box=None, padding=(0, 1, 0, 0), pad_edge=False)
    for place, name in enumerate(head):
        table.add_column(name, no_wrap=True, justify="right" if place else "left")
    return table


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _range(bounds: Bounds | None) -> str:
    return "–" if bounds is None else f"{bounds[0]:.2f}–{bounds[1]:.2f}"


def _cells(counts: Counts) -> tuple[str, ...]:
    items = (counts.matched + counts.missed, counts.matched + counts.spurious, counts.matched)
    return (*map(str, items), _share(counts.precision), _share(counts.recall), _share(counts.f1))


def show_fields(evaluation: Evaluation, console: Console) -> None:
    """Precision, recall and F1 of each field, with 95 % intervals, and F1 where only equal values are right."""
    head = ("field", "gold", "found", "right", "P", "R", "F1", "95 %", "exact F1")
    table = _table(*head, title=f"{len(evaluation.articles)} articles")
    bounds = intervals([article.counts for article in evaluation.articles])
    exact = evaluation.exact
    for name, counts in evaluation.sums.items():
        table.add_row(name, *_cells(counts), _range(bounds[name]), _share(exact[name].f1))
    macro = _share(evaluation.macro_f1)
    table.add_row("macro F1", "", "", "", "", "", macro, _range(bounds.get(MACRO)), "", style="bold")
    console.print(table)
    _show_figures(evaluation, console)


def _show_figures(evaluation: Evaluation, console: Console) -> None:
    table = _table("what they hold", "gold", "found", "right", "P", "R", "F1", "95 %")
    bounds = intervals([article.figures for article in evaluation.articles])
    for name, counts in total(article.figures for article in evaluation.articles).items():
        table.add_row(name, *_cells(counts), _range(bounds[name]))
    console.print(table)


def show_attributes(evaluation: Evaluation, console: Console) -> None:
    """Accuracy of each attribute over the items that matched, and over those where either side says something."""
    table = _table("attribute", "matched", "right", "accuracy", "where said")
    for name, counts in evaluation.sums.items():
        for attribute, right in counts.right.items():
            accuracy = (_share(counts.accuracy(attribute)), _share(counts.said(attribute)))
            table.add_row(f"{name}.{attribute}", str(counts.matched), str(right), *accuracy)
    figures = evaluation.figures()
    overall = (_share(figures["attributes"]), _share(figures["attributes_said"]))
    table.add_row("all attributes", "", "", *overall, style="bold")
    console.print(table)


def show_kinds(evaluation: Evaluation, console: Console, by: str) -> None:
    """F1 of each field for each kind of article."""
    groups: dict[str, list[Scored]] = {}
    for article in evaluation.articles:
        groups.setdefault(KINDS[by](article), []).append(article)
    names = list(evaluation.sums)
    shown = (*names, "macro_f1", "attributes")
    table = _table(by, "n", *(_SHORT.get(name, name) for name in shown))
    for kind, articles in sorted(groups.items()):
        part = Evaluation(tuple(articles))
        figures = part.figures()
        shares = (_share(figures[name]) for name in shown)
        table.add_row(kind, str(len(articles)), *shares)
    console.print(table)


def show_differences(evaluation: Evaluation, console: Console, field: str | None) -> None:
    """Every item missed, found in excess, or with a wrong attribute, and every crash; of one field, or of all."""
    for article in evaluation.articles:
        for difference in article.differences:
            if field in (None, "", "all", difference.field):
                detail = f"  ({difference.detail})" if difference.detail else ""
                line = f"{article.name}  {difference.field}.{difference.what}: {difference.item}{detail}"
                console.print(line, markup=False, highlight=False, soft_wrap=True)
