"""The list of commands that `thidua --help` shows, without loading what the commands work with."""

import ast
from collections.abc import Iterable
from importlib.resources import files

import typer


def list_unloaded(app: typer.Typer, commands: Iterable[str]) -> None:
    """Add every command by name and help only: for showing, as none of them was named."""
    for name in commands:
        app.command(name, help=help_of(name))(_only_listed)


def help_of(command: str) -> str:
    """The docstring of the function of that name in `pipeline/cli/COMMAND.py`. Raises `LookupError` if it has none."""
    source = (files("pipeline.cli") / f"{command}.py").read_text(encoding="utf-8")
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and node.name == command and (text := ast.get_docstring(node)):
            return text
    raise LookupError(f"pipeline/cli/{command}.py: no function {command} with a docstring")


def _only_listed() -> None:
    raise AssertionError("a command that is named is loaded")
