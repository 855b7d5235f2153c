"""`thidua registry`: the registries that are kept, and an older one put back."""

from typing import Annotated

import typer
from rich.box import SIMPLE_HEAD
from rich.table import Table

from pipeline.cli.app import DEFAULT_HOME, HomeOption, app, complain, fail, home_of, out
from pipeline.cli.helping import Group
from pipeline.hanoi import HANOI
from pipeline.home import Home
from pipeline.registry import KEEP, RegistryError, RegistryMissingError
from pipeline.registry.errors import BusyError
from pipeline.registry.restoring import Kept, kept
from pipeline.registry.restoring import restore as put_back

registry_app = typer.Typer(cls=Group, name="registry", no_args_is_help=True)
app.add_typer(registry_app)

COLUMNS = ("Số", "Dựng lúc", "Bài", "Hoạt động", "Bộ trích xuất", "Kho lưu trữ", "MB")
SHOWN = 12  # hex digits of a digest: enough to tell two archives apart


@registry_app.callback()
def registry() -> None:
    """Các bản sổ được giữ: danh sách, và đưa một bản cũ trở lại."""


@registry_app.command("list")
def list_kept(home: HomeOption = DEFAULT_HOME) -> None:
    """Bản sổ đang công bố và các bản trước: dựng từ đâu, có bao nhiêu."""
    try:
        rows = kept(Home(home))
    except RegistryMissingError as error:
        fail(str(error))
    table = Table(*COLUMNS, box=SIMPLE_HEAD)
    for row in rows:
        table.add_row(*_cells(row))
    out.print(table)
    for row in rows:
        if row.fault:
            complain(f"Sổ hỏng, không khôi phục được: {row.fault}")
    if any(row.fault for row in rows):
        raise typer.Exit(1)


@registry_app.command()
def restore(
    number: Annotated[int | None, typer.Argument(help="Số như lệnh `list` hiện; bỏ trống là bản mới nhất.")] = None,
    home: HomeOption = DEFAULT_HOME,
) -> None:
    """Đưa một bản sổ cũ vào chỗ bản đang công bố (bản ấy vẫn giữ); lần dựng sau công bố bản mới."""
    place = home_of(home)
    try:
        row = put_back(place, number, KEEP)
    except BusyError as error:
        fail(f"Đang có một lần dựng sổ ở đây, chưa khôi phục được: {error}")
    except RegistryError as error:
        fail(f"Không khôi phục được, sổ đang công bố giữ nguyên: {error}")
    counts = f"{row.contents.articles} bài, {row.contents.events} hoạt động" if row.contents else "–"
    out.print(f"Đã khôi phục sổ dựng lúc {row.built_at.astimezone(HANOI):%d/%m/%Y %H:%M}: {counts}.")
    out.print("Sổ vừa thay ra đã vào lịch sử với số mới nhất: thidua registry restore để lấy lại.")
    out.print("Lần dựng tiếp theo (thidua build, thidua nightly) sẽ công bố sổ mới.")


def _cells(row: Kept) -> tuple[str, ...]:
    number = "đang công bố" if row.serial is None else str(row.serial)
    built, size = f"{row.built_at.astimezone(HANOI):%d/%m/%Y %H:%M}", f"{row.size / 1e6:.1f}"
    if row.contents is None:
        return number, built, "hỏng", "", "", "", size
    contents = row.contents
    counts = (str(contents.articles), str(contents.events))
    return number, built, *counts, contents.extractor_version, contents.archive_digest[:SHOWN], size
