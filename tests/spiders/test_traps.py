"""Addresses that lead a crawl astray, as real sites have them, and the same pages under their one address."""

import pytest

from gazetteers.loader import load
from gazetteers.url_traps import UrlTrap, idle_parameters, trap_words
from spiders.cms import KNOWN, Cms, cms_named

HOST = "http://sgddt.vidu.test"
EVERYWHERE = [
    "/tim-kiem?q=thi+dua",
    "/search",
    "/tin?keyword=thi+dua",
    "/dang-nhap",
    "/Login.aspx?url=/tin",
    "/tag/thi-dua",
    "/gui-mail/bai-12",
    "/print/tin/bai-12.html",
    "/Pages/print.aspx?ItemID=12",
    "/tin/bai-viet-ve-le-ky-giao-uoc-12.html?print=1",
    "/tin/bai-viet-ve-le-ky-giao-uoc-12.html?tmpl=component",
    "/tin/bai-viet-ve-le-ky-giao-uoc-12.html?share=facebook",
    "/lich-cong-tac/2031",
    "/lich-cong-tac/tuan-37/2031",
    "/lich-lam-viec/tuan/37",
    "/calendar/2031/05/06",
    "/event/2031-05",
    "/tin?month=5&year=2031",
    "/tin?tungay=01-05-2031",
    "/tin?tuan=37",
    "/a/b/a/b/a/b",
    "/tin/" * 9 + "x",
    "/" + "x" * 2000,
    "/van-ban/quyet-dinh.pdf",
    "/anh/le-ky.jpg",
    "/cgi-bin/luckyloop",
]
OF_ONE = [
    ("nukeviet", "/savefile/thi-dua/ky-giao-uoc-47.html"),
    ("nukeviet", "/index.php/savefile/thi-dua/ky-giao-uoc-47.html"),
    ("nukeviet", "/vi/news/savefile/Thi-dua/Ky-giao-uoc-47/"),
    ("nukeviet", "/sendmail/thi-dua/ky-giao-uoc-47.html"),
    ("nukeviet", "/thi-dua/ky-giao-uoc-47.html?download=1&id=0"),
    ("nukeviet", "/seek/?q=thi-dua"),
    ("vhv", "/?page=Article.Print.detail&id=5eda7152e138233cbc105512"),
    ("vhv", "/?module=Content.Listing&moduleId=1012&cmd=redraw"),
    ("qi", "/dsdonvi.aspx?codekhoi=th&code=12"),
    ("liferay", "/tin/-/asset_publisher/Ab1/content/ky-giao-uoc?p_p_state=pop_up&viewMode=print"),
    ("liferay", "/tin?p_p_id=8&p_p_lifecycle=0&_8_struts_action=%2Fcalendar%2Fview&_8_day=6"),
    ("sharepoint", "/tintuc/Pages/tin.aspx?date=06/05/2031&EventID=3"),
    ("sharepoint", "/_layouts/15/Authenticate.aspx"),
    ("dotnetnuke", "/tin/ctl/Login"),
    ("wordpress", "/edoc/quyet-dinh-thanh-lap-ban-to-chuc-ra-de-coi-thi-cham-thi/"),
    ("wordpress", "/2031/05/06/"),
    ("wordpress", "/2024/05/page/3/"),
    ("wordpress", "/?s=thi+dua"),
    ("wordpress", "/ky-giao-uoc-thi-dua-nam-hoc-moi/?replytocom=7"),
    ("wordpress", "/ky-giao-uoc-thi-dua-nam-hoc-moi/feed/"),
]


def named(name: str) -> Cms:
    cms = cms_named(name)
    assert cms is not None
    return cms


@pytest.mark.parametrize("target", EVERYWHERE)
@pytest.mark.parametrize("cms", KNOWN, ids=lambda cms: cms.name)
def test_traps_everywhere(cms: Cms, target: str) -> None:
    assert cms.is_trap(HOST + target)
    assert not cms.is_article_url(HOST + target)
    assert not cms.is_listing_url(HOST + target)


