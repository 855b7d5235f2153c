"""What begins at a token: a distinction, a counted group, a unit, a person, a cue, the end of a sentence."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import compress, pairwise
from operator import itemgetter

from gazetteers.awards import CueKind, award_cues
from gazetteers.units import compounds
from pipeline.extract.awards.counted import COUNT_OPENINGS, counted_at
from pipeline.extract.awards.distinctions import distinction_at, forms
from pipeline.extract.awards.item import Item, ItemKind, is_of_area, is_own
from pipeline.extract.people.atoms import Atom
from pipeline.extract.people.lexicon import Lexicon
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.unit_state import HEADS
from pipeline.extract.people.vocabulary import vocabulary

ENDS = frozenset({".", "…", "\n"})
_EDUCATION = frozenset({"gd", "gdđt", "giáo"})
_SCHOOLS = ["các", "trường"]
_COUNCIL = ["hội", "đồng"]
_UNIVERSITIES = (["đại"], ["đh"])  # whose member schools are named with them
_BODIES = frozenset({"đoàn", "công", "liên", "đảng", "chi", "hội"})  # Đoàn trường, Công đoàn trường, Liên đội trường
# behind "tổ" what is no team of a school's staff: tổ chức, tổ chuyên môn, tổ giúp việc, tổ thẩm định, tổ dân phố
_NO_TEAM = frozenset(
    {
        "chức", "chuyên", "bộ", "công", "giúp", "thư", "thẩm", "chấm", "dân", "kiểm", "tự", "hợp", "đề", "ra", "in",
        "xét", "nghiệp", "trưởng", "phó", "viên", "đội", "nhóm", "tiên", "lao", "của", "trong", "quản", "tham", "biên",
        "phản", "vay", "tiết", "truyền", "sản", "an", "đoàn", "đảng",
    }
)  # fmt: skip
_NURSERY_BLOCKS = (["khối", "nhà", "trẻ"], ["khối", "mẫu", "giáo"])
_ALL_OF_THEM = frozenset({"các", "những", "nhiều", "mỗi", "từng", "mọi", "hai", "ba", "một"})
_UNIT, _RANKS = ["đơn", "vị"], (["nhất"], ["nhì"], ["ba"], ["dẫn"], ["xuất"], ["tiêu"])
_SCHOOL_HEADS = frozenset({"trường", "thpt", "thcs", "tiểu", "mầm"})
_STATE = frozenset({("tịch", "nước"), ("nhà", "nước")})
_REWARDS = frozenset({"khen", "tặng", "trao"})
_CUTS = _REWARDS | {"xét", "danh", "thuộc"}  # within an atom, besides distinctions
_PRIZES = frozenset({"phần", "tiền", "giải", "mức"})  # before "thưởng", which is no verb there
_CREDITS = frozenset({"ảnh", "nguồn", "tin", "bài"})
_CREDIT_ENDS = frozenset({"\n", ".", ")", "/"})
_PARTIES = (["đoàn", "công", "tác"], ["đoàn", "kiểm", "tra"], ["đoàn", "tham", "quan"], ["đoàn", "đại", "biểu"])


@cache
def cues() -> Lexicon[CueKind]:
    """The cues of awards."""
    return Lexicon((row.form, row.kind) for row in award_cues())


@dataclass(frozen=True, slots=True)
class Text:
    """Tokens, and where something may begin among them.

    `atoms` are those that are no mere words, by their first tokens; `awards` are the tokens at which distinctions are
    named, `figures` those that begin with a digit, `cues` those at which cues may begin, `cuts` those before which an
    atom may end for a distinction's sake.
    """

    tokens: Tokens
    atoms: Mapping[int, Atom]
    awards: frozenset[int]
    figures: frozenset[int]
    cues: frozenset[int]
    cuts: Sequence[int]


def text_of(tokens: Tokens, atoms: Mapping[int, Atom], awards: Iterable[int]) -> Text:
    """The tokens with what is known of them; `awards` as `award_places` gives."""
    named = frozenset(awards)
    figures = compress(range(len(tokens)), map(str.isdigit, map(itemgetter(0), tokens.lows)))
    cuts = sorted(named.union(tokens.where(_CUTS)))
    return Text(tokens, atoms, named, frozenset(figures), frozenset(cues().begun(tokens)), cuts)


def item_at(text: Text, i: int) -> Item | None:
    """What begins at token `i`; null for a mere word or sign."""
    tokens, low = text.tokens, text.tokens.lows[i]
    if low in ENDS and (end := _end(tokens, i)) is not None:
        return end
    if i in text.awards and (award := _award(text, i)) is not None:
        return award
    if (i in text.figures or low in COUNT_OPENINGS) and (count := counted_at(tokens, i)) is not None:
        return count
    if i in text.atoms and (named := _of_atom(text, text.atoms[i])) is not None:
        return named
    return _cue(text, i) if i in text.cues else None


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


def _award(text: Text, i: int) -> Item | None:
    found = distinction_at(text.tokens, i, text.atoms)
    return Item("award", i, found[0], text.tokens.lows[i], form=found[1]) if found else None


def _of_atom(text: Text, atom: Atom) -> Item | None:
    """A unit, an office, a person or a form of address; null where its words are no one's name here."""
    tokens, stop = text.tokens, _before_award(text, atom)
    if atom.kind == "honorific":
        known = stop < atom.stop or _is_cue(text, atom.first)  # "các nhà giáo ưu tú"
        return None if known else Item("address", atom.first, stop, atom.low)
    if atom.kind == "unit":
        of_school = stop > atom.first + 2 and tokens.lows[stop - 2 : stop] == ["của", "trường"]
        return unit_at(text, atom.first, stop - 2 * of_school)  # "Phòng Tài chính của Trường"
    if atom.kind == "name" and _is_body(tokens, atom.first):
        return unit_at(text, atom.first, stop)
    if atom.kind == "name" and (_is_cue(text, atom.first) or _is_credit(tokens, atom)):
        return None  # "DANH SÁCH CÁ NHÂN" in a line of capitals
    kind: ItemKind = "person" if atom.kind == "name" else "title"
    return Item(kind, atom.first, stop, atom.low, state=_is_state(tokens, atom.first, stop))


