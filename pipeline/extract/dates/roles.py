"""What a date is in its article: when it was published, a document signed, something held, due or remembered.

The three dates of an article (published, happened, signed) are never taken for one another: a role is given by the
words beside the date, or by the document whose day of issue it is, and is null where nothing tells.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from models import Article, DateMention, DateRole
from pipeline.extract.dates.background import is_of_the_past
from pipeline.extract.dates.contexts import LINK

_REACH = 90  # characters before a date in which words may say what it is
_STAMP_BEFORE = re.compile(
    r"(?:ngày đăng|đăng(?: tải)?(?: lúc| ngày| vào)?|cập nhật(?: lần cuối| lúc| ngày| vào)?|xuất bản|post date)"
    r"[ ]?:?[ ]{0,2}(?:ngày )?[^\w\n]{0,4}"
    r"(?:\d{1,2}[:h]\d\d(?::\d\d)?[^\w\n]{0,4})?(?:thứ \w{1,5}[^\w\n]{0,4})?(?:ngày )?$"
)
_STAMP_LINE = re.compile(
    r"(?:thứ (?:\d|[^\W\d]{1,5})|chủ nhật|cn|ngày|tháng|năm|đăng|lúc|vào|cập nhật|gmt|sa|ch|am|pm|tin|print|gốc|in"
    r"|email|lượt|xem|đọc|bình luận|chia sẻ|views?|date|\d{1,3}+|[^\w\n]){0,30}"
)
_LONGEST_STAMP = 80
_SIGNED = re.compile(
    r"(?<!\w)(?:nghị quyết|quyết định|chỉ thị|kế hoạch|công văn|thông tư|nghị định|hướng dẫn|kết luận|thông báo|luật"
    r"|pháp lệnh|tờ trình|báo cáo|công điện|văn bản)(?: số)?(?: \d{1,5}\w{0,2})?(?: của [^.;:\n,\d]{2,40}?)?"
    r"[ ](?:được )?(?:ban hành |ký |ký ban hành )?ngày $"
    r"|[/\-](?:tw|tư|cp|ttg|ubtvqh\d\d|qh\d\d)[ ,(]{0,3}(?:ngày[ ])?$"
)
_DUE = re.compile(
    r"(?<!\w)(?:trước|chậm nhất|hạn cuối|hạn chót|hết hạn|đến hết|hết|muộn nhất)(?: là)?[ ]?(?:ngày )?$"
    r"|(?<!\w)(?:hạn|thời hạn)[^.;\n]{0,30}$"
)
_REMEMBERED = re.compile(
    r"(?<!\w)(?:kỷ niệm|kỉ niệm|chào mừng|ngày lễ|truyền thống|nhân dịp|dịp|hướng tới|tri ân)(?P<gap>[^.;)\n]{0,60})$"
)
_BORN = re.compile(r"(?<!\w)(?:sinh|sinh năm|sinh ngày|mất ngày|mất)[ ](?:vào )?(?:ngày )?$")
_HELD = re.compile(
    r"(?<!\w)(?:sáng|trưa|chiều|tối|đêm|hôm nay|hôm qua|buổi|phiên|diễn ra|khai mạc|bế mạc|tổ chức|họp|lúc|hồi|giờ"
    r"|\d{1,2}h|hội nghị|đại hội|lễ|hội thi|hội thao|tập huấn)(?!\w)"
)
_NEAR = 30
_PLANNED = re.compile(r"(?<!\w)(?:sẽ|dự kiến|sắp tới|tới đây|sắp)(?!\w)[^.;\n]{0,60}$")
_ON_THE_DAY = re.compile(r"(?:^|[.,;:(\s])(?:vào |trong |từ |đến |tới |các |hai |là )?ngày $")
_OPENS = re.compile(r"(?:^|[.;\n(]|- )[\s]{0,3}(?:vào |trong |từ )?(?:ngày )?$")
_SPAN_AFTER = re.compile(r"\s{0,2}[-*]\s{0,2}\d{1,2}[/\-.]")
_SPAN_BEFORE = re.compile(r"\d{4}\s{0,2}[-*]\s{0,2}$")


def with_roles(
    folded: str, dates: Sequence[DateMention], signed: Mapping[int, str], article: Article
) -> list[DateMention]:
    """The same dates, each with its role. `signed` has where days of issue begin, and what gave each.

    The last day of a range or list is what the one before it is.
    """
    published = article.published_at.date() if article.published_at else None
    found: list[DateMention] = []
    for one in dates:
        role, reason = role_of(folded, one, signed, published)
        last = found[-1] if found else None
        if role is None and last and LINK.fullmatch(folded, last.end, one.start):
            role, reason = last.role, "range"
        told = {"role": role, "role_reason": reason} if role else {"role": None, "role_reason": None}
        found.append(one if (one.role, one.role_reason) == (*told.values(),) else one.model_copy(update=told))
    return found


def role_of(
    folded: str, one: DateMention, signed: Mapping[int, str], published: date | None
) -> tuple[DateRole | None, str]:
    """The role of a date and the rule that gave it; null and "" where nothing tells."""
    before = folded[max(0, one.start - _REACH) : one.start]
    before = before[before.rfind("\n") + 1 :]
    if _is_stamp(folded, one, before, published):
        return "published", "stamp"
    if one.start in signed:
        return "signed", signed[one.start]
    return _by_words(folded, one, before, published)


def _by_words(folded: str, one: DateMention, before: str, published: date | None) -> tuple[DateRole | None, str]:
    """The first of the rules that answers, in the order of their certainty."""
    rules: tuple[tuple[DateRole, str, Callable[[], bool]], ...] = (
        ("background", "birth", lambda: _BORN.search(before) is not None),
        ("signed", "document_words", lambda: _SIGNED.search(before) is not None),
        ("commemorated", "span_of_years", lambda: _is_span(folded, one, before)),
        ("background", "past", lambda: is_of_the_past(before)),
        ("deadline", "due", lambda: _DUE.search(before) is not None),
        ("commemorated", "occasion", lambda: _is_occasion(before)),
        ("planned", "after_publication", lambda: published is not None and one.value > published.isoformat()),
        ("planned", "future_words", lambda: _PLANNED.search(before) is not None),
        ("happened", "held", lambda: bool(_HELD.search(before[-_NEAR:]) or _OPENS.search(before))),
        ("happened", "on_the_day", lambda: _ON_THE_DAY.search(before) is not None),
    )
    return next(((role, reason) for role, reason, applies in rules if applies()), (None, ""))


def _is_occasion(before: str) -> bool:
    """Behind "kỷ niệm", "chào mừng", "dịp", unless it is said since that something was held."""
    remembered = _REMEMBERED.search(before)
    return remembered is not None and not _HELD.search(remembered["gap"])


def _is_stamp(folded: str, one: DateMention, before: str, published: date | None) -> bool:
    """Behind "Ngày đăng", or alone on its line with a clock and a weekday at most; the title is no stamp."""
    if _STAMP_BEFORE.search(before):
        return True
    begin = folded.rfind("\n", 0, one.start) + 1
    end = folded.find("\n", one.end)
    end = len(folded) if end < 0 else end
    if begin == 0 or end - begin > _LONGEST_STAMP or (published and not one.value.startswith(str(published.year))):
        return False
    alone = _STAMP_LINE.fullmatch(folded, begin, one.start) and _STAMP_LINE.fullmatch(folded, one.end, end)
    return bool(alone) and not one.value.startswith("XXXX")


def _is_span(folded: str, one: DateMention, before: str) -> bool:
    """Inside "(20/11/1982 - 20/11/2022)"."""
    if before.rfind("(") <= before.rfind(")"):
        return False
    other = _SPAN_AFTER.match(folded, one.end) or _SPAN_BEFORE.search(before)
    return other is not None
