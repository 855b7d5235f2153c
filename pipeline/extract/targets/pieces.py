"""A region of targets cut into clauses, one for each commitment."""

from collections.abc import Iterator

from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.cues import cue_at
from pipeline.extract.targets.figures import Taken, figures, is_inline_label, written_out
from pipeline.extract.targets.labels import label_starts
from pipeline.extract.targets.region import BULLETS, Region
from pipeline.extract.targets.subjects import goes_on, is_lifted

_OPEN, _CLOSE = frozenset("(“«["), frozenset(")”»]")
_NUMBERED = frozenset({"điểm", "lớp", "khối", "môn"})
_JOINS = {"và": 4, "với": 1}  # tokens from there to the next commitment's figure
_ABBREVIATION = 2  # letters of "TP."
_NOUN = 3  # words of a noun that figures count
_CLAUSE = 24  # tokens in which a figure may follow a comma
_BARE = 4  # tokens of "80% cán bộ", which has no predicate yet


def pieces(tokens: Tokens, region: Region, taken: Taken) -> list[tuple[int, int]]:
    """The region cut at semicolons, and at commas and "và" where another commitment begins."""
    cut: list[tuple[int, int]] = []
    first, depth = region.first, 0
    for i in range(region.first, region.stop):
        word = tokens.words[i]
        depth += (word in _OPEN) - (word in _CLOSE)
        if depth <= 0 and (_separates(tokens, first, i, region.stop, taken) or _ends_item(tokens, region, i)):
            cut.append((first, i))
            first = i + 1
    cut.append((first, region.stop))
    return [part for piece in cut if piece[1] > piece[0] for part in _labelled(tokens, *piece, taken)]


def _labelled(tokens: Tokens, first: int, stop: int, taken: Taken) -> Iterator[tuple[int, int]]:
    """The piece cut where labels with figures of their own follow without a sign."""
    if ":" in tokens.words[first:stop] or "%" in tokens.words[first:stop]:
        for start in label_starts(tokens, figures(tokens, first, stop, taken)):
            yield first, start
            first = start
    yield first, stop


def _separates(tokens: Tokens, first: int, i: int, stop: int, taken: Taken) -> bool:
    word = tokens.lows[i]
    if word == ";":
        return True
    if word == ",":
        return _comma_separates(tokens, first, i, stop, taken)
    if word == "và" and cue_at(tokens, i + 1, "least") and written_out(tokens, i + 1, min(i + _CLAUSE, stop)):
        return bool(figures(tokens, first, i, taken) or written_out(tokens, first, i))
    if word in _JOINS and figures(tokens, first, i, taken):
        if word == "và" and cue_at(tokens, i + 1, "measure") is not None:
            return bool(figures(tokens, i + 1, _clause_end(tokens, i, stop), taken))  # "100% … và tỷ lệ đỗ đạt 99%"
        return bool(figures(tokens, i + 1, min(i + 1 + _JOINS[word], stop), taken))
    return False


def _ends_item(tokens: Tokens, region: Region, i: int) -> bool:
    """True for the stop within a list's item ("50 giải. Xếp thứ tự: 15/27") and the bullets of a list in one line."""
    if not region.first < i < region.stop - 2:
        return False
    before = tokens.words[i - 1]
    if before == "%" and is_inline_label(tokens, i):
        return True
    if not tokens.capital(i + 1) or not tokens.spaced(i + 1):
        return False
    if tokens.words[i] == "." and region.rule == "targets:list":
        return not (before.isupper() and len(before) <= _ABBREVIATION)  # "TP. Huế"
    return tokens.words[i] in BULLETS and tokens.spaced(i) and _ends_figure(tokens, region.first, i)


def _ends_figure(tokens: Tokens, first: int, i: int) -> bool:
    """True if a figure stands just before token `i`, or a label: "98% - …", "12 giải + …", "Học sinh: + …"."""
    near = tokens.words[max(first, i - _NOUN) : i]
    return near[-1] == ":" or any(word == "%" or word[0].isdigit() for word in near)


