"""Pages that are looked at again: what is the same, what was edited, what is gone, and whom conditions are put to."""

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

import pytest

from spiders.archive import read_archive
from spiders.identity import content_of
from spiders.ledger import Fetch, Host, Known
from spiders.validators import PROOFS, PROOFS_AFTER_A_LIE, conditions, learnt

if TYPE_CHECKING:
    from tests.spiders.conftest import Home, Web

HOST = "sgddt.vidu.test"
ARTICLE = f"http://{HOST}/tin-tuc/bai-viet-2.html"
NOW = datetime(2024, 10, 1, 12, tzinfo=UTC)
PAGE = """<html><head><meta name="generator" content="NukeViet v4.5"></head><body>
<div itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">Trường Tiểu học Sao Mai phát động thi đua</h1>
<div id="news-bodyhtml"><p>Sáng nay, trường Tiểu học Sao Mai {what} phong trào thi đua dạy tốt, học tốt năm học mới.</p>
</div></div><p>Đang truy cập: {count}</p><form><input name="token" value="{nonce}"></form></body></html>"""
KNOWN = Known(
    "a.test/x", "http://a.test/x", "a.test", "article", None, NOW, None, NOW, NOW, None, 0, NOW, "ok", etag='"1"'
)


def make_due(home: "Home") -> None:
    with closing(sqlite3.connect(home.ledger)) as db:
        looked_at = "next_due IS NOT NULL OR state IN ('ok', 'unchanged')"
        db.execute(f"UPDATE urls SET next_due = first_seen WHERE kind = 'article' AND ({looked_at})")
        db.commit()


def captures(home: "Home") -> int:
    return Counter(record.capture.url for record in read_archive(home.archive))[ARTICLE]


def page(web: "Web", what: str, count: int) -> None:
    web.page(f"{HOST}/tin-tuc/bai-viet-2.html", PAGE.format(what=what, count=count, nonce=f"{count:032x}"))


def test_another_counter_is_no_other_capture_and_an_edit_is(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=3)
    page(web, "phát động", 7)
    home.crawl(HOST)
    for count in (8, 9):
        page(web, "phát động", count)
        make_due(home)
        assert home.crawl(HOST).changed_articles == 0
        assert captures(home) == 1
    page(web, "sơ kết", 10)
    make_due(home)
    assert home.crawl(HOST).changed_articles == 1
    assert captures(home) == 2
    make_due(home)
    page(web, "sơ kết", 11)
    assert home.crawl(HOST).changed_articles == 0
    assert captures(home) == 2


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (
            PAGE.format(what="phát động", count=1, nonce="a" * 32),
            PAGE.format(what="phát động", count=2, nonce="b"),
            True,
        ),
        (PAGE.format(what="phát động", count=1, nonce="a"), PAGE.format(what="sơ kết", count=1, nonce="a"), False),
        ("<p>Lượt truy cập: 12.345</p>", "<p>Lượt truy cập: 12.346</p>", True),
        ("<script>var t=1</script><p>Liên hệ</p>", "<script>var t='x'</script><p>Liên hệ</p>", True),
        ("<p>Liên hệ</p>", "<p>Liên hệ với chúng tôi</p>", False),
        ("", "x", False),
    ],
)
def test_what_counts_as_content(first: str, second: str, same: bool) -> None:  # noqa: FBT001  # a column of the table
    hashes = {content_of(ARTICLE, body.encode()) for body in (first, second)}
    assert (len(hashes) == 1) is same


# what a deleted article answers, what is said of it, and after how many looks it is gone for good
DELETED: list[tuple[dict[str, Any], str, int]] = [
    ({"status": 404}, "gone", 3),
    ({"status": 410}, "gone", 1),
    ({"body": "<h1>Bài viết không tồn tại</h1>"}, "soft_404", 3),
    ({"status": 302, "headers": {"Location": "/"}}, "soft_404", 3),
]


