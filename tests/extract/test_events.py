"""Events: kinds of activity, day, venue, school year, province, blocks; and articles that report none."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import Article, Event
from pipeline.extract import extract
from pipeline.extract.candidates import lost_of, watch
from pipeline.extract.pipe import build


def events(title: str, body: str, url: str | None = None, published: datetime | None = None) -> tuple[Event, ...]:
    article = Article(key="k", url=url, title=title, text=f"{title}\n{body}", published_at=published)
    return extract(article).events


SIGNED = "Sáng ngày 12/10/2021, tại Trường THPT Na Ư, các trường của Cụm thi đua số 3 họp mặt ký kết giao ước thi đua."
TYPES = [
    ("Cụm thi đua số 3 ký kết giao ước thi đua", SIGNED, {"pledge_signing"}),
    ("Hội nghị đầu năm", "Hội nghị bàn kế hoạch.\nCác trường tiến hành ký bản giao ước.", {"pledge_signing"}),
    ("Trường Tiểu học Pa Ma đăng ký chỉ tiêu thi đua", "Các tổ đã bàn.", {"pledge_signing"}),
    ("Phát động phong trào thi đua tháng Ba", "Nhà trường tổ chức lễ chào cờ.", {"campaign_launch"}),
    ("Hội nghị Cụm thi đua số 3 sơ kết học kỳ I", "Các trường báo cáo.", {"interim_review"}),
    ("Tổng kết phong trào thi đua, khen thưởng", "Các tổ đã họp.", {"final_review"}),
    ("Tổng kết năm học 2018-2019 và triển khai nhiệm vụ năm học 2019-2020", "Ngành đẩy mạnh phong trào thi đua.",
     {"final_review", "rollout"}),
    ("Triển khai công tác thi đua quý III", "Sở vừa ban hành hướng dẫn.", {"rollout"}),
    ("Giao ban Khối thi đua số 9", "Mọi người trao đổi.", {"briefing"}),
    ("Kiểm tra, chấm điểm thi đua cuối năm", "Các đoàn đến từng trường.", {"evaluation"}),
    ("Họp xét khen thưởng năm học", "Hội đồng bỏ phiếu.", {"evaluation"}),
    ("Tuyên dương, khen thưởng 40 giáo viên", "Dịp này có nhiều gương sáng thi đua.", {"award"}),
    ("Trường Mầm non Pa Ma đón nhận Cờ thi đua của tỉnh", "Buổi lễ ấm cúng.", {"award"}),
    ("Hội nghị điển hình tiên tiến Mường Nhé", "Dịp này, Sở trao Bằng khen cho 5 tập thể.", {"congress", "award"}),
    ("Đại hội thi đua yêu nước huyện Mường Nhé", "Đại hội tổng kết 5 năm thi đua.", {"congress"}),
    ("Tập huấn công tác thi đua, khen thưởng", "Học viên nghe phát động phong trào thi đua là gì.", {"training"}),
    ("Hội thao Khối thi đua số 3", "Các đội thi kéo co.", {"contest"}),
    ("Phiên họp lần thứ nhất Khối thi đua bậc Mầm non", "Hội nghị thông qua quy chế hoạt động.", {"rollout"}),
]  # fmt: skip


SIGN, REVIEW = "Khối thi đua số 2 ký giao ước thi đua", "Cụm thi đua số 5 sơ kết học kỳ I"
TYPES += [
    (SIGN, "Tại hội nghị, Phó Giám đốc Sở đã trao Giấy khen của Sở cho 3 tập thể.", {"pledge_signing", "award"}),
    (SIGN, "Dịp này, 5 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen.", {"pledge_signing", "award"}),
    (SIGN, "Thừa ủy quyền, bà Lò Thị Mới trao Huân chương Lao động cho thầy Sùng.", {"pledge_signing", "award"}),
    (SIGN, "Trong năm học qua, có 12 giáo viên được tặng Bằng khen.", {"pledge_signing"}),
    (SIGN, "Tại hội nghị, các trường biểu quyết trình Chủ tịch UBND tỉnh; tặng Bằng khen cho 2 tập thể.",
     {"pledge_signing", "evaluation"}),
    (SIGN, "Dịp này, Khối sẽ trao Giấy khen vào tháng sau.", {"pledge_signing"}),
    (SIGN, "Hội nghị đã thông qua dự thảo kế hoạch năm học mới.", {"pledge_signing", "rollout"}),
    (SIGN, "Khối thống nhất phương hướng học kỳ II.", {"pledge_signing", "rollout"}),
    (SIGN, "Hội nghị còn triển khai phương hướng, nhiệm vụ quý II.", {"pledge_signing", "rollout"}),
    (SIGN, "Chủ tịch Công đoàn báo cáo và phát động thi đua với khẩu hiệu mới.", {"pledge_signing", "campaign_launch"}),
    (SIGN, "Cô Tổng phụ trách đọc lời phát động.", {"pledge_signing", "campaign_launch"}),
    (REVIEW, "Các trường đánh giá việc thực hiện giao ước thi đua đã ký.", {"interim_review"}),
    (REVIEW, "Trước đó, ngày 5/10/2021, các trường đã ký giao ước thi đua.", {"interim_review"}),
    (REVIEW, "Các trường đã ký giao ước từ đầu năm học.", {"interim_review"}),
    ("Hội thao Khối thi đua số 3", "Dịp này, Công đoàn ngành tặng Giấy khen cho 2 đội.", {"contest", "award"}),
    ("Hội thao Khối thi đua số 3", "Ban tổ chức trao 12 giải Nhất.", {"contest", "award"}),
    ("Hội thi giáo viên chủ nhiệm giỏi", "UBND xã tặng giấy khen cho 5 thầy cô.", {"contest", "award"}),
    ("Sở GD&ĐT thành lập 12 cụm thi đua", "Mỗi cụm có một cụm trưởng.", {"other"}),
]  # fmt: skip


TYPES += [
    ("Lễ sơ kết học kỳ I", "Sáng nay, nhà trường đưa ra phương hướng học kỳ II, biểu dương các tập thể xuất sắc.",
     {"interim_review", "rollout", "award"}),
    ("Ngành Giáo dục Mường Nhé họp mặt cuối năm", "Tại hội nghị, Cờ thi đua của tỉnh được bà Lò Thị Mới trao cho Na Ư.",
     {"award"}),
    ("Trường THPT Na Ư đón nhận Huân chương Lao động", "Buổi lễ diễn ra sáng nay.", {"award"}),
    ("Công đoàn trường tổng kết năm học", "Hoạt động năm qua được nhìn lại, nhiệm vụ năm học mới được triển khai.",
     {"final_review"}),
    ("Hội nghị tổng kết năm học, phương hướng nhiệm vụ năm học mới", "Các trường về dự đông đủ.",
     {"final_review", "rollout"}),
    ("Khối thi đua số 2 tổng kết năm học", "Hội nghị suy tôn Trường THPT Na Ư, đề nghị tỉnh tặng Cờ thi đua.",
     {"final_review", "evaluation"}),
    ("Hội đồng Thi đua họp bình xét danh hiệu", "Kết quả:\n- Đề nghị tặng Bằng khen cho 3 tập thể.", {"evaluation"}),
    ("Hội nghị giao ban thống nhất chỉ tiêu, nhiệm vụ năm học", "Phòng GD&ĐT chủ trì.", {"briefing", "rollout"}),
    ("Lễ trao tặng danh hiệu Nhà giáo ưu tú", "Chương trình diễn ra tối qua.", {"award"}),
    ("Cụm thi đua số 3 tham quan học tập, bàn giao nhiệm vụ", "Các trường đi trong một ngày.", {"other"}),
    ("Hội nghị viên chức Trường THPT Na Ư", "Hiệu trưởng nêu phương hướng năm học mới, các tổ ký giao ước thi đua.",
     {"rollout", "pledge_signing"}),
    ("Khối thi đua số 2 tổng kết năm 2018", "Năm 2018, lần đầu Khối mở hội diễn văn nghệ với mười hai tiết mục hay.",
     {"final_review"}),
    ("Khối thi đua số 2 tổng kết năm 2018", "Hội nghị biểu quyết thông qua kết quả xếp loại của từng trường.",
     {"final_review", "evaluation"}),
    ("Khối thi đua số 2 tổng kết năm 2018", "Năm nào các trường cũng gặp nhau để ký giao ước.", {"final_review"}),
    ("Hội đồng Thi đua nhà trường họp giới thiệu cá nhân", "Các thành viên cho ý kiến.", {"evaluation"}),
    ("Khối thi đua số 2 tổng kết năm 2018", "Tại hội nghị, các trường bỏ phiếu kín chọn Cờ thi đua của Bộ.",
     {"final_review", "evaluation"}),
    ("Mường Nhé triển khai nhiệm vụ năm học", "Tại hội nghị, 6 tổ xuất sắc trong năm học qua được tặng giấy khen.",
     {"rollout", "award"}),
]  # fmt: skip


@pytest.mark.parametrize(("title", "body", "types"), TYPES)
def test_the_kinds_of_activity(title: str, body: str, types: set[str]) -> None:
    (event,) = events(title, body)
    assert set(event.types) == types


NONE = [
    ("Sinh hoạt chuyên môn khối 5", "Ngày 24/10/2016, giáo viên khối 5 họp chuyên môn."),
    ("Thành lập 53 cụm chuyên môn", "Mỗi cụm có cụm trưởng."),
    ("Họp giao ban nghiệp vụ tháng 6", "Sở họp giao ban.\nCác phòng nghiên cứu cách xét duyệt thi đua."),
    ("Bồi dưỡng chính trị hè", "Gần 300 giáo viên dự lớp."),
    ("Sân trường rực rỡ mừng Quốc khánh", "Không khí thi đua giữa các lớp rộn ràng."),
    ("Chào mừng Ngày Nhà giáo", "Phường tặng hoa, chúc nếp thi đua dạy tốt, học tốt khởi sắc."),
    ("Ngành Giáo dục hướng về vùng lũ", "Sở tổ chức lễ phát động quyên góp ủng hộ học sinh."),
    ("Đẩy mạnh phong trào thi đua", "Ngay từ đầu năm học, Công đoàn đã phát động phong trào thi đua rộng khắp."),
    ("Dự thảo Thông tư hướng dẫn thi đua, khen thưởng", "Dự thảo có ba điểm mới về thi đua, khen thưởng."),
    ("Tổng kết Liên hoan tiếng hát học sinh năm 2021", "Sở tổ chức lễ tổng kết Liên hoan và trao giải."),
    ("Nâng cao chất lượng thi đua, khen thưởng", "Công tác sơ kết, tổng kết để rút kinh nghiệm còn hời hợt."),
    ("Chuyện thi đua", "Những phong trào thi đua mà Bác Hồ phát động năm nào vẫn còn nguyên giá trị."),
    ("Tuyển sinh lớp 10", "Kỳ thi diễn ra an toàn."),
]


@pytest.mark.parametrize(("title", "body"), NONE)
def test_other_news_reports_no_activity(title: str, body: str) -> None:
    assert events(title, body) == ()


PLEDGE = "Ký kết giao ước thi đua"
FACTS: list[tuple[str, str, str | None, dict[str, Any]]] = [
    (PLEDGE, SIGNED, None, {"date": "2021-10-12", "start_date": "2021-10-12", "venue": "Trường THPT Na Ư",
                            "blocks": ("Cụm thi đua số 3",)}),
    (PLEDGE, "Thực hiện Công văn số 12/SGDĐT-VP ngày 27/9/2021, chiều ngày 19/10/2021 các trường họp.", None,
     {"date": "2021-10-19"}),
    (PLEDGE, "20/10/2021\nNhà trường đã tổ chức buổi lễ ký giao ước trong không khí vui tươi.", None, {"date": None}),
    (PLEDGE, "Kỷ niệm ngày lập trường (15/9/1986 - 15/9/2021), các trường đã cùng nhau ký giao ước.", None,
     {"date": None}),
    (PLEDGE, "Từ ngày 6 đến 8/5/2019, các đoàn đến từng trường ký giao ước thi đua.", None,
     {"date": "2019-05-06", "end_date": "2019-05-08"}),
    (PLEDGE, "Từ 8h ngày 30 đến 17h ngày 1/10/2021, các trường họp và ký giao ước thi đua.", None,
     {"date": "2021-09-30", "end_date": "2021-10-01", "time": "08:00"}),
    (PLEDGE, "Sáng 5/10/2021, chiều 8/10/2021 các trường ký giao ước thi đua.", None,
     {"date": "2021-10-05", "end_date": None}),
    (PLEDGE, "Kỷ niệm Ngày Nhà giáo Việt Nam 20/11, ngày 20/11/2020, các trường họp ký giao ước thi đua.", None,
     {"date": "2020-11-20"}),
    (PLEDGE, "Ngày 24-11, các trường họp và ký giao ước thi đua với nhau.", None, {"date": None}),
    (PLEDGE, "Sáng 12/10/2021, vào hồi 8 giờ 30 phút, các trường họp ký giao ước.", None, {"time": "08:30"}),
    (PLEDGE, "Ngày 12/10/2021, tại Hội trường Trường THCS Pa Tần, Khối họp ký giao ước.", None,
     {"venue": "Hội trường Trường THCS Pa Tần"}),
    (PLEDGE, "Huyện Hà Quảng là nơi các phòng giáo dục về đông đủ để ký giao ước thi đua.", None,
     {"venue": "Huyện Hà Quảng", "province": "Cao Bằng"}),
    (PLEDGE, "Trường THPT Na Ư, ngày 12/10/2021, là nơi ký giao ước của các trường.", None,
     {"venue": "Trường THPT Na Ư"}),
    (PLEDGE, "Hội nghị ký giao ước thi đua được tổ chức sáng 12/10/2021 tại Đà Lạt.", None,
     {"venue": "Đà Lạt", "province": "Lâm Đồng"}),
    (PLEDGE, "Tại hội nghị, đại diện các trường đã ký giao ước thi đua năm học mới.", None, {"venue": None}),
    (PLEDGE + " năm học 2020 – 2021", "Nhìn lại năm học 2019-2020, các trường đã cố gắng.", None,
     {"school_year": "2020-2021"}),
    (PLEDGE, "Các trường họp.", "https://vidu.edu.vn/ky-giao-uoc-nam-hoc-2018-2019.html", {"school_year": "2018-2019"}),
    ("Trường đón nhận Cờ thi đua của tỉnh", "Năm học 2020-2021, trường có nhiều học sinh giỏi.", None,
     {"school_year": None}),
    (PLEDGE, "Sở Giáo dục và Đào tạo tỉnh Hà Nam mời các trường ký giao ước.", None, {"province": "Hà Nam"}),
    (PLEDGE, "Phòng GD&ĐT huyện Mường La mở buổi ký giao ước thi đua.", None, {"province": "Sơn La"}),
    (PLEDGE, "Các trường họp.", "http://c1.lacthuy.edu.vn/tin", {"province": "Hòa Bình"}),
    (PLEDGE, "Ngày 3/9/2025, các trường trong tỉnh Bình Định họp ký giao ước.", None, {"province": "Gia Lai"}),
    (PLEDGE, "Các trường của Cao Bằng, Lào Cai, Sơn La và Lai Châu cùng ký.", None, {"province": None}),
    ("Bộ Giáo dục và Đào tạo thành lập các cụm thi đua", "Ảnh: UBND thành phố Đà Nẵng", None, {"province": None}),
    (PLEDGE, "Hội nghị trực tuyến ký giao ước thi đua giữa các trường đã kết nối nhiều điểm cầu.", None,
     {"format": "online"}),
    (PLEDGE, "Hội nghị trực tiếp kết hợp trực tuyến để ký giao ước thi đua giữa các trường.", None,
     {"format": "hybrid"}),
    (PLEDGE, "Phòng GD&ĐT huyện Mường La mở buổi ký giao ước thi đua.", None,
     {"host": "Phòng GD&ĐT huyện Mường La"}),
    (PLEDGE, "Cụm thi đua số 3 có 12 đơn vị cùng ký giao ước.", None, {"unit_count": 12}),
    ("Triển khai công tác thi đua", "Sở GD&ĐT vừa ban hành Hướng dẫn số 45/HD-SGDĐT ngày 19/9/2022 về thi đua.", None,
     {"date": "2022-09-19"}),
    ("Trường được tặng Bằng khen", "Bộ trưởng vừa ký Quyết định số 12/QĐ-BGDĐT ngày 9/11/2023 tặng Bằng khen.", None,
     {"date": "2023-11-09"}),
    (PLEDGE, "Trước đó, ngày 5/10/2021 các trường đã bàn việc thi đua.", None, {"date": None}),
    (PLEDGE, "Ngày 12/10/2021, tại Hội trường A, Trường THPT Na Ư, các trường họp ký giao ước.", None,
     {"venue": "Hội trường A, Trường THPT Na Ư"}),
    (PLEDGE, "Ngày 12/10/2021, tại Hội trường tầng 2, Sở GD&ĐT tổ chức lễ ký giao ước.", None,
     {"venue": "Hội trường tầng 2"}),
    (PLEDGE, "Ngày 12/10/2021, tại Trung tâm Bồi dưỡng chính trị huyện Mường Nhé, các trường ký giao ước.", None,
     {"venue": "Trung tâm Bồi dưỡng chính trị huyện Mường Nhé"}),
    ("Giao ban Khối thi đua số 5", "Khối họp.\nHọc kỳ I năm học 2023-2024, các phòng đã cố gắng.", None,
     {"school_year": "2023-2024"}),
    ("Các cụm thi đua chấm điểm thi đua", "Các đoàn đã đi.\nCụm thi đua số 1 chấm sớm.\nCụm thi đua số 2 chấm muộn.",
     None, {"blocks": ("Cụm thi đua số 1", "Cụm thi đua số 2")}),
]  # fmt: skip


@pytest.mark.parametrize(("title", "body", "url", "expected"), FACTS)
def test_what_the_article_says_of_an_activity(title: str, body: str, url: str | None, expected: dict[str, Any]) -> None:
    (event,) = events(title, body, url)
    assert {name: getattr(event, name) for name in expected} == expected


CLOCKS = [
    ("Sáng 12/10/2021, lúc 7h30,", "07:30"),
    ("Đúng 15h chiều 12/10/2021,", "15:00"),
    ("Vào hồi 14 giờ 30 phút ngày 12/10/2021,", "14:30"),
    ("7g30 ngày 12/10/2021,", "07:30"),
    ("2 giờ chiều ngày 12/10/2021,", "14:00"),
    ("Ngày 12/10/2021, sau 2 giờ dạy,", None),
]


@pytest.mark.parametrize(("opening", "expected"), CLOCKS)
def test_the_hour_at_which_it_began(opening: str, expected: str | None) -> None:
    (event,) = events(PLEDGE, f"{opening} các trường họp ký giao ước thi đua.")
    assert event.time == expected


YEARS = [
    ("Khối thi đua số 2 triển khai nhiệm vụ năm học 2022-2023", "Hội nghị tổng kết năm học 2021-2022 diễn ra sáng nay.",
     "2021-2022"),
    ("Tổng kết năm học 2020-2021 và ký kết giao ước thi đua năm học 2021-2022", "Các trường về dự.", "2021-2022"),
    ("Hội nghị viên chức năm học 2020-2021", "Sau phần tổng kết năm học 2019-2020, các tổ ký giao ước thi đua.",
     "2020-2021"),
    ("Hội nghị người lao động năm học 2022-2023",
     "Hội nghị nghe báo cáo kết quả năm học 2021-2022; phương hướng năm học 2022-2023.", "2021-2022"),
    ("Cụm thi đua số 1 tổng kết", "Năm học 2018-2019 được tổng kết sáng nay, trước năm học 2019-2020.", "2018-2019"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "body", "expected"), YEARS)
def test_the_school_year_is_the_one_beside_the_act(title: str, body: str, expected: str) -> None:
    (event,) = events(title, body)
    assert event.school_year == expected


OTHER_YEARS = [
    ("Phát động phong trào thi đua nước rút",
     ("Sáng 8/4/2024, Sở GD&ĐT phát động phong trào thi đua.\nNăm học 2022-2023, phong trào lần đầu được phát động."),
     None),
    ("Phát động phong trào thi đua nước rút",
     ("Sáng 8/4/2024, Sở GD&ĐT phát động phong trào thi đua.\nThành tích thi đua của năm học 2022-2023 được nhắc "
      "lại.\nNăm học 2023-2024, các trường giữ nếp ấy."),
     "2023-2024"),
    ("Phát động phong trào thi đua hè",
     "Ngày 20/8/2024, Sở GD&ĐT phát động phong trào thi đua cuối năm học 2023-2024.", "2023-2024"),
    ("Tặng Bằng khen cho 9 nhà giáo",
     "Từ năm học 2018-2019 đến năm học 2022-2023, các thầy cô được tặng Bằng khen đã có nhiều sáng kiến.", None),
    ("Trao Cờ thi đua cho 3 trường",
     "Sở GD&ĐT trao Cờ thi đua cho 3 trường dẫn đầu phong trào thi đua yêu nước năm 2019 - 2020.", "2019-2020"),
    ("Trao Cờ thi đua cho 3 trường",
     "Sở GD&ĐT trao Cờ thi đua cho 3 trường dẫn đầu phong trào thi đua giai đoạn 2019 - 2020.", None),
    ("Trường Cao đẳng Y Mường Ham khai giảng năm học 2019-2020 và nhận Cờ thi đua",
     "Sáng 22/10/2019, UBND tỉnh trao Cờ thi đua cho trường trong lễ khai giảng.", None),
    ("Trường Cao đẳng Y Mường Ham đón nhận Huân chương Lao động",
     "Trường từng đón nhận Cờ thi đua năm học 2016-2017.\nHôm nay, Huân chương được trao cho nhà trường.", None),
]  # fmt: skip


@pytest.mark.parametrize(("title", "body", "expected"), OTHER_YEARS)
def test_a_year_that_was_over_or_of_a_range_is_not_of_the_activity(title: str, body: str, expected: str | None) -> None:
    (event,) = events(title, body)
    assert event.school_year == expected


def test_acts_on_different_days_are_separate() -> None:
    title = "Khối thi đua số 7: từ hội thao đến lễ phát động thi đua đặc biệt"
    body = (
        "Hội thao của Khối thi đua số 7 diễn ra ngày 02/11/2024 tại Trường THPT Na Ư với nhiều môn thi.\n"
        "Ngày 13/11/2024, các trường dự lễ phát động đợt thi đua đặc biệt tại Trường THPT Pa Tần."
    )
    found = [(event.types, event.date, event.venue) for event in events(title, body)]
    assert found == [
        (("contest",), "2024-11-02", "Trường THPT Na Ư"),
        (("campaign_launch",), "2024-11-13", "Trường THPT Pa Tần"),
    ]


def test_each_block_that_has_its_own_day_has_its_own_event() -> None:
    body = (
        "Ngày 10/10/2022, Cụm thi đua số 1 ký giao ước tại Trường THPT Na Ư.\n"
        "Ngày 12/10/2022, Cụm thi đua số 2 hoàn thành việc ký kết tại Trường THPT Pa Tần."
    )
    found = [(event.date, event.blocks, event.venue) for event in events("Các cụm thi đua ký giao ước thi đua", body)]
    assert found == [
        ("2022-10-10", ("Cụm thi đua số 1",), "Trường THPT Na Ư"),
        ("2022-10-12", ("Cụm thi đua số 2",), "Trường THPT Pa Tần"),
    ]


def test_the_year_of_a_day_may_come_from_the_publication() -> None:
    published = datetime(2021, 10, 13, tzinfo=UTC)
    (event,) = events(PLEDGE, "Sáng 12/10, các trường đã họp và ký giao ước thi đua.", published=published)
    assert event.date == "2021-10-12"


LETTER = "SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 43/SGDĐT-TĐKT\nLai Châu, ngày 06 tháng 9 năm 2016\n"


@pytest.mark.parametrize(
    ("title", "day"),
    [("Hướng dẫn công tác thi đua", "2016-09-06"), ("Kế hoạch thực hiện công tác thi đua khen thưởng", None)],
)
def test_the_day_of_a_printed_document_is_that_of_its_act_unless_it_tells_what_is_to_come(
    title: str, day: str | None
) -> None:
    (event,) = events(title, f"{LETTER}Kính gửi: các đơn vị")
    assert event.date == day


def test_a_line_with_a_clock_is_no_day_of_the_activity() -> None:
    stamp, number = "Print Thứ Sáu, 20/11/2020 10:30 Gốc", "Quyết định số 84/QĐ-TTg ngày 19/11/2020"
    body = f"{stamp}\nTheo {number}, 2 trường được tặng Cờ thi đua."
    (event,) = events("Hai trường được tặng Cờ thi đua của Chính phủ", body)
    assert event.date == "2020-11-19"


def test_what_the_head_of_the_government_issues_is_of_no_province() -> None:
    body = "Phó Thủ tướng Chính phủ vừa ký quyết định ban hành kế hoạch triển khai phong trào thi đua."
    (event,) = events("Triển khai phong trào thi đua học tập suốt đời", body, "https://baothainguyen.test/bai-1")
    assert event.province is None


def test_evidence_is_sentences_that_say_it() -> None:
    (event,) = events(PLEDGE, f"Mở đầu.\n{SIGNED}")
    text = f"{PLEDGE}\nMở đầu.\n{SIGNED}"
    assert [text[start:end] for start, end in event.evidence] == [PLEDGE, SIGNED]


def test_each_attribute_has_the_sentence_that_says_it() -> None:
    body = f"Sở GD&ĐT tỉnh Sơn La mời các trường.\n{SIGNED}\nNăm học 2021-2022, các trường cùng cố gắng."
    (event,) = events(PLEDGE, body)
    text = f"{PLEDGE}\n{body}"
    said = {item.attribute: text[item.start : item.end] for item in event.said}
    assert said["pledge_signing"] == PLEDGE
    assert said["date"] == said["venue"] == said["blocks"] == SIGNED
    assert said["province"] == "Sở GD&ĐT tỉnh Sơn La mời các trường."
    assert said["school_year"] == "Năm học 2021-2022, các trường cùng cố gắng."


def test_the_units_that_took_part() -> None:
    body = "Sở GD&ĐT Sơn La tổ chức buổi lễ.\nTham dự có Trường THPT Na Ư, Trường THPT Pa Tần và Trường THPT Na Ư."
    (event,) = events(PLEDGE, body)
    assert event.units == ("Sở GD&ĐT Sơn La", "Trường THPT Na Ư", "Trường THPT Pa Tần")


FEAST = "Các cô cùng các cháu bày mâm cỗ trông trăng ở giữa sân trường.\n"
LOSERS = [
    ("Khối thi đua số 2 chuẩn bị tổng kết", "Khối sẽ ký giao ước thi đua vào tháng sau.", "pledge_signing", "planned"),
    ("Trường mầm non Pa Ma vui Trung thu", FEAST * 3 + "Năm nay có 3 cô được tặng Giấy khen.", "award", "too little"),
]


@pytest.mark.parametrize(("title", "body", "kind", "why"), LOSERS)
def test_an_activity_that_is_spoken_of_and_not_reported_is_told_to_those_who_ask(
    title: str, body: str, kind: str, why: str
) -> None:
    doc = build().make_doc(f"{title}\n{body}")
    doc._.article = Article(key="k", title=title, text=doc.text)
    watch(doc)
    for _, part in build().pipeline:
        doc = part(doc)
    reasons = {item.rule.split(":")[0]: item.why for item in lost_of(doc) if item.group == "events"}
    assert reasons[f"events/{kind}"].startswith(why)


WORDS = ["Ký giao ước thi đua", "ngày 3/4/2021", "tại", "Trường THPT An", "Cụm thi đua số 3", "tỉnh Sơn La", ".", "\n",
         "năm học 2020-2021", "tổng kết", "trao bằng khen", "Hội thao"]  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=30))
def test_any_text_is_read_and_evidence_lies_in_it(words: list[str]) -> None:
    text = " ".join(words)
    for event in extract(Article(key="k", title=text.partition("\n")[0], text=text)).events:
        assert event.rule.startswith("events/")
        spans = (*event.evidence, *((said.start, said.end) for said in event.said))
        assert all(0 <= start < end <= len(text) for start, end in spans)
