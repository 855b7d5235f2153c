"""`thidua explain`: why a row of the registry says what it says."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.app import DEFAULT_HOME, HomeOption, app, fail, out
from pipeline.explain.again import again
from pipeline.explain.row import RowExplanation, UnknownRowError, explain_row
from pipeline.explain.row_view import groups, row_page, row_text
from pipeline.home import Home
from pipeline.registry import RegistryError
from pipeline.registry.opening import opened

MOST = 20
HtmlOption = Annotated[Path | None, typer.Option("--html", metavar="FILE", help="Ghi thành một trang HTML tự chứa.")]


@app.command()
def explain(
    name: Annotated[
        str, typer.Argument(metavar="ID", help="Mã của một dòng bất kỳ: hoạt động, văn bản, người, lần nhắc …")
    ],
    home: HomeOption = DEFAULT_HOME,
    *,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Ghi thành một trang HTML tự chứa.")
    ] = None,
    most: Annotated[int, typer.Option("--most", min=1, help="Hiện nhiều nhất chừng này chỗ trong các bài.")] = MOST,
) -> None:
    """Hiện giá trị của một dòng, câu nói lên điều đó, quy tắc, ứng viên bị loại, các lần tải và sửa chữa."""
    place = Home(home)
    row = _row(place, name, most)
    shown = groups(row, partial(again, place.archive))
    if html is None:
        out.print(row_text(row, shown), soft_wrap=True)
        return
    try:
        # what is no UTF-8 in an address becomes a question mark
        html.write_bytes(row_page(row, shown).encode(errors="replace"))
    except OSError as error:
        fail(f"{html}: {error.strerror}")


def _row(home: Home, name: str, most: int) -> RowExplanation:
    try:
        with opened(home) as connection:
            return explain_row(connection, name, most)
    except (RegistryError, UnknownRowError) as error:
        fail(str(error))
