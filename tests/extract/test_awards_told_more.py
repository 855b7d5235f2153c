"""Who received what: merits for others, teams, clans, bodies beside a department, sentences that refer back."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str, str | None]]
YEAR = "Hội nghị tổng kết năm học\n"
BK, GK, NGUT = "Bằng khen", "Giấy khen", "Nhà giáo Ưu tú"

MERITS: list[tuple[str, Told]] = [
    (
        (
            "Trường THPT Nậm Pung tổng kết năm học\n"
            "15 cán bộ, giáo viên được Sở Nội vụ tặng Giấy khen vì những đóng góp cho nhà trường."
        ),
        [("15 cán bộ, giáo viên", GK, "Sở Nội vụ")],
    ),
    (
        YEAR + "Thầy Lò Văn Bun được tặng Bằng khen vì có nhiều cống hiến lớn cho ngành Giáo dục.",
        [("Lò Văn Bun", BK, None)],
    ),
    (YEAR + "UBND tỉnh tặng Bằng khen vì có nhiều đóng góp cho 12 nhà giáo.", [("12 nhà giáo", BK, "UBND tỉnh")]),
    (
        YEAR + "UBND tỉnh tặng Bằng khen ghi nhận những đóng góp cho giáo dục cho thầy Lò Văn Bun.",
        [("Lò Văn Bun", BK, "UBND tỉnh")],
    ),
]
BESIDE: list[tuple[str, Told]] = [
    (
        YEAR + "Ban Dân tộc, Sở Y tế, Công an tỉnh, Sở Xây dựng được tặng Bằng khen.",
        [("Ban Dân tộc", BK, None), ("Sở Y tế", BK, None), ("Công an tỉnh", BK, None), ("Sở Xây dựng", BK, None)],
    ),
    (
        YEAR + "UBND tỉnh tặng Bằng khen cho Hội Nông dân tỉnh, Ban Tổ chức Tỉnh ủy, Sở Nội vụ.",
        [(one, BK, "UBND tỉnh") for one in ("Hội Nông dân tỉnh", "Ban Tổ chức Tỉnh ủy", "Sở Nội vụ")],
    ),
    (
        YEAR + "UBND tỉnh tặng Bằng khen cho Ban Chấp hành Công đoàn, Trường THPT Nậm Pung.",
        [("Ban Chấp hành Công đoàn", BK, "UBND tỉnh")],
    ),
    (YEAR + "Chi bộ Khối Văn phòng, Sở Nội vụ được tặng Giấy khen.", [("Chi bộ Khối Văn phòng, Sở Nội vụ", GK, None)]),
]
TEAMS: list[tuple[str, Told]] = [
    (
        YEAR + "Chủ tịch UBND huyện tặng Giấy khen cho tổ văn phòng và 3 cá nhân của trường.",
        [("tổ văn phòng", GK, "Chủ tịch UBND huyện"), ("3 cá nhân", GK, "Chủ tịch UBND huyện")],
    ),
    (
        YEAR + "Các tập thể được tặng Giấy khen gồm tổ nuôi dưỡng, tổ nhà trẻ.",
        [("tổ nuôi dưỡng", GK, None), ("tổ nhà trẻ", GK, None)],
    ),
    (
        YEAR
        + "Hiệu trưởng tặng Giấy khen cho lớp mẫu giáo 5 tuổi A, khối nhà trẻ, tổ 4-5 tuổi, lớp Mầm 1 và 4 cô giáo.",
        [
            (one, GK, "Hiệu trưởng")
            for one in ("lớp mẫu giáo 5 tuổi A", "khối nhà trẻ", "tổ 4-5 tuổi", "lớp Mầm 1", "4 cô giáo")
        ],
    ),
    (YEAR + "Các bé lớp 5 tuổi múa hát, cô Vũ Hòa Sinh được tặng Giấy khen.", [("Vũ Hòa Sinh", GK, None)]),
    (
        "Trường THPT Nậm Pung tổng kết\nKết quả thi đua: 01 đ/c CSTĐ cấp tỉnh, 42 đ/c đạt danh hiệu LĐTT.",
        [("01 đ/c", "CSTĐ cấp tỉnh", None), ("42 đ/c", "LĐTT", None)],
    ),
    (YEAR + "Hiệu trưởng tặng Giấy khen cho các tổ chuyên môn và tổ công đoàn.", []),
    (YEAR + "Hiệu trưởng tặng Giấy khen cho các tổ nuôi dưỡng.", []),
]
CLANS: list[tuple[str, Told]] = [
    (
        YEAR + "Chi hội Khuyến học họ Quàng bản Nà Pó và Trường THCS Nà Sản vinh dự được UBND tỉnh tặng Bằng khen.",
        [("Chi hội Khuyến học họ Quàng bản Nà Pó", BK, "UBND tỉnh"), ("Trường THCS Nà Sản", BK, "UBND tỉnh")],
    ),
    (
        YEAR + "Chi hội Khuyến học thôn Bãi Sậy, Dòng họ Tòng làng Vĩnh Tú được Hội Khuyến học tỉnh tặng Giấy khen.",
        [
            ("Chi hội Khuyến học thôn Bãi Sậy", GK, "Hội Khuyến học tỉnh"),
            ("Dòng họ Tòng làng Vĩnh Tú", GK, "Hội Khuyến học tỉnh"),
        ],
    ),
    (
        YEAR + "Hội Khuyến học huyện tặng Giấy khen cho dòng họ Tòng và 3 gia đình học tập.",
        [("dòng họ Tòng", GK, "Hội Khuyến học huyện"), ("3 gia đình học tập", GK, "Hội Khuyến học huyện")],
    ),
    (YEAR + "Các dòng họ học tập được Hội Khuyến học huyện tặng Giấy khen.", []),
]
GRADED: list[tuple[str, Told]] = [
    (YEAR + "Có 37 công đoàn cơ sở đạt vững mạnh xuất sắc, 5 công đoàn cơ sở vững mạnh và 1 xếp loại khá.", []),
    (
        YEAR + "Cuối năm có 5 công đoàn cơ sở vững mạnh được tặng Giấy khen.",
        [("5 công đoàn cơ sở", GK, None)],
    ),
]
LISTED: list[tuple[str, Told]] = [
    (
        YEAR + "Tổ Toán, tổ Lý - Tin và các thầy, cô giáo: Lò Thị Phin, Vũ Hòa Sinh được nhận Giấy khen.",
        [("Tổ Toán", GK, None), ("tổ Lý - Tin", GK, None), ("Lò Thị Phin", GK, None), ("Vũ Hòa Sinh", GK, None)],
    ),
    (YEAR + "Dự lễ có Sở Nội vụ. Các cô: Lò Thị Phin, Vũ Hòa Sinh được nhận Giấy khen.",
     [("Lò Thị Phin", GK, None), ("Vũ Hòa Sinh", GK, None)]),
]  # fmt: skip
ALSO: list[tuple[str, Told]] = [
    (
        YEAR + "Cùng được Bộ trưởng tặng Bằng khen lần này, tỉnh Điện Biên còn có thầy Lò Văn Bun, giáo viên "
        "Trường THCS Nà Sản và cô Vũ Hòa Sinh, Hiệu trưởng Trường THPT Nậm Pung.",
        [("Lò Văn Bun", BK, "Bộ trưởng"), ("Vũ Hòa Sinh", BK, "Bộ trưởng")],
    ),
    (YEAR + "Cùng nhận Bằng khen với cô, huyện Nậm Pồ còn có thầy Lò Văn Bun.", [("Lò Văn Bun", BK, None)]),
    (
        YEAR + "Trong số 30 nhà giáo được tặng Bằng khen dịp này, tỉnh Điện Biên có cô Vũ Hòa Sinh.",
        [("30 nhà giáo", BK, None), ("Vũ Hòa Sinh", BK, None)],
    ),
    (
        YEAR + "Nhận Bằng khen của Bộ, Trường THPT Nậm Pung có 3 giáo viên dạy giỏi.",
        [("Trường THPT Nậm Pung", BK, "Bộ")],
    ),
    (YEAR + "Đến dự lễ trao Bằng khen của Bộ trưởng, tỉnh Điện Biên có ông Lò Văn Bun, Phó Chủ tịch UBND tỉnh.", []),
]
PARTNERS: list[tuple[str, Told]] = [
    (
        YEAR + "Cô Vũ Hòa Sinh và thầy Lò Văn Bun vinh dự là hai trong số 15 giáo viên của huyện được nhận Giấy khen.",
        [("Vũ Hòa Sinh", GK, None), ("Lò Văn Bun", GK, None), ("15 giáo viên", GK, None)],
    ),
    (YEAR + "Cô Vũ Hòa Sinh là người dìu dắt 15 giáo viên được nhận Giấy khen.", [("15 giáo viên", GK, None)]),
    (
        YEAR + "Giám đốc Sở tặng Giấy khen cho 4 học sinh đoạt Huy chương Vàng và thầy Lò Văn Bun, trưởng đoàn.",
        [("4 học sinh", GK, "Giám đốc Sở"), ("Lò Văn Bun", GK, "Giám đốc Sở")],
    ),
    (
        YEAR + "Giám đốc Sở tặng Giấy khen cho 4 học sinh đạt giải và cô Vũ Hòa Sinh phát biểu cảm ơn.",
        [("4 học sinh", GK, "Giám đốc Sở")],
    ),
    (
        YEAR
        + "Giám đốc Sở tặng Giấy khen cho 4 học sinh đạt giải do thầy Lò Văn Bun và cô Vũ Hòa Sinh, giáo viên, dạy.",
        [("4 học sinh", GK, "Giám đốc Sở")],
    ),
    (
        YEAR + "Nhà trường đề nghị các cấp khen thưởng 12 giáo viên danh hiệu Lao động tiên tiến.",
        [("12 giáo viên", "Lao động tiên tiến", None)],
    ),
]
REFERRED: list[tuple[str, Told]] = [
    (
        YEAR + "Hội nghị công bố quyết định khen thưởng của LĐLĐ tỉnh. Theo đó, tặng Bằng khen cho 3 cá nhân.",
        [("3 cá nhân", BK, "LĐLĐ tỉnh")],
    ),
    (
        YEAR + "Sở công bố Quyết định nghỉ hưu của UBND tỉnh. Dịp này, tặng Giấy khen cho 3 cá nhân.",
        [("3 cá nhân", GK, None)],
    ),
    (
        YEAR
        + "Bà Vũ Hòa Sinh trao Bằng khen cho em Lò Văn Bun đạt giải Nhất môn Toán và thầy Vì Tuệ Minh - giáo viên.",
        [("Lò Văn Bun", BK, None), ("Vì Tuệ Minh", BK, None)],
    ),
    (
        YEAR + "Bà Vũ Hòa Sinh trao Giấy khen cho em Lò Văn Bun đạt giải Nhất, cô Vì Thị Lả chúc mừng.",
        [("Lò Văn Bun", GK, None)],
    ),
    (
        YEAR + "Toàn ngành có 3 tập thể đề nghị UBND tỉnh tặng Bằng khen.",
        [("3 tập thể", BK, "UBND tỉnh")],
    ),
    (
        YEAR + "Hai trường đề nghị UBND tỉnh tặng Bằng khen cho cô Vũ Hòa Sinh.",
        [("Vũ Hòa Sinh", BK, "UBND tỉnh")],
    ),
    (
        YEAR
        + "Hội đồng suy tôn 2 đơn vị đề nghị UBND tỉnh tặng Bằng khen gồm: Trường THPT Nậm Pung, Trường THCS Nà Sản.",
        [("Trường THPT Nậm Pung", BK, "UBND tỉnh"), ("Trường THCS Nà Sản", BK, "UBND tỉnh")],
    ),
]
BRACKETS: list[tuple[str, Told]] = [
    (
        YEAR + "Đối với tập thể: 01 Cờ thi đua của Chính phủ (Trường THPT Nậm Pung), 02 Giấy khen của Sở "
        "(Trường THCS Nà Sản, Trường Mầm non Lả Lướt). Đối với cá nhân: 01 Bằng khen Thủ tướng (ông Lò Văn Bun).",
        [
            ("Trường THPT Nậm Pung", "Cờ thi đua", "Chính phủ"),
            ("Trường THCS Nà Sản", GK, "Sở"),
            ("Trường Mầm non Lả Lướt", GK, "Sở"),
            ("Lò Văn Bun", BK, "Thủ tướng"),
        ],
    ),
    (
        YEAR + "Nhiều thầy cô được phong tặng danh hiệu: thầy Lò Văn Bun (Nhà giáo Nhân dân), cô Vũ Hòa Sinh, "
        "thầy Vì Tuệ Minh (Nhà giáo Ưu tú).",
        [("Lò Văn Bun", "Nhà giáo Nhân dân", None), ("Vũ Hòa Sinh", NGUT, None), ("Vì Tuệ Minh", NGUT, None)],
    ),
    (YEAR + "Dự lễ có các đại biểu: thầy Lò Văn Bun (Nhà giáo Nhân dân), cô Vũ Hòa Sinh (Nhà giáo Ưu tú).", []),
    (YEAR + "UBND tỉnh tặng Bằng khen cho nhóm 3 học sinh Trường THCS Nà Sản.", [("3 học sinh", BK, "UBND tỉnh")]),
    (YEAR + "Toàn huyện có 01 Nhà giáo Ưu tú (cô Vũ Hòa Sinh).", [("Vũ Hòa Sinh", NGUT, None)]),
    (YEAR + "Ngành được khen: 01 Bằng khen (UBND tỉnh), 02 Giấy khen (Sở GD&ĐT).", []),
    (
        YEAR + "Trường THPT Nậm Pung được tặng 02 Bằng khen (năm 2010, năm 2015).",
        [("Trường THPT Nậm Pung", BK, None)],
    ),
    (
        YEAR + "Trường THPT Nậm Pung dẫn đầu khối thi đua; đơn vị này cũng được Sở tặng Giấy khen.",
        [("Trường THPT Nậm Pung", GK, "Sở")],
    ),
    (
        YEAR + "Ở bản có thầy Lò Văn Bun là điển hình. Thầy giáo này từng được UBND tỉnh tặng Bằng khen.",
        [("Lò Văn Bun", BK, "UBND tỉnh")],
    ),
    (YEAR + "Trường THPT Nậm Pung và Trường THCS Nà Sản thi đua. Các đơn vị này được tặng Giấy khen.", []),
]
DECIDED = YEAR + "Sở công bố Quyết định của Chủ tịch nước về việc phong tặng danh hiệu Nhà giáo Ưu tú."
REWARDED = YEAR + "Sở công bố Quyết định của Chủ tịch UBND tỉnh về việc tặng Bằng khen."
UNSAID: list[tuple[str, Told]] = [
    (DECIDED + " Theo đó, tỉnh có 5 nhà giáo được phong tặng.", [("5 nhà giáo", NGUT, "Chủ tịch nước")]),
    (
        DECIDED + "\nTheo đó, tỉnh có 2 nhà giáo được phong tặng, gồm:\n1. Bà Vũ Hòa Sinh - Hiệu trưởng;\n"
        "2. Ông Lò Văn Bun - giáo viên.",
        [("Vũ Hòa Sinh", NGUT, "Chủ tịch nước"), ("Lò Văn Bun", NGUT, "Chủ tịch nước")],
    ),
    (
        REWARDED + " Theo đó, có 5 tập thể và 8 cá nhân được khen thưởng.",
        [("5 tập thể", BK, "Chủ tịch UBND tỉnh"), ("8 cá nhân", BK, "Chủ tịch UBND tỉnh")],
    ),
    (
        REWARDED + " Trong đó, ngành có 2 nhà giáo được tặng là cô Vũ Hòa Sinh và thầy Lò Văn Bun.",
        [("Vũ Hòa Sinh", BK, "Chủ tịch UBND tỉnh"), ("Lò Văn Bun", BK, "Chủ tịch UBND tỉnh")],
    ),
    (REWARDED + " Năm nay có 120 giáo viên được tuyển dụng, 30 học sinh được khen thưởng.", []),
    (REWARDED + " Theo đó, 30 học sinh được tặng quà.", []),
    (REWARDED + " Trong đó, 15 tập thể được tuyên dương, tặng hoa.", []),
    (REWARDED + "\nNgành có nhiều tiến bộ.\nTheo đó, 30 học sinh được khen thưởng.", []),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*MERITS, *BESIDE, *TEAMS, *CLANS, *GRADED, *LISTED, *ALSO, *PARTNERS, *REFERRED, *BRACKETS, *UNSAID],
)
def test_who_received_what_from_whom(text: str, expected: Told) -> None:
    article = Article(key="k", title=text.partition("\n")[0], text=text)
    assert {(award.recipient, award.award, award.grantor) for award in extract(article).awards} == set(expected)
