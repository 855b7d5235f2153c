"""Clans, which societies for the promotion of learning praise: "dòng họ Lò bản Nà Bó", "Chi hội Khuyến học họ Hà"."""

from pipeline.extract.people.tokens import Tokens

CLAN = "dòng"
_OF = "họ"
_PLACES = frozenset({"làng", "thôn", "bản", "xóm", "ấp", "buôn", "phum", "sóc", "xã", "phường"})
_LONGEST_NAME = 4  # words


def clan_end(tokens: Tokens, i: int) -> int:
    """After the "họ Lò Văn (bản Nà Bó)" or "dòng họ Hà" at token `i`, with where it lives; `i` where none stands."""
    of = i + (tokens.lows[i : i + 1] == [CLAN])
    if tokens.lows[of : of + 1] != [_OF]:
        return i
    end = _name_end(tokens, of + 1)
    if end == of + 1:
        return i
    lives = end < len(tokens) and tokens.lows[end] in _PLACES
    return max(end, _name_end(tokens, end + 1)) if lives and _name_end(tokens, end + 1) > end + 1 else end


def _name_end(tokens: Tokens, k: int) -> int:
    end = k
    while end < min(k + _LONGEST_NAME, len(tokens)) and tokens.is_word(end) and tokens.capitals[end]:
        end += 1
    return end
