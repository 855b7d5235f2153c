"""Time expressions: every spelling with its EDTF value and what it was counted from."""

import re
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import Article, DateMention, TimeExpression
from pipeline.extract import spans
from pipeline.extract.pipe import build
from pipeline.extract.shadow import shadow_of

HANOI = timezone(timedelta(hours=7))
COMPONENTS = ("thidua_documents", "thidua_dates", "thidua_document_details", "thidua_times")
EDTF = re.compile(
    r"(?=.*\d)(?:(?:\d{4}|\d{3}X|\d\dXX|XXXX)(?:-\d\d(?:-\d\d)?)?~?|\.\.)?"
    r"(?:/(?:(?:\d{4}|\d{3}X|\d\dXX|XXXX)(?:-\d\d(?:-\d\d)?)?~?|\.\.)?)?"
)


def read(text: str, published: str | None = None) -> list[TimeExpression]:
    moment = datetime.fromisoformat(published).replace(tzinfo=HANOI) if published else None
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = Article(key="k", title=text.partition("\n")[0], text=text, published_at=moment)
    for name in ("thidua_sentences", *COMPONENTS):
        doc = nlp.get_pipe(name)(doc)
    return spans.found(doc, spans.TIMES, TimeExpression)


WRITTEN = [
    ("Tổng kết năm học 2021-2022", ["2021-09~/2022-05~"]),
    ("Tổng kết năm học 2021 – 2022", ["2021-09~/2022-05~"]),
    ("niên khóa 2021-22", ["2021-09~/2022-05~"]),
    ("năm học 2021-2025", []),
    ("học kỳ I năm học 2022 – 2023", ["2022-09~/2023-01~"]),
    ("HK2 năm học 2022-2023", ["2023-01~/2023-05~"]),
    ("học kì II, năm học 2022-2023", ["2023-01~/2023-05~"]),
    ("Sơ kết HKI. Khai giảng năm học 2022-2023", ["2022-09~/2023-01~", "2022-09~/2023-05~"]),
    ("Sơ kết học kỳ I", [None]),
    ("cuối năm học 2020-2021", ["2021-05~"]),
    ("đầu năm học mới", [None]),
    ("quý I/2023 và quý IV năm 2022", ["2023-33", "2022-36"]),
    ("trong quý 3", ["XXXX-35"]),
    ("6 tháng đầu năm 2023", ["2023-40"]),
    ("sáu tháng cuối năm 2023", ["2023-41"]),
    ("9 tháng đầu năm 2022", ["2022-01/2022-09"]),
    ("nửa cuối tháng 9/2022", ["2022-09-16~/2022-09-30~"]),
    ("đầu tháng 2 năm 2024", ["2024-02-01~/2024-02-10~"]),
    ("hạ tuần tháng 2 năm 2024", ["2024-02-21~/2024-02-29~"]),
    ("trong tháng 9 các trường tự chấm", ["XXXX-09"]),
    ("3 tháng 1 lần", []),
    ("mùa hè 2023", ["2023-22"]),
    ("dịp hè năm 2022", ["2022-22"]),
    ("năm 2022", ["2022"]),
    ("đầu năm 2023", ["2023-01~/2023-04~"]),
    ("từ năm 2015 đến nay", ["2015/.."]),
    ("đến năm 2030", ["../2030"]),
    ("năm học mới 2022-2023", ["2022-09~/2023-05~"]),
    ("năm học mới: 2022 - 2023", ["2022-09~/2023-05~"]),
    ("đầu năm học mới 2022-2023", ["2022-09~"]),
    ("năm học mới", [None]),
    ("giai đoạn 2021-2025", ["2021/2025"]),
    ("nhiệm kỳ 2020 – 2025", ["2020/2025"]),
    ("từ năm 2010 đến năm 2015", ["2010/2015"]),
    ("những năm 90", ["199X"]),
    ("thập niên 1980", ["198X"]),
    ("thế kỷ XXI", ["20XX"]),
    ("mùng 3 Tết Nhâm Dần", ["2022-02-03"]),
    ("28 Tết Quý Mão", ["2023-01-19"]),
    ("Tết Nguyên đán 2023", ["2023-01-22"]),
    ("Tết Nguyên đán Ất Tỵ", ["2025-01-29"]),
    ("Giỗ Tổ Hùng Vương (10/3 âm lịch) năm 2024", ["2024-04-18"]),
    ("rằm tháng Giêng năm 2023", ["2023-02-05"]),
    ("mùng 3 Tết", [None]),
    ("Ngày 5/9/2022 họp; cùng ngày, đoàn đến", ["2022-09-05"]),
    ("Ngày 5/9/2022 họp; hôm sau, đoàn về", ["2022-09-06"]),
    ("sáng nay (5/9/2022)", ["2022-09-05"]),
    ("Sáng hôm nay, trường họp", [None]),
    ("thứ hai là học tập, quý thầy cô", []),
    ("theo Kế hoạch số 2022/KH-SGDĐT", []),
    ("Từ 2 tuần trước, cụm đã họp", []),
]


