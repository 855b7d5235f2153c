"""Whether the next lines are those whom a line's distinction or counted group is of."""

from pipeline.extract.awards.grantors import passive_at
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.lines import after_bullet, ends_with_colon, has_cue, is_planned, recipients_of_line
from pipeline.extract.awards.recipients_after import number_of
from pipeline.extract.awards.story import Grant, Line
from pipeline.extract.awards.vocabulary import STAFF

_LONGEST_HEADING = 30  # items of a heading without a colon
_BARE = frozenset(
    {"của", "cho", "các", "tập", "thể", "cá", "nhân", "năm", "học", "-", "(", ")", ",", "và", "danh", "sách"}
)
_LONGEST_ROLL = 120  # lines; the page says how many there are, and a longer roll is looked at no further
_LONGEST_NUMBER = 3  # digits of a list's number


def opens_list(items: Items, first: int, stop: int, line: Line) -> bool:
    """True if the line's last distinction has its recipients in the lines that follow."""
    sentence = next((k for k in range(line.after - 1, first, -1) if items.kind(k) == "end"), first)
    if line.named or is_planned(items, sentence, stop):
        return False
    rest = range(line.after, stop)
    if any(items.kind(k) == "end" and k < stop - 1 for k in rest):
        return False  # the distinction is not in the last sentence
    if ends_with_colon(items, stop):
        return not _by_whom(items, line, stop)
    bare = after_bullet(items, first)
    long = stop - bare > _LONGEST_HEADING or items.low(stop - 1) in {".", ";", ","}
    if long or _is_beside(items, first, stop + 1):
        return False
    if items.low(bare) == "danh" and after_bullet(items, stop + 1) > stop + 1:
        return True  # "Danh sách đơn vị được tặng Cờ thi đua của UBND tỉnh", and a list below it
    return all(
        items.kind(k) == "award" or items.cue(k) is not None or items.low(k) in _BARE or _is_staff(items, k)
        for k in range(bare, line.after - 1)
    ) and all(
        items.kind(k) == "count" or items.cue(k) is not None or items.low(k) in _BARE or items.low(k).isdecimal()
        for k in rest
    )


def _by_whom(items: Items, line: Line, stop: int) -> bool:
    """True for "(Dự và) trao Bằng khen cho các tập thể có:", which names who hands over."""
    guests = any(items.low(k) == "dự" and items.low(k - 1) != "vinh" for k in range(line.begin, line.after))
    if guests:
        return True  # "Danh sách các trường dự lễ trao Bằng khen:"
    active = line.verb is not None and items.low(line.verb) == "trao" and passive_at(items, line.verb) is None
    return active and items.low(stop - 2) == "có"


def _is_beside(items: Items, first: int, following: int) -> bool:
    """True for the items "2." and "3.", or "-" and "-", of one list: the second is no member of the first."""
    number, after = items.low(first), items.low(following)
    if after_bullet(items, first) == first or after_bullet(items, following) == following:
        return False
    short = max(len(number), len(after)) <= _LONGEST_NUMBER and number.isdecimal() and after.isdecimal()
    return int(after) == int(number) + 1 if short else number == after and not number.isdecimal()


def _is_staff(items: Items, k: int) -> bool:
    """True for the "giáo viên" of "Danh sách giáo viên đạt Chiến sĩ thi đua cơ sở"."""
    return items.kind(k) == "title" and items.low(k) in STAFF


def is_roll_below(items: Items, stop: int, groups: list[Grant]) -> bool:
    """True if the next lines name one each, and as many as the last group of the line counts, or all of its groups."""
    numbers = {id(one.recipient): number_of(one.recipient) for one in groups}
    counts = {number_of(groups[-1].recipient), sum(numbers.values())}
    named, begin = 0, stop + 1
    while named <= min(max(counts), _LONGEST_ROLL) and begin < len(items):
        end = next((k for k in range(begin, begin + _LONGEST_HEADING) if items.low(k) == "\n"), begin)
        if items.places("award", begin, end):
            break
        told = None if has_cue(items, begin, end, "receive") else recipients_of_line(items, begin, end)
        if end == begin or told is None or len(told) != 1 or told[0].kind == "count":
            break
        named, begin = named + 1, end + 1
    return named > 0 and named in counts
