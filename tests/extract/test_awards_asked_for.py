"""Who is proposed, in whose name somebody receives, and honours that are only aimed at or worn: headline, then text."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str, str | None]]
YEAR = "Hội nghị tổng kết năm học\n"
SCHOOL = "Trường Tiểu học Bến Gỗ tổng kết năm học\n"
SAID: list[tuple[str, Told]] = [
    (
        YEAR
        + "Kết quả: 07 đồng chí đề nghị danh hiệu “Chiến sĩ thi đua cơ sở”; 31 đồng chí đề nghị Lao động tiên tiến.",
        [("07 đồng chí", "Chiến sĩ thi đua cơ sở", None), ("31 đồng chí", "Lao động tiên tiến", None)],
    ),
    (
        YEAR
        + "Cuối năm có 4 đ/c đề nghị “Giấy khen của UBND huyện”; phòng đề nghị các trường phấn đấu đạt Cờ thi đua.",
        [("4 đ/c", "Giấy khen", "UBND huyện")],
    ),
    (
        YEAR + "9 giáo viên được đề nghị danh hiệu Chiến sĩ thi đua cơ sở.",
        [("9 giáo viên", "Chiến sĩ thi đua cơ sở", None)],
    ),
    (
        YEAR
        + "Cô Lường Thị Mơ thay mặt tập thể cán bộ GV, NV Trường Tiểu học Bến Gỗ đón nhận Cờ thi đua của UBND tỉnh.",
        [("Trường Tiểu học Bến Gỗ", "Cờ thi đua", "UBND tỉnh")],
    ),
    (
        YEAR + "Thầy Quàng Văn Pọm đại diện CBGV Trường Tiểu học Bến Gỗ nhận Cờ thi đua của UBND tỉnh.",
        [("Trường Tiểu học Bến Gỗ", "Cờ thi đua", "UBND tỉnh")],
    ),
    (
        YEAR
        + "Về dự có:\n- Bà Lường Thị Mơ - Nhà giáo ưu tú - Trưởng phòng GD&ĐT\n- Ông Quàng Văn Pọm - Phó Trưởng phòng",
        [],
    ),
    (
        YEAR + "Danh sách khen thưởng:\n- Bà Lường Thị Mơ - Nhà giáo ưu tú\n- Ông Quàng Văn Pọm - Nhà giáo ưu tú",
        [("Lường Thị Mơ", "Nhà giáo ưu tú", None), ("Quàng Văn Pọm", "Nhà giáo ưu tú", None)],
    ),
    (
        YEAR + "Năm học qua, 12 đơn vị và 86 cá nhân đạt danh hiệu Chiến sĩ thi đua được UBND huyện khen thưởng.",
        [("86 cá nhân", "Chiến sĩ thi đua", None)],
    ),
    (
        YEAR + "Cả nước có 3 tập thể và 9 cá nhân đạt danh hiệu Anh hùng Lao động.",
        [("3 tập thể", "Anh hùng Lao động", None), ("9 cá nhân", "Anh hùng Lao động", None)],
    ),
    (YEAR + "Có 3 tập thể và 9 cá nhân đạt CSTĐCS.", [("9 cá nhân", "CSTĐCS", None)]),
    (
        YEAR + "Có 3 tập thể và 9 cá nhân đạt danh hiệu Lao động tiên tiến.",
        [("3 tập thể", "Lao động tiên tiến", None), ("9 cá nhân", "Lao động tiên tiến", None)],
    ),
    (
        YEAR + "UBND huyện tặng Giấy khen cho 2 đơn vị ba năm liền dạy và học đạt thành tích cao là Trường THCS Bến Gỗ "
        "và Trường Tiểu học Suối Cát.",
        [("Trường THCS Bến Gỗ", "Giấy khen", "UBND huyện"), ("Trường Tiểu học Suối Cát", "Giấy khen", "UBND huyện")],
    ),
    (
        "Kế hoạch thi đua năm học mới\n" + "I. Chỉ tiêu\n1. Tập thể: được UBND tỉnh tặng Cờ thi đua.\n"
        "2. Cá nhân: 6 đồng chí đạt Chiến sĩ thi đua cơ sở; 2 đồng chí được tặng Bằng khen.\nII. Giải pháp",
        [],
    ),
    (
        SCHOOL
        + "Phấn đấu năm học 2021-2022:\n- Có 5 CSTĐ cấp cơ sở.\n- 1 giáo viên được tặng Bằng khen của Bộ trưởng.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_who_is_proposed_and_who_receives(text: str, expected: Told) -> None:
    found = extract(Article(key="k", title=text.partition("\n")[0], text=text)).awards
    assert [(award.recipient, award.award, award.grantor) for award in found] == expected
