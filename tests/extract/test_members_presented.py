"""Members of the article's one block, whatever the order of block, verb and list; and rows that are no members."""

import pytest

from models import Article, Block
from pipeline.extract import extract

ROW = ("Trường THPT Na Mộc", "Trường THPT Bản Ngần", "Trường THPT Tà Rọng", "Trường THPT Pha Lềnh")
SAID = f"{', '.join(ROW[:-1])} và {ROW[-1]}"
UNIONS = ("Công đoàn Trường THPT Na Mộc", "Công đoàn Trường THCS Bản Ngần", "Công đoàn Trường Mầm non Hoa Lê")
BULLETS = "\n".join(f"- {name}" for name in ROW)
MIXED = (
    "Trường Đại học Hải Vân",
    "Viện Đào tạo mở và Phát triển nhân lực",
    "Trường Cao đẳng Nghề Việt Nam - Singapore",
    "Trường Cao đẳng Nghề Cơ điện và Xây dựng Bắc Lũng",
)
HEAD = "Khối thi đua số 4 ký kết giao ước thi đua\nSáng 20/9/2022, Khối thi đua số 4 họp tại Trường THPT Khe Lặc."


def block(sentence: str) -> Block:
    title, text = "Khối thi đua số 4 ký kết giao ước thi đua", f"{HEAD}\n{sentence}\nHội nghị thành công tốt đẹp."
    return extract(Article(key="k", title=title, text=text)).blocks[0]


@pytest.mark.parametrize(
    "sentence",
    [
        f"Tại hội nghị, đại diện {SAID} đã ký giao ước thi đua năm học mới.",
        f"Lễ ký kết giao ước thi đua giữa {SAID} diễn ra trong không khí vui tươi.",
        f"Cùng chung khối là {SAID}.",
        f"Về dự có đủ các trường thành viên, đó là {SAID}.",
        f"Cùng ký vào bản giao ước có {SAID}.",
        f"Các trường {SAID} lần lượt ký vào bản giao ước của khối.",
        f"Lần lượt lãnh đạo {SAID} lên ký giao ước thi đua.",
        f"Theo quyết định phân khối, {SAID} được xếp vào khối này.",
        f"Từ năm học này, khối bao gồm 04 trường; đó là: {SAID}.",
        f"Bản giao ước được đại diện {SAID} ký trước sự chứng kiến của lãnh đạo Sở Nội vụ.",
        f"Đại diện 04 trường gồm {SAID} cùng nhau ký cam kết thi đua.",
        f"Đến dự có hiệu trưởng, chủ tịch công đoàn các trường trong khối. Cụ thể: {SAID}.",
        f"Tổng số trường trong khối: 04 ({SAID}).",
        f"Các trường của khối\n{BULLETS}",
        f"Hội nghị có mặt {SAID} là các thành viên khối.",
        f"Đồng hành trong khối suốt năm qua là {SAID}.",
        f"Thay mặt tập thể đơn vị mình, thủ trưởng các trường {SAID} đã ký giao ước.",
        f"Đại biểu của {SAID} - những trường cùng khối - đã dự hội nghị.",
        f"Ngồi lại với nhau trong buổi ký kết là đại diện {SAID}.",
        f"Bản giao ước thi đua mang chữ ký của đại diện {SAID}.",
        f"Chứng kiến lễ ký có lãnh đạo Sở Nội vụ; tham gia ký kết có {SAID}.",
        f"Chung một khối với nhau từ năm 2019, {SAID} đã hiểu nhau hơn.",
        f"{SAID} cùng sinh hoạt trong một khối.",
        f"Thực hiện hướng dẫn của Sở, các trường trong khối gồm {SAID} đã xây dựng kế hoạch.",
        f"Dưới sự chỉ đạo của Sở, khối gồm {SAID} hoạt động nền nếp.",
        f"Buổi lễ ký kết của {SAID} diễn ra nghiêm túc.",
    ],
)
def test_members_are_read_in_any_order(sentence: str) -> None:
    assert block(sentence).members == ROW


@pytest.mark.parametrize(
    "sentence",
    [
        f"Tham dự hội nghị có đại diện lãnh đạo các công đoàn cơ sở: {', '.join(UNIONS)}.",
        f"Giao ước thi đua được ký giữa các công đoàn cơ sở: {', '.join(UNIONS)}.",
    ],
)
def test_unions_are_members_too(sentence: str) -> None:
    assert block(sentence).members == UNIONS


def test_a_name_goes_on_with_its_second_field() -> None:
    assert block(f"Khối gồm {', '.join(MIXED)}.").members == MIXED


@pytest.mark.parametrize(
    ("sentence", "members"),
    [
        (
            f"Khối có 4 trường: 02 trường công lập ({ROW[0]}, {ROW[1]}); 02 trường tư thục ({ROW[2]}, {ROW[3]}).",
            ROW,
        ),
        (
            f"Khối gồm: 02 sở (Sở Y tế, Sở Nội vụ), 01 trường ({ROW[0]}) và 01 trung tâm (Trung tâm GDTX tỉnh).",
            ("Sở Y tế", "Sở Nội vụ", ROW[0], "Trung tâm GDTX tỉnh"),
        ),
        (
            f"Khối có 03 trường. Trong đó, 02 trường trực thuộc tỉnh ({ROW[0]}, {ROW[1]}); 01 trường Bộ ({ROW[2]}).",
            ROW[:3],
        ),
    ],
)
def test_groups_are_added_up(sentence: str, members: tuple[str, ...]) -> None:
    assert block(sentence).members == members


