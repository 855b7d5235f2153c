"""Dates: one table of spellings and false friends, one of years that are not written."""

from datetime import datetime, timedelta, timezone

import pytest

from models import Article, DateMention
from pipeline.extract import spans
from pipeline.extract.pipe import build

HANOI = timezone(timedelta(hours=7))


def read(text: str, *, published: str | None = None, url: str | None = None) -> list[DateMention]:
    moment = datetime.fromisoformat(published).replace(tzinfo=HANOI) if published else None
    article = Article(key="k", title=text.partition("\n")[0], text=text, url=url, published_at=moment)
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = article
    for name in ("thidua_documents", "thidua_dates"):
        doc = nlp.get_pipe(name)(doc)
    return spans.found(doc, spans.DATES, DateMention)


def values(text: str, *, published: str | None = None, url: str | None = None) -> list[str]:
    return [date.value for date in read(text, published=published, url=url)]


SPELLINGS = [
    # full figures
    ("Sáng ngày 19/10/2021, nhà trường họp.", ["2021-10-19"]),
    ("Ngày 5-9-2023 khai giảng.", ["2023-09-05"]),
    ('Hưởng ứng ngày "Sách Việt Nam 21/4", ngày “Sách và bản quyền thế giới 23/4”', ["XXXX-04-21", "XXXX-04-23"]),
    ("Ngày 18.9.2023, cụm họp.", ["2023-09-18"]),
    ("Ngày 22 – 11 – 2022 diễn ra hội nghị.", ["2022-11-22"]),
    ("Ngày 03 / 11 / 2020 khối họp.", ["2020-11-03"]),
    ("Thứ năm - 29/09/2022 05:54", ["2022-09-29"]),
    ("Đăng lúc: 14-02-2019", ["2019-02-14"]),
    ("(29-12-2020 15:53)", ["2020-12-29"]),
    ("2024-11-21 11:46:00.0", ["2024-11-21"]),
    ("Cập nhật 2023/04/08", ["2023-04-08"]),
    ("Bác sinh ngày 19/5/1890.", ["1890-05-19"]),
    ("từ 7/5/1954 đến 7/5/2024", ["1954-05-07", "2024-05-07"]),
    ("Hội nghị ngày 0/1 và ngày 00/01.", []),
    ("(20/11/1982-20/11/2022)", ["1982-11-20", "2022-11-20"]),
    ("(28-7-1929/28-7-2019)", ["1929-07-28", "2019-07-28"]),
    ("(20/11/1982 * 20/11/2025)", ["1982-11-20", "2025-11-20"]),
    # words
    ("Ngày 20 tháng 12 năm 2021 họp trực tuyến.", ["2021-12-20"]),
    ("Hà Nội, ngày 03 tháng 7 năm 2014", ["2014-07-03"]),
    ("Ngày 12 tháng10 năm2022 họp.", ["2022-10-12"]),
    ("Thứ ba, 9 Tháng 4, 2019 - 08:15", ["2019-04-09"]),
    ("Ngày 8 tháng 3/2023 mít tinh.", ["2023-03-08"]),
    ("Ngày 20 tháng Mười hai năm 2021", ["2021-12-20"]),
    ("ngày 15 tháng tám năm 2020", ["2020-08-15"]),
    ("NGÀY 15 THÁNG 12 NĂM 2023", ["2023-12-15"]),
    ("mùng 2 tháng 9 năm 2022", ["2022-09-02"]),
    ("Ngày 4 tháng 1 tới, trường họp.", ["XXXX-01-04"]),
    # months
    ("trong nửa cuối tháng 9 năm 2022", ["2022-09"]),
    ("tháng 10/2017 hoàn chỉnh quy chế", ["2017-10"]),
    ("tháng 3-2018 giao lưu", ["2018-03"]),
    ("Tháng 05.2019 chấm điểm", ["2019-05"]),
    ("tháng Tám năm 1945", ["1945-08"]),
    ("đầu tháng 4/2011", ["2011-04"]),
    ("từ tháng 9/2022 đến tháng 5/2023", ["2022-09", "2023-05"]),
    ("từ tháng 4 đến 5/2011", ["2011-04", "2011-05"]),
    ("tháng 9, 10/2022", ["2022-09", "2022-10"]),
    ("các tháng 1, 2 và 3 năm 2024", ["2024-01", "2024-02", "2024-03"]),
    ("hoàn thành vào cuối 9/2022", ["2022-09"]),
    ("nửa nhiệm kỳ (5/2008 - 8/2011)", ["2008-05", "2011-08"]),
    ("trong tháng 9 các trường tự chấm", []),
    ("6 tháng đầu năm 2020", []),
    ("tháng 9 năm học 2022-2023", []),
    # day and month by context
    ("Ngày 11/10, phòng họp.", ["XXXX-10-11"]),
    ("Sáng 07/6, huyện họp.", ["XXXX-06-07"]),
    ("Chiều 17-2 có hội nghị.", ["XXXX-02-17"]),
    ("Ngày 18.9 có hội nghị.", ["XXXX-09-18"]),
    ("Ngày 22 – 11, cụm họp.", ["XXXX-11-22"]),
    ("Sáng nay (5/9), các trường khai giảng.", ["XXXX-09-05"]),
    ("Hôm nay, 24/3, hội thi bắt đầu.", ["XXXX-03-24"]),
    ("Chiều thứ Sáu (6/12) diễn ra lễ ký.", ["XXXX-12-06"]),
    ("tối ngày 23/8 công diễn", ["XXXX-08-23"]),
    ("Thứ Ba, 4/6, đoàn kiểm tra", ["XXXX-06-04"]),
    ("báo cáo trước 15/5 để tổng hợp", ["XXXX-05-15"]),
    ("mùng 8/3", ["XXXX-03-08"]),
    ("14 giờ ngày 24/10 họp", ["XXXX-10-24"]),
    # ranges and lists
    ("15h chiều ngày 24/05/2018 họp", ["2018-05-24"]),
    ("Ngày 25, 26/9/2019 tập huấn", ["2019-09-25", "2019-09-26"]),
    ("từ ngày 14-3 đến 16-3", ["XXXX-03-14", "XXXX-03-16"]),
    ("từ 10 đến 15/5/2024", ["2024-05-10", "2024-05-15"]),
    ("từ ngày 10 đến ngày 15/5/2024", ["2024-05-10", "2024-05-15"]),
    ("Từ ngày 6 – 11/5, đoàn đến", ["XXXX-05-06", "XXXX-05-11"]),
    ("từ ngày 25/9 đến 5/10/2023", ["2023-09-25", "2023-10-05"]),
    ("từ ngày 28/12 đến ngày 5/1/2024", ["2023-12-28", "2024-01-05"]),
    ("suốt hai ngày 06 và 07 tháng 3 năm 2012", ["2012-03-06", "2012-03-07"]),
    ("các ngày 5, 6, 7 và 8/9/2023", ["2023-09-05", "2023-09-06", "2023-09-07", "2023-09-08"]),
    ("hai ngày 27-28/8/2024", ["2024-08-27", "2024-08-28"]),
    ("tập huấn 27-28/8/2024", ["2024-08-27", "2024-08-28"]),
    ("Ngày 12/4 và 15/4/2022, hai đoàn đến.", ["2022-04-12", "2022-04-15"]),
    ("ngày 30/4-1/5", ["XXXX-04-30", "XXXX-05-01"]),
    ("Ngày 2/12/2020 và ngày 4/12/2020", ["2020-12-02", "2020-12-04"]),
    ("Kỳ thi năm 2017 (22 - 24/6) đã xong", ["2017-06-22", "2017-06-24"]),
    ("Sau 5 ngày tranh tài (27 - 31/3), giải khép lại", ["XXXX-03-27", "XXXX-03-31"]),
    ("Phát động trong 4 ngày (24 - 27/11/2025)", ["2025-11-24", "2025-11-27"]),
    ("Các đợt thi đua 20/11, 3/2 và 19/5.", ["XXXX-11-20", "XXXX-02-03", "XXXX-05-19"]),
    ("- 5/9: khai giảng\n- 6/9: vào học", ["XXXX-09-05", "XXXX-09-06"]),
    ("Ngày | Đơn vị\n08/5 | Trường A\n10/5 | Trường B", ["XXXX-05-08", "XXXX-05-10"]),
    ("Trường | Phiếu\n8/9 | đạt", []),
    # slips with one certain reading
    ("ngày 16/82022 của Sở", ["2022-08-16"]),
    ("ngày 16//7/2013 của Giám đốc", ["2013-07-16"]),
    ("ngày 05/0 9/2023 khai giảng", ["2023-09-05"]),
    ("ngày 268/2022", ["2022-08-26"]),
    ("ngày 12/102022", ["2022-10-12"]),
    ("ngày12/10/2022 họp", ["2022-10-12"]),
    ("ngày 5/9/ 2023 họp", ["2023-09-05"]),
    ("ngày 27/9/21 của Sở", ["2021-09-27"]),
    ("ngày 111/2022", []),  # 1/11 or 11/1
    # no such day
    ("ngày 31/9/2023", []),
    ("ngày 30/02/2022", []),
    ("ngày 29/2/2023", []),
    ("ngày 29/2/2024", ["2024-02-29"]),
    ("ngày 13/13 họp", []),
    # false friends
    ("Cô chủ nhiệm lớp 5/2 nhận giấy khen.", []),
    ("các lớp 10/2, 10/3 và 11/4", []),
    ("đội thắng với tỷ số 3/2", []),
    ("Kết quả 5/5 phường đạt", []),
    ("Điểm sáng: 11/11 xã, thị trấn đạt chuẩn", []),
    ("thắng 3-2 (25-21, 19-25, 25-23, 20-25, 15-12)", []),
    ("thắng 2-1 (25-23, 22-25, 15-11).", []),
    ("từ tháng 9 đến hết tháng 01/2021", ["2021-01"]),
    ("có 7/7 phiếu tán thành", []),
    ("hơn 2/3 giáo viên đạt chuẩn", []),
    ("đến 2/3 số trường đã nộp", []),
    ("trực 24/24 giờ", []),
    ("trực 24/7", []),
    ("Ngày 24/7, đoàn đến thăm.", ["XXXX-07-24"]),
    ("tỷ lệ 18.9% học sinh giỏi", []),
    ("tăng 1.250 học sinh", []),
    ("năm học 2021-2022", []),
    ("năm học 09-10", []),
    ("giai đoạn 2023-2030", []),
    ("lúc 8.30, hội nghị", []),
    ("lúc 8.10 khai mạc", []),
    ("điện thoại: 0935.637.280", []),
    ("liên hệ 0236-3.822.145", []),
    ("số 22/2020/TT-BGDĐT", []),
    ("Nghị định 24/2021 quy định", []),
    ("số nhà 12/5 đường Lê Lợi", []),
    ("trên đường 30/4 sáng đèn", []),
    ("Trường THCS 19-8 đăng cai", []),
    ("tại mục 2.1 của kế hoạch", []),
    ("tập huấn 2-3 tiết mỗi tuần", []),
    ("từ 3-5 học sinh", []),
    ("3 tháng 1 lần", []),
    ("mùng 10/3 âm lịch", []),
    ("https://sgd.test/2021/03/15/bai-viet.html", []),
    ("anh_20-11-2023.jpg", []),
    ("dịch Covid-19", []),
    ("Phòng 12/A3", []),
]


