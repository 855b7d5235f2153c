"""Who is named in a sentence, run by run ("Trường A, Trường B và 3 cá nhân"), and what stands before each run."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pipeline.extract.awards.clauses import SOME
from pipeline.extract.awards.houses import topic
from pipeline.extract.awards.item import Item
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.open_counts import open_count
from pipeline.extract.awards.recipients_after import is_recipient, listed, person_before
from pipeline.extract.awards.vocabulary import CHOSEN, WHO

Role = Literal["free", "object", "to", "agent", "behalf", "beside", "weak"]
_HONORIFICS = frozenset({"thầy", "cô", "ông", "bà", "anh", "chị", "em"})
_AGENT = frozenset({"do", "bởi"})
_BESIDE = frozenset(
    {
        "của", "tại", "ở", "từ", "trong", "ngoài", "trên", "thuộc", "theo", "về", "với", "qua", "vào", "giữa", "sang",
        "trước", "dưới", "toàn", "khắp", "nhờ", "vì", "bằng", "hơn", "tới", "đến", "nhằm", "tên", "lớp",
    }
)  # fmt: skip
_OPENS = frozenset(
    {
        "và", "cùng", "còn", "là", "có", "gồm", "thì", "mà", "khi", "đó", "nay", "này", "ngày", "riêng", "nhất",
        "nhì", "cả", "thể", "biệt", "lượt", "sau", "như", "vừa", "rằng", "học", "đây",
    }
)  # fmt: skip
_SHORT_STAFF = frozenset({"gv", "nv", "cb", "cbgv", "cbgvnv", "hs"})  # "tập thể CB, GV, NV Trường A"
_LEADS = _SHORT_STAFF | {"các", "những", "nhiều", "nhóm", "mỗi", "số"}
_MANY = frozenset({"nhiều", "những", "các", "số", "mỗi"})  # một số
_PEOPLE = frozenset({"cá", "giáo", "học", "nhân", "cán", "viên", "công", "người"})  # cá nhân, giáo viên …, of a unit
_BODY = frozenset({"tập", "nhà", "đơn", "thầy"})  # tập thể, nhà trường, đơn vị, thầy và trò
_HOUSE = frozenset({",", ";", ":", "thể", "liền", "đó", "nay", "tục", "năm", "qua", "và", "\n", "."})
_OPENING, _CLOSING = frozenset("“‘"), frozenset("”’")
_SENTENCE = 60  # items
_ACTS = frozenset({"give", "receive", "passive", "to", "veto", "rule"})
_EPITHET = 3  # words
_FEW = 8  # forms of address, posts and staffs before a name


@dataclass(frozen=True, slots=True)
class Run:
    """Recipients from place `first` to before `end`; `lead` is the place before all that leads to the first.

    `who` is empty where people are named whom nobody counts ("học sinh Trường A").
    """

    first: int
    end: int
    lead: int
    who: tuple[Item, ...]
    role: Role


def runs(items: Items, begin: int, stop: int, *, verb: int | None = None) -> Iterator[Run]:
    """The runs from place `begin` to before `stop`; `verb` is the place of what they may be the subject of."""
    k, inside = begin, 0
    while k < stop:
        low = items.low(k)
        inside = max(0, inside + (low in _OPENING or low == "(") - (low in _CLOSING or low == ")"))
        named = items.kind(k) in WHO
        if not named and (one := _stands_for(items, k)) is not None:
            lead = lead_of(items, k, begin)
            yield Run(k, k + 1, lead, tuple(one), role_of(items, lead))
        elif named:
            found, end = listed(items, k, verb=verb)
            end = min(max(end, k + 1), stop)
            lead = lead_of(items, k, begin)
            who = tuple(one for one in found if is_recipient(one))
            if _uncounted(items, lead + 1, k, len(who)):
                who = ()
            yield Run(k, end, lead, who, "beside" if inside else role_of(items, lead))
            closing = items.lows[k + 1 : end]
            inside = max(0, inside + closing.count("(") - closing.count(")"))
            k = end
            continue
        elif (group := open_count(items, k)) is not None:
            yield Run(k, group[1], k - 1, (group[0],), "beside" if inside else role_of(items, k - 1))
            k = group[1]
            continue
        k += 1


def _stands_for(items: Items, k: int) -> list[Item] | None:
    """Of whom "Cô", "thầy", "trường" without a name speaks; null at every other place."""
    if items[k].stop != items[k].first + 1 or items.kind(k + 1) in WHO:
        return None
    if items.kind(k) == "address" and items.low(k) in _HONORIFICS:
        beside = items.kind(k + 1) == "address" or items.kind(k - 1) == "address" or items.low(k - 1) in SOME
        return None if beside else person_before(items, k)
    spoken = items.low(k) == "trường" and items.kind(k) == "word" and items.low(k - 1) in _HOUSE
    school = topic(items, k) if spoken and items.kind(k + 1) != "sign" else None
    return [school] if school else None


def lead_of(items: Items, k: int, begin: int) -> int:
    """The place before the posts, forms of address and staffs that lead to the name at place `k`."""
    place = _before_epithet(items, k) - 1
    while place >= begin and place > k - _FEW and _leads(items, place, k):
        place -= 1
    return place


def over_epithet(items: Items, k: int) -> int:
    """Over the words "vùng cao" of "thầy giáo vùng cao Lò Văn Tú" at place `k`; `k` where no person follows them."""
    end = next((place for place in range(k, k + _EPITHET + 1) if items.kind(place) != "word"), k)
    return end if items.kind(end) == "person" else k


def _before_epithet(items: Items, k: int) -> int:
    """Before the words "vùng cao" of "thầy giáo vùng cao Lò Văn Tú", whose name stands at place `k`."""
    if items.kind(k) != "person" or items.kind(k - 1) != "word":
        return k
    first = next((place for place in range(k - 1, k - _EPITHET - 2, -1) if items.kind(place) != "word"), k)
    led = items.cue(first) == "member" and items.low(first) in _PEOPLE | _BODY
    return first + 1 if led and first < k - 1 else k


def over_leads(items: Items, k: int, stop: int) -> int:
    """The place after the posts, forms of address and staffs from place `k` on."""
    while k < stop and (items.cue(k) == "member" or items.kind(k) == "address" or items.low(k) in {*_LEADS, "một"}):
        k += 1
    return k


def _leads(items: Items, place: int, k: int) -> bool:
    if items.kind(place) == "title":
        return items.kind(k) == "person"
    if items.cue(place) == "member":
        return items.low(place) not in {"là", "gồm", "sau"}
    staffs = items.low(place) == "," and _is_staff(items, place - 1) and _is_staff(items, place + 1)
    return staffs or items.kind(place) == "address" or items.low(place) in _LEADS


def _is_staff(items: Items, k: int) -> bool:
    return items.cue(k) == "member" or items.low(k) in _SHORT_STAFF


def _uncounted(items: Items, first: int, k: int, names: int) -> bool:
    """True for "nhiều cá nhân ngành A", "giáo viên Trường B", "học sinh Trường C": nobody who is counted."""
    if items.kind(k) != "unit" or names > 1:
        return False
    cues = [items.low(place) for place in range(first, k) if items.cue(place) == "member"]
    people = [low for low in cues if low in _PEOPLE]
    if any(items.kind(place) == "address" for place in range(first, k)):
        return True  # "các em học sinh Trường A"
    many = bool(cues) and not _MANY.isdisjoint(items.lows[first:k])
    return many or (len(people) == 1 and _BODY.isdisjoint(cues))


def role_of(items: Items, lead: int) -> Role:
    """What the word at place `lead` makes of the run behind it."""
    cue, low = items.cue(lead), items.low(lead)
    if cue == "to":
        named = low in {"cho", "thuộc"} or (low == "với" and items.low(lead - 1) == "đối")
        return "to" if named else "beside"
    if cue == "behalf":
        return "behalf"
    if cue == "passive" or low in _AGENT:
        return "agent"
    if low in _BESIDE:
        return "beside"
    if cue == "give" or low in CHOSEN:
        return "object"
    opens = items.kind(lead) in {"end", "sign", "award", *WHO} or low in _OPENS or low.isdecimal()
    return "free" if opens or cue in {"receive", "filler", "member"} else "weak"


def apart_before(items: Items, verb: int, last: Item) -> list[Item]:
    """Those whom the sentence names before the `last` subject of the verb, apart from it by ";" and with no verb.

    "Cô A - giáo viên; em B lớp 4A | được nhận …".
    """
    begin = next((k + 1 for k in range(verb - 1, max(verb - _SENTENCE, -1), -1) if items.kind(k) == "end"), 0)
    if verb - begin >= _SENTENCE or ";" not in items.lows[begin:verb]:
        return []
    place = next((k for k in range(verb - 1, begin, -1) if items[k] is last), begin)
    lead = lead_of(items, place, begin)
    said = any(items.kind(k) == "award" or items.cue(k) in _ACTS for k in range(begin, lead))
    if said or items.low(lead) != ";":
        return []
    found: list[Item] = []
    for first, stop in _segments(items, begin, lead):
        run = next(runs(items, first, stop), None)
        if run is None or lead_of(items, run.first, first) >= first or run.who[:1] == ():
            return []
        found += run.who
    return found


def _segments(items: Items, begin: int, stop: int) -> Iterator[tuple[int, int]]:
    """What stands between the semicolons from place `begin` to before `stop`."""
    for k in range(begin, stop + 1):
        if k == stop or items.low(k) == ";":
            yield begin, k
            begin = k + 1
