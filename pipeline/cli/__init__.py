"""The command line: `thidua`. One module a command; each adds itself to the application."""

import sys
from importlib import import_module
from typing import NoReturn

from pipeline.cli.app import app, complain
from pipeline.cli.listing import list_unloaded

COMMANDS = (
    "demo",
    "nightly",
    "check",
    "backup",
    "crawl",
    "ingest",
    "extract",
    "build",
    "query",
    "registry",
    "search",
    "explain",
    "correct",
    "export",
    "sites",
    "evaluate",
    "profile",
)


INTERRUPTED = 130  # 128 + SIGINT, as shells say it


def main() -> None:
    """Run the command that the arguments name. Exit status 0, 1 (work failed), 2 (usage), 130 (interrupted) or 141
    (whoever read the output went away).

    Only the named command's module is imported: a language model takes seconds to load, and `query` needs none.
    """
    try:
        _run()
    except KeyboardInterrupt:  # while a module loads; typer makes an exit of later ones
        _interrupted()
    except SystemExit as end:
        if end.code == INTERRUPTED:
            _interrupted()
        raise


def _run() -> None:
    named = next((argument for argument in sys.argv[1:] if not argument.startswith("-")), None)
    if named in COMMANDS:
        import_module(f"pipeline.cli.{named}")
    else:
        list_unloaded(app, COMMANDS)
    app()


def _interrupted() -> NoReturn:
    complain("Đã dừng giữa chừng: sổ đã công bố giữ nguyên, lần chạy sau làm tiếp phần còn lại.")
    sys.exit(INTERRUPTED)
