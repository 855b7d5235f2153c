"""Addresses of one article, in all the ways in which sites show it, and the one key that they share."""

import pytest

from pipeline.read.html import parse
from spiders.cms import Page, cms_named

SAME: list[tuple[str, str, list[str]]] = [
    (
        "nukeviet",
        "a.edu.vn/news/47",
        [
            "https://a.edu.vn/thi-dua/ky-47.html",
            "http://www.a.edu.vn:80/thi-dua/ky-47.html?page=3",
            "http://a.edu.vn/savefile/thi-dua/ky-47.html",
            "http://a.edu.vn/index.php/savefile/thi-dua/ky-47.html",
            "http://a.edu.vn/print/thi-dua/ky-47.html",
            "http://m.a.edu.vn/thi-dua/ky-47.html",
            "http://a.edu.vn/thi-dua/ky-47.html?nvvithemever=m",
            "http://a.edu.vn/muc-khac/ten-da-doi-47.html#comment",
            "http://a.edu.vn/vi/news/Thi-dua/Ky-47/",
            "http://a.edu.vn/vi/news/savefile/Thi-dua/Ky-47/",
            "http://a.edu.vn/index.php?language=vi&nv=news&op=Thi-dua/Ky-47",
        ],
    ),
    (
        "nukeviet",
        "a.edu.vn/tin-noi-bo/47",
        [
            "http://a.edu.vn/vi/tin-noi-bo/Thi-dua/Ky-47/",
            "http://a.edu.vn/tin-noi-bo/thi-dua/ky-47.html",
            "http://a.edu.vn/tin-noi-bo/savefile/thi-dua/ky-47.html",
        ],
    ),
    (
        "vhv",
        "a.edu.vn/tin/ky-giao-uoc.html",
        [
            "http://a.edu.vn/tin/ky-giao-uoc.html",
            "http://m.a.edu.vn/tin/ky-giao-uoc.html?page=2",
            "https://a.edu.vn/tin/ky-giao-uoc.html?fbclid=x#top",
        ],
    ),
    (
        "qi",
        "a.edu.vn/ct/453157",
        [
            "https://a.edu.vn/thi-dua/ky-giao-uoc/ct/59034/453157",
            "https://a.edu.vn/thi-dua/ky-giao-uoc/ctfull/59034/453157",
            "https://a.edu.vn/thi-dua/ten-da-doi/ctmb/1/453157/",
            "https://a.edu.vn/tin-tuc/ky-giao-uoc/ct/59035/453157?page=2",
        ],
    ),
    (
        "liferay",
        "a.gov.vn/content/ky-giao-uoc",
        [
            "https://a.gov.vn/web/guest/tin/-/asset_publisher/Ab1/content/ky-giao-uoc",
            "https://a.gov.vn/tin-tuc/-/asset_publisher/Zz9/content/ky-giao-uoc?inheritRedirect=false&redirect=%2Fx",
            "https://a.gov.vn/chi-tiet/-/asset_publisher/Zz9/content/ky-giao-uoc?p_p_id=101&p_p_state=maximized",
            "https://a.gov.vn:443/tin/-/ky-giao-uoc",
            "https://a.gov.vn/w/ky-giao-uoc?p_l_back_url=%2Fsearch",
        ],
    ),
    (
        "liferay",
        "a.gov.vn/huyen-b/content/ky-giao-uoc",
        ["https://a.gov.vn/web/huyen-b/tin/-/asset_publisher/Ab1/content/ky-giao-uoc?redirect=x"],
    ),
    (
        "liferay",
        "a.gov.vn/journal/10180/157361",
        [
            "http://a.gov.vn/web/guest/tin/-/journal_content/56_INSTANCE_sNx4/10180/157361",
            "http://a.gov.vn/web/guest/home/-/journal_content/56/10180/157361/tin?p_p_auth=x",
        ],
    ),
    (
        "sharepoint",
        "a.gov.vn/noidung/tintuc/chi-tiet/28383",
        [
            "https://a.gov.vn:443/noidung/tintuc/Pages/chi-tiet.aspx?ItemID=28383&l=Tin++++++++&lv=11",
            "https://a.gov.vn/noidung/tintuc/pages/Chi-Tiet.aspx?lv=2&itemid=28383",
            "https://www.a.gov.vn/noidung/tintuc/Pages/chi-tiet.aspx?ItemID=+28383++&date=&Page=2",
        ],
    ),
    (
        "dotnetnuke",
        "a.edu.vn/article/712",
        [
            "http://a.edu.vn/tin/tabid/294/ArtMID/718/ArticleID/712/ky-giao-uoc.aspx",
            "http://a.edu.vn/tin/tabid/294/articleType/ArticleView/articleId/712/language/vi-VN/ky.aspx",
            "http://a.edu.vn/Default.aspx?tabid=294&language=en-US&ArticleID=712",
        ],
    ),
    (
        "dotnetnuke",
        "a.edu.vn/tab/2949",
        [
            "http://a.edu.vn/Default.aspx?tabid=2949",
            "http://a.edu.vn/tin/tabid/2949/Default.aspx?language=vi-VN",
        ],
    ),
    ("wordpress", "a.edu.vn/post/812", ["http://a.edu.vn/?p=812", "http://www.a.edu.vn/?p=812&preview=true"]),
    (
        "wordpress",
        "a.edu.vn/2024/05/ky-giao-uoc-thi-dua",
        [
            "http://a.edu.vn/2024/05/ky-giao-uoc-thi-dua/",
            "http://a.edu.vn/2024/05/ky-giao-uoc-thi-dua/amp/",
            "http://a.edu.vn/2024/05/ky-giao-uoc-thi-dua/?amp=1&utm_source=x",
            "https://m.a.edu.vn/2024/05/ky-giao-uoc-thi-dua?page=2",
        ],
    ),
    (
        "generic",
        "a.vn/tin/ky-giao-uoc-thi-dua-nam-hoc-moi-1234.html",
        [
            "http://a.vn/tin/ky-giao-uoc-thi-dua-nam-hoc-moi-1234.html",
            "http://a.vn/tin/ky-giao-uoc-thi-dua-nam-hoc-moi-1234.html?page=17",
            "http://m.a.vn/tin/ky-giao-uoc-thi-dua-nam-hoc-moi-1234.html?view=mobile&print=1",
            "https://www.a.vn/tin/ky-giao-uoc-thi-dua-nam-hoc-moi-1234.html;jsessionid=F0?utm_medium=y",
        ],
    ),
]


