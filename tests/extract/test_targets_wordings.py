"""Targets: how they are announced, how the next sentences go on with them, and how lists of them are laid out."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str]]
ANNOUNCED: list[tuple[str, Told]] = [
    (
        "Hội nghị thông qua các chỉ tiêu thi đua năm học 2019-2020, cụ thể: 100% tổ đạt loại khá; 5 giải cấp tỉnh.",
        [("100%", "100% tổ đạt loại khá"), ("5", "5 giải cấp tỉnh")],
    ),
    (
        "Mục tiêu của nhà trường là 98% trẻ đạt bé chuyên cần, 100% trẻ được an toàn.",
        [("98%", "98% trẻ đạt bé chuyên cần"), ("100%", "100% trẻ được an toàn")],
    ),
    (
        "Chỉ tiêu năm học mới được huyện giao là 2 trường đạt chuẩn quốc gia mức độ 1.",
        [("2", "2 trường đạt chuẩn quốc gia mức độ 1")],
    ),
    (
        "Chỉ tiêu: Giáo viên giỏi cấp trường: 20 đ/c; Sáng kiến kinh nghiệm: 10 bản.",
        [("20", "Giáo viên giỏi cấp trường: 20 đ/c"), ("10", "Sáng kiến kinh nghiệm: 10 bản")],
    ),
    ("Đích của ngành là 90% trường có thư viện đạt chuẩn.", [("90%", "90% trường có thư viện đạt chuẩn")]),
    (
        "Phòng yêu cầu các trường phải bảo đảm 100% học sinh được học đủ môn, tỉ lệ bỏ học không quá 0,5%.",
        [("100%", "100% học sinh được học đủ môn"), ("0,5%", "tỉ lệ bỏ học không quá 0,5%")],
    ),
    (
        "Chiến dịch “60 ngày đêm” nhằm đưa tỉ lệ đỗ tốt nghiệp của tỉnh đạt 98% trở lên.",
        [("98%", "tỉ lệ đỗ tốt nghiệp của tỉnh đạt 98% trở lên")],
    ),
    (
        "Sang năm học mới, nhà trường nâng tỷ lệ học sinh giỏi lên 35%, có từ 5 học sinh giỏi cấp tỉnh trở lên.",
        [("35%", "nhà trường nâng tỷ lệ học sinh giỏi lên 35%"), ("5", "từ 5 học sinh giỏi cấp tỉnh trở lên")],
    ),
]
GONE_ON_WITH: list[tuple[str, Told]] = [
    (
        (
            "Kế hoạch nêu rõ mục tiêu cụ thể đến năm 2030. Đối với mầm non, tỷ lệ trẻ đến trường đạt 40%. "
            "Đối với phổ thông, tỷ lệ đi học đúng tuổi đạt 99,5%."
        ),
        [("40%", "tỷ lệ trẻ đến trường đạt 40%"), ("99,5%", "tỷ lệ đi học đúng tuổi đạt 99,5%")],
    ),
    (
        "Trường phấn đấu có 99% học sinh lên lớp. Tỷ lệ học sinh giỏi đạt 30%.",
        [("99%", "99% học sinh lên lớp"), ("30%", "Tỷ lệ học sinh giỏi đạt 30%")],
    ),
    (
        "Huyện phấn đấu có thêm 4 trường chuẩn.\nBên cạnh đó, 100% hiệu trưởng phải có chứng chỉ quản lý.",
        [("4", "4 trường chuẩn"), ("100%", "100% hiệu trưởng phải có chứng chỉ quản lý")],
    ),
    (
        "Tỉnh phấn đấu 40% xã đạt chuẩn cộng đồng học tập, đến năm 2030 là 60%.",
        [("40%", "40% xã đạt chuẩn cộng đồng học tập"), ("60%", "đến năm 2030 là 60%")],
    ),
]
LAID_OUT: list[tuple[str, Told]] = [
    (
        "Chỉ tiêu thi đua:\nĐối với tập thể:\n- 10/10 lớp đạt lớp tiên tiến.\nĐối với cá nhân:\n- 6 chiến sĩ thi đua.",
        [("10/10", "10/10 lớp đạt lớp tiên tiến"), ("6", "6 chiến sĩ thi đua")],
    ),
    (
        "Các đơn vị ký giao ước với nội dung thi đua:\na) Về chuyên môn: 100% giờ dạy đạt khá.\nb) Chuyên cần 97%.",
        [("100%", "Về chuyên môn: 100% giờ dạy đạt khá"), ("97%", "Chuyên cần 97%")],
    ),
    (
        "Trường phát động thi đua với các chỉ tiêu:\n1/ 100% đoàn viên ký cam kết.\n2/ Vận động 10 triệu đồng.",
        [("100%", "100% đoàn viên ký cam kết"), ("10 triệu", "Vận động 10 triệu đồng")],
    ),
    (
        "Nhà trường phát động đợt thi đua với các nội dung:\n- Mỗi lớp đăng ký 2 tuần học tốt.",
        [("2", "Mỗi lớp đăng ký 2 tuần học tốt")],
    ),
]
FIGURES: list[tuple[str, Told]] = [
    ("Trường phấn đấu giành từ 10 đến 12 giải cấp tỉnh.", [("10 đến 12", "giành từ 10 đến 12 giải cấp tỉnh")]),
    ("Phấn đấu 01 – 02 em đạt giải quốc gia.", [("01 – 02", "01 – 02 em đạt giải quốc gia")]),
    ("Phấn đấu 100 phần trăm lớp có tủ sách.", [("100 phần trăm", "100 phần trăm lớp có tủ sách")]),
    (
        "Phấn đấu mỗi tháng mỗi giáo viên dự ít nhất 2 tiết, cả năm 18 tiết.",
        [("2", "mỗi tháng mỗi giáo viên dự ít nhất 2 tiết"), ("18", "cả năm 18 tiết")],
    ),
    ("Đoàn trường phấn đấu mỗi lớp 2 tiết mục múa.", [("2", "mỗi lớp 2 tiết mục múa")]),
]
NONE = [
    "Hội nghị đã nghe báo cáo kết quả thực hiện các chỉ tiêu năm học qua: 98% học sinh lên lớp, 35 giải.",
    "Các chỉ tiêu cơ bản đều hoàn thành: tỉ lệ lên lớp 99%, tốt nghiệp 100%.",
    "Các trường đạt chuẩn quốc gia phải có ít nhất 90% giáo viên đạt chuẩn theo quy định của Thông tư.",
    "Toàn trường phấn đấu thi đua lập thành tích, kết quả có 320 giờ học tốt.",
    "Lễ ký cam kết có 56 hiệu trưởng, 12 chuyên viên.",
    "Hội nghị thông qua các chỉ tiêu, nhiệm vụ năm học. 100% đại biểu biểu quyết nhất trí.",
    "Mỗi nhóm học sinh phải tìm được ít nhất 5 hiện vật và thuyết minh về chúng.",
    "Kỳ thi sẽ có hơn 12.000 thí sinh dự thi tại 35 điểm thi.",
]


def _targets(text: str, title: str = "Hội nghị đầu năm học") -> Told:
    article = Article(key="k", title=title, text=f"{title}\n{text}")
    return [(target.value, target.text) for target in extract(article).targets]


@pytest.mark.parametrize(("text", "expected"), [*ANNOUNCED, *GONE_ON_WITH, *LAID_OUT, *FIGURES])
def test_figures_and_the_phrases_that_carry_them(text: str, expected: Told) -> None:
    assert _targets(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_figures_that_nobody_commits_to(text: str) -> None:
    assert _targets(text) == []


def test_the_sentence_before_is_what_the_next_one_calls_a_goal() -> None:
    title = "Đến năm 2030, 100% trường học ở Bắc Mê có nhà vệ sinh đạt chuẩn"
    assert _targets("Đó là mục tiêu trong kế hoạch của huyện.", title) == [
        ("100%", "100% trường học ở Bắc Mê có nhà vệ sinh đạt chuẩn")
    ]
