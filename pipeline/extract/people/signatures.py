"""Who signed a document that is printed whole: an office in capitals, the name below it or beside it.

Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.7: the signer's office stands in capitals, "(đã ký)" or nothing in the place
of the signature, the name in full below.
"""

from collections.abc import Iterator, Sequence

from gazetteers.folding import fold
from pipeline.extract.people.atoms import Atom
from pipeline.extract.people.document import Reading
from pipeline.extract.people.persons import Person
from pipeline.extract.people.signed_parts import Part, columns
from pipeline.extract.people.tokens import Tokens

_LONGEST = 14  # tokens of a line that holds an office with its unit
_FOR = frozenset({"kt", "tm", "tl", "tuq"})  # ký thay, thay mặt, thừa lệnh, thừa ủy quyền
_ANOTHER = frozenset({"kt", "tl", "tuq"})  # before the office of him for whom another signs
SIGNED = "people:signature"


def signers(reading: Reading) -> Iterator[Person]:
    """The persons who signed, with their offices."""
    for parts in columns(reading):
        for k in range(len(parts) - 1):
            person = _signer(reading, parts, k)
            if person is not None:
                yield person


def _signer(reading: Reading, parts: Sequence[Part], k: int) -> Person | None:
    """The person whose office the part `k` of a column is."""
    office, tokens = parts[k], reading.tokens
    marked = k + 2 < len(parts) and parts[k + 1].is_mark
    below = parts[k + 1 + marked]
    plain = tokens.words[office.first].isupper() and not (office.tabled or below.tabled)
    if office.is_mark or not (marked or plain) or (office.stop - office.first > _LONGEST and not marked):
        return None
    name = _alone(reading, below, "name")
    title = (_alone(reading, office, "title") or (_last(reading, office) if marked else None)) if name else None
    if name is None or title is None or not _signs(title, tokens, marked=marked) or _edits(tokens, office):
        return None
    own = [] if _for_another(tokens, title) else [title]
    return Person(name, None, name.first, name.stop, own, SIGNED)


def _edits(tokens: Tokens, office: Part) -> bool:
    """True for the site's editors, below every article."""
    return "biên tập" in fold(tokens.slice(office.first, office.stop))


def _for_another(tokens: Tokens, title: Atom) -> bool:
    """True for the "GIÁM ĐỐC" of "KT. GIÁM ĐỐC"."""
    before = title.first - 1 - (tokens.lows[title.first - 1] == ".")
    return before >= 0 and tokens.lows[before] in _ANOTHER


def _signs(title: Atom, tokens: Tokens, *, marked: bool) -> bool:
    """False for a teacher, who signs what he wrote, and for small letters where nothing says "(Đã ký)"."""
    written = marked or tokens.slice(title.first, title.stop).isupper()
    return written and title.office is not None and title.office.row.kind != "staff"


def _last(reading: Reading, part: Part) -> Atom | None:
    """The office in capitals that ends a line before "(Đã ký)": "Nơi nhận: … KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC"."""
    inside = reading.line_atoms((part.first, part.stop))
    last = inside[-1] if inside else None
    if last is None or last.kind != "title":
        return None
    return last if reading.tokens.slice(last.first, last.stop).isupper() else None


def _alone(reading: Reading, part: Part, kind: str) -> Atom | None:
    """The only atom of a part, beside signs and a rank ("ThS.", "KT.")."""
    if part.stop - part.first > _LONGEST:
        return None
    atoms = reading.line_atoms((part.first, part.stop))
    own = [atom for atom in atoms if atom.kind != "sign" and atom.low not in _FOR]
    address = own[0].honorific if own else None
    if address is not None and address.kind == "other":
        return None  # "Ảnh: Lò Văn An"
    own = own[address is not None :]
    alone = len(own) == 1 and own[0].kind == kind and _is_all(reading, part, atoms)
    return own[0] if alone else None


def _is_all(reading: Reading, part: Part, atoms: Sequence[Atom]) -> bool:
    """False for the line "Cảm ơn Lò Văn An", which holds a word beside its atoms."""
    inside = {k for atom in atoms for k in range(atom.first, atom.stop)}
    tokens = reading.tokens
    return all(k in inside or tokens.lows[k] in _FOR or not tokens.is_word(k) for k in range(part.first, part.stop))
