"""One article under several addresses: other templates (qi's ct, ctfull, ctmb), other sections, other tabs."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from spiders.cms import Cms, urls
from spiders.ledger import Ledger, Met
from spiders.links import Link
from spiders.records import UrlKind


def met_on(cms: Cms, site: str, page: str, links: Iterable[tuple[Link, UrlKind]]) -> list[Met]:
    """What a page of a site names, under the addresses by which it is asked for, with the articles' numbers."""
    return [_met(cms, site, page, link, kind) for link, kind in links]


def _met(cms: Cms, site: str, page: str, link: Link, kind: UrlKind) -> Met:
    url = cms.address(link.url)
    series, number = (cms.sequence(url) if kind == "article" else None) or (None, None)
    return Met(url, site, kind, page, link.lastmod, link.priority, series, number)


def without_twins(ledger: Ledger, met: Sequence[Met]) -> list[Met]:
    """What was met, with the address under which each article is known already, or was met first.

    Number and slug must both agree: the module of which a number counts is a guess where the address does not name it.
    """
    numbered = [(one.series, one.number) for one in met if one.series is not None and one.number is not None]
    if not numbered:
        return list(met)
    first: dict[tuple[str, int, str], str] = {}
    for series, number, url in ledger.numbered(numbered):
        first.setdefault((series, number, _slug(url)), url)
    return [_known(one, first) for one in met]


def _known(one: Met, first: dict[tuple[str, int, str], str]) -> Met:
    if one.series is None or one.number is None:
        return one
    url = first.setdefault((one.series, one.number, _slug(one.url)), one.url)
    return one if url == one.url else replace(one, url=url)


def _slug(url: str) -> str:
    """The longest part of the path: what is left of the headline."""
    return max(urls.segments(url), key=len, default="")
