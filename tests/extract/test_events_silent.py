"""News that stands beside emulation, or speaks of it, and reports none of its activities."""

import pytest

from models import Article
from pipeline.extract import extract

SILENT = [
    (
        "Tọa đàm về dạy học",
        (
            "Sáng 19/5/2021, Trường THPT Đồi Thông tổ chức hội thảo chuyên đề môn Toán, trong khuôn khổ đợt thi đua "
            "chào mừng 26/3."
        ),
    ),
    (
        "Lễ phát động “Tuần lễ hưởng ứng học tập suốt đời” năm 2022",
        (
            "Sáng 3/10/2022, Phòng GD&ĐT huyện phối hợp tổ chức Lễ phát động Tuần lễ hưởng ứng học tập suốt đời. "
            "Đông đảo học sinh tham dự."
        ),
    ),
    (
        "Giao ban cụm chuyên môn các trường THPT",
        "Sáng 28/3/2019, các trường THPT trong cụm chuyên môn số 2 giao ban công tác ôn thi tốt nghiệp.",
    ),
    (
        "Đại hội Đảng bộ Trường Đại học Tây Côn Lĩnh",
        (
            "Ngày 12/6, Đảng bộ Trường Đại học Tây Côn Lĩnh tổ chức đại hội lần thứ V, bầu Ban Chấp hành mới gồm "
            "15 đồng chí."
        ),
    ),
    (
        "Học sinh giỏi tỉnh tranh tài Olympic",
        "Hơn 500 học sinh dự kỳ thi Olympic cấp tỉnh sáng 12/4.",
    ),
    (
        "Ngày hội đọc sách của học sinh tiểu học",
        (
            "Sáng 21/4, học sinh tiểu học toàn huyện tham gia ngày hội đọc sách. Các em thi kể chuyện, trao giải "
            "cho 10 tiết mục hay."
        ),
    ),
    (
        "Tập huấn thay sách giáo khoa lớp 10",
        "Ngày 20/7, Sở GD&ĐT tập huấn thay sách cho 600 giáo viên. Các giáo viên hăng hái thi đua học tập.",
    ),
    (
        "Khai giảng năm học mới ở vùng cao",
        ("Sáng 5/9, hơn 20.000 học sinh huyện nô nức khai giảng. Thầy trò các trường hứa thi đua dạy tốt, học tốt."),
    ),
    (
        "Tuyển dụng giáo viên năm 2023",
        (
            "UBND huyện thông báo tuyển dụng 56 giáo viên mầm non, tiểu học. Ưu tiên người có thành tích thi đua,"
            " khen thưởng."
        ),
    ),
    (
        "Đại hội Công đoàn Trường THPT Dào San",
        ("Ngày 15/3, Công đoàn Trường THPT Dào San tổ chức đại hội nhiệm kỳ 2023-2028, bầu ban chấp hành 5 đồng chí."),
    ),
    (
        "Trao học bổng cho học sinh nghèo",
        "Sáng 12/10, Hội Khuyến học trao 50 suất học bổng cho học sinh nghèo vượt khó huyện Nậm Pồ.",
    ),
    (
        "Hội nghị công chức, viên chức cơ quan Phòng GD&ĐT",
        (
            "Sáng 12/1, cơ quan Phòng GD&ĐT tổ chức hội nghị công chức, viên chức năm 2023. Hội nghị bầu Ban "
            "Thanh tra nhân dân."
        ),
    ),
    (
        "Bổ nhiệm hiệu trưởng Trường THPT Mường So",
        (
            "Chiều 3/8, Giám đốc Sở trao quyết định bổ nhiệm cho thầy Lò Văn Ín. Giám đốc mong thầy tiếp tục thi "
            "đua cống hiến."
        ),
    ),
    (
        "Kiểm tra công tác phòng chống dịch tại các trường học",
        (
            "Ngày 9/2, đoàn của Sở kiểm tra công tác phòng dịch tại 6 trường. Đoàn ghi nhận tinh thần thi đua "
            "vượt khó của thầy trò."
        ),
    ),
    (
        "Trường THCS Khoen On đạt chuẩn quốc gia",
        "Sáng 14/12, Trường THCS Khoen On đón Bằng công nhận trường đạt chuẩn quốc gia mức độ 1.",
    ),
    (
        "Ngày hội STEM cấp tỉnh",
        "60 sản phẩm dự thi; Ban tổ chức trao 5 giải Nhất cho các nhóm học sinh.",
    ),
    (
        "Chuyện thi đua ở bản xa",
        (
            "Ở điểm trường Huổi Só, cô giáo Lò Thị Ương kể chuyện thi đua của mình: ngày nào cũng đi bộ 5 cây số "
            "để vận động học sinh."
        ),
    ),
    (
        "Học sinh Trường THPT Phong Hải đoạt huy chương",
        "Hai học sinh Trường THPT Phong Hải đoạt Huy chương Vàng Olympic. Nhà trường sẽ đề nghị khen thưởng.",
    ),
    (
        "Lịch công tác tuần 20",
        "Thứ Hai: chào cờ; Thứ Tư: họp Hội đồng thi đua; Thứ Sáu: sơ kết học kỳ I.",
    ),
    (
        "Hướng dẫn viết sáng kiến kinh nghiệm",
        "Sáng kiến kinh nghiệm là căn cứ xét danh hiệu Chiến sĩ thi đua. Bài viết hướng dẫn cách trình bày.",
    ),
    (
        "Giao lưu bóng chuyền học sinh",
        (
            "Sáng 12/3, học sinh các lớp khối 8, 9 Trường THCS Pa Cheo giao lưu bóng chuyền chào mừng ngày thành "
            "lập Đoàn."
        ),
    ),
    (
        "Ra mắt câu lạc bộ tiếng Anh",
        (
            "Chiều 3/10, Trường THPT Sa Pa Hạ ra mắt câu lạc bộ tiếng Anh, phát động phong trào tự học tiếng Anh "
            "trong học sinh."
        ),
    ),
    (
        "Phòng GD&ĐT kiểm tra chuyên môn",
        ("Ngày 12/11, đoàn kiểm tra của Phòng GD&ĐT đã dự giờ, đánh giá hồ sơ giáo viên tại Trường Tiểu học Nàn Sán."),
    ),
    (
        "Thầy trò Si Ma Cai thi đua",
        (
            "Phát huy truyền thống, thầy trò Si Ma Cai sôi nổi thi đua dạy tốt, học tốt lập thành tích chào mừng "
            "năm mới."
        ),
    ),
]


@pytest.mark.parametrize(("title", "body"), SILENT)
def test_other_news_is_no_activity(title: str, body: str) -> None:
    assert not extract(Article(key="k", title=title, text=f"{title}\n{body}")).events
