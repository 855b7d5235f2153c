"""Discovery at work: whole crawls of sites whose lists go on in the ways of their CMS."""

import json
from typing import TYPE_CHECKING

from spiders.limits import Limits
from tests.spiders.conftest import XML, feed, sitemap

if TYPE_CHECKING:
    from tests.spiders.conftest import Home, Web

HOST = "sgddt.vidu.test"
BASE = f"http://{HOST}"
NUKEVIET = "<meta name='generator' content='NukeViet v4.5'>"
WORDPRESS = "<link href='/wp-content/themes/x.css'><script src='/wp-includes/x.js'></script>"


def names(home: "Home") -> set[str]:
    return {event.url.removeprefix(BASE) for event in home.events if event.kind == "article" and event.outcome == "ok"}


def test_a_full_feed_leads_to_its_category_and_to_the_pages_behind_it(home: "Home", web: "Web") -> None:
    articles = [f"/thi-dua/bai-{number}.html" for number in range(45)]
    alternate = "<link rel='alternate' type='application/rss+xml' href='/rss/thi-dua/'>"
    web.page(f"{HOST}/", f"<html><head>{NUKEVIET}{alternate}</head>")
    about = f"<link>{BASE}/thi-dua/</link>"
    body = feed([BASE + name for name in articles[:30]]).replace("<link>http://x.test/</link>", about)
    web.page(f"{HOST}/rss/thi-dua/", body, **XML)
    for page in range(3):
        shown = "".join(f"<a href='{name}'>x</a>" for name in articles[15 * page : 15 * page + 15])
        more = f"<a rel='next' href='/thi-dua/page-{page + 2}/'>»</a>" if page < 2 else ""
        web.page(f"{HOST}/thi-dua/{f'page-{page + 1}/' if page else ''}", f"{NUKEVIET}{shown}{more}")
    for name in articles:
        web.page(f"{HOST}{name}", f"{NUKEVIET}<h1>Bài</h1>")
    report = home.crawl(HOST)
    assert names(home) == set(articles)
    assert report.sites[0].complete
    before = len(web.log)
    home.crawl(HOST)
    assert not [url for url in web.log[before:] if "page-" in url]  # nothing new: nothing behind the first page


def test_an_interrupted_first_crawl_has_the_articles_on_emulation(home: "Home", web: "Web") -> None:
    plain = [f"/tin/bai-{number}.html" for number in range(40)]
    told = ["/tin/le-41.html", "/tin/phat-dong-phong-trao-42.html", "/tin/hoi-nghi-43.html"]
    anchors = "".join(f"<a href='{name}'>Tin</a>" for name in plain)
    anchors += f"<a href='{told[0]}'>Lễ ký giao ước thi đua</a><a href='{told[1]}'>Lễ</a>"
    anchors += f"<a href='{told[2]}'>Khen thưởng</a>"
    web.page(f"{HOST}/", f"{NUKEVIET}{anchors}")
    for name in (*plain, *told):
        web.page(f"{HOST}{name}", f"{NUKEVIET}<h1>Bài</h1>")
    report = home.crawl(HOST, limits=Limits(requests=8))
    assert report.sites[0].left > 0
    assert set(told) <= names(home)


def test_a_wordpress_site_is_had_by_its_api_alone(home: "Home", web: "Web") -> None:
    articles = [f"/ky-giao-uoc-thi-dua-cua-cum-so-{number}/" for number in range(130)]
    web.page(f"{HOST}/", WORDPRESS)
    for page in (1, 2):
        posts = [{"link": BASE + name} for name in articles[100 * page - 100 : 100 * page]]
        answer = {"body": posts, "status": 200, "headers": {"X-WP-Total": 130, "X-WP-TotalPages": 2}}
        target = f"/wp-json/wp/v2/posts?per_page=100&page={page}&orderby=modified"
        target += "&_fields=link,title,modified_gmt&_envelope=1"
        web.page(f"{HOST}{target}", json.dumps(answer), content_type="application/json")
    web.page(f"{HOST}/feed/", feed([BASE + name for name in articles[:10]]), **XML)
    for name in articles:
        web.page(f"{HOST}{name}", f"{WORDPRESS}<h1>Bài</h1>")
    report = home.crawl(HOST)
    assert names(home) == set(articles)
    assert not web.asked("paged=")
    assert report.sites[0].left == 0


def test_a_qi_sitemap_tells_what_is_new(home: "Home", web: "Web") -> None:
    qi = "<div class='qi-nhom-ngaydoc'></div><div class='qicontentdetail'></div>"
    web.page(f"{HOST}/", qi)
    urls = [f"{BASE}/tin/ky-giao-uoc/ct/12/{number}" for number in range(6)]
    web.page(f"{HOST}/sitemap.xml", sitemap("urlset", [(url, "2024-01-02") for url in urls[:5]]), **XML)
    for url in urls:
        web.page(url.removeprefix("http://"), f"{qi}<h1>Bài</h1>")
    assert home.crawl(HOST).new_articles == 5
    web.page(f"{HOST}/sitemap.xml", sitemap("urlset", [(url, "2024-01-02") for url in urls]), **XML)
    report = home.crawl(HOST)
    assert report.new_articles == 1
    assert report.sites[0].complete
