"""Text of others on its way to a terminal or a log: what would move the cursor or turn letters round is shown as �."""

import re

# C0 but tab and line feed, DEL and C1 (ECMA-48); what orders directions and lines (UAX #9, UAX #14); half pairs
_COMMANDS = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def printable(text: str) -> str:
    """The text without what a terminal obeys, and without what could make one line look like another."""
    return _COMMANDS.sub("\N{REPLACEMENT CHARACTER}", text)
