"""One spelling for each word of organisations' names, so that two ways to write one name can be told to be one.

Decree 120/2020/NĐ-CP and the statutes of schools (circulars 28/2020, 32/2020 and 52/2020/TT-BGDĐT) say what units are
called in full; the abbreviations are those that departments write. Used where names are joined, never where they are
found in a text: see `gazetteers.units`.
"""

from typing import Literal

from gazetteers.loader import Row, load

FormRole = Literal["head", "type", "field", "mark", "place", "spelling"]


class UnitForm(Row):
    """Words and the one spelling, `canon`, that stands for them.

    `role`: `head` begins a name; `type` is a kind of school; `field` is what an office works on; `mark` stands before a
    place; `place` is one; `spelling` is another way to write a syllable, or, without canon, a word that tells nothing
    apart ("của").
    `scope` says where a head's or a type's name is one unit's alone: in the nation, a province, a district, where the
    words behind it say (`local`, `city`), among the `school`s of a place; `part` and `organ` belong to another unit,
    as a `body` (a union, a Party cell) does with its own people. Of a mark it is the level of the place.
    """

    words: str
    canon: str | None
    role: FormRole
    kind: str | None
    scope: str | None


def unit_forms() -> tuple[UnitForm, ...]:
    """All rows of `unit_forms.csv`."""
    return load("unit_forms", UnitForm)
