"""Lists of targets: lines with bullets, numbers or cells below the line that announces them."""

from collections.abc import Iterator

from gazetteers.targets import TargetCueKind
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.ahead import tells
from pipeline.extract.targets.cues import cue_at, is_of_today, is_other
from pipeline.extract.targets.done import tells_of_goals
from pipeline.extract.targets.figures import figures
from pipeline.extract.targets.levels import AFTER_LABEL, Level, is_roman, level
from pipeline.extract.targets.region import BULLETS, Region, Text, until

_GOES_ON = frozenset(":;,")
_ENDS = frozenset(".…!?:")
_ITEM = 25  # tokens of an item without a bullet
_HEADING = 12  # tokens of a heading within a list
_LABEL = 8  # tokens of "Về đội ngũ nhà giáo:"
_TITLE = 6  # tokens of "* Học lực" above its lines
_NOW = 3  # tokens up to the "hiện" of "Trường hiện có 12 lớp"
_BRIDGE = 5  # tokens of "Cụ thể như sau:"
_GUESTS = 12  # tokens at a line's end that may say who takes part
_REPORTED = 5  # tokens before a cue
_QUOTA = ["chỉ", "tiêu"]
_PARTS: tuple[TargetCueKind, ...] = ("section", "noun", "measure")  # what the parts of a list of goals are about


