"""Web addresses, mail addresses and file names: their digits and signs look like a number's or a date's."""

import re
from collections.abc import Iterator

# what any address holds, so that most texts are done with at once
_SIGNS = ("://", "www.", "@")
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"]{1,2000}|(?<=@)[\w.\-]{1,255}")
_FILE = re.compile(r"\.(?:jpe?g|png|gif|pdf|docx?|xlsx?|rar|zip|mp[34]|html?|aspx?|php)(?!\w)")
_WORD = re.compile(r"[^\s(\"“]{1,200}$")


def find_addresses(folded: str) -> Iterator[tuple[int, int]]:
    """Start and end of every address and file name of a folded text."""
    if any(sign in folded for sign in _SIGNS):
        for address in _ADDRESS.finditer(folded):
            yield address.span()
    for ending in _FILE.finditer(folded):
        begin = max(0, ending.start() - 200)
        word = _WORD.search(folded[begin : ending.start()])
        if word:
            yield begin + word.start(), ending.end()
