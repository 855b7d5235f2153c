"""Who stands on which side of a distinction: behind it, before its verb, between the two, before a colon."""

from dataclasses import dataclass, replace

from gazetteers.awards import personal_titles
from pipeline.extract.awards.clauses import uncounted
from pipeline.extract.awards.houses import resolved
from pipeline.extract.awards.item import Item, is_school
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.partners import is_conferred
from pipeline.extract.awards.recipients_after import is_of_merits, is_recipient
from pipeline.extract.awards.runs import Run, over_epithet, over_leads, runs
from pipeline.extract.awards.vocabulary import ALL_QUOTES, WHO

_LINKS = frozenset(
    {
        ",", "và", "kèm", "cùng", "+", "&", ";", "(", ")", "vào", "năm", "học", "các", "giai", "đoạn", "-", "lần",
        "liền", "liên", "tục", "của", "–", "/",
    }
)  # fmt: skip
_WITH = ALL_QUOTES | {"là", "bằng", "với", ",", ":", "(", "-", "hình", "thức"}  # khen thưởng Trường A với hình thức …
_BEHIND = frozenset({":", "(", "gồm", "là", "có", "như", "|"})
_PART = frozenset({"gồm", "là", "có", ":"})
_ACTS = frozenset({"give", "receive", "passive"})
_MERITS = frozenset({"tích", "góp", "lực", "hiến", "quả", "gắng", "lao"})  # thành tích, đóng góp, nỗ lực của Trường A
_HELD_BY = frozenset({"có", "là"})
_HANDING = frozenset({"dự", "gia", "đọc", "trì", "người"})  # tham dự và trao, tham gia trao, người trao
_HANDS = 6  # items from such a word to the verb
_NOMINAL = frozenset({"lễ", "buổi", "dịp"})
_UNREAL = frozenset({"không", "chưa", "sẽ", "mong", "muốn", "mơ", "ước", "nên", "cần", "phải", "đáng", "mỗi", "chẳng"})
_NEAR = 14  # items from a run to the verb that it is the subject of
_OPENING = 8  # items before a verb without a subject of its own
_SUBJECTS = frozenset({"có", "ai", "tỷ", "tỉ", "số", "người"})
_ACTED = 3  # items of another clause's verb and of who gives
_BEFORE_VERB = 4  # items in which it is said that something is not so

Found = tuple[Item, ...] | None


def fits(award: Item, one: Item) -> bool:
    """True if one of this kind may have a distinction of that kind."""
    person = one.kind == "person" or one.counted == "person"
    if award.form is None or (one.kind == "count" and one.counted is None):
        return True
    if award.form.kind == "class":
        return one.school_class
    if award.form.kind == "group":
        return not person
    if award.form.form in personal_titles() or award.form.form.startswith("nhà giáo"):
        return person
    return True


def is_chained(items: Items, after: int, first: int) -> bool:
    """True if nothing but years, brackets and "," stands between two distinctions."""
    return all(
        items.low(k) in _LINKS or items.cue(k) == "filler" or is_number(items, k) or items.low(k) in ALL_QUOTES
        for k in range(after, first)
    )


def is_number(items: Items, k: int) -> bool:
    """True for a bare number, not for the "15 đồng chí" whose first word is one."""
    return items.kind(k) != "count" and items.low(k).isdecimal()


def _fitting(items: Items, first: int, run: Run) -> tuple[Item, ...]:
    return tuple(one for one in run.who if fits(items[first], one))


def between(items: Items, verb: int, first: int) -> tuple[Item, ...]:
    """Those between a verb of giving and the distinction: "tặng Trường A Giấy khen"."""
    for run in runs(items, verb + 1, first):
        tight = all(items.cue(k) in {"filler", "receive"} or items.low(k) in _WITH for k in range(run.end, first))
        if run.role in {"free", "to", "object"} and run.lead <= verb + 1 and tight:
            return _fitting(items, first, run)
    return ()


