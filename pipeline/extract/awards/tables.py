"""Rows of tables: one cell names the distinction, another who received it."""

from bisect import bisect_right
from operator import itemgetter

from pipeline.extract.awards.item import Item, is_school
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.recipients_after import is_recipient, listed
from pipeline.extract.awards.vocabulary import AUTHORITY
from pipeline.extract.awards.words_before import over_words

_MARKS = frozenset("xv✓✔+☑")
_NUMERALS = frozenset({"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "a", "b", "c", "d", "-", "*"})
_HEADER = frozenset({"stt", "tt", "họ", "tên", "đơn", "danh", "số"})


def cells_of(items: Items, first: int, stop: int) -> list[tuple[int, int]]:
    """First place and the place after the last of every cell that is not empty; none if the line is no row."""
    if "|" not in items.lows[first:stop]:
        return []
    found: list[tuple[int, int]] = []
    begin = first
    for k in range(first, stop + 1):
        if k == stop or items.low(k) == "|":
            if k > begin:
                found.append((begin, k))
            begin = k + 1
    return found if len(found) > 1 else []


def all_cells(items: Items, first: int, stop: int) -> list[tuple[int, int]]:
    """First place and the place after the last of every cell of a row, empty ones too."""
    bars = [k for k in range(first, stop) if items.low(k) == "|"]
    return list(zip((first, *(bar + 1 for bar in bars)), (*bars, stop), strict=True))


def award_columns(items: Items, first: int, stop: int) -> dict[int, Item]:
    """The columns of a header that are headed by a distinction each, by their positions."""
    named = (
        (column, next((items[k] for k in range(*cell) if items.kind(k) == "award"), None))
        for column, cell in enumerate(all_cells(items, first, stop))
    )
    return {column: award for column, award in named if award is not None}


def marked(items: Items, first: int, stop: int, columns: dict[int, Item]) -> list[Item]:
    """The distinctions in whose columns a row has a mark."""
    cells = all_cells(items, first, stop)
    ticked = (column for column, (begin, end) in enumerate(cells) if end == begin + 1 and items.low(begin) in _MARKS)
    return [columns[column] for column in ticked if column in columns]


def is_header(items: Items, cells: list[tuple[int, int]]) -> bool:
    """True for "STT | Họ và tên | Đơn vị"."""
    return len(cells) > 1 and items.low(cells[0][0]) in _HEADER


def is_hour(items: Items, cells: list[tuple[int, int]]) -> bool:
    """True for "8h00 | Trao Bằng khen | Ông A", a line of a programme."""
    first = cells[0][0]
    return items.low(first).isdecimal() and items.low(first + 1) in {"h", "g", "giờ"}


def row_recipients(items: Items, cells: list[tuple[int, int]]) -> list[Item]:
    """The person of a row, else the unit or the group that a cell begins with."""
    begins = [over_words(items, first) for first, _ in cells]
    within = [k for k, (_, stop) in zip(begins, cells, strict=True) if k < stop and is_recipient(items[k])]
    person = next((k for k in within if items.kind(k) == "person"), None)
    chosen = person if person is not None else next(iter(within), None)
    if chosen is None:
        return []
    return [items[chosen]] if person is not None else listed(items, chosen)[0]


def row_awards(items: Items, cells: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """First place and the cell's end of every cell's distinctions."""
    return [(k, stop) for first, stop in cells for k in range(first, stop) if items.kind(k) == "award"]


def is_section(items: Items, cells: list[tuple[int, int]], award: int) -> bool:
    """True where beside the cell of the distinction a row has but a number: "I | Bằng khen của Bộ trưởng | "."""
    others = [cell for cell in cells if not cell[0] <= award < cell[1]]
    return all(
        stop == first + 1 and (items.low(first).isdecimal() or items.low(first) in _NUMERALS) for first, stop in others
    )


def beside(items: Items, cells: list[tuple[int, int]], award: int) -> Item | None:
    """The giver whom the cell behind the distinction's names and nothing else: "Trường A | Cờ thi đua | UBND tỉnh"."""
    at = bisect_right(cells, award, key=itemgetter(0)) - 1
    first, stop = cells[at + 1] if at + 1 < len(cells) else (0, 0)
    single = stop == first + 1 and items.kind(first) in AUTHORITY and not is_school(items[first])
    return items[first] if single else None
