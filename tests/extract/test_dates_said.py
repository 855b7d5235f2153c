"""Dates by the words before them: in honour of a holiday, due, ahead; and figures that number something else."""

from datetime import UTC, datetime

import pytest

from models import Article
from pipeline.extract import extract

TOLD = [
    # a holiday's day stays open
    ("Cụm sẽ tổ chức hội thi nấu ăn dịp 8/3.", ["XXXX-03-08"]),
    ("Nhà trường tặng hoa nhân dịp 20/10.", ["XXXX-10-20"]),
    ("Đoàn trường trao quà dịp 26/3 năm 2025.", ["2025-03-26"]),
    ("Chiều 20/10, trường họp mặt.", ["2024-10-20"]),
    # due without "ngày"
    ("Các trường nộp báo cáo chậm nhất 30/11.", ["2024-11-30"]),
    ("Hồ sơ gửi muộn nhất là 5/12, quá hạn không xét.", ["2024-12-05"]),
    ("Hạn cuối 30/12.", ["2024-12-30"]),
    ("Muộn nhất 2/3 số trường phải đạt.", []),
    # a figure before "tháng" that numbers something
    ("Trường đạt chuẩn quốc gia mức độ 1 tháng 11/2014.", ["2014-11"]),
    ("Trường đạt kiểm định cấp độ 3 tháng 5 năm 2019.", ["2019-05"]),
    ("Trường tổ chức hội thi đợt 1 tháng 3/2023.", ["2023-03"]),
    ("Khai mạc 1 tháng 11/2014.", ["2014-11-01"]),
    # a block's number before the day
    ("Theo kế hoạch của Cụm thi đua số 6, ngày 27/9, Sở tổ chức hội nghị.", ["2024-09-27"]),
    ("Trong các ngày 6, ngày 7/10, trường tổ chức hội thi.", ["2024-10-06", "2024-10-07"]),
]


@pytest.mark.parametrize(("text", "days"), TOLD)
def test_days_by_the_words_before_them(text: str, days: list[str]) -> None:
    article = Article(key="k", title="Tin", text=f"Tin\n{text}", published_at=datetime(2024, 11, 14, tzinfo=UTC))
    assert [day.value for day in extract(article).dates] == days


AHEAD = [
    ("Thông tư dự kiến ban hành trước ngày 31/12.", "2023-12-31"),
    ("Sở sẽ kiểm tra vào ngày 20/12.", "2023-12-20"),
    ("Hồ sơ gửi chậm nhất ngày 15/12.", "2023-12-15"),
    ("Hồ sơ đã nộp trước ngày 31/12.", "2022-12-31"),
    ("Trước đó, ngày 20/12, trường đã họp.", "2022-12-20"),
]


@pytest.mark.parametrize(("text", "day"), AHEAD)
def test_what_is_due_lies_ahead_of_the_article(text: str, day: str) -> None:
    article = Article(key="k", title="Tin", text=f"Tin\n{text}", published_at=datetime(2023, 3, 25, tzinfo=UTC))
    assert [one.value for one in extract(article).dates] == [day]
