"""A text as the items of which awards are made: distinctions, counted groups, units, persons, cues, signs, words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, cached_property
from itertools import chain, pairwise, takewhile

from gazetteers.awards import CueKind, award_cues
from gazetteers.units import compounds
from pipeline.extract.awards.classes import CLASS_OPENINGS, class_at
from pipeline.extract.awards.counted import COUNT_OPENINGS, counted_at
from pipeline.extract.awards.distinctions import CLASSES, QUOTES, distinction_at, forms, may_begin
from pipeline.extract.awards.item import Item, ItemKind, is_own, is_school
from pipeline.extract.awards.short_names import is_short_name
from pipeline.extract.awards.siblings import SIBLINGS, siblings
from pipeline.extract.people.atoms import Atom
from pipeline.extract.people.lexicon import Lexicon
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.unit_state import HEADS
from pipeline.extract.people.vocabulary import vocabulary

_EDUCATION = frozenset({"gd", "gdđt", "giáo"})
_SCHOOLS = ["các", "trường"]
_COUNCIL = ["hội", "đồng"]
_UNIVERSITIES = (["đại"], ["đh"])  # whose member schools are named with them
_BODIES = frozenset({"đoàn", "công", "liên", "đảng", "chi", "hội"})  # Đoàn trường, Công đoàn trường, Liên đội trường
_UNIT, _RANKS = ["đơn", "vị"], (["nhất"], ["nhì"], ["ba"], ["dẫn"], ["xuất"], ["tiêu"])
_SCHOOL_HEADS = frozenset({"trường", "thpt", "thcs", "tiểu", "mầm"})
_STATE = frozenset({("tịch", "nước"), ("nhà", "nước")})
_REWARDS = frozenset({"khen", "tặng", "trao"})
_STAFF = frozenset({"cán", "giáo", "nhân", "viên", "công", "gv", "nv", "cb", "cbgv", "cbgvnv", "người"})
_BESIDE = 2  # items before the last of several staffs
_HANDED = frozenset({"nhận", "trao", "tặng"})
_OTHER_FLAGS = frozenset({"lưu", "luân", "giải", "nhất", "nhì", "toàn"})  # cờ lưu niệm, cờ toàn đoàn
_PRIZES = frozenset({"phần", "tiền", "giải", "mức"})  # before "thưởng", which is no verb there
_ENDS = frozenset({".", "…", "\n"})
_CREDITS = frozenset({"ảnh", "nguồn", "tin", "bài"})
_CREDIT_ENDS = frozenset({"\n", ".", ")", "/"})
_PARTIES = (["đoàn", "công", "tác"], ["đoàn", "kiểm", "tra"], ["đoàn", "tham", "quan"], ["đoàn", "đại", "biểu"])
_SENT = frozenset({"gửi", "có", "viết"})
_OUTSIDE = Item("end", 0, 0, "\n")
_BETWEEN_CLASSES = frozenset({",", ";", "và", "(", ")", "năm", "học", "-", "/", "cùng"})


@cache
def _cues() -> Lexicon[CueKind]:
    return Lexicon((row.form, row.kind) for row in award_cues())


def _receive(items: Sequence[Item], awards: Sequence[int]) -> None:
    """In "01 tập thể được Bằng khen của Sở" nothing stands between "được" and the distinction: it says received.

    So does "đón" before it; a letter of praise is sent.
    """
    for k in awards:
        before = items[k - 1]
        if k and (before.cue == "passive" or before.low == "đón"):
            before.cue = "receive"
        elif k and before.low in _SENT and items[k].low == "thư":
            before.cue = "give"


def _abbreviated(items: Sequence[Item], awards: Sequence[int]) -> None:
    """In "danh hiệu Nhà giáo Nhân dân (NGND)" the bracket tells the same distinction."""
    for first, second in pairwise(awards):
        if second == first + 2 and items[first + 1].low == "(" and items[second + 1].low == ")":
            short = items[second]
            short.kind = "word" if short.stop == short.first + 1 else short.kind


def _join(items: Sequence[Item]) -> None:
    """In "Đảng và Nhà nước tặng" and "Đảng, Nhà nước" the two give as one."""
    for k, item in enumerate(items[_BESIDE:]):
        if item.state and item.low == "nhà" and items[k + 1].low in {",", "và"} and items[k].low == "đảng":
            item.first = items[k].first


class Items:
    """The items of a text by their place; outside the text a full stop. `topic` is the school that the title names."""

    def __init__(self, items: Iterable[Item]) -> None:
        self.all = tuple(items)
        awards = [k for k, item in enumerate(self.all) if item.kind == "award"]
        _abbreviated(self.all, awards)
        _receive(self.all, [k for k in awards if self.all[k].kind == "award"])
        _join(self.all)
        self.lows = [item.low for item in self.all]
        self.cues = [item.cue for item in self.all]
        self._kinds = [item.kind for item in self.all]
        self._size = len(self.all)
        self.topic = _topic(self.all)

    @cached_property
    def names_school(self) -> bool:
        """True if a school is named anywhere."""
        return any(map(is_school, self.all))

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, k: int) -> Item:
        return self.all[k] if 0 <= k < self._size else _OUTSIDE

    def kind(self, k: int) -> ItemKind:
        """The kind of the item at `k`."""
        return self._kinds[k] if 0 <= k < self._size else "end"

    def low(self, k: int) -> str:
        """The first folded word of the item at `k`."""
        return self.lows[k] if 0 <= k < self._size else "\n"

    def cue(self, k: int) -> CueKind | None:
        """The cue at `k`, if there is one."""
        return self.cues[k] if 0 <= k < self._size else None

    def places(self, kind: ItemKind, first: int, stop: int) -> list[int]:
        """Where items of a kind stand from `first` to before `stop`."""
        return [k for k, own in enumerate(self._kinds[first:stop], first) if own == kind]

    def has_pair(self, first: int, stop: int, pairs: frozenset[tuple[str, str]]) -> bool:
        """True if an item from `first` to before `stop` and the one behind it begin as one of these pairs does."""
        return not pairs.isdisjoint(pairwise(self.lows[first : stop + 1]))

    def after_year(self, k: int) -> int:
        """The place after "(năm 2010)" or "năm 2010" at `k`; `k` where there is none."""
        place = k + (self.low(k) == "(")
        if self.low(place) == "năm" and self.low(place + 1).isdecimal():
            place += 2
            return place + (self.low(place) == ")")
        return k


def _topic(items: Sequence[Item]) -> Item | None:
    title = takewhile(lambda item: item.low != "\n", items)
    return next((item for item in title if is_school(item)), None)


def items_of(tokens: Tokens, lines: Iterable[tuple[int, int]], atoms: Iterable[Atom]) -> Items:
    """The items of these lines of a text in order, a line feed behind each."""
    known = {atom.first: atom for atom in atoms if atom.kind not in {"sign", "word"}}
    return Items(chain.from_iterable(_all_lines(tokens, lines, known)))


def _all_lines(tokens: Tokens, lines: Iterable[tuple[int, int]], atoms: dict[int, Atom]) -> Iterator[list[Item]]:
    last: Item | None = None  # the distinction named last
    for line in lines:
        found = _line_items(tokens, line, atoms, last)
        last = next((one for one in reversed(found) if one.kind == "award" and not one.same), last)
        yield found


def _line_items(tokens: Tokens, line: tuple[int, int], atoms: dict[int, Atom], last: Item | None) -> list[Item]:
    found: list[Item] = []
    i, stop = line
    lows, openings = tokens.lows, _openings()
    classed: Item | None = None  # the last distinction with a class, while nothing but signs and years followed
    flag: Item | None = None  # the last one told
    while i < stop:
        low = lows[i]
        if low not in openings and not classed and i not in atoms and _is_plain(tokens, i):
            named = tokens.words[i].isupper() and is_short_name(tokens, i, stop)
            kind: ItemKind = "unit" if named else "word" if low[0].isalpha() else "sign"
            found.append(Item(kind, i, i + 1, low, bare=named))
            i += 1
            continue
        item = _class(tokens, i, classed) if classed else None
        if item is None and (low in CLASS_OPENINGS or low[0].isdigit()):
            item = class_at(tokens, i, found)
        item = item or _item(tokens, i, atoms)
        item = _same_flag(tokens, item, flag) or _this_title(tokens, item, last) or item
        flag = item if item.kind == "award" and item.low == "cờ" else flag
        if item.kind == "title" and (unit := _unit_of_staff(tokens, item, found)) is not None:
            found.append(replace(item, stop=unit.first))
            item = unit
        found.extend(siblings(tokens, item) if item.kind == "unit" and item.low in SIBLINGS else (item,))
        i = item.stop
        if item.kind == "award":
            last = last if item.same else item
            classed = item if tokens.lows[item.stop - 1] in CLASSES else None
        elif classed and item.low not in _BETWEEN_CLASSES and not item.low.isdecimal():
            classed = None
    found.append(Item("end", stop, stop + 1, "\n"))
    return found


def _unit_of_staff(tokens: Tokens, item: Item, before: list[Item]) -> Item | None:
    """The school of "tập thể cán bộ, giáo viên, nhân viên Trường A", where no one's post is told."""
    if item.low not in _STAFF or len(before) < _BESIDE or before[-1].low not in {",", "và"}:
        return None
    if before[-2].cue != "member" and before[-2].low not in _STAFF:
        return None
    heads = (k for k in range(item.first + 1, item.stop) if tokens.capitals[k] and _is_head(tokens, k))
    first = next(heads, None)
    return _unit(tokens, first, item.stop) if first is not None else None


