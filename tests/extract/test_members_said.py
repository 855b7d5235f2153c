"""Members of a block that are said in reworded sentences, behind groups, in lists with offices, and what is none."""

import pytest

from models import Article, Block
from pipeline.extract import extract

FOUR = ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang", "Trường THPT Lũng Cao")
THREE = FOUR[:3]
ROW = "Trường THPT Na Ư, Trường THPT Pa Tần, Trường THPT Chà Cang và Trường THPT Lũng Cao"
BARE = ("Na Ư", "Pa Tần", "Chà Cang", "Lũng Cao")
SHORT = "Na Ư, Pa Tần, Chà Cang, Lũng Cao"
WEST = ("Lai Châu", "Sơn La", "Điện Biên", "Hòa Bình")
PROVINCES = "Lai Châu, Sơn La, Điện Biên và Hòa Bình"


def blocks(text: str, title: str = "Hội nghị Cụm thi đua số 7") -> dict[str, Block]:
    found = extract(Article(key="k", title=title, text=f"{title}\n{text}")).blocks
    return {block.name: block for block in reversed(found)}


def block(text: str) -> Block:
    return blocks(text)["Cụm thi đua số 7"]


SAID: list[tuple[str, tuple[str, ...], int | None]] = [
    (f"4 trường THPT trong cụm là {SHORT}.", BARE, 4),
    (f"{ROW} là bốn thành viên của Cụm thi đua số 7.", FOUR, 4),
    (f"{ROW} hợp thành Cụm thi đua số 7.", FOUR, None),
    (f"{ROW} cùng đứng trong Cụm thi đua số 7.", FOUR, None),
    (f"Bốn trường {SHORT} tạo thành Cụm thi đua số 7.", BARE, 4),
    (f"Góp mặt trong Cụm thi đua số 7 là {ROW}.", FOUR, None),
    (f"Đứng chung Cụm thi đua số 7 năm học này là các trường THPT {SHORT}.", BARE, None),
    (f"Về dự có đại diện của các đơn vị thành viên {ROW}.", FOUR, None),
    (f"Hội nghị có sự tham dự của lãnh đạo các trường thuộc Cụm: {SHORT}.", BARE, None),
    (f"Cụm thi đua số 7 nay còn 4 trường: {ROW}.", FOUR, 4),
    (f"Cụm thi đua số 7 gồm 4 tỉnh khu vực Tây Bắc là {PROVINCES}.", WEST, 4),
    (f"Sở GD&ĐT các tỉnh {PROVINCES} cùng sinh hoạt trong Cụm thi đua số 7.", WEST, None),
    (f"Cụm thi đua số 7 gồm ngành Giáo dục các tỉnh {PROVINCES}.", WEST, None),
    ("Cụm gồm Phòng Giáo dục và Đào tạo các huyện Mường Chà, Nậm Pồ và thị xã Mường Lay.",
     ("Mường Chà", "Nậm Pồ", "thị xã Mường Lay"), None),
    ("Cụm gồm Phòng GDĐT TP. Điện Biên Phủ, Phòng GDĐT TX. Mường Lay, Phòng GDĐT huyện Mường Chà.",
     ("Phòng GDĐT TP. Điện Biên Phủ", "Phòng GDĐT TX. Mường Lay", "Phòng GDĐT huyện Mường Chà"), None),
    ("Cụm gồm Hội Nhà báo Việt Nam, Hội Liên lạc với người Việt Nam ở nước ngoài, Hội Cựu giáo chức Việt Nam.",
     ("Hội Nhà báo Việt Nam", "Hội Liên lạc với người Việt Nam ở nước ngoài", "Hội Cựu giáo chức Việt Nam"), None),
    ("Cụm gồm Ban Dân vận Tỉnh ủy, Đảng ủy Khối các cơ quan tỉnh và Trường Chính trị tỉnh.",
     ("Ban Dân vận Tỉnh ủy", "Đảng ủy Khối các cơ quan tỉnh", "Trường Chính trị tỉnh"), None),
    ("Cụm gồm Trường Đại học Tây Bắc, Trường Đại học Y - Dược (Đại học Thái Nguyên), Báo Giáo dục và Thời đại.",
     ("Trường Đại học Tây Bắc", "Trường Đại học Y - Dược", "Báo Giáo dục và Thời đại"), None),
    (("Về phía Cụm có cán bộ quản lý, chủ tịch công đoàn của đủ 16 đơn vị là các trường THPT, Trung tâm GDTX tỉnh, "
      "Trung tâm Ngoại ngữ - Tin học tỉnh."), ("Trung tâm GDTX tỉnh", "Trung tâm Ngoại ngữ - Tin học tỉnh"), 16),
    ("Trong Cụm có 8 trung tâm GDTX huyện, thị xã, Trung tâm Ngoại ngữ - Tin học và Trung tâm Hỗ trợ hòa nhập.",
     ("Trung tâm Ngoại ngữ - Tin học", "Trung tâm Hỗ trợ hòa nhập"), None),
    ("Có 9 đơn vị thuộc Cụm, trong đó có Trường THPT Na Ư, Trường THPT Pa Tần cùng công đoàn các trường khác.",
     FOUR[:2], 9),
    (("Dưới sự chủ trì của Trường THPT Na Ư (Cụm trưởng), các thành viên Trường THPT Pa Tần, Trường THPT Chà Cang, "
      "Trường THPT Lũng Cao đã ký giao ước."), FOUR, None),
    (("Hiệu trưởng các trường sau ký kết giao ước thi đua:\n- Trường THPT Na Ư\n- Trường THPT Pa Tần\n"
      "- Trường THPT Chà Cang"), THREE, None),
    (("Về phía các đơn vị trong Cụm có:\n- Thầy Lò Văn An, Hiệu trưởng Trường THPT Na Ư\n- Cô Vàng Thị Mai, Hiệu "
      "trưởng Trường THPT Pa Tần\n- Thầy Giàng A Sử, Hiệu trưởng Trường THPT Chà Cang"), THREE, None),
    ("Về phía các đơn vị trong Cụm có:\n- Thầy Lò Văn An\n- Cô Vàng Thị Mai", (), None),
    ("Cụm gồm xã Na Ư, xã Pa Tần, phường Him Lam.", ("xã Na Ư", "xã Pa Tần", "phường Him Lam"), None),
    ("Cụm gồm Sở GD&ĐT 2 thành phố Hải Phòng, Đà Nẵng và 2 tỉnh Lai Châu, Sơn La.",
     ("Hải Phòng", "Đà Nẵng", "Lai Châu", "Sơn La"), None),
    ("Cụm gồm TP.HCM, Đồng Nai, Bà Rịa - Vũng Tàu.", ("TP.HCM", "Đồng Nai", "Bà Rịa - Vũng Tàu"), None),
    ("Cụm gồm Trường THPT Na Ư, huyện Mường Chà; Trường THPT Pa Tần, huyện Nậm Pồ.", FOUR[:2], None),
    ("Cụm gồm Trường THPT Na Ư - huyện Mường Chà, Trường THPT Pa Tần - huyện Nậm Pồ.", FOUR[:2], None),
    ("Cụm gồm Sở VH-TT&DL, Sở NN&PTNT, Ban Quản lý dự án huyện.",
     ("Sở VH-TT&DL", "Sở NN&PTNT", "Ban Quản lý dự án huyện"), None),
    (f"Về phía Cụm thi đua số 7 có: {ROW}.", FOUR, None),
    (f"Ký kết giao ước có các trường: {ROW}.", FOUR, None),
    (f"Dự họp có đại diện Sở GD&ĐT các tỉnh: {PROVINCES}.", WEST, None),
    (f"Bên cạnh đơn vị Cụm trưởng {FOUR[0]}, Cụm còn có {FOUR[1]} và {FOUR[2]}.", THREE, None),
    (f"Ngoài {FOUR[0]} là Cụm trưởng, Cụm còn ba trường: {FOUR[1]}, {FOUR[2]}, {FOUR[3]}.", FOUR, None),
    ("Dự họp là hiệu trưởng bốn trường trong Cụm, cụ thể: THPT Na Ư, THPT Pa Tần, PTDTNT Chà Cang, THPT Lũng Cao.",
     ("THPT Na Ư", "THPT Pa Tần", "PTDTNT Chà Cang", "THPT Lũng Cao"), 4),
    (f"Cụm trưởng {FOUR[0]} báo cáo; Cụm phó {FOUR[1]} điều hành thảo luận.", FOUR[:2], None),
    ("Cụm gồm các trường:\nMầm non Hoa Ban\nTHCS Na Ư\nCác trường đã ký.", ("Mầm non Hoa Ban", "THCS Na Ư"), None),
    ("Cụm gồm Ban đại diện Hội người cao tuổi, Hiệp hội các Doanh nghiệp tỉnh, Ủy ban MTTQ Việt Nam tỉnh.",
     ("Ban đại diện Hội người cao tuổi", "Hiệp hội các Doanh nghiệp tỉnh", "Ủy ban MTTQ Việt Nam tỉnh"), None),
    ("Trong Cụm có 3 trường đạt chuẩn quốc gia: THPT Na Ư, THPT Pa Tần, THPT Chà Cang.", (), None),
    ("Cụm phấn đấu có 2 trường đạt chuẩn mức độ 2: THPT Na Ư, THPT Pa Tần.", (), None),
    (f"Cụm gồm 4 đơn vị là các trường THPT {SHORT}.", BARE, 4),
    (f"Cụm thi đua số 7 có 4 trường THPT {SHORT}.", BARE, 4),
    (f"Cụm thi đua số 7 có bốn trường THPT là {SHORT}.", BARE, 4),
    (f"Cụm gồm các xã, phường {SHORT}.", BARE, None),
    (f"Cụm thi đua số 7 có Hội Khuyến học các tỉnh {PROVINCES}.", WEST, None),
    ("Đại diện THPT Na Ư, PTDTNT tỉnh, TH&THCS Pa Tần đã ký giao ước thi đua của Cụm.",
     ("THPT Na Ư", "PTDTNT tỉnh", "TH&THCS Pa Tần"), None),
    ("Cụm có: Hội Khuyến học tỉnh, Hội Nhà báo tỉnh.", ("Hội Khuyến học tỉnh", "Hội Nhà báo tỉnh"), None),
    ("Hội nghị nghe tham luận của 3 đơn vị: THPT Na Ư, THPT Pa Tần, THPT Chà Cang.", (), None),
    (f"Đoàn công tác gồm đại diện các đơn vị: {ROW}.", (), None),
    (f"Ban Tổ chức gồm đại diện 4 đơn vị: {ROW}.", (), None),
    ("Tiêu biểu có các trường: THPT Na Ư, THPT Pa Tần, THPT Chà Cang.", (), None),
    ("Hội nghị nghe tham luận của các trường: THPT Na Ư, THPT Pa Tần, THPT Chà Cang.", (), None),
    ("3 trường được đề nghị tặng Bằng khen: THPT Na Ư, THPT Pa Tần, THPT Chà Cang.", (), None),
    ("Ban Chỉ đạo gồm 3 đơn vị: Sở Nội vụ, Sở Y tế, Sở Tư pháp.", (), None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "members", "count"), SAID)
