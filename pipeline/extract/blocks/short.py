"""Blocks that are named without "thi đua": "Cụm 1", "Khối Mầm non"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.extract.blocks.found import KINDS, Found, inner, number_at, plural_before, with_number
from pipeline.extract.blocks.numbers import NUMBER, value
from pipeline.extract.blocks.scope import Kind, scope_end, scope_key
from pipeline.extract.units.pieces import Line

_OTHER_CLUSTERS = re.compile(r"cụm(?<!\wcụm) (?:chuyên môn|sinh hoạt|trường|dân cư|công nghiệp|bản|từ)\b")
_EMULATION = re.compile(r"\bthi đua(?:, khen thưởng| - khen thưởng| khen thưởng)? (?:của )?$")
_TELLS = re.compile(
    r"(?: có| gồm) \d{1,3} (?:đơn vị|trường)| (?:bao )?gồm(?: các (?:đơn vị|trường))?: "
    r"|[^.;\n]{0,60}\b(?:(?:khối|cụm) trưởng|ký (?:kết )?(?:giao ước|trước|sau))\b"
)
_LISTS = re.compile(
    r"(?: (?:tỉnh|huyện|thành phố)(?: [^\s,.;:()]+){0,4}?)? gồm(?: có)? \d{1,3} (?:đơn vị|trường|sở)"
    r"(?! (?:dự|tham|nằm|đạt|có))[^.;:\n]{0,30}: (?:trường|sở|thpt|thcs|công đoàn|ban|hội|báo|đài|cục|văn phòng)\b"
)
_APPOSED = re.compile(r"(?: ?- ?|, )(?:khối|cụm) thi đua\b")  # "Khối 8 – Khối thi đua các trường đại học"
_NEAR = re.compile(r"thi đua|giao ước|\b(?:khối|cụm) trưởng\b|trưởng (?:khối|cụm)\b")  # in the sentence of a block
_ACT = re.compile(
    r"(?: [^\W\d_]+){0,7}? (?:tổ chức|tổng kết|sơ kết|ký|họp|giao ban|bầu|bình xét|suy tôn"
    r"|(?:gồm|bao gồm)(?! \w+ (?:cụm|khối)\b)|có \d{1,2}(?! (?:cụm|khối)\b))\b|: "
)
_OF_BLOCK = re.compile(  # what an emulation block holds, right before its name
    r"\b(?:thi đua(?:,| -| và)? khen thưởng|(?:tổng kết|sơ kết|(?:ký |ký kết )?giao ước|công tác) thi đua) (?:của )?$"
)
_PLEDGE_OF = re.compile(r"\bgiao ước thi đua (?:năm học(?: mới)? \d{4} ?- ?\d{4} )?(?:của |tại |trong )?$")
_OF_CLASSES = re.compile(r"[ \w]{0,12}\b(?:giữa|của|gồm) (?:\w{1,6} )?lớp\b")
# behind "về việc" it is what a document is about, and to whom it is written
_WORK_OF = re.compile(
    r"(?<!về việc )\b(?:tổng kết|sơ kết) công tác thi đua(?:,? khen thưởng| - khen thưởng)? (?:của )?$"
)
_WORKS = re.compile(
    r"[^.\n]{0,80}?\b(?:tổng kết|sơ kết|ký|ký kết|họp|giao ban|bình xét|triển khai)\b[^.\n]{0,30}?"
    r"\b(?:công tác thi đua|giao ước|thi đua(?:,| -| và)? khen thưởng)\b"
)
_PART = re.compile(r"\btiểu $")
_NEAREST = 60  # characters before a block in small letters
_PARTY = re.compile(r"\b(?:đảng ủy|đảng bộ|đoàn|đoàn thanh niên|thanh niên|cựu chiến binh|thể thao|thao|thi) $")
_OFFICES = re.compile(r" các (?:cơ quan|doanh nghiệp|phòng)\b")  # "Khối các cơ quan tỉnh" is a party committee's
_LISTED = re.compile(r"(?:[:;,(]|\b(?:gồm|là|và|công đoàn|cđ)) $")
_WIDE = 200  # characters of a sentence on either side of a block
_REACH = 300  # characters between the words for several blocks and one of their list


@dataclass(frozen=True)
class Told:
    """What else the text says: whether its title is about emulation, what kinds it speaks of, which blocks it names."""

    about: bool
    kinds: frozenset[str]
    known: frozenset[tuple[Kind, int | str | None]]


def short(line: Line, folded: str, cores: list[re.Match[str]], told: Told) -> Iterator[Found]:
    """Blocks whose number or scope is named in full elsewhere, or whose surroundings say that they are blocks."""
    about = told.about and not _OTHER_CLUSTERS.search(folded)
    scopes = {key for _, key in told.known if isinstance(key, str)}
    for core in cores:
        if not folded.startswith(" ", core.end()):
            continue
        number, scope, end = _named(line, folded, core.end() + 1)
        if number is None and end and scope and _is_block(line.text, folded, core, end, told):
            held = inner(line.text, core.end(), end)
            yield Found(core.start(), end, KINDS[core[0]], None, scope, full=False, held=held)
        if number is None or not (number["so"] or number["number"].isdigit() or _is_capital(line.text, number)):
            continue
        part = _PART.search(folded, max(0, core.start() - len("tiểu ")), core.start())
        if part and told.known:
            yield _part(line.text, core, number, part.start())
            continue
        for found in with_number(line.text, folded, core, number, scope):
            sure = found.key in told.known or scope in scopes or _APPOSED.match(folded, found.end)
            acts = _acts if scope is not None else _does
            told_here = acts(line.text, folded, core, found.end) or _is_pledged(line.text, folded, core)
            if sure or told_here or (about and (found.kind == "cum" or number["so"] is not None)):
                yield replace(found, full=False)


def _part(text: str, core: re.Match[str], number: re.Match[str], start: int) -> Found:
    """The part of a block that "tiểu khối 1" names."""
    key = f"tiểu {value(number['number'])}"
    return Found(start, number.end(), KINDS[core[0]], None, key, full=True, name=text[start : number.end()], part=True)


def _does(text: str, folded: str, core: re.Match[str], end: int) -> bool:
    """True for "Cụm 3 tổ chức hội nghị tổng kết thi đua": what it does is emulation's."""
    if core[0] != "cụm" or not text[core.start()].isupper() or _WORKS.match(folded, end) is None:
        return False
    return _OTHER_CLUSTERS.search(folded) is None


