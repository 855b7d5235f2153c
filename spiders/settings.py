"""Scrapy's settings for a crawl: polite by default, and only the middlewares that do something here.

Measured: unused middlewares and a large CONCURRENT_ITEMS cost half of Scrapy's time a page.
"""

import os
import socket
from collections.abc import Mapping
from typing import Any

from scrapy import Request, Spider
from scrapy.http import Response
from scrapy.logformatter import LogFormatter

from spiders.limits import Job

_DOWNLOADER = "scrapy.downloadermiddlewares"
_SPIDER = "scrapy.spidermiddlewares"
UNUSED = (
    "httpauth.HttpAuthMiddleware",
    "cookies.CookiesMiddleware",
    "redirect.MetaRefreshMiddleware",
    "offsite.OffsiteMiddleware",
    "stats.DownloaderStats",
    "httpcache.HttpCacheMiddleware",
)
UNUSED_OF_SPIDERS = (
    "depth.DepthMiddleware",
    "httperror.HttpErrorMiddleware",
    "referer.RefererMiddleware",
    "urllength.UrlLengthMiddleware",
)
UNUSED_EXTENSIONS = (
    "corestats.CoreStats",
    "closespider.CloseSpider",
    "feedexport.FeedExporter",
    "logstats.LogStats",
    "memusage.MemoryUsage",
    "spiderstate.SpiderState",
)


class Silent(LogFormatter):
    """Formats nothing of what is logged for every request: without a log nobody reads it."""

    def crawled(self, request: Request, response: Response, spider: Spider) -> None:  # type: ignore[override]  # Scrapy takes nothing for "do not log"
        """Nothing."""


def user_agent(contact: str) -> str:
    """The name under which sites see the crawl, with an address to write to.

    Without one, `THIDUA_CONTACT` is taken, and at last the postmaster of this machine (RFC 2142).
    """
    address = contact or os.environ.get("THIDUA_CONTACT") or f"postmaster@{socket.getfqdn()}"
    return f"Mozilla/5.0 (compatible; thidua/0.1; +{address})"


def settings_of(job: Job, delays: Mapping[str, float]) -> dict[str, Any]:
    """The settings that a job asks for; `delays` are the sites' own, which hold from the first request on."""
    return {
        **_MANNERS,
        **_pace(job, delays),
        "USER_AGENT": user_agent(job.contact),
        "DOWNLOAD_TIMEOUT": job.limits.answer_time,
        "DOWNLOAD_MAXSIZE": job.limits.body,
        "DOWNLOAD_WARNSIZE": 0,
        "REDIRECT_MAX_TIMES": job.limits.redirects,
        # one request a site is under way, or waits for its time
        "CONCURRENT_REQUESTS": max(64, 2 * len(job.sites)),
        "LOG_ENABLED": job.log_level is not None,
        **({} if job.log_level else {"LOG_FORMATTER": "spiders.settings.Silent"}),
        "LOG_LEVEL": job.log_level or "CRITICAL",
        "THIDUA_ALLOW_PRIVATE": job.allow_private,
        "THIDUA_PROXY": job.proxy,
        "THIDUA_LIMITS": job.limits.model_dump(),
        "THIDUA_INSECURE_TLS": [_host(row) for row in job.sites if row.get("insecure_tls")],
        "TWISTED_DNS_RESOLVER": "spiders.addresses.PublicResolver",
    }


def _host(row: Mapping[str, object]) -> str:
    return str(row["domain"]).removeprefix("www.")


def _pace(job: Job, delays: Mapping[str, float]) -> dict[str, Any]:
    """A fixed delay, if one was asked for; else each site's own, slowed by AutoThrottle where answers take long."""
    fixed = job.delay is not None
    return {
        "DOWNLOAD_DELAY": job.delay or 0.0,
        "DOWNLOAD_SLOTS": {site: {"concurrency": 1, "delay": delay} for site, delay in delays.items()},
        "AUTOTHROTTLE_ENABLED": not fixed,
        "AUTOTHROTTLE_START_DELAY": 1.0,
        "AUTOTHROTTLE_MAX_DELAY": 60.0,
    }


_MANNERS: dict[str, Any] = {
    "ROBOTSTXT_OBEY": True,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
    "CONCURRENT_ITEMS": 4,
    "DOWNLOAD_DELAY_JITTER": 0.0,
    "COOKIES_ENABLED": False,
    "TELNETCONSOLE_ENABLED": False,
    "REMOTE_CONTROL_ENABLED": False,  # a port that runs Python code
    "REFERER_ENABLED": False,  # the spider says where it found a URL
    "DOWNLOAD_HANDLERS": {
        "http": "spiders.handler.PatientHandler",
        "https": "spiders.handler.PatientHandler",
        **dict.fromkeys(("data", "file", "ftp", "s3")),
    },
    "RETRY_TIMES": 1,
    "RETRY_HTTP_CODES": [502, 504],
    "SCHEDULER": "spiders.scheduler.Turns",
    "REACTOR_THREADPOOL_MAXSIZE": 32,  # names are resolved there, each for as long as DNS_TIMEOUT
    "DNS_TIMEOUT": 20,
    "DEFAULT_REQUEST_HEADERS": {
        "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
        "Accept-Language": "vi,en;q=0.5",
    },
    "EXTENSIONS": {f"scrapy.extensions.{name}": None for name in UNUSED_EXTENSIONS},
    "SPIDER_MIDDLEWARES": {f"{_SPIDER}.{name}": None for name in UNUSED_OF_SPIDERS},
    "STATS_CLASS": "scrapy.statscollectors.DummyStatsCollector",
    # answers pass from the highest number to the lowest: decompressed, recorded, then redirected or tried again
    "DOWNLOADER_MIDDLEWARES": {
        **{f"{_DOWNLOADER}.{name}": None for name in UNUSED},
        "spiders.middleware.Guard": 50,
        f"{_DOWNLOADER}.robotstxt.RobotsTxtMiddleware": None,
        "spiders.middleware.Robots": 100,
        f"{_DOWNLOADER}.redirect.RedirectMiddleware": None,
        "spiders.middleware.Redirects": 600,
        "spiders.middleware.Recorder": 620,
        f"{_DOWNLOADER}.httpcompression.HttpCompressionMiddleware": None,
        "spiders.decompression.Decompression": 650,
    },
}
