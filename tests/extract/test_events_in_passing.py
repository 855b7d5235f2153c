"""Events: acts that reports, rules, histories and elections name in passing are none of the meeting's."""

import pytest

from models import Article
from pipeline.extract import extract

TITLE = "Cụm thi đua số 2 tổng kết công tác thi đua năm học 2020-2021"
LEAD = (
    "Sáng 10/6/2021, tại Trường THPT Na Ư, Cụm thi đua số 2 tổ chức hội nghị tổng kết công tác thi đua năm học "
    "2020-2021.\nDự hội nghị có ông Lò Văn Bông, Phó Giám đốc Sở Giáo dục và Đào tạo.\n"
    "Ông Lò Văn Bông phát biểu chào mừng các đại biểu về dự hội nghị hôm nay.\n"
)
PASSING = [
    ("Theo báo cáo, các trường đã lập kế hoạch, ký giao ước từ tháng 10/2020 và giao lưu hai lần.", set()),
    (
        "Báo cáo nêu rõ: năm học qua các đơn vị đã bám sát chỉ đạo của Sở, chủ động lập quy chế, ký giao ước thi đua.",
        set(),
    ),
    ("Ông Lò Văn Bông - Cụm trưởng, báo cáo: 9/9 trường đã ký giao ước thi đua.", set()),
    ("Cụm đã họp hai lần và ký kết giao ước thi đua hồi tháng 9.", set()),
    ("Các trường đã ký giao ước thi đua vào đầu năm học và thực hiện đúng cam kết.", set()),
    ("Cụm trưởng có trách nhiệm tổ chức ký giao ước thi đua và báo cáo về Sở.", set()),
    ("Theo quy chế, cụm họp ba kỳ; kỳ đầu ký giao ước thi đua, kỳ giữa sơ kết, kỳ cuối bình xét.", set()),
    ("Ông đề nghị các trường sớm ký giao ước thi đua năm học mới.", set()),
    ("Báo cáo cho thấy cụm đạt nhiều kết quả; sau đó, các trường ký giao ước thi đua.", {"pledge_signing"}),
    ("Hội nghị nghe báo cáo, thảo luận và ký giao ước thi đua.", {"pledge_signing"}),
    ("Đại diện 9 trường ký giao ước thi đua từ hôm nay đến hết năm học.", {"pledge_signing"}),
    ("Cuối năm, Trường THPT Na Ư được UBND tỉnh tặng Bằng khen, 4 trường được Sở tặng Giấy khen.", set()),
    ("Báo cáo tại hội nghị cho thấy toàn ngành có 27 tập thể được tặng danh hiệu Lao động xuất sắc.", set()),
    ("Năm ngoái, Trường THPT Na Ư được UBND tỉnh tặng Cờ thi đua.", set()),
    ("Năm học trước, cụm đã tổ chức bình xét thi đua đúng quy định.", set()),
    ("Tháng 10/2020, các trường đã ký giao ước thi đua.", set()),
    ("Học kỳ I, cụm đã phát động phong trào thi đua “Dạy tốt - Học tốt”.", set()),
    ("Dịp 20/11 vừa qua, 5 giáo viên được Sở tặng Giấy khen.", set()),
    ("Đợt thi đua chào mừng 20/11, nhà trường đã trao Giấy khen cho 12 học sinh.", set()),
    ("Hội nghị bình xét thi đua cuối năm sẽ diễn ra vào tháng 7.", set()),
    ("Hội nghị đã tiến hành bình xét thi đua, suy tôn Trường THPT Na Ư dẫn đầu.", {"evaluation"}),
    ("Tháng 6/2021 này, tại hội nghị, 4 trường được Sở tặng Giấy khen.", {"award"}),
    ("Cuối buổi, 4 trường được Sở tặng Giấy khen.", {"award"}),
    ("Nhân dịp tổng kết cuối năm, Sở tặng Giấy khen cho 4 trường.", {"award"}),
]


@pytest.mark.parametrize(("told", "more"), PASSING)
def test_what_was_done_before_is_no_act_of_the_meeting(told: str, more: set[str]) -> None:
    (event,) = extract(Article(key="k", title=TITLE, text=f"{TITLE}\n{LEAD}{told}")).events
    assert set(event.types) == {"final_review", *more}


PLEDGE = "Cụm thi đua số 2 Công đoàn Giáo dục huyện ký kết giao ước thi đua năm học 2021-2022"
PLEDGED = (
    "Chiều 5/10/2021, Cụm thi đua số 2 tổ chức hội nghị ký kết giao ước thi đua năm học 2021-2022 và tổng kết hoạt "
    "động cụm năm học 2020-2021.\nVề dự hội nghị có ông Lò Văn Bông, Chủ tịch Công đoàn.\n"
    "Năm học 2020-2021, các công đoàn trong cụm đã quyên góp được 80 triệu đồng. Theo đó các đơn vị hứa thực hiện:\n"
    "1/ 100% giáo viên ký cam kết không vi phạm đạo đức nhà giáo.\n2/ Thực hiện tốt phong trào “Giỏi việc trường - Đảm "
    "việc nhà”.\n3/ 9/9 công đoàn đạt vững mạnh.\n"
)


@pytest.mark.parametrize(
    ("told", "kinds"),
    [
        ("Các đồng chí ký giao ước.", {"pledge_signing", "final_review"}),
        ("Hội nghị bàn phương hướng, nhiệm vụ năm học 2021-2022.", {"pledge_signing", "final_review", "rollout"}),
    ],
)
def test_two_years_named_are_no_agenda(told: str, kinds: set[str]) -> None:
    (event,) = extract(Article(key="k", title=PLEDGE, text=f"{PLEDGE}\n{PLEDGED}{told}")).events
    assert set(event.types) == kinds