@pytest.mark.parametrize(
    "sentence",
    [
        f"Được suy tôn dẫn đầu khối có {SAID}.",
        f"Các trường ngoài khối gồm {SAID} cũng được mời dự.",
        f"Tại hội nghị, {SAID} đã trình bày tham luận.",
        f"Đoàn đại biểu đã đến thăm và học tập kinh nghiệm tại {SAID}.",
        f"Đoàn kiểm tra có đại diện {SAID}.",
        f"Hội nghị có khách mời là các trường: {SAID}.",
        f"Tổ thư ký gồm đại diện 04 trường: {SAID}.",
        f"Chấm điểm chéo được thực hiện ở {SAID}.",
        f"{SAID} đã được tặng Cờ thi đua của Ủy ban nhân dân tỉnh năm ngoái.",
        f"Có 04 trường chưa hoàn thành chỉ tiêu: {SAID}.",
        f"Các đơn vị kết nghĩa với khối gồm {SAID}.",
        f"Đoàn công tác của khối gồm {SAID} đã đi thực tế.",
        f"Ngày hội của khối có các gian hàng của {SAID}.",
        f"Các trường trong khối học hỏi cách làm của {SAID}.",
        f"Thành viên của đoàn gồm {SAID}.",
        "Hội nghị của khối có sự tham dự của Sở Nội vụ, Liên đoàn Lao động tỉnh và Công đoàn ngành Giáo dục.",
        "Các trường trong khối được Sở Nội vụ, Sở Tài chính và Công đoàn ngành Giáo dục khen.",
        "Dự lễ ký kết có lãnh đạo Sở Nội vụ, Liên đoàn Lao động tỉnh và Công đoàn ngành Giáo dục.",
        "Dự và chỉ đạo hội nghị có lãnh đạo Sở Nội vụ, Liên đoàn Lao động tỉnh, Công đoàn ngành Giáo dục tỉnh.",
        f"Các đơn vị được khen của Khối thi đua số 4:\n{BULLETS}",
        f"Danh sách đơn vị trong Khối thi đua số 4 chưa nộp báo cáo:\n{BULLETS}",
        "Khối gồm 10 trường THPT của bốn huyện Mường Chà, Tủa Chùa, Nậm Pồ và Điện Biên Đông.",
    ],
)
def test_rows_of_others_are_no_members(sentence: str) -> None:
    assert block(sentence).members == ()


@pytest.mark.parametrize(
    ("sentence", "leader", "deputies"),
    [
        ("Hội nghị bầu Sở Y tế làm Khối trưởng, Đài Phát thanh và Truyền hình làm Khối phó năm 2023.", "Sở Y tế",
         ("Đài Phát thanh và Truyền hình",)),
        (f"Khối phó 1 là {ROW[0]} và Khối phó 2 là {ROW[1]}.", None, ROW[:2]),
        (f"Trách nhiệm Khối trưởng lần này được giao cho {ROW[0]}.", ROW[0], ()),
        (f"Nhiệm vụ Khối trưởng năm học tới được giao cho {ROW[0]}, Khối phó do {ROW[1]} đảm nhiệm.", ROW[0], ROW[1:2]),
        (f"Vai trò Khối trưởng trong năm học 2023-2024 thuộc về {ROW[0]}.", ROW[0], ()),
        (f"Đại biểu nhất trí: Khối trưởng - {ROW[0]}, Khối phó - {ROW[1]}.", ROW[0], ROW[1:2]),
        (f"{ROW[0]} được biểu dương; năm nay nhà trường là đơn vị khối trưởng.", ROW[0], ()),
        (f"Khối trưởng luân phiên là {ROW[0]}.", ROW[0], ()),
    ],
)  # fmt: skip
def test_heads_and_deputies(sentence: str, leader: str | None, deputies: tuple[str, ...]) -> None:
    found = block(sentence)
    assert (found.leader_unit, found.deputy_units) == (leader, deputies)


def test_parts_of_a_block_have_their_members_and_the_whole_has_all() -> None:
    text = (
        "Khối thi đua số 4 họp\nKhối thi đua số 4 chia làm hai:\n"
        f"- Tiểu khối 1 gồm: {ROW[0]}, {ROW[1]}.\n- Tiểu khối 2 gồm: {ROW[2]}, {ROW[3]}."
    )
    found = extract(Article(key="k", title="Khối thi đua số 4 họp", text=text)).blocks
    members = {one.name: one.members for one in found}
    assert members == {"Khối thi đua số 4": ROW, "Tiểu khối 1": ROW[:2], "Tiểu khối 2": ROW[2:]}


def test_a_short_form_in_brackets_ends_no_name() -> None:
    names = ("ĐH Hải Vân", "CĐ Y tế Hải Vân", "Trung cấp (TC) Kinh tế Hải Vân", "TC Du lịch Hải Vân")
    assert block(f"Khối có 4 trường tham gia, gồm: {', '.join(names)}.").members == names
