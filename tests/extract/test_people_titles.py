"""Titles of leaders: where an office and its organisation end, and which offices are one person's."""

from collections.abc import Callable

import pytest

Offices = Callable[[str], dict[str, list[str]]]


ORGANISATIONS = [
    ("Phó Chủ tịch Công đoàn vẫn là đồng chí Lê Văn Nam.", {"Lê Văn Nam": ["Phó Chủ tịch Công đoàn"]}),
    (
        "PGS. TS Vi Văn Chính, GVCC Trường Đại học Sông Thao, dự.",
        {"Vi Văn Chính": ["Giảng viên cao cấp Trường Đại học Sông Thao"]},
    ),
    (
        "ông Hà Văn Sự, Trưởng phòng Tổ chức - Hành chính, trường Đại học Sông Thao phát biểu.",
        {"Hà Văn Sự": ["Trưởng phòng Tổ chức - Hành chính, trường Đại học Sông Thao"]},
    ),
    ("Ông Hà Văn Sự, Trưởng phòng Tổ chức, trường đã họp.", {"Hà Văn Sự": ["Trưởng phòng Tổ chức"]}),
    (
        "Dự có đ/c Đinh Việt Sơn – Phó Trưởng ban Thi đua – Khen thưởng (TĐ-KT) Thành phố Hà Nội.",
        {"Đinh Việt Sơn": ["Phó Trưởng ban Thi đua – Khen thưởng (TĐ-KT) Thành phố Hà Nội"]},
    ),
    (
        "ông Phí Văn Đoan, Giám đốc Sở Giáo dục và Đào tạo (GD&ĐT) tỉnh Lào Cai chúc mừng.",
        {"Phí Văn Đoan": ["Giám đốc Sở Giáo dục và Đào tạo (GD&ĐT) tỉnh Lào Cai"]},
    ),
    (
        "ông Phí Văn Đoan, Giám đốc Sở Giáo dục và Đào tạo (người chủ trì) chúc mừng.",
        {"Phí Văn Đoan": ["Giám đốc Sở Giáo dục và Đào tạo"]},
    ),
    (
        "Đ/c Chu Khắc Hùng Cụm trưởng cụm thi đua số XIV, Hiệu trưởng trường CĐ Điện tử Hà Nội.",
        {"Chu Khắc Hùng": ["Cụm trưởng cụm thi đua số XIV", "Hiệu trưởng trường CĐ Điện tử Hà Nội"]},
    ),
    (
        "Trao cho các giáo viên: Ngô Thị Lua, Trường Mầm non Thái Bảo, huyện Gia Bình; Hoàng Việt Hà, Trường Sao Mai.",
        {"Ngô Thị Lua": ["giáo viên"], "Hoàng Việt Hà": ["giáo viên"]},
    ),
    (
        "Dương Đình Ổn- Phó bí thư- CT UBND quận, Nguyễn Văn Đạo- UVBTVQU- Trưởng Ban Dân vận Quận ủy dự hội nghị.",
        {
            "Dương Đình Ổn": ["Phó bí thư", "Chủ tịch UBND quận"],
            "Nguyễn Văn Đạo": ["Ủy viên Ban Thường vụ Quận ủy", "Trưởng Ban Dân vận Quận ủy"],
        },
    ),
    (
        "đ/c Hoàng Thị Thu (Chánh VP – Thường trực Hội đồng TĐ-KT) dự.",
        {"Hoàng Thị Thu": ["Chánh Văn phòng", "Thường trực Hội đồng TĐ-KT"]},
    ),
    (
        "Nhân Ngày Nhà giáo Việt Nam, ông Lò Văn Nhay, Chủ tịch Công đoàn Giáo dục Việt Nam, thăm trường.",
        {"Lò Văn Nhay": ["Chủ tịch Công đoàn Giáo dục Việt Nam"]},
    ),
    (
        "Ông Mạc Văn Đệ, Hiệu trưởng Trường TH, THCS và THPT Hai Bến, Khối trưởng, điều hành hội nghị.",
        {"Mạc Văn Đệ": ["Hiệu trưởng Trường TH, THCS và THPT Hai Bến", "Khối trưởng"]},
    ),
    (
        "Cô Cao Thị Nụ, Phó Hiệu trưởng Trường Tiểu học, THCS & THPT Suối Ngàn; đại diện các trường TH, THCS dự.",
        {"Cao Thị Nụ": ["Phó Hiệu trưởng Trường Tiểu học, THCS & THPT Suối Ngàn"]},
    ),
    (
        "ông Lê Văn Cố, Hiệu trưởng Trường Trung cấp Múa Thành phố Hồ Chí Minh, dự.",
        {"Lê Văn Cố": ["Hiệu trưởng Trường Trung cấp Múa Thành phố Hồ Chí Minh"]},
    ),
    (
        "bà Lê Thị Mẫn, Hiệu trưởng Trường Cao đẳng Trang trí Mỹ thuật Bình Lâm, dự.",
        {"Lê Thị Mẫn": ["Hiệu trưởng Trường Cao đẳng Trang trí Mỹ thuật Bình Lâm"]},
    ),
    (
        "ThS. Hà Thị Lê - Phó Trưởng ban Thi đua khen thưởng, Vụ Tài chính, Học viện Sông Thao; các thầy cô dự.",
        {"Hà Thị Lê": ["Phó Trưởng ban Thi đua khen thưởng, Vụ Tài chính, Học viện Sông Thao"]},
    ),
    (
        "đồng chí Vi Thị Sen – Phó trưởng phòng Khoa học – Thông tin – Khí tượng.",
        {"Vi Thị Sen": ["Phó trưởng phòng Khoa học – Thông tin – Khí tượng"]},
    ),
    (
        "ông Lò Văn Nhay - Trưởng phòng Giáo dục Dân tộc, Giáo dục Chuyên nghiệp và Giáo dục Thường xuyên Sở GD&ĐT dự.",
        {"Lò Văn Nhay": ["Trưởng phòng Giáo dục Dân tộc, Giáo dục Chuyên nghiệp và Giáo dục Thường xuyên Sở GD&ĐT"]},
    ),
    (
        "Ông Tạ Bá Khoát – Phó Vụ trưởng Vụ Địa phương II, Ban Tổ chức Trung ương; cùng dự.",
        {"Tạ Bá Khoát": ["Phó Vụ trưởng Vụ Địa phương II, Ban Tổ chức Trung ương"]},
    ),
    (
        "Ông Mạc Văn Đệ, Phó Hiệu trưởng Trường Hữu nghị 90; bà Cao Thị Nụ, Hiệu trưởng Trường Hữu nghị T90, dự.",
        {
            "Mạc Văn Đệ": ["Phó Hiệu trưởng Trường Hữu nghị 90"],
            "Cao Thị Nụ": ["Hiệu trưởng Trường Hữu nghị T90"],
        },
    ),
    (
        "Cô Lù Thị Dín, Hiệu trưởng Trường Mầm non Hoa mơ phát biểu.",
        {"Lù Thị Dín": ["Hiệu trưởng Trường Mầm non Hoa mơ"]},
    ),
    (
        "TS. Ngô Văn Thắm – Trưởng Khoa Xây dựng Đảng, Học viện Báo chí và Tuyên truyền dự.",
        {"Ngô Văn Thắm": ["Trưởng Khoa Xây dựng Đảng, Học viện Báo chí và Tuyên truyền"]},
    ),
    (
        "cô Vàng Thị Mỷ, tổ trưởng chuyên môn tổ 4-5; cô Sùng Thị Dợ - giáo viên chủ nhiệm lớp 5A; thầy Lừu A Páo dự.",
        {
            "Vàng Thị Mỷ": ["tổ trưởng chuyên môn tổ 4-5"],
            "Sùng Thị Dợ": ["giáo viên chủ nhiệm lớp 5A"],
            "Lừu A Páo": [],
        },
    ),
    (
        "Trung tá Kha Văn Ín – Chủ nhiệm Khoa Cơ bản, Trường Sĩ quan Lục quân 3 nói chuyện.",
        {"Kha Văn Ín": ["Chủ nhiệm Khoa Cơ bản, Trường Sĩ quan Lục quân 3"]},
    ),
    (
        "8) Bà Hạ Thị Ngoan - Tổ trưởng tổ KHTN - Uỷ viên Đã tiến hành kiểm tra.",
        {"Hạ Thị Ngoan": ["Tổ trưởng tổ KHTN", "Uỷ viên"]},
    ),
    (
        "Bà Cầm Thị Lả – Phó Trưởng phòng, Phòng Nội vụ.",
        {"Cầm Thị Lả": ["Phó Trưởng phòng, Phòng Nội vụ"]},
    ),
    (
        "Bà Đỗ Thị Mận – Hiệu trưởng nhà trường đại diện cho các thầy cô nói lời cảm ơn.",
        {"Đỗ Thị Mận": ["Hiệu trưởng nhà trường"]},
    ),
    (
        "phần việc do đồng chí Khúc Văn Rụ - Chủ tịch Công đoàn ngành đảm nhiệm, thay mặt Sở.",
        {"Khúc Văn Rụ": ["Chủ tịch Công đoàn ngành"]},
    ),
    (
        "Thầy Bàn Văn Tịnh, Hiệu trưởng Trường THPT Hòa Lạc Công bố Quyết định.",
        {"Bàn Văn Tịnh": ["Hiệu trưởng Trường THPT Hòa Lạc"]},
    ),
    (
        "Ông Hứa Đức Nghi - Phó Trưởng phòng thị trường xanh Công ty Cổ phần Bình Lâm tặng quà.",
        {"Hứa Đức Nghi": ["Phó Trưởng phòng"]},  # no gazetteer knows the field
    ),
    (
        "Bà Quàng Thị Xuân (Trưởng cụm năm học 2021-2022), Hiệu trưởng Trường THCS Noong Bua báo cáo.",
        {"Quàng Thị Xuân": ["Trưởng cụm", "Hiệu trưởng Trường THCS Noong Bua"]},
    ),
    (
        "Bà Quàng Thị Xuân (Trưởng cụm năm học 2021-2022), ông Lê Văn An, Hiệu trưởng Trường Na Ư dự.",
        {"Quàng Thị Xuân": ["Trưởng cụm"], "Lê Văn An": ["Hiệu trưởng Trường Na Ư"]},
    ),
    (
        "Phó Chủ tịch HĐND tỉnh Néang Sa Mây, Phó Chủ tịch UBND tỉnh Trần Thị Nhã Uyên đến dự.",
        {"Néang Sa Mây": ["Phó Chủ tịch HĐND tỉnh"], "Trần Thị Nhã Uyên": ["Phó Chủ tịch UBND tỉnh"]},
    ),
    (
        "dự họp còn có ông Đàm Quốc Khải - Phó Trưởng phòng GDTX-GDCN, Sở GDĐT.",
        {"Đàm Quốc Khải": ["Phó Trưởng phòng GDTX-GDCN, Sở GDĐT"]},
    ),
    (
        "Trưởng đoàn: bà Trần Thị Kim Cúc - Chủ tịch Công đoàn Giáo dục tỉnh.",
        {"Trần Thị Kim Cúc": ["Chủ tịch Công đoàn Giáo dục tỉnh"]},
    ),
]

