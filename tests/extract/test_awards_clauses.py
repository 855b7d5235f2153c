"""Distinctions asked of their clause: whoever received, in whatever order it is said."""

import pytest

from models import Article
from pipeline.extract import extract

YEAR = "Hội nghị tổng kết năm học\nSáng 20/8/2023, hội nghị diễn ra tại thị trấn.\n"
WHO = (
    ("Trường THCS Suối Lúa", ["Trường THCS Suối Lúa"]),
    ("cô Lò Thị Mận, giáo viên Trường THCS Suối Lúa", ["Lò Thị Mận"]),
    ("Trường THCS Suối Lúa và Trường Mầm non Hoa Ban", ["Trường THCS Suối Lúa", "Trường Mầm non Hoa Ban"]),
    ("5 tập thể và 12 cá nhân", ["5 tập thể", "12 cá nhân"]),
)
ORDERS = (
    "Bằng khen của UBND tỉnh Lai Châu đã được trao tận tay {}.",
    "UBND tỉnh Lai Châu ghi nhận thành tích của {} bằng việc tặng Bằng khen.",
    "Ghi nhận những đóng góp của {}, UBND tỉnh Lai Châu đã tặng Bằng khen.",
    "Dịp này có {} có tên trong Quyết định tặng Bằng khen của UBND tỉnh Lai Châu.",
    "UBND tỉnh Lai Châu vinh danh {} bằng Bằng khen.",
    "Năm qua, {} mang về Bằng khen của UBND tỉnh Lai Châu.",
    "{} đã được ông Vàng A Sử, Phó Trưởng phòng, thừa ủy quyền của UBND tỉnh Lai Châu trao Bằng khen.",
    "UBND tỉnh Lai Châu xét thành tích của {}, nhất trí tặng Bằng khen.",
)
NOTHING = (
    "Trường THCS Suối Lúa chưa được UBND tỉnh tặng Bằng khen.",
    "Cô Lò Thị Mận mong muốn được nhận Bằng khen của UBND tỉnh.",
    "Tham dự buổi trao Bằng khen có đồng chí Vàng A Sử và Trường THCS Suối Lúa.",
    "Cùng dự lễ trao Bằng khen có 5 tập thể và 12 cá nhân.",
    "Cô Lò Thị Mận giải thích cách bình chọn tập thể nhận Bằng khen.",
    "Đề nghị UBND tỉnh quan tâm hơn tới việc tặng Bằng khen, cô Lò Thị Mận nói.",
    "Tờ trình về việc tặng Bằng khen đã được Trường THCS Suối Lúa gửi tới UBND tỉnh.",
    "Sở đã tặng hoa cho Trường THCS Suối Lúa và tặng Bằng khen cho một số đơn vị trong khối.",
    "Nhiều tập thể, cá nhân ngành Giáo dục huyện từng được thưởng Huân chương Lao động hạng Ba.",
    "Sáng 18/11 tổ chức lễ đón nhận Bằng khen tại thị trấn.",
    "Ban Giám hiệu nhận Bằng khen của UBND tỉnh.",
    "Sở có gần 1.600 giáo viên. Hơn 98% nữ nhà giáo được tặng Bằng khen.",
    "Đến dự và trao Bằng khen có ông Vàng A Sử, Phó Giám đốc Sở.",
    "Tham gia trao Bằng khen có Trường THCS Suối Lúa.",
    "Đọc quyết định tặng Bằng khen có bà Cà Thị Mai, Trưởng phòng Tổ chức.",
    "Người trao Bằng khen là ông Vàng A Sử.",
    "Ông Vàng A Sử đề nghị Trường THCS Suối Lúa tiếp tục thi đua để có Bằng khen.",
    "Kèm theo Bằng khen có 25 cây xanh.",
    "Bằng khen chưa kịp trao cho cô Lò Thị Mận.",
    "Bằng khen của UBND tỉnh không được trao cho cô Lò Thị Mận.",
    "Cờ thi đua chưa thuộc về Trường THCS Suối Lúa.",
    "Trường THCS Suối Lúa từ chối nhận Bằng khen của UBND tỉnh.",
    "Cô Lò Thị Mận chưa từng nhận Bằng khen nào.",
    "Trường THCS Suối Lúa được kỳ vọng nhận Cờ thi đua.",
    "Trường THCS Suối Lúa lẽ ra được nhận Cờ thi đua.",
    "UBND tỉnh hủy bỏ quyết định tặng Bằng khen cho Trường THCS Suối Lúa.",
    "Mức thưởng của Bằng khen đối với 1 tập thể là 3 triệu đồng.",
    "Cô Lò Thị Mận chúc mừng các đồng nghiệp được nhận Bằng khen.",
    "Cô Lò Thị Mận phát biểu. Nhận Bằng khen là vinh dự lớn của mỗi người.",
    "Ông Vàng A Sử dự lễ. Nhận Bằng khen có nhiều giáo viên.",
    "Học sinh của cô Lò Thị Mận được tặng Giấy khen.",
    "Lớp của cô Lò Thị Mận được tặng Giấy khen.",
    "Cựu học sinh Trường THCS Suối Lúa được tặng Bằng khen.",
    "Phụ huynh học sinh Trường THCS Suối Lúa được tặng Giấy khen.",
    "Tối đa 5 cá nhân được tặng Bằng khen.",
    "Anh Lò Văn Tú đạt danh hiệu Vua phá lưới xuất sắc.",
    "Anh Lò Văn Tú đạt danh hiệu cầu thủ xuất sắc của giải.",
)