class Listing:
    """Whether the next line is an item of a list of targets, told line by line."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._is_open = self._any_line = self._bare = self._announced = self._loose = self._ahead = False
        self._headed, self._sign = False, ""
        self._level: Level | None = None
        self._romans = self._below = False

    def holds(self, first: int, stop: int) -> bool:
        """True if the line is an item of the list, or a heading within it."""
        tokens = self._text.tokens
        if not self._is_open or self._is_next_part(first, stop) or self._names_goals(first, stop):
            return False
        return (
            self._any_line
            or _is_item(tokens, first)
            or (self._headed and _begins_as_goal(self._text, first, stop))
            or (self._headed and self._sign not in BULLETS and _begins_with_number(self._text, first, stop))
            or (self._announced and tokens.words[first + 1 : first + 2] == ["%"])
            or _is_heading(self._text, first, stop)
            or (self._bare and _is_bare_item(self._text, first, stop))
            or (self._headed and _is_bridge(self._text, first, stop))
        )

    def _names_goals(self, first: int, stop: int) -> bool:
        """True for the heading "1. Chỉ tiêu" in a list whose own heading was one of plans."""
        if not self._loose or stop - first > _HEADING or self._has_figures(first, stop):
            return False
        begin = _after_label(self._text.tokens, first)
        return bool(self._text.marks.end(begin, "weak") or self._text.marks.end(begin, "strong"))

    def _is_next_part(self, first: int, stop: int) -> bool:
        """True for the heading of a document's next part: "V. Tổ chức thực hiện" below "IV. Chỉ tiêu"."""
        found = level(self._text.tokens, first)
        if found == "roman":
            self._romans = self._romans or (self._headed and not self._below and self._level is None)
            return not self._romans
        if found is None or found != self._level or self._has_figures(first, stop):
            return False
        return not any(cue_at(self._text.tokens, first + 2, kind) for kind in _PARTS)

    def items(self, first: int, stop: int) -> Iterator[Region]:
        """The region of an item; the list goes on."""
        words = self._text.tokens.words
        begin = _after_label(self._text.tokens, first)
        if (means := self._means(first, begin, stop)) is not None:
            self._is_open = means
            return
        if self._text.marks.any(first, stop, "given"):
            yield Region(begin, until(first, stop), "targets:list", honours=True)
            return
        if is_of_today(self._text.tokens, begin, _NOW):
            return
        strict = self._loose and not self._text.marks.end(begin, "strong")
        yield Region(begin, until(first, stop), "targets:list", strict, strict, self._ahead)
        self._below = True
        counts = self._has_figures(begin, stop)
        if not counts and cue_at(self._text.tokens, first, "aim"):
            return
        self._any_line = words[stop - 1] in _GOES_ON and words[first] not in BULLETS
        self._announced = self._announced or words[stop - 1] == ":"
        self._sign = words[first] if counts else self._sign
        plain = words[first] not in BULLETS and self._text.tokens.is_word(first)
        title = not counts and stop - begin <= _TITLE
        self._bare = (plain or title) and words[stop - 1] not in _ENDS

    def _means(self, first: int, begin: int, stop: int) -> bool | None:
        """For a line that tells of means, or begins what was reached, whether the list goes on below it."""
        words, marks = self._text.tokens.words, self._text.marks
        means = cue_at(self._text.tokens, begin, "means")
        if means is not None and (means >= stop or words[means] == ":"):
            return means < stop and words[stop - 1] != ":"
        heads = stop - begin <= _HEADING and words[stop - 1] not in {".", ";", ","}
        if not heads or words[first] == self._sign or self._has_figures(begin, stop):
            return None
        told = means is not None or marks.any(begin, stop, "reached") or cue_at(self._text.tokens, begin, "past")
        return False if told and not marks.any(begin, stop, "strong") else None

    def _has_figures(self, first: int, stop: int) -> bool:
        return bool(figures(self._text.tokens, first, stop, self._text.taken))

    def opens(self, first: int, stop: int, *, inline: bool) -> None:
        """Take note of a line outside lists: the next ones, where they are items, may be commitments."""
        words, marks = self._text.tokens.words, self._text.marks
        self._is_open, self._ahead = self._announces(first, stop, inline=inline), False
        if not self._is_open and words[stop - 1] == ":" and marks.any(first, stop, "future"):
            self._is_open = self._ahead = not marks.any(first, stop, "reached")
        self._loose = self._is_open and (
            not marks.any(first, stop, "strong", "weak") or (words[first] in BULLETS and words[stop - 1] != ":")
        )
        self._any_line = self._announced = self._is_open and words[stop - 1] == ":"
        heading = self._is_open and not self._loose and stop - first <= _HEADING + 2 and words[stop - 1] not in _ENDS
        self._bare = heading and first > 0 and not inline
        self._level = None if inline else level(self._text.tokens, first)
        self._romans = self._below = False
        self._headed, self._sign = self._is_open and not self._loose and first > 0, ""

    def _announces(self, first: int, stop: int, *, inline: bool) -> bool:
        words, marks = self._text.tokens.words, self._text.marks
        if not marks.any(first, stop, "strong", "weak", "colon"):
            return False
        clause = next((k + 1 for k in range(stop - 2, first, -1) if words[k] in {",", ";", "."}), first)
        if marks.any(clause, stop, "reached") or not self._leads(first, stop, inline=inline):
            return False
        return inline or not self._is_other(first, stop)

    def _leads(self, first: int, stop: int, *, inline: bool) -> bool:
        words, marks = self._text.tokens.words, self._text.marks
        planned = marks.any(first, stop, "strong", "weak")
        if words[stop - 1] == ":":
            told = marks.any(first, stop, "result")
            return inline or planned or (not told and marks.any(first, stop, "colon"))
        if words[first] in BULLETS and not (inline and marks.any(first, first + _REPORTED, "strong", "weak")):
            return False  # what one of several items commits to is said of that one
        told = marks.any(first, stop, "result")
        return (planned or _names_pledge(self._text, first, stop)) and (inline or not told)

    def _is_other(self, first: int, stop: int) -> bool:
        """True for a line of quotas ("Chỉ tiêu biên chế:"), of who takes part or of how goals were carried out."""
        tokens, marks = self._text.tokens, self._text.marks
        if marks.any(first, stop, "intake", "aside") or tells_of_goals(self._text, first, stop):
            return True
        if any(cue_at(tokens, k, "guests") for k in range(max(first, stop - _GUESTS), stop)):
            return True
        cues = marks.within("weak", first, stop)
        if any(cue_at(tokens, k, "report") for i in cues for k in range(max(first, i - _REPORTED), i)):
            return True
        if marks.any(first, stop, "strong", "colon"):
            return False
        quota = self._text.intake and all(tokens.lows[i : i + 2] == _QUOTA for i in cues)
        return quota or all(is_other(tokens, i) for i in cues)


def _names_pledge(text: Text, first: int, stop: int) -> bool:
    """True for the heading "NỘI DUNG GIAO ƯỚC" below the headline."""
    if not first or stop - first > _HEADING or text.tokens.words[stop - 1] in _ENDS:
        return False
    return text.marks.end(_after_label(text.tokens, first), "colon") is not None


