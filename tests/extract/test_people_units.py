"""How far the unit of an office goes: fields of work, two levels of school, and whose titles several in a row are."""

from collections.abc import Callable

import pytest

UNITS = (
    "Chủ tịch Viện Hàn lâm Khoa học và Công nghệ Việt Nam",
    "Phó Chủ tịch Công đoàn Nông nghiệp & PTNT Việt Nam",
    "Giám đốc Sở Giáo dục, Khoa học và Công nghệ",
    "Hiệu trưởng Trường PTDT Nội trú THPT huyện Điện Biên Đông",
    "Trưởng phòng Giáo dục Mầm non và Tiểu học",
    "Trưởng phòng Quản lý nhà giáo và cán bộ quản lý giáo dục",
    "Trưởng phòng Công tác học sinh - sinh viên",
    "Trưởng phòng Chính trị tư tưởng và Học sinh sinh viên Sở GD&ĐT",
    "Trưởng ban Chính sách pháp luật LĐLĐ tỉnh",
    "Phó Trưởng ban Ban Tuyên giáo và Dân vận Trung ương",
    "Giám đốc Trung tâm Hoạt động thanh thiếu nhi tỉnh",
    "Giám đốc Trung tâm Khảo thí và Đánh giá chất lượng giáo dục",
    "Giám đốc Bệnh viện Đa khoa tỉnh",
    "Giám đốc Ngân hàng Chính sách xã hội tỉnh",
    "Viện trưởng Viện Nghiên cứu và Phát triển giáo dục",
    "Hiệu trưởng Trường Tiểu học và THCS Pa Ham",
    "Hiệu trưởng Trường Đại học Khoa học Xã hội và Nhân văn, Đại học Quốc gia Hà Nội",
    "Hiệu trưởng Trường Nuôi dạy trẻ em khuyết tật",
    "Chủ tịch Hội Bảo trợ người tàn tật và trẻ mồ côi tỉnh",
    "Chủ tịch Hội Nạn nhân chất độc da cam/dioxin tỉnh",
    "Chủ tịch Hội Khoa học lịch sử Việt Nam",
    "Chủ tịch Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh",
    "Phó Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh",
    "Phó Tổng Biên tập Báo Giáo dục và Thời đại",
    "Bí thư Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh",
)


@pytest.mark.parametrize("office", UNITS)
@pytest.mark.parametrize("text", ["Dự có ông Lò Văn Pâng - {} phát biểu chỉ đạo.", "Ông Lò Văn Pâng, {}, dự hội nghị."])
def test_a_unit_is_read_to_its_end(text: str, office: str, offices: Callable[[str], dict[str, list[str]]]) -> None:
    assert offices(f"Hội nghị\n{text.format(office)}") == {"Lò Văn Pâng": [office]}


TOLD: list[tuple[str, dict[str, list[str]]]] = [
    (("Bà Lò Thị Mai – Hiệu trưởng nhà trường được Chủ tịch UBND tỉnh tặng Bằng khen."),
     {"Lò Thị Mai": ["Hiệu trưởng nhà trường"]}),
    (("Ông Lò Văn Pâng, Tổ trưởng, được đồng chí Bí thư Đảng ủy trao Huy hiệu."), {"Lò Văn Pâng": ["Tổ trưởng"]}),
    (("Bà Lò Thị Mai, Phó Hiệu trưởng, được bổ nhiệm Hiệu trưởng Trường THPT Pa Ham."),
     {"Lò Thị Mai": ["Phó Hiệu trưởng", "Hiệu trưởng Trường THPT Pa Ham"]}),
    (("Thừa ủy quyền của Chủ tịch nước và Thủ tướng Chính phủ, Phó Chủ tịch UBND tỉnh Lò Văn Pâng trao Huân chương."),
     {"Lò Văn Pâng": ["Phó Chủ tịch UBND tỉnh"]}),
    (("Được phong hàm có: PGS.TS Lò Văn Pâng, Giảng viên cao cấp, Trưởng Khoa Luật, TS Giàng A Páo, Giảng viên, "
      "Trưởng Khoa Y."),
     {"Lò Văn Pâng": ["Giảng viên cao cấp", "Trưởng Khoa Luật"], "Giàng A Páo": ["Giảng viên", "Trưởng Khoa Y"]}),
    ("Cô Vàng Thị Thanh Dợ - Chủ tịch Công đoàn đọc báo cáo.\nĐ/c Thanh Dợ - CTCĐ ký cam kết.",
     {"Vàng Thị Thanh Dợ": ["Chủ tịch Công đoàn"]}),
    ("Ông Giàng A Páo, Chánh Văn phòng Sở, Thường trực Hội đồng Thi đua - Khen thưởng ngành báo cáo.",
     {"Giàng A Páo": ["Chánh Văn phòng Sở", "Thường trực Hội đồng Thi đua - Khen thưởng ngành"]}),
    ("Trao đổi với báo, Hiệu trưởng Trường Tiểu học Sa Lông Vàng Thị Dợ cho hay.",
     {"Vàng Thị Dợ": ["Hiệu trưởng Trường Tiểu học Sa Lông"]}),
    ("Bổ nhiệm ông Lò Văn Pâng, Phó Hiệu trưởng Trường THPT Na Ư giữ chức Hiệu trưởng Trường THPT Pa Tần.",
     {"Lò Văn Pâng": ["Phó Hiệu trưởng Trường THPT Na Ư", "Hiệu trưởng Trường THPT Pa Tần"]}),
    ("Thầy giáo trẻ Lò Văn Pâng, Tổ trưởng tổ Toán, chia sẻ.", {"Lò Văn Pâng": ["Tổ trưởng tổ Toán"]}),
    ("Dự có thầy Lò Văn Pâng, giáo viên, hiệu trưởng các trường trong huyện.", {"Lò Văn Pâng": []}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_whose_a_row_of_titles_is(
    text: str, expected: dict[str, list[str]], offices: Callable[[str], dict[str, list[str]]]
) -> None:
    assert offices(f"Hội nghị\n{text}") == expected
