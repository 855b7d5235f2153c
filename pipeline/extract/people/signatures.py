"""Who signed a document that is printed whole: an office in capitals on a line, the name below it.

Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.7: the signer's office stands in capitals, "(đã ký)" or nothing in the place
of the signature, the name in full below.
"""

from collections.abc import Iterator, Sequence

from gazetteers.folding import fold
from pipeline.extract.people.atoms import Atom
from pipeline.extract.people.document import Reading
from pipeline.extract.people.persons import Person
from pipeline.extract.people.segments import Range
from pipeline.extract.people.tokens import Tokens

_LONGEST = 14  # tokens of a line that holds an office with its unit
_MARKS = frozenset({"(", ")", "đã", "ký", "kí", "tên", ",", "và", "đóng", "dấu", "duyệt", "."})
_FOR = frozenset({"kt", "tm", "tl", "tuq"})  # ký thay, thay mặt, thừa lệnh, thừa ủy quyền
_ANOTHER = frozenset({"kt", "tl", "tuq"})  # before the office of him for whom another signs
SIGNED = "people:signature"


def signers(reading: Reading) -> Iterator[Person]:
    """The persons who signed, with their offices, in the order of the text."""
    tokens, lines = reading.tokens, reading.lines
    for k, (first, stop) in enumerate(lines[:-1]):
        if stop - first > _LONGEST:
            continue
        marked = k + 2 < len(lines) and _is_mark(tokens, lines[k + 1])
        name = _alone(reading, lines[k + 1 + marked], "name") if marked or tokens.words[first].isupper() else None
        title = _alone(reading, (first, stop), "title") if name else None
        edits = "biên tập" in fold(tokens.slice(first, stop))  # the site's editors, below every article
        if name and title and not edits and _signs(title, tokens, marked=marked):
            own = [] if tokens.lows[first] in _ANOTHER else [title]
            yield Person(name, None, name.first, name.stop, own, SIGNED)


def _signs(title: Atom, tokens: Tokens, *, marked: bool) -> bool:
    """False for a teacher, who signs what he wrote, and for small letters where nothing says "(Đã ký)"."""
    written = marked or tokens.slice(title.first, title.stop).isupper()
    return written and title.office is not None and title.office.row.kind != "staff"


def _is_mark(tokens: Tokens, line: Range) -> bool:
    """True for "(Đã ký)" and "(Ký tên, đóng dấu)"."""
    lows = tokens.lows[slice(*line)] if line[1] - line[0] <= _LONGEST else ()
    return ("ký" in lows or "kí" in lows) and _MARKS.issuperset(lows)


def _alone(reading: Reading, line: Range, kind: str) -> Atom | None:
    """The only atom of a line, beside signs and a rank ("ThS.", "KT.")."""
    if line[1] - line[0] > _LONGEST:
        return None
    atoms = list(reading.line_atoms(line))
    own = [atom for atom in atoms if atom.kind != "sign" and atom.low not in _FOR]
    address = own[0].honorific if own else None
    if address is not None and address.kind == "other":
        return None  # "Ảnh: Lò Văn An"
    own = own[address is not None :]
    alone = len(own) == 1 and own[0].kind == kind and _is_all(reading, line, atoms)
    return own[0] if alone else None


def _is_all(reading: Reading, line: Range, atoms: Sequence[Atom]) -> bool:
    """False for the line "Cảm ơn Lò Văn An", which holds a word beside its atoms."""
    inside = {k for atom in atoms for k in range(atom.first, atom.stop)}
    tokens = reading.tokens
    return all(k in inside or tokens.lows[k] in _FOR or not tokens.is_word(k) for k in range(*line))
