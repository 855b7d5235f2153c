"""An explanation shows what extraction found, where, by which rule, and what lost; an article can forge nothing."""

import gc
from pathlib import Path
from time import process_time
from typing import Literal, get_args, get_origin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gazetteers.field_labels import field_label
from models import Article, DateMention, Event, Extraction
from models.extraction import MENTION_FIELDS
from models.mentions import Act
from pipeline.evaluate.corpus import read_gold
from pipeline.evaluate.run import article_of
from pipeline.explain import Explanation, as_text, explain
from pipeline.explain.items import Context, Item, context, events, fields_of, losers, mentions, shown
from pipeline.explain.page import pieces
from pipeline.extract import extract
from pipeline.extract.candidates import Lost

CORPUS = Path(__file__).parents[1] / "corpus"
TEXT = (
    "Khối thi đua số 4 họp\nSáng 19/10/2021, bà Lò Thị Mẫu - Phó Giám đốc Sở GD&ĐT dự. Theo Công văn số 12/SGDĐT-VP, "
    "khối hưởng ứng phong trào “Dạy tốt - Học tốt”."
)


def _article(text: str = TEXT) -> Article:
    return Article(key="k", title=text.partition("\n")[0], text=text)


def _made(text: str, found: list[tuple[int, int]], lost: list[Lost], sentences: list[tuple[int, int]]) -> Explanation:
    dates = [
        DateMention(start=start, end=end, quote=text[start:end], rule="day", value=f"2024-01-{number:02}")
        for number, (start, end) in enumerate(found, start=1)
    ]
    extraction = Extraction(article_key="k", content_hash="h", extractor="v", dates=tuple(dates))
    return Explanation("x.txt", _article(text), extraction, tuple(lost), tuple(sentences))


@pytest.mark.parametrize("gold", list(read_gold(CORPUS))[::12], ids=lambda gold: gold.path.stem)
def test_explaining_extracts_the_same(gold: object) -> None:
    article = article_of(gold)  # type: ignore[arg-type]  # pytest's ids take any object
    explanation = explain(article, "x")
    assert explanation.extraction == extract(article)
    text = article.text
    assert [one for one in explanation.sentences if not text[slice(*one)].strip()] == []
    assert [one for one in explanation.lost if not 0 <= one.start <= one.end <= len(text)] == []


def test_every_mention_is_shown_in_its_sentence_with_rule_and_fields() -> None:
    explanation = explain(_article(), "x.txt")
    shown = {item.sign: item for _, items in mentions(explanation) for item in items}
    assert len(shown) == len(explanation.extraction.mentions())
    assert shown["T1"].context.before == "Sáng 19/10/2021, "
    assert ("Chức vụ", "Phó Giám đốc Sở GD&ĐT") in shown["T1"].fields
    assert ("Loại", "Phong trào") in shown["P1"].fields
    text = as_text(explanation)
    for mention in explanation.extraction.mentions():
        assert f"⟦{mention.quote}⟧" in text
        assert f"({mention.rule})" in text
    assert "Sáng ⟦19/10/2021⟧, bà Lò Thị Mẫu - Phó Giám đốc Sở GD&ĐT dự.\n" in text


def test_every_reason_in_the_corpus_has_vietnamese_words() -> None:
    whys = {one.why.partition(": ")[0] for gold in read_gold(CORPUS) for one in explain(article_of(gold), "x").lost}
    assert len(whys) > 5
    assert [why for why in sorted(whys) if field_label("why", why) == why] == []


@pytest.mark.parametrize(
    ("text", "group", "quote", "why"),
    [
        ("Tin\nHội nghị xem vở “Hai bà Trưng” rồi nghỉ.", "themes", "Hai bà Trưng", "no word before the quotation"),
        ("Tin\nTỷ lệ đỗ tăng lên 98% so với năm trước.", "targets", "98%", "no word announces it"),
        ("Tin\nThể lệ xét Giấy khen đã thay đổi.", "awards", "Giấy khen", "nobody is said"),
        ("Tin\nTrận đấu kết thúc với tỉ số 3-2.", "dates", "3-2", "no such day"),
    ],
)
def test_a_reading_that_could_have_been_expected_is_among_the_losers(
    text: str, group: str, quote: str, why: str
) -> None:
    lost = explain(_article(text), "x").lost
    assert [(one.group, text[one.start : one.end]) for one in lost if one.why.startswith(why)] == [(group, quote)]


def test_candidates_that_lost_are_shown_in_the_order_of_the_text_with_the_reason() -> None:
    lost = [Lost("people", 8, 12, "people:x", "no name"), Lost("dates", 0, 3, "day", "a score")]
    explanation = _made("3-2 rồi Hòa về.", [], lost, [(0, 15)])
    assert [(item.sign, item.kind_label, item.why) for item in losers(explanation)] == [
        ("×1", "Ngày tháng", "a score"),
        ("×2", "Người tham dự", "no name"),
    ]
    text = as_text(explanation)
    assert "Ứng viên bị loại (2)" in text
    assert "⟦3-2⟧ rồi Hòa về." in text


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ((0, 1), ("", "A", " b.")),
        ((2, 7), ("A ", "b. C d", ".")),
        ((5, 6), ("", "C", " d.")),
        ((5, 5), ("", "", "C d.")),
        ((4, 5), ("", " ", "")),
        ((9, 10), ("", "\n", "")),
        ((0, 14), ("", "A b. C d.\nE f.", "")),
    ],
)
def test_the_context_is_the_sentences_that_a_place_touches(place: tuple[int, int], expected: tuple[str, ...]) -> None:
    text = "A b. C d.\nE f."
    explanation = _made(text, [], [], [(0, 4), (5, 9), (10, 14)])
    found = context(explanation, place)
    if place == (2, 7):
        assert found == Context("A ", "b. C ", "d.")
    elif place == (0, 14):
        assert found == Context("", text, "")
    else:
        assert (found.before, found.quote, found.after) == expected


