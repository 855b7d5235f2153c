"""The end of a document printed whole: the signer's office, "(Đã ký)" or nothing, the name below it.

Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.7. Such a name signs the document, and is no byline.
"""

from collections.abc import Sequence
from functools import cache

from gazetteers.people import titles
from spiders.cms.shared import text

_MARKS = frozenset({"đã", "ký", "kí", "tên", "và", "đóng", "dấu", "duyệt"})
_FOR = frozenset({"kt", "tm", "tl", "tuq"})  # ký thay, thay mặt, thừa lệnh, thừa ủy quyền
_LONGEST = 100  # characters of a line that holds an office with its unit
_DEEPEST = 4  # lines of offices: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`
_TITLE_WORDS = 6


def height(lines: Sequence[str], place: int) -> int:
    """How many lines right above that of a name say in which office it signs; 0 where it signs no document."""
    below = place - (place > 0 and _is_mark(lines[place - 1]))
    top = below
    while top and below - top < _DEEPEST and _is_office(lines[top - 1], marked=below < place):
        top -= 1
    return place - top if top < below else 0


def _is_mark(line: str) -> bool:
    """True for `(Đã ký)` and `(Ký tên, đóng dấu)`."""
    words = text.plain(line).split() if len(line) <= _LONGEST else []
    return ("ký" in words or "kí" in words) and _MARKS.issuperset(words)


def _is_office(line: str, *, marked: bool) -> bool:
    """Whether a line is in capitals and begins with an office, or with for whom it is signed. Above "(Đã ký)" any
    letters will do.

    The site's editors stand below every article.
    """
    if len(line) > _LONGEST or not (line.isupper() or marked) or line.endswith((".", ":", ";", ",")):
        return False
    words = text.plain(line).split()
    signs_for = words[:1] and words[0] in _FOR
    begins = (" ".join(words[:stop]) for stop in range(1, _TITLE_WORDS + 1))
    return bool(signs_for) or (any(begin in _titles() for begin in begins) and "biên tập" not in text.plain(line))


@cache
def _titles() -> frozenset[str]:
    """All offices; a teacher, who signs what he wrote, has none."""
    return frozenset(text.plain(row.form) for row in titles() if row.kind != "staff")
