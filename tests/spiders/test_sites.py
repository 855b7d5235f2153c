import csv
import os
from collections import Counter
from pathlib import Path

import pytest
from pydantic import ValidationError

from gazetteers.loader import GazetteerError
from gazetteers.sites import CMS_NAMES, Site, sites
from spiders.cms import KNOWN

SHARED = Path(os.environ.get("THIDUA_SHARED", Path(__file__).parents[3] / "shared")) / "sites" / "sites.csv"


def test_every_site_is_there_once() -> None:
    domains = Counter(site.domain for site in sites())
    assert max(domains.values()) == 1
    assert domains["dienbien.edu.vn"] == 1
    assert len(domains) >= 137


@pytest.mark.skipif(not SHARED.exists(), reason="the shared folder is not here")
def test_rows_hold_what_was_collected() -> None:
    with SHARED.open(encoding="utf-8") as lines:
        collected = {row["domain"]: row for row in csv.DictReader(lines)}
    for site in sites():
        row = collected.pop(site.domain, None)
        if row is None:
            continue  # a site that was added since
        same = (site.cms or "unknown") == row["cms"].removesuffix("?") and site.cms_guessed == row["cms"].endswith("?")
        same &= (site.organisation, site.level, site.confidence) == (
            row["organisation"],
            row["level"],
            row["confidence"],
        )
        same &= (site.province or "") == row["province"].removeprefix("TP ")
        same &= (site.example_url or "") == row["article_url_example"]
        assert same or site.note, f"{site.domain} differs from what was collected, and no note says why"
    assert not collected


def test_the_names_of_cms_are_those_of_the_modules() -> None:
    assert {cms.name for cms in KNOWN} | {"other"} == CMS_NAMES


def test_every_province_has_its_name_of_today() -> None:
    by_domain = {site.domain: site.province_now for site in sites()}
    assert by_domain["sgd.bacgiang.gov.vn"] == "Bắc Ninh"
    assert by_domain["hoabinh.edu.vn"] == "Phú Thọ"
    assert by_domain["thuathienhue.edu.vn"] == "Huế"
    assert by_domain["dienbien.edu.vn"] == "Điện Biên"
    assert by_domain["moet.gov.vn"] is None
    assert len({name for name in by_domain.values() if name}) <= 34


def test_a_site_may_have_several_entry_points() -> None:
    moet = next(site for site in sites() if site.domain == "moet.gov.vn")
    assert moet.entries[0] == "https://moet.gov.vn/"
    assert "https://moet.gov.vn/tintuc/Pages/Thongbao.aspx" in moet.entries
    assert Site.model_validate(moet.model_dump()) == moet


HEADER = "domain,organisation,level,province,cms,section_urls,insecure_tls"


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        (["a.vn,Sở A,province,Điện Biên,nukevit,,"], ":2: cms: Value error, no such CMS: 'nukevit'"),
        (
            ["a.vn,A,school,Điện Biên,,,", "b.vn,B,school,Điện Bien,,,"],
            ":3: province: Value error, not a name",
        ),
        (
            ["a.vn,A,school,,,,", "b.vn,B,school,,,,", "a.vn,C,school,,,,"],
            ":4: domain: a.vn stands in line 2",
        ),
        (["a.vn,Sở A,province,,,http://a.vn/x|http://b.vn/y,"], ":2: row: Value error, not an http(s) URL of a.vn"),
        (["a.vn,Sở A,province,,,,maybe"], ":2: insecure_tls: Input should be a valid boolean"),
        (["a.vn,,province,,,,"], ":2: organisation: Input should be a valid string"),
    ],
)
def test_a_bad_row_is_named_by_file_and_line(tmp_path: Path, rows: list[str], says: str) -> None:
    file = tmp_path / "mine.csv"
    file.write_text("\n".join([HEADER, *rows]) + "\n", encoding="utf-8")
    with pytest.raises(GazetteerError) as caught:
        sites(file)
    assert f"{file}{says}" in str(caught.value)


def test_adding_a_site_is_adding_a_row(tmp_path: Path) -> None:
    file = tmp_path / "mine.csv"
    file.write_text(f"{HEADER}\na.vn,Sở A,province,Điện Biên,vhv,http://a.vn/x|http://a.vn/y,true\n", encoding="utf-8")
    (site,) = sites(file)
    assert (site.entries, site.insecure_tls) == (("https://a.vn/", "http://a.vn/x", "http://a.vn/y"), True)


def test_the_entry_is_the_home_page_unless_one_is_known() -> None:
    by_domain = {site.domain: site for site in sites()}
    assert by_domain["vinhlong.edu.vn"].entry == "https://vinhlong.edu.vn/"
    assert by_domain["thainguyen.edu.vn"].entry == "http://thainguyen.edu.vn/tin-tuc-su-kien"


@pytest.mark.parametrize(
    "fields",
    [
        {"domain": "A.vn"},
        {"domain": "a.vn/x"},
        {"domain": "a.vn", "start_url": "ftp://a.vn/"},
        {"domain": "a.vn", "start_url": "https://b.vn/"},
        {"domain": "a.vn", "level": "galaxy"},
        {"domain": "a.vn", "colour": "red"},
    ],
)
def test_a_wrong_row_is_refused(fields: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        Site.model_validate({"organisation": "Sở A", "level": "province", **fields})


@pytest.mark.parametrize("again", ["sgddt.vidu.test", "www.sgddt.vidu.test"])
def test_a_site_that_stands_twice_is_named_with_its_line(tmp_path: Path, again: str) -> None:
    table = tmp_path / "sites.csv"
    rows = [f"{domain},Sở Ví dụ,province" for domain in ("sgddt.vidu.test", "khac.test", again)]
    table.write_text("\n".join(("domain,organisation,level", *rows)), encoding="utf-8")
    with pytest.raises(GazetteerError, match=rf"sites\.csv:4: domain: {again} stands in line 2 already"):
        sites(table)
