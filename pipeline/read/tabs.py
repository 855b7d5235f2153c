"""Tables in plain text: Word and browsers part the cells of a copied row by tabs, articles by " | "."""

import re
from collections.abc import Iterator
from itertools import groupby

# what a list's lines begin with before their tab: "1.", "2.1.", "a)", "-", "•", "Điều 1.", "Cụm thi đua số 1:"
_MARK = re.compile(
    r"(?:\d{1,3}|\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[a-zđ]|[ivx]{1,5})[.)/]|\d{1,2}(?:\.\d{1,2}){1,3}|[^\w\s]{1,2}"
    r"|(?:điều|bước|phần|mục) (?:\d{1,3}|[ivx]{1,5})[.:]?|[^\t]{1,60}:)?",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?…][\"”’]?$")
_FEWEST = 2  # rows, and cells of a row


def with_cells(body: str) -> str:
    """The text with " | " between the cells of its tables; other tabs stay (an indent, a list's number)."""
    return "\n".join(_rows(body.split("\n"))) if "\t" in body else body


def _rows(lines: list[str]) -> Iterator[str]:
    for parted, found in groupby(lines, _is_parted):
        run = list(found)
        yield from map(_row, run) if parted and _is_table(run) else run


def _is_parted(line: str) -> bool:
    return "\t" in line.strip()


def _is_table(run: list[str]) -> bool:
    """False for one line alone, a list whose marks stand before the tab, and prose with tabs among its words."""
    firsts = [line.strip().partition("\t")[0].strip() for line in run]
    return len(run) >= _FEWEST and not all(map(_MARK.fullmatch, firsts)) and not _is_prose(run)


def _is_prose(run: list[str]) -> bool:
    """True for whole sentences, one of which goes on in small letters behind a tab."""
    behind = (cell.strip() for line in run for cell in line.strip().split("\t")[1:])
    return all(_SENTENCE.search(line.strip()) for line in run) and any(cell[:1].islower() for cell in behind)


def _row(line: str) -> str:
    return " | ".join(cell.strip() for cell in line.strip(" \r").split("\t"))
