"""Leaders: one table of texts with names and offices, one of names that are nobody's office."""

from collections.abc import Callable

import pytest

from models import Article, Leader
from pipeline.extract import spans
from pipeline.extract.candidates import lost_of, watch
from pipeline.extract.pipe import build

Offices = Callable[[str], dict[str, list[str]]]


def read(text: str, author: str | None = None) -> dict[str, Leader]:
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = Article(key="k", title=text.partition("\n")[0], text=text, author=author)
    doc = nlp.get_pipe("thidua_people")(doc)
    found: dict[str, Leader] = {}
    for leader in spans.found(doc, spans.PEOPLE, Leader):
        found.setdefault(leader.name, leader)
    return found


AFTER = [
    ("Ông Đào Minh Khuê - Phó Giám đốc Sở GD&ĐT dự và phát biểu.", {"Đào Minh Khuê": ["Phó Giám đốc Sở GD&ĐT"]}),
    (
        "Bà Lương Thị Nhài, Phó Chủ tịch UBND huyện Trà Lĩnh tới dự.",
        {"Lương Thị Nhài": ["Phó Chủ tịch UBND huyện Trà Lĩnh"]},
    ),
    (
        "Thầy Đinh Quốc Trưởng, giáo viên Trường THPT Nậm Sỏ và ông Lê Văn Trưởng – Phó Giám đốc Sở dự.",
        {"Đinh Quốc Trưởng": ["giáo viên Trường THPT Nậm Sỏ"], "Lê Văn Trưởng": ["Phó Giám đốc Sở"]},
    ),
    (
        "Giám đốc Sở GD&ĐT Lò Văn An (Trưởng Khối) và Thứ trưởng Bộ Y tế Vi Thị Mai (Phó Trưởng Khối) cùng dự.",
        {"Lò Văn An": ["Giám đốc Sở GD&ĐT", "Trưởng Khối"], "Vi Thị Mai": ["Thứ trưởng Bộ Y tế", "Phó Trưởng Khối"]},
    ),
    (
        "Cô Lò Thị Ba, Hiệu trưởng Trường Mầm non 19/5 phát biểu.",
        {"Lò Thị Ba": ["Hiệu trưởng Trường Mầm non 19/5"]},
    ),
    ("Đ/c Tạ Quang Vỹ – Chánh Văn phòng trình bày báo cáo.", {"Tạ Quang Vỹ": ["Chánh Văn phòng"]}),
    ("đ/ c Mai Thị Lụa (Tổ trưởng tổ Văn) kết luận.", {"Mai Thị Lụa": ["Tổ trưởng tổ Văn"]}),
    (
        "Thầy Vi Văn Lạng, Bí thư Chi bộ, Hiệu trưởng Trường THCS Nậm Sỏ chủ trì hội nghị.",
        {"Vi Văn Lạng": ["Bí thư Chi bộ", "Hiệu trưởng Trường THCS Nậm Sỏ"]},
    ),
    (
        "TS. Hà Bích Thảo - Vụ trưởng Vụ Pháp chế, Bộ Giáo dục và Đào tạo đã trao đổi.",
        {"Hà Bích Thảo": ["Vụ trưởng Vụ Pháp chế, Bộ Giáo dục và Đào tạo"]},
    ),
    (
        "đồng chí Cao Văn Thỏa, Phó Trưởng phòng Thi đua, khen thưởng, Sở Y tế nêu kinh nghiệm.",
        {"Cao Văn Thỏa": ["Phó Trưởng phòng Thi đua, khen thưởng, Sở Y tế"]},
    ),
    (
        "PGS.TS. Ngô Sĩ Hạnh, Bí thư Đảng ủy, Giám đốc Học viện Sông Thao - Cụm phó thi đua.",
        {"Ngô Sĩ Hạnh": ["Bí thư Đảng ủy", "Giám đốc Học viện Sông Thao", "Cụm phó thi đua"]},
    ),
    (
        "Bà Phùng Thị Thơ (trưởng khối thi đua 12 năm học 2021-2022), Hiệu trưởng trường Mầm non Phường 3 đọc báo cáo.",
        {"Phùng Thị Thơ": ["trưởng khối thi đua 12 năm học 2021-2022", "Hiệu trưởng trường Mầm non Phường 3"]},
    ),
    (
        "đồng chí Bế Thị Hoài Trưởng phòng Kế hoạch - Tài chính báo cáo dự toán.",
        {"Bế Thị Hoài": ["Trưởng phòng Kế hoạch - Tài chính"]},
    ),
    ("Cô Đỗ Thị Quyên là Hiệu trưởng nhà trường.", {"Đỗ Thị Quyên": ["Hiệu trưởng nhà trường"]}),
    (
        "Ông Lục Văn Sình, nguyên Bí thư Huyện ủy, nguyên Hiệu trưởng các nhà trường ôn lại kỷ niệm.",
        {"Lục Văn Sình": ["nguyên Bí thư Huyện ủy", "nguyên Hiệu trưởng các nhà trường"]},
    ),
    (
        "đồng chí Võ Thành Nhơn - Ủy viên Ban Thường vụ Huyện ủy, Bí thư Đảng ủy thị trấn và các đại biểu.",
        {"Võ Thành Nhơn": ["Ủy viên Ban Thường vụ Huyện ủy", "Bí thư Đảng ủy thị trấn"]},
    ),
    (
        "Đồng chí Đinh Công Thuần, Bí thư Chi bộ kiêm Hiệu trưởng Trường Tiểu học Đồng Lâm nhận nhiệm vụ.",
        {"Đinh Công Thuần": ["Bí thư Chi bộ", "Hiệu trưởng Trường Tiểu học Đồng Lâm"]},
    ),
    (
        "ông Trương Gia Bảo, Trưởng Cơ quan đại diện Báo Sông Thao tại TP. Đà Nẵng cho biết.",
        {"Trương Gia Bảo": ["Trưởng Cơ quan đại diện Báo Sông Thao tại TP. Đà Nẵng"]},
    ),
    (
        "đ/c Lại Thị Mơ – Trưởng Ban Dân vận – Nữ công dự.",
        {"Lại Thị Mơ": ["Trưởng Ban Dân vận – Nữ công"]},
    ),
    ("Ông Kiều Văn Thắng (giữa) - Phó Giám đốc Sở trao quà.", {"Kiều Văn Thắng": ["Phó Giám đốc Sở"]}),
    ("Bà Tống Thị Ánh, chuyên viên Phòng GDTrH.", {"Tống Thị Ánh": ["chuyên viên Phòng GDTrH"]}),
    (
        "Ông Nghiêm Xuân Tứ - Phó Hiệu trưởng Trường Trung cấp nghề Việt - Úc, Khối phó góp ý.",
        {"Nghiêm Xuân Tứ": ["Phó Hiệu trưởng Trường Trung cấp nghề Việt - Úc", "Khối phó"]},
    ),
    ("bà Tưởng Thị Na, Trưởng phòng; điện thoại: 0900.000.000", {"Tưởng Thị Na": ["Trưởng phòng"]}),
    (
        "đồng chí Doãn Thế Cường - Trưởng Ban Tổ chức Hội thi phát biểu.",
        {"Doãn Thế Cường": ["Trưởng Ban Tổ chức Hội thi"]},
    ),
    (
        "+ Cô Hoàng Thị Tâm - Bí thư chi bộ Hiệu trưởng nhà trường",
        {"Hoàng Thị Tâm": ["Bí thư chi bộ", "Hiệu trưởng nhà trường"]},
    ),
    ("đồng chí Lý Thị Hằng–Chủ tịch Liên đoàn Lao động quận.", {"Lý Thị Hằng": ["Chủ tịch Liên đoàn Lao động quận"]}),
    ("Đồng chí: Lê Văn Sự – PBT Huyện đoàn.", {"Lê Văn Sự": ["Phó Bí thư Huyện đoàn"]}),
    (
        "đồng chí Trần Thế Hào - Giám đốc Trung tâm Y tế dự phòng huyện.",
        {"Trần Thế Hào": ["Giám đốc Trung tâm Y tế dự phòng huyện"]},
    ),
    ("Cô Lại thị Ngọc Trâm được bầu.", {"Lại thị Ngọc Trâm": []}),
]
NUMBERED = [
    (
        "bà Lù Thị Duyên, Trưởng phòng Tổng hợp 2, Ban Thi đua - Khen thưởng tỉnh giới thiệu.",
        {"Lù Thị Duyên": ["Trưởng phòng Tổng hợp 2, Ban Thi đua - Khen thưởng tỉnh"]},
    ),
    ("ông Lê Văn Toàn, Trưởng phòng Nghiệp vụ II.", {"Lê Văn Toàn": ["Trưởng phòng Nghiệp vụ II"]}),
    ("ông Lê Văn Toàn, Cụm trưởng Cụm thi đua số VI phát biểu.", {"Lê Văn Toàn": ["Cụm trưởng Cụm thi đua số VI"]}),
    (
        "ông Lê Văn Toàn, Phó Chủ tịch thứ nhất Hội đồng Thi đua tỉnh.",
        {"Lê Văn Toàn": ["Phó Chủ tịch thứ nhất Hội đồng Thi đua tỉnh"]},
    ),
    ("ông Lê Văn Toàn, Trưởng phòng GDTX – CN dự.", {"Lê Văn Toàn": ["Trưởng phòng GDTX – CN"]}),
    ("thầy Lê Văn Toàn, Trưởng ban Tổ chức cho biết có 20 đội.", {"Lê Văn Toàn": ["Trưởng ban Tổ chức"]}),
    ("Đ/c Tô Thị Nga, GV trường THCS Nậm Sỏ kể.", {"Tô Thị Nga": ["GV trường THCS Nậm Sỏ"]}),
    ("Cô Vũ Thị Huê - Giáo viên TPT Đội đọc.", {"Vũ Thị Huê": ["Giáo viên TPT Đội"]}),
    ("Cô Quếch Thị Thu Mây dự.", {"Quếch Thị Thu Mây": []}),
    ("Báo cáo viên: bà Lù Thị Duyên, Phó Trưởng phòng Nội vụ.", {"Lù Thị Duyên": ["Phó Trưởng phòng Nội vụ"]}),
    ("Trình Chủ tịch nước tặng Huân chương cho ông Vi Văn Sơn.", {"Vi Văn Sơn": []}),
    (
        (
            "Khen các thầy giáo, cô giáo:\n1. Mạc Thị Lan, Trường Mầm non Sao Mai, huyện Nậm Sỏ\n"
            "2. Lê Văn Toán - Trường THPT Nậm Rốm"
        ),
        {"Mạc Thị Lan": [], "Lê Văn Toán": []},
    ),
    (
        "Cá nhân:\n1. Lê Văn Toán, Hiệu trưởng Trường THPT Nậm Rốm\n2. Mạc Thị Lan - Giáo viên",
        {"Lê Văn Toán": ["Hiệu trưởng Trường THPT Nậm Rốm"], "Mạc Thị Lan": ["Giáo viên"]},
    ),
    (
        "STT | Họ và tên | Chức vụ\n1 | Lê Văn Toán | Hiệu trưởng\n2 | Mạc Thị Lan | Nhân viên thư viện",
        {"Lê Văn Toán": ["Hiệu trưởng"], "Mạc Thị Lan": ["Nhân viên thư viện"]},
    ),
    ("Học sinh đạt giải:\n1. Lê Văn Chín, Trường THPT Nậm Rốm", {}),
    ("Công đoàn viên của bà Hà Nội dự.", {}),
]
BEFORE = [
    ("Phó Chủ tịch HĐND tỉnh Quách Thế Tản trao bằng.", {"Quách Thế Tản": ["Phó Chủ tịch HĐND tỉnh"]}),
    (
        "Bộ trưởng Bộ Giáo dục và Đào tạo Trần Hữu Độ phát động.",
        {"Trần Hữu Độ": ["Bộ trưởng Bộ Giáo dục và Đào tạo"]},
    ),
    (
        "có Thị ủy viên, Trưởng phòng Nội vụ thị xã Vũ Thị Hòa và Phó Trưởng phòng Nội vụ Lê Đức Trí.",
        {"Vũ Thị Hòa": ["Thị ủy viên", "Trưởng phòng Nội vụ thị xã"], "Lê Đức Trí": ["Phó Trưởng phòng Nội vụ"]},
    ),
    (
        "Phó Chủ tịch nước Đoàn Quang Lãm, Chủ tịch Quốc hội Bùi Thị Sen, Thủ tướng Chính phủ Hồ Văn Ngà gửi hoa.",
        {
            "Đoàn Quang Lãm": ["Phó Chủ tịch nước"],
            "Bùi Thị Sen": ["Chủ tịch Quốc hội"],
            "Hồ Văn Ngà": ["Thủ tướng Chính phủ"],
        },
    ),
    (
        "Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Hoàng Văn Nghị; Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lâm Thị Hạ.",
        {
            "Hoàng Văn Nghị": ["Phó Bí thư Tỉnh ủy", "Chủ tịch HĐND tỉnh"],
            "Lâm Thị Hạ": ["Phó Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh"],
        },
    ),
    (
        "Giám đốc Sở GD&ĐT Hà Nam Nguyễn Đình Tuệ phát biểu.",
        {"Nguyễn Đình Tuệ": ["Giám đốc Sở GD&ĐT Hà Nam"]},
    ),
    (
        "Bí thư Huyện ủy Lục Yên Phạm Thế Anh đánh trống khai giảng.",
        {"Phạm Thế Anh": ["Bí thư Huyện ủy Lục Yên"]},
    ),
    (
        "Hiệu trưởng Trường THPT Chu Văn An Đặng Thị Mỹ cảm ơn.",
        {"Đặng Thị Mỹ": ["Hiệu trưởng Trường THPT Chu Văn An"]},
    ),
    (
        "Phó Chủ tịch Công đoàn ngành Y tế Ngô Thị Thu Hường trao đổi.",
        {"Ngô Thị Thu Hường": ["Phó Chủ tịch Công đoàn ngành Y tế"]},
    ),
    ("Trưởng phòng Giáo dục Trung học Lý Hải Đăng đánh giá.", {"Lý Hải Đăng": ["Trưởng phòng Giáo dục Trung học"]}),
    (
        "Phó Bí thư Huyện ủy Chu Văn Liêm - Chủ tịch Hội đồng nghĩa vụ quân sự huyện kết luận.",
        {"Chu Văn Liêm": ["Phó Bí thư Huyện ủy", "Chủ tịch Hội đồng nghĩa vụ quân sự huyện"]},
    ),
    ("Phiên họp do Bộ trưởngTrịnh Bá Kỳ chủ trì.", {"Trịnh Bá Kỳ": ["Bộ trưởng"]}),
    ("đồng chí Phó Giám đốc Sở Mạc Thị Vân nhấn mạnh.", {"Mạc Thị Vân": ["Phó Giám đốc Sở"]}),
    ("Thay mặt nhà trường, cô giáo Từ Thị Liễu hứa sẽ cố gắng.", {"Từ Thị Liễu": []}),
    ("Trưởng ban là ông Khúc Văn Thụ - Hiệu trưởng.", {"Khúc Văn Thụ": ["Hiệu trưởng"]}),
    ("Hiệu trưởng nhà trường, cô giáo Trương Thị Diệp nói.", {"Trương Thị Diệp": ["Hiệu trưởng nhà trường"]}),
    (
        "Tổ 2 (Lạng Sơn): Phó Vụ trưởng Vụ Giáo dục Thể chất Đàm Thế Vinh;",
        {"Đàm Thế Vinh": ["Phó Vụ trưởng Vụ Giáo dục Thể chất"]},
    ),
    (
        "Được ủy quyền của Bộ trưởng, Giám đốc Sở Lê Quý Hợi gắn huy hiệu.",
        {"Lê Quý Hợi": ["Giám đốc Sở"]},
    ),
    ("Theo đề nghị của Chủ tịch UBND tỉnh, ông Bạch Đình Sơ đã ký.", {"Bạch Đình Sơ": []}),
]
ABBREVIATIONS = [
    ("bà Lò Thị Ín, PTP phòng GD&ĐT dự.", {"Lò Thị Ín": ["Phó Trưởng phòng GD&ĐT"]}),
    ("thầy Lương Văn Bảo - PGĐ tham dự.", {"Lương Văn Bảo": ["Phó Giám đốc"]}),
    ("Cô Huỳnh Thị Cúc - PCT Hội Khuyến học huyện.", {"Huỳnh Thị Cúc": ["Phó Chủ tịch Hội Khuyến học huyện"]}),
    ("đ/c Cầm Văn Doan - TUV, Giám đốc Sở.", {"Cầm Văn Doan": ["Tỉnh ủy viên", "Giám đốc Sở"]}),
    ("đ/c Quàng Thị Pó, HUV, Trưởng phòng GD&ĐT.", {"Quàng Thị Pó": ["Huyện ủy viên", "Trưởng phòng GD&ĐT"]}),
    ("Thầy Tô Văn Lực - PHT nhà trường.", {"Tô Văn Lực": ["Phó Hiệu trưởng nhà trường"]}),
    (
        "đồng chí Phí Thị Hòe - UVBTV, Trưởng Ban Dân vận.",
        {"Phí Thị Hòe": ["Ủy viên Ban Thường vụ", "Trưởng Ban Dân vận"]},
    ),
    (
        "ông Cao Văn Bền - Phó CT UBND xã, ông Lê Bá Định - CT UBND huyện.",
        {"Cao Văn Bền": ["Phó Chủ tịch UBND xã"], "Lê Bá Định": ["Chủ tịch UBND huyện"]},
    ),
]
NOBODY = [
    "Tin\nTS. Lê Văn Toán - nguyên Giám đốc Sở\n\nHôm nay toàn ngành phấn khởi.",
    "Tin\nHôm nay toàn ngành phấn khởi.\nVi Thị Lụa - GV Trường THCS Nậm Sỏ",
    "Hiệu trưởng các trường THPT: Nguyễn Trãi, Lê Lợi, Lý Bôn dự.",
    "Trao nhà cho gia đình ông Vi Văn Lụa ở bản Pom.",
    "Học sinh Trường THCS Vi Văn Lụa thăm nhà cụ Vi Văn Lụa.",
    "Số | Họ và tên học sinh | Trường\n1 | Vi Văn Lụa | Trường THCS Nậm Sỏ",
    "Bài viết: Vi Thị Lụa - Tổ trưởng tổ Văn",
    "Em Trần Thảo Nhi, Bí thư Chi đoàn lớp 12A1 phát biểu.",
    "Học sinh Phạm Gia Hưng đạt giải Nhất.",
    "Chị Phan Thị Diễm, phụ huynh lớp Chồi 2, chia sẻ.",
    "Ảnh: Thầy Nguyễn Văn Sáng",
    "Tin, ảnh: Hoàng Phúc",
    "Tác giả: ThS. Lê Thị Mận",
    "Trường THPT Đinh Văn Tám tổ chức hội nghị.",
    "Đoàn dâng hương tại nhà sàn Chủ tịch Hồ Chí Minh.",
    "Học sinh trên đường Nguyễn Văn Linh, Trưởng thôn cho biết.",
    "Giải thưởng Võ Minh Đức - Phó Giám đốc trao.",
    "Phó Hiệu trưởng Trường Chính trị Tô Hiệu tỉnh Hải Dương dự.",
    "Sở Giáo dục và Đào tạo tỉnh Bà Rịa - Vũng Tàu họp.",
    "Các đồng chí lãnh đạo Sở, Trưởng phòng GD&ĐT Lục Nam dự.",
    "Hiệu trưởng, Phó Hiệu trưởng Trường Tiểu học Nguyễn Bá Ngọc.",
    "HỘI NGHỊ CÓ ÔNG NGUYỄN VĂN TÁM THAM DỰ",
    "Chủ tịch UBND thành phố Hồ Chí Minh ban hành kế hoạch.",
    "Giám đốc Đại học Thái Nguyên ký quyết định.",
    "Nguyễn Thị Bông\n\nPhó Trưởng phòng TC-HC",
    "Các trường có chương trình giao lưu văn nghệ nhân Ngày Nhà giáo Việt Nam.",
]