def _is_head(tokens: Tokens, k: int) -> bool:
    head = vocabulary().organisations.match(tokens, k)
    return head is not None and head[1].kind in HEADS


def _same_flag(tokens: Tokens, item: Item, flag: Item | None) -> Item | None:
    """The flag told before, which a bare "nhận cờ" in the line speaks of: "Nhận cờ đợt này còn có Sở A"."""
    i = item.first
    if flag is None or item.low != "cờ" or item.kind != "word" or tokens.lows[i - 1] not in _HANDED:
        return None
    if i + 1 < len(tokens) and tokens.lows[i + 1] in _OTHER_FLAGS:
        return None
    return Item("award", i, i + 1, "cờ", form=flag.form, head=flag.head or (flag.first, flag.stop), same=True)


def _this_title(tokens: Tokens, item: Item, last: Item | None) -> Item | None:
    """The distinction told before, which "(được công nhận) danh hiệu này" speaks of."""
    if last is None or item.cue != "filler" or item.low != "danh" or tokens.lows[item.stop - 1] != "hiệu":
        return None
    noble = tokens.lows[item.stop : item.stop + 2] == ["cao", "quý"]
    stop = item.stop + 2 * noble + 1
    if tokens.lows[stop - 1 : stop] != ["này"]:
        return None
    return Item(
        "award", item.first, stop, last.low, form=last.form, head=last.head or (last.first, last.stop), same=True
    )