def _begins_as_goal(text: Text, first: int, stop: int) -> bool:
    """True for "Không có học sinh bỏ học", "Về đội ngũ: 28 lao động tiên tiến", "98% học sinh …" between items."""
    tokens = text.tokens
    if stop - first > _ITEM + _LABEL or tells(text, first, stop):
        return False
    if cue_at(tokens, first, "aim") or tokens.words[first + 1 : first + 2] == ["%"]:
        return True
    return cue_at(tokens, first, "section") is not None and ":" in tokens.words[first : min(first + _LABEL, stop)]


def _begins_with_number(text: Text, first: int, stop: int) -> bool:
    """True for "Có 03 đoàn viên được kết nạp Đảng" between goals without bullets."""
    tokens = text.tokens
    if tokens.lows[first] != "có" or not tokens.words[first + 1][0].isdigit():
        return False
    return not tells(text, first, stop) and not any(cue_at(tokens, k, "voted") for k in range(first, stop))


def _is_bridge(text: Text, first: int, stop: int) -> bool:
    """True for "Cụ thể như sau:"."""
    tokens = text.tokens
    if stop - first > _BRIDGE or tokens.words[stop - 1] != ":":
        return False
    return bool(cue_at(tokens, first, "example") or cue_at(tokens, first, "connector"))


def _after_label(tokens: Tokens, first: int) -> int:
    """After the bullet, number or letter of an item."""
    if tokens.words[first] in BULLETS:
        return min(first + 1, len(tokens) - 1)
    labelled = first + 2 < len(tokens) and tokens.words[first + 1] in AFTER_LABEL and tokens.tight(first + 1)
    labelled = labelled and not (tokens.tight(first + 2) and tokens.words[first + 2].isdigit())  # "19/19 trường"
    if is_roman(tokens, first):
        return min(first + 2, len(tokens) - 1)
    short = len(tokens.words[first]) <= 2 and (tokens.words[first].isdigit() or _is_letter(tokens, first))  # noqa: PLR2004
    return first + 2 if labelled and (short or _is_section(tokens, first)) else first


def _is_bare_item(text: Text, first: int, stop: int) -> bool:
    """True for a short line with a figure below one of the same make: neither has a bullet, nor ends as a sentence."""
    if stop - first > _ITEM or text.tokens.words[stop - 1] in _ENDS or tells(text, first, stop):
        return False
    return bool(figures(text.tokens, first, stop, text.taken))


def _is_heading(text: Text, first: int, stop: int) -> bool:
    """True for "Đối với cá nhân:" between two parts of a list."""
    tokens = text.tokens
    short = stop - first <= _HEADING and tokens.words[stop - 1] == ":"
    return short and cue_at(tokens, first, "section") is not None and not text.marks.any(first, stop, "reached")


def _is_item(tokens: Tokens, first: int) -> bool:
    lows, words = tokens.lows, tokens.words
    if lows[first] in BULLETS or lows[first] == "mỗi" or "|" in words[first : tokens.line_end(first)]:
        return True
    labelled = first + 1 < len(tokens) and words[first + 1] in AFTER_LABEL
    if lows[first : first + 2] == ["chỉ", "tiêu"] or _is_letter(tokens, first) or is_roman(tokens, first):
        return True
    numbered = words[first][0].isdigit() and first + 1 < len(tokens)
    return (numbered and (labelled or words[first + 1] == "-")) or _is_section(tokens, first)


def _is_letter(tokens: Tokens, first: int) -> bool:
    """True for the "a" of "a) Về chuyên môn"."""
    if len(tokens.words[first]) > 1 or not tokens.is_word(first) or first + 1 >= len(tokens):
        return False
    return tokens.words[first + 1] in AFTER_LABEL and tokens.tight(first + 1)


def _is_section(tokens: Tokens, first: int) -> bool:
    """True for "2.1 Về nề nếp"."""
    parts = tokens.words[first].split(".")
    return len(parts) > 1 and all(part.isdigit() and len(part) <= 2 for part in parts)  # noqa: PLR2004  # not "1.200"
