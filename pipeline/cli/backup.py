"""`thidua backup`: what cannot be made again, copied."""

from pathlib import Path
from typing import Annotated

import typer

from pipeline.backup import BackupError
from pipeline.backup import backup as copy_home
from pipeline.cli.app import DEFAULT_HOME, HomeOption, app, fail, out
from pipeline.cli.progress import Steps
from pipeline.home import Home


@app.command()
def backup(
    destination: Annotated[Path, typer.Argument(metavar="FOLDER", help="Nơi đặt bản sao, hoặc bản sao cũ để làm mới.")],
    home: HomeOption = DEFAULT_HOME,
) -> None:
    """Sao lưu sổ thu thập, kho lưu trữ và báo cáo, cả khi đang thu thập; bản sao là một thư mục dùng tiếp được."""
    if not home.is_dir():
        fail(f"{home}: không có thư mục này")
    with Steps() as steps:

        def show(_: str, done: int, total: int | None) -> None:
            steps.show("sao", done, total, percent=True)

        try:
            done = copy_home(Home(home), destination, show)
        except BackupError as error:
            fail(str(error))
    out.print(f"Đã sao {done.files} tệp, {done.size / 1e6:.1f} MB, vào {destination}", soft_wrap=True)
