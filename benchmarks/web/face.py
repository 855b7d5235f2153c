"""One site in one night: every address that it has, and the answer to any other."""

import hashlib
import json
import re
from functools import partial
from urllib.parse import parse_qs, parse_qsl, urlsplit

from benchmarks.web.faults import Asked, Reply
from benchmarks.web.layouts import article_page, copies_of, document, layout_of, path_of, traps_of
from benchmarks.web.pages import HTML, JSON, Page, at_visit
from benchmarks.web.services import posts, services
from benchmarks.web.stories import Story
from benchmarks.web.world import SampleSite

_NUMBER = re.compile(r"-(\d{1,6})(?:\.html|/)$")
_NEIGHBOURS = 2


class Face:
    """What a site shows in a night. Bodies are made at their first visit and kept."""

    def __init__(self, site: SampleSite, night: int, kept: dict[str, bytes]) -> None:
        self._site, self._shown = site, site.on(night)
        self._cms = site.kind.cms
        self._pages = dict(_pages(site, self._shown))
        self._heeded: dict[tuple[str, ...], str] = {}
        for target in self._pages:
            self._heeded.setdefault(_essence(site, target), target)
        self._paths = {str(story.number): path_of(site, story) for story in self._shown}
        self._bodies: dict[str, bytes] = {}
        self._kept = kept  # articles stay what they are over nights
        self._is_truthful = any(fault.fault == "truthful" for fault in site.faults)

    def warm(self) -> None:
        """Make every page but the traps."""
        for name, page in self._pages.items():
            if page.kind != "trap":
                self._body(name, page)

    def reply(self, asked: Asked, validator: str, visit: int) -> Reply:
        """The answer to a request; `validator` is its If-None-Match."""
        name = self._name(asked.target)
        page = self._pages.get(name)
        if page is None:
            return self._otherwise(asked.target)
        body = self._body(name, page)
        if self._is_truthful and page.kind == "article":
            etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
            if etag in validator:
                return Reply(page.kind, 304, b"", HTML, (("ETag", etag),))
            return Reply(page.kind, page.status, body, page.content_type, (("ETag", etag),), page.mark)
        return Reply(page.kind, page.status, at_visit(body, visit), page.content_type, page.headers, page.mark)

    def _body(self, name: str, page: Page) -> bytes:
        kept, known = (self._kept, page.mark) if page.mark else (self._bodies, name)
        if known not in kept:
            kept[known] = page.write()
        return kept[known]

    def _name(self, target: str) -> str:
        if target in self._pages:
            return target
        query = parse_qs(urlsplit(target).query)
        if self._cms == "vhv" and "Content.Listing" in query.get("module", ()):
            return f"vhv:{query.get('moduleId', [''])[0]}:{query.get('pageNo', [''])[0]}"
        if target.startswith("/wp-json/wp/v2/posts") and self._site.kind.kind == "wordpress":
            self._pages[target] = Page("feed", partial(posts, self._site, self._shown, query), JSON)
            return target
        return self._heeded.get(_essence(self._site, target), target)

    def _otherwise(self, target: str) -> Reply:
        """What is no page: a list's piece of nothing, the right address of a wrong alias, or the site's own 404."""
        if target.startswith("/wp-json/"):
            refused = {"code": "rest_disabled", "message": "REST API is disabled.", "data": {"status": 401}}
            return Reply("missing", 401, json.dumps(refused).encode(), JSON)
        if "module=Content.Listing" in target:
            return Reply("listing", 200, b'<div class="ModuleWrapper"></div>')
        number = _NUMBER.search(target)
        if self._cms == "nukeviet" and number and number[1] in self._paths:
            return Reply("moved", 301, b"", HTML, (("Location", f"http://{self._site.host}{self._paths[number[1]]}"),))
        return Reply("missing", 404, document(self._site, "Không tìm thấy", "<h1>Không có trang này</h1>"))


def _pages(site: SampleSite, shown: tuple[Story, ...]) -> dict[str, Page]:
    found: dict[str, Page] = {}
    for place, story in enumerate(shown):
        page = article_page(site, story, shown[place + 1 : place + 1 + _NEIGHBOURS])
        found[path_of(site, story)] = page
        for copy in copies_of(site, story):
            found[copy] = Page("copy", page.write, HTML, 200, page.headers, page.mark)
        for trap in traps_of(site, story):
            found.setdefault(trap, Page("trap", page.write, HTML, 200, page.headers))
    found.update(services(site, shown))
    return found


def _essence(site: SampleSite, target: str) -> tuple[str, ...]:
    """What of an address decides which page it is: its path, and the parameters that the CMS heeds."""
    parts = urlsplit(target)
    path = parts.path.removesuffix("/Default.aspx") if site.kind.cms == "dotnetnuke" else parts.path
    heeds = layout_of(site).heeds
    return (path, *sorted(f"{name}={value}" for name, value in parse_qsl(parts.query) if name in heeds))
