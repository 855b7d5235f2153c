"""Institutions that a text calls by their letters alone: "USTH được tặng …", "trao Bằng khen cho HVTC"."""

from itertools import compress

from pipeline.extract.people.tokens import Tokens

_LETTERS = range(3, 9)
_RECEIVES = frozenset({"được", "vinh", "đón", "nhận", "đã", "vừa", "cũng", "từng", "liên"})
_OPENS = frozenset({"\n", ".", ",", ";", "qua", "nay", "đó"})  # năm qua, năm nay, trước đó
_GIVEN = frozenset({"cho", "tặng"})
_CLOSES = frozenset({"\n", ".", ",", ";", "vì", "và", "do"})
_NO_UNIT = frozenset(
    {
        "cbgv", "cbgvnv", "cbql", "gvcn", "gvnv", "gvg", "bgh", "bch", "hsg", "hssv", "cnvc", "cbcc", "cbvc", "nlđ",
        "đvtn", "cstđ", "lđtt", "lđxs", "ngưt", "ngnd", "tncs", "tntp", "cntt", "csvc", "tdtt", "bhyt", "atgt", "covid",
        "stem", "ielts", "toeic", "gdpt", "hđnd", "skkn", "nckh", "pgs", "ths", "cmhs", "phhs", "thpt", "thcs", "gdtx",
    }
)  # fmt: skip


def short_names(tokens: Tokens) -> list[int]:
    """The tokens that are such names: letters where only who receives can stand, before "được", "nhận", behind "cho".

    A line of capitals has no such letters; who is meant by "CBGV", "HSG" is nobody's name.
    """
    capitals = compress(range(len(tokens)), map(str.isupper, tokens.words))
    return [i for i in capitals if _is_short_name(tokens, i)]


def _is_short_name(tokens: Tokens, i: int) -> bool:
    word = tokens.words[i]
    if len(word) not in _LETTERS or not word.isalpha() or tokens.lows[i] in _NO_UNIT:
        return False
    before = tokens.lows[i - 1] if i else "\n"
    after = tokens.words[i + 1] if i + 1 < len(tokens) else "\n"
    return (before in _OPENS and after in _RECEIVES) or (before in _GIVEN and after in _CLOSES)
