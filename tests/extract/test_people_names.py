"""Leaders: names of every people, in lists, with slips, among units and places, with the offices they hold."""

from collections.abc import Callable

import pytest

Offices = Callable[[str], dict[str, list[str]]]
PEOPLES = [
    ("Ông Giàng A Páo, Hiệu trưởng Trường PTDTBT Tả Ngảo.", {"Giàng A Páo": ["Hiệu trưởng Trường PTDTBT Tả Ngảo"]}),
    ("đồng chí Lò Thị Phanh - Phó Giám đốc Sở.", {"Lò Thị Phanh": ["Phó Giám đốc Sở"]}),
    ("Bà H’Linh Niê, Phó Trưởng phòng GD&ĐT.", {"H’Linh Niê": ["Phó Trưởng phòng GD&ĐT"]}),
    ("ông Y Thoan Êban - Chủ tịch Công đoàn.", {"Y Thoan Êban": ["Chủ tịch Công đoàn"]}),
    ("Thầy K’Breo, Phó Hiệu trưởng Trường THCS Đạ Sar chia sẻ.", {"K’Breo": ["Phó Hiệu trưởng Trường THCS Đạ Sar"]}),
    ("bà Rơ Châm H'Nga và ông Ksor Thuân cùng dự.", {"Rơ Châm H'Nga": [], "Ksor Thuân": []}),
    ("Ông Thạch Sô Phi, Chủ tịch UBND xã.", {"Thạch Sô Phi": ["Chủ tịch UBND xã"]}),
    ("ông Danh Hoàng Út - Trưởng phòng Dân tộc.", {"Danh Hoàng Út": ["Trưởng phòng Dân tộc"]}),
    ("thầy Sùng Seo Lử; cô Vàng Thị Mẩy", {"Sùng Seo Lử": [], "Vàng Thị Mẩy": []}),
    ("Bà Đàng Thị Nữ Mỹ, Tổ trưởng tổ Tiểu học.", {"Đàng Thị Nữ Mỹ": ["Tổ trưởng tổ Tiểu học"]}),
    (
        "cô giáo Alăng Thị Bhing, giáo viên Trường Mầm non A Ting.",
        {"Alăng Thị Bhing": ["giáo viên Trường Mầm non A Ting"]},
    ),
    ("ông Mông Sinh Vảng, Vụ trưởng Vụ Dân tộc thiểu số;", {"Mông Sinh Vảng": ["Vụ trưởng Vụ Dân tộc thiểu số"]}),
    ("ông ĐIỂU K’RÔI - Phó Chủ tịch UBND huyện tới dự", {"Điểu K’Rôi": ["Phó Chủ tịch UBND huyện"]}),
    ("đồng chí NGUYỄN THỊ TRẦM - Giám đốc Sở khai mạc", {"Nguyễn Thị Trầm": ["Giám đốc Sở"]}),
    ("Đồng chí Hà Thành Viên - Chánh Thanh tra gợi ý.", {"Hà Thành Viên": ["Chánh Thanh tra"]}),
    ("Bà Bùi Ngọc Trường An nhận hoa.", {"Bùi Ngọc Trường An": []}),
]
LISTS = [
    (
        (
            "có các đồng chí: Đại tá Võ Trung Nam - Giám đốc Công an tỉnh; Thái Đức Thọ – Giám đốc Sở "
            "Tài nguyên và Môi trường; "
            "Lê Ngọc Tụ – Phó Chủ tịch HĐND tỉnh."
        ),
        {
            "Võ Trung Nam": ["Giám đốc Công an tỉnh"],
            "Thái Đức Thọ": ["Giám đốc Sở Tài nguyên và Môi trường"],
            "Lê Ngọc Tụ": ["Phó Chủ tịch HĐND tỉnh"],
        },
    ),
    (
        "Dự có các đồng chí Phó Giám đốc Sở: Hà Văn Quyến, Tạ Thị Mến, Đỗ Cao Bằng.",
        {"Hà Văn Quyến": ["Phó Giám đốc Sở"], "Tạ Thị Mến": ["Phó Giám đốc Sở"], "Đỗ Cao Bằng": ["Phó Giám đốc Sở"]},
    ),
    (
        "hai đồng chí Lù Văn Thành và Vàng A Chứ, Phó Trưởng phòng GD&ĐT cùng điều hành.",
        {"Lù Văn Thành": ["Phó Trưởng phòng GD&ĐT"], "Vàng A Chứ": ["Phó Trưởng phòng GD&ĐT"]},
    ),
    (
        "đồng chí Mùa A Giống, Bí thư Đảng ủy; đồng chí Hạng Thị Dua, Chủ tịch UBND xã và hiệu trưởng các trường.",
        {"Mùa A Giống": ["Bí thư Đảng ủy"], "Hạng Thị Dua": ["Chủ tịch UBND xã"]},
    ),
    (
        (
            "Về phía Phòng:\nÔng Âu Quốc Thới, Tổ phó tổ Tài vụ phòng Lao động;\n"
            "Bà Lê Thanh Hương, Chuyên viên Phòng Kinh tế và Hạ tầng;"
        ),
        {
            "Âu Quốc Thới": ["Tổ phó tổ Tài vụ phòng Lao động"],
            "Lê Thanh Hương": ["Chuyên viên Phòng Kinh tế và Hạ tầng"],
        },
    ),
]
MERGED = [
    (
        "Đ/c Lường Thị Sơn - PGĐ chủ trì.\nĐồng chí Lường Thị Sơn - Phó Giám đốc Sở GD&ĐT phát biểu.",
        {"Lường Thị Sơn": ["Phó Giám đốc Sở GD&ĐT"]},
    ),
    (
        "Đ/c Lù A Sáu - UVBTV, Trưởng phòng.\nĐồng chí Lù A Sáu - Ủy viên Ban Thường vụ Huyện ủy phát biểu.",
        {"Lù A Sáu": ["Ủy viên Ban Thường vụ Huyện ủy", "Trưởng phòng"]},
    ),
    (
        "Đồng chí Lường Thị Sơn - Phó Giám đốc chủ trì.\nĐồng chí Lường Thị Sơn - Phó Giám đốc Sở GD&ĐT phát biểu.",
        {"Lường Thị Sơn": ["Phó Giám đốc Sở GD&ĐT"]},
    ),
    (
        "Chủ tịch UBND huyện Lục Ngọc Hải.\nông Lục Ngọc Hải, Phó Bí thư Huyện ủy, Chủ tịch Ủy ban nhân dân huyện.",
        {"Lục Ngọc Hải": ["Chủ tịch Ủy ban nhân dân huyện", "Phó Bí thư Huyện ủy"]},
    ),
    (
        "bà Hứa Thị Lan - Trưởng khối.\nbà Hứa Thị Lan - Hiệu trưởng Trường Mầm non Sao Mai.",
        {"Hứa Thị Lan": ["Trưởng khối", "Hiệu trưởng Trường Mầm non Sao Mai"]},
    ),
]
HIGHLANDS = [
    ("Phó Chủ tịch UBND tỉnh Đắk Lắk H'Yuar Kbuôr phát biểu.", {"H'Yuar Kbuôr": ["Phó Chủ tịch UBND tỉnh Đắk Lắk"]}),
    ("Chủ tịch UBND huyện Đam Rông K'Brơi dự.", {"K'Brơi": ["Chủ tịch UBND huyện Đam Rông"]}),
    ("Phó Chủ tịch K’Thảo dự.", {"K’Thảo": ["Phó Chủ tịch"]}),
    ("bà H' Ruin Mlô, Phó Trưởng phòng dự.", {"H' Ruin Mlô": ["Phó Trưởng phòng"]}),
    ("ông Y Sô Thanh Niê Kđăm Byă, Bí thư dự.", {"Y Sô Thanh Niê Kđăm Byă": ["Bí thư"]}),
]
SLIPS = [
    ("đồng chí Lê Quang biên, Giám đốc Sở dự.", {"Lê Quang biên": ["Giám đốc Sở"]}),
    ("Ông Lê Toán nói, Giám đốc Sở đồng ý.", {"Lê Toán": []}),
    (
        "Đồng chí Lê văn Toán,Phó Giám đốc Sở,Chủ tịch Công đoàn ngành dự.",
        {"Lê văn Toán": ["Phó Giám đốc Sở", "Chủ tịch Công đoàn ngành"]},
    ),
    ("cô trần Thị Mận; thầy lê Văn Tuấn - PHT.", {"trần Thị Mận": [], "lê Văn Tuấn": ["Phó Hiệu trưởng"]}),
    (
        "Ông Lê Văn Toán - Hiệu trưởngtrườngTHCS Tân Lâm dự.",
        {"Lê Văn Toán": ["Hiệu trưởng trường THCS Tân Lâm"]},
    ),
    ("bà Ông Thị Sáu Hiền, Hiệu trưởng dự.", {"Ông Thị Sáu Hiền": ["Hiệu trưởng"]}),
    ("GS.TSKH. Lê Văn Toán và BSCKII. Hà Thị Én dự.", {"Lê Văn Toán": [], "Hà Thị Én": []}),
    ("Đồng chí đồng chí Lê Văn Toán dự.", {"Lê Văn Toán": []}),
    (
        "1) Ông Lê Toán - Chủ tịch xã - Chủ tịch Hội đồng 2) Bà Hà Én - Trưởng ban",
        {"Lê Toán": ["Chủ tịch xã", "Chủ tịch Hội đồng"], "Hà Én": ["Trưởng ban"]},
    ),
]
APPOINTED = [
    (
        "Thầy Lê Văn Toán, Phó Hiệu trưởng Trường THPT Nậm Rốm, được bổ nhiệm giữ chức Hiệu trưởng Trường THPT Pa Há.",
        {"Lê Văn Toán": ["Phó Hiệu trưởng Trường THPT Nậm Rốm", "Hiệu trưởng Trường THPT Pa Há"]},
    ),
    (
        "Ông Lê Văn Toán được bầu làm Cụm trưởng, bà Hà Thị Én làm Cụm phó.",
        {"Lê Văn Toán": ["Cụm trưởng"], "Hà Thị Én": ["Cụm phó"]},
    ),
    ("Đoàn do Thứ trưởng Lê Văn Toán làm trưởng đoàn.", {"Lê Văn Toán": ["Thứ trưởng"]}),
    ("Bà Hà Thị Én - Phó Trưởng ban là báo cáo viên.", {"Hà Thị Én": ["Phó Trưởng ban"]}),
    ("Dự có ông Lê Toán, Chủ tịch CĐGD huyện và hiệu trưởng của 8 trường.", {"Lê Toán": ["Chủ tịch CĐGD huyện"]}),
    ("Dự có thầy Lê Toán, chuyên viên.", {"Lê Toán": ["chuyên viên"]}),
    ("Dự có ông Lê Toán, cán bộ, giáo viên nhà trường.", {"Lê Toán": []}),
    ("đ/c Lê Toán nêu Chỉ thị 05/CT-TW, đ/c Hà Én ghi.", {"Lê Toán": [], "Hà Én": []}),
]
UNITS = [
    (
        "bà Hà Én, Trưởng ban Thi đua - Khen thưởng (Sở Nội vụ tỉnh), dự.",
        {"Hà Én": ["Trưởng ban Thi đua - Khen thưởng (Sở Nội vụ tỉnh)"]},
    ),
    ("thầy Lê Toán, giáo viên môn Khoa học tự nhiên nói.", {"Lê Toán": ["giáo viên môn Khoa học tự nhiên"]}),
    (
        "bà Hà Thị Én, Trưởng khoa Tiểu học - Mầm non, Trường Cao đẳng Sông Thao dự.",
        {"Hà Thị Én": ["Trưởng khoa Tiểu học - Mầm non, Trường Cao đẳng Sông Thao"]},
    ),
    ("ông Lê Toán, giáo viên Trường THCS - THPT Tân Mỹ.", {"Lê Toán": ["giáo viên Trường THCS - THPT Tân Mỹ"]}),
    ("ông Lê Toán, giáo viên Trường THCS và THPT Tân Mỹ.", {"Lê Toán": ["giáo viên Trường THCS và THPT Tân Mỹ"]}),
    (
        "ông Lê Toán, Cục phó Cục Nhà giáo và Cán bộ quản lý giáo dục.",
        {"Lê Toán": ["Cục phó Cục Nhà giáo và Cán bộ quản lý giáo dục"]},
    ),
    (
        "ông Lê Toán, Hiệu trưởng Trường Đào tạo, Bồi dưỡng cán bộ Nông thôn.",
        {"Lê Toán": ["Hiệu trưởng Trường Đào tạo, Bồi dưỡng cán bộ Nông thôn"]},
    ),
    ("bà Hà Én, chuyên viên phòng GDMN, SGD&ĐT.", {"Hà Én": ["chuyên viên phòng GDMN, SGD&ĐT"]}),
    ("bà Hà Én, Tổng biên tập Nhà xuất bản Tri Thức Trẻ.", {"Hà Én": ["Tổng biên tập Nhà xuất bản Tri Thức Trẻ"]}),
]
LIVES = [
    ("Thầy Lê Toán (SN 1975, giáo viên Trường THCS Pa Há) kể.", {"Lê Toán": ["giáo viên Trường THCS Pa Há"]}),
    ("Bà Hà Én, 45 tuổi, giáo viên Trường THPT Pa Há chia sẻ.", {"Hà Én": ["giáo viên Trường THPT Pa Há"]}),
    (
        "Ông Siu Lơ (dân tộc Gia Rai, giáo viên Trường THCS Ia Lâu) dự.",
        {"Siu Lơ": ["giáo viên Trường THCS Ia Lâu"]},
    ),
    (
        "Cô Lò Thị Ín, sinh năm 1980, dân tộc Thái, Hiệu trưởng Trường Mầm non Nậm Sỏ.",
        {"Lò Thị Ín": ["Hiệu trưởng Trường Mầm non Nậm Sỏ"]},
    ),
]
PLACES = [
    ("Ông Lê Toán, Cụm trưởng năm học 2023-2024 dự.", {"Lê Toán": ["Cụm trưởng"]}),
    (
        "bà Hà Én, Trưởng Văn phòng Đại diện Phía Nam Công đoàn Bưu điện Việt Nam dự.",
        {"Hà Én": ["Trưởng Văn phòng Đại diện Phía Nam Công đoàn Bưu điện Việt Nam"]},
    ),
    (
        "Trong ảnh: Ông Lê Văn Toán (thứ hai từ phải sang), Giám đốc Sở trao quà. Ảnh: Vi Sơn",
        {"Lê Văn Toán": ["Giám đốc Sở"]},
    ),
    (
        "Cô Vi Thị Mơ, sinh năm 1986, quê ở Thanh Hóa, hiện là giáo viên Trường Mầm non Tri Lâm.",
        {"Vi Thị Mơ": ["giáo viên Trường Mầm non Tri Lâm"]},
    ),
    ("Thầy Hờ A Dếnh, người Mông, Phó Hiệu trưởng.", {"Hờ A Dếnh": ["Phó Hiệu trưởng"]}),
    (
        "ông Lê Toán, Phó Trưởng ban Chỉ đạo thi tốt nghiệp THPT tỉnh Nghệ An đã nói.",
        {"Lê Toán": ["Phó Trưởng ban Chỉ đạo thi tốt nghiệp THPT tỉnh Nghệ An"]},
    ),
    ("Ông Vi Sơn, Trưởng bản Pom dự.", {"Vi Sơn": ["Trưởng bản Pom"]}),
    (
        "bà Hà Én, Hiệu trưởng Trường THCS Pa Há, thị xã Mường Lay, tỉnh Điện Biên dự.",
        {"Hà Én": ["Hiệu trưởng Trường THCS Pa Há"]},
    ),
    (
        "Hiệu trưởng Trường THCS Pa Há, huyện Mường La Lê Văn Toán nói.",
        {"Lê Văn Toán": ["Hiệu trưởng Trường THCS Pa Há"]},
    ),
    ("anh Lê Toán - Bí thư T.Ư Đoàn, dự.", {"Lê Toán": ["Bí thư T.Ư Đoàn"]}),
    (
        "bà Hà Én, Chủ nhiệm UB Các vấn đề xã hội của QH dự.",
        {"Hà Én": ["Chủ nhiệm UB Các vấn đề xã hội của QH"]},
    ),
]
SHARED = [
    (
        "Vi Thị Lụa và Hà Thị Én - giáo viên Trường Mầm non Sao Mai - đạt giải.",
        {
            "Vi Thị Lụa": ["giáo viên Trường Mầm non Sao Mai"],
            "Hà Thị Én": ["giáo viên Trường Mầm non Sao Mai"],
        },
    ),
    (
        "Khen các cô giáo Vi Thị Lụa, Trường Mầm non Sao Mai (TP Chí Linh), Hà Thị Én, Trường Mầm non Tân Lâm.",
        {"Vi Thị Lụa": [], "Hà Thị Én": []},
    ),
    (
        "Ngày | Đơn vị | Trưởng đoàn\n08/5 | Trường THPT Nậm Rốm | Vi Thị Lụa\n09/5 | Trường THPT Pa Háng | Hà Thị Én",
        {"Vi Thị Lụa": [], "Hà Thị Én": []},
    ),
]
SHORTER = [
    ("Đồng chí Lù Hải Thạnh - Phó Giám đốc dự.\nĐ/c Hải Thạnh nói thêm.", {"Lù Hải Thạnh": ["Phó Giám đốc"]}),
    (
        "Ông Y Sô Niê Kđăm, Bí thư dự.\nÔng Y Sô nói thêm.",
        {"Y Sô Niê Kđăm": ["Bí thư"]},
    ),
    ("Cô Lê Thuý Én dự.\nCô Lê Thúy Én, Hiệu trưởng nói.", {"Lê Thuý Én": ["Hiệu trưởng"]}),
]

TABLES = [*PEOPLES, *LISTS, *MERGED, *HIGHLANDS, *SLIPS, *APPOINTED, *UNITS, *LIVES, *PLACES, *SHARED, *SHORTER]


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_names_with_their_offices(text: str, expected: dict[str, list[str]], offices: Offices) -> None:
    assert offices(text) == expected
