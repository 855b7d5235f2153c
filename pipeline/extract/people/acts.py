"""What persons did at the event: "ông A chủ trì", "Dự hội nghị có ông B", "tặng Giấy khen cho cô C"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from gazetteers.people import Act as ActKind
from gazetteers.people import leader_acts
from pipeline.extract.people.lexicon import Lexicon
from pipeline.extract.people.offices import PARTS
from pipeline.extract.people.segments import Range
from pipeline.extract.people.tokens import Tokens

_JOINING = frozenset({",", "và", "cùng", "với", "&", "-"})
_LISTING = _JOINING | {";"}
_TOGETHER = frozenset({"cùng", "đồng"})
_PARTS = frozenset({",", ";", "và"})
_ANNOUNCES = frozenset({"có", "gồm", "là", ":"})  # before a list: "Về phía Sở có ông A; bà B phát biểu"
_COMING = frozenset({"cùng", "với", "và", "&"})  # a comma alone may end a phrase: "Theo ông A, các em dự …"
_OTHERWISE = frozenset({";", "không", "chưa", "do", "để"})  # what follows is not what the person and the group did
_AUXILIARIES = frozenset({"đã", "cùng", "đều", "sẽ", "cũng"})
_GROUPS = frozenset(
    {"các", "toàn", "đại", "lãnh", "tập", "đông", "hơn", "gần", "những", "nhiều", "một", "cán", "quý"}
)  # with whom a person comes: "cùng các thầy cô", "đại diện lãnh đạo Sở"
_BEFORE_VERB = frozenset(
    {"đã", "sẽ", "đang", "cũng", "cùng", "vinh", "dự", "trực", "tiếp", "đến", "tới", "về", "lên", "có", "bài", "rất"}
    | {"vừa", "tục", "lần", "lượt", "đồng", "thời", "nhiệt", "liệt", ",", ")", "-", "và", "để", "lại"}
)
_HONOURED = ["vinh", "dự"]  # "cô A vinh dự được tặng" attended nothing
_ON_BEHALF = frozenset({"thay", "tại", "thừa", "đại", "nhân"})  # "ông A thay mặt lãnh đạo Sở phát biểu"
_CONJUNCTIONS = frozenset({"và", ",", "đồng", "để"})
_RECIPIENT = frozenset({"cho", "tới", "đến", "tặng"})
_NO_MEETING = frozenset({"thi", "lớp", "giờ"})  # dự thi, dự lớp bồi dưỡng, dự giờ
_REACH = 16  # tokens from one verb of a person to the next
SHARED = frozenset({"attended", "chaired"})  # said before a list, of everyone in it


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
    ends = [*((one[1], other[0]) for one, other in pairwise(persons)), (persons[-1][1], segment[1])]
    gaps = [(_behind_brackets(tokens, gap), gap[1]) for gap in ends]
    own = [_predicates(tokens, gap) for gap in gaps]
    before = [*heading, *cues_before(tokens, (segment[0], persons[0][0]))]
    led = segment[0] < persons[0][0] and tokens.lows[persons[0][0] - 1] in _ANNOUNCES
    announced = led or any(cue.kind in SHARED for cue in before)
    after = _after(tokens, gaps, own, announced=announced)
    listed = True
    found: list[list[Cue]] = []
    for k, cues in enumerate(after):
        lead = (segment[0], persons[0][0]) if k == 0 else gaps[k - 1]
        if k and lead[0] < lead[1] and tokens.lows[lead[1] - 1] in _ANNOUNCES:
            before, listed = _announced_next(tokens, lead, before, listed=listed)
        if " ".join(tokens.lows[persons[k][0] : persons[k][0] + 2]) in PARTS:  # "Thư ký: bà B"
            before = [cue for cue in before if cue.kind != "chaired"]
        shared = [cue for cue in before if listed and cue.kind in SHARED] + [cue for cue in before if k == 0]
        found.append([*_chairs(tokens, persons[k]), *shared, *_received(tokens, lead), *cues])
        listed = listed and not own[k]
    return found


def _behind_brackets(tokens: Tokens, gap: Range) -> int:
    """Where it goes on behind what stands in brackets after a person: "(giữa)", "(Trường THCS Na Ư)"."""
    if gap[0] >= gap[1] or tokens.lows[gap[0]] != "(":
        return gap[0]
    ends = (k + 1 for k in range(gap[0], min(gap[1], gap[0] + _REACH)) if tokens.lows[k] == ")")
    return next(ends, gap[0])


def _chairs(tokens: Tokens, person: Range) -> list[Cue]:
    """What the office before a name says: "Chủ tọa: ông A"."""
    verbs = _verbs("before")
    match = verbs.match(tokens, person[0]) if verbs.starts(tokens.lows[person[0]]) else None
    return [Cue("chaired", person[0], match[0])] if match and match[1] == "chaired" and match[0] < person[1] else []


def _announced_next(tokens: Tokens, gap: Range, before: list[Cue], *, listed: bool) -> tuple[list[Cue], bool]:
    """What a list in the same sentence says of the next persons: "; cùng dự có bà B".

    Who plays another part does not chair: "Chủ trì: ông A; Thư ký: bà B".
    """
    begin = next((k + 1 for k in range(gap[1] - 2, gap[0] - 1, -1) if tokens.lows[k] in _PARTS), gap[0])
    cues = [cue for cue in _cues(tokens, "before", (begin, gap[1])) if cue.kind in SHARED]
    if cues:
        return cues, True
    part = tokens.lows[gap[1] - 1] == ":" and begin < gap[1] - 1 and "phía" not in tokens.lows[begin : gap[1]]
    return [cue for cue in before if cue.kind != "chaired"] if part else before, listed


def _after(tokens: Tokens, gaps: Sequence[Range], own: Sequence[list[Cue]], *, announced: bool) -> list[list[Cue]]:
    """The verbs after each person, of which `own` stand right behind; persons that "," or "và" joins did the same."""
    found: list[list[Cue]] = []
    for gap, cues in zip(reversed(gaps), reversed(own), strict=True):
        if not found or cues or gap[0] >= gap[1]:
            found.append(cues)
        elif _JOINING.issuperset(tokens.lows[gap[0] : gap[1]]):
            found.append(found[-1])
        else:
            found.append(_of_all(tokens, gap, found[-1], announced=announced))
    return found[::-1]


def _of_all(tokens: Tokens, gap: Range, cues: Sequence[Cue], *, announced: bool) -> list[Cue]:
    """What is said of the last of a list and holds for those before: "ông A; đại diện các phòng và bà B cùng dự".

    What a list that is `announced` says of its last person ("Dự có ông A; bà B chủ trì") is of that one alone.
    """
    if _LISTING.issuperset(tokens.lows[gap[0] : gap[1]]):
        return [cue for cue in cues if not announced or _is_together(tokens, cue)]
    if not _lists_groups(tokens, gap):
        return []
    return [cue for cue in cues if _is_together(tokens, cue) or (cue.kind in SHARED and not announced)]


def _is_together(tokens: Tokens, cue: Cue) -> bool:
    return tokens.lows[cue.first] in _TOGETHER or tokens.lows[cue.first - 1] in _TOGETHER


def _lists_groups(tokens: Tokens, gap: Range) -> bool:
    """True for a gap of guests without a name, between signs: "; đại diện lãnh đạo các phòng và"."""
    first = _after_signs(tokens, gap)
    return (
        gap[0] < first < gap[1] <= first + _REACH
        and _names_group(tokens, first)
        and tokens.lows[gap[1] - 1] in _LISTING
    )


def _after_signs(tokens: Tokens, gap: Range) -> int:
    return next((k for k in range(*gap) if tokens.lows[k] not in _LISTING), gap[1])


def _names_group(tokens: Tokens, k: int) -> bool:
    return tokens.lows[k] in _GROUPS or tokens.lows[k].isdigit()


def _predicates(tokens: Tokens, gap: Range) -> list[Cue]:
    return list(_verbs_in(tokens, *gap)) or list(_with_others(tokens, gap))


def _with_others(tokens: Tokens, gap: Range) -> Iterator[Cue]:
    """The verbs behind those with whom a person came: "ông A cùng các thầy cô đã tham dự và tặng quà"."""
    first = _after_signs(tokens, gap)
    if not gap[0] < first < gap[1] or not _names_group(tokens, first):
        return
    joined = not _COMING.isdisjoint(tokens.lows[gap[0] : first])
    for k in range(first, min(gap[1], first + _REACH)):
        if tokens.lows[k] in _OTHERWISE:
            return
        match = _verbs("after").match(tokens, k)
        if match is not None and match[1] in SHARED and not _tells_apart(tokens, k, match[0]):
            cues = list(_verbs_in(tokens, k, gap[1]))
            yield from (cue for cue in cues if joined or _is_together(tokens, cues[0]))
            return


def _tells_apart(tokens: Tokens, k: int, stop: int) -> bool:
    """True for what tells a group apart and says nothing of who came: "các em dự thi", "các trường tham gia …"."""
    bare = tokens.lows[k - 1] not in _AUXILIARIES and tokens.lows[k:stop] == ["tham", "gia"]
    return bare or (stop < len(tokens) and tokens.lows[stop] in _NO_MEETING)


def _verbs_in(tokens: Tokens, k: int, stop: int) -> Iterator[Cue]:
    """The verb that follows a person, and those that "," or "và" joins to it."""
    limit = min(stop, k + _REACH)
    ready, begun, loose = True, False, False
    while k < limit and tokens.lows[k] != ";":
        match = _verbs("after").match(tokens, k) if ready or loose else None
        low = tokens.lows[k]
        if match is None and tokens.lows[k : k + 2] == _HONOURED:
            k += 2
            continue
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
    clause = next((k for k in range(lead[1] - 1, lead[0] - 1, -1) if tokens.lows[k] == ";"), lead[0] - 1)
    said = (cue for cue in _cues(tokens, "before", lead) if cue.kind in SHARED or cue.first > clause)
    return [*said, *(cue for cue in _cues(tokens, "direct", lead) if cue.stop == lead[1])]


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
