"""Attributes of an activity in other words: who held it, how, at which hour, in which province."""

import pytest

from models import Article, Event
from pipeline.extract import extract

TITLE = "Tổng kết năm học 2022-2023"
SAYS = [
    ("Sáng 12/6/2023, trong phòng họp Trường THCS Na Ư, Cụm thi đua số 2 tổ chức tổng kết năm học.", "host", None),
    ("Sáng 12/6/2023, tại hội trường lớn của Trường THCS Na Ư, Cụm thi đua số 2 tổ chức tổng kết.", "host", None),
    (
        "Sáng 12/6/2023, tại Hội trường 2.1 Sở Giáo dục và Đào tạo tỉnh Lào Cai, cụm tổng kết năm học.",
        "venue",
        "Hội trường 2.1 Sở Giáo dục và Đào tạo tỉnh Lào Cai",
    ),
    (
        "Sáng 12/6/2023, Sở Giáo dục, Khoa học và Công nghệ Bạc Liêu tổ chức tổng kết năm học.",
        "host",
        "Sở Giáo dục, Khoa học và Công nghệ Bạc Liêu",
    ),
    (
        "Ngày 12/6, trường tổng kết năm học 2022-2023 và 10 năm thực hiện Chỉ thị số 18-CT/TU ngày 5/9/2014.",
        "date",
        "2023-06-12",
    ),
    ("Chiều ngày 23/8, trường đã nhìn lại công tác thi đua năm học 2022-2023 trong hội nghị.", "date", "2023-08-23"),
    (
        "Ngày 12/6/2023, các trường của cụm đã về Trường THPT Lộc Hòa dự hội nghị tổng kết năm học.",
        "venue",
        "Trường THPT Lộc Hòa",
    ),
    (
        "Phòng họp số 1, Sở GD&ĐT là địa điểm của hội nghị tổng kết năm học sáng 12/6/2023.",
        "venue",
        "Phòng họp số 1, Sở GD&ĐT",
    ),
    ("Sáng 12/6/2023, tại Nhà Văn hóa, UBND xã tổ chức tổng kết năm học.", "venue", "Nhà Văn hóa"),
    (
        "Sáng 18/8, được sự đồng ý của UBND huyện, Phòng GD&ĐT huyện Chợ Lách tổ chức tổng kết năm học.",
        "host",
        "Phòng GD&ĐT huyện Chợ Lách",
    ),
    (
        "Sáng 18/8/2023, Phòng GD&ĐT huyện Tam Đường tổng kết năm học 2022-2023.",
        "host",
        "Phòng GD&ĐT huyện Tam Đường",
    ),
    ("Sáng 18/8/2023, Sở GD&ĐT tổ chức hội nghị tổng kết năm học qua phần mềm Zoom.", "format", "online"),
    ("Sáng 18/8/2023, Sở GD&ĐT tổ chức hội nghị tổng kết năm học với 12 điểm cầu.", "format", "online"),
    (
        "Sáng 18/8/2023, Sở GD&ĐT tổ chức hội nghị tổng kết năm học. Các trường dạy trực tuyến hiệu quả.",
        "format",
        None,
    ),
    (
        "Sáng 18/8/2023, Sở GD&ĐT tổ chức hội nghị tổng kết năm học. Giám đốc trực tiếp chỉ đạo.",
        "format",
        None,
    ),
    ("Sáng 18/8/2023, Phòng GD&ĐT huyện Mù Cang Chải tổng kết năm học.", "province", "Yên Bái"),
    ("Sáng 18/8/2023, Trường Đại học Cửu Long tổ chức tổng kết năm học.", "province", "Vĩnh Long"),
    ("Sáng 18/8/2023, tại Trường ĐH Hồng Đức, các trường tổng kết năm học.", "province", "Thanh Hóa"),
    ("Sáng 18/8/2023, Công đoàn Trường ĐHSP Nghệ thuật TW tổ chức tổng kết.", "province", "Hà Nội"),
    ("Sáng 18/8/2023, Phòng GD&ĐT huyện Đak Pơ tổng kết năm học.", "province", "Gia Lai"),
    ("Sáng 18/8/2023, Phòng GD&ĐT huyện Cư M’gar tổng kết năm học.", "province", "Đắk Lắk"),
    (
        "Thực hiện Kế hoạch số 12/KH-CTĐ ngày 02/6/2023, ngày 12/6/2023, Cụm thi đua số 3 tổng kết năm học.",
        "date",
        "2023-06-12",
    ),
    ("Sáng 18/8/2023, Cụm thi đua số 3 tỉnh Bình Phước tổ chức tổng kết năm học.", "province", "Bình Phước"),
    ("Ngày 18/8/2023, đại diện 6 Sở GD&ĐT đã tới Cà Mau dự hội nghị tổng kết năm học.", "province", "Cà Mau"),
    (
        "Sáng 18/8/2023, tại Trường THCS Vĩnh Lộc, Phòng GD&ĐT huyện Thạnh Trị tổng kết năm học.",
        "province",
        "Sóc Trăng",
    ),
]
YEARS = [
    ("Sơ kết công tác thi đua học kỳ I (2022-2023)", "2022-2023"),
    ("Tổng kết công tác thi đua NH 2022-2023", "2022-2023"),
    ("Tổng kết công tác thi đua năm học 2022/2023", "2022-2023"),
    ("Tổng kết công tác thi đua năm học 2022-23", "2022-2023"),
]
SPECIAL = [
    (
        "Hội nghị sơ kết công tác phổ cập giáo dục",
        "Ngày 15/1/2024, Ban chỉ đạo sơ kết công tác phổ cập giáo dục năm 2023, triển khai nhiệm vụ năm 2024.",
    ),
    ("Hội nghị triển khai nhiệm vụ công tác pháp chế", "Sáng 9/3/2023, Sở GD&ĐT tổ chức hội nghị cho 300 cán bộ."),
    (
        "Thành phố có thêm 34 trường đạt chuẩn quốc gia",
        (
            "Hội nghị tổng kết công tác xây dựng trường chuẩn năm 2013 và triển khai kế hoạch năm 2014 diễn ra "
            "hôm qua. Năm 2014, thành phố phấn đấu đạt mục tiêu 50% vào năm 2015."
        ),
    ),
    (
        "Đại hội Hội Khuyến học huyện",
        "Sáng 22/4/2021, Hội tổ chức đại hội. Đại hội đánh giá nhiệm kỳ qua, đề ra phương hướng nhiệm kỳ mới.",
    ),
    (
        "Phòng GD&ĐT hướng dẫn nghỉ hè",
        "Phòng GD&ĐT gửi văn bản hướng dẫn. Các trường hoàn thành bình xét thi đua trước ngày 31/5.",
    ),
]


