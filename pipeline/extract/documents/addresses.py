"""Web addresses, mail addresses and file names: their digits and signs look like a number's or a date's."""

import re
from collections.abc import Iterator

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"]{1,2000}|(?<=@)[\w.\-]{1,255}", re.IGNORECASE)
_FILE = re.compile(r"\.(?:jpe?g|png|gif|pdf|docx?|xlsx?|rar|zip|mp[34]|html?|aspx?|php)(?!\w)", re.IGNORECASE)
_WORD = re.compile(r"[^\s(\"“]{1,200}$")


def find_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every address and file name."""
    for address in _ADDRESS.finditer(text):
        yield address.span()
    for ending in _FILE.finditer(text):
        begin = max(0, ending.start() - 200)
        word = _WORD.search(text[begin : ending.start()])
        if word:
            yield begin + word.start(), ending.end()
