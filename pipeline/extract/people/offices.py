"""What a title is called in full, and which titles are one office."""

from collections.abc import Iterable
from functools import cache

from gazetteers.folding import fold
from gazetteers.people import office_synonyms
from pipeline.extract.people.atoms import Atom
from pipeline.extract.people.lexicon import Lexicon
from pipeline.extract.people.tokens import Tokens, tokens_of
from pipeline.extract.people.unit_signs import place_follows

# what someone is at one meeting or visit, not an office beside another
PARTS = frozenset({"trưởng đoàn", "phó trưởng đoàn", "phó đoàn", "chủ tọa", "thư ký", "báo cáo viên", "giám khảo"})


def written(tokens: Tokens, title: Atom) -> str:
    """The title as the text writes it, an abbreviated head in full ("PCT Công đoàn" → "Phó Chủ tịch Công đoàn").

    The place after a comma is the unit's address and no word of the office: "Hiệu trưởng Trường A(, huyện B)".
    """
    full = title.office.written if title.office else None
    stop = next((k for k in range(title.head_stop, title.stop) if _is_address(tokens, k)), title.stop)
    if full is None:
        return tokens.spelled(title.first, stop)
    again = title.head_stop < title.stop and full.lower().endswith(f" {tokens.lows[title.head_stop]}")
    rest = tokens.spelled(title.head_stop + again, stop)  # "PTP phòng GD&ĐT"
    return f"{full} {rest}".strip()


def _is_address(tokens: Tokens, k: int) -> bool:
    return tokens.words[k] == "," and place_follows(tokens, k + 1)


@cache
def _synonyms() -> Lexicon[list[str]]:
    return Lexicon((row.form, tokens_of(fold(row.same_as)).lows) for row in office_synonyms())


def _plain(title: str) -> list[str]:
    """The words of a title, one spelling each, without signs."""
    tokens = tokens_of(title)
    words: list[str] = []
    k = 0
    while k < len(tokens.words):
        found = _synonyms().match(tokens, k)
        if found:
            k, same = found
            words.extend(same)
        else:
            words.extend([tokens.lows[k]] if tokens.words[k].isalnum() else [])
            k += 1
    return words


def one_per_office(found: Iterable[str]) -> tuple[str, ...]:
    """Each office once, in its fullest form, in the order of first mention; parts at one visit only by themselves."""
    found = tuple(found)
    found = tuple(title for title in found if not _is_part(title)) or found
    if len(found) <= 1:
        return found
    kept: list[tuple[list[str], str]] = []
    for title in found:
        words = _plain(title)
        same = next((k for k, (known, _) in enumerate(kept) if _one_office(known, words)), None)
        if same is None:
            kept.append((words, title))
        elif (len(words), len(title)) > (len(kept[same][0]), len(kept[same][1])):
            kept[same] = (words, title)
    return tuple(title for _, title in kept)


def _is_part(title: str) -> bool:
    """True for what someone is at one meeting or visit: "Trưởng đoàn", "Tổ trưởng tổ kiểm tra"."""
    return title.lower() in PARTS or title.lower().endswith(("trưởng tổ kiểm tra", "trưởng đoàn kiểm tra"))


def same_office(first: str, second: str) -> bool:
    """True if two names may be one unit's or office's, one of them shorter ("Bộ trưởng", "Bộ trưởng Bộ GD&ĐT")."""
    return _one_office(_plain(first), _plain(second))


def _one_office(first: list[str], second: list[str]) -> bool:
    """True if the shorter begins like the longer and leaves out only words of it ("Giám đốc Sở", "Giám đốc")."""
    short, long = sorted((first, second), key=len)
    if short[:1] != long[:1] or ("trưởng" in short[:3]) != ("trưởng" in long[:3]):
        return False
    rest = iter(long)
    return short[:2] == long[:2] and all(word in rest for word in short)
