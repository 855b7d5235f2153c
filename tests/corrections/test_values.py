"""What a field may be set to, and what is said of what it may not."""

from typing import Any

import pytest

from pipeline.corrections.kinds import MENTIONS, THINGS
from pipeline.corrections.sentence import sentence_around
from pipeline.corrections.values import RefusedError, check_value, fields_of, value_of

GOOD: list[tuple[str, str, str | None, Any]] = [
    ("events", "date", "2021-10-15", "2021-10-15"),
    ("events", "date", "XXXX-11-20", "XXXX-11-20"),
    ("events", "date", None, None),
    ("events", "end_date", "2021-10-16", "2021-10-16"),
    ("events", "types", "pledge_signing; rollout", ["pledge_signing", "rollout"]),
    ("events", "format", "online", "online"),
    ("events", "time", "07:30", "07:30"),
    ("events", "unit_count", "12", 12),
    ("events", "school_year", "2021-2022", "2021-2022"),
    ("events", "province", "Hà Giang", "Hà Giang"),
    ("events", "blocks", '["Cụm số 1; mở rộng"]', ["Cụm số 1; mở rộng"]),
    ("events", "units", "", []),
    ("event_mentions", "host", "Trường THPT Đồi Thông", "Trường THPT Đồi Thông"),
    ("document_refs", "issued_on", "2021-10", "2021-10"),
    ("document_refs", "year", "2021", 2021),
    ("leaders", "organisations", '["Tỉnh ủy", null]', ["Tỉnh ủy", None]),
    ("awards", "category", "certificate", "certificate"),
    ("time_expressions", "value", "2021-09~/2022-05~", "2021-09~/2022-05~"),
    ("block_years", "head", "Trường THPT Suối Bạc", "Trường THPT Suối Bạc"),
    ("block_years", "number", "2", 2),
    ("documents", "issuer", None, None),
    ("units", "name", "Trường THPT Đồi Thông", "Trường THPT Đồi Thông"),
]
REFUSED: list[tuple[str, str, str | None, str]] = [
    ("events", "date", "15/10/2021", "EDTF"),
    ("events", "date", "2021-02-30", "EDTF"),
    ("events", "start_date", "2021-10", "một ngày đủ"),
    ("events", "types", "kỷ niệm", r"pledge_signing \(Ký kết giao ước thi đua\)"),
    ("events", "types", "", "pledge_signing"),
    ("events", "types", None, "pledge_signing"),
    ("events", "time", "25:00", "HH:MM"),
    ("events", "unit_count", "nhiều", "số nguyên"),
    ("events", "unit_count", "-1", "số nguyên"),
    ("events", "school_year", "2021-2023", "năm học"),
    ("events", "province", "Sài Gòn", "danh mục"),
    ("events", "host", "  ", "--null"),
    ("events", "blocks", '["a"', "JSON"),
    ("events", "rule", "x", "không có trường"),
    ("leaders", "name", None, "name"),
    ("leaders", "quote", "x", "không có trường"),
    ("award_grants", "category", "vàng", r"order \(Huân chương\)"),
    ("persons", "person_id", "x", "không có trường"),
    ("nobody", "name", "x", "không có loại"),
]


@pytest.mark.parametrize(("kind", "field", "text", "value"), GOOD)
def test_a_value_is_read(kind: str, field: str, text: str | None, value: object) -> None:
    assert value_of(kind, field, text) == value


@pytest.mark.parametrize(("kind", "field", "text", "said"), REFUSED)
def test_a_wrong_value_is_refused_with_what_it_should_be(kind: str, field: str, text: str | None, said: str) -> None:
    with pytest.raises(RefusedError, match=said):
        value_of(kind, field, text)


@pytest.mark.parametrize("kind", [*MENTIONS, *THINGS])
def test_every_field_of_every_kind_has_a_type(kind: str) -> None:
    for field in fields_of(kind):
        with pytest.raises(RefusedError):
            check_value(kind, field, {"no": "such value"})


TEXT = "Tiêu đề\nCâu một. Sáng 15/10, Cụm số 2 ký kết! Câu ba"


@pytest.mark.parametrize(
    ("quote", "sentence"),
    [
        ("15/10", "Sáng 15/10, Cụm số 2 ký kết!"),
        ("Sáng", "Sáng 15/10, Cụm số 2 ký kết!"),
        ("Tiêu đề", "Tiêu đề"),
        ("Câu ba", "Câu ba"),
        ("một. Sáng", "Câu một. Sáng 15/10, Cụm số 2 ký kết!"),
    ],
)
def test_the_sentence_around_a_quote(quote: str, sentence: str) -> None:
    start = TEXT.index(quote)
    assert sentence_around(TEXT, start, start + len(quote)) == sentence
