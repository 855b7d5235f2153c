"""How many were honoured or signed, as evidence that an act is told of them: "45 học sinh", "1.200 lượt giáo viên"."""

import re
from functools import cache

from gazetteers.awards import counted_nouns
from gazetteers.events import COUNT
from gazetteers.folding import fold
from gazetteers.patterns import any_of

_KINDS = (COUNT,)


def counts_of(folded: str) -> list[tuple[int, int, tuple[str, ...]]]:
    """Where the text counts persons or groups, in order."""
    return [(*match.span(), _KINDS) for match in _counted().finditer(folded)]


@cache
def _counted() -> re.Pattern[str]:
    nouns = {fold(row.noun) for row in counted_nouns()}
    begin = r"[0-9](?<![\w/.,-].)"  # a digit first: what looks back from every letter is three times as slow
    return re.compile(rf"{begin}(?:\d{{0,2}}(?:\.\d{{3}})+|\d{{0,3}})\s{any_of(nouns)}\b")
