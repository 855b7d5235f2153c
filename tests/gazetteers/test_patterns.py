"""A pattern for one of many phrases finds what the phrases side by side find, the longest first."""

import re

from hypothesis import given
from hypothesis import strategies as st

from gazetteers.patterns import any_of

PHRASES = st.lists(st.text("ab .(", min_size=1, max_size=4), min_size=1, max_size=6)


@given(PHRASES, st.text("ab .(", max_size=12))
def test_the_longest_phrase_is_found_first(phrases: list[str], text: str) -> None:
    plain = "|".join(map(re.escape, sorted(set(phrases), key=len, reverse=True)))
    assert re.findall(any_of(phrases), text) == re.findall(plain, text)


def test_what_follows_may_ask_for_a_shorter_one() -> None:
    assert re.findall(rf"{any_of(['giáo viên', 'giáo viên chủ nhiệm'])}\b(?! chủ)", "giáo viên chủ nhiệm") == [
        "giáo viên chủ nhiệm"
    ]
    assert re.findall(rf"{any_of(['em', 'em học sinh'])}(?= học)", "em học sinh") == ["em"]