def test_deleted_articles_are_seen_as_gone(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=5)
    home.crawl(HOST)
    urls = [f"http://{HOST}/tin-tuc/bai-viet-{number}.html" for number in range(1, 5)]
    for url, (reply, _, _) in zip(urls, DELETED, strict=True):
        web.page(url.removeprefix("http://"), **reply)
    for looks in (1, 2, 3):
        make_due(home)
        home.crawl(HOST)
        with closing(sqlite3.connect(home.ledger)) as db:
            standing = dict(db.execute("SELECT url, state || ' ' || (next_due IS NULL) FROM urls"))
            absent = dict(db.execute("SELECT url, absence FROM absent"))
        for url, (_, state, needed) in zip(urls, DELETED, strict=True):
            assert standing[url] == f"{state} {int(looks >= needed)}"
            assert absent.get(url) == ("gone" if looks >= needed else None)


def fetched(**fields: object) -> Fetch:
    return replace(Fetch(KNOWN.url, NOW, "ok", 200, etag='"1"'), **fields)  # type: ignore[arg-type]  # fields of Fetch


def test_a_host_is_believed_after_proofs_and_never_after_a_lie_until_proved_anew() -> None:
    host = Host("a.test")
    for _ in range(PROOFS):
        assert conditions(host, KNOWN, 1) == {}
        host = learnt(host, "generic", KNOWN, fetched(), same=True)
    assert conditions(host, KNOWN, 1) == {"If-None-Match": '"1"'}
    host = learnt(host, "generic", KNOWN, fetched(), same=False)
    assert (host.validators, conditions(host, KNOWN, 1)) == ("lying", {})
    for _ in range(PROOFS_AFTER_A_LIE):
        assert host.validators == "lying"
        host = learnt(host, "generic", KNOWN, fetched(), same=True)
    assert host.validators == "true"


@pytest.mark.parametrize(
    ("cms", "known", "fetch", "same", "validators"),
    [
        ("generic", KNOWN, fetched(), True, 1),
        ("nukeviet", KNOWN, fetched(), True, 0),
        ("generic", KNOWN, fetched(etag='"2"'), True, 0),  # says nothing
        ("generic", KNOWN, fetched(etag='"2"'), False, 0),
        ("generic", replace(KNOWN, etag=None), fetched(etag=None), True, 0),
        (
            "generic",
            replace(KNOWN, etag=None, last_modified=format_datetime(NOW - timedelta(days=9))),
            fetched(etag=None, last_modified=format_datetime(NOW - timedelta(days=9))),
            True,
            1,
        ),
        (
            "generic",
            replace(KNOWN, etag=None, last_modified=format_datetime(NOW - timedelta(days=1))),
            fetched(etag=None, last_modified=format_datetime(NOW - timedelta(days=1))),
            True,
            0,
        ),
    ],
)
def test_what_is_a_proof(cms: str, known: Known, fetch: Fetch, same: bool, validators: int) -> None:  # noqa: FBT001
    assert learnt(Host("a.test"), cms, known, fetch, same=same).validators_proofs == validators


def test_some_requests_to_a_believed_host_are_made_without_conditions() -> None:
    host = Host("a.test", validators="true")
    asked = [bool(conditions(host, KNOWN, crawl)) for crawl in range(20)]
    assert asked.count(False) == 2
    assert conditions(host, replace(KNOWN, kind="listing"), 1) == {}
    assert conditions(host, replace(KNOWN, state="gone"), 1) == {}


def test_a_host_that_tells_the_truth_is_asked_conditionally(home: "Home", web: "Web") -> None:
    host = "truong.khac.test"
    names = [f"phat-dong-phong-trao-thi-dua-dot-{number}-10{number}.html" for number in range(1, 8)]
    web.page(f"{host}/", "".join(f"<a href='/{name}'>Tin</a>" for name in names))
    for name in names:
        web.page(f"{host}/{name}", f"<h1>{name}</h1>", headers={"ETag": f'"{name}"'})
    home.crawl(host)
    assert web.conditions == []
    for _ in range(2):
        make_due(home)
        home.crawl(host)
    assert len(web.conditions) >= 8  # of fourteen: three proofs, and one in ten without conditions
    with closing(sqlite3.connect(home.ledger)) as db:
        assert db.execute("SELECT validators FROM hosts").fetchone() == ("true",)
        assert (
            db.execute("SELECT count(*) FROM fetches WHERE status = 304 AND outcome = 'unchanged'").fetchone()[0] >= 5
        )
    assert max(Counter(record.capture.url for record in read_archive(home.archive)).values()) == 1