def test_members_are_said_in_other_words(text: str, members: tuple[str, ...], count: int | None) -> None:
    found = block(text)
    assert (found.members, found.member_count) == (members, count)


WITH_OFFICES = [
    "Cụm gồm:\n1. {} - Cụm trưởng;\n2. {} - Cụm phó;\n3. {} - Thành viên.",
    "Danh sách Cụm:\n1. {}: Cụm trưởng\n2. {}: Cụm phó\n3. {}: Thành viên",
    "TT | Đơn vị | Ghi chú\n1 | {} | Cụm trưởng\n2 | {} | Cụm phó\n3 | {} | ",
]


@pytest.mark.parametrize("text", WITH_OFFICES)
def test_offices_beside_members_on_lines(text: str) -> None:
    found = block(text.format(*THREE))
    assert (found.members, found.leader_unit, found.deputy_units) == (THREE, THREE[0], (THREE[1],))


def test_a_block_named_by_its_kind_alone_has_its_own_list() -> None:
    text = "Khối Mầm non gồm: MN Hoa Ban, MN Hoa Mai. Khối Tiểu học gồm: TH Na Ư, TH Pa Tần, TH Chà Cang."
    found = blocks(text, "Phòng GD&ĐT chia các khối thi đua")
    assert found["Khối Mầm non"].members == ("MN Hoa Ban", "MN Hoa Mai")
    assert found["Khối Tiểu học"].members == ("TH Na Ư", "TH Pa Tần", "TH Chà Cang")