def _class(tokens: Tokens, i: int, classed: Item) -> Item | None:
    """Another class of the distinction before: ", Nhì", "(năm 2005), hạng Ba"."""
    last = i + (tokens.lows[i] == "hạng")
    if last >= len(tokens) or tokens.lows[last] not in CLASSES or not (last > i or tokens.capital(i)):
        return None
    head = classed.head or (classed.first, classed.stop - 1)
    return Item("award", i, last + 1, tokens.lows[i], form=classed.form, head=(head[0], head[1]))


def _is_plain(tokens: Tokens, i: int) -> bool:
    """True for a token with whose word nothing begins, if nothing does by what it is or what stands before it."""
    return not (tokens.lows[i][0].isdigit() or (i and (tokens.words[i - 1] in QUOTES or tokens.lows[i - 1] == "hiệu")))


def _item(tokens: Tokens, i: int, atoms: dict[int, Atom]) -> Item:
    low = tokens.lows[i]
    return (
        (_end(tokens, i) if low in _ENDS else None)
        or (_award(tokens, i, atoms) if may_begin(tokens, i) else None)
        or (counted_at(tokens, i) if low in COUNT_OPENINGS or low[0].isdigit() else None)
        or _atom(tokens, atoms.get(i))
        or _cue(tokens, i)
        or Item("word" if tokens.is_word(i) else "sign", i, i + 1, low)
    )


@cache
def _openings() -> frozenset[str]:
    """The folded words and signs with which more than a word may begin."""
    return forms().openings | _cues().openings | COUNT_OPENINGS | CLASS_OPENINGS | _ENDS