def _comma_separates(tokens: Tokens, first: int, i: int, stop: int, taken: Taken) -> bool:
    """False for a comma within a subject, a list of numbers or a pair of words."""
    found = figures(tokens, first, i, taken)
    if _lists_numbers(tokens, i, stop) or (found and _pairs_nouns(tokens, i, stop)):
        return False
    if any((cue_at(tokens, k, "pair") or 0) > i for k in range(max(first, i - _NOUN), i)):
        return False  # "khá, giỏi"
    within = goes_on(tokens, found[-1], i, stop) if found else is_lifted(tokens, first, i, stop)
    within = within or (not found and _measures(tokens, first, i, stop))
    return not within and not (_bare(tokens, first, i, taken) and cue_at(tokens, i + 1, "noun"))


def _measures(tokens: Tokens, first: int, i: int, stop: int) -> bool:
    """True for the comma of "tỷ lệ cán bộ, giáo viên đạt chuẩn 100%", whose share is still to come in its clause."""
    if i + 1 >= stop or tokens.words[i + 1][0].isdigit() or cue_at(tokens, i + 1, "opener"):
        return False
    lead = next((k for k in range(first, min(first + _BARE, i)) if cue_at(tokens, k, "measure")), None)
    if lead is None or not cue_at(tokens, i + 1, "noun"):
        return False
    return any(word == "%" for word in tokens.words[i : _clause_end(tokens, i, stop)])


def _pairs_nouns(tokens: Tokens, i: int, stop: int) -> bool:
    """True for the comma of "động viên nhà giáo, người lao động thực hiện tốt …", behind which no figure follows."""
    noun = cue_at(tokens, i + 1, "noun")
    if noun is None or noun >= stop or not any(cue_at(tokens, k, "noun") == i for k in range(i - _NOUN, i)):
        return False
    return tokens.is_word(noun) and not any(
        word[0].isdigit() for word in tokens.words[noun : _clause_end(tokens, i, stop)]
    )


def _clause_end(tokens: Tokens, i: int, stop: int) -> int:
    return next(
        (k for k in range(i + 1, min(i + _CLAUSE, stop)) if tokens.words[k] in {",", ";"}), min(i + _CLAUSE, stop)
    )


def _lists_numbers(tokens: Tokens, i: int, stop: int) -> bool:
    """True for the comma of "điểm 9, 10", "khối 6, 7, 8"."""
    if not tokens.words[i - 1].isdecimal() or i + 1 >= stop or not tokens.words[i + 1].isdecimal():
        return False
    if int(tokens.words[i + 1]) < int(tokens.words[i - 1]):
        return False  # "30 điểm 10, 5 giờ tốt"
    k = i - 1
    while k > 1 and (tokens.words[k].isdecimal() or tokens.words[k] == ","):
        k -= 1
    return tokens.lows[k] in _NUMBERED


def _says_what(tokens: Tokens, k: int) -> bool:
    return tokens.is_word(k) and not any(cue_at(tokens, k, kind) for kind in ("lead", "bound", "verb", "measure"))


def _bare(tokens: Tokens, first: int, i: int, taken: Taken) -> bool:
    found = figures(tokens, first, i, taken)
    if not found or found[-1].first - first > _BARE:
        return False  # "Chiến sĩ thi đua cơ sở 5 người, lao động tiên tiến 31 người"
    if found[-1].stop == i and any(_says_what(tokens, k) for k in range(first, found[-1].first)):
        return False  # "mẫu giáo 98%, học sinh tiểu học 100%"
    k = found[-1].stop
    while k < i and ((noun := cue_at(tokens, k, "noun")) or tokens.words[k] == ","):
        k = noun or k + 1
    return k >= i or i - found[-1].stop <= _BARE