LAYOUTS = [
    "Các đơn vị thuộc Cụm có mặt:\n· {}\n· {}\n· {}",
    "Các đơn vị thuộc Cụm có mặt:\no {}\no {}\no {}",
    "Các đơn vị thuộc Cụm có mặt:\n1 - {}\n2 - {}\n3 - {}",
    "Các đơn vị thuộc Cụm có mặt:\n- {}; {}\n- {}",
    "Các đơn vị thuộc Cụm có mặt:\n- Cô Lò Thị Mai, HT {}\n- BGH {}\n- Đơn vị: {}",
    "Cụm gồm:\n- Các trường vùng cao: {}, {}\n- Các trường vùng thấp: {}",
    "Danh sách Cụm thi đua số 7 năm học 2023 - 2024\n1. {}\n2. {}\n3. {}",
    "Các đơn vị có mặt: {}; {}; {}.",
    "Đơn vị tham dự: {}, {}, {}.",
    "Hiện diện có Ban giám hiệu các trường: {}; {}; {}.",
    "Số đơn vị tham dự: 3 đơn vị, gồm {}, {}, {}.",
    "Trưởng cụm | {}\nPhó cụm | {}\nThành viên | {}",
]


@pytest.mark.parametrize("text", LAYOUTS)
def test_members_stand_on_lines_of_every_layout(text: str) -> None:
    assert block(text.format(*THREE)).members == THREE


