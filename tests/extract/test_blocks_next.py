"""Members and heads told beside what is none: places, those that take over next year, winners."""

from typing import Any

import pytest

from models import Article
from pipeline.extract import extract

CUM = "Hội nghị Cụm thi đua số 7\n"
KHOI = "Hội nghị Khối thi đua số 4\n"
TOLD: list[tuple[str, dict[str, Any]]] = [
    ("Cụm thi đua số 7 bậc mầm non ngoài công lập thành phố Na Ư, tỉnh Pa Tần họp\nHội nghị diễn ra ngày 3/6.",
     {"members": (), "leader_unit": None}),
    (CUM + "Cụm được lập từ 3 trường: Trường THPT Na Ư, Trường THPT Pa Tần và Trường THPT Chà Cang.",
     {"members": ("Trường THPT Na Ư", "Trường THPT Pa Tần", "Trường THPT Chà Cang"), "member_count": 3}),
    (KHOI + "Năm nay Trung tâm GDTX tỉnh luân phiên giữ nhiệm vụ Khối trưởng, Trường THPT Na Ư là Khối phó.",
     {"leader_unit": "Trung tâm GDTX tỉnh", "deputy_units": ("Trường THPT Na Ư",)}),
    (KHOI + "Trung tâm Dịch vụ việc làm giữ nhiệm vụ Khối trưởng.", {"leader_unit": "Trung tâm Dịch vụ việc làm"}),
    (CUM + "Lần lượt đại diện Sở GD&ĐT các tỉnh Lai Châu, Sơn La, Điện Biên (03 đơn vị trong Cụm) cho ý kiến.",
     {"members": ("Lai Châu", "Sơn La", "Điện Biên")}),
    (CUM + "Dự họp có các trường: THCS Na Ư, THCS Pa Tần, THCS Chà Cang (03 trường thuộc cụm).",
     {"members": ("THCS Na Ư", "THCS Pa Tần", "THCS Chà Cang"), "member_count": 3}),
    (CUM + "Tham luận của các trường THCS Na Ư, THCS Pa Tần, THCS Chà Cang (03 trường tiêu biểu của cụm).",
     {"members": ()}),
    (CUM + ("Trường THPT Na Ư - Cụm trưởng chủ trì. Cuối buổi là lễ bàn giao nhiệm vụ. Theo đó, Trường THPT Pa Tần "
     "làm Cụm trưởng năm học 2023-2024."), {"leader_unit": "Trường THPT Na Ư"}),
    (("Cụm thi đua số 7 tổng kết năm học 2022-2023\nTrường THPT Na Ư với vai trò đơn vị Cụm trưởng đã chủ trì. Trường "
     "THPT Pa Tần đảm nhận vai trò Cụm trưởng năm học 2023-2024."), {"leader_unit": "Trường THPT Na Ư"}),
    (("Tổng kết năm học 2022-2023, ký giao ước năm học 2023-2024 Cụm thi đua số 7\nTrường THPT Na Ư là Cụm trưởng năm "
     "học 2022-2023. Trường THPT Pa Tần là Cụm trưởng năm học 2023-2024."), {"leader_unit": "Trường THPT Pa Tần"}),
    (KHOI + ("Khối có 5 đơn vị: Trường Chính trị tỉnh (Khối trưởng), Phòng GD&ĐT các huyện Na Ư (Khối phó), Pa Tần, "
     "Chà Cang và Si Pa."),
     {"members": ("Trường Chính trị tỉnh", "Na Ư", "Pa Tần", "Chà Cang", "Si Pa"), "deputy_units": ("Na Ư",)}),
    (KHOI + "Khối gồm: Trung tâm GDTX tỉnh, Trung tâm GDNN - GDTX các huyện Na Ư, Pa Tần và Trung tâm Tin học.",
     {"members": ("Trung tâm GDTX tỉnh", "Na Ư", "Pa Tần", "Trung tâm Tin học")}),
    (CUM + "Dự có lãnh đạo 8 trường trong Cụm. Phấn đấu thêm 01 trường đạt chuẩn (hiện Cụm đã có 05 trường).",
     {"member_count": 8}),
    (CUM + ("Lịch kiểm tra cả 3 trường trong Cụm:\nThời gian | Đơn vị được kiểm tra | Đoàn\n06/5 | Trường THCS Na Ư "
     "| Số 1\n07/5 | Trường THCS Pa Tần (Cụm phó) | Số 2\n08/5 | Trường THCS Chà Cang | Số 1"),
     {"members": ("Trường THCS Na Ư", "Trường THCS Pa Tần", "Trường THCS Chà Cang"), "member_count": 3}),
    (CUM + ("Cụm có 6 trường.\nThời gian | Đơn vị được kiểm tra\n06/5 | Trường THCS Na Ư\n07/5 | Trường THCS Pa Tần"),
     {"members": (), "member_count": 6}),
    (CUM + ("Cụm | Cụm trưởng | Các thành viên khác\nCụm thi đua số 7 | Trường THPT Na Ư | Trường TH và THCS Pa Tần, "
     "Trường THCS và THPT Chà Cang và Trường THPT Si Pa"),
     {"members": ("Trường THPT Na Ư", "Trường TH và THCS Pa Tần", "Trường THCS và THPT Chà Cang",
                  "Trường THPT Si Pa")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_members_and_heads_are_those_of_now(text: str, expected: dict[str, Any]) -> None:
    (block,) = extract(Article(key="k", title=text.partition("\n")[0], text=text)).blocks
    assert {name: getattr(block, name) for name in expected} == expected
