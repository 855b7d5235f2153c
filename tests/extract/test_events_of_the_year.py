"""Launches, pledges, rollouts, reviews and evaluations as newspapers, schools and unions tell them."""

import pytest

from models import Article
from pipeline.extract import extract

TOLD = [
    (
        "Cụm thi đua số 2 họp cuối năm",
        (
            "Sáng 19/5/2021, nhìn lại năm học vừa qua, các trường trong Cụm thi đua số 2 bình xét, suy tôn đơn vị dẫn "
            "đầu phong trào thi đua tại Trường THPT Đồi Thông."
        ),
        "evaluation",
    ),
    (
        "Cụm thi đua số 4 họp",
        (
            "Sáng 20/11/2021, để làm tốt công tác thi đua, các trường trong Cụm thi đua số 4 ký kết giao ước thi đua "
            "năm học 2021-2022 tại Trường THPT Đồi Thông."
        ),
        "pledge_signing",
    ),
    (
        "Khối thi đua số 6 họp",
        (
            "Sáng 20/11/2021, sau khi trao đổi kết quả năm học vừa qua, Khối thi đua số 6 ký kết giao ước thi đua "
            "năm học 2021-2022 tại Trường THPT Đồi Thông."
        ),
        "pledge_signing",
    ),
    (
        "Tổng kết phong trào thi đua Cụm số 7",
        (
            "Sáng 20/5/2022, Cụm thi đua số 7 tổng kết. Trong năm học vừa qua, cụm đã làm tốt các khâu ký kết giao "
            "ước thi đua, kiểm tra chéo."
        ),
        "final_review",
    ),
    (
        "Khối các trường THPT miền núi bước vào mùa thi đua mới",
        (
            "Chiều 12/10/2022, hiệu trưởng 9 trường THPT trong khối thi đua số 2 đã đặt bút ký vào bản giao ước "
            "của năm học 2022-2023. Lễ ký diễn ra tại Trường THPT Mường Nhà, có sự chứng kiến của đại diện Sở "
            "GD&ĐT."
        ),
        "pledge_signing",
    ),
    (
        "Lễ ký giao ước thi đua giữa các tổ khối",
        (
            "Sáng thứ Hai ngày 3/10/2022, sau lễ chào cờ, Trường Tiểu học Nậm Mạ tổ chức cho các tổ, khối ký giao"
            " ước thi đua. Đại diện các tổ lần lượt lên ký trước toàn trường."
        ),
        "pledge_signing",
    ),
    (
        "Cụm thi đua số 5 các trường trung cấp họp phiên đầu năm",
        (
            "Sáng 25/2/2021, Cụm thi đua số 5 họp phiên đầu năm tại Trường Trung cấp nghề Sông Mã. Hội nghị đã "
            "thông qua kế hoạch hoạt động và quy chế của Cụm năm 2021, bầu cụm trưởng, cụm phó và ký kết giao ước"
            " thi đua."
        ),
        "pledge_signing",
    ),
    (
        "Đăng ký thi đua đầu năm học tại Trường THCS Nà Bản",
        (
            "Hội nghị đăng ký thi đua năm học 2024-2025 của Trường THCS Nà Bản diễn ra chiều 20/9/2024. 42/42 cán"
            " bộ, giáo viên đăng ký danh hiệu Lao động tiên tiến trở lên."
        ),
        "pledge_signing",
    ),
    (
        "Công đoàn giáo dục huyện Tủa Chùa: 38 công đoàn cơ sở ký giao ước",
        (
            "Công đoàn giáo dục huyện Tủa Chùa vừa tổ chức cho 38 công đoàn cơ sở ký kết giao ước thi đua năm học"
            " 2018-2019."
        ),
        "pledge_signing",
    ),
    (
        "Trường THPT Lương Tài Phú phát động thi đua đợt 2",
        (
            "Trong tiết chào cờ đầu tuần, Ban giám hiệu Trường THPT Lương Tài Phú đã phát động đợt thi đua thứ "
            "hai chào mừng ngày thành lập Quân đội nhân dân Việt Nam 22/12."
        ),
        "campaign_launch",
    ),
    (
        "Ngành Giáo dục Sìn Hồ hưởng ứng phong trào “Cả nước thi đua xây dựng xã hội học tập”",
        (
            "Ngày 5/10/2023, Phòng GD&ĐT huyện Sìn Hồ tổ chức lễ phát động phong trào thi đua “Cả nước thi đua "
            "xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023-2030”."
        ),
        "campaign_launch",
    ),
    (
        "Khí thế thi đua 100 ngày ôn thi tốt nghiệp",
        (
            "Sáng 10/3/2025, Trường THPT Chiềng Khoong tổ chức lễ phát động 100 ngày thi đua cao điểm ôn thi tốt "
            "nghiệp THPT. Đại diện học sinh lớp 12 hứa quyết tâm."
        ),
        "campaign_launch",
    ),
    (
        "Thư phát động thi đua của Chủ tịch Công đoàn ngành",
        (
            "Nhân dịp đầu năm học mới, Chủ tịch Công đoàn ngành Giáo dục gửi thư phát động đoàn viên toàn ngành "
            "thi đua lập thành tích chào mừng đại hội."
        ),
        "campaign_launch",
    ),
    (
        "Trường Tiểu học Phiêng Luông: Chào cờ đầu tháng 11",
        (
            "Buổi chào cờ đầu tháng 11, Liên đội Trường Tiểu học Phiêng Luông phát động đợt thi đua “Hoa điểm "
            "mười dâng thầy cô” từ ngày 1/11 đến ngày 20/11/2023."
        ),
        "campaign_launch",
    ),
    (
        "Công đoàn cơ sở Trường THPT Than Uyên Hạ hội nghị giữa nhiệm kỳ",
        "Ngày 10/3, Công đoàn Trường THPT Than Uyên Hạ tổ chức hội nghị sơ kết giữa nhiệm kỳ 2017-2022.",
        "interim_review",
    ),
    (
        "Hướng dẫn công tác thi đua, khen thưởng năm học 2023-2024",
        (
            "Sở GD&ĐT vừa ban hành văn bản hướng dẫn công tác thi đua, khen thưởng năm học 2023-2024 đối với các "
            "phòng GD&ĐT, các đơn vị trực thuộc."
        ),
        "rollout",
    ),
    (
        "Lai Châu: Triển khai nhiệm vụ năm học 2024-2025",
        (
            "Ngày 22/8/2024, Sở GD&ĐT tổ chức Hội nghị triển khai nhiệm vụ năm học 2024-2025. Giám đốc Sở nhấn "
            "mạnh 8 nhiệm vụ trọng tâm."
        ),
        "rollout",
    ),
    (
        "Đoàn kiểm tra chấm điểm thi đua làm việc tại Trường THPT Tà Mung",
        (
            "Ngày 16/5/2022, đoàn kiểm tra của Cụm thi đua số 3 đã đến Trường THPT Tà Mung kiểm tra, chấm điểm "
            "thi đua năm học 2021-2022."
        ),
        "evaluation",
    ),
    (
        "Họp xét thi đua cuối năm học 2020-2021",
        (
            "Hội đồng thi đua khen thưởng Trường Tiểu học Pa Khôm đã họp xét các danh hiệu thi đua, bỏ phiếu kín "
            "đề nghị 5 cá nhân đạt Chiến sĩ thi đua cơ sở."
        ),
        "evaluation",
    ),
    (
        "Kiểm tra chéo các tiêu chí thi đua giữa các đơn vị trong khối",
        ("Từ ngày 3 đến 5/6/2021, các đơn vị Khối thi đua số 4 kiểm tra chéo việc thực hiện các tiêu chí thi đua."),
        "evaluation",
    ),
    (
        "Công khai danh sách đề nghị tặng Huân chương Lao động",
        (
            "Sở GD&ĐT công khai danh sách 4 tập thể, 3 cá nhân đề nghị Chủ tịch nước tặng Huân chương Lao động để"
            " lấy ý kiến."
        ),
        "evaluation",
    ),
    (
        "Thẩm định hồ sơ khen thưởng năm học",
        "Phòng Tổ chức cán bộ Sở thẩm định hồ sơ đề nghị khen thưởng năm học 2019-2020 của 45 đơn vị.",
        "evaluation",
    ),
    (
        "Lấy ý kiến tín nhiệm xét tặng danh hiệu Nhà giáo Ưu tú",
        (
            "Sáng 4/3, Trường THPT Phong Thổ Thượng tổ chức hội nghị lấy phiếu tín nhiệm đề nghị xét tặng danh "
            "hiệu Nhà giáo Ưu tú lần thứ 16 cho cô Lò Thị Mẩy."
        ),
        "evaluation",
    ),
    (
        "Cụm trưởng được chuyển giao cho Trường Chính trị Bắc Hà",
        (
            "Cờ luân lưu đã được trao cho Trường Chính trị Bắc Hà, đơn vị làm cụm trưởng Cụm thi đua số 7 năm "
            "2023, trong khuôn khổ hội nghị tổng kết công tác thi đua của Cụm diễn ra ngày 9/12/2022."
        ),
        "final_review",
    ),
    (
        "Nậm Pồ: bàn giải pháp cho năm học mới",
        (
            "Gần 100 cán bộ quản lý dự hội nghị triển khai nhiệm vụ năm học 2022-2023 mà Phòng GD&ĐT huyện Nậm Pồ"
            " vừa tổ chức."
        ),
        "rollout",
    ),
    (
        "Trường THPT Tân Thanh: Tất cả các tổ đều đăng ký danh hiệu",
        (
            "Bản đăng ký thi đua năm học 2021-2022 đã được 8/8 tổ chuyên môn nộp và ký cam kết trước Hội đồng thi"
            " đua nhà trường sáng 5/10/2021."
        ),
        "pledge_signing",
    ),
    (
        "Bình xét thi đua học kỳ I",
        (
            "Kết quả bình xét thi đua học kỳ I năm học 2019-2020 vừa được Hội đồng thi đua Trường THCS Bản Lang "
            "thông qua: 42 người xếp loại A."
        ),
        "evaluation",
    ),
    (
        "Hơn 300 sáng kiến sau ba năm",
        (
            "Con số trên được nêu tại hội nghị sơ kết ba năm phong trào “Đổi mới, sáng tạo trong dạy và học” mà "
            "Sở GD&ĐT tổ chức ngày 15/10/2019."
        ),
        "interim_review",
    ),
    (
        "Đoàn thẩm định của Bộ làm việc với Sở",
        (
            "Ngày 6/6/2018, đoàn thẩm định thi đua của Bộ GD&ĐT có buổi làm việc với Sở GD&ĐT về việc thực hiện "
            "các tiêu chí thi đua năm học."
        ),
        "evaluation",
    ),
    (
        "Học sinh lớp 12 quyết tâm",
        (
            "Lễ ra quân 100 ngày thi đua học tập, rèn luyện hướng tới kỳ thi tốt nghiệp được Đoàn trường THPT Yên"
            " Bình Hạ phát động sáng nay 6/3."
        ),
        "campaign_launch",
    ),
    (
        "Thông báo lịch chấm thi đua",
        ("Theo lịch của Cụm thi đua số 2, từ 10 đến 15/5/2022 các trường kiểm tra chéo, chấm điểm thi đua lẫn nhau."),
        "evaluation",
    ),
    (
        "Họp triển khai thi đua Khối 3",
        (
            "Trường Cao đẳng Nghề Lào Cai, Khối trưởng Khối thi đua số 3, ngày 22/2/2023 họp các thành viên triển"
            " khai công tác thi đua, khen thưởng năm 2023."
        ),
        "rollout",
    ),
]


