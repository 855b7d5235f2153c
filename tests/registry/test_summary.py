from datetime import date
from pathlib import Path

import pytest

from pipeline.home import Home
from pipeline.registry import RegistryMissingError
from pipeline.registry.summary import EventLine, summary, vietnamese_day


def test_counts_are_in_vietnamese(home: Home) -> None:
    counts = {count.label: count.rows for count in summary(home).counts}
    assert counts["Bài viết"] == 5
    assert counts["Hoạt động thi đua"] == 4
    assert counts["Trang tin có bài"] == 3
    assert counts["Không đọc được"] == 0


def test_events_come_by_date_and_undated_ones_last(home: Home) -> None:
    lines = [event.cells() for event in summary(home).events]
    assert [line[0] for line in lines] == ["15/10/2021", "25/05/2022", "11/2022", "12/08/2025"]
    assert lines[0] == (
        "15/10/2021",
        "Ký kết giao ước thi đua, Triển khai nhiệm vụ",
        "Trường THPT Đồi Thông, Bình Phước",
        "Cụm thi đua số 2",
        "Cụm thi đua số 2 ký kết giao ước năm học 2021-2022",
    )
    assert len(lines[0]) == len(EventLine.HEADINGS)
    assert lines[2][3] == "–"


@pytest.mark.parametrize(
    ("edtf", "start", "shown"),
    [
        ("2021-10-19", date(2021, 10, 19), "19/10/2021"),
        ("2022-09", None, "09/2022"),
        ("XXXX-11-20", None, "20/11"),
        ("2022", None, "2022"),
        (None, date(2021, 3, 4), "04/03/2021"),
        (None, None, None),
    ],
)
def test_dates_as_vietnamese_write_them(edtf: str | None, start: date | None, shown: str | None) -> None:
    assert vietnamese_day(edtf, start) == shown


def test_no_registry_no_summary(tmp_path: Path) -> None:
    with pytest.raises(RegistryMissingError):
        summary(Home(tmp_path))
