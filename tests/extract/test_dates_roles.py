"""What each date is in its article: published, signed, happened, planned, due, remembered or long past."""

from datetime import datetime, timedelta, timezone

import pytest

from models import Article, DateMention
from pipeline.extract import spans
from pipeline.extract.pipe import build

HANOI = timezone(timedelta(hours=7))
COMPONENTS = ("thidua_sentences", "thidua_documents", "thidua_dates", "thidua_document_details")


def read(text: str, *, published: str | None = None) -> list[DateMention]:
    moment = datetime.fromisoformat(published).replace(tzinfo=HANOI) if published else None
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = Article(key="k", title=text.partition("\n")[0], text=text, published_at=moment)
    for name in COMPONENTS:
        doc = nlp.get_pipe(name)(doc)
    return spans.found(doc, spans.DATES, DateMention)


ROLES = [
    ("Thứ năm - 29/09/2022 05:54", ["published"]),
    ("(29-12-2020 15:53)", ["published"]),
    ("Cập nhật lúc 15:42 - 11/04/2023\nTrường họp.", ["published"]),
    ("Tin trường - Ngày đăng : 12:14, 14/02/2023", ["published"]),
    ("Theo Công văn số 12/SGDĐT-VP ngày 5/9/2022 của Sở GDĐT.", ["signed"]),
    ("Ngày 9/3/2019, Bộ Nội vụ gửi văn bản số 576/BNV-TCBC hướng dẫn.", ["signed"]),
    ("Theo Quyết định số 905 ngày 19/10/2018 của Sở.", ["signed"]),
    ("Theo Thông tư 21 của Bộ GDĐT ngày 31/7/2020", ["signed"]),
    ("Sáng 19/10/2021, cụm họp.", ["happened"]),
    ("Thực hiện các văn bản đó, ngày 02/4/2021, cụm họp.", ["happened"]),
    ("Trường đã họp vào ngày 31/8/2020.", ["happened"]),
    ("Đoàn kiểm tra từ ngày 14/3/2020 đến 16/3/2020.", ["happened", "happened"]),
    ("Cụm sẽ họp lại ngày 15/10/2023.", ["planned"]),
    ("Hồ sơ gửi về Phòng trước ngày 15/10/2023.", ["deadline"]),
    ("Hạn nộp hồ sơ: chậm nhất ngày 15/10/2023.", ["deadline"]),
    ("Chào mừng Ngày Nhà giáo Việt Nam 20/11.", ["commemorated"]),
    ("Mít tinh (20/11/1982 - 20/11/2022) long trọng.", ["commemorated", "commemorated"]),
    ("Kỷ niệm 131 năm Ngày sinh của Bác, sáng 19/5, trường họp.", ["happened"]),
    ("Thầy sinh ngày 12/5/1970 ở Hải Sơn.", ["background"]),
    ("Trường được thành lập ngày 15/10/1985.", ["background"]),
    ("Danh sách kèm theo 15/10/2023", [None]),
]


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_roles(text: str, expected: list[str | None]) -> None:
    found = read(f"Tin\n{text}")
    assert [one.role for one in found] == expected
    assert all((one.role is None) == (one.role_reason is None) for one in found)


def test_published_happened_and_signed_are_never_confused() -> None:
    text = "Tin\n20/10/2021 08:00\nSáng 19/10/2021, theo Công văn số 12/SGDĐT-VP ngày 5/9/2021, cụm họp."
    assert [(one.value, one.role) for one in read(text, published="2021-10-20")] == [
        ("2021-10-20", "published"),
        ("2021-10-19", "happened"),
        ("2021-09-05", "signed"),
    ]


def test_what_lies_after_publication_is_planned() -> None:
    (one,) = read("Tin\nSáng 19/10/2021, cụm họp.", published="2021-10-01")
    assert (one.role, one.role_reason) == ("planned", "after_publication")


def test_a_table_of_days_holds_no_stamp_where_the_article_is_of_another_year() -> None:
    (one,) = read("Tin\n12/5/2019\nCụm họp.", published="2021-10-01")
    assert one.role != "published"
