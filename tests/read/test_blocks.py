"""HTML in, lines out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from pipeline.read import ReadError
from pipeline.read.html import parse, read_html
from spiders.cms.shared.blocks import lines_of

CASES = [
    ("<p>a <b>b</b><!-- no -->c\n  d&nbsp;&nbsp;e</p>", ["a bc d e"]),
    ("one<br>two<br/><br />three", ["one", "two", "three"]),
    ("<div>a<p>b</p>c</div>d", ["a", "b", "c", "d"]),
    ("<script>x</script>a<style>y</style> b<noscript>z</noscript>", ["a b"]),
    ('a<span style="display: none">b</span><i hidden>c</i><b class="x d-none">d</b> e', ["a e"]),
    ("<ul><li>a<li>- b<li><p>c</p><p>d</p></ul>e", ["- a", "- b", "- c", "d", "e"]),
    ("<ol><li>1. a</li><li>• b</li></ol>", ["1. a", "• b"]),
    ("<table><tr><th>a<br>b<th><p>c</p><tr><td>1<td><script>x</script></table>z", ["a b | c", "1 |", "z"]),
    ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", ["a", "b"]),
    ("<table><tr><td>x<table><tr><td>1<td>2</table>y<td>z</table>", ["x", "1 | 2", "y", "z"]),
    ("<figure><img><figcaption>a <i>b</i></figcaption></figure>", ["", "a b"]),
    ("a\u200b\u00adb\ufeff", ["ab"]),
    ("vi\u1ec7t vie\u0323\u0302t", ["vi\u1ec7t vie\u0323\u0302t"]),
]


@pytest.mark.parametrize(("source", "expected"), CASES)
def test_lines(source: str, expected: list[str]) -> None:
    assert [line.text for line in lines_of(html.fromstring(f"<div>{source}</div>"))] == expected


def test_depth_that_no_one_writes_is_read_or_cut_but_never_crashes() -> None:
    assert [line.text for line in lines_of(parse("<div>" * 1000 + "a"))] == ["a"]
    assert lines_of(parse("<table><tr><td>" * 50_000 + "a")) == []


@given(st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode)))
@settings(max_examples=300, deadline=None)
def test_bytes_give_an_article_none_or_a_read_error(body: bytes) -> None:
    try:
        article = read_html("http://a.test/tin-tuc/mot-bai-viet-dai-12.html", body)
    except ReadError:
        return
    assert article is None or article.text


SENTENCE = "Một câu văn đủ dài để được coi là văn xuôi của bài viết, và nó kết thúc bằng một dấu chấm."
TAGS = st.sampled_from(
    [
        *("<p>", "</p>", "<div class='hometext'>", "<div id='news-bodyhtml'>", "</div>", "<table>", "<tr>", "<td>"),
        *("</table>", "<h1>", "<img>", "<br>", "<ul>", "<li>", "<em>", "<a href='/x'>", "<!--", "-->", "<script>"),
        *("</script>", "&#0;", SENTENCE, "Trang Hoa", "&"),
    ]
)
HEAD = '<meta name="generator" content="NukeViet v4.5"><div itemtype="http://schema.org/NewsArticle"><h1>Tiêu đề</h1>'


@pytest.mark.parametrize("head", [HEAD, "<title>Tiêu đề bài viết về thi đua</title>"])
@given(tags=st.lists(TAGS, max_size=40))
@settings(max_examples=150, deadline=None)
def test_any_soup_of_tags_is_read(head: str, tags: list[str]) -> None:
    article = read_html("http://a.test/tin-tuc/mot-bai-viet-dai-12.html", (head + "".join(tags)).encode())
    if article is not None:
        assert "\n".join(article.text[part.start : part.end] for part in article.parts) == article.text
        assert "<p>" not in article.text
