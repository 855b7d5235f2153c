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
    destination: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where the copy lies, or an older one.")],
    home: HomeOption = DEFAULT_HOME,
) -> None:
    """Copy ledger, archive and reports, also while a crawl runs; the copy is a home folder from which to go on."""
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
