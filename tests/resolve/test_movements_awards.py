"""Movements in all their spellings, and distinctions under the names of the law."""

from collections import Counter
from datetime import date
from typing import Any

import pytest

from pipeline.resolve.awards import Links, grant_of, group
from pipeline.resolve.awards_names import form_of, grantor_of, is_counted
from pipeline.resolve.movements import name_of, thing_of
from pipeline.resolve.settings import Setting


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("dạy tốt – học tốt", "Dạy tốt, học tốt"),
        ("Hai tốt", "Dạy tốt, học tốt"),
        ("Phong trào thi đua “Dạy tốt - Học tốt”", "Dạy tốt, học tốt"),
        ("DẠY TỐT, HỌC TỐT", "Dạy tốt, học tốt"),
        ("Đổi mới sáng tạo trong quản lí, giảng dạy, học tập", "Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập"),
        ("Kỉ cương, tình thương, trách nhiệm", "Kỷ cương - Tình thương - Trách nhiệm"),
        ("Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030",
         "Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời"),
        ("Lớp học xanh của em", None),
        ("Đổi mới, sáng tạo", None),
    ],
)  # fmt: skip
def test_movements_have_one_name(text: str, name: str | None) -> None:
    assert name_of(text)[1] == name


def test_a_new_movement_is_called_as_it_is_written_most_often() -> None:
    said = Counter({("Mỗi tuần một việc tử tế", "movement"): 2, ("mỗi tuần, một việc tử tế", "slogan"): 1})
    found = thing_of(said)
    assert (found.name, found.kind, found.is_new) == ("Mỗi tuần một việc tử tế", "movement", True)
    assert len({name_of(text)[0] for text, _ in said}) == 1


def test_a_known_movement_is_of_the_kind_that_the_gazetteer_says() -> None:
    found = thing_of(Counter({("Hai không", "slogan"): 3}))
    assert (found.kind, found.is_new) == ("campaign", False)


@pytest.mark.parametrize(
    ("award", "name", "grantor"),
    [
        ("CSTĐCS", "Chiến sĩ thi đua cơ sở", None),
        ("chiến sỹ thi đua cấp cơ sở năm học 2021-2022", "Chiến sĩ thi đua cơ sở", None),
        ("Cờ thi đua xuất sắc", "Cờ thi đua", None),
        ("Huân chương lao động Hạng Nhì", "Huân chương Lao động hạng Nhì", "Chủ tịch nước"),
        ("Huân chương Lao động", "Huân chương Lao động", "Chủ tịch nước"),
        ("Kỷ niệm chương “Vì sự nghiệp giáo dục”", "Kỷ niệm chương “Vì sự nghiệp giáo dục”", None),
        ("danh hiệu Nhà giáo Ưu tú", "Nhà giáo Ưu tú", "Chủ tịch nước"),
        ("Tập thể LĐXS", "Tập thể lao động xuất sắc", None),
        ("chiến sĩ thi đua cấp tỉnh", "Chiến sĩ thi đua bộ, ban, ngành, tỉnh", None),
        ("bằng khenn", None, None),
        ("Giải thưởng Võ Trường Toản", None, None),
    ],
)
def test_forms_are_those_of_the_law(award: str, name: str | None, grantor: str | None) -> None:
    found = form_of(award)
    assert (found.name, found.grantor) == (name, grantor)


DEPARTMENT = Setting("province", "Yên Bái")
PRESS = Setting("press", None)


