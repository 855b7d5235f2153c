"""The two ways in which a text is split: spaCy's syllables, and the words, figures and signs of people and awards."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.extract.language import TOKEN_STARTS
from pipeline.extract.people.tokens import tokens_in, tokens_of, unglued
from pipeline.extract.pipe import build
from pipeline.extract.units.pieces import Line
from pipeline.extract.words import Words, words_of

PIECES = st.sampled_from(
    [
        *(
            "Trường",
            "ơ̆",
            " ",
            "  ",
            "\n",
            "\n\n",
            "H'",
            "K’",
            "12.345,6",
            "16/8",
            "trưởngPhạm",
            "–",
            ".",
            "_",
            "a1",
            "năm,",
        ),
        *("GD&ĐT", "),", "m²", "9" * 1001, "字", "😀", "3"),
    ]
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=30).map("".join))


@settings(deadline=None)
@given(TEXTS)
def test_syllables_are_the_text_again(text: str) -> None:
    doc = build().make_doc(text)
    assert doc.text == text
    assert doc.user_data[TOKEN_STARTS] == [token.idx for token in doc]


@settings(deadline=None)
@given(TEXTS)
def test_every_character_but_spaces_lies_in_one_token(text: str) -> None:
    tokens = tokens_of(text)
    places = list(zip(tokens.starts, tokens.ends, strict=True))
    assert [text[start:end] for start, end in places] == tokens.words
    covered = [k for start, end in places for k in range(start, end)]
    assert covered == [k for k, char in enumerate(text) if not char.isspace() or char == "\n"]


@settings(deadline=None)
@given(TEXTS)
def test_what_is_split_once_for_all_is_split_as_each_would(text: str) -> None:
    folded, pieces, start = text.swapcase()[: len(text)].ljust(len(text)), [], 0
    for piece in text.split(" "):
        pieces.append((0, start, start + len(piece)))
        start += len(piece) + 1
    shared, apart = words_of(text, folded), Words(text, folded, [], [], [], [], pieces)
    assert tokens_in(shared) == tokens_in(apart)
    assert Line(shared).keys == Line(apart).keys


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Cô H'Mai dạy 1.250 em.", ["Cô", "H'Mai", "dạy", "1.250", "em", "."]),
        ("Cô H' Mai", ["Cô", "H'", "Mai"]),
        ("vở 'H' mới", ["vở", "'", "H'", "mới"]),
        ("cô H'", ["cô", "H", "'"]),
        ("tại\nSở  GD&ĐT", ["tại", "\n", "Sở", "GD", "&", "ĐT"]),
        ("Hiệu trưởngPhạm Văn Lực", ["Hiệu", "trưởng", "Phạm", "Văn", "Lực"]),
        ("Võ Văn Huỳnhđã dự", ["Võ", "Văn", "Huỳnh", "đã", "dự"]),
        ("80 cstđcs, 2 TTLĐXS", ["80", "cstđcs", ",", "2", "TTLĐXS"]),
        ("người Êđê, Xơđăng", ["người", "Êđê", ",", "Xơđăng"]),
        ("ngày 5/9/2024", ["ngày", "5", "/", "9", "/", "2024"]),
        ("  ", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert tokens_of(text).words == words


def test_two_known_words_without_a_space_are_two() -> None:
    text = "Bằngkhen của Bộ"
    tokens = unglued(tokens_of(text), frozenset({"bằng", "khen"}), text.lower())
    assert tokens.words == ["Bằng", "khen", "của", "Bộ"]
