"""How far an office goes: the fields of work it lists, the unit that its board is part of, no address behind it."""

from collections.abc import Callable

import pytest

from models import Article
from pipeline.extract import extract

Offices = Callable[[str], dict[str, list[str]]]
WHOLE = (
    "chuyên viên phụ trách bậc học Mầm non của Phòng GD&ĐT",
    "chuyên viên phụ trách ngành học Mầm non Phòng GD&ĐT huyện",
    "chuyên viên phụ trách bậc học Mầm non",
    "cán bộ phụ trách công tác thi đua của Sở GD&ĐT",
    "Tổ trưởng chuyên môn tổ Ngữ văn - GDCD",
    "Tổ phó tổ Ngữ văn - GDCD",
    "Tổ trưởng tổ Vật lý - GDTC",
    "Trưởng Ban Chỉ đạo phổ cập giáo dục, xóa mù chữ huyện",
    "Trưởng Ban Chỉ đạo phòng, chống dịch tỉnh",
    "Trưởng Ban Văn hóa, Xã hội HĐND tỉnh",
    "Trưởng phòng Quản lý chất lượng, Khảo thí Sở GD&ĐT",
    "Phó Trưởng Ban Thi đua - Khen thưởng tỉnh, Sở Nội vụ",
)
CUT = [
    ("Chánh Thanh tra tỉnh, Sở Nội vụ có bà Lò Thị Mai", "Chánh Thanh tra tỉnh"),
    ("Trưởng Ban Chỉ đạo phổ cập giáo dục, cùng lãnh đạo huyện", "Trưởng Ban Chỉ đạo phổ cập giáo dục"),
    ("Tổ trưởng tổ Ngữ văn", "Tổ trưởng tổ Ngữ văn"),
    ("Phó Hiệu trưởng Trường THCS Pa Há, huyện Mường La", "Phó Hiệu trưởng Trường THCS Pa Há"),
    ("Hiệu trưởng Trường THCS Pa Há, thị xã Mường Lay, tỉnh Điện Biên", "Hiệu trưởng Trường THCS Pa Há"),
    ("Chủ tịch UBND xã Pa Há, huyện Mường La", "Chủ tịch UBND xã Pa Há"),
    ("Giám đốc Sở GD&ĐT tỉnh Điện Biên", "Giám đốc Sở GD&ĐT tỉnh Điện Biên"),
]


@pytest.mark.parametrize(("said", "title"), [*zip(WHOLE, WHOLE, strict=True), *CUT])
def test_an_office_to_its_end(said: str, title: str, offices: Offices) -> None:
    assert offices(f"Bà Lò Thị Ín - {said} dự.")["Lò Thị Ín"] == [title]


def test_an_office_ends_where_another_begins(offices: Offices) -> None:
    said = "Trưởng Ban Chỉ đạo phổ cập giáo dục, Trưởng phòng GD&ĐT huyện"
    assert offices(f"Bà Lò Thị Ín - {said} dự.") == {"Lò Thị Ín": said.split(", ")}


def test_the_address_tells_which_unit_is_meant() -> None:
    title = "Hội nghị tổng kết"
    text = f"{title}\nBà Lò Thị Ín - Hiệu trưởng Trường THCS Pa Há, huyện Mường La dự."
    (leader,) = extract(Article(key="k", title=title, text=text)).leaders
    assert leader.titles == ("Hiệu trưởng Trường THCS Pa Há",)
    assert leader.organisations == ("Trường THCS Pa Há, huyện Mường La",)
