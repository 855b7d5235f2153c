"""HTML of a body in, its captions out: the ways in which people put a picture and its words together."""

import pytest
from lxml import html

from spiders.cms.shared.blocks import lines_of
from spiders.cms.shared.compose import pieces_of

IMAGE = '<p><img src="a.jpg"></p>'
PROSE = (
    "<p>Chín trường của Cụm đã ký giao ước thi đua năm học mới, hội nghị kết thúc vào cuối buổi chiều cùng ngày.</p>"
)

CASES = [
    ("<figure><img><figcaption>Lễ ký</figcaption></figure>", ["Lễ ký"]),
    ("<p><img><br><em>Lễ ký.</em></p>", ["Lễ ký."]),
    (f'{IMAGE}<p style="text-align:center">Lễ ký tại hội trường Sở.</p>', ["Lễ ký tại hội trường Sở."]),
    (f"{IMAGE}<p>Lễ ký tại hội trường</p>", ["Lễ ký tại hội trường"]),
    (f"{IMAGE}<p>Ảnh: Vàng Mai Chi.</p>", ["Ảnh: Vàng Mai Chi."]),
    (f"{IMAGE}<p><em>Lễ ký.</em></p><p><em>Ảnh: Mai Chi</em></p>", ["Lễ ký.", "Ảnh: Mai Chi"]),
    ("<table><tr><td><img></td></tr><tr><td>Lễ ký</td></tr></table>", ["Lễ ký"]),
    (f"<p>Các đơn vị ký giao ước</p>{IMAGE}{IMAGE}{PROSE}", ["Các đơn vị ký giao ước"]),
    ("<p>(Ảnh: các đơn vị ký giao ước)</p>", ["(Ảnh: các đơn vị ký giao ước)"]),
    # what is none
    (f"{IMAGE}{PROSE}", []),
    (f"{IMAGE}<p><strong>Nhiều kết quả nổi bật</strong></p>", []),
    (f"{IMAGE}<p>NHIỀU KẾT QUẢ NỔI BẬT</p>", []),
    (f"{IMAGE}<p>Hội nghị kết thúc lúc 11 giờ.</p>", []),
    (f"<p>Một số hình ảnh:</p>{IMAGE}", []),
    (f"<p>- Tỷ lệ bỏ học dưới 0,4%</p>{IMAGE}{PROSE}", []),
    (f"<p>Phần thi của các đội</p>{IMAGE}<p><em>Đội Nậm Chày</em></p>", ["Đội Nậm Chày"]),
    (f"{PROSE}<p>Trân trọng cảm ơn</p>", []),
    (f'<p>Xem <a href="/x">tại đây</a></p>{PROSE}', []),
]


@pytest.mark.parametrize(("source", "captions"), CASES)
def test_captions(source: str, captions: list[str]) -> None:
    pieces = pieces_of(lines_of(html.fromstring(f"<div>{PROSE}{source}{PROSE}</div>")))
    assert [piece.text for piece in pieces if piece.kind == "caption"] == captions
