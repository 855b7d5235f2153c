"""What all commands share: the application, its consoles, the home folder, and how a command fails."""

from importlib import metadata
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console

from pipeline.home import Home

WORK_FAILED = 1

app = typer.Typer(
    name="thidua",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
out = Console(markup=False, highlight=False)  # a page may write what looks like markup
err = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)


def _show_version(wanted: bool) -> None:  # noqa: FBT001  # typer calls it with the option's value
    if wanted:
        typer.echo(f"thidua {metadata.version('thidua')}")
        raise typer.Exit


@app.callback()
def thidua(
    *,
    version: Annotated[bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show it.")] = False,
) -> None:
    """A registry of emulation activities (thi đua) read from the news sites of Vietnam's education departments."""
    del version


HomeOption = Annotated[
    Path, typer.Option("--home", envvar="THIDUA_HOME", help="Folder that holds archive, ledger and registry.")
]
DEFAULT_HOME = Path("data")


def complain(message: str) -> None:
    """One line on standard error, naming the culprit."""
    err.print(message)


def fail(message: str) -> NoReturn:
    """Say why on standard error and end with status 1."""
    complain(message)
    raise typer.Exit(WORK_FAILED)


def home_of(root: Path) -> Home:
    """The home folder, made if need be and proven writable; else the command fails."""
    try:
        return Home(root).ensure()
    except OSError as error:
        fail(str(error))
