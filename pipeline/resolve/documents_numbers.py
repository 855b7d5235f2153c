"""What a document's number is beneath its spelling: serial, codes in one order and one writing, drafting unit, year."""

import re
from functools import lru_cache
from typing import NamedTuple

from gazetteers.things import code_spellings
from pipeline.extract.documents.codes import bodies, key, types, units

_YEAR = re.compile(r"(?:19|20)\d\d")
_OPEN = {"province": "SGDĐT", "district": "PGDĐT", "central": "BGDĐT"}  # whose "GDĐT" is
_GDDT = "GDĐT"


class Number(NamedTuple):
    """`codes` are folded, `year` is the one in the number; a công văn's `unit` drafted it, null where it is left out.

    `lasting` numbers are those of laws and of the party, which are cited for years.
    """

    serial: str
    codes: tuple[str, ...]
    unit: str | None
    year: int | None
    lasting: bool


@lru_cache(maxsize=65536)
def number_of(full: str, kind: str | None, level: str | None) -> Number:
    """The number whose key is `full` ("5/CT-TW"), of a document called `kind`, issued by a body of this level."""
    parts = full.split("/")
    serial = parts[0] if len(parts) > 1 or parts[0][:1].isdigit() else ""
    year = next((int(part) for part in parts[1:] if _YEAR.fullmatch(part)), None)
    written = [code for part in parts[1:] if not _YEAR.fullmatch(part) for code in part.split("-") if code]
    codes = [code_spellings().get(code, code) for code in written or [full]]
    codes = [_OPEN.get(level or "", code) if code == _GDDT and _is_lone(codes) else code for code in codes]
    codes = _in_order(codes, kind)
    form = key(codes[0]) in types() and len(codes) > 1
    unit = None if form else _unit(codes)
    if unit is not None:
        codes = codes[:-1]
    return Number(serial, tuple(_bare(code) for code in codes), unit, year, _lasts(codes))


def _is_lone(codes: list[str]) -> bool:
    """Whether the codes name one body, so that an issuer's level is its."""
    return sum(key(code) in bodies() for code in codes) == 1


def _in_order(codes: list[str], kind: str | None) -> list[str]:
    """The type's code first: "12/SGDĐT-KH" that is called a plan is "12/KH-SGDĐT"."""
    last = types().get(key(codes[-1]), ()) if len(codes) > 1 else ()
    if kind and key(codes[0]) not in types() and any(row.name == kind for row in last):
        return [codes[-1], *codes[:-1]]
    return codes


def _unit(codes: list[str]) -> str | None:
    known = len(codes) > 1 and key(codes[0]) in bodies()
    joint = known and key(codes[-1]) in bodies() and key(codes[-1]) not in units()
    return _bare(codes[-1]) if known and not joint else None


def _bare(code: str) -> str:
    """A code without its signs and without the mark of đ, which some keyboards leave out."""
    return key(code).replace("đ", "d")


def _lasts(codes: list[str]) -> bool:
    """A law's or the party's: numbered by year in the number, or by the term of the party's congress."""
    folded = {_bare(code) for code in codes}
    party = {"tw", "bct", "bbt", "tu"} & folded
    state = any(code.startswith("qh") or code in ("ttg", "cp", "ctn", "ubtvqh", "hdbt") for code in folded)
    return bool(party) or state or "tt" in folded
