"""The whole crawl against a real server on loopback: what is found, what is kept, what is asked again."""

import sqlite3
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from gazetteers.sites import Site
from spiders.archive import read_archive

if TYPE_CHECKING:
    from tests.spiders.conftest import Home, Web

HOST = "sgddt.vidu.test"
NUKEVIET = "<meta name='generator' content='NukeViet v4.5'>"


def archived(home: "Home") -> Counter[str]:
    return Counter(record.capture.url for record in read_archive(home.archive))


def test_every_article_is_found_once_by_sitemap_feed_and_lists(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=13)
    report = home.crawl(HOST)
    urls = archived(home)
    assert report.new_articles == 13
    assert {f"http://{HOST}/tin-tuc/bai-viet-{n}.html" for n in range(1, 14)} <= set(urls)
    assert max(urls.values()) == 1
    assert report.errors == ()
    assert report.sites[0].stopped is None
    assert f"http://{HOST}/robots.txt" in urls


def test_manners_and_traps(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=6)
    home.crawl(HOST, contact="mailto:lien-he@vidu.test")
    assert web.log[0] == f"http://{HOST}/robots.txt"
    assert not [url for url in web.log if any(trap in url for trap in ("savefile", "print", "users", "pdf"))]
    assert web.agents == {"Mozilla/5.0 (compatible; thidua/0.1; +mailto:lien-he@vidu.test)"}
    assert web.busiest[HOST] == 1
    assert max(Counter(web.log).values()) == 1


def test_a_second_crawl_asks_for_no_article_and_keeps_nothing_twice(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=13)
    home.crawl(HOST)
    before, files = archived(home), sorted(home.archive.iterdir())
    web.log.clear()
    report = home.crawl(HOST)
    assert web.asked("bai-viet") == []
    assert web.asked("page-3") == []
    assert archived(home) == before
    assert sorted(home.archive.iterdir()) == files
    assert (report.new_articles, report.changed_articles) == (0, 0)
    assert set(report.outcomes) == {"unchanged"}


def test_new_articles_are_found_later(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=13)
    home.crawl(HOST)
    web.nukeviet(HOST, articles=22)
    web.log.clear()
    report = home.crawl(HOST)
    assert report.new_articles == 9
    assert len(web.asked("bai-viet")) == 9


def test_a_later_lastmod_makes_an_article_due(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=4)
    home.crawl(HOST)
    sitemap = web.routes[f"{HOST}/sitemap-vi.news.xml"]
    with sqlite3.connect(home.ledger) as ledger:  # the first crawl took place some days ago
        ledger.execute("UPDATE urls SET last_fetched = '2024-01-01T00:00:00.000000+00:00'")
    ledger.close()
    sitemap.body = sitemap.body.replace(b"2020-01-02", b"2024-03-04", 1)
    web.page(f"{HOST}/tin-tuc/bai-viet-4.html", "<html><h1>Hội nghị, bản sửa")
    web.log.clear()
    report = home.crawl(HOST)
    assert web.asked("bai-viet") == [f"http://{HOST}/tin-tuc/bai-viet-4.html"]
    assert (report.new_articles, report.changed_articles) == (0, 1)


def test_an_article_that_came_back_the_same_is_unchanged(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=2)
    home.crawl(HOST)
    with sqlite3.connect(home.ledger) as ledger:
        ledger.execute("UPDATE urls SET next_due = first_seen WHERE kind = 'article'")
    ledger.close()
    home.events.clear()
    before = archived(home)
    report = home.crawl(HOST)
    assert {event.outcome for event in home.events if event.kind == "article"} == {"unchanged"}
    assert report.changed_articles == 0
    assert archived(home) == before


def test_a_site_of_no_known_cms_and_without_sitemap(home: "Home", web: "Web") -> None:
    host = "truong.khac.test"
    web.page(f"{host}/", "<a href='/tin-tuc?page=1'>Tin</a><a href='/login'>Vào</a><a href='mailto:a@b.test'>")
    web.page(
        f"{host}/tin-tuc?page=1",
        "<a href='/tin-tuc?page=2'>2</a><a href='/phat-dong-phong-trao-thi-dua-dot-1-101.html'>",
    )
    web.page(f"{host}/tin-tuc?page=2", "<a href='/so-ket-phong-trao-thi-dua-dot-1-102.html?fbclid=9'>")
    for name in ("phat-dong-phong-trao-thi-dua-dot-1-101", "so-ket-phong-trao-thi-dua-dot-1-102"):
        web.page(f"{host}/{name}.html", "<h1>Tin</h1>")
    web.page(f"{host}/so-ket-phong-trao-thi-dua-dot-1-102.html?fbclid=9", "<h1>Tin</h1>")
    report = home.crawl(host)
    assert report.new_articles == 2
    assert web.asked("login") == []


def test_several_sites_at_once_are_kept_apart(home: "Home", web: "Web") -> None:
    hosts = [f"so-{n}.vidu.test" for n in range(3)]
    for host in hosts:
        web.nukeviet(host, articles=3)
    web.page(
        f"{hosts[0]}/",
        f"{NUKEVIET}<a href='http://{hosts[1]}/tin-tuc/bai-viet-99.html'>elsewhere</a><a href='/tin-tuc/'>",
    )
    web.page(f"{hosts[1]}/tin-tuc/bai-viet-99.html", "never met on its own site")
    report = home.crawl(*hosts)
    assert [one.new_articles for one in report.sites] == [3, 3, 3]
    assert web.asked("bai-viet-99") == []


