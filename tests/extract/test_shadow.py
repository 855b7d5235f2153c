import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract import shadow as module
from pipeline.extract.characters import answers, codes_of
from pipeline.extract.shadow import shadow_of

VIETNAMESE = st.text(alphabet="aăâeêioôơuưyđ AĐÔ\n\u00a0\u200b\u0301\u0300\u0323\u0309\u0303\u0302\u031b19/-“”")
FORMS = st.sampled_from(["NFC", "NFD", "mixed", "as is"])


def _in_form(text: str, form: str) -> str:
    if form == "mixed":
        half = len(text) // 2
        return unicodedata.normalize("NFC", text[:half]) + unicodedata.normalize("NFD", text[half:])
    if form == "NFD":
        return unicodedata.normalize("NFD", text)
    return text if form == "as is" else unicodedata.normalize("NFC", text)


@given(VIETNAMESE | st.text(), FORMS)
def test_every_span_of_the_shadow_leads_to_the_raw_text_that_made_it(text: str, form: str) -> None:
    raw = _in_form(text, form)
    shadow = shadow_of(raw)
    assert len(shadow.starts) == len(shadow.ends) == len(shadow.text)
    for start, char in enumerate(shadow.text):
        begin, end = shadow.to_raw(start, start + 1)
        assert char in shadow_of(raw[begin:end]).text
    assert shadow_of(shadow.quote(0, len(shadow.text))).text == shadow.text


@given(VIETNAMESE, FORMS)
def test_the_shadow_is_nfc_and_its_own_shadow(text: str, form: str) -> None:
    shadow = shadow_of(_in_form(text, form))
    assert unicodedata.is_normalized("NFC", shadow.text)
    assert shadow_of(shadow.text).text == shadow.text


@pytest.mark.parametrize(
    ("raw", "part", "quote"),
    [
        (unicodedata.normalize("NFD", "Lễ phát động thi đua"), "phát động", unicodedata.normalize("NFD", "phát động")),
        ("số\u00a0\u200b12/KH", "số 12", "số\u00a0\u200b12"),
        ("số 12\u200b", "12", "12"),
    ],
)
def test_quotes_are_raw_text(raw: str, part: str, quote: str) -> None:
    shadow = shadow_of(raw)
    start = shadow.text.index(part)
    assert shadow.quote(start, start + len(part)) == quote


@given(VIETNAMESE | st.text(), FORMS)
def test_the_short_way_of_a_plain_text_gives_what_the_long_one_gives(text: str, form: str) -> None:
    raw = _in_form(text, form)
    short, long = shadow_of(raw), module._mapped(raw)
    assert (short.text, list(short.starts), list(short.ends)) == (long.text, list(long.starts), list(long.ends))


@pytest.mark.parametrize(
    ("raw", "same"), [("số 12/KH", True), ("số\u00a012/KH", False), ("số\u200b 12/KH", False), ("", True)]
)
def test_a_text_that_needs_no_change_is_its_own_shadow(raw: str, same: bool) -> None:  # noqa: FBT001
    assert shadow_of(raw).is_raw == same


def test_one_look_finds_what_a_shadow_changes() -> None:
    every = list(map(chr, (*range(0xD800), *range(0xE000, 0x110000))))
    plain = [char for char in every if not answers(module._CHANGED, codes_of(char))]
    assert not any(module._ODD.match(char) or module._SPACE.match(char) for char in plain)
    assert all(unicodedata.is_normalized("NFC", before + char) for char in plain for before in "aơưđA")