def _is_cue(text: Text, i: int) -> bool:
    return i in text.cues and cues().match(text.tokens, i) is not None


def is_head(tokens: Tokens, k: int) -> bool:
    """True where a kind of unit begins, which a name may follow."""
    head = vocabulary().organisations.match(tokens, k)
    return head is not None and head[1].kind in HEADS


def _is_body(tokens: Tokens, k: int) -> bool:
    """True for "Thành Đoàn Hà Nội", which could be a person's name."""
    head = vocabulary().organisations.match(tokens, k)
    return head is not None and head[0] > k + 1 and head[1].kind in HEADS


def _is_credit(tokens: Tokens, atom: Atom) -> bool:
    """True for who took the picture: "trao Bằng khen cho các học sinh (Ảnh: Lê Văn An)"."""
    before = atom.first - 1 - (tokens.words[atom.first - 1] == ":") if atom.first else -1
    ends = atom.stop >= len(tokens) or tokens.words[atom.stop] in _CREDIT_ENDS
    return ends and before >= 0 and tokens.lows[before] in _CREDITS


def _before_award(text: Text, atom: Atom) -> int:
    """Where the atom ends, or a distinction or a verb begins within it: "tặng thầy Lê Văn An Bằng khen"."""
    cuts = text.cuts
    for k in cuts[bisect_right(cuts, atom.first) : bisect_left(cuts, atom.stop)]:
        cut = _cut(text.tokens, atom, k)
        if cut is not None:
            return cut
    return atom.stop


def _cut(tokens: Tokens, atom: Atom, k: int) -> int | None:
    """Where the atom ends for the sake of the word at token `k` in it; null where it goes on."""
    low, before, after = tokens.lows[k], tokens.lows[k - 1], tokens.lows[k + 1 : k + 2]
    if low == "xét" and before == "đồng":
        return k  # "Hội đồng xét tặng danh hiệu Nhà giáo Ưu tú"
    if (low == "danh" and after == ["hiệu"]) or forms().match(tokens, k) or (low in _REWARDS and _is_verb(tokens, k)):
        return k
    if atom.kind == "unit" and low == "thuộc" and after not in _UNIVERSITIES:
        return k - (before == "trực")  # "Trường A (trực) thuộc Sở B" is Trường A
    return None


def _is_verb(tokens: Tokens, k: int) -> bool:
    """True for "khen thưởng", but not in "Ban Thi đua - Khen thưởng" and "Hội đồng thi đua khen thưởng"."""
    headline = tokens.words[k].isupper() and tokens.words[k - 1].isupper()
    return (headline or not tokens.capital(k)) and tokens.lows[k - 1] not in {"đua", "-", ","}


