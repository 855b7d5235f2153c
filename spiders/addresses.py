"""Which addresses a crawl may speak to: those of the open internet, looked at again after names are resolved."""

import ipaddress
from typing import Any, Self
from urllib.parse import urlsplit
from urllib.request import getproxies

from scrapy.crawler import Crawler
from scrapy.resolver import CachingThreadedResolver
from twisted.internet.base import ReactorBase
from twisted.internet.defer import Deferred
from twisted.internet.error import DNSLookupError

# names that were refused, with their address: Twisted reports them as names that do not resolve
refused: dict[str, str] = {}


def is_public(address: str) -> bool:
    """Whether an IP address lies on the open internet: not private, loopback, link-local (where clouds serve their
    metadata), multicast or reserved (RFC 6890). A host name is no address and counts as public until it is resolved.
    """
    try:
        parsed = ipaddress.ip_address(address.strip("[]"))
    except ValueError:
        return True
    mapped = getattr(parsed, "ipv4_mapped", None)
    return (mapped or parsed).is_global and not parsed.is_multicast


class PublicResolver(CachingThreadedResolver):
    """Resolves names, and fails for those that lead to no public address. Configured proxies are exempt."""

    def __init__(self, reactor: ReactorBase, cache_size: int, timeout: float, exempt: frozenset[str]) -> None:
        super().__init__(reactor, cache_size, timeout)
        self._exempt = exempt

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: ReactorBase) -> Self:
        """See Scrapy's DNS_RESOLVER setting."""
        settings = crawler.settings
        proxies = (*getproxies().values(), settings.get("THIDUA_PROXY") or "")
        exempt = frozenset(urlsplit(proxy).hostname or "" for proxy in proxies)
        return cls(reactor, settings.getint("DNSCACHE_SIZE"), settings.getfloat("DNS_TIMEOUT"), exempt)

    def getHostByName(self, name: str, timeout: Any = ()) -> "Deferred[str]":  # noqa: N802, ANN401  # Twisted's name and type
        """The IPv4 address of a name."""
        resolved: Deferred[str] = super().getHostByName(name, timeout)
        return resolved if name in self._exempt else resolved.addCallback(_checked, name)


def _checked(address: str, name: str) -> str:
    if not is_public(address):
        refused[name] = address
        raise DNSLookupError(f"{name} leads to {address}, which is not public")
    return address