NAMES_THAT_GO_ON = [
    (
        "Phát biểu tại hội nghị, Viện trưởng Viện Toán học Trần Thị Khảm biểu dương các đơn vị.",
        {"Trần Thị Khảm": ["Viện trưởng Viện Toán học"]},
    ),
    (
        "Tham dự có Giám đốc Học viện Ngân hàng Nguyễn Văn Khảm.",
        {"Nguyễn Văn Khảm": ["Giám đốc Học viện Ngân hàng"]},
    ),
    (
        "Ông Lò Văn Khảm, Hiệu trưởng Trường Đại học Y khoa Phạm Ngọc Thạch dự.",
        {"Lò Văn Khảm": ["Hiệu trưởng Trường Đại học Y khoa Phạm Ngọc Thạch"]},
    ),
    (
        "Tham dự có Hiệu trưởng Trường THPT Pa Tần Thân Đức Khảm cùng giáo viên.",
        {"Thân Đức Khảm": ["Hiệu trưởng Trường THPT Pa Tần"]},
    ),
    (
        "Tham dự có Hiệu trưởng Trường THPT Pa Tần Ksor H'Khảm cùng giáo viên.",
        {"Ksor H'Khảm": ["Hiệu trưởng Trường THPT Pa Tần"]},
    ),
    ("Giám đốc Sở GD&ĐT Đoàn Văn Trường dự.", {"Đoàn Văn Trường": ["Giám đốc Sở GD&ĐT"]}),
    ("Hiệu trưởng Kpă Khảm cho biết trường có 35 lớp.", {"Kpă Khảm": ["Hiệu trưởng"]}),
    ("Hiệu trưởng Ông Thị Khảm cho biết trường có 35 lớp.", {"Ông Thị Khảm": ["Hiệu trưởng"]}),
    (
        "Hiệu trưởng Trường THPT Y Ngông Niê Kdăm trao cờ cho cô Lò Thị Khảm, Tổ trưởng.",
        {"Lò Thị Khảm": ["Tổ trưởng"]},
    ),
    (
        "Thầy Đinh Văn Khảm, Tổ trưởng tổ Toán Trường Mầm non Pa Hu, phát biểu.",
        {"Đinh Văn Khảm": ["Tổ trưởng tổ Toán Trường Mầm non Pa Hu"]},
    ),
    ("Trưởng khoa Toán Nguyễn Văn An phát biểu.", {"Nguyễn Văn An": ["Trưởng khoa Toán"]}),
    ("Tổ trưởng Tổ Văn Nguyễn Thị Mận phát biểu.", {"Nguyễn Thị Mận": ["Tổ trưởng Tổ Văn"]}),
    ("Chủ nhiệm Khoa Toán Lò Văn An và các giảng viên dự.", {"Lò Văn An": ["Chủ nhiệm Khoa Toán"]}),
    (
        "Ông Đinh Văn Khảm, Hiệu trưởng Trường TH và THCS Kim Đồng chủ trì hội nghị.",
        {"Đinh Văn Khảm": ["Hiệu trưởng Trường TH và THCS Kim Đồng"]},
    ),
    (
        "Ông Đinh Văn Khảm, Hiệu trưởng Trường CĐ nghề Việt - Hàn nghiên cứu đề tài.",
        {"Đinh Văn Khảm": ["Hiệu trưởng Trường CĐ nghề Việt - Hàn"]},
    ),
    (
        "Ông Đinh Văn Khảm, Chính ủy Bộ đội Biên phòng tỉnh dự.",
        {"Đinh Văn Khảm": ["Chính ủy Bộ đội Biên phòng tỉnh"]},
    ),
    (
        "ông Đinh Văn Khảm, Giám đốc Sở GD và ĐT Gia Lai phát biểu.",
        {"Đinh Văn Khảm": ["Giám đốc Sở GD và ĐT Gia Lai"]},
    ),
    (
        "bà Đinh Thị Khảm, Hiệu trưởng Trường Mầm non “Hoa Ngâu” dự.",
        {"Đinh Thị Khảm": ["Hiệu trưởng Trường Mầm non “Hoa Ngâu”"]},
    ),
    (
        "ông Đinh Văn Khảm, Phó trưởng phòng Phòng GDĐT huyện đảo Cô Tô dự.",
        {"Đinh Văn Khảm": ["Phó trưởng phòng Phòng GDĐT huyện đảo Cô Tô"]},
    ),
    (
        "ông Đinh Văn Khảm, Giám đốc Trung tâm Công tác xã hội và Quỹ Bảo trợ trẻ em bày tỏ mong muốn.",
        {"Đinh Văn Khảm": ["Giám đốc Trung tâm Công tác xã hội và Quỹ Bảo trợ trẻ em"]},
    ),
    (
        "ông Đinh Văn Khảm, Giám đốc Trung tâm Công tác xã hội và bà Lê Thị Mẫn dự.",
        {"Đinh Văn Khảm": ["Giám đốc Trung tâm Công tác xã hội"], "Lê Thị Mẫn": []},
    ),
    (
        "ông Phạm Huy Chiêm – Viện trưởng Viện Nghiên cứu và Phát triển Kinh tế số.",
        {"Phạm Huy Chiêm": ["Viện trưởng Viện Nghiên cứu và Phát triển Kinh tế số"]},
    ),
    (
        "ông Trần Xuân Nghệ – Hiệu trưởng Trường Cao đẳng Điện tử - Điện lạnh Hà Nam.",
        {"Trần Xuân Nghệ": ["Hiệu trưởng Trường Cao đẳng Điện tử - Điện lạnh Hà Nam"]},
    ),
    (
        "bà Bùi Thị Thơm, Chủ tịch Hội đồng xét tặng nhà giáo nhân dân, nhà giáo ưu tú tỉnh chủ trì.",
        {"Bùi Thị Thơm": ["Chủ tịch Hội đồng xét tặng nhà giáo nhân dân, nhà giáo ưu tú tỉnh"]},
    ),
    ("bà Bùi Thị Thơm, Chủ tịch Hội đồng xét các hồ sơ.", {"Bùi Thị Thơm": ["Chủ tịch Hội đồng"]}),
]
SEVERAL = [
    (
        "PGS.TS. Lường Công Khánh, Cán bộ giảng dạy khoa Lịch sử.",
        {"Lường Công Khánh": ["Cán bộ giảng dạy khoa Lịch sử"]},
    ),
    (
        "đồng chí Phạm Thị Sen – Bí thư chi bộ hiệu trưởng nhà trường tin rằng cả trường sẽ tiến bộ",
        {"Phạm Thị Sen": ["Bí thư chi bộ", "hiệu trưởng nhà trường"]},
    ),
    (
        "cô Vi Hạnh Mơ - Bí thư chi bộ + Hiệu trưởng nhà trường dự.",
        {"Vi Hạnh Mơ": ["Bí thư chi bộ", "Hiệu trưởng nhà trường"]},
    ),
    (
        "Ông Lê Khắc Nhuận, Phó Giám đốc phụ trách Sở Tư pháp (STP), được bổ nhiệm giữ chức Giám đốc Sở, từ hôm nay.",
        {"Lê Khắc Nhuận": ["Phó Giám đốc phụ trách Sở Tư pháp", "Giám đốc Sở"]},
    ),
    (
        "ông Sầm Văn Hậu - Phó Giám đốc Sở Y tế kiêm nhiệm giữ chức hiệu trưởng Trường Cao đẳng Y tế.",
        {"Sầm Văn Hậu": ["Phó Giám đốc Sở Y tế", "hiệu trưởng Trường Cao đẳng Y tế"]},
    ),
    (
        "ông Tô Văn Lịch – Hiệu trưởng Trường THPT Mường Lay được chuyển sang giữ chức Hiệu trưởng Trường THPT Ba Bể.",
        {"Tô Văn Lịch": ["Hiệu trưởng Trường THPT Mường Lay", "Hiệu trưởng Trường THPT Ba Bể"]},
    ),
    ("Bổ nhiệm bà Phan Thị Quế giữ chức vụ Phó Hiệu trưởng.", {"Phan Thị Quế": ["Phó Hiệu trưởng"]}),
    ("Hiệu trưởng là ông Giàng A Vàng.", {"Giàng A Vàng": ["Hiệu trưởng"]}),
    (
        "cô Lại Thị Hến - cựu giáo viên Trường Tiểu học Kim Sơn, thầy Vũ Bá Quỳ cựu giáo viên cùng phát biểu.",
        {"Lại Thị Hến": ["cựu giáo viên Trường Tiểu học Kim Sơn"], "Vũ Bá Quỳ": ["cựu giáo viên"]},
    ),
    (
        "Bộ trưởng Bộ Giáo dục Trịnh Văn Thụ dự lễ. Bộ trưởng Bộ GD-ĐT Trịnh Văn Thụ phát biểu.",
        {"Trịnh Văn Thụ": ["Bộ trưởng Bộ GD-ĐT"]},
    ),
]

