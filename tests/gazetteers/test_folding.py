import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteers.folding import fold

LETTERS = st.text(alphabet="oueaqyhtkOUQ àáảãạèéẻẽẹỳýỷỹỵòóọùúụ–—-ĐđƯư,.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hoà Bình", "Hòa Bình"),
        ("THUỶ", "Thủy"),
        ("khoẻ", "khỏe"),
        ("2022–2023", "2022-2023"),
        ("Quý", "quý"),
        ("hoàn", "hoàn"),
        ("nguyện", "Nguyện"),
    ],
)
def test_two_spellings_of_one_word_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("quý", "qúy"), ("hoàn", "hòan"), ("hoa", "hòa")])
def test_two_words_stay_two(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(LETTERS | st.text())
def test_every_character_keeps_its_place_and_folding_is_done_once(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded
