"""What all commands share: the application, its consoles, the home folder, and how a command fails."""

import os
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment

from pipeline.cli.helping import Group, speak_vietnamese
from pipeline.cli.usage import UsageError, said
from pipeline.home import Home
from spiders.printable import printable

WORK_FAILED = 1
USAGE = 2
UNREAD = 141  # 128 + SIGPIPE, as shells say it: `thidua extract … | head`


def _nobody_reads() -> NoReturn:
    """End without a word: what is still buffered goes nowhere, so that the interpreter does not complain either."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise typer.Exit(UNREAD)


def _misused(error: Exception) -> NoReturn:
    """Say in Vietnamese what is wrong with a command, and end with status 2."""
    message = said(error)
    if message is None:
        raise error
    complain(message)
    raise typer.Exit(USAGE) from None


class _Group(Group):
    """The commands; a reader of the output that goes away ends any of them quietly, wrong usage with one line."""

    def make_context(self, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401  # click's signature
        """Read what stands before the command. Raises `typer.Exit`."""
        try:
            return super().make_context(*arguments, **options)
        except UsageError as error:
            _misused(error)

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401  # click's signature
        """Run the named command. Raises `typer.Exit`."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            _nobody_reads()
        except UsageError as error:
            _misused(error)
        return result


class _Console(Console):
    """Prints what pages and servers wrote, whatever that is."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterator[Segment]:
        """See `rich.console.Console`; text that would command the terminal is shown as such."""
        for segment in super().render(renderable, options):
            yield segment if segment.control else Segment(printable(segment.text), segment.style)

    def on_broken_pipe(self) -> None:
        """Rich would end with status 1, as if the work had failed."""
        _nobody_reads()


speak_vietnamese()
app = typer.Typer(
    name="thidua",
    cls=_Group,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
out = _Console(markup=False, highlight=False)  # a page may write what looks like markup
err = _Console(stderr=True, highlight=False, markup=False, soft_wrap=True)


def _show_version(wanted: bool) -> None:  # noqa: FBT001  # typer calls it with the option's value
    if wanted:
        typer.echo(f"thidua {metadata.version('thidua')}")
        raise typer.Exit


@app.callback()
def thidua(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Hiện số phiên bản.")
    ] = False,
) -> None:
    """Sổ các hoạt động thi đua, đọc từ trang tin của ngành giáo dục Việt Nam."""
    del version


HomeOption = Annotated[
    Path, typer.Option("--home", envvar="THIDUA_HOME", help="Thư mục chứa kho lưu trữ, sổ thu thập và sổ thi đua.")
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
