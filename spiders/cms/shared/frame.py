"""What frames an article's lines: stamps and bylines above its prose and at its very end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from spiders.cms.shared import credits, furniture, signed, stamps  # noqa: A004  # the builtin is no word here
from spiders.cms.shared.credits import Byline

_TAIL = 4  # lines at the end among which credits stand
_CELLS = " | "  # between the cells of a table's row
_DEPTH = 15  # lines: what stands above an article is never more


@dataclass(frozen=True)
class Framed:
    """The places of the lines that are the article's own, and what the others say."""

    kept: tuple[int, ...]
    byline: Byline
    stamp: datetime | None


def header_end(lines: Sequence[str]) -> int:
    """The place of the first prose, or how deep a header can be."""
    prose = (place for place, line in enumerate(lines[:_DEPTH]) if furniture.is_prose(line))
    return next(prose, min(len(lines), _DEPTH))


def unframed(lines: Sequence[str], site: str | None = None) -> Framed:
    """The lines below a title without stamps, counters, the site's clock and credits. `site` is its office's name."""
    head, tail = header_end(lines), max(len(lines) - _TAIL, 0)
    signing = _signing(lines, head)
    kept: list[int] = []
    found: list[Byline] = []
    stamp: datetime | None = None
    for place, line in enumerate(lines):
        outside = (place < head or place >= tail) and place not in signing
        moment = stamps.of_line(line) if outside and not _is_of_event(lines, place) else None
        said = _byline(lines, place, site) if outside and not moment else None
        stamp = stamp or moment or (stamps.within(line) if said else None)
        if said:
            found.append(said)
        elif not moment and not (outside and _is_aside(lines, place, above=place < head)):
            kept.append(place)
    while len(kept) > 1 and furniture.is_last(lines[kept[-1]]):
        kept.pop()
    if not any(said.author for said in found):
        signs, size = credits.signature([lines[place] for place in kept], site)
        found, kept = [*found, signs], kept[: len(kept) - size]
    return Framed(tuple(kept), merged(found), stamp)


def _is_of_event(lines: Sequence[str], place: int) -> bool:
    """Whether a moment is that of an event, whose place or guests the next line or the last one tells."""
    beside = (*lines[max(place - 1, 0) : place], *lines[place + 1 : place + 2])
    return any(map(stamps.tells_of_event, beside)) and stamps.may_be_of_event(lines[place])


def _signing(lines: Sequence[str], head: int) -> frozenset[int]:
    """The places of the lines in which a document is signed: offices, "(Đã ký)", the name. Above prose nothing is."""
    first = head if head < len(lines) and furniture.is_prose(lines[head]) else 0
    heights = ((place, signed.height(lines, place)) for place in range(first, len(lines)))
    blocks = (range(place - height, place + 1) for place, height in heights if height and credits.is_name(lines[place]))
    return frozenset(place for block in blocks for place in block)


def _is_aside(lines: Sequence[str], place: int, *, above: bool) -> bool:
    """Whether a line is a login in a name's place or, above the prose, a counter's figure, the site's clock, or its
    banner over the stamp.

    The office over the name of who signed a document is none.
    """
    line = lines[place]
    if above:
        over_stamp = place + 1 < len(lines) and stamps.of_line(lines[place + 1]) is not None
        banner = over_stamp and furniture.is_banner(line)
        return banner or credits.is_nobody(line) or line.isdigit() or stamps.is_clock(line)
    over_name = place + 1 < len(lines) and credits.is_name(lines[place + 1])
    return credits.is_nobody(line) and not over_name


def merged(found: Sequence[Byline]) -> Byline:
    """The first author and the first source that any line names."""
    author = next((said.author for said in found if said.author), None)
    return Byline(author, next((said.source for said in found if said.source), None))


def _byline(lines: Sequence[str], place: int, site: str | None) -> Byline | None:
    """A labelled credit; at the top, or right above or below a stamp, also a bare name or office.

    The head of a table, above its next row, is neither.
    """
    if all(_CELLS in line for line in lines[place : place + 2]) and place + 1 < len(lines):
        return None
    beside = place == 0 or any(map(stamps.of_line, (*lines[place - 1 : place], *lines[place + 1 : place + 2])))
    return credits.byline(lines[place], site) or (credits.leading(lines[place], site) if beside else None)
