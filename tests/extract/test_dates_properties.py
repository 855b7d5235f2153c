"""Dates and documents on any text: no error, quotes in place, valid EDTF, time linear in the length."""

import re
from datetime import date
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import Article, DateMention, DocumentRef
from pipeline.extract import spans
from pipeline.extract.pipe import build
from pipeline.extract.shadow import shadow_of

COMPONENTS = ("thidua_documents", "thidua_dates", "thidua_document_details", "thidua_named_documents", "thidua_times")
PIECES = st.sampled_from(
    [
        *"0123456789/-.–,;:()&\n ",
        *("ngày ", "tháng ", "năm ", "từ ", "đến ", "số ", "lớp ", "kỷ niệm ", "năm học ", "của "),
        *("2021", "2022", "19", "31", "12", "20/11", "Kế hoạch ", "/KH-SGDĐT", "-NQ/TW", "QĐ", "GD&ĐT", "Sở "),
        *("Ủy ban nhân dân ", "e\u0301", "\u200b", "\u0301"),
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=60).map("".join), st.text(max_size=200))
EDTF = re.compile(r"(?P<year>\d{4}|XXXX)-(?P<month>\d\d)(?:-(?P<day>\d\d))?")


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_any_text_gives_valid_mentions(raw: str) -> None:
    text = shadow_of(f"Tin\n{raw}").text
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = Article(key="k", title="Tin", text=text)
    for name in ("thidua_sentences", *COMPONENTS):
        doc = nlp.get_pipe(name)(doc)
    for found in spans.found(doc, spans.DATES, DateMention):
        assert text[found.start : found.end] == found.quote
        parts = EDTF.fullmatch(found.value)
        assert parts is not None
        year = 2000 if parts["year"] == "XXXX" else int(parts["year"])
        assert date(year, int(parts["month"]), int(parts["day"] or 1))
        assert parts["year"] != "XXXX" or parts["day"] is not None
    for document in spans.found(doc, spans.DOCUMENTS, DocumentRef):
        assert text[document.start : document.end] == document.quote
        assert not re.search(r"\s", document.number)
        assert re.search(r"[/-]", document.number)  # "435-TTg" has no stroke


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_dates_and_numbers_never_share_a_character(raw: str) -> None:
    text = shadow_of(f"Tin\n{raw}").text
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = Article(key="k", title="Tin", text=text)
    for name in COMPONENTS[:2]:
        doc = nlp.get_pipe(name)(doc)
    numbers = [(span.start_char, span.end_char) for span in doc.spans.get("document_numbers", ())]
    for found in spans.found(doc, spans.DATES, DateMention):
        assert all(found.end <= start or end <= found.start for start, end in numbers)


HOSTILE = [
    "a",
    "1",
    "1/",
    "1/1 ",
    "1, ",
    "ngày ",
    "ngày 1, ",
    "ngày 5/9, ",
    "5/9/2022, ",
    "số 12/KH-SGDĐT ngày 5/9/2022, ",
    "1/A-",
    "1/KH-A.",
    "tháng 9, ",
    "năm học 2021-2022 ",
    "kỷ niệm ",
    "43 năm ngày nhà giáo ",
    "x.pdf",
    "của Sở ",
    "(",
    "0 ",
    "năm học 2021-2022, ",
    "Công văn này ",
    "Kế hoạch số 1/KH-A này ",
    "Nghị quyết đại hội ",
    "luật Thi đua, ",
    "tháng 9 ",
    "mùng 1 tháng 1 ",
    "thứ hai tuần trước ",
    "sáng nay 5/9/2022 cùng ngày ",
    "Chỉ thị 05, ",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_is_linear_in_the_length(unit: str) -> None:
    half = _seconds(unit * (20_000 // len(unit)))
    whole = _seconds(unit * (40_000 // len(unit)))
    assert whole < max(3.5 * half, 0.15)


def _seconds(text: str) -> float:
    nlp = build()
    article = Article(key="k", title="Tin", text=text)
    times = []
    for _ in range(3):
        doc = nlp.make_doc(text)
        doc._.article = article
        spans.text_of(doc)
        start = process_time()
        for name in COMPONENTS:
            doc = nlp.get_pipe(name)(doc)
        times.append(process_time() - start)
    return min(times)
