"""Texts that a spreadsheet takes for something else when it opens CSV, and the mark that keeps them text.

CSV has no types: Excel runs `=…` as a formula and reads `12/10` as a day, `0012` as twelve, `1E5` as 100000. Such a
text gets an apostrophe before it (OWASP "CSV Injection", ASVS 1.2.10). So does one that begins with an apostrophe: who
reads the file takes exactly one off where there is one, and has every text as it was. Not marked is what Excel shows
as it is written in every locale: `2021-10-19`, `08:00`, `2021-2022`, whole
numbers of up to 15 digits.

Windows' Vietnamese locale: decimal comma, list separator comma, dd/MM/yyyy, months "tháng một" and "th1", SA and CH.
"""

from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

MARK = "'"
LONGEST_NUMBER = 15  # digits of a number that Excel keeps

_SPACE = r"[\s\p{Z}\p{C}]*"  # also what nobody sees
_GAP = r"[\s\p{Z}/.,-]*"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?|(?:tháng|thg|th)\.?\s*(?:\d{1,2}|giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín"
    r"|mười(?:\s+(?:một|hai))?))"
)
_TAKEN_FOR_ELSE = "|".join(
    (
        "'",
        rf"{_SPACE}[=+@＝＋－＠﹦﹢﹣﹫-]",  # formulas, in full width too
        r"[\t\r\n\x00]",
        # numbers, dates, times, fractions, shares, money, negative numbers in brackets
        rf"{_SPACE}[0-9.,($€£¥₫][0-9\s\p{{Z}}/.,:%()eE+$€£¥₫'_-]*(?:[aApP][mM]|\s[aApP]|SA|CH|sa|ch|đ)?{_SPACE}$",
        rf"(?i:{_SPACE}\d{{1,4}}{_GAP}{_MONTH}(?:{_GAP}\d{{1,4}})?{_SPACE}$)",
        rf"(?i:{_SPACE}{_MONTH}{_GAP}\d{{1,4}}(?:{_GAP}\d{{1,4}})?{_SPACE}$)",
        rf"(?i:{_SPACE}(?:tháng|thg|th)\.?\s*\d{{1,2}}{_SPACE}$)",
        rf"(?i:{_SPACE}(?:true|false){_SPACE}$)",
        r"(?i:#(?:N/A|REF!|NAME\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!))",
    )
)
_TRAP = f"^(?:{_TAKEN_FOR_ELSE})"
_SAFE = (
    rf"^(?:0|[1-9]\d{{0,{LONGEST_NUMBER - 1}}}"
    r"|\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
    r"|\d{4}-\d{4}"  # a school year
    r"|(?:[01]\d|2[0-3]):[0-5]\d)$"
)


def marked(texts: "pa.Array[Any]") -> "pa.Array[Any]":
    """Texts as cells of CSV; null stays null. Linear in their length (RE2)."""
    trap = pc.and_not(pc.match_substring_regex(texts, _TRAP), pc.match_substring_regex(texts, _SAFE))
    return as_array(pc.if_else(trap, pc.utf8_replace_slice(texts, 0, 0, MARK), texts))


def as_array(found: object) -> "pa.Array[Any]":
    """What a function of Arrow gives for an array: an array. Raises `TypeError`."""
    if not isinstance(found, pa.Array):
        raise TypeError(f"{type(found).__name__} instead of an array")
    return found
