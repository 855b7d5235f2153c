"""`text[start:end] == quote`, whatever the text's normal form and whatever is in it."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import Article, Extraction
from pipeline.demo.samples import SITE_NAMES, load_samples, plain_text
from pipeline.extract import extract

SAMPLES = [sample for site in SITE_NAMES for sample in load_samples(site)]
PIECES = st.sampled_from(
    [
        "đồng chí Lò Thị Mây – Phó Giám đốc Sở GD&ĐT", "ngày 5/9/2024", "Cụm thi đua số 3", "Kế hoạch số 12/KH-SGDĐT",
        "phong trào thi đua “Dạy tốt – Học tốt”", "phấn đấu 98% học sinh lên lớp", "tặng Giấy khen cho 8 tập thể",
        "tại Trường THPT Bản Mây", "ký kết giao ước thi đua", "\n", " ", "\u00a0", "\u200b", "; ", ", ", "”", "(", ":",
    ]
)  # fmt: skip


def _form(text: str, form: str) -> str:
    if form == "mixed":  # sentence by sentence, as pages pasted from several sources are
        halves = text.split(". ")
        return ". ".join(unicodedata.normalize("NFD" if i % 2 else "NFC", half) for i, half in enumerate(halves))
    return unicodedata.normalize("NFD", text) if form == "NFD" else unicodedata.normalize("NFC", text)


def _article(title: str, body: str) -> Article:
    return Article(key="k", title=title, text=f"{title}\n{body}")


def _assert_offsets(article: Article, found: Extraction) -> None:
    acts = [act for leader in found.leaders for act in leader.acts]
    for mention in (*found.mentions(), *acts):
        assert article.text[mention.start : mention.end] == mention.quote
        assert mention.quote.strip()
        assert mention.rule
    for event in found.events:
        assert event.evidence
        assert all(0 <= start < end <= len(article.text) for start, end in event.evidence)


def _values(found: Extraction) -> object:
    """All that was found, without places."""
    return _placeless({name: items for name, items in found.model_dump(mode="json").items() if isinstance(items, list)})


def _placeless(value: object) -> object:
    places = {"start", "end", "quote", "evidence"}
    if isinstance(value, dict):
        return {key: _placeless(inner) for key, inner in value.items() if key not in places}
    return [_placeless(inner) for inner in value] if isinstance(value, list) else value


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug[:40])
def test_samples_read_the_same_in_every_normal_form(sample: object) -> None:
    body, title = plain_text(sample), sample.title  # type: ignore[arg-type, attr-defined]
    results = []
    for form in ("NFC", "NFD", "mixed"):
        article = _article(_form(title, form), _form(body, form))
        found = extract(article)
        _assert_offsets(article, found)
        results.append(_values(found))
    assert results[1] == results[0]
    assert results[2] == results[0]


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES | st.text(max_size=8), max_size=25), st.sampled_from(["NFC", "NFD", "mixed"]))
def test_any_mixture_keeps_offsets(pieces: list[str], form: str) -> None:
    article = _article("Hội nghị", _form("".join(pieces), form))
    _assert_offsets(article, extract(article))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_text_at_all_keeps_offsets(text: str) -> None:
    article = _article("x", text)
    _assert_offsets(article, extract(article))
