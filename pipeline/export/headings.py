"""Short Vietnamese names for people, cut from the comments of the schema: headings of columns, names of sheets."""

import re
from collections.abc import Iterable, Iterator

LONGEST_SHEET = 31  # Excel's limit, which also forbids the characters below and an apostrophe at either end
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_FIRST_CLAUSE = re.compile(r"[^;:(.]*(?:\.(?!\s|$)[^;:(.]*)*")
_SHORTEST = 8  # a comma before this many characters ends no name: "Cụm, khối thi đua"


def heading(comment: str | None, name: str) -> str:
    """What a comment begins with, to the end of its first clause, however long (a cell wraps it); else the name."""
    clause = found[0].strip() if comment and (found := _FIRST_CLAUSE.match(comment)) else ""
    return clause or name


def sheet_name(title: str) -> str:
    """A title as Excel takes it for a sheet."""
    return _cut(_FORBIDDEN.sub(" ", title).strip(" '"), LONGEST_SHEET).strip(" '") or "Sheet"


def distinct(names: Iterable[str], longest: int | None = None) -> Iterator[str]:
    """The names, with a number where one was there before (Excel does not tell capitals apart)."""
    seen: set[str] = set()
    for name in names:
        unique, count = name, 1
        while unique.casefold() in seen:
            count += 1
            ending = f" ({count})"
            unique = (name if longest is None else name[: longest - len(ending)]) + ending
        seen.add(unique.casefold())
        yield unique


def _cut(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    comma = text.rfind(",", _SHORTEST, longest)
    end = comma if comma > 0 else text.rfind(" ", 0, longest + 1)
    return text[: end if end > 0 else longest].rstrip(" ,")
