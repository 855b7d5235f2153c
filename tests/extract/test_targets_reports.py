"""Targets in resolutions and plans of schools: headings, grades in a row, lines between items, quotas and reports."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str]]
LAID_OUT: list[tuple[str, Told]] = [
    (
        (
            "III. CÁC CHỈ TIÊU PHẤN ĐẤU\n"
            "1. Chất lượng giáo dục\n"
            "- Hạnh kiểm: Tốt: 65%   khá: 30%   TB: 5%\n"
            "- Học lực: Giỏi: 12%      Khá: 42%   TB: 42%     Yếu: 4%"
        ),
        [
            ("65%", "Hạnh kiểm: Tốt: 65%"),
            ("30%", "khá: 30%"),
            ("5%", "TB: 5%"),
            ("12%", "Học lực: Giỏi: 12%"),
            ("42%", "Khá: 42%"),
            ("42%", "TB: 42%"),
            ("4%", "Yếu: 4%"),
        ],
    ),
    (
        (
            "Chỉ tiêu phấn đấu năm học 2020-2021:\n"
            "Duy trì 11 lớp với 398 học sinh\n"
            "Tỷ lệ chuyên cần: 98%\n"
            "LĐTT: 21 đ/c\n"
            "CSTĐ cơ sở: 03"
        ),
        [
            ("11", "Duy trì 11 lớp"),
            ("398", "398 học sinh"),
            ("98%", "Tỷ lệ chuyên cần: 98%"),
            ("21", "LĐTT: 21 đ/c"),
            ("03", "CSTĐ cơ sở: 03"),
        ],
    ),
    (
        (
            "III. Các chỉ tiêu phấn đấu\n"
            "1. Quy mô trường lớp:\n"
            "- Duy trì 12 lớp: Tổng số: 410 hs\n"
            "- Tỉ lệ bỏ học trong năm học dưới: 1%\n"
            "2. Chất lượng giáo dục:\n"
            "- Hạnh kiểm: Tốt: 70%; Khá: 27%\n"
            "Không có HS mắc các tệ nạn xã hội\n"
            "- HS lớp 9 đỗ tốt nghiệp: 98% trở lên; xếp thứ 12/25"
        ),
        [
            ("12", "Duy trì 12 lớp"),
            ("410", "Tổng số: 410 hs"),
            ("1%", "Tỉ lệ bỏ học trong năm học dưới: 1%"),
            ("70%", "Hạnh kiểm: Tốt: 70%"),
            ("27%", "Khá: 27%"),
            ("98%", "HS lớp 9 đỗ tốt nghiệp: 98% trở lên"),
            ("12/25", "xếp thứ 12/25"),
        ],
    ),
    (
        (
            "NỘI DUNG GIAO ƯỚC\n"
            "1. 100% đơn vị đăng ký thi đua ngay từ đầu năm.\n"
            "2. Mỗi trường có ít nhất 02 sáng kiến được công nhận.\n"
            "3. Tỷ lệ học sinh bỏ học dưới 0,5%."
        ),
        [
            ("100%", "100% đơn vị đăng ký thi đua ngay từ đầu năm"),
            ("02", "Mỗi trường có ít nhất 02 sáng kiến được công nhận"),
            ("0,5%", "Tỷ lệ học sinh bỏ học dưới 0,5%"),
        ],
    ),
    (
        (
            "Chỉ tiêu phấn đấu năm học 2019-2020:\n"
            "- Duy trì 18 lớp, 540 học sinh.\n"
            "- Hoàn thành chương trình lớp học: 99,5%.\n"
            "- Thư viện đạt chuẩn; 01 phòng tin học."
        ),
        [
            ("18", "Duy trì 18 lớp"),
            ("540", "540 học sinh"),
            ("99,5%", "Hoàn thành chương trình lớp học: 99,5%"),
            ("01", "01 phòng tin học"),
        ],
    ),
    (
        (
            "Các chỉ tiêu phấn đấu:\n"
            "- HS giỏi cấp huyện: 50 giải. Xếp thứ tự: 15/27\n"
            "- Xếp loại giờ dạy: Giỏi: 30%; Không có tiết dạy xếp loại yếu."
        ),
        [("50", "HS giỏi cấp huyện: 50 giải"), ("15/27", "Xếp thứ tự: 15/27"), ("30%", "Xếp loại giờ dạy: Giỏi: 30%")],
    ),
    (
        ("Chỉ tiêu:\n- Học sinh giỏi: 120 em (25%)\n- Lao động tiên tiến: 30/34 đ/c (88,2%)"),
        [
            ("120", "Học sinh giỏi: 120 em"),
            ("25%", "Học sinh giỏi: 120 em (25%)"),
            ("30/34", "Lao động tiên tiến: 30/34 đ/c"),
            ("88,2%", "Lao động tiên tiến: 30/34 đ/c (88,2%)"),
        ],
    ),
    (
        ("Chỉ tiêu phấn đấu:\n- Tốt nghiệp THCS: 100%\n* Kinh phí hoạt động\n- Thu 120 triệu đồng từ quỹ."),
        [("100%", "Tốt nghiệp THCS: 100%")],
    ),
    (
        "Năm học này, nhà trường đăng ký danh hiệu Tập thể lao động xuất sắc, 05 CSTĐ cơ sở, 60 LĐTT.",
        [("05", "05 CSTĐ cơ sở"), ("60", "60 LĐTT")],
    ),
    (
        (
            "Hội nghị đã thống nhất một số chỉ tiêu cơ bản sau đây:\n"
            "Về chất lượng: học sinh hoàn thành tốt 35%, hoàn thành 64%, chưa hoàn thành dưới 1%.\n"
            "Về thi đua: 28 lao động tiên tiến, 4 chiến sĩ thi đua cơ sở."
        ),
        [
            ("35%", "Về chất lượng: học sinh hoàn thành tốt 35%"),
            ("64%", "hoàn thành 64%"),
            ("1%", "chưa hoàn thành dưới 1%"),
            ("28", "Về thi đua: 28 lao động tiên tiến"),
            ("4", "4 chiến sĩ thi đua cơ sở"),
        ],
    ),
    (
        (
            "II. Mục tiêu, chỉ tiêu\n"
            "2.1. Học sinh\n"
            "a. Phẩm chất: Tốt 90%, Đạt 10%\n"
            "b. Năng lực: Tốt 85%, Đạt 15%\n"
            "2.2. Giáo viên\n"
            "a. Viết sáng kiến: 12 bản"
        ),
        [
            ("90%", "Phẩm chất: Tốt 90%"),
            ("10%", "Đạt 10%"),
            ("85%", "Năng lực: Tốt 85%"),
            ("15%", "Đạt 15%"),
            ("12", "Viết sáng kiến: 12 bản"),
        ],
    ),
    (
        ("IV. Chỉ tiêu phấn đấu\n- Lên lớp: 99%\nV. Tổ chức thực hiện\n- Mỗi tổ cử 02 người theo dõi."),
        [("99%", "Lên lớp: 99%")],
    ),
    (
        (
            "1. Chỉ tiêu năm học mới\n"
            "- Lên lớp: 99%\n"
            "- HSG huyện: 30 giải\n"
            "2. Kết quả năm học vừa qua\n"
            "- Lên lớp: 98%\n"
            "- HSG huyện: 25 giải"
        ),
        [("99%", "Lên lớp: 99%"), ("30", "HSG huyện: 30 giải")],
    ),
    (
        ("CHỈ TIÊU PHẤN ĐẤU\nI. Đối với học sinh\n- Chuyên cần: 98%\nII. Đối với giáo viên\n- GVG cấp huyện: 05"),
        [("98%", "Chuyên cần: 98%"), ("05", "GVG cấp huyện: 05")],
    ),
    (
        ("Các chỉ tiêu cụ thể:\n- Lao động tiên tiến: 28 đ/c, tỉ lệ 90%\n- Chiến sĩ thi đua cơ sở: 4 đ/c, tỷ lệ 12%"),
        [
            ("28", "Lao động tiên tiến: 28 đ/c"),
            ("90%", "Lao động tiên tiến: 28 đ/c, tỉ lệ 90%"),
            ("4", "Chiến sĩ thi đua cơ sở: 4 đ/c"),
            ("12%", "Chiến sĩ thi đua cơ sở: 4 đ/c, tỷ lệ 12%"),
        ],
    ),
    (
        (
            "Chỉ tiêu về cơ sở vật chất:\n"
            "- Xây mới 04 phòng học, 01 nhà vệ sinh.\n"
            "- Mua sắm 10 bộ máy tính, 02 tivi.\n"
            "- Trị giá 350 triệu đồng."
        ),
        [
            ("04", "Xây mới 04 phòng học"),
            ("01", "01 nhà vệ sinh"),
            ("10", "Mua sắm 10 bộ máy tính"),
            ("02", "02 tivi"),
            ("350 triệu", "Trị giá 350 triệu đồng"),
        ],
    ),
    (
        (
            "3. Các chỉ tiêu cụ thể\n"
            "3.1. Phát triển số lượng\n"
            "- Nhà trẻ: 2 nhóm, 45 cháu\n"
            "- Mẫu giáo: 6 lớp, 180 cháu\n"
            "3.2. Chất lượng\n"
            "- Kênh bình thường: 97%"
        ),
        [
            ("2", "Nhà trẻ: 2 nhóm"),
            ("45", "45 cháu"),
            ("6", "Mẫu giáo: 6 lớp"),
            ("180", "180 cháu"),
            ("97%", "Kênh bình thường: 97%"),
        ],
    ),
    (
        (
            "Đại hội thông qua các chỉ tiêu:\n"
            "100% đoàn viên chấp hành pháp luật.\n"
            "95% đoàn viên đạt lao động tiên tiến.\n"
            "Có 03 đoàn viên được kết nạp Đảng.\n"
            "Đại hội kết thúc lúc 11 giờ với 45 đại biểu."
        ),
        [
            ("100%", "100% đoàn viên chấp hành pháp luật"),
            ("95%", "95% đoàn viên đạt lao động tiên tiến"),
            ("03", "03 đoàn viên được kết nạp Đảng"),
        ],
    ),
    (
        ("Hội nghị thống nhất các chỉ tiêu thi đua.\nCụ thể:\n- Lên lớp: 99%\n- HSG: 20 em"),
        [("99%", "Lên lớp: 99%"), ("20", "HSG: 20 em")],
    ),
    (
        ("Chỉ tiêu:\n- Tốt = 70%, Khá = 28%, TB = 2%"),
        [("70%", "Tốt = 70%"), ("28%", "Khá = 28%"), ("2%", "TB = 2%")],
    ),
    (
        ("Chỉ tiêu: \n*Hạnh kiểm\nTốt: 80%\nKhá: 19%\nTB: 1%\n*Học lực\nGiỏi: 15%\nKhá: 45%"),
        [("80%", "Tốt: 80%"), ("19%", "Khá: 19%"), ("1%", "TB: 1%"), ("15%", "Giỏi: 15%"), ("45%", "Khá: 45%")],
    ),
    (
        "Các chỉ tiêu chính: - Lên lớp 98% - Tốt nghiệp 100% - HSG huyện: 12 giải - GVG huyện: 03 đ/c",
        [
            ("98%", "Lên lớp 98%"),
            ("100%", "Tốt nghiệp 100%"),
            ("12", "HSG huyện: 12 giải"),
            ("03", "GVG huyện: 03 đ/c"),
        ],
    ),
    (
        (
            "Chỉ tiêu phấn đấu: 1. Học sinh: + Hạnh kiểm: Tốt 80%, Khá 20% + Học lực: Giỏi 15%, Khá 45%"
            " 2. Giáo viên: + LĐTT: 25 đ/c + CSTĐ cơ sở: 04 đ/c"
        ),
        [
            ("80%", "Hạnh kiểm: Tốt 80%"),
            ("20%", "Khá 20%"),
            ("15%", "Học lực: Giỏi 15%"),
            ("45%", "Khá 45%"),
            ("25", "LĐTT: 25 đ/c"),
            ("04", "CSTĐ cơ sở: 04 đ/c"),
        ],
    ),
    (
        "Toàn ngành có 1.250 cá nhân đăng ký danh hiệu Lao động tiên tiến, 180 cá nhân đăng ký Chiến sĩ thi đua cơ sở.",
        [
            ("1.250", "1.250 cá nhân đăng ký danh hiệu Lao động tiên tiến"),
            ("180", "180 cá nhân đăng ký Chiến sĩ thi đua cơ sở"),
        ],
    ),
    (
        (
            "II. PHƯƠNG HƯỚNG NĂM HỌC MỚI\n"
            "- Tiếp tục thực hiện các cuộc vận động.\n"
            "- Tổ chức 03 hội thi cấp trường.\n"
            "- 100% giáo viên soạn bài trên máy.\n"
            "- Phấn đấu 05 giáo viên giỏi cấp huyện."
        ),
        [("100%", "100% giáo viên soạn bài trên máy"), ("05", "05 giáo viên giỏi cấp huyện")],
    ),
    (
        ("Chỉ tiêu năm học:\n- Lên lớp: 99%\nCó 52 viên chức dự hội nghị.\nHội nghị bầu 03 người vào Ban Thanh tra."),
        [("99%", "Lên lớp: 99%")],
    ),
    (
        "Chỉ tiêu của đợt hiến máu là 200 đơn vị máu; kết quả tiếp nhận 235 đơn vị.",
        [("200", "200 đơn vị máu")],
    ),
    (
        (
            "II. NHIỆM VỤ TRỌNG TÂM\n"
            "- Phấn đấu 99% học sinh lên lớp.\n"
            "- Phấn đấu có 15 HSG huyện.\n"
            "- Tổ chức 05 chuyên đề."
        ),
        [("99%", "99% học sinh lên lớp"), ("15", "15 HSG huyện")],
    ),
    (
        ("Chỉ tiêu:\n- Trường hiện có 12 lớp, 350 học sinh\n- Lên lớp 99%"),
        [("99%", "Lên lớp 99%")],
    ),
    (
        "Chỉ tiêu:\nHọc lực:\nGiỏi: 15%\nKhá: 45%\nHạnh kiểm:\nTốt: 85%",
        [("15%", "Giỏi: 15%"), ("45%", "Khá: 45%"), ("85%", "Tốt: 85%")],
    ),
]
NONE = [
    ("Phong trào thi đua", "Phong trào thi đua sôi nổi. Mỗi lớp có ít nhất 35 học sinh."),
    ("Hội thi", "Hội thi phát động cho khối 4, mỗi đội viên trả lời ít nhất 5 câu hỏi trong phần thi."),
    ("Tháng công nhân", "Liên đoàn phát động thi đua. Mỗi đoàn viên đóng ít nhất 1% lương làm đoàn phí."),
    ("Thông báo tuyển sinh", "Chỉ tiêu tuyển sinh năm học 2022-2023:\n- Trường THPT A Lưới: 320 học sinh"),
    ("Thông báo tuyển sinh Trường Mầm non Hoa Mai", "Chỉ tiêu:\n- Nhà trẻ: 25 cháu\n- Lớp mẫu giáo lớn: 30 cháu"),
    ("Định mức giáo viên", "Chỉ tiêu biên chế giao:\n- Cán bộ quản lý: 02\n- Giáo viên: 25"),
    ("Ký giao ước", "Hội nghị ký kết giao ước thi đua có sự tham gia của:\n- 12 đơn vị trong khối\n- 30 đại biểu"),
    ("Hội khỏe Phù Đổng", "Các đơn vị đăng ký tham gia:\n- Bóng đá: 12 đội\n- Cầu lông: 35 vận động viên"),
    ("Kế hoạch chỉ tiêu năm học", "I. Tình hình nhà trường\n1. Đội ngũ: 34 đ/c\n2. Học sinh: 398 em/11 lớp"),
    ("Lớp năng khiếu", "Chỉ tiêu và học phí các lớp:\n- Lớp vẽ: 25 em, 300.000 đồng/tháng"),
    ("Báo cáo", "Kết quả thực hiện\n- Học lực: Giỏi: 20% (chỉ tiêu 18%)\n- Lên lớp: 99%"),
    ("Tiêu chí thi đua Khối số 2", "Chỉ tiêu và điểm chuẩn:\n- Chuyên cần: 10 điểm\n- Học sinh giỏi: 20 điểm"),
    ("Trường nghề", "Trường được giao chỉ tiêu đào tạo 1.200 học sinh, sinh viên; đã tuyển 900."),
    ("Sơ kết", "Toàn trường đạt chỉ tiêu: 98% lên lớp."),
    ("Hội nghị", "Hội nghị thảo luận 6 chỉ tiêu của năm 2024 và nghe 8 tham luận."),
    ("Báo cáo", "Các chỉ tiêu chủ yếu đã hoàn thành:\n- Lên lớp: 98%\n- Học sinh giỏi: 20 em"),
    ("Báo cáo sơ kết", "1. Việc thực hiện các chỉ tiêu học kỳ I\n- Duy trì sĩ số: 99,8%\n- Học lực khá giỏi: 61%"),
]


def _targets(text: str, title: str = "Hội nghị đầu năm học") -> Told:
    article = Article(key="k", title=title, text=f"{title}\n{text}")
    return [(target.value, target.text) for target in extract(article).targets]


@pytest.mark.parametrize(("text", "expected"), LAID_OUT)
def test_figures_and_the_phrases_that_carry_them(text: str, expected: Told) -> None:
    assert _targets(text) == expected


def test_digits_that_are_no_decimals_are_read() -> None:
    assert [value for value, _ in _targets("Phấn đấu 30 m ², 40 cây xanh được trồng.")] == ["40"]


@pytest.mark.parametrize(("title", "text"), NONE)
def test_figures_that_nobody_commits_to(title: str, text: str) -> None:
    assert _targets(text, title) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Liên đội đã phổ biến việc gom giấy tới các lớp, mỗi học sinh định mức là 3 kg.",
            [("3", "mỗi học sinh định mức là 3 kg")],
        ),
        (
            "Theo đó, mỗi em học sinh thu gom và nộp ít nhất 02 kg giấy vụn.",
            [("02", "mỗi em học sinh thu gom và nộp ít nhất 02 kg giấy vụn")],
        ),
        ("Các lớp hưởng ứng. Cụ thể mỗi đội viên 3kg giấy vụn.", [("3", "mỗi đội viên 3kg giấy vụn")]),
        (
            "Mỗi học sinh nộp 1kg giấy vụn, 5 vỏ lon.",
            [("1", "Mỗi học sinh nộp 1kg giấy vụn"), ("5", "5 vỏ lon")],
        ),
        ("Kết quả, mỗi lớp nộp 25 kg giấy vụn, toàn trường thu 850 kg.", []),
        ("Chỉ tiêu: em nào góp trên 10 kg được khen, lớp nào cũng có 2 bao.", [("2", "lớp nào cũng có 2 bao")]),
        ("Mỗi học sinh nghèo được nhận 10kg gạo.", []),
        ("Mỗi lớp đã gom ít nhất 20 kg giấy.", []),
        ("Mỗi lớp dự thi ít nhất 2 tiết mục theo quy định của ban tổ chức.", []),
    ],
)
def test_what_a_drive_asks_of_everyone(text: str, expected: Told) -> None:
    assert _targets(text, "Phong trào kế hoạch nhỏ") == expected
