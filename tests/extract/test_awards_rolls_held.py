"""Blocks' slates, flags of classes by their grades, units side by side, and rolls that hand out nothing."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str, str | None]]
SAID: list[tuple[str, Told]] = [
    (
        (
            "Tin hoạt động của ngành\n"
            "Cờ thi đua tuần 15 được trao cho các lớp: 6A (khối 6), 7C (khối 7), 8B (khối 8), 9D (khối 9)."
        ),
        [
            ("6A", "Cờ thi đua", None),
            ("7C", "Cờ thi đua", None),
            ("8B", "Cờ thi đua", None),
            ("9D", "Cờ thi đua", None),
        ],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "UBND tỉnh tặng Bằng khen cho Phòng Khảo thí và Kiểm định chất lượng giáo dục, Trung tâm "
            "Hỗ trợ và Phát triển giáo dục hòa nhập, Trường Cao đẳng Kinh tế và Kỹ thuật Điện Biên."
        ),
        [
            ("Phòng Khảo thí và Kiểm định chất lượng giáo dục", "Bằng khen", "UBND tỉnh"),
            ("Trung tâm Hỗ trợ và Phát triển giáo dục hòa nhập", "Bằng khen", "UBND tỉnh"),
            ("Trường Cao đẳng Kinh tế và Kỹ thuật Điện Biên", "Bằng khen", "UBND tỉnh"),
        ],
    ),
    (
        (
            "Cụm thi đua số 2 tổng kết công tác thi đua, khen thưởng năm học 2021-2022\n"
            "Chiều 15/6, Cụm thi đua số 2 gồm 7 trường THPT tổ chức hội nghị tổng kết. Ông Hà Văn "
            "Toàn, Hiệu trưởng Trường THPT Búng Lao, Cụm trưởng chủ trì hội nghị.\n"
            "Hội nghị đã nghe báo cáo tổng kết và thảo luận. Các đơn vị đã bỏ phiếu suy tôn:\n"
            "- Trường THPT Búng Lao: đơn vị dẫn đầu Cụm, đề nghị UBND tỉnh tặng Cờ thi đua;\n"
            "- Trường THPT Nà Tấu, Trường THPT Thanh Chăn: đề nghị Chủ tịch UBND tỉnh tặng Bằng khen;\n"
            "- Trường THPT Mường Luân: đề nghị Giám đốc Sở tặng Giấy khen.\n"
            "Hội nghị bầu Trường THPT Nà Tấu làm Cụm trưởng năm học 2022-2023 và trao cờ luân lưu cho "
            "Trường THPT Nà Tấu."
        ),
        [
            ("Trường THPT Búng Lao", "Cờ thi đua", "UBND tỉnh"),
            ("Trường THPT Mường Luân", "Giấy khen", "Giám đốc Sở"),
            ("Trường THPT Nà Tấu", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Trường THPT Thanh Chăn", "Bằng khen", "Chủ tịch UBND tỉnh"),
        ],
    ),
    (
        (
            "Sinh hoạt dưới cờ tuần 9\n"
            "Sáng thứ hai, Liên đội Trường THCS Him Lam tổ chức chào cờ. Cô Tổng phụ trách Đội nhận "
            "xét thi đua tuần qua và trao cờ luân lưu cho các lớp: 6A (khối 6), 7C (khối 7), 8B (khối "
            "8), 9D (khối 9). Các lớp 6D, 7E cần cố gắng hơn."
        ),
        [
            ("6A", "cờ luân lưu", None),
            ("7C", "cờ luân lưu", None),
            ("8B", "cờ luân lưu", None),
            ("9D", "cờ luân lưu", None),
        ],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Kết quả thi đua tuần 12: Nhất: lớp 9A; Nhì: lớp 8B; Ba: lớp 7C. Lớp 9A được nhận cờ luân lưu."
        ),
        [("Lớp 9A", "cờ luân lưu", None)],
    ),
    (
        ("Các lớp đạt cờ thi đua tuần 10:\n- Khối 6: 6A1\n- Khối 7: 7A3\n- Khối 8: 8A2\n- Khối 9: 9A4"),
        [
            ("6A1", "cờ thi đua", None),
            ("7A3", "cờ thi đua", None),
            ("8A2", "cờ thi đua", None),
            ("9A4", "cờ thi đua", None),
        ],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Thừa ủy quyền của Chủ tịch nước, các đồng chí: Trần Văn Sơn, Phó Chủ tịch UBND tỉnh; Lê "
            "Thị Mến, Giám đốc Sở GD&ĐT trao tặng danh hiệu Nhà giáo Ưu tú cho 5 nhà giáo: Hà Văn "
            "Toàn, Vừ A Sùng, Cà Thị Vân, Bùi Văn Nam, Đỗ Văn Quý."
        ),
        [
            ("Bùi Văn Nam", "Nhà giáo Ưu tú", "Chủ tịch nước"),
            ("Cà Thị Vân", "Nhà giáo Ưu tú", "Chủ tịch nước"),
            ("Hà Văn Toàn", "Nhà giáo Ưu tú", "Chủ tịch nước"),
            ("Vừ A Sùng", "Nhà giáo Ưu tú", "Chủ tịch nước"),
            ("Đỗ Văn Quý", "Nhà giáo Ưu tú", "Chủ tịch nước"),
        ],
    ),
    (
        (
            "Kế hoạch tổ chức lễ kỷ niệm\n"
            "1. Tặng Bằng khen của Bộ trưởng cho 10 cá nhân có thành tích (dự kiến)\n"
            "2. Trao Kỷ niệm chương\n"
            "3. Văn nghệ chào mừng"
        ),
        [],
    ),
    (
        ("Danh sách các trường dự lễ trao Bằng khen:\n1. Trường THPT Búng Lao\n2. Trường THPT Nà Tấu"),
        [],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Các đơn vị chưa có cá nhân được tặng Bằng khen: Trường THPT Búng Lao, Trường THPT Nà Tấu."
        ),
        [],
    ),
    (
        ("- Quyết định tặng Bằng khen\n- Ông Hà Văn Toàn ký\n- Trường THPT Búng Lao lưu"),
        [],
    ),
    (
        (
            "Thời gian | Nội dung | Người thực hiện\n"
            "8h00 | Trao Bằng khen | Ông Trần Văn Sơn\n"
            "8h30 | Trao Giấy khen | Bà Lê Thị Mến"
        ),
        [],
    ),
    (
        ("Tin hoạt động của ngành\n14h00: Trao Cờ thi đua cho Trường THPT Búng Lao (đồng chí Trần Văn Sơn trao)."),
        [("Trường THPT Búng Lao", "Cờ thi đua", None)],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Trường đã tổ chức trao Bằng khen của Tỉnh đoàn; Giấy khen của Chủ tịch UBND huyện cho "
            "thầy giáo Bùi Văn Nam."
        ),
        [("Bùi Văn Nam", "Bằng khen", "Tỉnh đoàn"), ("Bùi Văn Nam", "Giấy khen", "Chủ tịch UBND huyện")],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Trường Đại học Tây Bắc trao Giấy khen của Hiệu trưởng cho 3 tập thể: Khoa Sư phạm Tự "
            "nhiên, Phòng Đào tạo Đại học, Trung tâm Thông tin - Thư viện và 5 cá nhân."
        ),
        [
            ("5 cá nhân", "Giấy khen", "Hiệu trưởng"),
            ("Khoa Sư phạm Tự nhiên", "Giấy khen", "Hiệu trưởng"),
            ("Phòng Đào tạo Đại học", "Giấy khen", "Hiệu trưởng"),
            ("Trung tâm Thông tin - Thư viện", "Giấy khen", "Hiệu trưởng"),
        ],
    ),
    (
        ("Tin hoạt động của ngành\nCô Cà Thị Vân với Bằng khen của Bộ trưởng Bộ GD&ĐT"),
        [("Cà Thị Vân", "Bằng khen", "Bộ trưởng Bộ GD&ĐT")],
    ),
]


@pytest.mark.parametrize(("text", "told"), SAID)
def test_who_is_listed(text: str, told: Told) -> None:
    article = Article(key="k", title=text.partition("\n")[0], text=text)
    found = [(award.recipient, award.award, award.grantor) for award in extract(article).awards]
    assert sorted(found, key=str) == sorted(told, key=str)
