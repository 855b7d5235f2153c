"""Awards as prose tells them, in articles that came later: lists behind a count, decisions, sentences that go on."""

from collections.abc import Callable

import pytest

Told = list[tuple[str, str, str | None]]
Awards = Callable[[str], Told]
HISTORIES: list[tuple[str, Told]] = [
    (
        (
            "Sở GD&ĐT Hà Nam được đề nghị tặng Cờ thi đua\nSở Giáo dục và Đào tạo Hà Nam được Bộ Giáo dục và "
            "Đào tạo tặng Cờ thi đua năm học 2015 - 2016."
        ),
        [("Sở Giáo dục và Đào tạo Hà Nam", "Cờ thi đua", "Bộ Giáo dục và Đào tạo")],
    ),
    (
        (
            "Riêng khối tiểu học có 1 tập thể nhận Huân chương Lao động hạng Nhất, 2 tập thể và 1 cá nhân nhận Huân "
            "chương Lao động hạng Ba, còn 4 tập thể nhận cờ thi đua của Chính phủ."
        ),
        [
            ("1 tập thể", "Huân chương Lao động hạng Nhất", None),
            ("2 tập thể", "Huân chương Lao động hạng Ba", None),
            ("1 cá nhân", "Huân chương Lao động hạng Ba", None),
            ("4 tập thể", "cờ thi đua", "Chính phủ"),
        ],
    ),
    (
        (
            "Cụm đã bỏ phiếu, đề nghị Bộ GD&ĐT tặng Cờ thi đua cho Trường THPT Nậm Rốm và "
            "UBND tỉnh tặng cờ thi đua cho Trường THPT Tả Ngảo."
        ),
        [
            ("Trường THPT Nậm Rốm", "Cờ thi đua", "Bộ GD&ĐT"),
            ("Trường THPT Tả Ngảo", "cờ thi đua", "UBND tỉnh"),
        ],
    ),
    (
        (
            "Được tuyên dương có 4 tập thể và 6 thầy cô giáo đạt thành tích xuất sắc được Bộ GD&ĐT tặng bằng "
            "khen; 51 cán bộ, giáo viên, học sinh đạt giải trong các kỳ thi được nhận bằng khen của UBND tỉnh."
        ),
        [
            ("4 tập thể", "bằng khen", "Bộ GD&ĐT"),
            ("6 thầy cô giáo", "bằng khen", "Bộ GD&ĐT"),
            ("51 cán bộ, giáo viên, học sinh", "bằng khen", "UBND tỉnh"),
        ],
    ),
    (
        (
            "Liên đoàn Lao động huyện đã trao Cờ thi đua của LĐLĐ thành phố cho 2 tập thể; Bằng khen của LĐLĐ "
            "thành phố cho 4 tập thể và 8 cá nhân; Giấy khen của LĐLĐ huyện cho 16 tập thể và 70 cá nhân."
        ),
        [
            ("2 tập thể", "Cờ thi đua", "LĐLĐ thành phố"),
            ("4 tập thể", "Bằng khen", "LĐLĐ thành phố"),
            ("8 cá nhân", "Bằng khen", "LĐLĐ thành phố"),
            ("16 tập thể", "Giấy khen", "LĐLĐ huyện"),
            ("70 cá nhân", "Giấy khen", "LĐLĐ huyện"),
        ],
    ),
    (
        "Có 23 nhà giáo được Chủ tịch nước phong tặng danh hiệu Nhà giáo Nhân dân, Nhà giáo Ưu tú.",
        [("23 nhà giáo", "Nhà giáo Nhân dân", "Chủ tịch nước"), ("23 nhà giáo", "Nhà giáo Ưu tú", "Chủ tịch nước")],
    ),
    (
        "Năm 2001, Trường THPT Nậm Rốm vinh dự được đón nhận Huân chương Lao động hạng Ba.",
        [("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Ba", None)],
    ),
    (
        (
            "Huân chương Lao động hạng Nhất (năm 2010), hạng Nhì (năm 2005), hạng Ba (năm 2000) đã được Chủ "
            "tịch nước trao tặng cho Trường THPT Nậm Rốm."
        ),
        [
            ("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Nhất", "Chủ tịch nước"),
            ("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Nhì", "Chủ tịch nước"),
            ("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Ba", "Chủ tịch nước"),
        ],
    ),
    (
        (
            "TT | Họ và tên | Đơn vị | Hình thức khen thưởng\n1 | Mạc Văn Tú | Trường THPT Nậm Rốm | Bằng khen "
            "của Bộ trưởng\n2 | Lã Thị Huế | Trường Mầm non Sao Mai | Giấy khen của Giám đốc Sở"
        ),
        [("Mạc Văn Tú", "Bằng khen", "Bộ trưởng"), ("Lã Thị Huế", "Giấy khen", "Giám đốc Sở")],
    ),
    (
        (
            "STT | Đơn vị | Danh hiệu\n1 | Trường THPT Nậm Rốm | Tập thể Lao động xuất sắc\n2 | Trường THPT Tả "
            "Ngảo | Tập thể Lao động tiên tiến"
        ),
        [
            ("Trường THPT Nậm Rốm", "Tập thể Lao động xuất sắc", None),
            ("Trường THPT Tả Ngảo", "Tập thể Lao động tiên tiến", None),
        ],
    ),
    (
        (
            "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH\nSTT | Họ và tên | Chức vụ, đơn "
            "vị\n1 | Mạc Văn Tú | Giáo viên Trường THPT Nậm Rốm\n2 | Lã Thị Huế | Hiệu trưởng Trường Mầm non "
            "Sao Mai"
        ),
        [("Mạc Văn Tú", "BẰNG KHEN", "CHỦ TỊCH UBND TỈNH"), ("Lã Thị Huế", "BẰNG KHEN", "CHỦ TỊCH UBND TỈNH")],
    ),
    (
        (
            "Danh sách các tập thể được tặng Cờ thi đua của UBND tỉnh:\n1. Trường THPT Nậm Rốm.\n2. Trường "
            "THPT Tả Ngảo.\nDanh sách cá nhân được tặng Bằng khen của Bộ trưởng:\n1. Ông Mạc Văn Tú, Giáo viên "
            "Trường THPT Nậm Rốm."
        ),
        [
            ("Trường THPT Nậm Rốm", "Cờ thi đua", "UBND tỉnh"),
            ("Trường THPT Tả Ngảo", "Cờ thi đua", "UBND tỉnh"),
            ("Mạc Văn Tú", "Bằng khen", "Bộ trưởng"),
        ],
    ),
    (
        (
            "Hội khuyến học tỉnh trao Kỷ niệm chương “Vì sự nghiệp khuyến học” cho 5 cá nhân; cô Lã Thị Huế "
            "được tặng Bằng Lao động sáng tạo của Tổng LĐLĐ Việt Nam."
        ),
        [
            ("5 cá nhân", "Kỷ niệm chương “Vì sự nghiệp khuyến học”", "Hội khuyến học tỉnh"),
            ("Lã Thị Huế", "Bằng Lao động sáng tạo", "Tổng LĐLĐ Việt Nam"),
        ],
    ),
    (
        "Trường Mầm non Sao Mai là đơn vị duy nhất của huyện được nhận Cờ thi đua của Bộ GD&ĐT.",
        [("Trường Mầm non Sao Mai", "Cờ thi đua", "Bộ GD&ĐT")],
    ),
    (
        (
            "Với thành tích đó, Trường Mầm non Sao Mai đã được Chủ tịch UBND tỉnh tặng Bằng khen, UBND huyện "
            "tặng Giấy khen."
        ),
        [
            ("Trường Mầm non Sao Mai", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Trường Mầm non Sao Mai", "Giấy khen", "UBND huyện"),
        ],
    ),
    (
        (
            "Sở GD&ĐT đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 3 tập thể, 5 cá nhân; Bộ GD&ĐT tặng Cờ thi "
            "đua cho Trường THPT Nậm Rốm."
        ),
        [
            ("3 tập thể", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("5 cá nhân", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Trường THPT Nậm Rốm", "Cờ thi đua", "Bộ GD&ĐT"),
        ],
    ),
    (
        (
            "Dịp này, 8 nhà giáo vinh dự được tặng Kỷ niệm chương “Vì sự nghiệp giáo dục”; 2 tập thể, 5 cá "
            "nhân được nhận Bằng khen của Bộ trưởng Bộ Giáo dục và Đào tạo; 10 cá nhân được Giám đốc Sở khen "
            "thưởng."
        ),
        [
            ("8 nhà giáo", "Kỷ niệm chương “Vì sự nghiệp giáo dục”", None),
            ("2 tập thể", "Bằng khen", "Bộ trưởng Bộ Giáo dục và Đào tạo"),
            ("5 cá nhân", "Bằng khen", "Bộ trưởng Bộ Giáo dục và Đào tạo"),
        ],
    ),
    (
        (
            "UBND huyện tặng Giấy khen cho 12 tập thể và 30 cá nhân có thành tích xuất sắc trong năm học 2022 "
            "- 2023; trong đó Trường THCS Nậm Sỏ, Trường Tiểu học Hà Hiệu được tặng Cờ thi đua."
        ),
        [
            ("12 tập thể", "Giấy khen", "UBND huyện"),
            ("30 cá nhân", "Giấy khen", "UBND huyện"),
            ("Trường THCS Nậm Sỏ", "Cờ thi đua", "UBND huyện"),
            ("Trường Tiểu học Hà Hiệu", "Cờ thi đua", "UBND huyện"),
        ],
    ),
    (
        (
            "Năm học qua, trường có 2 giáo viên đạt Chiến sĩ thi đua cấp tỉnh, 15 giáo viên đạt Chiến sĩ thi "
            "đua cơ sở, tập thể nhà trường đạt Tập thể Lao động xuất sắc."
        ),
        [
            ("2 giáo viên", "Chiến sĩ thi đua cấp tỉnh", None),
            ("15 giáo viên", "Chiến sĩ thi đua cơ sở", None),
            ("nhà trường", "Tập thể Lao động xuất sắc", None),  # no school has a name in this text
        ],
    ),
]
LATER_ARTICLES: list[tuple[str, Told]] = [
    (
        (
            "27 tập thể vừa được tặng Bằng khen. Việc khen thưởng nêu tại Quyết định số 12/QĐ-UBND do Chủ tịch UBND "
            "tỉnh Lê Văn Hợi ký."
        ),
        [("27 tập thể", "Bằng khen", "Chủ tịch UBND tỉnh")],
    ),
    (
        (
            "5 tập thể và 9 cá nhân dẫn đầu phong trào thi đua yêu nước của ngành được Chủ tịch UBND "
            "huyện tặng giấy khen."
        ),
        [("5 tập thể", "giấy khen", "Chủ tịch UBND huyện"), ("9 cá nhân", "giấy khen", "Chủ tịch UBND huyện")],
    ),
    (
        "UBND tỉnh tặng Cờ thi đua cho 12 tập thể. Có tên trong 12 tập thể ấy là Trường THPT Nậm Rốm thuộc Sở GD&ĐT.",
        [("12 tập thể", "Cờ thi đua", "UBND tỉnh"), ("Trường THPT Nậm Rốm", "Cờ thi đua", "UBND tỉnh")],
    ),
    (
        "Bộ tặng Cờ thi đua cho 2 đơn vị dẫn đầu: Sở GD&ĐT Hà Nam, Sở GD&ĐT Lai Châu.",
        [("Sở GD&ĐT Hà Nam", "Cờ thi đua", "Bộ"), ("Sở GD&ĐT Lai Châu", "Cờ thi đua", "Bộ")],
    ),
    (
        "Năm học qua 4 đơn vị nhận Bằng khen của UBND tỉnh, trong số đó 01 đơn vị còn được tặng Cờ thi đua.",
        [("4 đơn vị", "Bằng khen", "UBND tỉnh"), ("01 đơn vị", "Cờ thi đua", "UBND tỉnh")],
    ),
    (
        "Lãnh đạo Đảng, Nhà nước trao danh hiệu cho 9 Nhà giáo nhân dân.",
        [("9 Nhà giáo nhân dân", "Nhà giáo nhân dân", None)],
    ),
    ("Đề nghị cấp trên:\n+ Danh hiệu Lao động tiên tiến: 11/20 đ/c", [("11/20 đ/c", "Lao động tiên tiến", None)]),
    (
        (
            "Căn cứ Quyết định số 7/QĐ-UBND của Chủ tịch UBND huyện Nậm Sỏ về việc công nhận danh hiệu thi đua,\n"
            "I. TẬP THỂ\n- Trường THPT Nậm Rốm: Tập thể Lao động tiên tiến."
        ),
        [("Trường THPT Nậm Rốm", "Tập thể Lao động tiên tiến", "Chủ tịch UBND huyện Nậm Sỏ")],
    ),
    (
        (
            "1. Đề nghị Giám đốc Sở công nhận Chiến sĩ thi đua cơ sở:\n- Cô Vi Thị Xuân, Tổ phó: 9/9\n"
            "2. Công nhận 30 giáo viên đạt Lao động tiên tiến."
        ),
        [("Vi Thị Xuân", "Chiến sĩ thi đua cơ sở", "Giám đốc Sở"), ("30 giáo viên", "Lao động tiên tiến", None)],
    ),
    (
        "Hội nghị suy tôn Trường THPT Nậm Rốm là đơn vị dẫn đầu, đề nghị UBND tỉnh tặng Cờ thi đua.",
        [("Trường THPT Nậm Rốm", "Cờ thi đua", "UBND tỉnh")],
    ),
]
GOING_ON: list[tuple[str, Told]] = [
    (
        "Giấy khen của Công đoàn ngành được tặng cho 12 tập thể có thành tích trong phong trào, 3 tổ và 25 cá nhân.",
        [
            ("12 tập thể", "Giấy khen", "Công đoàn ngành"),
            ("3 tổ", "Giấy khen", "Công đoàn ngành"),
            ("25 cá nhân", "Giấy khen", "Công đoàn ngành"),
        ],
    ),
    (
        "Được đề nghị tặng Bằng khen là Sở GD&ĐT Hà Nam, Lai Châu và Cà Mau.",
        [("Sở GD&ĐT Hà Nam", "Bằng khen", None), ("Lai Châu", "Bằng khen", None), ("Cà Mau", "Bằng khen", None)],
    ),
    (
        (
            "Những người được đề nghị tặng thưởng Huân chương Lao động hạng Ba là ông Lê Văn Hợi, Hiệu trưởng Trường "
            "THPT Nậm Rốm; bà Vi Thị Xuân, giáo viên."
        ),
        [
            ("Lê Văn Hợi", "Huân chương Lao động hạng Ba", None),
            ("Vi Thị Xuân", "Huân chương Lao động hạng Ba", None),
        ],
    ),
    (
        "Trường THPT Nậm Rốm nhận Bằng khen của Bộ trưởng về thành tích nhiều năm, cùng Cờ thi đua của UBND tỉnh.",
        [("Trường THPT Nậm Rốm", "Bằng khen", "Bộ trưởng"), ("Trường THPT Nậm Rốm", "Cờ thi đua", "UBND tỉnh")],
    ),
    (
        "Các chỉ tiêu đều đạt loại tốt; UBND thành phố tặng Cờ thi đua cho Trường THCS Nậm Sỏ.",
        [("Trường THCS Nậm Sỏ", "Cờ thi đua", "UBND thành phố")],
    ),
    (
        "Sau 5 năm phấn đấu, Trường THPT Nậm Rốm được Chủ tịch nước trao tặng Huân chương Lao động hạng Ba.",
        [("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Ba", "Chủ tịch nước")],
    ),
    (
        "Có 8 cá nhân nhận kỉ niệm chương vì sự nghiệp giáo dục.",
        [("8 cá nhân", "kỉ niệm chương vì sự nghiệp giáo dục", None)],
    ),
    (
        (
            "Trường Tiểu học Hà Hiệu từng được Tỉnh đoàn tặng Bằng khen vì thành tích trong công tác Đội, được UBND "
            "tỉnh tặng Cờ thi đua."
        ),
        [("Trường Tiểu học Hà Hiệu", "Bằng khen", "Tỉnh đoàn"), ("Trường Tiểu học Hà Hiệu", "Cờ thi đua", "UBND tỉnh")],
    ),
    (
        (
            "21 nhà giáo được Chủ tịch nước tặng danh hiệu Nhà giáo Nhân dân và 90 nhà giáo được phong tặng danh "
            "hiệu Nhà giáo Ưu tú."
        ),
        [("21 nhà giáo", "Nhà giáo Nhân dân", "Chủ tịch nước"), ("90 nhà giáo", "Nhà giáo Ưu tú", "Chủ tịch nước")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*HISTORIES, *LATER_ARTICLES, *GOING_ON])
def test_who_received_what_from_whom(text: str, expected: Told, awards: Awards) -> None:
    assert sorted(awards(text), key=str) == sorted(expected, key=str)
