"""Where an activity took place: the place that the text gives as the place."""

import pytest

from models import Article
from pipeline.extract import extract

VENUES = [
    ("Chiều 14/1/2022, Cụm thi đua số 4 mượn Hội trường UBND xã để họp ký giao ước thi đua.", "Hội trường UBND xã"),
    ("Chiều 14/1/2022, Cụm thi đua số 4 mượn tạm nhà văn hóa bản để ký kết giao ước thi đua.", "nhà văn hóa bản"),
    (
        "Chiều 14/1/2022, Cụm thi đua số 4 dùng hội trường Huyện đoàn làm nơi ký giao ước thi đua.",
        "hội trường Huyện đoàn",
    ),
    ("Chiều 14/1/2022, Cụm thi đua số 4 ký giao ước thi đua, bàn việc sử dụng phòng máy tính để dạy học.", None),
    (
        "Sáng 12/10/2021, tại trường THCS, THPT Mường Ảng, Cụm thi đua số 4 ký kết giao ước thi đua.",
        "trường THCS, THPT Mường Ảng",
    ),
    (
        "Ngày 12/10/2021, Cụm thi đua số 4 ký giao ước thi đua. Nơi tổ chức Hội nghị là Trường THPT Nà Tấu.",
        "Trường THPT Nà Tấu",
    ),
    (
        "Hội nghị ký giao ước diễn ra ngày 12/10/2021, địa điểm: Hội trường UBND huyện Mường Chà.",
        "Hội trường UBND huyện Mường Chà",
    ),
    (
        "Sáng 12/10/2021, hội trường Trường Cao đẳng Sơn La là nơi Khối thi đua số 1 ký giao ước thi đua.",
        "hội trường Trường Cao đẳng Sơn La",
    ),
    (
        "Cung Văn hóa thiếu nhi tỉnh sáng 12/10/2021 là nơi các trường ký kết giao ước thi đua.",
        "Cung Văn hóa thiếu nhi tỉnh",
    ),
    (
        "Chiều 12/10/2021, các trường về phòng họp UBND thành phố Lai Châu dự lễ ký giao ước thi đua.",
        "phòng họp UBND thành phố Lai Châu",
    ),
    (
        "Tại Nhà hát lớn Hà Nội, tối 12/10/2021, Công đoàn Giáo dục Việt Nam tổ chức lễ ký giao ước thi đua.",
        "Nhà hát lớn Hà Nội",
    ),
    ("Ngày 12/10/2021, tại thành phố Đà Lạt, tỉnh Lâm Đồng, Cụm thi đua số 6 ký giao ước thi đua.", "thành phố Đà Lạt"),
    ("Ngày 12/10/2021, tại Đà Nẵng, Cụm thi đua số 6 ký giao ước thi đua.", "Đà Nẵng"),
    ("Lễ ký giao ước thi đua diễn ra ngày 12/10/2021 tại Marisa Grand Vũng Rô.", "Marisa Grand Vũng Rô"),
    ("Lễ ký giao ước thi đua diễn ra ngày 12/10/2021 tại Quảng Trị.", None),
    (
        "Lễ ký giao ước thi đua diễn ra ngày 12/10/2021 tại phòng họp 7 (A.305) Trường Cao đẳng Sông Mã.",
        "phòng họp 7 (A.305) Trường Cao đẳng Sông Mã",
    ),
    (
        "Ngày 12/10/2021, tại trường Chính trị Hoàng Đình Thọ (tỉnh Bắc Kạn), Cụm thi đua số 6 ký giao ước thi đua.",
        "trường Chính trị Hoàng Đình Thọ",
    ),
    (
        "Sáng 12/10/2021, Trường PTDTNT THCS Mường Lát đăng cai hội nghị ký giao ước thi đua của Cụm số 2.",
        "Trường PTDTNT THCS Mường Lát",
    ),
    ("Vào lúc 8 giờ ngày 12/10/2021 tại văn phòng nhà trường, các tổ ký giao ước thi đua.", None),
    ("Sáng 12/10/2021, tại khách sạn Mường Thanh, thành phố Vinh, Khối thi đua ký giao ước.", "khách sạn Mường Thanh"),
    (
        "Sáng 12/10/2021, tại Trung tâm Hội nghị tỉnh, Sở GD&ĐT tổ chức lễ ký giao ước thi đua.",
        "Trung tâm Hội nghị tỉnh",
    ),
    ("Sáng 12/10/2021, tại điểm cầu Sở GD&ĐT, các đơn vị ký giao ước thi đua.", None),
    ("Sáng 12/10/2021, tại hội trường Huyện ủy, Phòng GD&ĐT tổ chức ký giao ước thi đua.", "hội trường Huyện ủy"),
    ("Sáng 12/10/2021 tại Hội trường lớn nhà trường đã diễn ra lễ ký giao ước thi đua.", "Hội trường lớn nhà trường"),
    (
        "Lễ ký giao ước thi đua được tổ chức tại Trường Tiểu học & THCS Chiềng Ngần vào ngày 12/10/2021.",
        "Trường Tiểu học & THCS Chiềng Ngần",
    ),
    (
        "Ngày 12/10/2021, Trường THPT Bắc Yên Hạ long trọng đón các trường của Cụm số 3 về ký giao ước thi đua.",
        "Trường THPT Bắc Yên Hạ",
    ),
    ("Sáng 12/10/2021, tại sân Trường Tiểu học Nà Si, Liên đội ký giao ước thi đua.", "sân Trường Tiểu học Nà Si"),
    (
        "Ngày 12/10/2021, tại Học viện Chính trị khu vực I, các trường ký giao ước thi đua.",
        "Học viện Chính trị khu vực I",
    ),
    ("Ngày 12/10/2021, tại Nhà văn hóa xã Tả Van, ba trường ký giao ước thi đua.", "Nhà văn hóa xã Tả Van"),
    (
        "Ngày 12/10/2021, tại Trung tâm GDNN-GDTX huyện Mai Sơn, Khối các trung tâm ký giao ước thi đua.",
        "Trung tâm GDNN-GDTX huyện Mai Sơn",
    ),
    (
        "Sáng 12/10/2021, tại Nhà thi đấu và Tập luyện thể thao tỉnh, Sở GD&ĐT tổ chức lễ ký giao ước thi đua.",
        "Nhà thi đấu và Tập luyện thể thao tỉnh",
    ),
    (
        "Sáng 12/10/2021, tại hội trường và qua phần mềm trực tuyến, các trường ký giao ước thi đua.",
        "hội trường",
    ),
    (
        "Sáng 12/10/2021, tại điểm cầu chính Hội trường Sở GD&ĐT, các trường ký giao ước thi đua.",
        "Hội trường Sở GD&ĐT",
    ),
    ("Sáng 12/10/2021, các trường ký giao ước thi đua. Thầy Lò Văn Pó, giáo viên tại Trường THPT Nà Tấu dự.", None),
    (
        "Ngày 12/10/2021, các trường ký giao ước thi đua. Trước đó, đoàn thăm thư viện tại Trường THCS Nà Pin.",
        None,
    ),
    (
        "Ngày 12/10/2021, các trường ký giao ước thi đua.\nToàn cảnh hội nghị tại Trường THPT Nà Tấu",
        "Trường THPT Nà Tấu",
    ),
    ("Sáng 12/10/2021, Trường THPT Nà Tấu đã diễn ra hội nghị ký giao ước thi đua của Cụm số 4.", "Trường THPT Nà Tấu"),
    ("Sáng 12/10/2021, tại Huyện ủy Mai Sơn, các trường tổ chức ký giao ước thi đua.", "Huyện ủy Mai Sơn"),
    ("Sáng 12/10/2021, tại Tỉnh đoàn, các trường tổ chức ký giao ước thi đua.", "Tỉnh đoàn"),
    ("Sáng 12/10/2021, tại Văn Miếu - Quốc Tử Giám, các trường ký giao ước thi đua.", "Văn Miếu - Quốc Tử Giám"),
    (
        "Sáng 12/10/2021, tại Trung tâm Phục vụ hành chính công xã, các trường ký giao ước thi đua.",
        "Trung tâm Phục vụ hành chính công xã",
    ),
    (
        "Ngày 12/10/2021, các trường ký giao ước thi đua; đơn vị đăng cai tổ chức là Trường THPT Nà Tấu.",
        "Trường THPT Nà Tấu",
    ),
    ("Hội nghị ký giao ước ngày 12/10/2021; địa điểm họp: Trường Mầm non Nà Pin.", "Trường Mầm non Nà Pin"),
    (
        "Ngày 12/10/2021, tại phòng họp tầng 2, nhà A, Trường Đại học Sông Mã, các khoa ký giao ước thi đua.",
        "phòng họp tầng 2, nhà A, Trường Đại học Sông Mã",
    ),
    (
        "Hội nghị ký giao ước tại Hội trường Thành ủy do Phòng GD&ĐT thành phố Sơn La tổ chức ngày 12/10/2021.",
        "Hội trường Thành ủy",
    ),
    (
        "Ngày 12/10/2021, Cụm thi đua mở hội nghị tại trường Đại học Kinh tế và Quản trị kinh doanh để ký giao ước.",
        "trường Đại học Kinh tế và Quản trị kinh doanh",
    ),
    ("Ngày 12/10/2021, tại trường Đại học Luật và Sở Nội vụ, các cụm thi đua ký giao ước.", "trường Đại học Luật"),
    (
        "Hội nghị ký giao ước được mở ngày 12/10/2021 tại đơn vị chủ trì của Cụm – Trường Mầm non Nà Pin.",
        "Trường Mầm non Nà Pin",
    ),
    (
        "Quảng trường Tây Bắc (đường Tô Hiệu, TP Sơn La) tối 12/10/2021 là nơi các trường ký giao ước thi đua.",
        "Quảng trường Tây Bắc",
    ),
    ("Ngày 12/10/2021, trên sân Trường Tiểu học Nà Pin, các lớp ký giao ước thi đua.", "sân Trường Tiểu học Nà Pin"),
    ("Ngày 12/10/2021, Trường THPT Nà Tấu chào đón 12 trường về ký giao ước thi đua.", "Trường THPT Nà Tấu"),
    ("Ngày 12/10/2021, Trường THPT Nà Tấu được chọn làm nơi các trường ký giao ước thi đua.", "Trường THPT Nà Tấu"),
    (
        "Hội trường Trường THPT Nà Tấu sáng 12/10/2021 chật kín đại biểu dự lễ ký giao ước thi đua.",
        "Hội trường Trường THPT Nà Tấu",
    ),
    ("Ngày 12/10/2021, các trường ký giao ước. Năm tới, hội nghị được tổ chức tại Trường THPT Nà Tấu.", None),
    ("Ngày 12/10/2021, các trường ký giao ước. Hội nghị sơ kết sẽ được tổ chức tại Trường THPT Nà Tấu.", None),
    ("Ngày 12/10/2021, cụm (11 trường đóng tại thành phố Sơn La) ký giao ước thi đua.", None),
    ("Trường Đại học Phú Lâm vừa đón hai trường bạn đến dự Hội nghị thi đua Cụm 6.", "Trường Đại học Phú Lâm"),
    (
        "Nhà giáo hướng về Trường Đại học Phú Lâm, nơi ngành Giáo dục tỉnh tổ chức Đại hội Thi đua yêu nước.",
        "Trường Đại học Phú Lâm",
    ),
    ("Chín Phòng GD&ĐT đã về huyện Kông Chro trong chiều 24/5/2016 để giao ban thi đua.", "huyện Kông Chro"),
    (
        "Hội nghị ngày 15/4/2022 tại Trường Cao đẳng Nghề Lam Kinh tỉnh Thanh Hóa của Cụm thi đua số 2 ký giao ước.",
        "Trường Cao đẳng Nghề Lam Kinh tỉnh Thanh Hóa",
    ),
    ("Hội nghị giao ban thi đua lần này đủ điểm cầu, từ Sở GD&ĐT các tỉnh đến phòng họp của Vụ.", None),
    (
        "Chiều 22/12/2023, trong phòng họp Trường THPT Nâm Sa, Cụm thi đua số 4 tổng kết phong trào thi đua.",
        "phòng họp Trường THPT Nâm Sa",
    ),
    ("Chiều 22/12/2023, trong nhà trường, các tổ ký giao ước thi đua.", None),
    (
        "Ngày 10/3/2023, Khối thi đua số 2 giao ban. Địa điểm họp là phòng Truyền thống Trường THCS Nậm Pạt.",
        "phòng Truyền thống Trường THCS Nậm Pạt",
    ),
    (
        "Sáng 20-01-2024, Cụm thi đua số 3 sơ kết học kỳ I, họp tại phòng học nhạc của Trường Mầm non Sao Khuya.",
        "phòng học nhạc của Trường Mầm non Sao Khuya",
    ),
    ("Chiều 05/10/2022, tại phòng A5.203, trưởng ba bộ môn ký giao ước thi đua với Khoa Toán.", "phòng A5.203"),
    (
        "Sáng 15/9/2023, bảy trường lên Hội trường UBND phường Tân Lâm ký giao ước thi đua.",
        "Hội trường UBND phường Tân Lâm",
    ),
    (
        "Sáng 15/9/2023, tại Phòng GD&ĐT huyện Kbang diễn ra hội nghị ký giao ước thi đua.",
        "Phòng GD&ĐT huyện Kbang",
    ),
    ("Trường phát động thi đua. Các em học trong phòng học có ti vi, máy lạnh.", None),
    ("Trường Tiểu học Na Ư đón đoàn kiểm tra thi đua năm ngoái. Nay trường phát động thi đua.", None),
    (
        "Sáng 15/9/2023, tại Trung tâm Văn hóa - Triển lãm tỉnh, ngành Giáo dục trao Cờ thi đua.",
        "Trung tâm Văn hóa - Triển lãm tỉnh",
    ),
]


@pytest.mark.parametrize(("body", "venue"), VENUES)
def test_the_place_that_the_text_gives_as_the_place(body: str, venue: str | None) -> None:
    title = "Ký kết giao ước thi đua năm học 2021-2022"
    events = extract(Article(key="k", title=title, text=f"{title}\n{body}")).events
    assert [event.venue for event in events] == [venue]


def test_a_headline_gives_the_place_of_an_inspection() -> None:
    title = "Đoàn kiểm tra của Khối thi đua số 2 chấm điểm thi đua tại thị xã Đông Triều"
    body = "Ngày 15/5/2018, đoàn chấm điểm thi đua của Phòng GD&ĐT thị xã Đông Triều."
    events = extract(Article(key="k", title=title, text=f"{title}\n{body}")).events
    assert [event.venue for event in events] == ["thị xã Đông Triều"]
