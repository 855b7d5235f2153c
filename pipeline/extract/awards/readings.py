"""Who received the distinctions of one group: the readings that a clause allows, the surest first."""

from dataclasses import dataclass

from gazetteers.awards import personal_titles
from pipeline.extract.awards.counted_holders import counted_holders, named_holders
from pipeline.extract.awards.grantors import named_grantor, passive_at
from pipeline.extract.awards.headings import achievers
from pipeline.extract.awards.houses import topic
from pipeline.extract.awards.identified import identified
from pipeline.extract.awards.item import Item, is_school
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.lines import after_bullet, head_of_line
from pipeline.extract.awards.partners import is_conferred, partners, together_with
from pipeline.extract.awards.recipients_after import (
    is_recipient,
    listed,
    members_after,
    number_of,
    recipients_after,
    recipients_between,
)
from pipeline.extract.awards.recipients_before import carried_subject, recipients_before
from pipeline.extract.awards.runs import apart_before
from pipeline.extract.awards.story import Line, Story
from pipeline.extract.awards.vocabulary import CHOSEN, OPENING_QUOTES
from pipeline.extract.awards.words_before import over_words

_CLAUSE = 30  # items
_SENTENCE = 60  # items
_ASKING = frozenset({"sở", "phòng"})  # "các Sở A, B đề nghị tặng Bằng khen" are proposed by others
_CHOOSING = CHOSEN | {"suy", "bình"}  # suy tôn, bình chọn
_SUBJECTS = frozenset({"awards:received", "awards:line", "awards:also"})
_CEREMONIES = frozenset({"lễ", "buổi"})
_GIVEN_TO = frozenset({"tặng", "trao", "thưởng"})
_PARTS = frozenset({"tổ", "khoa", "lớp", "nhóm", "chi", "liên", "bộ"})  # of a school: tổ Văn, khoa Toán, chi bộ, bộ môn
_BESIDE = 3  # items from a verb to its distinction
_OCCASION = 8  # items of "xếp thứ nhì với 97 điểm và"
_ASKED = 3  # items of "đề nghị" before the verb, and who is asked for
_ASKING_WHOM = 4  # the same with whom they ask: "3 tập thể đề nghị UBND tỉnh tặng"
_CLOSING = frozenset({"”", '"', "'", "’"})
_RESULT = frozenset({("kết", "quả")})
_RANKED = frozenset({"xếp", "dẫn", "đứng"})
_LONGEST_LABEL = 10  # items of "Thành tích nổi bật của nhà trường"
_SEVERAL = 4  # distinctions given together
_EACH = frozenset({"mỗi", "từng", "sẽ"})

Reading = tuple[list[Item], str]


@dataclass(frozen=True, slots=True)
class Group:
    """Distinctions given together from place `first` on; `named` is the giver named with them, `after` what follows."""

    first: int
    verb: int | None
    named: Item | None
    after: int


def recipients(items: Items, group: Group, line: Line, story: Story) -> Reading:
    """Those who received the distinctions, and the rule that found them; a title of groups is the school's."""
    if group.verb is not None and items.low(group.verb - 1) == ";":
        line.recognises = False
    found, rule = _read(items, group, line, story)
    if rule in _SUBJECTS and _counts_signs(items, group.first, found):
        return [], "awards:none"
    if _is_for_teachers(items[group.first]):
        found = [one for one in found if one.kind != "unit"]
    if _is_for_persons(items[group.first]) and any(_is_personal(one) for one in found):
        found = [one for one in found if _is_personal(one)]  # "30 đơn vị và 115 cá nhân đạt danh hiệu …"
    if _is_for_classes(items[group.first]):
        found = [one for one in found if one.school_class]
    if found and _is_for_groups(items[group.first]) and all(_is_personal(one) for one in found):
        school = topic(items, group.first)
        found = [school] if school and group.verb is not None and rule in _SUBJECTS else found
    return found, rule


