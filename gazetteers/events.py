"""The words by which an article reports an emulation activity, and those of places where one is held."""

from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Literal

from pydantic import field_validator

from gazetteers.folding import fold
from gazetteers.loader import GazetteerError, Row, load
from models.event import EventType

Zone = Literal["title", "lead", "body"]
# what a cue needs besides itself
Need = Literal[
    "emulation",
    "taught",
    "front",
    "meeting",
    "opened",
    "review",
    "held",
    "block",
    "alone",
    "told",
    "staff",
    "union",
    "contest",
    "acted",
    "reviewed",
]
# kinds of years, read by their figures (`pipeline.extract.events.periods`) besides any words
PAST_YEAR, COMING_YEAR = "PAST_YEAR", "COMING_YEAR"
COUNT = "COUNT"  # persons or groups with their number, read by figures, too (`pipeline.extract.events.counts`)
HIDING = "NOT_"  # begins kinds that are no evidence and only hide what lies in their terms
OPEN = frozenset(
    {
        *("REVIEWED", "PROGRAMME", "HABIT", "GROUNDS", "WORKERS", "RECEIVER", "CHARITY", "LAST_YEAR", "CEREMONY"),
        *("BUSINESS", "BY_MEETING"),
        *("nhận cờ", "thực hiện tốt"),
    }
)
_MARKS = "~^><-"


class EventTerm(Row):
    """Words of one kind. Of terms that lie one in another only the longest is read: "thư ký" holds no "ký".

    Kinds that begin with `HIDING` are only for that. Terms of the kinds in `OPEN` do not hide what lies in them:
    "kết quả thực hiện" holds "thực hiện".
    """

    kind: str
    words: str


class EventCue(Row):
    """Terms that, found together in a sentence, are evidence of a type of activity.

    `parts` are kinds of terms (capitals) or words, joined by "+" in any order or by ">" in this one, at most `near`
    characters apart. `title`, `lead` and `body` say what the evidence weighs there; a type is reported from 1.0 on.
    `needs` is what the article must say besides: that it is of emulation at all (`emulation`), in headline or lead
    (`front`), that headline or lead name emulation or its law (`taught`), that something is reviewed (`review`), that a
    block, a union or a movement holds it (`held`), that the headline names a union or a block (`union`), that an
    emulation block is named (`block`), that this is so and there is no other news (`alone`), that headline or lead
    speak of a meeting (`meeting`), of one of the staff (`staff`) or of anything that was done (`opened`), that the
    sentence tells it as held (`told`), that the article reports a contest of teachers, of the staff, of a union or a
    block (`contest`), that headline or lead speak of a meeting and another activity is reported (`acted`), and this one
    a review or a briefing (`reviewed`).
    `unless` lists kinds and words, separated by "|", that must not stand right before; with "~" not before in the same
    clause, with "<" not a few words before, with "^" in the same sentence, with "-" not between the terms, with ">" not
    soon behind. `why` is the reason of the row.
    """

    type: EventType
    parts: str
    near: int = 0
    title: float = 0.0
    lead: float = 0.0
    body: float = 0.0
    needs: Need | None
    unless: tuple[str, ...]
    why: str

    @field_validator("near", "title", "lead", "body", mode="before")
    @classmethod
    def _number(cls, cell: str | None) -> str | int:
        return cell or 0

    @field_validator("unless", mode="before")
    @classmethod
    def _split(cls, cell: str | None) -> list[str]:
        return cell.split("|") if cell else []

    def taken_apart(self) -> "Cue":
        """The row as it is read."""
        blockers = self._blockers()
        return Cue(
            name=f"{self.type}: {self.parts}",
            type=self.type,
            parts=self.parts,
            kinds=tuple(_kind(part) for part in self.parts.replace(">", "+").split("+")),
            near=self.near,
            ordered=">" in self.parts,
            needs=self.needs,
            blockers=blockers,
            forbidding=frozenset(chain.from_iterable(blockers.values())),
            weights={"title": self.title, "lead": self.lead, "body": self.body},
        )

    def _blockers(self) -> dict[str, frozenset[str]]:
        marked: dict[str, set[str]] = {}
        for word in self.unless:
            mark = word[0] if word[0] in _MARKS else ""
            marked.setdefault(mark, set()).add(_kind(word.lstrip(_MARKS)))
        return {mark: frozenset(kinds) for mark, kinds in marked.items()}


