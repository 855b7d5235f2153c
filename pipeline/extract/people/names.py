"""Personal names as runs of capitalised syllables."""

from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.vocabulary import vocabulary

LONGEST = 5  # syllables: "Công Tôn Nữ Thị Hoa"
USUAL = 4
_FOREIGN = 7  # guests from abroad, up to a sign: "Xổm Na Phon Xay Khăm Phu,"
_RUN = 12  # no name of a school and a person together is longer
_THI, _WITH_THI = ["Thị"], 3  # syllables
_MIDDLE = frozenset({"thị", "văn"})  # middle names that are often left without their capital
_APOSTROPHES = ("'", "’")
_LEVELS = {"thành": (["phố"],), "thị": (["xã"], ["trấn"])}  # a capital before "phố" begins a place


def run_end(tokens: Tokens, i: int) -> int:
    """Where the run of capitalised words of one style (Title or CAPITALS) that begins at `i` ends."""
    end = tokens.runs.get(i)
    if end is None:
        end = tokens.runs[i] = _run_end(tokens, i)
    return end


def _run_end(tokens: Tokens, i: int) -> int:
    style: bool | None = None
    words, capitals, limit = tokens.words, tokens.capitals, min(len(tokens.words), i + _RUN)
    lows, starts, ends = tokens.lows, tokens.starts, tokens.ends
    k = i
    while k < limit and (k == i or starts[k] > ends[k - 1]):
        word = words[k]
        if not capitals[k]:
            if k > i and word in _MIDDLE and k + 1 < len(words) and capitals[k + 1]:
                k += 1
                continue
            break
        if k > i and lows[k] in _LEVELS and lows[k + 1 : k + 2] in _LEVELS[lows[k]]:
            break
        if len(word) > 1 and word[1] not in _APOSTROPHES:
            if style is not None and word.isupper() != style:
                break
            style = word.isupper()
        k += 1
    return k


def name_end(tokens: Tokens, i: int) -> int:
    """Where the name that begins at token `i` ends: before an office or a unit, after five syllables at most.

    `i` itself where no name of two syllables begins there; "K’Brội" is a full name of one word.
    """
    end = run_end(tokens, i)
    whole = end <= i + _FOREIGN and (end == len(tokens.words) or not tokens.is_word(end))
    stop = end if whole else min(end, i + LONGEST)
    lows, openings = tokens.lows, vocabulary().openings
    for k in range(i + 1, stop):
        if lows[k] in openings and _ends_before(tokens, i, k):
            stop = k
            break
    return stop if stop > i + 1 or is_whole(tokens.words[i]) else i


def _ends_before(tokens: Tokens, i: int, k: int) -> bool:
    """A name: "Hà Thành Viên" holds an office's word; "Nguyễn Văn An Trưởng phòng" ends before one."""
    office = vocabulary().offices.match(tokens, k)
    if office is not None and office[0] == k + 1 == run_end(tokens, i) and not tokens.words[k].isupper():
        return False  # "Đinh Quốc Trưởng"; a whole office in one word is an abbreviation, "PGĐ"
    plain = office is not None and office[0] > k + 1 and tokens.words[k + 1].islower()  # "Trình Chủ tịch nước"
    return (office is not None and (k > i + 1 or plain)) or unit_begins(tokens, k)


def is_highland(word: str) -> bool:
    """True for "H'Ruin" and "K’Brội": the mark of a woman's or a man's name in the Central Highlands, and a name."""
    return word[0] in "HK" and word[1:2] in _APOSTROPHES and len(word) > 2  # noqa: PLR2004  # letter and mark


def is_whole(word: str) -> bool:
    """True for "K’Brội", a full name in one word."""
    return not word.isalpha() and any(mark in word[1:-2] for mark in _APOSTROPHES)


def unit_begins(tokens: Tokens, k: int) -> bool:
    """A unit's first word; many of them ("Trường", "Hội", "Đoàn") are given names unless more of a unit follows."""
    found = vocabulary().organisations.match(tokens, k)
    if found is None or found[1].kind not in {"head", "named", "place"}:
        return False
    return found[0] - k > 1 or _more_of_unit(tokens, found[0])


def _more_of_unit(tokens: Tokens, k: int) -> bool:
    if k < len(tokens.words) and len(tokens.words[k]) > 1 and tokens.words[k].isupper():
        return True
    found = vocabulary().organisations.match(tokens, k)
    if found is None:
        return False
    return found[1].kind in {"head", "named", "place"} or found[0] - k > 1 or not tokens.capitals[k]


def starts_name(tokens: Tokens, i: int) -> bool:
    """True if the token is a surname with a capital, or what stands before "Thị" in a name of three syllables."""
    if not tokens.capitals[i]:
        return False
    low, surnames = tokens.lows[i], vocabulary().surnames
    if low in surnames or (tokens.words[i + 1 : i + 2] == _THI and _before_thi(tokens, i)):
        return True
    return not low.isalpha() and _before_apostrophe(low) in surnames


def _before_apostrophe(low: str) -> str:
    """The "h" of "H'Mai"."""
    return next((low[: low.index(mark)] for mark in _APOSTROPHES if mark in low), low)


def _before_thi(tokens: Tokens, i: int) -> bool:
    """True for a rare surname before "Thị", the middle name of women ("Chướng Thị Mai"); "thị xã" is no name."""
    if tokens.words[i].isupper() or run_end(tokens, i) < i + _WITH_THI:
        return False
    words = vocabulary()
    return (
        words.organisations.match(tokens, i) is None
        and words.offices.match(tokens, i) is None
        and words.places.match(tokens, i) is None
    )


def starts_person(tokens: Tokens, k: int) -> bool:
    """True if a surname with another capitalised syllable begins here."""
    return starts_name(tokens, k) and run_end(tokens, k) > k + 1
