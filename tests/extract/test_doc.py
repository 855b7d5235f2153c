from models import Article, Mention
from pipeline.extract import extract, spans
from pipeline.extract.assemble import assemble
from pipeline.extract.doc import Draft
from pipeline.extract.pipe import build, document
from pipeline.extract.shadow import shadow_of

_TEXT = (
    "Cụm thi đua số 3 họp tổng kết\nNgày 5/9/2024, ông Lê Văn Mẫn, Giám đốc Sở GD&ĐT Lào Cai, dự. Kế hoạch số"
    " 12/KH-SGDĐT được thông qua.\nTrường THPT Hồng Hà được tặng Cờ thi đua của UBND tỉnh."
)
_ARTICLE = Article(key="k", title="Cụm thi đua số 3 họp tổng kết", text=_TEXT)


def test_a_draft_is_read_as_spacys_document_is() -> None:
    nlp = build()
    doc = nlp.make_doc(_TEXT)
    doc._.article = _ARTICLE
    for _, component in nlp.pipeline:
        doc = component(doc)
    assert assemble(doc, shadow_of(_TEXT), _ARTICLE) == extract(_ARTICLE)
    assert [(one.start_char, one.end_char) for one in doc.spans[spans.SENTENCES]] == spans.sentences(doc)
    assert [one.label_ for one in doc.spans[spans.DATES]] == [
        one.rule for one in spans.found(doc, spans.DATES, Mention)
    ]
    assert len(doc._.events) == 1


def test_an_article_leaves_no_words_in_spacys_store() -> None:
    before = len(build().vocab.strings)
    assert isinstance(document(_ARTICLE, shadow_of(_TEXT)), Draft)
    assert len(build().vocab.strings) == before
