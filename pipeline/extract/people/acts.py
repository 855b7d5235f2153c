"""What persons did at the event: "ông A chủ trì", "Dự hội nghị có ông B", "tặng Giấy khen cho cô C"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from gazetteers.people import Act as ActKind
from gazetteers.people import leader_acts
from pipeline.extract.people.lexicon import Lexicon
from pipeline.extract.people.segments import Range
from pipeline.extract.people.tokens import Tokens

_JOINING = frozenset({",", "và", "cùng", "với", "&", "-"})
_BEFORE_VERB = frozenset(
    {"đã", "sẽ", "đang", "cũng", "cùng", "vinh", "dự", "trực", "tiếp", "đến", "tới", "về", "lên", "có", "bài", "rất"}
    | {"vừa", "tục", "lần", "lượt", "đồng", "thời", "nhiệt", "liệt", ",", ")", "và", "để", "lại"}
)
_ON_BEHALF = frozenset({"thay", "tại", "thừa", "đại", "nhân"})  # "ông A thay mặt lãnh đạo Sở phát biểu"
_CONJUNCTIONS = frozenset({"và", ",", "đồng", "để"})
_RECIPIENT = frozenset({"cho", "tới", "đến", "tặng"})
_REACH = 16  # tokens from one verb of a person to the next
_SHARED = frozenset({"attended", "chaired"})  # said before a list, of everyone in it


@dataclass(frozen=True, slots=True)
class Cue:
    """Tokens `first` to before `stop` say that a person did `kind`."""

    kind: ActKind
    first: int
    stop: int


@cache
def _verbs(side: str) -> Lexicon[ActKind | None]:
    return Lexicon((row.form, row.act) for row in leader_acts() if row.side == side)


def acts_of(tokens: Tokens, segment: Range, persons: Sequence[Range], heading: Sequence[Cue]) -> list[list[Cue]]:
    """For each person's place in a sentence, in order, the cues of what the person did.

    `heading` are the cues of the line that announces the list in which the sentence stands.
    """
    if not persons:
        return []
    gaps = [
        *((one[1], other[0]) for one, other in pairwise(persons)),
        (persons[-1][1], segment[1]),
    ]
    own = [_predicates(tokens, gap) for gap in gaps]
    after = _after(tokens, gaps, own)
    before = [*heading, *cues_before(tokens, (segment[0], persons[0][0]))]
    listed = True
    found: list[list[Cue]] = []
    for k, cues in enumerate(after):
        lead = (segment[0], persons[0][0]) if k == 0 else gaps[k - 1]
        shared = [cue for cue in before if listed and cue.kind in _SHARED] + [cue for cue in before if k == 0]
        found.append([*shared, *_received(tokens, lead), *cues])
        listed = listed and not own[k]
    return found


def _after(tokens: Tokens, gaps: Sequence[Range], own: Sequence[list[Cue]]) -> list[list[Cue]]:
    """The verbs after each person, of which `own` stand right behind; persons that "," or "và" joins did the same."""
    found: list[list[Cue]] = []
    for (first, stop), cues in zip(reversed(gaps), reversed(own), strict=True):
        found.append(found[-1] if found and _JOINING.issuperset(tokens.lows[first:stop]) else cues)
    return found[::-1]


def _predicates(tokens: Tokens, gap: Range) -> list[Cue]:
    return list(_verbs_in(tokens, *gap))


def _verbs_in(tokens: Tokens, k: int, stop: int) -> Iterator[Cue]:
    """The verb that follows a person, and those that "," or "và" joins to it."""
    limit = min(stop, k + _REACH)
    ready, begun, loose = True, False, False
    while k < limit and tokens.lows[k] != ";":
        match = _verbs("after").match(tokens, k) if ready or loose else None
        low = tokens.lows[k]
        if match is not None and match[0] <= stop:
            if match[1] is not None:
                yield Cue(match[1], k, match[0])
            k, limit = match[0], min(stop, match[0] + _REACH)
            ready, begun, loose = False, True, False
            continue
        loose = loose or (low in _ON_BEHALF and not begun)
        ready = low in _CONJUNCTIONS or (ready and low in _BEFORE_VERB)
        if not (ready or begun or loose):
            return
        k += 1


def cues_before(tokens: Tokens, lead: Range) -> list[Cue]:
    """The cues in the words before the first person of a sentence: "Dự hội nghị có", "Phát biểu tại lễ khai giảng,"."""
    return [*_cues(tokens, "before", lead), *(cue for cue in _cues(tokens, "direct", lead) if cue.stop == lead[1])]


def _cues(tokens: Tokens, side: str, place: Range) -> Iterator[Cue]:
    lexicon = _verbs(side)
    k = place[0]
    while k < place[1]:
        match = lexicon.match(tokens, k) if tokens.lows[k] in lexicon.openings else None
        if match is not None and match[0] <= place[1] and match[1] is not None:
            yield Cue(match[1], k, match[0])
        k = match[0] if match is not None else k + 1


def _received(tokens: Tokens, lead: Range) -> list[Cue]:
    """What was given before the person is named: "trao Giấy khen cho"."""
    first, stop = lead
    if stop == first or tokens.lows[stop - 1] not in _RECIPIENT:
        return []
    given = [cue for cue in _cues(tokens, "after", (max(first, stop - _REACH), stop)) if cue.kind == "presented"]
    return [Cue("received", given[-1].first, given[-1].stop)] if given else []
