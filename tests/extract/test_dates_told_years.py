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
    ("Ngày 7/7, Cụm bàn Luật năm 2019.", "XXXX-07-07"),
    ("Mừng Ngày Nhà giáo Việt Nam ngày 20 tháng 11, cụm họp. Năm 2021 có 4 trường mới.", "XXXX-11-20"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_year_of_the_first_day(text: str, expected: str) -> None:
    title, _, body = text.rpartition("\n")
    article = Article(key="k", title=title or "Tin", text=f"{title or 'Tin'}\n{body}")
    assert extract(article).dates[0].value == expected
