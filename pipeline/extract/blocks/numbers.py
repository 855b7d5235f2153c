"""Numbers of blocks, in digits, in Roman numerals and, behind "số", in words, of folded text."""

import re

from gazetteers.blocks import numerals

_ROMAN = {"i": 1, "v": 5, "x": 10}
_WORDS = "|".join(sorted(map(re.escape, numerals()), key=len, reverse=True))
_NUMERAL = rf"(?:\d{{1,3}}|(?:x{{1,2}}|x?(?:i{{1,3}}|iv|vi{{0,3}}|ix))|(?<=số )(?:{_WORDS}))"
NUMBER = re.compile(rf"(?P<so>số:? {{0,2}}|thứ )?(?P<number>{_NUMERAL})\b(?![,./]\d)")
# a further number behind one: "số 1, số 2 và số 3"; without "số" it must not count what follows
LISTED = re.compile(
    rf"(?: ?[,;] ?(?:và )?| và | & )(?P<kind>(?:cụm|khối) )?(?P<so>số )?(?P<number>{_NUMERAL})\b(?![,./]\d| ?%)"
    r"(?! (?:trường|đơn vị|sở|phòng|thành viên|năm|tháng|giờ|cá nhân|tập thể|cụm|khối|đại|người|giáo|học|đồng|huyện|xã"
    r"|tỉnh|cơ sở|trung tâm)\b)"
)


def value(number: str) -> int:
    """The value of a number in digits, in words or in Roman signs."""
    if number.isdigit():
        return int(number)
    if number in numerals():
        return numerals()[number]
    values = [_ROMAN[sign] for sign in number]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))
