"""Rolls of persons, units and classes, and what only looks like one: title line, then the text."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str, str | None]]
SAID: list[tuple[str, Told]] = [
    (
        (
            "Tin hoạt động của ngành\n"
            "Sở GD&ĐT tặng Giấy khen cho các trường: THPT Búng Lao, THPT Nà Tấu, THPT Thanh Chăn và "
            "PTDTNT THPT huyện Mường Chà."
        ),
        [
            ("PTDTNT THPT huyện Mường Chà", "Giấy khen", "Sở GD&ĐT"),
            ("THPT Búng Lao", "Giấy khen", "Sở GD&ĐT"),
            ("THPT Nà Tấu", "Giấy khen", "Sở GD&ĐT"),
            ("THPT Thanh Chăn", "Giấy khen", "Sở GD&ĐT"),
        ],
    ),
    (
        (
            "Lễ kỷ niệm Ngày Nhà giáo Việt Nam\n"
            "Tại buổi lễ, Phòng Giáo dục và Đào tạo đã trao Thư khen cho 03 học sinh Trường Tiểu học "
            "Hoa Ban có thành tích nổi bật.\n"
            "Học sinh: Trần Gia Bảo, lớp 3A\n"
            "Học sinh: Lò Minh Khang, lớp 4B\n"
            "Học sinh: Vì Hà My, lớp 5A"
        ),
        [
            ("Lò Minh Khang", "Thư khen", "Phòng Giáo dục và Đào tạo"),
            ("Trần Gia Bảo", "Thư khen", "Phòng Giáo dục và Đào tạo"),
            ("Vì Hà My", "Thư khen", "Phòng Giáo dục và Đào tạo"),
        ],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Giám đốc Sở Giáo dục và Đào tạo gửi Thư khen tập thể giáo viên và học sinh Trường THPT "
            "Búng Lao về thành tích tại kỳ thi học sinh giỏi."
        ),
        [("Trường THPT Búng Lao", "Thư khen", "Giám đốc Sở Giáo dục và Đào tạo")],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Em Giàng Thị Chư, học sinh lớp 8A1 Trường PTDTBT THCS Pa Tần, vinh dự nhận Thư khen của "
            "Bộ trưởng Bộ GD&ĐT."
        ),
        [("Giàng Thị Chư", "Thư khen", "Bộ trưởng Bộ GD&ĐT")],
    ),
    (
        (
            "Liên đội trao cờ luân lưu tuần 12\n"
            "Năm tập thể lớp đạt thành tích xuất sắc nhất tuần và được nhận cờ luân lưu gồm:\n"
            "Khối 1: Lớp 1A\n"
            "Khối 2: Lớp 2C\n"
            "Khối 3: Lớp 3B\n"
            "Khối 4: Lớp 4A\n"
            "Khối 5: Lớp 5D"
        ),
        [
            ("Lớp 1A", "cờ luân lưu", "Liên đội"),
            ("Lớp 2C", "cờ luân lưu", "Liên đội"),
            ("Lớp 3B", "cờ luân lưu", "Liên đội"),
            ("Lớp 4A", "cờ luân lưu", "Liên đội"),
            ("Lớp 5D", "cờ luân lưu", "Liên đội"),
        ],
    ),
    (
        ("Tin hoạt động của ngành\nSơ kết tuần 5, lớp 9A và lớp 7B được nhận cờ luân lưu của nhà trường."),
        [("lớp 7B", "cờ luân lưu", "nhà trường"), ("lớp 9A", "cờ luân lưu", "nhà trường")],
    ),
    (
        ("Tin hoạt động của ngành\nTrường THPT Mường Lay nhận cờ luân lưu Cụm trưởng Cụm thi đua số 3."),
        [],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Tại hội nghị, Trường THPT Búng Lao bàn giao cờ luân lưu cho Trường THPT Nà Tấu, đơn vị "
            "Khối trưởng năm học 2023-2024."
        ),
        [],
    ),
    (
        ("Tin hoạt động của ngành\nTrong tuần 8, ba tập thể lớp 6A, 7C và 8B dẫn đầu về nề nếp, được nhận cờ thi đua."),
        [("7C", "cờ thi đua", None), ("8B", "cờ thi đua", None), ("lớp 6A", "cờ thi đua", None)],
    ),
    (
        (
            "Trường Mầm non Hoa Ban tổng kết năm học\n"
            'Nhà trường đủ điều kiện đề nghị danh hiệu "Tập thể lao động xuất sắc". Danh hiệu cá nhân '
            'dự kiến: 02 đ/c đề nghị "Bằng khen của UBND tỉnh"; 06 đ/c đề nghị danh hiệu "Chiến sĩ thi '
            'đua cơ sở"; 30 đ/c đề nghị danh hiệu "Lao động tiên tiến".'
        ),
        [
            ("02 đ/c", "Bằng khen", "UBND tỉnh"),
            ("06 đ/c", "Chiến sĩ thi đua cơ sở", None),
            ("30 đ/c", "Lao động tiên tiến", None),
            ("Trường Mầm non Hoa Ban", "Tập thể lao động xuất sắc", None),
        ],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Trong đó, tập thể được tặng Bằng khen của Thủ tướng Chính phủ là Trung tâm Thông tin và "
            "Chương trình giáo dục."
        ),
        [("Trung tâm Thông tin và Chương trình giáo dục", "Bằng khen", "Thủ tướng Chính phủ")],
    ),
    (
        (
            "Tỉnh Điện Biên có 5 nhà giáo được phong tặng danh hiệu NGƯT\n"
            "Danh sách nhà giáo được Chủ tịch nước phong tặng danh hiệu Nhà giáo Ưu tú:\n"
            "1. Nhà giáo Hà Văn Toàn - Hiệu trưởng Trường THPT Búng Lao;\n"
            "2. Nhà giáo Lê Thị Mến - Phó Giám đốc Sở GD&ĐT;\n"
            "3. Nhà giáo Vàng A Páo - nguyên Trưởng phòng GD&ĐT huyện Mường Nhé;\n"
            "4. Nhà giáo Tòng Thị Ín - giáo viên Trường Tiểu học số 1 Nà Nhạn;\n"
            "5. Nhà giáo Đinh Công Sáng - giáo viên Trường THPT chuyên Lê Quý Đôn."
        ),
        [
            ("Hà Văn Toàn", "Nhà giáo Ưu tú", "Chủ tịch nước"),
            ("Lê Thị Mến", "Nhà giáo Ưu tú", "Chủ tịch nước"),
            ("Tòng Thị Ín", "Nhà giáo Ưu tú", "Chủ tịch nước"),
            ("Vàng A Páo", "Nhà giáo Ưu tú", "Chủ tịch nước"),
            ("Đinh Công Sáng", "Nhà giáo Ưu tú", "Chủ tịch nước"),
        ],
    ),
    (
        (
            "Khen thưởng thành tích năm học 2022-2023\n"
            "Căn cứ thành tích đạt được, Giám đốc Sở GD&ĐT quyết định:\n"
            "Tặng Giấy khen cho 03 tập thể:\n"
            "1. Trường THPT Búng Lao\n"
            "2. Trường THPT Nà Tấu\n"
            "3. Trường THPT Thanh Chăn\n"
            "Tặng Giấy khen cho 02 cá nhân:\n"
            "1. Ông Hà Văn Toàn\n"
            "2. Bà Lê Thị Mến"
        ),
        [
            ("Hà Văn Toàn", "Giấy khen", "Giám đốc Sở GD&ĐT"),
            ("Lê Thị Mến", "Giấy khen", "Giám đốc Sở GD&ĐT"),
            ("Trường THPT Búng Lao", "Giấy khen", "Giám đốc Sở GD&ĐT"),
            ("Trường THPT Nà Tấu", "Giấy khen", "Giám đốc Sở GD&ĐT"),
            ("Trường THPT Thanh Chăn", "Giấy khen", "Giám đốc Sở GD&ĐT"),
        ],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Khen thưởng tuần: Cờ đỏ: lớp 6A, 7B, 8C. Lớp nhất tuần được nhận cờ thi đua là lớp 9D."
        ),
        [("lớp 9D", "cờ thi đua", None)],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Chủ tịch UBND huyện tặng Giấy khen cho các đồng chí: Hiệu trưởng Trường Tiểu học Ẳng Tở "
            "Hà Văn Toàn, Hiệu trưởng Trường THCS Nặm Lịch Lê Thị Mến và giáo viên Vừ A Sùng."
        ),
        [
            ("Hà Văn Toàn", "Giấy khen", "Chủ tịch UBND huyện"),
            ("Lê Thị Mến", "Giấy khen", "Chủ tịch UBND huyện"),
            ("Vừ A Sùng", "Giấy khen", "Chủ tịch UBND huyện"),
        ],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Danh hiệu cá nhân: Chiến sĩ thi đua cơ sở: 05 đ/c (đạt 15%); Lao động tiên tiến: 33 đ/c "
            "(đạt 100%)."
        ),
        [("05 đ/c", "Chiến sĩ thi đua cơ sở", None), ("33 đ/c", "Lao động tiên tiến", None)],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Nhà trường tặng Giấy khen cho tập thể lớp 12A1, 11B2 và 10C3 đạt thành tích xuất sắc."
        ),
        [
            ("10C3", "Giấy khen", "Nhà trường"),
            ("11B2", "Giấy khen", "Nhà trường"),
            ("lớp 12A1", "Giấy khen", "Nhà trường"),
        ],
    ),
    (
        ("Nhà trường tặng Giấy khen cho 3 tập thể lớp:\n- Lớp 12A1\n- Lớp 11B2\n- Lớp 10C3"),
        [
            ("Lớp 10C3", "Giấy khen", "Nhà trường"),
            ("Lớp 11B2", "Giấy khen", "Nhà trường"),
            ("Lớp 12A1", "Giấy khen", "Nhà trường"),
        ],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Hội đồng Đội huyện tặng Giấy khen cho Liên đội Trường Tiểu học Ẳng Tở và chi đội 5A."
        ),
        [
            ("Liên đội Trường Tiểu học Ẳng Tở", "Giấy khen", "Hội đồng Đội huyện"),
            ("chi đội 5A", "Giấy khen", "Hội đồng Đội huyện"),
        ],
    ),
    (
        (
            "Trao Bằng khen cho các tập thể, cá nhân xuất sắc có:\n"
            "- Ông Trần Văn Sơn, Phó Chủ tịch UBND tỉnh\n"
            "- Bà Lê Thị Mến, Giám đốc Sở GD&ĐT"
        ),
        [],
    ),
    (
        (
            "Chương trình hội nghị:\n"
            "1. Chào cờ\n"
            "2. Trao Bằng khen, Giấy khen\n"
            "3. Bà Lê Thị Mến phát biểu\n"
            "4. Trường THPT Nà Tấu báo cáo tham luận"
        ),
        [],
    ),
    (
        ('Tin hoạt động của ngành\nDanh hiệu "Nhà giáo tiêu biểu" năm 2023 gồm: cô Cà Thị Vân, thầy Bùi Văn Nam.'),
        [("Bùi Văn Nam", "Nhà giáo tiêu biểu", None), ("Cà Thị Vân", "Nhà giáo tiêu biểu", None)],
    ),
    (
        (
            "Đơn vị dẫn đầu: Trường THPT Búng Lao - đề nghị UBND tỉnh tặng Cờ thi đua.\n"
            "Đơn vị xếp thứ hai: Trường THPT Nà Tấu - đề nghị UBND tỉnh tặng Bằng khen."
        ),
        [("Trường THPT Búng Lao", "Cờ thi đua", "UBND tỉnh"), ("Trường THPT Nà Tấu", "Bằng khen", "UBND tỉnh")],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Được tặng Bằng khen của Thủ tướng Chính phủ có: Ông Hà Văn Toàn - Hiệu trưởng Trường THPT "
            "Búng Lao; Bà Lê Thị Mến - Hiệu trưởng Trường Mầm non Hoa Ban; Ông Vừ A Sùng - giáo viên "
            "Trường PTDTBT THCS Pa Tần."
        ),
        [
            ("Hà Văn Toàn", "Bằng khen", "Thủ tướng Chính phủ"),
            ("Lê Thị Mến", "Bằng khen", "Thủ tướng Chính phủ"),
            ("Vừ A Sùng", "Bằng khen", "Thủ tướng Chính phủ"),
        ],
    ),
    (
        (
            "TRƯỜNG MẦM NON HOA BAN TỔ CHỨC LỄ TỔNG KẾT NĂM HỌC 2022-2023\n"
            "Nhà trường được công nhận danh hiệu Tập thể lao động xuất sắc."
        ),
        [("TRƯỜNG MẦM NON HOA BAN", "Tập thể lao động xuất sắc", None)],
    ),
    (
        (
            "TRƯỜNG TIỂU HỌC ẲNG TỞ 2 VINH DỰ ĐÓN BẰNG KHEN CỦA BỘ\n"
            "Năm học qua, nhà trường được Chủ tịch UBND tỉnh tặng Bằng khen."
        ),
        [
            ("TRƯỜNG TIỂU HỌC ẲNG TỞ 2", "BẰNG KHEN", "BỘ"),
            ("TRƯỜNG TIỂU HỌC ẲNG TỞ 2", "Bằng khen", "Chủ tịch UBND tỉnh"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), SAID)
def test_who_is_listed(text: str, told: Told) -> None:
    article = Article(key="k", title=text.partition("\n")[0], text=text)
    found = [(award.recipient, award.award, award.grantor) for award in extract(article).awards]
    assert sorted(found, key=str) == sorted(told, key=str)