def events(title: str, body: str) -> tuple[Event, ...]:
    return extract(Article(key="k", title=title, text=f"{title}\n{body}")).events


@pytest.mark.parametrize(("lead", "attribute", "value"), SAYS)
def test_what_the_lead_says_of_it(lead: str, attribute: str, value: str | None) -> None:
    (event,) = events(TITLE, lead)
    assert getattr(event, attribute) == value


def test_a_meeting_named_after_a_year_reviews_the_one_before() -> None:
    (event,) = events(
        "Hội nghị viên chức năm học 2023-2024",
        "Sáng 4/10/2023, Trường Mầm non Nà Pin mở hội nghị viên chức năm học 2023-2024 để đánh giá kết quả thực hiện "
        "nghị quyết năm học 2022-2023 và xây dựng phương hướng nhiệm vụ năm học 2023-2024.",
    )
    assert (event.types, event.school_year) == (("final_review", "rollout"), "2022-2023")


@pytest.mark.parametrize(("title", "year"), YEARS)
def test_a_school_year_in_every_spelling(title: str, year: str) -> None:
    (event,) = events(title, "Sáng 18/8/2023, Cụm thi đua số 3 tổ chức hội nghị.")
    assert event.school_year == year


def test_games_that_open_on_one_day_and_close_on_another() -> None:
    (event,) = events("Hội thao Cụm thi đua số 3", "Hội thao khai mạc ngày 12/3/2023 và bế mạc ngày 15/3/2023.")
    assert event.end_date == "2023-03-15"


def test_the_last_day_is_told_in_a_later_sentence() -> None:
    (event,) = events(
        "Hội thao Khối thi đua",
        "Sáng ngày 18/12/2020, Khối thi đua các trường chuyên nghiệp khai mạc Hội thao. Hội thao có 200 người dự, kéo "
        "dài 3 ngày, từ 18/12 đến 20/12/2020.",
    )
    assert (event.date, event.end_date) == ("2020-12-18", "2020-12-20")


@pytest.mark.parametrize(("title", "body"), SPECIAL)
def test_special_work_is_no_activity_of_emulation(title: str, body: str) -> None:
    assert not events(title, body)


def test_the_province_of_whom_a_body_of_the_whole_country_honours() -> None:
    (event,) = events(
        "Bộ trưởng tặng Bằng khen cô giáo cứu học sinh",
        "Bộ trưởng Bộ GD&ĐT vừa tặng Bằng khen cho cô Vi Thị Mai, Trường Mầm non Tam Quang Hạ (huyện Tương Dương).",
    )
    assert event.province == "Nghệ An"


def test_years_of_a_movement_are_no_tasks_on_the_agenda() -> None:
    (event,) = events(
        "Sơ kết phong trào trường học hạnh phúc",
        "Sau hai năm triển khai phong trào thi đua “Trường học hạnh phúc”, Sở GD&ĐT sơ kết vào ngày 20/4/2023.",
    )
    assert event.types == ("interim_review",)


def test_a_seminar_on_the_work_of_emulation_is_one_whatever_its_headline_muses_on() -> None:
    (event,) = events(
        "Hội thảo nâng cao chất lượng công tác thi đua",
        "Sáng 22/3/2023, Sở GD&ĐT tổ chức hội thảo nâng cao chất lượng công tác thi đua trong ngành.",
    )
    assert event.types == ("other",)


DECIDED = [
    ("Chủ tịch UBND tỉnh vừa ký Quyết định số 3127 ngày 12/9/2025, tặng Bằng khen cho 21 tập thể.", "2025-09-12"),
    ("Theo Quyết định ngày 12/9/2025 của Chủ tịch UBND tỉnh, 21 tập thể được tặng Bằng khen.", "2025-09-12"),
    ("Thực hiện Quyết định ngày 12/9/2025 của Chủ tịch UBND tỉnh, trường trao Bằng khen cho 21 tập thể.", None),
]


@pytest.mark.parametrize(("text", "day"), DECIDED)
def test_a_decision_without_its_codes_dates_what_it_gives(text: str, day: str | None) -> None:
    (event,) = extract(Article(key="k", title="Khen thưởng 21 tập thể", text=f"Khen thưởng 21 tập thể\n{text}")).events
    assert event.date == day
