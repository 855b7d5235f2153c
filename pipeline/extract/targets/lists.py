"""Lists of targets: lines with bullets, numbers or cells below the line that announces them."""

from collections.abc import Iterator

from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.ahead import tells
from pipeline.extract.targets.cues import cue_at
from pipeline.extract.targets.figures import figures
from pipeline.extract.targets.region import BULLETS, Region, Text, until

_GOES_ON = frozenset(":;,")
_AFTER_LABEL = frozenset({".", ")", "/"})
_ENDS = frozenset(".…!?:")
_ITEM = 25  # tokens of an item without a bullet
_HEADING = 12  # tokens of a heading within a list


class Listing:
    """Whether the next line is an item of a list of targets, told line by line."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._is_open = self._any_line = self._bare = self._announced = self._loose = self._ahead = False

    def holds(self, first: int, stop: int) -> bool:
        """True if the line is an item of the list, or a heading within it."""
        tokens = self._text.tokens
        return self._is_open and (
            self._any_line
            or _is_item(tokens, first)
            or (self._announced and tokens.words[first + 1 : first + 2] == ["%"])
            or _is_heading(self._text, first, stop)
            or (self._bare and _is_bare_item(self._text, first, stop))
        )

    def items(self, first: int, stop: int) -> Iterator[Region]:
        """The region of an item; the list goes on."""
        words = self._text.tokens.words
        begin = _after_label(self._text.tokens, first)
        means = cue_at(self._text.tokens, begin, "means")
        if means is not None and (means >= stop or words[means] == ":"):
            self._is_open = words[stop - 1] != ":"
            return
        if self._text.marks.any(first, stop, "given"):
            yield Region(begin, until(first, stop), "targets:list", honours=True)
            return
        yield Region(begin, until(first, stop), "targets:list", self._loose, self._loose, self._ahead)
        self._any_line = words[stop - 1] in _GOES_ON and words[first] not in BULLETS
        self._announced = self._announced or words[stop - 1] == ":"
        self._bare = words[first] not in BULLETS and self._text.tokens.is_word(first) and words[stop - 1] not in _ENDS

    def opens(self, first: int, stop: int, *, inline: bool) -> None:
        """Take note of a line outside lists: the next ones, where they are items, may be commitments."""
        words, marks = self._text.tokens.words, self._text.marks
        self._is_open, self._ahead = self._announces(first, stop, inline=inline), False
        if not self._is_open and words[stop - 1] == ":" and marks.any(first, stop, "future"):
            self._is_open = self._ahead = not marks.any(first, stop, "reached")
        self._loose = self._is_open and not marks.any(first, stop, "strong", "weak")
        self._any_line = self._announced = self._is_open and words[stop - 1] == ":"
        self._bare = False

    def _announces(self, first: int, stop: int, *, inline: bool) -> bool:
        words, marks = self._text.tokens.words, self._text.marks
        if not marks.any(first, stop, "strong", "weak", "colon"):
            return False
        clause = next((k + 1 for k in range(stop - 2, first, -1) if words[k] in {",", ";", "."}), first)
        if marks.any(clause, stop, "reached"):
            return False
        if words[first] in BULLETS and words[stop - 1] != ":" and not inline:
            return False  # what one of several items commits to is said of that one
        told = marks.any(first, stop, "result")
        planned = marks.any(first, stop, "strong", "weak")
        if words[stop - 1] == ":":
            return inline or planned or (not told and marks.any(first, stop, "colon"))
        return planned and (inline or not told)


def _after_label(tokens: Tokens, first: int) -> int:
    """After the bullet, number or letter of an item."""
    if tokens.words[first] in BULLETS:
        return min(first + 1, len(tokens) - 1)
    labelled = first + 2 < len(tokens) and tokens.words[first + 1] in _AFTER_LABEL and tokens.tight(first + 1)
    labelled = labelled and not (tokens.tight(first + 2) and tokens.words[first + 2].isdigit())  # "19/19 trường"
    short = len(tokens.words[first]) <= 2 and (tokens.words[first].isdigit() or _is_letter(tokens, first))  # noqa: PLR2004
    return first + 2 if labelled and short else first


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
    labelled = first + 1 < len(tokens) and words[first + 1] in _AFTER_LABEL
    if lows[first : first + 2] == ["chỉ", "tiêu"] or _is_letter(tokens, first):
        return True
    numbered = words[first][0].isdigit() and first + 1 < len(tokens)
    return (numbered and (labelled or words[first + 1] == "-")) or _is_section(tokens, first)


def _is_letter(tokens: Tokens, first: int) -> bool:
    """True for the "a" of "a) Về chuyên môn"."""
    if len(tokens.words[first]) > 1 or not tokens.is_word(first) or first + 1 >= len(tokens):
        return False
    return tokens.words[first + 1] in _AFTER_LABEL and tokens.tight(first + 1)


def _is_section(tokens: Tokens, first: int) -> bool:
    """True for "2.1 Về nề nếp"."""
    parts = tokens.words[first].split(".")
    return len(parts) > 1 and all(part.isdigit() and len(part) <= 2 for part in parts)  # noqa: PLR2004  # not "1.200"
