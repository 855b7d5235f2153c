"""Pieces in, the pieces without repeats out."""

import pytest

from spiders.cms.shared.compose import Piece, without_repeats

LEAD = "Chiều 14/10/2022, tại Trường THPT Nậm Chày, mười trường đã ký kết giao ước thi đua năm học 2022-2023."
CLAUSE = "b) Tập thể hòa thuận, chi bộ và công đoàn được xếp loại tốt; có ít nhất 30 năm xây dựng và trưởng thành."


@pytest.mark.parametrize(
    ("pieces", "kept"),
    [
        ([Piece("body", "Tin thi đua")], []),
        ([Piece("lead", LEAD), Piece("body", LEAD)], [Piece("lead", LEAD)]),
        (
            [Piece("lead", LEAD), Piece("body", "Mở đầu"), Piece("body", LEAD)],
            [Piece("lead", LEAD), Piece("body", "Mở đầu")],
        ),
        ([Piece("body", "a"), Piece("body", "A."), Piece("body", "b")], [Piece("body", "a"), Piece("body", "b")]),
        # a decree says the same clause under many of its articles
        (
            [Piece("body", "Điều 1"), Piece("body", CLAUSE), Piece("body", "Điều 2"), Piece("body", CLAUSE)],
            [Piece("body", "Điều 1"), Piece("body", CLAUSE), Piece("body", "Điều 2"), Piece("body", CLAUSE)],
        ),
        ([Piece("table", "1 | 2"), Piece("table", "1 | 2")], [Piece("table", "1 | 2"), Piece("table", "1 | 2")]),
        ([Piece("body", "x"), Piece("body", "TIN THI ĐUA")], [Piece("body", "x"), Piece("body", "TIN THI ĐUA")]),
    ],
)
def test_repeats(pieces: list[Piece], kept: list[Piece]) -> None:
    assert without_repeats("Tin thi đua", pieces) == kept