def unit_at(text: Text, first: int, stop: int) -> Item | None:
    """A unit; the part that stands for it ("Ban Giám hiệu Trường …") is left out, and so is "vụ" in "nhiệm vụ"."""
    tokens, lows = text.tokens, text.tokens.lows
    if first and not tokens.capitals[first] and (lows[first - 1], lows[first]) in compounds():
        return None
    if first and tokens.words[first - 1].isdecimal() and tokens.tight(first):
        return None  # "14h00"
    if lows[first : first + 3] in _PARTIES and lows[first + 3 : first + 4] == ["của"] and stop > first + 4:
        first += 4  # "đoàn công tác của Trường A"
    part = cues().match(tokens, first) if first in text.cues else None
    first = part[0] if part and part[1] == "part" and part[0] < stop else first
    if lows[first : first + 2] == _SCHOOLS and stop > first + 2 and tokens.capitals[first + 2]:
        first += 2  # "các trường THPT A, THPT B"
    whole = part is not None and part[1] == "part" and part[0] == stop  # "Ban Giám hiệu" of a school named elsewhere
    place = vocabulary().places.match(tokens, first)
    return Item(
        "unit",
        first,
        stop,
        lows[first],
        named=not whole and _is_named(tokens, first, stop) and not _is_rank(tokens, first),
        place=(place is not None and place[0] == stop) or _is_kind_of_place(tokens, first),
        state=_is_state(tokens, first, stop),
        bare=place is not None,
        office=lows[first] == "phòng" and not _EDUCATION.isdisjoint(lows[first + 1 : first + 2]),
        own=is_own(tokens, first, stop),
        area=is_of_area(tokens, first, stop),
        council=lows[first : first + 2] == _COUNCIL and lows[first + 2 : first + 3] != ["đội"],
    )


def _is_named(tokens: Tokens, first: int, stop: int) -> bool:
    """True for a unit with a capital or a number behind its first word, for "Đoàn trường" and for "Sở"."""
    if any(tokens.capitals[first + 1 : stop]) or any(map(str.isdigit, tokens.words[first + 1 : stop])):
        return True
    inside, low = stop - first - 1, tokens.lows[first]
    if tokens.lows[first : first + 3] in _NURSERY_BLOCKS or (low == "tổ" and inside):
        return tokens.capitals[first] or _is_team(tokens, first)
    return tokens.capitals[first] and (not inside or low in _BODIES or (inside > 1 and low != "nhà"))


def _is_team(tokens: Tokens, first: int) -> bool:
    """True for "tổ nuôi dưỡng", "tổ văn phòng", unless it stands for all that there are ("các tổ văn phòng")."""
    before = tokens.lows[first - 1] if first else ""
    return tokens.lows[first + 1] not in _NO_TEAM and before not in _ALL_OF_THEM and not before.isdecimal()


def _is_rank(tokens: Tokens, first: int) -> bool:
    """True for the "đơn vị Nhất" of "Trường A - đơn vị Nhất", the grade "Liên đội mạnh", the "THCS của huyện A"."""
    ranks = tokens.lows[first + 2 : first + 3]
    if tokens.lows[first] in _SCHOOL_HEADS and "của" in tokens.lows[first + 1 : first + 4]:
        return True
    return (ranks in _RANKS and tokens.lows[first : first + 2] == _UNIT) or ranks == ["mạnh"]


def _is_state(tokens: Tokens, first: int, stop: int) -> bool:
    """True for "Chủ tịch nước", "Nhà nước"."""
    named = tokens.lows[first:stop]
    return "nước" in named and not _STATE.isdisjoint(pairwise(named))


def _is_kind_of_place(tokens: Tokens, first: int) -> bool:
    """True for "huyện Nậm Sỏ"."""
    head = vocabulary().organisations.match(tokens, first)
    return head is not None and head[1].kind == "place"


def _cue(text: Text, i: int) -> Item | None:
    lows, found = text.tokens.lows, cues().match(text.tokens, i)
    if found is None or (lows[i] == "thưởng" and i and lows[i - 1] in _PRIZES):
        return None
    stop, kind = found
    last = stop - 1
    longer = forms().match(text.tokens, last) if last > i and last in text.awards else None
    if longer is not None and longer[0] > stop:
        stop = last  # "trao | Giải thưởng Sao Tháng Giêng"
    if kind == "propose":
        return Item("cue", i, stop, lows[i], "give", proposed=True)
    if kind == "rule" and lows[i] == "hồ" and i and lows[i - 1].isdecimal():
        kind = "filler"  # "02 hồ sơ đề nghị xét tặng …"
    return Item("cue", i, stop, lows[i], kind)
