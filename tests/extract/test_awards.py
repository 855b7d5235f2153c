"""Awards: one table of texts with who received what from whom, one of texts that give nothing."""

from collections.abc import Callable

import pytest

Told = list[tuple[str, str, str | None]]
Awards = Callable[[str], Told]


GIVEN = [
    (
        "UBND huyện Nậm Sỏ thưởng Giấy khen cho 9 tập thể và 31 cá nhân đi đầu trong năm học.",
        [("9 tập thể", "Giấy khen", "UBND huyện Nậm Sỏ"), ("31 cá nhân", "Giấy khen", "UBND huyện Nậm Sỏ")],
    ),
    (
        "Cuối buổi, đại diện Công đoàn Giáo dục tỉnh tặng Bằng khen cho 14 đoàn viên và 3 công đoàn cơ sở.",
        [
            ("14 đoàn viên", "Bằng khen", "Công đoàn Giáo dục tỉnh"),
            ("3 công đoàn cơ sở", "Bằng khen", "Công đoàn Giáo dục tỉnh"),
        ],
    ),
    (
        "Cụm nhất trí đề nghị UBND tỉnh tặng Cờ thi đua năm 2018 cho Trường Đại học Sông Thao.",
        [("Trường Đại học Sông Thao", "Cờ thi đua", "UBND tỉnh")],
    ),
    ("- Xin Chính phủ tặng Bằngkhen cho 4 Sở Tài chính", [("4 Sở Tài chính", "Bằng khen", "Chính phủ")]),
    (
        "Thừa ủy quyền của Chủ tịch nước, ông Lê Văn Hợi trao Huân chương Lao động hạng Ba cho Trường THPT Nậm Rốm.",
        [("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Ba", "Chủ tịch nước")],
    ),
    ("Ông Lê Văn Hợi trao giấy khen cho 17 nhà giáo.", [("17 nhà giáo", "giấy khen", None)]),
    (
        "Chủ tịch UBND huyện tặng Giấy khen cho Trường Tiểu học Đồng Lâm, Trường THCS Nậm Sỏ và cô Vi Thị Xuân.",
        [
            ("Trường Tiểu học Đồng Lâm", "Giấy khen", "Chủ tịch UBND huyện"),
            ("Trường THCS Nậm Sỏ", "Giấy khen", "Chủ tịch UBND huyện"),
            ("Vi Thị Xuân", "Giấy khen", "Chủ tịch UBND huyện"),
        ],
    ),
    (
        (
            "Ban tổ chức trao Cờ thi đua của Tổng Liên đoàn cho 2 đơn vị; trao Bằng khen của Sở Nội vụ "
            "cho 5 cơ quan và "
            "20 cán bộ, đại diện cho 300 cán bộ toàn tỉnh."
        ),
        [
            ("2 đơn vị", "Cờ thi đua", "Tổng Liên đoàn"),
            ("5 cơ quan", "Bằng khen", "Sở Nội vụ"),
            ("20 cán bộ", "Bằng khen", "Sở Nội vụ"),
        ],
    ),
    (
        (
            "Khối thống nhất đề nghị: Cờ thi đua của Bộ Công Thương cho 1 đơn vị; Chiến sĩ thi đua cấp "
            "bộ cho 6 giảng viên; "
            "Huân chương Lao động hạng Nhì cho 2 cá nhân."
        ),
        [
            ("1 đơn vị", "Cờ thi đua", "Bộ Công Thương"),
            ("6 giảng viên", "Chiến sĩ thi đua cấp bộ", None),
            ("2 cá nhân", "Huân chương Lao động hạng Nhì", None),
        ],
    ),
    (
        "- LĐLĐ quận tặng giấy khen cho 4 tổ công đoàn; công nhận lao động tiên tiến cho 52 viên chức.",
        [("4 tổ công đoàn", "giấy khen", "LĐLĐ quận"), ("52 viên chức", "lao động tiên tiến", "LĐLĐ quận")],
    ),
    (
        "Sở Nội vụ tằng giấy khen cho trường Tiểu học Vĩnh Lộc",
        [("trường Tiểu học Vĩnh Lộc", "giấy khen", "Sở Nội vụ")],
    ),
    (
        "Hội Khuyến học tỉnh trao bằng khen 12 gia đình và 25 cá nhân.",
        [("12 gia đình", "bằng khen", "Hội Khuyến học tỉnh"), ("25 cá nhân", "bằng khen", "Hội Khuyến học tỉnh")],
    ),
    (
        "Giấy khen của Giám đốc Sở được trao cho 18 giáo viên; danh hiệu Đơn vị quyết thắng được trao cho 1 đơn vị.",
        [("18 giáo viên", "Giấy khen", "Giám đốc Sở"), ("1 đơn vị", "Đơn vị quyết thắng", None)],
    ),
    (
        "Bộ trưởng tặng Bằng khen cho 2 tập thể (Trường THPT Nậm Rốm, Trường THPT Tả Ngảo).",
        [("Trường THPT Nậm Rốm", "Bằng khen", "Bộ trưởng"), ("Trường THPT Tả Ngảo", "Bằng khen", "Bộ trưởng")],
    ),
    (
        "Cờ thi đua của UBND tỉnh | Trường THPT Nậm Rốm | 10/10",
        [("Trường THPT Nậm Rốm", "Cờ thi đua", "UBND tỉnh")],
    ),
]
RECEIVED = [
    (
        "5 đơn vị nhận Cờ thi đua và Giấy khen của Quận ủy; 26 đảng viên nhận Huy hiệu của Quận ủy;",
        [
            ("5 đơn vị", "Cờ thi đua", "Quận ủy"),
            ("5 đơn vị", "Giấy khen", "Quận ủy"),
            ("26 đảng viên", "Huy hiệu", "Quận ủy"),
        ],
    ),
    ("3 giảng viên được công nhận NGND, NGƯT;", [("3 giảng viên", "NGND", None), ("3 giảng viên", "NGƯT", None)]),
    (
        "19 tổ chuyên môn nhận Giấy khen UBND quận; 64 viên chức được công nhận lao động tiên tiến;",
        [("19 tổ chuyên môn", "Giấy khen", "UBND quận"), ("64 viên chức", "lao động tiên tiến", None)],
    ),
    (
        (
            "Có 2 giảng viên được phong tặng danh hiệu Nhà giáo ưu tú, 1 bác sĩ và 4 cán bộ được công nhận danh hiệu "
            "Chiến sĩ thi đua cấp bộ."
        ),
        [
            ("2 giảng viên", "Nhà giáo ưu tú", None),
            ("1 bác sĩ", "Chiến sĩ thi đua cấp bộ", None),
            ("4 cán bộ", "Chiến sĩ thi đua cấp bộ", None),
        ],
    ),
    (
        "Trường Mầm non Vân Lũng vinh dự nhận Bằng khen của Thủ tướng Chính phủ",
        [("Trường Mầm non Vân Lũng", "Bằng khen", "Thủ tướng Chính phủ")],
    ),
    (
        "6 cá nhân được Chủ nhiệm Ủy ban Dân tộc tặng Bằng khen.",
        [("6 cá nhân", "Bằng khen", "Chủ nhiệm Ủy ban Dân tộc")],
    ),
    (
        "thầy Mạc Văn Tú và cô Lã Thị Huế được tặng Kỷ niệm chương “Vì sự nghiệp giáo dục”.",
        [
            ("Mạc Văn Tú", "Kỷ niệm chương “Vì sự nghiệp giáo dục”", None),
            ("Lã Thị Huế", "Kỷ niệm chương “Vì sự nghiệp giáo dục”", None),
        ],
    ),
    (
        (
            "2 nhà giáo được tặng danh hiệu Chiến sĩ thi đua cấp tỉnh, gồm: thầy Mạc Văn Tú (Trường THPT Nậm Rốm) "
            "và cô Lã Thị Huế (Trường Mầm non Sao Mai)."
        ),
        [("Mạc Văn Tú", "Chiến sĩ thi đua cấp tỉnh", None), ("Lã Thị Huế", "Chiến sĩ thi đua cấp tỉnh", None)],
    ),
    (
        "Sở Xây dựng công nhận 12 tập thể tiên tiến; 85 lao động tiên tiến, trong đó 9 Chiến sĩ thi đua cơ sở.",
        [
            ("12 tập thể", "tập thể tiên tiến", "Sở Xây dựng"),
            ("85 lao động tiên tiến", "lao động tiên tiến", "Sở Xây dựng"),
            ("9 Chiến sĩ thi đua cơ sở", "Chiến sĩ thi đua cơ sở", "Sở Xây dựng"),
        ],
    ),
    (
        "03 khoa được tặng Giấy khen của Giám đốc, trường THPT Tả Ngảo được tặng Tập thể Lao động xuất sắc.",
        [("03 khoa", "Giấy khen", "Giám đốc"), ("trường THPT Tả Ngảo", "Tập thể Lao động xuất sắc", None)],
    ),
    (
        "Khoa có 7 giảng viên, nhân viên được công nhận chiến sĩ thi đua cơ sở, đạt tỉ lệ 20%.",
        [("7 giảng viên, nhân viên", "chiến sĩ thi đua cơ sở", None)],
    ),
    (
        (
            "Đ/c Tô Văn Lực trao Cờ thi đua của Bộ cho Trường THPT Nậm Rốm\n"
            "Trường THPT Nậm Rốm được tặng Cờ thi đua của Bộ Quốc phòng."
        ),
        [("Trường THPT Nậm Rốm", "Cờ thi đua", "Bộ Quốc phòng")],
    ),
]
HARD = [
    (
        "5 trường học đón nhận Huân chương Lao động hạng Nhì do Chủ tịch nước trao tặng.",
        [("5 trường học", "Huân chương Lao động hạng Nhì", "Chủ tịch nước")],
    ),
    (
        (
            "UBND huyện Ba Bể (Bắc Kạn) tổ chức lễ đón nhận Huân chương Lao động hạng Ba do Chủ tịch "
            "nước trao tặng cho "
            "Trường Tiểu học Hà Hiệu 1."
        ),
        [("Trường Tiểu học Hà Hiệu 1", "Huân chương Lao động hạng Ba", "Chủ tịch nước")],
    ),
    (
        "Trường THPT Nậm Rốm long trọng tổ chức Lễ kỷ niệm 40 năm thành lập và đón nhận Huân chương Lao động hạng Ba.",
        [("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Ba", None)],
    ),
    (
        "Trường THPT Nậm Rốm khai giảng. Tại buổi lễ, ông Lê Văn Hợi trao Cờ thi đua của Chính phủ cho nhà trường.",
        [("Trường THPT Nậm Rốm", "Cờ thi đua", "Chính phủ")],
    ),
    (
        "Ban Giám hiệu Trường Tiểu học Hà Hiệu 1 nhận Cờ thi đua của UBND tỉnh.",
        [("Trường Tiểu học Hà Hiệu 1", "Cờ thi đua", "UBND tỉnh")],
    ),
    (
        (
            "2 tập thể là Trường Mầm non Sơn Trà (Tân Trụ), Trường Tiểu học Hà Hiệu (Ba Bể) và 43 cá "
            "nhân nhận Bằng khen "
            "của Thủ tướng Chính phủ."
        ),
        [
            ("Trường Mầm non Sơn Trà", "Bằng khen", "Thủ tướng Chính phủ"),
            ("Trường Tiểu học Hà Hiệu", "Bằng khen", "Thủ tướng Chính phủ"),
            ("43 cá nhân", "Bằng khen", "Thủ tướng Chính phủ"),
        ],
    ),
    (
        "Trường THCS Nậm Sỏ được UBND xã tặng giấy khen, được Bộ Quốc phòng tặng bằng khen.",
        [
            ("Trường THCS Nậm Sỏ", "giấy khen", "UBND xã"),
            ("Trường THCS Nậm Sỏ", "bằng khen", "Bộ Quốc phòng"),
        ],
    ),
    (
        "Năm nay có 11 Nhà giáo nhân dân và nhiều tấm gương khác được vinh danh.",
        [("11 Nhà giáo nhân dân", "Nhà giáo nhân dân", None)],
    ),
    (
        (
            "Giám đốc Sở trao Cờ thi đua Chính phủ cho 2 tập thể\n2 tập thể nhận Cờ thi đua Chính phủ "
            "gồm Trường Mầm non "
            "Sơn Trà (Tân Trụ), Trường Tiểu học Hà Hiệu (Ba Bể)."
        ),
        [("Trường Mầm non Sơn Trà", "Cờ thi đua", "Chính phủ"), ("Trường Tiểu học Hà Hiệu", "Cờ thi đua", "Chính phủ")],
    ),
]
NOTHING = [
    "Đại hội tuyên dương các nhà giáo tiêu biểu.",
    "Hồ sơ đề nghị tặng Huân chương Lao động cho 2 tập thể còn thiếu.",
    "Ông Lê Đình Thuấn trao giấy khen cho các cá nhân.",
    "Tổ Văn đăng ký thi đua để được nhận Giấy khen của Phòng, bằng khen của Sở.",
    "Em Đào Bảo Ngân đạt Huy chương Bạc môn cờ vua.",
    "Quy chế nêu rõ tiêu chuẩn Chiến sĩ thi đua cơ sở với trường có dưới 10 giáo viên.",
    "Hội đồng công nhận 40 giáo viên chủ nhiệm giỏi cấp trường.",
    "Thời hạn trình Cờ thi đua cho 5 tập thể là ngày 10/6.",
    "Thầy trò treo lá cờ thi đua lên cao.",
    "NGƯT Nguyễn Văn Sáng phát biểu.",
    "Khối thống nhất chỉ tiêu:\n- 19/19 trường đạt Tập thể Lao động tiên tiến;\n- 12 giáo viên đạt Lao động tiên tiến;",
    "Trao thưởng cho 30 học sinh giỏi.",
]


@pytest.mark.parametrize(("text", "expected"), [*GIVEN, *RECEIVED, *HARD])
def test_who_received_what_from_whom(text: str, expected: list[tuple[str, str, str | None]], awards: Awards) -> None:
    assert sorted(awards(text), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize("text", NOTHING)
def test_texts_that_give_nothing(text: str, awards: Awards) -> None:
    assert awards(text) == []
