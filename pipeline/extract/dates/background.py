"""Years and days of an article's background, which date no report: laws, foundations, births, comparisons."""

import re

_REACH = 70  # characters before a year in which its clause may say what it is of
_LAW = r"luật|nghị định|thông tư|chương trình|hiến pháp|nghị quyết|chỉ thị|/tw|-cp|ttg|/qh\d\d"
_PAST = (
    r"thành lập|xây dựng|sáng lập|khởi công|sáp nhập|nâng cấp|đổi tên|chia tách|tách ra|công nhận|đạt chuẩn|đón nhận"
    r"|(?<!thi )tốt nghiệp|ra trường|vào ngành|về công tác|bổ nhiệm|tuyển dụng|nhập ngũ|giải phóng|chiến thắng|ra đời"
    r"|(?<!học )(?<!thí )(?<!yển )(?<!nữ )(?<!nam )(?<!vệ )sinh(?! viên| hoạt| học)"
)
_OF_ANOTHER_TIME = re.compile(rf"(?<!\w)(?:{_PAST})(?!\w)[^.;\n\d]{{0,40}}$")
_TOLD = re.compile(r"(?<!\w)(?:sáng|trưa|chiều|tối|hôm nay|diễn ra|tổ chức|họp)(?!\w)")
_OF_A_LAW = re.compile(rf"(?:{_LAW})[^.;\n\d]{{0,60}}$")
_LAW_BEFORE_DAY = re.compile(
    r"(?:[/\-](?:tw|tư|cp|ttg|ubtvqh\d\d|qh\d\d|bnv|bgd&?đt)|luật[^.;\n]{0,40})[ ,(]{0,3}(?:ngày[ ])?$"
)
_PERIOD = re.compile(r"(?:giai đoạn|nhiệm kỳ|từ|đến|trước|sau|so với|cùng kỳ)[^.;\n\d]{0,12}$")
_OPENS_A_SENTENCE = re.compile(r"(?:^|[.;\n][ \t]{0,4})(?:vào |từ )?$")
_COMPARED = re.compile(r"(?:so với|cùng kỳ|so sánh với|hơn|như)[^.;\n\d]{0,15}$")


def is_of_a_year_past(folded: str, start: int) -> bool:
    """Whether the bare year ("năm 2015") at `start` is a law's, a period's or what happened before; told as a story."""
    before = folded[max(0, start - _REACH) : start]
    if _OPENS_A_SENTENCE.search(before):
        return True
    return any(pattern.search(before) for pattern in (_OF_A_LAW, _OF_ANOTHER_TIME, _PERIOD))


def is_of_the_past(before: str) -> bool:
    """Whether the words before a day say that it is of a foundation or a birth, and nothing since that it is told."""
    past = _OF_ANOTHER_TIME.search(before)
    return past is not None and not _TOLD.search(past[0])


def is_of_a_day_past(folded: str, start: int) -> bool:
    """Whether the full day at `start` is that of a law's signature, a foundation or a birth."""
    before = folded[max(0, start - _REACH) : start]
    return bool(_LAW_BEFORE_DAY.search(before) or _OF_ANOTHER_TIME.search(before))


def is_compared(folded: str, start: int) -> bool:
    """Whether the school year at `start` is only what another is compared with."""
    return bool(_COMPARED.search(folded[max(0, start - _REACH) : start]))
