"""What a block holds together ("các trường THPT vùng thuận lợi"): where the words end, and what they mean."""

import re
from functools import cache
from typing import Literal

from gazetteers.blocks import abbreviations, numerals, scope_forms, scope_words
from gazetteers.folding import fold
from gazetteers.people import surnames
from gazetteers.places import district_province
from pipeline.extract.units.names import accepts, read_tail
from pipeline.extract.units.pieces import Line

Kind = Literal["cum", "khoi"]
_SEPARATORS = frozenset({",", ";", "-", "&", "và", "–", "/"})
_FLEETING = ("đơn", "vị", "các", "và", "khu", "vực", "khối", "trực")
_LEVELS = frozenset({("tỉnh",), ("huyện",), ("xã",), ("phường",), ("thị", "xã"), ("thị", "trấn"), ("thành", "phố")})
_BEFORE_LEVEL = frozenset({"các", ",", "và", "-", "thuộc"})  # "khối thi đua các huyện": the level is what it holds
_BEFORE_NAME = frozenset({"vùng", "vực", "miền"})
_PART = re.compile(r"\s*(?:,|;|\bvà\b)\s*(?:khối |cụm )?")
_DISTRICTS = frozenset({"huyện", "quận", "tx", "tp"})
_OWNED = ("trực", "thuộc")
_COMMITTEES = frozenset({"ubnd", "ủy", "uỷ"})
_VAGUE = frozenset({"các", "trường", "đơn", "vị", "cơ", "sở", "trực", "thuộc"})
_BLOCKS = frozenset({"cụm", "khối"})
_UNION = frozenset({"cđ", "cđcs"})
_NAME = 4
_FEWEST = 2  # pieces of a region's name
_LETTERS = frozenset("abcdefgh")
_EMULATION = "đua"
_SURE = 3  # pieces of a scope that are no organisation's name
LONGEST = 24  # pieces of a scope


def scope_end(line: Line, start: int, longest: int = LONGEST) -> int | None:
    """Where the scope that begins at the offset `start` ends, or null if none begins there."""
    first = at = line.piece_at(start)
    end = first
    while at - first < longest and line.folded(first) != "ngành":  # a sector is no block by itself
        step, link = _step(line, at, first)
        if not step:
            break
        at += step
        end = end if link else at
    if end > first and (owner := _owner_end(line, first, end) or _rest_of_owner(line, first, end)):
        return owner
    return line.end(end - 1) if end > first else None


def _level(line: Line, at: int) -> int:
    """How many pieces "huyện", "thị xã", "TP." are; 0 where none stands."""
    length = 2 if line.keys[at : at + 2] in (["thị", "xã"], ["thành", "phố"]) else int(line.folded(at) in _DISTRICTS)
    return length + (length == 1 and line.folded(at + 1) == ".")


def _owner_end(line: Line, first: int, end: int) -> int | None:
    """Where "các trường thuộc Bộ Xây dựng" ends: what only a noun says is told apart by whose it is."""
    if not all(line.folded(at) in _VAGUE for at in range(first, end)):
        return None
    at = end + (line.folded(end) == "trực")
    at += line.folded(at) == "thuộc"
    found = line.head(at) if line.folded(at - 1) == "thuộc" else None
    if found is None:
        return None
    tail = read_tail(line, at + found[0], found[1])
    return line.end(tail.at - 1) if accepts(found[1], tail, lower=not line.is_capital(at)) else None


def _rest_of_owner(line: Line, first: int, end: int) -> int | None:
    """Where "các đơn vị trực thuộc trường Cao đẳng nghề | Cần Thơ" ends: with the name of whose they are."""
    at = next((at for at in range(end - 1, first, -1) if line.folded(at - 1) == "thuộc"), None)
    found = line.head(at) if at is not None else None
    if at is None or found is None:
        return None
    tail = read_tail(line, at + found[0], found[1])
    named = tail.at > end and accepts(found[1], tail, lower=not line.is_capital(at))
    return line.end(tail.at - 1) if named else None


def _step(line: Line, at: int, first: int) -> tuple[int, bool]:
    """How many pieces of a scope that began at `first` stand here, and whether a scope cannot end with them."""
    before = line.folded(at - 1) if at > first else ""
    if at > first and _is_owner(line, first, at):
        return 0, False
    for pieces, link in scope_words().get(line.folded(at), ()):
        if line.starts(at, pieces) and (pieces not in _LEVELS or _holds_levels(line, at, before)):
            return len(pieces), link
    if at > first and line.starts(at, ("(", line.folded(at + 1), ")")) and line.folded(at + 1) in abbreviations():
        return 3, False  # "các trường đại học (ĐH), cao đẳng (CĐ)"
    if at > first and line.folded(at) in _SEPARATORS:
        return (1, True) if _goes_on(line, at) else (0, False)
    if before in _BEFORE_NAME:
        level = _level(line, at)
        name = line.province(at + level) or _capitals(line, at + level)
        return level + name if name else 0, False
    return (_town(line, at) or _letter(line, at) or _proper(line, at), False) if at == first else (0, False)


