"""Activities of several kinds at once as newspapers, schools and unions tell them."""

import pytest

from models import Article
from pipeline.extract import extract

TOLD = [
    (
        "Trường Mầm non Họa Mi tổ chức Hội nghị viên chức, người lao động năm học 2023-2024",
        (
            "Ngày 28/9/2023, Trường Mầm non Họa Mi tổ chức Hội nghị viên chức, người lao động năm học 2023-2024. "
            "Hội nghị đã nghe báo cáo tổng kết năm học 2022-2023, phương hướng nhiệm vụ năm học 2023-2024; Chủ "
            "tịch công đoàn phát động phong trào thi đua; các tổ ký cam kết giao ước thi đua với nhà trường."
        ),
        "final_review rollout campaign_launch pledge_signing",
    ),
    (
        "Hội nghị triển khai công tác công đoàn và ký giao ước thi đua",
        (
            "Ngày 14/9, Công đoàn ngành Giáo dục tổ chức hội nghị triển khai nhiệm vụ công tác công đoàn năm học "
            "2020-2021. Kết thúc hội nghị, các khối thi đua ký kết giao ước thi đua."
        ),
        "pledge_signing rollout",
    ),
    (
        "Trường THCS Bản Phố sơ kết học kỳ I",
        (
            "Chiều 14/1/2020, Trường THCS Bản Phố đã tổ chức sơ kết học kỳ I năm học 2019-2020 và triển khai "
            "nhiệm vụ học kỳ II. Nhà trường khen thưởng 12 tập thể lớp và 56 học sinh xuất sắc."
        ),
        "interim_review rollout award",
    ),
    (
        "Sơ kết 3 năm thực hiện phong trào “Trường học hạnh phúc”",
        (
            "Sáng 22/4/2022, Sở GD&ĐT tổ chức hội nghị trực tuyến sơ kết 3 năm thực hiện phong trào thi đua "
            "“Trường học hạnh phúc”. Tại hội nghị, 15 tập thể được nhận giấy khen của Giám đốc Sở."
        ),
        "interim_review award",
    ),
    (
        "Cụm thi đua số 1 đánh giá kết quả 6 tháng đầu năm",
        (
            "Ngày 11/7/2023, các đơn vị thuộc Cụm thi đua số 1 tổ chức hội nghị đánh giá kết quả công tác thi "
            "đua, khen thưởng 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2023."
        ),
        "interim_review rollout",
    ),
    (
        "Nhìn lại học kỳ I ở Trường THPT Nậm Tăm",
        (
            "Ngày 15/1/2024, Trường THPT Nậm Tăm họp hội đồng sư phạm đánh giá kết quả học kỳ I, bàn nhiệm vụ học"
            " kỳ II năm học 2023-2024."
        ),
        "interim_review rollout",
    ),
    (
        "Lễ bế giảng năm học 2022-2023 Trường THCS Hua Nà",
        (
            "Sáng 25/5/2023, Trường THCS Hua Nà tổ chức lễ tổng kết năm học 2022-2023. Thầy hiệu trưởng báo cáo "
            "kết quả năm học; nhà trường trao giấy khen cho 120 học sinh giỏi và 8 giáo viên đạt Lao động tiên "
            "tiến."
        ),
        "final_review award",
    ),
    (
        "Phòng GD&ĐT thị xã Mường Lay: Tổng kết năm học, triển khai nhiệm vụ năm học mới",
        (
            "Hội nghị diễn ra ngày 22/8/2019 tại hội trường UBND thị xã. Năm học qua, chất lượng giáo dục của thị"
            " xã có nhiều chuyển biến. Tại hội nghị, Chủ tịch UBND thị xã trao giấy khen cho 10 tập thể và 25 cá "
            "nhân có thành tích xuất sắc."
        ),
        "final_review rollout award",
    ),
    (
        "Khối thi đua 7 họp tổng kết",
        (
            "Ngày 20/12/2022, Khối thi đua 7 gồm các trường cao đẳng tổ chức tổng kết công tác thi đua, khen "
            "thưởng năm 2022. Các đơn vị bỏ phiếu suy tôn Trường Cao đẳng Y Sơn dẫn đầu khối, đề nghị UBND tỉnh "
            "tặng Cờ thi đua."
        ),
        "final_review evaluation",
    ),
    (
        "Tổng kết phong trào “Giỏi việc trường, đảm việc nhà”",
        (
            "Nhân kỷ niệm ngày 8/3, Công đoàn ngành tổ chức hội nghị tổng kết 10 năm phong trào “Giỏi việc "
            "trường, đảm việc nhà”, biểu dương 60 nữ nhà giáo tiêu biểu."
        ),
        "final_review award",
    ),
    (
        "Báo cáo kết quả năm học tại hội nghị toàn ngành",
        (
            "Hội nghị tổng kết năm học 2021-2022 và phương hướng nhiệm vụ năm học 2022-2023 của ngành Giáo dục "
            "tỉnh Lai Châu được tổ chức ngày 23/8 theo hình thức trực tiếp kết hợp trực tuyến."
        ),
        "final_review rollout",
    ),
    (
        "Bế mạc và trao giải Hội thi giáo viên chủ nhiệm giỏi",
        (
            "Chiều 24/3/2023, Sở GD&ĐT tổ chức tổng kết và trao giải Hội thi giáo viên chủ nhiệm lớp giỏi cấp "
            "tỉnh. Ban tổ chức trao 4 giải Nhất, 8 giải Nhì."
        ),
        "contest award",
    ),
    (
        "Đại hội thi đua yêu nước Trường Đại học Mường Ham lần thứ IV",
        (
            "Đại hội diễn ra sáng 5/8/2020, biểu dương 25 điển hình tiên tiến giai đoạn 2015-2020 và phát động "
            "phong trào thi đua giai đoạn 2020-2025."
        ),
        "congress award campaign_launch",
    ),
    (
        "Gương sáng ngành Giáo dục hội tụ",
        (
            "Sáng 30/6/2020, Sở GD&ĐT tổ chức Hội nghị điển hình tiên tiến lần thứ III. 68 tập thể, cá nhân được "
            "tuyên dương."
        ),
        "congress award",
    ),
    (
        "72 tập thể, cá nhân được Công đoàn ngành khen thưởng",
        (
            "Tại hội nghị tổng kết công tác công đoàn năm học 2020-2021 do Công đoàn ngành Giáo dục mở sáng "
            "20/7/2021, 22 tập thể và 50 cá nhân được nhận giấy khen. Hội nghị cũng bàn phương hướng nhiệm vụ năm"
            " học 2021-2022."
        ),
        "final_review rollout award",
    ),
    (
        "Năm học nhiều dấu ấn của ngành Giáo dục Văn Chấn",
        (
            "Năm học 2018-2019 khép lại với 20 trường đạt chuẩn. Thông tin được đưa ra tại hội nghị tổng kết năm "
            "học do Phòng GD&ĐT huyện Văn Chấn tổ chức sáng 25/7/2019; dịp này 15 tập thể nhận giấy khen của UBND"
            " huyện."
        ),
        "final_review award",
    ),
    (
        "Tổng kết năm học 2023-2024 của cấp tiểu học",
        (
            "Hội nghị tổng kết năm học 2023-2024 cấp tiểu học diễn ra ngày 12/8. Phòng GD&ĐT nêu 7 nhiệm vụ trọng"
            " tâm năm học 2024-2025."
        ),
        "final_review rollout",
    ),
    (
        "Liên đội Trường Tiểu học Cốc Ly sơ kết phong trào",
        ("Sáng 9/1/2023, Liên đội Trường Tiểu học Cốc Ly sơ kết phong trào Đội học kỳ I và khen thưởng 10 chi đội."),
        "interim_review award",
    ),
    (
        "Hội nghị điển hình tiên tiến Trường Đại học Sư phạm Lâm Thao",
        (
            "Sáng 10/4/2020, trường tổ chức hội nghị điển hình tiên tiến giai đoạn 2015-2020. Hội nghị biểu dương"
            " 30 gương điển hình."
        ),
        "congress award",
    ),
    (
        "Khối các sở Văn hóa - Xã hội ký giao ước",
        (
            "Ngày 1/3/2018, Sở GD&ĐT - Khối trưởng Khối thi đua các sở Văn hóa - Xã hội - chủ trì hội nghị triển "
            "khai nhiệm vụ và ký kết giao ước thi đua năm 2018."
        ),
        "pledge_signing rollout",
    ),
    (
        "Huyện Mai Sơn biểu dương tập thể, cá nhân tiêu biểu trong phong trào học tập",
        (
            "Chặng đường 5 năm xây dựng xã hội học tập vừa được huyện Mai Sơn nhìn lại tại hội nghị tổng kết do "
            "UBND huyện tổ chức ngày 1-10-2023.\nUBND huyện tặng Giấy khen cho 41 tập thể."
        ),
        "final_review award",
    ),
    (
        "12 tập thể được khen thưởng",
        (
            "Lễ tổng kết công trình “Gương sáng học đường” do Phòng GD&ĐT Quận 3 tổ chức sáng ngày 11/5/2023. "
            "Tại buổi lễ, Trưởng phòng trao Giấy khen cho 12 tập thể."
        ),
        "final_review award",
    ),
    (
        "Khen thưởng nhà giáo tham gia diễu hành",
        (
            "Nhiều thầy cô vừa được khen thưởng tại hội nghị tổng kết của Công đoàn Giáo dục Việt Nam ngày "
            "10/11/2023.\n3 tập thể và 13 cá nhân nhận bằng khen."
        ),
        "final_review award",
    ),
    (
        "Khối thi đua 01 ký kết giao ước thi đua năm học 2023-2024",
        (
            "Sáng 21/10/2023, Khối thi đua 01 họp phiên đầu tiên và ký kết giao ước thi đua năm học 2023-2024.\n"
            "Các đại biểu góp ý, biểu quyết thông qua Kế hoạch phối hợp hoạt động của Khối trong năm học."
        ),
        "pledge_signing rollout",
    ),
    (
        "Hội nghị thi đua năm học 2023-2024; Khối thi đua số 2",
        (
            "Ngày 27/9/2023, Khối thi đua số 2 họp. Nội dung gồm: thông qua quy chế hoạt động, kế hoạch tổ chức "
            "hoạt động thi đua của khối và ký giao ước thi đua giữa 13 trường."
        ),
        "pledge_signing rollout",
    ),
    (
        "Cụm thi đua số 1 ký kết giao ước thi đua năm học 2023-2024",
        (
            "Ngày 24/10/2023, Cụm thi đua số 1 tổ chức ký kết giao ước thi đua năm học 2023-2024.\nTại hội nghị, "
            "trưởng cụm trình bày dự thảo kế hoạch hoạt động của cụm năm học 2023-2024; các trường thảo luận, "
            "thống nhất."
        ),
        "pledge_signing rollout",
    ),
    (
        "Cụm thi đua số 1 ký kết giao ước thi đua năm học 2023-2024",
        (
            "Ngày 24/10/2023, Cụm thi đua số 1 tổ chức ký kết giao ước thi đua năm học 2023-2024.\nHội nghị "
            "thông qua quy chế hoạt động và tiêu chí thi đua của cụm."
        ),
        "pledge_signing",
    ),
    (
        "Hội nghị tổng kết công tác thi đua năm 2023 của Cụm thi đua số 18",
        (
            "Công tác thi đua năm 2023 được Cụm thi đua số 18 tổng kết trong hội nghị ngày 01/11/2023.\nSau "
            "cùng, bảng chấm điểm thi đua của các đơn vị được Hội nghị thông qua; việc suy tôn cũng được các "
            "trường nhất trí."
        ),
        "final_review evaluation",
    ),
    (
        "Tổng kết Cụm thi đua số 18 năm 2023",
        (
            "Ngày 01/11/2023, Cụm thi đua số 18 tổng kết công tác thi đua năm 2023.\nTrên cơ sở kết quả tự chấm "
            "điểm, các trường bỏ phiếu chọn đơn vị đề nghị tặng Cờ thi đua của Bộ GD&ĐT."
        ),
        "final_review evaluation",
    ),
    (
        "Tổng kết Cụm thi đua số 18 năm 2023",
        (
            "Ngày 01/11/2023, Cụm thi đua số 18 tổng kết công tác thi đua năm 2023.\nNăm qua, công tác chấm điểm "
            "thi đua được các trường thực hiện nghiêm túc."
        ),
        "final_review",
    ),
    (
        "Ký kết giao ước thi đua Cụm số 1",
        (
            "Ngày 14/10/2023, Cụm thi đua số 1 ký kết giao ước thi đua năm học 2023-2024.\nCác trường góp ý cho "
            "bảng tiêu chí, thang điểm và cách chấm điểm của cụm."
        ),
        "pledge_signing",
    ),
    (
        "Làm việc với Đoàn kiểm tra Cụm thi đua số 1",
        (
            "Công đoàn Trường Đại học Sông Mã được Cụm thi đua số 1 về kiểm tra hoạt động và việc tổ chức phong "
            "trào thi đua sáng ngày 25/4/2023."
        ),
        "evaluation",
    ),
    (
        "Đoàn kiểm tra Cụm thi đua số 1 làm việc tại Trường THPT Nà Sản",
        "Ngày 25/4/2023, đoàn kiểm tra của Cụm thi đua số 1 đã đến kiểm tra công tác thi đua của nhà trường.",
        "evaluation",
    ),
    (
        "Hội nghị xét tặng giải thưởng “Nhà giáo Mai Sơn tâm huyết”",
        (
            "Sáng ngày 17/05/2023, Cụm các trường mầm non mở Hội nghị xét tặng giải thưởng Nhà giáo Mai Sơn tâm "
            "huyết, qua đó hưởng ứng phong trào thi đua “Đổi mới, sáng tạo”."
        ),
        "evaluation",
    ),
    (
        "Phát động phong trào Kế hoạch nhỏ",
        "Sáng thứ Hai, ngày 30/10/2023, Liên đội Trường Tiểu học Nà Pin phát động phong trào “Kế hoạch nhỏ” đợt I.",
        "campaign_launch",
    ),
    (
        "Cụm thi đua số 1 ký kết giao ước thi đua năm học 2023-2024",
        (
            "Ngày 24/10/2023, Cụm thi đua số 1 tổng kết, phát động thi đua và ký kết giao ước thi đua năm học "
            "2023-2024.\nBước vào năm học mới, các trường ký giao ước cùng nhau đẩy mạnh phong trào thi đua."
        ),
        "final_review campaign_launch pledge_signing",
    ),
    (
        "Khối thi đua số 6 ký kết giao ước thi đua tại Sở Kế hoạch và Đầu tư",
        "Ngày 24/10/2023, tại Sở Kế hoạch và Đầu tư, Khối thi đua số 6 ký kết giao ước thi đua.",
        "pledge_signing",
    ),
    (
        "Kết quả năm học 2022-2023",
        (
            "Năm học qua, Trường Mầm non Nà Pin vượt nhiều khó khăn.\nNhà trường có nhiều cố gắng.\n"
            "Hội nghị tổng kết năm học 2022-2023 và triển khai nhiệm vụ năm học 2023-2024 của ngành đã được tổ chức."
        ),
        "final_review rollout",
    ),
]


@pytest.mark.parametrize(("title", "body", "types"), TOLD)
def test_the_kinds_of_activity_that_an_article_reports(title: str, body: str, types: str) -> None:
    events = extract(Article(key="k", title=title, text=f"{title}\n{body}")).events
    assert {kind for event in events for kind in event.types} == set(types.split())
