"""Pages to measure on: the corpus' articles that are as long as real ones, each laid out by its own CMS.

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
_NO_CMS = frozenset({"", "other"})
_READERS = {"dnn": "dotnetnuke"}  # the corpus' name of a CMS, and its module's
# characters: the articles that have as many are as long as real ones, 2,900 in the median and in the mean
LONG = 1_900


def write_known(folder: Path, corpus: Path = CORPUS, *, thin: bool = False) -> list[Path]:
    """The pages, as files in `folder`; run from the project's root. Raises `GoldError` where there is no corpus.

    `thin` pages have their own layout alone.
    """
    written: list[Path] = []
    for gold, article in long_articles(corpus):
        variant = _fetched(gold, article)
        page = render(variant, article)
        path = folder / f"{variant}-{len(written):03}.html"
        path.write_bytes(page if thin else furnished(page, _cms(gold)))
        written.append(path)
    return written


def long_articles(corpus: Path = CORPUS) -> list[tuple[GoldArticle, Article]]:
    """Every article of a known CMS that is long enough, as a reader gives it. Raises `GoldError`."""
    read = [(gold, article_of(gold)) for gold in read_gold(corpus) if _cms(gold) not in _NO_CMS]
    return [(gold, article) for gold, article in read if len(article.text) >= LONG]


def _cms(gold: GoldArticle) -> str:
    return gold.facts.cms if gold.facts else ""


def _fetched(gold: GoldArticle, article: Article) -> str:
    """The article's own variant, or the first of its CMS whose address is no trap."""
    own = own_variant(gold, article)
    name = _cms(gold)
    cms = cms_named(_READERS.get(name, name))
    same = (own, *(variant for variant in VARIANTS if variant.startswith(name)))
    return next((variant for variant in same if cms is None or not cms.is_trap(url_of(variant, article))), own)
