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
    (
        "Phấn đấu giảm tỷ lệ học sinh bỏ học từ 0,9% xuống dưới 0,5%; nâng tỷ lệ chuyên cần từ 93% lên 96%.",
        [
            ("0,5%", "giảm tỷ lệ học sinh bỏ học từ 0,9% xuống dưới 0,5%"),
            ("96%", "nâng tỷ lệ chuyên cần từ 93% lên 96%"),
        ],
    ),
    ("Phấn đấu giảm hộ nghèo từ 9% còn 7%.", [("7%", "giảm hộ nghèo từ 9% còn 7%")]),
    (
        "Phấn đấu từ 90% trở lên học sinh đạt chuẩn, cao hơn mức 84,5% của năm 2017.",
        [("90%", "từ 90% trở lên học sinh đạt chuẩn")],
    ),
    (
        "Phấn đấu mỗi trường có ít nhất 03 sáng kiến, trong khi năm học 2021-2022 cả huyện mới có 11 sáng kiến.",
        [("03", "mỗi trường có ít nhất 03 sáng kiến")],
    ),
    ("Các đại biểu thống nhất đánh giá: 95% học sinh lên lớp; mỗi tổ có 2 chuyên đề.", []),
    ("Cụm thống nhất việc thi thử trong học kỳ II: 100% đề do Sở ra, mỗi phòng 24 thí sinh.", []),
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
DEMANDED: list[tuple[str, Told]] = [
    (
        "Phó Chủ tịch yêu cầu ngành giữ vững tỷ lệ huy động trẻ mẫu giáo trên 98%, phấn đấu xóa 45 phòng học tạm.",
        [("98%", "ngành giữ vững tỷ lệ huy động trẻ mẫu giáo trên 98%"), ("45", "xóa 45 phòng học tạm")],
    ),
    (
        "Theo kế hoạch, đến hết năm 2025 huyện sẽ có 28/35 trường đạt chuẩn quốc gia, chiếm 80%.",
        [("28/35", "huyện sẽ có 28/35 trường đạt chuẩn quốc gia")],
    ),
    (
        "Từ nay đến cuối năm học, bảo đảm 100% học sinh lớp 9 dự thi.",
        [("100%", "100% học sinh lớp 9 dự thi")],
    ),
    (
        "Trường nêu quyết tâm trong năm học tới xây dựng trường chuẩn mức độ 2 và đưa tỷ lệ học sinh giỏi lên 35%.",
        [("35%", "tỷ lệ học sinh giỏi lên 35%")],
    ),
    (
        "Các trường ký giao ước với các nội dung: 1. 100% giáo viên chấp hành quy chế; 2. Mỗi trường có 5 sáng kiến.",
        [("100%", "100% giáo viên chấp hành quy chế"), ("5", "Mỗi trường có 5 sáng kiến")],
    ),
    (
        "Sở yêu cầu mỗi đơn vị có ít nhất một mô hình dân vận khéo và tối thiểu ba sáng kiến cấp ngành.",
        [
            ("một", "mỗi đơn vị có ít nhất một mô hình dân vận khéo"),
            ("ba", "tối thiểu ba sáng kiến cấp ngành"),
        ],
    ),
    ("Sở yêu cầu các trường có một kế hoạch dạy học phù hợp.", []),
    ("Quán triệt phương châm đó, 12/12 trường đã ký cam kết; phấn đấu không có giáo viên vi phạm.", []),
    ("Năm nay trường đón 320 cháu với 12 nhóm lớp, đạt 98% kế hoạch, phấn đấu nuôi dạy trẻ thật tốt.", []),
]


@pytest.mark.parametrize(("text", "expected"), [*SETTLED, *AVERAGES, *CARRIED_OUT, *DEMANDED])
def test_figures_and_the_phrases_that_carry_them(text: str, expected: Told) -> None:
    title = "Hội nghị thi đua của cụm"
    article = Article(key="k", title=title, text=f"{title}\n{text}")
    assert [(target.value, target.text) for target in extract(article).targets] == expected
