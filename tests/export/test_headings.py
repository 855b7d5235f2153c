"""Names for people, cut from comments."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.export.headings import LONGEST_SHEET, distinct, heading, sheet_name


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("Ngày diễn ra dạng EDTF; null nếu không rõ.", "Ngày diễn ra dạng EDTF"),
        ("Bài.", "Bài"),
        ("Tên miền, chữ thường, bỏ www.", "Tên miền, chữ thường, bỏ www"),
        ("Bảng: dates, blocks.", "Bảng"),
        (
            "Các chức vụ, cách nhau bằng dấu chấm phẩy; null nếu bài không nói.",
            "Các chức vụ, cách nhau bằng dấu chấm phẩy",
        ),
        ("Khóa chung cho mọi cách viết của số, ký hiệu (05-CT/TW …)", "Khóa chung cho mọi cách viết của số, ký hiệu"),
        ("Điều nêu ở tệp a.b.c của bản dựng này. Thêm nữa.", "Điều nêu ở tệp a.b.c của bản dựng này"),
        (None, "ten_cot"),
        ("", "ten_cot"),
        ("; chỉ có thế", "ten_cot"),
    ],
)
def test_a_heading_is_what_a_comment_begins_with(comment: str | None, expected: str) -> None:
    assert heading(comment, "ten_cot") == expected


@given(st.text())
def test_excel_takes_every_name_of_a_sheet(title: str) -> None:
    name = sheet_name(title)
    assert 0 < len(name) <= LONGEST_SHEET
    assert not set(name) & set("[]:*?/\\")
    assert name[0] != "'"
    assert name[-1] != "'"


@given(st.lists(st.text("aAbB()12 ", max_size=LONGEST_SHEET), max_size=20))
def test_names_are_made_distinct(names: list[str]) -> None:
    made = list(distinct(names, LONGEST_SHEET))
    assert len({name.casefold() for name in made}) == len(names)
    assert all(len(name) <= LONGEST_SHEET for name in made)
