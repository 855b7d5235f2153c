"""`thidua extract`: files → one JSON object per article."""

from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.app import WORK_FAILED, app, complain, fail
from pipeline.extracting import lines_from
from pipeline.inputs import Failure
from pipeline.workers import WorkerDiedError


@app.command()
def extract(
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH…", help=".warc(.gz), .html, .txt, .json, .jsonl, or folders of them.")
    ],
) -> None:
    """Print one JSON object per article (JSON Lines); a file that cannot be read is one line on standard error."""
    failures = 0
    try:
        for line in lines_from(paths):
            if isinstance(line, Failure):
                complain(str(line))
                failures += 1
            else:
                typer.echo(line)
    except WorkerDiedError as error:
        fail(str(error))
    if failures:
        raise typer.Exit(WORK_FAILED)
