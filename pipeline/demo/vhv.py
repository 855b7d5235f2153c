"""A site laid out as VHV, the portal of many departments and schools, as real pages of it show it.

Addresses hold no number and cut the slug at 60 characters; a listing shows ten articles and no link to a next page,
so that editors put older ones into sub-sections; the print copy's address is known only to its button's script.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from pipeline.demo.newsroom import Newsroom, Story
from pipeline.demo.pages import Answer, Page, PageKind, Portal, Visit, canonical, nowhere
from pipeline.demo.rendering import alias, picture, render
from pipeline.demo.samples import Category, Sample

SLUG_LENGTH = 60
PER_PAGE = 10
JUNK_AUTHORS = ("Admin", "demo", None)
ABOUT = Category(alias="gioi-thieu", name="Giới thiệu")
ROBOTS = "User-agent: *\nDisallow: /page/CMS/\nDisallow: /api/\n"


def address(sample: Sample) -> str:
    """Where an article lies: section and the slug's first 60 characters, a word broken where it must be."""
    return f"/{sample.category}/{sample.slug[:SLUG_LENGTH]}.html"


def portal(room: Newsroom) -> Portal:
    """The whole site. Raises `ValueError` for articles of one address."""
    if len({story.path for story in room.stories}) < len(room.stories):
        raise ValueError(f"{room.host}: two articles have the same address")
    pages = {canonical(target): page for target, page in (*_reading(room), *_service(room), *_pictures(room))}
    return Portal(room.host, pages, partial(_html, room, "missing", 404, {}), nowhere)


@dataclass(frozen=True)
class Section:
    """A listing; `total` counts the articles of the whole section, of which the page shows the first ten."""

    alias: str
    name: str
    stories: tuple[Story, ...]
    total: int


def sections(room: Newsroom, category: Category) -> Iterator[Section]:
    """A category, and a sub-section for every ten articles that its listing does not show."""
    stories = room.of(category)
    yield Section(category.alias, category.name, stories[:PER_PAGE], len(stories))
    for start in range(PER_PAGE, len(stories), PER_PAGE):
        shown = stories[start : start + PER_PAGE]
        name = f"Lưu trữ {start // PER_PAGE}"
        yield Section(f"{category.alias}/{alias(name)}", name, shown, len(shown))


def number(story: Story) -> str:
    """The article's id in the portal's database: 24 hex digits."""
    return hashlib.sha256(f"{story.category.alias}/{story.sample.number}".encode()).hexdigest()[:24]


def photo(story: Story, place: int) -> str:
    """The address of the photo at that place of an article's body."""
    return f"/upload/40117/{story.published:%Y%m%d}/{story.sample.number}_{place}.png"


def byline(story: Story) -> str | None:
    """Who the page says wrote the article: where nobody is given, often a login."""
    return story.sample.author or JUNK_AUTHORS[story.sample.number % len(JUNK_AUTHORS)]


def _html(room: Newsroom, template: str, status: int, values: dict[str, object], visit: Visit) -> Answer:
    shared = {"room": room, "visit": visit, "about": ABOUT, "photo": photo}
    shared |= {"number": number, "byline": byline, "sections": sections}
    headers = (("Set-Cookie", f"BEARER={visit.session}; path=/; HttpOnly"), ("Cache-Control", "private, no-cache"))
    return Answer(render(f"vhv/{template}.html", **{**shared, **values}), "text/html; charset=UTF-8", status, headers)


def _page(room: Newsroom, kind: PageKind, template: str, /, **values: object) -> Page:
    return Page(kind, partial(_html, room, template, 200, values))


def _reading(room: Newsroom) -> Iterator[tuple[str, Page]]:
    yield "/", _page(room, "listing", "home")
    for section in (section for category in room.categories for section in sections(room, category)):
        yield f"/{section.alias}", _page(room, "listing", "listing", section=section)
    for story in room.stories:
        newer, older = room.neighbours(story, 3)
        yield story.path, _page(room, "article", "article", article=story, related=(*newer, *older))
        yield f"/?page=Article.Print.detail&id={number(story)}", _page(room, "copy", "print", article=story)


def _service(room: Newsroom) -> Iterator[tuple[str, Page]]:
    yield "/robots.txt", Page("robots", lambda _visit: Answer(ROBOTS.encode(), "text/plain"))
    yield "/?page=home", _page(room, "listing", "home")
    yield "/?page=sitemap", _page(room, "other", "sitemap")
    yield "/?page=login", _page(room, "other", "login", name="Đăng nhập")
    yield "/page/CMS/Admin/login", _page(room, "other", "login", name="Quản trị")
    yield f"/{ABOUT.alias}", _page(room, "other", "about")


def _pictures(room: Newsroom) -> Iterator[tuple[str, Page]]:
    asset = Page("asset", lambda _visit: Answer(picture(), "image/png"))
    yield "/upload/40117/logo.png", asset
    for story in room.stories:
        for piece in story.captions:
            yield photo(story, piece.number), asset
