"""Words in addresses that lead a crawl astray: to copies, forms, accounts, searches, endless calendars."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Literal

from gazetteers.loader import Row, load

Place = Literal["segment", "parameter"]
# the same page once more: the address is asked for without them
IDLE = frozenset({"order", "session"})


class UrlTrap(Row):
    """A path's segment, or a parameter's name, in lower case; one that ends in `*` may go on."""

    word: str
    place: Place
    kind: Literal["copy", "form", "account", "search", "calendar", "order", "session"]


@cache
def trap_words(place: Place) -> re.Pattern[str]:
    """What is never worth a request, as whole words."""
    return _any(row.word for row in load("url_traps", UrlTrap) if row.place == place and row.kind not in IDLE)


@cache
def idle_parameters() -> re.Pattern[str]:
    """Parameters that show the same list in another order, form or session."""
    return _any(row.word for row in load("url_traps", UrlTrap) if row.place == "parameter" and row.kind in IDLE)


def _any(words: Iterable[str]) -> re.Pattern[str]:
    parts = (re.escape(word.removesuffix("*")) + (".*" if word.endswith("*") else "") for word in words)
    return re.compile(rf"(?:{'|'.join(parts)})\Z")
