"""Targets: one table of commitments with their figures, one of figures that nobody commits to."""

import pytest

from models import Article, Target
from pipeline.extract import spans
from pipeline.extract.pipe import build


def targets(text: str) -> list[tuple[str, str]]:
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = Article(key="k", title=text.partition("\n")[0], text=text)
    for name in ("thidua_documents", "thidua_dates", "thidua_targets"):
        doc = nlp.get_pipe(name)(doc)
    return [(target.value, target.text) for target in spans.found(doc, spans.TARGETS, Target)]


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
        [("65%", "đến năm 2027 có 65% thư viện nối mạng")],
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
    ("Xã đặt mục tiêu huy động 850 nghìn lượt bạn đọc.", [("850 nghìn", "850 nghìn lượt bạn đọc")]),
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
NONE = [
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
]


@pytest.mark.parametrize(("text", "expected"), [*SENTENCES, *MAGNITUDES_AND_RANKS, *LISTS])
def test_commitments_with_their_figures(text: str, expected: list[tuple[str, str]]) -> None:
    assert targets(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_figures_that_nobody_commits_to(text: str) -> None:
    assert targets(text) == []
