"""URLs in, what they lead to out; pages in, their CMS out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteers.sites import Site, sites
from pipeline.read.html import parse
from spiders.cms import KNOWN, Page, cms_named, cms_of, urls

NUKEVIET = [
    ("/", "listing"),
    ("/thi-dua-khen-thuong/", "listing"),
    ("/thi-dua-khen-thuong/page-2/", "listing"),
    ("/vi/news/thi-dua/", "listing"),
    ("/news/khoi-12/", "listing"),
    ("/index.php?language=vi&nv=news&op=thi-dua", "listing"),
    ("/thi-dua/ky-giao-uoc-47.html", "article"),
    ("/index.php/thi-dua/ky-giao-uoc-47.html", "article"),
    ("/vi/news/Thi-dua/Ky-giao-uoc-47/", "article"),
    ("/Thi-dua/Ky-giao-uoc-47/", "article"),
    ("/index.php?language=vi&nv=news&op=Thi-dua/Ky-giao-uoc-47", "article"),
    ("/savefile/thi-dua/ky-giao-uoc-47.html", "trap"),
    ("/index.php/print/thi-dua/ky-giao-uoc-47.html", "trap"),
    ("/sendmail/thi-dua/ky-giao-uoc-47.html", "trap"),
    ("/thi-dua/ky-giao-uoc-47.html?download=1&id=0", "trap"),
    ("/thi-dua/ky-giao-uoc-47.html?pdf=1&id=0", "trap"),
    ("/tag/thi-dua/", "trap"),
    ("/users/login/", "trap"),
    ("/seek/?q=thi+dua", "trap"),
    ("/about/gioi-thieu.html", "trap"),
    ("/uploads/news/a.jpg", "trap"),
    ("/rss/thi-dua/", "neither"),
    ("/sitemap.xml", "neither"),
]
VHV = [
    ("/", "listing"),
    ("/tin-tuc", "listing"),
    ("/tin-tuc/su-kien", "listing"),
    ("/?page=sitemap", "listing"),
    ("/tin-tuc/mot-bai-bi-cat-o-sau-muoi-ky-tu-.html", "article"),
    ("/?page=Article.Print.detail&id=5eda7152e138233cbc105512", "trap"),
    ("/?module=Content.Listing&moduleId=1012", "trap"),
    ("/upload/1/a.jpg", "trap"),
    ("/api/Common/Captcha/getCaptcha", "trap"),
]
GENERIC = [
    ("/", "listing"),
    ("/giao-duc", "listing"),
    ("/giao-duc?page=3", "listing"),
    ("/danh-muc.php?cm=thi-dua", "listing"),
    ("/ky-giao-uoc-thi-dua-nam-hoc-moi-post23100.gd", "article"),
    ("/thi-dua/ky-giao-uoc/ct/59034/453157", "article"),
    ("/thi-dua/ky-giao-uoc/ctfull/59034/453157", "article"),
    ("/web/x/-/asset_publisher/Ab1/content/ky-giao-uoc?inheritRedirect=false", "article"),
    ("/node/891", "article"),
    ("/2024/05/ky-giao-uoc-thi-dua/", "article"),
    ("/tintuc/Pages/tin-tong-hop.aspx?ItemID=6247", "article"),
    ("/chi-tiet-tin.php?id=12", "article"),
    ("/tin-thi-dua/ket-qua-thi-dua-thang-ba.aspx", "article"),
    ("/wp-login.php", "trap"),
    ("/tag/thi-dua", "trap"),
    ("/tin.pdf", "trap"),
    ("/lich?month=5", "trap"),
    ("/a/b/a/b/a/b", "trap"),
    ("/" + "a" * 2000, "trap"),
]

QI = [
    ("/", "listing"),
    ("/thi-dua/c/59034", "listing"),
    ("/thi-dua/c/59034?page=2", "listing"),
    ("/thi-dua/ky-giao-uoc/ct/59034/453157", "article"),
    ("/thi-dua/ky-giao-uoc/ctmb/59034/453157", "article"),
    ("/dsdonvi.aspx?codekhoi=mn&code=1", "trap"),
    ("/uploadimages/news/a.jpg", "trap"),
]
LIFERAY = [
    ("/", "listing"),
    ("/web/guest/tin-tuc", "listing"),
    ("/tin-tuc?p_p_id=101_INSTANCE_x&_101_INSTANCE_x_cur=2&_101_INSTANCE_x_delta=10", "listing"),
    ("/tin/-/asset_publisher/Ab1/content/ky-giao-uoc?inheritRedirect=false", "article"),
    ("/web/guest/tin/-/journal_content/56_INSTANCE_x/10180/157361", "article"),
    ("/tin/-/ky-giao-uoc-thi-dua", "article"),
    ("/tin/-/asset_publisher/Ab1/content/ky-giao-uoc?p_p_state=pop_up&viewMode=print", "trap"),
    ("/c/portal/login?p_l_id=1", "trap"),
    ("/documents/10180/0/x.pdf/5f0-1?t=1", "trap"),
]
SHAREPOINT = [
    ("/", "listing"),
    ("/tintuc/Pages/tin-tong-hop.aspx?date=&EventID=0&Page=2", "listing"),
    ("/tintuc/Pages/tin-tong-hop.aspx?ItemID=6247", "article"),
    ("/noidung/tintuc/Pages/chi-tiet-tin-tuc.aspx?ItemID=28383&l=Tin+++&lv=11", "article"),
    ("/tintuc/Pages/cum-thi-dua-so-ba-ky-giao-uoc.aspx", "article"),
    ("/_layouts/15/Authenticate.aspx?Source=%2F", "trap"),
    ("/Lists/VanBan/DispForm.aspx?ID=4", "trap"),
]
DNN = [
    ("/", "listing"),
    ("/Default.aspx?tabid=2949", "listing"),
    ("/tin-tuc/currentpage/3", "listing"),
    ("/tin/tabid/294/ArticleID/712/ky.aspx", "article"),
    ("/tin/articleType/ArticleView/articleId/712/ky.aspx", "article"),
    ("/tin/ctl/Login/tabid/294/Default.aspx", "trap"),
    ("/tin/articleType/AuthorView/authorID/1", "trap"),
    ("/Portals/0/kh.html", "trap"),
]
WORDPRESS = [
    ("/", "listing"),
    ("/category/thi-dua/page/2/", "listing"),
    ("/2024/05/09/ky-giao-uoc/", "article"),
    ("/cum-thi-dua-so-ba-ky-giao-uoc/", "article"),
    ("/?p=812", "article"),
    ("/tag/thi-dua/", "trap"),
    ("/author/admin/", "trap"),
    ("/cum-thi-dua-so-ba-ky-giao-uoc/?replytocom=4", "trap"),
    ("/cum-thi-dua-so-ba-ky-giao-uoc/feed/", "trap"),
    ("/wp-login.php", "trap"),
    ("/edoc/quyet-dinh-khen-thuong-nam-hoc-moi/", "trap"),
]
RULES = {
    "nukeviet": NUKEVIET,
    "vhv": VHV,
    "qi": QI,
    "liferay": LIFERAY,
    "sharepoint": SHAREPOINT,
    "dotnetnuke": DNN,
    "wordpress": WORDPRESS,
    "generic": GENERIC,
}


def kind(name: str, url: str) -> str:
    cms = cms_named(name)
    assert cms is not None
    said = {"trap": cms.is_trap(url), "article": cms.is_article_url(url), "listing": cms.is_listing_url(url)}
    return next((word for word, holds in said.items() if holds), "neither")


@pytest.mark.parametrize(
    ("name", "path", "expected"),
    [(name, *row) for name, rows in RULES.items() for row in rows],
)
def test_kind_of_url(name: str, path: str, expected: str) -> None:
    assert kind(name, "http://sgddt.vidu.test" + path) == expected


@pytest.mark.parametrize(
    "site", [site for site in sites() if site.cms not in {None, "other"}], ids=lambda site: site.domain
)
def test_the_table_of_sites_names_modules_that_know_its_addresses(site: Site) -> None:
    assert site.cms is not None
    assert cms_named(site.cms) is not None
    if site.example_url:
        assert kind(site.cms, site.example_url) != "neither"


@pytest.mark.parametrize(
    "url", ["", "http://[bad", "ftp://a.test/x", "javascript:void(0)", "/thi-dua/a-1.html", "http://"]
)
@pytest.mark.parametrize("cms", KNOWN, ids=lambda cms: cms.name)
def test_what_is_no_address_is_a_trap(cms: object, url: str) -> None:
    assert kind(getattr(cms, "name", ""), url) == "trap"


@given(st.one_of(st.text(max_size=80), st.text(max_size=60).map("http://a.test/{}".format)))
def test_no_url_raises_and_none_is_both(url: str) -> None:
    for cms in KNOWN:
        assert not (cms.is_article_url(url) and (cms.is_listing_url(url) or cms.is_trap(url)))
        assert isinstance(cms.article_key(url), str)


PAGES = [
    (b'<meta name="generator" content="NukeViet v4.5">', "nukeviet"),
    (b"<META NAME='generator' CONTENT='NukeViet 3.4'>", "nukeviet"),
    (b'<script>var nv_base_siteurl="/",nv_lang_data="vi";</script>', "nukeviet"),
    (b'<div id="m" class="ModuleWrapper"></div><script>VHV.load()</script>', "vhv"),
    (b'<div class="ModuleWrapper"></div>', "generic"),
    (b"<p>NukeViet va VHV. la hai he</p>", "generic"),
    (b"", "generic"),
    # one sign alone is a picture or a quotation from another site
    (b'<img src="http://b.test/Portals/0/a.jpg"><a href="/wp-content/a">x</a>', "generic"),
    (b'<link href="/wp-includes/a.css"><script src="/wp-content/a.js"></script>', "wordpress"),
    (b'<td id="dnn_ContentPane"><div class="DnnModule">', "dotnetnuke"),
    (b'<meta name="GENERATOR" content="Microsoft SharePoint"><link href="/_layouts/15/a.css">', "sharepoint"),
    (b"<script>Liferay.Portlet.x</script><div class='portlet-boundary'>", "liferay"),
    (b'<div class="qi-nhom-ngaydoc"></div><div class="qicontentdetail">', "qi"),
]


@pytest.mark.parametrize(("body", "name"), PAGES)
def test_the_page_tells_its_cms(body: bytes, name: str) -> None:
    assert cms_of("http://sgddt.vidu.test/", body).name == name


@pytest.mark.parametrize(
    ("name", "urls_of_one", "key"),
    [
        (
            "nukeviet",
            [
                "/thi-dua/ky-47.html",
                "/tin-tuc/ten-khac-47.html",
                "/savefile/thi-dua/ky-47.html",
                "/index.php/a/b-47.html",
            ],
            "sgddt.vidu.test/news/47",
        ),
        (
            "generic",
            ["/tin/a?id=1&utm_source=x", "/tin/a/?id=1#top", "/tin/a;jsessionid=F0?id=1&fbclid=2"],
            "sgddt.vidu.test/tin/a?id=1",
        ),
    ],
)
def test_one_article_has_one_key(name: str, urls_of_one: list[str], key: str) -> None:
    cms = cms_named(name)
    assert cms is not None
    hosts = ("http://sgddt.vidu.test", "https://www.SGDDT.vidu.test:443")
    assert {cms.article_key(host + path) for host in hosts for path in urls_of_one} == {key}


def test_the_page_names_module_and_number() -> None:
    nukeviet, vhv = KNOWN[0], KNOWN[1]
    url = "http://a.test/vi/tin-noi-bo/Thi-dua/Ky-47/"
    page = Page(url, parse('<script>var nv_module_name = "tin-noi-bo";</script><p>a</p>'))
    assert nukeviet.article_key(url, page) == "a.test/tin-noi-bo/47"
    page = Page("http://a.test/x/y.html", parse("<a onclick=\"printArticle('5eda7152e138233cbc105512');\">In</a>"))
    assert vhv.article_key(page.url, page) == "a.test/article/5eda7152e138233cbc105512"
    assert vhv.article_key(page.url) == "a.test/x/y.html"


@given(st.text(alphabet="ab/?&=;#%2.-", max_size=60))
def test_a_key_is_its_own_key(url: str) -> None:
    key = urls.canonical("http://a.test/" + url)
    assert urls.canonical("http://" + key) == key
