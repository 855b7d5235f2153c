"""Where the name of an organisation, or of a place, ends that is an item of a list."""

import re

from gazetteers.blocks import stop_words
from pipeline.extract.blocks import roles
from pipeline.extract.blocks.story import Story

_WORDS = 16  # pieces; no organisation's name is longer
_REST = 6  # pieces in small letters by which a name goes on that the gazetteer cuts short
_LEVELS = frozenset({"huyện", "quận", "tỉnh", "phường", "xã", "tp", "tx"})
_TWO = frozenset({("thành", "phố"), ("thị", "xã"), ("thị", "trấn"), ("đặc", "khu")})
_BLOCKS = frozenset({"cụm", "khối"})
_JOINS = frozenset({"-", "&", "/"})
_DATED = frozenset({"-", "/"})
_ENDS = frozenset({",", ";", "\n", ")"})
_SCHOOL = re.compile(r"\b(?:thpt|thcs|tiểu học|mầm non|mẫu giáo|trung học|ptdt\w+|th|mn|mg)\b")
_ALL_UNIONS = re.compile(r"công đoàn các (?!tổ chức)")  # "A, B cùng công đoàn các trường còn lại"


def name_end(story: Story, start: int, stop: int) -> int | None:
    """Where the organisation's or place's name that begins at `start` ends; null if none begins there."""
    unit = story.unit_at(start)
    if unit is not None and _ALL_UNIONS.match(story.text, start):
        return None
    if unit is not None and unit.end <= stop:
        return unit.end if _is_whole(story, unit.start, unit.end) else _extended(story, unit.end, stop)
    at = first = story.piece_at(start)
    line = story.line
    if at >= len(line) or line.start(at) != start or not _may_begin(story, at):
        return None
    while at - first < _WORDS and (step := _step(story, at, first)):
        at += step
    end = line.end(at - 1) if at > first else start
    if end > stop or not any(line.is_capital(place) for place in range(first, at)):
        return None
    whole = _extended(story, end, stop)
    alone = at - first == 1 and whole == end
    return None if alone and (_goes_on_small(story, at, stop) or line.head(first) is not None) else whole


def _is_whole(story: Story, start: int, end: int) -> bool:
    """True for "Trường THPT Na Ư": the name of a school ends with its capitals, whatever verb follows."""
    last = story.piece_at(end) - 1
    line = story.line
    proper = all(line.is_capital(at) and line.words(at) is None for at in (last - 1, last))
    return proper and _SCHOOL.search(story.folded, start, end) is not None


def _may_begin(story: Story, at: int) -> bool:
    """False for a block, a verb, a person and an office, which stand in such lists too but are no members."""
    line = story.line
    if line.folded(at) in _BLOCKS or roles.NO_UNIT.match(story.folded, line.start(at)):
        return False
    return line.is_capital(at) or not _is_stop(story, at)


def _goes_on_small(story: Story, at: int, stop: int) -> bool:
    """True for a syllable behind which a word in small letters follows that is no verb: half a name."""
    line = story.line
    if at >= len(line) or line.start(at) >= stop:
        return False
    return line.folded(at).isalpha() and not line.is_capital(at) and not _is_stop(story, at)


def _step(story: Story, at: int, first: int) -> int:
    """How many pieces of a name without a head stand here."""
    line = story.line
    found = line.words(at)
    if found is not None and (at > first or line.is_capital(at) or found[1] == "type"):
        return found[0]
    small = at == first and (line.is_capital(at + 1) or line.is_capital(at + 2))  # "phòng Đào tạo", "trung tâm Y tế"
    head = line.head(at) if line.is_capital(at) or small else None
    if head is not None:
        return head[0]
    level = level_before(story, at)
    if level:
        return level + 1
    if line.is_capital(at) or (at > first and line.folded(at).isdigit()):
        return 1
    return _joint(story, at, first) if at > first else 0


def _is_type(story: Story, at: int) -> bool:
    """True for a kind of school in capitals: "THCS"."""
    return story.line.words(at) == (1, "type") and story.line.is_capital(at) and not story.line.folded(at).isdigit()


def _joint(story: Story, at: int, first: int) -> int:
    """How many pieces go on with a name behind a kind of school or a sign: "GDNN | -GDTX", "Mầm non 20 | -10"."""
    line = story.line
    before = line.words(at - 1)
    if line.folded(at) in _LEVELS and before is not None and before[1] == "type":
        return 1  # "PTDTNT huyện"
    if line.folded(at) in _JOINS and line.is_capital(at + 1) and not _is_role(story, at + 1):
        return 1
    if line.folded(at) == "," and at - 1 == first and _is_type(story, first) and _is_type(story, at + 1):
        return 1  # "các trường: THCS, THPT Mường Ảng"
    dated = line.folded(at) in _DATED and line.folded(at - 1).isdigit() and line.folded(at + 1).isdigit()
    return 2 if dated else 0


def is_typed(story: Story, start: int) -> bool:
    """True if the name that begins here begins with a kind of school."""
    at = story.piece_at(start)
    words = story.line.words(at)
    return words is not None and words[1] == "type" and not story.line.folded(at)[0].isdigit()


def level_before(story: Story, at: int) -> int:
    """How many pieces a level takes before the name of a place: "huyện", "thị xã", "TP."."""
    line = story.line
    length = 2 if (line.folded(at), line.folded(at + 1)) in _TWO else int(line.folded(at) in _LEVELS)
    length += length == 1 and line.folded(at + 1) == "."
    return length if length and line.is_capital(at + length) else 0


def _is_role(story: Story, at: int) -> bool:
    return at < len(story.line) and roles.ROLE.match(story.folded, story.line.start(at)) is not None


def _is_stop(story: Story, at: int) -> bool:
    one, two = story.line.folded(at), story.line.folded(at + 1)
    return (one,) in stop_words() or (one, two) in stop_words()


def _extended(story: Story, end: int, stop: int) -> int:
    """The end of a name that goes on, in small letters first, up to the next name of the list, without a verb."""
    line, first = story.line, story.piece_at(end)
    small = 0
    for at in range(first, first + _WORDS):
        if at >= len(line) or line.start(at) >= stop or line.folded(at) in _ENDS or _ends(story, at, stop):
            return line.end(at - 1) if at > first and _list_goes_on(story, at, stop) else end
        if line.folded(at) == "&" and line.is_capital(at + 1):  # "phòng Kiểm định & Đảm bảo chất lượng"
            continue
        capital = line.is_capital(at)
        small = 0 if capital else small + 1
        if not line.folded(at).isalpha() or small > _REST or (not capital and _is_stop(story, at)):
            return end
        if capital and at == first:
            return end
    return end


def _ends(story: Story, at: int, stop: int) -> bool:
    """True for the full stop of the sentence, and for the "và" before the last name."""
    line = story.line
    joined = line.folded(at) == "và" and line.is_capital(at + 1) and not line.is_capital(at - 1)
    return joined or (line.folded(at) == "." and line.end(at) >= stop)


def _list_goes_on(story: Story, at: int, stop: int) -> bool:
    """True behind a line, a bracket or the list, and where a name follows the sign."""
    line = story.line
    if at >= len(line) or line.start(at) >= stop or line.folded(at) in ("\n", ")") or _ends(story, at, stop):
        return True
    return line.is_capital(at + 1) or (at + 1 < len(line) and story.unit_at(line.start(at + 1)) is not None)
