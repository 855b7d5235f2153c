"""robots.txt, hostile ones included: the rules that concern us are kept, and the time stays small."""

from time import process_time

import pytest
from protego import Protego

from spiders.robots import MOST, bounded

RULES = "User-agent: Other\nUser-agent: Bot*\nDisallow: /\n\nUser-agent: *\nDisallow: /a\nCrawl-delay: 3\n"
OURS = "user agent: THIDUA\nDisallow: /b\n"


@pytest.mark.parametrize(
    ("text", "path", "allowed"),
    [
        (RULES, "/", True),
        (RULES, "/a", False),
        (RULES + OURS, "/a", True),
        (RULES + OURS, "/b", False),
        ("User-agent: x\nUser-agent: *\nUser-agent: y\nDisallow: /c", "/c", False),
        ("User-agent: x\nDisallow: /\nUser-agent: y\nDisallow: /c", "/c", True),
        ("", "/c", True),
    ],
)
def test_the_rules_stay_what_they_were(text: str, path: str, allowed: bool) -> None:  # noqa: FBT001  # a column
    kept = bounded(text.encode(), "thidua").decode()
    for rules in (text, kept):
        assert Protego.parse(rules).can_fetch(f"http://a.test{path}", "thidua") is allowed
    assert Protego.parse(kept).crawl_delay("thidua") == Protego.parse(text).crawl_delay("thidua")


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"User-agent: a{n}\n" for n in range(15_000)) + "".join(f"Disallow: /{n}\n" for n in range(20_000)),
        "User-agent: *\n" + "Disallow: /*a*a*a*a*a*a*a*a*a*a*a*a*b$\n" * 5_000,
        "User-agent:" + " " * 2_000_000,
        "User-agent: *\n" + "x" * 2_000_000,
    ],
)
def test_a_hostile_one_takes_little_time(text: str) -> None:
    start = process_time()
    kept = bounded(text.encode(), "thidua")
    assert len(kept) <= MOST + 100
    Protego.parse(kept.decode()).can_fetch("http://a.test/" + "a" * 900, "thidua")
    assert process_time() - start < 5
