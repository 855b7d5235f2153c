"""Events: the province by where an institution, its site or a commune is known to lie, and where that says nothing."""

import pytest

from models import Article
from pipeline.extract import extract

SIGNS = "Sáng 5/10/2023, {} tổ chức hội nghị ký giao ước thi đua."
PRAISES = "Sáng 5/10/2023, tại {}, nhà trường tuyên dương, khen thưởng 12 giáo viên."
GIVEN = "{} vừa đón nhận Cờ thi đua của Bộ trưởng."
SITE = "Sáng nay, Khoa Ngữ văn đón nhận Bằng khen của Bộ trưởng."
PROVINCES = [
    (SIGNS.format("Trường THPT Na Ư"), None, None),
    (SIGNS.format("Trường Đại học Sư phạm Hà Nội 2"), None, "Vĩnh Phúc"),
    (SIGNS.format("Trường Đại học Hòa Bình"), None, "Hà Nội"),
    (SIGNS.format("Trường Đại học Thái Bình Dương"), None, "Khánh Hòa"),
    (SIGNS.format("Trường Cao đẳng Cơ khí Nông nghiệp"), None, "Vĩnh Phúc"),
    (GIVEN.format("Trường Đại học Bách khoa - Đại học Đà Nẵng"), None, "Đà Nẵng"),
    (GIVEN.format("Khoa Luật, ĐHQG-HCM"), None, "Hồ Chí Minh"),
    (GIVEN.format("Trong 31 tập thể thuộc Đại học Thái Nguyên, Khoa Luật"), None, "Thái Nguyên"),
    ("Học viện Tài chính vừa khen thưởng 35 sinh viên thi đua học tốt.", None, "Hà Nội"),
    ("Cụm thi đua số 2 (Trường Đại học Vinh, Trường Đại học Hồng Đức, Trường Na Ư) vừa ký giao ước.", None, None),
    ("Ngày 5/8/2023, LĐLĐ quận Ninh Kiều tổng kết phong trào thi đua; Trường Đại học Vinh gửi hoa.", None, "Cần Thơ"),
    (SITE, "https://nguvan.dlu.edu.vn/tin/1", "Lâm Đồng"),
    (SITE, "https://nguvan.dluedu.vn/tin/1", None),
    ("Sáng 5/8/2025, UBND phường Ea Kao tổng kết năm học, khen thưởng 12 tập thể.", None, "Đắk Lắk"),
    ("Sáng 5/10/2023, UBND thị trấn Bằng Lũng khen thưởng 12 giáo viên.", None, "Bắc Kạn"),
    ("Sáng 5/10/2023, Hợp tác xã Ea Kao cùng nhà trường khen thưởng 12 giáo viên.", None, None),
    (PRAISES.format("Trường THPT Na Ư, phường Phú Thọ Hòa"), None, "Hồ Chí Minh"),
    (PRAISES.format("Trường THPT Na Ư, phường Hòa Bình"), None, None),
    (PRAISES.format("Trường Mầm non Phú Lộc"), "http://na-u.giangthanh.edu.vn/1", "Kiên Giang"),
    (PRAISES.format("Trường Mầm non Phú Lộc"), None, "Thừa Thiên Huế"),
    (PRAISES.format("Hội trường A1, Trường Đại học Tây Nguyên"), None, "Đắk Lắk"),
    ("Năm 1948, ở Thái Nguyên, Bác kêu gọi thi đua. Sáng 5/10/2023, Trường THPT Na Ư phát động thi đua.", None, None),
    ("Sở GD&ĐT Bạc Liêu đề nghị Bộ tặng Bằng khen cho 12 tập thể, theo Thông tư của Bộ trưởng Bộ Giáo dục hướng dẫn.",
     "http://na-u.pgdhoabinh.edu.vn/1", "Bạc Liêu"),
    ("Trường phát động thi đua kỷ niệm Chiến thắng Điện Biên Phủ.", "http://mnhoasen.cumgar.daklak.edu.vn/", "Đắk Lắk"),
    (SITE, "http://mn-hoasen.kyanh.edu.vn/", "Hà Tĩnh"),
    ("Cụm thi đua số 3 Thành Đoàn Cần Thơ ký giao ước thi đua ngày 9/12/2022.", None, "Cần Thơ"),
    ("Chi đoàn Trường THPT Hòa Bình ký giao ước thi đua ngày 9/12/2022.", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("lead", "url", "province"), PROVINCES)
def test_the_province_by_what_is_known(lead: str, url: str | None, province: str | None) -> None:
    title = "Tin thi đua, khen thưởng"
    found = extract(Article(key="k", url=url, title=title, text=f"{title}\n{lead}")).events
    assert [event.province for event in found] == [province]


VENUES: list[tuple[str, str | None]] = [
    ("Các trường về Trường Cao đẳng Na Ư vào chiều ngày 26/8/2022 để tổng kết thi đua.", "Trường Cao đẳng Na Ư"),
    ("Quảng trường Na Ư (đường Na Ư) tối 3.8.2018 là nơi tuyên dương 42 giáo viên.", "Quảng trường Na Ư"),
]

VENUES += [
    ("Sáng 5/10/2023, tại thành phố Điện Biên Phủ, Cụm thi đua số 3 ký giao ước.", "thành phố Điện Biên Phủ"),
    ("Sáng 5/10/2023, Cụm thi đua số 3 tổ chức tại Khách sạn Na Ư hội nghị ký giao ước.", "Khách sạn Na Ư"),
    ("Hội nghị ký giao ước diễn ra tại Nhà văn hóa huyện Na Ư vào sáng 5/10/2023.", "Nhà văn hóa huyện Na Ư"),
    (
        "Sáng 5/10/2023, không khí tại Trường Đại học Đà Lạt rộn ràng khi các trường ký giao ước.",
        "Trường Đại học Đà Lạt",
    ),
    ("Sáng 5/10/2023, Sân vận động tỉnh là nơi diễn ra lễ ký giao ước.", "Sân vận động tỉnh"),
    ("Sáng 5/10/2023, Đà Lạt là nơi diễn ra lễ ký giao ước.", "Đà Lạt"),
    ("Các trường chọn Khách sạn Na Ư làm nơi ký giao ước sáng 5/10/2023.", "Khách sạn Na Ư"),
    ("Sáng 5/10/2023, các trường về Đà Lạt dự hội nghị ký giao ước.", "Đà Lạt"),
    (
        "Sáng 5/10/2023, các trường về Sở Giáo dục và Đào tạo Điện Biên để ký giao ước.",
        "Sở Giáo dục và Đào tạo Điện Biên",
    ),
    ("Sáng 5/10/2023, các trường gặp nhau tại Huyện ủy Mường Nhé để ký giao ước.", "Huyện ủy Mường Nhé"),
    ("Sáng 5/10/2023, giáo viên công tác tại Đà Lạt được khen thưởng.", None),
    ("Sáng 5/10/2023, giáo viên công tác tại Trung tâm Thể thao Na Ư được khen thưởng.", None),
]


@pytest.mark.parametrize(("lead", "venue"), VENUES)
def test_the_place_in_another_order(lead: str, venue: str | None) -> None:
    title = "Tổng kết, khen thưởng phong trào thi đua"
    (event,) = extract(Article(key="k", title=title, text=f"{title}\n{lead}")).events
    assert event.venue == venue


def test_a_member_within_brackets_holds_no_meeting() -> None:
    text = "Khối thi đua số 2 ký giao ước\nKhối (Trường THPT Na Ư, Trường THPT Pa Ma) tổ chức ký giao ước thi đua."
    (event,) = extract(Article(key="k", title="Khối thi đua số 2 ký giao ước", text=text)).events
    assert event.host is None
