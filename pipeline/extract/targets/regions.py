"""The stretches of a text in which figures are targets: after a cue to the sentence's end, and lists under a cue."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from pipeline.extract.doc import Doc
from pipeline.extract.people.document import doc_tokens
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.cues import Marks, cue_at, cue_before
from pipeline.extract.targets.figures import Taken, figures, taken_places

_REGIONS = "target regions"
_BULLETS = frozenset("-+•*·●▪–○♦>")
_GOES_ON = frozenset(":;,")
_ENDS = frozenset(".…")
_REACHED = frozenset({"đã", "sự", "thần", "trình"})
_EFFORT = frozenset({"nỗ", "lực", "cố", "gắng", "không", "ngừng", "tích", "cực", "đoàn", "kết", "ra", "sức", ","})
_CLAUSE_ENDS = frozenset({",", ";", ":", ".", "-", "+", "*"})
_SUBJECT = 3  # tokens: "tỷ lệ đỗ"
_PLANNED = frozenset({"đăng", "đề", "ký", "cam"})
_LONGEST = 400  # tokens; no sentence of prose is longer
_COMPOUND = frozenset({"thực", "thể", "phát", "biểu", "xuất"})
_PROMISES = frozenset({"cam", "quyết"})
_INTRODUCTION = 14  # tokens from a cue to the colon before its figures
_NEAR = 7  # tokens from a weak cue to its figure or colon


@dataclass(frozen=True, slots=True)
class Region:
    """Tokens `first` to before `stop`, and the rule that opened it.

    `subject` is where the clause begins that leads to the cue: "Tỷ lệ trường đạt chuẩn | phấn đấu đạt 68%".
    In a `strict` region only what is worded as a goal counts, its first phrase apart unless the figure is `far`.
    """

    first: int
    stop: int
    rule: str
    strict: bool = False
    far: bool = False
    subject: int | None = None


@dataclass(frozen=True, slots=True)
class _Text:
    """A text's tokens, where its cues stand, and which places are taken."""

    tokens: Tokens
    marks: Marks
    taken: Taken


def doc_regions(doc: Doc) -> list[Region]:
    """The regions of a document's text, found once: awards ask for them, and targets."""
    if _REGIONS not in doc.user_data:
        doc.user_data[_REGIONS] = list(regions(doc_tokens(doc), taken_places(doc)))
    found: list[Region] = doc.user_data[_REGIONS]
    return found


def regions(tokens: Tokens, taken: Taken) -> Iterator[Region]:
    """Every region, in order; none overlap. `taken` as in `figures`."""
    text = _Text(tokens, Marks(tokens, ("strong", "weak", "colon", "result", "reached", "present")), taken)
    listing, opened, loose, announced = False, False, False, False
    for first, stop in _lines(tokens):
        if listing and (
            opened or _is_item(tokens, first) or (announced and tokens.words[first + 1 : first + 2] == ["%"])
        ):
            yield Region(first + (tokens.words[first] in _BULLETS), _until(first, stop), "targets:list", loose, loose)
            opened = tokens.words[stop - 1] in _GOES_ON and tokens.lows[first] not in _BULLETS
            announced = announced or tokens.words[stop - 1] == ":"
            continue
        inline = list(_inline(text, first, stop))
        yield from inline
        listing = _opens_list(text, first, stop, bool(inline))
        loose = listing and not text.marks.any(first, stop, "strong", "weak")
        opened = announced = listing and tokens.words[stop - 1] == ":"


def _until(first: int, stop: int) -> int:
    return min(stop, first + _LONGEST)


def _lines(tokens: Tokens) -> Iterator[tuple[int, int]]:
    first = 0
    while first < len(tokens):
        stop = tokens.line_end(first)
        if stop > first:
            yield first, stop
        first = stop + 1


def _is_item(tokens: Tokens, first: int) -> bool:
    if (
        tokens.lows[first] in _BULLETS
        or tokens.lows[first] == "mỗi"
        or "|" in tokens.words[first : tokens.line_end(first)]
    ):
        return True
    numbered = tokens.words[first][0].isdigit() and first + 1 < len(tokens)
    labelled = tokens.lows[first : first + 2] == ["chỉ", "tiêu"]
    return labelled or (numbered and tokens.words[first + 1] in {".", ")", "/", "-"}) or _is_section(tokens, first)


