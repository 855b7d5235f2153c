"""Years that the sentence or the title tells of: reviewed, begun, or of a congress's term."""

import pytest

from models import Article
from pipeline.extract import extract

# text (a title before its line feed) and the first day's value
CASES = [
    ("Sáng 14/11, Cụm tổng kết phong trào thi đua năm 2022. Cụm bàn việc năm 2023.", "2022-11-14"),
    ("Sáng 14/1, Cụm thi đua số 2 tổng kết phong trào thi đua năm 2022.", "2023-01-14"),
    ("Ngày 7/4, Công đoàn tổng kết phong trào năm 2021.", "2022-04-07"),
    ("Ngày 7/4, Cụm ký kết giao ước thi đua năm 2021.", "2021-04-07"),
    ("Ngày 7/7, Cụm sơ kết 6 tháng đầu năm 2021. Cụm bàn việc năm 2022.", "2021-07-07"),
    ("Ngày 27/12, Cụm thi đua số 2 triển khai nhiệm vụ năm 2021.", "2020-12-27"),
    ("Cụm thi đua số 2 tổng kết năm 2022\nNgày 14/1, các trường họp ở Bến Lội.", "2023-01-14"),
    ("Đại hội Đoàn tỉnh lần thứ I, nhiệm kỳ 2022 - 2027\nĐại hội họp ngày 20 và 21 - 6.", "2022-06-20"),
    ("Đại hội chi đoàn nhiệm kỳ 2022 - 2027\nĐại hội họp ngày 20/10.", "XXXX-10-20"),
    # what is told of the months in between may be of either year, and two years of neither
    ("Ngày 7/8, Công đoàn tổng kết phong trào năm 2021. Cụm bàn việc năm 2023.", "XXXX-08-07"),
    ("Ngày 7/11, Công đoàn phát động phong trào năm 2021.", "XXXX-11-07"),
    ("Ngày 17-1, Sở tổng kết công tác xây dựng trường chuẩn năm 2013 và triển khai kế hoạch năm 2014.", "2014-01-17"),
    ("Ngày 7/4, Sở tổng kết hội thi giáo viên giỏi năm 2021. Việc năm 2022 đã bàn.", "XXXX-04-07"),
    ("Ngày 7/7, Cụm bàn Luật năm 2019.", "XXXX-07-07"),
    ("Tối 12-3, Đoàn trường sơ kết 2 năm cuộc vận động “Sinh viên sư phạm nói không với quay cóp”.", "XXXX-03-12"),
    ("Ngày 5/9, trường phát động phong trào do Bộ khởi xướng năm 2008. Việc năm 2012 đã bàn.", "XXXX-09-05"),
    ("Ngày 15/5, trường họp nhìn lại chặng đường từ năm 2021.", "XXXX-05-15"),
    ("Mừng Ngày Nhà giáo Việt Nam ngày 20 tháng 11, cụm họp. Năm 2021 có 4 trường mới.", "XXXX-11-20"),
]

# every day of a range or list; the year of the first goes on to the last
RANGES = [
    ("Ngày 5/12/2023, Cụm họp. Từ 8/12 đến 9/1, các trường thi đua.", ["2023-12-05", "2023-12-08", "2024-01-09"]),
    ("Từ ngày 15/9/2023 đến ngày 20/11, các trường thi đua.", ["2023-09-15", "2023-11-20"]),
    ("Đợt 2 (21/11 - 9/1): 12 trường.", ["XXXX-11-21", "XXXX-01-09"]),
    ("Thứ 7, 12/9/2020, trường họp.", ["2020-09-12"]),
    ("Thứ 7, 12/9, trường họp.", ["XXXX-09-12"]),
    ("Các trường tựu trường 22/8, khai giảng 5/9.", ["XXXX-08-22", "XXXX-09-05"]),
]


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_days_of_ranges(text: str, expected: list[str]) -> None:
    assert [day.value for day in extract(Article(key="k", title="Tin", text=f"Tin\n{text}")).dates] == expected


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_year_of_the_first_day(text: str, expected: str) -> None:
    title, _, body = text.rpartition("\n")
    article = Article(key="k", title=title or "Tin", text=f"{title or 'Tin'}\n{body}")
    assert extract(article).dates[0].value == expected
