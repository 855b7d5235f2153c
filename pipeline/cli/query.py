"""`thidua query`: SQL over the published registry."""

import csv
import json
import sys
from typing import Annotated

import typer
from rich.table import Table

from pipeline.cli.app import DEFAULT_HOME, HomeOption, app, fail, out
from pipeline.home import Home
from pipeline.registry import RegistryError
from pipeline.registry.query import Answer, run


@app.command()
def query(
    sql: Annotated[str, typer.Argument(metavar="SQL", help="One statement, e.g. SELECT * FROM v_events.")],
    home: HomeOption = DEFAULT_HOME,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a row.")] = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print CSV with a header, for a spreadsheet.")] = False,
) -> None:
    """Ask the registry; it is opened read-only."""
    try:
        answer = run(Home(home), sql)
    except RegistryError as error:
        fail(str(error))
    if as_json:
        _print_json(answer)
    elif as_csv:
        writer = csv.writer(sys.stdout)
        writer.writerow(answer.columns)
        writer.writerows(answer.rows)
    else:
        _print_table(answer)


def _print_json(answer: Answer) -> None:
    for row in answer.rows:
        typer.echo(json.dumps(dict(zip(answer.columns, row, strict=True)), ensure_ascii=False, default=str))


def _print_table(answer: Answer) -> None:
    table = Table(*answer.columns)
    for row in answer.rows:
        table.add_row(*("" if cell is None else str(cell) for cell in row))
    out.print(table, markup=False)
    out.print(f"{len(answer.rows)} dòng")
