"""Organisations: names whole and exact, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import Article, Unit
from pipeline.extract import spans
from pipeline.extract.pipe import build
from pipeline.extract.units.finder import find


def laid(text: str) -> list[Unit]:
    """What the component lays into a document, with all that goes before it."""
    doc = build().make_doc(text)
    doc._.article = Article(key="k", title=text, text=text)
    for name, component in build().pipeline:
        doc = component(doc)
        if name == "thidua_units":
            break
    return spans.found(doc, spans.UNITS, Unit)


def names(text: str) -> list[str]:
    return [text[found.start : found.end] for found in find(text)]


WHOLE = [
    ("Lễ khai giảng ở Trường Mầm non 19/5.", "Trường Mầm non 19/5"),
    ("Lễ khai giảng ở Trường THCS 3-2.", "Trường THCS 3-2"),
    ("Họp ở Trường THPT Na Sang 20/10/2020.", "Trường THPT Na Sang"),
    ("đại diện Trường THPT Mường Lạn dự họp", "Trường THPT Mường Lạn"),
    ("Trường THCS và THPT Tả Gia Khâu làm Trưởng khối", "Trường THCS và THPT Tả Gia Khâu"),
    ("Trường PTDTNT THPT huyện Nậm Sỏ tổ chức", "Trường PTDTNT THPT huyện Nậm Sỏ"),
    ("đại diện Trường phổ thông dân tộc nội trú Pa Vệ Sủ, cụm", "Trường phổ thông dân tộc nội trú Pa Vệ Sủ"),
    ("thầy trò Trung tâm giáo dục thường xuyên tỉnh múa xòe", "Trung tâm giáo dục thường xuyên tỉnh"),
    ("Trung tâm GDNN-GDTX huyện Vị Xuyên đăng cai", "Trung tâm GDNN-GDTX huyện Vị Xuyên"),
    ("Phòng GD&ĐT thành phố Tam Điệp mời họp", "Phòng GD&ĐT thành phố Tam Điệp"),
    ("Phòng GD&ĐT U Minh Thượng dự", "Phòng GD&ĐT U Minh Thượng"),
    ("Sở Giáo dục và Đào tạo tỉnh Hà Nam chủ trì", "Sở Giáo dục và Đào tạo tỉnh Hà Nam"),
    ("Sở GD-ĐT tặng giấy khen", "Sở GD-ĐT"),
    ("đoàn của Phân hiệu Trường Đại học Pa Tần tại Gia Lai đã đến", "Phân hiệu Trường Đại học Pa Tần tại Gia Lai"),
    ("Phân hiệu Đại học Pa Tần tại TP. Hồ Chí Minh dự", "Phân hiệu Đại học Pa Tần tại TP. Hồ Chí Minh"),
    ("Trường Đại học Pa Tần tại Gia Lai họp", "Trường Đại học Pa Tần"),
    ("Trường Cao đẳng Cơ khí Nông nghiệp Pa Tần đăng cai", "Trường Cao đẳng Cơ khí Nông nghiệp Pa Tần"),
    ("BHXH tỉnh và Trường Cao đẳng Xây dựng", "BHXH tỉnh"),
    ("Sở Văn hóa, Thể thao và Du lịch phối hợp", "Sở Văn hóa, Thể thao và Du lịch"),
    ("Vụ Thi đua – Khen thưởng dự", "Vụ Thi đua – Khen thưởng"),
    ("Công đoàn ngành Giáo dục tỉnh phát động", "Công đoàn ngành Giáo dục tỉnh"),
    ("Công đoàn Trường Cao đẳng Nông Lâm Tây Bắc (Cụm trưởng)", "Công đoàn Trường Cao đẳng Nông Lâm Tây Bắc"),
    ("Công đoàn cơ sở Trường Cao đẳng Nam Hải dự", "Công đoàn cơ sở Trường Cao đẳng Nam Hải"),
    ("Liên đoàn Lao động Tỉnh tới dự", "Liên đoàn Lao động Tỉnh"),
    ("LĐLĐ Tp.HCM trao", "LĐLĐ Tp.HCM"),
    ("UBND phường Sơn Hà họp", "UBND phường Sơn Hà"),
    ("UBND xã Hòa Hội tổ chức", "UBND xã Hòa Hội"),
    ("Ủy ban nhân dân tỉnh ban hành", "Ủy ban nhân dân tỉnh"),
    ("Văn phòng UBND thành phố dự", "Văn phòng UBND thành phố"),
    ("Hội đồng Thi đua - Khen thưởng huyện bỏ phiếu", "Hội đồng Thi đua - Khen thưởng huyện"),
    ("Hội Khuyến học Q.Tân Phú họp", "Hội Khuyến học Q.Tân Phú"),
    ("Đoàn trường THPT Lê Văn Mới phát động", "Đoàn trường THPT Lê Văn Mới"),
    ("Ban Tuyên giáo Huyện ủy mở lớp", "Ban Tuyên giáo Huyện ủy"),
    ("Học viện Quản lý giáo dục dự", "Học viện Quản lý giáo dục"),
    ("Trường Đại học Kỹ thuật Công nghiệp dự", "Trường Đại học Kỹ thuật Công nghiệp"),
    ("Trường Đại học Công nghiệp Thực phẩm Sông Hàm dự", "Trường Đại học Công nghiệp Thực phẩm Sông Hàm"),
    ("Trường Cao đẳng Cơ điện và Nông nghiệp Nam Bộ dự", "Trường Cao đẳng Cơ điện và Nông nghiệp Nam Bộ"),
    ("Trường Đại học Tài chính - Kế toán đăng cai", "Trường Đại học Tài chính - Kế toán"),
    ("Trường Hữu nghị 90 ký giao ước", "Trường Hữu nghị 90"),
    ("Bảo hiểm xã hội tỉnh làm Khối phó", "Bảo hiểm xã hội tỉnh"),
    ("Kho bạc Nhà nước tỉnh tham gia", "Kho bạc Nhà nước tỉnh"),
    ("Đài Phát thanh và Truyền hình tỉnh đưa tin", "Đài Phát thanh và Truyền hình tỉnh"),
    ("Trường Cao đẳng nghề Việt - Đức dự họp", "Trường Cao đẳng nghề Việt - Đức"),
    ("Trường Chính trị tỉnh Bến Tre là Cụm phó", "Trường Chính trị tỉnh Bến Tre"),
    ("Trường Mầm non Phường 8 là nơi", "Trường Mầm non Phường 8"),
    ("Trường THCS Lương Văn Tám 1.", "Trường THCS Lương Văn Tám 1"),
    ("Trưởng phòng GD&ĐT thành phố Đặng Thị Mới và", "phòng GD&ĐT thành phố"),
    ("Thứ trưởng Bộ Tài nguyên và Môi trường Nguyễn Văn Mới đọc", "Bộ Tài nguyên và Môi trường"),
    ("Hiệu trưởng Trường THPT Mường Lạn Nguyễn Văn Mới nói", "Trường THPT Mường Lạn"),
]


WHOLE += [
    ("tại Trung tâm Bồi dưỡng chính trị TX An Nhơn diễn ra", "Trung tâm Bồi dưỡng chính trị TX An Nhơn"),
    ("Trường Bồi dưỡng cán bộ giáo dục Hà Nội mở lớp", "Trường Bồi dưỡng cán bộ giáo dục Hà Nội"),
    ("Trường Cao đẳng Y Dược Long Hồ dự", "Trường Cao đẳng Y Dược Long Hồ"),
    ("Trường Cao đẳng Giao thông vận tải Na Ư dự", "Trường Cao đẳng Giao thông vận tải Na Ư"),
    ("Trường Cao đẳng Điều dưỡng Na Ư dự", "Trường Cao đẳng Điều dưỡng Na Ư"),
    ("Trung tâm Dịch vụ việc làm Na Ư dự", "Trung tâm Dịch vụ việc làm Na Ư"),
    ("Trung tâm Văn hóa và Truyền thông Mường Nhé dự", "Trung tâm Văn hóa và Truyền thông Mường Nhé"),
]


WHOLE += [
    ("Trường Cao đẳng Na Ư – Phân hiệu Lạng Sơn dự", "Trường Cao đẳng Na Ư – Phân hiệu Lạng Sơn"),
    ("Chi cục Kiểm lâm vùng I dự", "Chi cục Kiểm lâm vùng I"),
    ("TTGDTX Mường Nhé dự", "TTGDTX Mường Nhé"),
    ("Trung tâm GDTX huyện Châu Thành A dự", "Trung tâm GDTX huyện Châu Thành A"),
    ("Trường ĐHSP Nghệ thuật Na Ư dự", "Trường ĐHSP Nghệ thuật Na Ư"),
    ("Trường Đại học Kĩ thuật Na Ư dự", "Trường Đại học Kĩ thuật Na Ư"),
    ("Trường Đào tạo, bồi dưỡng cán bộ Na Ư dự", "Trường Đào tạo, bồi dưỡng cán bộ Na Ư"),
    ("Trường cán bộ quản lý Văn hóa, Thể thao và Du lịch dự", "Trường cán bộ quản lý Văn hóa, Thể thao và Du lịch"),
    ("Trường chính trị Sơn La dự", "Trường chính trị Sơn La"),
    ("Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh dự", "Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh"),
]


WHOLE += [
    ("Phòng GD và ĐT Na Hang dự", "Phòng GD và ĐT Na Hang"),
    ("Sở GDĐT Bà Rịa - Vũng Tàu dự", "Sở GDĐT Bà Rịa - Vũng Tàu"),
    ("Phòng GDĐT huyện đảo Cô Tô dự", "Phòng GDĐT huyện đảo Cô Tô"),
    ("Bí thư Huyện ủy Sơn Động tới dự", "Huyện ủy Sơn Động"),
    ("Văn phòng HĐND và UBND huyện Ba Tơ dự", "Văn phòng HĐND và UBND huyện Ba Tơ"),
    ("Viện Khoa học sự sống tổ chức", "Viện Khoa học sự sống"),
    ("Viện Toán học tổ chức", "Viện Toán học"),
    ("Khoa Tâm lý - Giáo dục nhận cờ", "Khoa Tâm lý - Giáo dục"),
    ("Tổ Sử - Địa nhận cờ", "Tổ Sử - Địa"),
    ("Trung tâm Công nghệ thông tin mở lớp", "Trung tâm Công nghệ thông tin"),
    ("Nhà Thiếu nhi tỉnh mở trại", "Nhà Thiếu nhi tỉnh"),
    ("Trường Cao đẳng nghề Kỹ thuật thiết bị y tế dự", "Trường Cao đẳng nghề Kỹ thuật thiết bị y tế"),
    ("Trường Nuôi dạy trẻ khiếm thính dự", "Trường Nuôi dạy trẻ khiếm thính"),
    ("Trường Mầm non “Hoa Ngâu” tổ chức", "Trường Mầm non “Hoa Ngâu”"),
    ("Đoàn TNCS Hồ Chí Minh Trường THPT Na Ư dự", "Đoàn TNCS Hồ Chí Minh Trường THPT Na Ư"),
]


@pytest.mark.parametrize(("text", "name"), WHOLE)
def test_a_name_is_found_whole(text: str, name: str) -> None:
    assert name in names(text)


NONE = [
    "các trường THPT vùng ven biển",
    "Nhà trường tổ chức hội nghị",
    "các cơ sở giáo dục trên địa bàn",
    "đồng chí Vi Ngọc Trường Sa dự",
    "nhiệm vụ kinh tế - xã hội tỉnh",
    "Sở tổ chức hội nghị",
    "Phòng chuyên môn tham mưu",
    "sân trường rộn ràng",
    "giao ban Khối thi đua",
    "Khoa học và công nghệ phát triển",
    "Tổ chức hội nghị tổng kết",
    "Thư viện mở cửa cả ngày",
    "Các trung tâm ngoại ngữ - tin học dự",
    "CỤM THI ĐUA SỐ 3 KÝ GIAO ƯỚC",
]


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_a_name_is_none(text: str) -> None:
    assert names(text) == []


def test_two_names_side_by_side_stay_two() -> None:
    assert names("Vụ Tổ chức - Cán bộ, Bộ Nông nghiệp và Môi trường; Sở Nội vụ, Sở Tài chính") == [
        "Vụ Tổ chức - Cán bộ",
        "Bộ Nông nghiệp và Môi trường",
        "Sở Nội vụ",
        "Sở Tài chính",
    ]


WHAT_FOLLOWS = [
    "5 năm liền dẫn đầu",
    "bồi dưỡng giáo viên",
    "hỗ trợ học sinh",
    "chuyên môn vững",
    "số lượng lớn",
    "và các trường trong huyện",
    "vì đã có thành tích",
    "nhân dịp kỷ niệm",
    "do ông Lò Văn Xuân làm Hiệu trưởng",
    "năm học 2020-2021",
    "ngày 20/11",
    "(Cụm trưởng)",
    "- Cụm trưởng",
]


@pytest.mark.parametrize("behind", WHAT_FOLLOWS)
@pytest.mark.parametrize(
    "name",
    [
        "Trường Mầm non Hoa Ban",
        "Trường THPT Chuyên Ngoại ngữ",
        "Trường Tiểu học Na Sang",
        "Học viện Hành chính Quốc gia",
        "Phòng GD&ĐT huyện Nậm Pồ",
        "Viện Khoa học sự sống",
        "Sở Nội vụ",
    ],
)
def test_a_name_ends_before_what_follows(name: str, behind: str) -> None:
    assert names(f"Hôm qua {name} {behind}.")[0] == name


@pytest.mark.parametrize("name", ["Trường Tiểu học Na Sang", "Phòng GD&ĐT huyện Nậm Pồ", "Sở Nội vụ", "UBND xã Pa Tần"])
def test_a_name_ends_before_a_person(name: str) -> None:
    assert names(f"Hôm qua {name} Lò Văn Xuân dự.") == [name]


def test_a_ministry_ends_before_what_it_educates() -> None:
    assert names("Bộ Quốc phòng giáo dục truyền thống") == ["Bộ Quốc phòng"]


def test_a_number_before_a_time_is_a_schools() -> None:
    assert names("Trường THPT Na Sang 2 năm học 2020-2021") == ["Trường THPT Na Sang 2"]
    assert names("Trường THPT Na Sang 2 ngày 3/4") == ["Trường THPT Na Sang 2"]


def test_a_plan_beside_an_office_is_none_of_its_fields() -> None:
    assert names("theo Công văn của Sở GD&ĐT và Kế hoạch số 5") == ["Sở GD&ĐT"]


@given(
    st.lists(
        st.sampled_from(["Công đoàn", "Trường", "Sở", "tỉnh", "THPT", "An", "-", "và", "8", "\n", ","]), max_size=60
    )
)
def test_any_text_gives_names_in_order_inside_one_line(words: list[str]) -> None:
    text = " ".join(words)
    last = 0
    for found in find(text):
        assert last <= found.start < found.end <= len(text)
        assert "\n" not in text[found.start : found.end]
        last = found.end


IN_WORDS: list[tuple[str, list[str]]] = [
    ("Đoàn đến thăm trụ sở HĐND tỉnh Sơn La.", []),
    ("Trung tâm Hướng dẫn viên Na Ư đã họp.", []),
    ("Lớp học giữ môi trường Sơn La xanh.", []),
    ("Xe dừng trước công sở Giáo dục và Đào tạo.", []),
    ("Tối qua trưởng phòng GD&ĐT Na Hang dự.", ["phòng GD&ĐT Na Hang"]),
]


@pytest.mark.parametrize(("text", "heads"), IN_WORDS)
def test_a_syllable_inside_a_word_begins_no_name(text: str, heads: list[str]) -> None:
    small = [unit.name for unit in laid(text) if unit.name[0].islower()]
    assert small == heads


ENDS = [
    ("Đoàn thăm Trung tâm Thẩm định giá Na Ư.", "Trung tâm Thẩm định"),  # a word that no table has is not cut
    ("Sau đó Trường Cao đẳng Cộng đồng dự.", "Trường Cao đẳng Cộng đồng"),
    ("Tối qua Trường THPT Na Ư trao quà.", "Trường THPT Na Ư"),
    ("Tối qua Sở GD&ĐT tặng quà.", "Sở GD&ĐT"),
]


@pytest.mark.parametrize(("text", "name"), ENDS)
def test_a_name_ends_with_a_word(text: str, name: str) -> None:
    assert laid(text)[0].name.startswith(name)
