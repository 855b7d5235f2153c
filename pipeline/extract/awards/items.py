"""The items of a text by their place: distinctions, counted groups, units, persons, cues, signs, words."""

from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import pairwise
from operator import itemgetter

from gazetteers.awards import CueKind
from pipeline.extract.awards.item import Item, ItemKind, is_school
from pipeline.extract.people.tokens import Tokens

_SIGN_OR_WORD: tuple[ItemKind, ItemKind] = ("sign", "word")
_OUTSIDE = Item("end", 0, 0, "\n")


class Items:
    """The items of a text by their place; outside the text a full stop.

    Of most words nobody asks more than their `low`, `kind` and `cue`: their items are made when they are asked for.
    """

    def __init__(self, tokens: Tokens, firsts: Sequence[int], made: dict[int, Item]) -> None:
        """The items that begin with these tokens; all are words or signs but those that are `made`, by their places."""
        self.lows = list(map([*tokens.lows, "\n"].__getitem__, firsts))
        letters = map(str.isalpha, map(itemgetter(0), self.lows))
        self._kinds: list[ItemKind] = list(map(_SIGN_OR_WORD.__getitem__, letters))
        self._size = len(firsts)
        self.cues: list[CueKind | None] = [None] * self._size
        self._firsts, self._made = firsts, made
        self._places: dict[ItemKind, list[int]] = {}  # of those that are made
        for k, item in made.items():
            self.lows[k], self._kinds[k], self.cues[k] = item.low, item.kind, item.cue
            self._places.setdefault(item.kind, []).append(k)

    def take_as_word(self, k: int) -> None:
        """Let the item at `k` be a mere word."""
        self._places[self._kinds[k]].remove(k)
        self[k].kind = self._kinds[k] = "word"

    def take_as_cue(self, k: int, cue: CueKind) -> None:
        """Let the item at `k` say what such a cue says."""
        self[k].cue = self.cues[k] = cue

    @cached_property
    def topic(self) -> Item | None:
        """The school that the title names."""
        title = self.places("unit", 0, self.lows.index("\n"))
        return next((self[k] for k in title if is_school(self[k])), None)

    @cached_property
    def names_school(self) -> bool:
        """True if a school is named anywhere."""
        return any(is_school(self[k]) for k in self.places("unit", 0, self._size))

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, k: int) -> Item:
        item = self._made.get(k)
        if item is None:
            if not 0 <= k < self._size:
                return _OUTSIDE
            first = self._firsts[k]
            item = self._made[k] = Item(self._kinds[k], first, first + 1, self.lows[k])
        return item

    def kind(self, k: int) -> ItemKind:
        """The kind of the item at `k`."""
        try:
            return self._kinds[k] if k >= 0 else "end"
        except IndexError:
            return "end"

    def low(self, k: int) -> str:
        """The first folded word of the item at `k`."""
        try:
            return self.lows[k] if k >= 0 else "\n"
        except IndexError:
            return "\n"

    def cue(self, k: int) -> CueKind | None:
        """The cue at `k`, if there is one."""
        try:
            return self.cues[k] if k >= 0 else None
        except IndexError:
            return None

    def places(self, kind: ItemKind, first: int, stop: int) -> list[int]:
        """Where items of a kind, but words and signs, stand from `first` to before `stop`."""
        known = self._places.get(kind, [])
        return known[bisect_left(known, first) : bisect_left(known, stop)]

    def where(self, words: AbstractSet[str], first: int, stop: int) -> list[int]:
        """Where items from `first` to before `stop` begin with one of these folded words."""
        lows = self.lows[first:stop]
        return [k for k, low in enumerate(lows, first) if low in words] if not words.isdisjoint(lows) else []

    def has_pair(self, first: int, stop: int, pairs: frozenset[tuple[str, str]]) -> bool:
        """True if an item from `first` to before `stop` and the one behind it begin as one of these pairs does."""
        return not pairs.isdisjoint(pairwise(self.lows[first : stop + 1]))

    def after_year(self, k: int) -> int:
        """The place after "(năm 2010)" or "năm 2010" at `k`; `k` where there is none."""
        place = k + (self.low(k) == "(")
        if self.low(place) == "năm" and self.low(place + 1).isdecimal():
            place += 2
            return place + (self.low(place) == ")")
        return k
