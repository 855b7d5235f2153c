"""Acts told in paragraphs of their own, each with its day, are separate activities; what is told in passing is none."""

import pytest

from models import Article, Event
from pipeline.extract import extract


def events(title: str, body: str) -> tuple[Event, ...]:
    return extract(Article(key="k", title=title, text=f"{title}\n{body}")).events


APART = [
    (
        "Các cụm thi đua ký kết giao ước và phát động phong trào",
        (
            "Sáng 5/9/2022, Cụm thi đua số 1 tổ chức lễ ký kết giao ước thi đua năm học 2022-2023 tại Trường "
            "THPT Nà Pin.\n"
            "Ngày 12/9/2022, Trường THPT Cốc Ly phát động phong trào thi đua “Dạy tốt, học tốt” trong toàn "
            "trường."
        ),
        [("2022-09-05", "pledge_signing"), ("2022-09-12", "campaign_launch")],
    ),
    (
        "Ngành Giáo dục huyện Nà Sản sơ kết học kỳ và phát động thi đua",
        (
            "Chiều ngày 10/1/2023, Phòng GD&ĐT huyện Nà Sản tổ chức hội nghị sơ kết học kỳ I năm học "
            "2022-2023. Hội nghị đánh giá kết quả đạt được và những hạn chế còn tồn tại của các nhà trường.\n"
            "Đến ngày 16/1/2023, Công đoàn ngành phát động đợt thi đua chào mừng ngày 8/3 tại Trường Tiểu "
            "học Nà Pin."
        ),
        [("2023-01-10", "interim_review"), ("2023-01-16", "campaign_launch")],
    ),
    (
        "Tin hoạt động thi đua của ngành Giáo dục Mai Sơn",
        (
            "Sáng 18/8/2023, Phòng GD&ĐT Mai Sơn tổ chức hội nghị tổng kết năm học 2022-2023 và triển khai "
            "nhiệm vụ năm học 2023-2024.\n"
            "Sáng 22/9/2023, Cụm thi đua số 2 ký kết giao ước thi đua năm học 2023-2024 tại Trường THCS Nà "
            "Bó."
        ),
        [("2023-08-18", "final_review rollout"), ("2023-09-22", "pledge_signing")],
    ),
    (
        "Các trường phát động thi đua chào mừng ngày Nhà giáo Việt Nam",
        (
            "Ngày 10/10/2022, Trường THPT Nà Pin phát động phong trào thi đua chào mừng ngày Nhà giáo Việt "
            "Nam 20/11.\n"
            "Ngày 17/10/2022, Trường THPT Cốc Ly cũng tổ chức lễ phát động thi đua với chủ đề “Hoa điểm tốt”."
        ),
        [("2022-10-10", "campaign_launch"), ("2022-10-17", "campaign_launch")],
    ),
    (
        "Trường THPT Nà Pin ký giao ước thi đua, tuyên dương giáo viên giỏi",
        (
            "Ngày 3/10/2022, các tổ chuyên môn Trường THPT Nà Pin ký giao ước thi đua năm học 2022-2023 "
            "trước sự chứng kiến của Ban Giám hiệu.\n"
            "Tiếp đó, ngày 18/11/2022, nhà trường tổ chức lễ tuyên dương 15 giáo viên dạy giỏi cấp tỉnh."
        ),
        [("2022-10-03", "pledge_signing"), ("2022-11-18", "award")],
    ),
    (
        "Khối thi đua các trường mầm non: Chấm điểm thi đua và tổng kết năm học",
        (
            "Từ ngày 10 đến 12/5/2023, Khối thi đua các trường mầm non kiểm tra chéo, chấm điểm thi đua các "
            "đơn vị.\n"
            "Ngày 26/5/2023, tại Trường Mầm non Hoa Ban, Khối tổ chức hội nghị tổng kết công tác thi đua năm "
            "học 2022-2023."
        ),
        [("2023-05-10", "evaluation"), ("2023-05-26", "final_review")],
    ),
    (
        "Công đoàn ngành Giáo dục Sông Mã: nhiều hoạt động thi đua sôi nổi",
        (
            "Ngày 15/3/2023, Công đoàn ngành phát động đợt thi đua cao điểm trong toàn ngành.\n"
            "Đợt thi đua kéo dài ba tháng với nhiều nội dung thiết thực, được các công đoàn cơ sở hưởng ứng.\n"
            "Ngày 20/6/2023, Công đoàn ngành tổ chức lễ tổng kết và khen thưởng 20 tập thể, 45 cá nhân có "
            "thành tích xuất sắc trong đợt thi đua."
        ),
        [("2023-03-15", "campaign_launch"), ("2023-06-20", "final_review award")],
    ),
    (
        "Sở GD&ĐT tập huấn công tác thi đua và ký giao ước giữa các khối",
        (
            "Trong hai ngày 6 và 7/9/2022, Sở GD&ĐT tổ chức lớp tập huấn nghiệp vụ công tác thi đua, khen "
            "thưởng cho 120 cán bộ quản lý.\n"
            "Sau đó, sáng 21/9/2022, các khối thi đua ký kết giao ước thi đua năm học 2022-2023."
        ),
        [("2022-09-06", "training"), ("2022-09-21", "pledge_signing")],
    ),
    (
        "Hai đơn vị ký kết giao ước thi đua",
        (
            "Sáng ngày 7/10/2022, tại Trường Tiểu học Nà Bó, các tổ chuyên môn của nhà trường đã ký kết giao "
            "ước thi đua.\n"
            "Trường Tiểu học Cốc Ly ký kết giao ước thi đua vào sáng ngày 14/10/2022 với sự tham gia của 45 "
            "cán bộ, giáo viên."
        ),
        [("2022-10-07", "pledge_signing"), ("2022-10-14", "pledge_signing")],
    ),
    (
        "Cụm thi đua số 5 giao ban và tổ chức hội thao",
        (
            "Chiều 4/11/2022, Cụm thi đua số 5 họp giao ban quý IV tại Trường THPT Nà Sản.\n"
            "Từ ngày 18/11 đến 20/11/2022, Cụm tổ chức hội thao cán bộ, giáo viên tại Nhà thi đấu huyện Mai "
            "Sơn."
        ),
        [("2022-11-04", "briefing"), ("2022-11-18", "contest")],
    ),
    (
        "Sôi nổi các phong trào thi đua ở Trường THCS Nà Bó",
        (
            "Ngày 9/9/2022, nhà trường phát động phong trào thi đua “Mỗi ngày một việc tốt”. Phong trào được "
            "18 chi đội hưởng ứng.\n"
            "Ngày 26/5/2023, nhà trường tổng kết phong trào thi đua, trao giấy khen cho 9 tập thể và 21 cá "
            "nhân."
        ),
        [("2022-09-09", "campaign_launch"), ("2023-05-26", "final_review award")],
    ),
    (
        "Liên đội Trường Tiểu học Nà Pin phát động Kế hoạch nhỏ, khen thưởng chi đội tiêu biểu",
        (
            "Sáng thứ Hai, ngày 3/10/2022, Liên đội Trường Tiểu học Nà Pin phát động phong trào “Kế hoạch "
            "nhỏ” năm học 2022-2023.\n"
            "Sáng thứ Hai, ngày 31/10/2022, Liên đội trao giấy khen cho 6 chi đội dẫn đầu phong trào."
        ),
        [("2022-10-03", "campaign_launch"), ("2022-10-31", "award")],
    ),
    (
        "Các cụm thi đua ký kết giao ước và phát động phong trào",
        (
            "Sáng 5/9/2022, Cụm thi đua số 1 ký kết giao ước thi đua và phát động phong trào thi đua.\n"
            "Ngày 12/9/2022, Trường THPT Nà Pin phát động phong trào thi đua."
        ),
        [("2022-09-05", "pledge_signing campaign_launch"), ("2022-09-12", "campaign_launch")],
    ),
    (
        "Các cụm thi đua ký kết giao ước và phát động phong trào",
        (
            "Sáng 5/9/2022, Cụm thi đua số 1 tổ chức lễ ký kết giao ước thi đua.\n"
            "Ngày 12/9/2022, Trường THPT Nà Pin chào cờ đầu tuần. Tại buổi lễ, nhà trường phát động phong "
            "trào thi đua."
        ),
        [("2022-09-05", "pledge_signing"), ("2022-09-12", "campaign_launch")],
    ),
]
ONE = [
    (
        "Các đơn vị ký giao ước",
        (
            "Ngày 10/9/2022, Sở GD&ĐT tổ chức Hội nghị ký giao ước thi đua giữa các khối.\n"
            "Ngày 20/9/2022 là ngày các đơn vị gửi kế hoạch phát động thi đua.\n"
            "Ngày 25/9/2022, các đơn vị nộp báo cáo chấm điểm thi đua về Sở.\n"
            "Ngày 30/9/2022 tới, Sở tổ chức hội thao."
        ),
        ["2022-09-10"],
    ),
    (
        "Lịch công tác thi đua của các trường",
        (
            "Thời gian | Nội dung\n"
            "Ngày 10/9/2022 | Ký giao ước thi đua\n"
            "Ngày 15/1/2023 | Sơ kết, chấm điểm thi đua\n"
            "Ngày 25/5/2023 | Tổng kết công tác thi đua"
        ),
        ["2022-09-10"],
    ),
    (
        "Trường THPT Nà Pin ký kết giao ước thi đua và phát động phong trào",
        (
            "Sáng 5/9/2022, Trường THPT Nà Pin tổ chức lễ ký kết giao ước thi đua và phát động phong trào "
            "thi đua năm học 2022-2023.\n"
            "Ngày 12/9/2021, nhà trường từng phát động phong trào “Hoa điểm tốt” và thu được nhiều kết quả."
        ),
        ["2022-09-05"],
    ),
    (
        "Trường THPT Nà Pin ký kết giao ước thi đua và phát động phong trào",
        (
            "Sáng 5/9/2022, Trường THPT Nà Pin tổ chức lễ ký kết giao ước thi đua.\n"
            "Dự kiến ngày 26/5/2023, nhà trường sẽ tổng kết phong trào thi đua và khen thưởng các tập thể."
        ),
        ["2022-09-05"],
    ),
    (
        "Cụm thi đua số 1 tổng kết công tác thi đua và ký giao ước",
        (
            "Sáng 15/9/2022, Cụm thi đua số 1 tổ chức hội nghị tổng kết công tác thi đua năm học 2021-2022 "
            "và ký giao ước thi đua năm học 2022-2023.\n"
            "Trước đó, ngày 8/9/2022, Cụm đã họp trù bị để thống nhất nội dung giao ước thi đua và bình xét "
            "thi đua."
        ),
        ["2022-09-15"],
    ),
    (
        "Cụm thi đua số 1 ký giao ước và phát động phong trào thi đua",
        (
            "Sáng 15/9/2022, tại Trường THPT Nà Sản, Cụm thi đua số 1 tổ chức lễ ký giao ước thi đua.\n"
            "Cũng trong sáng 15/9/2022, Cụm đã phát động phong trào thi đua “Đổi mới, sáng tạo”.\n"
            "Lễ phát động ngày 15/9/2022 có sự tham gia của 200 giáo viên."
        ),
        ["2022-09-15"],
    ),
    (
        "Khối thi đua số 2 ký kết giao ước và triển khai nhiệm vụ",
        (
            "Thực hiện Kế hoạch số 12/KH-SGDĐT ngày 1/9/2022 của Sở GD&ĐT về phát động phong trào thi đua, "
            "sáng 20/9/2022, Khối thi đua số 2 ký kết giao ước thi đua.\n"
            "Ngày 5/9/2022, Sở GD&ĐT ban hành Công văn số 345/SGDĐT-VP hướng dẫn ký kết giao ước thi đua của "
            "các khối."
        ),
        ["2022-09-20"],
    ),
    (
        "Phòng GD&ĐT Mai Sơn tổng kết năm học và khen thưởng",
        (
            "Trong hai ngày 17/8/2022 và 18/8/2022, Phòng GD&ĐT Mai Sơn tổ chức hội nghị tổng kết năm học "
            "2021-2022.\n"
            "Ngày 17/8/2022, hội nghị nghe báo cáo tổng kết năm học của các trường.\n"
            "Ngày 18/8/2022, hội nghị khen thưởng 12 tập thể và 30 cá nhân."
        ),
        ["2022-08-17"],
    ),
    (
        "Trường Tiểu học Cốc Ly tổng kết phong trào thi đua",
        (
            "Ngày 26/5/2023, Trường Tiểu học Cốc Ly tổ chức lễ tổng kết phong trào thi đua “Nói lời hay, làm "
            "việc tốt”.\n"
            "Phong trào được nhà trường phát động từ ngày 5/9/2022 với sự tham gia của 20 lớp."
        ),
        ["2023-05-26"],
    ),
    (
        "Cụm thi đua số 3 tổng kết và ký giao ước thi đua",
        (
            "Ngày 20/9/2022, Cụm thi đua số 3 tổ chức hội nghị tổng kết và ký giao ước thi đua.\n"
            "Sáng 20/9/2022, hội nghị nghe báo cáo tổng kết công tác thi đua năm học 2021-2022.\n"
            "Chiều 20/9/2022, đại diện các trường ký giao ước thi đua."
        ),
        ["2022-09-20"],
    ),
    (
        "Trường THCS Nà Bó phát động thi đua và tuyên dương học sinh giỏi",
        (
            "Sáng 10/10/2022, Trường THCS Nà Bó phát động thi đua chào mừng ngày Nhà giáo Việt Nam và tuyên "
            "dương 20 học sinh giỏi.\n"
            "Đợt thi đua kéo dài từ ngày 10/10 đến ngày 20/11/2022; hạn nộp báo cáo tổng kết đợt thi đua là "
            "ngày 25/11/2022."
        ),
        ["2022-10-10"],
    ),
    (
        "Trường THPT Nà Sản ký giao ước thi đua, khen thưởng giáo viên",
        (
            "Ngày 5/10/2022, Trường THPT Nà Sản tổ chức ký giao ước thi đua và khen thưởng 12 giáo viên.\n"
            "Năm học trước, ngày 6/10/2021, nhà trường cũng tổ chức ký giao ước thi đua với 30 tổ."
        ),
        ["2022-10-05"],
    ),
    (
        "Công đoàn Trường THPT Cốc Ly ký giao ước thi đua",
        (
            "Sáng 5/10/2022, Công đoàn Trường THPT Cốc Ly tổ chức hội nghị ký giao ước thi đua năm học "
            "2022-2023.\n"
            "Tại hội nghị, Chủ tịch Công đoàn nhắc lại kết quả đợt thi đua do nhà trường tổng kết ngày "
            "25/5/2022, khi 10 cá nhân được khen thưởng."
        ),
        ["2022-10-05"],
    ),
    (
        "Trường Tiểu học Nà Pin tổng kết năm học và khen thưởng",
        (
            "Sáng 25/5/2023, Trường Tiểu học Nà Pin tổ chức lễ tổng kết năm học 2022-2023.\n"
            "Nhà trường được thành lập ngày 5/9/1998 theo Quyết định của UBND huyện.\n"
            "Tại buổi lễ, nhà trường khen thưởng 30 giáo viên. Ngày 15/5/2023, Hội đồng thi đua đã họp bình "
            "xét thi đua cuối năm."
        ),
        ["2023-05-25"],
    ),
    (
        "Các trường trong cụm thi đua số 1 ký kết giao ước thi đua",
        (
            "Ngày 5/10/2022, Cụm thi đua số 1 tổ chức hội nghị ký kết giao ước thi đua tại Trường THPT Nà "
            "Sản.\n"
            "Ngày 20/9/2022, tại Trường THPT Cốc Ly, các trường đã họp bàn và thống nhất nội dung giao ước "
            "thi đua.\n"
            "Ngày 25/5/2023, Cụm sẽ tổng kết."
        ),
        ["2022-10-05"],
    ),
    (
        "Các trường trong cụm thi đua số 1 ký kết giao ước thi đua",
        (
            "Ngày 20/9/2022, Sở GD&ĐT ban hành Kế hoạch số 12/KH-SGDĐT phát động phong trào thi đua năm học "
            "2022-2023.\n"
            "Ngày 5/10/2022, Cụm thi đua số 1 tổ chức hội nghị ký kết giao ước thi đua tại Trường THPT Nà "
            "Sản."
        ),
        ["2022-10-05"],
    ),
    (
        "Hội nghị sơ kết các phong trào thi đua và khen thưởng",
        (
            "Ngày 10/1/2023, Phòng GD&ĐT Sông Mã tổ chức hội nghị sơ kết học kỳ I và khen thưởng.\n"
            "Ngày 5/9/2022, ngành đã phát động 3 phong trào thi đua.\n"
            "Ngày 20/10/2022, các trường ký giao ước thi đua.\n"
            "Tại hội nghị, 20 tập thể được tặng giấy khen."
        ),
        ["2023-01-10"],
    ),
    (
        "Ngành Giáo dục Sông Mã tổng kết năm học, triển khai nhiệm vụ",
        (
            "Sáng 20/8/2022, Phòng GD&ĐT Sông Mã tổ chức hội nghị tổng kết năm học 2021-2022, triển khai "
            "nhiệm vụ năm học 2022-2023.\n"
            "Ngày 1/9/2022, các trường tựu trường. Ngày 5/9/2022, các trường khai giảng và triển khai nhiệm "
            "vụ năm học 2022-2023."
        ),
        ["2022-08-20"],
    ),
    (
        "Cụm thi đua số 4 kiểm tra chéo, chấm điểm thi đua",
        (
            "Ngày 10/5/2023, Đoàn kiểm tra của Cụm thi đua số 4 chấm điểm thi đua tại Trường THPT Nà Pin.\n"
            "Ngày 12/5/2023, Đoàn chấm điểm thi đua tại Trường THPT Cốc Ly.\n"
            "Ngày 15/5/2023, Đoàn chấm điểm thi đua tại Trường THPT Nà Sản."
        ),
        ["2023-05-10"],
    ),
    (
        "Trường Mầm non Hoa Ban tuyên dương, khen thưởng giáo viên",
        (
            "Chiều 18/11/2022, Trường Mầm non Hoa Ban tuyên dương 15 giáo viên.\n"
            "Ngày 20/10/2022, nhà trường cũng trao giấy khen cho 6 cô.\n"
            "Ngày 8/3/2023, nhà trường sẽ phát động thi đua."
        ),
        ["2022-11-18"],
    ),
    (
        "Tuần lễ thi đua của các trường học",
        (
            "Từ ngày 14/11/2022 đến ngày 19/11/2022, Trường THPT Nà Pin tổ chức tuần lễ thi đua.\n"
            "Ngày 14/11/2022, nhà trường phát động thi đua.\n"
            "Ngày 16/11/2022, nhà trường tổ chức hội thi cắm hoa.\n"
            "Ngày 19/11/2022, nhà trường tổng kết, khen thưởng 12 tập thể."
        ),
        ["2022-11-14"],
    ),
    (
        "Bộ GD&ĐT trao Cờ thi đua và phát động thi đua năm học mới",
        (
            "Ngày 19/8/2022, Bộ GD&ĐT tổ chức hội nghị tổng kết năm học, trao Cờ thi đua cho 20 sở.\n"
            "Theo Quyết định số 123/QĐ-TTg ngày 1/8/2022, 5 đơn vị được tặng Cờ thi đua của Chính phủ.\n"
            "Ngày 25/8/2022 là hạn cuối các sở gửi kế hoạch phát động thi đua."
        ),
        ["2022-08-19"],
    ),
    (
        "Công đoàn các trường học Mai Sơn thi đua lập thành tích",
        (
            "Ngày 3/3/2023, Công đoàn Trường THCS Nà Bó tổ chức lễ phát động thi đua.\n"
            "Ngày 4/3/2023, Công đoàn Trường Tiểu học Nà Pin phát động thi đua chào mừng ngày 8/3."
        ),
        ["2023-03-03"],
    ),
]


@pytest.mark.parametrize(("title", "body", "expected"), APART)
def test_acts_in_paragraphs_of_their_own_days(title: str, body: str, expected: list[tuple[str, str]]) -> None:
    found = [(event.date, set(event.types)) for event in events(title, body)]
    assert found == [(day, set(types.split())) for day, types in expected]


@pytest.mark.parametrize(("title", "body", "expected"), ONE)
def test_background_plans_and_days_in_a_row_are_no_activity_of_their_own(
    title: str, body: str, expected: list[str]
) -> None:
    assert [event.date for event in events(title, body)] == expected