TABLES = [*AFTER, *NUMBERED, *BEFORE, *ABBREVIATIONS]


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_names_with_their_offices(text: str, expected: dict[str, list[str]], offices: Offices) -> None:
    assert offices(text) == expected


@pytest.mark.parametrize("text", NOBODY)
def test_names_that_are_no_leaders(text: str, offices: Offices) -> None:
    assert offices(text) == {}


@pytest.mark.parametrize(
    ("text", "honorific"),
    [
        ("Ông Đào Minh Khuê dự.", "ông"),
        ("Đ/c Đào Minh Khuê dự.", "đồng chí"),
        ("Thầy giáo Đào Minh Khuê dự.", "thầy"),
        ("cô Đào Thị Khuê dự.", "cô"),
        ("TS. Đào Minh Khuê dự.", None),
        ("các đồng chí: Đào Minh Khuê - Bí thư", "đồng chí"),
    ],
)
def test_honorific_in_its_base_form(text: str, honorific: str | None) -> None:
    (leader,) = read(text).values()
    assert leader.honorific == honorific


def test_a_leader_is_quoted_with_address_and_offices() -> None:
    (leader,) = read("Hôm nay, đồng chí TS. Đào Minh Khuê - Phó Giám đốc Sở dự.").values()
    assert leader.quote == "đồng chí TS. Đào Minh Khuê - Phó Giám đốc Sở"
    assert leader.rule == "people:address+title-after"


