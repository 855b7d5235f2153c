"""How much of a site one crawl may take, and how a site is spoken to."""

from models import Record


class Limits(Record):
    """Sizes in bytes, times in seconds, counts of URLs for one site in one crawl.

    `list_pages` counts those of all its lists, `list_length` those of one. `noted` counts addresses that no crawl knew:
    a site that makes up more of them, page after page, would fill the ledger.
    `patience` is the longest pause that a site may ask for within a crawl; `slower` the least time between two requests
    to a site that has complained.
    """

    body: int = 10_000_000
    header_bytes: int = 65_536
    header_lines: int = 256
    answer_time: float = 60.0
    redirects: int = 5
    requests: int = 20_000
    articles: int = 20_000
    noted: int = 250_000
    list_pages: int = 5_000
    list_length: int = 1_000
    sitemaps: int = 200
    failures_in_row: int = 5
    patience: float = 300.0
    slower: float = 2.0


class Job(Record):
    """All that a crawl's process must know; it travels as JSON. `sites` holds rows of the gazetteer."""

    archive: str
    ledger: str
    sites: tuple[dict[str, str | bool | tuple[str, ...] | None], ...]
    proxy: str | None = None
    allow_private: bool = False
    delay: float | None = None
    time_limit: float | None = None
    contact: str = ""
    limits: Limits = Limits()
    log_level: str | None = None
