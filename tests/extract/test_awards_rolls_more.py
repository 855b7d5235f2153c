"""Headings, sections of tables, rolls of files and classes: title line, then the text."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str, str | None]]
SAID: list[tuple[str, Told]] = [
    (
        (
            "Tin hoạt động của ngành\n"
            "Dịp này, Thủ tướng Chính phủ tặng Bằng khen cho 1 tập thể và 3 cá nhân. Trong đó, tập thể "
            "được tặng Bằng khen là Trường THPT Búng Lao; về cá nhân có Hiệu trưởng Trường THPT Nà Tấu "
            "Hà Văn Toàn..."
        ),
        [
            ("3 cá nhân", "Bằng khen", "Thủ tướng Chính phủ"),
            ("Hà Văn Toàn", "Bằng khen", "Thủ tướng Chính phủ"),
            ("Trường THPT Búng Lao", "Bằng khen", "Thủ tướng Chính phủ"),
        ],
    ),
    (
        (
            "Trưởng phòng GD&ĐT đã trao Thư khen tuyên dương 03 học sinh Trường Mầm non Hoa Ban có "
            "thành tích nổi bật trong học tập và rèn luyện. Niềm vui của ba bạn nhỏ cũng là niềm vui chung.\n"
            "Học sinh: Trần Gia Bảo lớp Lá 2\n"
            "Học sinh: Lò Minh Khang lớp Lá 1\n"
            "Học sinh: Vì Hà My lớp Chồi 1"
        ),
        [
            ("Lò Minh Khang", "Thư khen", "Trưởng phòng GD&ĐT"),
            ("Trần Gia Bảo", "Thư khen", "Trưởng phòng GD&ĐT"),
            ("Vì Hà My", "Thư khen", "Trưởng phòng GD&ĐT"),
        ],
    ),
    (
        (
            "Danh sách đơn vị được tặng Cờ thi đua của UBND tỉnh năm học 2021 - 2022\n"
            "1. Phòng GD&ĐT thành phố Điện Biên Phủ\n"
            "2. Trường THPT chuyên Lê Quý Đôn\n"
            "3. Trường PTDTNT tỉnh\n"
            "Danh sách đơn vị được tặng Bằng khen của Chủ tịch UBND tỉnh\n"
            "1. Phòng GD&ĐT huyện Tuần Giáo\n"
            "2. Trường THPT Mường Luân"
        ),
        [
            ("Phòng GD&ĐT huyện Tuần Giáo", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Phòng GD&ĐT thành phố Điện Biên Phủ", "Cờ thi đua", "UBND tỉnh"),
            ("Trường PTDTNT tỉnh", "Cờ thi đua", "UBND tỉnh"),
            ("Trường THPT Mường Luân", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Trường THPT chuyên Lê Quý Đôn", "Cờ thi đua", "UBND tỉnh"),
        ],
    ),
    (
        (
            'Phòng GD&ĐT nhận được 02 hồ sơ đề nghị xét tặng danh hiệu "Nhà giáo Ưu tú", gồm:\n'
            "1. Bà Lò Thị Mai - Hiệu trưởng Trường Mầm non Búng Lao\n"
            "2. Ông Trần Văn Dũng - Hiệu trưởng Trường THCS Ẳng Nưa"
        ),
        [("Lò Thị Mai", "Nhà giáo Ưu tú", None), ("Trần Văn Dũng", "Nhà giáo Ưu tú", None)],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "UBND huyện khen thưởng: Tặng Giấy khen cho 02 tập thể (Trường Mầm non Búng Lao, Trường "
            "THCS Ẳng Nưa) và 03 cá nhân (bà Lò Thị Mai, ông Trần Văn Dũng, bà Vũ Thị Hạnh)."
        ),
        [
            ("Lò Thị Mai", "Giấy khen", "UBND huyện"),
            ("Trường Mầm non Búng Lao", "Giấy khen", "UBND huyện"),
            ("Trường THCS Ẳng Nưa", "Giấy khen", "UBND huyện"),
            ("Trần Văn Dũng", "Giấy khen", "UBND huyện"),
            ("Vũ Thị Hạnh", "Giấy khen", "UBND huyện"),
        ],
    ),
    (
        (
            "STT | Họ và tên | Chức vụ, đơn vị\n"
            "I | Bằng khen của Chủ tịch UBND tỉnh |\n"
            "1 | Hà Văn Toàn | Hiệu trưởng Trường THPT Búng Lao\n"
            "2 | Lê Thị Mến | Giáo viên Trường THPT Nà Tấu\n"
            "II | Giấy khen của Giám đốc Sở |\n"
            "3 | Vừ A Sùng | Nhân viên Trường PTDTNT tỉnh"
        ),
        [
            ("Hà Văn Toàn", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Lê Thị Mến", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Vừ A Sùng", "Giấy khen", "Giám đốc Sở"),
        ],
    ),
    (
        (
            "Kết quả bình xét, Cụm thống nhất đề nghị, cụ thể:\n"
            "Cờ thi đua của UBND tỉnh: Trường THPT Búng Lao.\n"
            "Bằng khen của UBND tỉnh: Trường THPT Nà Tấu và Trường THPT Thanh Chăn.\n"
            "Giấy khen của Sở GD&ĐT: các trường THPT Mường Luân, THPT Mường Nhé."
        ),
        [
            ("THPT Mường Luân", "Giấy khen", "Sở GD&ĐT"),
            ("THPT Mường Nhé", "Giấy khen", "Sở GD&ĐT"),
            ("Trường THPT Búng Lao", "Cờ thi đua", "UBND tỉnh"),
            ("Trường THPT Nà Tấu", "Bằng khen", "UBND tỉnh"),
            ("Trường THPT Thanh Chăn", "Bằng khen", "UBND tỉnh"),
        ],
    ),
    (
        (
            "Chủ tịch UBND huyện tặng Giấy khen cho các cá nhân:\n"
            "- Bà Lò Thị Mai\n"
            "- Ông Trần Văn Dũng\n"
            "Phương hướng nhiệm vụ năm học tới:\n"
            "- Trường Mầm non Búng Lao xây dựng trường chuẩn quốc gia\n"
            "- Trường THCS Ẳng Nưa nâng cao chất lượng"
        ),
        [("Lò Thị Mai", "Giấy khen", "Chủ tịch UBND huyện"), ("Trần Văn Dũng", "Giấy khen", "Chủ tịch UBND huyện")],
    ),
    (
        ("Tin hoạt động của ngành\nTổng kết phong trào, Liên đội trao cờ thi đua cho 5 lớp: 6A, 7B, 8C, 9A, 9D."),
        [
            ("6A", "cờ thi đua", "Liên đội"),
            ("7B", "cờ thi đua", "Liên đội"),
            ("8C", "cờ thi đua", "Liên đội"),
            ("9A", "cờ thi đua", "Liên đội"),
            ("9D", "cờ thi đua", "Liên đội"),
        ],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Các cá nhân được tặng Bằng khen của Chủ tịch UBND tỉnh: Trường THPT Nà Tấu: cô Cà Thị "
            "Vân, thầy Bùi Văn Nam; Trường THPT Búng Lao: thầy Đỗ Văn Quý."
        ),
        [
            ("Bùi Văn Nam", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Cà Thị Vân", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Đỗ Văn Quý", "Bằng khen", "Chủ tịch UBND tỉnh"),
        ],
    ),
    (
        ("1. Cà Thị Vân, giáo viên, Chiến sĩ thi đua cơ sở\n2. Bùi Văn Nam, giáo viên, Lao động tiên tiến"),
        [("Bùi Văn Nam", "Lao động tiên tiến", None), ("Cà Thị Vân", "Chiến sĩ thi đua cơ sở", None)],
    ),
    (
        (
            "Chủ tịch UBND tỉnh Trần Văn Sơn vừa ký ban hành Quyết định số 1234/QĐ-UBND về việc tặng "
            "Bằng khen cho các tập thể có thành tích xuất sắc trong phong trào thi đua năm học 2022 - 2023.\n"
            "Theo đó, có 4 tập thể có thành tích xuất sắc trong phong trào thi đua năm học 2022 - 2023 "
            "gồm: Trường THPT Búng Lao; Trường Mầm non Hoa Ban, huyện Mường Ảng; Trường Tiểu học Ẳng "
            "Tở, huyện Mường Ảng; Trường THCS Him Lam, thành phố Điện Biên Phủ."
        ),
        [
            ("Trường Mầm non Hoa Ban", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Trường THCS Him Lam", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Trường THPT Búng Lao", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Trường Tiểu học Ẳng Tở", "Bằng khen", "Chủ tịch UBND tỉnh"),
        ],
    ),
    (
        (
            "Kết quả năm học của Trường Tiểu học Ẳng Tở\n"
            "1. Các danh hiệu thi đua:\n"
            "1.1/ Tập thể: Tập thể lao động xuất sắc cấp Thành phố.\n"
            "1.2/ Cá nhân:\n"
            "- Chiến sĩ thi đua cấp cơ sở: 07 đ/c\n"
            "- Chiến sĩ thi đua cấp Thành phố: 01 đ/c"
        ),
        [
            ("01 đ/c", "Chiến sĩ thi đua cấp Thành phố", None),
            ("07 đ/c", "Chiến sĩ thi đua cấp cơ sở", None),
            ("Trường Tiểu học Ẳng Tở", "Tập thể lao động xuất sắc cấp Thành phố", None),
        ],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Chủ tịch UBND tỉnh tặng Bằng khen cho 3 học sinh đạt giải quốc gia gồm: em Lò Minh Khang, "
            "lớp 12 Toán, Trường THPT chuyên Lê Quý Đôn; em Vì Hà My, lớp 12 Văn, Trường THPT chuyên "
            "Lê Quý Đôn; em Trần Gia Bảo, lớp 11A1, Trường THPT Búng Lao."
        ),
        [
            ("Lò Minh Khang", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Trần Gia Bảo", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Vì Hà My", "Bằng khen", "Chủ tịch UBND tỉnh"),
        ],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Hội Khuyến học tỉnh tặng Giấy khen và 500.000 đồng cho mỗi em: Lò Minh Khang, Vì Hà My."
        ),
        [("Lò Minh Khang", "Giấy khen", "Hội Khuyến học tỉnh"), ("Vì Hà My", "Giấy khen", "Hội Khuyến học tỉnh")],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            'Trao Bằng khen của Công đoàn Giáo dục Việt Nam về thành tích "Giỏi việc trường - Đảm việc '
            'nhà" giai đoạn 2015-2020 cho các chị: Cà Thị Vân, Trịnh Thị Hoa.'
        ),
        [
            ("Cà Thị Vân", "Bằng khen", "Công đoàn Giáo dục Việt Nam"),
            ("Trịnh Thị Hoa", "Bằng khen", "Công đoàn Giáo dục Việt Nam"),
        ],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Các cá nhân tiêu biểu: Cà Thị Vân (Bằng khen của Bộ GD&ĐT), Bùi Văn Nam (Bằng khen của "
            "UBND tỉnh), Trịnh Thị Hoa (Chiến sĩ thi đua cơ sở)."
        ),
        [
            ("Bùi Văn Nam", "Bằng khen", "UBND tỉnh"),
            ("Cà Thị Vân", "Bằng khen", "Bộ GD&ĐT"),
            ("Trịnh Thị Hoa", "Chiến sĩ thi đua cơ sở", None),
        ],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Nhiều tập thể đạt thành tích cao: Trường THPT Búng Lao (Cờ thi đua của Chính phủ), Trường "
            "THPT Nà Tấu (Bằng khen của Thủ tướng Chính phủ)."
        ),
        [
            ("Trường THPT Búng Lao", "Cờ thi đua", "Chính phủ"),
            ("Trường THPT Nà Tấu", "Bằng khen", "Thủ tướng Chính phủ"),
        ],
    ),
    (
        (
            "Chiến sĩ thi đua cơ sở năm học 2022-2023:\n"
            "- Trường Mầm non Búng Lao: Lò Thị Mai, Vũ Thị Hạnh\n"
            "- Trường THCS Ẳng Nưa: Trần Văn Dũng"
        ),
        [
            ("Lò Thị Mai", "Chiến sĩ thi đua cơ sở", None),
            ("Trần Văn Dũng", "Chiến sĩ thi đua cơ sở", None),
            ("Vũ Thị Hạnh", "Chiến sĩ thi đua cơ sở", None),
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), SAID)
def test_who_is_listed(text: str, told: Told) -> None:
    article = Article(key="k", title=text.partition("\n")[0], text=text)
    found = [(award.recipient, award.award, award.grantor) for award in extract(article).awards]
    assert sorted(found, key=str) == sorted(told, key=str)
