"""Blocks of offices and associations, those told together, and officers whom a meeting chooses in turn."""

from typing import Any

import pytest

from models import Article, Block
from pipeline.extract import extract


def blocks(text: str) -> tuple[Block, ...]:
    return extract(Article(key="k", title=text.partition("\n")[0], text=text)).blocks


KHOI = "Khối thi đua số 4 tổng kết\n"
CUM = "Cụm thi đua số 2 tổng kết\n"
XA_HOI = "Khối thi đua Văn hóa - Xã hội tổng kết\n"
TOLD: list[tuple[str, dict[str, Any]]] = [
    (KHOI + ("Khối gồm: Văn phòng HĐND tỉnh (trưởng khối), Văn phòng UBND tỉnh, Sở Nội vụ, Thanh tra tỉnh và Cục "
             "Thống kê."),
     {"members": ("Văn phòng HĐND tỉnh", "Văn phòng UBND tỉnh", "Sở Nội vụ", "Thanh tra tỉnh", "Cục Thống kê"),
      "leader_unit": "Văn phòng HĐND tỉnh"}),
    (KHOI + ("Khối có 6 đơn vị: Hội Khuyến học, Hội Người cao tuổi, Hội Nạn nhân chất độc da cam, Hội Cựu giáo chức, "
             "Liên minh Hợp tác xã, Hội Chữ thập đỏ tỉnh."),
     {"members": ("Hội Khuyến học", "Hội Người cao tuổi", "Hội Nạn nhân chất độc da cam", "Hội Cựu giáo chức",
                  "Liên minh Hợp tác xã", "Hội Chữ thập đỏ tỉnh"), "member_count": 6}),
    (KHOI + ("Khối có 5 thành viên: Báo Lai Châu, Công an tỉnh, Viện Kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh, "
             "Sở Tư pháp."),
     {"members": ("Báo Lai Châu", "Công an tỉnh", "Viện Kiểm sát nhân dân tỉnh", "Tòa án nhân dân tỉnh",
                  "Sở Tư pháp")}),
    (KHOI + ("Đủ 3/3 hội của khối cử người ký giao ước, đó là: Hội Người mù tỉnh (trưởng khối), Hội Đông y tỉnh, "
             "Hội khuyến học tỉnh."),
     {"members": ("Hội Người mù tỉnh", "Hội Đông y tỉnh", "Hội khuyến học tỉnh"), "leader_unit": "Hội Người mù tỉnh"}),
    (CUM + "Trường THPT Na Ư cùng với các trường THPT Pa Tần, THPT Chà Cang là thành viên của Cụm thi đua số 2.",
     {"members": ("Trường THPT Na Ư", "THPT Pa Tần", "THPT Chà Cang")}),
    (CUM + "Phía các đơn vị thuộc Cụm thi đua số 2, hiệu trưởng các trường sau đây có mặt:\n- Trường THPT Na Ư\n"
     "- Trường THPT Pa Tần\n- Trường THPT Chà Cang\nMở đầu, hai đơn vị báo cáo chuyên đề:\n- Chuyên đề 1: Dạy đọc.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (CUM + "Hai đơn vị trình bày tham luận:\n- Tham luận 1: Giữ sĩ số học sinh\n- Tham luận 2: Dạy học hai buổi",
     {"members": ()}),
    (CUM + "Thành viên Cụm thi đua số 2 năm học 2023-2024:\n1. Trường THPT Na Ư\n2. Trường THPT Pa Tần\nHết.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần")}),
    (CUM + "Cụm gồm các trường: THCS, THPT Pa Tần; THPT Na Ư; THPT Chà Cang.",
     {"members": ("THCS, THPT Pa Tần", "THPT Na Ư", "THPT Chà Cang")}),
    (CUM + "Trường THPT Na Ư (Cụm trưởng) bàn giao nhiệm vụ Cụm trưởng cho Trường THPT Pa Tần.",
     {"leader_unit": "Trường THPT Na Ư", "members": ("Trường THPT Na Ư", "Trường THPT Pa Tần")}),
    (CUM + "Lễ bàn giao Cụm trưởng từ Trường THPT Na Ư sang Trường THPT Pa Tần.",
     {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Trường THPT Na Ư, đơn vị đăng cai, cụm trưởng cụm thi đua số 2, đã chuẩn bị chu đáo.",
     {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Ba đơn vị Trường THPT Na Ư, Trường THPT Pa Tần, Trường THPT Chà Cang cùng ký vào bản giao ước của cụm.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (CUM + "Cụm thi đua số 2 có 12 trường THPT. 6 trường trong cụm đã kiểm định chất lượng.", {"member_count": 12}),
    (XA_HOI + "Hội nghị trao chức danh Trưởng khối, Phó khối năm 2022 lần lượt cho Sở Y tế và Ban Dân tộc.",
     {"leader_unit": "Sở Y tế", "deputy_units": ("Ban Dân tộc",)}),
    (XA_HOI + ("Sở Lao động - Thương binh và Xã hội - Khối trưởng bàn giao nhiệm vụ Khối trưởng năm 2022 cho Sở Văn "
               "hóa, Thể thao và Du lịch."),
     {"leader_unit": "Sở Lao động - Thương binh và Xã hội"}),
    (XA_HOI + "Hội Nạn nhân chất độc da cam/dioxin tỉnh, đơn vị Trưởng khối, chủ trì.",
     {"leader_unit": "Hội Nạn nhân chất độc da cam/dioxin tỉnh"}),
    (XA_HOI + "Hội nghị bầu Liên minh Hợp tác xã tỉnh làm Khối trưởng, Hội Nhà báo tỉnh làm Khối phó.",
     {"leader_unit": "Liên minh Hợp tác xã tỉnh", "deputy_units": ("Hội Nhà báo tỉnh",)}),
    (XA_HOI + "Báo Lai Châu được chọn làm Khối trưởng, Đài Phát thanh - Truyền hình tỉnh làm Khối phó.",
     {"leader_unit": "Báo Lai Châu", "deputy_units": ("Đài Phát thanh - Truyền hình tỉnh",)}),
    (XA_HOI + "Trường Cao đẳng Sư phạm Lai Châu được Khối tín nhiệm bầu giữ chức Trưởng khối thi đua.",
     {"leader_unit": "Trường Cao đẳng Sư phạm Lai Châu"}),
    (XA_HOI + "Năm tới, vai trò trưởng khối được bàn giao cho Sở Y tế, còn khối phó do Ban Dân tộc đảm nhận.",
     {"leader_unit": "Sở Y tế", "deputy_units": ("Ban Dân tộc",)}),
    (XA_HOI + "Khối trưởng năm 2023 được giới thiệu là Hội Khuyến học tỉnh.", {"leader_unit": "Hội Khuyến học tỉnh"}),
    (XA_HOI + "Đã họp.\nGiữ vai trò Khối trưởng Khối thi đua, thời gian qua Sở Y tế đã tổ chức nhiều hoạt động.",
     {"leader_unit": "Sở Y tế"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_offices_and_associations_are_members_and_heads(text: str, expected: dict[str, Any]) -> None:
    (block,) = blocks(text)
    assert {name: getattr(block, name) for name in expected} == expected


NAMES: list[tuple[str, dict[str, int | None]]] = [
    ("Khối thi đua các đơn vị trực thuộc trường Cao đẳng nghề Cần Thơ họp.",
     {"Khối thi đua các đơn vị trực thuộc trường Cao đẳng nghề Cần Thơ": None}),
    ("Khối thi đua các trường trực thuộc Công đoàn Nông nghiệp & Phát triển nông thôn Việt Nam ký giao ước.",
     {"Khối thi đua các trường trực thuộc Công đoàn Nông nghiệp & Phát triển nông thôn Việt Nam": None}),
    ("Khối thi đua Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội tổ chức hội nghị.",
     {"Khối thi đua Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội": None}),
    ("Khối thi đua các Ban Đảng, Văn phòng Tỉnh ủy ký giao ước.",
     {"Khối thi đua các Ban Đảng, Văn phòng Tỉnh ủy": None}),
    ("Khối thi đua các cơ quan Trung ương tổ chức hội nghị.", {"Khối thi đua các cơ quan Trung ương": None}),
    ("Khối thi đua các tổ chức xã hội - nghề nghiệp tổ chức hội nghị.",
     {"Khối thi đua các tổ chức xã hội - nghề nghiệp": None}),
    ("Khối thi đua Quốc phòng - An ninh ký giao ước.", {"Khối thi đua Quốc phòng - An ninh": None}),
    ("Khối thi đua Văn hóa - Xã hội tổ chức hội nghị.", {"Khối thi đua Văn hóa - Xã hội": None}),
    ("Cụm thi đua 5 thành phố trực thuộc Trung ương ký giao ước.",
     {"Cụm thi đua 5 thành phố trực thuộc Trung ương": 5}),
    ("Cụm thi đua 07 tỉnh biên giới phía Bắc họp. Cụm thi đua 7 tỉnh biên giới phía Bắc gồm các tỉnh miền núi.",
     {"Cụm thi đua 07 tỉnh biên giới phía Bắc": 7}),
    ("Cụm thi đua các trường THPT miền núi (Cụm thi đua số 5) họp tại Điện Biên.", {"Cụm thi đua số 5": None}),
    ("Cụm thi đua số 5, gồm các trường THPT miền núi, họp. Cụm thi đua các trường THPT miền núi ký giao ước.",
     {"Cụm thi đua số 5": None}),
    (("Cụm thi đua Trường Chính trị các tỉnh Tây Bắc họp\nCụm thi đua số 4, gồm các Trường "
      "Chính trị tỉnh khu vực Tây Bắc, ký."),
     {"Cụm thi đua số 4": None}),
    ("Cụm thi đua quận, huyện họp.", {"Cụm thi đua quận, huyện": None}),
    ("Hội nghị bàn về bình xét của các cụm, khối thi đua trực thuộc tỉnh.", {}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names_of_blocks_of_offices(text: str, expected: dict[str, int | None]) -> None:
    assert {block.name: block.member_count for block in blocks(f"Hội nghị thi đua\n{text}")} == expected
