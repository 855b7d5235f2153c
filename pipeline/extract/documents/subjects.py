"""What a document is about (trích yếu), as the words behind its number, day and issuer give it."""

import re

_CUE = re.compile(
    r"[\s,)\]]{0,4}(?:(?:về việc|v/v|về)[ ]|(?=(?:ban hành|quy định|hướng dẫn|phê duyệt|triển khai|tổ chức|thực hiện"
    r"|công nhận|khen thưởng|tặng|sửa đổi|kiện toàn|thành lập|phát động|bổ nhiệm|phân công|công bố|điều chỉnh)[ ]))"
)
_END = re.compile(r"[;\n.](?=\s|$)|[”\"]|\)(?=[\s,.;]|$)|,[ ](?=[^\W\d_a-z][^\W\d_]{1,})")
_LONGEST = 300
_SHORTEST = 5


def subject_at(text: str, folded: str, start: int, limit: int) -> str | None:
    """The subject that begins at `start`, at most 300 characters before `limit`; null if no words open one there."""
    cue = _CUE.match(folded, start, limit)
    if not cue:
        return None
    stop = min(limit, cue.end() + _LONGEST)
    end = next((match.start() for match in _END.finditer(text, cue.end(), stop) if _ends(text, match)), stop)
    return text[cue.end() : end] if end - cue.end() >= _SHORTEST else None


def _ends(text: str, match: re.Match[str]) -> bool:
    return not match[0].startswith(",") or text[match.end() : match.end() + 1].isupper()
