"""What people type, the articles that are found, best first, and the sentence that is shown."""

import unicodedata
from datetime import date
from pathlib import Path

import duckdb
import pytest

from tests.search.conftest import found, indexed
from tests.search.samples import ARTICLES, Sample

TEXTS = {sample.article_id: sample.text for sample in ARTICLES}
SIGNED = "Các trường đã «ký kết giao ước thi đua» theo Công văn số 1971/SGDĐT-TCCB ngày 05/9/2023."
NUMBER = "Các trường đã ký kết giao ước thi đua theo Công văn số «1971/SGDĐT-TCCB» ngày 05/9/2023."


@pytest.mark.parametrize(
    ("typed", "articles"),
    [
        ("ký kết giao ước", ["pledge"]),
        ("ky ket giao uoc", ["pledge"]),
        ("KY KET GIAO UOC", ["pledge"]),
        (unicodedata.normalize("NFD", "ký kết giao ước"), ["pledge"]),
        ("giao ước ký kết", ["pledge"]),
        ("thi đua", ["pledge", "scattered"]),
        ('"kéo co"', ["scattered"]),
        ("“thi kéo”", ["scattered"]),
        ('"thi kéo co', ["scattered"]),
        ('"kéo thi"', []),
        ('"một hai ba bốn"', ["phrase"]),
        ("một hai ba bốn", ["phrase", "no_phrase"]),
        ("hoà tấu", ["old_tone"]),
        ("hòa tấu", ["old_tone"]),
        ("hoa", ["new_tone", "old_tone"]),
        ("thuỷ", ["new_tone", "old_tone"]),
        ("thủy", ["new_tone", "old_tone"]),
        ("dien ve ban da", ["decomposed"]),
        ("về bản Đá", ["decomposed"]),
        ("hường", ["decomposed"]),
        ("huong", ["decomposed"]),
        ("1971/SGDĐT-TCCB", ["pledge"]),
        ("1971/sgddt-tccb", ["pledge"]),
        ("1971", ["other_number", "pledge"]),
        ("1971/sgd", ["pledge"]),
        ("1971/q", ["other_number"]),
        ("SGDDT-TCCB", ["pledge"]),
        ("SGDĐT-TCCB", ["pledge"]),
        ("SGD&ĐT-TC", ["pledge"]),
        ("tccb", ["pledge"]),
        ("971", []),
        ("88/SGDĐT-VP", ["ampersand"]),
        ("sở gdđt", ["ampersand"]),
        ("phòng gd&đt", ["ampersand"]),
        ("sở gd-đt", ["ampersand"]),
        ("5/9/2023", ["pledge"]),
        ("05/09/2023", ["pledge"]),
        ("giao*", ["ampersand", "pledge"]),
        ("huyện* 1971", []),
        ("bằng khen", ["decomposed"]),
        ("bằng chứng", []),
        ("xyzzy", []),
        ("xyzzy thi đua", []),
        ("TP. Hà Giang", ["abbreviations"]),
        ("hội trại", ["undated"]),
        ("!!! ???", []),
        ("", []),
    ],
)
def test_what_is_typed_is_found(index: duckdb.DuckDBPyConnection, typed: str, articles: list[str]) -> None:
    rows = found(index, typed)
    assert [row["article_id"] for row in rows] == articles or (
        len({row["score"] for row in rows}) > 1 and sorted(row["article_id"] for row in rows) == sorted(articles)
    )
    assert [row["place"] for row in rows] == list(range(1, len(rows) + 1))


@pytest.mark.parametrize(
    ("typed", "article", "sentence"),
    [
        ("ky ket giao uoc thi dua", "pledge", SIGNED),
        ('"giao ước thi đua"', "pledge", SIGNED.replace("«ký kết giao", "ký kết «giao")),
        ("1971/SGD", "pledge", NUMBER.replace("«1971/SGDĐT-TCCB»", "«1971/SGDĐT»-TCCB")),
        ("sgddt-tccb", "pledge", NUMBER.replace("«1971/SGDĐT", "1971/«SGDĐT")),
        ("1971/sgddt-tccb", "pledge", NUMBER),
        ("5/9/2023", "pledge", SIGNED.replace("«", "").replace("»", "").replace("05/9/2023", "«05/9/2023»")),
        ("gddt", "ampersand", "Sở «GD&ĐT» đã ban hành văn bản số 88/SGD&ĐT-VP."),
        ("thuy", "old_tone", "Tiết mục hoà tấu của cô «Thuỷ» rất hay."),
        ("bang khen", "decomposed", unicodedata.normalize("NFD", "Cô Nguyễn Thị Hường nhận «bằng khen» của huyện.")),
        ("thi dua", "scattered", "Chiều đến «thì đua» thuyền, «thi» kéo co."),
        ("một hai ba", "phrase", "Đọc «một hai ba» bốn thật to."),
        ("ha giang tp", "abbreviations", "Tại «TP. Hà Giang», ThS. Lò Thị Pó đánh trống."),
        ("văn nghệ", "old_tone", "«Văn nghệ»"),
        ("tro* dep", "pledge", "Sáng nay «trời đẹp»."),
    ],
)
def test_the_hit_is_shown_in_its_sentence(
    index: duckdb.DuckDBPyConnection, typed: str, article: str, sentence: str
) -> None:
    [row] = [row for row in found(index, typed) if row["article_id"] == article]
    assert row["sentence"] == sentence


