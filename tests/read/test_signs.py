"""A CMS is known by two of its signs, wherever they stand."""

from hypothesis import given
from hypothesis import strategies as st

from spiders.cms import KNOWN, cms_of
from spiders.cms.shared.signs import Signs, bears

SIGNS = (b"qi-", b"qifile", b"anhnoidung", b"x")
ALL = tuple(sign for cms in KNOWN for sign in cms.signs)
URL = "http://sgddt.vidu.test/"


@given(st.lists(st.sampled_from((*SIGNS, b"<p>", b"qi", b" ")), max_size=6).map(b"".join))
def test_two_signs_tell(body: bytes) -> None:
    assert bears(body, SIGNS) == (sum(sign in body for sign in SIGNS) > 1)


def test_a_single_sign_tells_nothing() -> None:
    assert not bears(b"wp-content", (b"wp-content",))


@given(st.lists(st.sampled_from((*ALL, b"=", b"<p>", b"qi", b"\xff")), max_size=8).map(b" ".join))
def test_a_first_look_at_all_signs_passes_over_no_system(body: bytes) -> None:
    assert cms_of(URL, body) is next(cms for cms in KNOWN if cms.matches(URL, body))


def test_what_no_page_holds_is_not_seen() -> None:
    assert Signs([b"wp-", b"lfr-"]).seen_in(b"<p>wp lfr") == frozenset()
    assert Signs([b"wp-", b"lfr-"]).seen_in(b"<p>lfr-wp-") == {b"wp-", b"lfr-"}
