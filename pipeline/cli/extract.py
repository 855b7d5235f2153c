"""`thidua extract`: files → one JSON object per article."""

import json
from pathlib import Path
from typing import Annotated

import typer

from models import contract
from pipeline.cli.app import WORK_FAILED, app, complain
from pipeline.extract import extract as extract_from
from pipeline.inputs import Failure, articles_from


@app.command()
def extract(
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH…", help=".warc(.gz), .html, .txt, .json, .jsonl, or folders of them.")
    ],
) -> None:
    """Print one JSON object per article (JSON Lines); a file that cannot be read is one line on standard error."""
    failures = 0
    for item in articles_from(paths):
        if isinstance(item, Failure):
            complain(str(item))
            failures += 1
            continue
        source, article = item
        typer.echo(json.dumps(contract(article, extract_from(article), source), ensure_ascii=False))
    if failures:
        raise typer.Exit(WORK_FAILED)
