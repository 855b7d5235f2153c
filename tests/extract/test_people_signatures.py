"""Who signed a document that is printed whole, in lines, in one line and in tables."""

from collections.abc import Callable

import pytest

Offices = Callable[[str], dict[str, list[str]]]


SIGNATURES = [
    ("Điều 3. Quyết định có hiệu lực từ ngày ký./.\nHIỆU TRƯỞNG\n\nNgân Thị Loan", {"Ngân Thị Loan": ["HIỆU TRƯỞNG"]}),
    ("Thi hành./.\nHIỆU TRƯỞNG\nThS. Lò Văn Pâng", {"Lò Văn Pâng": ["HIỆU TRƯỞNG"]}),
    ("Thi hành./.\nHIỆU TRƯỞNG\nẢnh: Lò Văn Pâng", {}),
    ("Thi hành./.\nHIỆU TRƯỞNG\nCảm ơn gia đình Lò Văn Pâng", {}),
    ("Xem thêm các tin khác.\nTỔNG BIÊN TẬP\nLò Văn Pâng", {}),
    ("Thi hành./.\nKT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG\n(Đã ký)\nLò Văn Pâng", {"Lò Văn Pâng": ["PHÓ HIỆU TRƯỞNG"]}),
    ("Thi hành./.\nTM. BAN CHẤP HÀNH\nCHỦ TỊCH\nThS. Lò Văn Pâng", {"Lò Văn Pâng": ["CHỦ TỊCH"]}),
    ("Thi hành./.\nTRƯỞNG PHÒNG\n(Ký tên, đóng dấu)\nH'Lan Niê\nNơi nhận:", {"H'Lan Niê": ["TRƯỞNG PHÒNG"]}),
    ("Thi hành./.\nTL. GIÁM ĐỐC\nTRƯỞNG PHÒNG TỔ CHỨC\nLò Văn Pâng", {"Lò Văn Pâng": ["TRƯỞNG PHÒNG TỔ CHỨC"]}),
    ("Thi hành./.\nPhó Giám đốc\n(Đã ký)\nLò Văn Pâng", {"Lò Văn Pâng": ["Phó Giám đốc"]}),
    # the office of him for whom another signs
    ("Thi hành./.\nKT. GIÁM ĐỐC\nLò Văn Pâng", {"Lò Văn Pâng": []}),
    # a teacher signs what he wrote, a writer is no official
    ("Ngày hội vui tươi.\nGIÁO VIÊN\nLò Văn Pâng", {}),
    ("Ngày hội vui tươi.\nNGƯỜI VIẾT\nLò Văn Pâng", {}),
    ("Ngày hội vui tươi.\nHiệu trưởng\nTrường THPT Lò Văn Pâng", {}),
    ("Ngày hội vui tươi.\nBÍ THƯ\nHà Nội", {}),
    ("Ngày hội vui tươi.\nGiáo viên\n(Đã ký)\nLò Văn Pâng", {}),
]
IN_ONE_LINE = [
    ("Thi hành./.\nGIÁM ĐỐC (Đã ký) Lò Văn Pâng", {"Lò Văn Pâng": ["GIÁM ĐỐC"]}),
    ("Thi hành./.\nGIÁM ĐỐC (Đã ký)\nLò Văn Pâng", {"Lò Văn Pâng": ["GIÁM ĐỐC"]}),
    ("Thi hành./.\nGIÁM ĐỐC\n(Đã ký) Lò Văn Pâng", {"Lò Văn Pâng": ["GIÁM ĐỐC"]}),
    ("Thi hành./.\nGIÁM ĐỐC\nĐã ký: Lò Văn Pâng", {"Lò Văn Pâng": ["GIÁM ĐỐC"]}),
    ("Thi hành./.\nHIỆU TRƯỞNG\n(Ký, ghi rõ họ tên)\nLò Văn Pâng", {"Lò Văn Pâng": ["HIỆU TRƯỞNG"]}),
    ("Thi hành./.\nGIÁM ĐỐC | (Đã ký) | Lò Văn Pâng", {"Lò Văn Pâng": ["GIÁM ĐỐC"]}),
    (
        "Nơi nhận: - Như Điều 3; - Lưu: VT. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC (Đã ký) Ngân Thị Loan",
        {"Ngân Thị Loan": ["PHÓ GIÁM ĐỐC"]},
    ),
    (
        "Nơi nhận: | KT. GIÁM ĐỐC\n- Như trên; | PHÓ GIÁM ĐỐC\n- Lưu: VT. | (Đã ký)\n | Ngân Thị Loan",
        {"Ngân Thị Loan": ["PHÓ GIÁM ĐỐC"]},
    ),
    (
        "Nơi nhận:\n- Như trên;\n- Lưu: VT. | KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký)\nNgân Thị Loan",
        {"Ngân Thị Loan": ["PHÓ GIÁM ĐỐC"]},
    ),
    (
        "HIỆU TRƯỞNG | CHỦ TỊCH CÔNG ĐOÀN\n(Đã ký) | (Đã ký)\nLò Văn Pâng | Ngân Thị Loan",
        {"Lò Văn Pâng": ["HIỆU TRƯỞNG"], "Ngân Thị Loan": ["CHỦ TỊCH CÔNG ĐOÀN"]},
    ),
    ("Nơi nhận: | HIỆU TRƯỞNG\n- Lưu: VT. | Lò Văn Pâng", {"Lò Văn Pâng": ["HIỆU TRƯỞNG"]}),
    # the heading of a column is nobody's signature
    ("Danh sách\nHIỆU TRƯỞNG | Đơn vị\nLò Văn Pâng | Trường THPT Na Ư", {"Lò Văn Pâng": []}),
    ("Danh sách\nHIỆU TRƯỞNG | Lò Văn Pâng\nPHÓ HIỆU TRƯỞNG | Ngân Thị Loan", {}),
    (
        "Ông Lò Văn Pâng, Giám đốc Sở (đã ký) Quyết định khen thưởng Ngân Thị Loan.",
        {"Lò Văn Pâng": ["Giám đốc Sở"]},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*SIGNATURES, *IN_ONE_LINE])
def test_who_signed_a_printed_document(text: str, expected: dict[str, list[str]], offices: Offices) -> None:
    assert offices(text) == expected
