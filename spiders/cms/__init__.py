"""How news sites are laid out: one module a CMS. A new one is a file here and a line in `KNOWN`."""

from spiders.cms.base import Cms, Page
from spiders.cms.dotnetnuke import DotNetNuke
from spiders.cms.generic import Generic
from spiders.cms.liferay import Liferay
from spiders.cms.nukeviet import NukeViet
from spiders.cms.qi import Qi
from spiders.cms.shared.signs import Signs
from spiders.cms.sharepoint import SharePoint
from spiders.cms.vhv import Vhv
from spiders.cms.wordpress import WordPress

# the first whose fingerprint fits is taken; the last fits every page
KNOWN: tuple[Cms, ...] = (
    NukeViet(),
    Vhv(),
    Qi(),
    Liferay(),
    SharePoint(),
    DotNetNuke(),
    WordPress(),
    Generic(),
)


_SIGNS = Signs(sign for cms in KNOWN for sign in cms.signs)


def cms_of(url: str, body: bytes) -> Cms:
    """The CMS whose fingerprint the page bears; the generic one for strangers."""
    seen = _SIGNS.seen_in(body)
    return next(cms for cms in KNOWN if cms.matches(url, body, seen))


def cms_named(name: str) -> Cms | None:
    """The CMS of that name, as the table of sites gives it; None if no module knows it."""
    return next((cms for cms in KNOWN if cms.name == name), None)


__all__ = ["KNOWN", "Cms", "Page", "cms_named", "cms_of"]
