"""What the readers of blocks ask about one article: its pieces, organisations, blocks and sentences, by place."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, compress
from operator import attrgetter, itemgetter

from gazetteers.blocks import counted_words, member_nouns, number_until, numeral_ends
from pipeline.extract.blocks.identity import Known
from pipeline.extract.units.finder import Found
from pipeline.extract.units.pieces import Line

_CORES = re.compile(r"(cụm)(?<!\wcụm)\b"), re.compile(r"(khối)(?<!\wkhối)\b")  # a word leads, to be fast
_GLUED = re.compile(r"trường(?<=\dtrường)\b")  # a word leads, to be fast
_DIGITS = re.compile(r"(?:^|\s)(\d{1,3})\Z")  # not "số 7" at the end of the line before
_RATIO = 5  # characters of "12/"
_HEADING = 50  # characters
_BEFORE = 600  # characters between something said of a block and the block of its paragraph


def cores_of(folded: str) -> list[re.Match[str]]:
    """Every "cụm" and "khối" of a folded text, in order."""
    return sorted(chain.from_iterable(core.finditer(folded) for core in _CORES), key=re.Match.start)


@dataclass(frozen=True)
class Count:
    """A number of two or more with the noun that it counts units by, "12 trường"; `ratio` where it is "12/12"."""

    start: int
    end: int
    value: int
    ratio: bool


@dataclass(frozen=True)
class Story:
    """One article; `folded` is `fold(text)`, `cores` every "cụm" and "khối" of it; all in the order of the text."""

    text: str
    folded: str
    line: Line
    units: list[Found]
    blocks: list[Known]
    sentences: list[tuple[int, int]]
    cores: list[re.Match[str]]

    @cached_property
    def counts(self) -> list[Count]:
        """Every count of units in the text, in order."""
        nouns, ends, keys = counted_words(), numeral_ends(), self.line.keys
        after = compress(range(len(keys)), map(nouns.__contains__, keys[1:]))
        found = [self._count(at) for at in after if keys[at].isdigit() or keys[at] in ends]
        found += [self._glued(word.start()) for word in _GLUED.finditer(self.folded)]
        return sorted((count for count in found if count is not None), key=attrgetter("start"))

    def _glued(self, noun: int) -> Count | None:
        """The count of "21trường", a slip of the hand."""
        number = _DIGITS.search(self.folded, max(0, noun - 4), noun)
        return Count(number.start(1), noun + len("trường"), int(number[1]), ratio=False) if number else None

    def _count(self, at: int) -> Count | None:
        """The count whose number ends with the piece `at`, if its noun, or "đại diện" before it, follows."""
        number = number_until(self.line.keys, at)
        noun = at + 1 + (self.line.folded(at + 1) == "các") + 2 * self.line.starts(at + 1, ("đại", "diện"))
        nouns = member_nouns().get(self.line.folded(noun), ()) if number else ()
        size = next((len(pieces) for pieces in nouns if self.line.starts(noun, pieces)), 0)
        if number is None or not size or number[1] < 2:  # noqa: PLR2004  # one is no group
            return None
        first = at + 1 - number[0]
        if self.line.folded(first) == "năm" and self.line.folded(first - 1).isdecimal():
            return None  # "tổng kết 5 năm tổ chức": years are no five units
        if self.line.folded(first - 1) == "số" and self.line.folded(first - 2) != "tổng":  # a block's number
            return None
        ratio = self.line.folded(first - 1) == "/"
        return Count(self.line.start(first), self.line.end(noun + size - 1), number[1], ratio)

    def count_at(self, start: int) -> Count | None:
        """The count that begins here, or behind a first number: "12/12 trường"."""
        return next((count for count in self.counts_in(start, start + _RATIO) if self._leads_to(start, count)), None)

    def _leads_to(self, start: int, count: Count) -> bool:
        before = self.folded[start : count.start]
        return not before or (count.ratio and before.rstrip("/").isdigit())

    def counts_in(self, start: int, end: int) -> list[Count]:
        """The counts that begin in `text[start:end]`."""
        return self.counts[bisect_left(self._count_starts, start) : bisect_left(self._count_starts, end)]

    @cached_property
    def _count_starts(self) -> list[int]:
        return [count.start for count in self.counts]

    @cached_property
    def _unit_starts(self) -> dict[int, Found]:
        return {unit.start: unit for unit in self.units}

    def unit_at(self, start: int) -> Found | None:
        """The organisation whose name begins here."""
        return self._unit_starts.get(start)

    def units_in(self, start: int, end: int) -> list[tuple[int, int]]:
        """The places of the organisations named in `text[start:end]`."""
        first = bisect_left(self.units, start, key=attrgetter("start"))
        after = bisect_right(self.units, end, key=attrgetter("end"))
        return [(unit.start, unit.end) for unit in self.units[first:after]]

    def piece_at(self, offset: int) -> int:
        """The position of the first piece that begins at or after this offset."""
        return self.line.piece_at(offset)

    def line_end(self, offset: int) -> int:
        """Where the line that holds an offset ends."""
        end = self.text.find("\n", offset)
        return len(self.text) if end < 0 else end

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """Start and end of the sentence that holds an offset; between two sentences, of the one before."""
        at = bisect_right(self.sentences, offset, key=itemgetter(0)) - 1
        return self.sentences[at] if at >= 0 else (0, 0)

    def about(self, start: int, end: int) -> Known | None:
        """The block that `text[start:end]` speaks of: the one it names, else the only one, else the one before it."""
        named = [(mention.start, block) for block in self.blocks if (mention := block.named_in(start, end)) is not None]
        if named:
            return min(named, key=itemgetter(0))[1]
        return self.blocks[0] if len(self.blocks) == 1 else self.nearest_before(start)

    @cached_property
    def main(self) -> Known | None:
        """The block that the article is of: the only one, else the only one that its first line names."""
        named = [block for block in self.blocks if block.named_in(0, self.line_end(0))]
        return self.blocks[0] if len(self.blocks) == 1 else named[0] if len(named) == 1 else None

    def main_at(self, place: int) -> Known | None:
        """The main block, if neither the line that holds this place nor a heading above speaks of another one."""
        if len(self.blocks) == 1 or self.main is None:
            return self.main
        start, end = self.text.rfind("\n", 0, place) + 1, self.line_end(place)
        others = any(block is not self.main and block.named_in(start, end) for block in self.blocks)
        return self.main if not others and self.nearest_before(place) in (None, self.main) else None

    def nearest_before(self, place: int) -> Known | None:
        """The block named last before a place, in the same paragraph if one is, at most some lines above.

        What another paragraph names in passing is not spoken of where the article is of one block.
        """
        line = self.text.rfind("\n", max(0, place - _BEFORE), place) + 1
        for start in (line, place - _BEFORE):
            before = [(named.start, block) for block in self.blocks if (named := block.last_in(max(0, start), place))]
            if before:
                at, last = max(before, key=itemgetter(0))
                passing = start < line and self.main is not None and not self._is_heading(at)
                return self.main if passing else last
        return None

    def _is_heading(self, place: int) -> bool:
        """True for a short line, and for one that ends with a colon."""
        line = self.text[self.text.rfind("\n", 0, place) + 1 : self.line_end(place)].strip()
        return len(line) < _HEADING or line.endswith(":")
