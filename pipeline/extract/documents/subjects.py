"""What a document is about (trích yếu), as the words behind its number, day and issuer give it."""

import re

_CUE = re.compile(
    r"(?:[ ]?\(?khóa \w{1,6}\)?)?[\s,)\]]{0,4}(?:(?:về việc|v/v|về)[ ]|(?=(?:ban hành|quy định|hướng dẫn|phê duyệt"
    r"|triển khai|tổ chức|thực hiện|công nhận|khen thưởng|tặng|sửa đổi|kiện toàn|thành lập|phát động|bổ nhiệm"
    r"|phân công|công bố|điều chỉnh)[ ]))"
)
_TYPES = "[Cc]hỉ thị|[Nn]ghị quyết|[Qq]uyết định|[Tt]hông tư|[Cc]ông văn|[Kk]ế hoạch"
# signs, a comma before a name, and what the sentence goes on to tell of the document
_END = re.compile(
    r"[;\n.](?=\s|$)|[”\"]|\)(?=[\s,.;]|$)|,[ ](?=[^\W\d_a-z][^\W\d_]{1,})"
    r"|,?[ ](?=(?:cũng (?:là|được)|gắn với|đi liền|trong đó|trước khi|kết hợp|góp phần|nhằm|đồng thời|qua đó)[ ])"
    rf"|[ ](?:và|cùng|cùng với)[ ](?=(?:{_TYPES})[ ](?:số )?\d)"
)
_DANGLING = re.compile(r"[ ,]{1,2}(?:theo|tại|và|cùng|của|kèm theo)[ ](?:[^\W\d]{1,10}[ ]){1,4}số[ ]?:?[ ]{0,2}$")
_GOES_ON = re.compile(r"(?:cũng|gắn|đi liền|trong đó|trước|kết hợp|góp phần|nhằm|đồng thời|qua đó)[ ]")
_OPENING = {"”": "“", ")": "("}
_LONGEST = 300
_SHORTEST = 5
_LAST_WORDS = 60  # characters


def subject_at(text: str, folded: str, start: int, limit: int) -> str | None:
    """The subject that begins at `start`, at most 300 characters before `limit`; null if no words open one there."""
    cue = _CUE.match(folded, start, limit)
    if not cue:
        return None
    stop = min(limit, cue.end() + _LONGEST)
    ends = (match.start() for match in _END.finditer(text, cue.end(), stop) if _ends(text, cue.end(), match))
    end = next(ends, stop)
    dangling = _DANGLING.search(folded, max(cue.end(), end - _LAST_WORDS), end)
    end = dangling.start() if dangling else end
    return text[cue.end() : end].rstrip() if end - cue.end() >= _SHORTEST else None


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether the subject ends there: not at a sign that closes what opened in it, nor at a comma of its own list."""
    sign = match[0]
    if sign == ", ":
        return text[match.end()].isupper() or _GOES_ON.match(text, match.end()) is not None
    if sign == '"':
        return text.count(sign, start, match.start()) % 2 == 0 and text[match.start() - 1] != " "
    opening = _OPENING.get(sign)
    return opening is None or text.count(opening, start, match.start()) == text.count(sign, start, match.start())
