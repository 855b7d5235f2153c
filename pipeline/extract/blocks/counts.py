"""How many members a text says that a block has."""

import re
from collections.abc import Iterator

from pipeline.extract.blocks import lists
from pipeline.extract.blocks.announced import BOARD
from pipeline.extract.blocks.identity import Known
from pipeline.extract.blocks.story import Count, Story

# what is told of some of the members: "3 trường đạt chuẩn", "cho 2 đơn vị trong cụm"
_SOME = re.compile(
    r"[^.;:,\n]{0,30}?\b(?:đạt|được|xếp|dẫn đầu|tiêu biểu|xuất sắc|hoàn thành|chưa|phải|có \d|đăng ký|đề nghị"
    r"|vi phạm)\b"
)
_PART = re.compile(r"\b(?:cho|tặng|đề nghị|suy tôn|trong đó có|trong đó|chỉ có|còn|thêm|chọn|mỗi|cùng|cùng với)\s$")
_BEHIND = re.compile(r" ?[(:–-] ?(?:bao gồm |gồm |gồm có |có |với )?")
_CONSISTS = re.compile(
    r"[^.;\n]{0,60}?(?<!còn )\b(?:gồm|với|tập hợp|quy tụ|lập từ|lập nên từ|lập trên cơ sở|hình thành từ|hợp thành từ)\s"
    r"(?:[^\W\d_]+ ){0,12}(?:\d{1,3}/)?"
)
_HAS = re.compile(
    r"[^.;\n]{0,60}?(?<!còn )\b(?:(?<!đã )(?<!mới )có|(?:nay|hiện|giờ) còn(?: lại)?)\s(?:[^\W\d_]+ ){0,12}(?:\d{1,3}/)?"
)
_OF = re.compile(r"[^.;:\n]{0,80}?\b(?:thuộc|trong|của)\s")
_AND = re.compile(
    r"(?: (?:- |– )?[^\W\d_][\w-]*){0,9}?(?:, (?:huyện|thị xã|thành phố)\b)*(?:, (?:và )?| và )(?=\d|\w+ )"
)
_ENDS = re.compile(r"\s*(?:[.;\n]|$)")
_REACH = 170  # characters between a block and the count of its members
_ALL = re.compile(
    r" (?:thành viên |trong )?(?:đã |cùng |cùng nhau )?(?:tham dự|tham gia|dự họp|dự hội nghị|ký |ký kết|ngồi lại"
    r"|có mặt|về dự)"
)
_ATTEND = re.compile(
    r"\b(?:lãnh đạo|đại diện|hiệu trưởng|giám đốc|chủ tịch|có mặt|đủ)(?: [^\W\d_]+){0,4}? (?:của )?(?:\d{1,3}/)?$"
)
_IN_NAME = re.compile(r"(?P<count>\d{1,2}) (?:tỉnh|thành phố|sở|huyện|trường)\b")
_CONTEXT = 60
_MENTIONS = 20
_FEWEST = 3


def counted(story: Story) -> dict[str, int]:
    """The stated count of each block's members, by the block's name."""
    found: dict[str, int] = {}
    for reader in (_behind, _consisting, _having, _of_it, _in_all):
        if len(found) == len(story.blocks) or not story.counts:
            break
        for block, count in reader(story):
            found.setdefault(block.name, count.value)
    for block in story.blocks:
        if block.name not in found and (count_in_name := _in_name(story, block)):
            found[block.name] = count_in_name
    return found


def _in_name(story: Story, block: Known) -> int | None:
    """Reads "Cụm thi đua 7 tỉnh biên giới phía Bắc", which counts its members in its name."""
    held = [mention.held for mention in block.mentions[:_MENTIONS] if mention.held is not None]
    told = (_IN_NAME.match(story.folded, start, end) for start, end in held)
    return next((int(match["count"]) for match in told if match), None)


def _behind(story: Story) -> Iterator[tuple[Known, Count]]:
    """Reads "Khối thi đua số 9 (6 đơn vị)", "Cụm thi đua số 1: 11 trường"."""
    for block in story.blocks:
        for mention in block.mentions[:_MENTIONS]:
            sign = _BEHIND.match(story.folded, mention.end)
            count = story.count_at(sign.end()) if sign else None
            if count is not None:
                yield block, count


def _consisting(story: Story) -> Iterator[tuple[Known, Count]]:
    return ((block, count) for block, count in _after(story, _CONSISTS) if not _goes_on(story, count))


def _having(story: Story) -> Iterator[tuple[Known, Count]]:
    found = _after(story, _HAS)
    some = ((block, count) for block, count in found if not _is_more(story, count))
    return ((block, count) for block, count in some if not _goes_on(story, count))


def _is_more(story: Story, count: Count) -> bool:
    """True for what is told of some members, and of new ones: "có thêm 2 trường"."""
    return story.folded.endswith("thêm ", 0, count.start) or _SOME.match(story.folded, count.end) is not None


def _goes_on(story: Story, count: Count) -> bool:
    """True where others are counted or named on: "5 trường THPT, 2 trung tâm", "8 trung tâm GDTX … và Trường A"."""
    sign = _AND.match(story.folded, count.end)
    if sign is None:
        return False
    if story.count_at(sign.end()) is not None:
        return True
    others = lists.read(story, sign.end(), story.sentence_at(count.start)[1])
    return len(others.names) > 1 and others.known > 0 and _ENDS.match(story.folded, others.end) is not None


def _after(story: Story, between: re.Pattern[str]) -> Iterator[tuple[Known, Count]]:
    for core in story.cores:
        for count in story.counts_in(core.end(), core.end() + _REACH):
            if between.fullmatch(story.folded, core.end(), count.start):
                block = story.about(core.start(), count.end)
                if block is not None:
                    yield block, count
                break


def _of_it(story: Story) -> Iterator[tuple[Known, Count]]:
    """Reads "12 đơn vị trong Cụm thi đua số 3"."""
    for core in story.cores:
        for count in reversed(story.counts_in(core.start() - _REACH, core.start())):
            if _OF.fullmatch(story.folded, count.end, core.start()):
                block = None if _is_part(story, count, core) else story.about(core.start(), core.end())
                if block is not None:
                    yield block, count
                break


def _is_part(story: Story, count: Count, core: re.Match[str]) -> bool:
    return _is_some(story, count) or _SOME.match(story.folded, core.end()) is not None


def _is_some(story: Story, count: Count) -> bool:
    """True for what is told of some members only: "cho 2 đơn vị", "ba trường còn lại"."""
    if story.folded.startswith(" còn lại", count.end):
        return True
    return _PART.search(story.folded, max(0, count.start - 20), count.start) is not None


def _in_all(story: Story) -> Iterator[tuple[Known, Count]]:
    """Reads "Lãnh đạo 6 Sở đã ký giao ước", "14 đơn vị ký giao ước", in an article of one block."""
    if story.main is None:
        return
    for count in story.counts:
        attend = _ATTEND.search(story.folded, max(0, count.start - _CONTEXT), count.start)
        told = attend or _ALL.match(story.folded, count.end)
        told = None if BOARD.search(story.folded, max(0, count.start - _CONTEXT), count.start) else told
        block = story.main_at(count.start) if told and not _is_some(story, count) else None
        if block:
            yield block, count


def agreed(story: Story, members: int) -> int | None:
    """The length of a list of members where the text says as many units somewhere: "… của 7 trường: …"."""
    stated = (count.value for count in story.counts if _SOME.match(story.folded, count.end) is None)
    return members if members >= _FEWEST and members in stated else None
