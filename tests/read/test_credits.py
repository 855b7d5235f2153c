"""Bylines: who wrote, and who is none."""

import pytest

from spiders.cms.shared import credits as bylines
from spiders.cms.shared.credits import Byline


@pytest.mark.parametrize(
    ("value", "author"),
    [
        ("Vàng Mai Chi", "Vàng Mai Chi"),
        ("Trang Hoa", "Trang Hoa"),  # a pen name that begins as an office's page does
        ("Đoàn Thị Sen", "Đoàn Thị Sen"),  # a surname that begins as a union does
        ("K’Ngọc Hà", "K’Ngọc Hà"),
        ("LÒ THỊ ÁNH", "Lò Thị Ánh"),
        ("Ánh", "Ánh"),
        ("Lan Anh - Hồng Vân", "Lan Anh - Hồng Vân"),
        ("Admin", None),
        ("demo", None),
        ("quantri", None),
        ("gv.hoang", None),
        ("hoang2", None),
        ("a@b.vn", None),
        ("TCNTT", None),
        ("GV", None),
        ("Trường THPT Bản Phiệt", None),
        ("Ban thi đua", None),
        ("Đoàn trường", None),
        ("PGD huyện Bình Nguyên", None),
        ("Bản Phiệt", None),  # the school's own name
        ("", None),
        ("P.NHÃ", "P.Nhã"),  # an initial and a name, as newspapers sign
        ("System Account", None),
        ("host", None),
        ("Hiệu trưởng", None),
        ("BCH Đoàn trường", None),
        ("Bộ phận Y tế", None),
    ],
)
def test_person(value: str, author: str | None) -> None:
    assert bylines.person(value, site="Trường THPT Bản Phiệt") == author


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Tác giả: Vàng Mai Chi", Byline("Vàng Mai Chi")),
        ("Tác giả bài viết : Vàng Mai Chi", Byline("Vàng Mai Chi")),
        ("Bài, ảnh: Vàng Mai Chi - Trường Mầm non Hoa Gạo", Byline("Vàng Mai Chi", "Trường Mầm non Hoa Gạo")),
        ("Nguồn tin: Trường Mầm non Hoa Gạo", Byline(source="Trường Mầm non Hoa Gạo")),
        ("Nguồn: http://moet.gov.vn/x", Byline(source="http://moet.gov.vn/x")),
        ("Người đăng: admin", Byline()),
        ("Tác giả: admin", Byline()),
        ("Chủ trì: Vàng Mai Chi", None),
        ("Tác giả sáng kiến là bà Vàng Mai Chi.", None),
        ("Tin: " + "Một câu dài của bài viết mà không ai ký tên, chỉ bắt đầu như một dòng ghi tên tác giả. " * 2, None),
    ],
)
def test_labelled_line(line: str, said: Byline | None) -> None:
    assert bylines.byline(line) == said


PROSE = "Hội nghị kết thúc trong không khí phấn khởi của mười một đơn vị."


@pytest.mark.parametrize(
    ("lines", "said", "size"),
    [
        ([PROSE, "Trang Hoa"], Byline("Trang Hoa"), 1),
        ([PROSE, "VŨ THẮM"], Byline("Vũ Thắm"), 1),
        ([PROSE, "Lê An, Phòng Nội vụ"], Byline("Lê An", "Phòng Nội vụ"), 1),
        ([PROSE, "Lê An", "Trường THPT Bản Phiệt"], Byline("Lê An", "Trường THPT Bản Phiệt"), 2),
        ([PROSE, "(Theo Báo Lam Sơn)"], Byline(source="Báo Lam Sơn"), 1),
        ([PROSE, "Lê An, Giám đốc Sở"], Byline(), 0),
        ([PROSE, "Trường THPT Bản Phiệt"], Byline(), 0),
        ([PROSE, "Trân trọng cảm ơn"], Byline(), 0),
        (["- Tráng A Lử", "- Lê An"], Byline(), 0),
        (["GIÁM ĐỐC", "(Đã ký)", "Lê An"], Byline(), 0),
        (["TRƯỞNG PHÒNG TỔ CHỨC CÁN BỘ", "Lê An"], Byline(), 0),
        (["PHONG TRÀO THI ĐUA LAN TỎA RỘNG", "Lê An"], Byline("Lê An"), 1),
        (["Những người được khen thưởng trong năm học này gồm có:", "Lê An"], Byline(), 0),
        (["Lê An"], Byline(), 0),
        ([], Byline(), 0),
        (
            [
                "Hội nghị đã diễn ra sáng nay tại trường.",
                "TS. Lò Văn Lộc, Tỉnh ủy viên - Hiệu trưởng Trường Chính trị phát biểu.",
            ],
            Byline(),
            0,
        ),
        (["Hội nghị đã diễn ra sáng nay tại trường.", "Cô Vi Thị Út, tổ trưởng tổ Toán góp ý."], Byline(), 0),
    ],
)
def test_signature(lines: list[str], said: Byline, size: int) -> None:
    assert bylines.signature(lines) == (said, size)
