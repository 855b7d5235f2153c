"""Themes without quotation marks: known by name, written with a capital, or told by the words they begin with."""

import re
from bisect import bisect
from collections.abc import Generator, Iterable, Iterator

from gazetteers.themes import role_of
from pipeline.extract.themes.cues import Cue, cues, pattern
from pipeline.extract.themes.known import known_end
from pipeline.extract.themes.quoted import QUOTES, Found

_WORD = re.compile(r"\w+")
_CLAUSE = re.compile(r"[^;.…:()\n|]{1,200}")
_COLON = re.compile(r"[^“\"„«;.:\n]{0,40}:\s*")
_COLON_LINE = re.compile(r"[^“\"„«;.:\n]{0,60}:[ ]{0,3}(?=\n)")
_LINE = re.compile(r"\s{1,4}(?P<sign>(?:[\-+*•]|\d{1,2}[.)])[ ]{0,3})[^\n]{0,300}")
_ITEMS = re.compile(r"[^;.…\n]+")
_MANY = re.compile(r"\b(?:các|nhiều|những|\d{1,2}|hai|ba|bốn|năm)\s$")
_SENTENCE = re.compile(r"[^.;…:()\n|“”\"]{1,240}(?=[.;…\n]|$)")
_MARKS = frozenset(QUOTES) | {"'"}
_ITEMS_MOST = 20
_LEAST, _MOST = 3, 28  # words of a name that no gazetteer knows
_LONGEST = 45  # words behind a colon
_YEAR = re.compile(r"\bnăm học(?: mới)? \d{4} ?- ?\d{4}[^.;\n]{0,20}$")
_OF_YEAR = re.compile(r" (?:của |chung của )?năm học(?: mới)? \d{4}")
_ROUND = re.compile(r"(?:thứ |lần thứ |lần )?[ivx\d]{1,4} ")  # "đợt thi đua III lập thành tích …"
# who leads or shares in a movement is no movement
_BODY = re.compile(
    r"(?:các )?(?:trường|phòng|sở|công đoàn|cđcs|trung tâm|ủy ban|ubnd|chi bộ|ban|tập thể|cá nhân|ông|bà|thầy|cô"
    r"|đồng chí|đ/c|học sinh|giáo viên|em|tổ|khoa|thpt|thcs|mầm non|tiểu học|hội|năm|tháng)\b"
)
_IS = re.compile(
    r"(?: của)?(?: năm học(?:(?: mới)? \d{4} ?[-–] ?\d{4})?| năm \d{4}| thi đua| công tác)*"
    r" (?:được (?:xác định|chọn) )?là (?=\w)"
)
# "phong trào Trường học xanh", not that of a school
_SCHOOLS = re.compile(r"trường học (?!trong |trên |của |ở |các |và |tại |thuộc )\w")
# "khẩu hiệu hành động Kỷ cương - Trách nhiệm - Đổi mới": words that dashes join, each with its capital
_WORDS = r"[^\W\d_]++(?: [^\W\d_]++){0,3}"
_MOTTO = re.compile(rf"(?: hành động| thi đua| năm học| chung){{0,2}} (?P<motto>{_WORDS}(?: [-–] {_WORDS}){{2,5}})")
_DASH = re.compile(r" [-–] ")
_MOTTO_ENDS = re.compile(r"(?<!\w)(?:được|đã|của|trong|để|nhằm|do|vào|là|tại|với|cho|theo|từ|mà|và)(?!\w)")
_COMMA = re.compile(r"(?:, và|,| và) ")
# "khẩu hiệu của cụm là Trường giúp trường"
_SLOGAN_IS = re.compile(r"[^“\"„«;.:,\n]{0,40} là (?=\w)")
# who did what in answer to it: "phong trào thi đua Vì học sinh thân yêu, cô Hà ở lại bản"
_WHO = re.compile(
    r",\s(?:nhà |các )?(?:cô|thầy|ông|bà|em|anh|chị|tổ|khoa|lớp|trường|liên đội|chi đội|chi bộ|công đoàn|phòng|sở|xã"
    r"|huyện)(?: giáo)? (?=\w)"
)


