"""Two names of units: are they one? The table says what is joined and what never is."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.resolve.units_context import Manner, Naming, Placed, place
from pipeline.resolve.units_join import join
from pipeline.resolve.units_names import read_name
from pipeline.resolve.units_own import OwnSite, own_site
from pipeline.resolve.units_words import plain

BP, DN, ND, NB = "Bình Phước", "Đồng Nai", "Nam Định", "Ninh Bình"
SITES = {
    "school.test": own_site("Trường THPT Đồi Thông", "school", BP),
    "district.test": own_site("Phòng GD&ĐT huyện Lộc Ninh", "district", BP),
    "province.test": own_site("Sở Giáo dục và Đào tạo Bình Phước", "province", BP),
    "paper.test": own_site("Báo Bình Phước", "press", BP),
    "ministry.test": own_site("Bộ Giáo dục và Đào tạo", "ministry", None),
}
DAY, AFTER = date(2021, 10, 15), date(2025, 10, 15)


def naming(
    name: str, province: str | None = None, domain: str | None = None, day: date = DAY, manner: Manner = "plain"
) -> Naming:
    return Naming(name, manner, None, domain, province, day)


def groups(*namings: Naming, sites: dict[str, OwnSite] = SITES) -> list[set[int]]:
    """Which of the namings, by place, are one unit; those that stay open are in none."""
    found = [place(one, sites)[:1] for one in namings]
    return [
        {at for at, placed in enumerate(found) if placed and placed[0] in group}
        for group in join(placed for chain in found for placed in chain)
    ]


def listed(name: str, hint: str | None) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(one.key, one.scope, one.homes) for one in place(Naming(name, "listed", hint, None, None, DAY), SITES)]


@pytest.mark.parametrize("name", ["Kiên Giang", "kiên giang", "tỉnh Kiên Giang"])
@pytest.mark.parametrize("hint", ["các Sở Giáo dục và Đào tạo", "các sở", "Sở GD&ĐT Lâm Đồng"])
def test_a_province_in_a_list_of_departments_is_its_department(name: str, hint: str) -> None:
    assert listed(name, hint) == [("sở gdđt", "province", ("Kiên Giang",))]


@pytest.mark.parametrize(
    ("name", "hint"), [("Kiên Giang", None), ("tỉnh Kiên Giang", "các trường THPT"), ("Thành phố Hà Nội", None)]
)
def test_a_province_in_any_other_list_stays_open(name: str, hint: str | None) -> None:
    assert listed(name, hint) == []


SAME = [
    ("Trường Trung học phổ thông Đồi Thông", "THPT Đồi Thông"),
    ("trường THPT Đồi Thông, huyện Lộc Ninh", "THPT Đồi Thông"),
    ("Trường THPT Đồi Thông (huyện Lộc Ninh, tỉnh Bình Phước)", "Trường THPT ĐỒI THÔNG"),
    ("Sở GD&ĐT tỉnh Bình Phước", "Sở Giáo dục và Đào tạo Bình Phước"),
    ("SGDĐT Bình Phước", "Sở GD-ĐT tỉnh Bình Phước"),
    ("Sở Giáo dục - Đào tạo", "Sở GD & ĐT Bình Phước"),
    ("Phòng GD-ĐT TP. Đồng Xoài", "Phòng Giáo dục và Đào tạo thành phố Đồng Xoài"),
    ("PGD&ĐT Lộc Ninh", "Phòng Giáo dục huyện Lộc Ninh"),
    ("PTDTNT Bù Gia Mập", "Trường Phổ thông Dân tộc nội trú THCS&THPT Bù Gia Mập"),
    ("Trường PTDTNT huyện Bù Đăng", "Trường Phổ thông DTNT Bù Đăng"),
    ("Trường TH&THCS Suối Bạc", "Trường Tiểu học và Trung học cơ sở Suối Bạc"),
    ("THCS-THPT Gò Da", "Trường THCS và THPT Gò Da"),
    ("Trường Tiểu học số 2 Suối Bạc", "TH Suối Bạc 2"),
    ("Trường Tiểu học Suối Bạc số 02", "TH Suối Bạc 2"),
    ("MN Hoa Sứ", "Trường Mầm non Hoa Sứ"),
    ("Trường THPT Chuyên Nguyễn Hữu Trung", "Trường chuyên Nguyễn Hữu Trung"),
    ("TTGDNN - GDTX huyện Lộc Ninh", "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên Lộc Ninh"),
    ("Công đoàn ngành Giáo dục tỉnh", "Công đoàn Giáo dục Bình Phước"),
    ("CĐGD tỉnh Bình Phước", "Công đoàn ngành GD&ĐT Bình Phước"),
    ("Công đoàn cơ sở Trường THPT Đồi Thông", "Công đoàn THPT Đồi Thông"),
    ("UBND tỉnh", "Ủy ban nhân dân tỉnh Bình Phước"),
    ("Uỷ ban nhân dân huyện Lộc Ninh", "UBND H. Lộc Ninh"),
    ("Trường Chính trị tỉnh Bình Phước", "Trường Chính trị Bình Phước"),
    ("Phòng Tổ chức - Cán bộ, Sở GD&ĐT", "Phòng TCCB Sở Giáo dục và Đào tạo Bình Phước"),
    ("Vụ Thi đua - Khen thưởng, Bộ GD&ĐT", "Vụ Thi đua, Khen thưởng (Bộ Giáo dục và Đào tạo)"),
    ("Trường THPT Kỹ Sơn", "Trường THPT Kĩ Sơn"),
    ("Trường THPT Hoà Mỹ", "THPT Hòa Mĩ"),
    ("Trường ĐH Sư phạm Bến Nghé", "Đại học Sư phạm Bến Nghé"),
    ("Trường CĐSP Bình Phước", "Cao đẳng Sư phạm tỉnh Bình Phước"),
    ("Hội đồng Thi đua - Khen thưởng tỉnh", "Hội đồng TĐKT tỉnh Bình Phước"),
]
OTHER = [
    ("Trường THPT Đồi Thông", "Trường THCS Đồi Thông"),
    ("Trường THPT Đồi Thông", "Công đoàn Trường THPT Đồi Thông"),
    ("Trường THPT chuyên Đồi Thông", "Trường THPT Đồi Thông"),
    ("Trường Tiểu học Suối Bạc 1", "Trường Tiểu học Suối Bạc 2"),
    ("Trường Tiểu học Suối Bạc, huyện Lộc Ninh", "Trường Tiểu học Suối Bạc, huyện Bù Đăng"),
    ("Sở GD&ĐT", "Phòng GD&ĐT huyện Lộc Ninh"),
    ("Sở GD&ĐT Bình Phước", "Sở Nội vụ Bình Phước"),
    ("UBND tỉnh", "UBND huyện Lộc Ninh"),
    ("UBND huyện Lộc Ninh", "UBND huyện Bù Đăng"),
    ("Trường Mầm non Hoa Sứ", "Trường Mẫu giáo Hoa Sứ"),
    ("Trường PTDTBT THCS Suối Bạc", "Trường PTDTBT Tiểu học Suối Bạc"),
    ("Vụ Thi đua - Khen thưởng, Bộ GD&ĐT", "Vụ Giáo dục Tiểu học, Bộ GD&ĐT"),
    ("Công đoàn Giáo dục Việt Nam", "Công đoàn Giáo dục tỉnh"),
    ("Trường ĐH Sư phạm TDTT Hà Nội", "Trường ĐH Sư phạm TDTT TP. Hồ Chí Minh"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_unit(one: str, other: str) -> None:
    assert groups(naming(one, BP), naming(other, BP)) == [{0, 1}]


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_two_units(one: str, other: str) -> None:
    assert sorted(map(sorted, groups(naming(one, BP), naming(other, BP)))) == [[0], [1]]


@pytest.mark.parametrize("name", ["Trường THPT Lê Lợi", "Sở GD&ĐT", "UBND tỉnh", "Đảng ủy xã Tân Lập"])
def test_never_across_provinces_on_the_name_alone(name: str) -> None:
    assert len(groups(naming(name, BP), naming(name, "Gia Lai"))) == 2


def test_universities_bear_their_name_alone_in_the_nation() -> None:
    assert groups(naming("Trường Đại học Bến Nghé", BP), naming("Đại học Bến Nghé", "Gia Lai")) == [{0, 1}]


@pytest.mark.parametrize(
    ("name", "domain", "other"),
    [
        ("nhà trường", "school.test", "Trường THPT Đồi Thông"),
        ("Trường THPT", "school.test", "Trường THPT Đồi Thông"),
        ("Công đoàn", "school.test", "Công đoàn Trường THPT Đồi Thông"),
        ("Đoàn trường", "school.test", "Đoàn Trường THPT Đồi Thông"),
        ("Sở", "school.test", "Sở GD&ĐT Bình Phước"),
        ("Sở", "province.test", "Sở GD&ĐT Bình Phước"),
        ("Văn phòng Sở", "province.test", "Văn phòng Sở GD&ĐT Bình Phước"),
        ("phòng Tổ chức cán bộ", "province.test", "Phòng Tổ chức cán bộ, Sở GD&ĐT Bình Phước"),
        ("UBND huyện", "district.test", "UBND huyện Lộc Ninh"),
        ("Phòng GD&ĐT", "district.test", "Phòng GD&ĐT huyện Lộc Ninh, tỉnh Bình Phước"),
        ("Công đoàn ngành", "province.test", "Công đoàn ngành Giáo dục Bình Phước"),
    ],
)
def test_a_bare_name_means_the_site_s_own_unit(name: str, domain: str, other: str) -> None:
    assert groups(naming(name, None, domain), naming(other, BP)) == [{0, 1}]


@pytest.mark.parametrize(
    ("name", "domain"),
    [
        ("nhà trường", "province.test"), ("nhà trường", "stranger.test"), ("Sở", "paper.test"), ("Sở", "ministry.test"),
        ("UBND huyện", "province.test"), ("Công đoàn", "province.test"), ("Đảng ủy", "school.test"),
        ("12 tập thể", None), ("18 cán bộ quản lý", None), ("15 Sở Giáo dục và Đào tạo", None), ("", None), ("…", None),
    ],
)  # fmt: skip
def test_what_is_left_open(name: str, domain: str | None) -> None:
    assert place(naming(name, BP if domain is None else None, domain), SITES) == ()


def test_a_place_without_district_joins_the_only_district_that_has_the_name() -> None:
    one, two, bare = (naming(f"Trường Tiểu học Kim Sơn{place}", BP) for place in (", huyện Lộc Ninh", ", Bù Đăng", ""))
    assert groups(one, bare) == [{0, 1}]
    assert sorted(map(sorted, groups(one, two, bare))) == [[0], [1], [2]]


def test_a_district_s_site_says_which_of_two_it_means() -> None:
    one, two = (naming(f"Trường Tiểu học Kim Sơn, huyện {district}", BP) for district in ("Lộc Ninh", "Bù Đăng"))
    bare = naming("Trường Tiểu học Kim Sơn", None, "district.test")
    assert sorted(map(sorted, groups(one, two, bare))) == [[0, 2], [1]]


def test_huyen_and_thi_xa_of_one_name_are_two() -> None:
    names = ("Phòng GD&ĐT huyện Cai Lậy", "Phòng GD&ĐT thị xã Cai Lậy", "Phòng GD&ĐT Cai Lậy")
    assert len(groups(*(naming(name, "Tiền Giang") for name in names))) == 3
    assert len(groups(*(naming(f"Phòng GD&ĐT {kind} Long Khánh", DN) for kind in ("thị xã", "thành phố")))) == 1


def test_without_a_province_a_name_is_one_unit_a_site() -> None:
    known = naming("Trường THPT Lê Lợi", BP)
    one, other = (naming("Trường THPT Lê Lợi", None, domain) for domain in ("a.test", "b.test"))
    again = naming("THPT Lê Lợi", None, "a.test")
    assert sorted(map(sorted, groups(known, one, other, again))) == [[0], [1, 3], [2]]


def test_after_the_merger_a_school_is_the_one_that_its_old_province_had() -> None:
    old, new = naming("Trường THPT Đồi Thông", BP), naming("THPT Đồi Thông", DN, day=AFTER)
    assert groups(old, new) == [{0, 1}]
    other = naming("Trường THPT Đồi Thông", DN)  # two provinces that are one now had a school of the name
    assert len(groups(old, other, new)) == 3
    own = naming("nhà trường", DN, "school.test", day=AFTER)
    assert sorted(map(sorted, groups(old, other, own))) == [[0, 2], [1]]


def test_a_department_that_was_merged_is_not_its_successor() -> None:
    assert len(groups(naming("Sở GD&ĐT Nam Định", day=AFTER), naming("Sở GD&ĐT", NB, day=AFTER))) == 2
    assert len(groups(naming("Sở GD&ĐT Bình Phước"), naming("Sở GD&ĐT", None, "province.test", day=AFTER))) == 2
    assert len(groups(naming("Sở GD&ĐT Thừa Thiên Huế"), naming("Sở GD&ĐT thành phố Huế", day=AFTER))) == 1


NAMES = st.sampled_from([name for pair in (*SAME, *OTHER) for name in pair])
NAMINGS = st.builds(
    naming, NAMES, st.sampled_from([None, BP, DN]), st.sampled_from([None, *SITES]), st.sampled_from([DAY, AFTER])
)


@settings(max_examples=60, deadline=None)
@given(st.lists(NAMINGS, max_size=12), st.randoms())
def test_the_order_of_namings_plays_no_part(namings: list[Naming], random: object) -> None:
    found = [placed for one in namings for placed in place(one, SITES)]
    turned = list(found)
    random.shuffle(turned)  # type: ignore[attr-defined]  # hypothesis' random.Random
    assert _sets(join(found)) == _sets(join(turned))


def _sets(found: list[list[Placed]]) -> set[frozenset[Placed]]:
    return {frozenset(group) for group in found}


@settings(max_examples=60, deadline=None)
@given(st.lists(NAMINGS, max_size=12))
def test_no_unit_lies_in_two_provinces(namings: list[Naming]) -> None:
    for group in join(placed for one in namings for placed in place(one, SITES)):
        if group[0].scope != "national" and group[0].homes:
            assert set.intersection(*(set(placed.homes) for placed in group))


@given(st.text(alphabet="TrườngTHPS&ĐS,( )-–.ở15ỳy \n\t'", max_size=60) | st.text(max_size=30))
def test_any_text_is_read(name: str) -> None:
    assert plain(plain(name)) == plain(name)
    read = read_name(name)
    if read is not None and read.lead is None and len(read.units) == 1 and read.places.level is None:
        again = read_name(f"{read.root.form} {read.root.proper}")
        assert again is not None
