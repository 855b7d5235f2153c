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
    ("Ông Vi Văn Sơn - đại diện Ban đại diện cha mẹ học sinh phát biểu.", {"Vi Văn Sơn": {"spoke": "phát biểu"}}),
    ("Chủ tịch Công đoàn – bà Lò Thị Ín – tặng quà cho đoàn viên.", {"Lò Thị Ín": {"presented": "tặng quà"}}),
    ("Ông Vi Văn Sơn, nay là Phó Giám đốc Sở, dự lễ.", {"Vi Văn Sơn": {"attended": "dự"}}),
    ("Ông Vi Văn Sơn (giữa) trao Cờ cho các đơn vị.", {"Vi Văn Sơn": {"presented": "trao Cờ"}}),
    (
        "Cô Lò Thị Ín (Trường THCS Na Ư) và thầy Vi Văn Sơn (Trường THCS Pa Tần) ký giao ước.",
        {"Lò Thị Ín": {"signed": "ký"}, "Vi Văn Sơn": {"signed": "ký"}},
    ),
    ("Ông Vi Văn Sơn (người trao", {"Vi Văn Sơn": {}}),
    ("Cô Lò Thị Ín vinh dự được tặng Bằng khen.", {"Lò Thị Ín": {"received": "được tặng"}}),
    ("Cô Lò Thị Ín (Trường THCS Na Ư) vinh dự được Bộ khen.", {"Lò Thị Ín": {}}),
    # of another clause
    ("Em Nông Thị Dung phát biểu cảm tưởng; cô Lò Thị Ín xúc động.", {"Lò Thị Ín": {}}),
]
TOGETHER = [
    (
        "Ông Vi Văn Sơn, Giám đốc Sở; bà Lò Thị Ín, Phó Giám đốc cùng dự.",
        {"Vi Văn Sơn": {"attended": "cùng dự"}, "Lò Thị Ín": {"attended": "cùng dự"}},
    ),
    (
        "Về phía Sở có ông Vi Văn Sơn, Giám đốc; bà Lò Thị Ín, Phó Giám đốc cùng dự.",
        {"Vi Văn Sơn": {"attended": "cùng dự"}, "Lò Thị Ín": {"attended": "cùng dự"}},
    ),
    (
        "Các đồng chí: Vi Văn Sơn, Giám đốc Sở; Lò Thị Ín, Phó Giám đốc Sở đồng chủ trì hội nghị.",
        {"Vi Văn Sơn": {"chaired": "đồng chủ trì"}, "Lò Thị Ín": {"chaired": "đồng chủ trì"}},
    ),
    (
        "Ông Vi Văn Sơn, Giám đốc Sở; bà Lò Thị Ín, Phó Giám đốc Sở đã trao cờ.",
        {"Vi Văn Sơn": {"presented": "trao cờ"}, "Lò Thị Ín": {"presented": "trao cờ"}},
    ),
    (
        "Ông Vi Văn Sơn, Giám đốc; đại diện lãnh đạo các phòng và bà Lò Thị Ín, Chánh Văn phòng cùng dự.",
        {"Vi Văn Sơn": {"attended": "cùng dự"}, "Lò Thị Ín": {"attended": "cùng dự"}},
    ),
    (
        "Ông Vi Văn Sơn, bà Lò Thị Ín cùng các thầy cô giáo đã tham dự và tặng quà.",
        {name: {"attended": "tham dự", "presented": "tặng quà"} for name in ("Vi Văn Sơn", "Lò Thị Ín")},
    ),
    ("Ông Vi Văn Sơn, các đồng chí Phó Giám đốc Sở cùng dự.", {"Vi Văn Sơn": {"attended": "cùng dự"}}),
    (
        "Tham dự có: - Ông Vi Văn Sơn, Giám đốc;\n- Bà Lò Thị Ín, Phó Giám đốc;\n- Thầy Tẩn A Sùng.",
        {name: {"attended": "Tham dự"} for name in ("Vi Văn Sơn", "Lò Thị Ín", "Tẩn A Sùng")},
    ),
    (
        "Dự lễ có ông Vi Văn Sơn, Giám đốc Sở;\nbà Lò Thị Ín, Phó Giám đốc Sở.",
        {"Vi Văn Sơn": {"attended": "Dự"}, "Lò Thị Ín": {"attended": "Dự"}},
    ),
    (
        "Ông Vi Văn Sơn, Giám đốc, chủ trì hội nghị; cùng dự có bà Lò Thị Ín và thầy Tẩn A Sùng.",
        {
            "Vi Văn Sơn": {"chaired": "chủ trì"},
            "Lò Thị Ín": {"attended": "cùng dự"},
            "Tẩn A Sùng": {"attended": "cùng dự"},
        },
    ),
    (
        "Chủ trì hội nghị: Ông Vi Văn Sơn, Giám đốc; thành phần tham dự: bà Lò Thị Ín, Phó Giám đốc.",
        {"Vi Văn Sơn": {"chaired": "Chủ trì hội nghị"}, "Lò Thị Ín": {"attended": "thành phần tham dự"}},
    ),
]
APART = [
    (
        "Dự có ông Vi Văn Sơn, Giám đốc Sở; bà Lò Thị Ín, Phó Giám đốc phát biểu khai mạc.",
        {"Vi Văn Sơn": {"attended": "Dự"}, "Lò Thị Ín": {"attended": "Dự", "spoke": "phát biểu"}},
    ),
    (
        "Dự có ông Vi Văn Sơn, Giám đốc Sở; bà Lò Thị Ín, Phó Giám đốc chủ trì.",
        {"Vi Văn Sơn": {"attended": "Dự"}, "Lò Thị Ín": {"attended": "Dự", "chaired": "chủ trì"}},
    ),
    (
        "Ông Vi Văn Sơn dự; bà Lò Thị Ín, Phó Giám đốc phát biểu; thầy Tẩn A Sùng chủ trì.",
        {"Vi Văn Sơn": {"attended": "dự"}, "Lò Thị Ín": {"spoke": "phát biểu"}, "Tẩn A Sùng": {"chaired": "chủ trì"}},
    ),
    (
        "Chủ tọa hội nghị: Đ/c Vi Văn Sơn - Giám đốc Sở; Thư ký: đ/c Lò Thị Ín - chuyên viên.",
        {"Vi Văn Sơn": {"chaired": "Chủ tọa"}, "Lò Thị Ín": {}},
    ),
    (
        "Chủ tọa: ông Vi Văn Sơn - Giám đốc Sở; Thư ký: bà Lò Thị Ín - chuyên viên.",
        {"Vi Văn Sơn": {"chaired": "Chủ tọa"}, "Lò Thị Ín": {}},
    ),
    ("Sở khen thưởng cô Lò Thị Ín và các em dự thi cấp tỉnh.", {"Lò Thị Ín": {}}),
    ("Sở biểu dương cô Lò Thị Ín và các trường tham gia phong trào.", {"Lò Thị Ín": {}}),
    ("Sở biểu dương cô Lò Thị Ín và các giáo viên dự lớp bồi dưỡng.", {"Lò Thị Ín": {}}),
    ("Nhờ công của cô Lò Thị Ín, các trường tham dự hội thi đều hài lòng.", {"Lò Thị Ín": {}}),
    ("Cô Lò Thị Ín cùng các đồng nghiệp không dự được.", {"Lò Thị Ín": {}}),
    ("Theo cô Lò Thị Ín và các đồng nghiệp, hội thi do Sở chủ trì rất vui.", {"Lò Thị Ín": {"spoke": "Theo"}}),
    ("Dự có ông Vi Văn Sơn.\n- Bà Lò Thị Ín, Phó Giám đốc Sở.", {"Vi Văn Sơn": {"attended": "Dự"}, "Lò Thị Ín": {}}),
]
SIGNED = [
    ("GIÁM ĐỐC | (Đã ký) | Vi Văn Sơn", {"Vi Văn Sơn": {"signed": "GIÁM ĐỐC | (Đã ký) | Vi Văn Sơn"}}),
    (
        "Nơi nhận: Như trên. | KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC (Đã ký) Lò Thị Ín",
        {"Lò Thị Ín": {"signed": "PHÓ GIÁM ĐỐC (Đã ký) Lò Thị Ín"}},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*ACTS, *TOGETHER, *APART, *SIGNED])
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
