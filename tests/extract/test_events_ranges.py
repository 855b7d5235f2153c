"""An activity of several days, of which the last one is told again."""

import pytest

from models import Article
from pipeline.extract import extract

WHOLE: list[tuple[str, str, tuple[str | None, str | None]]] = [
    ("Hội thao Cụm thi đua số 1",
     ("Trong hai ngày 11 và 12/11/2022, Cụm thi đua số 1 tổ chức hội thao.\nChiều 12/11, tại lễ bế mạc, Ban tổ "
      "chức trao giải."), ("2022-11-11", "2022-11-12")),
    ("Cụm thi đua số 1 kiểm tra chéo",
     ("Từ ngày 8 đến ngày 12/5/2022, Cụm thi đua số 1 kiểm tra chéo.\nChiều ngày 12/5, Cụm đã họp bình xét thi đua."),
     ("2022-05-08", "2022-05-12")),
    # a range that is told later, or that ended before the day, is of something else
    ("Cụm thi đua số 1 bình xét",
     ("Chiều 12/5/2022, Cụm thi đua số 1 họp bình xét thi đua. Từ ngày 8 đến ngày 12/5, các trường đã tự chấm điểm."),
     ("2022-05-12", None)),
    ("Cụm thi đua số 1 bình xét",
     ("Từ ngày 8 đến ngày 10/5/2022, các trường đã tự chấm điểm.\nChiều 12/5/2022, Cụm thi đua số 1 họp bình xét thi "
      "đua."), ("2022-05-12", None)),
]  # fmt: skip


@pytest.mark.parametrize(("title", "body", "expected"), WHOLE)
def test_the_last_day_of_a_range_is_no_activity_of_its_own(
    title: str, body: str, expected: tuple[str | None, str | None]
) -> None:
    (event,) = extract(Article(key="k", title=title, text=f"{title}\n{body}")).events
    assert (event.date, event.end_date) == expected
