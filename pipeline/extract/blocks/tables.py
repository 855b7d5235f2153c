"""Tables of blocks: a row each, with the units that head it."""

import re
from dataclasses import dataclass

from gazetteers.folding import fold
from pipeline.extract.blocks.identity import Known

_CELL = re.compile(r"\s*(?:\||\t)\s*")
_HEAD = re.compile(r"\btrưởng\b")
_DEPUTY = re.compile(r"\bphó\b")


@dataclass(frozen=True)
class Row:
    """What a table says of one block."""

    leader: str | None
    members: tuple[str, ...]


def rows(text: str, blocks: list[Known]) -> dict[str, Row]:
    """Blocks' names to their rows, in tables whose cells are parted by `|` or tabs under a header with "trưởng"."""
    found: dict[str, Row] = {}
    header: list[str] = []
    for line in text.split("\n"):
        cells = _CELL.split(line.strip(" |\t"))
        if len(cells) < 2:  # noqa: PLR2004  # a line with one cell is no table
            header = []
        elif _HEAD.search(fold(line)) and not header:
            header = [fold(cell) for cell in cells]
        elif header and (block := _block_in(cells[0], blocks)):
            found.setdefault(block.name, _row(header, cells))
    return found


def _block_in(cell: str, blocks: list[Known]) -> Known | None:
    wanted = fold(cell)
    return next((block for block in blocks if fold(block.name) == wanted), None)


def _row(header: list[str], cells: list[str]) -> Row:
    roles = list(zip(header[1:], cells[1:], strict=False))
    heads = [cell for title, cell in roles if _HEAD.search(title) and not _DEPUTY.search(title)]
    members = tuple(cell for title, cell in roles if cell and (_HEAD.search(title) or _DEPUTY.search(title)))
    return Row(heads[0] if heads else None, members)
