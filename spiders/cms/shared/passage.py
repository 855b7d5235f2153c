"""The lines of an article on a page of unknown layout: from below its title to where other things begin."""

from collections.abc import Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from spiders.cms.shared import furniture, text
from spiders.cms.shared.blocks import Line, lines_of
from spiders.cms.shared.main_text import main_element

_ABOVE = 15  # lines between title and text that are looked at: stamp, buttons, lead
_BELOW = 8  # lines below the text that are looked at: author, source
_SHORT = 200  # characters: lines that may be the title
_SIGNS = 2  # times as long as the title a line of its words may be, with signs of its own
_LEAST = 120  # characters of an article; less is a form, an error, a picture
_LINKED = 0.4  # share of linked text above which a page is a list
_HEADLINE = 30  # characters of a link that may be a headline
_TEASERS = 3  # such lines; more is a list


@dataclass(frozen=True)
class Passage:
    """The lines, and the elements that they come from."""

    lines: Sequence[Line]
    element: HtmlElement


def passage(root: HtmlElement, title: str, heading: HtmlElement | None) -> Passage | None:
    """The article's lines; None where the page shows a list of others, or hardly any text."""
    element = main_element(root)
    if element is None:
        return None
    lines = _without_furniture(_with_surroundings(element, title, heading))
    return Passage(lines, element) if is_article(lines) else None


def own_lines(around: Sequence[Line], title: str) -> list[Line]:
    """The article's lines among those of an element that may hold title and furniture, too."""
    below = _below_title(around[:_ABOVE], title)
    return _without_furniture(around[below:] if below is not None else around)


def _without_furniture(around: Sequence[Line]) -> list[Line]:
    lines = [line for line in around if line.table or not line.text or not furniture.is_furniture(line.text)]
    lines = lines[: furniture.end_of_article([line.text for line in lines])]
    lines = [line for line in lines if line.table or not furniture.is_closing(line.text)]
    return lines[: _end_of_own(lines)]


def is_article(lines: Sequence[Line]) -> bool:
    """Whether lines hold prose, enough of it, and are no list of links."""
    enough = sum(len(line.text) for line in lines) >= _LEAST and any(furniture.is_prose(line.text) for line in lines)
    return enough and not is_list(lines)


def is_list(lines: Sequence[Line]) -> bool:
    """Whether lines are mostly links, or hold several linked headlines, as those of categories and homes do."""
    linked = [len(line.text) for line in lines if line.linked]
    whole = sum(len(line.text) for line in lines)
    return sum(linked) > _LINKED * whole or sum(size >= _HEADLINE for size in linked) > _TEASERS


def _end_of_own(lines: Sequence[Line]) -> int:
    """Where, below the last prose, a list of links to other articles begins."""
    own = [place for place, line in enumerate(lines) if furniture.is_prose(line.text) and not line.linked]
    below = [place for place in range(own[-1] if own else len(lines), len(lines)) if lines[place].linked]
    return below[0] if len(below) > 1 else len(lines)


def _with_surroundings(element: HtmlElement, title: str, heading: HtmlElement | None) -> list[Line]:
    """The element's lines from below the title on, with what stands between it and a title outside, and just below."""
    own = lines_of(element)
    within = heading is None or any(parent is element for parent in heading.iterancestors())
    inside = _below_title(own[:_ABOVE] if heading is None else own, title) if within else None
    if inside is not None:
        return own[inside:]
    scope = _common(element, heading) if heading is not None else element.getparent()
    around = lines_of(scope) if scope is not None else own
    start = _place_of(own, around)
    if start is None:
        return own
    above = around[:start]
    below = _below_title(above, title)
    above = above[below:][-_ABOVE:] if below is not None else []
    return [*above, *around[start : start + len(own) + _BELOW]]


def _below_title(lines: Sequence[Line], title: str) -> int | None:
    wanted, longest = text.plain(title), max(_SHORT, _SIGNS * len(title))
    short = ((place, line.text) for place, line in enumerate(lines) if len(line.text) <= longest)
    return next((place + 1 for place, line in short if text.plain(line) == wanted), None)


def _common(element: HtmlElement, heading: HtmlElement) -> HtmlElement | None:
    above = set(heading.iterancestors())
    return next((parent for parent in element.iterancestors() if parent in above), None)


def _place_of(own: Sequence[Line], around: Sequence[Line]) -> int | None:
    """Where the element's lines begin among those around them: by its first three lines of text."""
    first = [line.text for line in own][:3]
    return next(
        (place for place in range(len(around)) if [line.text for line in around[place : place + len(first)]] == first),
        None,
    )
