"""Citations of one number: which are of one document, whatever their order."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.resolve import documents_groups
from pipeline.resolve.documents_groups import Cited, group
from pipeline.resolve.documents_issuers import issuer_name
from pipeline.resolve.documents_numbers import number_of
from pipeline.resolve.homes import Home, home, named
from pipeline.resolve.settings import Setting, district_of_host, own_site, setting

YENBAI = Setting("province", "Yên Bái")
CITY = Setting("province", "Hà Nội")
OFFICE = Setting("district", "Đắk Lắk", "krông pắc")
NOWHERE = Setting()
SO = Home("province", "Yên Bái")
CENTRAL = Home("central")


@pytest.mark.parametrize(
    ("issuer", "level", "where", "expected"),
    [
        ("Sở GD&ĐT Lâm Đồng", "province", YENBAI, Home("province", "Lâm Đồng")),
        ("Sở", "province", YENBAI, Home("province", "Yên Bái")),
        (None, "province", YENBAI, Home("province", "Yên Bái")),
        (None, "province", NOWHERE, Home("province")),
        ("Chủ tịch UBND tỉnh", None, YENBAI, Home("province", "Yên Bái")),
        ("UBND tỉnh Đồng Tháp", None, YENBAI, Home("province", "Đồng Tháp")),
        ("UBND huyện Lai Vung", None, NOWHERE, Home("district", "Đồng Tháp", "lai vung")),
        ("UBND huyện", None, OFFICE, Home("district", "Đắk Lắk", "krông pắc")),
        ("Phòng GD&ĐT huyện Krông Pắc", "district", NOWHERE, Home("district", "Đắk Lắk", "krông pắc")),
        ("Phòng Giáo dục và Đào tạo Đông Triều", "district", NOWHERE, Home("district", None, "đông triều")),
        ("UBND thành phố", None, CITY, Home("province", "Hà Nội")),
        ("UBND thành phố", None, YENBAI, Home("district", "Yên Bái")),
        ("UBND TP. Đà Nẵng", None, YENBAI, Home("province", "Đà Nẵng")),
        ("Bộ trưởng Bộ Giáo dục và Đào tạo", "central", YENBAI, CENTRAL),
        ("Thủ tướng Chính phủ", None, YENBAI, CENTRAL),
        ("Công đoàn Giáo dục Việt Nam", None, YENBAI, CENTRAL),
        ("Công đoàn Giáo dục tỉnh", None, YENBAI, Home("province", "Yên Bái")),
        ("Ban Thường vụ Liên đoàn Lao động tỉnh Kiên Giang", None, YENBAI, Home("province", "Kiên Giang")),
        ("Cụm thi đua số 4", None, YENBAI, Home(None, "Yên Bái", "cụm 4")),
        ("Trường THPT Đồi Thông", "school", YENBAI, Home("school", "Yên Bái", "thpt đồi thông")),
        ("nhà trường", "school", Setting("school", "Gia Lai", None, "trường thpt ia pết b"),
         Home("school", "Gia Lai", "thpt ia pết b")),
        ("UBND", None, YENBAI, Home(None, "Yên Bái")),
    ],
)  # fmt: skip
def test_the_body_is_told_by_its_name_else_by_the_site(
    issuer: str | None, level: str | None, where: Setting, expected: Home
) -> None:
    found = home(issuer, level, where)
    assert found == expected._replace(province=expected.province or found.province)


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("1205/KH-SGDĐT", "1205/KH-SGDDT", None),
        ("3064/SGDĐT-VP", "3064/SGD-VP", None),
        ("5/CT-TW", "5/CT-TƯ", None),
        ("12/KH-SGDĐT", "12/SGDĐT-KH", "Kế hoạch"),
        ("71/KH-GDĐT", "71/KH-SGDĐT", None),
        ("15/2025/TT-BNV", "15/TT-BNV", None),
    ],
)
def test_spellings_of_one_number(one: str, other: str, kind: str | None) -> None:
    first, second = (number_of(key, kind, "province") for key in (one, other))
    assert (first.serial, first.codes, first.unit) == (second.serial, second.codes, second.unit)


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("12/KH-SGDĐT", "12/QĐ-SGDĐT", None),
        ("12/KH-SGDĐT", "12/KH-UBND", None),
        ("12/KH-SGDĐT", "13/KH-SGDĐT", None),
        ("12/SGDĐT-KH", "12/KH-SGDĐT", "Công văn"),
        ("12/SGDĐT-VP", "12/SGDĐT-TCCB", None),
    ],
)
def test_other_numbers(one: str, other: str, kind: str | None) -> None:
    assert number_of(one, kind, "province") != number_of(other, kind, "province")


SITE: dict[str, Any] = {"site_level": None, "organisation": None, "published_on": None}
PLAN = Cited(year=2021, issued="2021-09-27", home=SO, site="a.vn", published=date(2021, 10, 1))
UNDATED = Cited(home=SO, site="b.vn", published=date(2021, 11, 2))
DIRECTIVE = Cited(year=2016, issued="2016-05-15", home=CENTRAL, published=date(2021, 5, 20), lasting=True)
VAGUE = Home("province")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (PLAN, replace(PLAN, site="b.vn", published=date(2022, 3, 1)), True),
        (PLAN, replace(PLAN, issued="2021-09-29"), True),  # an issue, not another document
        (PLAN, replace(PLAN, home=Home("province", "Lào Cai")), False),
        (PLAN, replace(PLAN, year=2022, issued="2022-09-27", published=date(2022, 10, 1)), False),
        (PLAN, replace(PLAN, year=2022, issued="2022-09-27"), True),  # later than the article: a slip
        (PLAN, UNDATED, True),
        (PLAN, replace(UNDATED, published=date(2021, 9, 1)), False),  # before it was issued
        (PLAN, replace(UNDATED, published=date(2024, 11, 2)), False),  # three years later
        (PLAN, replace(UNDATED, home=VAGUE), False),  # whose it is is not said
        (PLAN, replace(UNDATED, home=VAGUE, site="a.vn"), True),
        (PLAN, replace(PLAN, home=VAGUE, site="c.vn"), True),  # the very day
        (PLAN, replace(PLAN, home=VAGUE, site="c.vn", issued="2021-09-28"), False),
        (UNDATED, replace(UNDATED, site="c.vn", published=date(2021, 12, 24)), True),
        (UNDATED, replace(UNDATED, site="c.vn", published=date(2022, 9, 24)), False),
        (DIRECTIVE, Cited(home=CENTRAL, published=date(2023, 5, 20), lasting=True), True),
        (replace(PLAN, unit="vp"), PLAN, True),
        (replace(PLAN, unit="vp"), replace(PLAN, unit="tccb"), False),
        (replace(PLAN, home=Home("province", "Bình Phước"), year=2025, issued="2025-03-10", published=None),
         Cited(home=Home("province", "Bình Phước"), published=date(2025, 9, 1)), True),
    ],
)  # fmt: skip
def test_two_citations(one: Cited, other: Cited, same: bool) -> None:  # noqa: FBT001  # a column of the table
    assert (len(group([one, other])) == 1) is same
    assert group([one, other]) == group([other, one])


def test_a_citation_that_fits_two_documents_stays_apart() -> None:
    old = replace(PLAN, year=2020, issued="2020-09-20", published=date(2020, 10, 1))
    far = replace(UNDATED, published=date(2022, 5, 1))
    assert len(group([old, PLAN, far])) == 3
    near = group([old, PLAN, replace(UNDATED, published=date(2021, 10, 2))])  # the one of this half year is meant
    assert sorted(map(len, near)) == [1, 2]


homes = st.sampled_from(
    [SO, Home("province", "Lào Cai"), VAGUE, CENTRAL, Home("district", "Yên Bái", "văn yên"), Home()]
)
days = st.sampled_from([None, "2021-09-27", "2021-09-29", "2022-01-05", "2021-10", "2025-08-14"])
citations = st.builds(
    lambda issued, **rest: Cited(issued=issued, year=int(issued[:4]) if issued else None, **rest),
    issued=days,
    home=homes,
    site=st.sampled_from([None, "a.vn", "b.vn"]),
    published=st.none() | st.dates(date(2021, 9, 1), date(2022, 12, 1)) | st.dates(date(2025, 5, 1), date(2025, 9, 1)),
    unit=st.sampled_from([None, "vp", "tccb"]),
)


@given(st.lists(citations, max_size=8), st.randoms())
def test_the_order_of_citations_decides_nothing(found: list[Cited], random: object) -> None:
    shuffled = sorted(found, key=lambda _: random.random())  # type: ignore[attr-defined]
    assert group(found) == group(shuffled)


@given(st.lists(citations, max_size=8))
def test_a_document_has_one_body_and_one_year(found: list[Cited]) -> None:
    for document in group(found):
        years = {one.year_known for one in document} - {None}
        levels = {one.home.level for one in document} - {None}
        assert len(years) <= 1
        assert len(levels) <= 1


@settings(max_examples=300)
@given(st.lists(citations, max_size=12))
def test_no_document_that_may_be_meant_is_passed_by(found: list[Cited]) -> None:
    expected = group(found)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(documents_groups._Documents, "near", lambda documents, _: documents.all)
        assert group(found) == expected


@pytest.mark.parametrize(
    ("issuer", "bodies", "key", "where", "expected"),
    [
        ("Sở GD&ĐT", ("Sở Giáo dục và Đào tạo",), "1/KH-SGDĐT", SO, "Sở Giáo dục và Đào tạo Yên Bái"),
        ("Giám đốc Sở", ("Sở Giáo dục và Đào tạo",), "1/KH-SGDĐT", SO, "Sở Giáo dục và Đào tạo Yên Bái"),
        (None, ("Sở Giáo dục và Đào tạo",), "1/KH-SGDĐT", SO, "Sở Giáo dục và Đào tạo Yên Bái"),
        ("Chủ tịch UBND tỉnh", ("Ủy ban nhân dân",), "1/KH-UBND", SO, "Ủy ban nhân dân tỉnh Yên Bái"),
        ("Bộ Chính trị khóa XII", ("Trung ương",), "5/CT-TW", CENTRAL, "Bộ Chính trị"),
        ("Đảng", ("Trung ương",), "5/CT-TW", CENTRAL, None),
        (None, ("Trung ương",), "5/CT-TW", CENTRAL, None),
        ("UBND tỉnh", ("Bộ Giáo dục và Đào tạo",), "5/CT-BGDĐT", CENTRAL, "UBND tỉnh"),
        ("Quỹ học bổng Vừ A Dính", (), "1/GTVAD", Home(), "Quỹ học bổng Vừ A Dính"),
        (None, (), "1/GTVAD", Home(), None),
    ],
)  # fmt: skip
def test_issuers_have_one_name(
    issuer: str | None, bodies: tuple[str, ...], key: str, where: Home, expected: str | None
) -> None:
    assert issuer_name(issuer, bodies, key, where) == expected


def test_a_name_without_a_place_says_none() -> None:
    assert named("PHÒNG GIÁO DỤC & ĐÀO TẠO") == Home("district")


@pytest.mark.parametrize(
    ("host", "province", "district"),
    [
        ("pgdkrongpac.edu.vn", None, "krông pắc"),
        ("thcshoaxuan.krongpac.daklak.edu.vn", "Đắk Lắk", "krông pắc"),
        ("chauthanh.edu.vn", "An Giang", "châu thành"),
        ("sgddt.daklak.gov.vn", "Đắk Lắk", None),
    ],
)
def test_districts_of_hosts(host: str, province: str | None, district: str | None) -> None:
    assert district_of_host(host, province) == district


@pytest.mark.parametrize(
    ("domain", "province", "events", "day", "expected"),
    [
        ("sgddt.example.vn", "Gia Lai", [], None, "Gia Lai"),
        ("sgddt.example.vn", "Bình Phước", ["Đồng Nai"], date(2025, 9, 1), "Đồng Nai"),
        ("sgddt.example.vn", "Bình Phước", ["Đồng Nai"], date(2024, 9, 1), None),
        ("thptx.laocai.edu.vn", None, ["Lào Cai"], None, "Lào Cai"),
        ("thptx.laocai.edu.vn", None, ["Kon Tum"], None, None),  # whose, is not said
        ("thptx.example.vn", None, ["Kon Tum"], None, "Kon Tum"),
        ("thptx.example.vn", None, ["Kon Tum", "Gia Lai"], None, None),
    ],
)
def test_an_article_is_at_home_where_its_site_is(
    domain: str, province: str | None, events: list[str], day: date | None, expected: str | None
) -> None:
    row = SITE | {"domain": domain, "site_province": province, "provinces": events, "published_on": day}
    assert setting(row).province == expected


def test_a_paper_tells_of_where_it_reports_from() -> None:
    row = SITE | {
        "domain": "bao.example.vn",
        "site_level": "press",
        "site_province": "Gia Lai",
        "provinces": ["Kon Tum"],
    }
    assert setting(row).province == "Kon Tum"


OWN = [
    ("sgddt.yenbai.gov.vn", "province", "district"),
    ("thptsuoibac.edu.vn", None, "school"),
]
OTHERS = [
    ("pgdvanyen.edu.vn", "district", "school"),  # it speaks of many schools
    ("bao.example.vn", "press", None),
    ("bao.example.vn", None, None),
    (None, None, None),
]


@pytest.mark.parametrize("site", OWN)
def test_sites_that_speak_of_their_own(site: tuple[str, str | None, str | None]) -> None:
    assert own_site(*site) == site[0]


@pytest.mark.parametrize("site", OTHERS)
def test_sites_that_speak_of_others(site: tuple[str | None, str | None, str | None]) -> None:
    assert own_site(*site) is None
