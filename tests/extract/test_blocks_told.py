"""How departments tell who belongs to a block, who heads it and how many belong."""

from typing import Any

import pytest

from models import Article, Block
from pipeline.extract import extract


def blocks(text: str) -> tuple[Block, ...]:
    return extract(Article(key="k", title=text.partition("\n")[0], text=text)).blocks


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
    (CUM + ("Cụm có 3 đơn vị: Trường Đại học Na Ư, Phân hiệu Trường Đại học Na Sang tại Gia Lai, Phân hiệu "
     "Đại học TP. Hồ Chí Minh tại Gia Lai."),
     {"members": ("Trường Đại học Na Ư",
      "Phân hiệu Trường Đại học Na Sang tại Gia Lai", "Phân hiệu Đại học TP. Hồ Chí Minh tại Gia Lai")}),
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
    (CUM + ("Hội nghị có sự tham dự đầy đủ của các đơn vị thành viên: Trường Cao đẳng Na Ư – Phân hiệu Lạng "
     "Sơn, Trường Cao đẳng Y tế Pa Tần và Trường Cao đẳng Sư phạm Chà Cang."),
     {"members": ("Trường Cao đẳng Na Ư – Phân hiệu Lạng Sơn",
      "Trường Cao đẳng Y tế Pa Tần", "Trường Cao đẳng Sư phạm Chà Cang")}),
    (CUM + ("Cụm gồm Sở GD&ĐT 5 thành phố trực thuộc Trung ương: Cần Thơ, thành phố Hồ Chí Minh, Đà Nẵng, Hải "
     "Phòng, Hà Nội."),
     {"members": ("Cần Thơ", "thành phố Hồ Chí Minh", "Đà Nẵng", "Hải Phòng", "Hà Nội"), "member_count": 5}),
    (CUM + "Cụm gồm 6 tỉnh: Thanh Hóa, Nghệ An, Hà Tĩnh, Quảng Bình, Quảng Trị và Thừa Thiên Huế.",
     {"members": ("Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Quảng Bình", "Quảng Trị", "Thừa Thiên Huế"),
      "member_count": 6}),
    (CUM + "Các Sở GD&ĐT trong Cụm thi đua số 7 gồm Thanh Hóa, Nghệ An, Hà Tĩnh.",
     {"members": ("Thanh Hóa", "Nghệ An", "Hà Tĩnh")}),
    (CUM + ("Cụm do Sở GD&ĐT Thanh Hóa làm Cụm trưởng, Sở GD&ĐT Nghệ An làm Cụm phó; các thành viên còn lại gồm "
     "Sở GD&ĐT Hà Tĩnh, Sở GD&ĐT Quảng Bình."),
     {"leader_unit": "Sở GD&ĐT Thanh Hóa",
      "members": ("Sở GD&ĐT Thanh Hóa", "Sở GD&ĐT Nghệ An", "Sở GD&ĐT Hà Tĩnh", "Sở GD&ĐT Quảng Bình")}),
    (CUM + ("Cụm gồm 4 đơn vị là: Phòng GD&ĐT Na Hang, Phòng GD&ĐT Chiêm Hóa, Phòng GD&ĐT Hàm Yên, Phòng GD&ĐT "
     "Lâm Bình."),
     {"members": ("Phòng GD&ĐT Na Hang", "Phòng GD&ĐT Chiêm Hóa", "Phòng GD&ĐT Hàm Yên", "Phòng GD&ĐT Lâm Bình"),
      "member_count": 4}),
    (CUM + "Cụm gồm các trường THPT: Na Ư (cụm trưởng), Pa Tần (cụm phó), Chà Cang.",
     {"leader_unit": "Na Ư", "members": ("Na Ư", "Pa Tần", "Chà Cang")}),
    (CUM + "Cụm gồm trường THPT Na Ư, trường THPT Pa Tần, trường THPT Chà Cang.",
     {"members": ("trường THPT Na Ư", "trường THPT Pa Tần", "trường THPT Chà Cang")}),
    (CUM + "Cụm gồm các trường tiểu học Na Ư, Pa Tần và trường THCS Chà Cang.",
     {"members": ("Na Ư", "Pa Tần", "trường THCS Chà Cang")}),
    (CUM + "Cụm có 5 đơn vị: Tiểu học Na Ư, Tiểu học Pa Tần, THCS Na Ư, THCS Pa Tần, Mầm non Na Ư.",
     {"members": ("Tiểu học Na Ư", "Tiểu học Pa Tần", "THCS Na Ư", "THCS Pa Tần", "Mầm non Na Ư"),
      "member_count": 5}),
    (CUM + "Cụm có 3 đơn vị: MN Hoa Ban, MN Hoa Mai, MN Họa Mi; do MN Hoa Ban làm cụm trưởng.",
     {"members": ("MN Hoa Ban", "MN Hoa Mai", "MN Họa Mi"), "leader_unit": "MN Hoa Ban", "member_count": 3}),
    (CUM + "Cụm có các đơn vị thành viên là Trường THPT Na Ư, Trường THPT Pa Tần và Trường THPT Chà Cang.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (CUM + "Dự hội nghị có hiệu trưởng, chủ tịch công đoàn các trường THPT: Na Ư, Pa Tần, Chà Cang.",
     {"members": ("Na Ư", "Pa Tần", "Chà Cang")}),
    (CUM + "Dự hội nghị có lãnh đạo Sở Nội vụ, Sở Tài chính, Công đoàn ngành.", {"members": ()}),
    (CUM + "Về dự có đại diện Ban Thi đua - Khen thưởng tỉnh, Sở Nội vụ, Sở Tài chính.", {"members": ()}),
    (CUM + ("Hội nghị đề nghị tặng cờ cho Trường THPT Na Ư, tặng bằng khen cho Trường THPT Pa Tần, Trường THPT "
     "Chà Cang."),
     {"members": ()}),
    (CUM + "Các trường đạt giải gồm: Trường THPT Na Ư, Trường THPT Pa Tần, Trường THPT Chà Cang.", {"members": ()}),
    (CUM + "Cụm có Trường THPT Na Ư, Trường THPT Pa Tần được tặng cờ.", {"members": ()}),
    (CUM + "Trong cụm có trường THPT Na Ư đạt chuẩn quốc gia.", {"members": ()}),
    (CUM + "Cụm suy tôn các đơn vị: Trường THPT Na Ư, Trường THPT Pa Tần, Trường THPT Chà Cang.", {"members": ()}),
    (CUM + "Cụm có các phong trào: Dạy tốt, Học tốt, Xanh Sạch Đẹp.", {"members": ()}),
    (CUM + "Cụm gồm các nội dung: Toán, Ngữ văn, Tiếng Anh.", {"members": ()}),
    (CUM + "Các thành viên Ban tổ chức gồm: ông Lò Văn Mới, bà Vi Thị Mới.", {"members": ()}),
    (CUM + ("Cụm gồm: Trường THPT Na Ư; Trường THPT Pa Tần; Trường THPT Chà Cang.\nTrường THPT Si Pa được mời "
     "dự."),
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (CUM + ("Danh sách cụm:\n1. Trường THPT Na Ư (Cụm trưởng)\n2. Trường THPT Pa Tần (Cụm phó)\n3. Trường THPT "
     "Chà Cang\nHội nghị bế mạc."),
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang"),
      "leader_unit": "Trường THPT Na Ư"}),
    (CUM + ("Cụm gồm:\n• Trường THPT Na Ư – Cụm trưởng;\n• Trường THPT Pa Tần – Cụm phó;\n• Trường THPT Chà "
     "Cang."),
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang"),
      "leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Cụm gồm:\n- Trường THPT Na Ư, xã Na Ư\n- Trường THPT Pa Tần, xã Pa Tần",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần")}),
    (CUM + "Cụm gồm 3 trường như sau: Trường THPT Na Ư, Trường THPT Pa Tần, Trường THPT Chà Cang.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang"), "member_count": 3}),
    (CUM + "Cụm thi đua số 7 (gồm các trường: THPT Na Ư, THPT Pa Tần, THPT Chà Cang) đã họp.",
     {"members": ("THPT Na Ư", "THPT Pa Tần", "THPT Chà Cang")}),
    (CUM + "Ba trường THPT Na Ư, Pa Tần, Chà Cang thuộc Cụm thi đua số 7 cùng ký.",
     {"members": ("Na Ư", "Pa Tần", "Chà Cang")}),
    (CUM + "3 đơn vị trong cụm (Trường THPT Na Ư, Trường THPT Pa Tần, Trường THPT Chà Cang) ký giao ước.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang"), "member_count": 3}),
    (CUM + "Cụm thi đua số 7 với 3 thành viên: Trường THPT Na Ư, Trường THPT Pa Tần và Trường THPT Chà Cang.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang"), "member_count": 3}),
    (CUM + ("Cụm thi đua số 7 với sự tham gia của các đơn vị Trường THPT Na Ư, Trường THPT Pa Tần và Trường "
     "THPT Chà Cang."),
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (CUM + "Cụm thi đua số 7 có sự góp mặt của các trường Na Ư, Pa Tần và Chà Cang.",
     {"members": ("Na Ư", "Pa Tần", "Chà Cang")}),
    (CUM + "Thuộc Cụm thi đua số 7 có Trường THPT Na Ư, Trường THPT Pa Tần và Trường THPT Chà Cang.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang")}),
    (CUM + "Thuộc Cụm thi đua số 7 có các Sở GD&ĐT Sơn La, Lai Châu, Điện Biên.",
     {"members": ("Sơn La", "Lai Châu", "Điện Biên")}),
    (CUM + "Bộ GD&ĐT phân công Sở GD&ĐT Sơn La làm Cụm trưởng, Sở GD&ĐT Lai Châu làm Cụm phó.",
     {"leader_unit": "Sở GD&ĐT Sơn La"}),
    (CUM + "Sở GD&ĐT Sơn La giữ nhiệm vụ Trưởng Cụm thi đua số 7 trong hai năm.", {"leader_unit": "Sở GD&ĐT Sơn La"}),
    (CUM + "Trưởng Cụm là Sở GD&ĐT Sơn La, Phó cụm là Sở GD&ĐT Lai Châu.",
     {"leader_unit": "Sở GD&ĐT Sơn La", "members": ("Sở GD&ĐT Sơn La", "Sở GD&ĐT Lai Châu")}),
    (CUM + "Đơn vị trưởng cụm: THPT Na Ư. Đơn vị phó cụm: THPT Pa Tần.",
     {"leader_unit": "THPT Na Ư", "members": ("THPT Na Ư", "THPT Pa Tần")}),
    (CUM + "Trường THPT Na Ư vinh dự được Sở giao nhiệm vụ làm Cụm trưởng.", {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Được sự phân công của Sở GD&ĐT, Trường THPT Na Ư là Cụm trưởng đã chuẩn bị chu đáo.",
     {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Hội nghị do Trường THPT Na Ư với vai trò là Cụm trưởng chủ trì.", {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Trường THPT Na Ư, Cụm trưởng Cụm thi đua số 7 đăng cai.", {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Trường THPT Na Ư (trưởng cụm), Trường THPT Pa Tần (phó cụm) điều hành.",
     {"leader_unit": "Trường THPT Na Ư", "members": ("Trường THPT Na Ư", "Trường THPT Pa Tần")}),
    (CUM + "Trường THPT Na Ư làm Trưởng cụm thi đua năm học 2023-2024 thay Trường THPT Pa Tần.",
     {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Cụm trưởng – Trường THPT Na Ư; Cụm phó – Trường THPT Pa Tần.",
     {"leader_unit": "Trường THPT Na Ư", "members": ("Trường THPT Na Ư", "Trường THPT Pa Tần")}),
    (CUM + "Bầu Trường THPT Na Ư làm Cụm trưởng năm học 2023-2024.", {"leader_unit": "Trường THPT Na Ư"}),
    (CUM + "Cụm thi đua số 7 có 13/13 đơn vị dự họp.", {"member_count": 13}),
    (CUM + "Toàn cụm có 9 trường.", {"member_count": 9}),
    (CUM + "Cụm thi đua số 7 hiện nay có 9 đơn vị trực thuộc.", {"member_count": 9}),
    (CUM + "9 trường thành viên của Cụm đã ký.", {"member_count": 9}),
    (CUM + "Năm học này, Cụm có thêm 2 trường.", {"member_count": None}),
    (CUM + "Cụm có 5 trường đạt chuẩn quốc gia mức độ 1.", {"member_count": None}),
    (CUM + "Cụm gồm 9 trường (6 trường THPT, 3 trung tâm).", {"member_count": 9}),
    (CUM + "Cụm thi đua số 7: 9 đơn vị.", {"member_count": 9}),
    (CUM + "Các trường trong cụm có 120 lớp, 3.500 học sinh; 4 trường có bể bơi.", {"member_count": None}),
    (CUM + "Đại diện 9 trường ký giao ước thi đua.", {"member_count": 9}),
    (CUM + "Cụm trao 3 suất quà cho 5 trường vùng khó.", {"member_count": None}),
    (CUM + ("Ngoài Trường THPT Na Ư và Trường THPT Pa Tần (Cụm phó), Cụm còn có hai trường: Trường THPT Chà "
     "Cang, Trường THPT Si Pa."),
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang", "Trường THPT Si Pa")}),
    (CUM + "Ngoài Sơn La và Lai Châu (Phó Cụm trưởng), Cụm còn có ba tỉnh: Điện Biên, Lào Cai, Yên Bái.",
     {"members": ("Sơn La", "Lai Châu", "Điện Biên", "Lào Cai", "Yên Bái"), "member_count": None}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_members_heads_and_counts_are_told_in_many_ways(text: str, expected: dict[str, Any]) -> None:
    (block,) = blocks(text)
    assert {name: getattr(block, name) for name in expected} == expected


MANY: list[tuple[str, list[dict[str, Any]]]] = [
    (("Phân công cụm thi đua năm học\nCụm thi đua số 1 gồm Trường THPT Na Ư, Trường THPT Pa Tần; Cụm trưởng: "
     "Trường THPT Na Ư.\nCụm thi đua số 2 gồm Trường THPT Chà Cang, Trường THPT Si Pa; Cụm trưởng: Trường THPT "
     "Si Pa."),
     [{"name": "Cụm thi đua số 1", "members": ("Trường THPT Na Ư", "Trường THPT Pa Tần"),
       "leader_unit": "Trường THPT Na Ư"},
      {"name": "Cụm thi đua số 2", "members": ("Trường THPT Chà Cang", "Trường THPT Si Pa"),
       "leader_unit": "Trường THPT Si Pa"}]),
    (("Phân công cụm thi đua năm học\n1. Cụm thi đua số 1: Trường THPT Na Ư (Cụm trưởng), Trường THPT Pa Tần.\n"
     "2. Cụm thi đua số 2: Trường THPT Chà Cang (Cụm trưởng), Trường THPT Si Pa."),
     [{"name": "Cụm thi đua số 1", "members": ("Trường THPT Na Ư", "Trường THPT Pa Tần"),
       "leader_unit": "Trường THPT Na Ư"},
      {"name": "Cụm thi đua số 2", "members": ("Trường THPT Chà Cang", "Trường THPT Si Pa"),
       "leader_unit": "Trường THPT Chà Cang"}]),
    (("Phân công cụm thi đua năm học\nCụm thi đua số 1\n- Trường THPT Na Ư\n- Trường THPT Pa Tần\nCụm thi đua "
     "số 2\n- Trường THPT Chà Cang\n- Trường THPT Si Pa"),
     [{"name": "Cụm thi đua số 1", "members": ("Trường THPT Na Ư", "Trường THPT Pa Tần")},
      {"name": "Cụm thi đua số 2", "members": ("Trường THPT Chà Cang", "Trường THPT Si Pa")}]),
    (("Phân công khối thi đua\nKhối thi đua Mầm non (12 trường) do Trường Mầm non Hoa Ban làm trưởng khối; Khối "
     "thi đua Tiểu học (9 trường) do Trường Tiểu học Na Ư làm trưởng khối."),
     [{"name": "Khối thi đua Mầm non", "leader_unit": "Trường Mầm non Hoa Ban", "member_count": 12},
      {"name": "Khối thi đua Tiểu học", "leader_unit": "Trường Tiểu học Na Ư", "member_count": 9}]),
    ("Giao lưu hai cụm thi đua\nCụm thi đua số 1 có 5 trường, Cụm thi đua số 2 có 6 trường cùng giao lưu.",
     [{"name": "Cụm thi đua số 1", "member_count": 5},
      {"name": "Cụm thi đua số 2", "member_count": 6}]),
    (("Hội nghị ký giao ước\nSáng 5/10, tại Trường THPT Na Ư, 5 trường thuộc Cụm thi đua số 7 (Trường THPT Na "
     "Ư, Trường THPT Pa Tần, Trường THPT Chà Cang, Trường THPT Si Pa, Trường THPT Na Son) ký giao ước."),
     [{"name": "Cụm thi đua số 7", "member_count": 5,
       "members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang", "Trường THPT Si Pa",
        "Trường THPT Na Son")}]),
    (("Tổng kết Cụm thi đua số 7\nĐến dự có ông Lò Văn Mới, Phó Giám đốc Sở; bà Vi Thị Mới, Trưởng phòng Tổ "
     "chức; lãnh đạo các trường: THPT Na Ư, THPT Pa Tần, THPT Chà Cang."),
     [{"name": "Cụm thi đua số 7", "members": ("THPT Na Ư", "THPT Pa Tần", "THPT Chà Cang")}]),
    (("Tổng kết Khối thi đua số 3\nKhối thi đua số 3 có các đơn vị: Sở Giáo dục và Đào tạo, Sở Y tế, Sở Văn "
     "hóa, Thể thao và Du lịch, Bảo hiểm xã hội tỉnh, Trường Chính trị tỉnh và Đài Phát thanh và Truyền hình "
     "tỉnh."),
     [{"name": "Khối thi đua số 3",
       "members": ("Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Văn hóa, Thể thao và Du lịch", "Bảo hiểm xã hội tỉnh",
        "Trường Chính trị tỉnh", "Đài Phát thanh và Truyền hình tỉnh")}]),
    (("Tổng kết Khối thi đua số 3\nKhối thi đua số 3 gồm: Sở GD&ĐT, Sở KH&CN, Sở TT&TT, Sở VHTT&DL, Sở LĐTB&XH, "
     "BHXH tỉnh, Ban Dân tộc."),
     [{"name": "Khối thi đua số 3",
       "members": ("Sở GD&ĐT", "Sở KH&CN", "Sở TT&TT", "Sở VHTT&DL", "Sở LĐTB&XH", "BHXH tỉnh", "Ban Dân tộc")}]),
    (("Tổng kết Khối thi đua số 3\nKhối thi đua số 3 gồm 5 đơn vị: Tỉnh đoàn, Hội Nông dân tỉnh, Hội Liên hiệp "
     "Phụ nữ tỉnh, Hội Cựu chiến binh tỉnh, Ủy ban MTTQ tỉnh."),
     [{"name": "Khối thi đua số 3",
       "members": ("Tỉnh đoàn", "Hội Nông dân tỉnh", "Hội Liên hiệp Phụ nữ tỉnh", "Hội Cựu chiến binh tỉnh",
        "Ủy ban MTTQ tỉnh"),
       "member_count": 5}]),
    ("Tổng kết Cụm thi đua số 3\nCụm thi đua số 3 gồm các xã, phường: Na Ư, Pa Tần, Chà Cang.",
     [{"name": "Cụm thi đua số 3", "members": ("Na Ư", "Pa Tần", "Chà Cang")}]),
    ("Tổng kết Cụm thi đua số 3\nCụm thi đua số 3 gồm các huyện Na Hang, Chiêm Hóa và thành phố Tuyên Quang.",
     [{"name": "Cụm thi đua số 3", "members": ("Na Hang", "Chiêm Hóa", "thành phố Tuyên Quang")}]),
    (("Tổng kết Cụm thi đua số 3\nCụm thi đua số 3 gồm Liên đoàn Lao động các huyện: Na Hang, Chiêm Hóa, Hàm "
     "Yên."),
     [{"name": "Cụm thi đua số 3", "members": ("Na Hang", "Chiêm Hóa", "Hàm Yên")}]),
    (("Tổng kết Cụm thi đua số 3\nCụm thi đua số 3 gồm Công đoàn các trường: Đại học Na Ư, Đại học Pa Tần, Cao "
     "đẳng Chà Cang."),
     [{"name": "Cụm thi đua số 3", "members": ("Đại học Na Ư", "Đại học Pa Tần", "Cao đẳng Chà Cang")}]),
    ("Tổng kết Cụm thi đua số 3\nCụm thi đua số 3 gồm 4 trường đại học: Na Ư, Pa Tần, Chà Cang và Si Pa.",
     [{"name": "Cụm thi đua số 3", "members": ("Na Ư", "Pa Tần", "Chà Cang", "Si Pa"), "member_count": 4}]),
    (("Tổng kết Cụm thi đua số 3\nCụm thi đua số 3 gồm các trường: Đại học Sư phạm Na Ư, Đại học Pa Tần (Cụm "
     "trưởng), Đại học Y Dược Chà Cang, Học viện Quản lý giáo dục."),
     [{"name": "Cụm thi đua số 3",
       "members": ("Đại học Sư phạm Na Ư", "Đại học Pa Tần", "Đại học Y Dược Chà Cang", "Học viện Quản lý giáo dục"),
       "leader_unit": "Đại học Pa Tần"}]),
    (("Tổng kết Cụm thi đua số 3\nCụm thi đua số 3 gồm các trường: PTDTNT Na Ư, PTDTNT THPT Pa Tần, THCS&THPT "
     "Chà Cang, TTGDNN-GDTX Si Pa."),
     [{"name": "Cụm thi đua số 3",
       "members": ("PTDTNT Na Ư", "PTDTNT THPT Pa Tần", "THCS&THPT Chà Cang", "TTGDNN-GDTX Si Pa")}]),
    (("Tổng kết Cụm thi đua số 3\nCụm thi đua số 3 gồm: trường TH&THCS Na Ư, trường PTDTBT TH Pa Tần, trường "
     "Mầm non Hoa Ban, Trung tâm GDNN – GDTX huyện Nậm Pồ."),
     [{"name": "Cụm thi đua số 3",
       "members": ("trường TH&THCS Na Ư", "trường PTDTBT TH Pa Tần", "trường Mầm non Hoa Ban",
        "Trung tâm GDNN – GDTX huyện Nậm Pồ")}]),
    (("Tổng kết Cụm thi đua số 3\nCụm thi đua số 3 gồm các trường THPT số 1 Na Ư, THPT số 2 Na Ư, THPT Nguyễn "
     "Văn Mới và THPT chuyên Pa Tần."),
     [{"name": "Cụm thi đua số 3",
       "members": ("THPT số 1 Na Ư", "THPT số 2 Na Ư", "THPT Nguyễn Văn Mới", "THPT chuyên Pa Tần")}]),
    ("Tổng kết Cụm thi đua số 3\nCụm thi đua số 3 gồm các trường THPT: Số 1 Na Ư, Số 2 Na Ư, Nguyễn Văn Mới.",
     [{"name": "Cụm thi đua số 3", "members": ("Số 1 Na Ư", "Số 2 Na Ư", "Nguyễn Văn Mới")}]),
    (("Tổng kết Cụm thi đua số 3\nCụm thi đua số 3 gồm các trường THPT: Na Ư, Pa Tần, Chà Cang, Si Pa... họp "
     "tổng kết."),
     [{"name": "Cụm thi đua số 3", "members": ("Na Ư", "Pa Tần", "Chà Cang", "Si Pa")}]),
    (("Tổng kết Cụm thi đua số 3\nCụm thi đua số 3 gồm các trường THPT Na Ư, Pa Tần, Chà Cang tổ chức hội nghị "
     "tại Trường THPT Na Ư."),
     [{"name": "Cụm thi đua số 3", "members": ("Na Ư", "Pa Tần", "Chà Cang")}]),
    (("Tổng kết Cụm thi đua số 3\nCụm thi đua số 3 gồm Trường THPT Na Ư, THPT Pa Tần và THPT Chà Cang do Trường "
     "THPT Na Ư làm Cụm trưởng."),
     [{"name": "Cụm thi đua số 3", "members": ("Trường THPT Na Ư", "THPT Pa Tần", "THPT Chà Cang"),
       "leader_unit": "Trường THPT Na Ư"}]),
    (("Tổng kết Cụm thi đua số 3\nDự hội nghị có đại diện Sở Nội vụ; Ban Giám hiệu các trường trong cụm gồm "
     "THPT Na Ư, THPT Pa Tần, THPT Chà Cang."),
     [{"name": "Cụm thi đua số 3", "members": ("THPT Na Ư", "THPT Pa Tần", "THPT Chà Cang")}]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MANY)
def test_each_block_of_an_article_has_its_own(text: str, expected: list[dict[str, Any]]) -> None:
    found = blocks(text)
    assert len(found) == len(expected)
    for block, facts in zip(found, expected, strict=True):
        assert {name: getattr(block, name) for name in facts} == facts
