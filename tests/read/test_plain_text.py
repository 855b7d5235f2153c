"""Plain text in, article out. Every text is invented; the furniture is what sites print."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.read import ReadError, article_from_text, read_record, read_text
from spiders.cms.shared import furniture

TITLE = "Cụm thi đua số 2 họp mặt, bàn bạc và ký giao ước thi đua năm học 2022-2023"
LEAD = "Sáng 12/10/2022, tại Trường THPT Bản Phiệt, Cụm thi đua số 2 tỉnh Lam Sơn tổ chức hội nghị ký giao ước."
BODY = "Ông Tráng A Lử, Phó Giám đốc Sở GD&ĐT, dự và phát biểu; mười một đơn vị đã ký giao ước./."
ARTICLE = [TITLE, LEAD, BODY]
COUNTERS = "Liên kết website\nThống kê truy cập\nHôm nay : 11\nTháng 10 : 39\nNăm 2022 : 1.179"

# what stands above, what stands below, and what they say: author, source, published
FRAMES: list[tuple[str, str, str, str | None, str | None, str | None]] = [
    ("nothing", f"{TITLE}\n", "", None, None, None),
    (
        "banner",
        f"banner\nNhiệt liệt chào mừng Đại hội Thi đua yêu nước tỉnh Lam Sơn lần thứ V\n\n{TITLE}\n",
        "",
        None,
        None,
        None,
    ),
    (
        "category",
        f"Thi đua Khen thưởng\nThi đua Khen thưởng\n{TITLE} \n29/10/2022\n",
        "",
        None,
        None,
        "2022-10-29T00:00:00+07:00",
    ),
    ("news", f"Tin Mới\n\n{TITLE}\n", "\nTrang Nhung", "Trang Nhung", None, None),
    ("stamp", f"{TITLE}\nThứ năm - 13/10/2022 05:54\n", "", None, None, "2022-10-13T05:54:00+07:00"),
    ("label", f"{TITLE}\nNgày đăng : 13-10-2022\n", "", None, None, "2022-10-13T00:00:00+07:00"),
    ("time first", f"{TITLE}\n10:03, 13/10/2022\n", "\nVŨ THẮM", "Vũ Thắm", None, "2022-10-13T10:03:00+07:00"),
    ("zone", f"{TITLE}\nThứ Năm, 13/10/2022, 18:35 [GMT+7]\n", "", None, None, "2022-10-13T18:35:00+07:00"),
    (
        "counters above",  # VHV, as text
        f"{COUNTERS}\nThứ 5, 13/10/2022 | 18:35\nA- A A+ | Tăng tương phản Giảm tương phản\n\n{TITLE}\n",
        "",
        None,
        None,
        "2022-10-13T18:35:00+07:00",
    ),
    (
        "reads beside the stamp",  # qi
        f"{TITLE}\nThứ năm, 13/10/2022, 8:35   , Lượt đọc : 607\n",
        "\nTrung bình (7 Bình chọn)",
        None,
        None,
        "2022-10-13T08:35:00+07:00",
    ),
    (
        "glued",  # Liferay
        f"{TITLE}\n13/10/2022 16:05Số lượt xem: 317\n",
        "",
        None,
        None,
        "2022-10-13T16:05:00+07:00",
    ),
    (
        "poster",  # NukeViet 4 with another theme
        f"{TITLE}\nĐăng lúc: Thứ năm - 13/10/2022 16:05 - Người đăng bài viết: admin\n",
        "",
        None,
        None,
        "2022-10-13T16:05:00+07:00",
    ),
    (
        "copy",  # a page to save or print
        f"Sở Giáo dục và Đào tạo tỉnh Lam Sơn\nhttp://sgddt.lamson.test\n{TITLE}\n13/10/2022 16:05\n",
        "",
        None,
        None,
        "2022-10-13T16:05:00+07:00",
    ),
    ("menu", f"Trang chủ Giới thiệu Tin tức Hotline: 0900 000 000\n{TITLE}\n", "", None, None, None),
    ("figure", f"{TITLE}\n13/10/2022\nBởi\nquantri\n207\n", "", None, None, "2022-10-13T00:00:00+07:00"),
    ("iso", f"Truy cập nội dung luôn\n{TITLE}\n2022-10-13 11:46:00.0\n", "", None, None, "2022-10-13T11:46:00+07:00"),
    (
        "byline",
        f"{TITLE}\n13/10/2022 06:35\nHoài Vân\n0:00 / 0:00\n",
        "",
        "Hoài Vân",
        None,
        "2022-10-13T06:35:00+07:00",
    ),
    ("written", f"Viết bởi Lan - Th10 13, 2022\n{TITLE}\n{TITLE}\n", "", "Lan", None, "2022-10-13T00:00:00+07:00"),
    ("clock", f"{TITLE}\nLam Sơn, 17/09/2024 | 08:15:32\n", "", None, None, None),
    (
        "twice",
        f"{TITLE}\nTrang chủ | Liên hệ\n{TITLE} (13-10-2022 15:53)\nGóp ý\n",
        "",
        None,
        None,
        "2022-10-13T15:53:00+07:00",
    ),
    ("source above", f"{TITLE}\nBáo Lam Sơn\n13/10/2022\n", "", None, "Báo Lam Sơn", "2022-10-13T00:00:00+07:00"),
    (
        "author",
        f"{TITLE}\n",
        "\nTác giả: Mai Hạ\nNguồn tin: Trường THPT Bản Phiệt\n",
        "Mai Hạ",
        "Trường THPT Bản Phiệt",
        None,
    ),
    ("login", f"{TITLE}\n", "\nTác giả: admin\n", None, None, None),
    ("office", f"{TITLE}\n", "\nTác giả: Ban biên tập\n", None, None, None),
    ("name, office", f"{TITLE}\n", "\nTráng Mạnh Cường, Phòng Nội vụ \n", "Tráng Mạnh Cường", "Phòng Nội vụ", None),
    (
        "name / office",
        f"{TITLE}\n",
        "\nTráng Mạnh Cường\nPhường Bản Phiệt\n",
        "Tráng Mạnh Cường",
        "Phường Bản Phiệt",
        None,
    ),
    ("quoted", f"{TITLE}\n", "\n(Theo Báo Lam Sơn)\n", None, "Báo Lam Sơn", None),
    ("pictures", f"{TITLE}\n", "\nTin, ảnh: Sùng Thào\n", "Sùng Thào", None, None),
    (
        "rating",
        f"{TITLE}\n",
        "\nTổng số điểm của bài viết là: 0 trong 0 đánh giá\nMột dòng bất kỳ của trang.\n",
        None,
        None,
        None,
    ),
    ("comments", f"{TITLE}\n", "\n  Ý kiến bạn đọc\nNhững tin mới hơn\nTin khác của tỉnh\n", None, None, None),
    (
        "counters",
        f"{TITLE}\nLượt xem: 12\n",
        "\nThống kê truy cập\n• Đang truy cập291\n• Hôm nay40,550\n",
        None,
        None,
        None,
    ),
    (
        "others",
        f"{TITLE}\n",
        "\nCác tin khác\nTrường A khai giảng (5/9/2022)\nTrường B tựu trường (1/9/2022)\n",
        None,
        None,
        None,
    ),
    (
        "buttons",
        f"{TITLE}\nĐọc bài viết\nHotline: 0999 888 777\n",
        "\nIn trang này | Quay lại\n0999 888 777\n",
        None,
        None,
        None,
    ),
    ("lead twice", f"{TITLE}\n{LEAD}\n", "", None, None, None),
]


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame[0])
def test_the_article_comes_out_of_its_furniture(
    frame: tuple[str, str, str, str | None, str | None, str | None],
) -> None:
    _, above, below, author, source, published = frame
    article = read_text(f"{above}{LEAD}\n\n{BODY}\n{below}")
    assert article.text.split("\n") == ARTICLE
    assert (article.author, article.source_credit) == (author, source)
    assert article.published_at == (datetime.fromisoformat(published) if published else None)


@pytest.mark.parametrize(
    "line",
    [
        "Xem thêm",  # a box of links within the article: what follows is prose
        "Ảnh: Đại diện mười một đơn vị ký giao ước",
        "- Trường THPT Bản Phiệt: 96 điểm;",
        "Hội nghị kết thúc lúc 11 giờ.",
        "Hà Nội, ngày 16 tháng 7 năm 2022",  # a document's date, no site's clock
        "Nguyễn Văn Bản",  # one line of a list of names
        "100%",
    ],
)
def test_lines_within_the_article_cut_nothing(line: str) -> None:
    article = read_text(f"{TITLE}\n{LEAD}\n{line}\n{BODY}")
    assert [part for part in ARTICLE if part not in article.text] == []
    assert (line in article.text) == (line != "Xem thêm")


def test_the_last_name_of_a_list_signs_nothing() -> None:
    article = read_text(f"{TITLE}\n{LEAD}\nĐược khen thưởng có:\nTráng A Lử\nVàng Thị Súa")
    assert article.author is None
    assert article.text.endswith("Tráng A Lử\nVàng Thị Súa")


def test_what_is_given_wins_over_what_the_text_says() -> None:
    body = f"{TITLE}\n13/10/2022 07:00\n{LEAD}\n{BODY}\nTác giả: Mai Hạ"
    given = article_from_text(body, title=TITLE, url="http://a.test/x", published="2022-10-14", author="B", source="C")
    assert (given.text.split("\n"), given.author, given.source_credit) == (ARTICLE, "B", "C")
    assert given.published_at == datetime.fromisoformat("2022-10-14T00:00:00+07:00")
    assert (given.key, given.url) == ("a.test/x", "http://a.test/x")


def test_a_stamp_of_the_given_day_adds_the_minute() -> None:
    article = article_from_text(f"{TITLE}\n13/10/2022 07:05\n{LEAD}", published="2022-10-13")
    assert article.published_at == datetime.fromisoformat("2022-10-13T07:05:00+07:00")


def test_a_title_broken_over_lines_is_not_said_twice() -> None:
    first, second = TITLE[:33], TITLE[33:]
    assert second.startswith(" ")
    assert article_from_text(f"Email In PDF.\n{first}\n{second}\n{LEAD}", title=TITLE).text == f"{TITLE}\n{LEAD}"


def test_the_key_of_a_text_is_the_text_alone() -> None:
    assert read_text(f"{TITLE}\n{LEAD}").key == read_text(f"{TITLE}\n{LEAD}").key != read_text(f"{TITLE}\n{BODY}").key


@pytest.mark.parametrize("body", ["", "   \n\t", "…\n---", "\u200b"])
def test_a_text_without_letters_is_refused(body: str) -> None:
    with pytest.raises(ReadError, match="không có chữ nào"):
        read_text(body)


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ({}, "JSON không có text"),
        ({"title": "x"}, "JSON không có text"),
        ({"text": ""}, "JSON không có text"),
        ({"text": 5}, "JSON không có text"),
        ({"text": BODY, "title": ["x"]}, "'title' của JSON không phải chuỗi mà là list"),
        ({"text": BODY, "published": "hôm qua"}, "'hôm qua' không phải ngày"),
    ],
)
def test_bad_records_are_refused(record: dict[str, object], reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        read_record(record)


@pytest.mark.parametrize("key", ["published", "published_at", "date"])
def test_a_record_may_name_its_date_in_three_ways(key: str) -> None:
    article = read_record(
        {"text": f"{TITLE}\n{LEAD}", "title": TITLE, key: "2022-10-14", "gold": {}, "negative": False}
    )
    assert article.text == f"{TITLE}\n{LEAD}"
    assert article.published_at == datetime.fromisoformat("2022-10-14T00:00:00+07:00")


LINES = st.sampled_from(
    [*ARTICLE, "Tin khác", "13/10/2022", "Tác giả: A", "banner", "a | b", "Xem thêm", "Lò Ế", "./.", ""]
)


@given(st.lists(st.one_of(LINES, st.text(max_size=40)), max_size=25).map("\n".join))
@settings(max_examples=300, deadline=None)
def test_reading_gives_an_article_or_a_read_error(body: str) -> None:
    try:
        article = read_text(body)
    except ReadError:
        return
    lines = [article.text[part.start : part.end] for part in article.parts]
    assert "\n".join(lines) == article.text
    assert [line for line in lines[1:] if furniture.is_furniture(line)] == []


@given(st.lists(LINES, max_size=25).map("\n".join))
@settings(max_examples=100, deadline=None)
def test_reading_again_changes_nothing_of_the_lines(body: str) -> None:
    try:
        article = read_text(body)
    except ReadError:
        return
    assert set(article.text.split("\n")) <= {line.strip() for line in body.split("\n")}


def test_a_greeting_over_the_stamp_is_the_sites() -> None:
    greeting = "Chào mừng 48 năm Ngày Giải phóng (29/3/1975 - 29/3/2023)!"
    assert greeting not in article_from_text(f"{greeting}\nThứ Năm, 16/03/2023 - 09:12\n{LEAD}", title=TITLE).text
    assert greeting in article_from_text(f"{LEAD}\n{greeting}\n{LEAD}", title=TITLE).text


@pytest.mark.parametrize("sign", ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 45/TB-MNHG", "Số: /KH-MN"])
def test_a_letterhead_above_a_documents_own_title_stays(sign: str) -> None:
    head = f"TRƯỜNG MẦM NON HOA GẠO\n{sign}\nNà Ngần, ngày 23 tháng 9 năm 2021"
    assert article_from_text(f"{head}\n{TITLE}\n{LEAD}", title=TITLE).text == f"{TITLE}\n{head}\n{TITLE}\n{LEAD}"
