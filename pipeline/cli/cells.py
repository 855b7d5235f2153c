"""Cells of CSV, for spreadsheets that take some texts for formulas."""

from spiders.printable import printable

# with these a spreadsheet begins a formula (OWASP, "CSV Injection")
FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def cell(value: object) -> object:
    """A value as a cell of CSV; a text that a spreadsheet would run gets the apostrophe that makes it text."""
    if not isinstance(value, str):
        return value
    text = printable(value)
    return f"'{text}" if value.lstrip(" ").startswith(FORMULAS) else text
