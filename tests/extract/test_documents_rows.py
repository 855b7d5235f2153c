"""Lists of documents each of which stands right behind its own day: "ngày 5/9/2022 số 12/…, ngày 6/9/2022 số 13/…"."""

import pytest

from models import Article
from pipeline.extract import extract

ROWS: list[tuple[str, list[tuple[str, str | None]]]] = [
    (
        "Căn cứ các Kế hoạch ngày 5/9/2022 số 12/KH-SGDĐT, ngày 6/9/2022 số 13/KH-SGDĐT.",
        [("12/KH-SGDĐT", "2022-09-05"), ("13/KH-SGDĐT", "2022-09-06")],
    ),
    (
        "Thực hiện chỉ đạo tại các văn bản ngày 5/9/2022 số 12/KH-SGDĐT, ngày 6/9/2022 số 13/KH-SGDĐT, trường họp.",
        [("12/KH-SGDĐT", "2022-09-05"), ("13/KH-SGDĐT", "2022-09-06")],
    ),
    (
        "Các văn bản: ngày 5/9/2022 số 12/KH-SGDĐT; ngày 6/9/2022, số 13/KH-SGDĐT và ngày 7/9/2022 số 14/SGDĐT-VP.",
        [("12/KH-SGDĐT", "2022-09-05"), ("13/KH-SGDĐT", "2022-09-06"), ("14/SGDĐT-VP", "2022-09-07")],
    ),
    (
        "Đã có nhiều văn bản chỉ đạo (ngày 5 tháng 9 năm 2022 số 12/KH-SGDĐT, ngày 6 tháng 9 năm 2022 số 13/KH-SGDĐT).",
        [("12/KH-SGDĐT", "2022-09-05"), ("13/KH-SGDĐT", "2022-09-06")],
    ),
    # each before its day
    (
        "Theo Kế hoạch số 12/KH-SGDĐT ngày 5/9/2022, số 13/KH-SGDĐT ngày 6/9/2022.",
        [("12/KH-SGDĐT", "2022-09-05"), ("13/KH-SGDĐT", "2022-09-06")],
    ),
    # days of what was done
    (
        "Theo Kế hoạch ngày 5/9/2022 số 12/KH-SGDĐT, ngày 6/9/2022 trường họp, số 13/KH-SGDĐT được đọc.",
        [("12/KH-SGDĐT", "2022-09-05"), ("13/KH-SGDĐT", None)],
    ),
    (
        "Trường họp ngày 6/9/2022, số 13/KH-SGDĐT được đọc.",
        [("13/KH-SGDĐT", None)],
    ),
    (
        "Theo Kế hoạch số 12/KH-SGDĐT; ngày 6/9/2022 Sở GDĐT ban hành Kế hoạch số 13/KH-SGDĐT.",
        [("12/KH-SGDĐT", None), ("13/KH-SGDĐT", "2022-09-06")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_each_number_has_the_day_right_before_it(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = extract(Article(key="k", title="Tin", text=f"Tin\n{text}")).document_refs
    assert [(one.number, one.issued_on) for one in found] == expected


def test_the_body_behind_the_last_one_issued_them_all() -> None:
    text = "Căn cứ các Kế hoạch ngày 5/9/2022 số 12/KH-SGDĐT, ngày 6/9/2022 số 13/KH-SGDĐT của Sở GDĐT Hải Sơn."
    found = extract(Article(key="k", title="Tin", text=f"Tin\n{text}")).document_refs
    assert [one.issuer for one in found] == ["Sở GDĐT Hải Sơn"] * 2
