"""Names of units of every shape put into the places where units stand: each is read whole, and nothing else changes."""

from collections.abc import Callable

import pytest

from models import Article, Extraction
from pipeline.extract import extract

TITLE = "Tổng kết công tác thi đua năm học 2020-2021"
NAMES = [
    "Trường THPT Tạ Văn Mới",
    "Trường Tiểu học số 2 Pa Hu",
    "Trường Mầm non Hoa Ban",
    "Trường mầm non Pa Hu",
    "Trường MN Pa Hu 3",
    "Trường PTDTBT TH-THCS Y Tý",
    "Trường Phổ thông dân tộc bán trú Tiểu học Na Ư",
    "Trường TH và THCS Kim Đồng",
    "Trường THCS - THPT Na Ư",
    "Trường THCS, THPT Na Ư",
    "Trường TH, THCS và THPT Sao Khuê",
    "Trường THPT chuyên Na Ư",
    "Trường Tiểu học thị trấn Ea Drăng",
    "Trường Mầm non Quốc tế Bờ Sông",
    "Trường Giáo dục chuyên biệt Nắng Mới",
    "Trường Trung cấp Bách nghệ Na Ư",
    "Trường Cao đẳng nghề Kỹ thuật thiết bị y tế",
    "Trường CĐ Kinh tế - Kỹ thuật Na Ư",
    "Trường Đại học Khoa học xã hội và Nhân văn",
    "Học viện Khoa học xã hội",
    "Viện Khoa học sự sống",
    "Viện Môi trường và Tài nguyên",
    "Trung tâm GDNN – GDTX huyện Ea Súp",
    "Trung tâm Giáo dục nghề nghiệp và Giáo dục thường xuyên Quận 12",
    "Nhà Thiếu nhi tỉnh",
    "Phòng GD và ĐT Ngọc Lặc",
    "Phòng GD&ĐT huyện Cư M'gar",
    "Phòng GDĐT huyện đảo Lý Sơn",
    "Phòng GDĐT TX. Ngã Năm",
    "Phòng Kinh tế - Hạ tầng",
    "Khoa Tâm lý - Giáo dục",
    "Sở GDĐT Bà Rịa - Vũng Tàu",
    "Sở Giáo dục, Khoa học và Công nghệ Bạc Liêu",
    "Công an xã Ea Tam",
    "Chi cục Thuế khu vực II",
    "Công đoàn ngành Giáo dục tỉnh",
    "Công đoàn cơ sở Trường Tiểu học số 2 Pa Hu",
    "Đoàn TNCS Hồ Chí Minh Trường THPT Na Ư",
]
Reader = Callable[[Extraction], list[str | None]]
OTHER = "Trường THPT Pa Tần"


def _titles(found: Extraction) -> list[str | None]:
    return [title for leader in found.leaders for title in leader.titles]


def _recipients(found: Extraction) -> list[str | None]:
    return [award.recipient for award in found.awards]


def _members(found: Extraction) -> list[str | None]:
    return [member for block in found.blocks for member in block.members]


def _heads(found: Extraction) -> list[str | None]:
    return [block.leader_unit for block in found.blocks]


PLACES: list[tuple[str, Reader, list[str]]] = [
    ("Ông Đặng Văn Mới, Giám đốc {} phát biểu chỉ đạo.", _titles, ["Giám đốc {}"]),
    ("Dịp này, UBND tỉnh Sơn La tặng Cờ thi đua cho {} vì đã có thành tích xuất sắc.", _recipients, ["{}"]),
    ("{} vinh dự đón nhận Cờ thi đua của UBND tỉnh Sơn La.", _recipients, ["{}"]),
    (f"UBND tỉnh Sơn La tặng Cờ thi đua cho {{}} và {OTHER}.", _recipients, ["{}", OTHER]),
    (f"Khối thi đua số 3 gồm 3 đơn vị: {OTHER}, {{}} và Trường THPT Na Sang.", _members,
     [OTHER, "{}", "Trường THPT Na Sang"]),
    ("Khối thi đua số 3 năm học này do {} làm Khối trưởng.", _heads, ["{}"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read", "expected"), PLACES)
@pytest.mark.parametrize("name", NAMES)
def test_a_unit_is_read_whole_wherever_it_stands(name: str, text: str, read: Reader, expected: list[str]) -> None:
    article = Article(key="k", title=TITLE, text=f"{TITLE}\n{text.format(name)}")
    assert read(extract(article)) == [form.format(name) for form in expected]


LISTED = "Các tập thể được UBND tỉnh Sơn La tặng Cờ thi đua gồm: "
SEVERAL = [
    (
        "Trường THPT Pa Tần, xã Pa Tần, Trường THPT Na Sang, thành phố Sơn La, Trường Mầm non Hoa Ban",
        ["Trường THPT Pa Tần", "Trường THPT Na Sang", "Trường Mầm non Hoa Ban"],
    ),
    (
        "Phòng GDĐT Quận 12, Trường THPT Pa Tần, Đảng ủy xã Ea Tam, Trường THPT Na Sang",
        ["Phòng GDĐT Quận 12", "Trường THPT Pa Tần", "Đảng ủy xã Ea Tam", "Trường THPT Na Sang"],
    ),
    (
        "Công đoàn ngành Giáo dục tỉnh, Trường THPT Pa Tần, Chi bộ Trường THPT Na Sang, Trường THCS Na Ư",
        ["Công đoàn ngành Giáo dục tỉnh", "Trường THPT Pa Tần", "Chi bộ Trường THPT Na Sang", "Trường THCS Na Ư"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_units_of_several_kinds_stay_apart_in_a_list(text: str, expected: list[str]) -> None:
    found = extract(Article(key="k", title=TITLE, text=f"{TITLE}\n{LISTED}{text}."))
    assert _recipients(found) == expected


def test_the_places_of_schools_are_no_members() -> None:
    text = (
        "Khối thi đua số 3 gồm 3 đơn vị: Trường THPT Pa Tần, Trường THPT Na Sang, thành phố Sơn La"
        " và Trường Mầm non Hoa Ban, xã Chiềng Cọ, huyện Mai Sơn."
    )
    found = extract(Article(key="k", title=TITLE, text=f"{TITLE}\n{text}"))
    assert _members(found) == ["Trường THPT Pa Tần", "Trường THPT Na Sang", "Trường Mầm non Hoa Ban"]
