"""An organisation's name as words of one spelling, each with what it is to the name."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from gazetteers.folding import fold
from gazetteers.places import province_names
from gazetteers.unit_forms import UnitForm, unit_forms
from gazetteers.units import PIECE

BREAK = ","  # what parts a name from the unit or place that it belongs to
DASH = "-"
_BREAKS = frozenset(",;()[]")
_JOINS = frozenset({"và"})
_LONGEST = 400  # characters of a name that are read; what is longer is no name
_OPEN_Y = re.compile(r"(?<![^\W\d_])([hklmst])([yýỳỷỹỵ])(?![^\W\d_])")  # "Mỹ" and "Mĩ": both spellings are taught
_I = str.maketrans("yýỳỷỹỵ", "iíìỉĩị")
_NUMBER = re.compile(r"0*(\d+)")


class Word(NamedTuple):
    """A word, or `BREAK` or `DASH`. `form` is the gazetteer's row, null for a word of a proper name."""

    text: str
    form: UnitForm | None = None

    @property
    def role(self) -> str | None:
        """What the word is to a name, null for a word of a proper name."""
        return self.form.role if self.form else None


def plain(name: str) -> str:
    """The folded name with i for y where either is written, so that "Kỹ thuật" and "Kĩ thuật" are equal."""
    return _OPEN_Y.sub(lambda match: match[1] + match[2].translate(_I), fold(name[:_LONGEST]))


@lru_cache(maxsize=1)
def _forms() -> dict[str, tuple[tuple[tuple[str, ...], UnitForm], ...]]:
    """The gazetteer's words with i for y, by their first piece, longest first; provinces' names among them."""
    found: dict[str, list[tuple[tuple[str, ...], UnitForm]]] = defaultdict(list)
    for words, row in (*_written(), *_provinces()):
        pieces = tuple(PIECE.findall(plain(words)))
        found[pieces[0]].append((pieces, row))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in found.items()}


def _written() -> Iterator[tuple[str, UnitForm]]:
    return ((row.words, row) for row in unit_forms())


def _provinces() -> Iterator[tuple[str, UnitForm]]:
    """Names of provinces as words: there is no office in "Hải Phòng"."""
    for form, name in province_names().items():
        yield form, UnitForm(words=name, canon=plain(name), role="place", kind=None, scope=None)


def words_of(name: str) -> list[Word]:
    """The words of a name: signs and joining words gone, abbreviations and spellings made one."""
    pieces = PIECE.findall(plain(name))
    words: list[Word] = []
    at = 0
    while at < len(pieces):
        size, row = _form_at(pieces, at)
        if row is None:
            words.extend(_other(pieces[at]))
        elif row.role == "spelling":
            words.extend([Word(plain(row.canon))] if row.canon else [])
        else:
            words.append(Word(row.canon or row.words, row))
        at += size
    return words


def _form_at(pieces: list[str], at: int) -> tuple[int, UnitForm | None]:
    for spelled, row in _forms().get(pieces[at], ()):
        if tuple(pieces[at : at + len(spelled)]) == spelled:
            return len(spelled), row
    return 1, None


def _other(piece: str) -> list[Word]:
    if piece in _BREAKS:
        return [Word(BREAK)]
    if piece == DASH:
        return [Word(DASH)]
    if not piece[0].isalnum() or piece in _JOINS:
        return []
    number = _NUMBER.fullmatch(piece)
    return [Word(number[1] if number else piece)]
