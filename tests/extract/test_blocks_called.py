"""Blocks called by a letter or a region, divided, in tables of units, with their provinces in brackets."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str | None, tuple[str, ...]]]
SCHOOLS = ("THCS An Phú", "THCS An Khánh", "THCS Bình An")
CALLED: list[tuple[str, Told]] = [
    ("Khối thi đua B họp tổng kết.", [("Khối thi đua B", None, ())]),
    ("Cụm thi đua Bắc Sông Hồng ký giao ước.", [("Cụm thi đua Bắc Sông Hồng", None, ())]),
    ("Cụm thi đua liên trường tổng kết.", [("Cụm thi đua liên trường", None, ())]),
    ("Trưởng khối thi đua Nguyễn Văn Nam trao cờ.", []),
    ("Khối Thi Đua Ký Kết Giao Ước", []),
    ("Hội Nghị Cụm Thi Đua Năm Học 2020-2021", []),
    ("CỤM THI ĐUA BÌNH XÉT DANH HIỆU", []),
    ("Liên đội ký giao ước thi đua Khối 9 giữa lớp 9A và lớp 9B.", []),
    (
        "Cụm thi đua số 2 tách từ Cụm thi đua số 1 gồm các trường: THCS An Phú, THCS An Khánh, THCS Bình An.",
        [("Cụm thi đua số 2", None, SCHOOLS), ("Cụm thi đua số 1", None, ())],
    ),
    (
        "Các thành viên của Khối: Trường Mầm non Họa Mi, Trường Mầm non Sơn Ca đã ký giao ước thi đua Khối 2.",
        [("Khối 2", None, ("Trường Mầm non Họa Mi", "Trường Mầm non Sơn Ca"))],
    ),
    (
        "Cụm thi đua số III (Hải Dương, Hưng Yên, Bắc Ninh, Vĩnh Phúc) họp tại Bắc Ninh.",
        [("Cụm thi đua số III", None, ("Hải Dương", "Hưng Yên", "Bắc Ninh", "Vĩnh Phúc"))],
    ),
    (
        "Khối thi đua THCS huyện Bình Chánh, đơn vị khối trưởng là trường THCS Tân Kiên, tổ chức giao lưu.",
        [("Khối thi đua THCS", "trường THCS Tân Kiên", ())],
    ),
    (
        (
            "Các cụm thi đua năm học 2019-2020\nSTT | Cụm | Đơn vị | Cụm trưởng\n"
            "1 | Cụm 1 | THCS An Phú, THCS An Khánh, THCS Bình An | THCS An Phú\n"
            "2 | Cụm 2 | THCS Tam Kỳ, THCS Núi Thành | THCS Tam Kỳ"
        ),
        [("Cụm 1", "THCS An Phú", SCHOOLS), ("Cụm 2", "THCS Tam Kỳ", ("THCS Tam Kỳ", "THCS Núi Thành"))],
    ),
    (
        (
            "Sở Nội vụ làm Trưởng Khối thi đua các cơ quan tham mưu; Sở GD&ĐT là thành viên của Khối thi đua Văn hóa - "
            "Xã hội do Sở Y tế làm Trưởng khối."
        ),
        [
            ("Khối thi đua các cơ quan tham mưu", "Sở Nội vụ", ()),
            ("Khối thi đua Văn hóa - Xã hội", "Sở Y tế", ("Sở Y tế", "Sở GD&ĐT")),
        ],
    ),
    (
        "Cụm trưởng các Cụm thi đua: Cụm 1: THPT A Lưới; Cụm 2: THPT Hương Thủy.",
        [("Cụm 1", "THPT A Lưới", ()), ("Cụm 2", "THPT Hương Thủy", ())],
    ),
]


@pytest.mark.parametrize(("text", "told"), CALLED)
def test_blocks(text: str, told: Told) -> None:
    found = extract(Article(key="k", title="Tin thi đua", text=f"Tin thi đua\n{text}")).blocks
    assert [(block.name, block.leader_unit, tuple(block.members)) for block in found] == told
