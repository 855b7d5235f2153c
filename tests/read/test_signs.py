"""A CMS is known by two of its signs, wherever they stand."""

from hypothesis import given
from hypothesis import strategies as st

from spiders.cms.shared.signs import bears

SIGNS = (b"qi-", b"qifile", b"anhnoidung", b"x")


@given(st.lists(st.sampled_from((*SIGNS, b"<p>", b"qi", b" ")), max_size=6).map(b"".join))
def test_two_signs_tell(body: bytes) -> None:
    assert bears(body, SIGNS) == (sum(sign in body for sign in SIGNS) > 1)


def test_a_single_sign_tells_nothing() -> None:
    assert not bears(b"wp-content", (b"wp-content",))