PAIRS = [
    (
        "Thầy Hà Công Tráng và thầy Lê Bá Sợi – Phó Hiệu trưởng nhà trường dự.",
        {"Hà Công Tráng": ["Phó Hiệu trưởng nhà trường"], "Lê Bá Sợi": ["Phó Hiệu trưởng nhà trường"]},
    ),
    (  # who has an office of his own has it alone
        "Ông Hà Công Tráng, Giám đốc Sở đến dự. Ông Hà Công Tráng và bà Lê Thị Sợi – Phó Chánh Văn phòng trao quà.",
        {"Hà Công Tráng": ["Giám đốc Sở"], "Lê Thị Sợi": ["Phó Chánh Văn phòng"]},
    ),
    (  # a comma says less than a dash
        "Ông Hà Công Tráng và bà Lê Thị Sợi, Phó Chánh Văn phòng, trao quà.",
        {"Hà Công Tráng": [], "Lê Thị Sợi": ["Phó Chánh Văn phòng"]},
    ),
    ("Ảnh: bà Lê Thị Sợi- CT UBND huyện Bắc Hà thăm trường", {"Lê Thị Sợi": ["Chủ tịch UBND huyện Bắc Hà"]}),
    ("Các em vui múa hát. Ảnh: bà Lê Thị Sợi", {}),
    (
        "có Ủy viên Ban Thường vụ, Trưởng ban công tác thiếu nhi Trung ương Đoàn Lê Hải Lưu dự.",
        {"Lê Hải Lưu": ["Ủy viên Ban Thường vụ", "Trưởng ban công tác thiếu nhi Trung ương Đoàn"]},
    ),
]