@dataclass(frozen=True, slots=True)
class Cue:
    """A row of the cues, taken apart: a row itself would answer ten times slower for each of its fields.

    `name` is its type and parts, as the table of weights calls it, `kinds` are the parts, each a kind of term,
    `ordered` is true if they stand in their order, `blockers` are the kinds of `unless` by their mark ("~", "^", "<",
    ">", "-" or ""), `forbidding` all of them; `weights` say what the evidence weighs in each part of an article.
    """

    name: str
    type: EventType
    parts: str
    kinds: tuple[str, ...]
    near: int
    ordered: bool
    needs: Need | None
    blockers: dict[str, frozenset[str]]
    forbidding: frozenset[str]
    weights: dict[Zone, float]


class EventWeight(Row):
    """What a sign says for (above 0) or against a type of activity, in log-odds: a row of a logistic regression.

    The sign is a kind of terms in headline or lead (`front`) or anywhere, a cue that was read (`cue`, by "TYPE: PARTS"
    as in `event_cues.csv`), or what other readers found (`found`: `block`, `award`, `awards` for three and more,
    `targets`, `themes`). A row of group `base` holds what is said before any sign. The weights are fitted by
    `python -m pipeline.evaluate.event_weights` (docs/evaluation.md, "What is fitted").
    """

    type: EventType
    group: Literal["base", "front", "anywhere", "cue", "found"]
    sign: str | None
    weight: float


class VenueWords(Row):
    """A word that begins the name of a room or building."""

    words: str


def _kind(part: str) -> str:
    part = part.strip()
    return part if part.isupper() else fold(part)


@cache
def event_cues() -> tuple[Cue, ...]:
    """The cues in the file's order."""
    return tuple(row.taken_apart() for row in load("event_cues", EventCue))


@cache
def event_terms() -> dict[str, frozenset[str]]:
    """Folded words to their kinds; words that a cue names itself are a kind of their own.

    Raises `GazetteerError` for a cue that names a kind without words.
    """
    found: dict[str, set[str]] = {}
    for term in load("event_terms", EventTerm):
        found.setdefault(fold(term.words), set()).add(term.kind)
    known = {*chain.from_iterable(found.values()), PAST_YEAR, COMING_YEAR, COUNT}
    for cue in event_cues():
        for kind in {*cue.kinds, *cue.forbidding}:
            if not kind.isupper():
                found.setdefault(kind, set()).add(kind)
            elif kind not in known:
                raise GazetteerError(f"event_cues: {cue.parts}: no words of kind {kind} in event_terms")
    return {words: frozenset(kinds) for words, kinds in found.items()}


@cache
def event_weights() -> tuple[dict[EventType, int], dict[str, dict[str, tuple[tuple[EventType, int], ...]]]]:
    """Each type's base, and by group each sign's weights for types, in hundredths: sums in any order are the same.

    Raises `GazetteerError` for a sign that nothing can be, so that no weight is lost when a kind or cue is renamed.
    """
    base: dict[EventType, int] = {}
    told: dict[str, dict[str, list[tuple[EventType, int]]]] = {}
    kinds = {PAST_YEAR, COMING_YEAR, COUNT, *chain.from_iterable(event_terms().values())}
    known = {"front": kinds, "anywhere": kinds, "cue": {cue.name for cue in event_cues()},
             "found": {"block", "award", "awards", "targets", "themes"}}  # fmt: skip
    for row in load("event_weights", EventWeight):
        weight = round(row.weight * 100)
        if row.group == "base":
            base[row.type] = weight
        elif row.sign not in known[row.group]:
            raise GazetteerError(f"event_weights: {row.type}: nothing is {row.group} {row.sign}")
        else:
            told.setdefault(row.group, {}).setdefault(row.sign, []).append((row.type, weight))
    return base, {group: {sign: tuple(rows) for sign, rows in told.get(group, {}).items()} for group in known}


@cache
def venue_words() -> tuple[str, ...]:
    """Folded, longest first."""
    return tuple(sorted((fold(row.words) for row in load("venue_words", VenueWords)), key=len, reverse=True))
