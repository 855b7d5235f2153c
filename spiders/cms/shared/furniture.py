"""Telling lines of page furniture from lines of an article. What furniture says is data: furniture.csv."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from gazetteers.furniture import FurnitureKind, furniture
from spiders.cms.shared import text

_ADDRESS = re.compile(r"(?:https?://|www\.)\S{3,200}")
# what is no sentence: a player's time, a telephone's number, a file's name, an address
_THING = re.compile(
    r"\d{1,2}:\d{2}(?:\s?/\s?\d{1,2}:\d{2})?"
    r"|(?:\+84|0)(?:[ .()-]?\d){8,11}"
    r"|(?i:[^.!?]{1,100}\.(?:pdf|docx?|xlsx?|pptx?|zip|rar)(?: \([^()]{1,20}\))?)"
    rf"|{_ADDRESS.pattern}"
)
_COUNTED = re.compile(r"[:(]\D{0,20}\d")  # behind the label of a counter
_SHORT = 120  # characters: nothing longer is furniture by how it starts
_LONG = 300  # characters: a line of this length is prose
_SENTENCE = 80  # characters: so is one that is finished as a sentence is; teasers end in dots
_END = 3  # characters that tell whether it is
_FINISHED = re.compile(r"(?<![.…])[.?][\"”’)]?$|/\.$")


def is_furniture(line: str) -> bool:
    """Whether a line, wherever it stands, is none of an article's: menus, buttons, counters, players, names of files,
    stray letters.
    """
    if len(line) > _SHORT:
        return not any(map(str.isalnum, line))
    bare = text.plain(line)
    if len(bare) <= 1 or bare in _buttons().phrases or _THING.fullmatch(line):
        return True
    words = [word for word in bare.split() if not word.isdigit()]
    return bool(words) and (
        bare.startswith(_phrases("starts")) or _is_row_of_buttons(words) or _is_counter(line, words)
    )


def is_last(line: str) -> bool:
    """Whether an article's last line is the site's: `Hôm nay` without its figure, `>>> Xem thêm: …`, `Tags: …`."""
    label, colon, _ = line.partition(":")
    if len(label) > _SHORT or is_prose(line):
        return False
    return text.plain(line) in _phrases("last") or (bool(colon) and text.plain(label) in _phrases("behind"))


def is_address(line: str) -> bool:
    """Whether a line is nothing but a web address, as copies of pages bear under their site's name."""
    return _ADDRESS.fullmatch(line) is not None


def _is_counter(line: str, words: Sequence[str]) -> bool:
    """Whether a line is the label of a counter and its figure: `Hôm nay : 11`, `Trung bình (7 bình chọn)`."""
    return " ".join(words) in _set_of("counter") and _COUNTED.search(line) is not None


def _is_row_of_buttons(words: Sequence[str]) -> bool:
    """Whether a line is nothing but buttons and menu entries side by side: `A- | A | A+ | In trang`; figures (a page's
    number, a telephone's) are passed over.
    """
    buttons = _buttons()
    ends = {0}
    for place, word in enumerate(words):
        if place in ends and word in buttons.begins:
            reach = range(place + 1, place + buttons.longest + 1)
            ends.update(end for end in reach if " ".join(words[place:end]) in buttons.phrases)
        if max(ends) <= place:
            return False
    return len(words) in ends


def is_banner(line: str) -> bool:
    """Whether a line above the title may be the site's banner, which greets a day with a mark of exclamation, too."""
    bare = text.plain(line)
    return bare.startswith(_phrases("banner")) or (line.endswith("!") and bare.startswith("chào mừng "))


def end_of_article(lines: Sequence[str]) -> int:
    """The place of the first line of what follows an article: ratings, comments, counters, lists of other articles.

    Nothing before the article's first prose counts. A heading of other articles counts only where no prose follows
    it: boxes of links stand within articles, too. Buttons count where no more prose follows than stands before: some
    pages show them under the title. The number of lines where nothing follows.
    """
    prose = [place for place, line in enumerate(lines) if is_prose(line)]
    first, last = (prose[0], prose[-1]) if prose else (1, 0)
    middle = _middle([len(line) for line in lines], prose)
    for place in range(first + 1, len(lines)):
        if len(lines[place]) > _SHORT:
            continue
        bare = text.plain(lines[place])
        if bare.startswith(_phrases("cuts")) or (place > middle and bare.startswith(_phrases("closes"))):
            return place
        if place > last and bare in _set_of("section"):
            return place
    return len(lines)


def is_heading(line: str) -> bool:
    """Whether a line says of other articles, or of the site, what an article's own lines never do."""
    if len(line) > _SHORT:
        return False
    bare = text.plain(line)
    return bare in _set_of("section") or bare.startswith(_phrases("cuts") + _phrases("closes"))


def is_closing(line: str) -> bool:
    """Whether a line is of the buttons and counters that close an article, or stand under its title."""
    return len(line) <= _SHORT and text.plain(line).startswith(_phrases("closes"))


def _middle(lengths: Sequence[int], prose: Sequence[int]) -> int:
    """The line of prose up to which half of all characters of prose stand; 0 without any."""
    half = sum(lengths[place] for place in prose) / 2
    reached = 0
    for place in prose:
        reached += lengths[place]
        if reached >= half:
            return place
    return 0


def is_prose(line: str) -> bool:
    """Whether a line is a paragraph of an article rather than a headline, a caption, a teaser or furniture."""
    return len(line) >= _LONG or (len(line) >= _SENTENCE and bool(_FINISHED.search(line, len(line) - _END)))


class _Buttons(NamedTuple):
    """The phrases of buttons, the words that they begin with, and how many words the longest has."""

    phrases: frozenset[str]
    begins: frozenset[str]
    longest: int


@cache
def _buttons() -> _Buttons:
    words = [phrase.split() for phrase in _phrases("equals")]
    return _Buttons(_set_of("equals"), frozenset(word for phrase in words for word in phrase[:1]), max(map(len, words)))


@cache
def _set_of(kind: FurnitureKind) -> frozenset[str]:
    return frozenset(_phrases(kind))


@cache
def _phrases(kind: FurnitureKind) -> tuple[str, ...]:
    return tuple(text.plain(phrase) for phrase in furniture(kind))