def _counts_signs(items: Items, first: int, found: list[Item]) -> bool:
    """True for "15 tập thể, 42 cá nhân được khen thưởng: 02 Bằng khen, 55 Giấy khen", which says not whose they are."""
    number = items.low(first - 1)
    counted = number.isdecimal() and bool(found) and all(one.kind == "count" for one in found)
    return counted and not (len(found) == 1 and number_of(found[0]) == int(number))


def _is_for_groups(award: Item) -> bool:
    return award.form is not None and award.form.kind == "group"


def _is_for_classes(award: Item) -> bool:
    return award.form is not None and award.form.kind == "class"


def _is_for_persons(award: Item) -> bool:
    """True for Chiến sĩ thi đua: no group can be that."""
    return award.form is not None and award.form.form in personal_titles()


def _is_for_teachers(award: Item) -> bool:
    """True for Nhà giáo Ưu tú, Nhà giáo tiêu biểu: no school is that."""
    return award.form is not None and award.form.form.startswith("nhà giáo")


def _is_personal(one: Item) -> bool:
    return one.kind == "person" or one.counted == "person"


def _read(items: Items, group: Group, line: Line, story: Story) -> Reading:
    """The reading of the clause, the surest first."""
    reading = (
        _counted_holders(items, group, line, story)
        or _identified(items, group)
        or _in_form(items, group)
        or _after(items, group, line, story)
        or _between(items, group, line)
        or _spoken_of_next(items, group)
        or (None if _is_of_files(items, group.verb) else _before(items, group, line) or _also(items, group, line))
    )
    if reading is None and line.chained and group.verb == line.verb:
        return line.received, "awards:line"
    return reading or _of_line(items, group, line, story) or ([], "awards:none")


def _is_of_files(items: Items, verb: int | None) -> bool:
    """True for "Phòng GD&ĐT nhận được 02 hồ sơ đề nghị xét tặng …": nobody is named yet."""
    before = range(verb - _ASKED, verb) if verb is not None else ()
    return any(items.low(k) == "hồ" and items.low(k - 1).isdecimal() for k in before)


def _identified(items: Items, group: Group) -> Reading | None:
    """In "những người được tặng … là ông A, bà B" they are named behind the distinction."""
    found = identified(items, group.verb, group.after)
    return (found, "awards:identified") if found else None


def _in_form(items: Items, group: Group) -> Reading | None:
    """Whom "khen thưởng … đối với thầy A với hình thức tặng Giấy khen" names before."""
    if group.verb is None or "hình" not in items.lows[group.verb + 1 : group.first]:
        return None
    found = recipients_after(items, group.verb + 1) if items.cue(group.verb) == "give" else []
    return (found, "awards:to") if found else None


def _after(items: Items, group: Group, line: Line, story: Story) -> Reading | None:
    """In "… cho 6 đơn vị", ": Trường A" they follow."""
    counted = line.given and group.verb is None and items.low(group.after) == "là"
    found = recipients_after(items, group.after + counted) or _shared(items, group) or _object(items, group)
    if not found and group.verb is None and not story.planned:
        found = _enumerated(items, group)
    said = group.verb is not None or line.given
    sure = said or items.low(group.after) != ":" or _is_list_item(found, story) or _is_result(items, line, group)
    return (found, "awards:to") if found and sure else None


def _object(items: Items, group: Group) -> list[Item]:
    """Whom "(UBND quận) tặng giấy khen cô A, tổ B" names without "cho": persons, schools and parts of one."""
    verb = group.verb
    if verb is None or verb + _BESIDE < group.first or items.low(verb) not in _GIVEN_TO or group.named is not None:
        return []
    if items.low(verb - 1) in _CEREMONIES:
        return []
    begin = items[group.after + (items.kind(group.after) == "address")]
    named = begin.kind == "person" or is_school(begin) or (begin.kind == "unit" and begin.named and begin.low in _PARTS)
    return listed(items, group.after)[0] if named and passive_at(items, verb) is None else []


