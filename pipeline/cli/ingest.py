"""`thidua ingest`: files made elsewhere → archive."""

from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.app import DEFAULT_HOME, WORK_FAILED, HomeOption, app, complain, fail, home_of, out
from pipeline.ingest import ingest as ingest_into
from spiders.archive import ArchiveError


@app.command()
def ingest(
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH…", help=".warc(.gz), .html, .txt, .json, .jsonl, or folders of them.")
    ],
    home: HomeOption = DEFAULT_HOME,
) -> None:
    """Put WARC, HTML, text or JSON Lines files into the archive; what it already holds is passed over."""
    place = home_of(home)
    try:
        report = ingest_into(place, paths)
    except ArchiveError as error:
        fail(str(error))
    for failure in report.failures:
        complain(str(failure))
    unread = len(report.failures)
    out.print(f"Kho lưu trữ: {report.added} bài mới, {report.known} bài đã có, {unread} tệp không đọc được")
    if report.failures:
        raise typer.Exit(WORK_FAILED)
