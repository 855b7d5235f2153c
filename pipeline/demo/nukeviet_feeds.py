"""What a NukeViet site offers to machines: RSS, sitemaps, robots.txt, with the faults of every 4.x version."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from pipeline.demo.newsroom import Newsroom, Story
from pipeline.demo.pages import Answer, Page, PageKind
from pipeline.demo.rendering import http_date, render
from pipeline.demo.samples import Category

RSS_LIMIT = 30
SITEMAP_LIMIT = 1000
ABOUT = (
    Category(alias="chuc-nang-nhiem-vu", name="Chức năng, nhiệm vụ"),
    Category(alias="co-cau-to-chuc", name="Cơ cấu tổ chức"),
)
ROBOTS = """User-agent: *
Disallow: /admin/
Disallow: /data/
Disallow: /includes/
Disallow: /install/
Disallow: /modules/
Disallow: /noi-bo/
Disallow: /users/
Disallow: /seek/
Disallow: /statistics/
Sitemap: http://{host}/sitemap.xml"""
INSTALLED = datetime(2015, 1, 5, 2, tzinfo=UTC)


def pages(room: Newsroom) -> dict[str, Page]:
    """Feeds, sitemaps and robots.txt by their addresses."""
    return {**dict(_rss(room)), **dict(_sitemaps(room)), "/robots.txt": _robots(room)}


def pub_date(moment: datetime) -> str:
    """The publication time as NukeViet's RSS has it: `H:m:s`, the month where the minutes should be, in UTC."""
    right = http_date(moment)
    return f"{right[:20]}{moment.astimezone(UTC):%m}{right[22:]}"


def on_front_page(story: Story) -> bool:
    """Whether an editor marked the article for the front page: all but every fifth. The main feed has only those."""
    return story.sample.number % 5 != 0


def _rss(room: Newsroom) -> Iterator[tuple[str, Page]]:
    yield "/rss/", _feed(room, "/rss/", "Tin tức", [story for story in room.stories if on_front_page(story)])
    for category in room.categories:
        path = f"/rss/{category.alias}/"
        yield path, _feed(room, path, category.name, room.of(category))


def _feed(room: Newsroom, path: str, name: str, stories: Sequence[Story]) -> Page:
    shown = stories[:RSS_LIMIT]
    values = {"room": room, "path": path, "name": name, "stories": shown, "pub_date": pub_date}
    return _xml("feed", "nukeviet/rss.xml", values)


def _sitemaps(room: Newsroom) -> Iterator[tuple[str, Page]]:
    yield "/sitemap.xml", _xml("sitemap", "nukeviet/sitemapindex.xml", {"room": room, "modules": ("about", "news")})
    news = [(story.path, story.published.isoformat()) for story in room.stories[:SITEMAP_LIMIT]]
    yield "/sitemap-vi.news.xml", _xml("sitemap", "nukeviet/sitemap.xml", {"room": room, "entries": news})
    about = [(f"/about/{topic.alias}.html", INSTALLED.isoformat()) for topic in ABOUT]
    yield "/sitemap-vi.about.xml", _xml("sitemap", "nukeviet/sitemap.xml", {"room": room, "entries": about})


def _xml(kind: PageKind, template: str, values: dict[str, object]) -> Page:
    return Page(kind, lambda _visit: Answer(render(template, **values), "text/xml; charset=utf-8"))


def _robots(room: Newsroom) -> Page:
    body = ROBOTS.format(host=room.host).encode()
    return Page("robots", lambda _visit: Answer(body, "text/plain; charset=utf-8", modified=INSTALLED))
