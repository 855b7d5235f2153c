"""How many members a text says that a block has."""

import re
from collections.abc import Iterator

from gazetteers.blocks import number_pattern, number_value
from pipeline.extract.blocks.identity import Known
from pipeline.extract.blocks.story import Story

_COUNT = rf"(?:\d{{1,3}}/)?(?P<count>{number_pattern()})"
_MEMBER = (
    r"(?:đơn vị|trường|sở|phòng|thành viên|đại học|công đoàn|cơ sở|học viện|trung tâm|thpt|thcs|cđcs|phường|xã|huyện"
    r"|tỉnh|thành phố|cơ quan|hội|ban|ttgdtx|tổ chức)\b"
)
# what is told of some of the members: "3 trường đạt chuẩn", "cho 2 đơn vị trong cụm"
_SOME = re.compile(
    r"[^.;:,\n]{0,30}?\b(?:đạt|được|xếp|dẫn đầu|tiêu biểu|xuất sắc|hoàn thành|chưa|phải|có \d|đăng ký|đề nghị"
    r"|vi phạm)\b"
)
_PART = re.compile(r"\b(?:cho|tặng|đề nghị|suy tôn|trong đó có|trong đó|chỉ có|còn|thêm|chọn|mỗi)\s$")
_BEHIND = re.compile(rf" ?[(:–-] ?(?:bao gồm |gồm |gồm có |có |với )?{_COUNT} {_MEMBER}")
_AFTER = re.compile(
    rf"[^.;\n]{{0,60}}?(?<!còn )\b(?P<verb>gồm|có|với)\s(?:[^\W\d_]+ ){{0,12}}?{_COUNT}\s+(?:đại diện )?{_MEMBER}"
)
_OF = re.compile(rf"\b{_COUNT} {_MEMBER}(?P<between>[^.;:\n]{{0,80}}?)\b(?:thuộc|trong|của)\s$")
_CONTEXT = 120
_IN_ALL = re.compile(
    rf"\b{_COUNT} {_MEMBER}(?= (?:thành viên |trong )?(?:đã |cùng |cùng nhau )?(?:tham dự|tham gia|dự họp|dự hội nghị"
    r"|ký |ký kết|ngồi lại|có mặt|về dự))"
)
_ATTEND = re.compile(
    r"\b(?:lãnh đạo|đại diện|hiệu trưởng|giám đốc|chủ tịch|có mặt|đủ)(?: [^\W\d_]+){0,4}? (?:của )?"
    rf"{_COUNT} {_MEMBER}"
)
_ANY = re.compile(rf"\b{_COUNT} {_MEMBER}")
_MENTIONS = 20
_FEWEST = 3


def counted(story: Story) -> dict[str, int]:
    """The stated count of each block's members, by the block's name."""
    found: dict[str, int] = {}
    for reader in (_behind, _consisting, _of_it, _having, _in_all):
        for block, count in reader(story):
            if count > 1:
                found.setdefault(block.name, count)
    return found


def _behind(story: Story) -> Iterator[tuple[Known, int]]:
    """Reads "Khối thi đua số 9 (6 đơn vị)", "Cụm thi đua số 1: 11 trường"."""
    for block in story.blocks:
        for mention in block.mentions[:_MENTIONS]:
            if (match := _BEHIND.match(story.folded, mention.end)) is not None:
                yield block, number_value(match["count"])


def _consisting(story: Story) -> Iterator[tuple[Known, int]]:
    return _after(story, ("gồm", "với"))


def _having(story: Story) -> Iterator[tuple[Known, int]]:
    return _after(story, ("có",))


def _after(story: Story, verbs: tuple[str, ...]) -> Iterator[tuple[Known, int]]:
    for core in story.cores:
        match = _AFTER.match(story.folded, core.end())
        if match is None or match["verb"] not in verbs:
            continue
        if "có" in verbs and _SOME.match(story.folded, match.end()):
            continue
        block = story.about(core.start(), match.end())
        if block is not None:
            yield block, number_value(match["count"])


def _of_it(story: Story) -> Iterator[tuple[Known, int]]:
    """Reads "12 đơn vị trong Cụm thi đua số 3"."""
    for core in story.cores:
        start = max(0, core.start() - _CONTEXT)
        matches = list(_OF.finditer(story.folded, start, core.start()))
        if not matches or _is_part(story, matches[-1]) or _some_of(story, core):
            continue
        block = story.about(core.start(), core.end())
        if block is not None:
            yield block, number_value(matches[-1]["count"])


def _is_part(story: Story, match: re.Match[str]) -> bool:
    return _PART.search(story.folded, max(0, match.start() - 20), match.start()) is not None


def _some_of(story: Story, core: re.Match[str]) -> bool:
    return _SOME.match(story.folded, core.end()) is not None


def _in_all(story: Story) -> Iterator[tuple[Known, int]]:
    """Reads "Lãnh đạo 6 Sở đã ký giao ước", "14 đơn vị ký giao ước", in an article of one block."""
    if len(story.blocks) != 1:
        return
    for pattern in (_IN_ALL, _ATTEND):
        for match in pattern.finditer(story.folded):
            if not _is_part(story, match):
                yield story.blocks[0], number_value(match["count"])


def agreed(story: Story, members: int) -> int | None:
    """The length of a list of members where the text says as many units somewhere: "… của 7 trường: …"."""
    if members < _FEWEST:
        return None
    stated = (
        number_value(match["count"])
        for match in _ANY.finditer(story.folded)
        if story.folded[match.start() : match.end()].find("/") < 0 and not _SOME.match(story.folded, match.end())
    )
    return members if members in stated else None
