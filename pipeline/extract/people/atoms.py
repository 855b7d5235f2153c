"""A text as the atoms of which persons are made: forms of address, names, titles, units, signs, other words."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from gazetteers.people import Honorific
from pipeline.extract.people.names import name_end, run_end, starts_name
from pipeline.extract.people.organisations import organisation_end
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.unit_state import NAMED, Known
from pipeline.extract.people.vocabulary import FORMER, Office, vocabulary

_UNFINISHED = 2  # syllables of a name that may lack its last
_BEFORE_OFFICE = frozenset(",-–(")
_SHORT = 3  # letters of an abbreviated office
AtomKind = Literal["honorific", "name", "title", "unit", "sign", "word"]


@dataclass(slots=True)
class Atom:
    """Tokens `first` to before `stop`. `honorific` and `office` are the rows behind those kinds.

    A title's head, without the unit, ends before token `head_stop`; `several` says that its unit is several,
    `capital` that it begins with one.
    """

    kind: AtomKind
    first: int
    stop: int
    low: str
    honorific: Honorific | None = None
    office: Office | None = None
    head_stop: int = 0
    several: bool = False
    capital: bool = False


class Atoms:
    """The atoms of a sentence by their place; beyond its ends stand line feeds of no kind.

    Most are single words and signs, which become atoms only when somebody asks for them; `marked` are the others.
    """

    __slots__ = ("_firsts", "_tokens", "marked", "stop")

    def __init__(self, tokens: Tokens, first: int) -> None:
        self.marked: dict[int, Atom] = {}
        self.stop = first  # the token behind the last atom
        self._tokens = tokens
        self._firsts: list[int] = []

    def add(self, atom: Atom) -> None:
        """Put an atom at the end, behind the words and signs before it."""
        self.fill(atom.first)
        self.marked[len(self._firsts)] = atom
        self._firsts.append(atom.first)
        self.stop = atom.stop

    def fill(self, stop: int) -> None:
        """Put the words and signs before token `stop` at the end."""
        self._firsts.extend(range(self.stop, stop))
        self.stop = stop

    def __len__(self) -> int:
        return len(self._firsts)

    def __iter__(self) -> Iterator[Atom]:
        return map(self.__getitem__, range(len(self)))

    def __getitem__(self, k: int) -> Atom:
        return self.marked.get(k) or self._plain(self._firsts[k])

    def _plain(self, i: int) -> Atom:
        return Atom("word" if self._tokens.is_word(i) else "sign", i, i + 1, self._tokens.lows[i])

    def between(self, first: int, stop: int) -> list[Atom]:
        """The atoms that begin with a token from `first` to before `stop`."""
        places = range(bisect_left(self._firsts, first), bisect_left(self._firsts, stop))
        return [self[k] for k in places]

    def low(self, k: int) -> str:
        """The first folded word of the atom at `k`."""
        if (atom := self.marked.get(k)) is not None:
            return atom.low
        return self._tokens.lows[self._firsts[k]] if 0 <= k < len(self._firsts) else "\n"

    def kind(self, k: int) -> str:
        """The kind of the atom at `k`."""
        if (atom := self.marked.get(k)) is not None:
            return atom.kind
        if not 0 <= k < len(self._firsts):
            return ""
        return "word" if self._tokens.words[self._firsts[k]][0].isalpha() else "sign"

    def honorific(self, k: int) -> Honorific | None:
        """The form of address at `k`, if there is one."""
        atom = self.marked.get(k)
        return None if atom is None else atom.honorific

    def title_over(self, k: int, words: frozenset[str], reach: int = 4) -> int | None:
        """The place of the first title from `k` on with nothing but these words before it.

        Who stands right behind "được" does something for the person: "được (đồng chí) Chủ tịch UBND tỉnh tặng …".
        """
        for place in range(k, k + reach):
            atom = self.marked.get(place)
            if atom is not None and atom.kind == "title":
                before = place - (self.honorific(place - 1) is not None)
                return None if self.low(before - 1) == "được" else place
            if self.low(place) not in words:
                return None
        return None


def atoms_of(tokens: Tokens, known: Known, segment: tuple[int, int]) -> Atoms:
    """The atoms of a sentence in order; each of its tokens lies in exactly one. `known` as in `organisation_end`."""
    first, stop = segment
    found = Atoms(tokens, first)
    previous: Atom | None = None
    for i in _begun(tokens, segment):
        if i < found.stop:
            continue
        atom = _atom(tokens, i, known, previous if i == found.stop else None)
        if atom is None:
            continue
        found.add(atom)
        if atom.honorific is not None and atom.stop < stop and _is_slip(tokens, atom.stop):
            atom = _named(tokens, atom.stop, run_end(tokens, atom.stop + 1))
            found.add(atom)
        previous = atom
    found.fill(stop)
    return found


def _begun(tokens: Tokens, segment: tuple[int, int]) -> list[int]:
    """Where more than a word may begin: at a capital, and where a phrase or the first two words of one stand."""
    lows, capitals, seconds = tokens.lows, tokens.capitals, vocabulary().seconds
    return [i for i in range(*segment) if capitals[i] or (lows[i] in seconds and _begins(seconds[lows[i]], lows, i))]


def _begins(seconds: frozenset[str] | None, lows: list[str], i: int) -> bool:
    """True if a phrase of one word, or the first two words of one, stand here."""
    return seconds is None or (i + 1 < len(lows) and lows[i + 1] in seconds)


def _is_slip(tokens: Tokens, i: int) -> bool:
    """True for the surname of "cô trần Thị Hoa", which lost its capital."""
    low = tokens.lows[i]
    if tokens.capitals[i] or low not in vocabulary().common_surnames or low in vocabulary().openings:
        return False
    return run_end(tokens, i + 1) > i + 2


def _atom(tokens: Tokens, i: int, known: Known, previous: Atom | None) -> Atom | None:
    """What begins at a word: a title or a form of address, a name, a place, a unit; null for a plain word."""
    words, low = vocabulary(), tokens.lows[i]
    found = _title(tokens, i, known) if low in words.offices.openings else None
    if found is None and low in words.honorifics.openings:
        found = _honorific(tokens, i, previous)
    if found is None and tokens.capitals[i]:
        place = words.places.match(tokens, i) if low in words.places.openings else None
        found = _name(tokens, i, previous, place=place is not None)
        if found is None and place is not None and not _is_longer_verb(tokens, i, place[0]):
            return Atom("unit", i, place[0], low)
    return _unit(tokens, i, known) if found is None and low in words.organisations.openings else found


def _is_longer_verb(tokens: Tokens, i: int, stop: int) -> bool:
    """True for "Vinh dự nhận", which begins with the name of a city."""
    verb = vocabulary().unit_stops.match(tokens, i)
    return verb is not None and verb[0] > stop


def _title(tokens: Tokens, i: int, known: Known) -> Atom | None:
    found = vocabulary().offices.match(tokens, i)
    if found is None:
        return None
    head, office = found
    if len(office.row.form) <= _SHORT and not _is_abbreviation(tokens, i + (tokens.lows[i] in FORMER), head):
        return None
    if office.row.form.startswith("vụ ") and tokens.words[i] == "vụ" and tokens.capitals[i + 1]:
        return None  # "giữ chức vụ Phó Hiệu trưởng"
    stop = max(head, organisation_end(tokens, head, known, office))
    several = "các" in tokens.words[head:stop]
    return Atom(
        "title", i, stop, tokens.lows[i], office=office, head_stop=head, several=several, capital=tokens.capitals[i]
    )


def _honorific(tokens: Tokens, i: int, previous: Atom | None) -> Atom | None:
    found = vocabulary().honorifics.match(tokens, i)
    if found is None or _is_surname(tokens, i, previous):
        return None
    stop, row = found
    if row.kind == "rank" and stop < len(tokens.words) and tokens.words[stop] == ".":
        stop += 1
    return Atom("honorific", i, stop, tokens.lows[i], honorific=row)


def _is_abbreviation(tokens: Tokens, i: int, stop: int) -> bool:
    """True for "CT", "HT" and "An-PGĐ", not for "ct" and not inside a document's number ("05/CT-TW")."""
    before = i > 0 and tokens.tight(i) and _joins(tokens, i - 1, i - 2)
    after = stop < len(tokens.words) and tokens.tight(stop) and _joins(tokens, stop, stop + 1)
    return tokens.words[i].isupper() and not before and not after


