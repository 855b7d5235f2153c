"""Events: each kind of activity in other words, as departments, blocks, unions and schools write of it."""

import pytest

from models import Article
from pipeline.extract import extract


def kinds(title: str, body: str) -> set[str]:
    events = extract(Article(key="k", title=title, text=f"{title}\n{body}")).events
    return {kind for event in events for kind in event.types}


REVIEWS_AND_PLANS = [
    ("Ngành Giáo dục Mường Nhé nhìn lại năm học 2021-2022",
     "Sáng 20/8/2022, Phòng GD&ĐT họp hội nghị nhìn lại năm học 2021-2022, bàn giải pháp cho năm học 2022-2023.",
     {"final_review", "rollout"}),
    ("Hội nghị tổng kết năm học",
     "Hội nghị đã đánh giá kết quả năm học 2020-2021 và xác định các nhiệm vụ trọng tâm năm học 2021-2022.",
     {"final_review", "rollout"}),
    ("Bậc mầm non tổng kết nhiệm vụ năm học 2016-2017", "Sáng nay, Phòng GD&ĐT tổ chức hội nghị.", {"final_review"}),
    ("Cụm thi đua số 4 họp cuối năm",
     "Các đơn vị của Cụm gặp nhau để đánh giá công tác thi đua năm 2019 và đề ra nhiệm vụ năm 2020.",
     {"final_review", "rollout"}),
    ("Cụm thi đua số 4 tổng kết năm học",
     ("Hội nghị diễn ra sáng nay.\nNhiệm vụ trọng tâm năm học 2019 - 2020 được xác định là nâng chất lượng, khác với "
      "năm học 2018 - 2019."),
     {"final_review", "rollout"}),
    ("Hội nghị CBVC năm học 2023 - 2024 của Trường Tiểu học Nà Tấu",
     ("Sáng 7/10/2023, trường tổ chức hội nghị cán bộ, viên chức, người lao động. Hiệu trưởng trình bày báo cáo tổng "
      "kết năm học 2022-2023 và kế hoạch năm học 2023-2024."),
     {"final_review", "rollout"}),
    ("Hội nghị cán bộ, công chức, viên chức Trường PTDTNT Mường Lay",
     ("Hội nghị nghe báo cáo kiểm điểm việc thực hiện nghị quyết năm học 2019-2020, thảo luận chỉ tiêu, biện pháp của "
      "năm học 2020-2021."),
     {"final_review", "rollout"}),
    ("Hội nghị CB - CC - VC - NLĐ năm học 2018-2019",
     ("Hội nghị để điểm qua kết quả đã đạt được trong năm học 2017-2018 và tìm giải pháp tiếp tục các phong trào trong "
      "năm học 2018-2019."),
     {"final_review", "rollout"}),
    ("Trường Mầm non Hoa Pơ Lang họp sơ kết",
     "Sáng 15/1/2021, trường họp sơ kết học kỳ I, đồng thời bàn phương hướng, nhiệm vụ học kỳ II.",
     {"interim_review", "rollout"}),
    ("Khối thi đua các phòng GD&ĐT vùng thấp họp lần thứ hai",
     "Các phòng GD&ĐT họp để đánh giá phong trào thi đua học kỳ I và trao đổi nhiệm vụ học kỳ II.",
     {"interim_review", "rollout"}),
    ("Mường Ảng tổng kết 10 năm cuộc vận động “Mỗi thầy cô giáo là một tấm gương”", "Hội nghị diễn ra sáng nay.",
     {"final_review"}),
    ("Phòng GD&ĐT Tuần Giáo quán triệt nhiệm vụ năm học 2016-2017",
     "Hơn 90 cán bộ quản lý dự hội nghị quán triệt nhiệm vụ năm học.", {"rollout"}),
]  # fmt: skip
AWARDS = [
    ("Triển khai các phong trào thi đua năm học 2019-2020",
     "Sau mỗi đợt, các đơn vị tuyên dương, khen thưởng các tập thể, cá nhân xuất sắc.", {"rollout"}),
    ("Vinh danh 45 nhà giáo tiêu biểu", "Tối qua, Sở GD&ĐT tổ chức lễ vinh danh.", {"award"}),
    ("Công bố quyết định khen thưởng của UBND tỉnh",
     "Sáng 3/10, Sở GD&ĐT công bố quyết định khen thưởng cho 12 tập thể.", {"award"}),
    ("Gặp mặt kỷ niệm 40 năm Ngày Nhà giáo Việt Nam",
     "Tại buổi gặp mặt, Chủ tịch UBND huyện trao giấy khen cho 15 thầy cô giáo.", {"award"}),
    ("Khối thi đua số 1 ký giao ước thi đua",
     "Các trường ký giao ước. Kết thúc hội nghị, Sở trao Cờ thi đua cho Trường THPT Na Ư.",
     {"pledge_signing", "award"}),
    ("Cụm thi đua số 4 tổng kết năm học",
     "Hội nghị diễn ra sáng nay.\nNhiều tập thể, cá nhân được biểu dương, khen thưởng trong năm.", {"final_review"}),
    ("Gặp mặt điển hình tiên tiến ngành Giáo dục giai đoạn 2015-2020",
     "Sáng 10/6, Sở GD&ĐT gặp mặt, tôn vinh 50 gương điển hình tiên tiến giai đoạn 2015-2020.", {"congress", "award"}),
]  # fmt: skip
LAUNCHES_AND_PLEDGES = [
    ("Khởi động phong trào thi đua “Đổi mới, sáng tạo”", "Sáng 5/10, Sở GD&ĐT khởi động phong trào.",
     {"campaign_launch"}),
    ("Lễ phát động phong trào “Vở sạch, chữ đẹp”", "Cô Tổng phụ trách nói về ích lợi của phong trào.",
     {"campaign_launch"}),
    ("Kế hoạch phát động thi đua đặc biệt của Công đoàn ngành", "Đợt thi đua kéo dài đến tháng Năm.",
     {"campaign_launch"}),
    ("Công đoàn ngành tổng kết phong trào thi đua năm 2021",
     "Hưởng ứng phong trào thi đua do Tổng Liên đoàn Lao động Việt Nam phát động, các trường đã họp tổng kết.",
     {"final_review"}),
    ("Các trường THCS ký cam kết thi đua", "Sáng 12/9, các trường cùng ký cam kết thi đua.", {"pledge_signing"}),
    ("Hội nghị viên chức Trường THCS Na Sang", "Đại biểu chứng kiến giao ước thi đua giữa các tổ.", {"pledge_signing"}),
    ("Hội nghị thi đua Khối thi đua số 6", "Hội nghị khép lại với việc ký kết giao ước thi đua.", {"pledge_signing"}),
    ("Tuyên dương 60 tập thể của ngành",
     "Sáng nay, Sở GD&ĐT tuyên dương 60 tập thể.\nCác trường đều ký kết giao ước thi đua ngay đầu mỗi năm học.",
     {"award"}),
]  # fmt: skip
PUPILS_AND_HALVES = [
    ("Lễ sơ kết học kỳ I",
     "Sáng 12/1, trường sơ kết học kỳ I.\nHọc sinh ôn tập.\nBà hiệu trưởng trình bày báo cáo tổng kết học kỳ I.",
     {"interim_review"}),
    ("Buổi lễ đầu tháng 1",
     "Chiều 5/1, Liên đội tổ chức buổi lễ.\nNhằm động viên, khích lệ, trường đã tuyên dương các chi đội.", {"award"}),
    ("Tuyên dương 30 gia đình hiếu học", "Ngày 6/6 có đại hội tuyên dương các gia đình.", {"award", "congress"}),
    ("Tuyên dương học sinh đoạt giải các cuộc thi", "Sở GD&ĐT tuyên dương 65 học sinh giỏi.", {"award"}),
]  # fmt: skip
EVALUATIONS = [
    ("Đoàn phúc tra làm việc tại Trường THCS Pa Tần", "Đoàn của Cụm thi đua số 2 chấm chéo, chấm điểm thi đua.",
     {"evaluation"}),
    ("Hội đồng Sáng kiến họp phiên cuối năm",
     "Hội đồng Thi đua - Khen thưởng huyện xét duyệt 60 hồ sơ đề nghị công nhận Chiến sĩ thi đua cơ sở.",
     {"evaluation"}),
    ("Lấy ý kiến về xét tặng Nhà giáo Ưu tú, Nhà giáo Nhân dân", "Sở vừa gửi văn bản tới các trường.", {"evaluation"}),
    ("Khối thi đua số 3 ký giao ước thi đua",
     "Đó là chỗ dựa để các đơn vị cuối năm chấm điểm, bình xét và trình tỉnh khen thưởng.", {"pledge_signing"}),
    ("Ban hành tiêu chí đánh giá, xếp loại thi đua các trường", "Sở GD&ĐT ban hành tiêu chí thi đua.", {"rollout"}),
    ("Hội nghị tập huấn Luật Thi đua, Khen thưởng năm 2022", "Hơn 150 cán bộ dự hội nghị.", {"training"}),
]  # fmt: skip
CONTESTS = [
    ("Hội thao cán bộ, giáo viên ngành Giáo dục", "Hội thao có 400 vận động viên.", {"contest"}),
    ("Bế mạc Giải bóng chuyền công chức, viên chức ngành Giáo dục", "Giải có 12 đội.", {"contest"}),
    ("Ngày hội văn hóa thể thao Khối thi đua số 4", "Hơn 300 người tranh tài kéo co, cầu lông.", {"contest"}),
    ("Khối thi đua Văn hóa - Xã hội ký kết giao ước thi đua",
     "Hội nghị của Khối thi đua Văn hóa - Xã hội diễn ra tại Sở GD&ĐT.", {"pledge_signing"}),
    ("Hội thi giáo viên dạy giỏi cấp huyện",
     "Hội thi có 40 giáo viên.\nLãnh đạo phòng trao giấy chứng nhận cho 31 thầy cô giáo.", {"contest", "award"}),
    ("Xã Mường Phăng công nhận chủ nhiệm giỏi",
     "30 thí sinh là giáo viên các trường đã dự hội thi.\nChủ tịch xã tặng giấy khen cho 15 giáo viên.",
     {"contest", "award"}),
    ("Khối thi đua số 6 sơ kết học kỳ I",
     "Hội nghị diễn ra sáng nay.\nSau hội nghị, các đại biểu giao hữu bóng chuyền hơi.", {"interim_review", "contest"}),
    ("Khối thi đua số 6 sơ kết học kỳ I",
     "Hội nghị diễn ra sáng nay.\nSau hội nghị, các trường sẽ giao hữu bóng chuyền hơi.", {"interim_review"}),
    ("Khối thi đua số 6 sơ kết học kỳ I",
     "Hội nghị diễn ra sáng nay.\nTrong học kỳ, các trường đã giao hữu bóng chuyền hơi.", {"interim_review"}),
]  # fmt: skip
STAGES = [
    ("Hội nghị điển hình tiên tiến ngành Giáo dục huyện",
     "Hội nghị diễn ra sáng nay.\nĐại biểu nghe phương hướng, nhiệm vụ công tác thi đua giai đoạn 2020 - 2025.",
     {"congress", "rollout"}),
    ("Hội nghị điển hình tiên tiến ngành Giáo dục huyện",
     "Mục đích là nhìn lại 5 năm, từ đó bàn phương hướng, nhiệm vụ của giai đoạn 2020 - 2025.", {"congress"}),
    ("Hội nghị điển hình tiên tiến ngành Giáo dục huyện",
     "Hội nghị diễn ra sáng nay.\nNhiệm vụ năm học và của cả giai đoạn 2020 - 2025 đều đạt.", {"congress"}),
    ("Hội nghị điển hình tiên tiến ngành Giáo dục huyện",
     "Hội nghị diễn ra sáng nay.\nPhòng triển khai phương hướng, mục tiêu của phong trào 2020 - 2025.",
     {"congress", "rollout"}),
    ("Hội nghị điển hình tiên tiến ngành Giáo dục huyện",
     "Hội nghị diễn ra sáng nay.\nPhòng triển khai phương hướng, mục tiêu của phong trào 2020 - 2090.", {"congress"}),
    ("Công đoàn Khối thi đua số 6 sơ kết",
     ("Hội nghị diễn ra sáng nay.\nChủ tịch Công đoàn đọc báo cáo sơ kết công tác học kỳ I và phương hướng, nhiệm vụ "
      "học kỳ II."),
     {"interim_review", "rollout"}),
]  # fmt: skip
LEADING = [
    ("Khối thi đua các trường cao đẳng tổng kết phong trào thi đua",
     "Xem xét thành tích trong năm học, hội nghị nhất trí bầu chọn Trường Cao đẳng Nậm Na là đơn vị xuất sắc nhất.",
     {"final_review", "evaluation"}),
    ("Khối thi đua các trường cao đẳng tổng kết phong trào thi đua",
     "Hội nghị diễn ra sáng nay.\nTrong năm qua, trường được bầu chọn là đơn vị dẫn đầu.", {"final_review"}),
    ("Khối thi đua các trường cao đẳng tổng kết phong trào thi đua",
     "Tháng tới, hội nghị sẽ bầu chọn một trường là đơn vị dẫn đầu.", {"final_review"}),
]  # fmt: skip
BACKGROUND = [
    ("Cụm thi đua số 2 tổng kết công tác năm 2014",
     "Hội nghị mong các sở lập thành tích chào mừng Đại hội thi đua yêu nước tỉnh.", {"final_review"}),
    ("Cụm thi đua số 4 tổng kết công tác thi đua",
     "Sáng nay, cụm họp tổng kết.\nQua các đợt phát động của cụm, nề nếp dạy học tốt lên.", {"final_review"}),
    ("Tuyên dương giáo viên giỏi huyện Mường Nhé",
     "Lễ tuyên dương giáo viên giỏi diễn ra sáng nay.\nNăm học qua, các phong trào thi đua được phát động sôi nổi.",
     {"award"}),
    ("Tuyên dương giáo viên giỏi huyện Mường Nhé",
     "Lễ tuyên dương giáo viên giỏi diễn ra sáng nay.\nTại lễ, phong trào thi đua năm học mới được ngành phát động.",
     {"award", "campaign_launch"}),
    ("Khối thi đua các trường cao đẳng tổng kết phong trào thi đua",
     "Hội nghị diễn ra sáng nay.\nKhối đã ký kết giao ước giữa các trường đúng quy định.", {"final_review"}),
    ("Khối thi đua các trường cao đẳng tổng kết phong trào thi đua",
     "Hội nghị diễn ra sáng nay.\nCuối buổi, các trường ký kết giao ước.", {"final_review", "pledge_signing"}),
    ("Cụm thi đua số 1 tổng kết công tác thi đua",
     "Cụm có 130 cá nhân được tặng Kỷ niệm chương.\nViệc khen thưởng tạo sức lan tỏa trong đội ngũ.", {"final_review"}),
    ("Cụm thi đua số 1 tổng kết công tác thi đua",
     "Cụm có 130 cá nhân được tặng Kỷ niệm chương.\nPhần khen thưởng khép lại buổi sáng.", {"final_review", "award"}),
]  # fmt: skip
FORMED = [
    ("Hướng dẫn chia cụm thi đua khối các đơn vị trực thuộc Sở", "Sở chia các trường thành 8 cụm thi đua.", {"other"}),
    ("Điện Biên thành lập các cụm thi đua khối trường THPT", "Sở công bố quyết định sáng nay.", {"other"}),
    ("Trường THPT Na Ư chia sẻ với cụm thi đua số 2 về dạy học", "Thầy cô dự giờ lẫn nhau.", set()),
    ("Sở GD&ĐT hướng dẫn công tác thi đua năm học 2022-2023", "Sở chia các trường thành 8 cụm thi đua.", {"rollout"}),
]  # fmt: skip
NONE: list[tuple[str, str, set[str]]] = [
    ("Trường THPT Na Ư khai giảng năm học mới",
     "Hiệu trưởng điểm lại thành tích năm học 2021-2022 và nêu nhiệm vụ năm học 2022-2023.", set()),
    ("Đại hội Chi đoàn giáo viên nhiệm kỳ 2022-2024",
     "Đại hội đánh giá kết quả năm học 2021-2022 và đề ra phương hướng năm học 2022-2023.", set()),
    ("Kỷ niệm 20 năm thành lập trường", "Trong 20 năm, trường đã 3 lần được tặng Cờ thi đua của Chính phủ.", set()),
    ("Trường đạt chuẩn quốc gia mức độ 2", "Trường đón bằng công nhận đạt chuẩn quốc gia mức độ 2.", set()),
    ("Bàn về đổi mới công tác thi đua trong trường học",
     "Nhiều trường phát động phong trào rồi để đó; bình xét còn nể nang, khen thưởng cào bằng.", set()),
    ("Phát động ủng hộ đồng bào vùng lũ", "Trường phát động phong trào quyên góp ủng hộ đồng bào vùng lũ.", set()),
    ("Giải bóng đá học sinh tiểu học", "Giải có 10 đội.", set()),
    ("Nhiều hình thức khen thưởng mới với học sinh",
     "Thông tư quy định việc tuyên dương trước lớp và giấy khen của hiệu trưởng.", set()),
    ("Khai mạc giải thể thao cấp trường",
     "Giải có 200 học sinh các khối lớp, tạo môi trường thi đua lành mạnh.", set()),
    ("Các trường tất bật chuẩn bị cho năm học mới",
     "Trường THCS Na Sang đã họp hội đồng, triển khai nhiệm vụ năm học mới tới giáo viên.", set()),
    ("Hội thi Giáo viên dạy giỏi cấp tỉnh", "Có 120 giáo viên dự hội thi.", {"contest"}),
    ("Công bố kế hoạch tuyển sinh năm học 2023-2024", "Kế hoạch giữ như năm học 2022-2023.", set()),
    ("Giao ban hiệu trưởng", "Theo Phòng GD&ĐT, ngành đã nỗ lực triển khai nhiệm vụ năm học.", set()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "body", "types"),
    [
        *REVIEWS_AND_PLANS,
        *AWARDS,
        *LAUNCHES_AND_PLEDGES,
        *PUPILS_AND_HALVES,
        *EVALUATIONS,
        *CONTESTS,
        *STAGES,
        *LEADING,
        *BACKGROUND,
        *FORMED,
        *NONE,
    ],
)
def test_a_kind_of_activity_is_found_in_other_words(title: str, body: str, types: set[str]) -> None:
    assert kinds(title, body) == types
