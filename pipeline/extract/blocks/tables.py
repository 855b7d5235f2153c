"""Tables of blocks: a row each, with the units that head it and belong to it; and tables of one block's members."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gazetteers.folding import fold
from pipeline.extract.blocks.identity import Known
from pipeline.extract.blocks.lines import unit_of
from pipeline.extract.blocks.story import Story

_CELL = re.compile(r"\s*(?:\||\t)\s*")
_HEAD = re.compile(r"\btrưởng\b")
_DEPUTY = re.compile(r"\bphó\b")
_MEMBERS = re.compile(r"\bthành viên\b|\bcác (?:đơn vị|trường)\b|\bgồm\b")
_UNITS = re.compile(r"(?:tên )?(?:các )?(?:đơn vị|trường|đơn vị trực thuộc|trường trong cụm|trường trong khối)$")
_COUNT = re.compile(r"\b(?:số đơn vị|số trường|số lượng|tổng số)\b")
_NUMBER = re.compile(r"\d{1,3}")
_MEMBER = re.compile(r"\bthành viên\b")
# also of a schedule: each unit is checked once
_UNIT = re.compile(
    r"(?:tên )?(?:các )?(?:đơn vị|trường|cơ sở)(?: (?:được|chịu) (?:kiểm tra|chấm|chấm điểm|thẩm định|đánh giá))?$"
)
# what a column says of each unit of one block's table
_OFFICE = re.compile(
    r"(?:đơn vị )?(?:(?:phó )?trưởng (?:cụm|khối)|(?:cụm|khối) (?:trưởng|phó)|phó (?:cụm|khối)|thành viên)$"
)
# "Trường THCS và THPT Na Ư" is one school
_ITEMS = re.compile(r"\s*[,;]\s*|(?<!THCS)(?<!\bTH)(?<!iểu học)(?<!cơ sở)\s+và\s+(?=[A-ZĐ])")
_FIRST = 2  # cells in which a block may be named


@dataclass(frozen=True)
class Row:
    """What a table says of one block."""

    leader: str | None
    deputies: tuple[str, ...]
    members: tuple[str, ...]
    count: int | None


def _tables(text: str) -> Iterator[tuple[list[str], list[list[str]]]]:
    """The folded header cells and the rows of every table, whose cells are parted by `|` or tabs."""
    rows: list[list[str]] = []
    for line in (*text.split("\n"), ""):
        cells = _CELL.split(line.strip(" |\t")) if "|" in line or "\t" in line else []
        if len(cells) > 1:
            rows.append(cells)
        elif rows:
            yield [fold(cell) for cell in rows[0]], rows[1:]
            rows = []


def rows(story: Story) -> dict[str, Row]:
    """Blocks' names to their rows, in tables under a header with "trưởng" or "thành viên"."""
    found: dict[str, Row] = {}
    if "|" not in story.text and "\t" not in story.text:
        return found
    names = _names(story)
    for header, lines in _tables(story.text):
        if not any(_HEAD.search(cell) or _MEMBERS.search(cell) for cell in header):
            continue
        for cells in lines:
            block = next((names[fold(cell)] for cell in cells[:_FIRST] if fold(cell) in names), None)
            if block is not None:
                found.setdefault(block.name, _row(header, cells))
    return found


def _names(story: Story) -> dict[str, Known]:
    """Every folded form by which the text names a block."""
    forms = ((fold(story.text[one.start : one.end]), block) for block in story.blocks for one in block.mentions)
    return {**dict(forms), **{fold(block.name): block for block in story.blocks}}


def _row(header: list[str], cells: list[str]) -> Row:
    named = [(title, cell) for title, cell in zip(header, cells, strict=False) if cell]
    heads = [cell for title, cell in named if _HEAD.search(title) and not _DEPUTY.search(title)]
    deputies = tuple(item for title, cell in named if _DEPUTY.search(title) for item in _ITEMS.split(cell))
    listed = tuple(item for title, cell in named if _holds(title) for item in _ITEMS.split(cell) if item)
    counts = [int(cell) for title, cell in named if _COUNT.search(title) and _NUMBER.fullmatch(cell)]
    others = tuple(head for head in heads if head not in listed)
    members = (*others, *(deputy for deputy in deputies if deputy not in listed), *listed)
    return Row(heads[0] if heads else None, deputies, members, counts[0] if counts else None)


def _holds(title: str) -> bool:
    """True for the title of a column with a block's members."""
    return _MEMBERS.search(title) is not None or _UNITS.match(title) is not None


def column(story: Story, count: int | None) -> tuple[str, ...]:
    """The organisations in a table's column "thành viên", or "đơn vị" if they are as many as the text counts."""
    if "|" not in story.text and "\t" not in story.text:
        return ()
    for header, lines in _tables(story.text):
        offices = _has_offices(len(header), lines)
        for place, title in enumerate(header):
            sure = _MEMBER.search(title) or (offices and _UNIT.match(title))
            if not sure and (count is None or len(lines) != count or not _UNIT.match(title)):
                continue
            names = [unit_of(cells[place]) if place < len(cells) else None for cells in lines]
            if len(names) > 1 and all(names):
                return tuple(dict.fromkeys(name for name in names if name))
    return ()


def _has_offices(width: int, lines: list[list[str]]) -> bool:
    """True for a table whose last column holds "Cụm trưởng", "Cụm phó", "Thành viên" or nothing."""
    last = [fold(cells[-1]) if len(cells) == width else "" for cells in lines]
    return any(last) and all(not cell or _OFFICE.match(cell) for cell in last)