def counted_by(items: Items, first: int) -> tuple[Item, ...]:
    """The group counted right before a title: "85 giáo viên Lao động tiên tiến"."""
    award, before = items[first], items[first - 1]
    titled = award.form is not None and award.form.is_title
    return (before,) if titled and before.kind == "count" and fits(award, before) else ()


@dataclass(frozen=True, slots=True)
class Behind:
    """What follows a distinction, from place `after` to the end of the sentence at `stop`.

    `receives` says that the `verb` before it has a subject who received it, `given` that it is itself the subject:
    "(…) được trao tận tay cô B", `said` that the text says of any distinction who has it.
    """

    after: int
    stop: int
    verb: int | None
    receives: bool
    given: bool
    said: bool


def behind(items: Items, first: int, rest: Behind) -> Found:
    """Those behind the distinction: "… cho 6 đơn vị", "… thuộc về Trường A", "…: cô B", "… gồm 5 tập thể".

    Null where nobody is said, empty where those are whom nobody counts ("cho các cá nhân").
    """
    limit = next((k for k in range(rest.after, rest.stop) if items.low(k) == ";"), rest.stop)
    nearest = next((k for k in range(rest.after, limit) if items.kind(k) == "award"), limit)
    reach = limit if is_chained(items, rest.after, nearest) else nearest
    vague = _vague(items, rest.after, reach)
    for run in runs(items, rest.after, limit):
        if run.first > reach:
            break
        found = _fitting(items, first, run)
        if vague is not None and vague < run.first and items.low(run.lead) not in _PART:
            return ()
        if _is_to(items, run, rest):
            return found
        if run.role in {"free", "weak"} and found and not _acts(items, run.end, limit) and _follows(items, run, rest):
            return found
    return None if vague is None or rest.receives else ()


def _is_to(items: Items, run: Run, rest: Behind) -> bool:
    """True for those to whom the distinction goes: "cho 6 đơn vị", "(Cờ thi đua của UBND tỉnh) tặng Trường A"."""
    link = items.low(run.lead)
    if run.role == "to":
        return link == "thuộc" or not (rest.receives or is_of_merits(items, run.lead))
    handed = link == "trao" and run.lead <= rest.after
    return run.role == "object" and (link == "tặng" or handed) and items.kind(run.first) != "count"


def _follows(items: Items, run: Run, rest: Behind) -> bool:
    """True for those who are named right behind the distinction, or behind ":", "gồm", "là"."""
    if rest.given:
        return True
    if rest.verb is not None and items.low(rest.verb - 1) in _NOMINAL:
        return False  # "dự lễ trao Bằng khen có ông A"
    if _names_givers(items, run, rest):
        return False
    counted = items.kind(run.first) == "count"
    if counted and run.lead < rest.after:
        return not rest.receives  # "trao Giấy khen 5 tập thể"
    if counted and rest.verb is None and not (rest.said or items[run.first].whole):
        return False  # "Cờ thi đua của UBND tỉnh: 02 tập thể" may be a plan
    return items.low(run.lead) in _BEHIND and run.lead - rest.after <= 1


def _names_givers(items: Items, run: Run, rest: Behind) -> bool:
    """True for "Tham gia trao Bằng khen có ông A", "Người trao Bằng khen là ông A": those who hand it over."""
    if rest.verb is None or rest.receives or items.low(run.lead) not in _HELD_BY:
        return False
    before = range(rest.verb - 1, max(rest.verb - _HANDS, 0) - 1, -1)
    begin = next((k for k in before if items.kind(k) == "end" or items.low(k) in {",", ";"}), before.stop)
    return not _HANDING.isdisjoint(items.lows[begin + 1 : rest.verb])


