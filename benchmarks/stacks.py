"""Three ways from a page's bytes to what can be known of it: the naive stack, a lower reference, and ours.

naive: what a newcomer plugs together: trafilatura at default settings, underthesea's named entities sentence by
sentence (on whole documents it is quadratic, which would flatter us), dateparser's search. reference: the least that
anyone does who works with Vietnamese words: parse the page, segment the article. ours: bytes to records.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import trafilatura
from dateparser.search import search_dates
from lxml import html
from underthesea import ner, sent_tokenize, word_tokenize

import spiders.cms
from models import Article, Extraction
from pipeline.extract import extract
from pipeline.inputs import Failure, Input, inputs_from
from pipeline.read.charset import decode
from pipeline.read.html import parse, read_html
from spiders.cms.generic import Generic


class Page:
    """A page to measure on: its bytes, and the text that a reader finds in it.

    A `stranger` is read as a page of no known CMS, whatever it is. Raises `ValueError` where no article is found.
    """

    def __init__(self, item: Input, *, stranger: bool) -> None:
        self.source = item.source
        self.url = item.archived.capture.url
        self.body = item.archived.body
        self.stranger = stranger
        self.text = self.article().text

    def article(self) -> Article:
        """The article that the page's bytes show, read now."""
        if self.stranger:
            article = Generic().read(spiders.cms.Page(self.url, parse(decode(self.body))))
        else:
            article = read_html(self.url, self.body)
        if article is None:
            raise ValueError(f"{self.source}: shows no article")
        return article


def naive(page: Page) -> object:
    """trafilatura, `ner` of each sentence, `search_dates` of the text."""
    found = trafilatura.extract(page.body.decode(errors="replace"), with_metadata=True, output_format="json")
    text = json.loads(found)["text"] if found else ""
    return [ner(sentence) for sentence in sent_tokenize(text)], search_dates(text, languages=["vi"])


def reference(page: Page) -> object:
    """The tree of the page by lxml, the words of the article by underthesea."""
    return html.document_fromstring(page.body), word_tokenize(page.text)


def ours(page: Page) -> Extraction:
    """The page's bytes read, the article extracted."""
    return extract(page.article())


STACKS: dict[str, Callable[[Page], object]] = {"naive": naive, "reference": reference, "ours": ours}


def pages_from(paths: list[Path], *, stranger: bool) -> list[Page]:
    """The pages of files and folders. Raises `ValueError` for what is none."""
    items = list(inputs_from(paths))
    broken = [str(item) for item in items if isinstance(item, Failure)]
    if broken:
        raise ValueError("; ".join(broken))
    return [page for item in items if isinstance(item, Input) and (page := _page(item, stranger=stranger))]


def _page(item: Input, *, stranger: bool) -> Page | None:
    try:
        return Page(item, stranger=stranger)
    except ValueError as error:
        if stranger:  # a page of three lines says too little to be known as an article
            print(f"left out: {error}", file=sys.stderr)
            return None
        raise
