"""`thidua query`: SQL over the published registry."""

import csv
import json
import sys
from typing import Annotated

import typer

from pipeline.cli.app import DEFAULT_HOME, HomeOption, app, fail
from pipeline.cli.cells import cell
from pipeline.cli.rows import show_rows
from pipeline.home import Home
from pipeline.registry import RegistryError
from pipeline.registry.query import Answer, run
from spiders.printable import escaped


@app.command()
def query(
    sql: Annotated[str, typer.Argument(metavar="SQL", help="Một câu lệnh, ví dụ SELECT * FROM v_events.")],
    home: HomeOption = DEFAULT_HOME,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="In mỗi dòng một đối tượng JSON.")] = False,
    as_csv: Annotated[
        bool,
        typer.Option("--csv", help="In CSV có dòng tiêu đề, cho bảng tính (UTF-8, có dấu Excel cần)."),
    ] = False,
) -> None:
    """Hỏi sổ bằng SQL; sổ chỉ mở để đọc."""
    try:
        answer = run(Home(home), sql)
    except RegistryError as error:
        fail(str(error))
    if as_json:
        _print_json(answer)
    elif as_csv:
        _print_csv(answer)
    else:
        show_rows(answer.columns, answer.rows)


def _print_json(answer: Answer) -> None:
    for row in answer.rows:
        line = json.dumps(dict(zip(answer.columns, row, strict=True)), ensure_ascii=False, default=str)
        typer.echo(escaped(line))


def _print_csv(answer: Answer) -> None:
    """With a byte order mark: without it Excel takes UTF-8 for a code page and spoils every Vietnamese letter."""
    sys.stdout.write("\ufeff")
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(map(cell, answer.columns))
    writer.writerows(map(cell, row) for row in answer.rows)
