"""Targets: ranges, pairs of words, subjects that list, grades, lists without bullets, headlines told again."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str]]
TOLD: list[tuple[str, Told]] = [
    (
        "Khối phấn đấu đưa tỷ lệ trường đạt chuẩn lên 51% - 53%, hội viên từ 6% đến 12% dân số.",
        [("51% - 53%", "tỷ lệ trường đạt chuẩn lên 51% - 53%"), ("6% đến 12%", "hội viên từ 6% đến 12% dân số")],
    ),
    ("Khối phấn đấu nâng tỷ lệ học sinh giỏi từ 20% lên 25%.", [("25%", "nâng tỷ lệ học sinh giỏi từ 20% lên 25%")]),
    (
        "Mục tiêu đến năm 2025 là tỷ lệ trường đạt chuẩn quốc gia từ 80 - 85%.",
        [("80 - 85%", "tỷ lệ trường đạt chuẩn quốc gia từ 80 - 85%")],
    ),
    (
        "Các chỉ tiêu: tỷ lệ học sinh khá, giỏi từ 65% trở lên; tỷ lệ cán bộ, giáo viên đạt chuẩn 100%.",
        [("65%", "tỷ lệ học sinh khá, giỏi từ 65% trở lên"), ("100%", "tỷ lệ cán bộ, giáo viên đạt chuẩn 100%")],
    ),
    (
        "Đại hội đề ra phương hướng nhiệm kỳ với 12 chỉ tiêu chủ yếu, trong đó: 90% đảng viên hoàn thành tốt nhiệm vụ.",
        [("90%", "90% đảng viên hoàn thành tốt nhiệm vụ")],
    ),
    (
        "Phương hướng học kỳ II: tỷ lệ chuyên cần 98%; có từ 15 giải cấp tỉnh trở lên.",
        [("98%", "tỷ lệ chuyên cần 98%"), ("15", "từ 15 giải cấp tỉnh trở lên")],
    ),
    (
        "Chỉ tiêu phấn đấu:\n- Học lực: Giỏi 20%; Khá 45%.",
        [("20%", "Học lực: Giỏi 20%"), ("45%", "Khá 45%")],
    ),
    ("Đảng bộ phấn đấu kết nạp 30-40 đảng viên.", [("30-40", "kết nạp 30-40 đảng viên")]),
    (
        "Đích đến năm 2030 là: 38% trẻ được đến trường. Trường tư thục phấn đấu chiếm 30% số trường.",
        [("38%", "38% trẻ được đến trường"), ("30%", "chiếm 30% số trường")],
    ),
    ("Cả nước phấn đấu 75% các tỉnh, thành đạt chuẩn phổ cập.", [("75%", "75% các tỉnh, thành đạt chuẩn phổ cập")]),
    (
        "Trường phấn đấu được công nhận đạt chuẩn quốc gia mức độ 2 và kết nạp được 5 đảng viên.",
        [("5", "kết nạp được 5 đảng viên")],
    ),
    (
        (
            "Chỉ tiêu của đợt thi đua gồm:\n100% đoàn viên làm xong phần việc được giao.\n100% đoàn viên "
            "nêu gương trong nếp sống."
        ),
        [("100%", "100% đoàn viên làm xong phần việc được giao"), ("100%", "100% đoàn viên nêu gương trong nếp sống")],
    ),
]


def _targets(text: str, title: str = "Hội nghị đầu năm học") -> Told:
    article = Article(key="k", title=title, text=f"{title}\n{text}")
    return [(target.value, target.text) for target in extract(article).targets]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_figures_and_the_phrases_that_carry_them(text: str, expected: Told) -> None:
    assert _targets(text) == expected


def test_a_headline_s_share_is_told_in_the_words_of_the_text_below() -> None:
    text = "Theo kế hoạch, ngành phấn đấu tỷ lệ trường các cấp đạt chuẩn quốc gia từ 80%."
    assert _targets(text, "Phấn đấu 80% trường đạt chuẩn quốc gia") == [
        ("80%", "tỷ lệ trường các cấp đạt chuẩn quốc gia từ 80%")
    ]


def test_a_share_at_a_line_s_beginning_below_a_headline_is_no_target() -> None:
    text = "43% tổng số trường trên địa bàn hiện đạt chuẩn."
    assert _targets(text, "Phấn đấu 46% số trường đạt chuẩn quốc gia") == [("46%", "46% số trường đạt chuẩn quốc gia")]
