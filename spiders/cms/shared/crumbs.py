"""The path from the home page to an article, as pages show it: its last step is the article's category."""

from spiders.cms.base import Page
from spiders.cms.shared import text
from spiders.cms.shared.page import all_of, has_class, likely, paths
from spiders.cms.shared.seen import flat

# names of elements first: they cost an XPath nothing, attributes do
_CRUMBS = paths(*(f"descendant::{name}[contains(@class,'crumb')]//a[@href]" for name in ("ol", "ul", "nav", "div")))
_OTHERS = paths(f"descendant::div[{has_class('duong-dan')}]//a[@href]")
_HOME = frozenset({"trang chủ", "trang nhất", "home", ""})
_MOST = 20  # links; more is a menu
_LONGEST = 80  # characters; more is the article's own title


def crumb(page: Page) -> str | None:
    """The nearest step above the article; None where the page shows no path, or only the home page."""
    may_hold = page.source is None or b"crumb" in page.source
    links = all_of(page.tree, (*(_CRUMBS if may_hold else ()), *likely(page, _OTHERS)), _MOST)
    names = (flat(link) for link in reversed(links))
    return next((name for name in names if text.plain(name) not in _HOME and len(name) <= _LONGEST), None)
