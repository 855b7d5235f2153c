"""Dates: lists, ranges and slips as departments write them; each written day once, none between."""

import pytest

from models import Article, DateMention
from pipeline.extract import spans
from pipeline.extract.pipe import build


def values(text: str) -> list[str]:
    nlp = build()
    doc = nlp.make_doc(f"Tin\n{text}")
    doc._.article = Article(key="k", title="Tin", text=doc.text)
    for name in ("thidua_documents", "thidua_dates"):
        doc = nlp.get_pipe(name)(doc)
    return [date.value for date in spans.found(doc, spans.DATES, DateMention)]


LISTS = [
    ("Trong ba ngày (20, 21 và 22/5/2024) diễn ra hội thi", ["2024-05-20", "2024-05-21", "2024-05-22"]),
    ("các ngày 5, 6/9 tập trung", ["XXXX-09-05", "XXXX-09-06"]),
    ("từ 14 đến 16-3-2023 hội thao", ["2023-03-14", "2023-03-16"]),
    ("từ 14 đến 16-3, hội thao", ["XXXX-03-14", "XXXX-03-16"]),
    ("từ ngày 28/9 - 02/10/2023 tập huấn", ["2023-09-28", "2023-10-02"]),
    ("ngày 28/9 - 02/10/2023", ["2023-09-28", "2023-10-02"]),
    ("Diễn ra trong 5 ngày, từ 27 - 31/3.", ["XXXX-03-27", "XXXX-03-31"]),
    ("Trong hai ngày 28 và 29 tháng 3, hội thao diễn ra", ["XXXX-03-28", "XXXX-03-29"]),
    ("trong hai ngày 28 và 29 tháng 3 năm 2021", ["2021-03-28", "2021-03-29"]),
    ("Trong 2 ngày, 28 và 29/3/2021", ["2021-03-28", "2021-03-29"]),
    ("Trong 03 ngày 12, 13, 14/4/2022", ["2022-04-12", "2022-04-13", "2022-04-14"]),
    ("Từ 28.9 đến 2.10.2023 họp", ["2023-09-28", "2023-10-02"]),
    ("ngày 30 tháng 9 đến ngày 2 tháng 10 năm 2022", ["2022-09-30", "2022-10-02"]),
    ("từ ngày 30 tháng 9 đến 2 tháng 10 năm 2022", ["2022-09-30", "2022-10-02"]),
    ("từ ngày 01 đến hết ngày 15/3/2021", ["2021-03-01", "2021-03-15"]),
    ("từ ngày 01/3 đến hết 15/3/2021", ["2021-03-01", "2021-03-15"]),
    ("từ 8 giờ ngày 01/3 đến 17 giờ ngày 15/3/2021", ["2021-03-01", "2021-03-15"]),
    ("từ 7h30 ngày 02/2 đến 16h30 ngày 15/03/2021", ["2021-02-02", "2021-03-15"]),
    ("từ sáng 27/3 đến chiều 31/3/2023", ["2023-03-27", "2023-03-31"]),
    ("các ngày thứ Bảy 7/10, Chủ nhật 8/10/2023", ["2023-10-07", "2023-10-08"]),
    ("Thứ Hai (ngày 9/10), thứ Ba (ngày 10/10)", ["XXXX-10-09", "XXXX-10-10"]),
    ("Ngày 05/10 và 06/10/2022, trường họp", ["2022-10-05", "2022-10-06"]),
    ("diễn ra từ ngày 5-7/10/2022", ["2022-10-05", "2022-10-07"]),
    ("diễn ra từ ngày 5–7 tháng 10 năm 2022", ["2022-10-05", "2022-10-07"]),
    ("diễn ra từ 5/10-7/10", ["XXXX-10-05", "XXXX-10-07"]),
    ("ngày 20&21/11/2023", ["2023-11-20", "2023-11-21"]),
    ("ngày 20; 21/11/2023", ["2023-11-20", "2023-11-21"]),
    ("ngày 20 + 21/11/2023", ["2023-11-20", "2023-11-21"]),
    ("các ngày 20-21-22/11/2023", ["2023-11-20", "2023-11-21", "2023-11-22"]),
    ("các ngày 20/11, 21/11, 22/11/2023", ["2023-11-20", "2023-11-21", "2023-11-22"]),
    ("ngày 3 và ngày 4 tháng 5 năm 2019", ["2019-05-03", "2019-05-04"]),
    ("Ngày 5/9/2023 và 6/9/2023", ["2023-09-05", "2023-09-06"]),
    ("Lịch thi tốt nghiệp: 21,22 và 23/6/2017.", ["2017-06-21", "2017-06-22", "2017-06-23"]),
    ("Thi vào trường chuyên: 30,31/5 và 1/6/2017.", ["2017-05-30", "2017-05-31", "2017-06-01"]),
    ("Ngày 7,8/7/2017 tuyển sinh", ["2017-07-07", "2017-07-08"]),
    ("Khối 11 và 12/9/2017 khai giảng", ["2017-09-12"]),
    ("14h10 - 15/9/2021", ["2021-09-15"]),
    ("14:10 - 15/9/2021", ["2021-09-15"]),
    ("từ ngày 3-12.9.2021", ["2021-09-03", "2021-09-12"]),
]
SPELLINGS = [
    ("ngày mùng 5 tháng 9, trường khai giảng", ["XXXX-09-05"]),
    ("mồng 5 tháng 9 năm 2023", ["2023-09-05"]),
    ("ngày mùng 3 tháng Hai năm 2020", ["2020-02-03"]),
    ("Ngày 20 tháng mười một, thầy cô", ["XXXX-11-20"]),
    ("Hôm qua 12.5, UBND tỉnh họp", ["XXXX-05-12"]),
    ("chiều qua (17/9) đoàn đến", ["XXXX-09-17"]),
    ("HỘI DIỄN ĐÓN NGÀY QUỐC TẾ PHỤ NỮ 8 – 3", ["XXXX-03-08"]),
    ("Mít tinh kỷ niệm 20.11 tại trường", ["XXXX-11-20"]),
    ("ngày 16 /8 / 2022", ["2022-08-16"]),
    ("ngày 16/8/ 2022", ["2022-08-16"]),
    ("ngày 16/ 8/2022", ["2022-08-16"]),
    ("ngày 16-8/2022", ["2022-08-16"]),
    ("ngày 16/8-2022", ["2022-08-16"]),
    ("ngày 16/8.2022", ["2022-08-16"]),
    ("ngày 16/8năm 2022", ["2022-08-16"]),
    ("ngày 16/8, năm 2022", ["2022-08-16"]),
    ("ngày 16/8 năm 2022", ["2022-08-16"]),
    ("ngày 16 tháng 8, 2022", ["2022-08-16"]),
    ("ngày 16 tháng 8 - 2022", ["2022-08-16"]),
    ("ngày 16/tháng 8/năm 2022", ["2022-08-16"]),
    ("ngày 16 Tháng Tám 2020 3:02", ["2020-08-16"]),
    ("ngày 16/08/2022.", ["2022-08-16"]),
    ("ngày16/08/2022", ["2022-08-16"]),
    ("ngày 22/042019", ["2019-04-22"]),
    ("ngày 5/9//2023", ["2023-09-05"]),
    ("ngày 5//9/2023", ["2023-09-05"]),
    ("ngày 5/9 /2023", ["2023-09-05"]),
    ("ngày 5-9- 2023", ["2023-09-05"]),
    ("ngày 5 /9", ["XXXX-09-05"]),
    ("Ngày 22/12 năm 2021 Sở ban hành kế hoạch", ["2021-12-22"]),
    ("họp khối ngày 28/2/2107", ["2017-02-28"]),
    ("mặc đồng phục trong Tuần cao điểm 26/3", ["XXXX-03-26"]),
    ("mở đợt thi đua 20/11 trong toàn trường", ["XXXX-11-20"]),
    ("ngày 20-XI-1982", ["1982-11-20"]),
    ("ngày 3/II/1930", ["1930-02-03"]),
    ("ngày 20 tháng XI năm 1982", ["1982-11-20"]),
    ("tháng XI/2021", ["2021-11"]),
    ("tháng XI năm 2021", ["2021-11"]),
    ("ngày 15 tháng năm năm 2020", ["2020-05-15"]),
    ("ngày 20/11 năm học 2020-2021", ["2020-11-20"]),
]
NO_DATES = [
    "ngày 16/8/20222",
    "hết quý III/2023",
    "tỷ lệ 8/10 chỉ tiêu",
    "đạt 9/10 tiêu chí",
    "được 7/8 điểm",
    "QCVN 06:2022",
    "Nhà văn hóa 3-2",
    "Nhà thi đấu 26/3",
    "Cung thiếu nhi 1-6",
    "phong trào 3-2-1",
    "mô hình 5-3-1",
    "1/4 số học sinh",
    "trang 3/12",
    "Bài 5/12",
    "nhận 3-4 suất",
    "kỳ thi 2018-2019",
    "từ năm 2010-2015",
    "từ 1-3 tuổi",
    "phiên bản 3.1 ngày",
    "thông tư 08/2023",
    "ngày 10 tháng 3 Âm lịch",
    "ngày 25 tháng chạp",
]


@pytest.mark.parametrize(("text", "expected"), [*LISTS, *SPELLINGS])
def test_each_written_day_and_no_other(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize("text", NO_DATES)
def test_false_friends(text: str) -> None:
    assert values(text) == []
