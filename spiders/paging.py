"""The further pages of a list, told from the list by their URL."""

import re

from spiders.cms import urls

# /page-2/ (NukeViet), /page/2/ (WordPress), /trang-2, /currentpage/2 (DotNetNuke)
_IN_PATH = re.compile(r"/(?:page|trang|currentpage)[-/](\d{1,6})(?:\.html?|\.aspx)?/?$", re.IGNORECASE)
_PARAMETERS = ("page", "trang", "pageindex", "pageno", "currentpage", "paged", "p", "cur")


def page_number(url: str) -> int:
    """Which page of a list a URL asks for; 1 where it does not say."""
    found = _IN_PATH.search(urls.split(url).path)
    if found:
        return int(found[1])
    query = urls.query(url)
    number = next((query[name] for name in _PARAMETERS if query.get(name, "").isdigit()), "1")
    return int(number) if len(number) <= 6 else 1  # noqa: PLR2004  # no list has a million pages
