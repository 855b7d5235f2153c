"""Awards, contests, congresses and other activities as newspapers, schools and unions tell them."""

import pytest

from models import Article
from pipeline.extract import extract

TOLD = [
    ("Danh sách khen thưởng", "Chủ tịch UBND tỉnh tặng Bằng khen cho Trường THPT Mường Bú.", "award"),
    (
        "Giao ban Khối thi đua các trường chuyên nghiệp quý I",
        ("Sáng 28/3/2019, Khối thi đua các trường chuyên nghiệp giao ban quý I tại Trường Cao đẳng nghề Mường Thanh."),
        "briefing",
    ),
    (
        "Ba giáo viên Mường Tè nhận bằng khen của Bộ trưởng",
        (
            "Ba giáo viên của huyện Mường Tè vừa được Bộ trưởng Bộ GD&ĐT tặng bằng khen vì đã có thành tích trong"
            " đổi mới, sáng tạo dạy học."
        ),
        "award",
    ),
    (
        "Gặp mặt, chúc mừng nhà giáo nhân ngày 20/11",
        (
            "Chiều 18/11/2020, UBND huyện gặp mặt các nhà giáo tiêu biểu. Dịp này, Chủ tịch UBND huyện trao tặng "
            "Kỷ niệm chương “Vì sự nghiệp giáo dục” cho 14 nhà giáo."
        ),
        "award",
    ),
    (
        "Trường THPT chuyên Lai Sơn đón Huân chương Lao động hạng Nhì",
        (
            "Sáng 5/9/2022, trong lễ khai giảng, thừa ủy quyền của Chủ tịch nước, Phó Chủ tịch UBND tỉnh đã gắn "
            "Huân chương lên lá cờ truyền thống của nhà trường."
        ),
        "award",
    ),
    (
        "Tôn vinh 120 nhà giáo tiêu biểu",
        "Ngành Giáo dục thành phố vừa tổ chức buổi lễ tôn vinh 120 nhà giáo tiêu biểu năm 2023.",
        "award",
    ),
    (
        "Chủ tịch UBND tỉnh khen thưởng đột xuất thầy giáo cứu học sinh",
        (
            "Chủ tịch UBND tỉnh vừa ký quyết định tặng Bằng khen đột xuất cho thầy Giàng A Phử, giáo viên Trường "
            "PTDTBT THCS Nậm Ban, vì hành động dũng cảm cứu người."
        ),
        "award",
    ),
    (
        "Kỷ niệm 40 năm thành lập Trường THPT Bình Lư Hạ",
        (
            "Sáng 18/11/2023, Trường THPT Bình Lư Hạ tổ chức lễ kỷ niệm 40 năm thành lập. Dịp này, nhà trường "
            "được UBND tỉnh tặng Cờ thi đua."
        ),
        "award",
    ),
    (
        "Trường Tiểu học Tả Lèng vinh dự đón nhận danh hiệu Tập thể Lao động xuất sắc",
        (
            "Vượt qua nhiều khó khăn, thầy và trò nhà trường đã giành danh hiệu Tập thể Lao động xuất sắc năm học"
            " 2021-2022. Lễ đón nhận diễn ra sáng 20/11/2022."
        ),
        "award",
    ),
    (
        "Hội thi giáo viên dạy giỏi cấp huyện năm học 2020-2021",
        (
            "Từ ngày 7 đến ngày 11/12/2020, Phòng GD&ĐT huyện tổ chức Hội thi giáo viên dạy giỏi cấp huyện. 86 "
            "giáo viên dự thi."
        ),
        "contest",
    ),
    (
        "Hội thao cán bộ, giáo viên, nhân viên ngành Giáo dục",
        (
            "Sáng 10/11, Công đoàn ngành khai mạc Hội thao cán bộ, giáo viên, nhân viên chào mừng ngày 20/11 với "
            "sự tham gia của 30 công đoàn cơ sở."
        ),
        "contest",
    ),
    (
        "Bồi dưỡng nghiệp vụ thi đua, khen thưởng cho cán bộ quản lý",
        (
            "Trong hai ngày 15, 16/8/2022, Sở GD&ĐT tổ chức lớp bồi dưỡng nghiệp vụ công tác thi đua, khen thưởng"
            " cho 200 cán bộ quản lý."
        ),
        "training",
    ),
    (
        "Tập huấn sử dụng phần mềm thi đua khen thưởng",
        (
            "Sáng 6/5, 120 cán bộ phụ trách thi đua của các trường được hướng dẫn sử dụng phần mềm quản lý thi "
            "đua, khen thưởng tại buổi tập huấn do Sở tổ chức."
        ),
        "training",
    ),
    (
        "Thầy cô vùng biên được vinh danh",
        (
            "Lễ vinh danh 60 thầy cô giáo cắm bản mà Hội LHTN tỉnh và Sở GD&ĐT phối hợp mở tối 18/11/2022 có sự "
            "hiện diện của lãnh đạo tỉnh."
        ),
        "award",
    ),
    (
        "Các trường mầm non họp khối",
        (
            "Ngày 4/4/2023, Khối thi đua các trường mầm non huyện Mù Cang Chải họp giao ban lần 2, kiểm điểm việc"
            " thực hiện giao ước quý I và thống nhất chương trình quý II."
        ),
        "briefing",
    ),
    (
        "Hội thi Công đoàn khỏe",
        (
            "Sân vận động huyện sáng 26/3/2022 rộn ràng tiếng cổ vũ khi Công đoàn giáo dục huyện Bát Xát khai mạc"
            " hội thao cán bộ, nhà giáo."
        ),
        "contest",
    ),
    (
        "Quyết định chia khối thi đua",
        (
            "Theo quyết định mới ban hành của Giám đốc Sở GD&ĐT, 52 đơn vị trực thuộc được chia thành 6 khối thi "
            "đua kể từ năm học 2023-2024."
        ),
        "other",
    ),
    (
        "Cẩm nang cho người làm thi đua",
        (
            "Lớp tập huấn nghiệp vụ thi đua, khen thưởng cho cán bộ phụ trách thi đua các trường đã khai mạc sáng"
            " 12/8/2020 tại Sở GD&ĐT."
        ),
        "training",
    ),
    (
        "Cô giáo Tày được tặng Huân chương Lao động hạng Ba",
        ("Với 30 năm cống hiến, cô Nông Thị Lả vừa được Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba."),
        "award",
    ),
    (
        "Ba mươi năm một mái trường",
        (
            "Lễ kỷ niệm 30 năm thành lập và đón nhận Cờ thi đua của Chính phủ được Trường THPT Mường Lò tổ chức "
            "sáng 19/11/2020."
        ),
        "award",
    ),
    (
        "Công bố danh sách Nhà giáo Ưu tú",
        (
            "Chủ tịch nước đã ký quyết định phong tặng danh hiệu Nhà giáo Ưu tú cho 12 nhà giáo của tỉnh. Lễ trao"
            " tặng sẽ diễn ra dịp 20/11."
        ),
        "award",
    ),
    (
        "Trao tặng kỷ niệm chương",
        "Nhân 20/11, Sở GD&ĐT trao Kỷ niệm chương “Vì sự nghiệp Giáo dục” cho 8 cán bộ ngoài ngành.",
        "award",
    ),
    (
        "Chung kết hội thi Giáo viên dạy giỏi tỉnh",
        (
            "Vòng chung kết Hội thi giáo viên dạy giỏi tiểu học cấp tỉnh diễn ra từ 10-12/1/2024 với 90 giáo "
            "viên. Kết thúc, 85 giáo viên được công nhận danh hiệu."
        ),
        "contest",
    ),
    (
        "Tuyên dương học sinh giỏi, giáo viên giỏi năm học 2021-2022",
        (
            "UBND huyện tổ chức lễ tuyên dương 210 học sinh giỏi, 45 giáo viên giỏi năm học 2021-2022 vào sáng "
            "12/6/2022."
        ),
        "award",
    ),
]


@pytest.mark.parametrize(("title", "body", "types"), TOLD)
def test_the_kinds_of_activity_that_an_article_reports(title: str, body: str, types: str) -> None:
    events = extract(Article(key="k", title=title, text=f"{title}\n{body}")).events
    assert {kind for event in events for kind in event.types} == set(types.split())
