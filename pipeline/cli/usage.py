"""Wrong usage said in Vietnamese: what Typer complains of, by the patterns of `data/usage.csv`."""

import re
from functools import cache
from importlib.resources import files

import typer

from gazetteers.loader import Row, load_file

# the class of every complaint about usage; Typer has its own copy of click and names only this one of its children
UsageError: type[Exception] = typer.BadParameter.__mro__[1]


class Wording(Row):
    """A pattern that a whole complaint matches, and its Vietnamese with the groups `a`, `b` and `c`."""

    pattern: str
    vietnamese: str


@cache
def _wordings() -> tuple[tuple[re.Pattern[str], str], ...]:
    rows = load_file(files("pipeline.cli") / "data" / "usage.csv", Wording)
    return tuple((re.compile(row.pattern, re.DOTALL), row.vietnamese) for row in rows)


def in_vietnamese(complaint: str) -> str:
    """The complaint by the first pattern that it matches; itself where none does, as after an update of Typer."""
    for pattern, vietnamese in _wordings():
        if found := pattern.fullmatch(complaint):
            return vietnamese.format(**{name: value or "" for name, value in found.groupdict().items()})
    return complaint


def said(error: Exception) -> str | None:
    """What is wrong and where help is; null for an error that shows the help itself."""
    context = getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError":
        return None
    complaint: str = getattr(error, "format_message", lambda: str(error))()
    command = context.command_path if context is not None else "thidua"
    return f"{command}: {in_vietnamese(complaint)} (cách dùng: {command} --help)"
