"""Targets beside what is none: denied goals, last year's figures, numbers that are names; and goals said plainly."""

from collections.abc import Callable

import pytest

Told = list[tuple[str, str]]
NONE = (
    "Đảng viên trẻ luôn phấn đấu vươn lên, 12 đồng chí được khen thưởng.",
    "Hội nghị không đặt chỉ tiêu 100% trường đạt chuẩn mà đòi hỏi chất lượng thực.",
    "Nhà trường chưa đặt mục tiêu 90% học sinh đỗ đại học.",
    "Năm học 2014-2015 trường thực hiện chỉ tiêu “3 đủ”: đủ ăn, đủ mặc, đủ sách vở.",
    "Phụ nữ trong trường thực hiện mục tiêu “5 không 3 sạch” ở bản.",
)
SAID: list[tuple[str, Told]] = [
    (
        "Nhà trường phấn đấu tỷ lệ lên lớp đạt 99%, trong đó năm qua đạt 98,5%.",
        [("99%", "tỷ lệ lên lớp đạt 99%")],
    ),
    (
        "Mục tiêu đến năm 2025, toàn huyện có 80% số trường đạt chuẩn quốc gia, trong đó 20% đạt mức độ 2.",
        [("80%", "80% số trường đạt chuẩn quốc gia"), ("20%", "20% đạt mức độ 2")],
    ),
    (
        "Liên đội phấn đấu đạt 500 tiết học tốt, 1.000 điểm 10.",
        [("500", "500 tiết học tốt"), ("1.000", "1.000 điểm 10")],
    ),
    (
        "Năm học 2021-2022, kế hoạch đặt ra là có 5 trường được công nhận đạt chuẩn quốc gia.",
        [("5", "5 trường được công nhận đạt chuẩn quốc gia")],
    ),
    (
        "Trong năm học mới, trường sẽ tiếp tục duy trì trên 85% học sinh khá giỏi.",
        [("85%", "trên 85% học sinh khá giỏi")],
    ),
    (
        "Ngành quyết tâm đạt các chỉ tiêu: nhà trẻ 35%, mẫu giáo 98%, học sinh tiểu học đúng độ tuổi 100%.",
        [("35%", "nhà trẻ 35%"), ("98%", "mẫu giáo 98%"), ("100%", "học sinh tiểu học đúng độ tuổi 100%")],
    ),
    (
        "Theo giao ước, mỗi trường phải có ít nhất 1 mô hình mới và tổ chức 2 buổi giao lưu.",
        [("1", "mỗi trường phải có ít nhất 1 mô hình mới"), ("2", "tổ chức 2 buổi giao lưu")],
    ),
    (
        "Nhà trường xác định mục tiêu nâng tỷ lệ học sinh giỏi từ 20% lên 25%, giảm tỷ lệ học sinh yếu còn dưới 2%.",
        [
            ("25%", "nâng tỷ lệ học sinh giỏi từ 20% lên 25%"),
            ("2%", "giảm tỷ lệ học sinh yếu còn dưới 2%"),
        ],
    ),
    (
        "Trường cam kết 100% học sinh được ăn đúng suất, nhà bếp đã lắp 10 camera.",
        [("100%", "100% học sinh được ăn đúng suất")],
    ),
    ("Chỉ tiêu:\n- LĐTT: 100%\n- CSTĐ cơ sở: 15%", [("100%", "LĐTT: 100%"), ("15%", "CSTĐ cơ sở: 15%")]),
    ("Nhà trường luôn phấn đấu 98% học sinh đỗ.", [("98%", "98% học sinh đỗ")]),
    ("Chi đoàn phấn đấu đạt 2000 điểm 10.", [("2000", "2000 điểm 10")]),
    ("Chỉ tiêu giao: 12 giải cấp huyện; kết quả: 15 giải.", [("12", "12 giải cấp huyện")]),
]


@pytest.mark.parametrize("sentence", NONE)
def test_what_is_no_goal(sentence: str, targets: Callable[[str], Told]) -> None:
    assert targets(f"Tin\n{sentence}") == []


@pytest.mark.parametrize(("sentence", "told"), SAID)
def test_goals(sentence: str, told: Told, targets: Callable[[str], Told]) -> None:
    assert targets(f"Tin\n{sentence}") == told
