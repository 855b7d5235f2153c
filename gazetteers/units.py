"""How organisations are named: the word that a name begins with, and the words that it goes on with."""

import re
from collections import defaultdict
from functools import cache
from typing import Literal

from gazetteers.folding import fold
from gazetteers.loader import Row, load
from gazetteers.places import province_names

PIECE = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[^\w\s]")  # a syllable, abbreviation or number; one sign
PIECE_OR_BREAK = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[^\w\s]|\n")


class RegionalUniversity(Row):
    """A university that holds others, which are named with it: "Trường Đại học Ngoại ngữ, Đại học Đà Nẵng"."""

    name: str


def regional_universities() -> tuple[RegionalUniversity, ...]:
    """All rows of `regional_universities.csv`."""
    return load("regional_universities", RegionalUniversity)


class UnitHead(Row):
    """A word that begins an organisation's name. `kind` is the class that `models.Unit` carries.

    `tail` is what must follow for a name: `words` a field or a capital ("Sở Nội vụ"), `school` a proper name after the
    types ("Trường THPT Mường Chà"), `named` a proper name at once ("THPT Mường Chà"), `place` a level or a place
    ("UBND tỉnh"), `nested` another organisation ("Chi bộ Trường …"), `any` one of them. `lower` heads are also written
    without a capital.
    """

    head: str
    kind: str
    tail: Literal["words", "school", "named", "place", "nested", "any"]
    lower: Literal["yes"] | None


class UnitWords(Row):
    """Words inside names, most of whose syllables are not capitals.

    `role`: `field` of work, written with a capital ("Nội vụ"; "tổ chức" is a verb); `open` a field that is also written
    without ("Sở giáo dục và đào tạo"); `type` of school; `proper` name.
    """

    words: str
    role: Literal["field", "open", "type", "proper"]


class Compound(Row):
    """A word of two syllables ("trụ sở") whose last one, in small letters, is no head."""

    before: str
    head: str


@cache
def compounds() -> frozenset[tuple[str, str]]:
    """Folded pairs of syllables that are one word."""
    return frozenset((fold(row.before), fold(row.head)) for row in load("unit_compounds", Compound))


@cache
def unit_heads() -> dict[str, tuple[tuple[tuple[str, ...], UnitHead], ...]]:
    """Heads as folded pieces, by their first one, longest first."""
    found = defaultdict(list)
    for row in load("unit_heads", UnitHead):
        pieces = tuple(PIECE.findall(fold(row.head)))
        found[pieces[0]].append((pieces, row))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in found.items()}


_Y = re.compile(r"(?<=\b[hklmst])[yýỳỷỹỵ]\b")
_I = str.maketrans("yýỳỷỹỵ", "iíìỉĩị")


def _with_i(folded: str) -> str:
    """The other spelling of open syllables in y, which schools have taught since 1980: "kĩ thuật", "mĩ thuật"."""
    return _Y.sub(lambda match: match[0].translate(_I), folded)


@cache
def unit_words() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Words as folded pieces, by their first one, longest first, each with its role; with y and with i."""
    found = defaultdict(list)
    for row in load("unit_words", UnitWords):
        for spelling in {fold(row.words), _with_i(fold(row.words))}:
            syllables = tuple(PIECE.findall(spelling))
            found[syllables[0]].append((syllables, row.role))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in found.items()}


def fields() -> tuple[str, ...]:
    """Fields of work and kinds of school that names go on with, as `unit_words.csv` has them."""
    return tuple(row.words for row in load("unit_words", UnitWords) if row.role != "proper")


@cache
def province_pieces() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Provinces' names as folded pieces, by their first one, longest first, each with its folded form."""
    found = defaultdict(list)
    for form in province_names():
        pieces = tuple(PIECE.findall(form))
        found[pieces[0]].append((pieces, form))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in found.items()}
