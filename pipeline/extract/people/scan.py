"""A first look over a text: where forms of address stand and names may begin, so that the rest is not read closely."""

from dataclasses import dataclass
from itertools import compress

from gazetteers.people import Honorific
from pipeline.extract.people.names import is_whole, name_end, starts_name
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.unit_state import Known
from pipeline.extract.people.vocabulary import vocabulary

# the last word before the name of a school or a street
_NAMED = frozenset(
    {"thpt", "thcs", "th", "học", "non", "trường", "chuyên", "sở", "thông", "đường", "phố", "tên", "ptth"}
)


@dataclass(frozen=True, slots=True)
class Scan:
    """`addressed` are the tokens right after a form of address, `starts` those with which a name may begin.

    `known` are the names that a form of address makes certain, so that no place or school takes them; `namesakes` the
    folded ones after which the text names a school or a street.
    """

    addressed: frozenset[int]
    starts: tuple[int, ...]
    known: Known
    namesakes: frozenset[str]


def scan(tokens: Tokens) -> Scan:
    """Look at every token once."""
    addresses = list(_addresses(tokens))
    addressed = frozenset(stop for stop, _ in addresses)
    certain = [stop for stop, row in addresses if row.kind in {"person", "rank"} and stop < len(tokens.words)]
    ends = ((k, name_end(tokens, k)) for k in certain if tokens.capitals[k])
    names = (" ".join(tokens.lows[k:end]) for k, end in ends if not _is_place(tokens, k, end))
    starts = _starts(tokens, addressed)
    schools = (k for k in starts if k and tokens.lows[k - 1] in _NAMED and k not in addressed)
    named_after = frozenset(" ".join(tokens.lows[k : name_end(tokens, k)]) for k in schools)
    return Scan(addressed, starts, _by_first_word(frozenset(names) - {""}), named_after - {""})


def _by_first_word(names: frozenset[str]) -> Known:
    found: dict[str, frozenset[str]] = {}
    for name in names:
        first = name.partition(" ")[0]
        found[first] = found.get(first, frozenset()) | {name}
    return found


def _is_place(tokens: Tokens, k: int, end: int) -> bool:
    """True for "Hà Nội" and for the "Việt Nam" of "Ngày Nhà giáo Việt Nam", which units are named with."""
    words = vocabulary()
    unit = words.organisations.match(tokens, k)
    return words.places.match(tokens, k) == (end, None) or (unit is not None and unit[0] == end)


def _addresses(tokens: Tokens) -> list[tuple[int, Honorific]]:
    words = [*tokens.words, ""]
    return [(stop + (words[stop] == "."), row) for stop, row in vocabulary().honorifics.matches(tokens)]


def _starts(tokens: Tokens, addressed: frozenset[int]) -> tuple[int, ...]:
    """Every capitalised surname before another capital, and any capital after a form of address or before "Thị"."""
    words, following = tokens.words, [*tokens.capitals[1:], False]
    return tuple(
        [
            i
            for i in compress(range(len(words)), tokens.capitals)
            if i in addressed
            or ((following[i] or (not words[i].isalpha() and is_whole(words[i]))) and starts_name(tokens, i))
        ]
    )