def _end(tokens: Tokens, i: int) -> Item | None:
    """A line feed, a full stop before a capital or at a line's end, or an ellipsis before a capital."""
    if tokens.words[i] == "\n":
        return Item("end", i, i + 1, "\n")
    if tokens.words[i] == "…":
        return Item("end", i, i + 1, ".") if tokens.capitals[i + 1 : i + 2] == [True] else None
    if tokens.words[i] != "." or (i + 1 < len(tokens) and not (tokens.spaced(i + 1) or tokens.words[i + 1] in "/\n")):
        return None
    follows = i + 1 >= len(tokens) or not tokens.is_word(i + 1) or tokens.capital(i + 1)
    coded = i > 1 and tokens.tight(i - 1) and tokens.words[i - 2].isdecimal()  # "lớp 7C."
    short = not coded and i > 0 and len(tokens.words[i - 1]) <= 2 and tokens.words[i - 1].isupper()  # noqa: PLR2004  # "TP."
    return Item("end", i, i + 1, ".") if follows and not short else None


def _award(tokens: Tokens, i: int, atoms: dict[int, Atom]) -> Item | None:
    found = distinction_at(tokens, i, atoms)
    return Item("award", i, found[0], tokens.lows[i], form=found[1]) if found else None


def _atom(tokens: Tokens, atom: Atom | None) -> Item | None:
    """A unit, an office, a person or a form of address that begins here."""
    if atom is None:
        return None
    if atom.kind == "honorific":
        known = _cues().match(tokens, atom.first) or _before_award(tokens, atom) < atom.stop  # "các nhà giáo ưu tú"
        return None if known else Item("address", atom.first, atom.stop, atom.low)
    stop = _before_award(tokens, atom)
    if atom.kind == "unit":
        of_school = stop > atom.first + 2 and tokens.lows[stop - 2 : stop] == ["của", "trường"]
        return _unit(tokens, atom.first, stop - 2 * of_school)  # "Phòng Tài chính của Trường"
    if atom.kind == "name" and _is_body(tokens, atom.first):
        return _unit(tokens, atom.first, stop)
    if atom.kind == "name" and (_cues().match(tokens, atom.first) or _is_credit(tokens, atom)):
        return None  # "DANH SÁCH CÁ NHÂN" in a line of capitals
    kind: ItemKind = "person" if atom.kind == "name" else "title"
    return Item(kind, atom.first, stop, atom.low, state=_is_state(tokens, atom.first, stop))


def _is_body(tokens: Tokens, k: int) -> bool:
    """True for "Thành Đoàn Hà Nội", which could be a person's name."""
    head = vocabulary().organisations.match(tokens, k)
    return head is not None and head[0] > k + 1 and head[1].kind in HEADS


def _is_credit(tokens: Tokens, atom: Atom) -> bool:
    """True for who took the picture: "trao Bằng khen cho các học sinh (Ảnh: Lê Văn An)"."""
    before = atom.first - 1 - (tokens.words[atom.first - 1] == ":") if atom.first else -1
    ends = atom.stop >= len(tokens) or tokens.words[atom.stop] in _CREDIT_ENDS
    return ends and before >= 0 and tokens.lows[before] in _CREDITS


def _before_award(tokens: Tokens, atom: Atom) -> int:
    """Where the atom ends, or a distinction or a verb begins within it: "tặng thầy Lê Văn An Bằng khen"."""
    known = forms()
    for k in range(atom.first + 1, atom.stop):
        low = tokens.lows[k]
        if low == "xét" and tokens.lows[k - 1] == "đồng":
            return k  # "Hội đồng xét tặng danh hiệu Nhà giáo Ưu tú"
        if low == "danh" and tokens.lows[k + 1 : k + 2] == ["hiệu"]:
            return k
        if (known.starts(low) and known.match(tokens, k)) or (low in _REWARDS and _is_verb(tokens, k)):
            return k
        if atom.kind == "unit" and low == "thuộc" and tokens.lows[k + 1 : k + 2] not in _UNIVERSITIES:
            return k - (tokens.lows[k - 1] == "trực")  # "Trường A (trực) thuộc Sở B" is Trường A
    return atom.stop


