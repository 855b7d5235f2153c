"""What a site offers to machines and scripts: robots.txt, sitemaps, feeds, APIs, the pages of lists."""

import base64
import json
from collections.abc import Callable, Iterator
from datetime import UTC
from functools import partial

from benchmarks.web.layouts import headers_of, layout_of, list_page, path_of, section_url
from benchmarks.web.pages import HTML, PLAIN, XML, Page, PageKind
from benchmarks.web.stories import Story
from benchmarks.web.world import SECTION_NAMES, SECTIONS, SampleSite
from pipeline.demo.nukeviet_feeds import RSS_LIMIT, pub_date
from pipeline.demo.rendering import HANOI, http_date

SITEMAP_LIMIT = 25  # of NukeViet's news sitemap; 1000 in reality, here so few that older articles need the lists
WORDPRESS_FEED = 10
VHV_PER_PAGE = 10
_VHV_MODULE = 18  # the number of the first section's module

Addressed = Iterator[tuple[str, Page]]
Shown = tuple[Story, ...]


def services(site: SampleSite, shown: Shown) -> Addressed:
    """Every address of the site that is neither article nor trap."""
    layout = layout_of(site)
    yield "/robots.txt", _page("robots", partial(_robots, site), PLAIN)
    yield "/", _page("listing", partial(_home, site, shown), HTML, headers_of(site))
    for section in range(site.kind.sections):
        yield from _LISTS.get(layout.layout, _paged)(site, section, _of(shown, section))
    if layout.feeds:
        yield from _FEEDS[layout.feeds](site, shown)
    if layout.sitemap:
        yield from _SITEMAPS[layout.sitemap](site, shown)


def _page(kind: PageKind, write: Callable[[], bytes], form: str, headers: tuple[tuple[str, str], ...] = ()) -> Page:
    return Page(kind, write, form, 200, headers)


def _of(shown: Shown, section: int) -> Shown:
    return tuple(story for story in shown if story.section == section)


def _robots(site: SampleSite) -> bytes:
    delay = "Crawl-delay: 3\n" if any(fault.fault == "crawl_delay" for fault in site.faults) else ""
    sitemap = f"Sitemap: http://{site.host}/sitemap.xml\n" if layout_of(site).sitemap in {"nukeviet", "qi"} else ""
    return f"User-agent: *\nDisallow: /noi-bo/\nDisallow: /users/\n{delay}{sitemap}".encode()


def _home(site: SampleSite, shown: Shown) -> bytes:
    """Blocks of the latest of each section, without pages."""
    latest = tuple(story for section in range(site.kind.sections) for story in _of(shown, section)[:3])
    return list_page(site, "Trang chủ", latest, _odd_links(site))


def _odd_links(site: SampleSite) -> str:
    """Ways to where a fault lies in wait, and out of the site."""
    odd = [f'<a href="{fault.address}">Chuyên mục</a>' for fault in site.faults if fault.address]
    return "".join([*odd, '<a href="http://elsewhere.test/tin-tuc/">Liên kết</a>'])


def _pages_of(shown: Shown, per_page: int) -> list[Shown]:
    return [shown[start : start + per_page] for start in range(0, len(shown), per_page)] or [()]


def _paged(site: SampleSite, section: int, shown: Shown) -> Addressed:
    pages = _pages_of(shown, site.kind.per_page)
    for number, part in enumerate(pages, start=1):
        around = [page for page in (number - 1, number + 1, len(pages)) if 0 < page <= len(pages) and page != number]
        links = "".join(
            f'<a href="{section_url(site, section, page).replace("&", "&amp;")}"{_rel(page, number)}>{page}</a>'
            for page in dict.fromkeys(around)
        )
        more = f"<ul class='pagination'>{links}</ul>"
        write = partial(list_page, site, SECTION_NAMES[section], part, more)
        yield section_url(site, section, number), _page("listing", write, HTML, headers_of(site))


def _rel(page: int, number: int) -> str:
    return ' rel="next"' if page == number + 1 else ""


