"""What offices are to each other, and which words of names are so common that they tell nobody apart.

Ranks follow the statutes of schools (circulars 28/2020, 32/2020 and 52/2020/TT-BGDĐT) and decree 120/2020/NĐ-CP.
Common words: the surnames and given names that the census names most often (the first twenty-five surnames are borne by
nine Vietnamese of ten).
"""

from functools import cache
from typing import Literal

from gazetteers.folding import fold
from gazetteers.loader import Row, load

Rank = Literal["national", "head", "deputy", "section", "seat", "staff", "role"]


class OfficeRank(Row):
    """An office and its rank in a unit. `role` is held for a meeting or a year of a block and belongs to no unit.

    `unit` is what the office is surely of where a text names no unit: a head teacher's is a school. A word that only
    begins a unit's name ("phòng") stands before the field that a text gives.
    """

    office: str
    rank: Rank
    unit: str | None


class NameWord(Row):
    """A surname, or a middle or given name, that very many people bear."""

    word: str
    place: Literal["surname", "given"]


@cache
def office_ranks() -> dict[str, OfficeRank]:
    """Rows of `office_ranks.csv` by folded office."""
    return {fold(row.office): row for row in load("office_ranks", OfficeRank)}


@cache
def common_words() -> tuple[frozenset[str], frozenset[str]]:
    """Folded surnames, and folded middle and given names, that tell nobody apart."""
    rows = load("name_words", NameWord)
    surnames, given = ({fold(row.word) for row in rows if row.place == place} for place in ("surname", "given"))
    return frozenset(surnames), frozenset(given)