@pytest.mark.parametrize(("title", "body", "types"), TOLD)
def test_the_kinds_of_activity_that_an_article_reports(title: str, body: str, types: str) -> None:
    events = extract(Article(key="k", title=title, text=f"{title}\n{body}")).events
    assert {kind for event in events for kind in event.types} == set(types.split())


@pytest.mark.parametrize(
    ("named", "year"),
    [
        ("năm học mới 2022-2023", "2022-2023"),
        ("năm học mới 2022 – 2023", "2022-2023"),
        ("năm học mới: 2022-2023", "2022-2023"),
        ("năm học mới (2022-2023)", "2022-2023"),
        ("năm học mới", None),
        ("nhiệm kỳ mới 2022-2023", None),
    ],
)
@pytest.mark.parametrize(
    "title", ["Trường THPT Đồi Thông phát động thi đua {}", "Trường THPT Đồi Thông phát động thi đua"]
)
def test_the_new_school_year_by_its_figures(title: str, named: str, year: str | None) -> None:
    told = f"Sáng 5/9/2022, Trường THPT Đồi Thông tổ chức lễ phát động phong trào thi đua {named}."
    article = Article(key="k", title=title.format(named), text=f"{title.format(named)}\n{told}")
    assert [event.school_year for event in extract(article).events] == [year]
