"""No rule, code or reason is shown to people by its name alone."""

import re
from pathlib import Path

import pytest

import pipeline.extract
from pipeline.evaluate.corpus import read_gold
from pipeline.evaluate.run import article_of
from pipeline.explain import explain
from pipeline.explain.items import losers
from pipeline.explain.rules import rule_line, rule_words, why_detail

CORPUS = Path(__file__).parents[1] / "corpus"


def test_every_rule_that_the_code_names_has_words() -> None:
    named = re.compile(r'"((?:awards|targets|people|blocks|themes):[\w:-]+|issuer_\w+|letterhead_\w+)"')
    modules = (Path(pipeline.extract.__path__[0])).rglob("*.py")
    rules = {rule for module in modules for rule in named.findall(module.read_text(encoding="utf-8"))}
    assert {"awards:share", "issuer_passive"} <= rules
    assert [rule for rule in sorted(rules) if rule_words(rule) is None] == []


def test_every_rule_that_finds_something_in_the_corpus_has_words() -> None:
    rules, reasons = set[str](), set[str]()
    for gold in list(read_gold(CORPUS))[::3]:
        explanation = explain(article_of(gold), "x")
        rules |= {mention.rule for mention in explanation.extraction.mentions()}
        rules |= {event.rule for event in explanation.extraction.events}
        rules |= {candidate.rule for candidate in explanation.lost}
        reasons |= {item.why for item in losers(explanation)}
    assert [rule for rule in sorted(rules) if rule_words(rule) is None] == []
    assert [why for why in sorted(reasons) if re.search(r"\b(?:the|of|no|is)\b", why)] == []


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("blocks/number", "cụm hoặc khối có số (blocks/number)"),
        (
            "people:address+title-after",
            "danh xưng trước tên; chức vụ sau tên (people:address+title-after)",
        ),
        (
            "events/pledge_signing: SIGN + PACT; pledge_signing: PACT; rollout: DEPLOY",
            (
                "từ ngữ cho biết là: Ký kết giao ước thi đua; Triển khai nhiệm vụ "
                "(events/pledge_signing: SIGN + PACT; pledge_signing: PACT; rollout: DEPLOY)"
            ),
        ),
        ("nobody's+rule", "nobody's+rule"),
    ],
)
def test_a_rule_stands_behind_its_words(rule: str, line: str) -> None:
    assert rule_line(rule) == line


@pytest.mark.parametrize(
    ("detail", "words"),
    [
        ("0.6 of 1 in the lead", "ở phần mở đầu được 0,6, cần 1"),
        ("day_month", "ngày và tháng viết bằng số"),
        ("Trường PTDTNT Chợ Đồn", "Trường PTDTNT Chợ Đồn"),
    ],
)
def test_what_a_reason_names_is_in_words(detail: str, words: str) -> None:
    assert why_detail(detail) == words