def _is_verb(tokens: Tokens, k: int) -> bool:
    """True for "khen thưởng", but not in "Ban Thi đua - Khen thưởng" and "Hội đồng thi đua khen thưởng"."""
    headline = tokens.words[k].isupper() and tokens.words[k - 1].isupper()
    return (headline or not tokens.capital(k)) and tokens.lows[k - 1] not in {"đua", "-", ","}


def _unit(tokens: Tokens, first: int, stop: int) -> Item | None:
    """A unit; the part that stands for it ("Ban Giám hiệu Trường …") is left out, and so is "vụ" in "nhiệm vụ"."""
    if first and not tokens.capital(first) and (tokens.lows[first - 1], tokens.lows[first]) in compounds():
        return None
    if tokens.tight(first) and tokens.words[first - 1].isdecimal():
        return None  # "14h00"
    if (
        tokens.lows[first : first + 3] in _PARTIES
        and tokens.lows[first + 3 : first + 4] == ["của"]
        and stop > first + 4
    ):
        first += 4  # "đoàn công tác của Trường A"
    part = _cues().match(tokens, first)
    first = part[0] if part and part[1] == "part" and part[0] < stop else first
    if tokens.lows[first : first + 2] == _SCHOOLS and stop > first + 2 and tokens.capitals[first + 2]:
        first += 2  # "các trường THPT A, THPT B"
    inside = range(first + 1, stop)
    whole = part is not None and part[1] == "part" and part[0] == stop  # "Ban Giám hiệu" of a school named elsewhere
    named = any(tokens.capital(i) or tokens.words[i].isdigit() for i in inside)
    named = named or (tokens.capital(first) and tokens.lows[first] in _BODIES and bool(inside))
    named = named or (tokens.capital(first) and (not inside or (len(inside) > 1 and tokens.lows[first] != "nhà")))
    return Item(
        "unit",
        first,
        stop,
        tokens.lows[first],
        named=named and not whole and not _is_rank(tokens, first),
        place=_is_place(tokens, first, stop),
        state=_is_state(tokens, first, stop),
        bare=vocabulary().places.match(tokens, first) is not None,
        office=tokens.lows[first] == "phòng" and not _EDUCATION.isdisjoint(tokens.lows[first + 1 : first + 2]),
        own=is_own(tokens, first, stop),
        council=tokens.lows[first : first + 2] == _COUNCIL and tokens.lows[first + 2 : first + 3] != ["đội"],
    )


def _is_rank(tokens: Tokens, first: int) -> bool:
    """True for the "đơn vị Nhất" of "Trường A - đơn vị Nhất", the grade "Liên đội mạnh", the "THCS của huyện A"."""
    ranks = tokens.lows[first + 2 : first + 3]
    if tokens.lows[first] in _SCHOOL_HEADS and "của" in tokens.lows[first + 1 : first + 4]:
        return True
    return (ranks in _RANKS and tokens.lows[first : first + 2] == _UNIT) or ranks == ["mạnh"]


def _is_state(tokens: Tokens, first: int, stop: int) -> bool:
    """True for "Chủ tịch nước", "Nhà nước"."""
    return not _STATE.isdisjoint(pairwise(tokens.lows[first:stop]))


def _is_place(tokens: Tokens, first: int, stop: int) -> bool:
    """True for "huyện Nậm Sỏ" and "Hà Nam"."""
    name = vocabulary().places.match(tokens, first)
    head = vocabulary().organisations.match(tokens, first)
    return (name is not None and name[0] == stop) or (head is not None and head[1].kind == "place")


def _cue(tokens: Tokens, i: int) -> Item | None:
    found = _cues().match(tokens, i)
    if found is None or (tokens.lows[i] == "thưởng" and i and tokens.lows[i - 1] in _PRIZES):
        return None
    proposed = found[1] == "propose"
    last = found[0] - 1
    longer = forms().match(tokens, last) if last > i and forms().starts(tokens.lows[last]) else None
    if longer is not None and longer[0] > last + 1:
        found = (last, found[1])  # "trao | Giải thưởng Sao Tháng Giêng"
    if found[1] == "rule" and tokens.lows[i] == "hồ" and i and tokens.lows[i - 1].isdecimal():
        found = (found[0], "filler")  # "02 hồ sơ đề nghị xét tặng …"
    return Item("cue", i, found[0], tokens.lows[i], cue="give" if proposed else found[1], proposed=proposed)
