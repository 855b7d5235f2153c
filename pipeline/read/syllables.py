"""Whether a word is a Vietnamese syllable: the phonology of the language as a pattern, with its rules of tone."""

import re
import unicodedata

_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_SHARP_OR_HEAVY = "\u0301\u0323"  # the only tones of syllables that end in a stop
# onset, nucleus, coda as in Đoàn Thiện Thuật, Ngữ âm tiếng Việt; letters without tones
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?"
    r"(?:(?:iê|yê|ia|ya|ươ|ưa|uô|ua|uyê|uâ|oă|oa|oe|uê|uy|uơ|oo|[aăâeêioôơuưy])(?P<stop>ch|c|t|p)"
    r"|(?:iê|yê|ươ|uô|uyê|uâ|oă|oa|oe|uê|uy|oo|[aăâeêioôơuưy])(?:ng|nh|m|n)"
    r"|iêu|yêu|oai|oay|oeo|oao|uây|uôi|uyu|uya|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|ui|uê|uơ|uy|ưa|ưi|ưu"
    r"|[aeêioôơuưy])"
)
_LONGEST = 7


def is_syllable(word: str) -> bool:
    """Whether a word, in any case, can be a Vietnamese syllable; loans and abbreviations are none."""
    if len(word) > _LONGEST:
        return False
    parted = unicodedata.normalize("NFD", word.lower())
    tones = _TONES.findall(parted)
    bare = unicodedata.normalize("NFC", _TONES.sub("", parted))
    found = _SYLLABLE.fullmatch(bare) if len(tones) <= 1 else None
    if not found:
        return False
    return not found["stop"] or (bool(tones) and tones[0] in _SHARP_OR_HEAVY)
