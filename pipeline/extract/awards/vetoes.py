"""Which distinctions go together, and which are named without being given: plans, rules, bodies, movements."""

from gazetteers.awards import CueKind
from pipeline.extract.awards.grantors import named_grantor
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.verbs import verb_of
from pipeline.extract.awards.vocabulary import ALL_QUOTES, AND

_CLAUSE = 30  # items in which a verb governs a distinction
_SENTENCE = 60  # items
_MOVEMENTS = frozenset({("phong", "trào"), ("vận", "động"), ("chuyên", "đề"), ("chủ", "đề")})
_MAKING = frozenset({"dựng", "hiện", "tiêu"})  # xây dựng, thực hiện, mục tiêu
_PAPERS = frozenset({"giấy", "bằng"})
_AMOUNT = frozenset({"số", "lượng"})  # "tăng số Bằng khen cho khối THPT"
_DENIED = frozenset({"chưa", "không", "chẳng"})
_UNREAL = _DENIED | {"thể", "muốn", "mong", "để"}  # "không thể trở thành", "mong muốn đạt"
_UNTOLD: frozenset[CueKind] = frozenset({"veto", "rule"})  # what is planned, what a rule says
_DENIAL = 4  # items from such a word to the verb
_COUNCIL = 2  # words of "Hội đồng"; one with a name acts


def says_what_for(items: Items, k: int) -> bool:
    """True for the words on a certificate: "Bằng khen “Giỏi việc trường, đảm việc nhà”"."""
    before, certified = items[k - 2], items[k + 1].cue == "receive" and items[k].low in _PAPERS
    if certified and "award" in {items.kind(k + 2), items.kind(k + 3)}:
        return True  # "Giấy khen đạt danh hiệu “Tập thể lao động xuất sắc”" is that title
    return items.low(k - 1) in ALL_QUOTES and before.form is not None and before.form.kind == "thing"


def group_end(items: Items, k: int) -> int:
    """The place after the last of several distinctions given together ("Cờ thi đua và Bằng khen")."""
    end = k + 1
    while True:
        following = items.after_year(end + (items.low(end) in ALL_QUOTES))
        if items.low(following) not in AND:
            break
        following += 1 + (items.low(following + 1) == ":")  # "“Tập thể tiên tiến” và: “Tập thể xuất sắc”"
        while items.cue(following) == "filler" or items.low(following) in ALL_QUOTES:
            following += 1
        if items.kind(following) != "award" or (items.after_year(end) > end and items[following].head is None):
            break
        if items.low(k - 1).isdecimal() and items.kind(following + 1) == "count":
            break  # "21 Tập thể Lao động xuất sắc, Chiến sĩ thi đua cấp tỉnh 12 đồng chí"
        end = following + 1
    return end


def vetoed(items: Items, first: int) -> bool:
    """True if the sentence speaks of plans, or the clause of rules, before the distinction."""
    if (
        _names_council(items, first)
        or _is_expected(items, first)
        or _is_denied(items, first)
        or items.low(first - 1) in _MAKING | _AMOUNT
        or _names_movement(items, first)
    ):
        return True
    begin = max(first - _SENTENCE + 1, 0)
    if _UNTOLD.isdisjoint(items.cues[begin:first]) and "sẽ" not in items.lows[begin:first]:
        return False
    own_clause, asked, proposed, following = True, False, False, items.low(first)
    for place in range(first - 1, begin - 1, -1):
        if items.kind(place) == "end":
            return False
        low, cue = items.lows[place], items.cues[place]
        asked = asked or (low == "đề" and following == "nghị")
        proposed = proposed or asked or (cue is not None and items[place].proposed)
        if cue == "veto":
            told = following == "," or (proposed and _is_slate(items, place))  # "sau 5 năm phấn đấu, …"
            expected = low == "dự" and asked and following == ":"  # "Dự kiến: 5 đ/c đề nghị …"
            if not (told or expected):
                return True
        rule = cue == "rule" and following != "đã"  # "giáo viên hướng dẫn đã được trao"
        promised = low == "sẽ" and items.cue(place + 1) == "give"
        if own_clause and (promised or rule):
            return True
        acts = cue == "give" or low in {"đề", "trình"}
        apart = low == ";" or (asked and low == ",")  # "…, Hội đồng đề nghị …"
        own_clause = own_clause and not apart and not (acts and items.low(place - 1) in AND)
        following = low
    return False


def _is_expected(items: Items, first: int) -> bool:
    """True for "Tặng Bằng khen cho 10 cá nhân (dự kiến)"."""
    if "dự" not in items.lows[first : first + _CLAUSE]:
        return False
    ahead = range(first + 1, first + _CLAUSE)
    end = next((k for k in ahead if items.kind(k) == "end" or items.low(k) == ";"), first)
    return any(items.low(k) == "dự" and items.cue(k) == "veto" and items.low(k - 1) == "(" for k in range(first, end))


def _is_denied(items: Items, first: int) -> bool:
    """True for "không đạt X", "X (của UBND tỉnh) chưa được trao cho cô A", "Cờ thi đua không thuộc về Trường B"."""
    if items.cue(first - 1) == "receive" and items.low(first - 2) in _UNREAL:
        return True
    _, after = named_grantor(items, first + 1)
    if items.low(after) not in _DENIED:
        return False
    return any(items.cue(k) in {"give", "receive", "passive", "to"} for k in range(after + 1, after + _DENIAL))


def _is_slate(items: Items, k: int) -> bool:
    """True for the "dự kiến" of "Danh hiệu dự kiến: 02 đ/c đề nghị …" and "dự kiến đề nghị": they are proposed now."""
    asks = items[k + 1].proposed or (items.low(k + 1), items.low(k + 2)) == ("đề", "nghị")
    return items.low(k) == "dự" and (items.low(k + 1) == ":" or asks)


def _names_movement(items: Items, first: int) -> bool:
    """True for "phong trào “Giỏi việc nước, đảm việc nhà”", which is not who is called so."""
    k = first - 1 - (items.low(first - 1) in ALL_QUOTES)
    k -= 2 * ((items.low(k - 1), items.low(k)) == ("thi", "đua"))
    return (items.low(k - 1), items.low(k)) in _MOVEMENTS


def _names_council(items: Items, first: int) -> bool:
    """True for "Hội đồng xét tặng danh hiệu Nhà giáo Ưu tú", which is a body's name."""
    verb = verb_of(items, first)
    if verb is None or items.low(verb) != "xét":
        return False
    council = items[verb - 1]
    return council.low == "hội" and council.stop - council.first <= _COUNCIL
