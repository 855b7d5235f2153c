"""Classes and their troops as recipients: "tập thể lớp 12A1", "chi đội 7B", "lớp Lá 2"."""

from collections.abc import Sequence

from pipeline.extract.awards.item import Item
from pipeline.extract.awards.vocabulary import NURSERY
from pipeline.extract.people.tokens import Tokens

CLASS_OPENINGS = frozenset({"lớp", "chi"})  # chi đội, chi đoàn
_LONGEST_BRANCH = 3  # words
NEAR = 5  # items from a count of classes to "là"
_NURSERY_GRADE = ["mẫu", "giáo"]
_LEADS = frozenset({",", "và", ":", "là", "gồm", "các", "cùng", "-", "nhất", "nhì", "ba"})


def class_end(tokens: Tokens, i: int) -> int:
    """Where the class named at token `i` ends, by its code behind "lớp" or alone; `i` where none is."""
    code = i + _head(tokens, i)
    stop = max(_code_end(tokens, code), _age_end(tokens, code))
    return stop if stop > code else i


def class_at(tokens: Tokens, i: int, stop: int, before: Sequence[Item]) -> Item | None:
    """A class named by its code at token `i`, where one is spoken of as a group; "em A, lớp 4B" tells whose pupil A is.

    A grade ("lớp 9") is no class; a bare code counts behind another class: "lớp 6A, 7B". `stop` is where it ends,
    `before` the last items before it in its line, as many as `NEAR`.
    """
    last = before[-1] if before else None
    bare = not _head(tokens, i)
    beside = last is not None and last.low in {",", "và", ":"} and len(before) > 1 and before[-2].low in CLASS_OPENINGS
    beside = beside or _behind_count(tokens, before) or _behind_grade(before)
    if bare:
        return Item("unit", i, stop, "lớp", school_class=True) if beside else None
    if not (beside or last is None or last.kind in {"end", "count"} or last.cue in {"member", "to"} or _leads(before)):
        return None
    return Item("unit", i, stop, tokens.lows[i], school_class=True)


def _behind_count(tokens: Tokens, before: Sequence[Item]) -> bool:
    """True for the codes of "3 lớp 6A, 7B, 8C" and "4 tập thể lớp tiêu biểu là 6A, …"."""
    if not before or (before[-1].kind != "count" and before[-1].low not in {"là", ":", "gồm"}):
        return False
    counted = next((one for one in reversed(before[-NEAR:]) if one.kind == "count"), None)
    return counted is not None and tokens.lows[counted.stop - 1] in {"lớp", "đội"}


def _behind_grade(before: Sequence[Item]) -> bool:
    """True for the codes of "Khối 6: 6A1" and "6A (khối 6), 7C (khối 7)"."""
    if len(before) < NEAR - 1 or before[-1].low not in {":", ","}:
        return len(before) > 1 and before[-1].low == ":" and before[-2].low == "khối"
    grade = before[-3] if before[-2].low == ")" else before[-2]
    return grade.low == "khối" and (before[-1].low == ":" or before[-2].low == ")")


def _head(tokens: Tokens, i: int) -> int:
    """How many tokens "lớp", "chi đội", "chi đoàn lớp" has at token `i`."""
    if tokens.lows[i] == "lớp":
        return 1
    troop = tokens.lows[i : i + 2] in (["chi", "đội"], ["chi", "đoàn"])
    return 2 + (tokens.lows[i + 2 : i + 3] == ["lớp"]) if troop else 0


def _leads(before: Sequence[Item]) -> bool:
    return before[-1].low in _LEADS and not any(one.kind in {"person", "address"} for one in before[-2:])


def _age_end(tokens: Tokens, k: int) -> int:
    """After the "(mẫu giáo) 5 tuổi A2", "3-4 tuổi B" of a nursery's class at token `k`; `k` where none stands."""
    words, size = tokens.words, len(tokens)
    age = k + 2 * (tokens.lows[k : k + 2] == _NURSERY_GRADE)
    age += 2 * (words[age + 1 : age + 2] == ["-"])
    if age + 2 >= size or not words[age].isdecimal() or tokens.lows[age + 1] != "tuổi":
        return k
    letter = words[age + 2]
    if len(letter) > 1 or not letter.isalpha() or not letter.isupper():
        return k
    return age + 3 + (age + 3 < size and words[age + 3].isdecimal() and tokens.tight(age + 3))


def _code_end(tokens: Tokens, k: int) -> int:
    """After "12A1", "1/2", "6B", "Lá 2", "K60 Toán" at token `k`; `k` where no class's code stands."""
    words, size = tokens.words, len(tokens)
    if k < size and tokens.lows[k] in NURSERY:
        return k + 2 if k + 1 < size and words[k + 1].isdecimal() else k
    if k + 1 < size and words[k] == "K" and tokens.tight(k + 1) and words[k + 1].isdecimal():
        return _after_branch(tokens, k + 2)
    if k + 1 >= size or not words[k].isdecimal() or not tokens.tight(k + 1):
        return k
    if words[k + 1] in {"/", "."} and k + 2 < size and tokens.tight(k + 2):
        return k + 3 if words[k + 2].isdecimal() or len(words[k + 2]) == 1 else k
    if len(words[k + 1]) > 2 or not words[k + 1].isalpha():  # noqa: PLR2004  # "12A", "7CB"
        return k
    return k + 2 + (k + 2 < size and words[k + 2].isdecimal() and tokens.tight(k + 2))


def _after_branch(tokens: Tokens, k: int) -> int:
    """After the "Toán" of "K60 Toán", what a university's class studies, that begins at token `k`."""
    last = min(k + _LONGEST_BRANCH, len(tokens))
    return next((place for place in range(k, last) if not tokens.capitals[place] or not tokens.is_word(place)), last)