def _vague(items: Items, after: int, stop: int) -> int | None:
    """The place of the "cho" that leads to people whom nobody counts: "cho các cá nhân", "cho một số đơn vị"."""
    for k in range(after, stop):
        if items.low(k) == "cho" and items.cue(k) == "to":
            place = over_epithet(items, over_leads(items, k + 1, stop))
            named = items.kind(place) in WHO and is_recipient(resolved(items, place))
            if place > k + 1 and not named and items.kind(place) != "title":
                return k
    return None


def _acts(items: Items, k: int, stop: int) -> bool:
    """True if those who end before place `k` are the subject of what follows."""
    for place in range(k, min(k + _NEAR, stop)):
        if items.cue(place) in _ACTS:
            return True
        if items.low(place) in {",", ";"} or items.kind(place) in {"award", "count", "person"}:
            return False
    return False


def is_unreal(items: Items, verb: int) -> bool:
    """True for what is not so, or only wished: "chưa được tặng", "mong nhận", "thi đua để có"."""
    if items.low(verb) == "có" and items.low(verb - 1) == "để":
        return True
    return not _UNREAL.isdisjoint(items.lows[max(verb - _BEFORE_VERB, 0) : verb])


def subject_of(items: Items, begin: int, verb: int) -> Found:
    """The subject of the verb: the nearest run before it that is neither agent nor beside something.

    Empty where it is a group that nobody counted, null where nobody is named.
    """
    cut = next((k + 1 for k in range(verb - 1, begin - 1, -1) if items.low(k) == ";"), begin)
    ceremony = items.low(verb - 1) in _NOMINAL
    chosen: Run | None = None
    for run in runs(items, cut, verb, verb=verb):
        near = run.role == "weak" and (run.end >= verb - 1 or chosen is None)
        if run.who and items[run.first].place and len(run.who) == 1:
            continue
        if run.role in {"free", "to", "object", "behalf"} or near:
            chosen = run
        elif run.role == "beside" and len(run.who) > 1 and items.low(run.end - 2) == ",":
            chosen = replace(run, first=run.end - 1, lead=run.end - 2, who=run.who[-1:], role="free")
    start = chosen.end if chosen else cut
    if any(uncounted(items, k) or items.low(k) == "%" for k in range(start, verb)):
        return ()
    if chosen is not None and _is_nobody(items, chosen.end, verb):
        return ()
    if chosen is None:
        return None if opens_clause(items, cut, verb) else ()
    return tuple(one for one in chosen.who if is_school(one)) if ceremony else chosen.who


def opening_subject(items: Items, begin: int, verb: int) -> tuple[Item, ...]:
    """The subject with which a sentence of several clauses begins: "Trường A được công nhận …; | được tặng …"."""
    cut = next((k for k in range(verb - 1, begin - 1, -1) if items.low(k) == ";"), begin)
    first = next((run for run in runs(items, begin, cut) if run.role == "free"), None)
    return first.who if first is not None and items.kind(first.first) != "count" else ()


def main_subject(items: Items, begin: int, verb: int, after: int) -> tuple[Item, ...]:
    """The subject of the main clause behind one that opens the sentence: "Nhận Bằng khen của Bộ, | cô A xúc động"."""
    if items.low(after) != "," or not opens_clause(items, begin, verb) or verb - begin > _ACTED:
        return ()
    run = next(runs(items, after + 1, after + _NEAR), None)
    named = run is not None and run.lead <= after and items.kind(run.first) != "count"
    return run.who if run is not None and named else ()


def _is_nobody(items: Items, begin: int, verb: int) -> bool:
    """True for the "tập thể" of "cách bình chọn tập thể | nhận Bằng khen", which is nobody who is named before it."""
    plain = items.cue(verb - 1) == "member" and items.low(verb - 1) not in {"là", "gồm", "sau"}
    return plain and verb - 1 > begin and "là" not in items.lows[begin:verb]