def _enumerated(items: Items, group: Group) -> list[Item]:
    """Those of a distinction that opens the sentence: "Danh hiệu “Nhà giáo tiêu biểu” năm 2023 gồm: cô A, thầy B"."""
    begin = group.first - 1
    while items.low(begin) in OPENING_QUOTES or items.cue(begin) == "filler":
        begin -= 1
    place = items.after_year(group.after + (items.low(group.after) in _CLOSING))
    if items.low(place) != "gồm" or items.kind(begin) not in {"end", "sign"}:
        return []
    return [one for one in listed(items, place + 1)[0] if one.kind != "count"]


def _shared(items: Items, group: Group) -> list[Item]:
    """Those of the distinctions that go on with another giver: "Bằng khen của UBND tỉnh và Giấy khen của Sở cho …"."""
    active = group.verb is None or (items.cue(group.verb) == "give" and passive_at(items, group.verb) is None)
    k = group.after
    for _ in range(_SEVERAL if active else 0):
        if items.low(k) not in {"và", ",", ";", "cùng"}:
            break
        k += 1
        while items.cue(k) == "filler" or items.low(k) in OPENING_QUOTES:
            k += 1
        if items.kind(k) != "award":
            break
        k = named_grantor(items, k + 1)[1]
        if found := recipients_after(items, k):
            return found
    return []


def _between(items: Items, group: Group, line: Line) -> Reading | None:
    """In "tặng trường Giấy khen" they stand between verb and distinction."""
    if group.verb is None or items.cue(group.verb) != "give":
        return None
    found = recipients_between(items, group.verb, group.first)
    line.recognises = bool(found)
    return (found, "awards:object") if found else None


def _also(items: Items, group: Group, line: Line) -> Reading | None:
    """In "(được tặng …), tặng cờ thi đua", "…, UBND huyện tặng Giấy khen" they are those of the clause before."""
    if group.verb is None or items.cue(group.verb) != "give":
        return None
    former = _nominated(items, group.verb) or _ranked(items, group.verb) or line.received
    if not former:
        return None
    for place in range(group.after, min(group.after + _CLAUSE, len(items))):
        if items.kind(place) in {"end", "award"} or items.low(place) in {";", ","}:
            break
        if items.cue(place) == "to":
            return None
    return _named_of(items, former, group.after) or former, "awards:also"


def _nominated(items: Items, verb: int) -> list[Item]:
    """Whom the sentence proposed before: "suy tôn Trường A (là đơn vị dẫn đầu), đề nghị UBND tỉnh tặng …".

    Or "3/4 nhà giáo đủ số phiếu để đề nghị Hội đồng cấp trên xét tặng …", "3 cá nhân được Hội đồng xem xét, trình Thủ
    tướng Chính phủ đề nghị Chủ tịch nước tặng …".
    """
    if items[verb].proposed:
        subject = recipients_before(items, verb) or []
        if subject and all(is_school(one) or one.low in _ASKING for one in subject):
            return subject  # "nhà trường lập hồ sơ đề nghị công nhận …"
    asked = items[verb].proposed
    for place in range(verb - 1, max(verb - _SENTENCE, -1), -1):
        if items.kind(place) == "end" or items.low(place) == ";":
            break
        if asked and place >= verb - _ASKING_WHOM and items.kind(place) == "count":
            return [] if _is_rule(items, place) else [items[place]]  # "danh sách 5 nhà giáo đề nghị xét tặng …"
        if asked and items.low(place) in {"để", "phiếu"} and (counted := _counted_before(items, place)):
            return counted
        asked = asked or (items.low(place), items.low(place + 1)) == ("đề", "nghị")
        if asked and items.cue(place) == "passive":
            return recipients_before(items, place) or []
        chosen = items.cue(place) == "give" or items.low(place) in CHOSEN
        if items.low(place) in _CHOOSING and chosen:
            return [one for one in listed(items, place + 1)[0] if one.kind != "count"]
    return []


