"""Provinces and districts: names with validity, in texts and in host names."""

from datetime import date
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteers.communes import communes, find_communes
from gazetteers.folding import fold
from gazetteers.place_finder import Named, find_places, find_provinces
from gazetteers.places import district_province, institution_homes, name_at, province_of_host, provinces


def named(text: str) -> Named:
    return find_places(text, fold(text))


@pytest.mark.parametrize(
    ("day", "count"),
    [(date(2008, 7, 31), 64), (date(2008, 8, 1), 63), (date(2025, 6, 30), 63), (date(2025, 7, 1), 34)],
)
def test_as_many_provinces_as_the_law_says(day: date, count: int) -> None:
    assert sum(row.holds(day) for row in provinces()) == count


def test_every_successor_is_a_province_that_holds_the_day_after() -> None:
    for row in provinces():
        if row.valid_to is not None:
            after = date.fromordinal(row.valid_to.toordinal() + 1)
            assert any(other.name == row.successor and other.holds(after) for other in provinces()), row.name


@pytest.mark.parametrize(
    ("name", "day", "expected"),
    [
        ("Bình Định", date(2025, 9, 1), "Gia Lai"),
        ("Bình Định", date(2024, 9, 1), "Bình Định"),
        ("Hà Tây", date(2020, 1, 1), "Hà Nội"),
        ("Thừa Thiên Huế", date(2025, 8, 1), "Huế"),
        ("Huế", date(2019, 3, 1), "Thừa Thiên Huế"),
        ("Gia Lai", date(2026, 1, 1), "Gia Lai"),
        ("Kon Tum", None, "Kon Tum"),
        ("Nơi Khác", date(2026, 1, 1), "Nơi Khác"),
    ],
)
def test_a_province_is_called_by_its_name_of_the_day(name: str, day: date | None, expected: str) -> None:
    assert name_at(name, day) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tỉnh Điện Biên", ["Điện Biên"]),
        ("LĐLĐ TỈNH QUẢNG NINH", ["Quảng Ninh"]),
        ("TP.HCM và TP. Hồ Chí Minh", ["Hồ Chí Minh", "Hồ Chí Minh"]),
        ("phong cách Hồ Chí Minh", []),
        ("Thừa Thiên – Huế", ["Thừa Thiên Huế"]),
        ("Khánh Hoà, Đăk Lăk", ["Khánh Hòa", "Đắk Lắk"]),
        ("Bà Rịa- Vũng Tàu", ["Bà Rịa - Vũng Tàu"]),
        ("giữ gìn hòa bình", []),
        ("thuế, chuế", []),
    ],
)
def test_provinces_in_a_text(text: str, expected: list[str]) -> None:
    assert [place.province for place in find_provinces(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("huyện Trà Lĩnh", ["Cao Bằng"]),
        ("quận 11", ["Hồ Chí Minh"]),
        ("TP. Mỹ Tho", ["Tiền Giang"]),
        ("huyện Châu Thành", []),
        ("huyện nhà đã tổ chức", []),
    ],
)
def test_districts_in_a_text(text: str, expected: list[str]) -> None:
    assert [place.province for place in named(text).districts] == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("hội nghị tại Đà Lạt", ["Lâm Đồng"]), ("tại Châu Thành", []), ("đà lạt", [])]
)
def test_towns_without_their_kind(text: str, expected: list[str]) -> None:
    assert [place.province for place in named(text).towns] == expected


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("dienbien.edu.vn", "Điện Biên"),
        ("truong.lacthuy.edu.vn", "Hòa Bình"),
        ("baolaocai.vn", "Lào Cai"),
        ("mn-hoasen.kyanh.edu.vn", "Hà Tĩnh"),
        ("kyanh.edu.vn", None),
        ("www.kyanh.edu.vn", None),
        ("anh.kyanh.com.vn", None),
        ("c1.giongrieng.kiengiang.edu.vn", "Kiên Giang"),
        ("pgdquan3.hcm.edu.vn:8080", "Hồ Chí Minh"),
        ("truongqbinh.edu.vn", "Quảng Bình"),
        ("thuebao.vn", None),
        ("pgdsongma.test", "Sơn La"),
        ("thhoamai.pgdsapa.test", "Lào Cai"),
        ("pgdchauthanh.test", None),
        ("thhoamai.pgdchauthanhdt.test", "Đồng Tháp"),
        ("daihoctantrao.test", "Tuyên Quang"),
        ("vanban247.test", None),
        ("thptphuongson.test", None),
        ("example.org", None),
        ("", None),
    ],
)
def test_the_province_in_a_host_name(host: str, expected: str | None) -> None:
    assert province_of_host(host) == expected


def test_a_district_of_two_provinces_tells_none() -> None:
    assert district_province("huyện Châu Thành") is None
    assert district_province("Lạc Thuỷ") == "Hòa Bình"


@given(st.text())
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)


PIECES = [
    "tỉnh",
    "thành phố",
    "TP.",
    "TP",
    "huyện",
    "quận",
    "Hà",
    "Nội",
    "Giang",
    "Huế",
    "Đà",
    "Lạt",
    "12",
    ".",
    "-",
    "\n",
    "a",
]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))
def test_places_lie_in_the_text(text: str) -> None:
    for place in chain.from_iterable(named(text)):
        assert 0 <= place.start < place.end <= len(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UBND xã Ea Kao, thị trấn Bằng Lũng", ["Đắk Lắk", "Bắc Kạn"]),
        ("phường Ea Kao Mới", []),
        ("thị xã Ea Kao, hợp tác xã Ea Kao, xã tân lập", []),
        ("xã Tân Lập", []),
    ],
)
def test_communes_whose_name_no_other_province_bears(text: str, expected: list[str]) -> None:
    assert [place.province for place in find_communes(text, fold(text))] == expected


def test_institutions_and_communes_lie_in_provinces() -> None:
    known = {row.name for row in provinces()}
    assert known >= {*communes().values(), *institution_homes().values()}
    assert province_of_host("tuyensinh.udn.vn") == "Đà Nẵng"
    assert province_of_host("udn.vn.example.org") is None
