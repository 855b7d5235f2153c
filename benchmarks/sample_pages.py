"""Pages to measure on: the corpus' articles that are nearly as long as real ones, each laid out by its own CMS."""

from pathlib import Path

from pipeline.demo.cms_pages import render
from pipeline.evaluate.corpus import read_gold
from pipeline.evaluate.pages import own_variant
from pipeline.evaluate.run import article_of

CORPUS = Path("tests/corpus")
LONG = 1_900  # characters; the middle article of real sites has 2,900


def write_known(folder: Path, corpus: Path = CORPUS) -> list[Path]:
    """The pages, as files in `folder`; run from the project's root. Raises `GoldError` where there is no corpus."""
    written: list[Path] = []
    for gold in read_gold(corpus):
        article = article_of(gold)
        variant = own_variant(gold, article)
        if len(article.text) >= LONG and gold.facts and gold.facts.cms != "other":
            path = folder / f"{variant}-{len(written):03}.html"
            path.write_bytes(render(variant, article))
            written.append(path)
    return written
