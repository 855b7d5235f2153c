"""Members of a block that are told in loose prose, beside officers or on lines of their own."""

import pytest

from models import Article, Block
from pipeline.extract import extract

THREE = ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")
ROW = "Trường THPT Na Ư, Trường THPT Pa Tần và Trường THPT Chà Cang"
LINES = "\n- Trường THPT Na Ư\n- Trường THPT Pa Tần\n- Trường THPT Chà Cang"


def block(text: str) -> Block:
    title = "Hội nghị Cụm thi đua số 7"
    return extract(Article(key="k", title=title, text=f"{title}\n{text}")).blocks[0]


TOLD: list[tuple[str, tuple[str, ...], int | None]] = [
    (f"Cụm được lập nên từ 3 trường: {ROW}.", THREE, 3),
    (f"Cụm được thành lập từ 3 trường {ROW}.", THREE, 3),
    (f"Cụm được thành lập trên cơ sở 3 đơn vị: {ROW}.", THREE, 3),
    (f"Cụm thi đua số 7 là tập hợp của 3 đơn vị: {ROW}.", THREE, 3),
    (f"Cụm thi đua số 7 quy tụ 3 đơn vị là {ROW}.", THREE, 3),
    (f"Cụm thi đua số 7, quy tụ 3 đơn vị đóng trên địa bàn huyện là {ROW}, đã họp.", THREE, 3),
    (f"Cụm thi đua số 7, quy tụ {ROW}, đã họp.", THREE, None),
    (f"Cụm thi đua số 7 hợp thành bởi {ROW}.", THREE, None),
    (f"Cụm có 3 đơn vị thành viên, đó là {ROW}.", THREE, 3),
    (f"Cụm có 3 đơn vị thành viên, cụ thể là {ROW}.", THREE, 3),
    (f"Cụm có 3 trường. Đó là: {ROW}.", THREE, 3),
    (f"Cụm có tổng số 3 trường: {ROW}.", THREE, 3),
    (f"Cụm gồm 3 thành viên. Cụ thể như sau:{LINES}", THREE, 3),
    (f"Ba trường của Cụm – {ROW} – đã ký kết giao ước.", THREE, 3),
    (f"Ba trường của Cụm là {ROW} đã ký kết giao ước.", THREE, 3),
    (f"Về phía các trường thuộc Cụm thi đua số 7, có sự tham dự của Hiệu trưởng các trường:{LINES}", THREE, None),
    (f"Theo phân công của Sở, {ROW} cùng sinh hoạt trong Cụm thi đua số 7.", THREE, None),
    (f"{ROW} (Cụm thi đua số 7) đã ký giao ước.", THREE, None),
    ("Cụm thi đua số 7 - THPT Na Ư, THPT Pa Tần, PTDTNT huyện - đã ký.",
     ("THPT Na Ư", "THPT Pa Tần", "PTDTNT huyện"), None),
    (f"{ROW} năm nay cùng nằm trong Cụm thi đua số 7.", THREE, None),
    ("Đại diện Trường THPT Na Ư, Trường THPT Pa Tần cùng Trường THPT Chà Cang đã ký giao ước thi đua của Cụm.",
     THREE, None),
    ("Cụm gồm Sở GD&ĐT 3 tỉnh Sơn La, Lai Châu, Điện Biên.", ("Sơn La", "Lai Châu", "Điện Biên"), 3),
    ("Cụm gồm Công đoàn Viên chức tỉnh và Công đoàn ngành Y tế.",
     ("Công đoàn Viên chức tỉnh", "Công đoàn ngành Y tế"), None),
    (f"Dự họp có lãnh đạo của 3 trường chính trị trong Cụm thi đua số 7 là {ROW}.", THREE, 3),
    (("Có mặt đại diện 7 đơn vị thuộc Cụm thi đua số 7 khối Giáo dục, trong đó có Trường THPT Na Ư, Trường THPT "
     "Pa Tần cùng các trường còn lại."), THREE[:2], 7),
    (("Cụm thi đua số 7 do Trường THPT Na Ư làm Cụm trưởng, Trường THPT Pa Tần làm Cụm phó và Trường THPT Chà Cang "
     "là thành viên."), THREE, None),
    ("Trưởng cụm: Trường THPT Na Ư. Phó cụm: Trường THPT Pa Tần. Thành viên: Trường THPT Chà Cang.", THREE, None),
    ("Cụm có các trường THPT Na Ư, PTDTNT Pa Tần, GDNN-GDTX Chà Cang.",
     ("THPT Na Ư", "PTDTNT Pa Tần", "GDNN-GDTX Chà Cang"), None),
    ("Cụm gồm các trường MN Hoa Ban, MN Hoa Mai, MN 20-10.", ("MN Hoa Ban", "MN Hoa Mai", "MN 20-10"), None),
    ("Họp tại Trường THPT Pa Tần (Cụm phó).", ("Trường THPT Pa Tần",), None),
    (("Có ông Lò Văn An - Hiệu trưởng Trường THPT Na Ư - đơn vị Cụm trưởng; ông Vàng A Sử - Hiệu trưởng Trường THPT "
     "Pa Tần, đơn vị Cụm phó."), THREE[:2], None),
    (f"Hội nghị suy tôn 3 đơn vị: {ROW}.", (), None),
    (f"Hội nghị đề nghị tặng Cờ thi đua cho các trường: {ROW}.", (), None),
    ("Cụm đã tập hợp ý kiến của các đại biểu.", (), None),
    ("Cụm gồm các trường: THPT M'Drắk, THPT Cư M'gar.", ("THPT M'Drắk", "THPT Cư M'gar"), None),
    ("Hội nghị tổng kết 5 năm tổ chức và hoạt động của Cụm thi đua số 7.", (), None),
    ("Tổng Giám đốc Bảo hiểm xã hội Việt Nam Lò Thị Mai (Cụm trưởng) dự.", (), None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "members", "count"), TOLD)
def test_members_are_told_in_loose_prose(text: str, members: tuple[str, ...], count: int | None) -> None:
    found = block(text)
    assert (found.members, found.member_count) == (members, count)


def test_a_unit_said_to_head_a_block_does_so_although_a_person_speaks_for_it() -> None:
    assert block("Ông Lò Văn An - Hiệu trưởng Trường THPT Na Ư - đơn vị Cụm trưởng chủ trì.").leader_unit == THREE[0]
    assert block("Là đơn vị Trưởng Cụm thi đua số 7, Trường THPT Na Ư vừa tổ chức lễ ký.").leader_unit == THREE[0]
    assert block("Vai trò Cụm trưởng do Trường THPT Na Ư đảm nhiệm.").leader_unit == THREE[0]
    assert block("Báo cáo do đơn vị trưởng cụm, Trường THPT Na Ư, trình bày.").leader_unit == THREE[0]
    assert block("Cụm trưởng do Sở Giáo dục và Đào tạo chỉ định.").leader_unit is None
    assert block("Tổng Giám đốc Bảo hiểm xã hội Việt Nam Lò Thị Mai (Cụm trưởng) dự.").leader_unit is None
