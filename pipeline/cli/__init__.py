"""The command line: `thidua`. One module a command; each adds itself to the application."""

from importlib import import_module

from pipeline.cli.app import app

COMMANDS = ("evaluate",)


def main() -> None:
    """Run the command that the arguments name. Exit status 0, 1 (work failed) or 2 (usage)."""
    for command in COMMANDS:
        import_module(f"pipeline.cli.{command}")
    app()
