"""The loopback internet does what it says: every CMS, its traps and faults, and a judge that cannot be fooled."""

import gzip
import http.client
import socket
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from benchmarks.web import Shape, World, judge, serve, universe
from benchmarks.web.faults import ADDRESSES
from benchmarks.web.layouts import copies_of, path_of, section_url, traps_of
from benchmarks.web.limiter import Limiter
from benchmarks.web.requests import Request
from benchmarks.web.stories import MARK
from benchmarks.web.world import SampleSite, kinds
from spiders.archive import ArchiveWriter
from spiders.cms import cms_of

Case = tuple[str, int, int, str, Callable[[http.client.HTTPResponse], bool]]
NOW = datetime(2026, 11, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with serve(Shape(), scale=0) as running:
        yield running


def site_of(world: World, kind: str, place: int = -1) -> SampleSite:
    """Without a place, the last of its kind, on which nothing goes wrong."""
    return [one for one in world.universe.sites if one.kind.kind == kind][place]


def ask(world: World, url: str, timeout: float = 5, **headers: str) -> http.client.HTTPResponse:
    proxy = urlsplit(world.proxy)
    connection = http.client.HTTPConnection(proxy.hostname or "", proxy.port, timeout=timeout)
    connection.request("GET", url, headers={name.replace("_", "-"): value for name, value in headers.items()})
    return connection.getresponse()


def test_there_are_sixty_sites_and_the_same_seed_gives_the_same() -> None:
    assert len(universe().sites) >= 60
    assert universe(Shape(seed=7)) == universe(Shape(seed=7))
    assert universe(Shape(seed=7)) != universe(Shape(seed=8))
    assert len({site.host for site in universe().sites}) == len(universe().sites)
    assert {site.kind.kind for site in universe(Shape(sites=14)).sites} == {kind.kind for kind in kinds()}


@pytest.mark.parametrize("kind", [kind.kind for kind in kinds()])
def test_every_kind_of_site_is_what_its_cms_takes_it_for(world: World, kind: str) -> None:
    site = site_of(world, kind)
    home = ask(world, f"http://{site.host}/").read()
    cms = cms_of(f"http://{site.host}/", home)
    assert cms.name == (site.kind.cms or "generic")
    for story in site.on(1)[:5]:
        url = f"http://{site.host}{path_of(site, story)}"
        answer = ask(world, url)
        body = answer.read()
        assert answer.status == 200
        assert {found[0] for found in MARK.finditer(body.decode())} == {story.mark}
        assert cms.is_article_url(url)
        assert cms_of(url, body).name == cms.name
        assert body != ask(world, url).read()  # a counter
    assert cms.is_listing_url(f"http://{site.host}{section_url(site, 0)}")


@pytest.mark.parametrize("kind", [kind.kind for kind in kinds()])
def test_traps_and_copies_are_served_and_noted(world: World, kind: str) -> None:
    site = site_of(world, kind)
    story = site.on(1)[0]
    since = len(world.log())
    for target in (*traps_of(site, story), *copies_of(site, story)):
        assert ask(world, f"http://{site.host}{target}").status == 200
    noted = world.log(since)
    assert len(judge.trapped(noted)) == len(noted) > 0


def test_nights_bring_new_articles_edits_and_deletions(world: World) -> None:
    site = site_of(world, "qi", 4)
    first, second = (Counter(story.mark for story in site.on(night)) for night in (1, 2))
    assert (second - first).total() > 1
    assert any(mark.endswith("-2E") for mark in second)
    gone = next(story for story in site.on(1) if story.deleted == 2)
    url = f"http://{site.host}{path_of(site, gone)}"
    assert ask(world, url).status == 200
    world.night(2)
    assert ask(world, url).status == 404
    world.night(1)


def test_a_wrong_alias_is_sent_to_the_right_one(world: World) -> None:
    site = site_of(world, "nukeviet4", 7)
    story = site.on(1)[0]
    answer = ask(world, f"http://{site.host}/x/y-{story.number}.html")
    assert (answer.status, answer.headers["Location"]) == (301, f"http://{site.host}{path_of(site, story)}")


FAULTS: list[Case] = [
    ("nukeviet4", 1, 20, "/", lambda answer: answer.status == 503),
    ("nukeviet4", 2, 10, "/", lambda answer: answer.status == 200 and b"rejected" in answer.read()),
    ("nukeviet4", 4, 0, "/robots.txt", lambda answer: answer.status == 500),
    ("nukeviet4", 5, 20, "/", lambda answer: answer.status == 429 and "GMT" in answer.headers["Retry-After"]),
    ("nukeviet4", 6, 0, "/", lambda answer: "2028" in answer.headers["Date"]),
    ("nukeviet3", 0, 0, "/", lambda answer: "1252" in answer.headers["Content-Type"]),
    ("vhv", 2, 0, "/khong-co.html", lambda answer: answer.status == 200 and "không tồn tại" in answer.read().decode()),
    ("qi", 0, 0, ADDRESSES["redirect_loop"], lambda answer: answer.status == 301),
    ("qi", 1, 0, ADDRESSES["redirect_private"], lambda answer: "127.0.0.1" in answer.headers["Location"]),
    ("qi", 2, 0, ADDRESSES["redirect_scheme"], lambda answer: answer.headers["Location"].startswith("file:")),
    ("qi", 3, 0, ADDRESSES["huge"], lambda answer: int(answer.headers["Content-Length"]) > 30_000_000),
    ("vhv", 3, 0, ADDRESSES["gzip_bomb"], lambda answer: len(gzip.decompress(answer.read())) > 50_000_000),
    ("wordpress", 0, 0, "/robots.txt", lambda answer: answer.read() == b""),
    ("wordpress", 1, 0, "/robots.txt", lambda answer: b"Crawl-delay: 3" in answer.read()),
    ("stranger", 3, 14, "/", lambda answer: answer.read() == b""),
]


@pytest.mark.parametrize("case", FAULTS, ids=lambda case: f"{case[0]}-{case[1]}")
def test_faults_strike_where_and_when_the_table_says(world: World, case: Case) -> None:
    kind, place, count, target, holds = case
    site = site_of(world, kind, place)
    world.night(1)
    for _ in range(count):
        ask(world, f"http://{site.host}/khong-co").read()
    assert holds(ask(world, f"http://{site.host}{target}"))


BREAKS = [("nukeviet5", 1, 8), ("nukeviet5", 2, 6), ("sharepoint", 0, 10), ("vhv", 1, 7), ("vhv", 0, 9)]


@pytest.mark.parametrize(("kind", "place", "count"), BREAKS)
def test_broken_answers_are_broken(world: World, kind: str, place: int, count: int) -> None:
    site = site_of(world, kind, place)
    world.night(1)
    for _ in range(count):
        ask(world, f"http://{site.host}/").read()
    with pytest.raises((OSError, http.client.HTTPException)):
        ask(world, f"http://{site.host}/", timeout=0.3).read()


def test_conditional_requests_are_answered_truly_by_one_and_falsely_by_another(world: World) -> None:
    true, liar = site_of(world, "stranger", 1), site_of(world, "stranger", 2)
    for site, second in ((true, 200), (liar, 304)):
        edited = next(story for story in site.stories if story.edited)
        url = f"http://{site.host}{path_of(site, edited)}"
        world.night(1)
        etag = ask(world, url).headers["ETag"]
        assert ask(world, url, If_None_Match=etag).status == 304
        world.night(2)
        assert ask(world, url, If_None_Match=etag).status == second
    world.night(1)


def test_a_world_that_is_down_refuses_and_comes_back(world: World) -> None:
    site = site_of(world, "qi", 5)
    world.down()
    with pytest.raises(OSError, match="refused"):
        ask(world, f"http://{site.host}/")
    world.up()
    assert ask(world, f"http://{site.host}/").status == 200


def test_pipelined_and_split_requests_are_answered_in_order(world: World) -> None:
    site, proxy = site_of(world, "qi", 6), urlsplit(world.proxy)
    with socket.create_connection((proxy.hostname or "", proxy.port or 0), timeout=5) as wire:
        line = f"GET /robots.txt HTTP/1.1\r\nHost: {site.host}\r\n\r\n".encode()
        wire.sendall(line + line[:20])
        time.sleep(0.05)
        wire.sendall(line[20:])
        received = b""
        while received.count(b"Sitemap:") < 2:
            received += wire.recv(65_536)
    assert received.count(b"HTTP/1.1 200") == 2


def test_the_flood_blocker_counts_both_windows() -> None:
    fast, slow = Limiter(1.0), Limiter(1.0)
    assert [fast.wait(number * 0.1) > 0 for number in range(42)] == [False] * 40 + [True] * 2
    assert not any(slow.wait(number * 2.01) for number in range(400))
    steady = Limiter(1.0)
    assert any(steady.wait(number * 1.6) for number in range(400))  # 37 a minute, 187 in five
    assert fast.wait(4.2 + 60.1) == 0


def archive_of(folder: Path, marks: list[str]) -> Path:
    with ArchiveWriter(folder, "crawl") as writer:
        for mark in marks:
            writer.response("http://a.test/x", 200, (), f"<p>{mark}</p>".encode(), NOW)
    return folder


def test_the_judge_sees_what_is_lost_and_what_is_held_twice(tmp_path: Path) -> None:
    small = universe(Shape(sites=2, articles=12, has_faults=False))
    due = sorted(judge.owed(small, [1]))
    assert len(due) == 20  # the newest two of each come later
    held = judge.held(archive_of(tmp_path / "a", [*due[1:], due[2]]))
    assert (due[0] in held.marks, held.marks[due[2]], held.broken) == (False, 2, ())
    later = judge.owed(small, [1, 2, 3])
    assert later > set(due)


def test_the_judge_sees_a_torn_and_a_changed_record(tmp_path: Path) -> None:
    torn = archive_of(tmp_path / "a", ["W001-00001-1E"] * 3)
    path = next(torn.iterdir())
    path.write_bytes(path.read_bytes()[:-20])
    assert judge.held(torn).broken
    changed = archive_of(tmp_path / "b", ["W001-00001-1E"])
    path = next(changed.iterdir())
    members = path.read_bytes().split(b"\x1f\x8b\x08")
    plain = gzip.decompress(b"\x1f\x8b\x08" + members[-1]).replace(b"W001-00001", b"W001-00009")
    path.write_bytes(b"\x1f\x8b\x08".join(members[:-1]) + gzip.compress(plain))
    assert any("digest" in line for line in judge.held(changed).broken)


def test_the_judge_sees_double_fetches_traps_and_passed_limits() -> None:
    small = universe(Shape(sites=1, has_faults=False))
    one = Request(0.0, 1, small.sites[0].host, "/x", "article", 200, "W001-00001-1E")
    log = [replace(one, at=number * 1.0) for number in range(45)]
    assert judge.fetched_twice(log) == {(1, "W001-00001-1E"): 45}
    assert not judge.fetched_twice([one, replace(one, night=2)])
    assert judge.trapped([one, replace(one, kind="copy"), replace(one, kind="trap", target=ADDRESSES["huge"])]) == [
        replace(one, kind="copy")
    ]
    distance = judge.distances(small, log)[0]
    assert (distance.requests, distance.least, distance.fullest) == (45, 1.0, 45 / 40)
    assert judge.distances(small, log, scale=0.5)[0].fullest == 30 / 40
