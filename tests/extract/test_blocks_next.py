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
    (CUM + "Lần lượt đại diện Sở GD&ĐT các tỉnh Lai Châu, Sơn La, Điện Biên (03 đơn vị trong Cụm) phân tích từng tiêu chí.",
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
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_members_and_heads_are_those_of_now(text: str, expected: dict[str, Any]) -> None:
    (block,) = extract(Article(key="k", title=text.partition("\n")[0], text=text)).blocks
    assert {name: getattr(block, name) for name in expected} == expected
