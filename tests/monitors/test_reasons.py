"""Reasons of the crawl as people in Vietnam read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.monitors.reasons import all_reasons, in_vietnamese

TOLD = [
    ("the name pgd.example.edu.vn cannot be resolved", "không tra được tên miền pgd.example.edu.vn"),
    ("the limit of 20000 requests (article) is reached", "đã tới giới hạn 20000 yêu cầu (article)"),
    ("5 requests in a row without an answer", "5 yêu cầu liên tiếp không có trả lời"),
    ("status 429, Retry-After: 60, 3 times", "mã 429, Retry-After: 60, 3 lần"),
    (
        "http://a.edu.vn/robots.txt: the connection is refused",
        "không đọc được http://a.edu.vn/robots.txt: kết nối bị từ chối",
    ),
    ("a reason that no table knows", "a reason that no table knows"),
]


@pytest.mark.parametrize(("reason", "vietnamese"), TOLD)
def test_a_reason_is_told_in_vietnamese(reason: str, vietnamese: str) -> None:
    assert in_vietnamese(reason) == vietnamese


@pytest.mark.parametrize("row", all_reasons(), ids=lambda row: row.reason)
def test_every_row_fills_as_many_holes_as_it_has(row: object) -> None:
    reason, vietnamese = vars(row)["reason"], vars(row)["vietnamese"]
    assert reason.count("{}") == vietnamese.count("{}")
    filled = in_vietnamese(reason.replace("{}", "7"))
    assert filled == vietnamese.replace("{}", "7")


@given(st.text(max_size=300))
def test_any_text_is_told(reason: str) -> None:
    assert bool(in_vietnamese(reason)) is bool(reason)
