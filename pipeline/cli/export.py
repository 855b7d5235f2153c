"""`thidua export`: the registry as files for other programs."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.app import DEFAULT_HOME, HomeOption, app, complain, fail, out
from pipeline.cli.progress import Steps
from pipeline.export import Export, ExportError, Format, Request
from pipeline.export import export as write
from pipeline.home import Home
from pipeline.registry import RegistryError

_SEPARATORS = {"comma": ",", "semicolon": ";"}


@app.command()
def export(  # noqa: PLR0913  # one argument an option
    home: HomeOption = DEFAULT_HOME,
    *,
    format_: Annotated[
        Format,
        typer.Option(
            "--format",
            help="xlsx: một bảng tính; csv: mở bằng Excel; parquet, jsonl: cho máy đọc; ftm: phát biểu FollowTheMoney.",
        ),
    ] = "xlsx",
    target: Annotated[
        Path | None,
        typer.Option("--out", help="Tệp (xlsx) hoặc thư mục để ghi.", show_default="thidua-NGÀY tải gần nhất"),
    ] = None,
    view: Annotated[
        list[str] | None,
        typer.Option(help="Tên một bảng hoặc khung nhìn; có thể ghi nhiều lần.", show_default="mọi khung nhìn"),
    ] = None,
    since: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Chỉ những gì đăng từ ngày đó trở đi.")
    ] = None,
    separator: Annotated[
        str, typer.Option(help="Dấu ngăn cột của CSV: comma, hoặc semicolon nếu Windows đặt như vậy.")
    ] = "comma",
    force: Annotated[bool, typer.Option(help="Ghi đè lần xuất trước.")] = False,
) -> None:
    """Xuất sổ ra tệp, kèm từ điển dữ liệu, giấy phép và cách trích dẫn; trọn vẹn hoặc không gì cả."""
    if separator not in _SEPARATORS:
        raise typer.BadParameter(f"{separator!r} không phải comma hay semicolon", param_hint="--separator")
    request = Request(format_, tuple(view or ()), since.date() if since else None, _SEPARATORS[separator])
    rows: dict[str, int] = {}
    with Steps() as steps:

        def show(title: str, done: int, total: int | None) -> None:
            del total
            rows[title] = done
            steps.show("xuất, dòng", sum(rows.values()), None, of=title)

        try:
            done = write(Home(home), request, target, force=force, progress=show)
        except (ExportError, RegistryError) as error:
            fail(str(error))
    _report(done)


def _report(done: Export) -> None:
    for file in done.files:
        out.print(f"{file.relation.title} ({file.relation.name}): {file.rows} dòng", soft_wrap=True)
        for note in file.notes:
            complain(f"{file.relation.name}: {note}")
    out.print(f"Đã xuất ra {done.target}", soft_wrap=True)
    out.print(f"Trích dẫn: {done.source.citation_vi}", soft_wrap=True)
