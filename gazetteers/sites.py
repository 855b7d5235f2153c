"""The sites that are crawled: one row of `sites.csv` each; adding a site is adding a row."""

from datetime import date
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal, Self
from urllib.parse import urlsplit

from pydantic import field_validator, model_validator

from gazetteers.loader import GazetteerError, Row, folder, load_file
from gazetteers.places import name_at, provinces

Level = Literal["ministry", "province", "district", "school", "press"]
Confidence = Literal["seen", "reported", "unverified"]
# modules of `spiders/cms`; `other` is a stranger that was looked at
CMS_NAMES = frozenset({"nukeviet", "vhv", "qi", "liferay", "sharepoint", "dotnetnuke", "wordpress", "generic", "other"})
MERGED = date(2025, 7, 1)  # 63 provinces became 34: resolution 202/2025/QH15
SEPARATOR = "|"
_TABLE = "sites"


class Site(Row):
    """A news site of an education office, or one that writes about them.

    `domain` is the host, in lower case, and names the site everywhere. `province` is a name of `provinces.csv`, as it
    was when the site was found. `cms` names a module of `spiders/cms`, or `other` for a known stranger; null if
    unknown, and `cms_guessed` if it rests on the look of its URLs only. `start_url` is the entry point: null means the
    domain's home page; `section_urls`, separated by `|`, are further ones. `confidence` says whether pages of the host
    were seen, only reported by others, or neither. `insecure_tls` lets a crawl speak to a site whose certificate is
    broken; every report says so. `note` is for people: where a row differs from what was collected, and why.
    """

    domain: str
    organisation: str
    level: Level
    province: str | None = None
    cms: str | None = None
    cms_guessed: bool = False
    start_url: str | None = None
    section_urls: tuple[str, ...] = ()
    example_url: str | None = None
    confidence: Confidence = "seen"
    insecure_tls: bool = False
    note: str | None = None

    @field_validator("cms_guessed", "insecure_tls", mode="before")
    @classmethod
    def _empty_is_false(cls, value: object) -> object:
        return False if value is None else value

    @field_validator("section_urls", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return value.split(SEPARATOR) if isinstance(value, str) else value or ()

    @field_validator("cms")
    @classmethod
    def _cms_is_known(cls, value: str | None) -> str | None:
        if value is not None and value not in CMS_NAMES:
            raise ValueError(f"no such CMS: {value!r}; known are {', '.join(sorted(CMS_NAMES))}")
        return value

    @field_validator("province")
    @classmethod
    def _province_is_known(cls, value: str | None) -> str | None:
        if value is not None and value not in {row.name for row in provinces()}:
            raise ValueError(f"not a name of provinces.csv: {value!r}")
        return value

    @model_validator(mode="after")
    def _urls_lie_on_the_domain(self) -> Self:
        if self.domain != self.domain.lower() or "/" in self.domain or ":" in self.domain:
            raise ValueError(f"not a host name in lower case: {self.domain!r}")
        for url in (self.start_url, *self.section_urls, self.example_url):
            if url and (urlsplit(url).scheme not in {"http", "https"} or urlsplit(url).hostname != self.domain):
                raise ValueError(f"not an http(s) URL of {self.domain}: {url!r}")
        return self

    @property
    def entry(self) -> str:
        """The URL at which a crawl of the site begins."""
        return self.start_url or f"https://{self.domain}/"

    @property
    def entries(self) -> tuple[str, ...]:
        """Every entry point, the first one first."""
        return (self.entry, *self.section_urls)

    @property
    def province_now(self) -> str | None:
        """What the province is called since 2025-07-01: its successor's name where it was merged."""
        return name_at(self.province, MERGED) if self.province else None


def sites(file: Path | Traversable | None = None) -> tuple[Site, ...]:
    """Every site of a table, in its order; without `file`, of the project's own.

    Raises `GazetteerError` naming file and line of a bad row, a domain that stands twice (with `www.` or without) among
    them.
    """
    file = file or folder() / f"{_TABLE}.csv"
    rows = load_file(file, Site)
    lines: dict[str, int] = {}
    for number, row in enumerate(rows, start=2):
        first = lines.setdefault(row.domain.removeprefix("www."), number)
        if first != number:
            raise GazetteerError(f"{file}:{number}: domain: {row.domain} stands in line {first} already")
    return rows
