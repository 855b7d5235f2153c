"""The stretches of a text in which figures are targets: after a cue to the sentence's end, and lists under a cue."""

from collections.abc import Iterator
from dataclasses import dataclass

from gazetteers.targets import TargetCueKind
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.cues import announcing, cue_at, cue_before
from pipeline.extract.targets.figures import Taken, figures

_BULLETS = frozenset("-+•*·●▪–○♦>")
_GOES_ON = frozenset(":;,")
_REACHED = frozenset({"đã", "sự", "thần", "trình"})
_PLANNED = frozenset({"đăng", "đề", "ký", "cam"})
_LONGEST = 400  # tokens; no sentence of prose is longer
_NEAR = 7  # tokens from a weak cue to its figure or colon


@dataclass(frozen=True, slots=True)
class Region:
    """Tokens `first` to before `stop`, and the rule that opened it."""

    first: int
    stop: int
    rule: str


def regions(tokens: Tokens, taken: Taken) -> Iterator[Region]:
    """Every region, in order; none overlap. `taken` as in `figures`."""
    listing, opened = False, False
    for first, stop in _lines(tokens):
        if listing and (opened or _is_item(tokens, first)):
            yield _region(first + (tokens.words[first] in _BULLETS), stop, "targets:list")
            opened = tokens.words[stop - 1] in _GOES_ON and tokens.lows[first] not in _BULLETS
            continue
        inline = list(_inline(tokens, first, stop, taken))
        yield from inline
        listing = _opens_list(tokens, first, stop, bool(inline))
        opened = listing and tokens.words[stop - 1] == ":"


def _region(first: int, stop: int, rule: str) -> Region:
    return Region(first, min(stop, first + _LONGEST), rule)


def _lines(tokens: Tokens) -> Iterator[tuple[int, int]]:
    first = 0
    while first < len(tokens):
        stop = tokens.line_end(first)
        if stop > first:
            yield first, stop
        first = stop + 1


def _is_item(tokens: Tokens, first: int) -> bool:
    return tokens.lows[first] in _BULLETS or tokens.words[first][0].isdigit()


def _inline(tokens: Tokens, first: int, stop: int, taken: Taken) -> Iterator[Region]:
    for begin, end in _sentences(tokens, first, stop):
        start = _start(tokens, begin, end, taken)
        if start is not None and not _told(tokens, start, end, taken):
            yield _region(start, end, "targets:sentence")


def _told(tokens: Tokens, start: int, end: int, taken: Taken) -> bool:
    """True if the sentence goes on with what was done before it names a figure ("phấn đấu …, trường đã có 12 giải")."""
    found = figures(tokens, start, min(end, start + _LONGEST), taken)
    before = range(start, found[0].first - 1) if found else range(0)
    return any(tokens.lows[i] == "đã" and tokens.lows[i + 1] not in _PLANNED for i in before)


def _sentences(tokens: Tokens, first: int, stop: int) -> Iterator[tuple[int, int]]:
    begin = first
    for i in range(first, stop):
        if (
            tokens.words[i] == "."
            and (i + 1 >= stop or tokens.capital(i + 1) or not tokens.is_word(i + 1))
            and i > begin
        ):
            yield begin, i
            begin = i + 1
    if begin < stop:
        yield begin, stop


def _start(tokens: Tokens, begin: int, end: int, taken: Taken) -> int | None:
    """Where the commitments of a sentence begin: after its first cue that is followed by a figure."""
    cues = announcing()
    for i in range(begin, end):
        if tokens.lows[i] not in cues:
            continue
        strong = cue_at(tokens, i, "strong")
        if strong and not _reached(tokens, begin, i, strong):
            return strong
        weak = cue_at(tokens, i, "weak")
        if weak and not cue_at(tokens, i, "other") and not cue_before(tokens, i, "result"):
            start = _after_weak(tokens, weak, end, taken)
            if start is not None:
                return start
    return None


def _reached(tokens: Tokens, begin: int, i: int, after: int) -> bool:
    """True for "đã phấn đấu đạt" and "sự phấn đấu của", which are no plans."""
    before = tokens.lows[i - 1] if i > begin else ""
    return before in _REACHED or (after < len(tokens) and tokens.lows[after] == "của")


def _after_weak(tokens: Tokens, weak: int, end: int, taken: Taken) -> int | None:
    """A weak cue announces what follows a colon, or a figure close behind it in its clause."""
    near = min(weak + _NEAR, end)
    stop = next((k for k in range(weak, near) if tokens.words[k] in {":", ",", ";"}), near)
    if figures(tokens, weak, stop, taken):
        return weak
    return stop + 1 if stop + 1 < end and tokens.words[stop] == ":" else None


def _opens_list(tokens: Tokens, first: int, stop: int, inline: bool) -> bool:  # noqa: FBT001  # a fact of the line
    """True if the next lines, where they are items, are commitments."""
    if tokens.words[stop - 1] == ":":
        told = _has(tokens, first, stop, ("result",))
        return inline or _has(tokens, first, stop, ("strong", "weak") if told else ("strong", "weak", "colon"))
    if not _has(tokens, first, stop, ("strong", "weak")):
        return False
    return inline or not _has(tokens, first, stop, ("result",))


def _has(tokens: Tokens, first: int, stop: int, kinds: tuple[TargetCueKind, ...]) -> bool:
    return any(cue_at(tokens, i, kind) for i in range(first, stop) for kind in kinds)
