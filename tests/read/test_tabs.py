"""Tables copied into plain text have tabs between their cells; lists and indents have tabs, too."""

import pytest

from pipeline.read import article_from_text
from pipeline.read.tabs import with_cells

TEXTS: list[tuple[str, str]] = [
    ("Cụm\tCụm trưởng\nCụm 1\tTrường THPT Na Ư", "Cụm | Cụm trưởng\nCụm 1 | Trường THPT Na Ư"),
    ("STT\tĐơn vị\r\n1\tTrường A\r\n2\tTrường B\r", "STT | Đơn vị\n1 | Trường A\n2 | Trường B"),
    ("Lời dẫn\nA\t \tC\nD\tE\tF\nLời kết", "Lời dẫn\nA |  | C\nD | E | F\nLời kết"),
    ("A\t\tC\t\nD\tE\tF", "A |  | C | \nD | E | F"),
    ("Trường A\tDạy học tốt.\nTrường B\tĐạt chuẩn.", "Trường A | Dạy học tốt.\nTrường B | Đạt chuẩn."),
    ("Trường A\ttốt\nTrường B\tkhá", "Trường A | tốt\nTrường B | khá"),
    # no tables
    ("1.\tTrường A\n2.\tTrường B", "1.\tTrường A\n2.\tTrường B"),
    ("-\tTrường A\n•\tTrường B\na)\tTrường C", "-\tTrường A\n•\tTrường B\na)\tTrường C"),
    ("\tNăm học qua, cụm họp.\n\tHội nghị kết thúc.", "\tNăm học qua, cụm họp.\n\tHội nghị kết thúc."),
    ("Nơi nhận:\tGIÁM ĐỐC\nNhư trên", "Nơi nhận:\tGIÁM ĐỐC\nNhư trên"),
    (
        "Cụm thi đua số 1:\tTrường A\nCụm thi đua số 2:\tTrường B",
        "Cụm thi đua số 1:\tTrường A\nCụm thi đua số 2:\tTrường B",
    ),
    ("I.\tKết quả\n1.1.\tCụm 1\n1.2\tCụm 2\nĐiều 1.\tKhen", "I.\tKết quả\n1.1.\tCụm 1\n1.2\tCụm 2\nĐiều 1.\tKhen"),
    (
        "Sáng nay Cụm\tthi đua số 3 họp.\nDự có ông\tLò Văn An.",
        "Sáng nay Cụm\tthi đua số 3 họp.\nDự có ông\tLò Văn An.",
    ),
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


def test_the_head_of_a_table_below_the_title_is_no_credit() -> None:
    rows = "Cụm | Số đơn vị | Cụm trưởng\nCụm thi đua số 1 | 5 | Trường THPT Na Ư"
    article = article_from_text("Danh sách các cụm thi đua năm học 2022-2023\n" + rows.replace(" | ", "\t"))
    assert (article.text.partition("\n")[2], article.source_credit) == (rows, None)
