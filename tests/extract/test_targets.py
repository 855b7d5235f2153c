"""Targets: one table of commitments with their figures, one of figures that nobody commits to."""

from collections.abc import Callable

import pytest

Told = list[tuple[str, str]]
Targets = Callable[[str], Told]


SENTENCES = [
    (
        "Sang năm, huyện phấn đấu có 7 trường mầm non kiểm định mức 2 và bảo đảm 100% bếp ăn có nước sạch.",
        [("7", "7 trường mầm non kiểm định mức 2"), ("100%", "100% bếp ăn có nước sạch")],
    ),
    (
        (
            "Tổ Toán nêu chỉ tiêu: 60% đề kiểm tra có ma trận, 75% giáo viên, nhân viên biết soạn bài điện tử, "
            "mỗi người dự ít nhất 18 tiết."
        ),
        [
            ("60%", "60% đề kiểm tra có ma trận"),
            ("75%", "75% giáo viên, nhân viên biết soạn bài điện tử"),
            ("18", "mỗi người dự ít nhất 18 tiết"),
        ],
    ),
    (
        "Từng lớp đăng ký tối thiểu 05 công trình măng non và 10 bông hoa điểm tốt.",
        [("05", "tối thiểu 05 công trình măng non"), ("10", "10 bông hoa điểm tốt")],
    ),
    (
        "Liên đội phấn đấu 85% đội viên đọc sách mỗi tuần, không ai vứt rác.",
        [("85%", "85% đội viên đọc sách mỗi tuần")],
    ),
    (
        "Đề án đặt mục tiêu đến năm 2027 có 65% thư viện nối mạng.",
        [("65%", "65% thư viện nối mạng")],
    ),
    (
        "Bốn chi hội đã đăng ký thi đua : 4/4 chi hội vững mạnh; 20 mô hình khuyến học mới.",
        [("4/4", "4/4 chi hội vững mạnh"), ("20", "20 mô hình khuyến học mới")],
    ),
    (
        "Khối 9 phấn đấu tỷ lệ vào lớp 10 công lập từ 88,5 % trở lên; ít nhất 6 em đỗ trường chuyên.",
        [("88,5 %", "tỷ lệ vào lớp 10 công lập từ 88,5 % trở lên"), ("6", "ít nhất 6 em đỗ trường chuyên")],
    ),
    ("Chi đội cam kết 100% đội viên đội mũ bảo hiểm.", [("100%", "100% đội viên đội mũ bảo hiểm")]),
    ("Phường phấn đấu xây 02 sân chơi mức độ nâng cao.", [("02", "xây 02 sân chơi mức độ nâng cao")]),
    ("Với chỉ tiêu 300 sáng kiến cấp ngành, các khối bắt tay vào việc.", [("300", "300 sáng kiến cấp ngành")]),
    (
        "Phấn đấu không để quá 2,5% trẻ suy dinh dưỡng, 100% trẻ 5 tuổi được làm quen chữ cái.",
        [("2,5%", "không để quá 2,5% trẻ suy dinh dưỡng"), ("100%", "100% trẻ 5 tuổi được làm quen chữ cái")],
    ),
]
MAGNITUDES_AND_RANKS = [
    (
        "Hội phấn đấu góp thêm 450 triệu đồng xây thư viện.",
        [("450 triệu", "góp thêm 450 triệu đồng xây thư viện")],
    ),
    ("Liên đoàn phấn đấu quyên góp 1,2 tỷ đồng.", [("1,2 tỷ", "quyên góp 1,2 tỷ đồng")]),
    ("Xã đặt mục tiêu huy động 850 nghìn lượt bạn đọc.", [("850 nghìn", "huy động 850 nghìn lượt bạn đọc")]),
    ("Trường phấn đấu vào tốp 10 của tỉnh về thi tốt nghiệp.", [("10", "vào tốp 10 của tỉnh về thi tốt nghiệp")]),
    ("Hiệu trưởng hứa đưa trường vào top 5 của huyện.", [("5", "top 5 của huyện")]),
    ("Chi đội phấn đấu có 30 bài đạt điểm 9, 10 mỗi tuần.", [("30", "30 bài đạt điểm 9, 10 mỗi tuần")]),
    (
        "Cụm phấn đấu (1) 90% trường có vườn rau; (2) 15 lớp có tủ sách.",
        [("90%", "90% trường có vườn rau"), ("15", "15 lớp có tủ sách")],
    ),
]
LISTS = [
    (
        "Đợt thi đua tháng 11 có các nội dung:\n+ Từng lớp ghi ít nhất 25 buổi học vui\n+ Không vi phạm",
        [("25", "Từng lớp ghi ít nhất 25 buổi học vui")],
    ),
    (
        "Các đơn vị ký cam kết:\n- 88% hội viên viết nhật ký đọc sách;\n- Mỗi chi hội chăm 02 vườn rau.",
        [("88%", "88% hội viên viết nhật ký đọc sách"), ("02", "Mỗi chi hội chăm 02 vườn rau")],
    ),
    (
        "Các chỉ tiêu chính:\n1. Đối với học sinh\n- 95% lên lớp thẳng;\n2. Đối với giáo viên\n- 8 sáng kiến cấp tỉnh.",
        [("95%", "95% lên lớp thẳng"), ("8", "8 sáng kiến cấp tỉnh")],
    ),
    (
        "Chỉ tiêu phấn đấu:\n2.1. Về nề nếp lớp học\n2.2. Có 12 lớp tiên tiến",
        [("12", "12 lớp tiên tiến")],
    ),
    (
        "Nội dung giao ước thi đua gồm:\n- ít nhất 70% tiết dạy có thiết bị;\n- 3 chuyên đề mỗi học kỳ.",
        [("70%", "ít nhất 70% tiết dạy có thiết bị"), ("3", "3 chuyên đề mỗi học kỳ")],
    ),
    (
        (
            "Bản cam kết ghi rõ:\n\n– 100% lớp có góc đọc, trên 70% học sinh mượn sách;\n\n– tỉ lệ sách rách dưới 3%;"
            "\n\nThư viện phục vụ 15 lớp."
        ),
        [
            ("100%", "100% lớp có góc đọc"),
            ("70%", "trên 70% học sinh mượn sách"),
            ("3%", "tỉ lệ sách rách dưới 3%"),
        ],
    ),
    (
        "đặt ra chỉ tiêu:\n• 90% trẻ ăn bán trú\n• trên 55% phụ huynh dự họp",
        [("90%", "90% trẻ ăn bán trú"), ("55%", "trên 55% phụ huynh dự họp")],
    ),
    (
        "Công đoàn đăng ký danh hiệu đầu năm\n- Cá nhân :\n+ Lao động tiên tiến: 21 đ/c = 84 %",
        [("21", "Lao động tiên tiến: 21 đ/c"), ("84 %", "Lao động tiên tiến: 21 đ/c = 84 %")],
    ),
    (
        (
            "Hai bên ký với những chỉ tiêu chính:\n\nCó từ 92% học viên thi đạt;\n\nTỷ lệ vắng học dưới 0,4%.\n\n"
            "Buổi ký kéo dài 2 giờ."
        ),
        [("92%", "từ 92% học viên thi đạt"), ("0,4%", "Tỷ lệ vắng học dưới 0,4%")],
    ),
    (
        "Các chỉ tiêu được nhấn mạnh gồm:\n- trên 33% phòng máy và 44% phòng bộ môn đúng quy cách.",
        [("33%", "trên 33% phòng máy"), ("44%", "44% phòng bộ môn đúng quy cách")],
    ),
]
PLANS_AND_FACTS: list[tuple[str, list[tuple[str, str]]]] = [
    (
        (
            "Đại hội thông qua nghị quyết, trong đó phấn đấu hằng năm có trên 91% công đoàn cơ sở đạt vững "
            "mạnh, 100% công đoàn cơ sở tổ chức tốt các phong trào thi đua, hằng năm có từ 66% nhà giáo đạt "
            "danh hiệu Lao động tiên tiến. Mỗi năm phấn đấu 93% đơn vị đạt danh hiệu Đơn vị văn hóa…"
        ),
        [
            ("91%", "trên 91% công đoàn cơ sở đạt vững mạnh"),
            ("100%", "100% công đoàn cơ sở tổ chức tốt các phong trào thi đua"),
            ("66%", "từ 66% nhà giáo đạt danh hiệu Lao động tiên tiến"),
            ("93%", "93% đơn vị đạt danh hiệu Đơn vị văn hóa"),
        ],
    ),
    (
        (
            "Nậm Sỏ phấn đấu nâng tỷ lệ trường chuẩn lên 87%\nMục tiêu này được nêu tại hội nghị sáng "
            "nay.\nHiện nay, huyện đã có 21/30 trường đạt chuẩn quốc gia, chiếm tỷ lệ 70%."
        ),
        [("87%", "nâng tỷ lệ trường chuẩn lên 87%")],
    ),
    (
        (
            "Đến năm 2018 huyện Tả Ngảo phấn đấu có 95% trường học đủ phòng bộ môn; 75% trường có sân tập; xây "
            "mới một trường THPT."
        ),
        [("95%", "95% trường học đủ phòng bộ môn"), ("75%", "75% trường có sân tập")],
    ),
    (
        (
            "Chỉ tiêu nhiệm kỳ của Công đoàn ngành:\nChỉ tiêu 1: Phấn đấu 100% nhà giáo có đủ điều kiện được "
            "kết nạp vào công đoàn.\nChỉ tiêu 2: Ít nhất 85% trường học ngoài công lập ký kết thỏa ước lao "
            "động tập thể.\nChỉ tiêu 3: 90% đoàn viên được chăm lo.\nĐại hội bầu 15 đồng chí vào Ban Chấp hành."
        ),
        [
            ("100%", "100% nhà giáo có đủ điều kiện được kết nạp vào công đoàn"),
            ("85%", "Ít nhất 85% trường học ngoài công lập ký kết thỏa ước lao động tập thể"),
            ("90%", "90% đoàn viên được chăm lo"),
        ],
    ),
    (
        (
            "Phấn đấu 61% số trường đạt chuẩn\nCập nhật lúc 7 giờ\n\n57,5% số trường, tức 80 trường, đạt chuẩn "
            "cho tới nay: mầm non 23 trường, tiểu học 41 trường."
        ),
        [("61%", "61% số trường đạt chuẩn")],
    ),
    (
        "Chỉ tiêu đến hết năm 2019 là tỷ lệ phòng học kiên cố đạt 84%; muốn vậy phải thêm vốn.",
        [("84%", "tỷ lệ phòng học kiên cố đạt 84%")],
    ),
    (
        (
            "Bốn đơn vị cam kết giữ vững sĩ số, không để học sinh bỏ học đi lao động tự do; mỗi trường có ít "
            "nhất 02 sản phẩm dự thi khoa học kĩ thuật."
        ),
        [("02", "mỗi trường có ít nhất 02 sản phẩm dự thi khoa học kĩ thuật")],
    ),
    (
        (
            "Chỉ tiêu đăng ký thi đua năm học:\n1 | Học sinh hoàn thành chương trình lớp học | 98%\n2 | Học "
            "sinh bỏ học | dưới 0,2%\n3 | Lao động tiên tiến | 26 người"
        ),
        [
            ("98%", "Học sinh hoàn thành chương trình lớp học | 98%"),
            ("0,2%", "Học sinh bỏ học | dưới 0,2%"),
            ("26", "Lao động tiên tiến | 26 người"),
        ],
    ),
    (
        (
            "Về nhiệm vụ năm học tới, huyện đặt chỉ tiêu thêm 03 trường đạt chuẩn mức độ 2, 55% học sinh lớp 9 "
            "thi đạt từ 8 điểm trở lên."
        ),
        [("03", "thêm 03 trường đạt chuẩn mức độ 2"), ("55%", "55% học sinh lớp 9 thi đạt từ 8 điểm trở lên")],
    ),
    (
        (
            "Hai là, phấn đấu cuối năm học đạt những con số cụ thể: 99% học sinh lên lớp thẳng; 60% học sinh "
            "được khen thưởng; trường đạt danh hiệu tập thể lao động tiên tiến."
        ),
        [("99%", "99% học sinh lên lớp thẳng"), ("60%", "60% học sinh được khen thưởng")],
    ),
    (
        "Ngành đặt mục tiêu đến năm 2030 có ít nhất 80% trường mầm non đạt chuẩn; hiện tỷ lệ này là 65%.",
        [("80%", "ít nhất 80% trường mầm non đạt chuẩn")],
    ),
    (
        "Mỗi cán bộ, giáo viên đăng ký một việc làm theo Bác, ít nhất 01 sáng kiến.",
        [("01", "ít nhất 01 sáng kiến")],
    ),
    (
        "Công đoàn đề ra mục tiêu vận động 200 triệu đồng, xây 10 mái ấm cho đoàn viên.",
        [("200 triệu", "vận động 200 triệu đồng"), ("10", "xây 10 mái ấm cho đoàn viên")],
    ),
]
NONE = [
    "CHỈ TIÊU",
    "CHỈ TIÊU; LÀ",
    "Các trường cam kết với",
    "Năm học trước, các chỉ tiêu này lần lượt đạt 98,7%, 1,3% và 96%.",
    "Năm học qua trường xếp thứ 9/41 trường toàn tỉnh, đứng thứ 3 huyện.",
    "Ngành đã nỗ lực, cố gắng phấn đấu đạt thêm một trường chuẩn, nâng tổng số lên 12 trường.",
    "20 doanh nghiệp đã ký cam kết đỡ đầu 11 điểm trường.",
    "Sau một năm nỗ lực phấn đấu, trường có 98% học sinh lên lớp, 12 học sinh giỏi cấp tỉnh.",
    "Tỷ lệ giáo viên đạt chuẩn là 99,2%, vượt chỉ tiêu đề ra 2%.",
    "Số tiền quyên góp đạt 210% so với chỉ tiêu giao.",
    "Năm học qua, 100% đơn vị đã đăng ký thi đua, 15/15 trường hoàn thành các chỉ tiêu.",
    "Trường tuyển 450 học sinh theo chỉ tiêu tuyển sinh lớp 10 được giao.",
    ("Các chỉ tiêu năm học đều đạt và vượt: 100% trẻ 5 tuổi ra lớp, 99% học sinh hoàn thành chương trình tiểu học."),
    (
        "Kết quả thực hiện các chỉ tiêu thi đua năm học:\n- Tỷ lệ huy động trẻ ra lớp: 99%\n- Học sinh "
        "giỏi cấp tỉnh: 25 em"
    ),
    (
        "Hội đồng căn cứ đăng ký thi đua đầu năm, kết quả tự chấm, bỏ phiếu với kết quả:\n1. Tặng Cờ thi "
        "đua của Bộ cho 05 đơn vị dẫn đầu.\n2. Tặng Bằng khen cho 21 sở."
    ),
    "Có trường 100% giáo viên đăng ký nhưng giữa năm chỉ 1/2 giữ được.",
    (
        "Trường phát động đợt thi đua gồm hai chặng:\n- Chặng 1: từ ngày 22-10 đến ngày 03-11, các lớp làm "
        "báo tường.\n- Chặng 2: thi văn nghệ giữa ba khối 6, 7, 8."
    ),
    ("Ông nhấn mạnh: các trường cần phấn đấu vươn lên. Toàn tỉnh hiện có 412 trường với trên 178 nghìn học sinh."),
    "Các trường ký cam kết thực hiện 5 không trong dạy thêm; có 35 hiệu trưởng ký cam kết.",
    "Thầy Hứa Viết Thắng 5 lần đạt danh hiệu Chiến sĩ thi đua cơ sở.",
    "Phấn đấu xây dựng đơn vị tiên tiến, 5 năm liền không có đoàn viên vi phạm.",
    "Trường hoàn thành xuất sắc nhiệm vụ, phấn đấu giữ vững danh hiệu trường chuẩn quốc gia mức độ 2.",
    "Cuộc họp thông qua nghị quyết với 98% người dự tán thành.",
    "15 chỉ tiêu và 6 nhóm nhiệm vụ đã giao cho các xã.",
    "Học kỳ vừa rồi, tỉ lệ lên lớp đạt 97%, có 8 trường đạt chuẩn.",
    "Đoàn trường phấn đấu giữ vững danh hiệu của năm học 2016 - 2017.",
    "Cụm thi đua số 8 phấn đấu dẫn đầu, tổng kết vào ngày 25/5/2024.",
    "Học sinh được đăng ký vào 61 trường công lập.",
    "Chi bộ phấn đấu được nhận cờ trong năm 2019.",
    "Hội nghị ký giao ước thi đua của 11 đơn vị khối tiểu học.",
    "Ngành đã phấn đấu đạt 100% kế hoạch.",
    "Không ngừng phấn đấu vươn lên, nhà trường đã có 12 giải học sinh giỏi.",
    "Chỉ tiêu gồm:\n1. Đối với học sinh\n2) Đối với giáo viên\n3/ Đối với nhà trường",
    "Kết quả đợt thi đua:\n- 36 buổi đọc sách\n- 100% lớp tham gia",
    "Trường từng đứng trong tốp 10 của tỉnh.",
    "Với tinh thần phấn đấu cao, đội tuyển giành 5 huy chương.",
    "Mỗi chi đội phấn đấu sinh hoạt ngoài trời ít nhất một lần.",
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *SENTENCES,
        *MAGNITUDES_AND_RANKS,
        *LISTS,
        *PLANS_AND_FACTS,
    ],
)
def test_commitments_with_their_figures(text: str, expected: list[tuple[str, str]], targets: Targets) -> None:
    assert targets(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_figures_that_nobody_commits_to(text: str, targets: Targets) -> None:
    assert targets(text) == []
