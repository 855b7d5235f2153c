"""Word by word through a unit's name: which units it holds, each a part of the next, and which places."""

from dataclasses import dataclass, field
from functools import cache
from itertools import takewhile

from gazetteers.unit_forms import unit_forms
from pipeline.resolve.units_places import Mark, homes
from pipeline.resolve.units_words import BREAK, DASH, Word

INNER = frozenset({"part", "organ", "body"})  # scopes of units that belong to another
SCHOOLS = frozenset({"school", "centre", "institute"})  # kinds that a proper name follows
# heads of one syllable, which proper names hold too ("THPT Hội An"): only the first word of a name is surely one
_WEAK = frozenset({"hội", "đoàn", "ban", "bộ", "vụ", "cục", "viện", "phòng", "tổ", "khoa", "cơ sở", "tc", "cđ"})
_NO_PLACE = frozenset({"hội", "liên hiệp", "hội đồng"})  # what follows is what they are for, not where they are
_NATION = (["việt", "nam"], ["trung", "ương"])  # "Công đoàn Y tế Việt Nam"
_SIGNS = (BREAK, DASH)


@dataclass(frozen=True, slots=True)
class Part:
    """One unit of a chain ("Văn phòng | Sở"), with the words of its form ("phòng", "gdđt") and its proper name."""

    forms: tuple[str, ...]
    proper: tuple[str, ...]
    kind: str | None
    scope: str | None


@dataclass
class Reader:
    """Reads the words of one name from left to right; `parts` and `marks` are what it found."""

    words: list[Word]
    at: int = 0
    parts: list[Part] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def read(self) -> None:
        """Read to the end; every step goes on by a word at least."""
        while self.at < len(self.words):
            word = self.words[self.at]
            if word.text in _SIGNS:
                self.at += 1
            elif word.role == "mark":
                self._mark()
            elif word.role in ("head", "type") and not self._is_whole():
                self._school(word) if _is_school(word) else self._office(word)
            else:
                self._loose()

    def _is_whole(self) -> bool:
        """True once a unit is read that is no part of another; words before the first unit are none."""
        return bool(self.parts) and bool(self.parts[-1].forms) and self.parts[-1].scope not in INNER

    def _word(self, ahead: int = 0) -> Word:
        at = self.at + ahead
        return self.words[at] if at < len(self.words) else Word(BREAK)

    def _school(self, first: Word) -> None:
        forms, kind, scope = self._types(first)
        proper = self._proper_name()
        self.parts.append(Part(tuple(forms), tuple(proper), kind, scope))

    def _types(self, first: Word) -> tuple[list[str], str | None, str | None]:
        """The words for what kind of school it is, and the class of the first kind among them."""
        forms: list[str] = []
        form = first.form
        if form is not None and form.kind == "institute":  # "Học viện Chính trị" is no school of a province
            self.at += 1
            return [first.text], form.kind, form.scope
        while self._word().role == "type" or (self._word().role == "head" and not forms):
            word = self._word()
            form = word.form if word.role == "type" and (form is None or form.role == "head") else form
            forms.append(word.text)
            self.at += 1
            if self._word().text == DASH and self._word(1).role == "type":
                self.at += 1
            if word.role == "head" and _is_school(self._word()) and self._word().role == "head":
                forms.append(self._word().text)  # "Phân hiệu Trường …", "Trung tâm Trường …"
                self.at += 1
        return forms, form.kind if form else None, form.scope if form else None

    def _proper_name(self) -> list[str]:
        """The words of a school's name, to the place behind it; a place in front of all is a part of it."""
        proper: list[str] = []
        while (word := self._word()).text != BREAK:
            if word.role == "mark" and self._ends_name(word, named=bool(proper)):
                break
            if word.role == "mark" and not proper:
                proper.extend(self._marked())
                break
            if word.text != DASH:
                proper.append(word.text)
            self.at += 1
        return proper

    def _ends_name(self, mark: Word, *, named: bool) -> bool:
        """True before a place that is none of the name's words: "Trường THPT Ngũ Huyện Khê" holds no district."""
        following = self._word(1)
        if following.text == BREAK or following.role == "mark":
            return True
        level = mark.form.scope if mark.form else None
        ahead = (self._word(k).text for k in range(1, 5))
        name = list(takewhile(lambda text: text != BREAK, ahead))
        known = any(" ".join(name[:size]) in homes() for size in range(1, len(name) + 1))
        return named and (level != "district" or known)

    def _marked(self) -> list[str]:
        """The words of a place that a school is called by, which is noted as its place too."""
        begin = self.at
        self._mark()
        return [word.text for word in self.words[begin : self.at] if word.text not in _SIGNS]

    def _office(self, first: Word) -> None:
        self.at += 1
        forms, inner = [first.text], first.form is not None and first.form.scope in ("body", "organ")
        while self._word().role == "field" or (self._word().role == "type" and not inner):
            forms.append(self._word().text)
            self.at += 1
            if self._word().text == DASH and self._word(1).role in ("field", "type"):
                self.at += 1
        proper = self._free()
        kind, scope = _offices().get(
            " ".join(forms), (first.form.kind, first.form.scope) if first.form else (None, None)
        )
        if proper[-2:] in _NATION:
            scope = "national"
        if proper and scope in ("district", "city", "local") and first.text not in _NO_PLACE:
            self.marks.append(Mark(None, "", " ".join(proper)))
            proper = []
        self.parts.append(Part(tuple(forms), tuple(proper), kind, scope))

    def _free(self) -> list[str]:
        """The words of no role that follow, to a sign, a place or another unit."""
        found = []
        while not self._ends_free():
            if self._word().text != DASH:
                found.append(self._word().text)
            self.at += 1
        return found

    def _ends_free(self) -> bool:
        word = self._word()
        if word.text == DASH:
            return self._starts_unit(1)
        return word.text == BREAK or word.role in ("mark", "place") or self._starts_unit(0)

    def _starts_unit(self, ahead: int) -> bool:
        """True where surely another unit begins, and not a syllable of a name that looks like one."""
        word = self._word(ahead)
        if word.text == "trường":
            return self._word(ahead + 1).role == "type" or self._word(ahead + 1).text == BREAK
        is_unit = word.role in ("head", "type")
        return is_unit and (word.text not in _WEAK or self._word(ahead + 1).role == "field")

    def _mark(self) -> None:
        word = self._word()
        self.at += 1
        if self._word().role == "place":
            name = [self._word().text]
            self.at += 1
        else:
            name = self._free()
        level = word.form.scope if word.form else None
        self.marks.append(Mark(level, word.text, " ".join(name)))

    def _loose(self) -> None:
        """A place without its kind, words that go on with an office's field, or a name of no form."""
        if self._word().role == "place" and self.parts:
            self.marks.append(Mark("province", "", self._word().text))
            self.at += 1
            return
        begin = self.at
        self.at += 1
        self._free()
        text = [word.text for word in takewhile(lambda word: word.text != BREAK, self.words[begin : self.at])]
        text = [word for word in text if word != DASH]
        if not self.parts:
            self.parts.append(Part((), tuple(text), None, None))
        else:
            self.marks.append(Mark(None, "", " ".join(text)))


@cache
def _offices() -> dict[str, tuple[str | None, str | None]]:
    """Kind and scope of each form that the gazetteer has as a head: "phòng gdđt" is no part of a unit as "phòng" is."""
    return {row.canon: (row.kind, row.scope) for row in unit_forms() if row.role == "head" and row.canon}


def _is_school(word: Word) -> bool:
    return word.role == "type" or (word.form is not None and word.form.kind in SCHOOLS and word.role == "head")
