"""Ordinary wordings of who received what from whom: title line, then the text."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str, str | None]]
YEAR = "Hội nghị tổng kết năm học\n"
SCHOOL = "Trường THPT Mường Bú tổ chức hội nghị viên chức\n"
SAID: list[tuple[str, Told]] = [
    (
        SCHOOL + ("Kết quả thi đua năm học: CSTĐ cấp tỉnh: 02 đ/c; CSTĐCS: 9 đ/c; LĐTT: 41 đ/c."),
        [("02 đ/c", "CSTĐ cấp tỉnh", None), ("9 đ/c", "CSTĐCS", None), ("41 đ/c", "LĐTT", None)],
    ),
    (
        YEAR + ("Cụm thống nhất đề nghị Bộ GD&ĐT tặng Cờ thi đua cho các Sở GD&ĐT: Sơn La, Điện Biên và Lai Châu."),
        [
            ("Sơn La", "Cờ thi đua", "Bộ GD&ĐT"),
            ("Điện Biên", "Cờ thi đua", "Bộ GD&ĐT"),
            ("Lai Châu", "Cờ thi đua", "Bộ GD&ĐT"),
        ],
    ),
    (
        YEAR + ("Cũng tại hội nghị, 25 điển hình tiên tiến đã được biểu dương, tặng Giấy khen của UBND thành phố."),
        [("25 điển hình tiên tiến", "Giấy khen", "UBND thành phố")],
    ),
    (
        YEAR + ("Hội Khuyến học tỉnh tặng Bằng khen cho 7 tập thể, 13 cá nhân, 6 gia đình học tập tiêu biểu."),
        [
            ("7 tập thể", "Bằng khen", "Hội Khuyến học tỉnh"),
            ("13 cá nhân", "Bằng khen", "Hội Khuyến học tỉnh"),
            ("6 gia đình học tập tiêu biểu", "Bằng khen", "Hội Khuyến học tỉnh"),
        ],
    ),
    (
        YEAR + ("Chủ tịch UBND tỉnh tặng Bằng khen cho 3 học sinh đạt giải Nhất, 5 giáo viên có học sinh đạt giải."),
        [("3 học sinh", "Bằng khen", "Chủ tịch UBND tỉnh"), ("5 giáo viên", "Bằng khen", "Chủ tịch UBND tỉnh")],
    ),
    (
        YEAR + ("LĐLĐ tỉnh tặng Bằng khen toàn diện cho 2 công đoàn cơ sở, Bằng khen chuyên đề cho 5 cá nhân."),
        [("2 công đoàn cơ sở", "Bằng khen toàn diện", "LĐLĐ tỉnh"), ("5 cá nhân", "Bằng khen chuyên đề", "LĐLĐ tỉnh")],
    ),
    (
        YEAR
        + ("Trường được Nhà nước phong tặng danh hiệu Anh hùng Lao động thời kỳ đổi mới cho Trường Đại học Tây Bắc."),
        [("Trường Đại học Tây Bắc", "Anh hùng Lao động thời kỳ đổi mới", "Nhà nước")],
    ),
    (
        YEAR + ("Giấy khen của Giám đốc Sở đã đến tay 20 giáo viên và 10 nhân viên."),
        [("20 giáo viên", "Giấy khen", "Giám đốc Sở"), ("10 nhân viên", "Giấy khen", "Giám đốc Sở")],
    ),
    (
        YEAR
        + (
            "Trong số 12 tập thể được tặng Bằng khen của Chủ tịch UBND tỉnh có Trường THPT Yên Lập "
            "và Phòng GD&ĐT Tân Sơn."
        ),
        [
            ("12 tập thể", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Trường THPT Yên Lập", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Phòng GD&ĐT Tân Sơn", "Bằng khen", "Chủ tịch UBND tỉnh"),
        ],
    ),
    (
        YEAR
        + ("03 đơn vị là Sở Nội vụ; Sở Tài chính và Sở Tư pháp được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh."),
        [
            ("Sở Nội vụ", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Sở Tài chính", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Sở Tư pháp", "Bằng khen", "Chủ tịch UBND tỉnh"),
        ],
    ),
    (
        YEAR
        + (
            "4 tập thể được UBND tỉnh tặng Cờ thi đua, gồm: Ban Tổ chức Tỉnh ủy, Văn phòng UBND "
            "tỉnh, Hội Nông dân tỉnh và Sở Y tế."
        ),
        [
            ("Ban Tổ chức Tỉnh ủy", "Cờ thi đua", "UBND tỉnh"),
            ("Văn phòng UBND tỉnh", "Cờ thi đua", "UBND tỉnh"),
            ("Hội Nông dân tỉnh", "Cờ thi đua", "UBND tỉnh"),
            ("Sở Y tế", "Cờ thi đua", "UBND tỉnh"),
        ],
    ),
    (
        YEAR
        + (
            "Hội Khuyến học tỉnh được Chính phủ, Trung ương Hội Khuyến học Việt Nam và UBND tỉnh "
            "tặng Cờ thi đua xuất sắc."
        ),
        [
            ("Hội Khuyến học tỉnh", "Cờ thi đua xuất sắc", "Chính phủ"),
            ("Hội Khuyến học tỉnh", "Cờ thi đua xuất sắc", "Trung ương Hội Khuyến học Việt Nam"),
            ("Hội Khuyến học tỉnh", "Cờ thi đua xuất sắc", "UBND tỉnh"),
        ],
    ),
    (
        SCHOOL + ("Trường đã được Thủ tướng Chính phủ, Bộ trưởng Bộ GD&ĐT, Chủ tịch UBND tỉnh tặng Bằng khen."),
        [
            ("Trường THPT Mường Bú", "Bằng khen", "Thủ tướng Chính phủ"),
            ("Trường THPT Mường Bú", "Bằng khen", "Bộ trưởng Bộ GD&ĐT"),
            ("Trường THPT Mường Bú", "Bằng khen", "Chủ tịch UBND tỉnh"),
        ],
    ),
    (
        SCHOOL + ("Nhà trường được tặng Bằng khen của Bộ GD&ĐT, UBND tỉnh; Cờ thi đua của Chính phủ."),
        [
            ("Trường THPT Mường Bú", "Bằng khen", "Bộ GD&ĐT"),
            ("Trường THPT Mường Bú", "Bằng khen", "UBND tỉnh"),
            ("Trường THPT Mường Bú", "Cờ thi đua", "Chính phủ"),
        ],
    ),
    (
        YEAR
        + ("Hội nghị bỏ phiếu kín chọn Trường THPT Yên Lập để đề nghị UBND tỉnh tặng Cờ thi đua năm học 2015-2016."),
        [("Trường THPT Yên Lập", "Cờ thi đua", "UBND tỉnh")],
    ),
    (
        YEAR
        + (
            "Đại biểu nhất trí đề nghị UBTW Mặt trận Tổ quốc Việt Nam tặng Cờ thi đua cho Hội Luật "
            "gia Việt Nam, tặng Bằng khen cho Hội Xuất bản Việt Nam."
        ),
        [
            ("Hội Luật gia Việt Nam", "Cờ thi đua", "UBTW Mặt trận Tổ quốc Việt Nam"),
            ("Hội Xuất bản Việt Nam", "Bằng khen", "UBTW Mặt trận Tổ quốc Việt Nam"),
        ],
    ),
    (
        (
            "46 tập thể, cá nhân được tặng Bằng khen\n"
            "23 tập thể và 23 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen theo Quyết định số "
            "1436/QĐ-UBND."
        ),
        [("23 tập thể", "Bằng khen", "Chủ tịch UBND tỉnh"), ("23 cá nhân", "Bằng khen", "Chủ tịch UBND tỉnh")],
    ),
    (
        (
            "Tặng Bằng khen cho 25 tập thể và cá nhân\n"
            "Chủ tịch UBND tỉnh vừa tặng Bằng khen cho 13 tập thể và 12 cá nhân có thành tích trong "
            "các phong trào thi đua."
        ),
        [("13 tập thể", "Bằng khen", "Chủ tịch UBND tỉnh"), ("12 cá nhân", "Bằng khen", "Chủ tịch UBND tỉnh")],
    ),
    (
        SCHOOL
        + (
            "40 năm qua, thầy và trò nhà trường đã được Đảng, Nhà nước tặng thưởng Huân chương Lao "
            "động hạng Ba (1995), hạng Nhì (2002), hạng Nhất (2012)."
        ),
        [
            ("Trường THPT Mường Bú", "Huân chương Lao động hạng Ba", "Đảng, Nhà nước"),
            ("Trường THPT Mường Bú", "Huân chương Lao động hạng Nhì", "Đảng, Nhà nước"),
            ("Trường THPT Mường Bú", "Huân chương Lao động hạng Nhất", "Đảng, Nhà nước"),
        ],
    ),
    (
        YEAR
        + (
            "Cô Đinh Thị Thêu sinh năm 1975, giáo viên Trường Mầm non Kim Thượng. Cô đã 10 năm liên "
            "tục đạt danh hiệu Chiến sĩ thi đua cơ sở, 2 lần được nhận Bằng khen của UBND tỉnh."
        ),
        [("Đinh Thị Thêu", "Chiến sĩ thi đua cơ sở", None), ("Đinh Thị Thêu", "Bằng khen", "UBND tỉnh")],
    ),
    (
        YEAR
        + (
            "Ghi nhận những đóng góp của cô Đinh Thị Thêu, Bộ GD&ĐT đã tặng cô Bằng khen và Kỷ niệm "
            "chương “Vì sự nghiệp giáo dục”."
        ),
        [
            ("Đinh Thị Thêu", "Bằng khen", "Bộ GD&ĐT"),
            ("Đinh Thị Thêu", "Kỷ niệm chương “Vì sự nghiệp giáo dục”", "Bộ GD&ĐT"),
        ],
    ),
    (
        YEAR + ("01 tập thể và 01 cá nhân được Bằng khen xuất sắc toàn diện của LĐLĐ tỉnh."),
        [
            ("01 tập thể", "Bằng khen xuất sắc toàn diện", "LĐLĐ tỉnh"),
            ("01 cá nhân", "Bằng khen xuất sắc toàn diện", "LĐLĐ tỉnh"),
        ],
    ),
    (
        YEAR + ("Hội Khuyến học huyện trao Giấy khen cho 60 học sinh giỏi, 12 giáo viên giỏi."),
        [
            ("60 học sinh giỏi", "Giấy khen", "Hội Khuyến học huyện"),
            ("12 giáo viên giỏi", "Giấy khen", "Hội Khuyến học huyện"),
        ],
    ),
    (
        YEAR + ("Sở tặng Giấy khen kèm phần thưởng trị giá 500 nghìn đồng cho 12 giáo viên."),
        [("12 giáo viên", "Giấy khen", "Sở")],
    ),
    (
        YEAR
        + (
            "Sở GD&ĐT Nghệ An được Bộ GD&ĐT tặng Cờ thi đua xuất sắc. Cùng nhận Cờ dịp này còn có Sở "
            "GD&ĐT Hà Tĩnh và Sở GD&ĐT Thanh Hóa."
        ),
        [
            ("Sở GD&ĐT Nghệ An", "Cờ thi đua xuất sắc", "Bộ GD&ĐT"),
            ("Sở GD&ĐT Hà Tĩnh", "Cờ thi đua xuất sắc", "Bộ GD&ĐT"),
            ("Sở GD&ĐT Thanh Hóa", "Cờ thi đua xuất sắc", "Bộ GD&ĐT"),
        ],
    ),
    (
        YEAR
        + (
            "80 thầy, cô giáo nhận Bằng khen của Bộ trưởng Bộ GD&ĐT. Thanh Hóa có 3 nhà giáo trong "
            "số đó: cô Lữ Thị Mai, thầy Lò Văn Tún, cô Hà Thị Bé."
        ),
        [
            ("80 thầy, cô giáo", "Bằng khen", "Bộ trưởng Bộ GD&ĐT"),
            ("Lữ Thị Mai", "Bằng khen", "Bộ trưởng Bộ GD&ĐT"),
            ("Lò Văn Tún", "Bằng khen", "Bộ trưởng Bộ GD&ĐT"),
            ("Hà Thị Bé", "Bằng khen", "Bộ trưởng Bộ GD&ĐT"),
        ],
    ),
    (
        YEAR + ("Thể lệ quy định 10 tập thể và 20 cá nhân có bài dự thi xuất sắc sẽ được tặng Giấy khen."),
        [],
    ),
    (
        SCHOOL + ("Chiến sĩ thi đua cơ sở: 1. Cầm Văn Ơn 2. Quàng Thị Xuân 3. Lường Thị Hạnh"),
        [
            ("Cầm Văn Ơn", "Chiến sĩ thi đua cơ sở", None),
            ("Quàng Thị Xuân", "Chiến sĩ thi đua cơ sở", None),
            ("Lường Thị Hạnh", "Chiến sĩ thi đua cơ sở", None),
        ],
    ),
    (
        YEAR + ("Cô Quàng Thị Xuân được tôn vinh Nhà giáo tiêu biểu năm 2020 và nhận Bằng khen của Bộ trưởng."),
        [("Quàng Thị Xuân", "Nhà giáo tiêu biểu", None), ("Quàng Thị Xuân", "Bằng khen", "Bộ trưởng")],
    ),
    (
        YEAR
        + (
            "Chi bộ Trường THPT Phù Yên được Huyện ủy tặng Giấy khen; 2 đảng viên được Tỉnh ủy tặng "
            "Huy hiệu 30 năm tuổi Đảng."
        ),
        [
            ("Chi bộ Trường THPT Phù Yên", "Giấy khen", "Huyện ủy"),
            ("2 đảng viên", "Huy hiệu 30 năm tuổi Đảng", "Tỉnh ủy"),
        ],
    ),
    (
        YEAR
        + (
            "UBND tỉnh tặng 1 cờ thi đua nhất khối các trường THCS cho Trường THCS Lê Lợi; công nhận "
            "12 đơn vị Trường tiên tiến xuất sắc; công nhận chiến sĩ thi đua cấp tỉnh cho 15 đồng "
            "chí."
        ),
        [
            ("Trường THCS Lê Lợi", "cờ thi đua", "UBND tỉnh"),
            ("12 đơn vị", "Trường tiên tiến xuất sắc", "UBND tỉnh"),
            ("15 đồng chí", "chiến sĩ thi đua cấp tỉnh", "UBND tỉnh"),
        ],
    ),
    (
        SCHOOL
        + (
            "Tại buổi lễ, nhà trường được trao tặng Huân chương Lao động hạng Ba của Chủ tịch nước. "
            "Đồng chí Hiệu trưởng được tặng Bằng khen của Thủ tướng Chính phủ."
        ),
        [("Trường THPT Mường Bú", "Huân chương Lao động hạng Ba", "Chủ tịch nước")],
    ),
    (
        YEAR
        + (
            "Về khen thưởng, khối đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Tư pháp (đơn vị xếp thứ "
            "nhất), tặng Bằng khen cho Sở Nội vụ (xếp thứ nhì) và Thanh tra tỉnh (xếp thứ ba)."
        ),
        [
            ("Sở Tư pháp", "Cờ thi đua", "UBND tỉnh"),
            ("Sở Nội vụ", "Bằng khen", "UBND tỉnh"),
            ("Thanh tra tỉnh", "Bằng khen", "UBND tỉnh"),
        ],
    ),
    (
        YEAR
        + (
            "Kết quả: Sở Tư pháp đạt 98 điểm, được đề nghị tặng Cờ thi đua của UBND tỉnh; Sở Nội vụ "
            "97 điểm và Thanh tra tỉnh 96,5 điểm, được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh."
        ),
        [
            ("Sở Tư pháp", "Cờ thi đua", "UBND tỉnh"),
            ("Sở Nội vụ", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Thanh tra tỉnh", "Bằng khen", "Chủ tịch UBND tỉnh"),
        ],
    ),
    (
        YEAR
        + (
            "Cờ thi đua cho đơn vị dẫn đầu được trao cho Sở Y tế, còn Bằng khen dành cho Sở Xây dựng và Sở Công Thương."
        ),
        [("Sở Y tế", "Cờ thi đua", None), ("Sở Xây dựng", "Bằng khen", None), ("Sở Công Thương", "Bằng khen", None)],
    ),
    (
        YEAR + ("Năm nay có 3 đơn vị đủ điều kiện đề nghị tặng Cờ thi đua: Sở Y tế, Sở Xây dựng, Sở Công Thương."),
        [("Sở Y tế", "Cờ thi đua", None), ("Sở Xây dựng", "Cờ thi đua", None), ("Sở Công Thương", "Cờ thi đua", None)],
    ),
    (
        SCHOOL
        + (
            "Năm học 2015-2016, trường được UBND tỉnh tặng Cờ thi đua, Công đoàn được LĐLĐ tỉnh tặng "
            "Bằng khen, Chi bộ đạt trong sạch vững mạnh, Đoàn trường được Tỉnh đoàn tặng Bằng khen."
        ),
        [
            ("Trường THPT Mường Bú", "Cờ thi đua", "UBND tỉnh"),
            ("Công đoàn", "Bằng khen", "LĐLĐ tỉnh"),
            ("Đoàn trường", "Bằng khen", "Tỉnh đoàn"),
        ],
    ),
    (
        SCHOOL
        + (
            "Thành tích nổi bật của nhà trường: Tập thể lao động xuất sắc các năm 2010, 2011, 2012; "
            "Cờ thi đua của UBND tỉnh năm 2012; Huân chương Lao động hạng Ba năm 2013."
        ),
        [
            ("Trường THPT Mường Bú", "Tập thể lao động xuất sắc", None),
            ("Trường THPT Mường Bú", "Cờ thi đua", "UBND tỉnh"),
            ("Trường THPT Mường Bú", "Huân chương Lao động hạng Ba", None),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_who_received_what_as_it_is_ordinarily_said(text: str, expected: Told) -> None:
    article = Article(key="k", title=text.partition("\n")[0], text=text)
    assert {(award.recipient, award.award, award.grantor) for award in extract(article).awards} == set(expected)
