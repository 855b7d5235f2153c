"""How a score of entity resolution looks: a table of the kinds, every wrong and missed join, one JSON object."""

from collections.abc import Iterator
from typing import Any

from rich.console import Console
from rich.table import Table

from pipeline.evaluate.case_fields import Kind
from pipeline.evaluate.clusters import FIGURES, Mixed
from pipeline.evaluate.resolution import Resolution, bounds

_SCOPES = {"joined": "in one registry", "within": "each case by itself"}


def show_clusters(result: Resolution, console: Console) -> None:
    """B³ and pairwise figures of each kind, with 95 % intervals (bootstrap over cases) of B³."""
    head = ("kind", "mentions", "B³ P", "B³ R", "B³ F1", "pair P", "pair R", "95 % P", "95 % R")
    for scope, title in _SCOPES.items():
        if scope == "within" and result.is_one:
            continue
        table = Table(title=f"{title}: {len(result.articles)} articles", box=None, padding=(0, 1, 0, 0), pad_edge=False)
        for place, name in enumerate(head):
            table.add_column(name, no_wrap=True, justify="right" if place else "left")
        for kind, joined in result.kinds.items():
            sums, tallied = joined.sums()[scope], getattr(joined, scope)
            shares = (sums.b3_precision, sums.b3_recall, sums.b3_f1, sums.pair_precision, sums.pair_recall)
            ranges = (bounds(tallied, figure) for figure in ("b3_precision", "b3_recall"))
            table.add_row(kind, str(sums.mentions), *map(_share, shares), *map(_range, ranges))
        console.print(table)


def show_joins(result: Resolution, console: Console, kind: str) -> None:
    """Every wrong and missed join of a kind (or of `all`), part by part, with the words of each mention."""
    for known, joined in result.kinds.items():
        if kind in {known, "all"}:
            for one in joined.mixed:
                console.print("\n".join(_lines(result, known, one)), markup=False, highlight=False, soft_wrap=True)
    for name, why in result.crashes.items():
        console.print(f"{name}: {why}", markup=False, highlight=False, soft_wrap=True)


def clusters_as_json(result: Resolution) -> dict[str, Any]:
    """All figures, intervals, wrong and missed joins, and mentions without a row."""
    return {
        "articles": len(result.articles),
        "figures": result.figures(),
        "intervals": {
            f"{kind}.{figure}": bounds(joined.joined, figure)
            for kind, joined in result.kinds.items()
            for figure in FIGURES
        },
        "differences": [
            {
                "kind": kind,
                "difference": _name(one),
                "parts": [_part(result, kind, part) for part in one.parts.values()],
            }
            for kind, joined in result.kinds.items()
            for one in joined.mixed
        ],
        "unlinked": dict(result.crashes),
    }


def _name(one: Mixed) -> str:
    return "wrong join" if one.is_wrong else "missed join"


def _part(result: Resolution, kind: Kind, mentions: tuple[str, ...]) -> list[dict[str, str]]:
    return [{"mention": mention} | vars(result.places[kind, mention]) for mention in mentions]


def _lines(result: Resolution, kind: Kind, one: Mixed) -> Iterator[str]:
    yield f"{kind}: {_name(one)}"
    for number, mentions in enumerate(one.parts.values(), 1):
        for mention in mentions:
            place = result.places[kind, mention]
            yield f"  {number}  {place.case}/{place.article}  {place.text}"


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _range(interval: tuple[float, float] | None) -> str:
    return "–" if interval is None else f"{interval[0]:.2f}–{interval[1]:.2f}"
