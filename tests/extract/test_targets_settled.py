"""Targets: what a meeting settles, averages behind "và", items that begin with "Thực hiện"."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str]]
SETTLED: list[tuple[str, Told]] = [
    (
        (
            "Qua thảo luận, các trường thống nhất trong học kỳ II: 100% trẻ 5 tuổi được làm quen chữ cái; mỗi trường "
            "có tối thiểu 01 sáng kiến được công nhận."
        ),
        [
            ("100%", "100% trẻ 5 tuổi được làm quen chữ cái"),
            ("01", "mỗi trường có tối thiểu 01 sáng kiến được công nhận"),
        ],
    ),
    (
        (
            "Về hoạt động học kỳ II, các phòng thống nhất ba việc: bồi dưỡng học sinh; mỗi phòng giới thiệu ít nhất 2 "
            "mô hình; phấn đấu 95% học sinh đạt chuẩn đọc, viết vào cuối năm học."
        ),
        [
            ("2", "mỗi phòng giới thiệu ít nhất 2 mô hình"),
            ("95%", "95% học sinh đạt chuẩn đọc, viết vào cuối năm học"),
        ],
    ),
    ("Các đại biểu thống nhất đánh giá: 95% học sinh lên lớp; mỗi tổ có 2 chuyên đề.", []),
    ("Hội nghị thống nhất nhận định về nhiệm vụ: 95% lớp đạt tiên tiến.", []),
    ("Các trường đã thống nhất kế hoạch thi: môn Toán 120 phút; mỗi phòng 24 thí sinh.", []),
]
AVERAGES: list[tuple[str, Told]] = [
    (
        "Cụm phấn đấu có từ 85% học sinh trúng tuyển và điểm bình quân môn Toán từ 6,2 điểm.",
        [("85%", "từ 85% học sinh trúng tuyển"), ("6,2", "điểm bình quân môn Toán từ 6,2 điểm")],
    ),
    (
        "Cụm phấn đấu có 12 giải cấp tỉnh và tỷ lệ học sinh trúng tuyển vào lớp 10 công lập đạt trên 70%.",
        [("12", "12 giải cấp tỉnh"), ("70%", "tỷ lệ học sinh trúng tuyển vào lớp 10 công lập đạt trên 70%")],
    ),
    (
        "Cụm phấn đấu 90% học sinh đạt chuẩn và chất lượng mũi nhọn tăng lên.",
        [("90%", "90% học sinh đạt chuẩn và chất lượng mũi nhọn tăng lên")],
    ),
    (
        "Năm nay cụm đăng ký với Phòng phấn đấu có từ 85% học sinh trúng tuyển.",
        [("85%", "từ 85% học sinh trúng tuyển")],
    ),
]
CARRIED_OUT: list[tuple[str, Told]] = [
    (
        "Các đơn vị cam kết:\n- Thực hiện tốt cuộc vận động “Dân chủ”; có 90% giáo viên đạt chuẩn.",
        [("90%", "90% giáo viên đạt chuẩn")],
    ),
    (
        "Các đơn vị cam kết:\n- Thể hiện vai trò của nữ giáo viên; có ít nhất 3 mô hình.",
        [("3", "ít nhất 3 mô hình")],
    ),
    ("Các đơn vị cam kết:\n- Trường hiện có 90% giáo viên đạt chuẩn.", []),
]


@pytest.mark.parametrize(("text", "expected"), [*SETTLED, *AVERAGES, *CARRIED_OUT])
def test_figures_and_the_phrases_that_carry_them(text: str, expected: Told) -> None:
    title = "Hội nghị thi đua của cụm"
    article = Article(key="k", title=title, text=f"{title}\n{text}")
    assert [(target.value, target.text) for target in extract(article).targets] == expected
