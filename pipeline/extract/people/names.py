"""Personal names as runs of capitalised syllables."""

from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.vocabulary import vocabulary

LONGEST = 5  # syllables; "Lê Nguyễn Trần Hoàng Anh"
USUAL = 4


def run_end(tokens: Tokens, i: int) -> int:
    """Where the run of capitalised words of one style (Title or CAPITALS) that begins at `i` ends."""
    style: bool | None = None
    k = i
    while k < len(tokens) and tokens.capital(k) and (k == i or tokens.spaced(k)) and tokens.words[k] != "\n":
        word = tokens.words[k]
        if len(word) > 1 and not _initial(word):
            if style is not None and word.isupper() != style:
                break
            style = word.isupper()
        k += 1
    return k


def _initial(word: str) -> bool:
    return word.endswith(("'", "’")) or len(word) == 1


def name_end(tokens: Tokens, i: int) -> int:
    """Where the name that begins at token `i` ends: before an office or a unit, after five syllables at most.

    `i` itself where no name of two syllables begins there.
    """
    known = vocabulary()
    stop = min(run_end(tokens, i), i + LONGEST)
    for k in range(i + 1, stop):
        if (k > i + 1 and known.offices.match(tokens, k)) or _unit_begins(tokens, k):  # "Ninh Thành Viên" is a name
            stop = k
            break
    while stop > i and tokens.words[stop - 1].isupper() and len(tokens.words[stop - 1]) > 1 and not _shouted(tokens, i):
        stop -= 1
    return stop if stop - i >= 2 or _whole(tokens.words[i]) else i


def _whole(word: str) -> bool:
    """ "K’Brội" is a full name of one word."""
    return any(mark in word[1:-2] for mark in "'’")


def _shouted(tokens: Tokens, i: int) -> bool:
    return tokens.words[i].isupper() and (len(tokens.words[i]) > 1 or tokens.words[i + 1].isupper())


def _unit_begins(tokens: Tokens, k: int) -> bool:
    """A unit's first word; many of them ("Trường", "Hội", "Đoàn") are given names unless more of a unit follows."""
    organisations = vocabulary().organisations
    found = organisations.match(tokens, k)
    if found is None:
        return False
    end, row = found
    if row.kind not in {"head", "named", "place"}:
        return False
    return end - k > 1 or _abbreviation(tokens, end) or _more_of_unit(tokens, end)


def _more_of_unit(tokens: Tokens, k: int) -> bool:
    found = vocabulary().organisations.match(tokens, k)
    if found is None:
        return False
    end, row = found
    return row.kind in {"head", "named", "place"} or end - k > 1 or not tokens.capital(k)


def _abbreviation(tokens: Tokens, k: int) -> bool:
    return k < len(tokens) and len(tokens.words[k]) > 1 and tokens.words[k].isupper()


def starts_name(tokens: Tokens, i: int) -> bool:
    """True if the token is a surname with a capital."""
    return tokens.capital(i) and tokens.lows[i].split("'")[0].split("’")[0] in vocabulary().surnames
