"""Names behind praise, labels, examples: title line, then the text."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str, str | None]]
SAID: list[tuple[str, Told]] = [
    (
        (
            "Tin hoạt động của ngành\n"
            "Đ/c Cà Thị Vân: Bằng khen của Thủ tướng Chính phủ; đ/c Bùi Văn Nam: Bằng khen của Bộ "
            "trưởng Bộ GD&ĐT; đ/c Trịnh Thị Hoa: Bằng khen của Chủ tịch UBND tỉnh."
        ),
        [
            ("Bùi Văn Nam", "Bằng khen", "Bộ trưởng Bộ GD&ĐT"),
            ("Cà Thị Vân", "Bằng khen", "Thủ tướng Chính phủ"),
            ("Trịnh Thị Hoa", "Bằng khen", "Chủ tịch UBND tỉnh"),
        ],
    ),
    (
        ("Tin hoạt động của ngành\n- Bộ GD&ĐT: 02 Bằng khen cho tập thể, 05 Bằng khen cho cá nhân."),
        [],
    ),
    (
        ("HIỆU TRƯỞNG TẶNG GIẤY KHEN CHO CÁC ĐỒNG CHÍ:\nCÀ THỊ VÂN\nBÙI VĂN NAM"),
        [("BÙI VĂN NAM", "GIẤY KHEN", "HIỆU TRƯỞNG"), ("CÀ THỊ VÂN", "GIẤY KHEN", "HIỆU TRƯỞNG")],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Vinh dự nhận Bằng khen của Bộ trưởng Bộ GD&ĐT năm nay là các nhà giáo: Cà Thị Vân, Bùi Văn Nam."
        ),
        [("Bùi Văn Nam", "Bằng khen", "Bộ trưởng Bộ GD&ĐT"), ("Cà Thị Vân", "Bằng khen", "Bộ trưởng Bộ GD&ĐT")],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Ngày 5/6, UBND thành phố trao Cờ thi đua cho các đơn vị dẫn đầu: Trường Mầm non Hoa Ban "
            "(khối Mầm non), Trường Tiểu học Him Lam (khối Tiểu học), Trường THCS Him Lam (khối THCS)."
        ),
        [
            ("Trường Mầm non Hoa Ban", "Cờ thi đua", "UBND thành phố"),
            ("Trường THCS Him Lam", "Cờ thi đua", "UBND thành phố"),
            ("Trường Tiểu học Him Lam", "Cờ thi đua", "UBND thành phố"),
        ],
    ),
    (
        (
            "Cờ thi đua của UBND huyện:\n"
            "Khối Mầm non: Trường Mầm non Hoa Ban\n"
            "Khối Tiểu học: Trường Tiểu học Him Lam\n"
            "Khối THCS: Trường THCS Him Lam"
        ),
        [
            ("Trường Mầm non Hoa Ban", "Cờ thi đua", "UBND huyện"),
            ("Trường THCS Him Lam", "Cờ thi đua", "UBND huyện"),
            ("Trường Tiểu học Him Lam", "Cờ thi đua", "UBND huyện"),
        ],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "Nhiều nhà giáo được tặng Bằng khen của Bộ trưởng Bộ GD&ĐT như: cô Cà Thị Vân, thầy Bùi Văn Nam."
        ),
        [("Bùi Văn Nam", "Bằng khen", "Bộ trưởng Bộ GD&ĐT"), ("Cà Thị Vân", "Bằng khen", "Bộ trưởng Bộ GD&ĐT")],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "20 giáo viên đạt Chiến sĩ thi đua cấp tỉnh, tiêu biểu là cô Cà Thị Vân, thầy Bùi Văn Nam."
        ),
        [
            ("20 giáo viên", "Chiến sĩ thi đua cấp tỉnh", None),
            ("Bùi Văn Nam", "Chiến sĩ thi đua cấp tỉnh", None),
            ("Cà Thị Vân", "Chiến sĩ thi đua cấp tỉnh", None),
        ],
    ),
    (
        (
            "Trường Mầm non Hoa Ban tổng kết năm học 2022-2023\n"
            "Kết quả thi đua năm học:\n"
            "- Tập thể: Tập thể lao động tiên tiến\n"
            "- Chiến sĩ thi đua cơ sở: 4 đ/c\n"
            "- Lao động tiên tiến: 28 đ/c"
        ),
        [
            ("28 đ/c", "Lao động tiên tiến", None),
            ("4 đ/c", "Chiến sĩ thi đua cơ sở", None),
            ("Trường Mầm non Hoa Ban", "Tập thể lao động tiên tiến", None),
        ],
    ),
    (
        ("Tin hoạt động của ngành\nCơ cấu khen thưởng: Cờ thi đua: 01 đơn vị; Bằng khen: không quá 20% số đơn vị."),
        [],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "20 giáo viên được tặng Bằng khen của UBND tỉnh. Phong trào xây dựng trường chuẩn có nhiều "
            "đơn vị làm tốt, tiêu biểu là Trường THPT Búng Lao."
        ),
        [("20 giáo viên", "Bằng khen", "UBND tỉnh")],
    ),
    (
        (
            "Tin hoạt động của ngành\n"
            "20 giáo viên được tặng Bằng khen của UBND tỉnh. Công tác từ thiện có nhiều tấm gương, "
            "tiêu biểu là cô Cà Thị Vân."
        ),
        [("20 giáo viên", "Bằng khen", "UBND tỉnh")],
    ),
    (
        ("Tin hoạt động của ngành\nPhân công: Trao Bằng khen: ông Trần Văn Sơn; tặng hoa: bà Lê Thị Mến."),
        [],
    ),
]


@pytest.mark.parametrize(("text", "told"), SAID)
def test_who_is_listed(text: str, told: Told) -> None:
    article = Article(key="k", title=text.partition("\n")[0], text=text)
    found = [(award.recipient, award.award, award.grantor) for award in extract(article).awards]
    assert sorted(found, key=str) == sorted(told, key=str)
