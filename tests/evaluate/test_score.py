import json
from pathlib import Path
from typing import Any

import pytest

from models import Article, Award, DateMention, DocumentRef, Event, Extraction, Leader, Target, Theme
from pipeline.evaluate import GoldError
from pipeline.evaluate.compare import fold, overlap
from pipeline.evaluate.corpus import read_gold
from pipeline.evaluate.counts import macro_f1
from pipeline.evaluate.gold import GoldFields
from pipeline.evaluate.intervals import MACRO, intervals
from pipeline.evaluate.score import Scored, score, total

EMPTY: dict[str, list[Any]] = {
    name: [] for name in ("events", "dates", "document_refs", "blocks", "leaders", "themes", "awards", "targets")
}
EVENT: dict[str, Any] = {
    "date": None,
    "date_end": None,
    "venue": None,
    "blocks": [],
    "school_year": None,
    "province": None,
}
PLACE: dict[str, Any] = {"start": 0, "end": 1, "quote": "x", "rule": "test"}


def _scored(gold: dict[str, Any], found: dict[str, Any], published: str | None = None) -> Scored:
    article = Article(key="k", title="x", text="x", published_at=published)
    extraction = Extraction(article_key="k", content_hash="h", extractor="v", **found)
    return score("one", article, extraction, GoldFields(**(EMPTY | gold)))


def _counts(scored: Scored, field: str) -> tuple[int, int, int]:
    counts = scored.counts[field]
    return counts.matched, counts.missed, counts.spurious


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Sở GD&ĐT – tỉnh", "sở gd&đt - tỉnh"),
        ("hoà bình", "hòa bình"),
        ("“Dạy tốt”", "Dạy tốt."),
        ("Trường  THPT\nA", "Trường THPT A"),
        (None, ""),
    ],
)
def test_fold_joins_what_means_the_same(left: str | None, right: str) -> None:
    assert fold(left) == fold(right)


@pytest.mark.parametrize(("left", "right"), [("Cụm 1", "Cụm 2"), ("THPT A", "THCS A"), ("9-10", "9/10")])
def test_fold_keeps_apart_what_differs(left: str, right: str) -> None:
    assert fold(left) != fold(right)


def test_overlap_is_one_for_the_same_words_and_zero_for_none() -> None:
    assert overlap("dạy tốt, học tốt", "Dạy tốt - học tốt") == 1
    assert overlap("dạy tốt", "nông thôn mới") == 0


def test_missed_spurious_and_matched_are_counted() -> None:
    found = {"dates": [DateMention(**PLACE, value=value) for value in ("2024-01-02", "2024-02-02")]}
    scored = _scored({"dates": ["2024-01-02", "2024-03-02"]}, found)
    assert _counts(scored, "dates") == (1, 1, 1)
    assert {(item.what, item.item) for item in scored.differences} == {
        ("missed", "2024-03-02"),
        ("spurious", "2024-02-02"),
    }


def test_publication_stamp_counts_when_it_is_published_at() -> None:
    scored = _scored({"dates": ["2024-01-02"]}, {}, published="2024-01-02T07:00:00+07:00")
    assert _counts(scored, "dates") == (1, 0, 0)
    assert _counts(_scored({"dates": ["2024-01-02"]}, {}), "dates") == (0, 1, 0)


def test_document_number_ignores_spaces_and_attributes_are_scored() -> None:
    gold = {"number": "12/KH-SGDĐT", "type": "Kế hoạch", "date": "2024-01-02", "issuer": "Sở GD&ĐT"}
    found = DocumentRef(**PLACE, number="12/kh-SGDĐT", type="Kế hoạch", issued_on="2024-01-02", issuer="UBND tỉnh")
    counts = _scored({"document_refs": [gold]}, {"document_refs": [found]}).counts["document_refs"]
    assert counts.matched == 1
    assert counts.right == {"type": 1, "date": 1, "issuer": 0}
    assert counts.accuracy("issuer") == 0


def test_titles_are_a_set() -> None:
    gold = {"name": "Lò Văn Mây", "titles": ["Giám đốc Sở", "Tỉnh ủy viên"]}
    found = Leader(**PLACE, name="Lò Văn Mây", titles=("Tỉnh ủy viên", "Giám đốc Sở"))
    assert _scored({"leaders": [gold]}, {"leaders": [found]}).counts["leaders"].right["titles"] == 1
    fewer = found.model_copy(update={"titles": ("Tỉnh ủy viên",)})
    assert _scored({"leaders": [gold]}, {"leaders": [fewer]}).counts["leaders"].right["titles"] == 0


def test_phrases_match_when_a_word_more_or_less() -> None:
    gold = {"value": "100%", "text": "100% trường học có thư viện đạt chuẩn"}
    near = Target(**PLACE, value="100%", text="100% trường học có thư viện")
    other = Target(**PLACE, value="90%", text="100% trường học có thư viện đạt chuẩn")
    assert _counts(_scored({"targets": [gold]}, {"targets": [near]}), "targets") == (1, 0, 0)
    assert _counts(_scored({"targets": [gold]}, {"targets": [other]}), "targets") == (0, 1, 1)


def test_awards_need_recipient_and_form() -> None:
    gold = {"recipient": "12 tập thể", "award": "Giấy khen", "grantor": None}
    right = Award(**PLACE, recipient="12 tập thể", award="giấy khen")
    wrong = Award(**PLACE, recipient="12 tập thể", award="Bằng khen")
    assert _counts(_scored({"awards": [gold]}, {"awards": [right]}), "awards") == (1, 0, 0)
    assert _counts(_scored({"awards": [gold]}, {"awards": [wrong]}), "awards") == (0, 1, 1)


def test_the_likest_event_is_paired_first() -> None:
    gold = [EVENT | {"types": ["award", "final_review"]}, EVENT | {"types": ["award"], "date": "2024-01-02"}]
    found = [Event(types=("award",), date="2024-01-02"), Event(types=("award", "final_review"))]
    counts = _scored({"events": gold}, {"events": found}).counts["events"]
    assert (counts.matched, counts.right["types"], counts.right["date"]) == (2, 2, 2)


def test_event_on_a_negative_article_is_spurious() -> None:
    assert _counts(_scored({}, {"events": [Event(types=("award",))]}), "events") == (0, 0, 1)


def test_totals_macro_and_interval() -> None:
    right = _scored(
        {"themes": [{"kind": "slogan", "text": "Vui"}]}, {"themes": [Theme(**PLACE, kind="slogan", text="Vui")]}
    )
    wrong = _scored({"themes": [{"kind": "slogan", "text": "Vui"}]}, {})
    sums = total([right.counts, wrong.counts])
    assert sums["themes"].f1 == pytest.approx(2 / 3)
    assert macro_f1(sums) == pytest.approx(2 / 3)
    bounds = intervals([right.counts, wrong.counts])
    assert bounds["themes"] == bounds[MACRO] == (0, 1)
    assert bounds["dates"] is None
    assert intervals([]) == {}
    assert macro_f1(total([])) is None


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.json", "{", "Expecting"),
        ("a.json", '{"title": "x"}', "Field required"),
        ("a.json", json.dumps({"title": "x", "published": None, "author": None, "source": None, "negative": False,
                               "gold": EMPTY}), "no text in it"),
        ("a.txt", "x", "no folder with gold files"),
    ],
)  # fmt: skip
def test_bad_gold_is_named(tmp_path: Path, name: str, content: str, reason: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(GoldError, match=reason) as caught:
        list(read_gold(tmp_path))
    assert str(tmp_path) in str(caught.value)
