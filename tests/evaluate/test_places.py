"""Whether a found item stands where it is marked, also in a text from which the reader has taken lines."""

from pathlib import Path

import pytest

from models import Article, DateMention, Extraction
from pipeline.evaluate.gold import GoldArticle
from pipeline.evaluate.inline import read_inline
from pipeline.evaluate.places import placed
from pipeline.evaluate.run import Case, cases, scored

ARTICLE = """<article id="one" cms="other" level="school" negative="true" hard="false" about="">
<text>
Tin họp
Lượt xem: 20
Ngày <date value="2024-05-20">20/5</date> và <date value="2024-05-20">20/5</date>, <date value="2024-06"/>nghỉ 20/5.
</text>
</article>
"""
READ = "Tin họp\nNgày 20/5 và 20/5, nghỉ 20/5."


@pytest.fixture
def gold(tmp_path: Path) -> GoldArticle:
    path = tmp_path / "one.xml"
    path.write_text(ARTICLE, encoding="utf-8")
    return read_inline(path)


def _found(*places: tuple[int, str]) -> Extraction:
    dates = tuple(
        DateMention(start=start, end=start + 4, quote=READ[start : start + 4], rule="day", value=value)
        for start, value in places
    )
    return Extraction(article_key="k", content_hash="h", extractor="v", dates=dates)


@pytest.mark.parametrize(
    ("start", "expected"),
    [(13, (1, 0, 0)), (10, (1, 0, 0)), (16, (1, 0, 0)), (9, (0, 1, 1)), (17, (0, 1, 1)), (20, (0, 1, 1))],
)
def test_sharing_a_character_is_standing_there(gold: GoldArticle, start: int, expected: tuple[int, ...]) -> None:
    article = Article(key="k", title="Tin họp", text=READ)
    counts = placed(gold, article, _found((start, "2024-05-20")))
    assert (counts.matched, counts.missed, counts.spurious) == expected


def test_an_empty_element_and_a_line_that_was_left_out_have_no_place(gold: GoldArticle) -> None:
    article = Article(key="k", title="Tin họp", text=READ)
    assert placed(gold, article, _found((13, "2024-06"))).f1 is None
    assert placed(gold, Article(key="k", title="Tin họp", text="Tin họp\nKhác"), _found((1, "2024-05-20"))).f1 is None


def test_the_figure_is_one_of_an_evaluation(tmp_path: Path, gold: GoldArticle) -> None:
    article = Article(key="k", title="Tin họp", text=READ)
    assert scored(Case(gold, article, _found((13, "2024-05-20")))).figures["placed"].matched == 1
    assert all(case.crash is None for case in cases(tmp_path))