ABBREVIATIONS = [
    (
        "quà của ông Đặng Văn Ngát nguyên UV Bộ Chính trị – Nguyên Phó Thủ tướng Chính phủ.",
        {"Đặng Văn Ngát": ["nguyên Ủy viên Bộ Chính trị", "Nguyên Phó Thủ tướng Chính phủ"]},
    ),
    (
        "bà Lý Thị Dìn, giáo viên trường Tiểu học Thị trấn, huyện Than Uyên; bà Hồ Thị Mận, nguyên Hiệu trưởng dự.",
        {
            "Lý Thị Dìn": ["giáo viên trường Tiểu học Thị trấn"],
            "Hồ Thị Mận": ["nguyên Hiệu trưởng"],
        },
    ),
    (
        "do TS. Phí Văn Đoan - Hiệu trưởng Trường ĐHSP Nghệ thuật TW, đơn vị Cụm trưởng trình bày.",
        {"Phí Văn Đoan": ["Hiệu trưởng Trường ĐHSP Nghệ thuật TW"]},
    ),
    ("TS. Phí Văn Đoan-PGĐ phụ trách đơn vị, chủ trì.", {"Phí Văn Đoan": ["Phó Giám đốc phụ trách đơn vị"]}),
    (
        "ông Đặng Văn Ngát- HUV- Bí thư Đảng ủy xã, ông Lý Sinh Tài- PCT UBND xã dự.",
        {"Đặng Văn Ngát": ["Huyện ủy viên", "Bí thư Đảng ủy xã"], "Lý Sinh Tài": ["Phó Chủ tịch UBND xã"]},
    ),
    (
        "Ông Triệu Tài Phúc Vượng – ĐUV- PCTUBND xã Tân Thanh dự.",
        {"Triệu Tài Phúc Vượng": ["Đảng ủy viên", "Phó Chủ tịch UBND xã Tân Thanh"]},
    ),
    (
        "Cô Bế Thị Lụa - Giáo viên tổng phụ trách Đội dự. Cô Bế Thị Lụa - GV Tổng phụ trách Đội phát biểu.",
        {"Bế Thị Lụa": ["Giáo viên tổng phụ trách Đội"]},
    ),
    ("Ông Bế Ích Quân triển khai Chỉ thị số 05-CT/TW của Đảng.", {"Bế Ích Quân": []}),
]


