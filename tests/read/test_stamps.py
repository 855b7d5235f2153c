"""Stamps as sites print them."""

import pytest

from spiders.cms.shared import stamps

LINES = [
    ("Thứ năm - 29/09/2022 05:54", "2022-09-29T05:54:00+07:00"),
    ("29/10/2020", "2020-10-29T00:00:00+07:00"),
    ("Ngày đăng : 29-06-2014", "2014-06-29T00:00:00+07:00"),
    ("Đăng lúc: Thứ ba - 13/10/2015 16:42", "2015-10-13T16:42:00+07:00"),
    ("Thứ 5, 29/07/2021 | 13:46", "2021-07-29T13:46:00+07:00"),
    ("10:03, 04/03/2021", "2021-03-04T10:03:00+07:00"),
    ("Thứ Sáu, 26/06/2020, 18:35 [GMT+7]", "2020-06-26T18:35:00+07:00"),
    ("17/02/2025, 09:00 (GMT+7)", "2025-02-17T09:00:00+07:00"),
    ("Thứ năm, 9 Tháng 6, 2022 - 14:25", "2022-06-09T14:25:00+07:00"),
    ("2024-11-21 11:46:00.0", "2024-11-21T11:46:00+07:00"),
    ("Th9 21, 2017", "2017-09-21T00:00:00+07:00"),
    ("Cập nhật lúc 20h15, ngày 12/3/2021", "2021-03-12T20:15:00+07:00"),
    ("Ngày 04/01/2023, 20:23", "2023-01-04T20:23:00+07:00"),
    ("Thứ Ba, 3/2/2015 08:05 CH", "2015-02-03T20:05:00+07:00"),
    ("3/2/2015 12:05 SA", "2015-02-03T00:05:00+07:00"),
    ("Chủ nhật, 06/09/2020", "2020-09-06T00:00:00+07:00"),
    ("Ngày 24/10/2020, tại Trường THPT Bản Phiệt", None),
    ("15/9/1986 - 15/9/2021", None),
    ("Hải Sơn, ngày 23 tháng 8 năm 2011", None),
    ("Số 12/2020/TT", None),
    ("45/13/2020", None),
    ("01/01/0001 00:00", None),
    ("31/12/9999", None),
    ("19/8/1945", None),
    ("20/10", None),
    ("Thời gian: 20/10/2021 09:15", "2021-10-20T09:15:00+07:00"),
    ("Thời gian: 09:15 - 20/10/2021", "2021-10-20T09:15:00+07:00"),
    ("Thời gian: Thứ tư, 20/10/2021 09:15", "2021-10-20T09:15:00+07:00"),
    ("Thời gian đăng: 14 giờ 00 ngày 12/08/2022", "2022-08-12T14:00:00+07:00"),
    ("Cập nhật lúc 14h00, ngày 12/08/2022.", "2022-08-12T14:00:00+07:00"),
    # the time of an event, as notices tell it
    ("Thời gian: 14 giờ 00 ngày 12/08/2022 (thứ Sáu).", None),
    ("Thời gian: 14h00 ngày 12/08/2022", None),
    ("Thời gian: 14g00, 12/08/2022", None),
    ("Thời gian: 14:00 ngày 12/08/2022", None),
    ("Thời gian: 14:00, 12/08/2022 (Thứ Sáu)", None),
    ("- Thời gian: 12/08/2022", None),
    # what introduces stamps alone
    ("Ngày 12/08/2022.", "2022-08-12T00:00:00+07:00"),
    ("(Ngày 12/08/2022)", "2022-08-12T00:00:00+07:00"),
    ("Ngày 12/08/2022 08:30 (Thứ sáu)", "2022-08-12T08:30:00+07:00"),
    ("Vào lúc 08g30 12/08/2022", "2022-08-12T08:30:00+07:00"),
    ("Thứ năm, 29/09/2022.", "2022-09-29T00:00:00+07:00"),
    ("0" * 200 + "29/10/2020", None),
    ("", None),
]


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_a_line_that_is_a_stamp(line: str, expected: str | None) -> None:
    moment = stamps.of_line(line)
    assert (moment.isoformat() if moment else None) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2022-09-29+0705:54:00", "2022-09-29T05:54:00+07:00"),  # NukeViet, VHV: the zone where the T should be
        ("2021-07-29T13:49:57+0700", "2021-07-29T13:49:57+07:00"),
        ("2021-07-29T13:49:57Z", "2021-07-29T20:49:57+07:00"),
        ("2021-07-29T13:49:57", "2021-07-29T13:49:57+07:00"),
        ("2021-07-29", "2021-07-29T00:00:00+07:00"),
        ("29/07/2021 13:49", "2021-07-29T13:49:00+07:00"),
        ("2021-99-29+0705:54:00", None),
        ("hôm qua", None),
        ("0001-01-01T00:00:00", None),  # .NET for no moment
        ("0001-01-01T00:00:00Z", None),
        ("1970-01-01T00:00:00Z", None),  # Unix for none
        ("9999-12-31T23:59:59Z", None),
    ],
)
def test_metadata(value: str, expected: str | None) -> None:
    moment = stamps.of_metadata(value)
    assert (moment.isoformat() if moment else None) == expected


@pytest.mark.parametrize(
    ("line", "clock"),
    [
        ("Lam Sơn, 17/09/2024 | 08:15:32", True),
        ("Hà Nội, Thứ hai, 17/09/2024 08:15", False),
        ("17/09/2024 | 08:15:32", False),
        ("Lam Sơn, 17/09/2024", False),
        ("Lam Sơn, ngày 17 tháng 9 năm 2024", False),
    ],
)
def test_the_site_s_clock_is_no_stamp(line: str, clock: bool) -> None:  # noqa: FBT001  # an expected value
    assert stamps.is_clock(line) == clock
