"""The demo's three sites: which host shows which samples in which layout."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from gazetteers.sites import Site
from pipeline.demo import nukeviet, plain, vhv
from pipeline.demo.newsroom import Newsroom, newsroom
from pipeline.demo.pages import Portal
from pipeline.demo.samples import Sample, SiteName, load_samples, load_site


@dataclass(frozen=True)
class Layout:
    """How a kind of site gives addresses to its articles and lays out its pages; `cms` null if nobody knows it."""

    cms: str | None
    address: Callable[[Sample], str]
    portal: Callable[[Newsroom], Portal]


HOSTS: dict[str, SiteName] = {
    "sgddt.lamdong.test": "nukeviet",
    "hagiang.edu.test": "vhv",
    "giaoduc.kiengiang.test": "plain",
}
LAYOUTS: dict[SiteName, Layout] = {
    "nukeviet": Layout("nukeviet", nukeviet.address, nukeviet.portal),
    "vhv": Layout("vhv", vhv.address, vhv.portal),
    "plain": Layout(None, plain.address, plain.portal),
}


@cache
def portals() -> dict[str, Portal]:
    """Every demo site by its host. Raises `SampleError` for a sample that cannot be read."""
    return {host: build(host, name, load_samples(name)) for host, name in HOSTS.items()}


def build(host: str, name: SiteName, samples: tuple[Sample, ...]) -> Portal:
    """One site. Raises `KeyError` for an article whose section the site does not have."""
    layout = LAYOUTS[name]
    return layout.portal(newsroom(host, load_site(name), samples, layout.address))


def sites() -> tuple[Site, ...]:
    """The demo's rows for the list of sites that are crawled."""
    return tuple(_site(host, name) for host, name in HOSTS.items())


def _site(host: str, name: SiteName) -> Site:
    office = load_site(name)
    return Site(
        domain=host,
        organisation=office.organisation,
        level="province",
        province=office.province,
        cms=LAYOUTS[name].cms,
        start_url=f"http://{host}/",
    )
