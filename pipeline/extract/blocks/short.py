"""Blocks that are named without "thi đua": "Cụm 1", "Khối Mầm non"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.extract.blocks.found import KINDS, Found, inner, number_at, with_number
from pipeline.extract.blocks.numbers import NUMBER
from pipeline.extract.blocks.scope import Kind, scope_end, scope_key
from pipeline.extract.units.pieces import Line

_OTHER_CLUSTERS = re.compile(r"\bcụm (?:chuyên môn|sinh hoạt|trường|dân cư|công nghiệp|bản|từ)\b")
_EMULATION = re.compile(r"\bthi đua(?:, khen thưởng| - khen thưởng| khen thưởng)? (?:của )?$")
_TELLS = re.compile(r"(?: có| gồm) \d{1,3} (?:đơn vị|trường)|[^.;\n]{0,60}\b(?:khối|cụm) trưởng\b")
_APPOSED = re.compile(r" ?- ?(?:khối|cụm) thi đua\b")  # "Khối 8 – Khối thi đua các trường đại học"
_SCOPE = 12  # pieces of the scope


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
        if number is None and end and scope and _stands_alone(line.text, folded, core, end, told.kinds):
            held = inner(line.text, core.end(), end)
            yield Found(core.start(), end, KINDS[core[0]], None, scope, full=False, held=held)
        if number is None or not (number["so"] or number["number"].isdigit() or _is_capital(line.text, number)):
            continue
        for found in with_number(line.text, folded, core, number, scope):
            sure = found.key in told.known or scope in scopes or _APPOSED.match(folded, found.end)
            if sure or (about and found.kind == "cum"):
                yield replace(found, full=False)


def _is_capital(text: str, number: re.Match[str]) -> bool:
    return text[number.start("number")].isupper()


def _named(line: Line, folded: str, start: int) -> tuple[re.Match[str] | None, str | None, int | None]:
    """The number at `start`, or behind the scope that begins there; the scope's key; where the scope ends."""
    number = NUMBER.match(folded, start)
    end = scope_end(line, start, _SCOPE) if number is None else None
    if end is None:
        return number, None, None
    number = number_at(folded, end, bare=False)
    return (number if number and number["so"] else None), scope_key(folded[start:end]), end


def _stands_alone(text: str, folded: str, head: re.Match[str], end: int, kinds: frozenset[str]) -> bool:
    """True for a scope with a capital that is a block by what stands around it.

    "thi đua, khen thưởng Cụm các trường X", and in a text that speaks of such blocks "Khối Mầm non gồm 9 đơn vị".
    """
    if not text[head.start()].isupper():
        return False
    if _EMULATION.search(folded, max(0, head.start() - 30), head.start()) and folded.startswith(" các ", head.end()):
        return True
    return head[0] in kinds and _TELLS.match(folded, end) is not None
