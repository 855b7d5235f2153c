"""How the difference of two runs looks."""

from collections.abc import Sequence

from rich.console import Console

from pipeline.evaluate.changes import Change, summary

SIGNS = {"gained": "+", "lost": "-", "changed": "~"}


def show_changes(found: Sequence[Change], console: Console) -> None:
    """Every change, one a line, below its article and field; then how many there are of each kind."""
    place = ("", "")
    for change in found:
        if (change.article, change.field) != place:
            place = (change.article, change.field)
            _line(console, f"{change.article}  {change.field}")
        _line(console, f"  {SIGNS[change.kind]} {change.item}{_what(change)}  [{change.verdict}]")
    for kind, count in summary(found).items():
        _line(console, f"{count:5} {kind}")
    if not found:
        _line(console, "nothing gained, lost or changed")


def _what(change: Change) -> str:
    return f"  {change.attribute}: {change.before!r} → {change.after!r}" if change.attribute else ""


def _line(console: Console, text: str) -> None:
    console.print(text, markup=False, highlight=False, soft_wrap=True)
