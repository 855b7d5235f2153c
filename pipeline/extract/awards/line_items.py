"""From the tokens of lines to the items of which awards are made."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from pipeline.extract.awards.at_token import ENDS, Text, cues, is_head, item_at, text_of, unit_at
from pipeline.extract.awards.clans import CLAN, clan_end
from pipeline.extract.awards.classes import CLASS_OPENINGS, NEAR, class_at, class_end
from pipeline.extract.awards.counted import COUNT_OPENINGS
from pipeline.extract.awards.distinctions import CLASSES, forms
from pipeline.extract.awards.item import Item
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.short_names import short_names
from pipeline.extract.awards.siblings import SIBLINGS, siblings
from pipeline.extract.people.atoms import Atom
from pipeline.extract.people.tokens import Tokens

_STAFF = frozenset({"cán", "giáo", "nhân", "viên", "công", "gv", "nv", "cb", "cbgv", "cbgvnv", "người"})
_BESIDE = 2  # items before the last of several staffs
_HANDED = frozenset({"nhận", "trao", "tặng"})
_OTHER_FLAGS = frozenset({"lưu", "luân", "giải", "nhất", "nhì", "toàn"})  # cờ lưu niệm, cờ toàn đoàn
_SENT = frozenset({"gửi", "có", "viết"})
_ALONE = COUNT_OPENINGS | CLASS_OPENINGS | ENDS | {"cờ", CLAN}  # behind which anything may stand
_BETWEEN_CLASSES = frozenset({",", ";", "và", "(", ")", "năm", "học", "-", "/", "cùng"})


def items_of(tokens: Tokens, lines: Iterable[tuple[int, int]], atoms: Iterable[Atom], places: Iterable[int]) -> Items:
    """The items of these lines of a text in order, a line feed behind each.

    `atoms` are those of the lines that are no mere words, `places` the tokens that `award_places` gives.
    """
    walk = _Walk(text_of(tokens, {atom.first: atom for atom in atoms}, places))
    for first, stop in lines:
        walk.line(first, stop)
    items = Items(tokens, walk.firsts, walk.made)
    _abbreviated(items, items.places("award", 0, len(items)))
    _receive(items, items.places("award", 0, len(items)))
    _join(items)
    return items


@cache
def _openings() -> frozenset[str]:
    """The folded words and signs with which more than a word may begin."""
    return forms().openings | cues().openings | _ALONE


def _begun(text: Text) -> Iterable[Iterable[int]]:
    """The tokens with which more than a word may begin."""
    return text.awards, text.figures, text.cues, text.atoms, text.tokens.where(_ALONE)


def _named_at(text: Text, i: int) -> Item | None:
    """What begins at token `i`, a clan among it; a unit with the clan that it is of."""
    tokens, low = text.tokens, text.tokens.lows[i]
    if low == CLAN and (end := clan_end(tokens, i)) > i:
        return Item("unit", i, end, low, own=True)
    item = item_at(text, i)
    if item is None or item.kind != "unit" or item.place:
        return item
    if (
        item.low == "tổ"
        and tokens.words[item.stop - 1].isdecimal()
        and tokens.lows[item.stop : item.stop + 1] == ["tuổi"]
    ):
        return replace(item, stop=item.stop + 1)  # "tổ 5 tuổi"
    end = clan_end(tokens, item.stop)
    return replace(item, stop=end, named=True) if end > item.stop else item


class _Walk:
    """The items of a text's lines: the tokens with which they begin, and those `made` that are no mere words.

    `_last` is the distinction named last; of a line, `_begin` is the first place, `_flag` the last distinction that is
    one, `_classed` the last with a class, while nothing but signs and years followed.
    """

    def __init__(self, text: Text) -> None:
        self.firsts: list[int] = []
        self.made: dict[int, Item] = {}
        self._text, self._tokens = text, text.tokens
        self._names = {
            i for i in short_names(text.tokens) if i not in text.atoms and text.tokens.lows[i] not in _openings()
        }
        self._begun = sorted(self._names.union(*_begun(text)))
        self._begin = 0
        self._last: Item | None = None
        self._flag: Item | None = None
        self._classed: Item | None = None

    def line(self, first: int, stop: int) -> None:
        """Add the items of a line."""
        self._begin, self._flag, self._classed = len(self.firsts), None, None
        i, begun = first, self._begun
        for k in begun[bisect_left(begun, first) : bisect_left(begun, stop)]:
            if self._classed is not None and i < k:
                i = self._behind_class(i, k)
            if i < k:
                self.firsts += range(i, k)
                i = k
            if i == k:
                i = self._one(i)
        i = self._behind_class(i, stop)
        self.firsts += range(i, stop)
        self._add(Item("end", stop, stop + 1, "\n"))

    def _behind_class(self, i: int, stop: int) -> int:
        """Add the items from token `i` on while each may be another class; the token after them."""
        while self._classed is not None and i < stop:
            i = self._one(i)
        return i

    def _add(self, item: Item) -> None:
        self.made[len(self.firsts)] = item
        self.firsts.append(item.first)

    def _one(self, i: int) -> int:
        """Add what begins at token `i`; the token after it."""
        item = self._item(i)
        if item is None:
            self.firsts.append(i)
            if self._classed is not None:
                self._leave_class(self._tokens.lows[i])
            return i + 1
        if item.kind == "title" and (unit := self._unit_of_staff(item)) is not None:
            self._add(replace(item, stop=unit.first))
            item = unit
        if item.kind == "award":
            self._note(item)
        elif self._classed is not None:
            self._leave_class(item.low)
        if item.kind == "unit" and item.low in SIBLINGS:
            for one in siblings(self._tokens, item):
                self._add(one)
        else:
            self._add(item)
        return item.stop

    def _leave_class(self, low: str) -> None:
        if low not in _BETWEEN_CLASSES and not low.isdecimal():
            self._classed = None

    def _note(self, award: Item) -> None:
        self._last = self._last if award.same else award
        self._flag = award if award.low == "cờ" else self._flag
        self._classed = award if self._tokens.lows[award.stop - 1] in CLASSES else None

    def _item(self, i: int) -> Item | None:
        """What begins at token `i`, null for a mere word."""
        tokens, low = self._tokens, self._tokens.lows[i]
        if i in self._names and self._classed is None:
            return Item("unit", i, i + 1, low, bare=True)
        if self._classed is not None and (award := _class(tokens, i, self._classed)) is not None:
            return award
        if (i in self._text.figures or low in CLASS_OPENINGS) and (unit := self._school_class(i)) is not None:
            return unit
        item = _named_at(self._text, i)
        if item is not None:
            return _this_title(tokens, item, self._last) if item.cue == "filler" else item
        return _same_flag(tokens, i, self._flag) if low == "cờ" else None

    def _school_class(self, i: int) -> Item | None:
        stop = class_end(self._tokens, i)
        return class_at(self._tokens, i, stop, self._before()) if stop > i else None

    def _before(self) -> list[Item]:
        """The last items of the line."""
        size = len(self.firsts)
        return [self._at(k) for k in range(max(self._begin, size - NEAR), size)]

    def _at(self, k: int) -> Item:
        first = self.firsts[k]
        low = self._tokens.lows[first]
        return self.made.get(k) or Item("word" if low[0].isalpha() else "sign", first, first + 1, low)

    def _unit_of_staff(self, item: Item) -> Item | None:
        """The school of "tập thể cán bộ, giáo viên, nhân viên Trường A", where no one's post is told."""
        if item.low not in _STAFF or len(self.firsts) - self._begin < _BESIDE:
            return None
        *_, staff, sign = self._before()
        if sign.low not in {",", "và"} or (staff.cue != "member" and staff.low not in _STAFF):
            return None
        tokens = self._tokens
        heads = (at for at in range(item.first + 1, item.stop) if tokens.capitals[at] and is_head(tokens, at))
        first = next(heads, None)
        return unit_at(self._text, first, item.stop) if first is not None else None