def _joins(tokens: Tokens, sign: int, beyond: int) -> bool:
    """True for a slash, and for a dash with capitals or figures beyond it: a document's number goes on."""
    if tokens.words[sign] != "-" or not 0 <= beyond < len(tokens.words):
        return tokens.words[sign] == "/"
    return tokens.tight(max(sign, beyond)) and (tokens.words[beyond].isupper() or tokens.words[beyond].isdigit())


def _is_surname(tokens: Tokens, i: int, previous: Atom | None) -> bool:
    """True for the surname of "bà Ông Thị Sáu"."""
    address = previous is not None and previous.honorific is not None and previous.honorific.kind == "person"
    following = i + 1 < len(tokens.words) and tokens.capitals[i + 1]
    woman = tokens.words[i : i + 2] == ["Ông", "Thị"]  # nobody is addressed so
    return woman or (address and following and tokens.words[i] == "Ông" and not tokens.words[i - 1].endswith("Ông"))


def _name(tokens: Tokens, i: int, previous: Atom | None, *, place: bool) -> Atom | None:
    """The name that begins at a capital; only after a form of address may it begin as a `place` does."""
    addressed = previous is not None and previous.kind == "honorific"
    if (place and not addressed) or not tokens.is_word(i) or _is_unit_of_words(tokens, i):
        return None
    if not starts_name(tokens, i) and not (addressed and _may_be_name(tokens, i)):
        return None
    stop = name_end(tokens, i)
    if addressed and _is_place(tokens, i, stop):
        return None
    stop += addressed and stop == i + _UNFINISHED and _ends_low(tokens, stop)
    return _named(tokens, i, stop) if stop > i else None


