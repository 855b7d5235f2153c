"""Ordinary lists of who received what from whom: title line, then the text."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str, str | None]]
YEAR = "Hội nghị tổng kết năm học\n"
SCHOOL = "Trường THPT Mường Bú tổ chức hội nghị viên chức\n"
SAID: list[tuple[str, Told]] = [
    (
        SCHOOL
        + (
            "Danh hiệu thi đua năm học 2020-2021:\n"
            "- Chiến sĩ thi đua cấp tỉnh: 02 đồng chí\n"
            "- Chiến sĩ thi đua cơ sở: 11 đồng chí\n"
            "- Lao động tiên tiến: 56 đồng chí\n"
            "- Tập thể: Tập thể Lao động xuất sắc"
        ),
        [
            ("Trường THPT Mường Bú", "Tập thể Lao động xuất sắc", None),
            ("02 đồng chí", "Chiến sĩ thi đua cấp tỉnh", None),
            ("11 đồng chí", "Chiến sĩ thi đua cơ sở", None),
            ("56 đồng chí", "Lao động tiên tiến", None),
        ],
    ),
    (
        SCHOOL
        + (
            "Kết quả năm học 2019-2020:\n"
            "+ Nhà trường: Tập thể lao động xuất sắc\n"
            "+ Chi bộ: Hoàn thành tốt nhiệm vụ\n"
            "+ Công đoàn: Vững mạnh xuất sắc\n"
            "+ Liên đội: Liên đội mạnh cấp tỉnh"
        ),
        [("Trường THPT Mường Bú", "Tập thể lao động xuất sắc", None)],
    ),
    (
        SCHOOL
        + (
            "Năm 1998: Huân chương Lao động hạng Ba\n"
            "Năm 2005: Huân chương Lao động hạng Nhì\n"
            "Năm 2010: Cờ thi đua của Chính phủ"
        ),
        [
            ("Trường THPT Mường Bú", "Huân chương Lao động hạng Ba", None),
            ("Trường THPT Mường Bú", "Huân chương Lao động hạng Nhì", None),
            ("Trường THPT Mường Bú", "Cờ thi đua", "Chính phủ"),
        ],
    ),
    (
        YEAR
        + (
            "Sáu giảng viên được phong tặng danh hiệu Nhà giáo Ưu tú.\n"
            "Đó là PGS.TS Huỳnh Văn Tám, TS Nguyễn Viết Hợi, TS Trần Thị Lựu, TS Phạm Thị Lan, TS Lê "
            "Bá Kỳ và TS Đỗ Văn Nga."
        ),
        [
            ("Huỳnh Văn Tám", "Nhà giáo Ưu tú", None),
            ("Nguyễn Viết Hợi", "Nhà giáo Ưu tú", None),
            ("Trần Thị Lựu", "Nhà giáo Ưu tú", None),
            ("Phạm Thị Lan", "Nhà giáo Ưu tú", None),
            ("Lê Bá Kỳ", "Nhà giáo Ưu tú", None),
            ("Đỗ Văn Nga", "Nhà giáo Ưu tú", None),
        ],
    ),
    (
        YEAR
        + (
            "UBND tỉnh tặng Cờ thi đua cho 2 tập thể; Chủ tịch UBND tỉnh tặng Bằng khen cho 3 cá "
            "nhân.\n"
            "Danh sách kèm theo:\n"
            "1. Trường THPT Yên Lập\n"
            "2. Trường THPT Thanh Sơn"
        ),
        [
            ("Trường THPT Yên Lập", "Cờ thi đua", "UBND tỉnh"),
            ("Trường THPT Thanh Sơn", "Cờ thi đua", "UBND tỉnh"),
            ("3 cá nhân", "Bằng khen", "Chủ tịch UBND tỉnh"),
        ],
    ),
    (
        YEAR
        + (
            "Điều 1. Tặng Giấy khen của Giám đốc Sở GD&ĐT cho 02 tập thể và 03 cá nhân (có danh sách "
            "kèm theo).\n"
            "I. TẬP THỂ\n"
            "1. Trường THPT Phù Yên\n"
            "2. Trường THPT Mai Sơn\n"
            "II. CÁ NHÂN\n"
            "1. Ông Cầm Văn Ơn\n"
            "2. Bà Quàng Thị Xuân\n"
            "3. Bà Lường Thị Hạnh"
        ),
        [
            ("Trường THPT Phù Yên", "Giấy khen", "Giám đốc Sở GD&ĐT"),
            ("Trường THPT Mai Sơn", "Giấy khen", "Giám đốc Sở GD&ĐT"),
            ("Cầm Văn Ơn", "Giấy khen", "Giám đốc Sở GD&ĐT"),
            ("Quàng Thị Xuân", "Giấy khen", "Giám đốc Sở GD&ĐT"),
            ("Lường Thị Hạnh", "Giấy khen", "Giám đốc Sở GD&ĐT"),
        ],
    ),
    (
        YEAR
        + (
            "Danh sách giáo viên đạt Chiến sĩ thi đua cơ sở năm học 2020-2021\n"
            "STT | Họ và tên | Chức vụ\n"
            "1 | Cầm Văn Ơn | Hiệu trưởng\n"
            "2 | Quàng Thị Xuân | Giáo viên"
        ),
        [("Cầm Văn Ơn", "Chiến sĩ thi đua cơ sở", None), ("Quàng Thị Xuân", "Chiến sĩ thi đua cơ sở", None)],
    ),
    (
        SCHOOL
        + (
            "Danh hiệu tập thể : + Trường : Tập thể lao động tiên tiến. + Chi bộ : Trong sạch vững "
            "mạnh . + Công đoàn : Vững mạnh xuất sắc cấp Huyện .\n"
            "Danh hiệu cá nhân : + Chiến sĩ thi đua cấp cơ sở: 05 Đ/c = 15 % + Lao động tiên tiến: "
            "33 Đ/c = 100 %"
        ),
        [
            ("Trường THPT Mường Bú", "Tập thể lao động tiên tiến", None),
            ("05 Đ/c", "Chiến sĩ thi đua cấp cơ sở", None),
            ("33 Đ/c", "Lao động tiên tiến", None),
        ],
    ),
    (
        (
            "Trường Tiểu học Thuận Châu đón Bằng công nhận chuẩn quốc gia mức độ 2\n"
            "Trường được thành lập năm 1960. Nhiều năm liền trường đạt danh hiệu Tập thể lao động "
            "xuất sắc.\n"
            "Công đoàn nhà trường được LĐLĐ huyện tặng Giấy khen, Liên đội được Tỉnh đoàn tặng Bằng "
            "khen.\n"
            "Tại buổi lễ, UBND huyện tặng Giấy khen cho nhà trường và 5 cá nhân.\n"
            "Thầy Hiệu trưởng hứa sẽ phấn đấu để trường được tặng Huân chương Lao động."
        ),
        [
            ("Trường Tiểu học Thuận Châu", "Tập thể lao động xuất sắc", None),
            ("Trường Tiểu học Thuận Châu", "Giấy khen", "UBND huyện"),
            ("Công đoàn nhà trường", "Giấy khen", "LĐLĐ huyện"),
            ("Liên đội", "Bằng khen", "Tỉnh đoàn"),
            ("5 cá nhân", "Giấy khen", "UBND huyện"),
        ],
    ),
    (
        (
            "Tấm gương nhà giáo tận tụy\n"
            "Cô giáo Tòng Thị Inh sinh năm 1980, công tác tại Trường Mầm non Chiềng Pha.\n"
            "15 năm qua, cô luôn hoàn thành xuất sắc nhiệm vụ, 8 năm đạt danh hiệu Chiến sĩ thi đua "
            "cấp cơ sở, 1 lần đạt Chiến sĩ thi đua cấp tỉnh.\n"
            "Năm 2018, cô được Thủ tướng Chính phủ tặng Bằng khen.\n"
            'Cô tâm sự: "Bằng khen là động lực để tôi cố gắng".'
        ),
        [
            ("Tòng Thị Inh", "Chiến sĩ thi đua cấp cơ sở", None),
            ("Tòng Thị Inh", "Chiến sĩ thi đua cấp tỉnh", None),
            ("Tòng Thị Inh", "Bằng khen", "Thủ tướng Chính phủ"),
        ],
    ),
    (
        (
            "Trường THPT Co Mạ: 30 năm một chặng đường\n"
            "Trải qua 30 năm, nhà trường đã đạt được nhiều thành tích:\n"
            "- Năm 2005: Đón nhận Huân chương Lao động hạng Ba\n"
            "- Năm 2010: Được tặng Cờ thi đua của Chính phủ\n"
            "- Năm học 2012-2013: Tập thể lao động xuất sắc\n"
            "- Năm học 2013-2014: UBND tỉnh tặng Bằng khen"
        ),
        [
            ("Trường THPT Co Mạ", "Huân chương Lao động hạng Ba", None),
            ("Trường THPT Co Mạ", "Cờ thi đua", "Chính phủ"),
            ("Trường THPT Co Mạ", "Tập thể lao động xuất sắc", None),
            ("Trường THPT Co Mạ", "Bằng khen", "UBND tỉnh"),
        ],
    ),
    (
        YEAR + "Kết quả kiểm phiếu, những hồ sơ sau đủ tỷ lệ để trình cấp có thẩm quyền:\n"
        "- Huân chương Lao động hạng Ba: 2 tập thể\n- Cờ thi đua của UBND tỉnh: 19 tập thể.",
        [("2 tập thể", "Huân chương Lao động hạng Ba", None), ("19 tập thể", "Cờ thi đua", "UBND tỉnh")],
    ),
    (
        YEAR + "Hội đồng thống nhất trình:\n- Chiến sĩ thi đua toàn quốc: 2 cá nhân",
        [("2 cá nhân", "Chiến sĩ thi đua toàn quốc", None)],
    ),
    (YEAR + "Các trường biểu quyết thông qua chỉ tiêu:\n- Lao động tiên tiến: 20 người", []),
    (
        YEAR + "Các hình thức khen đã được công nhận:\n3. Sở Giáo dục và Đào tạo: Giấy khen cho 8 tập thể.\n"
        "4. UBND huyện: 96 tập thể được công nhận Tập thể lao động tiên tiến; 16 người đạt lao động tiên tiến.",
        [
            ("8 tập thể", "Giấy khen", "Sở Giáo dục và Đào tạo"),
            ("96 tập thể", "Tập thể lao động tiên tiến", "UBND huyện"),
            ("16 người", "lao động tiên tiến", "UBND huyện"),
        ],
    ),
    (YEAR + "- Sở Nội vụ: Cờ thi đua của Chính phủ", [("Sở Nội vụ", "Cờ thi đua", "Chính phủ")]),
    (
        YEAR + "UBND tỉnh công nhận 21 Tập thể Lao động xuất sắc, Chiến sĩ thi đua cấp tỉnh 12 đồng chí.",
        [
            ("21 Tập thể", "Tập thể Lao động xuất sắc", "UBND tỉnh"),
            ("12 đồng chí", "Chiến sĩ thi đua cấp tỉnh", "UBND tỉnh"),
        ],
    ),
    (
        YEAR + "11 đoàn viên nhận Giấy khen của LĐLĐ huyện; UBND tỉnh tặng Bằng khen cô Hoàng Thị Kẹo.",
        [("11 đoàn viên", "Giấy khen", "LĐLĐ huyện"), ("Hoàng Thị Kẹo", "Bằng khen", "UBND tỉnh")],
    ),
    (
        YEAR + "UBND quận tặng giấy khen tổ Mẫu giáo lớn và tổ Cấp dưỡng.",
        [("tổ Mẫu giáo lớn", "giấy khen", "UBND quận"), ("tổ Cấp dưỡng", "giấy khen", "UBND quận")],
    ),
    (YEAR + "Lễ trao Giấy khen Trường THPT Na Ư tổ chức hôm 5/9.", []),
    (
        YEAR + "Đề nghị UBND tỉnh tặng Bằng khen thì có hai trường, Trường THCS Ya Lốp và Trường THCS Buôn Tría.",
        [("Trường THCS Ya Lốp", "Bằng khen", "UBND tỉnh"), ("Trường THCS Buôn Tría", "Bằng khen", "UBND tỉnh")],
    ),
    (
        YEAR + "Kết quả bỏ phiếu:\nĐơn vị | Hình thức đề nghị | Cấp tặng\n"
        "Trường Trung cấp nghề Ba Khe | Bằng khen | Chủ tịch UBND tỉnh",
        [("Trường Trung cấp nghề Ba Khe", "Bằng khen", "Chủ tịch UBND tỉnh")],
    ),
    (
        YEAR + "TT | Danh hiệu | Đơn vị\n1 | Cờ thi đua | Sở GD&ĐT Bình Phước",
        [("Sở GD&ĐT Bình Phước", "Cờ thi đua", None)],  # no one gives it to oneself
    ),
    (YEAR + "Khoa | Tập thể Lao động xuất sắc\nChi bộ | Hoàn thành xuất sắc nhiệm vụ", []),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_who_received_what_as_it_is_ordinarily_said(text: str, expected: Told) -> None:
    article = Article(key="k", title=text.partition("\n")[0], text=text)
    assert {(award.recipient, award.award, award.grantor) for award in extract(article).awards} == set(expected)