def find(text: str, folded: str, quotes: Iterable[re.Match[str]]) -> Iterator[Found]:
    """Every theme that follows its cue without quotation marks; what is said within `quotes` is no theme."""
    said = [match.span() for match in quotes]
    for cue in cues(folded):
        at = bisect(said, (cue.start,)) - 1
        if at >= 0 and cue.start < said[at][1]:
            yield from _within(text, folded, cue, said[at])
            continue
        if cue.role in ("movement", "campaign", "bare") and text[cue.end : cue.end + 2].strip(" :")[:1] not in _MARKS:
            yield from _after(text, folded, cue)
        elif cue.role in ("slogan", "year_theme") or (cue.role == "topic" and _is_of_year(folded, cue)):
            yield from _said(text, folded, cue)
        elif cue.role == "program" and (known := known_end(folded, _skip(folded, cue.end))):
            yield Found(_skip(folded, cue.end), known, cue.kind, "themes/known")


def _within(text: str, folded: str, cue: Cue, said: tuple[int, int]) -> Iterator[Found]:
    """A known name in what somebody says ("“Hãy đẩy mạnh phong trào dạy tốt …”"), or all of “Phong trào thi đua A”."""
    start, is_first = _skip(folded, cue.end), cue.start == said[0] + 1
    told = cue.role in ("movement", "campaign") or (cue.role == "bare" and is_first)
    if told and (known := known_end(folded, start)):
        yield Found(start, known, cue.kind, "themes/known")
    elif is_first and cue.role in ("movement", "campaign") and _may_begin(text, folded, start, cue):
        end = start + len(folded[start : said[1] - 1].rstrip(" .,;'"))
        if _LEAST <= len(_WORD.findall(folded, start, end)) <= _MOST:
            yield Found(start, end, cue.kind, "themes/quoted")


def _is_of_year(folded: str, cue: Cue) -> bool:
    """True for "năm học 2019 - 2020 với chủ đề" and "chủ đề của năm học 2019 - 2020"."""
    if _OF_YEAR.match(folded, cue.end):
        return True
    return _YEAR.search(folded, max(0, cue.start - 60), cue.start) is not None


def _said(text: str, folded: str, cue: Cue) -> Iterator[Found]:
    """The rest of the sentence behind "phương châm … là:"."""
    if motto := _motto(text, folded, cue):
        yield motto
        return
    colon = _COLON.match(folded, cue.end) or (_IS if cue.kind == "year_theme" else _SLOGAN_IS).match(folded, cue.end)
    rest = _SENTENCE.match(folded, colon.end()) if colon else None
    if rest is not None and text[rest.start() : rest.start() + 1].isupper():
        end = rest.start() + len(rest[0].rstrip())
        if _LEAST <= len(_WORD.findall(rest[0])) <= _LONGEST:
            yield Found(rest.start(), end, cue.kind, "themes/colon")


def _motto(text: str, folded: str, cue: Cue) -> Found | None:
    """Words in capitals that dashes join right behind the cue, without quotation marks."""
    said = _MOTTO.match(text, cue.end)
    if said is None or not all(part[0].isupper() for part in _DASH.split(said["motto"])):
        return None
    last = [dash.end() for dash in _DASH.finditer(text, *said.span("motto"))][-1]
    stop = _MOTTO_ENDS.search(folded, last, said.end())
    return Found(
        said.start("motto"),
        last + len(text[last : stop.start() if stop else said.end()].rstrip()),
        cue.kind,
        "themes/unquoted",
    )


def _after(text: str, folded: str, cue: Cue) -> Iterator[Found]:
    start = _skip(folded, cue.end)
    if known := known_end(folded, start):
        yield Found(start, known, cue.kind, "themes/known")
        last = yield from _known_after(folded, known, cue)
        if _is_plural(folded, cue):
            yield from _rest(text, folded, last, cue)
        return
    if cue.role == "bare":
        return
    if _is_plural(folded, cue) and (items := [*_colon_list(text, folded, cue), *_lines_below(folded, cue)]):
        yield from items
        return
    if _may_begin(text, folded, start, cue) and (end := _clause_end(text, folded, start)):
        yield Found(start, end, cue.kind, "themes/unquoted")
        if _is_plural(folded, cue):
            yield from _rest(text, folded, end, cue)


def _known_after(folded: str, end: int, cue: Cue) -> Generator[Found, None, int]:
    """Known names that follow one by commas or "và"; the place after the last."""
    for _ in range(_ITEMS_MOST):
        sign = _COMMA.match(folded, end)
        known = known_end(folded, sign.end()) if sign else None
        if sign is None or known is None:
            break
        yield Found(sign.end(), known, cue.kind, "themes/list")
        end = known
    return end


