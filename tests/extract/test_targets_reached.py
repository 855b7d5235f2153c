"""Targets: goals that were reached, in sentences and above lists, and the same words where somebody aims at them."""

import pytest

from models import Article
from pipeline.extract import extract

SHARES = "98% học sinh lên lớp, 12 giáo viên dạy giỏi cấp huyện"
LINES = "\n- Duy trì sĩ số: 100%\n- Lên lớp: 98%\n- Giáo viên giỏi cấp huyện: 5 đ/c"
INLINE = "1. Duy trì sĩ số: 100%. 2. Lên lớp: 98%."
REACHED = [
    "Toàn khối cũng đạt mục tiêu: {}.",
    "Nhìn lại năm học, nhà trường đạt được các mục tiêu: {}.",
    "Các trường về đích nhiều chỉ tiêu: {}.",
    "Toàn ngành đạt và vượt các chỉ tiêu: {}.",
    "Nhà trường thực hiện đạt các chỉ tiêu được giao: {}.",
    "Các chỉ tiêu đạt được trong năm học: {}.",
    "Hầu hết các chỉ tiêu đều về đích: {}.",
    "Năm học 2022-2023, trường đạt 5/5 chỉ tiêu: {}.",
    "Với quyết tâm của thầy và trò, năm học qua trường có {}.",
    "Nhờ phấn đấu không ngừng, nhà trường đạt {}.",
    "Những chỉ tiêu nhà trường đã làm được: {}.",
    "Năm học qua, đơn vị phấn đấu vượt khó, có {}.",
]
WANTED = [
    "Nhà trường phấn đấu đạt các chỉ tiêu: {}.",
    "Tập thể quyết tâm đạt mục tiêu: {}.",
    "Năm học tới, các trường sẽ hoàn thành các chỉ tiêu: {}.",
    "Nhiệm vụ trọng tâm là hoàn thành các chỉ tiêu: {}.",
    "Hoàn thành các chỉ tiêu năm học mới: {}.",
    "Cam kết thực hiện đạt các chỉ tiêu: {}.",
    "Nghị quyết nêu các chỉ tiêu cần đạt: {}.",
    "Phấn đầu đạt {}.",
    "Phấn đấu có {}, đó chính là tiêu chí của 5 tổ.",
]
LISTS = [
    ("Các chỉ tiêu đạt được:" + LINES, 0),
    ("Trường đạt các chỉ tiêu cơ bản:" + LINES, 0),
    ("Các chỉ tiêu đạt được: " + INLINE, 0),
    ("Các chỉ tiêu cần đạt được:" + LINES, 3),
    ("Nghị quyết hội nghị nêu:" + LINES, 2),
    ("Nội dung giao ước:\n1. 98% học sinh lên lớp.\n2. Có 5 sáng kiến cấp huyện.", 2),
    ("Các trường ký cam kết lúc 8 giờ 30: 98% học sinh lên lớp.", 1),
    ("Phấn đấu giảm tỷ lệ thấp còi còn 3%.\nChất lượng tiếp tục được nâng cao, 100% các cháu có nền nếp.", 1),
]


def goals(text: str) -> list[str]:
    title = "Hội nghị viên chức của nhà trường"
    found = extract(Article(key="k", title=title, text=f"{title}\nSáng nay, nhà trường tổ chức hội nghị.\n{text}"))
    return [target.value for target in found.targets]


@pytest.mark.parametrize("told", REACHED)
def test_goals_that_were_reached_are_none(told: str) -> None:
    assert goals(told.format(SHARES)) == []


@pytest.mark.parametrize("told", WANTED)
def test_goals_that_are_aimed_at(told: str) -> None:
    assert goals(told.format(SHARES)) == ["98%", "12"]


@pytest.mark.parametrize(("text", "count"), LISTS)
def test_lists_of_either(text: str, count: int) -> None:
    assert len(goals(text)) == count
