"""Events: further kinds of activity of one meeting, and words that look like one and are none."""

import pytest

from models import Article
from pipeline.extract import extract

REVIEW = "Hội nghị tổng kết công tác Đội năm học 2023-2024"
KINDS = [
    (REVIEW, "Hội nghị còn phát động cao điểm chiến dịch “Na Ư xanh”.", {"final_review", "campaign_launch"}),
    (REVIEW, "Năm học qua, chiến dịch hè đã được phát động rộng khắp.", {"final_review"}),
    ("Tổng kết thi đua", "Phòng tổng kết năm học 2015-2016 và triển khai năm học 2016-2017.",
     {"final_review", "rollout"}),
    ("Chào cờ tháng Tư, tổng kết phong trào thi đua", "Liên đội triển khai kế hoạch tháng 4/2023.",
     {"final_review", "rollout"}),
    ("Giao ban Khối thi đua số 9", "Các trường đưa ra bàn Kế hoạch hoạt động và Quy chế của khối.",
     {"briefing", "rollout"}),
    ("Họp hội đồng sư phạm", "Mở đầu cuộc họp, Hội đồng Thi đua nhà trường trao giấy khen cho 5 thầy cô.", {"award"}),
    (REVIEW, "Sáng 29/9, quận tổng kết phong trào và tổng kết cuộc thi “Viết về gương điển hình tiên tiến, người tốt”.",
     {"final_review"}),
    ("Hội nghị viên chức", "Các tổ ký giao ước thi đua. Mọi người nhất trí với các văn bản trình Hội nghị.",
     {"pledge_signing"}),
    (REVIEW, "Em Sùng A Chu có thành tích xuất sắc trong năm học 2023-2024 được Hội nghị tuyên dương.",
     {"final_review", "award"}),
    ("Tặng thưởng giáo viên và học sinh đoạt giải", "Bằng khen của Chủ tịch UBND tỉnh được tặng cho 24 giáo viên.",
     {"award"}),
    (REVIEW, "Việc bình xét thi đua bảo đảm dân chủ. Hội nghị bàn hạn chế trong bình xét thi đua.", {"final_review"}),
    (REVIEW, "Một số nơi còn chậm triển khai nhiệm vụ.", {"final_review"}),
    (REVIEW, "Kế hoạch năm học mới được hội nghị thông qua.", {"final_review", "rollout"}),
    (REVIEW, "Phong trào thi đua năm học mới chính thức được phát động.", {"final_review", "campaign_launch"}),
    (REVIEW, "Giấy khen của Giám đốc Sở đã đến tay 12 tập thể.", {"final_review", "award"}),
]  # fmt: skip


@pytest.mark.parametrize(("title", "lead", "kinds"), KINDS)
def test_kinds_beside_the_first(title: str, lead: str, kinds: set[str]) -> None:
    (event,) = extract(Article(key="k", title=title, text=f"{title}\n{lead}")).events
    assert set(event.types) == kinds


def test_anniversaries_in_brackets_are_no_day_of_the_meeting() -> None:
    lead = "Chào mừng 69 năm ngày giải phóng thủ đô (10/10/1954-10/10/2023); 67 năm ngày lập hội (2/9/1956-2/9/2023)."
    text = f"{REVIEW}\n{lead}"
    (event,) = extract(Article(key="k", title=REVIEW, text=text)).events
    assert event.date is None


def test_of_a_digest_the_day_of_the_paragraph_that_tells_the_act() -> None:
    title = "Tin vắn trong tuần"
    lead = "Từ ngày 4/10/2016 đến ngày 6/10/2016, Trường THPT Na Ư được Sở thanh tra hành chính.\n"
    act = "Chiều ngày 5/10/2016, Hội Khuyến học tổ chức tọa đàm. Tại buổi lễ, 7 tập thể được Hội tặng Bằng khen."
    (event,) = extract(Article(key="k", title=title, text=f"{title}\n{lead}{act}")).events
    assert (event.date, event.end_date) == ("2016-10-05", None)
