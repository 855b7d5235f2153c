"""Distinctions as a text names them: their forms, levels and classes, badges and flags by the words on them."""

from collections.abc import Mapping
from functools import cache

from gazetteers.awards import AwardForm, award_forms, award_gradings, award_honours
from pipeline.extract.people.atoms import Atom
from pipeline.extract.people.lexicon import Lexicon
from pipeline.extract.people.names import run_end, starts_person
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.vocabulary import vocabulary

CLASSES = frozenset({"nhất", "nhì", "ba", "i", "ii", "iii"})
_NUMBERS = frozenset("123")
_PLACES = frozenset({"thành", "tỉnh", "tp"})
_OPENING, _CLOSING = frozenset('"“«'), frozenset('"”»')
_CALLING = frozenset({"hiệu", "đạt", "nhận", *_OPENING, "'", "‘"})  # before a title that might be mere praise
QUOTES = _OPENING | _CLOSING | frozenset("'‘’")
_SEVERAL = 4  # titles called one
_CALL = 3  # tokens of "danh hiệu" and a quotation mark
_TITLE = AwardForm(form="danh hiệu", kind="thing", president=False, category=None, loose=False)
_COMPARED = (["nhất"], ["dẫn"], ["tiêu"])
_BADGE = 2  # syllables of a badge's namesake
_BEST = frozenset({"đầu", "sắc", "biểu"})  # dẫn đầu, xuất sắc, tiêu biểu
_BODIES = (["ubnd"], ["chính"], ["bộ"], ["thủ"], ["ủy"], ["uỷ"], ["tổng"], ["liên"], ["lđlđ"])  # who give flags
_OPEN = frozenset({"cờ", "huy", "giải"})  # of which the name may stand between quotation marks, or be a person's
_PRIZE = "giải thưởng "
_HANDED = frozenset({"tặng", "nhận", "thưởng"})
_CALL_END = frozenset({"hiệu"})  # danh hiệu
_LONGEST_TITLE = 10  # words without quotation marks
_NO_NAME = frozenset(
    {
        "cho", "của", "năm", "do", "và", "được", "là", "tại", "đã", "với", "để", "theo", "từ", "về", "này",
        "đó", "thi", "các", "cao", "có", "cá", "những", "khi", "vinh", "hằng", "hàng", "mà", "ở", "cuối", "cấp",
    }
)  # fmt: skip
_LONGEST_NAME = 14  # tokens between quotation marks


@cache
def forms() -> Lexicon[AwardForm]:
    """The forms of distinctions."""
    return Lexicon((form, row) for row in award_forms() for form in _spellings(row.form))


def _spellings(form: str) -> set[str]:
    """The form with "y" and with "i", which are both taught, as "xuất sắc" is often misspelt, a prize's name quoted."""
    spelt = {form, form.replace("kỷ", "kỉ"), form.replace("sĩ", "sỹ"), form.replace("xuất sắc", "suất sắc")}
    name = form.removeprefix(_PRIZE)
    return spelt if name == form else spelt | {f"{_PRIZE}“{name}”", f'{_PRIZE}"{name}"'}


def award_places(tokens: Tokens) -> list[int]:
    """Where distinctions are named."""
    known = forms()
    found = [i for i in known.begun(tokens) if known.match(tokens, i)]
    opened = tokens.where(_OPEN)
    found += [i for i in opened if _quoted_flag(tokens, i) or _quoted_medal(tokens, i) or _named_prize(tokens, i)]
    ends = tokens.where(_CALL_END)
    if not ends:
        return sorted(set(found))
    last = len(tokens) - 1
    titled = (i + 1 for i in tokens.where(QUOTES) if i < last and _quoted_title(tokens, i + 1))
    called = (i + 1 for i in ends if i < last and _called_title(tokens, i + 1))
    return sorted({*found, *titled, *called})


def is_called_here(tokens: Tokens, i: int) -> bool:
    """True right behind "danh hiệu"."""
    return i > 1 and tokens.lows[i - 1] == "hiệu" and tokens.lows[i - 2] == "danh"


def distinction_at(tokens: Tokens, i: int, atoms: Mapping[int, Atom]) -> tuple[int, AwardForm] | None:
    """Where the distinction that begins at token `i` ends, and its form."""
    found = forms().match(tokens, i)
    if found is None:
        return (
            _quoted_flag(tokens, i)
            or _quoted_medal(tokens, i)
            or _named_prize(tokens, i)
            or _quoted_title(tokens, i)
            or _called_title(tokens, i, atoms)
        )
    stop, form = found
    if form.form == "huân chương" and forms().match(tokens, stop):
        return None  # "Huân chương Huân chương Lao động hạng Ba"
    if form.form.startswith("đơn vị dẫn đầu") and i and tokens.lows[i - 1] == "là":
        return None  # "suy tôn Trường A là đơn vị dẫn đầu phong trào thi đua" says who was best
    if (form.loose and not is_called(tokens, i, stop)) or _is_reason(tokens, i):
        return None
    following = atoms.get(stop)
    if form.kind == "person" and following is not None and following.kind == "name":
        return None  # "Nhà giáo ưu tú Nguyễn Văn A" is a rank
    return _of_province(tokens, stop) or _suffix(tokens, stop, atoms), form


