from datetime import UTC, datetime

import pytest

from models import Article, DateMention, Event, Extraction
from pipeline.registry.doubt import DoubtError, check

SEEN = datetime(2024, 5, 1, tzinfo=UTC)
ARTICLE = Article(key="k", title="Ký kết giao ước", text="Ký kết giao ước\nNgày 15/10/2021, cụm ký kết giao ước.")
AT = ARTICLE.text.index("15/10/2021")


def _extraction(event: Event | None = None, start: int = AT) -> Extraction:
    day = DateMention(start=start, end=start + 10, quote="15/10/2021", rule="sample", value="2021-10-15")
    events = () if event is None else (event,)
    return Extraction(article_key="k", content_hash="h", extractor="v", dates=(day,), events=events)


def _event(start: str | None, end: str | None = None, evidence: tuple[tuple[int, int], ...] = ((0, 15),)) -> Event:
    return Event(types=("pledge_signing",), start_date=start, end_date=end, evidence=evidence)


@pytest.mark.parametrize(
    "event",
    [
        None,
        _event("2021-10-15"),
        _event(None),
        _event("2021-10-15", "2021-10-15"),
        _event("1948-06-11"),
        _event("2026-05-01"),
        _event("2021-10-15", evidence=()),
        _event("2021-10-15", evidence=((0, len(ARTICLE.text)),)),
    ],
)
def test_a_possible_extraction_is_handed_on(event: Event | None) -> None:
    extraction = _extraction(event)
    assert check(ARTICLE, extraction, SEEN) is extraction


@pytest.mark.parametrize(
    ("extraction", "why"),
    [
        (_extraction(start=AT + 1), "'15/10/2021' .* không nằm ở 22:32"),
        (
            _extraction(_event("2091-10-15")),
            "hoạt động ngày 2091-10-15 không nằm trong khoảng 1948-06-11 đến 2026-05-01",
        ),
        (_extraction(_event("1901-10-15")), "hoạt động ngày 1901-10-15"),
        (_extraction(_event("2021-10-15", "2091-10-16")), "hoạt động ngày 2091-10-16"),
        (_extraction(_event("2021-10-15", "2021-10-14")), "kết thúc ngày 2021-10-14, trước ngày bắt đầu 2021-10-15"),
        (_extraction(_event("2021-10-15", evidence=((0, 999),))), "nằm ngoài bài dài 53 ký tự"),
        (_extraction(_event("2021-10-15", evidence=((5, 5),))), "nằm ngoài bài"),
        (_extraction(_event("2021-02-30")), "day is out of range"),
    ],
)
def test_an_impossible_one_says_why(extraction: Extraction, why: str) -> None:
    with pytest.raises(ValueError, match=why) as raised:
        check(ARTICLE, extraction, SEEN)
    assert isinstance(raised.value, DoubtError) or "range" in why
