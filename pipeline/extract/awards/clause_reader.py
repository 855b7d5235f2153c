"""Distinctions that no special order has read, asked of their clause in whatever order it is said.

Who, from whom: those who are named in it have roles by what stands beside them (`runs`), the sides of the distinction
and of its verb say which role received (`clause_sides`); of two that fit, the nearest. Where people are meant whom
nobody counts, nobody is read.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.extract.awards.clause_sides import (
    Behind,
    actor,
    behind,
    between,
    counted_by,
    fits,
    is_chained,
    is_giver,
    is_number,
    is_unreal,
    labelled,
    main_subject,
    object_of_another,
    opening_subject,
    subject_of,
)
from pipeline.extract.awards.clauses import speech_before
from pipeline.extract.awards.grantors import UNKNOWN, giver, giver_after, is_given_after, named_grantor, passive_at
from pipeline.extract.awards.item import Item, is_school
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.recipients_after import members_after
from pipeline.extract.awards.runs import runs
from pipeline.extract.awards.story import Grant
from pipeline.extract.awards.vetoes import group_end, says_what_for, vetoed
from pipeline.extract.awards.vocabulary import ALL_QUOTES

RULE = "awards:clause"
_SENTENCE = 80  # items
_HAVING = frozenset({"có", "thêm"})  # "Công đoàn trường có thêm Cờ thi đua do … tặng"
_TELLS = frozenset({"là", "có", "gồm"})
_AGENTS = 16  # items of those who hand over, with their offices
_BESIDE_AGENTS = frozenset({",", "-", "–", "(", ")", "của", "và"})


@dataclass(frozen=True, slots=True)
class Told:
    """What a clause says of distinctions that end before place `after`: who received them from whom.

    `verb` is the place of the verb that governs them, `subject` says that those who received stand before it.
    """

    who: tuple[Item, ...]
    grantor: Item | None
    verb: int | None
    after: int
    subject: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """Distinctions from place `first` to before `end` in the sentence from `begin` to `stop`.

    `before` is what the sentence told of the distinctions before them, `said` that the text says of any who has it.
    """

    first: int
    end: int
    begin: int
    stop: int
    before: Told | None
    said: bool

    @property
    def since(self) -> int:
        """From where on nothing has been told yet."""
        return self.before.after if self.before else self.begin


@dataclass(frozen=True, slots=True)
class Clause:
    """What stands around distinctions: the giver `named` with them, the place `after` it all, the verb before them.

    `at` is the place of the verb or of the "được" before it, `receives` says that its subject received, `chained` that
    nothing stands between these distinctions and those before them, `given` that they are the subject.
    """

    named: Item | None
    after: int
    verb: int | None
    at: int | None
    receives: bool
    chained: bool
    given: bool


def by_clauses(items: Items, told: Sequence[Grant]) -> Iterator[Grant]:
    """The grants of distinctions of which `told` has none."""
    known: dict[int, list[Grant]] = {}
    for grant in told:
        known.setdefault(grant.award.first, []).append(grant)
    places = items.places("award", 0, len(items))
    if all(items[k].first in known for k in places):
        return
    end, before, begin, said = 0, None, -1, bool(told)
    for k in places:
        if k < end:
            continue
        end = group_end(items, k)
        start, stop = _sentence(items, k)
        before = before if start == begin else None
        begin = start
        own = [grant for at in range(k, end) for grant in known.get(items[at].first, ())]
        if own:
            before = _as_told(items, k, end, own)
        elif not (says_what_for(items, k) or vetoed(items, k) or "|" in items.lows[start:stop]):
            before = _read(items, Asked(k, end, start, stop, before, said=said))
            said = said or bool(before.who)
            yield from _grants(items, range(k, end), before)


def _grants(items: Items, places: range, told: Told) -> Iterator[Grant]:
    for k in places:
        if items.kind(k) == "award":
            yield from (Grant(items[k], one, told.grantor, RULE) for one in told.who)


def _as_told(items: Items, first: int, end: int, own: Sequence[Grant]) -> Told:
    """What a special order has read."""
    who = tuple(grant.recipient for grant in own)
    before = all(one.first < items[first].first for one in who)
    return Told(who, own[-1].grantor, _verb(items, first, 0), named_grantor(items, end)[1], before)


def _sentence(items: Items, k: int) -> tuple[int, int]:
    """The first place of the sentence around place `k` and the place of its end."""
    first, last = max(k - _SENTENCE, 0), min(k + _SENTENCE, len(items))
    begin = next((place + 1 for place in range(k, first - 1, -1) if items.kind(place) == "end"), first)
    return begin, next((place for place in range(k, last) if items.kind(place) == "end"), last)


def _read(items: Items, asked: Asked) -> Told:
    """The surest reading of a clause."""
    clause = _clause(items, asked)
    if clause.at is not None and (is_unreal(items, clause.at) or speech_before(items, clause.at) is not None):
        return Told((), None, clause.verb, clause.after, subject=False)
    who, subject = _who(items, asked, clause)
    if len(who) > 1 and clause.verb is not None and not clause.receives and is_giver(items, clause.verb, who[-1]):
        who = who[:-1]  # "Ghi nhận đóng góp của Trường A, | UBND tỉnh tặng …"
    grantor = _grantor(items, asked, clause, who)
    if who and all(one.kind == "count" for one in who):
        who = tuple(members_after(items, list(who), clause.after)) or who
    return Told(who, None if grantor in who else grantor, clause.verb, clause.after, subject=subject)


def _clause(items: Items, asked: Asked) -> Clause:
    before = asked.before
    named, after = named_grantor(items, asked.end)
    given = is_given_after(items, after)
    verb = None if given else _verb(items, asked.first, asked.since)
    chained = verb is None and not given and before is not None and is_chained(items, before.after, asked.first)
    passive = _passive(items, verb, asked.since) if verb is not None and items.cue(verb) == "give" else None
    receives = verb is not None and (items.cue(verb) != "give" or passive is not None)
    at = verb if passive is None else passive
    return Clause(named, after, verb, at, receives=receives, chained=chained, given=given)


def _passive(items: Items, verb: int, begin: int) -> int | None:
    """The "được" of the verb, also before all those who hand over: "được ông A, Phó Chủ tịch, thừa ủy quyền B trao"."""
    near = passive_at(items, verb)
    if near is not None:
        return near
    for place in range(verb - 1, max(begin, verb - _AGENTS) - 1, -1):
        if items.cue(place) == "passive":
            return place
        acting = items.kind(place) in {"unit", "title", "person", "address"} or items.low(place) in _BESIDE_AGENTS
        if not acting and items.cue(place) not in {"behalf", "filler"}:
            break
    return None


def _who(items: Items, asked: Asked, clause: Clause) -> tuple[tuple[Item, ...], bool]:
    """Those who received, and whether they are the subject."""
    first, verb, before = asked.first, clause.verb, asked.before
    who = (between(items, verb, first) if verb is not None else ()) or counted_by(items, first)
    if who:
        return who, False
    rest = Behind(clause.after, asked.stop, verb, receives=clause.receives, given=clause.given, said=asked.said)
    right = behind(items, first, rest)
    if right is not None and (right or not clause.receives):
        return right, False
    if clause.chained and before is not None:
        counted = before.subject and is_number(items, first - 1) and all(one.kind == "count" for one in before.who)
        return () if counted else tuple(one for one in before.who if fits(items[first], one)), before.subject
    if clause.at is None:
        return labelled(items, asked.since, first, going_on=before is not None), True
    if clause.receives:
        return _subject(items, asked, clause.at, clause.after), True
    return object_of_another(items, first, asked.since, clause.at), False


def _grantor(items: Items, asked: Asked, clause: Clause, who: tuple[Item, ...]) -> Item | None:
    """The named giver, else the one who acts in the clause, else that of the distinction before."""
    named, verb = clause.named, clause.verb
    if named is not None:
        return None if named is UNKNOWN or (is_school(named) and clause.receives) else named
    acts = giver(items, verb) if verb is not None and items.cue(verb) == "give" else None
    told = asked.before.grantor if clause.chained and asked.before is not None else None
    acts = acts if acts not in who else None
    acts = acts or (None if verb is None or clause.receives else actor(items, asked.since, verb))
    return acts or giver_after(items, clause.after) or told


def _subject(items: Items, asked: Asked, verb: int, after: int) -> tuple[Item, ...]:
    """The subject of the verb; where it has none, that of the clause or of the sentence before."""
    found = subject_of(items, asked.since, verb)
    if found is None and asked.before is not None:
        found = asked.before.who if asked.before.subject else ()
    elif found is None:
        found = opening_subject(items, asked.begin, verb) or main_subject(items, asked.begin, verb, after)
        told_of = items.low(after) in _TELLS  # "Nhận Bằng khen là vinh dự", "Nhận Bằng khen có nhiều giáo viên"
        found = found or (() if told_of else _of_sentence_before(items, asked.begin))
    if is_number(items, asked.first - 1) and all(one.kind == "count" for one in found):
        return ()  # "15 tập thể, 42 cá nhân được khen thưởng: 02 Bằng khen, …" says not whose they are
    return tuple(one for one in found if fits(items[asked.first], one))


def _verb(items: Items, first: int, begin: int) -> int | None:
    """The nearest verb of giving or receiving, or "là", before the distinction in its clause."""
    called = items.low(first - 1) in ALL_QUOTES or items.cue(first - 1) == "filler"
    for place in range(first - 1, begin - 1, -1):
        if items.kind(place) in {"end", "award"} or (items.low(place) == ";" and place < first - 1):
            return None
        if items.cue(place) in {"give", "receive"} or (items.low(place) == "là" and (called or place == first - 1)):
            return place
        if items.low(place) in _HAVING and place == first - 1:
            return place
    return None


def _of_sentence_before(items: Items, begin: int) -> tuple[Item, ...]:
    """The subject of the sentence before in the same line; the school of the title where it names nobody."""
    if begin <= 1 or items.low(begin - 1) == "\n":
        return ()
    free = [run for run in runs(items, *_sentence(items, begin - 2)) if run.role == "free"]
    if free:
        return free[0].who if len(free[0].who) == 1 else ()
    return (items.topic,) if items.topic is not None else ()