def _is_section(tokens: Tokens, first: int) -> bool:
    """True for "2.1 Về nề nếp"."""
    parts = tokens.words[first].split(".")
    return len(parts) > 1 and all(part.isdigit() and len(part) <= 2 for part in parts)  # noqa: PLR2004  # not "1.200"


def _inline(text: _Text, first: int, stop: int) -> Iterator[Region]:
    if not text.marks.any(first, stop, "strong", "weak", "colon"):
        return
    for begin, end in _sentences(text.tokens, first, stop):
        region = _opened(text, begin, end)
        if region is not None and not _told(text, region):
            yield region


def _told(text: _Text, region: Region) -> bool:
    """True if the sentence goes on with what was done before it names a figure ("phấn đấu …, trường đã có 12 giải")."""
    found = figures(text.tokens, region.first, region.stop, text.taken)
    before = range(region.first, found[0].first - 1) if found else range(0)
    lows = text.tokens.lows
    return any(lows[i] == "đã" and lows[i + 1] not in _PLANNED for i in before)


def _sentences(tokens: Tokens, first: int, stop: int) -> Iterator[tuple[int, int]]:
    begin = first
    for i in [i for i, word in enumerate(tokens.words[first:stop], first) if word in _ENDS]:
        at_stop = tokens.words[i] == "." and (i + 1 >= stop or tokens.capital(i + 1) or not tokens.is_word(i + 1))
        elliptic = tokens.words[i] == "…" and i + 1 < stop and tokens.capital(i + 1)
        if (at_stop or elliptic) and i > begin:
            yield begin, i
            begin = i + 1
    if begin < stop:
        yield begin, stop


def _opened(text: _Text, begin: int, end: int) -> Region | None:
    """The commitments of a sentence: from its first cue that announces figures to where it tells of today."""
    tokens, marks = text.tokens, text.marks
    i = begin - 1
    while (i := min(_next(marks, i + 1, end, "strong"), _next(marks, i + 1, end, "weak"))) < end:
        if tokens.capital(i) and i > begin and tokens.is_word(i - 1):
            continue  # "thầy Hứa Văn An"
        strong = marks.end(i, "strong")
        if strong and not _reached(tokens, begin, i, strong):
            return _pledged(text, begin, i, end) or _with_subject(text, _region(text, strong, end), begin, i)
        region = _after_weak(text, begin, i, end)
        if region is not None:
            return region
    return _agreed(text, begin, end)


def _pledged(text: _Text, begin: int, cue: int, end: int) -> Region | None:
    """What a pledge names behind its colon before the cue: "ký giao ước: 100% lớp …, mỗi lớp | phấn đấu …"."""
    agreed = _agreed(text, begin, end)
    return agreed if agreed and agreed.first < cue and figures(text.tokens, agreed.first, cue, text.taken) else None


def _with_subject(text: _Text, region: Region | None, begin: int, cue: int) -> Region | None:
    """The region with the words of the clause before its cue, if no figure is among them."""
    words = text.tokens.words
    first = next((k + 1 for k in range(cue - 1, begin - 1, -1) if words[k] in _CLAUSE_ENDS), begin)
    if region is None or cue - first < _SUBJECT or figures(text.tokens, first, cue, text.taken):
        return region
    return replace(region, subject=first)


def _next(marks: Marks, start: int, end: int, kind: Literal["strong", "weak"]) -> int:
    found = marks.first(kind, start, end)
    return end if found is None else found


def _is_result(text: _Text, begin: int, i: int) -> bool:
    """True if the clause up to the cue at `i` tells of something done: "đã hoàn thành các chỉ tiêu"."""
    tokens = text.tokens
    if cue_before(tokens, i, "result"):
        return True
    for k in range(i - 1, begin - 1, -1):
        if tokens.words[k] in {",", ";", ":"}:
            break
        if tokens.lows[k] == "đã" and text.marks.end(k, "result"):
            return True
    return False


def _agreed(text: _Text, begin: int, end: int) -> Region | None:
    """What an agreement says behind a colon: "bản giao ước nêu rõ: 100% đơn vị …"."""
    colon = next((k for k in range(begin, end) if text.tokens.words[k] == ":"), end)
    if colon + 1 >= end or text.marks.any(begin, colon, "reached", "result"):
        return None
    return _region(text, colon + 1, end, strict=True, far=True) if text.marks.any(begin, colon, "colon") else None


