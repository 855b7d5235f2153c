"""Blocks: what names one, which mentions are one block, its head, members and stated count."""

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import Article, Block
from pipeline.extract import extract
from pipeline.extract.blocks import announced
from pipeline.extract.candidates import lost_of, watch
from pipeline.extract.pipe import build


def blocks(text: str) -> tuple[Block, ...]:
    return extract(Article(key="k", title=text.partition("\n")[0], text=text)).blocks


NAMED = [
    ("Cụm thi đua số 3 họp", ["Cụm thi đua số 3"]),
    ("Khối thi đua 2 họp", ["Khối thi đua 2"]),
    ("Cụm thi đua số IV và Cụm thi đua số 4", ["Cụm thi đua số IV"]),
    ("CỤM THI ĐUA 11 HỌP\nCụm thi đua số 11 thuộc LĐLĐ tỉnh họp.", ["Cụm thi đua số 11"]),
    ("Hội nghị\nCụm thi đua số 3 ngành Giáo dục tỉnh họp. Cụm thi đua số 3 bàn.", ["Cụm thi đua số 3"]),
    ("Họp\nCụm thi đua số 8 ngành Giáo dục và Đào tạo họp.", ["Cụm thi đua số 8 ngành Giáo dục và Đào tạo"]),
    ("Hội nghị\nCụm thi đua 4, ngành Giáo dục thành phố họp.", ["Cụm thi đua 4"]),
    ("Hội nghị thi đua Cụm 1 – các đại học\nCụm 1 họp.", ["Cụm 1"]),
    ("Khối thi đua các trường THPT vùng cao tổ chức hội nghị", ["Khối thi đua các trường THPT vùng cao"]),
    ("Khối thi đua các trường mầm non, tiểu học trên địa bàn tỉnh họp", ["Khối thi đua các trường mầm non, tiểu học"]),
    ("Khối thi đua các Trung tâm và các trường DTNT đã họp", ["Khối thi đua các Trung tâm và các trường DTNT"]),
    ("Khối thi đua THCS; TH&THCS họp", ["Khối thi đua THCS; TH&THCS"]),
    ("Cụm thi đua vùng U Minh Thượng họp", ["Cụm thi đua vùng U Minh Thượng"]),
    ("Khối thi đua Giáo dục thường xuyên tỉnh Kiên Giang họp", ["Khối thi đua Giáo dục thường xuyên"]),
    ("Khối thi đua bậc Tiểu học huyện Vị Xuyên họp", ["Khối thi đua bậc Tiểu học"]),
    ("Khối thi đua các trung tâm trực thuộc Sở họp", ["Khối thi đua các trung tâm trực thuộc Sở"]),
    (
        "Họp\nKhối thi đua các trường THPT vùng ven biển, Trường THPT Na Ư làm Trưởng khối.",
        ["Khối thi đua các trường THPT vùng ven biển"],
    ),
    (
        "Khối thi đua các trường THPT vùng ven biển và Khối thi đua các trường THPT vùng hải đảo",
        ["Khối thi đua các trường THPT vùng ven biển", "Khối thi đua các trường THPT vùng hải đảo"],
    ),
    ("Họp\nCụm thi đua các trường sư phạm Tây Bắc. Cụm thi đua các trường sư phạm khu vực Tây Bắc.",
     ["Cụm thi đua các trường sư phạm khu vực Tây Bắc"]),
    ("Giao ban\nKhối thi đua số 5 họp. Các phòng trong khối 5 thống nhất.", ["Khối thi đua số 5"]),
    ("Học sinh khối 12 ôn thi, thi đua học tốt", []),
    ("Cụm chuyên môn số 2 sinh hoạt, thi đua\nCụm 2 gồm các xã.", []),
    ("Các cụm thi đua, khối thi đua đã ký giao ước", []),
    ("Khối thi đua ngành Tài nguyên và Môi trường", []),
    ("Tỉnh lập 9 cụm thi đua, khen thưởng", []),
    ("Xếp hạng thi đua khối các phòng chức năng", []),
    ("Khối thi đua Mầm non số 2 họp. Khối Mầm non số 2 bàn.", ["Khối thi đua Mầm non số 2"]),
    ("Cụm thi đua THPT số 1 và Cụm thi đua THCS số 1", ["Cụm thi đua THPT số 1", "Cụm thi đua THCS số 1"]),
    ("Cụm thi đua số VI họp. Cụm VI bàn.", ["Cụm thi đua số VI"]),
    ("Khối thi đua Tiểu học 3 tổ chức hội nghị", ["Khối thi đua Tiểu học 3"]),
    ("Cụm thi đua THPT số 1, số 2 và số 3 họp",
     ["Cụm thi đua THPT số 1", "Cụm thi đua THPT số 2", "Cụm thi đua THPT số 3"]),
    ("Các cụm thi đua số 4, 5 và 6 cùng họp", ["cụm thi đua số 4", "cụm thi đua số 5", "cụm thi đua số 6"]),
    ("Cụm thi đua số 1, 12 đơn vị dự họp", ["Cụm thi đua số 1"]),
    ("Họp\nCụm thi đua THPT số 1 họp. Các cụm thi đua THPT cùng ký.", ["Cụm thi đua THPT số 1"]),
    ("Hai khối thi đua Mầm non và Tiểu học họp", ["khối thi đua Mầm non", "khối thi đua Tiểu học"]),
    ("Khối thi đua TTGDTX và trường trực thuộc khác họp", ["Khối thi đua TTGDTX và trường trực thuộc khác"]),
    ("Khối thi đua các trường THPT vùng thấp họp", ["Khối thi đua các trường THPT vùng thấp"]),
    ("Cụm thi đua Ba Đình họp", ["Cụm thi đua Ba Đình"]),
    ("Các khối thi đua trực thuộc Sở họp", []),
    ("Khối giao ước thi đua số 5 họp. Khối thi đua số 5 bàn.", ["Khối giao ước thi đua số 5"]),
    ("Cụm thi đua số hai họp", ["Cụm thi đua số hai"]),
    ("Họp\nTriển khai thi đua, khen thưởng Cụm các trường Trung cấp, Cao đẳng năm 2022.",
     ["Cụm các trường Trung cấp, Cao đẳng"]),
    ("Ba khối thi đua họp\nKhối Mầm non gồm 9 đơn vị. Khối THCS có 10 đơn vị.", ["Khối Mầm non", "Khối THCS"]),
    ("Họp\nKhối 8 – Khối thi đua các trường đại học tổng kết.", ["Khối 8"]),
    ("Họp\nCụm thi đua số 7 các trường chính trị. Cụm thi đua các trường chính trị họp.", ["Cụm thi đua số 7"]),
    ("Họp\nKhối thi đua các trường đại học phía Nam, trực thuộc Bộ", ["Khối thi đua các trường đại học phía Nam"]),
    ("Khối thi đua các TTGDTX, Trung tâm GDNN-GDTX họp", ["Khối thi đua các TTGDTX, Trung tâm GDNN-GDTX"]),
    ("Họp\nSở chia cụm thi đua khối các đơn vị trực thuộc thành 8 cụm.", []),
    ("Chấm điểm thi đua\n- Cụm 1 (Mầm non): 5 trường\n- Cụm 2 (Tiểu học): 6 trường", ["Cụm 1", "Cụm 2"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_a_block_is_named_once(text: str, expected: list[str]) -> None:
    assert [block.name for block in blocks(text)] == expected


ONE = "Hội nghị Cụm thi đua số 7\n"
TOLD: list[tuple[str, dict[str, Any]]] = [
    (ONE + "Sở Y tế Hà Nam - Cụm trưởng Cụm thi đua số 7 tổ chức hội nghị.", {"leader_unit": "Sở Y tế Hà Nam"}),
    (ONE + "Trường THPT Na Ư giữ vai trò Cụm trưởng.", {"leader_unit": "Trường THPT Na Ư"}),
    (ONE + "Trường THPT Na Ư được phân công làm Trưởng cụm năm học này.", {"leader_unit": "Trường THPT Na Ư"}),
    (ONE + "Nơi đón đoàn là Trưởng Cụm thi đua số 7- Trường THCS Pa Tần.", {"leader_unit": "Trường THCS Pa Tần"}),
    (ONE + "Nhận nhiệm vụ Trưởng cụm thi đua 7 là Trường THPT Na Ư.", {"leader_unit": "Trường THPT Na Ư"}),
    (ONE + "Công đoàn Trường THPT Na Ư (Cụm trưởng) đón đoàn.", {"leader_unit": "Công đoàn Trường THPT Na Ư"}),
    (ONE + "Đồng chí Lò Văn Mới - Trưởng Cụm thi đua số 7, Bí thư Chi bộ, Hiệu trưởng Trường THPT Na Ư.",
     {"leader_unit": None}),
    (ONE + "Trường THPT Na Ư là Phó Trưởng cụm.", {"leader_unit": None}),
    (ONE + "Trường THPT Na Ư làm Cụm trưởng. Cụm bầu Trường THPT Pa Tần làm Cụm trưởng năm học sau.",
     {"leader_unit": "Trường THPT Na Ư"}),
    (ONE + "Trường THPT Na Ư là Cụm trưởng; Trường THPT Pa Tần và Trường THPT Chà Cang là Cụm phó.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (ONE + "Cụm gồm: Trường THPT Na Ư, Trường THPT Pa Tần và Trường THPT Chà Cang.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (ONE + "Cụm gồm 3 trường (Trường THPT Na Ư, Trường THPT Pa Tần, Trường THPT Chà Cang) đã họp.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang"), "member_count": 3}),
    (ONE + "Cụm có 2 đơn vị: Trường THPT Na Ư (Cụm trưởng) và Trường THPT Pa Tần (Cụm phó).",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần"), "leader_unit": "Trường THPT Na Ư", "member_count": 2}),
    (ONE + "Hiệu trưởng các trường thuộc Cụm thi đua số 7:\n- Trường THPT Na Ư\n- Trường THPT Pa Tần;\nHội nghị bàn.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần")}),
    (ONE + "Cụm có 2 thành viên, cụ thể:\nTT | Đơn vị\n1 | Trường THPT Na Ư\n2 | Trường THPT Pa Tần\nHọp.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần"), "member_count": 2}),
    (ONE + "Thành viên của Cụm là: Trường THPT Na Ư, Trường THPT Pa Tần.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần")}),
    (ONE + "Cụm thi đua số 7 gồm: Trường THPT Na Ư, THPT Pa Tần và THPT Chà Cang tổ chức hội nghị.",
     {"members": ("Trường THPT Na Ư", "THPT Pa Tần", "THPT Chà Cang")}),
    (ONE + "Về dự có 12 trường của Cụm thi đua số 7.", {"member_count": 12}),
    (ONE + "Tám thành viên của Cụm đã ký giao ước.", {"member_count": 8}),
    (ONE + "Cụm thi đua số 7 (9 đơn vị) do Trường THPT Na Ư làm cụm trưởng.", {"member_count": 9}),
    (ONE + "- Cụm thi đua số 7: 14 trường, cụm trưởng là Trường THPT Na Ư;", {"member_count": 14}),
    (ONE + "Cụm thi đua số 7 - 30 năm xây dựng và trưởng thành.", {"member_count": None}),
    (ONE + "Cụm có 07 đơn vị.", {"member_count": 7}),
    (ONE + "Năm học qua Cụm có 3 sáng kiến.", {"member_count": None, "members": ()}),
    (ONE + "Trường THPT Na Ư được Sở GD&ĐT phân công làm Cụm trưởng.", {"leader_unit": "Trường THPT Na Ư"}),
    (ONE + "Cụm trưởng năm 2023: Hội Khuyến học huyện Mường Nhé.",
     {"leader_unit": "Hội Khuyến học huyện Mường Nhé"}),
    (ONE + "Hội nghị diễn ra tại Trường THPT Na Ư - đơn vị Cụm trưởng.", {"leader_unit": "Trường THPT Na Ư"}),
    (ONE + "Cụm do Trường THPT Na Ư làm Cụm trưởng.", {"leader_unit": "Trường THPT Na Ư", "members": ()}),
    (ONE + "Trưởng cụm: Trường THPT Na Ư, phó cụm: Trường THPT Pa Tần, Trường THPT Chà Cang.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (ONE + "Trường THPT Na Ư bàn giao nhiệm vụ Cụm trưởng cho Trường THPT Pa Tần.",
     {"leader_unit": "Trường THPT Na Ư"}),
    (ONE + "Trường THPT Na Ư là Cụm trưởng. Cụm bầu Trường THPT Pa Tần làm Cụm trưởng, THPT Chà Cang làm Cụm phó.",
     {"leader_unit": "Trường THPT Na Ư", "members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "THPT Chà Cang")}),
    (ONE + "Thay mặt đơn vị Cụm trưởng, bà Lò Thị Mới, Hiệu trưởng Trường THPT Na Ư báo cáo.",
     {"leader_unit": "Trường THPT Na Ư"}),
    (ONE + "Cụm gồm các trường THPT: Na Ư, Pa Tần và Trung tâm GDNN-GDTX huyện Mường Nhé.",
     {"members": ("Na Ư", "Pa Tần", "Trung tâm GDNN-GDTX huyện Mường Nhé")}),
    (ONE + "Cụm gồm các trường THPT Na Ư, Pa Tần và Chà Cang.", {"members": ("Na Ư", "Pa Tần", "Chà Cang")}),
    (ONE + "Cụm gồm 3 Sở: Sơn La, Lai Châu, Điện Biên; Sở GD&ĐT Sơn La là Cụm trưởng, Sở GD&ĐT Lai Châu là Cụm phó.",
     {"members": ("Sơn La", "Lai Châu", "Điện Biên"), "leader_unit": "Sở GD&ĐT Sơn La"}),
    (ONE + "Cụm gồm: Trường THPT Na Ư là Cụm trưởng, Trường THPT Pa Tần - Cụm phó và Trường THPT Chà Cang.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (ONE + "Các thành viên gồm Trường THPT Na Ư, Trường THPT Pa Tần.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần")}),
    (ONE + "Dự có Cụm thi đua số 7 (Trường THPT Na Ư, Trường THPT Pa Tần).",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần")}),
    (ONE + "Cụm gồm 7 trường chính trị tỉnh Sơn La, Lai Châu, Điện Biên, Lào Cai, Yên Bái, Hòa Bình, Phú Thọ.",
     {"members": ("Sơn La", "Lai Châu", "Điện Biên", "Lào Cai", "Yên Bái", "Hòa Bình", "Phú Thọ"), "member_count": 7}),
    (ONE + "Cụm gồm 10 trường THPT khu vực Na Ư, Pa Tần.", {"members": (), "member_count": 10}),
    (ONE + "Cụm gồm: Sở Văn hóa, Thể thao và Du lịch; Sở Y tế; Bảo hiểm xã hội tỉnh.",
     {"members": ("Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế", "Bảo hiểm xã hội tỉnh")}),
    (ONE + "Dự có 3 Sở thuộc Cụm thi đua số 7, gồm: Giáo dục và Đào tạo, Văn hóa, Thể thao và Du lịch, Y tế.",
     {"members": ("Giáo dục và Đào tạo", "Văn hóa, Thể thao và Du lịch", "Y tế"), "member_count": 3}),
    (ONE + "Cụm gồm Trường THPT Na Ư, THPT Pa Tần và cán bộ các trường.",
     {"members": ("Trường THPT Na Ư", "THPT Pa Tần")}),
    (ONE + "Cụm gồm 5 nội dung: Dạy tốt, Học tốt.", {"members": ()}),
    (ONE + "Các trường trong cụm: ông Lò Văn Mới, Hiệu trưởng Trường THPT Na Ư; bà Vi Thị Mới.", {"members": ()}),
    (ONE + "Trường THPT Na Ư, THPT Pa Tần, THPT Chà Cang – các trường trong Cụm thi đua số 7 – đã ký.",
     {"members": ("Trường THPT Na Ư", "THPT Pa Tần", "THPT Chà Cang")}),
    (ONE + "Trường THPT Na Ư là Cụm trưởng. Ba trường còn lại là Trường THPT Pa Tần, THPT Chà Cang, THPT Si Pa.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "THPT Chà Cang", "THPT Si Pa"), "member_count": None}),
    (ONE + "Cụm có 3 thành viên: Sơn La (cụm trưởng), Lai Châu (cụm phó), Điện Biên.",
     {"leader_unit": "Sơn La", "deputy_units": ("Lai Châu",), "members": ("Sơn La", "Lai Châu", "Điện Biên")}),
    (ONE + "Hội thao có vận động viên của các đơn vị: Trường THPT Na Ư, Trường THPT Pa Tần và Trường THPT Chà Cang.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (ONE + "Kết quả của 2 đơn vị:\nTT | Đơn vị | Điểm\n1 | Trường THPT Na Ư | 90\n2 | Trường THPT Pa Tần | 80\nHọp.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần")}),
    (ONE + "Cụm gồm 2 đơn vị (các trường THPT)\n1. Trường THPT Na Ư\n2. Trường THPT Pa Tần\nHọp.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần")}),
    (ONE + "Cụm gồm 5 trường đại học, học viện bao gồm: Trường Đại học Na Ư, Học viện Pa Tần.",
     {"members": ("Trường Đại học Na Ư", "Học viện Pa Tần"), "member_count": 5}),
    (ONE + "Lãnh đạo 6 Sở đã ký giao ước.", {"member_count": 6}),
    (ONE + "Tặng Giấy khen cho 2 đơn vị trong Cụm thi đua số 7.", {"member_count": None}),
    (ONE + "Cụm có 3 trường đạt chuẩn quốc gia.", {"member_count": None}),
    (ONE + "12/12 trường trong Cụm thi đua số 7 dự họp.", {"member_count": 12}),
    (ONE + "Bộ giao nhiệm vụ Cụm trưởng cho Đại học Na Ư, Cụm phó cho Đại học Pa Tần.",
     {"leader_unit": "Đại học Na Ư", "deputy_units": ("Đại học Pa Tần",)}),
    (ONE + "Nhiệm vụ cụm trưởng được giao cho Trường THPT Na Ư.", {"leader_unit": "Trường THPT Na Ư"}),
    (ONE + "Trưởng cụm thi đua năm học 2016 – 2017 là Trường THPT Na Ư.", {"leader_unit": "Trường THPT Na Ư"}),
    (ONE + "Đứng đầu Cụm thi đua số 7 là Sở GD-ĐT Sơn La.", {"leader_unit": "Sở GD-ĐT Sơn La"}),
    (ONE + "Cụm bầu trung tâm GDTX Na Ư làm cụm trưởng và 02 cụm phó là trung tâm GDTX Pa Tần và Chà Cang.",
     {"leader_unit": "trung tâm GDTX Na Ư", "deputy_units": ("trung tâm GDTX Pa Tần", "Chà Cang")}),
    (ONE + "Thầy Lò Văn Mới - Hiệu trưởng Trường THPT Na Ư, Cụm trưởng.", {"leader_unit": "Trường THPT Na Ư"}),
    (ONE + "Bà Vi Thị Mới, Phó Trưởng phòng GD&ĐT huyện Mường Nhé, Cụm trưởng phát biểu.", {"leader_unit": None}),
    (ONE + "Chủ tịch Hội đồng Thi đua - Khen thưởng Trường THPT Na Ư, đơn vị Cụm trưởng báo cáo.",
     {"leader_unit": "Trường THPT Na Ư"}),
    (ONE + "Với vai trò Cụm trưởng của tỉnh, Trường THPT Na Ư tổ chức họp.", {"leader_unit": "Trường THPT Na Ư"}),
    (ONE + "Cụm phó Trường THPT Na Ư bổ sung.", {"leader_unit": None, "deputy_units": ("Trường THPT Na Ư",)}),
    (ONE + "Cụm gồm: THPT Na Ư (cụm trưởng), THPT Pa Tần, THPT Chà Cang (cụm phó).",
     {"leader_unit": "THPT Na Ư", "deputy_units": ("THPT Chà Cang",)}),
    (ONE + "03 đơn vị gồm: Sở Nội vụ; Sở Y tế và Sở Tư pháp được suy tôn.", {"members": (), "member_count": None}),
    (ONE + "Trường THPT Na Ư cùng 06 trường trong cụm dâng hương.", {"member_count": None}),
    (ONE + "Trường Cao đẳng nghiệp vụ đường sắt (Cụm trưởng) đăng cai.",
     {"leader_unit": "Trường Cao đẳng nghiệp vụ đường sắt"}),
    (ONE + "Trường THPT Na Ư là Cụm trưởng; Cụm trưởng mới là THPT Pa Tần.", {"leader_unit": "Trường THPT Na Ư"}),
    (ONE + "Cụm gồm Trường THPT Na Ư và Trường THPT Pa Tần.", {"level": "province", "scope": None}),
    (ONE + "Cụm thi đua số 7 các trường mầm non vùng cao.",
     {"level": "district", "scope": "các trường mầm non vùng cao"}),
    (ONE + "Cụm gồm Sở GD&ĐT Sơn La và Sở GD&ĐT Lai Châu.", {"level": "ministry"}),
    (ONE + "Cụm thi đua số 7 ngành Giáo dục huyện Mường Nhé họp.", {"level": "district"}),
    (ONE + "Cụm thi đua số 7 thuộc LĐLĐ tỉnh họp.", {"level": "province"}),
    (ONE + "Cụm họp tại Trường Cao đẳng Na Ư.", {"level": None, "deputy_units": ()}),
    (ONE + "Cụm gồm các đơn vị:\n- Trường THPT Na Ư: thầy Lò Văn Mới\n- Trường THPT Pa Tần (Cụm phó)\nHọp.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_the_text_says_of_a_block(text: str, expected: dict[str, Any]) -> None:
    (block,) = blocks(text)
    assert {name: getattr(block, name) for name in expected} == expected


def test_a_table_gives_each_block_its_head_and_members() -> None:
    text = "Phân công các cụm thi đua\nCụm | Cụm trưởng | Cụm phó\nCụm 1 | Sơn La | Lai Châu\nCụm 2 | Phú Yên | Gia Lai"
    found = [(block.name, block.leader_unit, block.members) for block in blocks(text)]
    assert found == [
        ("Cụm 1", "Sơn La", ("Sơn La", "Lai Châu")),
        ("Cụm 2", "Phú Yên", ("Phú Yên", "Gia Lai")),
    ]


def test_each_head_of_a_list_of_blocks_has_its_own() -> None:
    text = "Tổng kết\nCác cụm trưởng nhận cờ: Cụm thi đua số 1 - trường MN Na Ư; Cụm thi đua số 2 - trường TH Pa Tần"
    assert [(block.leader_unit, block.members) for block in blocks(text)] == [
        ("trường MN Na Ư", ()),
        ("trường TH Pa Tần", ()),
    ]


def test_each_block_has_its_own_list() -> None:
    text = (
        "Chia cụm\nCụm thi đua số 1 (02 trường vùng cao): Trường TH Na Ư - cụm trưởng; Trường TH Pa Tần.\n"
        "Cụm thi đua số 2 (03 trường): Trường TH Chà Cang; Trường TH Si Pa; Trường TH Na Son."
    )
    assert [(block.leader_unit, block.members, block.member_count) for block in blocks(text)] == [
        ("Trường TH Na Ư", ("Trường TH Na Ư", "Trường TH Pa Tần"), 2),
        (None, ("Trường TH Chà Cang", "Trường TH Si Pa", "Trường TH Na Son"), 3),
    ]


def test_a_table_lists_the_members_of_each_block() -> None:
    text = (
        "Các cụm thi đua\nTT | Tên cụm | Các đơn vị | Cụm trưởng\n"
        "1 | Cụm số 1 | THPT Na Ư, THPT Pa Tần | THPT Na Ư\n2 | Cụm số 2 | THPT Si Pa, THPT Na Son | THPT Si Pa"
    )
    assert [(block.leader_unit, block.members) for block in blocks(text)] == [
        ("THPT Na Ư", ("THPT Na Ư", "THPT Pa Tần")),
        ("THPT Si Pa", ("THPT Si Pa", "THPT Na Son")),
    ]


def test_what_lost_is_told() -> None:
    text = ONE + "Trường THPT Na Ư là Cụm trưởng. Cụm bầu Trường THPT Pa Tần làm Cụm trưởng. Học sinh khối 12 dự."
    doc = build().make_doc(text)
    doc._.article = Article(key="k", title="Hội nghị", text=text)
    watch(doc)
    for name, component in build().pipeline:
        doc = component(doc)
        if name == "thidua_blocks":
            break
    found = {text[one.start : one.end]: one.why for one in lost_of(doc) if one.group == "blocks"}
    assert found["Trường THPT Pa Tần"] == "chosen for the next year"
    assert found["khối 12 dự"] == "no number and no scope of one block behind it"


def test_two_blocks_keep_their_own_heads() -> None:
    text = (
        "Giao ước\nCụm thi đua số 1 do Phòng GD&ĐT Na Hang làm Cụm trưởng, "
        "Cụm thi đua số 2 do Trường THPT Na Ư làm Cụm trưởng."
    )
    assert [block.leader_unit for block in blocks(text)] == ["Phòng GD&ĐT Na Hang", "Trường THPT Na Ư"]


def test_each_paragraph_tells_of_its_own_block() -> None:
    text = (
        "Các khối thi đua ký giao ước\n"
        "Khối thi đua Mầm non số 1 họp ngày 3/10/2022. Khối có 5 trường, Trưởng khối là Trường Mầm non Hoa Ban.\n"
        "Khối thi đua Mầm non số 2 họp ngày 5/10/2022; Trưởng khối: Trường Mầm non Sao Mai. Khối gồm 8 đơn vị."
    )
    assert [(block.leader_unit, block.member_count) for block in blocks(text)] == [
        ("Trường Mầm non Hoa Ban", 5),
        ("Trường Mầm non Sao Mai", 8),
    ]


WORDS = [
    "Cụm",
    "cụm trưởng",
    "Khối thi đua",
    "số",
    "3",
    "gồm:",
    "có",
    "đơn vị",
    "Trường THPT An",
    ",",
    "|",
    "\n",
    "-",
    "(",
]


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=40))
def test_any_text_is_read_and_quoted(words: list[str]) -> None:
    text = " ".join(words)
    for block in blocks(text):
        assert text[block.start : block.end] == block.quote


@settings(max_examples=150, deadline=None)
@given(st.from_regex(re.compile(announced.IN_BLOCK.pattern.removesuffix("(?=cụm|khối)")), fullmatch=True))
def test_the_words_before_a_block_end_as_the_quick_look_expects(words: str) -> None:
    assert words.endswith(announced.INTO)
