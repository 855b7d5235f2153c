"""Who received what from whom, where brackets, tables with marks, decisions and bare bodies tell it."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str, str | None]]
UBND = "Chủ tịch UBND tỉnh"
WORDINGS: list[tuple[str, Told]] = [
    (
        "UBND tỉnh trao Huy hiệu Bác Hồ cho cô Lò Thị Xuân, giáo viên Trường THPT Na Ư.",
        [("Lò Thị Xuân", "Huy hiệu Bác Hồ", "UBND tỉnh")],
    ),
    (
        "Cô Lò Thị Xuân được Công đoàn Giáo dục Việt Nam trao Giải thưởng Nhà giáo trẻ tiêu biểu.",
        [("Lò Thị Xuân", "Giải thưởng Nhà giáo trẻ tiêu biểu", "Công đoàn Giáo dục Việt Nam")],
    ),
    (
        (
            "Chủ tịch UBND tỉnh vừa ký Quyết định khen thưởng các tập thể.\nTheo đó, tặng Cờ thi đua cho 6 đơn "
            "vị; tặng Bằng khen cho 40 tập thể."
        ),
        [("6 đơn vị", "Cờ thi đua", UBND), ("40 tập thể", "Bằng khen", UBND)],
    ),
    (
        "Liên đội Trường THCS Na Ư được Huyện đoàn tặng Giấy khen; 3 chỉ huy Đội được Tỉnh đoàn tặng Bằng khen.",
        [("Liên đội Trường THCS Na Ư", "Giấy khen", "Huyện đoàn"), ("3 chỉ huy Đội", "Bằng khen", "Tỉnh đoàn")],
    ),
    (
        ("Trường THPT Na Ư có 12 giáo viên đạt chiến sĩ thi đua cơ sở, nhiều năm liền đạt Tập thể lao động xuất sắc."),
        [
            ("12 giáo viên", "chiến sĩ thi đua cơ sở", None),
            ("Trường THPT Na Ư", "Tập thể lao động xuất sắc", None),
        ],
    ),
    (
        "Thành tích của Trường THPT Na Ư\nNăm học 2013 - 2014: Tập thể lao động xuất sắc, Bằng khen của UBND tỉnh.",
        [("Trường THPT Na Ư", "Tập thể lao động xuất sắc", None), ("Trường THPT Na Ư", "Bằng khen", "UBND tỉnh")],
    ),
    (
        (
            "Gắn bó với Trường THPT Na Ư, cô Lò Thị Mai là tấm gương sáng. Cô 8 năm liền đạt chiến sĩ thi đua cơ "
            "sở, năm 2012 được Bộ GD&ĐT tặng Bằng khen."
        ),
        [("Lò Thị Mai", "chiến sĩ thi đua cơ sở", None), ("Lò Thị Mai", "Bằng khen", "Bộ GD&ĐT")],
    ),
    (
        "Đồng chí Lò Văn An trao Bằng khen của Thủ tướng tặng thầy giáo Vi Văn Hoan.",
        [("Vi Văn Hoan", "Bằng khen", "Thủ tướng")],
    ),
    (
        "Cụm bình chọn Sở GD-ĐT Lào Cai đề nghị Bộ GD-ĐT tặng Cờ thi đua; Sở GD-ĐT Sơn La đề nghị tặng Bằng khen.",
        [("Sở GD-ĐT Lào Cai", "Cờ thi đua", "Bộ GD-ĐT"), ("Sở GD-ĐT Sơn La", "Bằng khen", "Bộ GD-ĐT")],
    ),
    (
        "Công đoàn Giáo dục huyện tặng Giấy khen cho 08 công đoàn cơ sở và 24 nữ đoàn viên tiêu biểu.",
        [
            ("08 công đoàn cơ sở", "Giấy khen", "Công đoàn Giáo dục huyện"),
            ("24 nữ đoàn viên", "Giấy khen", "Công đoàn Giáo dục huyện"),
        ],
    ),
    (
        "02 cô giáo được nhận bằng khen của Chủ tịch UBND tỉnh (Cô giáo Lò Thị Hoàn và cô giáo Vi Thị Hiếu).",
        [("Lò Thị Hoàn", "bằng khen", UBND), ("Vi Thị Hiếu", "bằng khen", UBND)],
    ),
    (
        (
            "02 cô giáo được nhận bằng khen của Chủ tịch UBND tỉnh vì đã đạt giải cao trong hội thi cấp tỉnh. "
            "(Cô giáo Lò Thị Hoàn và cô giáo Vi Thị Hiếu)."
        ),
        [("Lò Thị Hoàn", "bằng khen", UBND), ("Vi Thị Hiếu", "bằng khen", UBND)],
    ),
    (
        "Có 2 tập thể (Trường THPT Na Ư, Trường THPT Pa Tần) được UBND tỉnh tặng Cờ thi đua.",
        [("Trường THPT Na Ư", "Cờ thi đua", "UBND tỉnh"), ("Trường THPT Pa Tần", "Cờ thi đua", "UBND tỉnh")],
    ),
    (
        "Có 9 tập thể (trong đó có Trường THPT Na Ư) được UBND tỉnh tặng Cờ thi đua.",
        [("9 tập thể", "Cờ thi đua", "UBND tỉnh")],
    ),
    (
        (
            "Bộ trưởng ký Quyết định tặng Cờ thi đua cho 02 sở giáo dục.\n02 đơn vị được tặng Cờ thi đua của "
            "Bộ Giáo dục và Đào tạo gồm: Sở GD&ĐT Hải Dương, Sở GD&ĐT Lào Cai."
        ),
        [
            ("Sở GD&ĐT Hải Dương", "Cờ thi đua", "Bộ Giáo dục và Đào tạo"),
            ("Sở GD&ĐT Lào Cai", "Cờ thi đua", "Bộ Giáo dục và Đào tạo"),
        ],
    ),
    (
        (
            "Danh sách khen thưởng\nTT | Đơn vị | Cờ thi đua | Bằng khen\n1 | Trường THPT Na Ư | x |\n"
            "2 | Trường THPT Pa Tần | | x\n3 | Trường THPT Si Pa | x | x"
        ),
        [
            ("Trường THPT Na Ư", "Cờ thi đua", None),
            ("Trường THPT Pa Tần", "Bằng khen", None),
            ("Trường THPT Si Pa", "Cờ thi đua", None),
            ("Trường THPT Si Pa", "Bằng khen", None),
        ],
    ),
    (
        "Chi bộ được Huyện ủy tặng Giấy khen; Liên đội được Trung ương Đoàn tặng Bằng khen.",
        [("Chi bộ", "Giấy khen", "Huyện ủy"), ("Liên đội", "Bằng khen", "Trung ương Đoàn")],
    ),
    (
        "Nhà trường tặng Giấy khen cho em Lò Thị Mai, lớp 9A và em Vi Văn An, lớp 9B.",
        [("Lò Thị Mai", "Giấy khen", "Nhà trường"), ("Vi Văn An", "Giấy khen", "Nhà trường")],
    ),
    (
        "Quyết định tặng Bằng khen cho 10 tập thể và 20 cá nhân của Chủ tịch UBND tỉnh được công bố tại hội nghị.",
        [("10 tập thể", "Bằng khen", UBND), ("20 cá nhân", "Bằng khen", UBND)],
    ),
    (
        "Trường THPT Na Sang 5 năm liền được UBND tỉnh tặng Cờ thi đua.",
        [("Trường THPT Na Sang", "Cờ thi đua", "UBND tỉnh")],
    ),
    (
        (
            "Hội đồng thống nhất đề nghị Hội đồng Thi đua - Khen thưởng tỉnh xét tặng danh hiệu “Chiến sĩ thi đua tỉnh "
            "Bắc Kạn” cho 05 cá nhân."
        ),
        [("05 cá nhân", "Chiến sĩ thi đua tỉnh Bắc Kạn", None)],
    ),
    (
        "Với danh hiệu thuộc thẩm quyền cấp trên, Hội đồng đề nghị UBND tỉnh tặng Cờ thi đua cho 02 tập thể.",
        [("02 tập thể", "Cờ thi đua", "UBND tỉnh")],
    ),
    ("Cấp trên xét tặng Cờ thi đua của Chính phủ (01 tập thể).", [("01 tập thể", "Cờ thi đua", "Chính phủ")]),
    (
        "Khối suy tôn Trường THPT Na Ư là đơn vị dẫn đầu phong trào thi đua, đề nghị tặng Cờ thi đua của Chính phủ.",
        [("Trường THPT Na Ư", "Cờ thi đua", "Chính phủ")],
    ),
    (
        (
            "Lễ đón nhận Huân chương Lao động hạng Ba của Trường THPT Na Ư\nThừa ủy quyền của Chủ tịch nước, ông Lò "
            "Văn An trao Huân chương Lao động hạng Ba cho Trường THPT Na Ư."
        ),
        [("Trường THPT Na Ư", "Huân chương Lao động hạng Ba", "Chủ tịch nước")],
    ),
    (
        "Lãnh đạo huyện đã công bố các quyết định khen thưởng:\n- Danh hiệu Chiến sĩ thi đua cấp tỉnh: thầy Lò A Chu;",
        [("Lò A Chu", "Chiến sĩ thi đua cấp tỉnh", None)],
    ),
    (
        "Hiệu trưởng nhà trường tặng Giấy khen cho 5 tập thể lớp.",
        [("5 tập thể lớp", "Giấy khen", "Hiệu trưởng nhà trường")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WORDINGS)
def test_awards_are_told_in_many_ways(text: str, expected: Told) -> None:
    article = Article(key="k", title="Lễ tổng kết năm học", text=f"Lễ tổng kết năm học\n{text}")
    assert {(award.recipient, award.award, award.grantor) for award in extract(article).awards} == set(expected)
