"""What of a robots.txt is read: hostile ones take a parser minutes."""

import re

MOST = 500_000  # bytes: a parser must read so much and need not read more (RFC 9309, 2.5)
AGENTS = re.compile(rb"^[ \t]*user[- ]?agents?[ \t]*:?[ \t]*([^\r\n#]*)", re.IGNORECASE)
OTHERS = b"user-agent: others"


def bounded(body: bytes, agent: str) -> bytes:
    """The rules for everybody and for `agent`; the names of other robots are one name.

    Each rule is kept for each robot that its group names: two hundred kilobytes of names before two hundred of rules
    are hundreds of millions of them.
    """
    ours = agent.encode().lower()
    lines: list[bytes] = []
    for line in body[:MOST].splitlines():
        found = AGENTS.match(line)
        foreign = found is not None and found[1].strip() != b"*" and ours not in found[1].lower()
        kept = OTHERS if foreign else line
        if kept != OTHERS or not lines or lines[-1] != OTHERS:
            lines.append(kept)
    return b"\n".join(lines)
