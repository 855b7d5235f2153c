"""A site laid out as VHV, the portal of many departments and schools, as real pages of it show it.

Addresses hold no number and cut the slug at 60 characters; a listing shows ten articles and no link to a next page:
the older ones are pieces of HTML that its script asks for; the print copy's address is known only to its button's.
"""

import base64
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from urllib.parse import urlencode

from pipeline.demo.newsroom import Newsroom, Story
from pipeline.demo.pages import Answer, Page, PageKind, Portal, Visit, canonical, nowhere
from pipeline.demo.rendering import picture, render
from pipeline.demo.samples import Category, Sample

SLUG_LENGTH = 60
PER_PAGE = 10
MODULE, SITE = "9", "40117"
ORDER, SERVICE = "publishTime DESC", "Content.Article.selectAll"
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
    """One page of a category's listing; `total` counts the articles of all its pages."""

    category: Category
    stories: tuple[Story, ...]
    page: int
    total: int

    @property
    def configured(self) -> dict[str, str | int]:
        """What the portal's script knows of the list."""
        listed: dict[str, str | int] = {"layout": "Article.News.list", "itemsPerPage": str(PER_PAGE)}
        listed |= {"totalItems": self.total, "orderBy": ORDER, "pageNo": self.page, "service": SERVICE}
        listed |= {"type": "Article.News", "categoryId": self.category.alias, "hasPagination": "1", "index": 1}
        return listed

    @property
    def encoded(self) -> str:
        """The same as it stands in the page."""
        return base64.b64encode(json.dumps(self.configured).encode()).decode()

    @property
    def piece(self) -> str:
        """Where the script asks for this page of the list."""
        kept = {"layout", "orderBy", "service", "type", "categoryId"}
        asked = {"module": "Content.Listing", "moduleId": MODULE, "cmd": "redraw", "site": SITE, "url_mode": "rewrite"}
        asked |= {"submitFormId": MODULE, "page": "Article.News.list", "modulePosition": "0", "moduleParentId": "8"}
        asked |= {name: str(value) for name, value in self.configured.items() if name in kept}
        return "/?" + urlencode({**asked, "itemsPerPage": str(PER_PAGE), "pageNo": str(self.page)})


def sections(room: Newsroom, category: Category) -> Iterator[Section]:
    """The pages of a category's listing; the first stands at the category's address."""
    stories = room.of(category)
    for start in range(0, max(len(stories), 1), PER_PAGE):
        yield Section(category, stories[start : start + PER_PAGE], 1 + start // PER_PAGE, len(stories))


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
    shared |= {"number": number, "byline": byline}
    headers = (("Set-Cookie", f"BEARER={visit.session}; path=/; HttpOnly"), ("Cache-Control", "private, no-cache"))
    return Answer(render(f"vhv/{template}.html", **{**shared, **values}), "text/html; charset=UTF-8", status, headers)


def _page(room: Newsroom, kind: PageKind, template: str, /, **values: object) -> Page:
    return Page(kind, partial(_html, room, template, 200, values))


def _reading(room: Newsroom) -> Iterator[tuple[str, Page]]:
    yield "/", _page(room, "listing", "home")
    for section in (section for category in room.categories for section in sections(room, category)):
        if section.page == 1:
            yield f"/{section.category.alias}", _page(room, "listing", "listing", section=section)
        else:
            yield section.piece, _page(room, "other", "piece", section=section)
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
