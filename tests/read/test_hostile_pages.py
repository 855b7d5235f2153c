"""Pages made to keep a reader busy: the work grows as the page does, and what no one writes is refused at once."""

import gc
import time
from collections.abc import Callable

import pytest

from pipeline.read import ReadError
from pipeline.read.html import MAX_ELEMENTS, read_html

URL = "http://a.test/tin-tuc/mot-bai-viet-dai-12.html"
NUKEVIET = '<meta name="generator" content="NukeViet v4.5"><div id="news_detail"><h1>Tin</h1>'
VHV = """VHV.<div class="ModuleWrapper"><article class="news-detail-layout" itemtype="NewsArticle"><h1>Tin</h1>"""
BODY = '<div id="news-bodyhtml" class="content-detail"><p>Một dòng</p></div>'

# each was quadratic once, or is of a kind that readers often are quadratic in
SHAPES: dict[str, Callable[[int], str]] = {
    "cells of one row": lambda size: "<h1>Tin</h1><table><tr>" + "<td>a" * size,
    "tables within tables": lambda size: "<h1>Tin</h1>" + "<table><tr><td><img>" * 300 + "<p>a</p>" * (size - 1200),
    "bold words outside the body": lambda size: NUKEVIET + "<b>a</b>" * size + BODY,
    "figures within figures": lambda size: (
        NUKEVIET + "<figure class=article><figcaption>" * 500 + "<b>a</b>" * (size - 1000) + BODY
    ),
    "credits within credits": lambda size: (
        VHV + "<div class=author>" * 500 + "<div class=author>a</div>" * (size - 500) + BODY
    ),
    "short paragraphs": lambda size: "<h1>Tin</h1>" + "<p>a b</p>" * size,
    "list entries": lambda size: "<h1>Tin</h1><ul>" + "<li>a" * size,
    "paths within paths": lambda size: NUKEVIET + BODY + '<ol class="crumb">' * 1000 + "<a>a</a>" * size,
    "comments": lambda size: "<h1>Tin</h1>" + "<!-- -->a" * size,
}


def cost(source: str) -> float:
    gc.collect()
    gc.disable()  # a collection walks through all that the tests before left, and is not the reader's work
    begin = time.process_time()
    read_html(URL, source.encode())
    spent = time.process_time() - begin
    gc.enable()
    return spent


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_four_times_the_page_is_no_sixteen_times_the_work(shape: Callable[[int], str]) -> None:
    cost(shape(2000))
    small = min(cost(shape(5000)) for _ in range(2))
    assert cost(shape(20_000)) < 10 * max(small, 0.05)


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_a_page_of_more_elements_than_any_article_is_refused_at_once(shape: Callable[[int], str]) -> None:
    source = shape(200_000)
    begin = time.process_time()
    with pytest.raises(ReadError, match=f"phần tử và chú thích, quá mức {MAX_ELEMENTS}"):
        read_html(URL, source.encode())
    assert time.process_time() - begin < 5