def _ranked(items: Items, verb: int) -> list[Item]:
    """Who came first in the sentence: "Sở A xếp thứ nhất, đề nghị Bộ tặng Cờ thi đua"."""
    asked = items[verb].proposed
    for place in range(verb - 1, max(verb - _SENTENCE, -1), -1):
        if items.kind(place) == "end" or items.low(place) == ";":
            break
        asked = asked or (items.low(place), items.low(place + 1)) == ("đề", "nghị")
        before = items[place - 1]
        named = before.kind == "unit" and before.named and items.low(place - 2) not in {"của", "tại", "ở"}
        if asked and named and (items.low(place) in _RANKED or _is_best(items, place)):
            return [*_ranked_beside(items, place - 1), before]
        labelled = items.low(place) == "-" and items.low(place - 2) == ":"  # "Đơn vị dẫn đầu: Trường A - đề nghị …"
        if asked and labelled and named:
            return [before]
    return []


def _is_best(items: Items, k: int) -> bool:
    """True for "(Trường A) là đơn vị nhì khối"."""
    return items.low(k) == "là" and items.low(k + 1) == "đơn"


def _ranked_beside(items: Items, k: int) -> list[Item]:
    """Who else was ranked, named before the unit at place `k`: "Trường A xếp thứ nhì và Trường B xếp thứ ba"."""
    found: list[Item] = []
    while items.low(k - 1) in {"và", ","} and len(found) < _SEVERAL:
        near = range(k - 2, max(k - _OCCASION, -1), -1)
        unit = next((place for place in near if items.kind(place) != "word"), -1)
        if items.kind(unit) != "unit" or items.low(unit + 1) not in _RANKED:
            break
        found.append(items[unit])
        k = unit
    return found[::-1]


def _is_rule(items: Items, k: int) -> bool:
    """True for "mỗi khối chọn 3 đơn vị" at the count, which says how many may be proposed."""
    for place in range(k - 1, max(k - _CLAUSE, -1), -1):
        if items.kind(place) == "end":
            return False
        if items.low(place) in _EACH:
            return True
    return False


def _counted_before(items: Items, k: int) -> list[Item]:
    return [one for one in recipients_before(items, k) or [] if one.kind == "count"]


def _before(items: Items, group: Group, line: Line) -> Reading | None:
    """They are the subject of "được tặng", "nhận", "là"."""
    if group.verb is None:
        return None
    passive = passive_at(items, group.verb)
    left_out = items.kind(group.verb - 1) == "count" and bool(line.received)  # "(6 đơn vị được …,) 12 đơn vị tặng …"
    if passive is None and items.cue(group.verb) == "give" and not left_out:
        return None
    start = group.verb if passive is None else passive
    found = line.received if line.chained else _subject(items, start, line)
    found = [*apart_before(items, start, found[0]), *partners(items, found[0], start), *found] if found else found
    line.received = found
    return (_named_of(items, found, group.after) or found, "awards:received") if found else None


def _spoken_of_next(items: Items, group: Group) -> Reading | None:
    """In "Sau khi nhận Bằng khen của Bộ trưởng, cô A cho biết" the main clause names the subject."""
    if group.verb is None or items.cue(group.verb) != "receive" or items.low(group.verb - 1) != "khi":
        return None
    opens = any(items.kind(place) == "end" for place in (group.verb - 2, group.verb - 3))
    k = over_words(items, group.after + 1)
    if not opens or items.low(group.after) != "," or not (items.kind(k) == "person" or is_school(items[k])):
        return None
    return [items[k]], "awards:received"


def _named_of(items: Items, found: list[Item], k: int) -> list[Item]:
    """Who the counted groups are, where they are all named behind the distinction."""
    return members_after(items, found, k) if all(one.kind == "count" for one in found) else []


