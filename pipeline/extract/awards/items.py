"""A text as the items of which awards are made: distinctions, counted groups, units, persons, cues, signs, words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from gazetteers.awards import AwardForm, CountedKind, CueKind, award_cues, award_forms, counted_nouns
from pipeline.extract.people.atoms import Atom
from pipeline.extract.people.lexicon import Lexicon
from pipeline.extract.people.organisations import organisation_end
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.unit_state import HEADS
from pipeline.extract.people.vocabulary import vocabulary

ItemKind = Literal["award", "count", "unit", "title", "person", "address", "cue", "sign", "word", "end"]
_NUMERALS = frozenset({"hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười"})
_CLASS = frozenset({"nhất", "nhì", "ba", "i", "ii", "iii"})
_OPENING, _CLOSING = frozenset('"“«'), frozenset('"”»')
_LONGEST_NAME = 14  # tokens between quotation marks


@dataclass(slots=True)
class Item:
    """Tokens `first` to before `stop`; `low` is the first folded word.

    `noun` is where a counted group's noun begins, `counted` what it counts; `named` says that a unit has a name of
    its own, `place` that it is a district, a commune or a province; `proposed` that the subject of a
    giving verb only asks for it.
    """

    kind: ItemKind
    first: int
    stop: int
    low: str
    cue: CueKind | None = None
    form: AwardForm | None = None
    noun: int = 0
    counted: CountedKind | None = None
    named: bool = True
    place: bool = False
    proposed: bool = False


_OUTSIDE = Item("end", 0, 0, "\n")


@cache
def _forms() -> Lexicon[AwardForm]:
    return Lexicon((row.form, row) for row in award_forms())


@cache
def _cues() -> Lexicon[CueKind]:
    return Lexicon((row.form, row.kind) for row in award_cues())


@cache
def _nouns() -> Lexicon[CountedKind]:
    return Lexicon((row.noun, row.kind) for row in counted_nouns())


def names_award(tokens: Tokens) -> bool:
    """True if the text names any distinction."""
    forms = _forms()
    return any(forms.starts(low) and forms.match(tokens, i) for i, low in enumerate(tokens.lows))


class Items:
    """The items of a text by their place; outside the text a full stop."""

    def __init__(self, items: Iterable[Item]) -> None:
        self.all = tuple(items)

    def __len__(self) -> int:
        return len(self.all)

    def __getitem__(self, k: int) -> Item:
        return self.all[k] if 0 <= k < len(self.all) else _OUTSIDE

    def kind(self, k: int) -> ItemKind:
        """The kind of the item at `k`."""
        return self[k].kind

    def low(self, k: int) -> str:
        """The first folded word of the item at `k`."""
        return self[k].low

    def cue(self, k: int) -> CueKind | None:
        """The cue at `k`, if there is one."""
        return self[k].cue


def items_of(tokens: Tokens, atoms: Sequence[Atom]) -> Items:
    """All items of a text in order."""
    return Items(_items(tokens, {atom.first: atom for atom in atoms}))


def _items(tokens: Tokens, atoms: dict[int, Atom]) -> Iterator[Item]:
    i = 0
    while i < len(tokens):
        item = _item(tokens, i, atoms)
        yield item
        i = item.stop


def _item(tokens: Tokens, i: int, atoms: dict[int, Atom]) -> Item:
    low = tokens.lows[i]
    return (
        _end(tokens, i)
        or _award(tokens, i, atoms)
        or _count(tokens, i)
        or _atom(tokens, atoms.get(i))
        or _cue(tokens, i)
        or Item("word" if tokens.is_word(i) else "sign", i, i + 1, low)
    )


def _end(tokens: Tokens, i: int) -> Item | None:
    """A line feed, or a full stop before a capital or at a line's end."""
    if tokens.words[i] == "\n":
        return Item("end", i, i + 1, "\n")
    if tokens.words[i] != "." or (i + 1 < len(tokens) and not (tokens.spaced(i + 1) or tokens.words[i + 1] in "/\n")):
        return None
    follows = i + 1 >= len(tokens) or not tokens.is_word(i + 1) or tokens.capital(i + 1)
    short = i > 0 and len(tokens.words[i - 1]) <= 2 and tokens.words[i - 1].isupper()  # noqa: PLR2004  # "TP."
    return Item("end", i, i + 1, ".") if follows and not short else None


