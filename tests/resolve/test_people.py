"""Two mentions of one name: one person or two?"""

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.resolve.people_names import is_common, name_key
from pipeline.resolve.people_titles import read_title
from tests.resolve.persons import Line, persons

RARE, COMMON = "Điểu Krang Sơ Lưa", "Nguyễn Thị Hương"

# what the case shows; the name; titles @ site, year (2022 where none is written)
ONE = [
    ("spellings", COMMON, "Phó Giám đốc [Sở GD&ĐT] @so", "PGĐ Sở Giáo dục và Đào tạo tỉnh Bình Phước @bao"),
    ("promoted", COMMON, "Phó Giám đốc [Sở GD&ĐT] @so 2019", "Giám đốc [Sở] @so 2023"),
    ("from a section", COMMON, "Trưởng phòng Tổ chức cán bộ @so 2019", "Phó Giám đốc Sở @so 2023"),
    ("the school's site", COMMON, "Hiệu trưởng @doithong", "Hiệu trưởng [Trường THPT Đồi Thông] @so"),
    ("bare on the school's site", COMMON, "@doithong", "Hiệu trưởng [Trường THPT Đồi Thông] @so"),
    ("teacher, then head", COMMON, "giáo viên Toán @doithong 2019", "Hiệu trưởng [THPT Đồi Thông] @so 2023"),
    ("one report says both", COMMON, "Hiệu trưởng @doithong 2019",
     "Phó Giám đốc [Sở] | nguyên Hiệu trưởng [Trường THPT Đồi Thông] @so 2023"),
    ("bare, rare, one province", RARE, "giáo viên [Trường THPT Đồi Thông] @so", "@bao"),
    ("office without unit, rare", RARE, "Hiệu trưởng [Trường THPT Đồi Thông] @so", "Hiệu trưởng @bao"),
    ("the department in a paper", COMMON, "Giám đốc [Sở GD&ĐT] @so", "Giám đốc Sở @bao"),
    ("ministers, whatever the site", COMMON, "Thứ trưởng [Bộ GD&ĐT] @moet", "Bộ trưởng @so 2023"),
    ("committee and Party", RARE, "Chủ tịch [UBND huyện Lộc Ninh] @so", "Bí thư [Huyện ủy Lộc Ninh] @so 2023"),
    ("union of the sector", RARE, "Phó Giám đốc Sở @so", "Chủ tịch [Công đoàn ngành Giáo dục tỉnh] @so 2023"),
    ("after the merger", COMMON, "Phó Giám đốc Sở @so 2019", "Phó Giám đốc [Sở GD&ĐT] @sodn 2026"),
    ("an official, bare, on one day", COMMON, "Phó Giám đốc [Sở GD&ĐT] @so", "@bao"),
    ("one section", COMMON, "Trưởng phòng Tổ chức cán bộ @so", "Trưởng phòng Tổ chức cán bộ @bao 2023"),
    ("a bureau of the ministry", COMMON, "Vụ trưởng Vụ Giáo dục Tiểu học @moet",
     "Vụ trưởng Vụ Giáo dục Tiểu học, Bộ GD&ĐT @so 2023"),
    ("department and committee", RARE, "Giám đốc Sở @so", "Phó Chủ tịch [UBND tỉnh] @so 2023"),
    ("committee after the merger", COMMON, "Chủ tịch [UBND tỉnh] @so", "Chủ tịch [UBND tỉnh Đồng Nai] @sodn 2026"),
    ("head of the school", RARE, "Hiệu trưởng [Trường THPT Đồi Thông] @so", "Hiệu trưởng nhà trường @bao 2023"),
    ("from a district to the province", RARE, "Trưởng phòng [GD&ĐT huyện Lộc Ninh] @so 2019", "Giám đốc Sở @so"),
    ("the school's union", COMMON, "Chủ tịch Công đoàn @doithong", "giáo viên @doithong"),
]  # fmt: skip
TWO = [
    ("two schools", COMMON, "giáo viên @doithong", "giáo viên @suoibac"),
    ("two schools, rare", RARE, "Hiệu trưởng @doithong", "Hiệu trưởng @suoibac"),
    ("two provinces", RARE, "Giám đốc Sở @so", "Giám đốc Sở @sodn"),
    ("department and school", COMMON, "Phó Giám đốc Sở @so", "giáo viên @doithong"),
    ("head and teacher at one time", RARE, "Hiệu trưởng @doithong", "giáo viên @doithong"),
    ("two subjects", COMMON, "giáo viên Toán @doithong", "giáo viên Ngữ văn @doithong"),
    ("an official, bare, on another day", COMMON, "Phó Giám đốc [Sở GD&ĐT] @so", "@bao 2023"),
    ("department and committee", COMMON, "Giám đốc Sở @so", "Phó Chủ tịch [UBND tỉnh] @so 2023"),
    ("from the province to a district", RARE, "Giám đốc Sở @so 2019", "Trưởng phòng [GD&ĐT huyện Lộc Ninh] @so"),
    ("bare and common", COMMON, "giáo viên [Trường THPT Đồi Thông] @so", "@bao"),
    ("office without unit, common", COMMON, "Hiệu trưởng [Trường THPT Đồi Thông] @so", "Hiệu trưởng @bao"),
    ("districts", COMMON, "Chủ tịch [UBND huyện Lộc Ninh] @so", "Chủ tịch [UBND huyện Bù Đăng] @so"),
]


