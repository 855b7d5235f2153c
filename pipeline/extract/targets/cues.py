"""The gazetteer of targets, looked up at tokens."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from gazetteers.folding import fold
from gazetteers.targets import TargetCueKind, target_cues
from pipeline.extract.people.lexicon import Lexicon
from pipeline.extract.people.tokens import Tokens

OPENING: tuple[TargetCueKind, ...] = ("strong", "weak", "colon", "future", "modal", "until", "each")  # lead to targets
COMPOUNDS = frozenset({"thực", "thể", "phát", "biểu", "xuất"})  # whose "hiện" is no "now"
_LONGEST = 4  # words of a cue
_Held = Sequence[tuple[TargetCueKind, Lexicon[None]]]
_Opened = tuple[_Held, Mapping[str, _Held]]  # what holds cues of one word, and what does with each second word


@cache
def _lexicon(kind: TargetCueKind) -> Lexicon[None]:
    return Lexicon((row.form, None) for row in target_cues() if row.kind == kind)


@cache
def _forms(kind: TargetCueKind) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(fold(row.form).split()) for row in target_cues() if row.kind == kind)


@cache
def openings(*kinds: TargetCueKind) -> frozenset[str]:
    """The folded first words of the cues of some kinds."""
    return frozenset[str]().union(*(_lexicon(kind).openings for kind in kinds))


def cue_at(tokens: Tokens, i: int, kind: TargetCueKind) -> int | None:
    """Where the longest cue of a kind that begins at token `i` ends."""
    found = _lexicon(kind).match(tokens, i)
    return found[0] if found else None


@cache
def _by_opening(kinds: tuple[TargetCueKind, ...]) -> Mapping[str, _Opened]:
    """The first words of the cues of some kinds, each with what holds cues which begin so."""
    lexicons = [(kind, _lexicon(kind)) for kind in kinds]
    return {word: _held_by(word, lexicons) for _, lexicon in lexicons for word in lexicon.openings}


def _held_by(word: str, lexicons: _Held) -> _Opened:
    alone, following = set[TargetCueKind](), defaultdict[str, set[TargetCueKind]](set)
    for kind, lexicon in lexicons:
        seconds = lexicon.seconds.get(word, frozenset())
        if seconds is None:
            alone.add(kind)
        for second in seconds or ():
            following[second].add(kind)
    held = {second: [one for one in lexicons if one[0] in kinds | alone] for second, kinds in following.items()}
    return [one for one in lexicons if one[0] in alone], held


class Marks:
    """Where the cues of some kinds begin in a text, found in one pass over its words."""

    def __init__(self, tokens: Tokens, kinds: tuple[TargetCueKind, ...]) -> None:
        self._ends: dict[TargetCueKind, dict[int, int]] = {kind: {} for kind in kinds}
        openings, places, lows = _by_opening(kinds), tokens.places, [*tokens.lows, ""]
        for word in openings.keys() & places.keys():
            alone, following = openings[word]
            for i in places[word]:
                for kind, lexicon in following.get(lows[i + 1], alone):
                    if (found := lexicon.match(tokens, i)) is not None:
                        self._ends[kind][i] = found[0]
        self._starts = {kind: sorted(ends) for kind, ends in self._ends.items()}

    def end(self, i: int, kind: TargetCueKind) -> int | None:
        """Where the longest cue of a kind that begins at token `i` ends."""
        return self._ends[kind].get(i)

    def first(self, kind: TargetCueKind, start: int, stop: int) -> int | None:
        """The first token from `start` to before `stop` with which a cue of a kind begins."""
        starts = self._starts[kind]
        k = bisect_left(starts, start)
        return starts[k] if k < len(starts) and starts[k] < stop else None

    def within(self, kind: TargetCueKind, start: int, stop: int) -> Sequence[int]:
        """The tokens from `start` to before `stop` with which cues of a kind begin, in order."""
        starts = self._starts[kind]
        return starts[bisect_left(starts, start) : bisect_left(starts, stop)]

    def any(self, start: int, stop: int, *kinds: TargetCueKind) -> bool:
        """True if a cue of one of these kinds begins between two tokens."""
        for starts in map(self._starts.__getitem__, kinds):  # most are empty, and each line asks for many
            if starts and starts[-1] >= start and starts[bisect_left(starts, start)] < stop:
                return True
        return False


def start_before(tokens: Tokens, i: int, kind: TargetCueKind) -> int | None:
    """Where the longest cue of a kind begins that ends directly before token `i`."""
    starts = range(max(0, i - _LONGEST), i)
    return next((start for start in starts if tuple(tokens.lows[start:i]) in _forms(kind)), None)


def cue_before(tokens: Tokens, i: int, kind: TargetCueKind) -> bool:
    """True if a cue of a kind ends directly before token `i`."""
    return start_before(tokens, i, kind) is not None


def is_other(tokens: Tokens, i: int) -> bool:
    """True for a cue in another sense: "chỉ tiêu tuyển sinh", the "đích" of "mục đích"."""
    return cue_at(tokens, i, "other") is not None or (i > 0 and cue_at(tokens, i - 1, "other") is not None)


def is_of_today(tokens: Tokens, begin: int, reach: int) -> bool:
    """True for "Trường hiện có 12 lớp", not for "Thực hiện tốt …; có 90% giáo viên …"."""
    near = range(begin, min(begin + reach, len(tokens)))
    return any(tokens.lows[k] == "hiện" and not (k and tokens.lows[k - 1] in COMPOUNDS) for k in near)
