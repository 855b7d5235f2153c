"""Who received: counted groups, units and persons after "cho", after a colon, or before "được" and "nhận"."""

from collections.abc import Sequence

from pipeline.extract.awards.items import Item

_WHO = frozenset({"count", "unit", "person"})
_AND = frozenset({",", "và", ";", "cùng", "&", "+", "-"})
_REACH = 40  # items between a distinction and the "cho" of its recipients
_PARENTHESIS = 60
_FAR = 14  # items between a recipient and the verb that it is the subject of
_NOT_SUBJECT = frozenset({"của", "do", "từ", "tại", "với", "trong", "ở", "cho", "về", "bởi", "theo", "thuộc"})


class Recipients:
    """Reads recipients around the distinctions of one text."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = items

    def after(self, k: int) -> tuple[list[Item], int]:
        """Those after the distinctions that end before place `k`, and the place after the last of them."""
        start = self._opening(k)
        return self.listed(start) if start is not None else ([], k)

    def _opening(self, k: int) -> int | None:
        """Where the list begins: directly, after a colon, or after "cho" further on in the clause."""
        if self._kind(k) == "count":
            return k
        if self._low(k) == ":" and self._kind(k + 1) in {*_WHO, "cue", "word"}:
            return k + 1
        for place in range(k, min(k + _REACH, len(self.items))):
            item = self.items[place]
            if item.kind in {"end", "award"} or item.low == ";":
                return None
            if item.cue == "to" and item.low == "cho":
                return place + 1
            if item.cue == "receive" or (item.cue == "give" and not self._is_passive(place)):
                return None
        return None

    def _is_passive(self, k: int) -> bool:
        """ "… được tặng cho": the distinction is the subject."""
        return self.items[k - 1].cue == "passive"

    def listed(self, k: int) -> tuple[list[Item], int]:
        """The recipients listed from place `k` on; members in brackets take the place of the group that they are."""
        found: list[Item] = []
        k = self._over_members(k)
        while k < len(self.items) and self.items[k].kind in _WHO:
            item = self.items[k]
            k += 1
            members, following = self._members(item, k)
            found.extend(members or [item])
            k = self._over_details(following)
            onward = self._onward(k)
            if onward is None:
                break
            k = onward
        return found, k

    def _over_members(self, k: int) -> int:
        """Skip "các tập thể:", "cán bộ, giáo viên", "ông" before a unit's or a person's name."""
        for place in range(k, min(k + _FAR, len(self.items))):
            item = self.items[place]
            if item.kind in _WHO:
                return place
            if not (item.cue == "member" or item.kind == "title" or item.low in {",", ":", "và", "-"} or self._address(item)):
                return k
        return k

    def _address(self, item: Item) -> bool:
        return item.kind == "word" and item.low in {"ông", "bà", "đồng", "thầy", "cô", "các", "em", "đ", "ths", "ts", "anh", "chị", "nhà", "hai", "ba"}

    def _members(self, item: Item, k: int) -> tuple[list[Item], int]:
        """The named members of a counted group, if as many are named as are counted."""
        if item.kind != "count" or self._low(k) not in {"(", ":"}:
            return [], k
        named, end = self.listed(k + 1)
        complete = item.low.isdigit() and len(named) == int(item.low) and all(one.kind != "count" for one in named)
        if not complete:
            return [], k
        return named, end + 1 if self._low(end) == ")" else end

    def _over_details(self, k: int) -> int:
        """Skip a person's offices and what stands in brackets."""
        while k < len(self.items):
            if self._low(k) == "(":
                k = self._closed(k)
            elif self._low(k) in {",", "-"} and self._kind(k + 1) == "title":
                k += 2
            elif self._kind(k) == "title":
                k += 1
            else:
                break
        return k

    def _closed(self, k: int) -> int:
        for place in range(k, min(k + _PARENTHESIS, len(self.items))):
            if self._low(place) == ")":
                return place + 1
            if self._kind(place) == "end":
                return place
        return len(self.items)

    def _onward(self, k: int) -> int | None:
        """Where the list goes on after "," or "và": at another recipient that is not the next clause's subject."""
        place = k
        while self._low(place) in _AND and place < k + 2:
            place += 1
        if place == k:
            return None
        place = self._over_members(place)
        if self._kind(place) not in _WHO:
            return None
        following = self.items[place + 1] if place + 1 < len(self.items) else None
        verb = following is not None and following.cue in {"give", "receive", "passive"}
        return None if verb else place

    def before(self, k: int) -> list[Item]:
        """The subject of the verb at place `k`: the nearest recipients before it in its clause."""
        for place in range(k - 1, max(k - _FAR, -1), -1):
            item = self.items[place]
            if item.kind == "end" or item.low == ";" or item.cue in {"give"}:
                return []
            if item.kind in _WHO and self._low(place - 1) not in _NOT_SUBJECT:
                return self._back(place)
        return []

    def _back(self, place: int) -> list[Item]:
        """The whole list of which the recipient at `place` is the last."""
        found = [self.items[place]]
        while self._low(place - 1) in {",", "và"} and self._kind(place - 2) == self._kind(place):
            place -= 2
            found.insert(0, self.items[place])
        return found

    def _kind(self, k: int) -> str:
        return self.items[k].kind if 0 <= k < len(self.items) else "end"

    def _low(self, k: int) -> str:
        return self.items[k].low if 0 <= k < len(self.items) else "\n"
