"""One award told twice ("Cờ thi đua của Bộ", "Cờ thi đua của Bộ Giáo dục và Đào tạo") is one."""

from collections.abc import Iterable

from gazetteers.folding import fold
from models import Award


def merged(awards: Iterable[Award]) -> list[Award]:
    """Each recipient's distinction once for each grantor, named in the fullest form."""
    kept: list[Award] = []
    for award in awards:
        same = next((k for k, known in enumerate(kept) if _same(known, award)), None)
        if same is None:
            kept.append(award)
        else:
            grantor = max(kept[same].grantor or "", award.grantor or "", key=len)
            kept[same] = kept[same].model_copy(update={"grantor": grantor or None})
    return [award for award in kept if not _named_elsewhere(award, kept)]


def _named_elsewhere(award: Award, kept: list[Award]) -> bool:
    """True for "3 tập thể" if exactly three recipients of the same distinction are named."""
    number = award.recipient.partition(" ")[0]
    if not number.isdecimal():
        return False
    what = (fold(award.award), award.grantor)
    named = [other for other in kept if (fold(other.award), other.grantor) == what and other.recipient[:1].isalpha()]
    return len(named) == int(number)


def _same(first: Award, second: Award) -> bool:
    if (fold(first.recipient), fold(first.award)) != (fold(second.recipient), fold(second.award)):
        return False
    short, long = sorted((fold(first.grantor or ""), fold(second.grantor or "")), key=len)
    return long.startswith(short)
