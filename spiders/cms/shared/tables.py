"""Tables: those of data, which become rows, and those that only place images and their captions."""

from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from spiders.cms.shared.seen import flat

LONGEST_CELL = 600
LONGEST_CAPTION = 300
_LARGEST_FRAME = 6  # cells: one to three images with their captions


def is_data(table: HtmlElement) -> bool:
    """Rows of several short cells. A table that lays out images, paragraphs, other tables is walked like any block."""
    if table.tag != "table" or table.find(".//table") is not None or table.find(".//img") is not None:
        return False
    return is_wide(table) and all(len(flat(cell)) <= LONGEST_CELL for cell in table.iter("td", "th"))


def is_wide(table: HtmlElement) -> bool:
    """Whether a table has rows of several cells."""
    return any(len(row.findall("td") + row.findall("th")) > 1 for row in table.iter("tr"))


def rows(table: HtmlElement) -> Iterator[str]:
    """A data table's rows, cells parted by bars: `Cụm | Cụm trưởng | Cụm phó`."""
    for caption in table.findall("caption"):
        yield flat(caption)
    for row in table.iter("tr"):
        cells = [flat(cell) for cell in row if cell.tag in {"td", "th"}]
        if any(cells):
            yield " | ".join(cells).strip()


def is_frame(table: HtmlElement) -> bool:
    """A small table around images: how CKEditor's users put captions under them."""
    cells = list(islice(table.iter("td"), _LARGEST_FRAME + 1))
    return len(cells) <= _LARGEST_FRAME and any(cell.find(".//img") is not None for cell in cells)


def is_caption_cell(element: HtmlElement) -> bool:
    """Whether an element within a frame is a short cell without an image: the caption."""
    return element.tag == "td" and element.find(".//img") is None and len(flat(element)) <= LONGEST_CAPTION
