"""Events in articles that no rule was written for: how newspapers, schools and unions tell them, and other news."""

import pytest

from models import Article
from pipeline.extract import extract

FIRST = [
    (
        "Cụm thi đua số 2 họp cuối năm",
        (
            "Sáng 19/5/2021, nhìn lại năm học vừa qua, các trường trong Cụm thi đua số 2 bình xét, suy tôn đơn vị dẫn "
            "đầu phong trào thi đua tại Trường THPT Đồi Thông."
        ),
        "evaluation",
    ),
    (
        "Tọa đàm về dạy học",
        (
            "Sáng 19/5/2021, Trường THPT Đồi Thông tổ chức hội thảo chuyên đề môn Toán, trong khuôn khổ đợt thi đua "
            "chào mừng 26/3."
        ),
        "",
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
        "Trường Mầm non Họa Mi tổ chức Hội nghị viên chức, người lao động năm học 2023-2024",
        (
            "Ngày 28/9/2023, Trường Mầm non Họa Mi tổ chức Hội nghị viên chức, người lao động năm học 2023-2024. "
            "Hội nghị đã nghe báo cáo tổng kết năm học 2022-2023, phương hướng nhiệm vụ năm học 2023-2024; Chủ "
            "tịch công đoàn phát động phong trào thi đua; các tổ ký cam kết giao ước thi đua với nhà trường."
        ),
        "final_review rollout campaign_launch pledge_signing",
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
        "Hội nghị triển khai công tác công đoàn và ký giao ước thi đua",
        (
            "Ngày 14/9, Công đoàn ngành Giáo dục tổ chức hội nghị triển khai nhiệm vụ công tác công đoàn năm học "
            "2020-2021. Kết thúc hội nghị, các khối thi đua ký kết giao ước thi đua."
        ),
        "pledge_signing rollout",
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
        "Lễ phát động “Tuần lễ hưởng ứng học tập suốt đời” năm 2022",
        (
            "Sáng 3/10/2022, Phòng GD&ĐT huyện phối hợp tổ chức Lễ phát động Tuần lễ hưởng ứng học tập suốt đời. "
            "Đông đảo học sinh tham dự."
        ),
        "",
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
        "Trường THCS Bản Phố sơ kết học kỳ I",
        (
            "Chiều 14/1/2020, Trường THCS Bản Phố đã tổ chức sơ kết học kỳ I năm học 2019-2020 và triển khai "
            "nhiệm vụ học kỳ II. Nhà trường khen thưởng 12 tập thể lớp và 56 học sinh xuất sắc."
        ),
        "interim_review rollout award",
    ),
    (
        "Công đoàn cơ sở Trường THPT Than Uyên Hạ hội nghị giữa nhiệm kỳ",
        "Ngày 10/3, Công đoàn Trường THPT Than Uyên Hạ tổ chức hội nghị sơ kết giữa nhiệm kỳ 2017-2022.",
        "interim_review",
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
        "Giao ban Khối thi đua các trường chuyên nghiệp quý I",
        ("Sáng 28/3/2019, Khối thi đua các trường chuyên nghiệp giao ban quý I tại Trường Cao đẳng nghề Mường Thanh."),
        "briefing",
    ),
    (
        "Giao ban cụm chuyên môn các trường THPT",
        "Sáng 28/3/2019, các trường THPT trong cụm chuyên môn số 2 giao ban công tác ôn thi tốt nghiệp.",
        "",
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
        "Đại hội Đảng bộ Trường Đại học Tây Côn Lĩnh",
        (
            "Ngày 12/6, Đảng bộ Trường Đại học Tây Côn Lĩnh tổ chức đại hội lần thứ V, bầu Ban Chấp hành mới gồm "
            "15 đồng chí."
        ),
        "",
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
        "Bế mạc và trao giải Hội thi giáo viên chủ nhiệm giỏi",
        (
            "Chiều 24/3/2023, Sở GD&ĐT tổ chức tổng kết và trao giải Hội thi giáo viên chủ nhiệm lớp giỏi cấp "
            "tỉnh. Ban tổ chức trao 4 giải Nhất, 8 giải Nhì."
        ),
        "contest award",
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
        "Học sinh giỏi tỉnh tranh tài Olympic",
        "Hơn 500 học sinh dự kỳ thi Olympic cấp tỉnh sáng 12/4.",
        "",
    ),
    (
        "Ngày hội đọc sách của học sinh tiểu học",
        (
            "Sáng 21/4, học sinh tiểu học toàn huyện tham gia ngày hội đọc sách. Các em thi kể chuyện, trao giải "
            "cho 10 tiết mục hay."
        ),
        "",
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
        "Tập huấn thay sách giáo khoa lớp 10",
        "Ngày 20/7, Sở GD&ĐT tập huấn thay sách cho 600 giáo viên. Các giáo viên hăng hái thi đua học tập.",
        "",
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
        "Khai giảng năm học mới ở vùng cao",
        ("Sáng 5/9, hơn 20.000 học sinh huyện nô nức khai giảng. Thầy trò các trường hứa thi đua dạy tốt, học tốt."),
        "",
    ),
    (
        "Tuyển dụng giáo viên năm 2023",
        (
            "UBND huyện thông báo tuyển dụng 56 giáo viên mầm non, tiểu học. Ưu tiên người có thành tích thi đua,"
            " khen thưởng."
        ),
        "",
    ),
    (
        "Đại hội Công đoàn Trường THPT Dào San",
        ("Ngày 15/3, Công đoàn Trường THPT Dào San tổ chức đại hội nhiệm kỳ 2023-2028, bầu ban chấp hành 5 đồng chí."),
        "",
    ),
    (
        "Trao học bổng cho học sinh nghèo",
        "Sáng 12/10, Hội Khuyến học trao 50 suất học bổng cho học sinh nghèo vượt khó huyện Nậm Pồ.",
        "",
    ),
    (
        "Hội nghị công chức, viên chức cơ quan Phòng GD&ĐT",
        (
            "Sáng 12/1, cơ quan Phòng GD&ĐT tổ chức hội nghị công chức, viên chức năm 2023. Hội nghị bầu Ban "
            "Thanh tra nhân dân."
        ),
        "",
    ),
    (
        "Bổ nhiệm hiệu trưởng Trường THPT Mường So",
        (
            "Chiều 3/8, Giám đốc Sở trao quyết định bổ nhiệm cho thầy Lò Văn Ín. Giám đốc mong thầy tiếp tục thi "
            "đua cống hiến."
        ),
        "",
    ),
    (
        "Kiểm tra công tác phòng chống dịch tại các trường học",
        (
            "Ngày 9/2, đoàn của Sở kiểm tra công tác phòng dịch tại 6 trường. Đoàn ghi nhận tinh thần thi đua "
            "vượt khó của thầy trò."
        ),
        "",
    ),
    (
        "Trường THCS Khoen On đạt chuẩn quốc gia",
        "Sáng 14/12, Trường THCS Khoen On đón Bằng công nhận trường đạt chuẩn quốc gia mức độ 1.",
        "",
    ),
    (
        "Ngày hội STEM cấp tỉnh",
        "60 sản phẩm dự thi; Ban tổ chức trao 5 giải Nhất cho các nhóm học sinh.",
        "",
    ),
]
SECOND = [
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
        "Cụm trưởng được chuyển giao cho Trường Chính trị Bắc Hà",
        (
            "Cờ luân lưu đã được trao cho Trường Chính trị Bắc Hà, đơn vị làm cụm trưởng Cụm thi đua số 7 năm "
            "2023, trong khuôn khổ hội nghị tổng kết công tác thi đua của Cụm diễn ra ngày 9/12/2022."
        ),
        "final_review",
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
        "Các trường mầm non họp khối",
        (
            "Ngày 4/4/2023, Khối thi đua các trường mầm non huyện Mù Cang Chải họp giao ban lần 2, kiểm điểm việc"
            " thực hiện giao ước quý I và thống nhất chương trình quý II."
        ),
        "briefing",
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
        "Đoàn thẩm định của Bộ làm việc với Sở",
        (
            "Ngày 6/6/2018, đoàn thẩm định thi đua của Bộ GD&ĐT có buổi làm việc với Sở GD&ĐT về việc thực hiện "
            "các tiêu chí thi đua năm học."
        ),
        "evaluation",
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
        "Học sinh lớp 12 quyết tâm",
        (
            "Lễ ra quân 100 ngày thi đua học tập, rèn luyện hướng tới kỳ thi tốt nghiệp được Đoàn trường THPT Yên"
            " Bình Hạ phát động sáng nay 6/3."
        ),
        "campaign_launch",
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
        "Thông báo lịch chấm thi đua",
        ("Theo lịch của Cụm thi đua số 2, từ 10 đến 15/5/2022 các trường kiểm tra chéo, chấm điểm thi đua lẫn nhau."),
        "evaluation",
    ),
    (
        "Chuyện thi đua ở bản xa",
        (
            "Ở điểm trường Huổi Só, cô giáo Lò Thị Ương kể chuyện thi đua của mình: ngày nào cũng đi bộ 5 cây số "
            "để vận động học sinh."
        ),
        "",
    ),
    (
        "Học sinh Trường THPT Phong Hải đoạt huy chương",
        "Hai học sinh Trường THPT Phong Hải đoạt Huy chương Vàng Olympic. Nhà trường sẽ đề nghị khen thưởng.",
        "",
    ),
    (
        "Lịch công tác tuần 20",
        "Thứ Hai: chào cờ; Thứ Tư: họp Hội đồng thi đua; Thứ Sáu: sơ kết học kỳ I.",
        "",
    ),
    (
        "Hướng dẫn viết sáng kiến kinh nghiệm",
        "Sáng kiến kinh nghiệm là căn cứ xét danh hiệu Chiến sĩ thi đua. Bài viết hướng dẫn cách trình bày.",
        "",
    ),
    (
        "Giao lưu bóng chuyền học sinh",
        (
            "Sáng 12/3, học sinh các lớp khối 8, 9 Trường THCS Pa Cheo giao lưu bóng chuyền chào mừng ngày thành "
            "lập Đoàn."
        ),
        "",
    ),
    (
        "Ra mắt câu lạc bộ tiếng Anh",
        (
            "Chiều 3/10, Trường THPT Sa Pa Hạ ra mắt câu lạc bộ tiếng Anh, phát động phong trào tự học tiếng Anh "
            "trong học sinh."
        ),
        "",
    ),
    (
        "Phòng GD&ĐT kiểm tra chuyên môn",
        ("Ngày 12/11, đoàn kiểm tra của Phòng GD&ĐT đã dự giờ, đánh giá hồ sơ giáo viên tại Trường Tiểu học Nàn Sán."),
        "",
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
        "Trao tặng kỷ niệm chương",
        "Nhân 20/11, Sở GD&ĐT trao Kỷ niệm chương “Vì sự nghiệp Giáo dục” cho 8 cán bộ ngoài ngành.",
        "award",
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
        "Thầy trò Si Ma Cai thi đua",
        (
            "Phát huy truyền thống, thầy trò Si Ma Cai sôi nổi thi đua dạy tốt, học tốt lập thành tích chào mừng "
            "năm mới."
        ),
        "",
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
        "Họp triển khai thi đua Khối 3",
        (
            "Trường Cao đẳng Nghề Lào Cai, Khối trưởng Khối thi đua số 3, ngày 22/2/2023 họp các thành viên triển"
            " khai công tác thi đua, khen thưởng năm 2023."
        ),
        "rollout",
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


@pytest.mark.parametrize(("title", "body", "types"), [*FIRST, *SECOND])
def test_the_kinds_of_activity_that_an_article_reports(title: str, body: str, types: str) -> None:
    events = extract(Article(key="k", title=title, text=f"{title}\n{body}")).events
    assert {kind for event in events for kind in event.types} == set(types.split())


VENUES = [
    (
        "Sáng 12/10/2021, tại trường THCS, THPT Mường Ảng, Cụm thi đua số 4 ký kết giao ước thi đua.",
        "trường THCS, THPT Mường Ảng",
    ),
    (
        "Ngày 12/10/2021, Cụm thi đua số 4 ký giao ước thi đua. Nơi tổ chức Hội nghị là Trường THPT Nà Tấu.",
        "Trường THPT Nà Tấu",
    ),
    (
        "Hội nghị ký giao ước diễn ra ngày 12/10/2021, địa điểm: Hội trường UBND huyện Mường Chà.",
        "Hội trường UBND huyện Mường Chà",
    ),
    (
        "Sáng 12/10/2021, hội trường Trường Cao đẳng Sơn La là nơi Khối thi đua số 1 ký giao ước thi đua.",
        "hội trường Trường Cao đẳng Sơn La",
    ),
    (
        "Cung Văn hóa thiếu nhi tỉnh sáng 12/10/2021 là nơi các trường ký kết giao ước thi đua.",
        "Cung Văn hóa thiếu nhi tỉnh",
    ),
    (
        "Chiều 12/10/2021, các trường về phòng họp UBND thành phố Lai Châu dự lễ ký giao ước thi đua.",
        "phòng họp UBND thành phố Lai Châu",
    ),
    (
        "Tại Nhà hát lớn Hà Nội, tối 12/10/2021, Công đoàn Giáo dục Việt Nam tổ chức lễ ký giao ước thi đua.",
        "Nhà hát lớn Hà Nội",
    ),
    ("Ngày 12/10/2021, tại thành phố Đà Lạt, tỉnh Lâm Đồng, Cụm thi đua số 6 ký giao ước thi đua.", "thành phố Đà Lạt"),
    ("Ngày 12/10/2021, tại Đà Nẵng, Cụm thi đua số 6 ký giao ước thi đua.", "Đà Nẵng"),
    (
        "Ngày 12/10/2021, tại trường Chính trị Hoàng Đình Thọ (tỉnh Bắc Kạn), Cụm thi đua số 6 ký giao ước thi đua.",
        "trường Chính trị Hoàng Đình Thọ",
    ),
    (
        "Sáng 12/10/2021, Trường PTDTNT THCS Mường Lát đăng cai hội nghị ký giao ước thi đua của Cụm số 2.",
        "Trường PTDTNT THCS Mường Lát",
    ),
    ("Vào lúc 8 giờ ngày 12/10/2021 tại văn phòng nhà trường, các tổ ký giao ước thi đua.", None),
    ("Sáng 12/10/2021, tại khách sạn Mường Thanh, thành phố Vinh, Khối thi đua ký giao ước.", "khách sạn Mường Thanh"),
    (
        "Sáng 12/10/2021, tại Trung tâm Hội nghị tỉnh, Sở GD&ĐT tổ chức lễ ký giao ước thi đua.",
        "Trung tâm Hội nghị tỉnh",
    ),
    ("Sáng 12/10/2021, tại điểm cầu Sở GD&ĐT, các đơn vị ký giao ước thi đua.", None),
    ("Sáng 12/10/2021, tại hội trường Huyện ủy, Phòng GD&ĐT tổ chức ký giao ước thi đua.", "hội trường Huyện ủy"),
    ("Sáng 12/10/2021 tại Hội trường lớn nhà trường đã diễn ra lễ ký giao ước thi đua.", "Hội trường lớn nhà trường"),
    (
        "Lễ ký giao ước thi đua được tổ chức tại Trường Tiểu học & THCS Chiềng Ngần vào ngày 12/10/2021.",
        "Trường Tiểu học & THCS Chiềng Ngần",
    ),
    (
        "Ngày 12/10/2021, Trường THPT Bắc Yên Hạ long trọng đón các trường của Cụm số 3 về ký giao ước thi đua.",
        "Trường THPT Bắc Yên Hạ",
    ),
    ("Sáng 12/10/2021, tại sân Trường Tiểu học Nà Si, Liên đội ký giao ước thi đua.", "sân Trường Tiểu học Nà Si"),
    (
        "Ngày 12/10/2021, tại Học viện Chính trị khu vực I, các trường ký giao ước thi đua.",
        "Học viện Chính trị khu vực I",
    ),
    ("Ngày 12/10/2021, tại Nhà văn hóa xã Tả Van, ba trường ký giao ước thi đua.", "Nhà văn hóa xã Tả Van"),
    (
        "Ngày 12/10/2021, tại Trung tâm GDNN-GDTX huyện Mai Sơn, Khối các trung tâm ký giao ước thi đua.",
        "Trung tâm GDNN-GDTX huyện Mai Sơn",
    ),
]


@pytest.mark.parametrize(("body", "venue"), VENUES)
def test_the_place_that_the_text_gives_as_the_place(body: str, venue: str | None) -> None:
    title = "Ký kết giao ước thi đua năm học 2021-2022"
    events = extract(Article(key="k", title=title, text=f"{title}\n{body}")).events
    assert [event.venue for event in events] == [venue]
