"""The command line: `thidua`. One module a command; each adds itself to the application."""

import sys
from importlib import import_module

from pipeline.cli.app import app

COMMANDS = ("demo", "crawl", "ingest", "extract", "build", "query", "sites", "evaluate", "profile")


def main() -> None:
    """Run the command that the arguments name. Exit status 0, 1 (work failed) or 2 (usage).

    Only the named command's module is imported: a language model takes seconds to load, and `query` needs none.
    """
    wanted = [name for name in COMMANDS if name in sys.argv[1:2]] or COMMANDS
    for command in wanted:
        import_module(f"pipeline.cli.{command}")
    app()
