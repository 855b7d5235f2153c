"""Which distinction went to whom, from whom."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.extract.awards.items import Item
from pipeline.extract.awards.recipients import Recipients

_AND = frozenset({",", "và", "kèm", "cùng", "+", "&"})
_CLAUSE = 30  # items in which a verb governs a distinction
_VERB = 7  # items between a giver and the verb


@dataclass(frozen=True, slots=True)
class Grant:
    """One distinction of one recipient; `grantor` null if the text does not say it."""

    award: Item
    recipient: Item
    grantor: Item | None
    rule: str


@dataclass(slots=True)
class _Line:
    """What a line has said so far: the giver and the verb hold for the items of a list."""

    grantor: Item | None = None
    given: bool = False


def grants(items: Sequence[Item]) -> Iterator[Grant]:
    """Every award of a text."""
    reader = _Reader(items)
    k = 0
    while k < len(items):
        if items[k].low == "\n":
            reader.line = _Line()
        if items[k].kind != "award":
            k += 1
            continue
        end = reader.group_end(k)
        yield from reader.read(k, end)
        k = end


class _Reader:
    def __init__(self, items: Sequence[Item]) -> None:
        self.items = items
        self.recipients = Recipients(items)
        self.line = _Line()

    def group_end(self, k: int) -> int:
        """The place after the last of several distinctions given together ("Cờ thi đua và Bằng khen")."""
        end = k + 1
        while self._low(end) in _AND:
            following = end + 1
            while self._cue(following) in {"filler"}:
                following += 1
            if self._kind(following) != "award":
                break
            end = following + 1
        return end

    def read(self, first: int, end: int) -> Iterator[Grant]:
        """The grants of the distinctions from place `first` to before `end`."""
        awards = [item for item in self.items[first:end] if item.kind == "award"]
        verb = self._verb(first)
        grantor, after = self._named_grantor(end)
        if self._vetoed(first):
            return
        found, rule = self._recipients(first, after, verb, awards)
        self._note(verb, found)
        giver = grantor or self._giver(first, verb, found) or (self.line.grantor if verb is None or self._is_give(verb) else None)
        if giver is not None and grantor is None:
            self.line.grantor = giver
        for award in awards:
            for recipient in found:
                yield Grant(award, recipient, giver, rule)

    def _note(self, verb: int | None, found: list[Item]) -> None:
        if verb is not None and found:
            self.line.given = True

    def _is_give(self, verb: int | None) -> bool:
        return verb is not None and self._cue(verb) == "give"

    def _verb(self, first: int) -> int | None:
        """The verb that governs the distinction at place `first`: the nearest before it in the clause."""
        for place in range(first - 1, max(first - _CLAUSE, -1), -1):
            item = self.items[place]
            if item.kind == "end" or item.kind == "award" or (item.low == ";" and place < first - 1):
                return None
            if item.cue in {"give", "receive"}:
                return place
        return None

    def _vetoed(self, first: int) -> bool:
        """True if the sentence speaks of rules or plans before the distinction."""
        for place in range(first - 1, max(first - 2 * _CLAUSE, -1), -1):
            if self.items[place].kind == "end":
                return False
            if self.items[place].cue == "veto":
                return True
        return False

    def _named_grantor(self, end: int) -> tuple[Item | None, int]:
        """ "Bằng khen của Bộ trưởng", "Bằng khen UBND tỉnh"; and the place after it."""
        direct = end + 1 if self._low(end) == "của" else end
        if self._kind(direct) in {"unit", "title"} and (direct > end or self._is_authority(direct)):
            return self.items[direct], direct + 1
        return None, end

    def _is_authority(self, k: int) -> bool:
        return self._kind(k) == "title" or self.items[k].low not in {"trường", "tổ", "các", "đơn", "nhà", "khối", "cụm"}

    def _recipients(self, first: int, after: int, verb: int | None, awards: list[Item]) -> tuple[list[Item], str]:
        counted = self._counted_distinction(first, awards)
        found, _ = self.recipients.after(after)
        if found and (verb is not None or self.line.given or self._low(after) != ":"):
            return found, "awards:to"
        if verb is not None and (self._cue(verb) == "receive" or self._is_passive(verb)):
            found = self.recipients.before(self._passive(verb))
            if found:
                return found, "awards:received"
        return (counted, "awards:counted") if counted and (verb is not None or self.line.given) else ([], "")

    def _counted_distinction(self, first: int, awards: list[Item]) -> list[Item]:
        """ "1187 lao động tiên tiến": the title is itself what is counted; a group's title counts groups."""
        number = self.items[first - 1] if first else None
        award = awards[0]
        if number is None or not number.low.isdigit() or award.form is None or award.form.kind == "thing":
            return []
        stop = award.stop if award.form.kind == "person" else award.first + len(award.form.form.split()[:2])
        if award.form.kind == "group" and not award.form.form.startswith("tập thể"):
            stop = award.first + 1
        return [Item("count", number.first, stop, number.low, noun=award.first)]

    def _is_passive(self, verb: int) -> bool:
        return self._passive(verb) != verb

    def _passive(self, verb: int) -> int:
        """The place of the "được" that makes the verb passive ("được UBND tỉnh tặng"), else the verb's own."""
        for place in range(verb - 1, max(verb - _VERB, -1), -1):
            if self._cue(place) == "passive":
                return place
            if self.items[place].kind in {"end", "award", "count", "sign"}:
                break
        return verb

    def _giver(self, first: int, verb: int | None, found: list[Item]) -> Item | None:
        """The authority on whose behalf, or the unit or office that, gives; a person who hands over is none."""
        if verb is None:
            return self._slip(first) if found else None
        if self._cue(verb) != "give":
            return None
        for place in range(verb - 1, max(verb - _CLAUSE, -1), -1):
            if self.items[place].kind == "end":
                break
            if self._cue(place) == "behalf" and self.items[place].low != "thay":
                follows = place + 2 if self._low(place + 1) == "của" else place + 1
                return self.items[follows] if self._kind(follows) in {"unit", "title"} else None
        return self._subject(verb, found)

    def _slip(self, first: int) -> Item | None:
        """The unit that begins the sentence, one unknown word before the distinction: a misspelt verb."""
        known = self._kind(first - 2) in {"unit", "title"} and self._kind(first - 1) == "word"
        return self.items[first - 2] if known and self._kind(first - 3) in {"end", "sign"} else None

    def _subject(self, verb: int, found: list[Item]) -> Item | None:
        for place in range(verb - 1, max(verb - _VERB, -1), -1):
            item = self.items[place]
            if item.kind == "person":
                office = self.items[place - 1] if place else None
                signed = self.items[verb].low != "trao" and office is not None and office.kind == "title"
                return office if signed else None
            if item.kind in {"unit", "title"} and item not in found:
                return item
            if item.kind in {"end", "award", "count"} or item.low in {";", ":"}:
                return None
        return None

    def _cue(self, k: int) -> str | None:
        return self.items[k].cue if 0 <= k < len(self.items) else None

    def _kind(self, k: int) -> str:
        return self.items[k].kind if 0 <= k < len(self.items) else "end"

    def _low(self, k: int) -> str:
        return self.items[k].low if 0 <= k < len(self.items) else "\n"