def _endless(site: SampleSite, section: int, shown: Shown) -> Addressed:
    """A home-made list whose every page links a next one, the last one for ever, in every order of sorting."""
    pages = _pages_of(shown, site.kind.per_page)
    for number in range(1, len(pages) + 40):
        part = pages[min(number, len(pages)) - 1]
        following = f'<a href="{section_url(site, section, number + 1)}">Trang sau</a>'
        sorts = f'<a href="/{SECTIONS[section]}?sort=view">Xem nhiều</a><a href="/lich?month=11&amp;year=2025">Lịch</a>'
        write = partial(list_page, site, SECTION_NAMES[section], part, following + sorts)
        yield section_url(site, section, number), _page("listing", write, HTML, headers_of(site))
    yield f"/{SECTIONS[section]}?sort=view", _page("trap", partial(list_page, site, "Xem nhiều", pages[0]), HTML)


def _vhv(site: SampleSite, section: int, shown: Shown) -> Addressed:
    """Ten articles, and a script that asks for the others by the number of its module."""
    module = _VHV_MODULE + section
    settings = {"service": "Content.Article.selectAll", "type": "Article.News", "categoryId": str(400 + section)}
    encoded = base64.b64encode(json.dumps(settings).encode()).decode()
    named = f'{{"module":"Content.Listing","id":"{module}","page":"Article.News.list"}}'
    counts = f'itemsPerPage: "{VHV_PER_PAGE}", pageNo: 1, totalItems: {len(shown)}, orderBy:"publishTime DESC"'
    script = (
        f"<script>VHV.using('Content.Listing', function(){{VHV.load($.extend($.parseJSON(decode64('{encoded}')),"
        f"{named}),{{{counts}}});}});VHV.config={{site:'40117'}};</script>"
    )
    pages = _pages_of(shown, VHV_PER_PAGE)
    first = partial(list_page, site, SECTION_NAMES[section], pages[0], script)
    yield section_url(site, section), _page("listing", first, HTML, headers_of(site))
    for number, part in enumerate(pages[1:], start=2):
        yield f"vhv:{module}:{number}", _page("listing", partial(_piece, site, part), HTML)


def _piece(site: SampleSite, shown: Shown) -> bytes:
    items = "".join(
        f'<article class="Article-News"><a href="{path_of(site, s)}" title="{s.title}">{s.title}</a></article>'
        for s in shown
    )
    return f'<div class="ModuleWrapper">{items}</div>'.encode()


def _nukeviet_feeds(site: SampleSite, shown: Shown) -> Addressed:
    front = tuple(story for story in shown if story.on_front)
    yield "/rss/", _page("feed", partial(_rss, site, "Tin tức", "/", front[:RSS_LIMIT]), XML)
    for section in range(site.kind.sections):
        about = section_url(site, section)
        write = partial(_rss, site, SECTION_NAMES[section], about, _of(shown, section)[:RSS_LIMIT])
        yield f"/rss/{about.strip('/').rpartition('/')[2]}/", _page("feed", write, XML)


def _rss(site: SampleSite, name: str, about: str, shown: Shown) -> bytes:
    """With the minutes of NukeViet's RSS, which are the month."""
    items = "".join(
        f"<item><title>{story.title}</title><link>http://{site.host}{path_of(site, story)}</link>"
        f"<pubDate>{pub_date(story.published)}</pubDate></item>"
        for story in shown
    )
    return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{name}</title><link>http://{site.host}{about}</link>{items}</channel></rss>'.encode()


def _nukeviet_sitemaps(site: SampleSite, shown: Shown) -> Addressed:
    yield "/sitemap.xml", _page("sitemap", partial(_index, site, ("/sitemap-vi.news.xml",)), XML)
    entries = tuple(
        (path_of(site, story), story.published.astimezone(HANOI).isoformat()) for story in shown[:SITEMAP_LIMIT]
    )
    yield "/sitemap-vi.news.xml", _page("sitemap", partial(_urlset, site, entries), XML)


def _qi_sitemap(site: SampleSite, shown: Shown) -> Addressed:
    """Every article with the day of its last change, and the lists without."""
    lists = tuple((section_url(site, section), "") for section in range(site.kind.sections))
    entries = tuple((path_of(site, story), f"{story.changed.astimezone(HANOI):%Y-%m-%d}") for story in shown)
    yield "/sitemap.xml", _page("sitemap", partial(_urlset, site, (*lists, *entries)), XML)


