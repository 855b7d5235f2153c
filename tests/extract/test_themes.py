"""Themes: quoted, known and listed; what is quoted for another reason is none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import Article
from pipeline.extract import extract


def themes(text: str) -> list[tuple[str, str]]:
    whole = f"Tin\n{text}"
    return [(theme.kind, theme.text) for theme in extract(Article(key="k", title="Tin", text=whole)).themes]


QUOTED = [
    ("“Một trăm ngày về đích” là phong trào do Sở phát động.", [("movement", "Một trăm ngày về đích")]),
    ("“Trăng lên” là bài thơ đoạt giải, không phải phong trào.", []),
    ("Phong trào thi đua “Mỗi tuần một việc tốt” lan tỏa.", [("movement", "Mỗi tuần một việc tốt")]),
    ('phong trào "Giờ học xanh" được hưởng ứng', [("movement", "Giờ học xanh")]),
    ("phong trào «Giờ học xanh»", [("movement", "Giờ học xanh")]),
    ("phong trào 'Giờ học xanh' lan rộng", [("movement", "Giờ học xanh")]),
    ("PHONG TRÀO THI ĐUA “GIỜ HỌC XANH”", [("movement", "GIỜ HỌC XANH")]),
    ("phong trào “ Giờ học xanh ”.", [("movement", "Giờ học xanh")]),
    ("thi đua “Giỏi việc lớp, khéo việc nhà” trong nữ giáo viên", [("movement", "Giỏi việc lớp, khéo việc nhà")]),
    ("cuộc vận động “Trường học không khói thuốc”", [("campaign", "Trường học không khói thuốc")]),
    ("hưởng ứng chương trình “Máy tính cho bản xa”", [("campaign", "Máy tính cho bản xa")]),
    ("Chủ đề năm học 2022 - 2023 “Kỷ cương, sáng tạo”", [("year_theme", "Kỷ cương, sáng tạo")]),
    ("Với chủ đề thi đua năm học “Kỷ cương, sáng tạo”, ngành", [("year_theme", "Kỷ cương, sáng tạo")]),
    ("Với chủ đề “Kỷ cương, sáng tạo”, ngành xác định nhiệm vụ", [("year_theme", "Kỷ cương, sáng tạo")]),
    ("khẩu hiệu hành động “Thật thà, chăm chỉ”", [("slogan", "Thật thà, chăm chỉ")]),
    ("theo phương châm “Trò trước, thầy sau”;", [("slogan", "Trò trước, thầy sau")]),
    ("phương hướng chung là “Giữ nền nếp; nâng chất lượng”", [("slogan", "Giữ nền nếp; nâng chất lượng")]),
    ("Phương châm được chọn là: Việc nhỏ làm trước.", [("slogan", "Việc nhỏ làm trước")]),
    ("các phong trào “Giờ học xanh”, “Góc đọc sách” và “Vườn rau em”",
     [("movement", "Giờ học xanh"), ("movement", "Góc đọc sách"), ("movement", "Vườn rau em")]),
    ("3 phong trào thi đua mà Tỉnh đoàn mở đầu năm là “Giờ học xanh”; “Góc đọc sách”",
     [("movement", "Giờ học xanh"), ("movement", "Góc đọc sách")]),
    ("phong trào “Giờ học xanh”, cuộc vận động “Sạch nhà”",
     [("movement", "Giờ học xanh"), ("campaign", "Sạch nhà")]),
]  # fmt: skip
UNQUOTED = [
    ("đợt thi đua III lập thành tích mừng Đảng, mừng Xuân được phát động", []),
    (
        "đưa cuộc vận động toàn dân xây dựng xã hội học tập đi vào chiều sâu",
        [("campaign", "toàn dân xây dựng xã hội học tập")],
    ),
    ("các phong trào thi đua học tập và rèn luyện được triển khai sôi nổi", []),
    ("Báo cáo phong trào thi đua xây dựng điển hình tiên tiến của trường", []),
    ("phong trào nuôi heo đất tiết kiệm khuyến học", [("movement", "nuôi heo đất tiết kiệm khuyến học")]),
    (
        (
            "Triển khai phong trào cả nước thi đua xây dựng xã hội học tập, thực hiện phong trào “Cả nước thi đua xây "
            "dựng xã hội học tập giai đoạn 2023-2030”"
        ),
        [("movement", "Cả nước thi đua xây dựng xã hội học tập giai đoạn 2023-2030")],
    ),
    ("Phong trào dạy tốt, học tốt ở bản Pa Ma", [("movement", "dạy tốt, học tốt")]),
    ("phong trào Dạy tốt - Học tốt lan đến từng bản", [("movement", "Dạy tốt - Học tốt")]),
    ("giữ nếp thi đua dạy tốt, học tốt trong tổ", [("movement", "dạy tốt, học tốt")]),
    ("cuộc vận động học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh được",
     [("campaign", "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh")]),
    ("phong trào cả nước thi đua xây dựng xã hội học tập giai đoạn 2024-2029.",
     [("movement", "cả nước thi đua xây dựng xã hội học tập giai đoạn 2024-2029")]),
    ("các phong trào thi đua: Giờ học xanh sạch đẹp; Góc đọc sách lớp em; Vườn rau của bé.",
     [("movement", "Giờ học xanh sạch đẹp"), ("movement", "Góc đọc sách lớp em"), ("movement", "Vườn rau của bé")]),
    ("mở phong trào thi đua học tập tấm gương thầy Chu.", [("movement", "học tập tấm gương thầy Chu")]),
]  # fmt: skip
NONE: list[tuple[str, list[tuple[str, str]]]] = [
    ("phong trào thi đua yêu nước được đẩy mạnh", []),
    ("phong trào thi đua lập thành tích mừng xuân mới", []),
    ("Hội thi “Giọng hát hay” thu hút học sinh", []),
    ("Nghị quyết 29 về “Đổi mới căn bản”", []),
    ("trao danh hiệu “Nhà giáo ưu tú”", []),
    ("các gương “Người tốt việc tốt”", []),
    ("đợt thi đua, nhớ lời Bác dặn: “Có tài mà không có đức”", []),
    ("một người làm thi đua “vững nghiệp vụ”", []),
    ("cuộc thi với chủ đề “Em yêu biển đảo”", []),
    ("với phương châm đưa thi đua về từng tổ", []),
    ("Các phong trào thi đua lan đến từng bản", []),
]


SENTENCES: list[tuple[str, list[tuple[str, str]]]] = [
    ("Phong trào thi đua Dân vận khéo và cuộc vận động xây dựng trường học hạnh phúc được tổng kết.",
     [("movement", "Dân vận khéo"), ("campaign", "xây dựng trường học hạnh phúc")]),
    ("Các phong trào thi đua: Dạy tốt - Học tốt, Giỏi việc trường - Đảm việc nhà có nền nếp.",
     [("movement", "Dạy tốt - Học tốt"), ("movement", "Giỏi việc trường - Đảm việc nhà")]),
    ("Các phong trào như: Nghìn việc tốt; Áo lụa tặng bà; Vì đàn em thân yêu được triển khai.",
     [("movement", "Nghìn việc tốt"), ("movement", "Áo lụa tặng bà"), ("movement", "Vì đàn em thân yêu")]),
    ("Phong trào Vở sạch - Chữ đẹp, Đôi bạn cùng tiến được duy trì.",
     [("movement", "Vở sạch - Chữ đẹp"), ("movement", "Đôi bạn cùng tiến")]),
    ("Cả trường thi đua dạy tốt, học tốt, phục vụ tốt.", [("movement", "dạy tốt, học tốt, phục vụ tốt")]),
    ("Lời kêu gọi “Thi đua dạy tốt, học tốt” vang lên.", [("movement", "dạy tốt, học tốt")]),
    ("Công tác thi đua khơi dậy những người hăng hái “dạy tốt – học tốt”.", [("movement", "dạy tốt – học tốt")]),
    ("Phong trào học tập và làm theo tư tưởng, đạo đức và phong cách Hồ Chí Minh có thêm cách làm mới.",
     [("movement", "học tập và làm theo tư tưởng, đạo đức và phong cách Hồ Chí Minh")]),
    ("Lấy “Kỷ cương, nền nếp, hiệu quả” làm chủ đề thi đua, cụm ký giao ước.",
     [("year_theme", "Kỷ cương, nền nếp, hiệu quả")]),
    ("Năm học 2018 - 2019 với chủ đề: Đổi mới quản lý, nâng cao chất lượng.",
     [("year_theme", "Đổi mới quản lý, nâng cao chất lượng")]),
    ("Sau báo cáo về nghị quyết năm trước, cô Lý phát động đợt thi đua với chủ đề “Lớp học xanh”.",
     [("year_theme", "Lớp học xanh")]),
    ("Phong trào Nụ cười sân trường, phong trào “Góc đọc sách” lan tới các tổ.",
     [("movement", "Nụ cười sân trường"), ("movement", "Góc đọc sách")]),
    ("Khẩu hiệu của đại hội: “Đoàn kết, kỷ cương, đổi mới”.", [("slogan", "Đoàn kết, kỷ cương, đổi mới")]),
    ("“Thiếu nhi Hải Sơn chăm ngoan” là chủ đề công tác Đội năm nay.",
     [("year_theme", "Thiếu nhi Hải Sơn chăm ngoan")]),
    ("Chương trình “Sóng và máy tính cho em” được công đoàn tổng kết.", [("campaign", "Sóng và máy tính cho em")]),
    ("Cả huyện tiếp tục “Học tập và làm theo Bác”, đẩy mạnh các phong trào thi đua.",
     [("campaign", "Học tập và làm theo Bác")]),
    ("Gồm: phong trào xây dựng đời sống văn hóa công sở; phong trào thực hành tiết kiệm, chống lãng phí.",
     [("movement", "xây dựng đời sống văn hóa công sở"), ("movement", "thực hành tiết kiệm, chống lãng phí")]),
    ("Hội đưa cuộc vận động toàn dân xây dựng xã hội học tập đi vào chiều sâu.",
     [("campaign", "toàn dân xây dựng xã hội học tập")]),
    ("Buổi ngoại khóa theo chủ đề “An toàn trên sông nước” thu hút học sinh.", []),
    ("Cụm thi đua “Vùng cao” gồm 5 trường.", []),
    ("Thi đua “Chào mừng 35 năm ngày thành lập trường” sôi nổi.", []),
    ("Danh hiệu “Giỏi việc trường, đảm việc nhà” được trao cho 5 cô giáo.", []),
    ("Chương trình văn nghệ “Khúc hát bến sông” mở đầu buổi lễ.", []),
    ("Cuộc vận động ủng hộ đồng bào vùng lũ được hưởng ứng.", []),
    ("Đợt thi đua III lập thành tích mừng Xuân được phát động.", []),
    ("Báo cáo tổng kết phong trào thi đua xây dựng điển hình tiên tiến của trường.", []),
    ("Các phong trào thi đua học tập và rèn luyện được triển khai.", []),
    ("“Rừng và biển” là chủ đề bài vẽ của lớp 5.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*QUOTED, *UNQUOTED, *SENTENCES, *NONE])
def test_themes_of_a_text(text: str, expected: list[tuple[str, str]]) -> None:
    assert themes(text) == expected


def test_two_spellings_of_one_name_are_one_theme() -> None:
    assert themes("phong trào “Dạy tốt - Học tốt”; đợt thi đua dạy tốt, học tốt") == [("movement", "Dạy tốt - Học tốt")]


WORDS = [
    "phong trào",
    "các cuộc vận động",
    "“",
    "”",
    '"',
    "'",
    "Giờ xanh",
    ";",
    ":",
    ",",
    "và",
    "chủ đề",
    "\n",
    "hội thi",
]


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=40))
def test_any_text_is_read_and_quoted(words: list[str]) -> None:
    text = " ".join(words)
    for theme in extract(Article(key="k", title=text.partition("\n")[0], text=text)).themes:
        assert text[theme.start : theme.end] == theme.quote
        assert "\n" not in theme.text
