"""VHV's lists: only the first page is HTML with an address; the portal's script asks for the others by module.

Source of the rules: the configuration that pages hold in Base64 (`VHV.using(…)`) and the request that the script makes
of it, `/?module=Content.Listing&moduleId=N&cmd=redraw&site=N&url_mode=rewrite&submitFormId=N&page=…`, which public
scrapers of these portals (moit.gov.vn, tapchixaydungbxd.vn) repeat as POST and as GET: the answer is a piece of HTML.
"""

import base64
import binascii
import json
import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlencode

from spiders.cms import urls
from spiders.cms.base import Listing

# VHV.using ($.extend($.parseJSON(decode64('…')),{"module":…,"id":"18",…}),{ itemsPerPage: "12", pageNo: 1, …})
_CONFIGURED = re.compile(
    rb"decode64\('([A-Za-z0-9+/=]{8,4000})'\)\),\s{0,9}(\{[^{}]{2,1000}\})\),\s{0,9}\{([^{}]{0,300})\}"
)
_SITE = re.compile(rb"\bsite\s{0,9}:\s{0,9}'(\d{1,12})'")
_COUNT = re.compile(rb"\b(itemsPerPage|pageNo|totalItems)\s{0,9}:\s{0,9}\"?(\d{1,9})")
_MODULE = "Content.Listing"
_NEWS = "Article.News"
_SERVICE = "Content.Article."
# of the configuration, what the script keeps to itself
_UNSENT = frozenset({"totalItems", "hasPagination", "index", "path", "pageNo", "module", "page", "id", "itemsPerPage"})


_LIST_PAGE = "Article.News.list"


class _List(NamedTuple):
    """One list of news on a page: the parameters by which it is asked for, and its counts."""

    parameters: dict[str, str]
    per_page: int
    page: int
    total: int

    @property
    def is_read(self) -> bool:
        return self.page * self.per_page >= self.total


def listing(url: str, body: bytes, articles: int) -> Listing | None:
    """What is behind the page: by the scripts' counts, or by how full a piece of HTML is that a script asked for."""
    query = urls.query(url)
    if query.get("module") == _MODULE:
        return _of_piece(url, query, articles)
    site = _SITE.search(body)
    lists = [one for one in _lists(body) if one.total] if site else []
    if not lists or site is None:
        return None
    following = tuple(_address(url, one, site[1].decode()) for one in lists if not one.is_read)
    return Listing((), following, ends=not following, total=lists[0].total if len(lists) == 1 else None)


def _of_piece(url: str, query: dict[str, str], articles: int) -> Listing | None:
    """A piece that is not full is the list's last."""
    per_page, page = query.get("itemsperpage", ""), query.get("pageno", "")
    if not (per_page.isdecimal() and page.isdecimal()):
        return None
    if articles < int(per_page):
        return Listing(ends=True)
    return Listing((), (re.sub(r"(?<=[?&]pageNo=)\d+", str(int(page) + 1), url),), ends=False)


def _address(url: str, one: _List, site: str) -> str:
    """The script's request for the page after the one that is shown."""
    module = one.parameters["id"]
    sent = {name: value for name, value in one.parameters.items() if name not in _UNSENT}
    asked = {"module": _MODULE, "moduleId": module, "cmd": "redraw", "site": site, "url_mode": "rewrite"}
    asked |= {"submitFormId": module, "page": one.parameters.get("page", _LIST_PAGE)}
    asked |= {**sent, "itemsPerPage": str(one.per_page), "pageNo": str(one.page + 1)}
    return urls.split(url)._replace(path="/", query=urlencode(asked), fragment="").geturl()


def _lists(body: bytes) -> Iterator[_List]:
    for configured in _CONFIGURED.finditer(body):
        parameters = {**_object(_decoded(configured[1])), **_object(configured[2])}
        counts = {name.decode(): int(value) for name, value in _COUNT.findall(configured[3])}
        is_news = parameters.get("type") == _NEWS and parameters.get("service", "").startswith(_SERVICE)
        if is_news and parameters.get("id", "").isdecimal() and counts.get("itemsPerPage"):
            yield _List(parameters, counts["itemsPerPage"], counts.get("pageNo", 1), counts.get("totalItems", 0))


def _decoded(text: bytes) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""


def _object(text: bytes) -> dict[str, str]:
    """The strings and numbers of a JSON object; nothing of what is none."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {name: str(value) for name, value in found.items() if isinstance(value, str | int)}
