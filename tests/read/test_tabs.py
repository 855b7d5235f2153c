"""Tables copied into plain text have tabs between their cells; lists and indents have tabs, too."""

import pytest

from pipeline.read import article_from_text
from pipeline.read.tabs import with_cells

TEXTS: list[tuple[str, str]] = [
    ("Cụm\tCụm trưởng\nCụm 1\tTrường THPT Na Ư", "Cụm | Cụm trưởng\nCụm 1 | Trường THPT Na Ư"),
    ("STT\tĐơn vị\r\n1\tTrường A\r\n2\tTrường B\r", "STT | Đơn vị\n1 | Trường A\n2 | Trường B"),
    ("Lời dẫn\nA\t \tC\nD\tE\tF\nLời kết", "Lời dẫn\nA |  | C\nD | E | F\nLời kết"),
    ("A\t\tC\t\nD\tE\tF", "A |  | C | \nD | E | F"),
    # no tables
    ("1.\tTrường A\n2.\tTrường B", "1.\tTrường A\n2.\tTrường B"),
    ("-\tTrường A\n•\tTrường B\na)\tTrường C", "-\tTrường A\n•\tTrường B\na)\tTrường C"),
    ("\tNăm học qua, cụm họp.\n\tHội nghị kết thúc.", "\tNăm học qua, cụm họp.\n\tHội nghị kết thúc."),
    ("Nơi nhận:\tGIÁM ĐỐC\nNhư trên", "Nơi nhận:\tGIÁM ĐỐC\nNhư trên"),
    ("không có gì", "không có gì"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_only_tables_get_cells(text: str, expected: str) -> None:
    assert with_cells(text) == expected


def test_a_copied_table_is_one_of_the_article() -> None:
    lead = "Sở Giáo dục và Đào tạo vừa chia các trường thành hai cụm thi đua như sau:"
    article = article_from_text(
        f"Sở chia cụm thi đua\n{lead}\nCụm\tCụm trưởng\nCụm 1\tTrường THPT Na Ư", title="Sở chia cụm"
    )
    assert article.text.split("\n")[-2:] == ["Cụm | Cụm trưởng", "Cụm 1 | Trường THPT Na Ư"]
    assert [part.kind for part in article.parts].count("table") == 2
