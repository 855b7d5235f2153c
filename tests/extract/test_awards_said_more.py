"""Ordinary wordings of who received what from whom: title line, then the text."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str, str | None]]
YEAR = "Hội nghị tổng kết năm học\n"
SCHOOL = "Trường THPT Mường Bú tổ chức hội nghị viên chức\n"
SAID: list[tuple[str, Told]] = [
    (
        YEAR + ("Hơn 300 giáo viên, học sinh đã nhận Giấy khen của UBND quận."),
        [("Hơn 300 giáo viên, học sinh", "Giấy khen", "UBND quận")],
    ),
    (
        YEAR
        + (
            "Tại hội nghị, 01 tập thể, 02 cá nhân nhận Bằng khen của Bộ trưởng Bộ GD&ĐT, gồm: Trường "
            "THPT Mai Sơn; ông Cầm Văn Dinh, Hiệu trưởng; bà Lò Thị Phong, giáo viên."
        ),
        [
            ("Trường THPT Mai Sơn", "Bằng khen", "Bộ trưởng Bộ GD&ĐT"),
            ("Cầm Văn Dinh", "Bằng khen", "Bộ trưởng Bộ GD&ĐT"),
            ("Lò Thị Phong", "Bằng khen", "Bộ trưởng Bộ GD&ĐT"),
        ],
    ),
    (
        YEAR + ("Đại diện Sở GD&ĐT, ông Hoàng Tiến Đức lên nhận Cờ thi đua của Chính phủ."),
        [("Sở GD&ĐT", "Cờ thi đua", "Chính phủ")],
    ),
    (
        (
            "Sở GD&ĐT Sơn La nhận Cờ thi đua của Bộ\n"
            "Sở GD&ĐT Sơn La vừa được Bộ GD&ĐT tặng Cờ thi đua năm học 2018-2019. Đây là năm thứ ba "
            "Sở được nhận Cờ thi đua của Bộ."
        ),
        [("Sở GD&ĐT Sơn La", "Cờ thi đua", "Bộ GD&ĐT")],
    ),
    (
        YEAR
        + (
            "Sở Y tế xếp thứ Nhất, được đề nghị UBND tỉnh tặng Cờ thi đua; Sở Xây dựng xếp thứ Nhì, "
            "Sở Công Thương xếp thứ Ba được đề nghị Chủ tịch UBND tỉnh tặng Bằng khen."
        ),
        [
            ("Sở Y tế", "Cờ thi đua", "UBND tỉnh"),
            ("Sở Xây dựng", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Sở Công Thương", "Bằng khen", "Chủ tịch UBND tỉnh"),
        ],
    ),
    (
        YEAR + ("Bằng khen toàn quốc là phần thưởng xứng đáng cho cô Lèo Thị Xoa."),
        [("Lèo Thị Xoa", "Bằng khen toàn quốc", None)],
    ),
    (
        YEAR
        + (
            "Sau hơn 20 năm cống hiến, thầy Quàng Văn Tiên có 12 năm là Chiến sĩ thi đua cơ sở, 3 "
            "lần được UBND tỉnh tặng Bằng khen, 1 lần được Bộ trưởng tặng Bằng khen."
        ),
        [
            ("Quàng Văn Tiên", "Chiến sĩ thi đua cơ sở", None),
            ("Quàng Văn Tiên", "Bằng khen", "UBND tỉnh"),
            ("Quàng Văn Tiên", "Bằng khen", "Bộ trưởng"),
        ],
    ),
    (
        (
            "Khen thưởng đột xuất\n"
            "Chủ tịch UBND huyện Thuận Châu đã ký Quyết định tặng Giấy khen đột xuất cho em Vì Văn "
            "Chính, học sinh Trường THCS Bon Phặng vì có hành động dũng cảm cứu người."
        ),
        [("Vì Văn Chính", "Giấy khen", "Chủ tịch UBND huyện Thuận Châu")],
    ),
    (
        (
            "Hội đồng xét tặng danh hiệu\n"
            "Hội đồng xét tặng danh hiệu Nhà giáo Ưu tú tỉnh họp, xét 9 hồ sơ. Kết quả, 7/9 nhà giáo "
            "đủ số phiếu đề nghị xét tặng danh hiệu Nhà giáo Ưu tú."
        ),
        [("7/9 nhà giáo", "Nhà giáo Ưu tú", None)],
    ),
    (
        SCHOOL
        + (
            "Năm học 2016-2017, trường có 1 đ/c đạt CSTĐTQ, 2 đ/c CSTĐCT, 10 đ/c CSTĐCS, 40 đ/c "
            "LĐTT; trường đạt TTLĐXS."
        ),
        [
            ("Trường THPT Mường Bú", "TTLĐXS", None),
            ("1 đ/c", "CSTĐTQ", None),
            ("2 đ/c", "CSTĐCT", None),
            ("10 đ/c", "CSTĐCS", None),
            ("40 đ/c", "LĐTT", None),
        ],
    ),
    (
        SCHOOL + ("Nhà trường được Chủ tịch nước tặng HCLĐ hạng Ba năm 2011."),
        [("Trường THPT Mường Bú", "HCLĐ hạng Ba", "Chủ tịch nước")],
    ),
    (
        YEAR + ("Toàn huyện có 12 CSTĐ cấp tỉnh, 230 CSTĐ cơ sở, 1.560 LĐTT, 25 tập thể LĐXS, 40 tập thể LĐTT."),
        [
            ("12 CSTĐ cấp tỉnh", "CSTĐ cấp tỉnh", None),
            ("230 CSTĐ cơ sở", "CSTĐ cơ sở", None),
            ("1.560 LĐTT", "LĐTT", None),
            ("25 tập thể", "tập thể LĐXS", None),
            ("40 tập thể", "tập thể LĐTT", None),
        ],
    ),
    (
        YEAR + ("Đồng chí Sa Văn Khuyên nhiều năm là Chiến sỹ thi đua cấp cơ sở, được UBND tỉnh tặng bằng khen."),
        [("Sa Văn Khuyên", "Chiến sỹ thi đua cấp cơ sở", None), ("Sa Văn Khuyên", "bằng khen", "UBND tỉnh")],
    ),
    (
        YEAR
        + (
            "Hội Khuyến học Việt Nam tặng Kỷ niệm chương “Vì sự nghiệp khuyến học” cho 9 cá nhân; "
            "Hội Khuyến học tỉnh tặng Giấy khen cho 12 chi hội, 8 dòng họ học tập."
        ),
        [
            ("9 cá nhân", "Kỷ niệm chương “Vì sự nghiệp khuyến học”", "Hội Khuyến học Việt Nam"),
            ("12 chi hội", "Giấy khen", "Hội Khuyến học tỉnh"),
            ("8 dòng họ học tập", "Giấy khen", "Hội Khuyến học tỉnh"),
        ],
    ),
    (
        YEAR + ("Đảng và Nhà nước đã tặng thưởng ngành Giáo dục tỉnh Huân chương Độc lập hạng Nhì."),
        [("ngành Giáo dục tỉnh", "Huân chương Độc lập hạng Nhì", "Đảng và Nhà nước")],
    ),
    (
        YEAR
        + (
            "Được sự ủy quyền của Chủ tịch nước, ông Lò Minh Hùng gắn Huân chương Lao động hạng Ba "
            "lên lá cờ truyền thống của Trường THPT Gia Phù."
        ),
        [("Trường THPT Gia Phù", "Huân chương Lao động hạng Ba", "Chủ tịch nước")],
    ),
    (
        YEAR + ("Cả 3 đơn vị của cụm đều được UBND huyện tặng Giấy khen."),
        [("3 đơn vị", "Giấy khen", "UBND huyện")],
    ),
    (
        YEAR
        + ("Trao Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc, trong đó có 12 tập thể và 30 cá nhân."),
        [("12 tập thể", "Giấy khen", None), ("30 cá nhân", "Giấy khen", None)],
    ),
    (
        YEAR
        + (
            "Chủ tịch UBND TP Hải Phòng vừa có Quyết định tặng Bằng khen cho em Phạm Gia Khánh, học "
            "sinh Trường THPT chuyên Trần Phú."
        ),
        [("Phạm Gia Khánh", "Bằng khen", "Chủ tịch UBND TP Hải Phòng")],
    ),
    (
        YEAR
        + (
            "Tập thể cán bộ, giáo viên, nhân viên Trường Mầm non Hướng Dương vinh dự được đón nhận "
            "Bằng khen của Thủ tướng Chính phủ."
        ),
        [("Trường Mầm non Hướng Dương", "Bằng khen", "Thủ tướng Chính phủ")],
    ),
    (
        YEAR
        + (
            "Khối đề nghị tặng Cờ thi đua của UBND tỉnh cho Sở Tài chính; hai đơn vị còn lại trong "
            "nhóm dẫn đầu là Sở Nội vụ và Sở Tư pháp được đề nghị tặng Bằng khen của Chủ tịch UBND "
            "tỉnh."
        ),
        [
            ("Sở Tài chính", "Cờ thi đua", "UBND tỉnh"),
            ("Sở Nội vụ", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Sở Tư pháp", "Bằng khen", "Chủ tịch UBND tỉnh"),
        ],
    ),
    (
        YEAR
        + (
            "Cũng trong buổi lễ, Trường THPT Mường Ảng tặng Giấy khen cho 25 học sinh, Hội cha mẹ "
            "học sinh trao 15 suất học bổng."
        ),
        [("25 học sinh", "Giấy khen", "Trường THPT Mường Ảng")],
    ),
    (
        YEAR + ("Bằng khen của Chủ tịch UBND tỉnh và Giấy khen của Giám đốc Sở được trao cho 6 giáo viên."),
        [("6 giáo viên", "Bằng khen", "Chủ tịch UBND tỉnh"), ("6 giáo viên", "Giấy khen", "Giám đốc Sở")],
    ),
    (
        YEAR
        + (
            "Lãnh đạo tỉnh trao Huân chương Lao động hạng Ba của Chủ tịch nước, Bằng khen của Thủ "
            "tướng Chính phủ cho Trường THPT Mường Ảng."
        ),
        [
            ("Trường THPT Mường Ảng", "Huân chương Lao động hạng Ba", "Chủ tịch nước"),
            ("Trường THPT Mường Ảng", "Bằng khen", "Thủ tướng Chính phủ"),
        ],
    ),
    (
        YEAR + ("Cờ thi đua của Chính phủ, Bằng khen của Bộ trưởng đã được trao cho Trường THPT Mường Ảng."),
        [("Trường THPT Mường Ảng", "Cờ thi đua", "Chính phủ"), ("Trường THPT Mường Ảng", "Bằng khen", "Bộ trưởng")],
    ),
    (
        "Em Lò Minh Khang, học sinh lớp 12A1 Trường THPT Mường Ảng được Sở Y tế tặng Giấy khen.",
        [("Lò Minh Khang", "Giấy khen", "Sở Y tế")],
    ),
    (
        "Đại diện Trường THCS Nà Tấu tặng hoa chúc mừng Trường THPT Mường Ảng nhận Cờ thi đua của UBND tỉnh.",
        [("Trường THPT Mường Ảng", "Cờ thi đua", "UBND tỉnh")],
    ),
    ("Trường THPT Mường Ảng chưa từng được tặng Cờ thi đua của UBND tỉnh.", []),
    ("Trường THPT Mường Ảng không đạt danh hiệu Tập thể Lao động xuất sắc.", []),
    ("Sở không tặng Giấy khen cho Trường THPT Mường Ảng.", []),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_who_received_what_as_it_is_ordinarily_said(text: str, expected: Told) -> None:
    article = Article(key="k", title=text.partition("\n")[0], text=text)
    assert {(award.recipient, award.award, award.grantor) for award in extract(article).awards} == set(expected)
