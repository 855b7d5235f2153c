"""Ordinary wordings of who received what from whom: title line, then the text."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str, str | None]]
YEAR = "Hội nghị tổng kết năm học\n"
SCHOOL = "Trường THPT Mường Bú tổ chức hội nghị viên chức\n"
SAID: list[tuple[str, Told]] = [
    (
        YEAR
        + (
            "Tại hội nghị, 01 tập thể, 02 cá nhân nhận Bằng khen của Bộ trưởng Bộ GD&ĐT, gồm: Trường "
            "THPT Mai Sơn; ông Cầm Văn Dinh, Hiệu trưởng; bà Lò Thị Phong, giáo viên."
        ),
        [
            ("Trường THPT Mai Sơn", "Bằng khen", "Bộ trưởng Bộ GD&ĐT"),
            ("Cầm Văn Dinh", "Bằng khen", "Bộ trưởng Bộ GD&ĐT"),
            ("Lò Thị Phong", "Bằng khen", "Bộ trưởng Bộ GD&ĐT"),
        ],
    ),
    (
        YEAR + ("Đại diện Sở GD&ĐT, ông Hoàng Tiến Đức lên nhận Cờ thi đua của Chính phủ."),
        [("Sở GD&ĐT", "Cờ thi đua", "Chính phủ")],
    ),
    (
        (
            "Sở GD&ĐT Sơn La nhận Cờ thi đua của Bộ\n"
            "Sở GD&ĐT Sơn La vừa được Bộ GD&ĐT tặng Cờ thi đua năm học 2018-2019. Đây là năm thứ ba "
            "Sở được nhận Cờ thi đua của Bộ."
        ),
        [("Sở GD&ĐT Sơn La", "Cờ thi đua", "Bộ GD&ĐT")],
    ),
    (
        YEAR
        + (
            "Sở Y tế xếp thứ Nhất, được đề nghị UBND tỉnh tặng Cờ thi đua; Sở Xây dựng xếp thứ Nhì, "
            "Sở Công Thương xếp thứ Ba được đề nghị Chủ tịch UBND tỉnh tặng Bằng khen."
        ),
        [
            ("Sở Y tế", "Cờ thi đua", "UBND tỉnh"),
            ("Sở Xây dựng", "Bằng khen", "Chủ tịch UBND tỉnh"),
            ("Sở Công Thương", "Bằng khen", "Chủ tịch UBND tỉnh"),
        ],
    ),
    (
        YEAR + ("Bằng khen toàn quốc là phần thưởng xứng đáng cho cô Lèo Thị Xoa."),
        [("Lèo Thị Xoa", "Bằng khen toàn quốc", None)],
    ),
    (
        YEAR
        + (
            "Sau hơn 20 năm cống hiến, thầy Quàng Văn Tiên có 12 năm là Chiến sĩ thi đua cơ sở, 3 "
            "lần được UBND tỉnh tặng Bằng khen, 1 lần được Bộ trưởng tặng Bằng khen."
        ),
        [
            ("Quàng Văn Tiên", "Chiến sĩ thi đua cơ sở", None),
            ("Quàng Văn Tiên", "Bằng khen", "UBND tỉnh"),
            ("Quàng Văn Tiên", "Bằng khen", "Bộ trưởng"),
        ],
    ),
    (
        (
            "Khen thưởng đột xuất\n"
            "Chủ tịch UBND huyện Thuận Châu đã ký Quyết định tặng Giấy khen đột xuất cho em Vì Văn "
            "Chính, học sinh Trường THCS Bon Phặng vì có hành động dũng cảm cứu người."
        ),
        [("Vì Văn Chính", "Giấy khen", "Chủ tịch UBND huyện Thuận Châu")],
    ),
    (
        (
            "Hội đồng xét tặng danh hiệu\n"
            "Hội đồng xét tặng danh hiệu Nhà giáo Ưu tú tỉnh họp, xét 9 hồ sơ. Kết quả, 7/9 nhà giáo "
            "đủ số phiếu đề nghị xét tặng danh hiệu Nhà giáo Ưu tú."
        ),
        [("7/9 nhà giáo", "Nhà giáo Ưu tú", None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_who_received_what_as_it_is_ordinarily_said(text: str, expected: Told) -> None:
    article = Article(key="k", title=text.partition("\n")[0], text=text)
    assert {(award.recipient, award.award, award.grantor) for award in extract(article).awards} == set(expected)
