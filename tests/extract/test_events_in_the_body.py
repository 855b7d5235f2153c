"""What a meeting did besides, told in one sentence of its article: acts of the day, results of the year, wishes."""

import pytest

from models import Article
from pipeline.extract import extract

MEETINGS = {
    "block": (
        "Cụm thi đua số 2 tổng kết công tác thi đua năm học 2022-2023",
        "Sáng 12/6/2023, Cụm thi đua số 2 tổ chức hội nghị tổng kết công tác thi đua năm học 2022-2023.",
    ),
    "half": (
        "Trường THCS Yên Khê sơ kết học kỳ I",
        "Chiều 12/1/2023, Trường THCS Yên Khê tổ chức lễ sơ kết học kỳ I năm học 2022-2023.",
    ),
    "year": (
        "Tổng kết năm học 2022-2023",
        "Sáng 30/5/2023, thầy và trò Trường Tiểu học Sơn Trà Thượng dự lễ tổng kết năm học 2022-2023.",
    ),
    "union": (
        "Công đoàn ngành Giáo dục tổng kết hoạt động năm học 2022-2023",
        "Ngày 20/7/2023, Công đoàn ngành Giáo dục tỉnh tổng kết hoạt động năm học 2022-2023.",
    ),
    "launch": (
        "Lễ phát động thi đua chào mừng 20/11",
        "Sáng 23/10/2023, Trường THPT Đồng Bằng Hạ tổ chức lễ phát động thi đua chào mừng 20/11.",
    ),
}
OWN = {
    "block": "final_review",
    "half": "interim_review",
    "year": "final_review",
    "union": "final_review",
    "launch": "campaign_launch",
}

BESIDES = [
    ("half", "Buổi lễ cũng bàn việc của học kỳ II.", "rollout"),
    ("block", "Cô Lò Thị Ín báo cáo kết quả năm học 2022-2023 và phương hướng năm học 2023-2024.", "rollout"),
    ("block", "Dịp này, 12 tập thể, 25 cá nhân được khen thưởng.", "award"),
    ("year", "Nhà trường khen thưởng 45 học sinh giỏi.", "award"),
    ("year", "320 em được nhận giấy khen của nhà trường.", "award"),
    ("half", "Cô Nguyễn Thu Hà đọc các quyết định thi đua - khen thưởng của học kỳ I.", "award"),
    ("half", "Nhiều học sinh được nêu gương, nhận giấy khen của nhà trường.", "award"),
    ("union", "Ba công đoàn cơ sở được tặng Cờ thi đua của Tổng Liên đoàn; 10 đơn vị nhận Bằng khen.", "award"),
    ("union", "Công đoàn ngành cũng khen thưởng nhiều tập thể, cá nhân có thành tích xuất sắc.", "award"),
    ("union", "Hội nghị tôn vinh 20 cán bộ công đoàn tiêu biểu.", "award"),
    ("union", "Kỷ niệm chương “Vì sự nghiệp giáo dục” được trao cho 5 đồng chí.", "award"),
    ("union", "Vinh dự nhận Bằng khen có 6 tập thể và 10 cá nhân.", "award"),
    ("block", "Kết quả bình xét: Trường THPT Lộc Hòa xếp thứ nhất.", "evaluation"),
    ("block", "Với số phiếu cao nhất, Trường THPT Lộc Hòa được suy tôn đơn vị dẫn đầu cụm.", "evaluation"),
    (
        "block",
        "Qua biểu quyết, hội nghị suy tôn và đề nghị khen thưởng:\n- UBND tỉnh tặng Cờ thi đua cho Trường Lộc Hòa;",
        "evaluation",
    ),
    (
        "block",
        "Sau khi chấm điểm, hội nghị suy tôn:\n- Trường Lộc Hòa nhận Cờ thi đua;\n- Trường Phú Riềng nhận Bằng khen.",
        "evaluation",
    ),
    ("block", "Năm học 2023-2024, các đơn vị tập trung nâng cao chất lượng giáo dục mũi nhọn.", "rollout"),
    ("block", "Trường Tân Lạc xếp thứ nhất, được đề nghị Bộ GD&ĐT tặng Cờ thi đua.", "evaluation"),
    ("launch", "21 chi đội ký cam kết thực hiện tốt các nội dung thi đua.", "pledge_signing"),
    ("launch", "Bí thư các chi đoàn lần lượt ký vào bản cam kết.", "pledge_signing"),
    ("block", "Chiều cùng ngày, các đơn vị thống nhất kết quả xếp hạng.", "evaluation"),
    ("block", "Phong trào thi đua năm học mới được phát động ngay tại hội nghị.", "campaign_launch"),
]

