"""Documents: who only signs for a body, whose day stands before an act, and who is named before a bracket."""

import pytest

from models import Article
from pipeline.extract import extract

ISSUERS = [
    ("Sở GD&ĐT Điện Biên ban hành Công văn số 22/SGDĐT-VP do Phó Giám đốc Sở Lê Văn Bông ký.", "Sở GD&ĐT Điện Biên"),
    ("Phòng GD&ĐT huyện vừa gửi Công văn số 6/PGDĐT-TĐ do Phó Trưởng phòng Lò Văn Bông ký.", "Phòng GD&ĐT huyện"),
    ("UBND tỉnh ban hành Quyết định số 45/QĐ-UBND do Phó Chủ tịch UBND tỉnh Lò Văn Bông ký.", "UBND tỉnh"),
    ("Công văn số 216/SGDĐT-VP do Giám đốc Sở GD&ĐT ký ngày 5/10/2022 nêu rõ.", "Giám đốc Sở GD&ĐT"),
    ("Theo phân công của Phòng GD&ĐT (Thông báo số 65/TB-PGDĐT ngày 4/5/2019), Trường Na Ư làm cụm trưởng.",
     "Phòng GD&ĐT"),
    ("Theo quy định của Bộ GD&ĐT (Thông tư 21/2020/TT-BGDĐT), các trường xét.", "Bộ GD&ĐT"),
    ("Theo đề nghị của Sở GD&ĐT (Tờ trình số 65/TTr-SGDĐT), UBND tỉnh quyết định.", "Sở GD&ĐT"),
    ("Theo chỉ đạo của Phòng GD&ĐT (Quyết định số 655/QĐ-UBND), các trường họp.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "issuer"), ISSUERS)
def test_who_issued_it(text: str, issuer: str | None) -> None:
    (found,) = extract(Article(key="k", title="Tin", text=f"Tin\n{text}")).document_refs
    assert found.issuer == issuer


DAYS = [
    ("Thực hiện Công văn số 38/UBND-VX ngày 29/9/2024, Sở GD&ĐT ban hành Công văn số 27/SGDĐT-VP.", None),
    ("Căn cứ Kế hoạch số 5/KH-UBND ngày 1/9/2024 của UBND tỉnh, Sở GD&ĐT đã ban hành Kế hoạch số 12/KH-SGDĐT.", None),
    ("Thực hiện Công văn số 38/UBND-VX của UBND tỉnh, ngày 30/9/2024, Sở GD&ĐT ban hành Công văn số 27/SGDĐT-VP.",
     "2024-09-30"),
    ("Thực hiện chỉ đạo của UBND tỉnh, ngày 29/9/2024, Sở GD&ĐT ban hành Công văn số 27/SGDĐT-VP.", "2024-09-29"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_the_day_of_a_document_cited_before_is_its_own(text: str, day: str | None) -> None:
    last = extract(Article(key="k", title="Tin", text=f"Tin\n{text}")).document_refs[-1]
    assert (last.issuer, last.issued_on) == ("Sở GD&ĐT", day)
