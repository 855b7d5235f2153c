"""The sites that are crawled: one row of `sites.csv` each; adding a site is adding a row."""

from typing import Literal, Self
from urllib.parse import urlsplit

from pydantic import field_validator, model_validator

from gazetteers.loader import Row, load

Level = Literal["ministry", "province", "district", "school", "press"]
Confidence = Literal["seen", "reported", "unverified"]


class Site(Row):
    """A news site of an education office, or one that writes about them.

    `domain` is the host, in lower case, and names the site everywhere. `province` is a name of `provinces.csv`, as it
    was when the site was found. `cms` names a module of `spiders/cms`, or `other` for a known stranger; null if
    unknown, and `cms_guessed` if it rests on the look of its URLs only. `start_url` is the entry point: null means the
    domain's home page. `confidence` says whether pages of the host were seen, only reported by others, or neither.
    `insecure_tls` lets a crawl read the site although its certificate cannot be trusted; every crawl says so.
    """

    domain: str
    organisation: str
    level: Level
    province: str | None = None
    cms: str | None = None
    cms_guessed: bool = False
    start_url: str | None = None
    example_url: str | None = None
    confidence: Confidence = "seen"
    insecure_tls: bool = False

    @field_validator("cms_guessed", "insecure_tls", mode="before")
    @classmethod
    def _empty_is_false(cls, value: object) -> object:
        return False if value is None else value

    @model_validator(mode="after")
    def _urls_lie_on_the_domain(self) -> Self:
        if self.domain != self.domain.lower() or "/" in self.domain or ":" in self.domain:
            raise ValueError(f"not a host name in lower case: {self.domain!r}")
        for url in (self.start_url, self.example_url):
            if url and (urlsplit(url).scheme not in {"http", "https"} or urlsplit(url).hostname != self.domain):
                raise ValueError(f"not an http(s) URL of {self.domain}: {url!r}")
        return self

    @property
    def entry(self) -> str:
        """The URL at which a crawl of the site begins."""
        return self.start_url or f"https://{self.domain}/"


def sites() -> tuple[Site, ...]:
    """Every known site, in the file's order. Raises `GazetteerError`."""
    return load("sites", Site)
