"""An explanation as one HTML page that needs nothing else: no script, no address, whatever an article wrote is text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from jinja2 import Environment, PackageLoader, StrictUndefined

from gazetteers.field_labels import field_label
from pipeline.explain.explanation import Explanation
from pipeline.explain.items import LOST_SIGN, SIGNS, Item, Told, events, losers, mentions
from pipeline.explain.rules import rule_words

LOST = "lost"


@dataclass(frozen=True)
class Piece:
    """A stretch of text, the kinds of marks around it from the outermost, and the signs of what ends with it."""

    text: str
    marks: tuple[str, ...]
    ends: tuple[str, ...]


@dataclass(frozen=True)
class View:
    """One article as the page shows it."""

    number: int
    title: str
    source: str
    facts: tuple[tuple[str, str], ...]
    pieces: tuple[Piece, ...]
    events: tuple[Told, ...]
    kinds: tuple[tuple[str, str, tuple[Item, ...]], ...]
    lost: tuple[Item, ...]


def page(explanations: Sequence[Explanation]) -> str:
    """The page of one or several articles."""
    legend = [(kind, field_label("kind", kind), SIGNS[kind]) for kind in SIGNS]
    views = [_view(number, one) for number, one in enumerate(explanations, start=1)]
    return environment().get_template("page.html.jinja").render(views=views, legend=legend, lost=(LOST, LOST_SIGN))


def environment() -> Environment:
    """The templates of this package: whatever an article wrote is escaped, a name that is missing is an error."""
    made = Environment(
        loader=PackageLoader("pipeline.explain", "."), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    made.filters["rule_words"] = rule_words
    return made


def _view(number: int, explanation: Explanation) -> View:
    article = explanation.article
    found, lost = mentions(explanation), losers(explanation)
    known = (
        ("Địa chỉ", article.url),
        ("Đăng lúc", article.published_at.isoformat(" ", "minutes") if article.published_at else None),
        ("Tác giả", article.author),
        ("Nguồn tin", article.source_credit),
        ("Phiên bản trích xuất", explanation.extraction.extractor),
    )
    return View(
        number,
        article.title,
        explanation.source,
        tuple((label, value) for label, value in known if value),
        pieces(article.text, [*(item for _, items in found for item in items), *lost]),
        events(explanation),
        tuple((kind, field_label("kind", kind), items) for kind, items in found),
        lost,
    )


def pieces(text: str, items: Iterable[Item]) -> tuple[Piece, ...]:
    """The text cut at every place where an item begins or ends; joined, the pieces are the text.

    Items may overlap in any way: a piece is marked by all that cover it, the longest outermost.
    """
    placed = sorted((item for item in items if item.start < item.end), key=lambda item: (item.start, -item.end))
    cuts = sorted({0, len(text), *(item.start for item in placed), *(item.end for item in placed)})
    ends: dict[int, list[str]] = {}
    for item in placed:
        ends.setdefault(item.end, []).append(item.sign)
    cut: list[Piece] = []
    open_items: list[Item] = []
    waiting = iter([*placed, None])
    following = next(waiting)
    for start, end in pairwise(cuts):
        open_items = [item for item in open_items if item.end > start]
        while following is not None and following.start == start:
            open_items.append(following)
            following = next(waiting)
        cut.append(Piece(text[start:end], tuple(dict.fromkeys(map(_class, open_items))), tuple(ends.get(end, ()))))
    return tuple(cut)


def _class(item: Item) -> str:
    return LOST if item.why else item.kind
