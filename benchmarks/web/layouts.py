"""How each CMS gives addresses to articles and lists, and what it hangs onto a page: the rows of `layouts.csv`."""

import hashlib
import re
from collections.abc import Iterator
from csv import DictReader
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files

from benchmarks.web.pages import HTML, VISIT, Page
from benchmarks.web.stories import Story
from benchmarks.web.world import FIRST_SECTION_ID, SECTION_NAMES, SECTIONS, SampleSite
from pipeline.demo.cms_pages import Place, render
from pipeline.demo.rendering import HANOI, alias, http_date

_HREF = re.compile(rb'href="(/[^"]*)"')
_SHORT, _SHORT_80 = 60, 80
_COUNTER = f"<p>Đang truy cập: {VISIT}</p>"


@dataclass(frozen=True)
class Layout:
    """A row of `layouts.csv`: forms of addresses, and names of what `services` knows.

    `traps` are never worth a request, `copies` are the article once more; both stand on every article's page. Of a
    query the CMS heeds only the parameters named by `heeds`, and of these none that is empty. `marks` is what the CMS
    leaves in the head of every page.
    """

    layout: str
    article: str
    section: str
    further: str
    feeds: str
    sitemap: str
    traps: tuple[str, ...]
    copies: tuple[str, ...]
    heeds: tuple[str, ...]
    marks: str


@cache
def layouts() -> dict[str, Layout]:
    """Every layout by its name."""
    text = (files("benchmarks.web") / "layouts.csv").read_text(encoding="utf-8")
    names = [field.name for field in fields(Layout)]
    found = {}
    for row in DictReader(text.splitlines()):
        listed = {name: tuple(filter(None, row[name].split("|"))) for name in ("traps", "copies", "heeds")}
        found[row["layout"]] = Layout(**{name: listed.get(name, row[name]) for name in names})  # type: ignore[arg-type]  # by the fields' names
    return found


def layout_of(site: SampleSite) -> Layout:
    """The layout of a site."""
    return layouts()[site.kind.layout]


def section_url(site: SampleSite, section: int, page: int = 1) -> str:
    """Where a page of a section's list lies; empty where the layout has no address for it."""
    layout = layout_of(site)
    form = layout.section if page == 1 else layout.further
    return form.format(**_section_words(site, section), page=page, per_page=site.kind.per_page)


def path_of(site: SampleSite, story: Story) -> str:
    """Where an article lies."""
    return layout_of(site).article.format(**_words(site, story))


def copies_of(site: SampleSite, story: Story) -> tuple[str, ...]:
    """Other addresses of the same article."""
    words = _words(site, story) | {"path": path_of(site, story)}
    return tuple(form.format(**words) for form in layout_of(site).copies)


def traps_of(site: SampleSite, story: Story) -> tuple[str, ...]:
    """What an article's page links and nobody should ask for."""
    words = _words(site, story) | {"path": path_of(site, story)}
    return tuple(form.format(**words) for form in layout_of(site).traps)


def article_page(site: SampleSite, story: Story, neighbours: tuple[Story, ...]) -> Page:
    """An article as its CMS shows it, with what hangs onto every page of the site."""
    where = Place(site.host, path_of(site, story), story.number, site.organisation)
    links = [path_of(site, other) for other in neighbours]
    hung = [*copies_of(site, story), *traps_of(site, story)]

    def write() -> bytes:
        body = _HREF.sub(b'href="#"', render(site.kind.variant, story.article, VISIT, where))
        anchors = [f'<a href="{_escaped(link)}">xem</a>' for link in (*links, *hung)]
        return body.replace(b"</body>", f"{navigation(site)}{''.join(anchors)}{_COUNTER}</body>".encode())

    return Page("article", write, HTML, 200, headers_of(site), story.mark)


def list_page(site: SampleSite, name: str, shown: tuple[Story, ...], more: str = "") -> bytes:
    """A list: the navigation, the articles that it shows, and `more`, the way to its other pages."""
    items = "".join(
        f'<li><h3><a href="{_escaped(path_of(site, story))}" title="{story.title}">{story.title}</a></h3>'
        f"<span>{story.published.astimezone(HANOI):%d/%m/%Y %H:%M}</span></li>"
        for story in shown
    )
    return document(site, name, f"<h1>{name}</h1><ul class='list'>{items}</ul>{more}")


def document(site: SampleSite, title: str, content: str) -> bytes:
    """A page of the site around some content, with the counter that every such site has."""
    layout = layout_of(site)
    extra = {"vhv": _VHV, "qi": _QI, "dnn": _DNN, "liferay": _LIFERAY}.get(layout.layout, ("<div>", "</div>"))
    head = f'<head><meta charset="utf-8"><title>{title}</title>{layout.marks}</head>'
    body = f"<body>{navigation(site)}{extra[0]}{content}{extra[1]}{_COUNTER}</body>"
    return f"<!DOCTYPE html><html>{head}{body}</html>".encode()


_VHV = (
    "<script>VHV.load('3rdparty/jquery');var at={site:'40117'};</script><div class=\"ModuleWrapper\" id=\"module18\">",
    "</div>",
)
_QI = ('<div class="qi-nhom-tin"><div class="qi-danh-sach">', "</div></div>")
_DNN = ('<div id="dnn_ContentPane"><div class="DnnModule">', "</div></div>")
_LIFERAY = ('<div class="portlet-boundary"><div class="lfr-list">', "</div></div>")


def navigation(site: SampleSite) -> str:
    """The menu: home and every section, and the first trap of the site."""
    links = [("/", "Trang chủ"), *((section_url(site, number), SECTION_NAMES[number]) for number in _sections(site))]
    return "<nav>" + "".join(f'<a href="{_escaped(url)}">{name}</a> ' for url, name in links) + "</nav>"


def headers_of(site: SampleSite) -> tuple[tuple[str, str], ...]:
    """What the CMS sends with every page. NukeViet: never stored, yet a day old, whatever happened to the page."""
    if site.kind.cms != "nukeviet":
        return (("Cache-Control", "private"),)
    return (
        ("Set-Cookie", "nv4_sess=0123456789abcdef; path=/; HttpOnly"),
        ("Cache-Control", "max-age=0, no-cache, no-store, must-revalidate"),
        ("Last-Modified", http_date(datetime.now(UTC) - timedelta(days=1))),
    )


def _sections(site: SampleSite) -> Iterator[int]:
    yield from range(site.kind.sections)


def _section_words(site: SampleSite, section: int) -> dict[str, str | int]:
    name = SECTIONS[section]
    return {"section": name, "Section": _capital(name), "section_id": FIRST_SECTION_ID + section, "host": site.host}


def _words(site: SampleSite, story: Story) -> dict[str, str | int]:
    slug = alias(story.title)
    moment = story.published.astimezone(HANOI)
    return {
        **_section_words(site, story.section),
        "alias": slug,
        "Alias": _capital(slug),
        "short": slug[:_SHORT],
        "short80": slug[:_SHORT_80],
        "number": story.number,
        "hex": hashlib.sha256(f"{site.host}/{story.number}".encode()).hexdigest()[:24],
        "year": f"{moment:%Y}",
        "month": f"{moment:%m}",
    }


def _capital(slug: str) -> str:
    return "-".join(word.capitalize() for word in slug.split("-"))


def _escaped(url: str) -> str:
    return url.replace("&", "&amp;")
