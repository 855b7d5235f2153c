"""Themes without quotation marks: words that dashes join, schools of a kind, and a known name beside a quoted one."""

import pytest

from models import Article
from pipeline.extract import extract

TOLD = [
    ("Ngành làm 9 nhiệm vụ với khẩu hiệu hành động Kỷ cương - Đổi mới - Hiệu quả, chuẩn bị dạy lớp 1.",
     ["Kỷ cương - Đổi mới - Hiệu quả"]),
    ("Phương châm hành động Đoàn kết - Sáng tạo - Phát triển được toàn trường thực hiện.",
     ["Đoàn kết - Sáng tạo - Phát triển"]),
    ("Năm học 2020-2021 với chủ đề Đoàn kết - Kỷ cương - Sáng tạo, toàn ngành thi đua.",
     ["Đoàn kết - Kỷ cương - Sáng tạo"]),
    ("Với khẩu hiệu hành động của Đoàn trường, các em tham gia.", []),
    ("Theo phương hướng Chi bộ - Công đoàn đề ra, tổ họp.", []),
    ("Nhà trường hưởng ứng phong trào Trường học xanh do Sở phát động.", ["Trường học xanh"]),
    ("Nhà trường hưởng ứng phong trào Trường học của huyện.", []),
    ("Phong trào Trường Tiểu học Na Ư sôi nổi.", []),
    ("Phong trào “Lớp học sạch” và Xây dựng trường học thân thiện, học sinh tích cực, đã đi vào nền nếp.",
     ["Lớp học sạch", "Xây dựng trường học thân thiện, học sinh tích cực"]),
    ("Sau phong trào “Lớp học sạch” và xây dựng trường mới, cô nghỉ.", ["Lớp học sạch"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), TOLD)
def test_themes_without_quotation_marks(text: str, names: list[str]) -> None:
    found = extract(Article(key="k", title="Tin", text=f"Tin\n{text}")).themes
    assert [theme.text for theme in found] == names