@pytest.mark.parametrize(("text", "expected"), WRITTEN)
def test_what_is_written_is_enough(text: str, expected: list[str | None]) -> None:
    assert [one.value for one in read(f"Tin\n{text}")] == expected


# on a Wednesday in September, and on a Monday in May
COUNTED = [
    ("Hôm nay, trường họp", "2022-09-21", "2022-09-21"),
    ("sáng hôm nay", "2022-09-21", "2022-09-21"),
    ("chiều qua", "2022-09-21", "2022-09-20"),
    ("ngày mai", "2022-09-30", "2022-10-01"),
    ("thứ Sáu tuần trước", "2022-09-21", "2022-09-16"),
    ("thứ Hai tới", "2022-09-21", "2022-09-26"),
    ("chủ nhật vừa qua", "2022-09-21", "2022-09-18"),
    ("thứ Tư vừa qua", "2022-09-21", "2022-09-14"),
    ("tuần qua", "2022-09-21", "2022-09-12/2022-09-18"),
    ("cuối tuần này", "2022-09-21", "2022-09-24/2022-09-25"),
    ("tháng trước", "2022-01-21", "2021-12"),
    ("tháng tới", "2022-12-21", "2023-01"),
    ("đầu tháng 9", "2022-09-21", "2022-09-01~/2022-09-10~"),
    ("trong tháng 12", "2022-01-21", "2021-12"),
    ("năm ngoái", "2022-09-21", "2021"),
    ("6 tháng đầu năm nay", "2022-09-21", "2022-40"),
    ("năm học này", "2022-09-21", "2022-09~/2023-05~"),
    ("năm học này", "2022-05-16", "2021-09~/2022-05~"),
    ("năm học này", "2022-07-16", None),
    ("năm học mới", "2022-07-16", "2022-09~/2023-05~"),
    ("năm học mới", "2022-03-16", None),
    ("năm học vừa qua", "2022-08-16", "2021-09~/2022-05~"),
    ("năm học tới", "2022-05-16", "2022-09~/2023-05~"),
    ("mùng 1 Tết", "2023-01-16", "2023-01-22"),
    ("28 Tết", "2023-01-16", "2023-01-19"),
    ("Tết Trung thu", "2022-09-21", "2022-09-10"),
    ("ngày 10/3 âm lịch", "2022-04-21", "2022-04-10"),
    ("23 tháng Chạp", "2023-01-16", "2023-01-14"),
    ("vừa qua", "2022-09-21", "/2022-09-21"),
    ("thời gian tới", "2022-09-21", "2022-09-21/"),
]


@pytest.mark.parametrize(("text", "published", "expected"), COUNTED)
def test_counted_from_publication(text: str, published: str, expected: str | None) -> None:
    (one,) = read(f"Tin\nTrường họp {text}.", published)
    assert one.value == expected
    assert one.reason == ("published" if expected else None)
    (unknown,) = read(f"Tin\nTrường họp {text}.")
    assert unknown.value is None or unknown.value.startswith("XXXX")


def test_a_month_with_its_year_stays_a_date_and_its_part_is_told_beside_it() -> None:
    nlp = build()
    doc = nlp.make_doc("Tin\nCụm họp cuối tháng 9/2022.")
    doc._.article = Article(key="k", title="Tin", text=doc.text)
    for name in COMPONENTS:
        doc = nlp.get_pipe(name)(doc)
    assert [one.value for one in spans.found(doc, spans.DATES, DateMention)] == ["2022-09"]
    assert [one.value for one in spans.found(doc, spans.TIMES, TimeExpression)] == ["2022-09-21~/2022-09-30~"]


def test_an_expression_counts_once() -> None:
    found = read("Tin\nNăm học 2021-2022 khép lại. Trong năm học 2021 - 2022, trường đạt chuẩn năm 2022, năm 2022.")
    assert [(one.kind, one.value) for one in found] == [("school_year", "2021-09~/2022-05~"), ("year", "2022")]


PIECES = st.sampled_from(
    [
        *"0123456789/-. ,()\n",
        *(
            "năm ",
            "năm học ",
            "tháng ",
            "quý ",
            "tuần ",
            "học kỳ ",
            "đầu ",
            "cuối ",
            "mùng ",
            "Tết ",
            "hôm nay ",
            "qua ",
        ),
        *("2021-2022", "2022", "I", "âm lịch", "Nhâm Dần", "rằm tháng ", "chiều ", "trước ", "đến ", "giai đoạn "),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join), st.dates().map(str) | st.none())
def test_any_text_gives_edtf_in_its_place(raw: str, published: str | None) -> None:
    text = shadow_of(f"Tin\n{raw}").text
    if published and not "1900" <= published[:4] <= "2100":
        published = None
    for one in read(text, published):
        assert text[one.start : one.end] == one.quote
        assert one.value is None or EDTF.fullmatch(one.value)