IN_PASSING = [
    ("block", "Trong năm học, các trường đã kịp thời khen thưởng giáo viên, học sinh."),
    ("block", "Năm học 2021-2022, một trường được UBND tỉnh tặng Cờ thi đua."),
    ("block", "Toàn cụm có 3 trường được UBND tỉnh tặng Cờ thi đua."),
    ("block", "Trường THPT Lộc Hòa nhận cờ luân lưu trưởng cụm."),
    ("block", "Đầu năm học, 7 trường trong cụm đã ký giao ước thi đua."),
    ("block", "Việc ký giao ước thi đua đầu năm học được các trường thực hiện nghiêm túc."),
    ("block", "Các trường đã bám sát nội dung giao ước thi đua đã ký kết."),
    ("block", "Hội nghị góp ý về cách bình xét thi đua cho phù hợp."),
    ("year", "Năm học này, nhà trường đã phát động phong trào thi đua “Hoa điểm tốt”."),
    ("launch", "Năm học 2023-2024, nhà trường tiếp tục nâng cao chất lượng, khác với năm học 2022-2023."),
    ("block", "Hội nghị theo Hướng dẫn số 443/HD-UBND về hoạt động và bình xét thi đua của các cụm."),
    ("launch", "Sau buổi lễ, học sinh ký cam kết chấp hành Luật Giao thông đường bộ."),
    ("launch", "Nhà trường tổ chức sơ kết sau mỗi đợt thi đua."),
    ("block", "Phát biểu tại hội nghị, ông Hà Văn Thư biểu dương kết quả của các trường trong cụm."),
    ("block", "Lãnh đạo Sở đã biểu dương những thành tích của cụm."),
    ("block", "Hội nghị góp ý bảng chấm thi đua của cụm."),
    ("launch", "Cuối đợt, những tập thể đạt kết quả cao được tuyên dương, khen thưởng."),
]


def kinds(meeting: str, sentence: str) -> set[str]:
    title, lead = MEETINGS[meeting]
    events = extract(Article(key="k", title=title, text=f"{title}\n{lead}\n{sentence}")).events
    return {kind for event in events for kind in event.types}


@pytest.mark.parametrize(("meeting", "sentence", "kind"), BESIDES)
def test_what_a_meeting_also_did_is_one_of_its_kinds(meeting: str, sentence: str, kind: str) -> None:
    assert kinds(meeting, sentence) == {OWN[meeting], kind}


@pytest.mark.parametrize(("meeting", "sentence"), IN_PASSING)
def test_what_is_told_in_passing_is_no_kind_of_it(meeting: str, sentence: str) -> None:
    assert kinds(meeting, sentence) == {OWN[meeting]}


@pytest.mark.parametrize(
    ("title", "text", "kind"),
    [
        ("Khối thi đua số 5 gặp mặt cuối năm", "Tám trường trong khối nhìn lại một năm thi đua.", "final_review"),
        ("Chấm giao ước thi đua khối trường học", "Các trường gặp nhau ngày 24/6/2022.", "evaluation"),
        ("Các trường mầm non chấm thi đua chéo", "Sáu đoàn đi chấm thi đua từ ngày 8/5/2023.", "evaluation"),
        ("Trường vùng cao khép lại năm học", "Lễ bế giảng năm học 2022-2023 diễn ra sáng 26/5/2023.", "final_review"),
        ("Ngành Giáo dục mở đợt thi đua 100 ngày", "Đợt thi đua từ ngày 12/8/2022.", "campaign_launch"),
        ("Hiệp y khen thưởng", "Sở lấy ý kiến hiệp y khen thưởng đối với 3 tập thể.", "evaluation"),
        ("Cụm số 5 có thêm trường chuẩn", "Các sở đã tới dự hội nghị của Cụm thi đua số 5.", "other"),
        (
            "Các quận, huyện về đích sớm",
            "Kinh tế của các quận tăng trưởng khá.\nToàn cảnh Hội nghị phát động thi đua của Cụm thi đua quận, huyện",
            "campaign_launch",
        ),
        (
            "Hội đồng thi đua tỉnh họp",
            "Ngày 12/12, Hội đồng họp xét thưởng thành tích tổng kết năm 2022.",
            "evaluation",
        ),
    ],
)
def test_the_kind_in_other_words(title: str, text: str, kind: str) -> None:
    events = extract(Article(key="k", title=title, text=f"{title}\n{text}")).events
    assert [event.types for event in events] == [(kind,)]


def test_a_meeting_that_reviews_half_a_year_and_the_whole_has_both_kinds() -> None:
    title = "Cụm thi đua số 2 họp hội nghị sơ kết, tổng kết công tác thi đua"
    events = extract(Article(key="k", title=title, text=f"{title}\nHội nghị diễn ra sáng 12/6/2023.")).events
    assert {kind for event in events for kind in event.types} == {"interim_review", "final_review"}


def test_honours_of_the_body_alone_make_no_activity() -> None:
    title = "Bế giảng lớp bồi dưỡng cán bộ quản lý"
    text = f"{title}\nSáng 3/6/2023, trung tâm tổ chức lễ bế giảng. Trung tâm khen thưởng 12 học viên."
    assert not extract(Article(key="k", title=title, text=text)).events
