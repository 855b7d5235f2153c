"""One award told twice ("Giấy khen của Sở", "Giấy khen của Sở Nội vụ") is one."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import islice

from gazetteers.folding import fold
from models import Award
from pipeline.extract.awards.items import ItemKind
from pipeline.extract.awards.recipients_after import number_of
from pipeline.extract.awards.story import Grant
from pipeline.extract.people.offices import same_office

_EDUCATION = re.compile(r"\b(?:gd ?[&-]? ?đt|gd và đt|giáo dục[ -]+đào tạo)\b")
_LEVEL = re.compile(r"(?<!^)\b(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|tx\.?) ")
_HEAD = re.compile(r"^(?:(?:phó )?chủ tịch|giám đốc|hiệu trưởng|trưởng phòng) |(?<=^bộ) trưởng(?: bộ)?")
_GROUPS = 20  # whose members are named
_GRANTORS = 20  # of one distinction that are compared; no text names more

Names = Callable[[Grant], tuple[str, str | None]]


def merged(awards: Iterable[Award]) -> list[Award]:
    """Each recipient's distinction once for each grantor, as the place tells it that names a grantor first."""
    kept: dict[tuple[str, str], list[Award]] = defaultdict(list)
    for award in awards:
        known = kept[_same_unit(award.recipient), fold(award.award)]
        alike = (k for k, other in enumerate(islice(known, _GRANTORS)) if _compatible(other.grantor, award.grantor))
        same = next(alike, None)
        if same is None:
            known.append(award)
        else:
            fuller = award if award.grantor and not known[same].grantor else known[same]
            known[same] = fuller.model_copy(update={"grantor": _fuller(known[same].grantor, award.grantor)})
    return [award for known in kept.values() for award in known]


def _same_unit(name: str) -> str:
    """The name without what its spellings differ in: "Sở GD&ĐT tỉnh Hà Nam", "Sở Giáo dục và Đào tạo Hà Nam"."""
    return _LEVEL.sub("", _EDUCATION.sub("giáo dục và đào tạo", fold(name)))


def _compatible(first: str | None, second: str | None) -> bool:
    """True unless both are known and differ."""
    if not first or not second:
        return True
    short, long = sorted((fold(first), fold(second)), key=len)
    return long.startswith(short) or long.endswith(f" {short}") or same_office(first, second)


def _one_house(first: str | None, second: str | None) -> bool:
    """True for compatible givers, and for a body and its head: "Bộ Giáo dục và Đào tạo", "Bộ trưởng"."""
    return _compatible(first, second) or _compatible(*(_HEAD.sub("", fold(name or "")) for name in (first, second)))


def _fuller(first: str | None, second: str | None) -> str | None:
    """The first, unless the second begins with it and says more."""
    if first is None or second is None:
        return first or second
    return second if fold(second).startswith(fold(first)) else first


def without_counts(grants: Sequence[Grant], names: Names) -> list[Grant]:
    """The grants without "3 cá nhân" where exactly three persons are named for the same distinction.

    `names` gives a grant's recipient and its grantor as the text writes them.
    """
    named: dict[tuple[str, str], dict[str | None, set[str]]] = defaultdict(lambda: defaultdict(set))
    for grant in grants:
        recipient, grantor = names(grant)
        named[grant.award.low, grant.recipient.kind][grantor].add(fold(recipient))
    told = [one for one in grants if one.recipient.kind == "count" and _told(one, named, names)]
    dropped = {id(one) for one in told}
    return [_with_giver(grant, told, names) for grant in grants if id(grant) not in dropped]


def _with_giver(grant: Grant, told: list[Grant], names: Names) -> Grant:
    """A named member's grant with the giver that was told for the whole group, where its own is not told."""
    if names(grant)[1] is not None or grant.recipient.kind == "count":
        return grant
    of_group = (one for one in told[:_GROUPS] if one.grantor and one.award.low == grant.award.low)
    whole = next((one for one in of_group if _kind(one) == grant.recipient.kind), None)
    return replace(grant, grantor=whole.grantor) if whole else grant


def _kind(grant: Grant) -> ItemKind:
    return "person" if grant.recipient.counted == "person" else "unit"


def _told(grant: Grant, named: dict[tuple[str, str], dict[str | None, set[str]]], names: Names) -> bool:
    theirs = islice(named.get((grant.award.low, _kind(grant)), {}).items(), _GRANTORS)
    alike = [recipients for grantor, recipients in theirs if _one_house(names(grant)[1], grantor)]
    return 0 < number_of(grant.recipient) in {len(set[str]().union(*alike)), *map(len, alike)}
