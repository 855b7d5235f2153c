"""Tables, figures and lists, read by BeautifulSoup: the columns of cells that span others, captions, lists in lists."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from spiders.cms.shared import fragments
from spiders.cms.shared.blocks import Line, lines_of
from spiders.cms.shared.grid import Cell, rows_of


def lines(source: str) -> list[Line]:
    return lines_of(html.fromstring(f"<div>{source}</div>"))


def texts(source: str) -> list[str]:
    return [line.text for line in lines(source)]


HEADER = (
    "<tr><th rowspan=2>TT<th rowspan=2>Đơn vị<th colspan=2>Kết quả<th rowspan=2>Ghi chú</tr>"
    "<tr><th>Điểm<th>Xếp loại</tr>"
)
TABLES = [
    # a header of two rows: what stands below it keeps its column
    (
        f"<table>{HEADER}<tr><td>1<td>Trường A<td>98<td>Nhất<td></tr></table>",
        ["TT | Đơn vị | Kết quả |  | Ghi chú", "|  | Điểm | Xếp loại", "1 | Trường A | 98 | Nhất |"],
    ),
    # the block stands once beside its units
    (
        "<table><tr><td rowspan=3>Cụm 1<td>Trường A<td>Cụm trưởng<tr><td>Trường B<td>Cụm phó<tr><td>Trường C<td>",
        ["Cụm 1 | Trường A | Cụm trưởng", "| Trường B | Cụm phó", "| Trường C |"],
    ),
    # a heading over the whole width has no bars behind it
    (
        "<table><tr><td colspan=3>I. Khối THPT<tr><td>1<td>Trường A<td>Nhất</table>",
        ["I. Khối THPT", "1 | Trường A | Nhất"],
    ),
    ("<table><tr><td>Tổng<td colspan=2>12<td>đơn vị</table>", ["Tổng | 12 |  | đơn vị"]),
    ("<table><tr><td rowspan=0>Cụm 2<td>a<tr><td>b<tr><td>c</table>", ["Cụm 2 | a", "| b", "| c"]),
    ("<table><tr><td colspan=x>a<td rowspan=-1>b<tr><td>c<td>d</table>", ["a | b", "c | d"]),
    # captions within a table, those of a table in a cell, and what is hidden
    ("<table><caption>Bảng <b>1</b></caption><tr><td>a<td>b</table>", ["Bảng 1", "a | b"]),
    (
        "<table><tr><td>x<table><caption>Bảng 2</caption><tr><td>1<td>2</table>y<td>z</table>",
        ["x", "Bảng 2", "1 | 2", "y", "z"],
    ),
    ("<table><tr><td>a<td>b<tr style='display:none'><td>c<td>d<tr><td>e<!-- f --><td>g</table>", ["a | b", "e | g"]),
    (
        "<table><thead><tr><th>Cụm<th>Số</thead><tbody><tr><td>1<td>7</tbody><tfoot><tr><td>Cộng<td>7</tfoot></table>",
        ["Cụm | Số", "1 | 7", "Cộng | 7"],
    ),
    ("<table><tr><td>a<br>b<td><ul><li>c<li>d</ul></table>e", ["a b | c d", "e"]),
    (f"<table><tr><td>{'a ' * 400}<td>b</table>", [" ".join("a" * 400), "b"]),
]


@pytest.mark.parametrize(("source", "expected"), TABLES)
def test_tables(source: str, expected: list[str]) -> None:
    assert texts(source) == expected


def test_a_row_is_said_to_be_one() -> None:
    assert all(line.table for line in lines(TABLES[0][0]))


@pytest.mark.parametrize(
    ("source", "captions"),
    [
        ("<figure><img><figcaption>Lễ <i>ký</i></figcaption></figure>", ["Lễ ký"]),
        ("<figure><figcaption>Lễ ký</figcaption><a href=x><img></a></figure>", ["Lễ ký"]),
        (
            "<figure><figure><img><figcaption>a</figcaption></figure><figure><img><figcaption>b</figure></figure>",
            ["a", "b"],
        ),
        ("<table><tr><td><img><tr><td>Lễ ký</table>", ["Lễ ký"]),
        ("<table><tr><td><img><td><img><tr><td>Trái<td><em>Phải</em></table>", ["Trái", "Phải"]),
    ],
)
def test_captions_of_figures_and_frames(source: str, captions: list[str]) -> None:
    found = lines(source)
    assert [line.text for line in found if line.caption and line.text] == captions
    assert any(line.image for line in found)


def test_lists_in_lists() -> None:
    source = "<ul><li>Cụm 1<ul><li>Trường <b>A</b><li hidden>x<li>Trường B</ul><li>Cụm 2<ol><li>1. Trường C</ol></ul>z"
    assert texts(source) == ["- Cụm 1", "- Trường A", "- Trường B", "- Cụm 2", "1. Trường C", "z"]


MARKUP = st.lists(
    st.sampled_from(
        [
            *(
                "<ul>",
                "</ul>",
                "<li>",
                "</li>",
                "<ol>",
                "<figure>",
                "</figure>",
                "<figcaption>",
                "</figcaption>",
                "<img>",
            ),
            *("<b>", "</b>", "<em>", "</em>", "<a href='/x'>", "</a>", "<p>", "</p>", "<br>", "<div hidden>", "</div>"),
            *("<p align=center>", "<!-- x -->", "<script>y</script>", "a ", "Trường B", "- c", " ", "&nbsp;", "&lt;d"),
            *("<table>", "<tr>", "<td>", "<th>", "</table>", "<caption>"),
        ]
    ),
    max_size=40,
).map("".join)


@given(MARKUP)
@settings(deadline=None, max_examples=100)
def test_a_fragment_reads_the_same_whoever_reads_it(source: str) -> None:
    read = lines(f"<ul><li>{source}</ul>{source}")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fragments, "LARGEST", 0)  # none is handed over
        assert lines(f"<ul><li>{source}</ul>{source}") == read


@pytest.mark.parametrize("tag", ["ul><li", "figure", "table><tr><td"])
@pytest.mark.parametrize("times", [fragments.DEEPEST, 2_000])
def test_depth_is_left_to_the_walk_over_the_tree(tag: str, times: int) -> None:
    assert len(texts(f"<{tag}>" * times + "a")) <= 1


def test_a_fragment_at_its_limits_is_handed_over_and_beyond_is_not() -> None:
    def element(depth: int, items: int) -> html.HtmlElement:
        return html.fromstring("<ul>" + "<li><ul>" * depth + "<li>a" * items)

    assert fragments.soup(element(fragments.DEEPEST // 2 - 2, 5)) is not None
    assert fragments.soup(element(fragments.DEEPEST, 5)) is None
    assert fragments.soup(element(1, fragments.LARGEST - 10)) is not None
    assert fragments.soup(element(1, fragments.LARGEST)) is None


def test_a_large_table_is_read_without_columns() -> None:
    rows = "<tr><td>1<td>Trường A" * fragments.LARGEST
    assert texts(f"<table>{rows}</table>") == ["1 | Trường A"] * fragments.LARGEST


@pytest.mark.parametrize(
    "cell", ["<td colspan=1000 rowspan=65534>a", "<td colspan=99999999>a", "<td rowspan=" + "9" * 5000 + ">a"]
)
def test_spans_that_no_one_means_cost_what_their_cells_do(cell: str) -> None:
    def spent(rows: int) -> float:
        source = html.fromstring(f"<div><table>{f'<tr>{cell * 3}' * rows}</table></div>")
        begin = time.process_time()
        lines_of(source)
        return time.process_time() - begin

    spent(10)
    assert min(spent(400) for _ in range(3)) < 5 * min(spent(200) for _ in range(3))


@given(
    st.lists(
        st.lists(st.tuples(st.text("ab", max_size=2), st.sampled_from(["", "1", "2", "0", "9"])), max_size=4),
        max_size=5,
    )
)
def test_every_text_of_a_table_stands_in_its_rows_once(table: list[list[tuple[str, str]]]) -> None:
    cells = [[Cell(text, span, span) for text, span in row] for row in table]
    said = [text for row in rows_of(cells) for text in row.replace("|", " ").split()]
    assert said == [text for row in table if any(text for text, _ in row) for text, _ in row if text]
