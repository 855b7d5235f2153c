"""Counted groups and their members, told once, again and in part; flags, years before givers, loose titles."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str, str | None]]
GROUPS: list[tuple[str, Told]] = [
    (
        "Lên nhận thưởng có 01 tập thể và 01 cá nhân được Bằng khen của LĐLĐ tỉnh; 03 tập thể được Giấy khen của Sở.",
        [
            ("01 tập thể", "Bằng khen", "LĐLĐ tỉnh"),
            ("01 cá nhân", "Bằng khen", "LĐLĐ tỉnh"),
            ("03 tập thể", "Giấy khen", "Sở"),
        ],
    ),
    (
        "Hội đồng nhất trí đề nghị tặng:\n- Cờ thi đua của UBND tỉnh: 54 tập thể;\n- Lao động tiên tiến: 6 cá nhân.",
        [("54 tập thể", "Cờ thi đua", "UBND tỉnh"), ("6 cá nhân", "Lao động tiên tiến", None)],
    ),
    (
        (
            "Trong buổi lễ, vinh dự nhận Cờ thi đua của Chính phủ có 2 tập thể, gồm Trường THPT Na Ư (huyện "
            "Lắk), Trường THCS Mường Và."
        ),
        [("Trường THPT Na Ư", "Cờ thi đua", "Chính phủ"), ("Trường THCS Mường Và", "Cờ thi đua", "Chính phủ")],
    ),
    (
        (
            "2 tập thể là Trường THPT Na Ư (Lắk), Trường THCS Mường Và (Lắk) cùng 40 cá nhân được nhận Bằng "
            "khen của Thủ tướng."
        ),
        [
            ("Trường THPT Na Ư", "Bằng khen", "Thủ tướng"),
            ("Trường THCS Mường Và", "Bằng khen", "Thủ tướng"),
            ("40 cá nhân", "Bằng khen", "Thủ tướng"),
        ],
    ),
    (
        (
            "Hội đồng thống nhất danh sách 9 nhà giáo đề nghị xét tặng danh hiệu Nhà giáo ưu tú, rồi bỏ phiếu. "
            "Kết quả, 7/9 nhà giáo đủ số phiếu."
        ),
        [("9 nhà giáo", "Nhà giáo ưu tú", None), ("7/9 nhà giáo", "Nhà giáo ưu tú", None)],
    ),
    (
        (
            "3 Sở GD&ĐT đi đầu trong phong trào thi đua “Đổi mới, sáng tạo trong quản lý, giảng dạy và học "
            "tập” năm học "
            "2022 - 2023 được tặng cờ thi đua. Sở GD&ĐT tỉnh Bình Dương có mặt trong số này.\n"
            "Tên các Sở trong danh sách: Bình Dương, Bắc Ninh và An Giang."
        ),
        [
            ("Sở GD&ĐT tỉnh Bình Dương", "cờ thi đua", None),
            ("Bắc Ninh", "cờ thi đua", None),
            ("An Giang", "cờ thi đua", None),
        ],
    ),
    (
        (
            "Ngành có 02 tập thể được tặng Cờ thi đua của Chính phủ.\nDanh sách kèm theo là:\n1. Trường Đại "
            "học Sông Thao, Bộ Công Thương;\n2. Trường THPT Na Ư."
        ),
        [("Trường Đại học Sông Thao", "Cờ thi đua", "Chính phủ"), ("Trường THPT Na Ư", "Cờ thi đua", "Chính phủ")],
    ),
    (
        (
            "UBND huyện tặng Giấy khen cho 3 tập thể gồm: Phòng GD&ĐT huyện Ea Kar, Trường THPT Na Ư, "
            "Trường THPT Mường Và."
        ),
        [
            ("Phòng GD&ĐT huyện Ea Kar", "Giấy khen", "UBND huyện"),
            ("Trường THPT Na Ư", "Giấy khen", "UBND huyện"),
            ("Trường THPT Mường Và", "Giấy khen", "UBND huyện"),
        ],
    ),
    (
        "UBND tỉnh tặng Cờ thi đua cho Trường THPT Na Ư và 3 đơn vị, 7 tập thể và 12 cá nhân nhận Bằng khen của Bộ.",
        [
            ("Trường THPT Na Ư", "Cờ thi đua", "UBND tỉnh"),
            ("3 đơn vị", "Cờ thi đua", "UBND tỉnh"),
            ("7 tập thể", "Bằng khen", "Bộ"),
            ("12 cá nhân", "Bằng khen", "Bộ"),
        ],
    ),
    (
        "Sở GD&ĐT Ninh Thuận, Bình Phước và Tây Ninh được đề nghị tặng Bằng khen.",
        [
            ("Sở GD&ĐT Ninh Thuận", "Bằng khen", None),
            ("Bình Phước", "Bằng khen", None),
            ("Tây Ninh", "Bằng khen", None),
        ],
    ),
]
GIVERS_AND_FLAGS: list[tuple[str, Told]] = [
    (
        "Quyết định về việc tặng Cờ thi đua cho 8 Sở GD&ĐT vừa được Bộ Giáo dục và Đào tạo (GD&ĐT) ban hành.",
        [("8 Sở GD&ĐT", "Cờ thi đua", "Bộ Giáo dục và Đào tạo")],
    ),
    (
        (
            "Ông Lò Văn An thừa ủy quyền của Chủ tịch UBND tỉnh Đắk Lắk tặng Cờ thi đua cho Trường THPT Na Ư.\n"
            "Chủ tịch UBND tỉnh đã tặng cờ thi đua của UBND tỉnh cho Trường THPT Na Ư."
        ),
        [("Trường THPT Na Ư", "Cờ thi đua", "UBND tỉnh")],
    ),
    (
        "Trường THPT Na Ư nhận Cờ dẫn đầu phong trào thi đua năm học 2017 - 2018 của UBND tỉnh.",
        [("Trường THPT Na Ư", "Cờ dẫn đầu phong trào thi đua", "UBND tỉnh")],
    ),
    (
        "UBND tỉnh trao Cờ “Đơn vị xuất sắc” cho Trường THPT Na Ư.",
        [("Trường THPT Na Ư", "Cờ “Đơn vị xuất sắc”", "UBND tỉnh")],
    ),
]
TITLES_AND_STATE: list[tuple[str, Told]] = [
    (
        "278 cán bộ giáo viên đạt danh hiệu chiến sĩ thi đua cơ sở; 1 tập thể nhận Huân chương Lao động hạng 2.",
        [
            ("278 cán bộ giáo viên", "chiến sĩ thi đua cơ sở", None),
            ("1 tập thể", "Huân chương Lao động hạng 2", None),
        ],
    ),
    (
        "Nhận giấy khen của UBND thị xã tại hội nghị có 22 trường là tập thể lao động tiên tiến và 7 cá nhân.",
        [
            ("22 trường", "giấy khen", "UBND thị xã"),
            ("7 cá nhân", "giấy khen", "UBND thị xã"),
            ("22 trường", "tập thể lao động tiên tiến", None),
        ],
    ),
    (
        "Sở công nhận danh hiệu “Công dân gương mẫu” cho 5 cá nhân và danh hiệu “Giáo viên dạy giỏi” cho 20 giáo viên.",
        [("5 cá nhân", "Công dân gương mẫu", "Sở")],
    ),
    (
        (
            "Quyết định phong tặng danh hiệu Nhà giáo Ưu tú vừa được Chủ tịch nước Lò Văn An ký.\n"
            "Trường Đại học Sông Thao có 1 nhà giáo nhận danh hiệu Nhà giáo Ưu tú.\n"
            "Các nhà giáo ưu tú của Trường Đại học Sông Thao gồm:\n1. PGS.TS. Lò Thị Mai, Phó Hiệu trưởng."
        ),
        [("Lò Thị Mai", "nhà giáo ưu tú", "Chủ tịch nước")],
    ),
    (
        (
            "2 tập thể được Phó Chủ tịch UBND TP Lò Văn An, thừa ủy quyền của Chủ tịch nước, trao Huân "
            "chương Lao động hạng Ba."
        ),
        [("2 tập thể", "Huân chương Lao động hạng Ba", "Chủ tịch nước")],
    ),
    (
        "Cờ thi đua được Phó Chủ tịch UBND tỉnh Lò Văn An (bìa trái) trao cho 1 tập thể.",
        [("1 tập thể", "Cờ thi đua", None)],
    ),
    (
        "Bộ trưởng tặng Bằng khen cho Trường ĐH Sông Thao, ĐH Huế và ĐH Đà Nẵng.",
        [
            ("Trường ĐH Sông Thao", "Bằng khen", "Bộ trưởng"),
            ("ĐH Huế", "Bằng khen", "Bộ trưởng"),
            ("ĐH Đà Nẵng", "Bằng khen", "Bộ trưởng"),
        ],
    ),
    (
        "Trường ĐH Ngoại ngữ, ĐH Đà Nẵng đón nhận Bằng khen của Thủ tướng vào năm 2015; Cờ thi đua của Bộ.",
        [
            ("Trường ĐH Ngoại ngữ, ĐH Đà Nẵng", "Bằng khen", "Thủ tướng"),
            ("Trường ĐH Ngoại ngữ, ĐH Đà Nẵng", "Cờ thi đua", "Bộ"),
        ],
    ),
    (
        "Qua chấm điểm, Sở GD-ĐT tỉnh Lai Châu xếp thứ nhất, đề nghị Bộ GD-ĐT tặng Cờ thi đua.",
        [("Sở GD-ĐT tỉnh Lai Châu", "Cờ thi đua", "Bộ GD-ĐT")],
    ),
    (
        "Danh hiệu “Nhà giáo Nhân dân” được trao cho thầy Lò Văn Tú; 3 nhà giáo khác của tỉnh được tặng Bằng khen.",
        [("Lò Văn Tú", "Nhà giáo Nhân dân", None), ("3 nhà giáo", "Bằng khen", None)],
    ),
]
NOTHING = [
    "Trường Tiểu học Bản Lầu được công nhận danh hiệu “Thư viện thân thiện”.",
    "Có 12 chi bộ đạt danh hiệu “Chi bộ trong sạch, vững mạnh”, 3 cơ quan đạt danh hiệu “Cơ quan văn hóa”.",
    "Khen thưởng:\n- Cờ thi đua của UBND tỉnh: 02 tập thể.",
    "Đã có nhiều tập thể, cá nhân ngành Giáo dục vùng biên được tặng thưởng Huân chương Lao động hạng Nhì.",
    "Buổi gặp mặt những nhà giáo mới được phong tặng danh hiệu NGƯT, NGND.",
    "Hội nghị bình bầu 3 tập thể xuất sắc, 10 cá nhân tiêu biểu.",
    "Khối bầu chọn Trường Cao đẳng Nậm Na là đơn vị xuất sắc nhất.",
    "Ông Lò Văn An dự lễ. Năm qua, nhiều thầy cô được nhận bằng khen của các cấp.",
    "Sở sẽ xét khen thưởng, mỗi khối chọn 3 đơn vị đề nghị tặng Bằng khen.",
]


def _awards(text: str, title: str = "Lễ tổng kết năm học") -> Told:
    article = Article(key="k", title=title, text=f"{title}\n{text}")
    return sorted(((one.recipient, one.award, one.grantor) for one in extract(article).awards), key=str)


@pytest.mark.parametrize(("text", "expected"), [*GROUPS, *GIVERS_AND_FLAGS, *TITLES_AND_STATE])
def test_who_received_what(text: str, expected: Told) -> None:
    assert _awards(text) == sorted(expected, key=str)


@pytest.mark.parametrize("text", NOTHING)
def test_praise_and_uncounted_groups_are_no_awards(text: str) -> None:
    assert not _awards(text)


def test_a_headline_is_told_in_the_words_of_the_text_below() -> None:
    text = (
        "Hội đồng thống nhất 9 nhà giáo đề nghị xét tặng danh hiệu Nhà giáo ưu tú. Kết quả, 7/9 nhà giáo đủ số phiếu."
    )
    told = _awards(text, "Đề nghị công nhận 7 Nhà giáo ưu tú")
    assert told == [("7/9 nhà giáo", "Nhà giáo ưu tú", None), ("9 nhà giáo", "Nhà giáo ưu tú", None)]


def test_a_headline_that_sums_up_several_distinctions_is_told_below() -> None:
    text = (
        "Danh hiệu “Nhà giáo Nhân dân” được trao cho thầy Lò Văn Tú; "
        "3 nhà giáo được tặng danh hiệu “Nhà giáo trẻ tiêu biểu”."
    )
    told = _awards(text, "4 thầy cô giáo được trao tặng danh hiệu “Nhà giáo Nhân dân”, “Nhà giáo trẻ tiêu biểu”")
    assert told == [("3 nhà giáo", "Nhà giáo trẻ tiêu biểu", None), ("Lò Văn Tú", "Nhà giáo Nhân dân", None)]


def test_making_a_strong_union_a_theme_is_no_award() -> None:
    assert not _awards("Hội thảo bàn giải pháp.", "Công đoàn Giáo dục tỉnh: Xây dựng Công đoàn cơ sở vững mạnh")


def test_a_school_is_one_under_its_short_and_its_full_name() -> None:
    text = "Trường Cao đẳng Nậm Na được UBND tỉnh tặng Cờ thi đua."
    assert _awards(text, "Trường CĐ Nậm Na nhận Cờ thi đua") == [("Trường Cao đẳng Nậm Na", "Cờ thi đua", "UBND tỉnh")]
