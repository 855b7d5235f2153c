"""Pages to measure on weigh what real ones do, and are read as the article alone is."""

from itertools import islice
from pathlib import Path
from statistics import mean, median

import pytest
from lxml import html

from benchmarks.furniture import MEASURED, OTHERS, furnished
from benchmarks.sample_pages import CORPUS, long_articles, write_known
from pipeline.demo.cms_pages import render, url_of
from pipeline.evaluate.corpus import read_gold
from pipeline.evaluate.run import article_of
from pipeline.read.html import read_html
from spiders.cms import cms_named

VARIANTS = ("nukeviet3", "nukeviet5", "nukeviet_mobile", "vhv", "qi", "liferay6", "liferay7", "sharepoint_article")
ARTICLE = article_of(next(islice(read_gold(CORPUS), 1)))


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_page_is_read_alike_with_its_furniture_and_without(variant: str) -> None:
    thin, url = render(variant, ARTICLE), url_of(variant, ARTICLE)
    found = read_html(url, furnished(thin, variant.rstrip("0123456789")))
    assert found == read_html(url, thin)
    assert found is not None
    assert found.cms == variant.rstrip("0123456789").partition("_")[0]


@pytest.mark.parametrize(("variant", "cms"), [("nukeviet5", "nukeviet"), ("vhv", "vhv"), ("qi", "qi")])
def test_a_page_has_what_real_ones_have(variant: str, cms: str) -> None:
    page = furnished(render(variant, ARTICLE), cms)
    tree, measure = html.document_fromstring(page), MEASURED.get(cms, MEASURED[OTHERS])
    tags = (("*",), ("a",), ("li",), ("img",), ("div",), ("meta",), ("input", "option"), ("script",))
    counted = (len(list(tree.iter(*names))) for names in tags)
    for name, count in zip(measure._fields, counted, strict=False):
        assert count == pytest.approx(getattr(measure, name), rel=0.15), name
    assert len(page.split()) > 3 * len(render(variant, ARTICLE).split())


def test_the_sample_is_pages_that_a_crawl_fetches(tmp_path: Path) -> None:
    written = write_known(tmp_path)
    assert len(written) == len(write_known(tmp_path, thin=True)) > 10
    names = {path.name.split("-")[0] for path in written}
    assert names.isdisjoint({"nukeviet_savefile", "vhv_print"})
    families = {name.partition("_")[0].rstrip("0123456789") for name in names}
    assert all(cms_named({"dnn": "dotnetnuke"}.get(family, family)) for family in families)


def test_the_articles_are_as_long_as_real_ones() -> None:
    lengths = [len(article.text) for _, article in long_articles()]
    assert median(lengths) == pytest.approx(2_900, rel=0.05)
    assert mean(lengths) == pytest.approx(2_900, rel=0.05)