def _is_unit_of_words(tokens: Tokens, i: int) -> bool:
    """True for "Đoàn Thanh niên", which begins as a name does and holds a word that no name holds."""
    if tokens.lows[i] not in vocabulary().organisations.openings:
        return False
    found = vocabulary().organisations.match(tokens, i)
    return found is not None and found[1].kind in NAMED and not all(tokens.capitals[i : found[0]])


def _ends_low(tokens: Tokens, k: int) -> bool:
    """True for the given name of "Lê Quang biên, Giám đốc", which lost its capital: a sign and an office follow."""
    if k + 2 >= len(tokens.words) or not tokens.words[k].islower() or tokens.words[k + 1] not in _BEFORE_OFFICE:
        return False
    verb = vocabulary().unit_stops.match(tokens, k)
    return verb is None and vocabulary().offices.match(tokens, k + 2) is not None


def _named(tokens: Tokens, i: int, stop: int) -> Atom:
    return Atom("name", i, stop, " ".join(tokens.lows[i:stop]))


def _is_place(tokens: Tokens, i: int, stop: int) -> bool:
    """True for "Hà Nội": a province is nobody, though a form of address seems to stand before it."""
    found = vocabulary().provinces.match(tokens, i)
    return found is not None and found[0] == stop


def _may_be_name(tokens: Tokens, i: int) -> bool:
    """After a form of address a name may begin with any syllable that no unit begins with."""
    return vocabulary().organisations.match(tokens, i) is None and vocabulary().places.match(tokens, i) is None


def _unit(tokens: Tokens, i: int, known: Known) -> Atom | None:
    found = vocabulary().organisations.match(tokens, i)
    if found is None or found[1].kind not in NAMED:
        return None
    stop = organisation_end(tokens, i, known)
    return Atom("unit", i, stop, tokens.lows[i]) if stop > i else None
