"""`thidua sites probe`: a site that nobody has told the program about, served on loopback."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from gazetteers.sites import Site, sites
from models import Article
from pipeline.cli.app import app
from pipeline.cli.probing import csv_row, show_findings
from pipeline.cli.sites import sites_app
from pipeline.demo import serve
from pipeline.demo.cms_pages import render, url_of
from pipeline.probe import Findings, probe
from pipeline.probe.offices import office_of, province_of
from pipeline.read import read_text
from tests.spiders.conftest import Web, served, sitemap

MOVED = "moi.lamson.test"
XML = {"content_type": "text/xml"}
TITLE = "Cụm thi đua số 4 ký kết giao ước thi đua năm học 2024-2025"
TEXT = f"""{TITLE}

Ngày 05/9/2024, tại Trường THPT Hoa Ban, Cụm thi đua số 4 đã ký kết giao ước thi đua năm học 2024-2025.

Các đơn vị thống nhất tám nội dung thi đua và chỉ tiêu của từng nội dung, có sự chứng kiến của lãnh đạo Sở.
"""


def run(*arguments: str) -> Result:
    assert sites_app
    return CliRunner().invoke(app, ["sites", "probe", *arguments], env={"COLUMNS": "200"})


def article() -> Article:
    return read_text(TEXT).model_copy(update={"published_at": datetime(2024, 9, 5, 2, tzinfo=UTC), "category": "Tin"})


@pytest.fixture(scope="module")
def demo() -> Iterator[Mapping[str, Findings]]:
    """The three sites of the demo, looked at by the command."""
    with serve() as server:
        targets = [f"http://{site.domain}/" for site in server.sites]
        done = run(*targets, "--proxy", server.proxy, "--delay", "0", "--json")
        assert done.exit_code == 0, done.output
        found = map(Findings.model_validate_json, done.stdout.splitlines())
        yield {one.domain: one for one in found}


# a variant of `pipeline.demo.cms_pages`, its CMS, the pager of its list, the form of its pages' addresses
VARIANTS = [
    ("qi", "qi", "/?page=2", "?page=N"),
    ("liferay7", "liferay", "/?p_p_id=101_INSTANCE_a&_101_INSTANCE_a_cur=2", "?_101_instance_a_cur=N"),
    ("sharepoint_list", "sharepoint", "/?date=&Page=2", "?page=N"),
    ("dnn_easydnn", "dotnetnuke", "/currentpage/2", "/currentpage/N"),
    ("wordpress", "wordpress", "/page/2/", "/page/N/"),
    ("nukeviet3", "nukeviet", "/page-2/", "/page-N/"),
]


def lay_out(web: Web, variant: str, pager: str) -> str:
    """A site of one article, whose home page is its list; the entry point of it."""
    host = f"{variant.replace('_', '-')}.lamson.test"
    address = url_of(variant, article()).replace("sgddt.lamson.test", host)
    page = render(variant, article()).decode().replace("sgddt.lamson.test", host)
    web.page(address.removeprefix("http://"), page)
    links = f"<a href='{address}'>{TITLE}</a><a href='{pager}'>2</a><a href='/thi-dua-khen-thuong/'>Thi đua</a>"
    web.page(f"{host}/", re.sub(r"(<body[^>]*>)", lambda found: found[1] + links, page, count=1))
    web.page(f"{host}/robots.txt", "User-agent: *\nCrawl-delay: 7\n", content_type="text/plain")
    web.page(f"{host}/sitemap.xml", sitemap("urlset", [(address, "2024-09-05")]), **XML)
    return f"http://{host}/"


@pytest.fixture(scope="module")
def web_of_module() -> Iterator[Web]:
    with served() as web:
        yield web


@pytest.fixture(scope="module")
def looked(web_of_module: Web) -> Mapping[str, Findings]:
    """Sites of every CMS and some that cannot be had, looked at together."""
    web = web_of_module
    targets = [lay_out(web, variant, pager) for variant, _, pager, _ in VARIANTS]
    web.page("cu.lamson.test/robots.txt", "User-agent: *\n", content_type="text/plain")
    web.page("cu.lamson.test/", "", status=301, headers={"Location": f"http://{MOVED}/tin"})
    web.page("cam.lamson.test/robots.txt", "User-agent: *\nDisallow: /\n", content_type="text/plain")
    web.page("cam.lamson.test/", "<a href='/tin/'>Tin</a>")
    web.page("dong.lamson.test/*", "<title>Hãy đợi</title>", status=429, headers={"Retry-After": "3600"})
    targets += [f"http://{name}.lamson.test/" for name in ("cu", "cam", "dong")]
    return {one.domain: one for one in probe(targets, proxy=web.proxy, delay=0)}


def test_a_nukeviet_site(demo: Mapping[str, Findings]) -> None:
    found = demo["sgddt.lamdong.test"]
    assert (found.cms, found.generator, found.language, found.delay) == ("nukeviet", "NukeViet v4.5", "vi", 2.0)
    assert (found.robots.status, len(found.robots.sitemaps)) == (200, 1)
    assert {one.url.removeprefix("http://sgddt.lamdong.test") for one in found.feeds} >= {"/rss/"}
    assert any(one.url.endswith("/sitemap-vi.news.xml") and one.ends for one in found.sitemaps)
    assert "/page-N/" in {one.paging for one in found.lists}
    assert {one.series for one in found.articles} == {"sgddt.lamdong.test/news"}
    row = found.row
    assert (row.organisation, row.level) == ("Sở Giáo dục và Đào tạo Lâm Đồng", "province")
    assert (row.province, row.cms, row.confidence) == ("Lâm Đồng", "nukeviet", "seen")
    assert row.section_urls == ("http://sgddt.lamdong.test/thi-dua-khen-thuong/",)


def test_a_vhv_site(demo: Mapping[str, Findings]) -> None:
    found = demo["hagiang.edu.test"]
    assert (found.cms, found.language, found.row.province) == ("vhv", "vi", "Hà Giang")
    (paged,) = [one for one in found.lists if one.url.endswith("/thi-dua-khen-thuong")]
    assert (paged.paging, paged.ends) == ("?pageno=N", False)
    assert (paged.total or 0) > 10
    assert "module=Content.Listing" in (paged.next_url or "")


def test_a_site_of_no_known_cms(demo: Mapping[str, Findings]) -> None:
    found = demo["giaoduc.kiengiang.test"]
    assert found.cms is None
    assert (found.row.cms, found.row.province, found.robots.status) == ("other", "Kiên Giang", 404)
    assert "?page=N" in {one.paging for one in found.lists}
    assert found.articles


def test_a_look_is_a_few_requests(demo: Mapping[str, Findings], looked: Mapping[str, Findings]) -> None:
    assert max(one.requests for one in (*demo.values(), *looked.values())) <= 17  # with robots.txt


@pytest.mark.parametrize(("variant", "cms", "paging"), [(name, cms, form) for name, cms, _, form in VARIANTS])
def test_every_cms_is_told_by_its_pages(looked: Mapping[str, Findings], variant: str, cms: str, paging: str) -> None:
    found = looked[f"{variant.replace('_', '-')}.lamson.test"]
    assert (found.cms, found.language, found.robots.delay) == (cms, "vi", 7.0)
    assert found.sitemaps[0].dated == 1
    assert [one.title for one in found.articles] == [TITLE]
    assert found.row.example_url == found.articles[0].url
    assert paging in {one.paging for one in found.lists}


def test_another_host_is_told_and_not_followed(looked: Mapping[str, Findings], web_of_module: Web) -> None:
    found = looked["cu.lamson.test"]
    assert (found.reached, found.moved_to, found.row.confidence) == (False, MOVED, "unverified")
    assert not web_of_module.asked(f"//{MOVED}")


def test_a_site_that_forbids_its_home_page_is_left_alone(looked: Mapping[str, Findings], web_of_module: Web) -> None:
    assert looked["cam.lamson.test"].robots.forbids_home
    assert web_of_module.asked("//cam.lamson.test") == ["http://cam.lamson.test/robots.txt"]


def test_a_site_that_has_enough_is_told(looked: Mapping[str, Findings]) -> None:
    found = looked["dong.lamson.test"]
    assert not found.reached
    assert any("429" in line for line in (*found.refusals, *found.errors))


def shown(found: Findings, capsys: pytest.CaptureFixture[str]) -> str:
    show_findings(found)
    return capsys.readouterr().out


def test_what_was_found_is_told_in_vietnamese(
    demo: Mapping[str, Findings],
    looked: Mapping[str, Findings],
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    text = shown(demo["sgddt.lamdong.test"], capsys)
    assert "CMS: nukeviet (NukeViet v4.5)" in text
    assert "Ngôn ngữ: tiếng Việt" in text
    assert "robots.txt: có, không nêu nhịp, 1 sơ đồ trang" in text
    assert "Nhịp yêu cầu: cách nhau ít nhất 2 giây" in text
    assert "Mục về thi đua: http://sgddt.lamdong.test/thi-dua-khen-thuong/" in text
    assert f"Chuyển sang máy chủ khác: {MOVED}" in shown(looked["cu.lamson.test"], capsys)
    assert "robots.txt: cấm vào trang chủ" in shown(looked["cam.lamson.test"], capsys)
    file = tmp_path / "sites.csv"
    file.write_text(",".join(Site.model_fields) + "\n" + text.strip().splitlines()[-1] + "\n", encoding="utf-8")
    assert [site.domain for site in sites(file)] == ["sgddt.lamdong.test"]


def test_addresses_that_are_not_public_are_refused(web_of_module: Web) -> None:
    before = len(web_of_module.log)
    done = run(f"http://127.0.0.1:{web_of_module.port}/", "--delay", "0")
    assert done.exit_code == 1
    assert "not a public address" in done.stdout
    assert len(web_of_module.log) == before


@pytest.mark.parametrize("target", ["nowhere", "ftp://a.vn/", "http:///x", "", "http://[broken"])
def test_what_is_no_domain_is_a_usage_error(target: str) -> None:
    done = run(target)
    assert done.exit_code == 2
    assert "not a domain" in done.output


@pytest.mark.parametrize(
    ("names", "domain", "organisation", "level", "province"),
    [
        (
            ["Trang chủ | Sở Giáo dục và Đào tạo Sơn La"],
            "sogddt.test",
            "Sở Giáo dục và Đào tạo Sơn La",
            "province",
            "Sơn La",
        ),
        (["Phòng GD&ĐT Sông Mã"], "pgdsongma.sonla.test", "Phòng GD&ĐT Sông Mã", "district", "Sơn La"),
        (["admin", "Trường THCS Hoa Ban - Tin tức"], "thcs.test", "Trường THCS Hoa Ban", "school", None),
        (["Báo Sông Xanh"], "bao.test", "Báo Sông Xanh", "press", None),
        ([], "a.test", "a.test", "press", None),
    ],
)
def test_whose_site_it_is(names: list[str], domain: str, organisation: str, level: str, province: str | None) -> None:
    assert office_of(names, domain) == (organisation, level)
    assert province_of(organisation, domain) == province


def test_the_row_is_read_as_it_was_written() -> None:
    for site in sites():
        cells = dict(zip(Site.model_fields, next(csv.reader(io.StringIO(csv_row(site)))), strict=True))
        assert Site.model_validate({name: cell or None for name, cell in cells.items()}) == site
