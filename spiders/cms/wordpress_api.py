"""The REST API of WordPress as a list of posts.

Source of the rules: developer.wordpress.org/rest-api, its pages on posts, pagination and global parameters.

How many pages there are stands in a header, `X-WP-TotalPages`; `_envelope` puts the headers into the answer, so that
also a page beyond the end says what it is. Where a firewall strips it, a page that is not full is the last one.
"""

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from html import unescape

from spiders.cms import urls
from spiders.cms.base import Entry, Listing

PER_PAGE = 100  # the API's most
# by their last change: what was edited comes up again as well as what is new
POSTS = f"/wp-json/wp/v2/posts?per_page={PER_PAGE}&page=1&orderby=modified&_fields=link,title,modified_gmt&_envelope=1"
_PAGE = re.compile(r"(?<=[?&]page=)\d{1,6}")
_TAG = re.compile(r"<[^<>]{0,200}>")
_LONGEST = 300  # characters of a title


def listing(url: str, body: bytes) -> Listing | None:
    """One page of the API's posts; null for what is no answer of it."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return None
    headers: Mapping[str, object] = {}
    if isinstance(answer, dict) and isinstance(answer.get("headers"), dict):
        headers, answer = answer["headers"], answer.get("body")
    if not isinstance(answer, list):
        return None
    entries = tuple(entry for post in answer if (entry := _entry(post)))
    page, pages, total = _number(urls.query(url).get("page")), _number(headers.get("X-WP-TotalPages")), None
    if page is None:
        return Listing(entries)
    if pages is None:
        ends = len(answer) < PER_PAGE
    else:
        ends, total = page >= pages, _number(headers.get("X-WP-Total"))
    return Listing(entries, () if ends else (_PAGE.sub(str(page + 1), url, count=1),), ends, total)


def feed(url: str, entries: int) -> Listing:
    """A feed of posts, as many as the site's settings say; beyond the last of its pages there is none."""
    if not entries:
        return Listing(ends=True)
    page = _number(urls.query(url).get("paged")) or 1
    return Listing((), (f"{urls.without_query(url)}?paged={page + 1}",))


def _entry(post: object) -> Entry | None:
    if not isinstance(post, dict) or not isinstance(post.get("link"), str):
        return None
    title = post.get("title")
    rendered = title.get("rendered") if isinstance(title, dict) else title
    text = _TAG.sub(" ", rendered[:_LONGEST]) if isinstance(rendered, str) else ""
    return Entry(post["link"], " ".join(unescape(text).split()), _moment(post.get("modified_gmt")))


def _number(value: object) -> int | None:
    return int(value) if isinstance(value, int | str) and str(value).isdecimal() and len(str(value)) < 10 else None  # noqa: PLR2004  # digits


def _moment(text: object) -> datetime | None:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC) if isinstance(text, str) else None
    except ValueError:
        return None
