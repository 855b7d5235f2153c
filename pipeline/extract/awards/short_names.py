"""Institutions that a text calls by their letters alone: "USTH được tặng …", "trao Bằng khen cho HVTC"."""

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


def is_short_name(tokens: Tokens, i: int, stop: int) -> bool:
    """True for letters that stand where only who receives can: before "được", "nhận", or behind "cho".

    A line of capitals has no such letters; who is meant by "CBGV", "HSG" is nobody's name.
    """
    word, low = tokens.words[i], tokens.lows[i]
    if len(word) not in _LETTERS or not word.isalpha() or low in _NO_UNIT:
        return False
    before = tokens.lows[i - 1] if i else "\n"
    after = tokens.words[i + 1] if i + 1 < stop else "\n"
    return (before in _OPENS and after in _RECEIVES) or (before in _GIVEN and after in _CLOSES)
