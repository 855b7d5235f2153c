"""Awards that somebody tells of: who speaks, or is only named beside, did not receive; letters and works do."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str, str | None]]
SCHOOL = "Trường THCS Thuận An"
REPORTED: list[tuple[str, Told]] = [
    (f"Ông Hồ Văn Dũng cho biết {SCHOOL} được tặng Bằng khen.", [(SCHOOL, "Bằng khen", None)]),
    (f"Bà Đinh Thị Gấm cho hay {SCHOOL} nhận Bằng khen.", [(SCHOOL, "Bằng khen", None)]),
    (f"Theo bà Trần Thị Hoa, {SCHOOL} được tặng Bằng khen của UBND tỉnh.", [(SCHOOL, "Bằng khen", "UBND tỉnh")]),
    (f"Cô Mai Thị Lan chúc mừng {SCHOOL} được tặng Bằng khen.", [(SCHOOL, "Bằng khen", None)]),
    (
        f"Ông Đỗ Văn Chính thông báo việc {SCHOOL} nhận Cờ thi đua của Bộ GD&ĐT.",
        [(SCHOOL, "Cờ thi đua", "Bộ GD&ĐT")],
    ),
    (
        f"Dưới sự dẫn dắt của thầy Lê Văn Trúc, {SCHOOL} nhận Cờ thi đua của UBND huyện.",
        [(SCHOOL, "Cờ thi đua", "UBND huyện")],
    ),
    (
        "Từ một giáo viên trẻ, cô Lê Thị Minh trở thành Chiến sĩ thi đua cấp tỉnh.",
        [("Lê Thị Minh", "Chiến sĩ thi đua cấp tỉnh", None)],
    ),
    ("Cô Lê Thị Minh không thể trở thành Chiến sĩ thi đua vì nghỉ ốm.", []),
    ("Cô Lê Thị Minh mong muốn trở thành Nhà giáo ưu tú.", []),
    ("Để trở thành Chiến sĩ thi đua cấp tỉnh, cô Lê Thị Minh cần có hai sáng kiến.", []),
    (f"{SCHOOL} không đạt Tập thể Lao động xuất sắc.", []),
    (f"{SCHOOL} chưa giành được Cờ thi đua.", []),
    (f"Cô Lê Thị Minh, {SCHOOL}, được tặng Giấy khen.", [("Lê Thị Minh", "Giấy khen", None)]),
]
ASIDE: list[tuple[str, Told]] = [
    (
        "Thầy Ngô Thanh Bình, người từng dìu dắt cô Lê Kim Ngân, vừa được phong tặng Nhà giáo Ưu tú.",
        [("Ngô Thanh Bình", "Nhà giáo Ưu tú", None)],
    ),
    (
        "Trường THPT Suối Lúa 1 đón đoàn công tác của Trường THPT Na Ư, đơn vị vừa được tặng Cờ thi đua của Chính phủ.",
        [("Trường THPT Na Ư", "Cờ thi đua", "Chính phủ")],
    ),
    (
        "Tập thể lớp 9A1 do cô Đỗ Thị Hương chủ nhiệm được Hiệu trưởng tặng Giấy khen.",
        [("lớp 9A1", "Giấy khen", "Hiệu trưởng")],
    ),
    (
        "Trường THPT Na Ư trao Giấy khen cho 12 học sinh, Hội cha mẹ học sinh tặng quà cho 20 em.",
        [("12 học sinh", "Giấy khen", "Trường THPT Na Ư")],
    ),
    (
        "Có 2 tổ đạt Tập thể lao động xuất sắc; 98% CBGV đạt Lao động tiên tiến.",
        [("2 tổ", "Tập thể lao động xuất sắc", None)],
    ),
]
BY_LETTERS: list[tuple[str, Told]] = [
    (
        "QSTH được trao tặng Huân chương Lao động hạng Ba.",
        [("QSTH", "Huân chương Lao động hạng Ba", None)],
    ),
    ("Năm học qua, HVTK vinh dự nhận Cờ thi đua của Bộ Tài chính.", [("HVTK", "Cờ thi đua", "Bộ Tài chính")]),
    (
        "Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho TDSU.",
        [("TDSU", "Huân chương Lao động hạng Nhì", "Chủ tịch nước")],
    ),
    ("CBGV được tặng Bằng khen.", []),
    ("BAN TỔ CHỨC TRAO GIẤY KHEN CHO CÁC ĐỘI", []),
]
BESIDE: list[tuple[str, Told]] = [
    (
        "Phòng GD&ĐT huyện Mai Sơn, Công đoàn Trường THPT Lê Hồ được UBND tỉnh tặng Bằng khen.",
        [
            ("Phòng GD&ĐT huyện Mai Sơn", "Bằng khen", "UBND tỉnh"),
            ("Công đoàn Trường THPT Lê Hồ", "Bằng khen", "UBND tỉnh"),
        ],
    ),
    (
        "UBND tỉnh tặng Bằng khen cho Khoa Toán, Đoàn Thanh niên, Hội Sinh viên Trường Đại học Na Rì.",
        [
            ("Khoa Toán", "Bằng khen", "UBND tỉnh"),
            ("Đoàn Thanh niên", "Bằng khen", "UBND tỉnh"),
            ("Hội Sinh viên Trường Đại học Na Rì", "Bằng khen", "UBND tỉnh"),
        ],
    ),
    (
        "02 tập thể nhận cờ thi đua, 03 tập thể nhận bằng khen của Bộ GD&ĐT.",
        [("02 tập thể", "cờ thi đua", "Bộ GD&ĐT"), ("03 tập thể", "bằng khen", "Bộ GD&ĐT")],
    ),
    (
        "3 cá nhân nhận Giấy khen, 7 cá nhân nhận Bằng khen của UBND tỉnh.",
        [("3 cá nhân", "Giấy khen", None), ("7 cá nhân", "Bằng khen", "UBND tỉnh")],
    ),
    (
        "Hội đồng Đội huyện tặng Giấy khen cho 5 TPT Đội.",
        [("5 TPT Đội", "Giấy khen", "Hội đồng Đội huyện")],
    ),
]
WORKS: list[tuple[str, Told]] = [
    (
        "3 đề tài được Sở Khoa học và Công nghệ tặng Bằng khen.",
        [("3 đề tài", "Bằng khen", "Sở Khoa học và Công nghệ")],
    ),
    (
        "Có 8 sáng kiến được Tổng Liên đoàn cấp Bằng Lao động sáng tạo.",
        [("8 sáng kiến", "Bằng Lao động sáng tạo", "Tổng Liên đoàn")],
    ),
    ("Công ty tặng 10 máy tính, 20 suất quà và Giấy khen.", []),
]


@pytest.mark.parametrize(("sentence", "told"), [*REPORTED, *ASIDE, *BY_LETTERS, *BESIDE, *WORKS])
def test_who_is_told_to_have_received(sentence: str, told: Told) -> None:
    found = extract(Article(key="k", title="Tin", text=f"Tin\n{sentence}")).awards
    assert [(one.recipient, one.award, one.grantor) for one in found] == told