@pytest.mark.parametrize(("text", "expected"), SPELLINGS)
def test_spellings_and_false_friends(text: str, expected: list[str]) -> None:
    assert values(f"Tin\n{text}") == expected


YEARS = [
    # published
    ("Ngày 13/8, phường họp.", "2025-08-14", None, "2025-08-13", "published"),
    ("Sáng 29/12, cụm họp.", "2023-01-03", None, "2022-12-29", "published"),
    ("Ngày 20/1 tới, hội thi mở màn.", "2022-12-25", None, "2023-01-20", "published"),
    # school year
    ("Ngày 11/10 phát động thi đua năm học 2023-2024.", None, None, "2023-10-11", "school_year"),
    ("Sáng 7/6, khối họp lần III năm học 2017 – 2018.", None, None, "2018-06-07", "school_year"),
    ("Ngày 15/8 tổng kết năm học 2021-2022.", None, None, "2022-08-15", "school_year"),
    (
        "Ngày 12/8 tổng kết năm học 2021-2022, bàn nhiệm vụ năm học 2022-2023.",
        None,
        None,
        "2022-08-12",
        "school_year",
    ),
    ("Ngày 6/5 chấm điểm.", None, "https://pgd.test/-/cham-diem-nam-hoc-2014-2015", "2015-05-06", "school_year"),
    (
        "Trước 15/7 hoàn thành nhập học lớp 10 năm học 2025-2026.",
        "2025-03-19",
        None,
        "2025-07-15",
        "school_year",
    ),
    ("Ngày 10/7 bồi dưỡng hè, năm học 2025-2026.", None, None, "XXXX-07-10", None),
    # the address
    ("Ngày 3-3, khối họp.", None, "https://bao.test/giao-duc/202103/khoi-hop-82/", "2021-03-03", "address"),
    ("Ngày 19/10, tỉnh họp.", None, "https://bao.test/khen-thuong-20102021-a92377.html", "2021-10-19", "address"),
    ("Ngày 30/11, huyện họp.", None, "https://bao.test/print-20231201230753316.htm", "2023-11-30", "address"),
    ("Ngày 30/11, huyện họp.", None, "https://bao.test/tin-20231201990753316.htm", "XXXX-11-30", None),
    # anniversaries
    ("Mít tinh 39 năm Ngày Nhà giáo Việt Nam 20/11, trường tri ân.", None, None, "2021-11-20", "anniversary"),
    ("Dâng hoa nhân 128 năm Ngày sinh của Bác, sáng 19/5.", None, None, "2018-05-19", "anniversary"),
    ("Treo cờ mừng 74 năm Quốc khánh 2/9.", None, None, "2019-09-02", "anniversary"),
    ("Hướng tới 33 năm ngày Nhà giáo Việt Nam, sáng 16/11 diễn ra hội thao.", None, None, "2015-11-16", None),
    (
        "Kỷ niệm 94 năm thành lập Đảng, 114 năm Ngày Quốc tế Phụ nữ 8/3.",
        None,
        None,
        "2024-03-08",
        "anniversary",
    ),
    # beside the day
    ("Kỷ niệm 70 năm ngày truyền thống Hải Sơn 28/5 (1954-2024).", None, None, "2024-05-28", "year_beside"),
    ("Lễ mít tinh 20/11 (năm 2019).", None, None, "2019-11-20", "year_beside"),
    ("Hội diễn mừng 36 năm Ngày Nhà giáo 20/11 (1982-2018).", None, None, "2018-11-20", "year_beside"),
    # other clues
    ("Chiều 1-10, tỉnh tập huấn công tác thi đua năm 2019.", None, None, "2019-10-01", "named_year"),
    ("Công văn số 15/SGDĐT-VP ngày 27/9/2021; sáng 19/10 cụm họp.", None, None, "2021-10-19", "near_date"),
    ("Việc sắp xếp phải xong trước 15/8.", "2019-03-29", None, "2019-08-15", "published"),
    ("Lễ mừng Ngày Nhà giáo 20/11 năm nay.", "2025-11-17", None, "XXXX-11-20", None),
    ("Theo Thông tư ngày 19 tháng 05 năm 2020, sáng 10/11 cụm họp.", None, None, "XXXX-11-10", None),
    (
        "Sáng 22/9 tổng kết năm học 2021-2022, giao chỉ tiêu năm học 2022-2023.",
        None,
        None,
        "2022-09-22",
        "school_year",
    ),
    (
        "Tập huấn xét tặng năm 2026, ngày 31/10; theo Nghị định ngày 4/8/2025, kế hoạch năm 2026.",
        None,
        None,
        "2025-08-04",
        None,
    ),
    # open
    ("Hội nghị ngày 24-11 của công đoàn.", None, None, "XXXX-11-24", None),
    ("Thi đua chào mừng 20-10.", "2024-10-01", None, "XXXX-10-20", None),
    ("Hội diễn đón Ngày Nhà giáo 20/11.", "2024-11-01", None, "XXXX-11-20", None),
    ("Ngày 11/10 họp; các năm học 2019-2020, 2021-2022, 2023-2024.", None, None, "XXXX-10-11", None),
]


