"""Documents that are cited by name: laws, the constitution, charters, resolutions of congresses and plenums."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from gazetteers.documents import NamedTitle, named_titles
from gazetteers.folding import fold
from models import DocumentRef, NamedDocument

_WORD = re.compile(r"\w+")
_BETWEEN = r"[ ,\-]{1,3}"  # "Thi đua, khen thưởng", "Thi đua - Khen thưởng"
_AMENDED = r"(?: \(?sửa đổi(?:, bổ sung)?\)?)?"
_YEAR = r"(?: \(?(?:năm )?(?P<y>(?:1[89]|20)\d\d)\)?(?![\d/]))?"
_WHOSE = r"(?:(?: đại biểu)?(?: toàn quốc)?(?: đảng bộ| đảng| công đoàn| đoàn| hội)?(?: [^\W\d]{1,10}){0,9}?)"
_CONGRESS = re.compile(
    rf"nghị quyết (?:của )?(?P<n>đại hội{_WHOSE}) (?:lần thứ |khóa |lần )?(?P<s>[ivxl]{{1,6}}|\d{{1,2}})(?!\w)"
    r"(?:[ ,(]{1,3}nhiệm kỳ (?P<a>(?:19|20)\d\d) ?- ?(?P<z>(?:19|20)\d\d)\)?)?(?: của đảng)?"
)
_PLENUM = re.compile(
    r"nghị quyết (?:của )?(?P<n>(?:hội nghị )?(?:trung ương|tw)) (?P<s>\d{1,2}|[ivx]{1,5}|thứ \w{1,5})(?!\w|-)"
    r"(?:[ ,(]{1,3}khóa [ivx]{1,5}\)?)?"
)
_COMMON = re.compile(r"(?<!\w)(?:pháp|kỷ|kỉ|quy) $")
_RESOLUTION = "nghị quyết"
_NEXT = re.compile(r"[ ,(]{0,3}(?:luật )?(?:số)?[ :]{0,3}")


def find_named(text: str, folded: str, numbers: Sequence[DocumentRef]) -> Iterator[NamedDocument]:
    """Every document that is cited by name, in no order, without overlaps; `numbers` may stand right behind them."""
    starts = {number.start: number for number in numbers}
    for head in _heads():
        position = folded.find(head)
        while position >= 0:
            match = _titles().match(folded, position) if _may_begin(text, folded, position) else None
            if match:
                title = _by_key()[_key(match["name"])]
                yield _record(text, folded, match, title, starts)
            position = folded.find(head, match.end() if match else position + 1)
    yield from _resolutions(text, folded)


def _may_begin(text: str, folded: str, position: int) -> bool:
    """Whether a name may begin here: "luật Giáo dục" is one, "pháp luật giáo dục" and "kỷ luật" are none."""
    if folded[position - 1 : position].isalnum() or _COMMON.search(folded, max(0, position - 6), position):
        return False
    space = text.find(" ", position)
    return text[position].isupper() or text[space + 1 : space + 2].isupper()


def _record(
    text: str, folded: str, match: re.Match[str], title: NamedTitle, starts: dict[int, DocumentRef]
) -> NamedDocument:
    behind = _NEXT.match(folded, match.end())
    number = starts.get(behind.end()) if behind else None
    year = int(match["y"]) if match["y"] else (number.year if number else None)
    return NamedDocument(
        start=match.start(),
        end=match.end(),
        quote=text[match.start() : match.end()],
        rule="title",
        name=title.name,
        type=title.type,
        year=year,
        number=number.number if number else None,
    )


def _resolutions(text: str, folded: str) -> Iterator[NamedDocument]:
    position = folded.find(_RESOLUTION)
    while position >= 0:
        match = _CONGRESS.match(folded, position) or _PLENUM.match(folded, position)
        if match:
            quote = text[match.start() : match.end()]
            session = text[match.start("s") : match.end("s")]
            name = re.sub(r"\s+", " ", quote)
            yield NamedDocument(
                start=match.start(),
                end=match.end(),
                quote=quote,
                rule="congress" if match.re is _CONGRESS else "plenum",
                name=name,
                type="Nghị quyết",
                session=session,
            )
        position = folded.find(_RESOLUTION, match.end() if match else position + 1)


def _key(name: str) -> str:
    return " ".join(_WORD.findall(name))


@cache
def _by_key() -> dict[str, NamedTitle]:
    return {_key(fold(row.name)): row for row in named_titles()}


@cache
def _heads() -> tuple[str, ...]:
    """The first two words of all titles, the first where nothing follows; no head begins with another."""
    heads = sorted({" ".join(_key(fold(row.name)).split()[:1]) for row in named_titles()})
    return tuple(head for head in heads if not any(head != other and head.startswith(other) for other in heads))


@cache
def _titles() -> re.Pattern[str]:
    keys = sorted(_by_key(), key=len, reverse=True)
    names = "|".join(_BETWEEN.join(map(re.escape, key.split())) for key in keys)
    return re.compile(rf"(?P<name>{names})(?!\w){_AMENDED}{_YEAR}")
