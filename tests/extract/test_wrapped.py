"""Lines broken within a sentence are read as one; lists, cells and headings stay lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import Article
from pipeline.extract import extract
from pipeline.extract.shadow import shadow_of
from pipeline.extract.wrapped import reading_copy

PAGE = (  # as wide as its longest line
    "Ngày 4/9, tại hội trường lớn, huyện mở hội nghị tổng",
    "kết năm học. Dự hội nghị có lãnh đạo các xã, ông Lê",
    "Văn Hậu và đại diện các trường trên địa bàn huyện,",
    "phụ huynh học sinh.",
)
JOINED = [
    (
        "Lễ ra quân\nSáng 4/9, Trường THCS Nguyễn Văn Nghi mở\nhội nghị viên chức.",
        "Lễ ra quân\nSáng 4/9, Trường THCS Nguyễn Văn Nghi mở hội nghị viên chức.",
    ),
    (
        "Tin\nThầy Đào Công Sự - Hiệu trưởng nhà trường, \n phát biểu khai mạc",
        "Tin\nThầy Đào Công Sự - Hiệu trưởng nhà trường,   phát biểu khai mạc",
    ),
    ("\n".join(["Tin", *PAGE]), " ".join(["Tin\n" + PAGE[0], *PAGE[1:]])),
]
ANYWHERE = (  # broken by hand
    "Sáng 23/8, Phòng Giáo dục mở hội nghị tổng",
    "kết năm học, tại đây Trường Mẫu giáo Kim",
    "Đồng I có vinh dự nhận Cờ thi đua xuất sắc của UBND tỉnh và Giấy",
    "Khen của huyện, 3 giáo viên là chiến sĩ thi đua, cả tập",
    "thể nhà trường đều vui mừng, phấn khởi và",
    "tự hào.",
)
JOINED.append(("\n".join(["Tin", *ANYWHERE]), " ".join(["Tin\n" + ANYWHERE[0], *ANYWHERE[1:]])))
KEPT = [
    "Tin\nCác đơn vị được tặng Giấy khen trong đợt này\ntrường Tiểu học Vĩnh Hải\ntrường Tiểu học Vĩnh Trung",
    "Tin\nNội dung giao ước thi đua của khối năm nay\na) thực hiện tốt quy chế\nb) không có học sinh bỏ học",
    "Tin\nNgày 4/9, tại hội trường lớn, huyện mở hội nghị.\nông Hậu dự.",
    "HỘI NGHỊ TỔNG KẾT CÔNG TÁC KHUYẾN HỌC\nnăm học 2018-2019",
    "Tin\nTrường Tiểu học Vĩnh Hải, cụm trưởng | 12\nđiểm trung bình | 9",
    "Tin\nHọp mặt\nđầu xuân",
]


@pytest.mark.parametrize(("raw", "read"), JOINED)
def test_a_sentence_that_goes_on_below_is_one(raw: str, read: str) -> None:
    assert reading_copy(raw).text == read


@pytest.mark.parametrize("raw", KEPT)
def test_a_line_of_its_own_stays_one(raw: str) -> None:
    assert reading_copy(raw).text == raw


@given(st.text(alphabet="aáĐB9 \n,.|\u00a0\u200b\u0301") | st.text())
def test_only_breaks_change(raw: str) -> None:
    shadow, read = shadow_of(raw), reading_copy(raw)
    assert (read.starts, read.ends) == (shadow.starts, shadow.ends)
    assert all(one in {other, " "} for one, other in zip(read.text, shadow.text, strict=True))
    assert read.text.replace("\n", " ") == shadow.text.replace("\n", " ")


def test_what_is_found_over_a_break_is_quoted_as_it_is_written() -> None:
    text = "Tin\nTrường THCS Nguyễn Văn Nghi vừa được Chủ tịch UBND\nthành phố tặng Bằng khen."
    award = extract(Article(key="k", title="Tin", text=text)).awards[0]
    assert (award.recipient, award.grantor) == ("Trường THCS Nguyễn Văn Nghi", "Chủ tịch UBND thành phố")
    assert award.quote == text[award.start : award.end]
    assert "\n" in award.quote