@pytest.mark.parametrize(("text", "published", "url", "expected", "reason"), YEARS)
def test_years_that_are_not_written(
    text: str, published: str | None, url: str | None, expected: str, reason: str | None
) -> None:
    last = read(f"Tin\n{text}", published=published, url=url)[-1]
    assert last.value == expected
    if reason is not None:
        assert last.reason == reason


def test_a_holiday_day_on_which_something_happens_gets_its_year() -> None:
    assert values("Tin\nSáng 20/11, trường mít tinh.", published="2023-11-21") == ["2023-11-20"]


def test_a_planned_day_in_the_other_half_of_the_school_year() -> None:
    text = "Giao ước năm học 2018-2019\nKhối dự kiến tổ chức hội thao trong dịp 26/3."
    assert values(text, published="2018-11-08") == ["2019-03-26"]


def test_the_quote_is_the_date_itself() -> None:
    quotes = [date.quote for date in read("Tin\nSáng ngày 20 tháng 12 năm 2021 và ngày 5/9, 6/9/2022")]
    assert quotes == ["20 tháng 12 năm 2021", "5/9", "6/9/2022"]


def test_written_years_need_no_reason() -> None:
    assert [date.reason for date in read("Tin\nNgày 5/9/2022", published="2022-09-06")] == [None]


def test_false_friends_are_laid_as_winners() -> None:
    nlp = build()
    doc = nlp.make_doc("Tin\nVào 7/7 phiếu cho chiều 5/2 âm lịch, 9/12 trường")
    doc._.article = Article(key="k", title="Tin", text=doc.text)
    nlp.get_pipe("thidua_dates")(doc)
    assert {span.label_ for span in doc.spans[spans.FALSE_FRIENDS]} == {"lunar", "ratio"}
