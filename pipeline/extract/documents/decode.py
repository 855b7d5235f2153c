"""What a document number says by itself: serial, year, form, issuing bodies, drafting unit, who signs, and its key.

Decree 30/2020/NĐ-CP, appendix I, section II: behind the type stands the body (or the office that issues), behind the
body the unit that drafted a công văn; joint documents name every body. Only what the gazetteers know is named.
"""

import re
from dataclasses import dataclass

from gazetteers.documents import DocumentType, IssuingBody, Level
from gazetteers.folding import fold
from pipeline.extract.documents.codes import bodies, key, types, units

_HEAD = re.compile(
    r"(?P<serial>[\d.]{1,6}(?:[a-z](?=[/\-–—]))?)(?:[/\-–](?P<year>(?:19|20)\d\d)(?=[/\-–]))?[/\-–—]?", re.IGNORECASE
)
_CODE = re.compile(r"(?P<letters>[^\W\d_]+(?:&[^\W\d_]+)*)(?P<figures>\d{0,4})")
_SPLIT = {"sgd", "bgd", "pgd", "gd"}  # of "SGD-ĐT" and "SGD.ĐT": one body in two parts
_JOINT = re.compile(r"(?:lt|ln|lb|ph)$")
_LEGISLATIVE = ("qh", "ubtvqh")
_SCHOOL = re.compile(r"(?:thpt|thcs|mn|mg|ptdtnt|ptdtbt|gdtx|gdnn)(?=\w)")


@dataclass(frozen=True)
class Decoded:
    """Null or empty is not said or not known. `key` joins the spellings of one number; see `DocumentRef`."""

    key: str
    serial: str
    year: int | None
    form: str | None
    bodies: tuple[str, ...]
    level: Level | None
    unit: str | None
    signer: str | None


@dataclass(frozen=True)
class _Code:
    """One abbreviation folded by `key`, and the figures at its end (the term of "QH15")."""

    letters: str
    figures: str

    def written(self) -> str:
        """As the gazetteers write it, in capitals where they do not know it."""
        rows = types().get(self.letters) or bodies().get(self.letters) or units().get(self.letters)
        return (rows[0].code or "" if rows else self.letters.upper()) + self.figures


def decode(number: str, issuer: str | None) -> Decoded:
    """The parts of a number without spaces; the issuer's name decides between bodies of one code (TU, ThU, BTC)."""
    head = _HEAD.match(number)
    rest = number[head.end() :] if head else number
    codes = _codes(rest)
    form = _form(codes)
    after = codes[1:] if form else codes
    named = _bodies(after, joint=form is not None and _JOINT.search(key(form.code or "")) is not None)
    rows = [row for code in named if (row := _row(code, issuer))]
    serial = head["serial"].replace(".", "").lstrip("0") if head else ""
    year = head["year"] if head else None
    return Decoded(
        key="/".join(part for part in (serial.lower(), year, "-".join(code.written() for code in codes)) if part),
        serial=serial.lower(),
        year=int(year) if year else None,
        form=form.name if form else _formless(number, codes),
        bodies=tuple(row.name for row in rows),
        level=rows[0].level if rows and rows[0].level != "any" else None,
        unit=_unit(after[len(named) :]) if rows and rows[0].level != "school" else None,
        signer=next((row.name for row in rows if row.kind == "office"), None),
    )


def _codes(rest: str) -> list[_Code]:
    codes: list[_Code] = []
    for match in _CODE.finditer(rest):
        code = _Code(key(match["letters"]), match["figures"])
        if codes and codes[-1].letters in _SPLIT and code.letters == "đt":
            codes[-1] = _Code(codes[-1].letters + code.letters, code.figures)
        else:
            codes += _parted(code)
    return [_Code("tw", code.figures) if code.letters == "tư" else code for code in codes]


def _parted(code: _Code) -> list[_Code]:
    """A type and a body run together ("NQTW", "KHCTĐ5"), where only one cut gives both."""
    letters = code.letters
    if letters in types() or letters in bodies() or letters in units():
        return [code]
    cuts = [cut for cut in range(2, len(letters) - 1) if letters[:cut] in types() and letters[cut:] in bodies()]
    if len(cuts) != 1:
        return [code]
    return [_Code(letters[: cuts[0]], ""), _Code(letters[cuts[0] :], code.figures)]


def _form(codes: list[_Code]) -> DocumentType | None:
    """The type of the first code; a lone one is a body's ("12/TH")."""
    return types().get(codes[0].letters, (None,))[0] if len(codes) > 1 else None


def _formless(number: str, codes: list[_Code]) -> str | None:
    """A body's number without a type's code is a công văn's; the National Assembly's and those of old say nothing."""
    if "/" not in number or not codes or codes[0].letters in _LEGISLATIVE:
        return None
    return "Công văn" if codes[0].letters in bodies() else None


def _bodies(codes: list[_Code], *, joint: bool) -> list[_Code]:
    """The first code, and behind it those that are bodies of its level; every one in a joint document."""
    named = codes[:1]
    for code in codes[1:]:
        others = {row.level for row in bodies().get(code.letters, ())}
        level = {row.level for row in bodies().get(named[0].letters, ())}
        if not others or (code.letters in units() and not joint) or not (joint or others & (level | {"any"})):
            break
        named.append(code)
    return named


def _row(code: _Code, issuer: str | None) -> IssuingBody | None:
    """The body that a code stands for: the only one, or the one of several whose name is in the issuer's."""
    rows = [row for row in bodies().get(code.letters, ()) if row.kind != "alias"]
    if len(rows) > 1 and issuer:
        rows = [row for row in rows if fold(row.name) in fold(issuer)]
    if len(rows) == 1:
        return rows[0]
    school = _SCHOOL.match(code.letters) if not rows else None
    return bodies()[school[0]][0] if school else None


def _unit(codes: list[_Code]) -> str | None:
    """The unit behind the bodies: its name where it is known, else its code."""
    if not codes:
        return None
    known = units().get(codes[0].letters + codes[0].figures) or units().get(codes[0].letters)
    return known[0].name if known else codes[0].written()