def _is_reason(tokens: Tokens, i: int) -> bool:
    """True for what somebody is praised for: "Bằng khen về thành tích “Giỏi việc trường - Đảm việc nhà”"."""
    return i > _CALL and tokens.words[i - 1] in _OPENING and tokens.lows[i - 3 : i - 1] == ["thành", "tích"]


def _quoted_title(tokens: Tokens, i: int) -> tuple[int, AwardForm] | None:
    """A title that is in no table: "danh hiệu “Nhà giáo tiêu biểu”". It has a word of honour, and is no grading."""
    if i < _CALL or tokens.words[i - 1] not in QUOTES or not tokens.is_word(i):
        return None
    if not _is_title_call(tokens, i - 1):
        return None
    end = next((k for k in range(i + 1, min(i + _LONGEST_NAME, len(tokens))) if tokens.words[k] in QUOTES), None)
    if end is None or end == i + 1:
        return None
    honours, grades = (any(words.match(tokens, k) for k in range(i, end)) for words in (_honours(), _gradings()))
    return (end, _TITLE) if honours and not grades else None


def _named_prize(tokens: Tokens, i: int) -> tuple[int, AwardForm] | None:
    """A prize for merits that bears a person's name: "Giải thưởng Nguyễn Văn Trỗi"; those of contests bear none."""
    if tokens.lows[i : i + 2] != ["giải", "thưởng"] or i + 3 >= len(tokens) or not starts_person(tokens, i + 2):
        return None
    if i and tokens.lows[i - 1] == "thi":
        return None  # "cuộc thi Giải thưởng Lê Quý Đôn"
    return run_end(tokens, i + 2), _prize()


@cache
def _prize() -> AwardForm:
    return next(row for row in award_forms() if row.form == "giải thưởng lý tự trọng")


def _called_title(tokens: Tokens, i: int, atoms: Mapping[int, Atom] | None = None) -> tuple[int, AwardForm] | None:
    """The same without quotation marks: "danh hiệu Công đoàn viên xuất sắc cấp cơ sở", "danh hiệu tiên tiến xuất sắc".

    It goes on to its last word of honour, over nothing but words that may stand in a name.
    """
    if not is_called_here(tokens, i):
        return None
    end, k = i, i
    last = min(i + _LONGEST_TITLE, len(tokens))
    while k < last and tokens.is_word(k) and tokens.lows[k] not in _NO_NAME and _goes_on(tokens, k):
        honour = _honours().match(tokens, k)
        k = honour[0] if honour else k + 1
        end = k if honour else end
    if end == i or (end - i <= _BADGE and tokens.lows[i] != "tiên"):
        return None
    if tokens.lows[end : end + 1] in _COMPARED:
        return None  # "danh hiệu cầu thủ xuất sắc nhất"
    graded = any(_gradings().match(tokens, at) for at in range(i, end)) and tokens.lows[end - 2 : end] != [
        "tiêu",
        "biểu",
    ]
    return None if graded else (_suffix(tokens, end, atoms or {}), _TITLE)


def _goes_on(tokens: Tokens, k: int) -> bool:
    """True unless "trong" at token `k` leads to where or when: "Chi bộ trong sạch vững mạnh tiêu biểu" is a name."""
    return tokens.lows[k] != "trong" or tokens.lows[k + 1 : k + 2] == ["sạch"]


def _is_title_call(tokens: Tokens, quote: int) -> bool:
    """True for the quotation mark of "danh hiệu “…”", and of those that go on: "danh hiệu “A”, | “B”"."""
    for _ in range(_SEVERAL):
        before = quote - (tokens.words[quote - 1] == ":")
        before -= 2 * (tokens.lows[before - 2 : before] == ["cao", "quý"])
        if tokens.lows[max(0, before - 2) : before] == ["danh", "hiệu"]:
            return True
        if tokens.lows[quote - 1] not in {",", "và"} or tokens.words[quote - 2] not in QUOTES:
            return False
        opening = range(quote - 3, max(0, quote - _LONGEST_NAME), -1)
        quote = next((k for k in opening if tokens.words[k] in QUOTES), 0)
    return False


@cache
def _honours() -> Lexicon[None]:
    return Lexicon((row.form, None) for row in award_honours())


@cache
def _gradings() -> Lexicon[None]:
    return Lexicon((row.form, None) for row in award_gradings())


