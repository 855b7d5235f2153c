"""Which lines are read for awards."""

import pytest

from pipeline.extract.awards.distinctions import award_places
from pipeline.extract.awards.window import relevant_lines
from pipeline.extract.people.segments import lines_of, stops_of
from pipeline.extract.people.tokens import tokens_of

PROSE = "Thầy trò kể chuyện trường. " * 12
AWARD = "UBND tỉnh tặng Bằng khen cho các cá nhân:"
LONG_LIST = "\n".join(f"{k}. Lê Văn Mẫn" for k in range(1, 30))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tin\nKhông có gì.", []),
        (f"Tin\n{AWARD}", ["Tin", AWARD]),
        ("\n".join(["Tin", *(f"{k} {PROSE}" for k in range(9)), AWARD]), ["Tin", "6", "7", "8", "UBND"]),
        (f"{AWARD}\n{LONG_LIST}\nX {PROSE}\nY {PROSE}", [AWARD, *LONG_LIST.split("\n")]),
    ],
)
def test_lines_before_a_distinction_and_the_list_behind_it(text: str, expected: list[str]) -> None:
    tokens = tokens_of(text)
    found = relevant_lines(tokens, lines_of(tokens, stops_of(tokens)), award_places(tokens))
    lines = [tokens.slice(first, stop) for first, stop in found]
    assert [line for line, start in zip(lines, expected, strict=True) if not line.startswith(start)] == []
