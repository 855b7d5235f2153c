"""The sentences of a line that commit to something; one may go on with the goals of the one before."""

from bisect import bisect_left
from collections.abc import Iterator

from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.figures import figures, written_out
from pipeline.extract.targets.following import Announced, announces, following, is_inline_item, told_of
from pipeline.extract.targets.opened import opened
from pipeline.extract.targets.region import Region, Text
from pipeline.extract.targets.settled import may_settle

_ENDS = frozenset(".…")
_BEFORE_LABEL = frozenset(":%;")
_PLANNED = frozenset({"đăng", "đề", "ký", "cam"})


class Prose:
    """Reads lines in their order; what the sentence before was stays known across lines."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._stops = text.tokens.where(_ENDS)
        self._announced: Announced | None = None
        self._before: tuple[int, int] | None = None

    def line(self, first: int, stop: int) -> Iterator[Region]:
        """The regions of a line's sentences."""
        if self._announced is None and not self._may_commit(first, stop):
            self._before = None if first else (first, stop)
            return
        for begin, end in self._sentences(first, stop):
            yield from self._sentence(begin, end)

    def _sentences(self, first: int, stop: int) -> Iterator[tuple[int, int]]:
        begin, tokens, stops = first, self._text.tokens, self._stops
        for i in stops[bisect_left(stops, first) : bisect_left(stops, stop)]:
            at_stop = tokens.words[i] == "." and (i + 1 >= stop or tokens.capital(i + 1) or not tokens.is_word(i + 1))
            elliptic = tokens.words[i] == "…" and i + 1 < stop and tokens.capital(i + 1)
            if (at_stop or elliptic) and i > begin and not _is_label(tokens, begin, i):
                yield begin, i
                begin = i + 1
        if begin < stop:
            yield begin, stop

    def _may_commit(self, first: int, stop: int) -> bool:
        marks, words = self._text.marks, self._text.tokens.words
        if marks.any(first, stop, "strong", "weak", "colon"):
            return True
        if may_settle(self._text, first, stop):
            return True
        announced = marks.any(first, stop, "future", "modal", "until", "each")
        if not announced:
            return False
        return any(word[0].isdigit() for word in words[first:stop]) or bool(written_out(self._text.tokens, first, stop))

    def _sentence(self, begin: int, end: int) -> Iterator[Region]:
        text = self._text
        region = opened(text, begin, end)
        if region is not None and _told(text, region):
            region = None
        if self._announced is not None and (whole := following(text, begin, end, self._announced)):
            region = whole if region is None or figures(text.tokens, whole.first, region.first, text.taken) else region
        if region is None and self._before is not None and (back := told_of(text, begin, end, self._before)):
            yield back
        self._announced = self._after(region, begin, end)
        self._before = None if region is not None else (begin, end)
        if region is not None:
            yield region

    def _after(self, region: Region | None, begin: int, end: int) -> Announced | None:
        """What the next sentence may go on with; a headline announces nothing."""
        if not begin:
            return None
        if region is not None and is_inline_item(self._text.tokens, begin):
            return self._announced or "goals"
        if region is not None and is_inline_item(self._text.tokens, region.first):
            return "items"
        if region is not None and figures(self._text.tokens, region.first, region.stop, self._text.taken):
            return "goals"
        return announces(self._text, begin, end)


def _told(text: Text, region: Region) -> bool:
    """True if the sentence goes on with what was done before it names a figure ("phấn đấu …, trường đã có 12 giải")."""
    found = figures(text.tokens, region.first, region.stop, text.taken)
    before = range(region.first, found[0].first - 1) if found else range(0)
    lows = text.tokens.lows
    return any(lows[i] == "đã" and lows[i + 1] not in _PLANNED for i in before)


def _is_label(tokens: Tokens, begin: int, stop: int) -> bool:
    """True for the stop of "2. Duy trì sĩ số", "các chỉ tiêu: 1. Huy động trẻ", "Khá 45% 2. Giáo viên"."""
    number = tokens.words[stop - 1]
    return number.isdigit() and len(number) == 1 and (stop - 1 == begin or tokens.words[stop - 2] in _BEFORE_LABEL)
