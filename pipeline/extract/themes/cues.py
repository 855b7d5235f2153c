"""The words that introduce a theme, and what stands between them and its name."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from gazetteers.phrases import Phrases
from gazetteers.themes import Role, role_of, theme_words
from models.mentions import ThemeKind

CUES: tuple[Role, ...] = ("movement", "campaign", "program", "year_theme", "topic", "slogan", "direction", "bare")
_REACH = 80  # characters between a cue and the name that it introduces
_EMULATION = re.compile(r"\bthi đua\b|\bphát động\b|\bhưởng ứng\b")
# "phong trào “A” và chương trình “B”"
_LISTED = re.compile(r"\b(?:phong trào|cuộc vận động) [“\"][^”\"]{2,60}[”\"](?:,| và|, và) $")
# "người làm thi đua", "cụm thi đua “Vùng cao”"
_WORK = re.compile(r"\b(?:làm|về|người|công tác|cán bộ|cụm|khối|vùng|ban|hội đồng|chiến sĩ|cờ|quỹ) $")
# "thi đua đặc biệt “A”"
_HOW = re.compile(r"(?: (?:đặc biệt|cao điểm|nước rút|chuyên đề|trọng tâm|theo chuyên đề))?[ :]*")
# "chủ đề công tác Đội và phong trào thiếu nhi", "khẩu hiệu của phong trào": the first cue is the head
_OF = re.compile(
    r"(?: (?:của|cho|trong|các|cả|toàn|đợt|công tác|đoàn|đội|và|hoạt động|chung|hành động|năm|tuyên truyền))* "
)
_JOINED = re.compile(r"(?:,|/| -|;)? (?:và |cùng )?(?:các )?")
# what a plan of a block or a year is about
_PLANNED = re.compile(r"\b(?:thi đua|năm học|năm \d{4}|cụm|khối|học kỳ|nhiệm kỳ|tháng)\b")
_OCCASION = re.compile(r"\b(?:thi đua|phát động|năm học|năm \d{4}|công tác năm|học kỳ|nhiệm kỳ|hưởng ứng|tháng)\b")
_TERM = re.compile(r"\b(?:nhiệm kỳ|đại hội)\b")
_YEARLY = re.compile(r"\b(?:thi đua|phát động|năm học|năm \d{4}|công tác năm|học kỳ|hưởng ứng)\b")
# "hội thi “A” năm 2023", but not "hội nghị tổng kết thi đua năm 2023"
_ITS_YEAR = re.compile(
    r" (?:[“\"][^”\"\n]{2,60}[”\"] )?(?:(?!thi đua|phát động|hưởng ứng)[^\W\d]{1,12} ){0,6}năm \d{4}\b"
)
_KINDS: dict[Role, ThemeKind] = {
    "movement": "movement",
    "bare": "movement",
    "campaign": "campaign",
    "program": "campaign",
    "year_theme": "year_theme",
    "topic": "year_theme",
    "slogan": "slogan",
    "direction": "slogan",
}


class Cue(NamedTuple):
    """A cue at `text[start:end]`, the kind of what it introduces, and its role in the gazetteer.

    `mixed` where movements and campaigns are announced in one breath: a known name then says its own kind.
    """

    start: int
    end: int
    role: Role
    mixed: bool = False

    @property
    def kind(self) -> ThemeKind:
        """The kind of theme."""
        return _KINDS[self.role]


@cache
def pattern(*roles: Role) -> re.Pattern[str]:
    """Any of the words of these roles, for folded text. A letter leads each, not the border before it, to be fast."""
    words = (rf"{word[0]}(?<!\w{word[0]}){re.escape(word[1:])}" for word in theme_words(*roles))
    return re.compile(rf"(?:{'|'.join(words)})\b")


def cues(folded: str, start: int = 0, end: int | None = None) -> Iterator[Cue]:
    """The cues of a folded text, in order; the longest at each place."""
    stop = len(folded) if end is None else min(end, len(folded))
    part, words = folded[start:stop], _words()
    reached = 0
    for number, first, last in words.found(part):
        before = start + first
        if first >= reached and not (folded[before - 1 : before].isalnum() or part[last : last + 1].isalnum()):
            reached = last
            yield Cue(before, start + last, words.meanings[number])


@cache
def _words() -> Phrases[Role]:
    return Phrases({words: role_of(words) for words in theme_words(*CUES)})


def cue_before(folded: str, start: int, name: int) -> Cue | None:
    """The last cue between `start` and a quoted name, if nothing between says that something else is quoted."""
    found = list(cues(folded, max(start, name - 200), name))
    if not found:
        return None
    cue = _head(folded, found, name)
    between = folded[cue.end : name]
    others: tuple[Role, ...] = ("blocker", "paper", "lesson") if cue.role == "topic" else ("blocker", "paper")
    other = cue.kind != "slogan" and pattern(*others).search(between) is not None
    if len(between) > _REACH or other or _is_other(folded, cue, name):
        return None
    return cue


def _head(folded: str, found: list[Cue], name: int) -> Cue:
    """The cue that the name belongs to: the last, or the one that the last only says more of."""
    cue, before = found[-1], found[-2] if len(found) > 1 else None
    if before is None or name - before.end >= _REACH:
        return cue
    if cue.role == "bare" and before.role != "bare":
        return before
    if before.kind in ("year_theme", "slogan") and _OF.fullmatch(folded, before.end, cue.start):
        return before
    both = {cue.role, before.role} == {"movement", "campaign"}
    return cue._replace(mixed=both and _JOINED.fullmatch(folded, before.end, cue.start) is not None)


def _is_other(folded: str, cue: Cue, name: int) -> bool:
    """True for a cue that here introduces no theme of emulation."""
    line = folded.rfind("\n", max(0, cue.start - 200), cue.start) + 1
    match cue.role:
        case "bare":
            work = _WORK.search(folded, max(line, cue.start - 12), cue.start) is not None
            return work or not _HOW.fullmatch(folded, cue.end, name)
        case "program":
            return not _EMULATION.search(folded, max(line, cue.start - 200), cue.start) and not _LISTED.search(
                folded, max(line, cue.start - 80), cue.start
            )
        case "topic":
            if _is_of_term(folded, max(line, cue.start - 120), cue, name):
                return True
            return _is_other_topic(folded, max(line, cue.start - 120), cue.start)
        case _:
            return False


def _is_of_term(folded: str, start: int, cue: Cue, name: int) -> bool:
    """True for the topic of a term of office, or of the congress that opens it."""
    start = max(start, folded.rfind(". ", start, cue.start) + 1)
    return _TERM.search(folded, start, cue.start) is not None and _YEARLY.search(folded, start, name) is None


def _is_other_topic(folded: str, start: int, end: int) -> bool:
    """True for the topic of a contest or an outing: what was named last before it is not emulation or a year."""
    sentence = max(start, folded.rfind(". ", start, end) + 1)
    papers = max((match.end() for match in pattern("paper").finditer(folded, sentence, end)), default=0)
    named = max((match.end() for match in pattern("blocker", "lesson").finditer(folded, start, end)), default=0)
    if papers > named:
        return _PLANNED.search(folded, papers, end) is None
    own = _ITS_YEAR.match(folded, named, end) if named else None
    return named > 0 and _OCCASION.search(folded, own.end() if own else named, end) is None
