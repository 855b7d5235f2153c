"""What each of several activities has of its own: venue, year, province, blocks."""

import pytest

from models import Article, Event
from pipeline.extract import extract


def events(title: str, body: str) -> tuple[Event, ...]:
    return extract(Article(key="k", title=title, text=f"{title}\n{body}")).events


LAUNCHES = "Các trường phát động thi đua"
FIRST = "Sáng 5/9/2022, Trường THPT Nà Pin phát động thi đua tại sân trường"
SECOND = "Ngày 12/9/2022, Trường THPT Nà Sản (huyện Bắc Hà, tỉnh Lào Cai) phát động phong trào thi đua"
OF_ONE = [  # venue, school year, province of the first and of the second
    (f"{FIRST}.\n{SECOND} năm học 2022-2023 tại Nhà văn hóa huyện.",
     [("sân trường", None, None), ("Nhà văn hóa huyện", "2022-2023", "Lào Cai")]),
    (f"{FIRST.replace(' tại', ' năm học 2022-2023 tại')}.\n{SECOND}.",
     [("sân trường", "2022-2023", None), (None, "2022-2023", "Lào Cai")]),
    (f"{FIRST}.\n{SECOND}.\nNăm học 2022-2023, toàn ngành thi đua.",
     [("sân trường", "2022-2023", None), (None, "2022-2023", "Lào Cai")]),
    (f"Sở GD&ĐT tỉnh Lào Cai khen các trường.\n{FIRST}.\n{SECOND}.",
     [("sân trường", None, "Lào Cai"), (None, None, "Lào Cai")]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), OF_ONE)
def test_what_a_later_paragraph_tells_of_its_own_activity_is_not_of_the_first(
    body: str, expected: list[tuple[str | None, str | None, str | None]]
) -> None:
    found = [(event.venue, event.school_year, event.province) for event in events(LAUNCHES, body)]
    assert found == expected


def test_each_block_has_the_act_that_its_own_sentence_tells() -> None:
    body = (
        "Sáng 5/9/2022, Cụm thi đua số 1 tổ chức lễ ký kết giao ước thi đua.\n"
        "Ngày 12/9/2022, Cụm thi đua số 2 phát động phong trào thi đua tại Trường THPT Nà Pin."
    )
    found = [
        (event.types, event.blocks, event.venue) for event in events("Các cụm ký giao ước, phát động thi đua", body)
    ]
    assert found == [
        (("pledge_signing",), ("Cụm thi đua số 1",), None),
        (("campaign_launch",), ("Cụm thi đua số 2",), "Trường THPT Nà Pin"),
    ]


def test_a_block_that_met_on_the_same_day_is_of_the_same_activity() -> None:
    body = (
        "Sáng 28/6/2022, Khối thi đua số 1 tổng kết công tác thi đua tại Trường THPT Na Ư.\n"
        "Chiều 28/6/2022, Khối thi đua số 2 tổng kết công tác thi đua tại Trường THPT Pa Tần.\n"
        "Sáng 30/6/2022, Khối thi đua số 3 tổng kết công tác thi đua."
    )
    found = [(event.date, event.blocks) for event in events("Các khối thi đua tổng kết", body)]
    assert found == [
        ("2022-06-28", ("Khối thi đua số 1", "Khối thi đua số 2")),
        ("2022-06-30", ("Khối thi đua số 3",)),
    ]