@pytest.mark.parametrize(
    ("grantor", "where", "name"),
    [
        ("Chủ tịch UBND tỉnh", DEPARTMENT, "Ủy ban nhân dân Yên Bái"),
        ("Ủy ban nhân dân tỉnh", DEPARTMENT, "Ủy ban nhân dân Yên Bái"),
        ("UBND tỉnh Lào Cai", DEPARTMENT, "Ủy ban nhân dân Lào Cai"),
        ("UBND huyện Văn Yên", DEPARTMENT, "Ủy ban nhân dân Văn Yên"),
        ("Bộ trưởng Bộ GD&ĐT", DEPARTMENT, "Bộ Giáo dục và Đào tạo"),
        ("Bộ GDĐT", PRESS, "Bộ Giáo dục và Đào tạo"),
        ("Bộ trưởng", DEPARTMENT, "Bộ Giáo dục và Đào tạo"),
        ("Giám đốc Sở", DEPARTMENT, "Sở Giáo dục và Đào tạo Yên Bái"),
        ("Sở GD-ĐT", DEPARTMENT, "Sở Giáo dục và Đào tạo Yên Bái"),
        ("Thủ tướng Chính phủ", PRESS, "Thủ tướng Chính phủ"),
        ("Chủ tịch nước", PRESS, "Chủ tịch nước"),
        (None, DEPARTMENT, None),
    ],
)
def test_grantors_have_one_name(grantor: str | None, where: Setting, name: str | None) -> None:
    assert grantor_of(grantor, where) == name


@pytest.mark.parametrize(("recipient", "counted"), [("12 tập thể", True), ("các cá nhân", True), ("Tổ Hóa học", False)])
def test_counted_recipients(recipient: str, counted: bool) -> None:  # noqa: FBT001
    assert is_counted(recipient) is counted


NONE = Links({}, {}, {})
ROW: dict[str, Any] = {
    "mention_id": "m1", "recipient": "Trường THPT Suối Bạc", "award": "Bằng khen", "grantor": "UBND tỉnh",
    "leader": None, "day": None, "activities": ["e1"], "provinces": ["Yên Bái"], "domain": "a.example.vn",
    "published_on": None, "site_level": None, "site_province": None, "organisation": None,
}  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "links", "same"),
    [
        ({}, {"recipient": "THPT Suối Bạc", "grantor": "Chủ tịch UBND tỉnh"}, NONE, False),  # no year is known
        ({"year": 2021}, {"year": 2021, "recipient": "THPT Suối Bạc", "grantor": "Chủ tịch UBND tỉnh"}, NONE, True),
        ({"year": 2021}, {"year": 2022}, NONE, False),
        ({"year": 2021}, {"year": 2021, "award": "Cờ thi đua"}, NONE, False),
        ({"year": 2021}, {"year": 2021, "grantor": None}, NONE, True),
        ({"year": 2021}, {"year": 2021, "grantor": "Bộ GD&ĐT"}, NONE, False),
        ({"year": 2021}, {"year": 2021, "provinces": ["Lào Cai"]}, NONE, False),
        ({"year": 2021}, {"year": 2021, "recipient": "trường bạn"}, Links({"m1": "u", "m2": "u"}, {}, {}), True),
        ({"year": 2021}, {"year": 2021}, Links({"m1": "u", "m2": "v"}, {}, {}), False),
        ({"year": 2021, "recipient": "12 tập thể"}, {"year": 2021, "recipient": "12 tập thể"}, NONE, True),
        ({"year": 2021, "recipient": "12 tập thể"},
         {"year": 2021, "recipient": "12 tập thể", "activities": ["e2"]}, NONE, False),
        ({"year": 2021, "recipient": "12 tập thể"},
         {"year": 2021, "recipient": "12 tập thể", "activities": ["e2"]}, Links({}, {}, {"e1": "e", "e2": "e"}), True),
    ],
)  # fmt: skip
def test_two_mentions_of_a_distinction(one: dict[str, Any], other: dict[str, Any], links: Links, same: bool) -> None:  # noqa: FBT001
    rows = [ROW | one, ROW | {"mention_id": "m2"} | other]
    for row in rows:
        row["day"] = date(row["year"], 11, 20) if "year" in row else None
    assert (len(group([grant_of(row, links) for row in rows])) == 1) is same