def line(name: str, told: str, article: str = "") -> Line:
    """A mention from `titles @site year`."""
    titles, _, place = told.partition("@")
    site, _, year = place.partition(" ")
    return Line(name, titles.strip(), f"{site}.test", date(int(year or 2022), 5, 25), article=article)


@pytest.mark.parametrize(("name", "one", "other"), [row[1:] for row in ONE], ids=[row[0] for row in ONE])
def test_one_person(name: str, one: str, other: str) -> None:
    assert persons(line(name, one), line(name, other)) == [[0, 1]]
    assert persons(line(name, other), line(name, one)) == [[0, 1]]


@pytest.mark.parametrize(("name", "one", "other"), [row[1:] for row in TWO], ids=[row[0] for row in TWO])
def test_two_persons(name: str, one: str, other: str) -> None:
    assert persons(line(name, one), line(name, other)) == [[0], [1]]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ĐIỂU KRANG SƠ LƯA", RARE, True),
        ("Vi Hoà Thuý Nhài", "Vi Hòa Thúy Nhài", True),
        ("Lò Thị Mĩ Kỷ", "Lò Thị Mỹ Kỉ", True),
        ("Y H’Lim Niê", "Y H'Lim Niê", True),
        ("Vi Hữu Quán", "Vi Hữu Quản", False),
    ],
)
def test_spellings_of_a_name(one: str, other: str, *, same: bool) -> None:
    found = persons(line(one, "Giám đốc Sở @so"), line(other, "Giám đốc Sở @so"))
    assert (found == [[0, 1]]) is same


def test_two_of_one_name_in_one_article() -> None:
    told = (f"Hiệu trưởng [Trường THPT {school}] @so" for school in ("Đồi Thông", "Suối Bạc"))
    bare = line(COMMON, "@so", "a")
    assert persons(*(line(COMMON, titles, "a") for titles in told), bare) == [[0], [1], [2]]


def test_what_fits_two_persons_is_neither() -> None:
    schools = (line(RARE, f"Hiệu trưởng [Trường THPT {school}] @so") for school in ("Đồi Thông", "Suối Bạc"))
    assert persons(*schools, line(RARE, "Hiệu trưởng @bao")) == [[0], [1], [2]]


def test_the_merger_does_not_make_one_of_two() -> None:
    old, other = (line(COMMON, f"Phó Giám đốc Sở {site} 2019") for site in ("@so", "@sodn"))
    new = line(COMMON, "Giám đốc [Sở GD&ĐT] @sodn 2026")
    assert persons(old, other, new) == [[0], [1, 2]]  # whose department went on is the nearer one


LINES = st.sampled_from([line(row[1], told) for row in (*ONE, *TWO) for told in row[2:]])


@settings(max_examples=60, deadline=None)
@given(st.lists(LINES, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_mentions_plays_no_part(lines: list[Line], random: Random) -> None:
    told = [replace(line, article=line.article or f"article {at}") for at, line in enumerate(lines)]
    turned = list(range(len(told)))
    random.shuffle(turned)
    found = {frozenset(turned[at] for at in group) for group in persons(*(told[at] for at in turned))}
    assert found == {frozenset(group) for group in persons(*told)}


@settings(max_examples=60, deadline=None)
@given(st.lists(LINES, max_size=8))
def test_a_person_has_one_name(lines: list[Line]) -> None:
    for group in persons(*lines):
        assert len({name_key(lines[at].name) for at in group}) == 1


@pytest.mark.parametrize(
    ("title", "organisation", "office", "unit", "former"),
    [
        ("PGĐ Sở GD&ĐT", "Sở GD&ĐT", "Phó Giám đốc", "Sở GD&ĐT", False),
        ("nguyên Phó Chủ tịch Thường trực UBND tỉnh", "UBND tỉnh", "Phó Chủ tịch", "UBND tỉnh", True),
        ("PCT UBND huyện", None, "Phó Chủ tịch", "UBND huyện", False),
        ("Hiệu trưởng nhà trường", None, "Hiệu trưởng", "nhà trường", False),
        ("Phó phòng GD&ĐT huyện", "GD&ĐT huyện", "Phó Trưởng phòng", "phòng GD&ĐT huyện", False),
        ("Trưởng phòng Tổ chức cán bộ", None, "Trưởng phòng", "phòng Tổ chức cán bộ", False),
        ("Chánh Văn phòng Sở", "Sở", "Chánh Văn phòng", "văn phòng Sở", False),
        ("giáo viên Toán", "Toán", "Giáo viên", None, False),
        ("Quyền Giám đốc Sở", None, "Giám đốc", "Sở", False),
        ("", None, "", None, False),
    ],
)
def test_titles(title: str, organisation: str | None, office: str, unit: str | None, *, former: bool) -> None:
    read = read_title(title, organisation)
    assert (read.shown, read.organisation, read.is_former) == (office, unit, former)


@given(st.text(max_size=80), st.none() | st.text(max_size=40))
def test_any_title_is_read(title: str, organisation: str | None) -> None:
    assert read_title(title, organisation).rank


@pytest.mark.parametrize(("name", "common"), [(COMMON, True), (RARE, False), ("Vi Thị Hoa", False), ("Lê Hoa", True)])
def test_names_that_tell_nobody_apart(name: str, *, common: bool) -> None:
    assert is_common(name_key(name)) is common