def _quoted_flag(tokens: Tokens, i: int) -> tuple[int, AwardForm] | None:
    """A flag called by what stands on it: "Cờ “Đơn vị xuất sắc”"."""
    if tokens.words[i] == "Cờ" and tokens.lows[i + 1 : i + 2] == ["của"] and tokens.lows[i + 2 : i + 3] in _BODIES:
        return i + 1, _flag()  # "Cờ của UBND tỉnh tặng đơn vị xuất sắc"
    if (
        tokens.words[i] == "Cờ"
        and i
        and tokens.lows[i - 1] in _HANDED
        and not tokens.is_word(min(i + 1, len(tokens) - 1))
    ):
        return i + 1, _flag()  # "được Chính phủ tặng Cờ."
    if tokens.lows[i] != "cờ" or tokens.words[i + 1 : i + 2] == [] or tokens.words[i + 1] not in _OPENING:
        return None
    for end in range(i + 2, min(i + _LONGEST_NAME, len(tokens))):
        if tokens.words[end] in _CLOSING:
            named = not _BEST.isdisjoint(tokens.lows[i + 2 : end])
            return (end + 1, _flag()) if named else None
    return None


def _quoted_medal(tokens: Tokens, i: int) -> tuple[int, AwardForm] | None:
    """The medal of a service: "Huy chương “Vì sự nghiệp Giáo dục”"; those of contests are prizes."""
    if tokens.lows[i : i + 2] != ["huy", "chương"] or tokens.lows[i + 3 : i + 4] != ["vì"]:
        return None
    closing = _CLOSING if tokens.words[i + 2] in _OPENING else frozenset[str]()
    end = next((k for k in range(i + 4, min(i + _LONGEST_NAME, len(tokens))) if tokens.words[k] in closing), None)
    return (end + 1, _medal()) if end is not None else None


@cache
def _medal() -> AwardForm:
    return next(row for row in award_forms() if row.form == "huy chương vì sự nghiệp giáo dục")


@cache
def _flag() -> AwardForm:
    return next(row for row in award_forms() if row.form == "cờ thi đua")


def is_called(tokens: Tokens, i: int, stop: int) -> bool:
    """True for "danh hiệu tập thể xuất sắc", "đạt đơn vị xuất sắc" and "Tập thể xuất sắc"."""
    if tokens.lows[stop : stop + 1] in _COMPARED:
        return False  # "đơn vị xuất sắc nhất", "ĐƠN VỊ XUẤT SẮC DẪN ĐẦU CỤM"
    return tokens.words[i].istitle() or (i > 0 and tokens.lows[i - 1] in _CALLING)


def _of_province(tokens: Tokens, k: int) -> int:
    """After the "tỉnh Bắc Kạn" of a "Chiến sĩ thi đua tỉnh Bắc Kạn"; 0 where none stands."""
    if tokens.lows[k - 1] != "đua" or tokens.lows[k : k + 1] != ["tỉnh"]:
        return 0
    named = vocabulary().places.match(tokens, k + 1)
    return named[0] if named else k + 1


def _suffix(tokens: Tokens, k: int, atoms: Mapping[int, Atom]) -> int:
    """Take "cấp tỉnh", "toàn quốc", "cơ sở", "hạng Ba" and the name of a badge."""
    lows = tokens.lows
    low = lows[k] if k < len(lows) else ""
    following = lows[k + 1] if k + 1 < len(lows) else ""
    if low == "hạng" and (following in CLASSES or following in _NUMBERS):
        return k + 2
    if (low, following) == ("các", "hạng") and lows[k + 2 : k + 3] and lows[k + 2] in CLASSES:
        return k + 3
    if lows[k - 1] == "hiệu" and k < len(lows) and tokens.capital(k) and low in _PLACES:
        return k + 1 + (following == "phố")  # "Huy hiệu Thành phố"
    if low == "cấp" and following.isalpha():
        return k + 3 if " ".join(lows[k + 1 : k + 3]) in {"cơ sở", "thành phố", "toàn quốc", "nhà nước"} else k + 2
    if (low, following) in {("toàn", "quốc"), ("cơ", "sở"), ("toàn", "ngành"), ("cấp", "tỉnh")}:
        return k + 2
    return _badge_end(tokens, k, atoms)


def _badge_end(tokens: Tokens, k: int, atoms: Mapping[int, Atom]) -> int:
    """After a badge's namesake ("Kỷ niệm chương Hùng Vương") or its quoted name; `k` where it has none."""
    lows = tokens.lows
    if lows[k - 1] == "hiệu" and lows[k + 1 : k + 4] == ["năm", "tuổi", "đảng"]:
        return k + 4  # "Huy hiệu 30 năm tuổi Đảng"
    if lows[k - 2 : k] == ["niệm", "chương"] and k not in atoms and tokens.capitals[k : k + 1] == [True]:
        return k + _BADGE * (run_end(tokens, k) == k + _BADGE)
    if k < len(lows) and lows[k] in _OPENING and lows[k - 1] in {"chương", "hiệu"}:
        for end in range(k + 1, min(k + _LONGEST_NAME, len(lows))):
            if lows[end] in _CLOSING:
                return end + 1
    return k
