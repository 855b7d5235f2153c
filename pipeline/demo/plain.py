"""A site that somebody made by hand in PHP long ago: tables, no microdata, no feed, no sitemap, no robots.txt.

It is the one demo site whose pages stay the same between visits, so that a conditional request is answered with 304.
"""

from collections.abc import Iterator, Sequence
from functools import partial

from pipeline.demo.newsroom import Newsroom, Story
from pipeline.demo.pages import Answer, Page, PageKind, Portal, Visit, canonical, nowhere
from pipeline.demo.rendering import picture, render
from pipeline.demo.samples import Sample

PER_PAGE = 6


def address(sample: Sample) -> str:
    """Where an article lies: section and slug."""
    return f"/{sample.category}/{sample.slug}.html"


def portal(room: Newsroom) -> Portal:
    """The whole site. Raises `ValueError` for articles of one address."""
    if len({story.path for story in room.stories}) < len(room.stories):
        raise ValueError(f"{room.host}: two articles have the same address")
    pages = {canonical(target): page for target, page in (*_reading(room), *_service(room), *_pictures(room))}
    return Portal(room.host, pages, partial(_html, room, "missing", 404, {}), nowhere)


def photo(story: Story, place: int) -> str:
    """The address of the photo at that place of an article's body."""
    return f"/images/tin/{story.sample.number}_{place}.png"


def _html(room: Newsroom, template: str, status: int, values: dict[str, object], visit: Visit) -> Answer:
    body = render(f"plain/{template}.html", **{"room": room, "target": visit.target, "photo": photo, **values})
    newest = max((story.published for story in room.stories), default=visit.at)
    return Answer(body, "text/html", status, modified=newest)


def _page(room: Newsroom, kind: PageKind, template: str, /, **values: object) -> Page:
    return Page(kind, partial(_html, room, template, 200, values))


def _reading(room: Newsroom) -> Iterator[tuple[str, Page]]:
    yield "/", _page(room, "listing", "home")
    yield "/index.php", _page(room, "listing", "home")
    for category in room.categories:
        yield from _listing(room, f"/danh-muc.php?cm={category.alias}", category.name, room.of(category))
    for story in room.stories:
        yield story.path, _page(room, "article", "article", article=story, older=room.neighbours(story, 4)[1])


def _listing(room: Newsroom, start: str, name: str, stories: Sequence[Story]) -> Iterator[tuple[str, Page]]:
    count = max(1, -(-len(stories) // PER_PAGE))
    for number in range(1, count + 1):
        shown = stories[(number - 1) * PER_PAGE : number * PER_PAGE]
        page = _page(room, "listing", "listing", start=start, name=name, number=number, count=count, shown=shown)
        yield start if number == 1 else f"{start}&page={number}", page


def _service(room: Newsroom) -> Iterator[tuple[str, Page]]:
    yield "/gioi-thieu.php", _page(room, "other", "about", name="Giới thiệu")
    yield "/lien-he.php", _page(room, "other", "about", name="Liên hệ")


def _pictures(room: Newsroom) -> Iterator[tuple[str, Page]]:
    asset = Page("asset", lambda _visit: Answer(picture(), "image/png"))
    yield "/images/banner.png", asset
    for story in room.stories:
        for piece in story.captions:
            yield photo(story, piece.number), asset
