"""Fields of work that no gazetteer knows: "Hội đồng nghĩa vụ quân sự huyện", "Vụ Dân tộc thiểu số"."""

from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.unit_state import PART, State
from pipeline.extract.people.vocabulary import vocabulary

_LONGEST = 4  # words
_ENDS = frozenset(",;.):\n")


def loose_end(tokens: Tokens, k: int, state: State) -> int:
    """After a few unknown words in lower case that lead to a sign or a kind of place, with no verb in them; else `k`.

    Only a part of a unit (phòng, vụ, ban, hội đồng …) has such a field; what follows "Sở" or a place is a verb.
    """
    if state.last not in {"head", "func"} or state.level != PART:
        return k
    for end in range(k, min(k + _LONGEST + 1, len(tokens.words))):
        if tokens.words[end] in _ENDS or _place(tokens, end):
            return _taken(state, end) if end > k else k
        if not tokens.words[end].islower() or not tokens.is_word(end) or vocabulary().unit_stops.match(tokens, end):
            return k
    return k


def _taken(state: State, end: int) -> int:
    state.take("func", lower=True)
    return end


def _place(tokens: Tokens, k: int) -> bool:
    found = vocabulary().organisations.match(tokens, k)
    return found is not None and found[1].kind == "place"
