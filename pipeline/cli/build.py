"""`thidua build`: archive → extractions → registry → publish."""

from typing import Annotated

import typer

from pipeline.cli.app import DEFAULT_HOME, WORK_FAILED, HomeOption, app, home_of, out
from pipeline.cli.building import run_build
from pipeline.cli.tables import show_registry

AcceptOption = Annotated[
    str | None,
    typer.Option("--accept", metavar="WHY", help="Vẫn công bố sổ của bộ trích mới dù vượt ngưỡng kiểm tra; ghi lý do."),
]


@app.command()
def build(home: HomeOption = DEFAULT_HOME, *, accept: AcceptOption = None) -> None:
    """Dựng lại sổ từ kho lưu trữ, kiểm tra, rồi công bố trong một bước."""
    place = home_of(home)
    report = run_build(place, accept)
    show_registry(place)
    out.print(f"{report.read} trang đọc mới, {report.kept} trang giữ nguyên")
    out.print(f"{report.extracted} bài trích xuất mới, {report.reused} bài giữ nguyên; sổ đăng ký: {report.registry}")
    if report.compared:
        out.print(report.compared)
    if report.failures:
        raise typer.Exit(WORK_FAILED)
