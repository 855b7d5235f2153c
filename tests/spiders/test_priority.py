import pytest

from gazetteers.loader import load
from gazetteers.priority_words import PriorityWord, slug_speaks_of_emulation, speaks_of_emulation


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("Cụm thi đua số 3 ký giao ước năm học mới", True),
        ("CỤM THI ĐUA SỐ 3", True),
        ("Phát động phong trào làm sạch trường lớp", True),
        ("Thi đua - Khen thưởng", True),
        ("Thi dua - Khen thuong", True),
        ("TĐKT", True),
        ("Hội nghị điển hình tiên tiến lần thứ V", True),
        ("Tuyên dương học sinh giỏi cấp tỉnh", True),
        ("Trường THPT Hòa Lạc đón nhận Bằng khen", True),
        ("Gương người tốt, việc tốt", False),
        ("Giải thi đấu cầu lông ngành Giáo dục", False),
        ("Hội thi đua thuyền truyền thống", False),
        ("Hội thi đua thuyền, và lễ ký giao ước thi đua", True),
        ("Kỳ thi tốt nghiệp trung học phổ thông", False),
        ("Sửa chữa tuyến đường vào trường", False),
        ("Tuyen duong vao truong", False),
        ("", False),
    ],
)
def test_headlines(text: str, speaks: bool) -> None:  # noqa: FBT001
    assert speaks_of_emulation(text) is speaks


@pytest.mark.parametrize(
    ("path", "speaks"),
    [
        ("/thi-dua-khen-thuong/", True),
        ("/ThiDuaKhenThuong/Pages/tin.aspx", True),
        ("/vi/news/Thi-dua-Khen-thuong/Cum-so-2-15/", True),
        ("/-/asset_publisher/Ab1/content/cum-thi-ua-so-3", True),
        ("/thi_dua/", True),
        ("/tin/ky-ket-giao-uoc-nam-hoc-moi.html", True),
        ("/Thi-đua/", True),
        ("/thi-dau-the-thao/", False),
        ("/hoi-thi-dua-thuyen-12.html", False),
        ("/ky-thi-tot-nghiep/", False),
        ("/tuyen-duong-moi/", False),
        ("/bang-khenh/", False),
        ("/", False),
    ],
)
def test_addresses(path: str, speaks: bool) -> None:  # noqa: FBT001
    assert slug_speaks_of_emulation(path) is speaks


def test_every_word_is_found_by_itself_and_no_friend_is() -> None:
    for row in load("priority_words", PriorityWord):
        assert speaks_of_emulation(row.words) is (row.kind == "sign"), row.words
        for slug in row.slugs:
            assert slug_speaks_of_emulation(slug.rstrip("*")) is (row.kind == "sign"), slug
