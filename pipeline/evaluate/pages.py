"""The whole way: each article laid out as a page of its CMS, read back by that page's reader, then extracted."""

from models import Article
from pipeline.demo.cms_pages import VARIANTS, number_of, render, url_of
from pipeline.evaluate.gold import GoldArticle
from pipeline.evaluate.run import Reader, article_of
from pipeline.read.html import read_html

OWN = "own"
CHOICES = (OWN, *VARIANTS)
_STRANGER = "stranger"
_UNDATED = frozenset({"dnn_html"})  # pages of these show themselves as articles by their date alone


def page_reader(choice: str) -> Reader:
    """A reader through pages of one variant, or of each article's own CMS; it gives null where it sees no article.

    A sample page lies on a host of no province, so the article keeps the address that its gold file gives.
    """

    def read(gold: GoldArticle) -> Article | None:
        article = article_of(gold)
        variant = own_variant(gold, article) if choice == OWN else choice
        found = read_html(url_of(variant, article), render(variant, article))
        return found and found.model_copy(update={"url": article.url})

    return read


def own_variant(gold: GoldArticle, article: Article) -> str:
    """One of the variants of the article's CMS, always the same one; a stranger's page where the CMS is not known."""
    cms = gold.facts.cms if gold.facts else _STRANGER
    known = [name for name in VARIANTS if name.startswith(cms) and (article.published_at or name not in _UNDATED)]
    return known[number_of(article) % len(known)] if known else _STRANGER
