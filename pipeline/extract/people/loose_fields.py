"""Fields of work that no gazetteer knows: "Hội đồng nghĩa vụ quân sự huyện", "Vụ Dân tộc thiểu số"."""

from functools import cache

from gazetteers.awards import award_forms
from pipeline.extract.people.lexicon import Lexicon
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.unit_state import PART, State
from pipeline.extract.people.vocabulary import vocabulary

_CHOOSING = (["tặng"], ["chọn"], ["duyệt"])
_LONGEST = 4  # words
_ENDS = frozenset(",;.):\n")


def loose_end(tokens: Tokens, k: int, state: State) -> int:
    """After a few unknown words in lower case that lead to a sign or a kind of place, with no verb in them; else `k`.

    Only a part of a unit (phòng, vụ, ban, hội đồng …) has such a field; what follows "Sở" or a place is a verb.
    """
    if state.last not in {"head", "func"} or state.level != PART:
        return k
    council = _council_end(tokens, k)
    if council > k:
        return _taken(state, council)
    for end in range(k, min(k + _LONGEST + 1, len(tokens.words))):
        if tokens.words[end] in _ENDS or _place(tokens, end):
            return _taken(state, end) if end > k else k
        if not tokens.words[end].islower() or not tokens.is_word(end) or vocabulary().unit_stops.match(tokens, end):
            return k
    return k


def _council_end(tokens: Tokens, k: int) -> int:
    """After the titles that a council confers: "Hội đồng xét tặng (danh hiệu) nhà giáo nhân dân, nhà giáo ưu tú"."""
    if tokens.lows[k - 2 : k] != ["hội", "đồng"] or tokens.lows[k] != "xét":
        return k
    i = k + 1 + (tokens.lows[k + 1 : k + 2] in _CHOOSING)
    i += 2 * (tokens.lows[i : i + 2] == ["danh", "hiệu"])
    end = k
    while (found := _distinctions().match(tokens, i)) is not None:
        end = found[0]
        if end + 1 >= len(tokens.words) or tokens.lows[end] not in {",", "và"}:
            break
        i = end + 1
    return end


@cache
def _distinctions() -> Lexicon[str]:
    return Lexicon((row.form, row.kind) for row in award_forms())


def _taken(state: State, end: int) -> int:
    state.take("func", lower=True)
    return end


def _place(tokens: Tokens, k: int) -> bool:
    found = vocabulary().organisations.match(tokens, k)
    return found is not None and found[1].kind == "place"