def _region(text: _Text, first: int, end: int, *, strict: bool = False, far: bool = False) -> Region | None:
    """The region from token `first` on, or from behind a colon that follows before any figure."""
    words = text.tokens.words
    colon = next(
        (k for k in range(first, min(first + _INTRODUCTION, end)) if words[k] == ":" or words[k][0].isdigit()), end
    )
    start = colon + 1 if colon < end and words[colon] == ":" else first
    stop = start
    while (present := text.marks.first("present", stop, end)) is not None and _is_joined(text.tokens, present):
        stop = present + 1
    stop = end if present is None else present
    return Region(start, _until(start, stop), "targets:sentence", strict, far) if stop > start else None


def _is_joined(tokens: Tokens, k: int) -> bool:
    """True for "hiện có" within "thực hiện có"."""
    return tokens.lows[k - 1] in _COMPOUND


def _reached(tokens: Tokens, begin: int, i: int, after: int) -> bool:
    """True for "đã (nỗ lực) phấn đấu đạt", "sự phấn đấu của", "sau một năm phấn đấu, trường có": these are no plans."""
    while i > begin and tokens.lows[i - 1] in _EFFORT:
        i -= 1
    before = tokens.lows[i - 1] if i > begin else ""
    return before in _REACHED or (after < len(tokens) and tokens.lows[after] in {"của", ","})


def _after_weak(text: _Text, begin: int, cue: int, end: int) -> Region | None:
    """A weak cue announces what follows a colon or close behind it; further on only what is worded as a goal."""
    tokens, weak = text.tokens, text.marks.end(cue, "weak")
    if weak is None or cue_at(tokens, cue, "other") or _is_result(text, begin, cue) or cue_at(tokens, begin, "past"):
        return None
    if text.marks.any(weak, min(weak + _INTRODUCTION, end), "reached"):
        return None  # "các chỉ tiêu đều đạt và vượt: 100% …"
    if _registers(tokens, weak):
        return _region(text, weak, end)
    near = min(weak + _NEAR, end)
    stop = next((k for k in range(weak, near) if tokens.words[k] in {":", ",", ";"}), near)
    if stop < near and tokens.words[stop] == "," and (example := cue_at(tokens, stop + 1, "example")) is not None:
        stop = example  # "12 chỉ tiêu chủ yếu, trong đó: …"
    if stop + 1 < end and tokens.words[stop] == ":":
        return _region(text, stop + 1, end)
    return _in_clause(text, (begin, cue, weak, end), near=bool(figures(tokens, weak, stop, text.taken)))


def _registers(tokens: Tokens, weak: int) -> bool:
    """True for "đăng ký (đạt) danh hiệu …": what follows is what a unit wants to win."""
    if tokens.lows[weak - 2 : weak] == ["danh", "hiệu"]:
        return True
    if tokens.lows[weak - 1] not in {"ký", "kí"}:
        return False
    return tokens.lows[weak : weak + 2] == ["danh", "hiệu"] or tokens.lows[weak + 1 : weak + 3] == ["danh", "hiệu"]


def _in_clause(text: _Text, places: tuple[int, int, int, int], *, near: bool) -> Region | None:
    """What a weak cue announces without a colon: `near` it a figure, else what is worded as a goal."""
    begin, cue, weak, end = places
    tokens = text.tokens
    if tokens.lows[cue - 2 : cue] == ["đã", "ký"]:
        return None  # "đã ký cam kết" tells of the signing
    if near:
        return _region(text, weak, end, strict=True)
    if tokens.lows[weak - 1] == "tiêu":  # "mục tiêu … là"
        copula = next((k for k in range(weak, end) if tokens.lows[k] == "là"), None)
        return _region(text, copula + 1, end, strict=True, far=True) if copula is not None else None
    promised = tokens.lows[cue] in _PROMISES or "mỗi" in tokens.lows[begin:cue]
    return _region(text, weak, end, strict=True, far=True) if promised else None


def _opens_list(text: _Text, first: int, stop: int, inline: bool) -> bool:  # noqa: FBT001  # a fact of the line
    """True if the next lines, where they are items, are commitments."""
    words, marks = text.tokens.words, text.marks
    if not marks.any(first, stop, "strong", "weak", "colon"):
        return False
    clause = next((k + 1 for k in range(stop - 2, first, -1) if words[k] in {",", ";", "."}), first)
    if marks.any(clause, stop, "reached"):
        return False
    told = marks.any(first, stop, "result")
    planned = marks.any(first, stop, "strong", "weak")
    if words[stop - 1] == ":":
        return inline or planned or (not told and marks.any(first, stop, "colon"))
    return planned and (inline or not told)
