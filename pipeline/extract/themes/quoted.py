"""Themes in quotation marks."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from models.mentions import ThemeKind
from pipeline.extract.themes.cues import Cue, cue_before, cues, pattern
from pipeline.extract.themes.known import known_end, known_kind

QUOTES = '“”"„«»‘’″'
QUOTED = re.compile(
    r"[“\"„«”‘″](?P<name>[^“”\"„«»″\n]{2,500})(?:[”\"»“″’]|'')|'(?<!\w')(?P<single>[^'\n]{3,200})'(?!\w)"
)
_ITEM = r"(?:\n\s{0,4}(?:[\-+*•]|\d{1,2}[.)])\s{0,3})?"
_WHOSE = r"(?:[ ]?\([^()\n]{1,60}\)|[ ](?:của|do|ở|tại)[ ][^“”\"„«».;:,()\n]{2,60}?)"
_AND = r"(?:và|hay|hoặc|cùng|cùng với)"
_LIST = re.compile(
    rf"[\s,;…\-]{{0,9}}{_ITEM}{_AND}?[\s,;]{{0,9}}"
    rf"|{_WHOSE}(?:[ ]?[,;]\s{{0,3}}{_ITEM}(?:{_AND}[ ])?|[ ]{_AND}[ ])"
)
_ALSO = re.compile(r"(?:, và|,| và) ")
# the first of a list of lines, under the line that says what they are
_UNDER = re.compile(
    r"(?::|(?<=thi đua)|(?<=phong trào)|(?<=vận động)|(?<=chủ đề)|(?<=khẩu hiệu))"
    r"\s{0,4}\n\s{0,4}(?:[\-+*•]|\d{1,2}[.)])?\s{0,3}$"
)
_SENTENCE = re.compile(r"[.!?…]\s")
_TAKING = re.compile(r"\b(?:lấy|chọn|với)(?: câu| cụm từ)? $")
_AS = re.compile(r" (?:làm|là) ")
_IS = re.compile(
    r" (?:(?:đã )?(?:chính )?(?:là|trở thành) |(?:được|do) (?:[^\W\d_]+ ){0,4}(?:lấy|chọn) (?:làm|là) )(?:tên |một )?"
)
_OF_WORK = re.compile(r" (?:công tác|hoạt động|năm học|thi đua|của (?:phong trào|năm học|đợt thi đua))\b")
_OCCASION = re.compile(r"(?:chào mừng|lập thành tích|kỷ niệm)\b[^\n]*\b(?:ngày|năm|đại hội)\b")
_GREETING = re.compile(r"(?:nhiệt liệt )?chào mừng (?:quý|các)\b")
_EMULATION = re.compile(r"\b(?:thi đua|phong trào|cuộc vận động)\b")
# "tổ chức hoạt động “A”, “B”": neither a movement nor a campaign, whatever it is called
_ACTIVITY = re.compile(r"\b(?:hoạt động|việc làm|mô hình|công trình|phần việc)(?: như)?:? $")
_OTHER_CLAUSE = re.compile(r";|\b(?:tổ chức|thực hiện|triển khai|có|duy trì|tham gia)\b")
_BESIDE = re.compile(r",? (?:thì |và |cùng )?(?:các )?phong trào\b")  # "Cùng với “A”, phong trào “B” …"
_PROGRAM = re.compile(r"\bchương trình $")
_WORK_OF_ALL = re.compile(r"\b(?:các|những) (?:cuộc vận động|phong trào)\b")
_BORNE = re.compile(r"\b(?:công nhận|đạt|tiêu biểu|gương|bài)(?: \w+){0,2} $")
_REACH_OF_IS = 25  # characters
_UNDER_REACH = 20  # characters
_NEAR = 60  # characters before a quotation in which a title is named
_REACH = 300  # characters of the sentence before a quotation
_LONGEST = 120  # words; a longer quotation is a speech


@dataclass(frozen=True)
class Found:
    """A theme's name at `text[start:end]`, without quotation marks; `rule` says how it was found."""

    start: int
    end: int
    kind: ThemeKind
    rule: str


@dataclass(frozen=True)
class _Head:
    """What a list of quotations is a list of; `mixed` as in `Cue`; `activity` where it is of activities."""

    kind: ThemeKind | None
    mixed: bool = False
    activity: bool = False


_NOTHING = _Head(None)


def find(text: str, folded: str, quotes: Iterable[re.Match[str]]) -> Iterator[Found]:
    """Every quotation that a cue introduces, and those that a list joins to it; `quotes` are those of `QUOTED`."""
    previous, head = 0, _NOTHING
    for match in quotes:
        start, end = _inside(match)
        joined = (head.kind is not None or head.activity) and _LIST.fullmatch(
            folded, previous, match.start()
        ) is not None
        if not joined:
            head = _head(folded, previous, (match.start(), start, end), match.end())
        kind = (known_kind(folded, start, end) or "movement") if head.mixed else head.kind
        if _is_a_greeting(folded, start, end, kind):
            kind, head = None, _NOTHING
        previous = match.end()
        if kind is not None and start < end and text.count(" ", start, end) < _LONGEST:
            yield Found(start, end, kind, "themes/list" if joined else "themes/quoted")
            yield from _known_beside(folded, match.end(), kind)


