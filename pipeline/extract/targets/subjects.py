"""Commas within the subject of a share: "80% đội viên, nhi đồng đạt …" is one commitment, not two."""

from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.cues import cue_at, cue_before
from pipeline.extract.targets.figures import Figure

_NOUN = 6  # words of one part of a subject, "cơ sở giáo dục mầm non"
_SUBJECT = 20  # tokens of a whole one, with its commas
LIFTS = frozenset({"nâng", "đưa", "giảm", "hạ", "kéo"})
_TO = frozenset({"lên", "xuống", "còn"})
_CLAUSE = 24  # tokens in which the clause behind the verb may name a share of its own


def goes_on(tokens: Tokens, share: Figure, comma: int, stop: int) -> bool:
    """True if the subject of `share` goes on behind the comma at token `comma`, to a verb before token `stop`.

    What stands between the share and the comma must be nouns only: a share that has its verb is said in full.
    """
    if not (share.percent or share.ratio) or cue_before(tokens, share.first, "achieve"):
        return False
    return (
        0 < comma - share.stop <= _SUBJECT and _is_nominal(tokens, share.stop, comma) and _to_verb(tokens, comma, stop)
    )


def is_lifted(tokens: Tokens, first: int, comma: int, stop: int) -> bool:
    """True for the comma of "nâng tỷ lệ trường mầm non, tiểu học lên 65%": what is lifted goes on to "lên"."""
    if LIFTS.isdisjoint(tokens.lows[first:comma]) or not _TO.isdisjoint(tokens.lows[first:comma]):
        return False
    if comma + 1 >= stop or cue_at(tokens, comma + 1, "opener"):
        return False
    clause = tokens.lows[comma + 1 : min(comma + _SUBJECT, stop)]
    upto = next((k for k, low in enumerate(clause) if low in {",", ";"}), len(clause))
    return not _TO.isdisjoint(clause[:upto])


def _is_nominal(tokens: Tokens, first: int, comma: int) -> bool:
    """True for "xã, phường": short parts without a verb or a figure."""
    length = 0
    for k in range(first, comma):
        length = 0 if tokens.words[k] == "," else length + 1
        if length > _NOUN or (length and not _is_noun_word(tokens, k)):
            return False
    return length > 0


def _to_verb(tokens: Tokens, comma: int, stop: int) -> bool:
    """True if short nouns lead from the comma to a verb, in whose clause no other share is named."""
    length = 0
    for k in range(comma + 1, min(comma + _SUBJECT, stop)):
        if length and tokens.words[k] == ",":
            length = 0
            continue
        if length and cue_at(tokens, k, "verb"):
            return not _names_share(tokens, k, stop)
        length += 1
        opens = length == 1 and cue_at(tokens, k, "opener")
        if opens or length > _NOUN or not _is_noun_word(tokens, k):
            return False
    return False


def _is_noun_word(tokens: Tokens, k: int) -> bool:
    """True for a word with which neither a verb nor the rest of a share said in full begins."""
    return tokens.is_word(k) and not cue_at(tokens, k, "verb") and not cue_at(tokens, k, "upwards")


def _names_share(tokens: Tokens, verb: int, stop: int) -> bool:
    """True for "học sinh đạt 98%", which is a commitment of its own."""
    for k in range(verb, min(verb + _CLAUSE, stop)):
        if tokens.words[k] in {",", ";"} or (tokens.lows[k] == "và" and cue_at(tokens, k + 1, "bound")):
            return False
        if tokens.words[k] == "%":
            return True
    return False
