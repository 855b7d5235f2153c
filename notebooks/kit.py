"""What all notebooks share: where the registry is, how it is asked, and charts that can be read in print."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import altair as alt
import marimo as mo
import polars as pl

from pipeline.home import Home
from pipeline.registry.opening import opened

# Okabe and Ito's colours, told apart by people with any colour vision; shapes and figures say the same in print
PALETTE = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#000000")
Scheme = Literal["blues", "greens", "oranges", "purples"]
_NUMBERS = {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["", " ₫"]}
# 2021–22: ten school years have room beside each other
_YEARS = r"test(/^\d{4}-\d{4}$/, datum.label) ? slice(datum.label, 0, 4) + '–' + slice(datum.label, 7) : datum.label"
_CONFIG: dict[str, Any] = {
    "locale": {"number": _NUMBERS},
    "font": "system-ui, 'Noto Sans', Arial, sans-serif",
    "axis": {"labelFontSize": 12, "titleFontSize": 12, "labelLimit": 320},
    "legend": {"labelFontSize": 12, "titleFontSize": 12, "labelLimit": 320},
    "title": {"fontSize": 15, "subtitleFontSize": 12, "anchor": "start"},
    "range": {"category": list(PALETTE)},
}


def home() -> Home:
    """The home folder that `THIDUA_HOME` names, `data` by default."""
    return Home(Path(os.environ.get("THIDUA_HOME") or "data"))


def stop_without(place: Home) -> None:
    """End the notebook with what to do where there is no registry yet. Raises `marimo.MarimoStopError`."""
    mo.stop(
        not place.registry.is_file(),
        mo.callout(
            mo.md(
                f"""
                **Chưa có sổ thi đua** tại `{place.registry}`.

                Chạy `uv run thidua demo` để có sổ mẫu, hoặc `uv run thidua crawl` rồi `uv run thidua build`.
                Nếu sổ nằm ở thư mục khác, đặt biến môi trường `THIDUA_HOME` trỏ tới thư mục ấy rồi mở lại.
                """
            ),
            kind="warn",
        ),
    )


def ask(place: Home, sql: str, values: Sequence[object] = ()) -> pl.DataFrame:
    """What the published registry answers. Raises `RegistryError`."""
    with opened(place) as registry:
        return registry.execute(sql, list(values)).pl()


@dataclass(frozen=True)
class Shown:
    """What a cell shows: text in Markdown (ours, never an article's), tables and charts, one under the other."""

    parts: tuple[Any, ...]

    def _display_(self) -> mo.Html:
        """How marimo shows it; `notebooks.pages` shows the same without a program."""
        return mo.vstack([_shown(part) for part in self.parts])


def show(*parts: object) -> Shown:
    """The end of a cell: strings of Markdown, frames and charts."""
    return Shown(parts)


def _shown(part: object) -> object:
    if isinstance(part, str):
        return mo.md(part)
    if isinstance(part, pl.DataFrame):
        return mo.ui.table(part, selection=None, show_column_summaries=False, show_data_types=False)
    return part


def titled(chart: Any, title: str, subtitle: str = "", height: int = 26) -> Any:  # altair has no types
    """A chart over the whole width, `height` pixels a row, with the figures as Vietnamese write them."""
    return chart.properties(
        title=alt.Title(title, subtitle=subtitle, anchor="start"), width="container", height=alt.Step(height)
    ).configure(**_CONFIG)


def heat(
    frame: pl.DataFrame, x: tuple[str, str], y: str, figure: tuple[str, str], scheme: Scheme = "blues"
) -> Any:  # altair has no types
    """Squares of `figure` (column, title) by the columns `x` (column, title) and `y`, each with its number.

    Print may have no colours, so that every square says its figure.
    """
    name, title = figure
    cells = alt.Chart(frame).encode(
        x=alt.X(f"{x[0]}:O", title=x[1], axis=alt.Axis(labelAngle=0, orient="top", labelExpr=_YEARS)),
        y=alt.Y(f"{y}:N", title=None),
        tooltip=[alt.Tooltip(f"{column}:N", title=column) for column in frame.columns],
    )
    most = frame[name].max() if frame.height else 0
    squares = cells.mark_rect(stroke="white").encode(
        color=alt.Color(f"{name}:Q", title=title, scale=alt.Scale(scheme=scheme, domainMin=0), legend=None)
    )
    figures = cells.mark_text(fontSize=12).encode(
        text=alt.Text(f"{name}:Q"),
        color=alt.condition(f"datum['{name}'] > {float(most or 0) / 2}", alt.value("white"), alt.value("black")),  # type: ignore[arg-type]
    )
    return squares + figures


def bars(frame: pl.DataFrame, x: tuple[str, str], y: str, colour: tuple[str, str] | None = None) -> Any:
    """Bars of `x` (column, title) for each `y`, the longest first, split by `colour` (column, title) if it is given."""
    chart = alt.Chart(frame).encode(
        x=alt.X(f"{x[0]}:Q", title=x[1], axis=alt.Axis(format="d", tickMinStep=1)),
        y=alt.Y(f"{y}:N", title=None, sort="-x"),
        tooltip=[alt.Tooltip(f"{column}:N", title=column) for column in frame.columns],
    )
    if colour is None:
        return chart.mark_bar(color=PALETTE[0]) + chart.mark_text(align="left", dx=4).encode(text=f"{x[0]}:Q")
    return chart.mark_bar(stroke="white").encode(color=alt.Color(f"{colour[0]}:N", title=colour[1]))


def whole(most: int, ticks: int = 8) -> list[int]:
    """Where an axis of counts has its ticks: whole numbers from 0 to `most`, not many more than `ticks`."""
    return list(range(0, most + 1, max(1, -(-most // ticks))))