def _known_beside(folded: str, behind: int, kind: ThemeKind) -> Iterator[Found]:
    """The known name without marks that "và" joins to a quoted movement: "phong trào “A” và Dạy tốt - Học tốt"."""
    joint = _ALSO.match(folded, behind) if kind in ("movement", "campaign") else None
    end = known_end(folded, joint.end()) if joint else None
    if joint and end:
        yield Found(joint.end(), end, known_kind(folded, joint.end(), end) or kind, "themes/list")


def _is_a_greeting(folded: str, start: int, end: int, kind: ThemeKind | None) -> bool:
    """True for thi đua “Chào mừng 40 năm ngày …”, khẩu hiệu “Chào mừng quý vị đại biểu”."""
    if kind == "movement":
        return _OCCASION.match(folded, start, end) is not None
    return kind == "slogan" and _GREETING.match(folded, start, end) is not None


def _head(folded: str, previous: int, places: tuple[int, int, int], behind: int) -> _Head:
    """What introduces the quotation at `places`, that ends before `behind`."""
    quote = places[0]
    cue = _cue(folded, previous, quote)
    activity = _ACTIVITY.search(folded, max(previous, quote - _UNDER_REACH), quote)
    if activity and (cue is None or _OTHER_CLAUSE.search(folded, cue.end, quote)):
        return _Head(None if cue else _taken_as(folded, quote, behind), activity=True)
    if cue is not None:
        return _Head(cue.kind, mixed=cue.mixed)
    return _Head(_taken_as(folded, quote, behind) or _known(folded, previous, places))


def _cue(folded: str, previous: int, quote: int) -> Cue | None:
    """The nearest cue of the same sentence, or of the line that announces a list of lines."""
    if under := _UNDER.search(folded, max(previous, quote - _UNDER_REACH), quote):
        quote = under.start()
    start = max(previous, folded.rfind("\n", max(0, quote - _REACH), quote) + 1, quote - _REACH)
    for end in _SENTENCE.finditer(folded, start, quote):
        start = end.end()
    return cue_before(folded, start, quote)


def quotations(text: str) -> Iterator[tuple[int, int]]:
    """What stands within quotation marks, whoever says it."""
    return map(_inside, QUOTED.finditer(text))


def _inside(match: re.Match[str]) -> tuple[int, int]:
    return _trimmed(match.string, *match.span("name" if match["name"] else "single"))


def _known(folded: str, previous: int, places: tuple[int, int, int]) -> ThemeKind | None:
    """The kind of a known name in a sentence on emulation, where it is no title that somebody bears."""
    quote, start, end = places
    kind = known_kind(folded, start, end)
    if kind is None:
        return None
    begin = max(previous, folded.rfind("\n", 0, quote) + 1, quote - _REACH)
    honoured = pattern("blocker", "paper").search(folded, max(begin, quote - _NEAR), quote) or _BORNE.search(
        folded, begin, quote
    )
    if honoured:
        return None
    if _PROGRAM.search(folded, begin, quote):
        return "campaign"
    stop = _SENTENCE.search(folded, end, end + _REACH)
    rest = stop.start() if stop else end + _REACH
    told = _EMULATION.search(folded, begin, quote) or _WORK_OF_ALL.search(folded, end, rest)
    told = told or _BESIDE.match(folded, end + 1, rest)
    return kind if told else None


def _taken_as(folded: str, start: int, end: int) -> ThemeKind | None:
    """The kind that the words behind a quotation give: "lấy “A” làm chủ đề thi đua", "“A” là phong trào do …"."""
    if is_ := _IS.match(folded, end):
        cue = next(cues(folded, is_.end(), is_.end() + _REACH_OF_IS), None)
        return cue.kind if cue and cue.start == is_.end() and _may_be(folded, cue) else None
    if not _TAKING.search(folded, max(0, start - 20), start) or not (as_ := _AS.match(folded, end)):
        return None
    cue = next(cues(folded, as_.end(), as_.end() + 40), None)
    return cue.kind if cue else None


def _may_be(folded: str, cue: Cue) -> bool:
    """True for the words that name a theme of emulation behind "là"; a topic says of what ("là chủ đề năm học")."""
    return cue.role in ("movement", "campaign", "slogan", "direction", "year_theme") or (
        cue.role == "topic" and _OF_WORK.match(folded, cue.end) is not None
    )


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " ,.;:":
        start += 1
    while end > start and text[end - 1] in " ,.;:":
        end -= 1
    return start, end
