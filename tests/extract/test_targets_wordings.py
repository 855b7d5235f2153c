"""Targets: how they are announced, how the next sentences go on with them, and how lists of them are laid out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gazetteers.targets import target_cues
from models import Article
from pipeline.extract import extract

Told = list[tuple[str, str]]
ANNOUNCED: list[tuple[str, Told]] = [
    (
        "Hội nghị thông qua các chỉ tiêu thi đua năm học 2019-2020, cụ thể: 100% tổ đạt loại khá; 5 giải cấp tỉnh.",
        [("100%", "100% tổ đạt loại khá"), ("5", "5 giải cấp tỉnh")],
    ),
    (
        "Mục tiêu của nhà trường là 98% trẻ đạt bé chuyên cần, 100% trẻ được an toàn.",
        [("98%", "98% trẻ đạt bé chuyên cần"), ("100%", "100% trẻ được an toàn")],
    ),
    (
        "Chỉ tiêu năm học mới được huyện giao là 2 trường đạt chuẩn quốc gia mức độ 1.",
        [("2", "2 trường đạt chuẩn quốc gia mức độ 1")],
    ),
    (
        "Chỉ tiêu: Giáo viên giỏi cấp trường: 20 đ/c; Sáng kiến kinh nghiệm: 10 bản.",
        [("20", "Giáo viên giỏi cấp trường: 20 đ/c"), ("10", "Sáng kiến kinh nghiệm: 10 bản")],
    ),
    (
        "Các trường cam kết làm tốt nội dung thi đua, quyết tâm đạt 15 giải học sinh giỏi cấp tỉnh.",
        [("15", "15 giải học sinh giỏi cấp tỉnh")],
    ),
    (
        "Các trường cam kết 100% lớp có góc đọc, quyết tâm đạt 15 giải học sinh giỏi cấp tỉnh.",
        [("100%", "100% lớp có góc đọc"), ("15", "15 giải học sinh giỏi cấp tỉnh")],
    ),
    ("Đích của ngành là 90% trường có thư viện đạt chuẩn.", [("90%", "90% trường có thư viện đạt chuẩn")]),
    (
        "Phòng yêu cầu các trường phải bảo đảm 100% học sinh được học đủ môn, tỉ lệ bỏ học không quá 0,5%.",
        [("100%", "100% học sinh được học đủ môn"), ("0,5%", "tỉ lệ bỏ học không quá 0,5%")],
    ),
    (
        "Chiến dịch “60 ngày đêm” nhằm đưa tỉ lệ đỗ tốt nghiệp của tỉnh đạt 98% trở lên.",
        [("98%", "tỉ lệ đỗ tốt nghiệp của tỉnh đạt 98% trở lên")],
    ),
    (
        "Sang năm học mới, nhà trường nâng tỷ lệ học sinh giỏi lên 35%, có từ 5 học sinh giỏi cấp tỉnh trở lên.",
        [("35%", "nhà trường nâng tỷ lệ học sinh giỏi lên 35%"), ("5", "từ 5 học sinh giỏi cấp tỉnh trở lên")],
    ),
]
ASIDE: list[tuple[str, Told]] = [
    (
        "Có ít nhất 60% trường mầm non đạt chuẩn là mục tiêu huyện Hàm Yên đặt ra.",
        [("60%", "ít nhất 60% trường mầm non đạt chuẩn")],
    ),
    (
        "Để hoàn thành mục tiêu 75% trường đạt chuẩn, huyện dồn vốn cho các xã khó.",
        [("75%", "75% trường đạt chuẩn")],
    ),
    (
        "Bà Hà nêu mục tiêu: “Năm học này, chúng tôi đưa 98% trẻ ra lớp, 60% trường có bếp một chiều”.",
        [("98%", "chúng tôi đưa 98% trẻ ra lớp"), ("60%", "60% trường có bếp một chiều")],
    ),
    (
        "Trường đăng ký thi đua năm học 2017-2018 với các danh hiệu: 05 Chiến sĩ thi đua cơ sở, 30 Lao động tiên tiến.",
        [("05", "05 Chiến sĩ thi đua cơ sở"), ("30", "30 Lao động tiên tiến")],
    ),
    (
        "Ngành phấn đấu có thêm 10 trường chuẩn (mầm non 4 trường, tiểu học 6 trường).",
        [("10", "10 trường chuẩn")],
    ),
    (
        "Lớp thi đua với chỉ tiêu: Khối 6: 120 giờ; khối 8, 9: 110 giờ.",
        [("120", "Khối 6: 120 giờ"), ("110", "khối 8, 9: 110 giờ")],
    ),
    (
        "Tỉnh xác định đến năm 2025 sẽ có 75% trường đạt chuẩn, 100% xã giữ phổ cập.",
        [("75%", "75% trường đạt chuẩn"), ("100%", "100% xã giữ phổ cập")],
    ),
]
GONE_ON_WITH: list[tuple[str, Told]] = [
    (
        (
            "Kế hoạch nêu rõ mục tiêu cụ thể đến năm 2030. Đối với mầm non, tỷ lệ trẻ đến trường đạt 40%. "
            "Đối với phổ thông, tỷ lệ đi học đúng tuổi đạt 99,5%."
        ),
        [("40%", "tỷ lệ trẻ đến trường đạt 40%"), ("99,5%", "tỷ lệ đi học đúng tuổi đạt 99,5%")],
    ),
    (
        "Trường phấn đấu có 99% học sinh lên lớp. Tỷ lệ học sinh giỏi đạt 30%.",
        [("99%", "99% học sinh lên lớp"), ("30%", "Tỷ lệ học sinh giỏi đạt 30%")],
    ),
    (
        "Huyện phấn đấu có thêm 4 trường chuẩn.\nBên cạnh đó, 100% hiệu trưởng phải có chứng chỉ quản lý.",
        [("4", "4 trường chuẩn"), ("100%", "100% hiệu trưởng phải có chứng chỉ quản lý")],
    ),
    (
        "Tỉnh phấn đấu 40% xã đạt chuẩn cộng đồng học tập, đến năm 2030 là 60%.",
        [("40%", "40% xã đạt chuẩn cộng đồng học tập"), ("60%", "đến năm 2030 là 60%")],
    ),
]
DASHES_AND_DOINGS: list[tuple[str, Told]] = [
    (
        "Một số chỉ tiêu chủ yếu: - Tỷ lệ trẻ đi nhà trẻ: 40%. - Trẻ mẫu giáo: 99%. - Học sinh giỏi: 15 em.",
        [("40%", "Tỷ lệ trẻ đi nhà trẻ: 40%"), ("99%", "Trẻ mẫu giáo: 99%"), ("15", "Học sinh giỏi: 15 em")],
    ),
    (
        (
            "Nội dung thi đua gồm: hoàn thành các chỉ tiêu nhiệm kỳ; làm tốt tuyên truyền. "
            "Đáng chú ý, toàn Đoàn sẽ làm 45 công trình cấp tỉnh, 820 công trình cấp huyện."
        ),
        [("45", "toàn Đoàn sẽ làm 45 công trình cấp tỉnh"), ("820", "820 công trình cấp huyện")],
    ),
]
LAID_OUT: list[tuple[str, Told]] = [
    (
        "Chỉ tiêu thi đua:\nĐối với tập thể:\n- 10/10 lớp đạt lớp tiên tiến.\nĐối với cá nhân:\n- 6 chiến sĩ thi đua.",
        [("10/10", "10/10 lớp đạt lớp tiên tiến"), ("6", "6 chiến sĩ thi đua")],
    ),
    (
        "Các đơn vị ký giao ước với nội dung thi đua:\na) Về chuyên môn: 100% giờ dạy đạt khá.\nb) Chuyên cần 97%.",
        [("100%", "Về chuyên môn: 100% giờ dạy đạt khá"), ("97%", "Chuyên cần 97%")],
    ),
    (
        "Trường phát động thi đua với các chỉ tiêu:\n1/ 100% đoàn viên ký cam kết.\n2/ Vận động 10 triệu đồng.",
        [("100%", "100% đoàn viên ký cam kết"), ("10 triệu", "Vận động 10 triệu đồng")],
    ),
    (
        "Các chỉ tiêu:\nTrẻ ra lớp đạt 98%\nTỷ lệ chuyên cần đạt 95%\nHọc sinh giỏi 12 em\nÔng Lò Văn Chựa phát biểu.",
        [("98%", "Trẻ ra lớp đạt 98%"), ("95%", "Tỷ lệ chuyên cần đạt 95%"), ("12", "Học sinh giỏi 12 em")],
    ),
    (
        "Nhà trường phát động đợt thi đua với các nội dung:\n- Mỗi lớp đăng ký 2 tuần học tốt.",
        [("2", "Mỗi lớp đăng ký 2 tuần học tốt")],
    ),
]
MORE_LISTS: list[tuple[str, Told]] = [
    (
        "a. Chỉ tiêu:\n- Hạnh kiểm tốt 90%.\nb. Biện pháp:\n- Tổ chức 2 buổi ngoại khóa.\n2. Văn hóa\n- Mở 3 lớp.",
        [("90%", "Hạnh kiểm tốt 90%")],
    ),
    (
        "Lễ phát động thi đua với nội dung:\n1. Chỉ tiêu: mỗi lớp 40 giờ học tốt.\n2. Giải thưởng: 1 giải nhất.",
        [("40", "Chỉ tiêu: mỗi lớp 40 giờ học tốt")],
    ),
    (
        "Một số chỉ tiêu: 1. Trẻ 6 tuổi vào lớp 1: 98%. 2. Duy trì sĩ số: 99,5%. 3. Học sinh giỏi quốc gia: 10 giải.",
        [
            ("98%", "Trẻ 6 tuổi vào lớp 1: 98%"),
            ("99,5%", "Duy trì sĩ số: 99,5%"),
            ("10", "Học sinh giỏi quốc gia: 10 giải"),
        ],
    ),
    (
        "Các tổ đăng ký danh hiệu thi đua như sau:\n- CSTĐ cấp tỉnh: 1\n- LĐTT: 45",
        [("1", "CSTĐ cấp tỉnh: 1"), ("45", "LĐTT: 45")],
    ),
    (
        "Về chỉ tiêu, Khối thống nhất:\n19/19 trường đạt tiên tiến;\n99,5% học sinh lên lớp;",
        [("19/19", "19/19 trường đạt tiên tiến"), ("99,5%", "99,5% học sinh lên lớp")],
    ),
    ("Trường phấn đấu hoàn thành 15/15 chỉ tiêu thi đua.", [("15/15", "hoàn thành 15/15 chỉ tiêu thi đua")]),
]
FIGURES: list[tuple[str, Told]] = [
    ("Trường phấn đấu giành từ 10 đến 12 giải cấp tỉnh.", [("10 đến 12", "giành từ 10 đến 12 giải cấp tỉnh")]),
    ("Phấn đấu 01 – 02 em đạt giải quốc gia.", [("01 – 02", "01 – 02 em đạt giải quốc gia")]),
    ("Phấn đấu 100 phần trăm lớp có tủ sách.", [("100 phần trăm", "100 phần trăm lớp có tủ sách")]),
    (
        "Phấn đấu mỗi tháng mỗi giáo viên dự ít nhất 2 tiết, cả năm 18 tiết.",
        [("2", "mỗi tháng mỗi giáo viên dự ít nhất 2 tiết"), ("18", "cả năm 18 tiết")],
    ),
    ("Đoàn trường phấn đấu mỗi lớp 2 tiết mục múa.", [("2", "mỗi lớp 2 tiết mục múa")]),
]
OTHER_WORDS: list[tuple[str, Told]] = [
    ("Con số 85% trường đạt chuẩn là đích mà huyện nhắm tới.", [("85%", "Con số 85% trường đạt chuẩn")]),
    ("Nâng tỷ lệ thạc sĩ lên 25% là một trong những mục tiêu của trường.", [("25%", "Nâng tỷ lệ thạc sĩ lên 25%")]),
    ("Xã lấy mốc 95% trẻ mẫu giáo đến lớp làm mục tiêu.", [("95%", "Xã lấy mốc 95% trẻ mẫu giáo đến lớp")]),
    ("Trường nhắm tới tỉ lệ đỗ tốt nghiệp 100%.", [("100%", "tỉ lệ đỗ tốt nghiệp 100%")]),
    (
        "Đoàn trường đặt đích 5 công trình, kết nạp 60 đoàn viên.",
        [("5", "5 công trình"), ("60", "kết nạp 60 đoàn viên")],
    ),
    (
        "Cả cụm quyết giữ tỉ lệ chuyên cần 98% và đưa 20 em vào đội tuyển.",
        [("98%", "tỉ lệ chuyên cần 98%"), ("20", "20 em vào đội tuyển")],
    ),
    ("Nghị quyết nêu rõ: hằng năm kết nạp từ 2 đảng viên trở lên.", [("2", "kết nạp từ 2 đảng viên trở lên")]),
    (
        "Bản giao ước có bốn nội dung: duy trì sĩ số 99%; học sinh giỏi cấp huyện 10 em.",
        [("99%", "duy trì sĩ số 99%"), ("10", "học sinh giỏi cấp huyện 10 em")],
    ),
    ("Kế hoạch đề ra đến 2025 có 60% trường đạt chuẩn.", [("60%", "60% trường đạt chuẩn")]),
    (
        "Hội nghị nhất trí các chỉ tiêu phấn đấu của năm học, trong đó có 5 giáo viên giỏi tỉnh.",
        [("5", "5 giáo viên giỏi tỉnh")],
    ),
    ("Ngành phấn đấu 11/11 xã, thị trấn giữ vững chuẩn.", [("11/11", "11/11 xã, thị trấn giữ vững chuẩn")]),
    (
        "Tỉnh phấn đấu nâng tỷ lệ trường mầm non, tiểu học đạt chuẩn lên 65%.",
        [("65%", "nâng tỷ lệ trường mầm non, tiểu học đạt chuẩn lên 65%")],
    ),
    (
        "Thứ nhất, phấn đấu 98% trẻ có thẻ bảo hiểm. Thứ hai, tỉ lệ bỏ học dưới 0,3%.",
        [("98%", "98% trẻ có thẻ bảo hiểm"), ("0,3%", "tỉ lệ bỏ học dưới 0,3%")],
    ),
]
NONE = [
    "Trường đặt mục tiêu trở thành trường trọng điểm; hiện trường có 30 lớp, 100% phòng học có ti vi.",
    "Danh sách khen thưởng đợt thi đua:\n- 5 tập thể được tặng Giấy khen.\n- 12 cá nhân được tặng Giấy khen.",
    "Đợt thi đua đạt nhiều kết quả:\n- 100% lớp đăng ký tuần học tốt.\n- 450 bông hoa điểm 10.",
    "Yêu cầu đối với bài dự thi: dài không quá 5 trang, 100% tự làm.",
    "Muốn đạt danh hiệu này, tập thể phải có 100% thành viên hoàn thành nhiệm vụ.",
    "Nhà trường hướng tới kỷ niệm 50 năm thành lập, dự kiến đón 2.000 cựu học sinh.",
    "Hội nghị đã nghe báo cáo kết quả thực hiện các chỉ tiêu năm học qua: 98% học sinh lên lớp, 35 giải.",
    "Các chỉ tiêu cơ bản đều hoàn thành: tỉ lệ lên lớp 99%, tốt nghiệp 100%.",
    "Các trường đạt chuẩn quốc gia phải có ít nhất 90% giáo viên đạt chuẩn theo quy định của Thông tư.",
    "Toàn trường phấn đấu thi đua lập thành tích, kết quả có 320 giờ học tốt.",
    "Lễ ký cam kết có 56 hiệu trưởng, 12 chuyên viên.",
    "Hội nghị thông qua các chỉ tiêu, nhiệm vụ năm học. 100% đại biểu biểu quyết nhất trí.",
    "Mỗi nhóm học sinh phải tìm được ít nhất 5 hiện vật và thuyết minh về chúng.",
    "Kế hoạch và chỉ tiêu được thông qua với 100% đại biểu tán thành.",
    "Nhiều chỉ tiêu đạt cao như: trẻ 5 tuổi ra lớp 100%, trẻ nhà trẻ ra lớp 38%.",
    "Công đoàn đã vận động đoàn viên đăng ký 45 sáng kiến, 12 công trình.",
    "Nhà trường ký cam kết với 350 phụ huynh về an toàn giao thông.",
    "Kế hoạch giao chỉ tiêu biên chế 1.250 người cho 42 trường.",
    "Cô Hoa phấn đấu suốt 25 năm, được tặng 2 Bằng khen, 5 Giấy khen.",
    "Mỗi em được đăng ký tối đa 3 nguyện vọng.",
    "Trường đã hoàn thành vượt mức chỉ tiêu phấn đấu: 98% học sinh lên lớp, 25 giải.",
    "Bí thư đề nghị ngành phấn đấu cao hơn, nhất là khi mới có 60% trường đạt chuẩn.",
    "Do dịch bệnh, học sinh phải học từ xa, 20% em chưa có thiết bị.",
    "Kết quả thực hiện chỉ tiêu:\nNội dung | Chỉ tiêu | Kết quả\nLên lớp | 98% | 99%",
    "Kỳ thi sẽ có hơn 12.000 thí sinh dự thi tại 35 điểm thi.",
    "Nhiều trường phải học 2 ca, có trường phải ghép 30% số lớp.",
    "Phụ huynh cần chuẩn bị tối thiểu 2 triệu đồng cho mỗi học sinh.",
    "Thời gian tới, học sinh hộ nghèo được giảm 50% học phí.",
    "Năm học tới, dự báo số học sinh lớp 6 tăng 12%, thành phố thiếu khoảng 15% phòng học.",
    "Năm học tới, khoảng 60% học sinh được tuyển vào lớp 10 công lập.",
    "Theo Luật Giáo dục, ngân sách chi cho giáo dục phải bảo đảm tối thiểu 20% tổng chi ngân sách nhà nước.",
]


def _targets(text: str, title: str = "Hội nghị đầu năm học") -> Told:
    article = Article(key="k", title=title, text=f"{title}\n{text}")
    return [(target.value, target.text) for target in extract(article).targets]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*ANNOUNCED, *ASIDE, *GONE_ON_WITH, *DASHES_AND_DOINGS, *OTHER_WORDS, *MORE_LISTS, *LAID_OUT, *FIGURES],
)
def test_figures_and_the_phrases_that_carry_them(text: str, expected: Told) -> None:
    assert _targets(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_figures_that_nobody_commits_to(text: str) -> None:
    assert _targets(text) == []


def test_the_sentence_before_is_what_the_next_one_calls_a_goal() -> None:
    title = "Đến năm 2030, 100% trường học ở Bắc Mê có nhà vệ sinh đạt chuẩn"
    assert _targets("Đó là mục tiêu trong kế hoạch của huyện.", title) == [
        ("100%", "100% trường học ở Bắc Mê có nhà vệ sinh đạt chuẩn")
    ]


_PIECES = [row.form for row in target_cues()] + [
    "5",
    "100%",
    "2025",
    "1.",
    "2/",
    "a)",
    "-",
    "|",
    ":",
    ";",
    ",",
    ".",
    "“",
]


@given(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=9).map(" ".join))
@settings(max_examples=300, deadline=None)
def test_every_phrase_holds_its_figure_wherever_a_text_ends(text: str) -> None:
    assert all(value in phrase for value, phrase in _targets(text))


@pytest.mark.parametrize("sentence", ["Đội tuyển phải giữ bóng ít nhất 60%.", "Mỗi lớp phải nhặt ít nhất 5 kg rác."])
@pytest.mark.parametrize(("headline", "is_of_emulation"), [("Tin bóng đá\n", False), ("Tin thi đua\n", True)])
def test_what_is_asked_for_is_a_goal_where_emulation_is_spoken_of(
    headline: str,
    sentence: str,
    is_of_emulation: bool,  # noqa: FBT001  # a column of the table
) -> None:
    found = extract(Article(key="k", title=headline.strip(), text=headline + sentence)).targets
    assert bool(found) is is_of_emulation
