"""Which kinds of activity an article reports: the evidence of all its sentences, weighed."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import chain

from models.event import EventType
from pipeline.extract.events.cues import Hit
from pipeline.extract.events.terms import Term, terms_in
from pipeline.extract.events.zones import Sentence

ENOUGH = 0.99  # of evidence, for a type to be reported
_SIGNS = frozenset({"EMULATION", "BLOCK", "COUNCIL"})
_BODIES = frozenset({"BLOCK", "COUNCIL", "UNION"})
_TAUGHT = _SIGNS | {"EMULATION_LAW"}
_HOLDERS = _BODIES | {"EMULATION"}  # of a contest; pupils also play for the emulation of it
_MEETS = frozenset({"MEETING", "FINAL", "INTERIM", "CONGRESS", "PACT", "BRIEFING"})
_OPENS = frozenset({"OPENED", "MEETING", "FINAL", "INTERIM", "BRIEFING", "CONGRESS"})
_HONOURS = frozenset({"PRAISE", "MEDAL"})
# what the title of another kind of meeting names, and what shows that it is one of a year all the same
_YEARS_WORK = frozenset({"FINAL", "INTERIM", "DEPLOY", "STAFF"})
_GONE_OVER = frozenset({"FINAL", "INTERIM"})
_PLANS: tuple[EventType, ...] = ("rollout", "final_review")
_MEDAL_GIVEN = frozenset({"GIVE", "MEDAL"})
_PRIZES = frozenset({"CONTEST", "GAMES", "PRIZE"})
_REGARDS = frozenset({"ESSAY", "MUSING"})  # headlines of what is no news, unless a meeting or an act is told
_ACTS = frozenset({*_MEETS, "SIGN", "LAUNCH", "SCORE", "JUDGE", "CONFERENCE"})
_PLAN = ("kế hoạch ", "dự thảo kế hoạch ")  # begin the title of a document that tells what is to come
_IN_SENTENCE = {"front": _SIGNS, "told": frozenset({"TOLD", "HERE", "MEETING"})}
_IN_PASSING = re.compile(r"\s*[-+*•–—]|[^;\n]{0,40}\b(?:nổi bật|tiêu biểu|điển hình|đáng chú ý) (?:là|như)\b")
_MANY = 2  # mentions of emulation in the body, where headline and lead have none
_CERTAIN: tuple[EventType, ...] = ("pledge_signing", "campaign_launch", "congress", "award", "evaluation")
_REVIEWS: tuple[EventType, ...] = ("interim_review", "final_review")
_SEEN = 0.5  # evidence of a review, for what lies ahead to be on its agenda
# an activity of its own kind, whose order of business names others in passing
_CLOSED: tuple[EventType, ...] = ("training", "contest")
_STAGE = "giai đoạn"  # the years whose tasks are on the agenda of a congress
_AT_CONGRESS: tuple[EventType, ...] = ("congress", "award", "campaign_launch", "pledge_signing")


def reported(found: list[Hit], sentences: list[Sentence], terms: Sequence[Term], *, has_block: bool) -> list[Hit]:
    """The hits of the types that the article reports; none if it reports nothing of emulation."""
    found = [hit for hit in found if not _is_no_act(hit)]
    facts = _facts(found, sentences, terms, has_block=has_block)
    if "prizes" in facts:
        found = [hit for hit in found if hit.cue.type != "award"]
    if "essay" in facts:
        found = []
    if "plan" in facts:
        found = [hit for hit in found if hit.sentence.zone == "title"]
    if "ceremony" in facts:
        found = [hit for hit in found if hit.cue.type not in _PLANS]
    kept = [hit for hit in found if hit.cue.needs is None or hit.cue.needs in facts or _is_met(hit, terms)]
    enough = _enough(kept)
    if "rollout" in enough:  # a briefing on the tasks of a coming year
        kept += [hit for hit in found if hit.cue.needs == "front" and hit not in kept]
    others = _others(enough) if "meeting" in facts or "campaign_launch" in enough else frozenset[str]()
    kept += [hit for hit in found if hit.cue.needs in others]
    types = _types(_enough(kept), kept)
    if not types and has_block:
        kept = [hit for hit in found if hit.cue.needs == "alone"]
        types = _first(_enough(kept))
    return [hit for hit in kept if hit.cue.type in types]


def _others(enough: set[EventType]) -> frozenset[str]:
    """The needs that are met by what else the meeting was."""
    true = {"acted": bool(enough - {"other"}), "reviewed": bool(enough & {*_REVIEWS, "briefing"})}
    return frozenset(name for name, holds in true.items() if holds)


def _enough(kept: list[Hit]) -> set[EventType]:
    return {kind for kind, weight in _weights(kept).items() if weight >= ENOUGH}


def _first(types: set[EventType]) -> set[EventType]:
    """Of a block's meeting without any other news: its plans, if it has any, else that it met."""
    order: tuple[EventType, ...] = ("rollout", "briefing", "other")
    return {next(kind for kind in order if kind in types)} if types else set()


