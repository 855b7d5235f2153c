"""A site laid out as NukeViet 4.x with its default theme, its faults and traps included.

Addresses, selectors and faults are those that NukeViet shows in its source and on running sites: listings of five a
page, a parent section without pages, `/savefile/` copies, 301 for every wrong alias, pages that are never the same
twice (counter, session, clock) and claim to be a day old.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import partial

from pipeline.demo import nukeviet_feeds as feeds
from pipeline.demo.newsroom import Newsroom, Story
from pipeline.demo.pages import Answer, Header, Page, PageKind, Portal, Visit
from pipeline.demo.rendering import HANOI, alias, http_date, picture, render
from pipeline.demo.samples import Category, Sample

PARENT = Category(alias="tin-tuc", name="Tin tức")
PER_PAGE = 5
ARTICLE_ADDRESS = re.compile(r"/[\w-]{1,80}/[\w-]{0,250}-([0-9]{1,9})\.html", re.ASCII)


def address(sample: Sample) -> str:
    """Where an article lies: section, slug and the number that alone identifies it."""
    return f"/{sample.category}/{sample.slug}-{sample.number}.html"


def portal(room: Newsroom) -> Portal:
    """The whole site."""
    home = {str(story.sample.number): story.path for story in room.stories}

    def moved(target: str) -> str | None:
        match = ARTICLE_ADDRESS.fullmatch(target)
        return home.get(match[1]) if match else None

    pages = {**dict(_reading(room)), **dict(_service(room)), **feeds.pages(room), **dict(_pictures(room))}
    return Portal(room.host, pages, partial(_html, room, "missing", 404, {}), moved)


def photo(story: Story, number: int) -> str:
    """The address of the photo at that place of an article's body."""
    return f"/uploads/news/{story.published:%Y_%m}/{story.sample.number}-{number}.png"


def fresh(visit: Visit) -> tuple[Header, ...]:
    """What NukeViet sends with every page: never stored, yet a day old; hence conditional requests are useless."""
    return (
        ("Set-Cookie", f"nv4_sess={visit.session}; path=/; HttpOnly; SameSite=Lax"),
        ("Expires", "-1"),
        ("Cache-Control", "max-age=0, no-cache, no-store, must-revalidate"),
        ("Pragma", "no-cache"),
        ("Last-Modified", http_date(visit.at - timedelta(days=1))),
    )


def _html(room: Newsroom, template: str, status: int, values: dict[str, object], visit: Visit) -> Answer:
    shared = {"room": room, "visit": visit, "now": visit.at.astimezone(HANOI), "photo": photo}
    shared |= {"parent": PARENT, "about": feeds.ABOUT}
    body = render(f"nukeviet/{template}.html", **{**shared, **values})
    return Answer(body, "text/html; charset=utf-8", status, fresh(visit))


def _page(room: Newsroom, kind: PageKind, template: str, /, **values: object) -> Page:
    return Page(kind, partial(_html, room, template, 200, values))


def _reading(room: Newsroom) -> Iterator[tuple[str, Page]]:
    yield "/", _page(room, "listing", "home")
    yield f"/{PARENT.alias}/", _page(room, "listing", "home", parent_view=True)
    for category in room.categories:
        yield from _listing(room, f"/{category.alias}/", category.name, room.of(category))
    for tag in room.tags:
        yield from _listing(room, f"/tag/{alias(tag)}/", tag, room.tagged(tag))
    for story in room.stories:
        newer, older = room.neighbours(story, 5)
        yield story.path, _page(room, "article", "article", article=story, newer=newer, older=older)
        yield f"/savefile{story.path}", _page(room, "copy", "savefile", article=story, module="savefile")
        yield f"/print{story.path}", _page(room, "copy", "savefile", article=story, module="print")


def _listing(room: Newsroom, start: str, name: str, stories: Sequence[Story]) -> Iterator[tuple[str, Page]]:
    count = max(1, -(-len(stories) // PER_PAGE))
    for number in range(1, count + 1):
        shown = stories[(number - 1) * PER_PAGE : number * PER_PAGE]
        where = {"start": start, "name": name, "number": number, "count": count}
        target = start if number == 1 else f"{start}page-{number}/"
        yield target, _page(room, "listing", "listing", shown=shown, **where)


def _service(room: Newsroom) -> Iterator[tuple[str, Page]]:
    yield "/feeds/", _page(room, "other", "feeds")
    yield "/about/", _page(room, "other", "about", topic=feeds.ABOUT[0])
    for topic in feeds.ABOUT:
        yield f"/about/{topic.alias}.html", _page(room, "other", "about", topic=topic)
    for path, name in (("/contact/", "Liên hệ"), ("/seek/", "Tìm kiếm"), ("/users/", "Thành viên")):
        yield path, _page(room, "other", "form", name=name, path=path)
    for path, name in (("/admin/", "Quản trị"), ("/noi-bo/", "Tin nội bộ")):
        yield path, _page(room, "other", "form", name=name, path=path)


def _pictures(room: Newsroom) -> Iterator[tuple[str, Page]]:
    asset = Page("asset", lambda _visit: Answer(picture(), "image/png"))
    yield "/assets/images/logo.png", asset
    for story in room.stories:
        for piece in story.captions:
            yield photo(story, piece.number), asset