def _skip(folded: str, at: int) -> int:
    for words in (" thi đua", " như", ":", " bao gồm", " gồm", " việc", " "):
        at += len(words) if folded.startswith(words, at) else 0
    return at


def _is_plural(folded: str, cue: Cue) -> bool:
    return _MANY.search(folded, max(0, cue.start - 8), cue.start) is not None


def _may_begin(text: str, folded: str, start: int, cue: Cue) -> bool:
    """True for a capital in a line of small letters, and for words that begin names behind a cue in full."""
    if (pattern("generic").match(folded, start) and not _SCHOOLS.match(folded, start)) or _is_round(folded, start):
        return False
    if text[start : start + 1].isupper():
        return any(char.islower() for char in text[start : start + 20])
    if pattern("opener").match(folded, start):
        return True
    full = cue.role == "campaign" or "thi đua" in folded[cue.start : start]
    return full and pattern("start").match(folded, start) is not None


def _is_round(folded: str, start: int) -> bool:
    """True for "III lập thành tích …": the number of a round of emulation, before its occasion."""
    found = _ROUND.match(folded, start)
    return found is not None and pattern("generic").match(folded, found.end()) is not None


def _clause_end(text: str, folded: str, start: int) -> int | None:
    """Where a name of unknown wording ends: at the clause's end or before words that say something of it.

    Null where something in it is quoted, which is then the name.
    """
    clause = _CLAUSE.match(folded, start)
    if clause is None:
        return None
    stop = next(_stops(folded, start + 1, clause.end()), clause.end())
    named = (who.start() for who in _WHO.finditer(folded, start, stop) if text[who.end()].isupper())
    stop = next(named, stop)
    end = start + len(folded[start:stop].rstrip(" ,-–"))
    if not _MARKS.isdisjoint(folded[start:end]):
        return None
    return end if _LEAST <= len(_WORD.findall(folded, start, end)) <= _MOST else None


def _stops(folded: str, start: int, end: int) -> Iterator[int]:
    for found in pattern("stop", "clause").finditer(folded, start, end):
        if role_of(found[0]) == "stop" or folded[start : found.start()].endswith((", ", ",")):
            yield found.start()


def _colon_list(text: str, folded: str, cue: Cue) -> Iterator[Found]:
    """The names of "các phong trào thi đua: A; B; C"."""
    colon = _COLON.match(folded, cue.end)
    if colon is not None:
        found = list(_rest(text, folded, folded.rindex(":", cue.end, colon.end()), cue))
        yield from found if len(found) > 1 else ()


def _lines_below(folded: str, cue: Cue) -> Iterator[Found]:
    """The known names that head the lines under "các phong trào thi đua trọng tâm:"."""
    line = _COLON_LINE.match(folded, cue.end)
    for _ in range(_ITEMS_MOST):
        line = _LINE.match(folded, line.end()) if line else None
        if line is None:
            return
        if known := known_end(folded, line.end("sign")):
            yield Found(line.end("sign"), known, cue.kind, "themes/list")


def _rest(text: str, folded: str, at: int, cue: Cue) -> Iterator[Found]:
    """The names that semicolons join to one that ends at `at`."""
    for _ in range(_ITEMS_MOST):
        item = _ITEMS.match(folded, at + 1) if folded[at : at + 1] in (";", ":") else None
        if item is None:
            return
        start = item.end() - len(item[0].lstrip())
        last = folded[item.end() : item.end() + 1] != ";"
        end = known_end(folded, start) or (_told_until(folded, start, item.end()) if last else item.end())
        if not _is_item(text, folded, start, end):
            return
        yield Found(start, end, cue.kind, "themes/list")
        at = item.end()


def _told_until(folded: str, start: int, end: int) -> int:
    """Where the last name of a list ends: before what is said of all."""
    stop = pattern("stop").search(folded, start + 1, end)
    return start + len(folded[start : stop.start() if stop else end].rstrip(" ,"))


def _is_item(text: str, folded: str, start: int, end: int) -> bool:
    """True for a name with a capital; "các phong trào …" begins a list of its own."""
    own = next(cues(folded, start, min(end, start + 24)), None)
    if own is not None and own.start - start < 5:  # noqa: PLR2004  # behind "các", "và"
        return False
    if _BODY.match(folded, start):
        return False
    return text[start : start + 1].isupper() and len(_WORD.findall(folded, start, end)) <= _MOST