@pytest.mark.parametrize(("name", "target"), OF_ONE)
def test_traps_of_one_cms(name: str, target: str) -> None:
    assert named(name).is_trap(HOST + target)


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("nukeviet", "/lich-cong-tac/lich-cong-tac-tuan-12-47.html"),
        ("nukeviet", "/thi-dua/page-2/"),
        ("generic", "/tin/ket-qua-tim-kiem-tai-nang-tre-nam-2024.html"),
        ("generic", "/tin-tuc/nam-hoc-2024"),
        ("vhv", "/lich-su-truong/truyen-thong-50-nam.html"),
        ("sharepoint", "/tintuc/Pages/tin.aspx?date=&EventID=0&Page=2"),
        ("wordpress", "/2024/05/ky-giao-uoc-thi-dua/"),
        ("generic", "/su-kien/2024-ky-giao-uoc-thi-dua-nam-hoc"),
    ],
)
def test_no_traps(name: str, target: str) -> None:
    assert not named(name).is_trap(HOST + target)


@pytest.mark.parametrize(
    ("name", "target", "address"),
    [
        ("generic", "/tin?sort=asc&id=7&order=date", "/tin?id=7"),
        ("generic", "/tin?filter_year=2024&limit=50", "/tin"),
        ("generic", "/tin;jsessionid=0AF3?sid=9&utm_source=zalo&fbclid=x", "/tin"),
        ("generic", "/tin?PHPSESSID=9&PageIndex=3", "/tin?PageIndex=3"),
        ("generic", "/tin?start=0", "/tin"),
        ("generic", "/tin?start=20", "/tin?start=20"),
        ("generic", "/tin?page=3", "/tin?page=3"),
        # one article under dozens of addresses, and one slug under which there are many
        (
            "generic",
            "/tin/210485/truong-ky-niem-60-nam-thanh-lap?page=47",
            "/tin/210485/truong-ky-niem-60-nam-thanh-lap",
        ),
        ("generic", "/TinTuc/View/dai-bieu-tiep-xuc-cu-tri-tai-xa?PageIndex=202", None),
        ("vhv", "/tin/ky-giao-uoc.html?page=2", "/tin/ky-giao-uoc.html"),
        ("nukeviet", "/savefile/thi-dua/ky-giao-uoc-47.html", "/thi-dua/ky-giao-uoc-47.html"),
        ("nukeviet", "/index.php?language=vi&nv=news&op=Thi-dua/Ky-47", None),
        (
            "liferay",
            "/-/asset_publisher/A1/content/ky?inheritRedirect=true&redirect=%2Ftin",
            "/-/asset_publisher/A1/content/ky",
        ),
        ("liferay", "/tin?p_p_id=101_INSTANCE_a&p_p_lifecycle=0&_101_INSTANCE_a_keywords=x", "/tin"),
        ("liferay", "/tin?p_p_id=101_INSTANCE_a&_101_INSTANCE_a_cur=1&_101_INSTANCE_a_delta=5", "/tin"),
        ("sharepoint", "/Pages/tin.aspx?ItemID=28&l=Tintrongtinh+++&lv=11&date=", "/Pages/tin.aspx?ItemID=28"),
        ("dotnetnuke", "/Default.aspx?tabid=2949&language=en-US", "/Default.aspx?tabid=2949"),
        ("wordpress", "/?p=913", None),
        ("qi", "/tin/ky/ct/12/913?utm_campaign=x", "/tin/ky/ct/12/913"),
    ],
)
def test_addresses(name: str, target: str, address: str | None) -> None:
    assert named(name).address(HOST + target) == HOST + (address or target)


def test_an_address_has_no_default_port() -> None:
    sharepoint = named("sharepoint")
    assert sharepoint.address("https://a.test:443/Pages/a.aspx?ItemID=2") == "https://a.test/Pages/a.aspx?ItemID=2"
    assert sharepoint.address("http://a.test:8443/Pages/a.aspx?ItemID=2") == "http://a.test:8443/Pages/a.aspx?ItemID=2"


@pytest.mark.parametrize("cms", KNOWN, ids=lambda cms: cms.name)
@pytest.mark.parametrize("target", [target for target in EVERYWHERE if "?" in target])
def test_an_address_is_its_own_address(cms: Cms, target: str) -> None:
    once = cms.address(HOST + target)
    assert cms.address(once) == once


def test_every_row_of_the_table_is_used() -> None:
    for row in load("url_traps", UrlTrap):
        words = idle_parameters() if row.kind in {"order", "session"} else trap_words(row.place)
        assert words.match(row.word.replace("*", "_x")), row
        assert row.word == row.word.lower()
