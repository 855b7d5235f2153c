"""`thidua sites`: which sites are known, and how each is."""

import csv
import json
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated

import typer
from rich.box import SIMPLE_HEAD
from rich.table import Table

from gazetteers.loader import GazetteerError
from gazetteers.sites import sites as known_sites
from pipeline.cli.app import DEFAULT_HOME, HomeOption, app, fail, out
from pipeline.cli.crawling import SitesOption
from pipeline.cli.helping import Group
from pipeline.cli.probing import probe
from pipeline.hanoi import HANOI
from pipeline.health import Health, HealthError, health
from pipeline.home import Home
from pipeline.monitors.reasons import in_vietnamese
from pipeline.monitors.sources import SourceError
from pipeline.monitors.words import words

FIGURES = ("Lần cuối", "Mới", "Chặn", "Nghỉ", "Bài cuối")
LEAST = 16  # characters of a domain or state on a line: a terminal of 80 has room for all columns

sites_app = typer.Typer(cls=Group, name="sites")
app.add_typer(sites_app)
sites_app.command()(probe)


@sites_app.callback(invoke_without_command=True)
def sites(
    context: typer.Context,
    home: HomeOption = DEFAULT_HOME,
    sites_file: SitesOption = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="In mỗi trang một đối tượng JSON.")] = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="In CSV có dòng tiêu đề, cho bảng tính.")] = False,
) -> None:
    """Các trang được thu thập: danh sách, tình trạng từng trang, và dò một trang mới."""
    if context.invoked_subcommand:
        return
    try:
        rows = list(health(Home(home), known_sites(sites_file)))
    except (GazetteerError, HealthError, SourceError) as error:
        fail(str(error))
    if as_json:
        for row in rows:
            typer.echo(row.model_dump_json())
    elif as_csv:
        _print_csv(rows)
    else:
        _show(rows)


def _print_csv(rows: Sequence[Health]) -> None:
    """With a byte order mark, as Excel wants it."""
    sys.stdout.write("\ufeff")
    writer = csv.DictWriter(sys.stdout, list(Health.model_fields), lineterminator="\n")
    writer.writeheader()
    for row in rows:
        cells = json.loads(row.model_dump_json())
        writer.writerow({name: "" if value is None else value for name, value in cells.items()})


def _show(rows: Sequence[Health]) -> None:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column("Tên miền", overflow="fold", min_width=LEAST)
    table.add_column("Tình trạng", overflow="fold", min_width=LEAST)
    cells = [_cells(row) for row in rows]
    # without a crawl there is nothing to show, and room is dear
    shown = [place for place in range(len(FIGURES)) if any(row[place] for row in cells)]
    for place in shown:
        table.add_column(FIGURES[place], justify="right", no_wrap=True)
    for row, figures in zip(rows, cells, strict=True):
        table.add_row(row.domain, _state(row), *(figures[place] for place in shown))
    out.print(table)
    counts = {state: sum(row.state == state for row in rows) for state in dict.fromkeys(row.state for row in rows)}
    parts = ", ".join(f"{count} {words('health', state)}" for state, count in counts.items())
    out.print(f"{len(rows)} trang web: {parts}")


def _cells(row: Health) -> tuple[str, ...]:
    """What stands under `FIGURES`."""
    if row.last_crawl is None:
        return ("",) * len(FIGURES)
    figures = (str(row.new_articles), str(row.blocked), _seconds(row))
    return _moment(row.last_crawl), *figures, _day(row.last_new_article)


def _state(row: Health) -> str:
    """The state in a word, and why the last crawl was not complete."""
    word = words("health", row.state)
    if row.moved_to:
        return f"{word} sang {row.moved_to}"
    if row.complete or row.last_crawl is None:
        return word
    reason = (in_vietnamese(row.stopped) if row.stopped else None) or (
        words("basis", row.basis_code) if row.basis_code else None
    )
    return f"{word}: {reason}" if reason else word


def _seconds(row: Health) -> str:
    return "" if row.delay is None else f"{row.delay:g} s"


def _moment(moment: datetime | None) -> str:
    return f"{moment.astimezone(HANOI):%d/%m %H:%M}" if moment else ""


def _day(moment: datetime | None) -> str:
    return f"{moment.astimezone(HANOI):%d/%m/%Y}" if moment else ""
