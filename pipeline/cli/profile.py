"""`thidua profile`: where the time of one article goes."""

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from pipeline.cli.app import WORK_FAILED, app, complain, fail, out
from pipeline.profile import profile as run_profile


@app.command()
def profile(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH…", help="Bất cứ thứ gì `thidua extract` đọc được.")],
    repeats: Annotated[int, typer.Option(min=1, help="Mỗi bài đọc mấy lần.")] = 5,
) -> None:
    """In số mili giây CPU mỗi bài, từ trang thô đến kết quả trích, theo từng chặng."""
    result = run_profile(paths, repeats)
    for failure in result.failures:
        complain(failure)
    if not result.articles:
        fail("no article to profile")
    stages = result.milliseconds()
    total = sum(stages.values())
    table = Table(
        "stage", "ms", "share", title=f"{result.articles} readings of {result.characters // result.articles} characters"
    )
    for stage, spent in stages.items():
        table.add_row(stage, f"{spent:.2f}", f"{spent / total:.0%}")
    table.add_row("sum", f"{total:.2f}", "", style="bold")
    out.print(table)
    if result.failures:
        raise typer.Exit(WORK_FAILED)
