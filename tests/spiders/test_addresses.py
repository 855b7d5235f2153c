"""To whom a crawl speaks: in every form of an address, after names are resolved, after every redirect."""

import json
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gazetteers.sites import Site
from spiders.addresses import Lookup, hosts_file, is_public, why_refused
from spiders.archive import read_archive
from spiders.limits import Job

if TYPE_CHECKING:
    from tests.spiders.conftest import Home, Web

MakeSite = Callable[..., Site]
HOST = "sgddt.vidu.test"


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("sgddt.vidu.test", True),  # a name is looked at once it is resolved
        ("103.1.2.3", True),
        ("103.1.2.3.", True),
        ("2001:4860:4860::8888", True),
        ("[2001:4860:4860::8888]", True),
        ("64:ff9b::6701:203", True),  # 103.1.2.3 behind NAT64
        ("127.0.0.1", False),
        ("127.0.0.1.", False),
        ("127.1", False),
        ("2130706433", False),
        ("0x7f000001", False),
        ("0x7f.0.0.1", False),
        ("0177.0.0.1", False),
        ("017700000001", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("0xa9fea9fe", False),
        ("100.64.0.1", False),
        ("100.100.100.200", False),
        ("0.0.0.0", False),  # noqa: S104  # an address to refuse
        ("0", False),
        ("224.0.0.1", False),
        ("240.0.0.1", False),
        ("255.255.255.255", False),
        ("[::1]", False),
        ("::", False),
        ("fd00::1", False),
        ("fd00:ec2::254", False),
        ("fe80::1", False),
        ("ff0e::1", False),
        ("::ffff:10.0.0.1", False),
        ("::ffff:7f00:1", False),
        ("::127.0.0.1", False),
        ("64:ff9b::a9fe:a9fe", False),
        ("2002:7f00:1::", False),
    ],
)
def test_is_public(address: str, public: bool) -> None:  # noqa: FBT001  # a column of the table
    assert is_public(address) is public


@pytest.mark.parametrize(
    ("url", "refused"),
    [
        ("http://a.test/x?y=@", False),
        ("https://a.test:8443/", False),
        ("ftp://a.test/", True),
        ("file:///etc/passwd", True),
        ("data:text/html,x", True),
        ("javascript:alert(1)", True),
        ("gopher://a.test/", True),
        ("//a.test/", True),
        ("http://user:word@a.test/", True),
        ("http://a.test@127.0.0.1/", True),
        ("http://127.0.0.1\\@a.test/", True),
        ("http:\\\\a.test/", True),
        ("http://[::1/", True),
        ("http://a.test:port/", True),
        ("http:///x", True),
    ],
)
def test_urls_that_may_not_be_asked(url: str, refused: bool) -> None:  # noqa: FBT001  # a column of the table
    assert bool(why_refused(url)) is refused


# where an article of a site redirects, with words of the reason; nothing of it may be asked
REDIRECTS = [
    ("http://127.0.0.1:{port}/secret", "not on this site"),
    ("http://169.254.169.254/latest/meta-data/", "not on this site"),
    ("http://[::ffff:127.0.0.1]:{port}/secret", "not on this site"),
    ("http://2130706433:{port}/secret", "not on this site"),
    ("http://{host}./secret", "not on this site"),
    ("http://user@{host}/secret", "no address of the web"),
    ("ftp://{host}/secret", "no address of the web"),
    ("file:///secret", "no address of the web"),
    ("gopher://{host}/secret", "no address of the web"),
    ("javascript:fetch('/secret')", "no address of the web"),
    ("data:text/html,secret", "no address of the web"),
]


def test_no_redirect_leads_away(home: "Home", web: "Web") -> None:
    names = [f"bai-viet-{number}.html" for number in range(len(REDIRECTS))]
    web.page(
        f"{HOST}/", "<meta name='generator' content='NukeViet v4.5'>" + "".join(f"<a href='/tin/{n}'>" for n in names)
    )
    for name, (location, _) in zip(names, REDIRECTS, strict=True):
        there = location.format(host=HOST, port=web.port)
        web.page(f"{HOST}/tin/{name}", status=302, headers={"Location": there})
    home.crawl(HOST)
    assert web.asked("secret") == []
    said = {event.url: event.reason or "" for event in home.events}
    for name, (location, reason) in zip(names, REDIRECTS, strict=True):
        assert reason in said[f"http://{HOST}/tin/{name}"], location


