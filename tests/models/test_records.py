import pytest
from pydantic import ValidationError

from models import Article, DateMention, DocumentRef, Extraction, Part, contract
from models.arrow import ARTICLES, CAPTURES, EXTRACTIONS, arrow_type
from models.extraction import MENTION_FIELDS

CONTRACT_KEYS = [
    "source", "url", "title", "published_at", "author", "source_credit", "text",
    "events", "dates", "document_refs", "blocks", "leaders", "themes", "awards", "targets",
]  # fmt: skip


def test_a_quote_of_another_length_than_its_span_is_refused() -> None:
    with pytest.raises(ValidationError, match="does not fit its quote"):
        DateMention(start=3, end=5, quote="abc", rule="r", value="2024-01-01")


def test_unknown_keys_are_refused() -> None:
    with pytest.raises(ValidationError, match="Extra inputs"):
        DocumentRef(start=0, end=1, quote="a", rule="r", number="1/QĐ-UBND", typo="x")  # type: ignore[call-arg]


@pytest.mark.parametrize("parts", [[(0, 9)], [(2, 1)], [(0, 3), (2, 4)]])
def test_parts_outside_the_text_or_overlapping_are_refused(parts: list[tuple[int, int]]) -> None:
    with pytest.raises(ValidationError, match="overlaps or leaves the text"):
        Article(key="k", title="t", text="text", parts=tuple(Part(kind="body", start=a, end=b) for a, b in parts))


def test_the_content_hash_knows_content_and_nothing_else() -> None:
    article = Article(key="k", title="t", text="t\nx", author="A")
    assert article.content_hash == article.model_copy(update={"key": "other", "url": "http://x/"}).content_hash
    assert article.content_hash != article.model_copy(update={"author": "B"}).content_hash


def test_contract_has_every_key_even_when_nothing_is_known() -> None:
    article = Article(key="k", title="t", text="t")
    printed = contract(article, Extraction(article_key="k", content_hash="h", extractor="v"), "f.txt")
    assert list(printed) == CONTRACT_KEYS
    assert printed["published_at"] is None
    assert all(printed[field] == [] for field in ("events", *MENTION_FIELDS))


def test_arrow_schemas_follow_the_records() -> None:
    assert "record_id" in CAPTURES.names
    assert str(ARTICLES.field("published_at").type) == "timestamp[us, tz=UTC]"
    assert str(EXTRACTIONS.field("blocks").type.value_type.field("members").type.value_type) == "string"
    with pytest.raises(TypeError, match="no Arrow type"):
        arrow_type(complex)
