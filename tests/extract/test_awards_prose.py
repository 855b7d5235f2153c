"""Awards as prose tells them: a school's history, counted holders, proposals, decisions, lists that come later."""

from collections.abc import Callable

import pytest

from models import Award

Told = list[tuple[str, str, str | None]]
Awards = Callable[[str], Told]


TOLD: list[tuple[str, Told]] = [
    (
        "Cô Lê Thị Mẫn, Hiệu trưởng Trường THPT Bản Mây, được Chủ tịch nước phong danh hiệu Nhà giáo Ưu tú.",
        [("Lê Thị Mẫn", "Nhà giáo Ưu tú", "Chủ tịch nước")],
    ),
    (
        (
            "Cả huyện có 88 cá nhân được công nhận chiến sĩ thi đua cấp cơ sở, 31 tập thể lao động tiên tiến, "
            "540 cá nhân lao động tiên tiến."
        ),
        [
            ("88 cá nhân", "chiến sĩ thi đua cấp cơ sở", None),
            ("31 tập thể", "tập thể lao động tiên tiến", None),
            ("540 cá nhân", "lao động tiên tiến", None),
        ],
    ),
    (
        "Nhiệm kỳ qua có 1.250 lượt người đạt chiến sĩ thi đua cơ sở.",
        [("1.250 lượt người", "chiến sĩ thi đua cơ sở", None)],
    ),
    (
        (
            "Cuối năm, trường có 04 cô giáo là chiến sĩ thi đua cơ sở, 2 cô được UBND quận tặng Giấy khen và 03 "
            "thầy nhận Bằng khen của UBND thành phố."
        ),
        [
            ("04 cô giáo", "chiến sĩ thi đua cơ sở", None),
            ("2 cô", "Giấy khen", "UBND quận"),
            ("03 thầy", "Bằng khen", "UBND thành phố"),
        ],
    ),
    (
        (
            "Tại lễ khai giảng, Trường THCS Nậm Sỏ nhận Cờ thi đua xuất sắc của UBND tỉnh; UBND huyện cũng "
            "tặng trường Giấy khen vì thành tích xuất sắc."
        ),
        [("Trường THCS Nậm Sỏ", "Cờ thi đua xuất sắc", "UBND tỉnh"), ("Trường THCS Nậm Sỏ", "Giấy khen", "UBND huyện")],
    ),
    (
        "Chủ tịch nước đã phong tặng Trường THPT Nậm Rốm danh hiệu Anh hùng Lao động.",
        [("Trường THPT Nậm Rốm", "Anh hùng Lao động", "Chủ tịch nước")],
    ),
    (
        (
            "Sở GD&ĐT công nhận 12 tập thể đạt danh hiệu Tập thể lao động xuất sắc, 30 cá nhân đạt danh hiệu "
            "Chiến sĩ thi đua cơ sở."
        ),
        [("12 tập thể", "Tập thể lao động xuất sắc", "Sở GD&ĐT"), ("30 cá nhân", "Chiến sĩ thi đua cơ sở", "Sở GD&ĐT")],
    ),
    (
        "Ông Lê Văn Hợi trao cho thầy Mạc Văn Tú Bằng khen của Thủ tướng Chính phủ.",
        [("Mạc Văn Tú", "Bằng khen", "Thủ tướng Chính phủ")],
    ),
    (
        "Thầy trò tự hào về danh hiệu Anh hùng Lao động mà Chủ tịch nước trao tặng Trường THPT Nậm Rốm.",
        [("Trường THPT Nậm Rốm", "Anh hùng Lao động", "Chủ tịch nước")],
    ),
    (
        (
            "Bằng khen của Bộ Giáo dục và Đào tạo được trao cho 9 nhà giáo, danh hiệu Chiến sĩ thi đua cấp Bộ "
            "cho 3 giảng viên, Huy hiệu Thành phố cho 5 cá nhân."
        ),
        [
            ("9 nhà giáo", "Bằng khen", "Bộ Giáo dục và Đào tạo"),
            ("3 giảng viên", "Chiến sĩ thi đua cấp Bộ", None),
            ("5 cá nhân", "Huy hiệu Thành phố", None),
        ],
    ),
    (
        (
            "Năm nay, Bằng khen của Thủ tướng Chính phủ thuộc về 3 tập thể: Trường Mầm non Sơn Trà (Tân Trụ), "
            "Trường Tiểu học Hà Hiệu (Ba Bể), Trường THCS Nậm Sỏ (Mường La) và 21 cá nhân."
        ),
        [
            ("Trường Mầm non Sơn Trà", "Bằng khen", "Thủ tướng Chính phủ"),
            ("Trường Tiểu học Hà Hiệu", "Bằng khen", "Thủ tướng Chính phủ"),
            ("Trường THCS Nậm Sỏ", "Bằng khen", "Thủ tướng Chính phủ"),
            ("21 cá nhân", "Bằng khen", "Thủ tướng Chính phủ"),
        ],
    ),
    (
        (
            "Trường THPT Nậm Rốm kỷ niệm 30 năm thành lập.\nBa thập niên ấy không ít gian khó. Nhà trường đã "
            "được trao tặng Huân chương Lao động hạng Ba năm 1999, Cờ thi đua của Thủ tướng Chính phủ năm "
            "2014; năm nào cũng đạt danh hiệu tập thể lao động xuất sắc, ba lần nhận cờ thi đua của UBND tỉnh."
        ),
        [
            ("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Ba", None),
            ("Trường THPT Nậm Rốm", "Cờ thi đua", "Thủ tướng Chính phủ"),
            ("Trường THPT Nậm Rốm", "tập thể lao động xuất sắc", None),
            ("Trường THPT Nậm Rốm", "cờ thi đua", "UBND tỉnh"),
        ],
    ),
    (
        (
            "Trường THPT Nậm Rốm (huyện Mường La) thành lập năm 1993. Thành tích của trường đã rõ: nhiều năm "
            "liền đứng đầu khối THPT, được tặng Cờ thi đua của Chính phủ, của Bộ GD-ĐT, ba lần được Chủ tịch "
            "nước thưởng Huân chương Lao động hạng Nhất, Nhì, Ba."
        ),
        [
            ("Trường THPT Nậm Rốm", "Cờ thi đua", "Chính phủ"),
            ("Trường THPT Nậm Rốm", "Cờ thi đua", "Bộ GD-ĐT"),
            ("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Nhất", "Chủ tịch nước"),
            ("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Nhì", "Chủ tịch nước"),
            ("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Ba", "Chủ tịch nước"),
        ],
    ),
    (
        (
            "Trường Tiểu học Hà Hiệu 1 nhiều năm đạt danh hiệu tập thể lao động xuất sắc, luôn dẫn đầu khối "
            "thi đua; 3 năm liền nhận cờ thi đua của UBND tỉnh Hà Nam, 1 năm nhận cờ thi đua của Chính "
            "phủ.\nTrường có 57 cá nhân được Chủ tịch UBND tỉnh tặng bằng khen; 9 cá nhân nhận bằng khen của "
            "Thủ tướng Chính phủ; 3 cá nhân được Chủ tịch nước phong tặng Nhà giáo ưu tú…"
        ),
        [
            ("Trường Tiểu học Hà Hiệu 1", "tập thể lao động xuất sắc", None),
            ("Trường Tiểu học Hà Hiệu 1", "cờ thi đua", "UBND tỉnh Hà Nam"),
            ("Trường Tiểu học Hà Hiệu 1", "cờ thi đua", "Chính phủ"),
            ("57 cá nhân", "bằng khen", "Chủ tịch UBND tỉnh"),
            ("9 cá nhân", "bằng khen", "Thủ tướng Chính phủ"),
            ("3 cá nhân", "Nhà giáo ưu tú", "Chủ tịch nước"),
        ],
    ),
    (
        (
            "Thành tích tiêu biểu của Trường Cao đẳng Sông Thao\n- Năm 2003: Tập thể Lao động Xuất sắc. Được "
            "UBND tỉnh tặng Bằng khen.\n- Năm 2007: Tập thể Lao động Xuất sắc. UBND tỉnh tặng Cờ thi đua xuất "
            "sắc.\n- Năm 2008: Huân chương Lao động hạng III; Bằng khen Bộ Tư pháp."
        ),
        [
            ("Trường Cao đẳng Sông Thao", "Tập thể Lao động Xuất sắc", None),
            ("Trường Cao đẳng Sông Thao", "Bằng khen", "UBND tỉnh"),
            ("Trường Cao đẳng Sông Thao", "Cờ thi đua xuất sắc", "UBND tỉnh"),
            ("Trường Cao đẳng Sông Thao", "Huân chương Lao động hạng III", None),
            ("Trường Cao đẳng Sông Thao", "Bằng khen", "Bộ Tư pháp"),
        ],
    ),
    (
        (
            "Năm 2003, Khoa Kinh tế được tặng Bằng khen của Bộ; Công đoàn Khoa được tặng Bằng khen của Công "
            "đoàn Giáo dục Việt Nam."
        ),
        [("Khoa Kinh tế", "Bằng khen", "Bộ"), ("Công đoàn Khoa", "Bằng khen", "Công đoàn Giáo dục Việt Nam")],
    ),
    (
        (
            "Cô Nguyễn Thị Mơ là giáo viên Trường Mầm non Sao Mai. Năm học 2015 - 2016 cô đã được Chủ tịch "
            "nước tặng bằng khen."
        ),
        [("Nguyễn Thị Mơ", "bằng khen", "Chủ tịch nước")],
    ),
    (
        (
            "Thầy Mạc Văn Tú công tác tại Trường THPT Nậm Rốm đã 20 năm. Thầy nhiều năm đạt danh hiệu Chiến sĩ "
            "thi đua cơ sở, được Bộ trưởng Bộ GD&ĐT tặng Bằng khen."
        ),
        [("Mạc Văn Tú", "Chiến sĩ thi đua cơ sở", None), ("Mạc Văn Tú", "Bằng khen", "Bộ trưởng Bộ GD&ĐT")],
    ),
    (
        (
            "3 cá nhân được Hội đồng tỉnh đề nghị Chủ tịch nước tặng danh hiệu Nhà giáo Ưu tú.\nDanh sách gồm: "
            "Mạc Văn Tú, Phó Hiệu trưởng Trường Cao đẳng Sông Thao; Lê Văn Hợi, Hiệu trưởng Trường THPT Nậm "
            "Rốm; Vi Thị Xuân, giáo viên Trường THPT Tả Ngảo (Sa Pa)."
        ),
        [
            ("Mạc Văn Tú", "Nhà giáo Ưu tú", "Chủ tịch nước"),
            ("Lê Văn Hợi", "Nhà giáo Ưu tú", "Chủ tịch nước"),
            ("Vi Thị Xuân", "Nhà giáo Ưu tú", "Chủ tịch nước"),
        ],
    ),
    (
        (
            "Đợt này huyện Nậm Sỏ có 2 nhà giáo nhận Bằng khen của Bộ trưởng Bộ Giáo dục và Đào tạo: thầy Mạc "
            "Văn Tú - Giáo viên Trường THPT Nậm Rốm (huyện Nậm Sỏ) và cô Lã Thị Huế - Giáo viên Trường "
            "Tiểu học Hà Hiệu."
        ),
        [
            ("Mạc Văn Tú", "Bằng khen", "Bộ trưởng Bộ Giáo dục và Đào tạo"),
            ("Lã Thị Huế", "Bằng khen", "Bộ trưởng Bộ Giáo dục và Đào tạo"),
        ],
    ),
    (
        (
            "UBND tỉnh tặng Bằng khen cho các thầy cô:\nMạc Văn Tú - Trường THPT Nậm Rốm\nLã Thị Huế - Trường "
            "Tiểu học Hà Hiệu"
        ),
        [("Mạc Văn Tú", "Bằng khen", "UBND tỉnh"), ("Lã Thị Huế", "Bằng khen", "UBND tỉnh")],
    ),
    (
        "Chủ tịch UBND huyện trao Giấy khen cho các cô giáo: Lã Thị Huế, Vi Thị Xuân và thầy Mạc Văn Tú.",
        [
            ("Lã Thị Huế", "Giấy khen", "Chủ tịch UBND huyện"),
            ("Vi Thị Xuân", "Giấy khen", "Chủ tịch UBND huyện"),
            ("Mạc Văn Tú", "Giấy khen", "Chủ tịch UBND huyện"),
        ],
    ),
    (
        (
            "Phó Chủ tịch UBND tỉnh Lê Văn Hợi trao Bằng khen của Chủ tịch UBND tỉnh cho Trường THPT Nậm Rốm, "
            "THPT Tả Ngảo và Phòng GD&ĐT huyện Sa Pa"
        ),
        [
            ("Trường THPT Nậm Rốm", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("THPT Tả Ngảo", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Phòng GD&ĐT huyện Sa Pa", "Bằng khen", "Chủ tịch UBND tỉnh"),
        ],
    ),
    (
        "Trao tặng bằng khen cấp Tỉnh cho 3 giáo viên\nTrao tặng chiến sĩ thi đua cho 4 giáo viên",
        [("3 giáo viên", "bằng khen cấp Tỉnh", None), ("4 giáo viên", "chiến sĩ thi đua", None)],
    ),
    (
        (
            "Chủ tịch nước vừa ký Quyết định số 1234/QĐ-CTN tặng thưởng Huân chương Lao động hạng Ba cho "
            "Trường THPT Nậm Rốm, tỉnh Lai Châu."
        ),
        [("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Ba", "Chủ tịch nước")],
    ),
    (
        (
            "Quyết định số 77/QĐ-CTN do Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam ký hôm 03 tháng 5 năm "
            "2011, phong tặng danh hiệu “Anh hùng Lao động” cho 8 tập thể và 3 cá nhân của ngành."
        ),
        [
            ("8 tập thể", "Anh hùng Lao động", "Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam"),
            ("3 cá nhân", "Anh hùng Lao động", "Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ],
    ),
    (
        (
            "Phó Thủ tướng Chính phủ Trần Văn Bảo vừa ký Quyết định tặng Cờ thi đua của Thủ tướng Chính phủ "
            "cho Trường THPT Nậm Rốm (thị xã Nậm Sỏ) đã hoàn thành xuất sắc nhiệm vụ;\nTặng Bằng khen cho 1 "
            "tập thể và 12 cá nhân tỉnh Hà Nam."
        ),
        [
            ("Trường THPT Nậm Rốm", "Cờ thi đua", "Thủ tướng Chính phủ"),
            ("1 tập thể", "Bằng khen", None),
            ("12 cá nhân", "Bằng khen", None),
        ],
    ),
    (
        (
            "Sở Giáo dục và Đào tạo tỉnh Hà Nam đón Huân chương Lao động hạng Nhì\nThừa ủy quyền của Chủ tịch "
            "nước, Phó Chủ tịch UBND tỉnh trao Huân chương Lao động hạng Nhì cho Sở GD&ĐT Hà Nam, Huân chương Lao động "
            "hạng Ba cho bà Vi Thị Xuân – Trưởng phòng Tổ chức."
        ),
        [
            ("Sở GD&ĐT Hà Nam", "Huân chương Lao động hạng Nhì", "Chủ tịch nước"),
            ("Vi Thị Xuân", "Huân chương Lao động hạng Ba", "Chủ tịch nước"),
        ],
    ),
]
CATEGORIES = [
    ("Huân chương Lao động hạng Ba", "order"),
    ("Cờ thi đua", "title"),
    ("Bằng khen", "certificate"),
    ("Giấy khen", "commendation"),
    ("Kỷ niệm chương", "insignia"),
    ("Bằng Lao động sáng tạo", None),
]
NOTHING = [
    "Lãnh đạo tỉnh trao Bằng khen cho các học sinh (Ảnh: Lê Văn Nỷ)",
    "Lãnh đạo tỉnh trao Giấy khen cho các cá nhân - ảnh Lê Văn Nỷ",
    "Lãnh đạo tỉnh trao Giấy khen cho các tập thể (nguồn: Lê Văn Nỷ).",
    "Những cá nhân học tập và làm theo “Tư tưởng Hồ Chí Minh” được trao giấy khen.",
    "Các nhà giáo được nhận Bằng khen của Thủ tướng Chính phủ.",
    "Các cá nhân nhận Bằng khen của Thủ tướng Chính phủ.",
    "Nhà trường phấn đấu đạt danh hiệu Tập thể Lao động xuất sắc, được UBND tỉnh tặng Bằng khen.",
    (
        "Theo Luật Thi đua, khen thưởng, danh hiệu Lao động tiên tiến được xét tặng hằng năm cho cá nhân "
        "hoàn thành tốt nhiệm vụ."
    ),
    "Đồng chí Giám đốc Sở trao Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc.",
    "Thông tư hướng dẫn xét tặng Kỷ niệm chương “Vì sự nghiệp giáo dục” có hiệu lực từ ngày 1/1.",
    "Em Đào Bảo Ngân giành Huy chương Vàng Olympic.",
    "Anh hùng Lao động Trần Thị Lý dự buổi lễ.",
]


@pytest.mark.parametrize(("award", "category"), CATEGORIES)
def test_the_law_s_category(award: str, category: str | None, award_records: Callable[[str], list[Award]]) -> None:
    text = f"UBND tỉnh tặng {award} cho 5 tập thể."
    assert [found.category for found in award_records(text)] == [category]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_received_what_from_whom_in_prose(text: str, expected: Told, awards: Awards) -> None:
    assert sorted(awards(text), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize("text", NOTHING)
def test_prose_that_gives_nothing(text: str, awards: Awards) -> None:
    assert awards(text) == []