@pytest.mark.parametrize(("text", "expected"), [*ORGANISATIONS, *NAMES_THAT_GO_ON, *SEVERAL, *PAIRS, *ABBREVIATIONS])
def test_titles_as_written(text: str, expected: dict[str, list[str]], offices: Offices) -> None:
    assert offices(text) == expected


LATER = [
    (
        "Ông Lò Văn Pâng - nguyên Trưởng phòng GD&ĐT, nay là Phó Bí thư Huyện ủy dự lễ.",
        {"Lò Văn Pâng": ["nguyên Trưởng phòng GD&ĐT", "Phó Bí thư Huyện ủy"]},
    ),
    (
        "Với tư cách Cụm trưởng, ông Lò Văn Pâng – Hiệu trưởng Trường THPT Na Ư báo cáo.",
        {"Lò Văn Pâng": ["Cụm trưởng", "Hiệu trưởng Trường THPT Na Ư"]},
    ),
    ("Theo Cụm trưởng, ông Lò Văn Pâng – Hiệu trưởng, đã nghỉ hưu.", {"Lò Văn Pâng": ["Hiệu trưởng"]}),
    ("Trưởng các khối thi đua gồm: ông Lò Văn Pâng, bà Ngân Thị Loan.", {"Lò Văn Pâng": [], "Ngân Thị Loan": []}),
    (
        "Ban tổ chức do bà Ngân Thị Loan, Phó phòng làm Trưởng ban, ông Lò Văn Pâng, chuyên viên làm Phó Trưởng ban.",
        {"Ngân Thị Loan": ["Phó phòng"], "Lò Văn Pâng": ["chuyên viên"]},
    ),
    ("Đ/c Lò Văn Pâng - BTHU, CT HĐND huyện.", {"Lò Văn Pâng": ["Bí thư Huyện ủy", "Chủ tịch HĐND huyện"]}),
    ("Khách mời gồm ông Lò Văn Pâng, cán bộ, giáo viên nhà trường.", {"Lò Văn Pâng": []}),
    (
        "Ông Lò Văn Pâng, Hiệu trưởng, hiện Phó Giám đốc Ngân Thị Loan vắng mặt.",
        {"Lò Văn Pâng": ["Hiệu trưởng"], "Ngân Thị Loan": ["Phó Giám đốc"]},
    ),
]


@pytest.mark.parametrize(("text", "expected"), LATER)
def test_what_a_person_was_and_is(text: str, expected: dict[str, list[str]], offices: Offices) -> None:
    assert offices(text) == expected
