"""What leaders did, and the organisations that their titles belong to: tables of texts."""

import pytest

from models import Article, Leader
from pipeline.extract import spans
from pipeline.extract.pipe import build, extract


def read(text: str) -> dict[str, Leader]:
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = Article(key="k", title="t", text=text)
    doc = nlp.get_pipe("thidua_people")(doc)
    return {leader.name: leader for leader in reversed(spans.found(doc, spans.PEOPLE, Leader))}


ACTS = [
    ("Ông Vi Văn Sơn, Phó Giám đốc Sở, chủ trì hội nghị.", {"Vi Văn Sơn": {"chaired": "chủ trì"}}),
    (
        "Đồng chí Lò Thị Ín - Trưởng phòng đã đến dự và phát biểu chỉ đạo.",
        {"Lò Thị Ín": {"attended": "đến dự", "spoke": "phát biểu"}},
    ),
    (
        "Tham dự buổi lễ có ông Vi Văn Sơn, Giám đốc; bà Lò Thị Ín - Bí thư và thầy Tẩn A Sùng.",
        {name: {"attended": "Tham dự"} for name in ("Vi Văn Sơn", "Lò Thị Ín", "Tẩn A Sùng")},
    ),
    (
        "Ông Vi Văn Sơn và bà Lò Thị Ín cùng trao Giấy khen cho cô Tẩn Mỹ Líu.",
        {"Vi Văn Sơn": {"presented": "trao"}, "Lò Thị Ín": {"presented": "trao"}, "Tẩn Mỹ Líu": {"received": "trao"}},
    ),
    ("Phát biểu tại hội nghị, đồng chí Vi Văn Sơn nhấn mạnh ba việc.", {"Vi Văn Sơn": {"spoke": "Phát biểu"}}),
    ("Theo ông Vi Văn Sơn, Hiệu trưởng, năm nay có 12 lớp.", {"Vi Văn Sơn": {"spoke": "Theo"}}),
    ("Thầy Vi Văn Sơn được tặng Bằng khen.", {"Vi Văn Sơn": {"received": "được tặng"}}),
    ("Ông Vi Văn Sơn, Giám đốc Sở ký ban hành Kế hoạch.", {"Vi Văn Sơn": {"signed": "ký ban hành"}}),
    ("Thi hành./.\nGIÁM ĐỐC\n(Đã ký)\nVi Văn Sơn", {"Vi Văn Sơn": {"signed": "GIÁM ĐỐC\n(Đã ký)\nVi Văn Sơn"}}),
    ("Thi hành./.\nKT. GIÁM ĐỐC\nVi Văn Sơn", {"Vi Văn Sơn": {"signed": "Vi Văn Sơn"}}),
    ("Dự có:\nGiám đốc Sở\nÔng Vi Văn Sơn.", {"Vi Văn Sơn": {}}),
    (
        "Ông Vi Văn Sơn thay mặt lãnh đạo Sở chúc mừng, tặng hoa nhà trường.",
        {"Vi Văn Sơn": {"spoke": "chúc mừng", "presented": "tặng hoa"}},
    ),
    (
        "Về dự hội nghị có:\n- Ông Vi Văn Sơn - Giám đốc;\n- Bà Lò Thị Ín - Trưởng phòng.\nSau đó họp tổ.",
        {"Vi Văn Sơn": {"attended": "Về dự"}, "Lò Thị Ín": {"attended": "Về dự"}},
    ),
    (
        "Ông Vi Văn Sơn, Giám đốc Sở, dự.\nKết luận, đồng chí Sơn yêu cầu các trường cố gắng.",
        {"Vi Văn Sơn": {"attended": "dự", "spoke": "Kết luận"}},
    ),
    ("Hội nghị do ông Vi Văn Sơn chủ trì.", {"Vi Văn Sơn": {"chaired": "chủ trì"}}),
    ("Ông Vi Văn Sơn dự kiến nghỉ hưu, các trường nhận cờ.", {"Vi Văn Sơn": {}}),
    ("Ông Vi Văn Sơn sinh ra ở Mường Lay và các em trao quà.", {"Vi Văn Sơn": {}}),
]


@pytest.mark.parametrize(("text", "expected"), ACTS)
def test_acts_with_the_words_that_say_so(text: str, expected: dict[str, dict[str, str]]) -> None:
    assert {name: {act.kind: act.quote for act in leader.acts} for name, leader in read(text).items()} == expected


@pytest.mark.parametrize(
    ("title", "organisation"),
    [
        ("Phó Giám đốc Sở GD&ĐT Hà Nam", "Sở GD&ĐT Hà Nam"),
        ("Phó Giám đốc Sở", None),
        ("Hiệu trưởng nhà trường", None),
        ("Hiệu trưởng Trường THPT Nậm Rốm", "Trường THPT Nậm Rốm"),
        ("Trưởng phòng GD&ĐT huyện Bắc Hà", "phòng GD&ĐT huyện Bắc Hà"),
        ("Trưởng phòng", None),
        ("Trưởng phòng Phòng Nội vụ", "Phòng Nội vụ"),
        ("PTP GDMN", "phòng GDMN"),
        ("PGĐ Sở Y tế", "Sở Y tế"),
        ("Chánh Văn phòng Sở Y tế", "Văn phòng Sở Y tế"),
        ("Vụ trưởng Vụ Pháp chế, Bộ Tư pháp", "Vụ Pháp chế, Bộ Tư pháp"),
        ("Tỉnh ủy viên", "Tỉnh ủy"),
        ("Phó Bí thư Thường trực Huyện ủy Bắc Hà", "Huyện ủy Bắc Hà"),
        ("Trưởng khối thi đua số 3 năm học 2021-2022", "khối thi đua số 3"),
        ("nguyên Hiệu trưởng các nhà trường", None),
        ("Chủ tịch nước", None),
    ],
)
def test_organisation_of_a_title(title: str, organisation: str | None) -> None:
    (leader,) = read(f"Ông Vi Văn Sơn, {title}; mọi người vỗ tay.").values()
    assert leader.organisations == (organisation,)


def test_places_of_acts_are_the_article_s_own() -> None:
    text = "Tin\nSáng nay,\u200b đồng chí Vi\u00a0Văn Sơn, Giám đốc Sở, chủ trì hội nghị."
    (leader,) = extract(Article(key="k", title="Tin", text=text)).leaders
    (act,) = leader.acts
    assert text[act.start : act.end] == act.quote == "chủ trì"