def test_events_tell_of_every_request_as_it_ends(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=3)
    report = home.crawl(HOST)
    assert Counter(event.outcome for event in home.events) == Counter(report.outcomes)
    assert sum(event.new for event in home.events if event.kind == "article") == 3
    assert home.events[0].kind == "robots"
    assert home.events[-1].waiting == 0


def test_redirects_are_kept_and_the_page_behind_is_fetched_once(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=2)
    web.page(f"{HOST}/", f"{NUKEVIET}<a href='/cu/bai-viet-1.html'>old address</a><a href='/tin-tuc/'>")
    web.page(f"{HOST}/cu/bai-viet-1.html", status=301, headers={"Location": "/tin-tuc/bai-viet-1.html"})
    home.crawl(HOST)
    assert len(web.asked("/tin-tuc/bai-viet-1.html")) == 1
    moved = [event for event in home.events if event.outcome == "moved"]
    assert [(event.url, event.reason) for event in moved] == [
        (f"http://{HOST}/cu/bai-viet-1.html", "to /tin-tuc/bai-viet-1.html")
    ]
    web.log.clear()
    home.crawl(HOST)
    assert web.asked("bai-viet") == []


def test_the_time_limit_ends_a_crawl_and_the_next_one_finishes_it(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=20)
    for route in web.routes.values():
        route.pause = 0.1
    report = home.crawl(HOST, time_limit=1.5)
    assert report.ending == "time_limit"
    assert 0 < report.new_articles < 20
    for route in web.routes.values():
        route.pause = 0.0
    assert report.new_articles + home.crawl(HOST).new_articles == 20
    assert max(archived(home).values()) == 1


def test_no_time_is_a_limit_and_not_the_lack_of_one(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=20)
    assert home.crawl(HOST, time_limit=0.0, delay=0.2).ending == "time_limit"


def test_a_site_whose_turn_did_not_come_is_not_said_to_have_failed(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=3)
    rules = web.routes[f"{HOST}/robots.txt"]
    web.page(f"{HOST}/robots.txt", status=301, headers={"Location": "/rules.txt"})
    web.routes[f"{HOST}/rules.txt"] = rules
    report = home.crawl(HOST, delay=20.0, time_limit=0.5)
    (site,) = report.sites
    assert (report.ending, site.stopped, site.errors) == ("time_limit", None, ())
    assert (site.complete, site.basis_code) == (False, "time_limit")
    assert home.crawl(HOST).new_articles == 3


@pytest.mark.parametrize(
    ("offered", "found"),
    [
        (("robots.txt", "sitemap"), {"3", "4"}),  # the sitemap holds the newer half
        (("rss",), {"2", "3", "4"}),  # the feed holds three
        (("tin-tuc/page", "tin-tuc/?"), {"1", "2", "3", "4"}),
    ],
)
def test_each_way_of_discovery_is_enough(home: "Home", web: "Web", offered: tuple[str, ...], found: set[str]) -> None:
    web.nukeviet(HOST, articles=4, per_page=2)
    for where in list(web.routes):
        if "bai-viet" not in where and not any(part in f"{where}?" for part in offered):
            del web.routes[where]
    links = {
        "rss": "<link rel='alternate' type='application/rss+xml' href='/rss/'>",
        "tin-tuc/page": "<a href='/tin-tuc/'>",
    }
    web.page(f"{HOST}/", NUKEVIET + links.get(offered[0], ""))
    home.crawl(HOST)
    assert {url.rpartition("-")[2].removesuffix(".html") for url in web.asked("bai-viet")} == found


def test_an_article_whose_list_tells_of_emulation_only_later_is_not_left(home: "Home", web: "Web") -> None:
    web.page(f"{HOST}/", f"{NUKEVIET}<a href='/thi-dua/'>Thi đua</a><a href='/tin/'>Tin</a>")
    web.page(f"{HOST}/thi-dua/", f"{NUKEVIET}<a href='/thi-dua/a-1.html'>Giao ước</a>")
    web.page(f"{HOST}/thi-dua/a-1.html", f"{NUKEVIET}<h1>A</h1><a href='/tin/b-2.html'>Xem thêm</a>")
    web.page(f"{HOST}/tin/", f"{NUKEVIET}<a href='/tin/b-2.html'>Lễ phát động</a>")
    web.page(f"{HOST}/tin/b-2.html", f"{NUKEVIET}<h1>B</h1>")
    report = home.crawl(HOST)
    assert (report.new_articles, report.sites[0].left) == (2, 0)


def test_an_article_of_two_templates_is_fetched_once(home: "Home", web: "Web") -> None:
    qi = "<div class='qi-nhom-ngaydoc'></div><div class='qicontentdetail'></div>"
    links = "".join(f"<a href='/tin/ky-giao-uoc/{template}/12/99'>x</a>" for template in ("ctfull", "ct", "ctmb"))
    web.page(f"{HOST}/", qi + links + "<a href='/tin/c/12'>Tin</a>")
    web.page(f"{HOST}/tin/c/12", qi + links)
    for template in ("ct", "ctfull", "ctmb"):
        web.page(f"{HOST}/tin/ky-giao-uoc/{template}/12/99", f"{qi}<h1>Bài</h1>{links}")
    assert home.crawl(HOST).new_articles == 1
    assert home.crawl(HOST).new_articles == 0
    assert len(web.asked("/12/99")) == 1


def test_where_https_was_only_a_guess_the_whole_site_is_had_by_http(
    home: "Home", web: "Web", make_site: Callable[..., Site]
) -> None:
    web.nukeviet(HOST, articles=7)
    report = home.crawl(make_site(HOST, start_url=None))
    assert report.new_articles == 7
    assert [line for line in report.errors if "https" in line] == []
    assert f"http://{HOST}/rss/" in web.log
