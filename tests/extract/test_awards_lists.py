"""Awards as lists, tables and headings tell them: lines in, who received what from whom out."""

from collections.abc import Callable

import pytest

Told = list[tuple[str, str, str | None]]
Awards = Callable[[str], Told]


def of(award: str, grantor: str | None, *recipients: str) -> Told:
    return [(recipient, award, grantor) for recipient in recipients]


HEADED = [
    (
        "Danh hiệu Chiến sĩ thi đua cơ sở: Lê Thị Na, Vũ Văn Bắc, Đào Thị Xa",
        of("Chiến sĩ thi đua cơ sở", None, "Lê Thị Na", "Vũ Văn Bắc", "Đào Thị Xa"),
    ),
    (
        (
            "1. Cờ thi đua của UBND tỉnh: Trường THPT Nậm Rốm, Trường THPT Tả Ngảo.\n"
            "2. Bằng khen của Chủ tịch UBND tỉnh: Trường THPT Mường Kim; ông Lê Văn Hợi, bà Vi Thị Xuân."
        ),
        [
            *of("Cờ thi đua", "UBND tỉnh", "Trường THPT Nậm Rốm", "Trường THPT Tả Ngảo"),
            *of("Bằng khen", "Chủ tịch UBND tỉnh", "Trường THPT Mường Kim", "Lê Văn Hợi", "Vi Thị Xuân"),
        ],
    ),
    (
        (
            "- Bằng khen của Chủ tịch UBND tỉnh: ông Lê Văn Hợi, Hiệu trưởng Trường THPT Nậm Rốm; bà Vi Thị Xuân, "
            "giáo viên Trường THCS Nậm Sỏ; tập thể Trường Mầm non Sao Mai."
        ),
        of("Bằng khen", "Chủ tịch UBND tỉnh", "Lê Văn Hợi", "Vi Thị Xuân", "Trường Mầm non Sao Mai"),
    ),
    (
        (
            "Chủ tịch UBND tỉnh quyết định tặng Bằng khen cho:\nTập thể:\n1. Trường THPT Nậm Rốm\n2. Trường THCS Tả "
            "Ngảo\nCá nhân:\n1. Ông Lê Văn Hợi, Hiệu trưởng Trường THPT Nậm Rốm\n2. Bà Vi Thị Xuân - Giáo viên"
        ),
        of(
            "Bằng khen",
            "Chủ tịch UBND tỉnh",
            "Trường THPT Nậm Rốm",
            "Trường THCS Tả Ngảo",
            "Lê Văn Hợi",
            "Vi Thị Xuân",
        ),
    ),
    (
        (
            "Giám đốc Sở quyết định tặng Giấy khen cho: Tập thể: Trường THPT Nậm Rốm; Cá nhân: 1. Lê Văn Hợi, "
            "Hiệu trưởng Trường THPT Nậm Rốm; 2. Vi Thị Xuân, giáo viên."
        ),
        of("Giấy khen", "Giám đốc Sở", "Trường THPT Nậm Rốm", "Lê Văn Hợi", "Vi Thị Xuân"),
    ),
    (
        "I. Bằng khen của Thủ tướng Chính phủ\n1. Ông Lê Văn Hợi\n2. Bà Vi Thị Xuân\nII. Giấy khen\n- Tổ Ngữ văn",
        [
            *of("Bằng khen", "Thủ tướng Chính phủ", "Lê Văn Hợi", "Vi Thị Xuân"),
            *of("Giấy khen", None, "Tổ Ngữ văn"),
        ],
    ),
    (
        "Hội đồng trình Chủ tịch UBND tỉnh tặng:\n- Cờ thi đua cho 5 tập thể;\n- Bằng khen cho 12 cá nhân.",
        [*of("Cờ thi đua", "Chủ tịch UBND tỉnh", "5 tập thể"), *of("Bằng khen", "Chủ tịch UBND tỉnh", "12 cá nhân")],
    ),
    (
        (
            "Làm cơ sở đề nghị khen thưởng:\n1. Cờ thi đua của Chính phủ cho 2 tập thể gồm:\n"
            "- Sở Công Thương tỉnh Hà Nam.\n- Trường THPT Nậm Rốm.\nCuộc họp kết thúc lúc 11 giờ."
        ),
        of("Cờ thi đua", "Chính phủ", "Sở Công Thương tỉnh Hà Nam", "Trường THPT Nậm Rốm"),
    ),
    (
        "- Tập thể Lao động xuất sắc: Trường THPT Nậm Rốm\n- Tập thể Lao động tiên tiến: Tổ Ngữ văn, Tổ Toán - Tin",
        [
            *of("Tập thể Lao động xuất sắc", None, "Trường THPT Nậm Rốm"),
            *of("Tập thể Lao động tiên tiến", None, "Tổ Ngữ văn", "Tổ Toán - Tin"),
        ],
    ),
    (
        "Kết quả bình xét cuối năm:\n- Chiến sĩ thi đua cơ sở: 07 đ/c\n- Lao động tiên tiến: 33 đ/c",
        [*of("Chiến sĩ thi đua cơ sở", None, "07 đ/c"), *of("Lao động tiên tiến", None, "33 đ/c")],
    ),
    (
        (
            "Hội đồng thống nhất đề nghị khen thưởng: Cờ thi đua của UBND tỉnh: 54 tập thể; "
            "danh hiệu Tập thể Lao động xuất sắc: 28 tập thể."
        ),
        [*of("Cờ thi đua", "UBND tỉnh", "54 tập thể"), *of("Tập thể Lao động xuất sắc", None, "28 tập thể")],
    ),
    (
        "Các tập thể được tặng Giấy khen: Tổ Ngữ văn, Tổ Tiếng Anh.",
        of("Giấy khen", None, "Tổ Ngữ văn", "Tổ Tiếng Anh"),
    ),
]
RECIPIENT_FIRST = [
    (
        "Trường Tiểu học Hà Hiệu: Cờ thi đua của UBND tỉnh, Bằng khen của Bộ trưởng Bộ GD&ĐT",
        [
            *of("Cờ thi đua", "UBND tỉnh", "Trường Tiểu học Hà Hiệu"),
            *of("Bằng khen", "Bộ trưởng Bộ GD&ĐT", "Trường Tiểu học Hà Hiệu"),
        ],
    ),
    (
        "- Tổ Hóa học, tổ Sinh học: đề nghị công nhận Tập thể Lao động tiên tiến.",
        of("Tập thể Lao động tiên tiến", None, "Tổ Hóa học", "tổ Sinh học"),
    ),
    (
        "- Trường THPT Nậm Rốm: đề nghị UBND tỉnh công nhận Tập thể Lao động xuất sắc.",
        of("Tập thể Lao động xuất sắc", "UBND tỉnh", "Trường THPT Nậm Rốm"),
    ),
    (
        (
            "STT | Họ và tên | Đơn vị | Hình thức\n1 | Lê Văn Hợi | Trường THPT Nậm Rốm | Bằng khen của UBND tỉnh\n"
            "2 | Vi Thị Xuân | Trường THCS Nậm Sỏ | Giấy khen của Giám đốc Sở"
        ),
        [*of("Bằng khen", "UBND tỉnh", "Lê Văn Hợi"), *of("Giấy khen", "Giám đốc Sở", "Vi Thị Xuân")],
    ),
    (
        "TT | Họ và tên | Chức vụ | Danh hiệu\n1 | Lê Văn Hợi | Giáo viên | Chiến sĩ thi đua cơ sở",
        of("Chiến sĩ thi đua cơ sở", None, "Lê Văn Hợi"),
    ),
    (
        (
            "Danh sách tập thể được tặng Giấy khen của Giám đốc Sở:\nTT | Tên đơn vị\n1 | Trường THPT Nậm Rốm\n"
            "2 | Trường THPT Tả Ngảo"
        ),
        of("Giấy khen", "Giám đốc Sở", "Trường THPT Nậm Rốm", "Trường THPT Tả Ngảo"),
    ),
]
NAMED_LATER = [
    (
        (
            "Tỉnh Hà Nam có 3 giáo viên được Bộ trưởng Bộ Nội vụ tặng bằng khen dịp này.\n3 giáo viên gồm cô giáo "
            "Vi Thị Xuân, Trường Mầm non Sao Mai, xã Nậm Sỏ; cô giáo Lã Thị Huế, Trường Tiểu học Đồng Lâm; thầy giáo "
            "Mạc Văn Tú, Trường THCS Tả Ngảo."
        ),
        of("bằng khen", "Bộ trưởng Bộ Nội vụ", "Vi Thị Xuân", "Lã Thị Huế", "Mạc Văn Tú"),
    ),
    (
        (
            "Chủ tịch UBND tỉnh vừa ký Quyết định số 18/QĐ-UBND về việc tặng Bằng khen cho các tập thể xuất sắc.\n"
            "Theo đó, có 2 tập thể có thành tích cao gồm: Trường THPT Nậm Rốm; Trường Mầm non Vân Lũng, huyện Tả Ngảo."
        ),
        of("Bằng khen", "Chủ tịch UBND tỉnh", "Trường THPT Nậm Rốm", "Trường Mầm non Vân Lũng"),
    ),
    (
        (
            "Bộ trưởng Bộ Y tế ký Quyết định tặng Bằng khen cho các cá nhân.\n2 cá nhân nhận Bằng khen là các thầy "
            "giáo, cô giáo:\n1. Lê Văn Hợi, Trường THPT Nậm Rốm, huyện Nậm Sỏ\n2. Vi Thị Xuân, Trường THCS Nậm Sỏ"
        ),
        of("Bằng khen", "Bộ trưởng Bộ Y tế", "Lê Văn Hợi", "Vi Thị Xuân"),
    ),
    (
        (
            "Tỉnh có 2 tập thể được tặng Cờ thi đua của Chính phủ dịp này gồm: Phòng GD&ĐT huyện Nậm Sỏ; "
            "Trường THPT Nậm Rốm."
        ),
        of("Cờ thi đua", "Chính phủ", "Phòng GD&ĐT huyện Nậm Sỏ", "Trường THPT Nậm Rốm"),
    ),
]
CLAUSES = [
    (
        (
            "Trường THPT Nậm Rốm thành lập năm 1970. Nhà trường đã được tặng Huân chương Lao động hạng Ba, Cờ thi đua "
            "của Chính phủ và Bằng khen của Thủ tướng Chính phủ."
        ),
        [
            *of("Huân chương Lao động hạng Ba", None, "Trường THPT Nậm Rốm"),
            *of("Cờ thi đua", "Chính phủ", "Trường THPT Nậm Rốm"),
            *of("Bằng khen", "Thủ tướng Chính phủ", "Trường THPT Nậm Rốm"),
        ],
    ),
    (
        "Trường THPT Nậm Rốm được tặng Cờ thi đua của UBND tỉnh (năm 2012), Bằng khen của Bộ trưởng năm 2016.",
        [
            *of("Cờ thi đua", "UBND tỉnh", "Trường THPT Nậm Rốm"),
            *of("Bằng khen", "Bộ trưởng", "Trường THPT Nậm Rốm"),
        ],
    ),
    (
        (
            "Cô Vi Thị Xuân dạy học 20 năm. Cô đã được tặng Bằng khen của Thủ tướng Chính phủ năm 2019 và "
            'Kỷ niệm chương "Vì sự nghiệp giáo dục".'
        ),
        [
            *of("Bằng khen", "Thủ tướng Chính phủ", "Vi Thị Xuân"),
            *of('Kỷ niệm chương "Vì sự nghiệp giáo dục"', None, "Vi Thị Xuân"),
        ],
    ),
    (
        "Trình Thủ tướng Chính phủ tặng Cờ thi đua của Chính phủ cho 2 tập thể; tặng Bằng khen cho 4 tập thể.",
        [*of("Cờ thi đua", "Chính phủ", "2 tập thể"), *of("Bằng khen", "Thủ tướng Chính phủ", "4 tập thể")],
    ),
    (
        "Hội đồng đề nghị Chủ tịch UBND tỉnh: tặng Cờ thi đua cho 7 tập thể; tặng Bằng khen cho 9 cá nhân.",
        [*of("Cờ thi đua", "Chủ tịch UBND tỉnh", "7 tập thể"), *of("Bằng khen", "Chủ tịch UBND tỉnh", "9 cá nhân")],
    ),
    (
        "Hội đồng thống nhất đề nghị tặng: Chiến sĩ thi đua cấp tỉnh cho 46 nhà giáo.",
        of("Chiến sĩ thi đua cấp tỉnh", None, "46 nhà giáo"),
    ),
    (
        "Trình Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba cho ông Vi Văn Sơn, nguyên Trưởng phòng GD&ĐT.",
        of("Huân chương Lao động hạng Ba", "Chủ tịch nước", "Vi Văn Sơn"),
    ),
    (
        "Đồng chí Bí thư trao Cờ thi đua của UBND tỉnh tặng Trường Tiểu học Hà Hiệu 1.",
        of("Cờ thi đua", "UBND tỉnh", "Trường Tiểu học Hà Hiệu 1"),
    ),
    (
        "Lãnh đạo xã trao Bằng khen của Bộ trưởng tặng 2 tập thể, 3 cá nhân.",
        of("Bằng khen", "Bộ trưởng", "2 tập thể", "3 cá nhân"),
    ),
    (
        "Bộ trưởng tặng Bằng khen tới 200 nhà giáo, cán bộ quản lý.",
        of("Bằng khen", "Bộ trưởng", "200 nhà giáo, cán bộ quản lý"),
    ),
    (
        "Sở tặng Giấy khen cho cô Vi Thị Xuân (Trường THCS Nậm Sỏ); 31 tập thể, 58 cá nhân nhận Bằng khen của Bộ Y tế.",
        [*of("Giấy khen", "Sở", "Vi Thị Xuân"), *of("Bằng khen", "Bộ Y tế", "31 tập thể", "58 cá nhân")],
    ),
    (
        "Chính phủ tặng Cờ thi đua cho Trường Tiểu học Hà Hiệu, huyện Ba Bể.",
        of("Cờ thi đua", "Chính phủ", "Trường Tiểu học Hà Hiệu"),
    ),
    (
        "8 nhà giáo, 4 tập thể ngành Giáo dục Hà Nam được Bộ trưởng Bộ GD&ĐT tặng Bằng khen",
        of("Bằng khen", "Bộ trưởng Bộ GD&ĐT", "8 nhà giáo", "4 tập thể"),
    ),
    (
        "Hội đồng đề nghị tặng Cờ “Đơn vị xuất sắc trong phong trào thi đua” của Chính phủ cho 11 tập thể.",
        of("Cờ “Đơn vị xuất sắc trong phong trào thi đua”", "Chính phủ", "11 tập thể"),
    ),
    (
        "UBND huyện tặng Giấy khen cho 9 tập thể, 27 cá nhân đạt thành tích xuất sắc.",
        of("Giấy khen", "UBND huyện", "9 tập thể", "27 cá nhân"),
    ),
]
TOLD_ONCE = [
    (
        "2 tập thể được nhận Cờ thi đua của Chính phủ tại buổi lễ là Trường THPT Nậm Rốm và Trường THPT Tả Ngảo.",
        of("Cờ thi đua", "Chính phủ", "Trường THPT Nậm Rốm", "Trường THPT Tả Ngảo"),
    ),
    (
        "Nhận Bằng khen của UBND tỉnh có 2 tập thể là Trường THPT Nậm Rốm, Trường THPT Tả Ngảo và 5 cá nhân.",
        of("Bằng khen", "UBND tỉnh", "Trường THPT Nậm Rốm", "Trường THPT Tả Ngảo", "5 cá nhân"),
    ),
    (
        "UBND tỉnh tặng Bằng khen cho 2 nhà giáo\nCùng nhận Bằng khen là 2 cá nhân: ông Lê Văn Hợi và bà Vi Thị Xuân.",
        of("Bằng khen", "UBND tỉnh", "Lê Văn Hợi", "Vi Thị Xuân"),
    ),
    (
        "UBND tỉnh tặng Cờ thi đua cho 2 trường\nCùng nhận Giấy khen là ông Lê Văn Hợi.",
        [("2 trường", "Cờ thi đua", "UBND tỉnh"), ("Lê Văn Hợi", "Giấy khen", None)],
    ),
    (
        "Trường THPT Nậm Rốm được UBND tỉnh, Bộ Y tế tặng Bằng khen; tặng Kỷ niệm chương Hùng Vương.",
        [
            ("Trường THPT Nậm Rốm", "Bằng khen", "UBND tỉnh"),
            ("Trường THPT Nậm Rốm", "Bằng khen", "Bộ Y tế"),
            ("Trường THPT Nậm Rốm", "Kỷ niệm chương Hùng Vương", None),
        ],
    ),
    ("UBND tỉnh tặng Kỷ niệm chương Sở Y tế cho ông Lê Văn Hợi.", of("Kỷ niệm chương", "Sở Y tế", "Lê Văn Hợi")),
    (
        "Có 3/4 nhà giáo đủ số phiếu để đề nghị Hội đồng cấp trên xét tặng Nhà giáo Ưu tú.",
        of("Nhà giáo Ưu tú", None, "3/4 nhà giáo"),
    ),
    (
        "Có 4 nhà giáo được đề nghị xét tặng Nhà giáo Ưu tú.\nHội đồng xét nhà giáo ưu tú tỉnh đã họp.",
        of("Nhà giáo Ưu tú", None, "4 nhà giáo"),
    ),
    (
        "Ông Vũ Văn Bắc, Phó Chủ tịch UBND huyện tặng Cờ thi đua cho Trường THPT Nậm Rốm.",
        of("Cờ thi đua", None, "Trường THPT Nậm Rốm"),
    ),
    (
        "Ông Vũ Văn Bắc, Chủ tịch UBND huyện tặng Cờ thi đua cho Trường THPT Nậm Rốm.",
        of("Cờ thi đua", "Chủ tịch UBND huyện", "Trường THPT Nậm Rốm"),
    ),
]
TOLD_ONCE = [
    (
        "2 tập thể được nhận Cờ thi đua của Chính phủ tại buổi lễ là Trường THPT Nậm Rốm và Trường THPT Tả Ngảo.",
        of("Cờ thi đua", "Chính phủ", "Trường THPT Nậm Rốm", "Trường THPT Tả Ngảo"),
    ),
    (
        "Nhận Bằng khen của UBND tỉnh có 2 tập thể là Trường THPT Nậm Rốm, Trường THPT Tả Ngảo và 5 cá nhân.",
        of("Bằng khen", "UBND tỉnh", "Trường THPT Nậm Rốm", "Trường THPT Tả Ngảo", "5 cá nhân"),
    ),
    (
        "UBND tỉnh tặng Bằng khen cho 2 nhà giáo\nCùng nhận Bằng khen là 2 cá nhân: ông Lê Văn Hợi và bà Vi Thị Xuân.",
        of("Bằng khen", "UBND tỉnh", "Lê Văn Hợi", "Vi Thị Xuân"),
    ),
    (
        "UBND tỉnh tặng Cờ thi đua cho 2 trường\nCùng nhận Giấy khen là ông Lê Văn Hợi.",
        [("2 trường", "Cờ thi đua", "UBND tỉnh"), ("Lê Văn Hợi", "Giấy khen", None)],
    ),
    (
        "Trường THPT Nậm Rốm được UBND tỉnh, Bộ Y tế tặng Bằng khen; tặng Kỷ niệm chương Hùng Vương.",
        [
            ("Trường THPT Nậm Rốm", "Bằng khen", "UBND tỉnh"),
            ("Trường THPT Nậm Rốm", "Bằng khen", "Bộ Y tế"),
            ("Trường THPT Nậm Rốm", "Kỷ niệm chương Hùng Vương", None),
        ],
    ),
    ("UBND tỉnh tặng Kỷ niệm chương Sở Y tế cho ông Lê Văn Hợi.", of("Kỷ niệm chương", "Sở Y tế", "Lê Văn Hợi")),
    (
        "Có 3/4 nhà giáo đủ số phiếu để đề nghị Hội đồng cấp trên xét tặng Nhà giáo Ưu tú.",
        of("Nhà giáo Ưu tú", None, "3/4 nhà giáo"),
    ),
    (
        "Có 4 nhà giáo được đề nghị xét tặng Nhà giáo Ưu tú.\nHội đồng xét nhà giáo ưu tú tỉnh đã họp.",
        of("Nhà giáo Ưu tú", None, "4 nhà giáo"),
    ),
    (
        "Ông Vũ Văn Bắc, Phó Chủ tịch UBND huyện tặng Cờ thi đua cho Trường THPT Nậm Rốm.",
        of("Cờ thi đua", None, "Trường THPT Nậm Rốm"),
    ),
    (
        "Ông Vũ Văn Bắc, Chủ tịch UBND huyện tặng Cờ thi đua cho Trường THPT Nậm Rốm.",
        of("Cờ thi đua", "Chủ tịch UBND huyện", "Trường THPT Nậm Rốm"),
    ),
]
TOLD_ONCE = [
    (
        "2 tập thể được nhận Cờ thi đua của Chính phủ tại buổi lễ là Trường THPT Nậm Rốm và Trường THPT Tả Ngảo.",
        of("Cờ thi đua", "Chính phủ", "Trường THPT Nậm Rốm", "Trường THPT Tả Ngảo"),
    ),
    (
        "Nhận Bằng khen của UBND tỉnh có 2 tập thể là Trường THPT Nậm Rốm, Trường THPT Tả Ngảo và 5 cá nhân.",
        of("Bằng khen", "UBND tỉnh", "Trường THPT Nậm Rốm", "Trường THPT Tả Ngảo", "5 cá nhân"),
    ),
    (
        "UBND tỉnh tặng Bằng khen cho 2 nhà giáo\nCùng nhận Bằng khen là 2 cá nhân: ông Lê Văn Hợi và bà Vi Thị Xuân.",
        of("Bằng khen", "UBND tỉnh", "Lê Văn Hợi", "Vi Thị Xuân"),
    ),
    (
        "UBND tỉnh tặng Cờ thi đua cho 2 trường\nCùng nhận Giấy khen là ông Lê Văn Hợi.",
        [("2 trường", "Cờ thi đua", "UBND tỉnh"), ("Lê Văn Hợi", "Giấy khen", None)],
    ),
    (
        "Trường THPT Nậm Rốm được UBND tỉnh, Bộ Y tế tặng Bằng khen; tặng Kỷ niệm chương Hùng Vương.",
        [
            ("Trường THPT Nậm Rốm", "Bằng khen", "UBND tỉnh"),
            ("Trường THPT Nậm Rốm", "Bằng khen", "Bộ Y tế"),
            ("Trường THPT Nậm Rốm", "Kỷ niệm chương Hùng Vương", None),
        ],
    ),
    ("UBND tỉnh tặng Kỷ niệm chương Sở Y tế cho ông Lê Văn Hợi.", of("Kỷ niệm chương", "Sở Y tế", "Lê Văn Hợi")),
    (
        "Có 3/4 nhà giáo đủ số phiếu để đề nghị Hội đồng cấp trên xét tặng Nhà giáo Ưu tú.",
        of("Nhà giáo Ưu tú", None, "3/4 nhà giáo"),
    ),
    (
        "Có 4 nhà giáo được đề nghị xét tặng Nhà giáo Ưu tú.\nHội đồng xét nhà giáo ưu tú tỉnh đã họp.",
        of("Nhà giáo Ưu tú", None, "4 nhà giáo"),
    ),
    (
        "Ông Vũ Văn Bắc, Phó Chủ tịch UBND huyện tặng Cờ thi đua cho Trường THPT Nậm Rốm.",
        of("Cờ thi đua", None, "Trường THPT Nậm Rốm"),
    ),
    (
        "Ông Vũ Văn Bắc, Chủ tịch UBND huyện tặng Cờ thi đua cho Trường THPT Nậm Rốm.",
        of("Cờ thi đua", "Chủ tịch UBND huyện", "Trường THPT Nậm Rốm"),
    ),
]
NOTHING = [
    "Trao Bằng khen của UBND tỉnh cho các tập thể, cá nhân ngành Giáo dục và Đào tạo",
    "Trao Bằng khen của UBND tỉnh cho các tập thể, cá nhân ngành Giáo dục và Đào tạo",
    "Trao Bằng khen của UBND tỉnh cho các tập thể, cá nhân ngành Giáo dục và Đào tạo",
    "Nam Định: Trao Cờ thi đua của Chính phủ",
    "STT | Họ và tên | Danh hiệu đăng ký\n1 | Lê Văn Hợi | Chiến sĩ thi đua cơ sở",
    "Chỉ tiêu năm học:\n- Chiến sĩ thi đua cơ sở: 07 đ/c\n- Lao động tiên tiến: 33 đ/c",
    "Ngành Giáo dục Hà Nam có nhiều tập thể, cá nhân được tặng Bằng khen.",
    "Tiêu chuẩn xét tặng Giấy khen gồm:\n1. Trường THPT Nậm Rốm đề xuất\n2. Hồ sơ đầy đủ",
]


@pytest.mark.parametrize(("text", "expected"), [*HEADED, *RECIPIENT_FIRST, *NAMED_LATER, *CLAUSES, *TOLD_ONCE])
def test_lists_and_clauses(text: str, expected: Told, awards: Awards) -> None:
    assert sorted(awards(text), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize("text", NOTHING)
def test_lists_that_give_nothing(text: str, awards: Awards) -> None:
    assert awards(text) == []


@pytest.mark.parametrize("grantor", ["Chủ tịch UBND tỉnh", "Giám đốc Sở", "Bộ trưởng Bộ Y tế"])
def test_every_item_of_a_long_list_has_its_heading_s_giver(grantor: str, awards: Awards) -> None:
    lines = "\n".join(f"{k}. Trường Tiểu học Hà Hiệu {k}" for k in range(1, 9))
    found = awards(f"{grantor} tặng Giấy khen cho các tập thể:\n{lines}")
    assert found == [(f"Trường Tiểu học Hà Hiệu {k}", "Giấy khen", grantor) for k in range(1, 9)]
