"""Which organisations are said to belong to a block, and how many."""

import re
from bisect import bisect_right
from operator import itemgetter

from gazetteers.blocks import number_pattern, number_value
from gazetteers.folding import fold
from pipeline.extract.blocks import lists
from pipeline.extract.blocks.identity import Known
from pipeline.extract.blocks.leaders import nearest_before

_KIND = r"(?:cụm|khối)"
_MEMBER = (
    r"(?:đơn vị|trường|sở|phòng|thành viên|đại học|công đoàn|cơ sở|học viện|trung tâm|thpt|thcs|cđcs"
    r"|phường|xã|huyện|tỉnh|thành phố)"
)
_LISTS = (
    re.compile(rf"\b{_KIND}\b[^.;:\n]{{0,120}}?\b(?:bao gồm|gồm)\b[^.:;(\n]{{0,80}}(?P<open>[:(])"),
    re.compile(rf"\b{_KIND}\b[^.;:\n]{{0,80}}?\bcó\b[^.:;(\n]{{0,30}}\b{_MEMBER}\b[^.:;(\n]{{0,60}}(?P<open>[:(])"),
    re.compile(rf"\bthành viên\b[^.;:\n]{{0,20}}\b{_KIND}\b[^.;:\n]{{0,30}}\b(?:là|gồm)(?: có)?(?P<open>:)"),
    re.compile(rf"\b{_KIND}\b[^.;:\n]{{0,60}}?\b(?:bao gồm|gồm)(?: có)?\s"),
    re.compile(rf"\bthành viên(?: còn lại| (?:của|trong|thuộc) {_KIND})? (?:là|gồm|bao gồm)(?: có)?:?\s"),
    re.compile(r"\b(?:các|\d{1,3}) (?:đơn vị )?thành viên(?: của khối| của cụm)? ?(?P<open>[:(])"),
    re.compile(rf"\b(?:thuộc|trong|của)\s{_KIND}\b[^.;:\n]{{0,40}}(?P<open>:)\s*\n"),
)
_COUNT_BEFORE = re.compile(
    rf"\b(?P<count>{number_pattern()})\s+{_MEMBER}\b[^.;:\n]{{0,80}}?\b(?:thuộc|trong|của)\s(?:{_KIND})\b"
)
_COUNT_AFTER = re.compile(
    rf"\b{_KIND}\b[^.;\n]{{0,60}}?\b(?:gồm|có|với)\s(?:[^\W\d_]+ ){{0,12}}?(?P<count>{number_pattern()})\s+{_MEMBER}\b"
)
# right behind the name: "Khối thi đua số 9 (6 đơn vị)", "Cụm thi đua số 1: 11 trường"
_COUNT_BEHIND = re.compile(
    rf" ?(?:[(:–-] ?)(?:bao gồm |gồm |có |với )?(?P<count>{number_pattern()})\s+{_MEMBER}\b", re.IGNORECASE
)
_MENTIONS = 20
_LONGEST = 3000  # characters of a list


def listed(text: str, block: Known, blocks: list[Known], sentences: list[tuple[int, int]]) -> tuple[str, ...]:
    """The members that the first list of the block's members names."""
    folded = fold(text)
    for pattern in _LISTS:
        for match in pattern.finditer(folded):
            if not _is_about(match, block, blocks):
                continue
            items = lists.on_lines(text, match.end()) or lists.in_phrase(
                text[match.end() : _end(text, match, sentences)]
            )
            if len(items) > 1:
                return tuple(items)
    return tuple(_behind(text, block))


def _behind(text: str, block: Known) -> list[str]:
    found = (lists.behind_name(text, mention.end) for mention in block.mentions[:_MENTIONS])
    return next((items for items in found if items), [])


def _is_about(match: re.Match[str], block: Known, blocks: list[Known]) -> bool:
    """True for the only block, the one that the words name, else the one named last before them."""
    if len(blocks) == 1 or block.named_in(match.start(), match.end() + 1) is not None:
        return True
    if any(other.named_in(match.start(), match.end() + 1) for other in blocks):
        return False
    return nearest_before(match.string, match.start(), blocks) is block


def _end(text: str, match: re.Match[str], sentences: list[tuple[int, int]]) -> int:
    """Where the phrase behind a match ends: at its bracket, else with its sentence."""
    if match.groupdict().get("open") == "(":
        close = text.find(")", match.end(), match.end() + 1000)
        return close if close >= 0 else match.end()
    at = bisect_right(sentences, match.end(), key=itemgetter(0)) - 1
    return min(sentences[at][1], match.end() + _LONGEST) if at >= 0 else match.end()


def counted(text: str, block: Known, blocks: list[Known]) -> int | None:
    """How many members the text says the block has; null where it does not, or not of which block."""
    folded = fold(text)
    behind = (_COUNT_BEHIND.match(folded, mention.end) for mention in block.mentions[:_MENTIONS])
    for match in filter(None, behind):
        return number_value(match["count"])
    for pattern in (_COUNT_BEFORE, _COUNT_AFTER):
        for match in pattern.finditer(folded):
            if _is_about(match, block, blocks):
                return number_value(match["count"])
    return None