def _types(types: set[EventType], kept: list[Hit]) -> set[EventType]:
    """Without what an activity of its own kind names in passing; "other" only where nothing else is known."""
    titled = types & {hit.cue.type for hit in kept if hit.sentence.zone == "title"}
    front = {hit.cue.type for hit in kept if hit.sentence.zone != "body"}
    if "contest" in types - titled and titled:
        types = types if _stand_together(kept, titled) else types - {"contest"}
    elif closed := types & set(_CLOSED) & front:
        beside: set[EventType] = {"award", "other"} if "contest" in closed else set()
        types &= closed | titled | beside
    if "evaluation" in titled:
        given = any(hit.cue.type == "award" and "HERE" in hit.cue.kinds for hit in kept)
        types -= set() if given or "award" in titled else {"award"}
        types -= set() if "final_review" in front else {"final_review"}
    if "congress" in types:
        staged = {hit.cue.type for hit in kept if hit.cue.type == "rollout" and _STAGE in hit.cue.kinds}
        types &= {*_AT_CONGRESS, *titled, *staged}
    return types - {"other"} if types - {"other", "contest"} else types


def _stand_together(kept: list[Hit], titled: set[EventType]) -> bool:
    """True where a sentence tells a contest together with the acts of the headline, or as what followed a meeting."""
    if any(hit.cue.type == "contest" and "MEETING" in hit.cue.kinds for hit in kept):
        return True
    contests = {hit.sentence.start for hit in kept if hit.cue.type == "contest" and hit.sentence.zone != "body"}
    return any(hit.cue.type in titled and hit.sentence.start in contests for hit in kept)


def _weights(kept: list[Hit]) -> dict[EventType, float]:
    """For each type the sum over sentences of its strongest cue in each."""
    best: dict[tuple[EventType, int], float] = {}
    for hit in kept:
        key = hit.cue.type, hit.sentence.start
        if hit.weight > best.get(key, 0.0):
            best[key] = hit.weight
    weights: defaultdict[EventType, float] = defaultdict(float)
    for (kind, _), weight in best.items():
        weights[kind] += weight
    return weights


def _is_met(hit: Hit, terms: Sequence[Term]) -> bool:
    """True where the cue's own sentence says what it needs: that it is of emulation (`front`), or held (`told`)."""
    kinds = _IN_SENTENCE.get(hit.cue.needs or "")
    if kinds is None:
        return False
    inside = terms_in(terms, hit.sentence.start, hit.sentence.end)
    headline = hit.cue.needs == "told" and (hit.sentence.zone == "title" or hit.sentence.listed)
    return headline or any(not kinds.isdisjoint(said) for _, _, said in inside)


def _facts(found: list[Hit], sentences: list[Sentence], terms: Sequence[Term], *, has_block: bool) -> frozenset[str]:
    """What the article says besides its cues: the needs that it meets, `prizes` for a mere contest, and `ceremony`.

    An opening of school or an election goes over a year and plans the next, and is no activity of emulation by that.
    """
    title = _kinds(terms, [item for item in sentences if item.zone == "title"])
    front = title | _kinds(terms, [item for item in sentences if item.zone == "lead"])
    held = has_block or bool(title & _HOLDERS or front & (_HOLDERS if "PUPILS" not in front else _BODIES))
    contest = _weights([hit for hit in found if hit.cue.needs is None or held])["contest"] >= ENOUGH
    weights = _weights([hit for hit in found if hit.cue.needs is None])
    signs = sum(1 for _, _, kinds in terms if not _SIGNS.isdisjoint(kinds))
    certain = any(weights[kind] >= ENOUGH for kind in _CERTAIN)
    told = _weights(found)
    is_more = contest or bool(title & (_HONOURS | _GONE_OVER)) or any(told[kind] >= ENOUGH for kind in _REVIEWS)
    is_more = is_more or any(set(hit.cue.kinds) >= _MEDAL_GIVEN and hit.sentence.zone != "body" for hit in found)
    true = {
        "block": has_block,
        "front": has_block or bool(title & _SIGNS),
        "taught": has_block or bool(front & _TAUGHT),
        "emulation": has_block or certain or signs >= _MANY or bool(front & _SIGNS),
        "held": held,
        "contest": contest,
        "meeting": bool(front & _MEETS),
        "staff": "STAFF" in front,
        "union": bool(title & {"UNION", "BLOCK"}),
        "opened": bool(front & _OPENS),
        "review": any(weights[kind] >= _SEEN for kind in _REVIEWS),
        "essay": bool(title & _REGARDS and not title & _ACTS)
        and not _is_told(sentences, terms, strictly="ESSAY" in title),
        "plan": not title & _MEETS
        and any(item.zone == "title" and item.folded.lstrip().startswith(_PLAN) for item in sentences),
        "ceremony": "CEREMONY" in title and not title & (_SIGNS | _YEARS_WORK),
        "prizes": not signs and not is_more and bool(front & _PRIZES),
    }
    return frozenset(name for name, holds in true.items() if holds)


def _is_no_act(hit: Hit) -> bool:
    """True for a contest that is an example of what was done or an item of what is to be done; for proposed honours."""
    sentence = hit.sentence
    if hit.cue.type == "award":
        return sentence.proposed
    if hit.cue.type != "contest" or sentence.zone == "title":
        return False
    return sentence.listed or _IN_PASSING.match(sentence.folded) is not None


def _is_told(sentences: list[Sentence], terms: Sequence[Term], *, strictly: bool) -> bool:
    """True where the lead tells of a meeting; if `strictly`, in a sentence that says when."""
    lead = (_kinds(terms, [item]) for item in sentences if item.zone == "lead")
    return any(kinds & _MEETS and ("FRESH" in kinds or not strictly) for kinds in lead)


def _kinds(terms: Sequence[Term], sentences: list[Sentence]) -> frozenset[str]:
    inside = (kinds for item in sentences for _, _, kinds in terms_in(terms, item.start, item.end))
    return frozenset(chain.from_iterable(inside))