@pytest.mark.parametrize(
    ("name", "key", "url"), [(name, key, url) for name, key, addresses in SAME for url in addresses]
)
def test_every_address_of_an_article_has_its_key(name: str, key: str, url: str) -> None:
    cms = cms_named(name)
    assert cms is not None
    assert cms.article_key(url) == key


DIFFERENT = [
    ("nukeviet", "http://a.vn/tin/a-1.html", "http://b.vn/tin/a-1.html"),
    ("nukeviet", "http://a.vn/tin/a-1.html", "http://a.vn/tin-noi-bo/thi-dua/a-1.html"),
    ("qi", "http://a.vn/t/a/ct/5/1", "http://a.vn/t/a/ct/5/2"),
    ("liferay", "http://a.vn/-/asset_publisher/A/content/x-1", "http://a.vn/-/asset_publisher/A/content/x-2"),
    ("sharepoint", "http://a.vn/tin/Pages/t.aspx?ItemID=1", "http://a.vn/tin/Pages/u.aspx?ItemID=1"),
    ("dotnetnuke", "http://a.vn/Default.aspx?tabid=1", "http://a.vn/Default.aspx?tabid=1&mid=7"),
    # one slug that serves different articles by its page index
    ("generic", "http://a.vn/Tin.aspx?PageIndex=1", "http://a.vn/Tin.aspx?PageIndex=2"),
    ("generic", "http://a.vn/chi-tiet.php?id=1", "http://a.vn/chi-tiet.php?id=2"),
]


@pytest.mark.parametrize(("name", "one", "other"), DIFFERENT)
def test_different_articles_have_different_keys(name: str, one: str, other: str) -> None:
    cms = cms_named(name)
    assert cms is not None
    assert cms.article_key(one) != cms.article_key(other)


PAGES = [
    (
        "nukeviet",
        "http://a.vn/truong-b/tin-tuc/ky-9.html",
        '<script>var nv_base_siteurl="/truong-b/",nv_module_name="news";</script>',
        "a.vn/truong-b/news/9",
    ),
    (
        "nukeviet",
        "http://a.vn/truong-b/savefile/tin-tuc/ky-9.html",
        '<link rel="stylesheet" href="http://a.vn/truong-b/themes/default/css/style.css">',
        "a.vn/truong-b/news/9",
    ),
    (
        "vhv",
        "http://a.vn/?page=Article.Print.detail&id=5eda7152e138233cbc105512",
        "<p>Bản in</p>",
        "a.vn/article/5eda7152e138233cbc105512",
    ),
    ("wordpress", "http://a.vn/bai-mot/", '<body class="single postid-812">', "a.vn/post/812"),
    ("wordpress", "http://a.vn/bai-mot/", "<link rel=shortlink href='http://a.vn/?p=812'>", "a.vn/post/812"),
]


@pytest.mark.parametrize(("name", "url", "source", "key"), PAGES)
def test_the_page_tells_more_than_its_address(name: str, url: str, source: str, key: str) -> None:
    cms = cms_named(name)
    assert cms is not None
    assert cms.article_key(url, Page(url, parse(f"<html>{source}<p>a</p></html>"))) == key
