"""Documents cited by name, and documents that a pointing word or a bare number means."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gazetteers.documents import document_types, named_titles
from models import Article, DocumentAnaphor, DocumentRef, NamedDocument
from pipeline.extract import spans
from pipeline.extract.pipe import build

COMPONENTS = (
    "thidua_sentences", "thidua_documents", "thidua_dates", "thidua_document_details", "thidua_named_documents",
)  # fmt: skip


def read(text: str) -> tuple[list[NamedDocument], list[DocumentAnaphor]]:
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = Article(key="k", title=text.partition("\n")[0], text=text)
    for name in COMPONENTS:
        doc = nlp.get_pipe(name)(doc)
    return (
        spans.found(doc, spans.NAMED_DOCUMENTS, NamedDocument),
        spans.found(doc, spans.ANAPHORS, DocumentAnaphor),
    )


LAW = "Luật Thi đua, khen thưởng"
NAMED = [
    ("theo Luật Thi đua, khen thưởng năm 2022", [(LAW, None, 2022, None)]),
    ("theo Luật Thi đua - Khen thưởng", [(LAW, None, None, None)]),
    ("theo luật Thi đua khen thưởng (sửa đổi)", [(LAW, None, None, None)]),
    ("LUẬT THI ĐUA, KHEN THƯỞNG 2022", [(LAW, None, 2022, None)]),
    ("Luật Viên chức số 58/2010/QH12", [("Luật Viên chức", None, 2010, "58/2010/QH12")]),
    ("Luật Thi đua, khen thưởng (Luật số 06/2022/QH15)", [(LAW, None, 2022, "06/2022/QH15")]),
    ("Luật Giáo dục đại học và Luật Giáo dục", [
        ("Luật Giáo dục đại học", None, None, None),
        ("Luật Giáo dục", None, None, None),
    ]),
    ("Hiến pháp năm 2013", [("Hiến pháp", None, 2013, None)]),
    ("Bộ luật Lao động", [("Bộ luật Lao động", None, None, None)]),
    ("Điều lệ trường tiểu học", [("Điều lệ trường tiểu học", None, None, None)]),
    ("Chương trình giáo dục phổ thông 2018", [("Chương trình giáo dục phổ thông", None, 2018, None)]),
    ("Nghị quyết Đại hội XIII của Đảng", [("Nghị quyết Đại hội XIII của Đảng", "XIII", None, None)]),
    (
        "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020-2025",
        [("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020-2025", "XVII", None, None)],
    ),
    ("Nghị quyết Trung ương 8 khóa XI", [("Nghị quyết Trung ương 8 khóa XI", "8", None, None)]),
    ("pháp luật giáo dục, kỷ luật lao động", []),
    ("Nghị quyết số 29-NQ/TW", []),
    ("Nghị quyết Đại hội Đảng các cấp", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_documents_cited_by_name(text: str, expected: list[tuple[str, str | None, int | None, str | None]]) -> None:
    named, _ = read(f"Tin\n{text}")
    assert [(one.name, one.session, one.year, one.number) for one in named] == expected


ONE = "Sở ban hành Công văn số 12/SGDĐT-VP ngày 5/9/2022."
TWO = "Có Kế hoạch số 12/KH-SGDĐT và Kế hoạch số 13/KH-SGDĐT."
ANAPHORS = [
    (f"{ONE} Công văn này nêu rõ.", [("Công văn", "12/SGDĐT-VP", "only_near")]),
    (f"{ONE} Văn bản trên được gửi.", [(None, "12/SGDĐT-VP", "only_near")]),
    (f"{ONE} Theo công văn nói trên, trường họp.", [("Công văn", "12/SGDĐT-VP", "only_near")]),
    (f"{ONE} Theo công văn số 12/sgd-đt-vp. Công văn này nêu rõ.", [("Công văn", "12/SGDĐT-VP", "only_near")]),
    (f"{ONE} {'Trường họp. ' * 80}Công văn này nêu rõ.", [("Công văn", "12/SGDĐT-VP", "only")]),
    (f"{ONE} Quyết định này có hiệu lực.", [("Quyết định", None, "none")]),
    ("Công văn này nêu rõ. " + ONE, [("Công văn", None, "none")]),
    (f"{TWO} Kế hoạch trên được gửi.", [("Kế hoạch", None, "several")]),
    (f"{TWO} Các văn bản trên được gửi.", [(None, None, "plural")]),
    (f"{TWO} Kế hoạch trên địa bàn.", []),
    ("Chương trình này rất hay.", []),
    ("Có Chương trình số 09-CTr/TU. Chương trình này rất hay.", [("Chương trình", "09-CTr/TU", "only_near")]),
    ("Theo Luật Nhà giáo. Luật này có hiệu lực.", [("Luật", "Luật Nhà giáo", "only_near")]),
    ("Chỉ thị số 05-CT/TW. Học tập theo Chỉ thị 05, trường họp.", [("Chỉ thị", "05-CT/TW", "only_near")]),
    ("Chỉ thị số 05-CT/TW. Học tập theo Chỉ thị 06, trường họp.", [("Chỉ thị", None, "none")]),
    ("Chỉ thị số 05-CT/TW. Chỉ thị 05 vẫn được học tập.", [("Chỉ thị", "05-CT/TW", "only_near")]),
    ("Chỉ thị số 05-CT/TW. Chỉ thị 05 luôn được nêu.", [("Chỉ thị", "05-CT/TW", "only_near")]),
    ("Việc làm theo Chỉ thị 05 trong trường học.", [("Chỉ thị", None, "none")]),
    ("Chủ tịch ký Quyết định 12 trường hợp.", []),
    ("Hội đồng quyết định 05 cá nhân được khen, kế hoạch 3.500 cây, kế hoạch 20 trường.", []),
    ("Kế hoạch 5 năm 2021-2025, kế hoạch 3 ngày tới.", []),
    ("Theo Kế hoạch 12 năm 2021 của Sở.", [("Kế hoạch", None, "none")]),
    ("Quyết định số 1451 về khen thưởng", [("Quyết định", None, "none")]),
    ("Quyết định 12 cá nhân được khen", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ANAPHORS)
def test_pointing_words_mean_the_only_document_that_fits(
    text: str, expected: list[tuple[str | None, str | None, str]]
) -> None:
    _, anaphors = read(f"Tin\n{text}")
    assert [(one.type, one.antecedent, one.reason) for one in anaphors] == expected


TYPES = st.sampled_from(["Công văn", "Kế hoạch", "Quyết định", "Chỉ thị"])
NUMBERS = st.sampled_from(["12/SGDĐT-VP", "12/KH-SGDĐT", "13/KH-SGDĐT", "05-CT/TW", "7/QĐ-UBND"])
SAID = st.lists(
    st.one_of(
        st.tuples(TYPES, NUMBERS).map(" số ".join), TYPES.map("{} này".format), st.just("văn bản trên"), st.just("họp")
    ),
    max_size=10,
)


@settings(max_examples=200, deadline=None)
@given(SAID)
def test_an_antecedent_stands_before_and_is_the_only_one(said: list[str]) -> None:
    text = "Tin\n" + "; ".join(said) + "."
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = Article(key="k", title="Tin", text=text)
    for name in COMPONENTS:
        doc = nlp.get_pipe(name)(doc)
    numbers = spans.found(doc, spans.DOCUMENTS, DocumentRef)
    for one in spans.found(doc, spans.ANAPHORS, DocumentAnaphor):
        fitting = {
            other.key for other in numbers if other.start < one.start and one.type in (None, other.type, other.form)
        }
        assert (one.antecedent is not None) == (len(fitting) == 1)


def test_titles_and_types_are_distinct() -> None:
    assert len({row.name for row in named_titles()}) == len(named_titles())
    assert {row.noun for row in document_types()} == {"document", "work"}
