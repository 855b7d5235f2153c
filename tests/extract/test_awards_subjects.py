"""Who received what, where the subject stands far before the verb, in the sentence before it, or is just "Trường"."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str, str | None]]
UBND = "Chủ tịch UBND tỉnh"
ORDER = "Huân chương Lao động hạng"
FAR: list[tuple[str, Told]] = [
    (  # a unit, though it begins with a surname
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Lào Cai tặng Bằng khen cho 5 tập thể.",
        [("5 tập thể", "Bằng khen", "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Lào Cai")],
    ),
    (  # "cấp quốc gia" is a level, no verb of giving
        "21 giáo viên đạt giải nhất, nhì trong các hội thi cấp quốc gia được nhận Bằng khen của UBND tỉnh.",
        [("21 giáo viên", "Bằng khen", "UBND tỉnh")],
    ),
    (
        (
            "4 tập thể đạt thành tích xuất sắc được Bộ GD&ĐT tặng Bằng khen; 33 học sinh đạt giải trong kỳ thi cấp "
            "tỉnh được nhận Giấy khen của Sở GD&ĐT."
        ),
        [("4 tập thể", "Bằng khen", "Bộ GD&ĐT"), ("33 học sinh", "Giấy khen", "Sở GD&ĐT")],
    ),
    (  # "cùng" joins what a whole description separates
        (
            "18 học sinh đoạt giải trong Cuộc thi khoa học, kỹ thuật cấp quốc gia cùng 9 giáo viên trực tiếp hướng dẫn "
            "đã được trao Bằng khen của Chủ tịch UBND tỉnh."
        ),
        [("18 học sinh", "Bằng khen", UBND), ("9 giáo viên", "Bằng khen", UBND)],
    ),
    (  # "và" may begin another statement
        "18 học sinh đoạt giải cấp quốc gia và 9 giáo viên được Chủ tịch UBND tỉnh tặng Bằng khen.",
        [("9 giáo viên", "Bằng khen", UBND)],
    ),
    ("Sở GD&ĐT hướng dẫn xét tặng Giấy khen cho 9 giáo viên.", []),
    (
        "Công đoàn trao Giấy khen cho 3 đ/c giáo viên nhà trường.",
        [("3 đ/c giáo viên", "Giấy khen", "Công đoàn")],
    ),
]
BEFORE: list[tuple[str, Told]] = [
    (
        (
            "Trường THPT Na Ư đứng đầu cụm, tiếp đến là Trường THPT Tả Ngảo. Cả hai trường được đề nghị UBND tỉnh tặng "
            "Bằng khen."
        ),
        [("Trường THPT Na Ư", "Bằng khen", "UBND tỉnh"), ("Trường THPT Tả Ngảo", "Bằng khen", "UBND tỉnh")],
    ),
    (
        "Cô Lò Thị Mai và thầy Vi Văn Hoan dạy giỏi. Cả hai giáo viên được Sở GD&ĐT tặng Giấy khen.",
        [("Lò Thị Mai", "Giấy khen", "Sở GD&ĐT"), ("Vi Văn Hoan", "Giấy khen", "Sở GD&ĐT")],
    ),
    (  # one school is named: which is the other?
        "Trường THPT Na Ư đứng đầu cụm. Cả hai trường được đề nghị UBND tỉnh tặng Bằng khen.",
        [("hai trường", "Bằng khen", "UBND tỉnh")],
    ),
    (
        "Trường THPT Na Ư vững bước\nTrường đã được trao tặng Huân chương Lao động hạng Nhì năm 1998.",
        [("Trường THPT Na Ư", f"{ORDER} Nhì", None)],
    ),
    (
        (
            "Trường THPT Na Ư vững bước\nNgày nay, trường là đơn vị dẫn đầu khối THPT, được tặng thưởng Cờ thi đua của "
            "Chính phủ. Trường cũng được Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba."
        ),
        [
            ("Trường THPT Na Ư", "Cờ thi đua", "Chính phủ"),
            ("Trường THPT Na Ư", f"{ORDER} Ba", "Chủ tịch nước"),
        ],
    ),
]
APART: list[tuple[str, Told]] = [
    (  # an ellipsis before a capital ends the plan
        "Các lớp phấn đấu học tốt, rèn luyện tốt…Dịp này, Sở GD&ĐT tặng Giấy khen cho Trường THPT Na Ư.",
        [("Trường THPT Na Ư", "Giấy khen", "Sở GD&ĐT")],
    ),
    ("Các lớp phấn đấu học tốt… để Sở GD&ĐT tặng Giấy khen cho Trường THPT Na Ư.", []),
    (  # the named ones have the giver that the heading names for all of them
        (
            "3 Sở GD&ĐT được Bộ GD&ĐT tặng Cờ thi đua\n3 Sở GD&ĐT được nhận Cờ thi đua gồm: Lai Châu, Sơn La và Hà "
            "Giang."
        ),
        [(place, "Cờ thi đua", "Bộ GD&ĐT") for place in ("Lai Châu", "Sơn La", "Hà Giang")],
    ),
    (
        "3 Sở GD&ĐT được Bộ GD&ĐT tặng Cờ thi đua\nCác Sở GD&ĐT được nhận Cờ thi đua gồm: Lai Châu, Sơn La.",
        [
            ("3 Sở GD&ĐT", "Cờ thi đua", "Bộ GD&ĐT"),
            ("Lai Châu", "Cờ thi đua", "Bộ GD&ĐT"),
            ("Sơn La", "Cờ thi đua", "Bộ GD&ĐT"),
        ],
    ),
    (
        (
            "Theo Quyết định vừa được Bộ Giáo dục và Đào tạo ban hành, các đơn vị có thành tích xuất sắc trong phong "
            "trào thi đua dạy tốt, học tốt, quản lý giỏi và đổi mới, sáng tạo năm học này được tặng Cờ thi đua."
        ),
        [],
    ),
]


@pytest.mark.parametrize(("text", "told"), [*FAR, *BEFORE, *APART])
def test_subjects(text: str, told: Told) -> None:
    """Each recipient is the one of which the verb speaks, with its giver."""
    found = extract(Article(key="k", title=text.partition("\n")[0], text=text)).awards
    assert [(award.recipient, award.award, award.grantor) for award in found] == told
