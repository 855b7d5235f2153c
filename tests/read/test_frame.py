"""What frames an article's last lines: a role in a writer's place goes, the office of who signed a document stays."""

import pytest

from spiders.cms.shared.frame import unframed

PROSE = "Nhà trường tổ chức phát động thi đua trong toàn thể cán bộ, giáo viên, nhân viên và học sinh năm học này."


@pytest.mark.parametrize(
    ("last", "kept", "author"),
    [
        (["admin"], [], None),
        (["Hiệu trưởng"], [], None),
        (["HIỆU TRƯỞNG", "Ngân Thị Loan"], ["HIỆU TRƯỞNG", "Ngân Thị Loan"], None),
        (["- Lưu: VT.", "HIỆU TRƯỞNG", "Ngân Thị Loan"], ["- Lưu: VT.", "HIỆU TRƯỞNG", "Ngân Thị Loan"], None),
        (["Ngân Thị Loan"], [], "Ngân Thị Loan"),
    ],
)
def test_the_last_lines(last: list[str], kept: list[str], author: str | None) -> None:
    lines = [PROSE, PROSE, *last]
    framed = unframed(lines)
    assert [lines[place] for place in framed.kept] == [PROSE, PROSE, *kept]
    assert framed.byline.author == author