def test_a_very_long_sentence_is_cut_around_the_mention() -> None:
    text = "a " * 2000
    found = context(_made(text, [], [], [(0, 4000)]), (2000, 2001))
    assert (found.before[0], found.after[-1]) == ("…", "…")
    assert len(found.before) == len(found.after) == 401


def test_events_are_told_with_their_sentences_and_codes_in_words() -> None:
    event = Event(types=("pledge_signing",), format="online", unit_count=3, evidence=((0, 4),), rule="events/x")
    extraction = Extraction(article_key="k", content_hash="h", extractor="v", events=(event,))
    explanation = Explanation("x", _article("A b. C d."), extraction, (), ((0, 4), (5, 9)))
    (told,) = events(explanation)
    assert told.evidence == ("A b.",)
    assert told.fields == (
        ("Loại hoạt động", "Ký kết giao ước thi đua"),
        ("Hình thức", "Trực tuyến"),
        ("Số đơn vị tham gia", "3"),
    )
    assert "câu chứng: A b." in as_text(explanation)


def test_an_article_cannot_move_the_cursor_or_forge_a_line() -> None:
    text = "Tin\x1b[2J\u202e giả\u2028 mạo\nNgày 19/10/2021\x07 họp."
    shown = as_text(explain(_article(text), "x\x1b]0;y\x07"))
    assert all(char.isprintable() or char == "\n" for char in shown)
    assert "⟦19/10/2021⟧  họp." in shown


SPAN = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda pair: (min(pair), max(pair)))


@given(st.text(min_size=30, max_size=30), st.lists(SPAN, max_size=12))
@settings(deadline=None)
def test_pieces_are_the_text_and_are_marked_where_items_lie(text: str, places: list[tuple[int, int]]) -> None:
    nothing = Context("", "", "")
    items = [Item(f"N{i}", f"kind{i}", start, end, "r", nothing) for i, (start, end) in enumerate(places)]
    cut = pieces(text, items)
    assert "".join(piece.text for piece in cut) == text
    for item in items:
        if item.start < item.end:
            marked = "".join(piece.text for piece in cut if item.kind in piece.marks)
            assert marked == text[item.start : item.end]
            assert sum(item.sign in piece.ends for piece in cut) == 1


HIDDEN = {"start", "end", "quote", "rule", "evidence", "article_key", "content_hash", "extractor"}
RECORDS = [get_args(field.annotation)[0] for name, field in Extraction.model_fields.items() if name not in HIDDEN]


def test_every_kind_and_every_field_of_the_records_has_vietnamese_words() -> None:
    assert [kind for kind in ("events", *MENTION_FIELDS) if field_label("kind", kind) == kind] == []
    names = {name for record in RECORDS for name in record.model_fields} - HIDDEN
    assert [name for name in sorted(names) if field_label("field", name) == name] == []


def _codes(annotation: object) -> list[str]:
    if get_origin(annotation) is Literal:
        return list(get_args(annotation))
    return [code for part in get_args(annotation) for code in _codes(part)]


def test_every_code_of_the_records_has_vietnamese_words() -> None:
    codes = [(name, code) for record in [*RECORDS, Act] for name, field in record.model_fields.items()
             for code in _codes(field.annotation)]  # fmt: skip
    assert len(codes) > 20
    assert [(name, code) for name, code in codes if shown(name, code) == code] == []


def test_fields_that_say_nothing_stay_out_and_lists_stand_in_a_line() -> None:
    event = Event(types=("award", "contest"), blocks=("Cụm 1", "Cụm 2"))
    assert fields_of(event) == (
        ("Loại hoạt động", "Khen thưởng; Hội thi và giao lưu"),
        ("Cụm, khối", "Cụm 1; Cụm 2"),
    )


def test_records_within_a_record_and_gaps_in_a_list_are_readable() -> None:
    act = {"start": 0, "end": 2, "quote": "dự", "rule": "x", "kind": "attended"}
    assert shown("acts", [act, act | {"kind": "spoke"}]) == "Dự; Phát biểu"
    assert shown("organisations", ["Sở Nội vụ", None]) == "Sở Nội vụ; –"


@pytest.mark.parametrize(
    "unit", ["ngày 19/10/2021. ", "Tỉ số 3-2, 4-1. ", "“hai ba” nói “bốn năm”, ", "Bằng khen, cờ. "]
)
def test_explaining_takes_time_linear_in_the_text(unit: str) -> None:
    def seconds(times: int) -> float:
        article = _article("Tin\n" + unit * times)
        start = process_time()
        as_text(explain(article, "x"))
        return process_time() - start

    seconds(100)
    gc.collect()
    gc.freeze()  # or a collection walks through the loaded models, which takes as long as the shorter text
    # the lesser of two: a busy machine falls on one of them
    assert min(seconds(6000), seconds(6000)) < 8 * max(seconds(1500), 0.02)
