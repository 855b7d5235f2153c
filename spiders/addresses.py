"""Which addresses a crawl may speak to: those of the open internet, and no other after a name is resolved.

A name is looked up once; the connection goes to the very addresses that were looked at, so that a server of names that
answers differently the next time (DNS rebinding) gains nothing. Behind a proxy it is the proxy that resolves names.
"""

import os
import socket
from collections.abc import Callable, Iterable, Mapping
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from pathlib import Path
from typing import Any, Self, cast
from urllib.parse import urlsplit
from urllib.request import getproxies

from scrapy.crawler import Crawler
from scrapy.resolver import CachingHostnameResolver
from twisted.internet._resolver import GAIResolver
from twisted.internet.base import ReactorBase
from twisted.internet.interfaces import IHostnameResolver, IReactorThreads

NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052: an IPv4 address behind a translator
COMPATIBLE = IPv6Network("::/96")  # RFC 4291, 2.5.5.1: given up, and still routed by some
HOSTS = "THIDUA_HOSTS"  # environment: a file of names, in the form of hosts(5), that goes before DNS

Address = IPv4Address | IPv6Address
Found = tuple[socket.AddressFamily, socket.SocketKind, int, str, tuple[Any, ...]]

# names that were refused, with their address: Twisted reports them as names that do not resolve
refused: dict[str, str] = {}


def is_public(host: str) -> bool:
    """Whether an IP address lies on the open internet: not private, loopback, link-local (where clouds serve their
    metadata), multicast or reserved (RFC 6890), in any form that systems take for one: `2130706433`, `0177.1`,
    `0x7f.1`, `[::ffff:7f00:1]`. A host name is no address and counts as public until it is resolved.
    """
    address = _literal(host)
    return address is None or all(one.is_global and not one.is_multicast for one in (address, *_inside(address)))


def _literal(host: str) -> Address | None:
    bare = host.strip("[]").rstrip(".")
    try:
        return ip_address(bare)
    except ValueError:
        pass
    try:
        return ip_address(socket.inet_aton(bare))
    except (OSError, ValueError):
        return None


def _inside(address: Address) -> Iterable[Address]:
    """The IPv4 addresses to which an IPv6 address leads by one of the ways of transition."""
    if isinstance(address, IPv4Address):
        return
    tunnels = (address.ipv4_mapped, address.sixtofour, *(address.teredo or ()))
    yield from (tunnel for tunnel in tunnels if tunnel)
    if address in NAT64 or address in COMPATIBLE:
        yield IPv4Address(int(address) & 0xFFFFFFFF)


def why_refused(url: str) -> str | None:
    """Why a URL is none that a crawl may ask for, whatever its host: its scheme, or an authority that programs read
    differently (RFC 3986, 7.6: a user, a backslash); None if it may.
    """
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return "it is malformed"
    if parts.scheme not in {"http", "https"}:
        return f"its scheme is {parts.scheme or 'missing'}"
    if "@" in parts.netloc or "\\" in url.partition("?")[0] or not parts.hostname:
        return "its authority is not plain"
    return None


class PublicResolver(CachingHostnameResolver):
    """Resolves names once for a crawl, to IPv4 and IPv6; a name with any address that is not public fails.

    Configured proxies are exempt, and everything where the crawl may speak to private addresses.
    """

    def __init__(self, reactor: ReactorBase, cache_size: int, lookup: Callable[..., list[Found]]) -> None:
        super().__init__(reactor, cache_size)
        threads = cast(IReactorThreads, reactor)
        self.original_resolver = cast(IHostnameResolver, GAIResolver(threads, getaddrinfo=lookup))

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: ReactorBase) -> Self:
        """See Scrapy's TWISTED_DNS_RESOLVER setting."""
        settings = crawler.settings
        proxies = (*getproxies().values(), settings.get("THIDUA_PROXY") or "")
        exempt = frozenset(urlsplit(proxy).hostname or "" for proxy in proxies)
        lookup = Lookup(exempt, allow_private=settings.getbool("THIDUA_ALLOW_PRIVATE"))
        return cls(reactor, settings.getint("DNSCACHE_SIZE"), lookup)


class Lookup:
    """`socket.getaddrinfo` that gives public addresses only."""

    def __init__(self, exempt: frozenset[str], *, allow_private: bool) -> None:
        self._exempt, self._allow_private = exempt, allow_private
        self._table = hosts_file(os.environ.get(HOSTS))

    def __call__(self, host: str, port: int, family: int = 0, kind: int = 0) -> list[Found]:
        """All addresses of a name. Raises `socket.gaierror` for one that has none, or one that is not public."""
        found = [
            one
            for name in self._table.get(host.lower().rstrip("."), (host,))
            for one in socket.getaddrinfo(name, port, family, kind)
        ]
        bad = next((str(one[4][0]) for one in found if not is_public(str(one[4][0]))), None)
        if bad and not self._allow_private and host not in self._exempt:
            refused[host] = bad
            raise socket.gaierror(socket.EAI_NONAME, f"{host} leads to {bad}, which is not public")
        return found  # type: ignore[return-value]  # typeshed knows the address as a shorter tuple


def hosts_file(path: str | None) -> Mapping[str, tuple[str, ...]]:
    """The addresses of each name in a file of the form of hosts(5), which may name a host twice. Raises `OSError`."""
    table: dict[str, tuple[str, ...]] = {}
    for line in Path(path).read_text(encoding="utf-8").splitlines() if path else ():
        address, *names = line.partition("#")[0].split() or [""]
        for name in names:
            table[name.lower()] = (*table.get(name.lower(), ()), address)
    return table
