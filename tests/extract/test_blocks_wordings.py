"""Blocks in the many wordings of departments: how one is named, who belongs to it, who heads it, how many."""

from typing import Any

import pytest

from models import Article, Block
from pipeline.extract import extract


def blocks(text: str) -> tuple[Block, ...]:
    return extract(Article(key="k", title=text.partition("\n")[0], text=text)).blocks


NAMED = [
    (("Khối các trường THPT miền núi tổng kết công tác thi đua năm học 2021-2022\nChiều 20/5, Khối các trường "
     "THPT miền núi họp."),
     ["Khối các trường THPT miền núi"]),
    (("Tổng kết phong trào thi đua\nKhối các trường đại học, cao đẳng trên địa bàn tỉnh vừa họp bàn công tác "
     "thi đua."),
     ["Khối các trường đại học, cao đẳng"]),
    ("Cụm số 5 ký kết giao ước thi đua\nSáng 3/10, Cụm số 5 ký giao ước thi đua.", ["Cụm số 5"]),
    ("Khối số 2 ký kết giao ước thi đua\nSáng 3/10, Khối số 2 ký giao ước thi đua.", ["Khối số 2"]),
    ("Họp\nKhối số 6, khối thi đua các trường cao đẳng, tổng kết.", ["Khối số 6"]),
    ("Cụm các trường THPT số 3 sơ kết công tác thi đua\nCụm các trường THPT số 3 có 6 trường.",
     ["Cụm các trường THPT số 3"]),
    ("Cụm V - Công đoàn Giáo dục Việt Nam tổng kết công tác thi đua\nCụm V họp.", ["Cụm V"]),
    ("Họp\nKhối thi đua Phòng GD&ĐT các huyện, thành phố họp.", ["Khối thi đua Phòng GD&ĐT các huyện, thành phố"]),
    ("Họp\nKhối thi đua các Phòng Giáo dục và Đào tạo họp.", ["Khối thi đua các Phòng Giáo dục và Đào tạo"]),
    ("Họp\nKhối thi đua phòng giáo dục và đào tạo đã họp.", ["Khối thi đua phòng giáo dục và đào tạo"]),
    ("Họp\nCụm thi đua các tỉnh Đồng bằng sông Hồng họp.", ["Cụm thi đua các tỉnh Đồng bằng sông Hồng"]),
    ("Họp\nCụm thi đua 7 tỉnh biên giới phía Bắc họp.", ["Cụm thi đua 7 tỉnh biên giới phía Bắc"]),
    ("Họp\nCụm thi đua 5 thành phố trực thuộc Trung ương họp.", ["Cụm thi đua 5 thành phố trực thuộc Trung ương"]),
    ("Họp\nKhối thi đua các cơ quan tham mưu tổng hợp họp.", ["Khối thi đua các cơ quan tham mưu tổng hợp"]),
    ("Họp\nKhối thi đua các cơ quan tham mưu Văn hóa - Xã hội tỉnh họp.",
     ["Khối thi đua các cơ quan tham mưu Văn hóa - Xã hội"]),
    ("Họp\nKhối thi đua các trường thuộc Bộ Xây dựng họp.", ["Khối thi đua các trường thuộc Bộ Xây dựng"]),
    ("Họp\nKhối thi đua các đơn vị trực thuộc Bộ Giáo dục và Đào tạo họp.",
     ["Khối thi đua các đơn vị trực thuộc Bộ Giáo dục và Đào tạo"]),
    ("Họp\nKhối thi đua các trường có vốn đầu tư nước ngoài họp.",
     ["Khối thi đua các trường có vốn đầu tư nước ngoài"]),
    ("Họp\nCụm thi đua phía Tây huyện Sông Mã họp.", ["Cụm thi đua phía Tây"]),
    ("Họp\nCụm thi đua Nam Trung Bộ và Tây Nguyên họp.", ["Cụm thi đua Nam Trung Bộ và Tây Nguyên"]),
    ("Họp\nCụm thi đua các Sở GD&ĐT vùng Trung du và miền núi phía Bắc họp.",
     ["Cụm thi đua các Sở GD&ĐT vùng Trung du và miền núi phía Bắc"]),
    ("Họp\nCụm thi đua khối THCS số 1 họp.", ["Cụm thi đua khối THCS số 1"]),
    ("Họp\nCụm thi đua số 2 - khối Mầm non họp.", ["Cụm thi đua số 2"]),
    ("Họp\nCụm thi đua số 2 (khối Tiểu học) họp.", ["Cụm thi đua số 2"]),
    ("Họp\nCụm thi đua (CTĐ) số 3 họp.", ["Cụm thi đua (CTĐ) số 3"]),
    ("Họp\nÔng Lò Văn Mới, Trưởng Khối thi đua các trường THPT miền núi, phát biểu.",
     ["Khối thi đua các trường THPT miền núi"]),
    ("Họp\nÔng Lò Văn Mới, Cụm trưởng Cụm thi đua số 5, phát biểu.", ["Cụm thi đua số 5"]),
    (("Kon Tum: Khối thi đua các trường đại học, cao đẳng họp\nKhối thi đua số 7 gồm các trường đại học, cao "
     "đẳng trên địa bàn tỉnh họp."),
     ["Khối thi đua số 7"]),
    (("Tổng kết cụm thi đua các trường TH&THCS, Tiểu học, trung học cơ sở\nCụm thi đua các trường TH&THCS, "
     "trường Tiểu học, trường THCS trên địa bàn thành phố họp. Cụm thi đua các trường Tiểu học, Trung học cơ "
     "sở bàn."),
     ["Cụm thi đua các trường TH&THCS, trường Tiểu học, trường THCS"]),
    (("Giải bóng đá\nCầu thủ đến từ ba Khối thi đua gồm: Công đoàn Khối các trường THPT phía Bắc; CĐ Khối các "
     "trường THPT phía Nam; CĐ Khối Trung tâm GDTX-HN. Cúp về tay Khối các trường THPT phía Nam."),
     ["Khối các trường THPT phía Bắc", "Khối các trường THPT phía Nam", "Khối Trung tâm GDTX-HN"]),
    (("Sở lập bốn khối thi đua\nSở chia các đơn vị thành bốn khối thi đua: Khối Mầm non, Khối Tiểu học, Khối "
     "THCS và Khối THPT."),
     ["Khối Mầm non", "Khối Tiểu học", "Khối THCS", "Khối THPT"]),
    (("Họp\nKhối các sở quản lý nhà nước 1 gồm các sở: Giáo dục và Đào tạo, Y tế, Ngoại vụ tổng kết phong trào "
     "thi đua."),
     ["Khối các sở quản lý nhà nước 1"]),
    ("Họp\nKhối thi đua Văn hóa - Xã hội tỉnh họp.", ["Khối thi đua Văn hóa - Xã hội"]),
    ("Họp\nKhối thi đua VH-XH họp.", ["Khối thi đua VH-XH"]),
    ("Họp\nKhối thi đua Khoa giáo - Văn xã họp.", ["Khối thi đua Khoa giáo - Văn xã"]),
    ("Họp\nCụm thi đua Công đoàn Giáo dục các tỉnh Tây Nguyên họp.",
     ["Cụm thi đua Công đoàn Giáo dục các tỉnh Tây Nguyên"]),
    ("Họp\nKhối thi đua các trường Cao đẳng, Trung cấp trực thuộc tỉnh họp.",
     ["Khối thi đua các trường Cao đẳng, Trung cấp trực thuộc tỉnh"]),
    ("Họp\nKhối thi đua các trường ĐH, CĐ, TCCN họp.", ["Khối thi đua các trường ĐH, CĐ, TCCN"]),
    ("Họp\nKhối thi đua các trường Đại học - Cao đẳng năm học 2017 - 2018 họp.",
     ["Khối thi đua các trường Đại học - Cao đẳng"]),
    ("Họp\nKhối thi đua các trường Đại học và Cao đẳng họp. Khối thi đua các trường Đại học, cao đẳng bàn.",
     ["Khối thi đua các trường Đại học, cao đẳng"]),
    ("Họp\nCụm thi đua số I, II và III họp.", ["Cụm thi đua số I", "Cụm thi đua số II", "Cụm thi đua số III"]),
    ("Các Cụm thi đua 1, 2, 3 ký giao ước\nHọp.", ["Cụm thi đua 1", "Cụm thi đua 2", "Cụm thi đua 3"]),
    ("Họp\nCụm thi đua số 1: 5 trường; Cụm thi đua số 2: 6 trường.", ["Cụm thi đua số 1", "Cụm thi đua số 2"]),
    ("Hội nghị tổng kết thi đua Cụm 4\nCụm 4 gồm 5 trường.", ["Cụm 4"]),
    (("Hội thi học sinh giỏi chào mừng thi đua\nKhối các trường THPT đạt nhiều giải; Khối THCS có 5 trường đạt "
     "giải."),
     []),
    ("Thi đua dạy tốt\nĐảng ủy Khối các cơ quan và Doanh nghiệp tỉnh dự. Đoàn Khối các cơ quan tỉnh tặng hoa.", []),
    ("Phong trào thi đua ở các cụm dân cư\nCụm dân cư số 3 đạt danh hiệu. Cụm dân cư Na Ư.", []),
    ("Thi đua học tốt\nKhối 9 đạt 5 giải, khối lớp 12 đạt 3 giải; Khối 10, 11 nghỉ.", []),
    ("Cụm trường số 2 sinh hoạt chuyên môn, thi đua dạy tốt\nCụm trường số 2 họp.", []),
    ("Thi đua\nKhối lượng kiến thức, khối đại đoàn kết, khối thi A, khối C00, tổ hợp khối D.", []),
    ("Thi đua\nCụm thi số 5 có 1.000 thí sinh. Cụm công nghiệp Na Ư, cụm di tích.", []),
    ("Thi đua học tập\nHội thao khối các trường THPT; giải nhất Khối Tiểu học.", []),
    ("Các trường thi đua\nSở giao các cụm trưởng cụm chuyên môn. Cụm 3 gồm các xã vùng cao.", []),
    ("Phát động thi đua\nCác cụm, khối thi đua thuộc Bộ; các cụm, khối thi đua trong tỉnh ký giao ước.", []),
    ("Quy chế cụm, khối thi đua\nTổ chức hoạt động của cụm thi đua, khối thi đua các cấp năm 2022.", []),
    ("Thi đua\nKhối cơ quan Sở, khối văn phòng, khối hành chính, khối trực thuộc đăng ký danh hiệu.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_a_block_is_named_in_many_ways(text: str, expected: list[str]) -> None:
    assert [block.name for block in blocks(text)] == expected


CUM = "Hội nghị Cụm thi đua số 7\n"
KHOI = "Hội nghị Khối thi đua số 4\n"
TOLD: list[tuple[str, dict[str, Any]]] = [
    (CUM + "Cụm có các Trường THPT: Na Ư, Pa Tần, Chà Cang.",
     {"members": ("Na Ư", "Pa Tần", "Chà Cang"), "member_count": None}),
    (CUM + "Cụm gồm các Trường THPT: Na Ư, Pa Tần, Si Pa và chuyên Chà Cang.",
     {"members": ("Na Ư", "Pa Tần", "Si Pa", "chuyên Chà Cang")}),
    (CUM + "Cụm gồm: (1) Trường THPT Na Ư; (2) Trường THPT Pa Tần; (3) Trường THPT Chà Cang.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (CUM + "Cụm gồm: 1. Trường THPT Na Ư, 2. Trường THPT Pa Tần, 3. Trường THPT Chà Cang.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (CUM + "Cụm gồm 3 đơn vị: 1) Trường THPT Na Ư; 2) Trường THPT Pa Tần; 3) Trường THPT Chà Cang.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang"), "member_count": 3}),
    (CUM + "Cụm gồm các trường:\n+ Trường THPT Na Ư;\n+ Trường THPT Pa Tần;\n+ Trường THPT Chà Cang.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (CUM + "Cụm gồm:\na) Trường THPT Na Ư;\nb) Trường THPT Pa Tần;\nc) Trường THPT Chà Cang.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (CUM + ("Danh sách các đơn vị trong cụm:\n- Cụm trưởng: Trường THPT Na Ư\n- Cụm phó: Trường THPT Pa Tần\n- "
     "Thành viên: Trường THPT Chà Cang, Trường THPT Si Pa"),
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang", "Trường THPT Si Pa"),
      "leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Các đơn vị thuộc cụm: Trường THPT Na Ư, Trường THPT Pa Tần, Trường THPT Chà Cang.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (CUM + "Thành phần cụm gồm có: Trường THPT Na Ư, Trường THPT Pa Tần và Trường THPT Chà Cang.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (CUM + ("Cụm thi đua số 7 bao gồm các đơn vị sau đây: Trường THPT Na Ư, Trường THPT Pa Tần và Trường THPT "
     "Chà Cang."),
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (CUM + ("Dự hội nghị có lãnh đạo 3 trường trong cụm: Trường THPT Na Ư, Trường THPT Pa Tần, Trường THPT Chà "
     "Cang."),
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang"), "member_count": 3}),
    (CUM + "Trường THPT Na Ư, Trường THPT Pa Tần và Trường THPT Chà Cang là thành viên của Cụm thi đua số 7.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (CUM + "Trường THPT Na Ư, Trường THPT Pa Tần, Trường THPT Chà Cang là các đơn vị thuộc Cụm thi đua số 7.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (CUM + "Trường THPT Na Ư (Cụm trưởng) cùng các trường THPT Pa Tần, THPT Chà Cang trong Cụm đã ký giao ước.",
     {"members": ("Trường THPT Na Ư", "THPT Pa Tần", "THPT Chà Cang"), "leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Trường THPT Na Ư - Cụm trưởng cùng với các trường thành viên: THPT Pa Tần, THPT Chà Cang đã ký.",
     {"members": ("Trường THPT Na Ư", "THPT Pa Tần", "THPT Chà Cang"), "leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Lễ ký giao ước giữa các trường: Trường THPT Na Ư, Trường THPT Pa Tần, Trường THPT Chà Cang.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (CUM + ("Cụm thi đua số 7, thuộc Sở Giáo dục và Đào tạo gồm: Trường THPT Na Ư, THPT Pa Tần, THPT Chà Cang "
     "tổ chức hội nghị."),
     {"members": ("Trường THPT Na Ư", "THPT Pa Tần", "THPT Chà Cang")}),
    (CUM + "Tham gia Cụm năm nay có 3 trường, gồm: ĐH Na Ư, CĐ Sư phạm Pa Tần, TC Kinh tế Chà Cang.",
     {"members": ("ĐH Na Ư", "CĐ Sư phạm Pa Tần", "TC Kinh tế Chà Cang"), "member_count": 3}),
    (CUM + ("Tới dự có đại diện các trường trong Cụm thi đua gồm: Trường Đại học Na Ư, Trường Cao đẳng nghề Si "
     "Pa, Trường Cao đẳng Y tế Pa Tần."),
     {"members": ("Trường Đại học Na Ư", "Trường Cao đẳng nghề Si Pa", "Trường Cao đẳng Y tế Pa Tần")}),
    (CUM + "Cụm có Trường Cao đẳng nghề và Phân hiệu Trường Đại học Nông Lâm tại Gia Lai.",
     {"members": ("Trường Cao đẳng nghề", "Phân hiệu Trường Đại học Nông Lâm tại Gia Lai")}),
    (CUM + ("Cụm có 3 đơn vị: Trường Đại học Na Ư, Phân hiệu Trường Đại học Lâm nghiệp tại Gia Lai, Phân hiệu "
     "Đại học TP. Hồ Chí Minh tại Gia Lai."),
     {"members": ("Trường Đại học Na Ư",
      "Phân hiệu Trường Đại học Lâm nghiệp tại Gia Lai", "Phân hiệu Đại học TP. Hồ Chí Minh tại Gia Lai")}),
    (CUM + "Cụm gồm Sở GD&ĐT các tỉnh: Sơn La, Lai Châu, Điện Biên và Hòa Bình.",
     {"members": ("Sơn La", "Lai Châu", "Điện Biên", "Hòa Bình")}),
    (CUM + "Cụm gồm Sở GD&ĐT các tỉnh Sơn La, Lai Châu, Điện Biên.", {"members": ("Sơn La", "Lai Châu", "Điện Biên")}),
    (CUM + "Cụm gồm 5 Sở GD&ĐT: Hà Nội, Hải Phòng, Đà Nẵng, TP. Hồ Chí Minh, Cần Thơ.",
     {"members": ("Hà Nội", "Hải Phòng", "Đà Nẵng", "TP. Hồ Chí Minh", "Cần Thơ"), "member_count": 5}),
    (CUM + ("Dự hội nghị có lãnh đạo Sở GD&ĐT 4 tỉnh thuộc Cụm thi đua số 7: Sơn La, Lai Châu, Điện Biên, Hòa "
     "Bình."),
     {"members": ("Sơn La", "Lai Châu", "Điện Biên", "Hòa Bình")}),
    (CUM + "Cụm gồm các Phòng GD&ĐT: Na Hang, Chiêm Hóa, Hàm Yên.", {"members": ("Na Hang", "Chiêm Hóa", "Hàm Yên")}),
    (CUM + "Cụm gồm Phòng GD&ĐT các huyện Na Hang, Chiêm Hóa, Hàm Yên và thành phố Tuyên Quang.",
     {"members": ("Na Hang", "Chiêm Hóa", "Hàm Yên", "thành phố Tuyên Quang")}),
    (KHOI + ("Khối gồm các Sở: Giáo dục và Đào tạo, Y tế, Lao động - Thương binh và Xã hội, Văn hóa, Thể thao "
     "và Du lịch; Bảo hiểm xã hội tỉnh."),
     {"members": ("Giáo dục và Đào tạo", "Y tế",
      "Lao động - Thương binh và Xã hội", "Văn hóa, Thể thao và Du lịch", "Bảo hiểm xã hội tỉnh")}),
    (KHOI + "Khối có 5 trường mầm non: Hoa Ban, Hoa Mai, Họa Mi, Sơn Ca và Ánh Dương.",
     {"members": ("Hoa Ban", "Hoa Mai", "Họa Mi", "Sơn Ca", "Ánh Dương"), "member_count": 5}),
    (KHOI + "Khối có các trường MN Hoa Ban, MN Hoa Mai, MN Họa Mi.",
     {"members": ("MN Hoa Ban", "MN Hoa Mai", "MN Họa Mi")}),
    (KHOI + "Khối gồm 13 Phòng GD&ĐT các huyện, thành phố.", {"members": (), "member_count": 13}),
    (KHOI + ("Khối gồm 4 công đoàn cơ sở: CĐCS Trường THPT Na Ư, CĐCS Trường THPT Pa Tần, CĐCS Trường THPT Chà "
     "Cang, CĐCS Trường THPT Si Pa."),
     {"members": ("CĐCS Trường THPT Na Ư", "CĐCS Trường THPT Pa Tần",
      "CĐCS Trường THPT Chà Cang", "CĐCS Trường THPT Si Pa"),
      "member_count": 4}),
    (KHOI + ("Thành viên Khối thi đua số 4: Trường Đại học Na Ư, Trường Đại học Pa Tần và Khoa Chính trị - Hành "
     "chính, ĐHNB."),
     {"members": ("Trường Đại học Na Ư", "Trường Đại học Pa Tần", "Khoa Chính trị - Hành chính, ĐHNB")}),
    (KHOI + "Tham dự có đại diện các trường thành viên: Đại học Na Ư, Đại học Pa Tần, Học viện Cán bộ TP.HCM.",
     {"members": ("Đại học Na Ư", "Đại học Pa Tần", "Học viện Cán bộ TP.HCM")}),
    (KHOI + ("Hội nghị có sự tham gia của các trường: Trường THPT Na Ư, Trường THPT Pa Tần, Trường THPT Chà "
     "Cang."),
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (KHOI + "Các trường tham gia ký kết gồm: Trường THPT Na Ư, Trường THPT Pa Tần, Trường THPT Chà Cang.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (KHOI + ("Khối thi đua gồm Trường THPT Na Ư - Khối trưởng, Trường THPT Pa Tần - Khối phó, Trường THPT Chà "
     "Cang."),
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang"),
      "leader_unit": "Trường THPT Na Ư"}),
    (KHOI + ("Khối gồm Trường THPT Na Ư (đơn vị Khối trưởng), Trường THPT Pa Tần (Khối phó) và Trường THPT Chà "
     "Cang."),
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang"),
      "leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Vị trí Cụm trưởng thuộc về Trường THPT Na Ư.", {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Năm nay vị trí Cụm trưởng thuộc về Khoa Chính trị - Hành chính.",
     {"leader_unit": "Khoa Chính trị - Hành chính"}),
    (CUM + "Với vai trò Cụm trưởng, TDNB đã làm tốt nhiệm vụ.", {"leader_unit": "TDNB"}),
    (CUM + "Dưới sự chủ trì của đơn vị Cụm trưởng Trường THPT Na Ư, hội nghị bàn.",
     {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Trường THPT Na Ư, đơn vị trưởng cụm, báo cáo.", {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Đơn vị Trưởng cụm (Trường THPT Na Ư) báo cáo.", {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Trường THPT Na Ư với trách nhiệm Cụm trưởng đã điều hành.", {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Trường THPT Na Ư đảm nhiệm vai trò Trưởng cụm thi đua số 7.", {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Trường THPT Na Ư là trưởng cụm và Trường THPT Pa Tần là phó cụm.",
     {"leader_unit": "Trường THPT Na Ư", "members": ("Trường THPT Na Ư", "Trường THPT Pa Tần")}),
    (CUM + "Trường THPT Na Ư trao cờ luân lưu Cụm trưởng cho Trường THPT Pa Tần.", {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Hội nghị do Trường THPT Na Ư - Trưởng Cụm thi đua số 7 - đăng cai tổ chức.",
     {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Hội Nông dân tỉnh (đơn vị Trưởng cụm) và Sở Tư pháp (đơn vị Phó cụm) cùng điều hành.",
     {"leader_unit": "Hội Nông dân tỉnh", "members": ("Hội Nông dân tỉnh", "Sở Tư pháp")}),
    (CUM + "Hội nghị giao trách nhiệm trưởng cụm cho Sở Nội vụ; Sở Tư pháp nhận việc cụm phó.",
     {"leader_unit": "Sở Nội vụ"}),
    (CUM + "Sở Nội vụ (Cụm trưởng), nêu dự thảo.", {"leader_unit": "Sở Nội vụ"}),
    (CUM + "Các trường chọn Trường ĐH Na Ư là đơn vị trưởng cụm giai đoạn 2031 - 2033.",
     {"leader_unit": "Trường ĐH Na Ư"}),
    (CUM + ("Theo quyết định, Trường Cao đẳng Y tế Na Ư làm Trưởng Cụm, Trường Cao đẳng nghề Si Pa làm Phó "
     "Trưởng Cụm."),
     {"leader_unit": "Trường Cao đẳng Y tế Na Ư",
      "members": ("Trường Cao đẳng Y tế Na Ư", "Trường Cao đẳng nghề Si Pa")}),
    (CUM + ("Năm 2021, Trường Chính trị tỉnh Sơn La là Cụm trưởng; Trường Chính trị tỉnh Lai Châu và Trường "
     "Chính trị tỉnh Điện Biên là Cụm phó."),
     {"leader_unit": "Trường Chính trị tỉnh Sơn La",
      "members": ("Trường Chính trị tỉnh Sơn La",
      "Trường Chính trị tỉnh Lai Châu", "Trường Chính trị tỉnh Điện Biên")}),
    (CUM + "Lãnh đạo Trường THPT Na Ư nhận cờ luân phiên Cụm trưởng năm học 2023-2024.",
     {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Cụm trưởng cụm thi đua số 7 (THPT Na Ư) khai mạc.", {"leader_unit": "THPT Na Ư"}),
    (CUM + "Cụm trưởng Trường THPT Na Ư báo cáo.", {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Sở GD&ĐT Sơn La - Trưởng Cụm; Sở GD&ĐT Lai Châu - Phó Trưởng Cụm.",
     {"leader_unit": "Sở GD&ĐT Sơn La", "members": ("Sở GD&ĐT Sơn La", "Sở GD&ĐT Lai Châu")}),
    (CUM + "Đảm nhận vai trò Cụm trưởng năm học này là Trường THPT Na Ư.", {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Việc chuẩn bị của Trường THPT Na Ư (trưởng cụm thi đua số 7 năm học 2022-2023) rất chu đáo.",
     {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Cụm có 21trường: 04 trường đại học, 09 trường cao đẳng và 08 trường trung cấp.",
     {"member_count": 21, "members": ()}),
    (CUM + "Cụm tập hợp 12 trường THPT.", {"member_count": 12}),
    (CUM + "Cụm quy tụ 12 đơn vị thành viên.", {"member_count": 12}),
    (CUM + "Cụm thi đua số 7 hiện có tất cả 14 trường.", {"member_count": 14}),
    (CUM + "Cụm thi đua số 7 được thành lập gồm 10 đơn vị.", {"member_count": 10}),
    (CUM + "Dự hội nghị có đại diện lãnh đạo của 10 đơn vị trong Cụm.", {"member_count": 10}),
    (CUM + "11/12 đơn vị trong cụm đạt danh hiệu.", {"member_count": None}),
    (CUM + "Cụm thi đua số 7 với 9 trường THPT tham gia.", {"member_count": 9}),
    (CUM + "Công đoàn của 11 các Học viện, trường Đại học trong cụm thi đua số 7 dự họp.", {"member_count": 11}),
    (CUM + "12 trường trong Cụm thi đua số 7 mở 41 lớp.", {"member_count": 12}),
    (CUM + "Cụm có 12 trường, trong đó có 5 trường THPT và 7 trường THCS.", {"member_count": 12}),
    (CUM + "Cụm gồm 5 trường THPT, 2 trung tâm GDTX.", {"member_count": None}),
    (CUM + "Cụm đã tổ chức 5 đoàn kiểm tra 10 trường.", {"member_count": None}),
    (CUM + "Hội nghị tặng cờ cho 3 trường dẫn đầu cụm.", {"member_count": None}),
    (CUM + "Cụm thi đua số 7 gồm 07 trường: 04 trường THPT, 03 trường THCS.", {"member_count": 7, "members": ()}),
    (CUM + "Cụm gồm các đơn vị: 5 trường mầm non, 4 trường tiểu học.", {"members": (), "member_count": None}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_members_heads_and_counts_are_told_in_many_ways(text: str, expected: dict[str, Any]) -> None:
    (block,) = blocks(text)
    assert {name: getattr(block, name) for name in expected} == expected
