"""What is the same to search: in Python, where the index is made, and in SQL, where it is asked."""

import unicodedata
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gazetteers.search_folding import FOLDED, MARK, TOKEN, fold, raw_tokens, term, terms

VIETNAMESE = st.text(
    alphabet=sorted({*"aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấềộớựỳĐẶ /&-.,'\"*0123456789\n", "\u0301", "\u0323"})
)
ANY = st.one_of(st.text(), VIETNAMESE)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thi đua yêu nước", ["thi", "dua", "yeu", "nuoc"]),
        ("hoà hòa HÒA hoa\u0300", ["hoa"] * 4),
        ("thuỷ thủy", ["thuy", "thuy"]),
        ("Đặng Ðức", ["dang", "duc"]),
        ("1971/SGDĐT-TCCB", ["1971", "sgddt", "tccb"]),
        ("SGD&ĐT SGD-ĐT SGD – ĐT", ["sgddt", "sgddt", "sgd", "dt"]),
        ("GD & ĐT", ["gddt"]),
        ("R&D", ["rd"]),
        ("05/09 00 007", ["5", "9", "0", "7"]),
        ("１２ ＡＢ", ["12", "ab"]),
        ("Straße Łódź", ["strase", "lodz"]),
        ("a\u0000b", ["a", "b"]),
        ("х 漢 !? \u0301", []),
        ("x" * 100, ["x" * 40]),
    ],
)
def test_the_words_of_a_text(index: duckdb.DuckDBPyConnection, text: str, expected: list[str]) -> None:
    assert terms(text) == expected
    assert index.execute("SELECT search_tokens(?)", [text]).fetchone() == (expected,)


@given(ANY)
def test_marks_may_be_letters_of_their_own_or_not(text: str) -> None:
    composed, decomposed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
    assert terms(composed) == terms(decomposed)


@given(ANY)
def test_every_character_keeps_its_place(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded
    assert [term(raw) for raw in raw_tokens(text) if term(raw)] == terms(text)


@settings(max_examples=50, deadline=None)
@given(ANY)
def test_sql_folds_as_python_does(index: duckdb.DuckDBPyConnection, text: str) -> None:
    found = index.execute("SELECT search_fold($1), search_tokens($1)", [text]).fetchone()
    assert found == (fold(text), terms(text))


@settings(max_examples=25, deadline=None)
@given(ANY)
def test_what_is_cut_can_be_put_together_again(index: duckdb.DuckDBPyConnection, text: str) -> None:
    sql = "SELECT array_to_string(search_sentences($1), ''), array_to_string(search_pieces($1), '')"
    assert index.execute(sql, [fold(text)]).fetchone() == (fold(text), fold(text))


def test_the_letters_in_sql_are_those_of_the_table() -> None:
    folder = Path(__file__).parents[2] / "pipeline" / "registry" / "sql" / "schema"
    sql = (folder / "01_search_folding.sql").read_text(encoding="utf-8")
    assert all(letter in sql for letter in FOLDED if FOLDED[letter] != MARK)
    assert TOKEN.replace(MARK, r"\x{300}") in sql


def test_folding_is_quick_on_hostile_text() -> None:
    for hostile in ("gd" * 500_000, "gd-" * 300_000, "a&" * 500_000, "\u0301" * 1_000_000, "a" * 1_000_000):
        assert len(terms(hostile)) <= 500_000
