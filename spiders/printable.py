"""What a page or a server wrote, made harmless for what shows it: a terminal, a log, a file of JSON.

Shown as � are what moves a cursor, changes a colour or a title (C0 and C1 of ECMA-48, DEL), what turns the order of
letters (Unicode's bidirectional controls, UAX 9), what ends a line unseen, and halves of letters.
"""

import re

CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def printable(text: str) -> str:
    """The text without them; line feeds and tabs stay."""
    return CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text)


def escaped(json: str) -> str:
    r"""JSON in which they stand as `\u…`: the same values, and nothing that a terminal obeys."""
    return CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", json)
