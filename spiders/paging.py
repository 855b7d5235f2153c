"""The further pages of a list, told from the list by their URL."""

import re
from urllib.parse import parse_qsl, urlencode

from spiders.cms import urls

# /page-2/ (NukeViet), /page/2/ (WordPress), /trang-2, /currentpage/2 and /pageid/2 (DotNetNuke, before Default.aspx)
_IN_PATH = re.compile(
    r"/(?:page|trang|currentpage|pageid)[-/](\d{1,6})(?=(?:\.html?|\.aspx)?/?$|/default\.aspx$)", re.IGNORECASE
)
_PARAMETERS = ("page", "trang", "pageindex", "pageno", "currentpage", "paged", "p", "cur", "pg")
_LIFERAY = re.compile(r"^_.{1,100}_cur$")  # a portlet's own parameter
_PORTLET = re.compile(r"^(?:p_p_.*|_.{1,100}_delta)$")  # which list, and how long its pages are
# Joomla and its kind count articles, not pages
_OFFSETS = ("start", "limitstart", "offset")
_PER_PAGE = 10
_LONGEST = 6  # digits: no list has a million pages


def page_number(url: str) -> int:
    """Which page of a list a URL asks for; 1 where it does not say. Offsets count as pages of ten."""
    found = _IN_PATH.search(urls.split(url).path)
    if found:
        return int(found[1])
    if not urls.split(url).query:
        return 1
    query = urls.query(url)
    number = _number(query)
    if number:
        return number
    offset = next((query[name] for name in _OFFSETS if _is_number(query.get(name, ""))), "0")
    return int(offset) // _PER_PAGE + (2 if 0 < int(offset) < _PER_PAGE else 1)


def page_form(url: str) -> str | None:
    """How the address of a further page says which it is (`/page-N/`, `?page=N`); None where it has no known form."""
    found = _IN_PATH.search(urls.split(url).path)
    if found:
        path = urls.split(url).path
        return f"{path[found.start() : found.start(1)]}N{path[found.end(1) :]}"
    names = (*_PARAMETERS, *_OFFSETS)
    query = urls.query(url)
    name = next((name for name in query if (name in names or _LIFERAY.match(name)) and _is_number(query[name])), None)
    return f"?{name}=N" if name else None


def first_page(url: str) -> str:
    """The URL of the list of which `url` is a page."""
    parts = urls.split(url)
    found = _IN_PATH.search(parts.path)
    path = parts.path[: found.start()] + parts.path[found.end() :] if found else parts.path
    query = parts.query
    if query:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=100) if query.count("&") < 100 else []  # noqa: PLR2004
        query = urlencode([pair for pair in pairs if not _is_page(*pair)])
    return parts._replace(path=path or "/", query=query, fragment="").geturl()


def list_key(url: str) -> str:
    """What the pages of one list have in common: filters that are left empty (`?date=&EventID=0`) do not count."""
    first = first_page(url)
    if "?" not in first:
        return urls.canonical(first)
    empty = {name for name, value in urls.query(first).items() if value in {"", "0"}}
    return urls.canonical(urls.plain(first, drop=empty.__contains__))


def _is_page(name: str, value: str) -> bool:
    lowered = name.lower()
    if _PORTLET.match(lowered):
        return True
    known = lowered in _PARAMETERS or lowered in _OFFSETS or bool(_LIFERAY.match(lowered))
    return known and _is_number(value)


def _number(query: dict[str, str]) -> int | None:
    named = next((query[name] for name in _PARAMETERS if _is_number(query.get(name, ""))), None)
    if named is None:
        named = next((value for name, value in query.items() if _LIFERAY.match(name) and _is_number(value)), None)
    return int(named) if named else None


def _is_number(text: str) -> bool:
    return text.isdecimal() and text.isascii() and len(text) <= _LONGEST