MATTERS = [
    ("Tập huấn dạy học STEM", "mở lớp tập huấn dạy học STEM.", "Kết quả là căn cứ bình xét thi đua.", False),
    ("Bồi dưỡng về chuyển đổi số", "mở lớp bồi dưỡng về chuyển đổi số.", "Học viên thi đua học tập.", False),
    ("Tập huấn cán bộ văn phòng", "mở lớp tập huấn công tác thi đua, khen thưởng.", "Học viên thực hành.", True),
    ("Tập huấn cán bộ công đoàn", "mở lớp giới thiệu quy chế thi đua, khen thưởng.", "Các tổ thi đua học.", True),
]


@pytest.mark.parametrize(("title", "lead", "told", "of_emulation"), MATTERS)
def test_training_in_another_matter_is_no_activity(title: str, lead: str, told: str, *, of_emulation: bool) -> None:
    body = "Học viên đến từ các trường trong huyện, chia thành ba nhóm. Các nhóm thi đua thiết kế sản phẩm."
    opened = "Ông Lò Văn Bông, Phó Trưởng phòng phát biểu khai mạc lớp học và giới thiệu báo cáo viên.\n"
    text = f"{title}\nSáng 22/7/2024, Phòng GD&ĐT huyện Mù Lu {lead}\n{opened}{opened}{body}\n{told}"
    found = [set(event.types) for event in extract(Article(key="k", title=title, text=text)).events]
    assert found == ([{"training"}] if of_emulation else [])


HISTORY = [
    (
        "- Năm học 2012-2013: UBND tỉnh tặng Bằng khen;\n- Năm học 2016-2017: UBND tỉnh tặng Cờ thi đua.",
        False,
    ),
    ("Năm 2010, trường được tặng Huân chương Lao động.\nNăm 2019 trường đón nhận Cờ thi đua của UBND tỉnh.", False),
    ("Năm 2010, trường được tặng Huân chương Lao động. Tại buổi lễ, nhà trường đón nhận Cờ thi đua.", True),
]


@pytest.mark.parametrize(("told", "given"), HISTORY)
def test_a_line_of_a_history_gives_nothing(told: str, *, given: bool) -> None:
    title = "Trường THCS Pa Tần - Chặng đường hai mươi năm"
    lead = (
        "Trường THCS Pa Tần được thành lập theo Quyết định số 45/QĐ-UBND ngày 12/8/2004 của UBND huyện.\n"
        "Ngày đầu, trường chỉ có 8 lớp với 274 học sinh, phòng học mượn tạm của trường tiểu học.\n"
        "Đội ngũ hiện có 52 người, 100% đạt chuẩn, trong đó có năm người là thạc sĩ.\n"
    )
    found = extract(Article(key="k", title=title, text=f"{title}\n{lead}{told}")).events
    assert [set(event.types) for event in found] == ([{"award"}] if given else [])


LESSONS = [
    ("Chuyên đề cấp cụm môn Toán 9", "Trường THCS Na Ư đón 60 thầy cô trong Cụm thi đua số 3 về dự chuyên đề.", True),
    ("Một buổi học hỏi lẫn nhau", "Khối thi đua số 2 tổ chức sinh hoạt chuyên đề nuôi dưỡng trẻ.", True),
    ("Chuyên đề cụm chuyên môn số 2", "Cụm chuyên môn số 2 tổ chức chuyên đề môn Toán.", False),
    ("Kế hoạch của cụm", "Cụm thi đua số 3 sẽ tổ chức chuyên đề vào tháng 2/2025.", False),
]


@pytest.mark.parametrize(("title", "lead", "told"), LESSONS)
def test_a_lesson_of_a_block_is_an_activity_of_it(title: str, lead: str, *, told: bool) -> None:
    text = f"{title}\nSáng 22/11/2024, {lead}\nCác thầy cô thống nhất cao với cách làm của nhà trường."
    found = extract(Article(key="k", title=title, text=text)).events
    assert [set(event.types) for event in found] == ([{"other"}] if told else [])


STORIES = [
    ("Trao tặng nhà vệ sinh cho học sinh vùng cao", "Sáng 21/12/2022, đoàn thiện nguyện trao công trình cho trường.",
     "Phong trào thi đua dạy tốt, học tốt được duy trì. Trường vừa được Chủ tịch UBND tỉnh tặng Bằng khen.", False),
    ("Cô giáo vùng cao hết lòng vì học trò", "Gắn bó 20 năm với bản Pa Há, cô Lò Thị Bông là điểm tựa của học trò.",
     "Cô được Bộ trưởng tặng Bằng khen, công nhận Chiến sĩ thi đua cấp tỉnh, được tặng Giấy khen của huyện.", False),
    ("Lễ tri ân nhà giáo", "Sáng 18/11/2022, Trường THPT Na Ư tổ chức lễ tri ân nhà giáo.",
     "Nhà trường trao Giấy khen của Giám đốc Sở cho 5 giáo viên.", True),
]  # fmt: skip


@pytest.mark.parametrize(("title", "lead", "told", "given"), STORIES)
def test_a_portrait_or_a_visit_is_no_award(title: str, lead: str, told: str, *, given: bool) -> None:
    filler = (
        "Con đường lên bản dài hơn mười cây số, mùa mưa trơn trượt, nhiều đoạn phải dắt xe.\n"
        "Lớp học chỉ có hai mươi học sinh, phần lớn là con em dân tộc thiểu số trong vùng.\n"
    )
    found = extract(Article(key="k", title=title, text=f"{title}\n{lead}\n{filler}{told}")).events
    assert [set(event.types) for event in found] == ([{"award"}] if given else [])