def _is_pledged(text: str, folded: str, core: re.Match[str]) -> bool:
    """True for "ký giao ước thi đua Khối 2": no grade signs one, though its classes may."""
    before = max(0, core.start() - _NEAREST)
    pledged = _PLEDGE_OF.search(folded, before, core.start()) is not None
    return pledged and text[core.start()].isupper() and not _OF_CLASSES.match(folded, core.end())


def _is_block(text: str, folded: str, head: re.Match[str], end: int, told: Told) -> bool:
    return _stands_alone(text, folded, head, end, told) or _acts(text, folded, head, end) or _in_list(folded, head)


def _is_capital(text: str, number: re.Match[str]) -> bool:
    return text[number.start("number")].isupper()


def _named(line: Line, folded: str, start: int) -> tuple[re.Match[str] | None, str | None, int | None]:
    """The number at `start`, or behind the scope that begins there; the scope's key; where the scope ends."""
    number = NUMBER.match(folded, start)
    end = scope_end(line, start) if number is None else None
    if end is None:
        return number, None, None
    number = number_at(folded, end, bare=False)
    return number, scope_key(folded[start:end]), end


def _acts(text: str, folded: str, head: re.Match[str], end: int) -> bool:
    """True for "Khối các trường THPT miền núi tổng kết công tác thi đua": what it does, or what is held, says so.

    A party committee's or a union's "Khối các cơ quan" is no block, nor is who competes in a contest, nor "khối các Sở"
    that a ministry writes to.
    """
    if not folded.startswith(" các ", head.end()):
        return False
    if not text[head.start()].isupper():
        return _WORK_OF.search(folded, max(0, head.start() - _NEAREST), head.start()) is not None
    before = folded[max(0, head.start() - _WIDE) : head.start()]
    if _PARTY.search(before) or _OFFICES.match(folded, head.end()):
        return False
    clause = max(before.rfind("\n"), before.rfind(". ")) + 1
    act = _ACT.match(folded, end)
    if act is not None:
        return _NEAR.search(before, clause) is not None or _NEAR.search(folded, end, end + _WIDE) is not None
    return _OF_BLOCK.search(before, clause) is not None


def _in_list(folded: str, head: re.Match[str]) -> bool:
    """True for an item of "bốn khối thi đua: Khối Mầm non, Khối Tiểu học …"."""
    if not _LISTED.search(folded, max(0, head.start() - 12), head.start()):
        return False
    start = max(folded.rfind("\n", 0, head.start()), head.start() - _REACH, 0)
    told = folded.rfind(f"{head[0]} thi đua", start, head.start())
    sign = re.compile(r"[^.\n:]{0,80}?(?::|\bgồm\b|\blà\b)").match(folded, told) if told >= 0 else None
    return sign is not None and plural_before(folded, told) is not None


def _stands_alone(text: str, folded: str, head: re.Match[str], end: int, told: Told) -> bool:
    """True for a scope with a capital that is a block by what stands around it.

    "thi đua, khen thưởng Cụm các trường X", and in a text that speaks of such blocks "Khối Mầm non gồm 9 đơn vị"; under
    a title about emulation also "Khối Kinh tế - Kỹ thuật tỉnh gồm 8 đơn vị: …".
    """
    if not text[head.start()].isupper():
        return False
    if _EMULATION.search(folded, max(0, head.start() - 30), head.start()) and folded.startswith(" các ", head.end()):
        return True
    if told.about and _LISTS.match(folded, end):
        return True
    return head[0] in told.kinds and _TELLS.match(folded, end) is not None
