"""Pages to measure on: the corpus' articles that are nearly as long as real ones, each laid out by its own CMS.

A page is one that a crawl fetches, with what real pages have around the article: copies (print, savefile) are traps.
"""

from pathlib import Path

from benchmarks.furniture import furnished
from models import Article
from pipeline.demo.cms_pages import VARIANTS, render, url_of
from pipeline.evaluate.corpus import read_gold
from pipeline.evaluate.gold import GoldArticle
from pipeline.evaluate.pages import own_variant
from pipeline.evaluate.run import article_of
from spiders.cms import cms_named

CORPUS = Path("tests/corpus")
LONG = 1_900  # characters; the middle article of real sites has 2,900


def write_known(folder: Path, corpus: Path = CORPUS, *, thin: bool = False) -> list[Path]:
    """The pages, as files in `folder`; run from the project's root. Raises `GoldError` where there is no corpus.

    `thin` pages have their own layout alone.
    """
    written: list[Path] = []
    for gold in read_gold(corpus):
        article = article_of(gold)
        if len(article.text) >= LONG and gold.facts and gold.facts.cms != "other":
            variant = _fetched(gold, article)
            page = render(variant, article)
            path = folder / f"{variant}-{len(written):03}.html"
            path.write_bytes(page if thin else furnished(page, gold.facts.cms))
            written.append(path)
    return written


def _fetched(gold: GoldArticle, article: Article) -> str:
    """The article's own variant, or the first of its CMS whose address is no trap."""
    own = own_variant(gold, article)
    name = gold.facts.cms if gold.facts else ""
    cms = cms_named(name)
    same = (own, *(variant for variant in VARIANTS if variant.startswith(name)))
    return next((variant for variant in same if cms is None or not cms.is_trap(url_of(variant, article))), own)