def test_the_author_is_no_leader_unless_the_text_gives_an_office() -> None:
    assert read("Bài viết của cô Lâm Thị Yến.", author="Lâm Thị Yến") == {}
    assert set(read("Cô Lâm Thị Yến, Hiệu trưởng nhà trường.", author="Lâm Thị Yến")) == {"Lâm Thị Yến"}


@pytest.mark.parametrize(
    ("text", "quote", "why"),
    [
        ("Em Vi Văn Lụa hát.", "Vi Văn Lụa", "a pupil, an author or a name that something bears"),
        ("Nhà của Vi Văn Lụa ở xa.", "Vi Văn Lụa", "no form of address, office or list beside it"),
        ("Trao nhà cho gia đình ông Vi Văn Lụa.", "Vi Văn Lụa", "the family is meant"),
        ("Thầy Lê Quý Đôn là nhà bác học.", "Thầy Lê Quý Đôn", "a person of history"),
        (
            "Trường THCS Vi Văn Lụa nhớ cụ Vi Văn Lụa.",
            "cụ Vi Văn Lụa",
            "a school or a street of the text bears the name",
        ),
        (
            "Tin\nVui vẻ.\nVi Thị Lụa - GV Trường THCS Nậm Sỏ",
            "Vi Thị Lụa - GV Trường THCS Nậm Sỏ",
            "a byline or a signature",
        ),
    ],
)
def test_names_that_are_given_up_say_why(text: str, quote: str, why: str) -> None:
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = Article(key="k", title="t", text=text)
    watch(doc)
    doc = nlp.get_pipe("thidua_people")(doc)
    assert (quote, why) in {(text[one.start : one.end], one.why) for one in lost_of(doc)}
