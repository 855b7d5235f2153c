"""One running demo for the tests of this folder, an HTTP client that goes through its proxy, and its pages as trees."""

import http.client
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest
from lxml import html

from pipeline.demo import DemoServer, serve


@dataclass(frozen=True)
class Reply:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")


Fetch = Callable[..., Reply]


def request(proxy: str, url: str, *, method: str = "GET", headers: Mapping[str, str] | None = None) -> Reply:
    """Ask a proxy for a URL, as RFC 9112 has it: the whole URL as the request's target."""
    connection = http.client.HTTPConnection(urlsplit(proxy).netloc, timeout=10)
    try:
        connection.request(method, url, headers={"Host": url.split("/")[2], **(headers or {})})
        answer = connection.getresponse()
        found = {name.lower(): value for name, value in answer.getheaders()}
        return Reply(answer.status, found, answer.read())
    finally:
        connection.close()


@pytest.fixture(scope="session")
def demo() -> Iterator[DemoServer]:
    with serve() as running:
        yield running


@pytest.fixture(scope="session")
def fetch(demo: DemoServer) -> Fetch:
    def get(url: str, **options: object) -> Reply:
        return request(demo.proxy, url, **options)  # type: ignore[arg-type]  # passed on as given

    return get


def tree_of(body: bytes) -> html.HtmlElement:
    return html.fromstring(body, parser=html.HTMLParser(encoding="utf-8"))


def squeezed(text: str) -> str:
    return " ".join(text.replace("|", " ").split())


def text_of(element: html.HtmlElement) -> str:
    return squeezed(" ".join(element.itertext()))
