"""A first look over a text: names that a form of address makes certain, so that no place or school takes them."""

from pipeline.extract.people.names import name_end
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.vocabulary import vocabulary


def known_names(tokens: Tokens) -> frozenset[str]:
    """The folded names that follow a form of address or a rank directly."""
    found = set()
    honorifics = vocabulary().honorifics
    for i, low in enumerate(tokens.lows):
        if honorifics.starts(low):
            match = honorifics.match(tokens, i)
            if match and match[1].kind in {"person", "rank"}:
                start = match[0] + (match[0] < len(tokens) and tokens.words[match[0]] == ".")
                if start < len(tokens) and tokens.capital(start):
                    found.add(" ".join(tokens.lows[start : name_end(tokens, start)]))
    return frozenset(found - {""})
