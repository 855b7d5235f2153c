"""Words that name what an emulation block holds together, and small numbers in words."""

import re
from collections import defaultdict
from functools import cache
from typing import Literal

from gazetteers.folding import fold
from gazetteers.loader import Row, load
from gazetteers.people import unit_stops
from gazetteers.units import PIECE, unit_words

_NUMBER = ("số",)  # a school's name may go on with it, a scope ends before it


class ScopeWords(Row):
    """Words of a block's scope ("các trường THPT vùng thuận lợi"); a `link` never ends it."""

    words: str
    link: Literal["yes"] | None


class ScopeForm(Row):
    """A kind of school or unit in full, and the abbreviation that stands for it in the scope of a block."""

    words: str
    short: str


@cache
def scope_forms() -> tuple[tuple[str, str], ...]:
    """Folded words with their abbreviations, the longest first."""
    rows = sorted(load("block_scope_forms", ScopeForm), key=lambda row: -len(row.words))
    return tuple((fold(row.words), fold(row.short)) for row in rows)


@cache
def abbreviations() -> frozenset[str]:
    """The abbreviations of `scope_forms`, by which kinds of schools and units are told."""
    return frozenset(short for _, short in scope_forms())


class Numeral(Row):
    """A number from 1 to 20 in words."""

    words: str
    value: int


Level = Literal["ministry", "province", "district", "school"]


class LevelWords(Row):
    """Words of a scope or of a member's name by which a block can only be of one level; the rows go from certain on."""

    words: str
    level: Level


@cache
def level_words() -> tuple[tuple[str, Level], ...]:
    """Folded words, each with its level, in the table's order."""
    return tuple((fold(row.words), row.level) for row in load("block_levels", LevelWords))


@cache
def scope_words() -> dict[str, tuple[tuple[tuple[str, ...], bool], ...]]:
    """Folded pieces by their first one, longest first, each with whether it is a link; types of schools are in it."""
    found = defaultdict(list)
    for row in load("block_scope", ScopeWords):
        pieces = tuple(PIECE.findall(fold(row.words)))
        found[pieces[0]].append((pieces, row.link is not None))
    for first, rows in unit_words().items():
        found[first].extend((pieces, False) for pieces, role in rows if role in ("type", "open") and pieces != _NUMBER)
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in found.items()}


@cache
def numerals() -> dict[str, int]:
    """Words to values."""
    return {fold(row.words): row.value for row in load("numerals", Numeral)}


@cache
def number_pattern() -> str:
    """A regular expression for a number of at most three digits or in words, of folded text."""
    words = sorted(numerals(), key=len, reverse=True)
    return rf"(?:\d{{1,3}}|{'|'.join(map(re.escape, words))})"


def number_value(words: str) -> int:
    """The value of what `number_pattern` matched."""
    return int(words) if words.isdecimal() else numerals()[words]


@cache
def stop_words() -> frozenset[tuple[str, ...]]:
    """Folded verbs and connectives, of one or two syllables, that no organisation's name goes on with."""
    forms = (tuple(fold(row.form).split()) for row in unit_stops())
    return frozenset(form for form in forms if len(form) <= 2)  # noqa: PLR2004  # as the docstring says


class MemberNoun(Row):
    """A noun by which members of a block are counted ("12 đơn vị")."""

    noun: str


@cache
def member_nouns() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Folded pieces of each noun, by their first one, longest first; "đại diện" may stand before any."""
    found = defaultdict(list)
    for row in load("block_member_nouns", MemberNoun):
        pieces = tuple(fold(row.noun).split())
        found[pieces[0]].append(pieces)
    return {first: tuple(sorted(rows, key=len, reverse=True)) for first, rows in found.items()}


@cache
def counted_words() -> frozenset[str]:
    """The words that may follow a number of members: the nouns' first ones, and "các" of "11 các trường"."""
    return frozenset({*member_nouns(), "các"})


@cache
def numeral_ends() -> frozenset[str]:
    """The last syllables of numbers in words."""
    return frozenset(words.rpartition(" ")[2] for words in numerals())


def number_until(pieces: list[str], last: int) -> tuple[int, int] | None:
    """How many of the folded pieces a number of three digits or in words takes that ends here, and its value."""
    if pieces[last].isdecimal():  # "²" is a digit, too, of which Python makes no number
        return (1, int(pieces[last])) if len(pieces[last]) <= 3 else None  # noqa: PLR2004  # as the docstring says
    for length in (2, 1):
        value = numerals().get(" ".join(pieces[max(0, last + 1 - length) : last + 1]))
        if value is not None:
            return min(length, last + 1), value
    return None