@pytest.mark.parametrize("typed", ["thi dua", "1971", "hường", "gddt", "ha giang", "mot hai", "thuy", "h*a hoc* sinh"])
def test_offsets_are_those_of_the_text_itself(index: duckdb.DuckDBPyConnection, typed: str) -> None:
    for row in found(index, typed):
        text, start, end = TEXTS[row["article_id"]], row["start_offset"], row["end_offset"]
        assert text[start:end] == row["quote"] == row["sentence"].replace("«", "").replace("»", "")
        marked = [text[hit["start_offset"] : hit["end_offset"]] for hit in row["hits"]]
        assert "".join(f"«{hit}»" for hit in marked) in "".join(
            f"«{part.partition('»')[0]}»" for part in row["sentence"].split("«")[1:]
        )
        assert marked


@pytest.mark.parametrize(
    ("typed", "narrowed", "articles"),
    [
        ("ha giang", {}, {"abbreviations"}),
        ("1971", {"site": "hagiang.test"}, {"pledge"}),
        ("1971", {"site": "HAGIANG.test"}, {"pledge"}),
        ("1971", {"site": "nowhere.test"}, set()),
        ("1971", {"since": date(2023, 1, 1)}, {"pledge"}),
        ("1971", {"until": date(2023, 1, 1)}, {"other_number"}),
        ("1971", {"since": "2022-01-05", "until": "2022-01-05"}, {"other_number"}),
        ("hội trại", {"since": date(1990, 1, 1)}, set()),
        ("1971", {"province": "Hà Giang"}, {"pledge"}),
        ("1971", {"province": "ha giang"}, {"pledge"}),
        ("1971", {"province": "Tuyên Quang"}, {"pledge"}),
        ("1971", {"province": "Lâm Đồng"}, set()),
        ("thi đua", {"most": 1}, {"pledge"}),
    ],
)
def test_narrowed_down(
    index: duckdb.DuckDBPyConnection, typed: str, narrowed: dict[str, object], articles: set[str]
) -> None:
    assert {row["article_id"] for row in found(index, typed, **narrowed)} == articles


def test_better_articles_come_first(tmp_path: Path) -> None:
    def sample(name: str, title: str, body: str, day: str) -> Sample:
        return Sample(name, title, f"{title}\n\n{body}", "a.test", None, date.fromisoformat(day))

    filler = "Nhà trường họp phụ huynh đầu năm. " * 20
    samples = (
        sample("once", "Tin nhà trường", f"{filler}Có khen thưởng.", "2024-01-01"),
        sample("often", "Tin nhà trường", f"{filler}Khen thưởng, khen thưởng, khen thưởng.", "2024-01-01"),
        sample("title", "Lễ khen thưởng", f"{filler}Có khen thưởng.", "2024-01-01"),
        sample("short", "Tin", "Có khen thưởng.", "2024-01-01"),
        sample("apart", "Thưởng trà", f"{filler}Thưởng thức một lời khen.", "2024-01-01"),
        sample("newer", "Tin nhà trường", f"{filler}Có khen thưởng.", "2024-06-01"),
    )
    with duckdb.connect(str(indexed(tmp_path / "ranked.duckdb", samples)), read_only=True) as ranked:
        rows = [row["article_id"] for row in found(ranked, "khen thuong")]
    assert rows.index("title") < rows.index("once")
    assert rows.index("often") < rows.index("once")
    assert rows.index("short") < rows.index("once")
    assert rows.index("newer") + 1 == rows.index("once")
    assert rows[-1] == "apart"