def _award(tokens: Tokens, i: int, atoms: dict[int, Atom]) -> Item | None:
    found = _forms().match(tokens, i)
    if found is None:
        return None
    stop, form = found
    following = atoms.get(stop)
    if form.kind == "person" and following is not None and following.kind == "name":
        return None  # "Nhà giáo ưu tú Nguyễn Văn A" is a rank
    return Item("award", i, _suffix(tokens, stop), tokens.lows[i], form=form)


def _suffix(tokens: Tokens, k: int) -> int:
    """Take "cấp tỉnh", "toàn quốc", "cơ sở", "hạng Ba" and the quoted name of a badge."""
    lows = tokens.lows
    low = lows[k] if k < len(lows) else ""
    following = lows[k + 1] if k + 1 < len(lows) else ""
    if low == "hạng" and following in _CLASS:
        return k + 2
    if low == "cấp" and following.isalpha():
        return k + 3 if " ".join(lows[k + 1 : k + 3]) in {"cơ sở", "thành phố", "toàn quốc", "nhà nước"} else k + 2
    if (low, following) in {("toàn", "quốc"), ("cơ", "sở"), ("toàn", "ngành"), ("cấp", "tỉnh")}:
        return k + 2
    if low in _OPENING and lows[k - 1] in {"chương", "hiệu"}:
        for end in range(k + 1, min(k + _LONGEST_NAME, len(lows))):
            if lows[end] in _CLOSING:
                return end + 1
    return k


def _count(tokens: Tokens, i: int) -> Item | None:
    number = tokens.words[i]
    if not (number[0].isdigit() or tokens.lows[i] in _NUMERALS) or "," in number:
        return None
    if i and tokens.words[i - 1] in {"/", "-", "%"} and tokens.tight(i):
        return None
    noun = i + 1
    stop = _noun(tokens, noun)
    if stop == noun:
        return None
    found = _nouns().match(tokens, noun)
    counted: CountedKind = found[1] if found else "group"
    return Item("count", i, _coordinated(tokens, stop), tokens.lows[i], noun=noun, counted=counted)


def _noun(tokens: Tokens, k: int) -> int:
    """Where the counted noun ends: the name of a kind of unit ("Sở Giáo dục và Đào tạo") or a noun of the list."""
    if _forms().match(tokens, k):
        return k
    found = _nouns().match(tokens, k)
    head = vocabulary().organisations.match(tokens, k)
    unit = organisation_end(tokens, k, frozenset()) if head and head[1].kind in HEADS else k
    return max(found[0] if found else k, unit)


def _coordinated(tokens: Tokens, k: int) -> int:
    """Take "tập thể, cá nhân": one number counts both."""
    while k + 1 < len(tokens) and tokens.lows[k] in {",", "và", "-", "/"}:
        found = _nouns().match(tokens, k + 1)
        if found is None:
            break
        k = found[0]
    return k


def _atom(tokens: Tokens, atom: Atom | None) -> Item | None:
    """A unit, an office, a person or a form of address that begins here."""
    if atom is None or atom.kind in {"sign", "word"}:
        return None
    if atom.kind == "honorific":
        return None if _cues().match(tokens, atom.first) else Item("address", atom.first, atom.stop, atom.low)
    if atom.kind == "unit":
        return _unit(tokens, atom)
    return Item("person" if atom.kind == "name" else "title", atom.first, atom.stop, atom.low)


def _unit(tokens: Tokens, atom: Atom) -> Item:
    """A unit; the part that stands for it ("Ban Giám hiệu Trường …") is left out."""
    part = _cues().match(tokens, atom.first)
    first = part[0] if part and part[1] == "part" and part[0] < atom.stop else atom.first
    inside = range(first + 1, atom.stop)
    named = any(tokens.capital(i) or tokens.words[i].isdigit() for i in inside)
    named = named or (not inside and tokens.capital(first))
    return Item("unit", first, atom.stop, tokens.lows[first], named=named, place=_is_place(tokens, first, atom.stop))


def _is_place(tokens: Tokens, first: int, stop: int) -> bool:
    """True for "huyện Nậm Sỏ" and "Hà Nam"."""
    name = vocabulary().places.match(tokens, first)
    head = vocabulary().organisations.match(tokens, first)
    return (name is not None and name[0] == stop) or (head is not None and head[1].kind == "place")


def _cue(tokens: Tokens, i: int) -> Item | None:
    found = _cues().match(tokens, i)
    if found is None:
        return None
    proposed = found[1] == "propose"
    return Item("cue", i, found[0], tokens.lows[i], cue="give" if proposed else found[1], proposed=proposed)
