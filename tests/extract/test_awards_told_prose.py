"""Wordings of whole articles: headlines in capitals, classes, groups told of again, what numbers count."""

import pytest

from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str, str | None]]
YEAR = "Hội nghị tổng kết năm học\n"
BK, GK, FLAG = "Bằng khen", "Giấy khen", "Cờ thi đua"

CAPITALS: list[tuple[str, Told]] = [
    (
        "TRƯỜNG MẦM NON NÀ BÓ TỔ CHỨC LỄ TỔNG KẾT NĂM HỌC 2022-2023\nNhà trường được công nhận Tập thể LĐTT.",
        [("TRƯỜNG MẦM NON NÀ BÓ", "Tập thể LĐTT", None)],
    ),
    (
        "TRƯỜNG THPT CÒ NÒI ĐÓN NHẬN HUÂN CHƯƠNG LAO ĐỘNG HẠNG BA\nBuổi lễ diễn ra sáng nay.",
        [("TRƯỜNG THPT CÒ NÒI", "HUÂN CHƯƠNG LAO ĐỘNG HẠNG BA", None)],
    ),
    (
        "UBND TỈNH SƠN LA TẶNG BẰNG KHEN CHO 30 NHÀ GIÁO\nBuổi lễ diễn ra sáng nay.",
        [("30 NHÀ GIÁO", "BẰNG KHEN", "UBND TỈNH SƠN LA")],
    ),
    (
        "TRƯỜNG TIỂU HỌC THỐNG NHẤT KỶ NIỆM 30 NĂM THÀNH LẬP\nNhà trường được tặng Giấy khen.",
        [("TRƯỜNG TIỂU HỌC THỐNG NHẤT", GK, None)],
    ),
    (YEAR + "Vinh dự đón nhận Bằng khen của Bộ trưởng có 4 tập thể.", [("4 tập thể", BK, "Bộ trưởng")]),
    (
        "Trường THPT Cò Nòi đón Huân chương Lao động hạng Ba\n",
        [("Trường THPT Cò Nòi", "Huân chương Lao động hạng Ba", None)],
    ),
]
CLASSES: list[tuple[str, Told]] = [
    (YEAR + "Tập thể lớp 12A1 được tặng Giấy khen của Giám đốc Sở.", [("lớp 12A1", GK, "Giám đốc Sở")]),
    (
        YEAR + "Tập thể lớp 1/2 và lớp 6A, 7B, chi đội 8C được tặng Giấy khen.",
        [("lớp 1/2", GK, None), ("lớp 6A", GK, None), ("7B", GK, None), ("chi đội 8C", GK, None)],
    ),
    (
        YEAR + "Em Lò Thị Mai, lớp 4B và em Lò Văn Nam, học sinh lớp 9A2 Trường THCS Nà Bó được tặng Giấy khen.",
        [("Lò Thị Mai", GK, None), ("Lò Văn Nam", GK, None)],
    ),
    (
        YEAR + "Ba tập thể lớp 6A, 7B và 8C đạt thành tích cao và được nhận cờ luân lưu.",
        [("lớp 6A", "cờ luân lưu", None), ("7B", "cờ luân lưu", None), ("8C", "cờ luân lưu", None)],
    ),
    (
        YEAR + "Lớp 9A có 12 em được tặng Giấy khen của Chủ tịch UBND huyện.",
        [("12 em", GK, "Chủ tịch UBND huyện")],
    ),
    (
        YEAR + "Giám đốc Sở GD&ĐT gửi Thư khen tới tập thể giáo viên và học sinh Trường THPT Cò Nòi.",
        [("Trường THPT Cò Nòi", "Thư khen", "Giám đốc Sở GD&ĐT")],
    ),
    (YEAR + "Bà Lò Thị Lụa đã trao Thư khen tuyên dương 03 học sinh.", [("03 học sinh", "Thư khen", None)]),
]
AGAIN: list[tuple[str, Told]] = [
    (
        YEAR
        + "Tỉnh có 2 giáo viên được Bộ trưởng tặng Bằng khen. 2 giáo viên gồm cô Trần Thị Lụa, Trường Mầm non Nà Ớt; "
        "thầy giáo Lê Đức Toàn, Trường THCS Chiềng Ân.",
        [("Trần Thị Lụa", BK, "Bộ trưởng"), ("Lê Đức Toàn", BK, "Bộ trưởng")],
    ),
    (
        YEAR + "45 học sinh được tuyên dương, mỗi em được nhận Giấy khen của Giám đốc Sở và 1 triệu đồng.",
        [("45 học sinh", GK, "Giám đốc Sở")],
    ),
    (
        YEAR + "Sở GD&ĐT được Bộ GD&ĐT đánh giá hoàn thành xuất sắc 9/9 lĩnh vực và được tặng Cờ thi đua.",
        [("Sở GD&ĐT", FLAG, None)],
    ),
    (
        YEAR + "Sở GD&ĐT đã khen thưởng đột xuất đối với thầy giáo Quàng Văn Dũng, giáo viên Trường THCS Chiềng Xôm "
        "với hình thức tặng Giấy khen.",
        [("Quàng Văn Dũng", GK, "Sở GD&ĐT")],
    ),
    (
        YEAR + "Số giáo viên đạt danh hiệu Lao động tiên tiến là 52 người; Chiến sĩ thi đua cơ sở là 8 người.",
        [("52 người", "Lao động tiên tiến", None), ("8 người", "Chiến sĩ thi đua cơ sở", None)],
    ),
    (
        YEAR + "Trường đạt Tập thể Lao động xuất sắc năm học 2020-2021 là Trường THPT Tô Hiệu.",
        [("Trường THPT Tô Hiệu", "Tập thể Lao động xuất sắc", None)],
    ),
    (
        YEAR + "12 nữ nhà giáo được tặng Bằng khen “Giỏi việc trường, đảm việc nhà” của Công đoàn Giáo dục Việt Nam.",
        [("12 nữ nhà giáo", BK, "Công đoàn Giáo dục Việt Nam")],
    ),
    (
        YEAR + "Danh hiệu cá nhân dự kiến: 01 đ/c đề nghị Bằng khen của UBND tỉnh; 05 đ/c đề nghị Giấy khen.",
        [("01 đ/c", BK, "UBND tỉnh"), ("05 đ/c", GK, None)],
    ),
]
ORDERS: list[tuple[str, Told]] = [
    (
        YEAR + "Công đoàn ngành đã biểu dương 25 gương điển hình và trao Giấy khen cho 10 tập thể, 40 chị.",
        [("10 tập thể", GK, "Công đoàn ngành"), ("40 chị", GK, "Công đoàn ngành")],
    ),
    (
        YEAR
        + "Trường THPT Mộc Lỵ xếp thứ nhì và Trường THPT Thảo Nguyên xếp thứ ba, đề nghị UBND tỉnh tặng Bằng khen.",
        [("Trường THPT Mộc Lỵ", BK, "UBND tỉnh"), ("Trường THPT Thảo Nguyên", BK, "UBND tỉnh")],
    ),
    (
        YEAR + "Huyện hiện có 3 người được phong tặng danh hiệu Nhà giáo Ưu tú, 42 người được tặng Huy chương "
        "“Vì sự nghiệp Giáo dục”.",
        [("3 người", "Nhà giáo Ưu tú", None), ("42 người", "Huy chương “Vì sự nghiệp Giáo dục”", None)],
    ),
    (
        YEAR + "Hiệu trưởng đã trao Giấy khen cho 87 em học sinh giỏi, 2 tập thể lớp tiêu biểu là 12A, 11B.",
        [("87 em học sinh giỏi", GK, "Hiệu trưởng"), ("12A", GK, "Hiệu trưởng"), ("11B", GK, "Hiệu trưởng")],
    ),
    (
        YEAR + "UBND huyện đã trao Giấy khen cho 20 tập thể, 32 cá nhân, trong đó ngành giáo dục có 5 tập thể.",
        [("20 tập thể", GK, "UBND huyện"), ("32 cá nhân", GK, "UBND huyện")],
    ),
    (
        YEAR + "Có 06 đơn vị được tặng thưởng Cờ thi đua, 12 đơn vị tặng thưởng Bằng khen.",
        [("06 đơn vị", FLAG, None), ("12 đơn vị", BK, None)],
    ),
    (
        YEAR + "Trường THPT Tô Hiệu đã được Nhà nước tặng thưởng Huân chương Lao động các hạng Nhất, Nhì.",
        [
            ("Trường THPT Tô Hiệu", "Huân chương Lao động hạng Nhất", "Nhà nước"),
            ("Trường THPT Tô Hiệu", "Huân chương Lao động hạng Nhì", "Nhà nước"),
        ],
    ),
    (
        YEAR + "15 sinh viên được Hiệu trưởng tặng Giấy khen; 2 chuyên gia được tặng Bằng khen.",
        [("15 sinh viên", GK, "Hiệu trưởng")],
    ),
    (
        "TRƯỜNG MẦM NON HOA BAN TỔ CHỨC HỘI NGHỊ VIÊN CHỨC NĂM HỌC 2023-2024\nTrường đạt Tập thể lao động tiên tiến.",
        [("TRƯỜNG MẦM NON HOA BAN", "Tập thể lao động tiên tiến", None)],
    ),
]
SUBJECTS: list[tuple[str, Told]] = [
    (
        YEAR + "Năm nay, cùng với Hội Cựu giáo chức huyện Mai Sơn, Yên Châu, Hội Cựu giáo chức tỉnh đã được UBND tỉnh "
        "tặng Bằng khen.",
        [
            ("Hội Cựu giáo chức huyện Mai Sơn", BK, "UBND tỉnh"),
            ("Yên Châu", BK, "UBND tỉnh"),
            ("Hội Cựu giáo chức tỉnh", BK, "UBND tỉnh"),
        ],
    ),
    (
        YEAR + "Danh hiệu “Tập thể lao động xuất sắc” năm học 2017-2018 đã thuộc về Trường Đại học Tây Bắc, theo Quyết "
        "định số 5266/QĐ-BGDĐT của Bộ Giáo dục và Đào tạo.\nNăm nay, 32 đơn vị được công nhận danh hiệu này.",
        [
            ("Trường Đại học Tây Bắc", "Tập thể lao động xuất sắc", "Bộ Giáo dục và Đào tạo"),
            ("32 đơn vị", "Tập thể lao động xuất sắc", None),
        ],
    ),
    (
        YEAR + "Quyết định tặng Bằng khen được Chủ tịch UBND tỉnh ký ngày 13/8, dành cho 16 tập thể và 4 cá nhân.",
        [("16 tập thể", BK, "Chủ tịch UBND tỉnh"), ("4 cá nhân", BK, "Chủ tịch UBND tỉnh")],
    ),
    (
        YEAR + "Lễ trao tặng danh hiệu Nhà giáo Nhân dân (NGND) cho nhà giáo Nguyễn Thị Hòa diễn ra sáng nay.",
        [("Nguyễn Thị Hòa", "Nhà giáo Nhân dân", None)],
    ),
    (
        YEAR + "Lãnh đạo tỉnh tặng cờ thi đua của UBND tỉnh cho Trường Tiểu học Nà Bó\nNăm nay, UBND tỉnh tặng Trường "
        "Tiểu học Nà Bó cờ thi đua xuất sắc.",
        [("Trường Tiểu học Nà Bó", "cờ thi đua xuất sắc", "UBND tỉnh")],
    ),
    (
        "UBND tỉnh tặng Bằng khen cho Trường Tiểu học Nà Bó\nNhà trường nhận Bằng khen của Chủ tịch UBND tỉnh.",
        [("Trường Tiểu học Nà Bó", BK, "Chủ tịch UBND tỉnh")],
    ),
    (YEAR + "Trường Tiểu học Nà Bó vinh dự nhận Cờ của UBND tỉnh.", [("Trường Tiểu học Nà Bó", "Cờ", "UBND tỉnh")]),
    (YEAR + "Ban Giám hiệu nhà trường tặng Giấy khen cho 9 cá nhân.", [("9 cá nhân", GK, "Ban Giám hiệu nhà trường")]),
    (YEAR + "Trường đạt tập thể lao động tiên tiến.", [("Trường", "tập thể lao động tiên tiến", None)]),
    (YEAR + "Bà Lò Thị Hoa, Trưởng phòng GD&ĐT huyện, trao Giấy khen cho 5 học sinh.", [("5 học sinh", GK, None)]),
    (YEAR + "Thầy trò Trường THPT Tô Hiệu đón nhận Bằng khen của Bộ.", [("Trường THPT Tô Hiệu", BK, "Bộ")]),
    (
        YEAR + "Cô Quàng Thị Xuân là một trong những giáo viên tiêu biểu được Bộ trưởng tặng Bằng khen.",
        [("Quàng Thị Xuân", BK, "Bộ trưởng")],
    ),
]
BODIES: list[tuple[str, Told]] = [
    (
        YEAR + "Tỉnh đoàn tặng Bằng khen cho tập thể Đoàn trường và 4 cá nhân; Đoàn Thanh niên Đại học Thái Nguyên "
        "khen thưởng 2 tập thể.",
        [("Đoàn trường", BK, "Tỉnh đoàn"), ("4 cá nhân", BK, "Tỉnh đoàn")],
    ),
    (
        YEAR + "Đồng chí Đinh Thị Mùi được gọi tên đầu tiên: LĐLĐ quận trao cho đồng chí giấy khen.",
        [("Đinh Thị Mùi", "giấy khen", "LĐLĐ quận")],
    ),
    (
        YEAR + "Có 31 sinh viên “5 tốt” cấp tỉnh, 3 cán bộ Đoàn đạt giải thưởng Sao Tháng Giêng.",
        [
            ("31 sinh viên “5 tốt” cấp tỉnh", "sinh viên “5 tốt” cấp tỉnh", None),
            ("3 cán bộ Đoàn", "giải thưởng Sao Tháng Giêng", None),
        ],
    ),
    (
        YEAR + "Em Lò Thị Hà vừa được Trung ương Đoàn trao Giải thưởng Sao Tháng Giêng.",
        [("Lò Thị Hà", "Giải thưởng Sao Tháng Giêng", "Trung ương Đoàn")],
    ),
    (
        "Khoa Sư phạm kỷ niệm 30 năm\nNăm 2018, Khoa được Bộ GD&ĐT tặng Bằng khen.",
        [("Khoa Sư phạm", BK, "Bộ GD&ĐT")],
    ),
    (
        "Thành tích\nNăm nào Khoa cũng đạt danh hiệu tập thể lao động xuất sắc cấp cơ sở.",
        [("Khoa", "tập thể lao động xuất sắc cấp cơ sở", None)],
    ),
    (
        YEAR + "Công đoàn trường đã trao 12 Bằng khen của Bộ và 13 Giấy khen của Công đoàn trường cho các cá nhân.",
        [("12 Bằng khen", BK, "Bộ"), ("13 Giấy khen", GK, "Công đoàn trường")],
    ),
    (
        YEAR + "Trường THPT Cò Nòi được UBND tỉnh tặng Cờ thi đua, còn Trường THPT Mai Sơn được tặng Bằng khen.",
        [("Trường THPT Cò Nòi", FLAG, "UBND tỉnh"), ("Trường THPT Mai Sơn", BK, None)],
    ),
    (
        YEAR + "Trường THPT Mai Sơn là đơn vị nhì khối, đề nghị tặng Bằng khen của UBND tỉnh.",
        [("Trường THPT Mai Sơn", BK, "UBND tỉnh")],
    ),
]
GOING_ON: list[tuple[str, Told]] = [
    (
        YEAR + "Nhà trường được tặng Huân chương Lao động hạng Ba.",
        [("Nhà trường", "Huân chương Lao động hạng Ba", None)],
    ),
    (
        YEAR + "Hội thi trao giải nhất cho lớp 6A, tặng Giấy khen cho 5 đội.",  # who has just received gives nothing
        [("5 đội", "Giấy khen", None)],
    ),
    (  # no hour of a programme
        YEAR + "1 Hương Khê | Trường THPT Hương Khê | Bằng khen của Sở",
        [("Trường THPT Hương Khê", "Bằng khen", "Sở")],
    ),
    (YEAR + "8h00 | Trao Bằng khen | Ông Lê Văn An", []),
    (
        YEAR + "Sau khi nhận Bằng khen của Bộ trưởng, cô Lò Thị Hà cho biết sẽ tiếp tục cố gắng.",
        [("Lò Thị Hà", BK, "Bộ trưởng")],
    ),
    (
        YEAR
        + "Chi bộ nhiều năm liền được công nhận “Hoàn thành xuất sắc nhiệm vụ”, năm 2022 được Thành ủy tặng Giấy khen.",
        [("Chi bộ", GK, "Thành ủy")],
    ),
    (
        YEAR
        + "Trường Tiểu học Nà Bó luôn giữ vững danh hiệu Trường tiên tiến xuất sắc, hai lần được Thủ tướng Chính phủ "
        "tặng Bằng khen.",
        [
            ("Trường Tiểu học Nà Bó", "Trường tiên tiến xuất sắc", None),
            ("Trường Tiểu học Nà Bó", BK, "Thủ tướng Chính phủ"),
        ],
    ),
    (
        YEAR + "Đội ngũ của trường có: 05 đồng chí được tặng Bằng khen, 120 lượt Chiến sĩ thi đua cơ sở.",
        [("05 đồng chí", BK, None), ("120 lượt Chiến sĩ thi đua cơ sở", "Chiến sĩ thi đua cơ sở", None)],
    ),
    (
        YEAR + "Sinh viên Lò Thị Hà, lớp K60 ĐHSP Toán, Khoa Khoa học Tự nhiên được tặng Giấy khen của Hiệu trưởng.",
        [("Lò Thị Hà", GK, "Hiệu trưởng")],
    ),
    (
        "Trường Đại học Tây Bắc tổng kết năm\nPhòng Kế toán của Trường được tặng Bằng khen.",
        [("Phòng Kế toán", BK, None)],
    ),
]
NOTHING = [
    "Một số trường được tặng Cờ thi đua.",
    "Cô nói nhà trường chưa bao giờ được tặng Huân chương Lao động.",
    "Nhà trường mong được tặng Cờ thi đua.",
    "Hội nghị bàn việc để nhà trường được tặng Huân chương Lao động hạng Ba.",
    "Mỗi khi Trường được tặng Cờ thi đua, ai cũng vui.",
    "Đoàn trường tập huấn kỹ năng sinh viên 5 tốt cho 60 bạn.",
    "Có 20 sinh viên năm tốt nghiệp sớm.",
    "Lớp 9A không nhận Giấy khen. Chi đội 7B mong nhận Giấy khen.",
    "Trường THPT Tô Hiệu tổ chức lễ tuyên dương học sinh giỏi, trao Giấy khen cho các em.",
    "Trường THPT Tô Hiệu cử đại diện dự lễ trao Bằng khen của Bộ trưởng.",
    "Ban Giám hiệu Trường THPT Tô Hiệu tặng hoa cho các thầy cô được nhận Kỷ niệm chương.",
    "Các khoa đạt Tập thể Lao động xuất sắc.",
    "Đến nay Trường THPT Tô Hiệu chưa có giáo viên nào được tặng Bằng khen của Bộ trưởng.",
    "Trường THPT Tô Hiệu có 95% cán bộ, giáo viên đạt Lao động tiên tiến, 15% đạt Chiến sĩ thi đua cơ sở.",
    "Trường THPT Tô Hiệu có nhiều giáo viên đạt Chiến sĩ thi đua cơ sở, được tặng Bằng khen.",
    "Trường THPT Tô Hiệu có 50 giáo viên, trong đó 100% đạt Lao động tiên tiến.",
    "Học sinh Trường THPT Tô Hiệu được Chủ tịch UBND tỉnh tặng Bằng khen.",
    "Các em học sinh Trường THPT Tô Hiệu nhận Giấy khen của Giám đốc Sở.",
    "Những người bồi dưỡng thế hệ trẻ tỉnh Bắc Giang đã được Tỉnh đoàn mời về để nhận Bằng khen.",
    "Em Nguyễn Thu Trang, học sinh Trường THPT Tô Hiệu, chia sẻ: “Em rất vui khi được nhận Bằng khen”.",
    "Ban Tổ chức sẽ trao Giấy khen cho 10 thí sinh có điểm cao nhất.",
    "Ông Lò Văn An, Hiệu trưởng Trường Chính trị tỉnh, nhận cờ luân lưu Cụm trưởng.",
    "Trường Tiểu học Nà Bó tuyên dương các điển hình tiên tiến, Nhà giáo tiêu biểu năm 2021.",
    "Đã có 15 tập thể, 42 cá nhân được các cấp khen thưởng: 02 Bằng khen của Bộ trưởng, 50 Giấy khen của Giám đốc Sở.",
    "Hàng trăm lượt giáo viên đạt Chiến sĩ thi đua cơ sở.",
    "Mỗi cá nhân được tặng Giấy khen kèm theo 500.000 đồng.",
    "Vinh dự được tặng Bằng khen.",
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*CAPITALS, *CLASSES, *AGAIN, *ORDERS, *SUBJECTS, *BODIES, *GOING_ON, *((YEAR + text, []) for text in NOTHING)],
)
def test_who_received_what_in_prose(text: str, expected: Told) -> None:
    article = Article(key="k", title=text.partition("\n")[0], text=text)
    assert {(award.recipient, award.award, award.grantor) for award in extract(article).awards} == set(expected)
