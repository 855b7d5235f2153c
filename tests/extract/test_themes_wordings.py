"""Themes as departments and schools tell them: lists under a line, heads of several words, topics of other things."""

import pytest

from models import Article
from pipeline.extract import extract


def themes(text: str) -> list[tuple[str, str]]:
    whole = f"Tin\n{text}"
    return [(theme.kind, theme.text) for theme in extract(Article(key="k", title="Tin", text=whole)).themes]


SPELT = [
    (  # what unions praise beside the movement
        "Cô được khen trong phong trào lao động giỏi và xây dựng tổ chức Công đoàn vững mạnh năm học 2022-2023.",
        [("movement", "lao động giỏi")],
    ),
    ("Phong trào Đền ơn đáp nghĩa, Tương thân tương ái được hưởng ứng.",
     [("movement", "Đền ơn đáp nghĩa"), ("movement", "Tương thân tương ái")]),
    ("Trường mở phong trào “Lớp học không rác'' từ tuần này.", [("movement", "Lớp học không rác")]),
    ("Phong trào giữ gìn vệ sinh chung còn hạn chế.", [("movement", "giữ gìn vệ sinh chung")]),
    ("Phong trào đọc sách của học sinh nhà trường sôi nổi.", []),
    ("Phong trào thi đua dạy - học tốt được triển khai.", [("movement", "dạy - học tốt")]),
    ("Phong trào thi đua XDTHTT, HSTC có nhiều mô hình hay.", [("movement", "XDTHTT, HSTC")]),
    ("Phong trào Trường học thân thiện, học sinh tích cực được giữ.",
     [("movement", "Trường học thân thiện, học sinh tích cực")]),
    ("Phong trào Xây dựng lớp học xanh mát có nhiều cách làm hay.", [("movement", "Xây dựng lớp học xanh mát")]),
    ("Cụm hưởng ứng phong trào chung tay vì người nghèo.", [("movement", "chung tay vì người nghèo")]),
    ("Phong trào mỗi lớp một tủ sách được phụ huynh góp sức.", [("movement", "mỗi lớp một tủ sách")]),
    ("Phong trào xây dựng tổ ấm vững vàng ở xã sôi nổi.", [("movement", "xây dựng tổ ấm vững vàng")]),
    ("Cuộc vận động xây dựng chi đội vững vàng vào ngày 27.7.2020.", [("campaign", "xây dựng chi đội vững vàng")]),
    ("Sở phát động thi đua đặc biệt “100 ngày về đích”.", [("movement", "100 ngày về đích")]),
    ("Cô nói: “Ta sẽ đẩy mạnh phong trào thi đua dạy tốt, học tốt”.", [("movement", "dạy tốt, học tốt")]),
    ("Phong trào thi đua\n“Giờ học xanh”\nđược phát động.", [("movement", "Giờ học xanh")]),
]  # fmt: skip
LISTED = [
    ("Các phong trào thi đua trọng tâm:\n- Dạy tốt, học tốt;\n- Quét sân trường;\n- Trường học hạnh phúc.",
     [("movement", "Dạy tốt, học tốt"), ("movement", "Trường học hạnh phúc")]),
    ("Các phong trào thi đua trọng tâm:\n1. “Giờ học xanh”;\n2. “Góc đọc sách”.",
     [("movement", "Giờ học xanh"), ("movement", "Góc đọc sách")]),
    ("Phong trào “Giờ học xanh” của Đội, “Bữa cơm ấm” của Công đoàn được khen.",
     [("movement", "Giờ học xanh"), ("movement", "Bữa cơm ấm")]),
    ("Phong trào “Giờ học xanh” (khối 6), “Bữa cơm ấm” (khối 7) được khen.",
     [("movement", "Giờ học xanh"), ("movement", "Bữa cơm ấm")]),
    ("Phong trào “Giờ học xanh” cùng với “Bữa cơm ấm” được khen.",
     [("movement", "Giờ học xanh"), ("movement", "Bữa cơm ấm")]),
    ("Các phong trào, cuộc vận động như “Dạy tốt, học tốt”, “Hai không”, “Bữa cơm ấm” được duy trì.",
     [("movement", "Dạy tốt, học tốt"), ("campaign", "Hai không"), ("movement", "Bữa cơm ấm")]),
]  # fmt: skip
HEADS = [
    ("Phòng mở hội thi “Vở sạch” năm 2023, chủ đề: “Nét chữ quê em”.", []),
    ("Hội nghị tổng kết thi đua năm 2023 với chủ đề “Đoàn kết, sáng tạo”.", [("year_theme", "Đoàn kết, sáng tạo")]),
    ("Chủ đề công tác Đội và phong trào thiếu nhi năm học mới: “Thiếu nhi Bến Lội chăm ngoan”.",
     [("year_theme", "Thiếu nhi Bến Lội chăm ngoan")]),
    ("Khẩu hiệu của phong trào thi đua là “Mỗi ngày một việc tốt”.", [("slogan", "Mỗi ngày một việc tốt")]),
    ("Kế hoạch của cụm có chủ đề “Trọng tâm, kỷ cương” gồm năm việc.", [("year_theme", "Trọng tâm, kỷ cương")]),
    ("Đại hội Thi đua yêu nước của ngành có chủ đề “Đoàn kết, khát vọng”.", [("year_theme", "Đoàn kết, khát vọng")]),
    ("Đại hội có chủ đề “Tuổi trẻ cống hiến”.", []),
    ("Tiết học với chủ đề “Gia đình em” được dự giờ.", []),
    ("Chủ đề sinh hoạt dưới cờ “Biết ơn thầy cô” được học sinh thích.", []),
    ("Lễ kỷ niệm có chủ đề “Ơn thầy” với 12 tiết mục.", []),
    ("Cụm phát động “Phong trào thi đua Giữ vững nền nếp lớp học”.", [("movement", "Giữ vững nền nếp lớp học")]),
    ("Phong trào xây dựng “Gia đình học tập”, “Dòng họ học tập” lan rộng.",
     [("movement", "Gia đình học tập"), ("movement", "Dòng họ học tập")]),
    ("Triển khai phương hướng hoạt động: Cụm tổ chức ba cuộc họp trong năm.", []),
    ("Treo khẩu hiệu “Chào mừng quý vị đại biểu” trước cổng.", []),
    ("Phong trào CNVCLĐ và hoạt động Công đoàn năm học được tổng kết.", []),
    ("Bước sang nhiệm kỳ 2019-2022, chủ đề được chọn là “Tuổi trẻ tiên phong”.", []),
    ("Đội hưởng ứng các cuộc vận động; tổ chức hoạt động “Uống nước nhớ nguồn”, “Đền ơn đáp nghĩa”.", []),
    ("Cùng với “Dạy tốt, học tốt”, phong trào “Bữa cơm ấm” được hưởng ứng.",
     [("movement", "Dạy tốt, học tốt"), ("movement", "Bữa cơm ấm")]),
    ("Trường có 03 phong trào: Xanh hóa sân trường; Bữa cơm học đường; Góc sách nhỏ.",
     [("movement", "Xanh hóa sân trường"), ("movement", "Bữa cơm học đường"), ("movement", "Góc sách nhỏ")]),
    ("Chủ đề của năm học 2023-2024 là Kỷ cương, sáng tạo, vươn xa.", [("year_theme", "Kỷ cương, sáng tạo, vươn xa")]),
    ("Hội phát động phong trào trồng cây gây rừng trong hội viên.", [("movement", "trồng cây gây rừng")]),
    ("Lời hứa “Không bỏ lớp giữa chừng” trở thành khẩu hiệu thi đua của bản.", [("slogan", "Không bỏ lớp giữa chừng")]),
    ("“Bám bản, bám lớp” được cụm lấy làm khẩu hiệu.", [("slogan", "Bám bản, bám lớp")]),
    ("“Tuổi trẻ cống hiến” được chọn làm chủ đề đại hội.", []),
    ("Khẩu hiệu thi đua của khối là Trường giúp trường, thầy giúp thầy.",
     [("slogan", "Trường giúp trường, thầy giúp thầy")]),
    ("Phương châm của khối là giúp nhau cùng tiến.", []),
    ("Hưởng ứng phong trào thi đua Toàn ngành lên mây, tổ Tin viết phần mềm chấm công.",
     [("movement", "Toàn ngành lên mây")]),
    ("Thực hiện phong trào thi đua Vì trò nghèo, cô Lý Thị Mảy ở lại bản.", [("movement", "Vì trò nghèo")]),
    ("Các phong trào thi đua: Bữa cơm ấm; Góc sách nhỏ; Sân trường xanh được duy trì.",
     [("movement", "Bữa cơm ấm"), ("movement", "Góc sách nhỏ"), ("movement", "Sân trường xanh")]),
    ("Dẫn đầu các phong trào thi đua: Trường THPT Na Mộc; Trường THPT Bản Ngần; Trường THPT Tà Rọng.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*SPELT, *LISTED, *HEADS])
def test_themes_of_a_text(text: str, expected: list[tuple[str, str]]) -> None:
    assert themes(text) == expected
