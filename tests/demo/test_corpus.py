"""The sample articles and their gold say the same thing."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.demo import samples
from pipeline.demo.samples import (
    SITE_NAMES,
    Sample,
    SampleError,
    SampleSite,
    SiteName,
    TableBlock,
    load_samples,
    load_site,
    plain_text,
)
from pipeline.evaluate.corpus import read_gold
from pipeline.evaluate.gold import GoldArticle, GoldFields

CORPUS = Path(__file__).parent.parent / "corpus"
SAMPLES = {f"{site}-{sample.number}": (site, sample) for site in SITE_NAMES for sample in load_samples(site)}
GOLD = {article.path.stem: article for article in read_gold(CORPUS) if article.path.stem in SAMPLES}
LONGEST, SHORTEST = 2600, 700
# Offices are given in their fullest form, so that the one abbreviation of them in the samples is read in full.
ABBREVIATED, IN_FULL = "PGĐ", "Phó Giám đốc"


def _fold(text: str) -> str:
    return "".join(text.split()).casefold()


def _event_strings(gold: GoldFields) -> Iterator[str | None]:
    for event in gold.events:
        yield event.venue
        yield from event.blocks


def _block_strings(gold: GoldFields) -> Iterator[str | None]:
    for block in gold.blocks:
        yield from (block.name, block.leader_unit, *block.members)


def _quotes(gold: GoldFields) -> Iterator[str | None]:
    """Every value of the gold that GUIDELINES.md takes from the text as written."""
    yield from _event_strings(gold)
    yield from _block_strings(gold)
    for document in gold.document_refs:
        yield from (document.number, document.type, document.issuer)
    for leader in gold.leaders:
        yield from (leader.name, *leader.titles)
    for theme in gold.themes:
        yield theme.text
    for award in gold.awards:
        yield from (award.recipient, award.award, award.grantor)
    for target in gold.targets:
        yield from (target.value, target.text)


@pytest.fixture(params=sorted(GOLD))
def pair(request: pytest.FixtureRequest) -> tuple[GoldArticle, Sample]:
    return GOLD[request.param], SAMPLES[request.param][1]


def test_every_sample_has_gold() -> None:
    assert sorted(GOLD) == sorted(SAMPLES)


def test_enough_articles_and_three_of_ten_report_no_activity() -> None:
    negatives = [article for article in GOLD.values() if article.file.negative]
    assert len(GOLD) >= 44
    assert 10 * len(negatives) >= 3 * len(GOLD)


def test_gold_text_and_credits_are_those_of_the_sample(pair: tuple[GoldArticle, Sample]) -> None:
    gold, sample = pair[0].file, pair[1]
    assert gold.text == re.sub(r"\n+", "\n", plain_text(sample))
    assert (gold.title, gold.author, gold.source) == (sample.title, sample.author, sample.source)
    assert gold.published == sample.published.date().isoformat()


def test_every_gold_string_stands_in_the_article(pair: tuple[GoldArticle, Sample]) -> None:
    article = _fold(f"{pair[1].title} {plain_text(pair[1])}".replace(ABBREVIATED, IN_FULL))
    assert [quote for quote in _quotes(pair[0].file.gold) if quote and _fold(quote) not in article] == []


def test_events_and_documents_use_the_dates_listed(pair: tuple[GoldArticle, Sample]) -> None:
    gold = pair[0].file.gold
    of_events = {date for event in gold.events for date in (event.date, event.date_end) if date}
    of_documents = {document.date for document in gold.document_refs if document.date}
    assert of_events | of_documents <= set(gold.dates)


def test_no_gold_value_is_said_twice(pair: tuple[GoldArticle, Sample]) -> None:
    gold = pair[0].file.gold
    for values in (
        gold.dates,
        [document.number for document in gold.document_refs],
        [block.name for block in gold.blocks],
        [leader.name for leader in gold.leaders],
        [(theme.kind, theme.text) for theme in gold.themes],
        [(award.recipient, award.award, award.grantor) for award in gold.awards],
        [(target.value, target.text) for target in gold.targets],
    ):
        assert len(set(values)) == len(values)


def test_a_target_carries_its_figure_and_an_event_a_block_of_the_gold(pair: tuple[GoldArticle, Sample]) -> None:
    gold = pair[0].file.gold
    assert [target for target in gold.targets if target.value not in target.text] == []
    named = {block.name for block in gold.blocks}
    assert {name for event in gold.events for name in event.blocks} <= named


@pytest.mark.parametrize("site", SITE_NAMES)
def test_samples_fit_their_site(site: SiteName) -> None:
    aliases = {category.alias for category in load_site(site).categories}
    found = load_samples(site)
    assert {sample.category for sample in found} == aliases
    assert len({sample.slug for sample in found}) == len(found)
    assert [sample.slug for sample in found if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", sample.slug)] == []
    assert [sample.number for sample in found if sample.published.tzinfo is None] == []
    assert [s.number for s in found] == [s.number for s in sorted(found, key=lambda s: s.published)]


def test_samples_are_as_long_as_real_articles(pair: tuple[GoldArticle, Sample]) -> None:
    assert SHORTEST <= len(plain_text(pair[1])) <= LONGEST


def test_tables_are_rectangles(pair: tuple[GoldArticle, Sample]) -> None:
    tables = [block for block in pair[1].blocks if isinstance(block, TableBlock)]
    assert [table for table in tables if len({len(row) for row in table.rows}) != 1] == []


def test_plain_text_separates_lead_and_blocks_by_an_empty_line() -> None:
    sample = Sample.model_validate_json(
        '{"number": 1, "category": "a", "slug": "a", "title": "T", "lead": "L.", "author": null, "source": null,'
        ' "published": "2024-10-12T08:30:00+07:00", "tags": [], "blocks": [{"kind": "p", "text": "P."},'
        ' {"kind": "table", "rows": [["a", "b"], ["c", "d"]]}, {"kind": "li", "text": "i"}]}'
    )
    assert plain_text(sample) == "L.\n\nP.\n\na | b\nc | d\n\ni"
    assert plain_text(sample.model_copy(update={"lead": None, "blocks": sample.blocks[:1]})) == "P."


def test_a_broken_sample_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "site.json"
    broken.write_text('{"organisation": "Sở"}', encoding="utf-8")
    with pytest.raises(SampleError, match=r"site\.json.*province"):
        samples._read(broken, SampleSite)
