import struct
import zlib
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.demo.newsroom import newsroom
from pipeline.demo.pages import canonical
from pipeline.demo.rendering import alias, cut, http_date, picture, pieces
from pipeline.demo.samples import Category, Sample, SampleSite, TableBlock, TextBlock


def sample(number: int = 1, category: str = "tin", hour: int = 0, **others: object) -> Sample:
    values = {
        "number": number,
        "category": category,
        "slug": f"bai-{number}",
        "title": f"Bài {number}",
        "lead": None,
        "blocks": (TextBlock(kind="p", text="a"),),
        "author": None,
        "source": None,
        "published": datetime(2024, 1, 1, hour, tzinfo=UTC),
        "tags": (),
    }
    return Sample.model_validate({**values, **others})


SITE = SampleSite(
    organisation="Sở",
    province="Lâm Đồng",
    categories=(Category(alias="tin", name="Tin"), Category(alias="thi-dua", name="Thi đua")),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đổi mới, sáng tạo", "doi-moi-sang-tao"),
        ("“Dạy tốt - Học tốt”", "day-tot-hoc-tot"),
        ("K’Ho ở Đạ M’rông", "k-ho-o-da-m-rong"),
        ("2024", "2024"),
        ("…", ""),
    ],
)
def test_alias(text: str, expected: str) -> None:
    assert alias(text) == expected


@pytest.mark.parametrize(
    ("text", "length", "expected"),
    [
        ("một hai ba", 10, "một hai ba"),
        ("một hai ba", 9, "một hai..."),
        ("một hai ba", 7, "một hai..."),
        ("một hai ba", 6, "một..."),
        ("mộthaiba", 3, "..."),
    ],
)
def test_cut(text: str, length: int, expected: str) -> None:
    assert cut(text, length) == expected


@given(st.text(), st.integers(min_value=0, max_value=50))
def test_a_cut_text_is_a_beginning_of_the_text(text: str, length: int) -> None:
    short = cut(text, length)
    assert short == text or (short.endswith("...") and text.startswith(short[:-3]) and len(short) <= length + 3)


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("/", "/"),
        ("", "/"),
        ("/?page=a&id=1", "/?id=1&page=a"),
        ("/?id=1&page=a", "/?id=1&page=a"),
        ("/a?", "/a"),
        ("/a?b=", "/a?b="),
        ("/a?q=th%C3%AD", "/a?q=th%C3%AD"),
    ],
)
def test_canonical(target: str, expected: str) -> None:
    assert canonical(target) == expected


def test_http_date_is_in_greenwich() -> None:
    assert http_date(datetime.fromisoformat("2022-09-29T05:54:00+07:00")) == "Wed, 28 Sep 2022 22:54:00 GMT"


def test_neighbouring_items_make_one_list() -> None:
    blocks = (
        TextBlock(kind="li", text="1"),
        TextBlock(kind="li", text="2"),
        TextBlock(kind="caption", text="ảnh"),
        TextBlock(kind="li", text="3"),
        TableBlock(kind="table", rows=(("a", "b"),)),
    )
    found = [(piece.number, piece.kind, piece.text, piece.items, piece.rows) for piece in pieces(sample(blocks=blocks))]
    assert found == [
        (0, "list", "", ("1", "2"), ()),
        (1, "caption", "ảnh", (), ()),
        (2, "list", "", ("3",), ()),
        (3, "table", "", (), (("a", "b"),)),
    ]


def test_the_picture_is_a_png_of_one_pixel() -> None:
    data = picture()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", data[16:24]) == (1, 1)
    length = struct.unpack(">I", data[33:37])[0]
    assert zlib.decompress(data[41 : 41 + length]) == b"\0\x80"


def test_neighbours_are_of_the_same_section_and_nearest_first() -> None:
    samples = [sample(number, "tin" if number % 2 else "thi-dua", number) for number in range(1, 12)]
    room = newsroom("a.test", SITE, samples, lambda item: f"/{item.slug}")
    middle = next(story for story in room.stories if story.sample.number == 7)
    newer, older = room.neighbours(middle, 2)
    assert [story.sample.number for story in newer] == [9, 11]
    assert [story.sample.number for story in older] == [5, 3]
    assert [story.sample.number for story in room.neighbours(room.stories[0], 2)[0]] == []


def test_a_section_that_the_site_does_not_have_is_an_error() -> None:
    with pytest.raises(KeyError, match="khac"):
        newsroom("a.test", SITE, [sample(category="khac")], lambda item: item.slug)


def test_the_first_paragraph_stands_for_a_missing_lead() -> None:
    blocks = (TextBlock(kind="caption", text="ảnh"), TextBlock(kind="p", text="đoạn đầu"))
    room = newsroom("a.test", SITE, [sample(blocks=blocks), sample(2, lead="sapô")], lambda item: item.slug)
    assert [story.summary for story in room.stories] == ["sapô", "đoạn đầu"]