def _vhv_sitemap(site: SampleSite, shown: Shown) -> Addressed:  # noqa: ARG001  # it lists sections only
    yield "/?page=sitemap", _page("listing", partial(list_page, site, "Sơ đồ trang", ()), HTML)


def _wordpress_sitemaps(site: SampleSite, shown: Shown) -> Addressed:
    yield "/wp-sitemap.xml", _page("sitemap", partial(_index, site, ("/wp-sitemap-posts-post-1.xml",)), XML)
    entries = tuple((path_of(site, story), story.changed.isoformat()) for story in shown)
    yield "/wp-sitemap-posts-post-1.xml", _page("sitemap", partial(_urlset, site, entries), XML)


def _index(site: SampleSite, paths: tuple[str, ...]) -> bytes:
    entries = "".join(f"<sitemap><loc>http://{site.host}{path}</loc></sitemap>" for path in paths)
    return f'<?xml version="1.0"?><sitemapindex xmlns="{_NAMESPACE}">{entries}</sitemapindex>'.encode()


def _urlset(site: SampleSite, entries: tuple[tuple[str, str], ...]) -> bytes:
    lines = "".join(
        f"<url><loc>http://{site.host}{path.replace('&', '&amp;')}</loc>"
        f"{f'<lastmod>{day}</lastmod>' if day else ''}</url>"
        for path, day in entries
    )
    return f'<?xml version="1.0"?><urlset xmlns="{_NAMESPACE}">{lines}</urlset>'.encode()


_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def _wordpress_feeds(site: SampleSite, shown: Shown) -> Addressed:
    """`/feed/` in pages of ten."""
    for number, part in enumerate(_pages_of(shown, WORDPRESS_FEED), start=1):
        address = "/feed/" if number == 1 else f"/feed/?paged={number}"
        yield address, _page("feed", partial(_rss_right, site, part), "application/rss+xml; charset=UTF-8")


def _rss_right(site: SampleSite, shown: Shown) -> bytes:
    items = "".join(
        f"<item><title>{story.title}</title><link>http://{site.host}{path_of(site, story)}</link>"
        f"<pubDate>{http_date(story.published)}</pubDate></item>"
        for story in shown
    )
    generator = "<generator>https://wordpress.org/?v=6.5</generator>"
    channel = f"<channel><title>Tin</title><link>http://{site.host}/</link>{generator}{items}</channel>"
    return f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0">{channel}</rss>'.encode()


def posts(site: SampleSite, shown: Shown, query: dict[str, list[str]]) -> bytes:
    """A page of WordPress's REST API, with its headers in the answer where `_envelope` asks for it."""
    per_page, page = (
        min(int(query.get(name, [str(usual)])[0]), 100) for name, usual in (("per_page", 10), ("page", 1))
    )
    rows = [_post(site, story) for story in sorted(shown, key=lambda story: story.changed, reverse=True)]
    part = rows[(page - 1) * per_page : page * per_page]
    if "_envelope" not in query:
        return json.dumps(part).encode()
    headers = {"X-WP-Total": len(rows), "X-WP-TotalPages": -(-len(rows) // per_page)}
    return json.dumps({"body": part, "status": 200, "headers": headers}).encode()


def _post(site: SampleSite, story: Story) -> dict[str, object]:
    return {
        "id": story.number,
        "link": f"http://{site.host}{path_of(site, story)}",
        "date_gmt": f"{story.published.astimezone(UTC):%Y-%m-%dT%H:%M:%S}",
        "modified_gmt": f"{story.changed.astimezone(UTC):%Y-%m-%dT%H:%M:%S}",
        "title": {"rendered": story.title},
    }


_LISTS: dict[str, Callable[[SampleSite, int, Shown], Addressed]] = {"vhv": _vhv, "generic": _endless}
_FEEDS: dict[str, Callable[[SampleSite, Shown], Addressed]] = {
    "nukeviet": _nukeviet_feeds,
    "wordpress": _wordpress_feeds,
}
_SITEMAPS: dict[str, Callable[[SampleSite, Shown], Addressed]] = {
    "nukeviet": _nukeviet_sitemaps,
    "qi": _qi_sitemap,
    "vhv": _vhv_sitemap,
    "wordpress": _wordpress_sitemaps,
}
