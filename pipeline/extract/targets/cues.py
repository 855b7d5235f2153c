"""The gazetteer of targets, looked up at tokens."""

from functools import cache

from gazetteers.folding import fold
from gazetteers.targets import TargetCueKind, target_cues
from pipeline.extract.people.lexicon import Lexicon
from pipeline.extract.people.tokens import Tokens

_LONGEST = 4  # words of a cue


@cache
def _lexicon(kind: TargetCueKind) -> Lexicon[None]:
    return Lexicon((row.form, None) for row in target_cues() if row.kind == kind)


@cache
def _forms(kind: TargetCueKind) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(fold(row.form).split()) for row in target_cues() if row.kind == kind)


def cue_at(tokens: Tokens, i: int, kind: TargetCueKind) -> int | None:
    """Where the longest cue of a kind that begins at token `i` ends."""
    found = _lexicon(kind).match(tokens, i)
    return found[0] if found else None


def cue_before(tokens: Tokens, i: int, kind: TargetCueKind) -> bool:
    """True if a cue of a kind ends directly before token `i`."""
    return any(tuple(tokens.lows[max(0, i - length) : i]) in _forms(kind) for length in range(1, _LONGEST + 1))


@cache
def announcing() -> frozenset[str]:
    """The folded first words of the cues that announce a target."""
    return _lexicon("strong").openings | _lexicon("weak").openings