def _same_flag(tokens: Tokens, i: int, flag: Item | None) -> Item | None:
    """The flag told before, which a bare "nhận cờ" in the line speaks of: "Nhận cờ đợt này còn có Sở A"."""
    if flag is None or tokens.lows[i - 1] not in _HANDED:
        return None
    if i + 1 < len(tokens) and tokens.lows[i + 1] in _OTHER_FLAGS:
        return None
    return Item("award", i, i + 1, "cờ", form=flag.form, head=flag.head or (flag.first, flag.stop), same=True)


def _this_title(tokens: Tokens, filler: Item, last: Item | None) -> Item:
    """The distinction told before, if "(được công nhận) danh hiệu này" speaks of it; else the filler itself."""
    if last is None or filler.low != "danh" or tokens.lows[filler.stop - 1] != "hiệu":
        return filler
    noble = tokens.lows[filler.stop : filler.stop + 2] == ["cao", "quý"]
    stop = filler.stop + 2 * noble + 1
    if tokens.lows[stop - 1 : stop] != ["này"]:
        return filler
    head = last.head or (last.first, last.stop)
    return Item("award", filler.first, stop, last.low, form=last.form, head=head, same=True)


def _class(tokens: Tokens, i: int, classed: Item) -> Item | None:
    """Another class of the distinction before: ", Nhì", "(năm 2005), hạng Ba"."""
    last = i + (tokens.lows[i] == "hạng")
    if last >= len(tokens) or tokens.lows[last] not in CLASSES or not (last > i or tokens.capital(i)):
        return None
    head = classed.head or (classed.first, classed.stop - 1)
    return Item("award", i, last + 1, tokens.lows[i], form=classed.form, head=(head[0], head[1]))


def _abbreviated(items: Items, awards: Sequence[int]) -> None:
    """In "danh hiệu Nhà giáo Nhân dân (NGND)" the bracket tells the same distinction."""
    for first, second in pairwise(awards):
        bracketed = second == first + 2 and items.low(first + 1) == "(" and items.low(second + 1) == ")"
        if bracketed and items[second].stop == items[second].first + 1:
            items.take_as_word(second)


def _receive(items: Items, awards: Iterable[int]) -> None:
    """In "01 tập thể được Bằng khen của Sở" nothing stands between "được" and the distinction: it says received.

    So does "đón" before it; a letter of praise is sent.
    """
    for k in awards:
        low, cue = items.low(k - 1), items.cue(k - 1)
        if cue == "passive" or low == "đón":
            items.take_as_cue(k - 1, "receive")
        elif low in _SENT and items.low(k) == "thư":
            items.take_as_cue(k - 1, "give")


def _join(items: Items) -> None:
    """In "Đảng và Nhà nước tặng" and "Đảng, Nhà nước" the two give as one."""
    if "đảng" not in items.lows:
        return
    for k, low in enumerate(items.lows):
        if low == "nhà" and items.low(k - 1) in {",", "và"} and items.low(k - 2) == "đảng" and items[k].state:
            items[k].first = items[k - 2].first
