"""Awards: one table of texts with who received what from whom, one of texts that give nothing."""

import pytest

from models import Article, Award
from pipeline.extract import spans
from pipeline.extract.pipe import build


def awards(text: str) -> list[tuple[str, str, str | None]]:
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = Article(key="k", title=text.partition("\n")[0], text=text)
    for name in ("thidua_documents", "thidua_dates", "thidua_awards"):
        doc = nlp.get_pipe(name)(doc)
    return [(award.recipient, award.award, award.grantor) for award in spans.found(doc, spans.AWARDS, Award)]


GIVEN = [
    (
        "Sở GD&ĐT tặng Giấy khen cho 8 tập thể và 22 cá nhân có thành tích xuất sắc.",
        [("8 tập thể", "Giấy khen", "Sở GD&ĐT"), ("22 cá nhân", "Giấy khen", "Sở GD&ĐT")],
    ),
    (
        "Dịp này, đại diện lãnh đạo Sở GD&ĐT Hà Nam đã tặng Bằng khen cho 91 cá nhân và 13 tập thể.",
        [("91 cá nhân", "Bằng khen", "Sở GD&ĐT Hà Nam"), ("13 tập thể", "Bằng khen", "Sở GD&ĐT Hà Nam")],
    ),
    (
        "Đề nghị Bộ GDĐT tặng Cờ thi đua năm học 2019 - 2020 cho Trường Đại học Sông Thao.",
        [("Trường Đại học Sông Thao", "Cờ thi đua", "Bộ GDĐT")],
    ),
    (
        "- Đề nghị Chính phủ tặng Bằngkhen cho 3 Sở Giáo dục và Đào tạo",
        [("3 Sở Giáo dục và Đào tạo", "Bằng khen", "Chính phủ")],
    ),
    (
        "Thừa ủy quyền của Chủ tịch nước, ông Lê Văn Hợi trao Huân chương Lao động hạng Ba cho Trường THPT Nậm Rốm.",
        [("Trường THPT Nậm Rốm", "Huân chương Lao động hạng Ba", "Chủ tịch nước")],
    ),
    (
        "Đồng chí Lê Văn Hợi trao giấy khen cho 12 nhà giáo.",
        [("12 nhà giáo", "giấy khen", None)],
    ),
    (
        "Chủ tịch UBND tỉnh tặng Bằng khen cho Trường Tiểu học Đồng Lâm, Trường THCS Nậm Sỏ và cô Vi Thị Xuân.",
        [
            ("Trường Tiểu học Đồng Lâm", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Trường THCS Nậm Sỏ", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Vi Thị Xuân", "Bằng khen", "Chủ tịch UBND tỉnh"),
        ],
    ),
    (
        (
            "trao Cờ thi đua của Bộ Giáo dục và Đào tạo cho 11 tập thể; trao Bằng khen của Bộ Giáo dục và Đào tạo cho "
            "12 tập thể và 12 cá nhân, đại diện cho 141 tập thể."
        ),
        [
            ("11 tập thể", "Cờ thi đua", "Bộ Giáo dục và Đào tạo"),
            ("12 tập thể", "Bằng khen", "Bộ Giáo dục và Đào tạo"),
            ("12 cá nhân", "Bằng khen", "Bộ Giáo dục và Đào tạo"),
        ],
    ),
    (
        (
            "Hội đồng đề nghị tặng: Cờ thi đua của UBND tỉnh cho 5 tập thể; Chiến sĩ thi đua cấp tỉnh cho 7 cá nhân; "
            "Huân chương Độc lập hạng Nhì cho 1 tập thể."
        ),
        [
            ("5 tập thể", "Cờ thi đua", "UBND tỉnh"),
            ("7 cá nhân", "Chiến sĩ thi đua cấp tỉnh", None),
            ("1 tập thể", "Huân chương Độc lập hạng Nhì", None),
        ],
    ),
    (
        "- Cấp tỉnh: UBND tỉnh tặng bằng khen cho 3 tập thể; công nhận chiến sĩ thi đua cấp tỉnh cho 15 đồng chí.",
        [("3 tập thể", "bằng khen", "UBND tỉnh"), ("15 đồng chí", "chiến sĩ thi đua cấp tỉnh", "UBND tỉnh")],
    ),
    (
        "Sở Nội vụ tằng giấy khen cho trường Tiểu học Vĩnh Lộc",
        [("trường Tiểu học Vĩnh Lộc", "giấy khen", "Sở Nội vụ")],
    ),
    (
        "Phòng GD&ĐT tặng giấy khen 6 tập thể và 11 cá nhân.",
        [("6 tập thể", "giấy khen", "Phòng GD&ĐT"), ("11 cá nhân", "giấy khen", "Phòng GD&ĐT")],
    ),
    (
        (
            "Cờ thi đua của UBND tỉnh Phú Thọ được tặng cho 2 tập thể; danh hiệu Tập thể Lao động xuất "
            "sắc được tặng cho "
            "5 tập thể."
        ),
        [("2 tập thể", "Cờ thi đua", "UBND tỉnh Phú Thọ"), ("5 tập thể", "Tập thể Lao động xuất sắc", None)],
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
        "8 tập thể nhận Cờ thi đua và Bằng khen của Chính phủ; 11 cá nhân nhận Bằng khen của Chính phủ;",
        [
            ("8 tập thể", "Cờ thi đua", "Chính phủ"),
            ("8 tập thể", "Bằng khen", "Chính phủ"),
            ("11 cá nhân", "Bằng khen", "Chính phủ"),
        ],
    ),
    ("7 cá nhân được vinh danh NGND, NGƯT;", [("7 cá nhân", "NGND", None), ("7 cá nhân", "NGƯT", None)]),
    (
        "31 tập thể nhận Bằng khen UBND tỉnh; 47 cá nhân được công nhận chiến sỹ thi đua cấp tỉnh;",
        [("31 tập thể", "Bằng khen", "UBND tỉnh"), ("47 cá nhân", "chiến sỹ thi đua cấp tỉnh", None)],
    ),
    (
        (
            "39 nhà giáo được phong tặng danh hiệu Nhà giáo nhân dân, 47 cá nhân được phong tặng danh "
            "hiệu Chiến sĩ thi đua "
            "toàn quốc."
        ),
        [("39 nhà giáo", "Nhà giáo nhân dân", None), ("47 cá nhân", "Chiến sĩ thi đua toàn quốc", None)],
    ),
    (
        "Trường Tiểu học Vân Lũng đón nhận Cờ thi đua của Chính phủ",
        [("Trường Tiểu học Vân Lũng", "Cờ thi đua", "Chính phủ")],
    ),
    (
        "10 cá nhân được Bộ trưởng Bộ Giáo dục và Đào tạo tặng Bằng khen.",
        [("10 cá nhân", "Bằng khen", "Bộ trưởng Bộ Giáo dục và Đào tạo")],
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
            "2 nhà giáo được công nhận danh hiệu Chiến sĩ thi đua cấp tỉnh, gồm: thầy Mạc Văn Tú "
            "(Trường THPT Nậm Rốm) và "
            "cô Lã Thị Huế (Trường Mầm non Sao Mai)."
        ),
        [("Mạc Văn Tú", "Chiến sĩ thi đua cấp tỉnh", None), ("Lã Thị Huế", "Chiến sĩ thi đua cấp tỉnh", None)],
    ),
    (
        "UBND huyện công nhận 163 tập thể tiên tiến; 187 lao động tiên tiến, trong đó 38 Chiến sĩ thi đua cơ sở.",
        [
            ("163 tập thể", "tập thể tiên tiến", "UBND huyện"),
            ("187 lao động tiên tiến", "lao động tiên tiến", "UBND huyện"),
            ("38 Chiến sĩ thi đua cơ sở", "Chiến sĩ thi đua cơ sở", "UBND huyện"),
        ],
    ),
    (
        "06 tập thể được tặng Cờ thi đua của UBND tỉnh, trường THPT Tả Ngảo được tặng Tập thể Lao động xuất sắc.",
        [
            ("06 tập thể", "Cờ thi đua", "UBND tỉnh"),
            ("trường THPT Tả Ngảo", "Tập thể Lao động xuất sắc", None),
        ],
    ),
    (
        "Có 18 cán bộ quản lý, giáo viên, nhân viên được công nhận chiến sĩ thi đua cơ sở, tỉ lệ 31,58%.",
        [("18 cán bộ quản lý, giáo viên, nhân viên", "chiến sĩ thi đua cơ sở", None)],
    ),
    (
        (
            "Đ/c Tô Văn Lực trao Cờ thi đua của Bộ cho Trường THPT Nậm Rốm\n"
            "Trường THPT Nậm Rốm được tặng Cờ thi đua của Bộ Giáo dục và Đào tạo."
        ),
        [("Trường THPT Nậm Rốm", "Cờ thi đua", "Bộ Giáo dục và Đào tạo")],
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
        "Ban Giám hiệu Trường Tiểu học Hà Hiệu 1 đón nhận Cờ thi đua của Chính phủ.",
        [("Trường Tiểu học Hà Hiệu 1", "Cờ thi đua", "Chính phủ")],
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
        "Trường THCS Nậm Sỏ được UBND tỉnh tặng bằng khen, được Sở Giáo dục và Đào tạo tặng giấy khen.",
        [
            ("Trường THCS Nậm Sỏ", "bằng khen", "UBND tỉnh"),
            ("Trường THCS Nậm Sỏ", "giấy khen", "Sở Giáo dục và Đào tạo"),
        ],
    ),
    (
        "Có 39 Nhà giáo nhân dân, cùng hàng trăm điển hình được vinh danh.",
        [("39 Nhà giáo nhân dân", "Nhà giáo nhân dân", None)],
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
    "Trường đăng ký phấn đấu được nhận Giấy khen của LĐLĐ quận và bằng khen của LĐLĐ thành phố trong năm 2024.",
    "Em Cao Thành An đạt Huy chương Vàng, giải Nhất quốc gia.",
    "Thầy hỏi về cách tính tỷ lệ Chiến sĩ thi đua cơ sở ở đơn vị ít người.",
    "Phòng Giáo dục công nhận 114 giáo viên dạy giỏi cấp huyện.",
    "Thời hạn trình Cờ thi đua cho 5 tập thể là ngày 10/6.",
    "Tập thể sư phạm hứa xứng đáng với lá cờ vừa nhận.",
    "NGƯT Nguyễn Văn Sáng phát biểu.",
    "Khối thống nhất chỉ tiêu:\n- 19/19 trường đạt Tập thể Lao động tiên tiến;\n- 12 giáo viên đạt Lao động tiên tiến;",
    "Trao thưởng cho 30 học sinh giỏi.",
]


@pytest.mark.parametrize(("text", "expected"), [*GIVEN, *RECEIVED, *HARD])
def test_who_received_what_from_whom(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert sorted(awards(text), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize("text", NOTHING)
def test_texts_that_give_nothing(text: str) -> None:
    assert awards(text) == []