def test_a_sector_block_without_the_word_emulation_is_one_under_such_a_title() -> None:
    text = "Khối Kinh tế - Kỹ thuật tỉnh gồm 3 đơn vị: Sở Công Thương, Sở Xây dựng, Ban Quản lý Khu kinh tế tỉnh."
    found = blocks(text, "Khối Kinh tế - Kỹ thuật ký kết giao ước thi đua")["Khối Kinh tế - Kỹ thuật"]
    assert found.members == ("Sở Công Thương", "Sở Xây dựng", "Ban Quản lý Khu kinh tế tỉnh")
    assert not blocks(text, "Khối Kinh tế - Kỹ thuật họp giao ban")


OFFICES: list[tuple[str, str | None, tuple[str, ...]]] = [
    (f"{FOUR[0]} và {FOUR[1]} lần lượt giữ vai trò Cụm trưởng và Cụm phó.", FOUR[0], FOUR[1:2]),
    (f"{FOUR[0]} và {FOUR[1]} được bầu làm Cụm trưởng, Cụm phó.", FOUR[0], FOUR[1:2]),
    ("Huyện Mường Chà là cụm trưởng, huyện Nậm Pồ là cụm phó.", "Huyện Mường Chà", ("huyện Nậm Pồ",)),
    ("Cụm trưởng là tỉnh Lai Châu.", "tỉnh Lai Châu", ()),
    (f"{FOUR[0]}, huyện Mường Chà, Cụm trưởng, chủ trì.", FOUR[0], ()),
    ("Cụm thi đua số 7 họp tại huyện Mường Chà, đơn vị Cụm trưởng chủ trì.", None, ()),
]


@pytest.mark.parametrize(("text", "head", "deputies"), OFFICES)
def test_offices_of_pairs_and_places(text: str, head: str | None, deputies: tuple[str, ...]) -> None:
    found = block(text)
    assert (found.leader_unit, found.deputy_units) == (head, deputies)


HANDED_OVER = [
    "Hội nghị bàn giao Cụm trưởng từ {} sang {}.",
    "Lễ bàn giao Cụm trưởng giữa {} và {} diễn ra trang trọng.",
    "{1} nhận cờ luân lưu Cụm trưởng năm học 2023-2024 từ {0}.",
    "Năm học tới, {1} sẽ làm Cụm trưởng thay {0}.",
]


@pytest.mark.parametrize("text", HANDED_OVER)
def test_who_hands_over_is_the_head_and_both_are_members(text: str) -> None:
    found = block(text.format(*FOUR))
    assert (found.leader_unit, found.members) == (FOUR[0], FOUR[:2])


ASIDE = "Năm trước, Cụm thi đua số 6 cũng tổ chức hội nghị tổng kết ở nơi này."
OF_THE_TITLE: list[tuple[str, int | None]] = [
    (f"Dự họp có hiệu trưởng các trường: {', '.join(THREE)}.", None),
    (f"3 đơn vị ký giao ước: {', '.join(THREE)}.", 3),
    (f"Cụm gồm 3 trường: {', '.join(THREE)}.", 3),
    ("TT | Trường | Việc\n1 | {} | Cụm trưởng\n2 | {} | Cụm phó\n3 | {} | Thành viên".format(*THREE), None),
]


@pytest.mark.parametrize(("text", "count"), OF_THE_TITLE)
def test_a_block_named_in_passing_takes_nothing_from_the_one_of_the_title(text: str, count: int | None) -> None:
    for both in (f"{text}\n{ASIDE}", f"{ASIDE}\n{text}"):
        found = blocks(both)
        assert (found["Cụm thi đua số 7"].members, found["Cụm thi đua số 7"].member_count) == (THREE, count)
        assert (found["Cụm thi đua số 6"].members, found["Cụm thi đua số 6"].member_count) == ((), None)


def test_under_a_short_line_the_block_that_it_names_is_spoken_of() -> None:
    found = blocks(f"Cụm thi đua số 6\nCụm gồm 3 trường: {', '.join(THREE)}.")
    assert (found["Cụm thi đua số 6"].members, found["Cụm thi đua số 7"].members) == (THREE, ())


SHORT_NAMES: list[tuple[str, str, str]] = [
    ("{} làm Cụm trưởng, {} làm Cụm phó.", "THCS&THPT Pa Tần", "PTDTNT tỉnh"),
    ("Cụm trưởng là {}, Cụm phó là {}.", "THCS&THPT Pa Tần", "PTDTNT tỉnh"),
    ("{} - Cụm trưởng; {} - Cụm phó.", "Trường Mầm non Hoa Ban", "Trường Mầm non 20-10"),
]


@pytest.mark.parametrize(("text", "head", "deputy"), SHORT_NAMES)
def test_schools_without_their_noun_hold_offices(text: str, head: str, deputy: str) -> None:
    found = block(text.format(head, deputy))
    assert (found.leader_unit, found.deputy_units, found.members) == (head, (deputy,), (head, deputy))