def _subject(items: Items, start: int, line: Line) -> list[Item]:
    own = recipients_before(items, start, carried=bool(line.received))
    return own if own is not None else line.received or carried_subject(items, start)


def _counted_holders(items: Items, group: Group, line: Line, story: Story) -> Reading | None:
    if named := named_holders(items, group.first, group.after, group.named):
        return named, "awards:counted"
    said = group.verb is not None or line.given or story.given or _is_result(items, line, group)
    holders = counted_holders(items, group.first, group.after, said=said)
    return ([holders], "awards:counted") if holders else None


def _of_line(items: Items, group: Group, line: Line, story: Story) -> Reading | None:
    """Those at the line's beginning: "- Tổ Văn: Giấy khen", else the one whose distinctions the lines list."""
    if story.planned:
        return None
    head = head_of_line(items, line.begin, group.first)
    if head:
        line.received = head
        return head, "awards:line"
    if bracketed := _bracketed(items, group):
        return bracketed, "awards:line"
    if group.verb is not None:
        return None
    apart = group.first - 3 - (items.kind(group.first - 3) == "address")
    if items.low(group.first - 1) in {":", "-"} and items.low(apart) in {";", ":"}:
        beside = items[group.first - 2]
        if is_recipient(beside) and beside.kind != "count" and not beside.place:
            return [beside], "awards:line"  # "…; Trường B - Bằng khen của UBND tỉnh"
    line.received = story.receiver or _receiver_of_line(items, line.begin, group.first)
    return (line.received, "awards:history") if line.received else None


def _bracketed(items: Items, group: Group) -> list[Item]:
    """Whose distinction a bracket tells: "Cà Thị Vân (Bằng khen của Bộ), Trường A (Cờ thi đua của Chính phủ)"."""
    before, form = items[group.first - 2], items[group.first].form
    if items.low(group.first - 1) != "(" or items.low(group.after) not in {")", ",", ";", "năm"}:
        return []
    honour = form is not None and form.category == "honour"
    if honour and before.kind == "person" and is_conferred(items, group.first):
        return together_with(items, group.first - 2)  # else "ông A (Nhà giáo Ưu tú)" tells who he is
    return [before] if (before.kind == "person" and not honour) or is_school(before) else []


def _receiver_of_line(items: Items, begin: int, first: int) -> list[Item]:
    """Whose distinctions a line lists: "Năm 1998: Huân chương …", "Thành tích của nhà trường: Cờ thi đua …"."""
    colon = next((k for k in range(begin, min(first, begin + _CLAUSE)) if items.low(k) == ":"), None)
    if colon is None:
        return []
    start = after_bullet(items, begin)
    school = topic(items, first)
    if items.low(start) == "năm" and colon == first - 1 and school:
        return [school]
    if items.low(colon - 1) == "như":
        start = max(start, colon - _LONGEST_LABEL)  # "Hiệu trưởng điểm lại những thành tích nổi bật như: …"
    return achievers(items, start, colon) if colon - start <= _LONGEST_LABEL else []


def _is_list_item(found: list[Item], story: Story) -> bool:
    """True for "Cờ thi đua của UBND tỉnh: Trường A": named ones; counted ones where some got some."""
    if story.planned:
        return False
    return all(one.kind != "count" for one in found) or bool(story.given or story.giver or story.receiver)


def _is_result(items: Items, line: Line, group: Group) -> bool:
    """True for the counted ones of "Kết quả thi đua: CSTĐCS: 9 đ/c; LĐTT: 41 đ/c", "Danh hiệu cá nhân: …"."""
    begin = after_bullet(items, line.begin)
    if items.low(begin) == "danh" and items.cue(begin) == "filler" and items.cue(begin + 1) == "member":
        return True
    return items.has_pair(line.begin, min(group.first, line.begin + _SENTENCE), _RESULT)