def test_a_refresh_in_the_page_is_not_followed(home: "Home", web: "Web") -> None:
    targets = (f"http://127.0.0.1:{web.port}/secret", "file:///secret", "javascript:secret", f"http://{HOST}/secret")
    metas = "".join(f"<meta http-equiv='refresh' content='0;url={target}'>" for target in targets)
    web.page(f"{HOST}/", f"{metas}<meta name='generator' content='NukeViet v4.5'><a href='/tin/bai-viet-1.html'>")
    web.page(f"{HOST}/tin/bai-viet-1.html", f"{metas}<h1>Tin</h1>")
    assert home.crawl(HOST).new_articles == 1
    assert web.asked("secret") == []


# sites of the table whose address, or name, leads nowhere public
PRIVATE_HOSTS = ("127.0.0.1", "localhost", "169.254.169.254", "2130706433", "0x7f.1", "hai.vidu.test", "sau.vidu.test")


def test_addresses_that_are_not_public_are_refused_before_and_after_names_are_resolved(
    home: "Home", web: "Web", make_site: MakeSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "hosts"  # the first name has a public address as well
    path.write_text("103.1.2.3 hai.vidu.test\n127.0.0.1 hai.vidu.test # both\n::1 sau.vidu.test\n", encoding="utf-8")
    monkeypatch.setenv("THIDUA_HOSTS", str(path))
    sites = [make_site(host, start_url=f"http://{host}:{web.port}/") for host in PRIVATE_HOSTS]
    report = home.crawl(*sites, proxy=None)
    assert web.log == []
    for one in report.sites:
        assert any("not a public address" in line for line in one.errors), one
    assert list(read_archive(home.archive)) == []


def test_a_name_is_looked_up_once_and_its_addresses_are_all_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "hosts"
    path.write_text("# comment\n103.1.2.3 a.test A2.test\n103.1.2.4 a.test\n", encoding="utf-8")
    assert hosts_file(str(path)) == {"a.test": ("103.1.2.3", "103.1.2.4"), "a2.test": ("103.1.2.3",)}
    assert hosts_file(None) == {}
    with pytest.raises(OSError, match="localhost leads to"):
        Lookup(frozenset(), allow_private=False)("localhost", 80)
    assert Lookup(frozenset({"localhost"}), allow_private=False)("localhost", 80)
    assert Lookup(frozenset(), allow_private=True)("localhost", 80)


# In a process of its own: names are answered by a server that says 127.0.0.2 the first time and 127.0.0.1 ever after,
# of which this crawl holds the first one for public. Who asks twice arrives at the second.
REBINDING = """
import socket, sys
from spiders import addresses, worker
answers = iter(["127.0.0.2"])
asked = socket.getaddrinfo
addresses.is_public = lambda host: host != "127.0.0.1"
socket.getaddrinfo = lambda host, *rest: asked(next(answers, "127.0.0.1") if host == "doi.vidu.test" else host, *rest)
worker.main()
"""


def test_a_name_that_leads_elsewhere_the_second_time_gains_nothing(home: "Home", web: "Web") -> None:
    web.nukeviet("doi.vidu.test", articles=2)
    web.also_at("127.0.0.2")
    for where in ("doi.vidu.test/robots.txt", "doi.vidu.test/sitemap.xml", "doi.vidu.test/rss/"):  # they name no port
        del web.routes[where]
    row = {"domain": "doi.vidu.test", "organisation": "Đổi", "level": "school"}
    row["start_url"] = f"http://doi.vidu.test:{web.port}/"
    job = Job(archive=str(home.archive), ledger=str(home.ledger), sites=(dict(row),), delay=0.0)
    root = str(Path(__file__).parents[2])
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(REBINDING)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=root,
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(job.model_dump_json() + "\n")
        process.stdin.flush()
        last = json.loads(process.stdout.readlines()[-1])
    assert last["report"]["sites"][0]["new_articles"] == 2
    assert web.met == {"127.0.0.2"}
