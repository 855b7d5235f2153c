"""Text in TCVN3 (ABC) or VNI, charsets from before Unicode: converted where it is certain, never guessed.

Such text comes as Latin letters that make no Vietnamese syllables ("TiÕng ViÖt") and make them once converted. What
shows real Vietnamese letters is left alone: fonts named `.VnTime` often hold Unicode today.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Literal

from gazetteers.charsets import CHARSETS, Charset, letters
from models import Article, Issue
from pipeline.read.syllables import is_syllable

Verdict = Literal["certain", "doubtful", "no"]

# letters that only Unicode has: whoever wrote them did not write in a font's charset
_GENUINE = re.compile("[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u0300-\u0323]")
# "ư" of TCVN3 is the soft hyphen
_HIGH = re.compile("[\u00a1-\u00ff]")
_WORD = re.compile("[A-Za-z\u00a1-\u00ff]+")
_ASCII = re.compile("[A-Za-z]")
_ENOUGH = 8  # words with a letter that is not English: fewer may be a foreign name or two
_MOST = 3000  # such words that are counted
_GOOD = 0.9  # share of them that are syllables once converted
_BAD = 0.5  # share that may be syllables as they stand: `hép` is one, `TiÕng` is none
_LIKELY = 0.6  # share from which on it looks like the charset, and is not certain


@dataclass(frozen=True)
class Judgement:
    """What a text is written in, as far as its letters tell."""

    verdict: Verdict
    charset: Charset | None = None


_NO = Judgement("no")


def is_genuine(text: str) -> bool:
    """Whether a text shows a letter that only Unicode has."""
    return bool(_GENUINE.search(text))


def convert(text: str, charset: Charset) -> str:
    """The text in Unicode; what is no letter of the charset stays as it is."""
    table = letters(charset)
    return _pattern(charset).sub(lambda found: table[found[0]], text)


def judge(text: str) -> Judgement:
    """Whether a text is in a legacy charset: by how many of its words are syllables before and after conversion."""
    words = [] if is_genuine(text) else _words(text)
    if len(words) < _ENOUGH or sum(map(is_syllable, words)) > _BAD * len(words):
        return _NO
    shares = {charset: _share(words, charset) for charset in CHARSETS}
    best = max(CHARSETS, key=shares.__getitem__)
    if shares[best] >= _GOOD:
        return Judgement("certain", best)
    return Judgement("doubtful", best) if shares[best] >= _LIKELY else _NO


def is_better(text: str, charset: Charset) -> bool:
    """Whether the strange words of a text of a page in that charset are syllables rather once converted."""
    words = [] if is_genuine(text) else _words(text)
    return bool(words) and _share(words, charset) * len(words) > sum(map(is_syllable, words))


def looks_legacy(article: Article) -> bool:
    """Whether an article, or a part of it, may be in a legacy charset: a look that costs almost nothing on others."""
    parts = (article.text[part.start : part.end] for part in article.parts)
    strange = [part for part in parts if not is_genuine(part)]
    return any(judge(part).verdict != "no" for part in (" ".join(strange), *strange))


def convert_lines(text: str) -> tuple[str, Issue | None]:
    """A plain text with the lines converted that are certainly in a legacy charset; what was done, or is in doubt."""
    judgement = judge(" ".join(line for line in text.split("\n") if not is_genuine(line)))
    if judgement.charset is None:
        return text, None
    if judgement.verdict == "doubtful":
        return text, Issue(code="charset_doubtful", detail=judgement.charset)
    charset = judgement.charset
    lines = (convert(line, charset) if is_better(line, charset) else line for line in text.split("\n"))
    return "\n".join(lines), Issue(code="charset_converted", detail=charset)


def _words(text: str) -> list[str]:
    """The words that hold letters of English and others; signs between blanks (`© ®`) are none."""
    if not _HIGH.search(text):
        return []
    words = (found[0] for found in _WORD.finditer(text))
    return list(islice((word for word in words if not word.isascii() and _ASCII.search(word)), _MOST))


def _share(words: Sequence[str], charset: Charset) -> float:
    """The share of words that are syllables once converted; abbreviations (`SGDĐT`) are never and do not count."""
    better = [convert(word, charset) for word in words]
    good = [is_syllable(word) for word in better]
    counted = sum(fits or not (word.isupper() and len(word) > 1) for word, fits in zip(better, good, strict=True))
    return sum(good) / counted if counted else 0.0


@cache
def _pattern(charset: Charset) -> re.Pattern[str]:
    """The charset's letters, longer ones first: a vowel with its mark before the mark that is a letter itself."""
    return re.compile("|".join(map(re.escape, sorted(letters(charset), key=len, reverse=True))))
