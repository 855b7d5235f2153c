"""Where the title of a plain text stands, and what stands above it: banners, menus, categories."""

from collections.abc import Sequence

from spiders.cms.shared import credits as bylines
from spiders.cms.shared import furniture, stamps, text
from spiders.cms.shared.frame import header_end

_ENOUGH_WORDS = 6  # fewer may be a category
_JOINED = 3  # lines that a title may be broken into


def find_title(lines: Sequence[str]) -> int:
    """The place of the title in a text that begins with it or with furniture; 0 where nothing tells.

    A banner or a short line (a category) gives way to a headline below it, above stamp and prose.
    """
    end = header_end(lines)
    stamp = next((place for place in range(1, end) if stamps.of_line(lines[place])), end)
    heads = [place for place in range(max(stamp, 1)) if place < len(lines) and not _is_aside(lines[place])]
    strong = [place for place in heads if _is_headline(lines[place])]
    return (strong or heads or [0])[0]


def repeated_title(lines: Sequence[str], title: str) -> int:
    """Where the lines go on after header lines that say the title again, broken over lines or with a stamp; else 0.

    What stands above a repeated title is furniture.
    """
    wanted = text.plain(title)
    for start in range(min(header_end(lines) + 1, len(lines))):
        for end in range(start + 1, min(start + _JOINED, len(lines)) + 1):
            said = text.plain(" ".join(lines[start:end]))
            if said == wanted or (said.startswith(wanted) and stamps.of_line(said_after(lines[start:end], title))):
                return end
    return 0


def said_after(lines: Sequence[str], title: str) -> str:
    """What a line says after the title: `Title (29-12-2020 15:53)` → `29-12-2020 15:53`."""
    joined, heading = text.line(" ".join(lines)), text.line(title)
    return joined[joined.find(heading) + len(heading) :].strip(" ()-–|") if heading in joined else ""


def _is_aside(line: str) -> bool:
    credit = bylines.is_written_by(line) or bylines.byline(line) is not None
    return credit or furniture.is_banner(line) or stamps.of_line(line) is not None or stamps.is_clock(line)


def _is_headline(line: str) -> bool:
    sentence = line.endswith((".", ":", ";")) and not line.endswith("...")
    return len(line.split()) >= _ENOUGH_WORDS and not furniture.is_prose(line) and not sentence