BK = "Bằng khen"
TOLD: list[tuple[str, set[tuple[str, str, str | None]]]] = [
    ("Dịp này, người được tặng Bằng khen là cô Lò Thị Mận.", {("Lò Thị Mận", BK, None)}),
    ("Tại lễ tổng kết, được tặng Bằng khen có cô Lò Thị Mận.", {("Lò Thị Mận", BK, None)}),
    ("Công đoàn đạt VMXS, LĐLĐ tỉnh tặng Bằng khen.", {("Công đoàn", BK, "LĐLĐ tỉnh")}),
    (
        "Đồng chí Lò Văn Tú được tặng Bằng khen, đồng chí Cà Thị Mai Giấy khen.",
        {("Lò Văn Tú", BK, None), ("Cà Thị Mai", "Giấy khen", None)},
    ),
    ("Danh hiệu Lao động tiên tiến: 36/40 đồng chí.", {("36/40 đồng chí", "Lao động tiên tiến", None)}),
    ("Chi đoàn 12A1 được tặng Giấy khen.", {("Chi đoàn 12A1", "Giấy khen", None)}),
    (
        "Công đoàn Trường THPT Cò Nòi có thêm Cờ thi đua do Công đoàn ngành Giáo dục tỉnh tặng.",
        {("Công đoàn Trường THPT Cò Nòi", "Cờ thi đua", "Công đoàn ngành Giáo dục tỉnh")},
    ),
    (
        "Cô giáo Lò Thị Mận - GV Tổng phụ trách Đội; em Vì Thị Hoa lớp 4A3 được nhận Bằng khen của Trung ương Đoàn.",
        {("Lò Thị Mận", BK, "Trung ương Đoàn"), ("Vì Thị Hoa", BK, "Trung ương Đoàn")},
    ),
    ("Dự lễ có ông Vàng A Sử; cô Lò Thị Mận được nhận Bằng khen.", {("Lò Thị Mận", BK, None)}),
    (
        "Liên đội Trường Tiểu học Nà Bó tổng kết. Tại hội nghị, Liên đội được nhận Bằng khen của Thành Đoàn Hà Nội.",
        {("Liên đội Trường Tiểu học Nà Bó", BK, "Thành Đoàn Hà Nội")},
    ),
    ("Liên đội trao cờ thi đua 3 tốt cho 24 tập thể.", {("24 tập thể", "cờ thi đua", "Liên đội")}),
    (
        "Huyện tuyên dương 30 cá nhân nhận danh hiệu “Người tốt, việc tốt” cấp tỉnh.",
        {("30 cá nhân", "Người tốt, việc tốt", "Huyện")},
    ),
    (
        "Sở tặng Bằng khen cho 2 nhà giáo có nhiều đóng góp, gồm thầy Lò Văn Tú và cô Cà Thị Mai.",
        {("Lò Văn Tú", BK, "Sở"), ("Cà Thị Mai", BK, "Sở")},
    ),
    (
        "Bộ GD&ĐT tặng Bằng khen 3 cá nhân và 1 tập thể của tỉnh.",
        {("3 cá nhân", BK, "Bộ GD&ĐT"), ("1 tập thể", BK, "Bộ GD&ĐT")},
    ),
    (
        "Đảng ủy phường trao Huy hiệu 30 năm tuổi Đảng cho ông Lò Văn Tú, đảng viên Chi bộ Trường THCS Na Ư.",
        {("Lò Văn Tú", "Huy hiệu 30 năm tuổi Đảng", "Đảng ủy phường")},
    ),
    (
        "Trường: Chi bộ trong sạch vững mạnh, Liên đội mạnh cấp tỉnh, được tặng Bằng khen.",
        {("Trường", BK, None)},
    ),
    ("UBND tỉnh đã tổ chức gặp mặt, tặng Bằng khen cho 39 nhà giáo.", {("39 nhà giáo", BK, "UBND tỉnh")}),
    (
        "Sở GD&ĐT Lai Châu tròn 60 tuổi. Sở vinh dự được đón nhận Huân chương Độc lập hạng Ba.",
        {("Sở GD&ĐT Lai Châu", "Huân chương Độc lập hạng Ba", None)},
    ),
    (
        "Công đoàn Trường THPT Cò Nòi được công nhận là đơn vị hoàn thành tốt nhiệm vụ; được LĐLĐ tỉnh tặng Bằng khen.",
        {("Công đoàn Trường THPT Cò Nòi", BK, "LĐLĐ tỉnh")},
    ),
    (
        "Trường THCS Na Ư đứng đầu các trường THCS của huyện. Trường đạt “Lao động giỏi” và: “Đơn vị tiên tiến”.",
        {
            ("Trường THCS Na Ư", "Lao động giỏi", None),
            ("Trường THCS Na Ư", "Đơn vị tiên tiến", None),
        },
    ),
    (
        "Đoàn trường trao giải thưởng “Sao Tháng Giêng” cho 25 học sinh.",
        {("25 học sinh", "giải thưởng “Sao Tháng Giêng”", "Đoàn trường")},
    ),
    ("Bằng khen của Chủ tịch nước trao Trường THPT Cò Nòi.", {("Trường THPT Cò Nòi", BK, "Chủ tịch nước")}),
    ("Chi đoàn K60 Toán được Đoàn trường tặng Giấy khen.", {("Chi đoàn K60 Toán", "Giấy khen", "Đoàn trường")}),
    ("Kết quả có 8 tập thể đạt TTLĐXS.", {("8 tập thể", "TTLĐXS", None)}),
    ("Kết quả bình xét có 80 CSTĐCS được vinh danh.", {("80 CSTĐCS", "CSTĐCS", None)}),
    ("Bằng khen Thủ tướng cho thầy giáo vùng cao Lò Văn Tú.", {("Lò Văn Tú", BK, "Thủ tướng")}),
    (
        "Đón Huân chương Lao động hạng Nhì, thầy trò Trường THPT Cò Nòi xúc động.",
        {("Trường THPT Cò Nòi", "Huân chương Lao động hạng Nhì", None)},
    ),
    ("Trường THPT Cò Nòi được Chính phủ tặng Cờ.", {("Trường THPT Cò Nòi", "Cờ", "Chính phủ")}),
    (
        "Có 02 đồng chí nhận Bằng khen của Bộ, 15 đồng chí Giấy khen của Sở.",
        {("02 đồng chí", BK, "Bộ"), ("15 đồng chí", "Giấy khen", "Sở")},
    ),
    # who is counted by a noun that is in no table
    ("Sở trao Bằng khen cho 20 cựu chiến binh.", {("20 cựu chiến binh", BK, "Sở")}),
    ("Bằng khen của Bộ được trao cho 12 nữ sinh tiêu biểu.", {("12 nữ sinh", BK, "Bộ")}),
    ("Dịp này, 3 câu chuyện hay được UBND tỉnh tặng Bằng khen.", {("3 câu chuyện hay", BK, "UBND tỉnh")}),
    # distinctions that are in no table
    ("121 CĐV đạt danh hiệu Công đoàn viên xuất sắc cấp cơ sở.",
     {("121 CĐV", "Công đoàn viên xuất sắc cấp cơ sở", None)}),
    ("Trong khối, 7/10 trường đạt danh hiệu tiên tiến xuất sắc.",
     {("7/10 trường", "tiên tiến xuất sắc", None)}),
    ("Chi bộ Khoa Toán đạt danh hiệu Chi bộ trong sạch vững mạnh tiêu biểu của Nhà trường.",
     {("Chi bộ Khoa Toán", "Chi bộ trong sạch vững mạnh tiêu biểu", "Nhà trường")}),
    ("Trường THCS Na Ư nhận cờ thi đua suất sắc.", {("Trường THCS Na Ư", "cờ thi đua suất sắc", None)}),
    ("Thầy Vàng A Sử được tặng Giải thưởng Nguyễn Văn Trỗi.",
     {("Vàng A Sử", "Giải thưởng Nguyễn Văn Trỗi", None)}),
]  # fmt: skip
OTHERS = (
    "Trường có 12 phòng học, 2 sân chơi và nhận cờ lưu niệm.",
    "Danh hiệu cầu thủ xuất sắc nhất được trao cho em Sùng Mí Lừ.",
    "Cô Lò Thị Mận đạt danh hiệu giáo viên chủ nhiệm giỏi.",
    "3 chi bộ đạt danh hiệu Chi bộ trong sạch vững mạnh.",
    "Em Lò Văn Tú đạt giải cuộc thi Giải thưởng Lê Quý Đôn.",
    "Đồng chí Lò Văn Tú - Hiệu trưởng vinh dự đón nhận Cờ thi đua xuất sắc.",
    "Phong trào “Người tốt, việc tốt” được cô Lò Thị Mận hưởng ứng.",
    "Ông Vàng A Sử đề xuất tăng số Bằng khen cho khối THPT.",
    "Cô Lò Thị Mận từng mơ ước được Bằng khen.",
    "Cá nhân đạt Chiến sĩ thi đua cơ sở 2 năm liền được xét Chiến sĩ thi đua cấp tỉnh.",
    "Bà Lò Thị Mận, Nhà giáo Ưu tú, nguyên Hiệu trưởng nhà trường, xúc động nhớ lại.",
    "Trường THCS Na Ư nộp hồ sơ Tập thể lao động xuất sắc về Phòng trước ngày 30/6.",
    "Sở trao Bằng khen và 15 suất học bổng.",
)


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_who_received_what_is_read_without_a_table(text: str, told: set[tuple[str, str, str | None]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(("who", "names"), WHO)
def test_who_received_is_found_in_every_order(order: str, who: str, names: list[str]) -> None:
    said = order.format(who)
    assert _told(said[0].upper() + said[1:]) == {(name, "Bằng khen", "UBND tỉnh Lai Châu") for name in names}


@pytest.mark.parametrize("text", [*NOTHING, *OTHERS])
def test_who_is_only_named_beside_a_distinction_has_none(text: str) -> None:
    assert not _told(text)


def test_what_a_list_counts_is_told_where_others_are_told_to_have_received() -> None:
    text = (
        "Hội đồng nhất trí danh sách, gồm:\n- Danh hiệu Lao động tiên tiến: 63 cá nhân;\n"
        "- Đề nghị UBND tỉnh tặng Bằng khen cho 2 tập thể."
    )
    assert _told(text) == {("63 cá nhân", "Lao động tiên tiến", None), ("2 tập thể", "Bằng khen", "UBND tỉnh")}


def _told(text: str) -> set[tuple[str, str, str | None]]:
    article = Article(key="k", title="Hội nghị tổng kết năm học", text=YEAR + text)
    return {(award.recipient, award.award, award.grantor) for award in extract(article).awards}
