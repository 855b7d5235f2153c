"""Mentions of emulation blocks: which are of one block in one school year, and one block through the years."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.resolve.blocks_facts import Told, school_year, told
from pipeline.resolve.blocks_groups import group, joined_by_scope
from pipeline.resolve.blocks_homes import owner_behind
from pipeline.resolve.blocks_lines import Year, lines
from pipeline.resolve.blocks_names import classes_of, key_of, unit_key
from pipeline.resolve.homes import Home

ROW: dict[str, Any] = {
    "mention_id": "m", "article_id": "a", "name": "Cụm thi đua số 2", "kind": "cum", "number": 2, "scope": None,
    "level": None, "leader_unit": None, "deputy_units": [], "members": [], "years": ["2021-2022"],
    "provinces": ["Yên Bái"], "places": [], "day": date(2021, 10, 8), "begins": True, "text_years": [], "behind": "",
    "domain": "a.example.vn", "published_on": date(2021, 10, 9), "site_level": None, "site_province": None,
    "organisation": None,
}  # fmt: skip


def row(**fields: object) -> dict[str, Any]:
    return ROW | fields


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, "2021-2022"),
        ({"years": []}, "2021-2022"),
        ({"years": [], "text_years": ["2020-2021"]}, "2020-2021"),
        ({"years": [], "text_years": ["2020-2021", "2021-2022"]}, "2021-2022"),
        ({"years": [], "day": date(2022, 8, 20)}, "2022-2023"),  # a year is begun
        ({"years": [], "day": date(2022, 8, 20), "begins": False}, "2021-2022"),  # a year is reviewed
        ({"years": [], "day": date(2022, 5, 20)}, "2021-2022"),
        ({"years": [], "day": None}, "2021-2022"),
        ({"years": [], "day": None, "published_on": None}, None),
    ],
)
def test_the_school_year(fields: dict[str, object], expected: str | None) -> None:
    assert school_year(row(**fields)) == expected


DEPARTMENTS = ["Sở GD&ĐT Hà Nội", "Sở GD&ĐT Hải Phòng"]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, Home(None, "Yên Bái")),
        ({"level": "province"}, Home("province", "Yên Bái")),
        ({"members": ["Trường THPT Suối Bạc"]}, Home("province", "Yên Bái")),
        ({"members": ["Trường MN Hoa Xuân"]}, Home(None, "Yên Bái")),
        ({"site_level": "province", "site_province": "Yên Bái"}, Home("province", "Yên Bái")),
        ({"site_level": "province", "site_province": "Sơn La"}, Home(None, "Yên Bái")),  # a guest reports
        ({"members": DEPARTMENTS, "level": "province"}, Home("central")),
        ({"members": ["Quảng Ninh", "Bắc Ninh"], "provinces": []}, Home("central")),
        ({"level": "ministry"}, Home("central")),
        ({"site_level": "ministry", "provinces": []}, Home("central")),
        ({"behind": " các trường THCS huyện Giồng Trôm ký kết"}, Home("district", "Bến Tre", "giồng trôm")),
        ({"behind": " tỉnh Lâm Đồng ký kết", "provinces": []}, Home("province", "Lâm Đồng")),
        ({"members": ["TH Hoa Xuân"], "places": ["Phòng GD&ĐT huyện Văn Yên"]}, Home("district", "Yên Bái", "văn yên")),
        ({"provinces": ["Bình Phước"], "day": date(2025, 9, 8)}, Home(None, "Đồng Nai")),
        ({"scope": "các trường chính trị khu vực Tây Bắc"}, Home("central")),  # whichever province hosts
        ({"scope": "các trường vùng cao"}, Home(None, "Yên Bái")),
        ({"provinces": []}, Home()),
    ],
)
def test_whose_a_block_is(fields: dict[str, object], expected: Home) -> None:
    assert told(row(**fields)).home == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" ngành Giáo dục tỉnh Đắk Lắk tổ chức", Home("province", "Đắk Lắk")),
        (" thành phố Đà Nẵng", Home("province", "Đà Nẵng")),
        (" (huyện Văn Yên)", Home("district", "Yên Bái", "văn yên")),
        (" tổ chức hội nghị tại huyện Văn Yên", Home()),
        (", tỉnh nhà", Home()),
        ("", Home()),
        (" các" + " a" * 200, Home()),
    ],
)
def test_the_owner_stands_behind_the_name(text: str, expected: Home) -> None:
    assert owner_behind(text) == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ((2, None, "Cụm thi đua số 2"), (2, None, "cụm số II"), True),
        ((None, None, "Khối thi đua phòng GD&ĐT"), (None, None, "Khối thi đua các Phòng Giáo dục và Đào tạo"), True),
        ((None, None, "Khối thi đua các trường THPT tỉnh Sơn La"), (None, "các trường THPT", "Khối THPT"), True),
        ((None, None, "Cụm thi đua các trường THCS và tiểu học"),
         (None, None, "Cụm thi đua các trường tiểu học, THCS"), True),
        ((None, None, "Khối thi đua các trường THPT"), (None, None, "Khối thi đua các trường THPT miền núi"), False),
        ((2, None, "Cụm thi đua số 2"), (3, None, "Cụm thi đua số 3"), False),
    ],
)  # fmt: skip
def test_names_of_blocks(
    one: tuple[int | None, str | None, str],
    other: tuple[int | None, str | None, str],
    same: bool,  # noqa: FBT001
) -> None:
    assert (key_of(*one) == key_of(*other)) is same


@pytest.mark.parametrize(
    ("name", "classes"),
    [
        ("Sở GD&ĐT Hà Nội", {"department"}),
        ("Sở Y tế", {"agency"}),
        ("Phòng GD-ĐT TP. Long Khánh", {"office"}),
        ("CĐCS Trường THPT Suối Bạc", {"union"}),
        ("Trường TH&THCS Suối Bạc", {"primary", "lower secondary"}),
        ("Trường THCS và THPT Suối Bạc", {"upper"}),
        ("Trường Chính trị tỉnh", {"political"}),
        ("Trường Đại học Bến Nghé", {"higher"}),
        ("Suối Bạc", set()),
    ],
)
def test_classes_of_units(name: str, classes: set[str]) -> None:
    assert classes_of(name) == classes


def test_units_in_short() -> None:
    names = (
        "Trường THCS và THPT Đăk Mai",
        "THCS & THPT Đăk Mai",
        "Trường Trung học cơ sở và Trung học phổ thông Đăk Mai",
    )
    assert len(set(map(unit_key, names))) == 1


HERE = Told(
    "m1", "cum", ("#2",), (), "2021-2022", Home("province", "Yên Bái"), frozenset(), frozenset(), None, "a", "1"
)
SCHOOLS = frozenset({"thpt a", "thpt b", "thpt c"})
OTHERS = frozenset({"thpt d", "thpt e", "thpt g"})


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({}, {"domain": "b"}, True),
        ({}, {"year": "2022-2023"}, False),
        ({}, {"home": Home("province", "Lào Cai")}, False),
        ({}, {"home": Home("district", "Yên Bái", "văn yên")}, False),
        ({}, {"home": Home(None, "Yên Bái"), "domain": "b"}, True),  # the only one of its province
        ({}, {"home": Home(), "domain": "b"}, False),
        ({"units": SCHOOLS}, {"home": Home(), "domain": "b", "units": frozenset({"thpt a"})}, True),
        ({"units": SCHOOLS}, {"units": OTHERS, "domain": "b"}, False),
        ({"classes": frozenset({"upper"})}, {"classes": frozenset({"office"})}, False),
        ({"home": Home("central")}, {"home": Home(None, "Yên Bái"), "domain": "b"}, False),
        ({"home": Home("district", "Yên Bái", "văn yên")}, {"home": Home("district", "Yên Bái"), "domain": "b"}, False),
        ({}, {"year": None, "domain": "b"}, False),
        ({}, {"year": None}, True),
    ],
)
def test_two_mentions(one: dict[str, Any], other: dict[str, Any], same: bool) -> None:  # noqa: FBT001
    first, second = replace(HERE, **one), replace(HERE, mention="m2", **other)
    assert (len(group([first, second])) == 1) is same


def test_of_two_that_fit_none_is_taken() -> None:
    provincial = replace(HERE, domain="x")
    local = replace(HERE, mention="m2", home=Home("district", "Yên Bái", "văn yên"), domain="y")
    bare = replace(HERE, mention="m3", home=Home(None, "Yên Bái"), domain="z")
    assert len(group([provincial, local, bare])) == 3


def test_a_ministrys_block_is_of_no_province_whatever_a_vague_report_leaves_open() -> None:
    units = frozenset({"sở a", "sở b"})
    sure = replace(HERE, home=Home("central"), units=units)
    vague = replace(HERE, mention="m2", home=Home(None, "Yên Bái"), units=frozenset({"sở a"}), domain="b")
    (block,) = group([vague, sure])
    assert block.home == Home("central")


told_mentions = st.builds(
    lambda mention, **rest: replace(HERE, mention=f"m{mention}", **rest),
    mention=st.integers(0, 10**6),
    year=st.sampled_from([None, "2021-2022", "2022-2023"]),
    home=st.sampled_from(
        [HERE.home, Home(None, "Yên Bái"), Home(), Home("central"), Home("district", "Yên Bái", "văn yên")]
    ),
    classes=st.sampled_from([frozenset(), frozenset({"upper"}), frozenset({"preschool"})]),
    units=st.sampled_from([frozenset(), SCHOOLS, OTHERS, frozenset({"thpt a"})]),
    domain=st.sampled_from([None, "a", "b"]),
)


@given(st.lists(told_mentions, max_size=8, unique_by=lambda one: one.mention), st.randoms())
def test_the_order_of_mentions_decides_nothing(found: list[Told], random: object) -> None:
    shuffled = sorted(found, key=lambda _: random.random())  # type: ignore[attr-defined]
    assert [block.mentions for block in group(found)] == [block.mentions for block in group(shuffled)]


def test_a_block_named_by_what_it_holds() -> None:
    scope = ("công", "lập", "ngoài", "thpt")
    numbered = replace(HERE, key=("#7",), scope=scope, units=SCHOOLS)
    named = replace(HERE, mention="m2", key=scope, scope=scope, units=frozenset({"thpt a"}))
    (one,), (other,) = group([numbered]), group([named])
    assert joined_by_scope([one], [other]) == [(one, other)]
    (stranger,) = group([replace(named, units=frozenset())])
    assert joined_by_scope([one], [stranger]) == []
    (rival,) = group([replace(numbered, mention="m3", key=("#8",))])
    assert joined_by_scope([one, rival], [other]) == []


def year(block: str, number: int, when: str, units: str = "", **rest: object) -> Year:
    home = Home("province", "Yên Bái")
    known: dict[str, Any] = {"home": home, "classes": frozenset(), **rest}
    return Year(block, frozenset({("cum", (f"#{number}",))}), when, units=frozenset(units.split()), **known)


@pytest.mark.parametrize(
    ("years", "groups"),
    [
        ([year("a", 2, "2021-2022"), year("b", 2, "2022-2023")], 1),
        ([year("a", 2, "2019-2020"), year("b", 2, "2022-2023")], 1),
        ([year("a", 2, "2021-2022"), year("b", 3, "2022-2023")], 2),
        ([year("a", 2, "2021-2022", "p q r s"), year("b", 3, "2022-2023", "p q r t")], 1),  # renamed
        ([year("a", 2, "2021-2022", "p q r s"), year("b", 3, "2023-2024", "p q r t")], 2),  # not the next year
        ([year("a", 2, "2021-2022", "p q r s"), year("b", 3, "2022-2023", "p t u v")], 2),
        ([year("a", 2, "2021-2022", "p q"), year("b", 2, "2022-2023"), year("c", 3, "2022-2023", "p q")], 2),
        ([year("a", 2, "2021-2022"), year("b", 2, "2022-2023", home=Home("province", "Lào Cai"))], 2),
        ([year("a", 2, "2021-2022", home=Home()), year("b", 2, "2022-2023", home=Home())], 2),
        ([year("a", 2, "2021-2022", classes=frozenset({"upper"})),
          year("b", 2, "2022-2023", classes=frozenset({"office"}))], 2),
    ],
)  # fmt: skip
def test_lines(years: list[Year], groups: int) -> None:
    assert len(set(lines(years).values())) == groups
    assert lines(years).keys() == {one.block for one in years}
    assert len(set(lines(reversed(years)).values())) == groups