def _is_owner(line: Line, first: int, at: int) -> bool:
    """True for "các phòng, ban | trực thuộc UBND thành phố": whose they are, behind words that tell them apart."""
    if not line.starts(at, _OWNED) or line.folded(at + 2) not in _COMMITTEES:
        return False
    return not all(key in _VAGUE for key in line.keys[first:at])


def _holds_levels(line: Line, at: int, before: str) -> bool:
    return before in _BEFORE_LEVEL or (not before and line.folded(at - 1).isdigit())


def _town(line: Line, at: int) -> int:
    """How many pieces name a district by itself: "Cụm thi đua Ba Đình"."""
    if not line.is_capital(at):
        return 0
    for length in (4, 3, 2):
        if all(line.is_capital(at + step) for step in range(length)) and at + length <= len(line):
            name = line.text[line.start(at) : line.end(at + length - 1)]
            if district_province(name) is not None:
                return length
    return 0


def _letter(line: Line, at: int) -> int:
    """1 for the letter that tells a block apart: "Khối thi đua B"."""
    return int(line.is_capital(at) and line.folded(at) in _LETTERS and not line.is_capital(at + 1))


@cache
def _surnames() -> frozenset[str]:
    return frozenset(fold(row.name) for row in surnames() if row.common)


def _proper(line: Line, at: int) -> int:
    """How many pieces name a region that no table has: "Cụm thi đua Bắc Sông Hồng"; no organisation's name.

    In "Khối Thi Đua Ký Kết Giao Ước" every word has its capital, and names nothing by it.
    """
    if line.folded(at - 1) == _EMULATION and line.is_capital(at - 1):
        return 0
    length = _capitals(line, at)
    if length < _FEWEST or line.head(at) is not None or line.words(at) is not None:
        return 0
    if line.folded(at) in _surnames():
        return 0  # "Cụm trưởng cụm thi đua Lê Thị Hoa"
    return length if all(line.folded(at + step).isalpha() for step in range(length)) else 0


def _capitals(line: Line, at: int) -> int:
    length = 0
    while length < _NAME and line.is_capital(at + length):
        length += 1
    return length


def _goes_on(line: Line, separator: int) -> bool:
    """True if more of the scope follows; an organisation's name in a list behind a comma is none."""
    at = separator + 1
    core = at + (line.folded(at) in _UNION)
    if line.folded(core) in _BLOCKS and line.is_capital(core):  # the next block of a list
        return False
    if line.folded(separator) in (",", ";") and line.folded(at) == "trực":  # "…, trực thuộc Bộ" says whose they are
        return False
    if any(len(pieces) >= _SURE and line.starts(at, pieces) for pieces, _ in scope_words().get(line.folded(at), ())):
        return True
    if line.folded(at) == "trường" and line.is_capital(at) and _is_named(line, at):
        return False  # "Khối thi đua các trường THPT và Trường THPT Ba Tơ"
    if line.folded(separator) != "và" and line.is_capital(at) and line.words(at) is None and _is_named(line, at):
        return False
    return any(line.starts(at, pieces) for pieces, _ in scope_words().get(line.folded(at), ()))


def abbreviated(scope: str) -> str:
    """A folded scope with "tiểu học" written as "th", and so on."""
    for long, short in scope_forms():
        if long in scope:
            scope = scope.replace(long, short)
    return scope


def _is_named(line: Line, at: int) -> bool:
    """True for an organisation's name, "TTGDTX Mường Chà"; false for its noun alone."""
    head = line.head(at)
    return head is not None and accepts(head[1], read_tail(line, at + head[0], head[1]))


def scope_key(scope: str) -> str:
    """A folded scope without the words that come and go between two mentions of one block; long forms in short.

    "Trường" counts where it stands first only: "các trường Tiểu học, trường THCS".
    """
    words = [word for word in re.findall(r"\w+", abbreviated(scope)) if word not in _FLEETING]
    words = [word.lstrip("0") for word in words]
    return " ".join(word for at, word in enumerate(words) if word != "trường" or at == 0)


def is_same_scope(first: str, second: str) -> bool:
    """True if one key begins with the other, or holds all its words and both name several kinds of school."""
    short, long = sorted((first, second), key=len)
    if long == short or long.startswith(f"{short} "):
        return True
    words = set(short.split())
    if words == set(long.split()):  # "Cao đẳng và Đại học", "Đại học, Cao đẳng"
        return True
    return words < set(long.split()) and sum(word in abbreviations() for word in words) > 1


def parts_of(text: str, start: int, end: int, plural: str | None) -> list[tuple[int, int]]:
    """The scopes of "hai khối thi đua Mầm non và Tiểu học", which are as many as the text says; else none."""
    if plural is None:
        return []
    count = int(plural) if plural.isdigit() else numerals().get(plural)
    parts, at = [], start + 1
    for joint in (*_PART.finditer(text, start + 1, end), None):
        stop = joint.start() if joint else end
        parts.append((at, stop))
        at = joint.end() if joint else end
    return parts if len(parts) == count and all(left < right for left, right in parts) else []
