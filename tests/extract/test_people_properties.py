"""People, awards and targets on any text: no error, quotes in place, time linear in the text's length."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import Article, Award, Leader, Mention, Target
from pipeline.extract import spans
from pipeline.extract.pipe import build

COMPONENTS = ("thidua_people", "thidua_awards", "thidua_targets")
GROUPS: tuple[tuple[str, type[Mention]], ...] = (
    (spans.PEOPLE, Leader),
    (spans.AWARDS, Award),
    (spans.TARGETS, Target),
)
WORDS = (
    "ông|bà|đồng chí|các đồng chí:|Nguyễn Văn An|Giàng A Páo|H’Linh|K'|Phó Giám đốc|Sở|GD&ĐT|tỉnh Hà Nam|,|-|–|;|:|(|)"
    "|.|và|cho|tặng|được|nhận|Bằng khen|của|Cờ thi đua|12 tập thể|Trường THPT|phấn đấu|chỉ tiêu|100%|5/5|=|\n|em|TS."
    "|kiêm|là|được bầu làm|dân tộc Tày|sinh năm 1975|trao|dự|phát biểu|ông An|lê Văn An|H'|GV|gia đình ông"
    "|Trưởng phòng|Chủ tịch UBND|15Sở|trưởngPhạm|số 3|năm học 2020-2021|gồm|hai"
)
PIECES = st.sampled_from(WORDS.split("|"))
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map(" ".join))


def mentions(text: str) -> list[Mention]:
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = Article(key="k", title="t", text=text or "t")
    for name in COMPONENTS:
        doc = nlp.get_pipe(name)(doc)
    return [mention for group, kind in GROUPS for mention in spans.found(doc, group, kind)]


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_any_text_is_read_and_quotes_lie_in_it(text: str) -> None:
    for mention in mentions(text):
        assert text[mention.start : mention.end] == mention.quote
        assert mention.quote.strip() == mention.quote != ""


@pytest.mark.parametrize(
    "unit",
    [
        "Nguyễn Văn An ",
        "ông ",
        "đồng chí Lê Văn An, Phó Giám đốc, ",
        "Phó Giám đốc Sở, ",
        "tặng Bằng khen cho 3 tập thể (",
        "Bằng khen, ",
        "Trường THPT ",
        "phấn đấu 100% và ",
        "12 tập thể, ",
        "a",
        "A",
        "K’",
        "được ",
        "Lê An | ",
        "1 | Lê An | Hiệu trưởng\n",
        "(Sở Y tế ",
        "Trưởng ban (Sở ",
        "Lê An và ",
        "ông Lê An dự và trao cho ",
        "dân tộc ",
        "ông A (sinh năm ",
        "H' ",
        "TP. ",
        "A. ",
        "- Ông Lê An\n",
        "đồng chí An ",
        "Hiệu trưởngtrườngTHCS",
    ],
)
def test_time_is_linear_in_length(unit: str) -> None:
    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        began = time.process_time()
        mentions(text)
        return time.process_time() - began

    seconds(2_000)
    short, long = (min(seconds(length) for _ in range(3)) for length in (20_000, 80_000))  # a collection is no reading
    assert long < 10 * short + 0.3