def opens_clause(items: Items, begin: int, verb: int) -> bool:
    """True if nothing but words of time and manner stands between place `begin` and the verb: its subject goes on."""
    between = range(begin, verb)
    plain = all(items.kind(k) in {"word", "sign"} or items.cue(k) == "filler" for k in between)
    return plain and len(between) <= _OPENING and _SUBJECTS.isdisjoint(items.lows[begin:verb])


def object_of_another(items: Items, first: int, begin: int, verb: int) -> tuple[Item, ...]:
    """Whom a verb of giving before it is of: "suy tôn Trường A, đề nghị tặng …"; a bare group: "2 cá nhân tặng …".

    Or whose merits are rewarded: "Ghi nhận những đóng góp của Trường A, … tặng …".
    """
    last: Run | None = None
    opening: Run | None = None
    for run in runs(items, begin, verb, verb=verb):
        opens = items.kind(run.lead) in {"end", "sign"} and run.role == "free" and not items[run.first].place
        opening = run if opening is None and opens and run.end < verb - _ACTED else opening
        bare = run.role == "free" and items.kind(run.first) == "count" and run.end == verb and len(run.who) == 1
        merits = items.low(run.lead) == "của" and items.low(run.lead - 1) in _MERITS
        listed = run.role == "free" and items.low(run.end) == "có" and items.low(run.end + 1) == "tên"
        last = run if bare or merits or listed or run.role in {"object", "to"} else last
    last = last or (opening if opening and len(opening.who) == 1 and actor_of(items, opening, verb) else None)
    return _fitting(items, first, last) if last else ()


def actor_of(items: Items, opening: Run, verb: int) -> bool:
    """True if another acts in the clause behind the one that names its subject: "Trường A đạt …, | Sở B tặng …"."""
    before = verb - 1 - (items.cue(verb - 1) == "filler")
    return (
        items.kind(before) in {"unit", "title"}
        and items.low(before - 1) == ","
        and "receive" in items.cues[opening.end : before]
    )


def is_giver(items: Items, verb: int, one: Item) -> bool:
    """True for an authority behind a comma and right before the verb, whom a list before it seems to go on to."""
    before = verb - 1 - (items.cue(verb - 1) == "filler")
    return items[before] is one and items.low(before - 1) == "," and not is_school(one)


def actor(items: Items, begin: int, verb: int) -> Item | None:
    """Who opens the clause of an active verb: "UBND tỉnh ghi nhận … của Trường A bằng việc tặng …"."""
    opening = next((k for k in range(begin, verb) if items.kind(k) in {"unit", "title"}), None)
    if opening is None or items.kind(opening - 1) not in {"end", "sign"} or items[opening].council:
        return None
    if items.low(opening) == "hội" and items[opening].stop == items[opening].first + 2:
        return None  # "Hội thi trao giải, tặng Giấy khen …"
    person = items.kind(opening + 1 + (items.low(opening + 1) == ",")) == "person"
    return None if person else items[opening]


def labelled(items: Items, begin: int, first: int, *, going_on: bool) -> tuple[Item, ...]:
    """Those whose distinction a label tells: "Trường A: Cờ thi đua", "cô B - Bằng khen", "cô C (Giấy khen)".

    In a clause `going_on` from another no sign is needed: "thầy A được tặng Bằng khen, cô B Giấy khen".
    """
    last: Run | None = None
    for run in runs(items, begin, first, verb=first):
        last = run
    if last is None or last.role not in {"free", "to"}:
        return ()
    form = items[first].form
    honour = form is not None and form.category == "honour"  # "bà A - Nhà giáo Ưu tú" tells who she is
    if honour and items.low(first - 1) == "(" and not is_conferred(items, first):
        return ()
    signs = {":"} if honour else {":", "-", "–", "("}
    rest = [items.low(k) for k in range(last.end, first) if items.cue(k) != "filler" and items.low(k) not in ALL_QUOTES]
    return _fitting(items, first, last) if (rest or going_on) and signs.issuperset(rest) else ()
