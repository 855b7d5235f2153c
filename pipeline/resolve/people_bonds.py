"""Mentions of one name that are one person by what they say of units: certain bonds, before open ones are looked at."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations, pairwise

from pipeline.resolve.clusters import Clusters
from pipeline.resolve.people_said import Place, Post, Said

_HEADS, _WORKS = 3, 1  # levels of offices
# offices of one administration of education: their heads change places
_SECTOR = frozenset({"sở gdđt", "công đoàn gdđt", "hội đồng tđkt gdđt"})
_DISTRICT_OFFICE = "phòng gdđt"
_MOST_PARTED = 40  # namesakes in one article: more are no list of persons
_Key = Callable[[Post, Place], str]


def apart(said: Sequence[Said]) -> Iterator[tuple[int, int]]:
    """Pairs of mentions (by place in `said`) that one article names beside each other as two persons."""
    by_content: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, one in enumerate(said):
        by_content[one.article, one.content].append(at)
    for members in by_content.values():
        pairs = combinations(members[:_MOST_PARTED], 2)
        yield from ((one, other) for one, other in pairs if _differ(said[one], said[other]))


def _differ(one: Said, other: Said) -> bool:
    """True for two units, or for two levels in one unit."""
    if not one.wholes or not other.wholes:
        return False
    shared = one.wholes & other.wholes
    return not shared or {one.level, other.level} == {_HEADS, _WORKS} or _subjects_differ(one, other)


def bind(said: Sequence[Said], places: Mapping[int, Place], clusters: Clusters[int], *, common: bool) -> None:
    """Join the mentions of one name that name one unit, and of a rare one also one area's government or schooling."""
    for members in _by_unit(said).values():
        _bind_unit(said, members, clusters, common=common)
    groups = [_national(said)]
    if not common:
        groups.extend(_by(said, places, _governed).values())
        groups.extend(_risen(said, places))
    for group in groups:
        for one, other in pairwise(group):
            clusters.join(one, other)


def _by_unit(said: Sequence[Said]) -> dict[int, list[int]]:
    found = defaultdict(list)
    for at, one in enumerate(said):
        for whole in sorted(one.wholes):
            found[whole].append(at)
    return found


def _bind_unit(said: Sequence[Said], members: Sequence[int], clusters: Clusters[int], *, common: bool) -> None:
    """Join a name's mentions in one unit, level by level; who was above is not the one who is below later."""
    levels: dict[int, list[int]] = defaultdict(list)
    for at in members:
        levels[said[at].level].append(at)
    groups = {level: _by_subject(said, ones) if common else [ones] for level, ones in levels.items()}
    for group in (group for level in groups.values() for group in level):
        for one, other in pairwise(group):
            clusters.join(one, other)
    sure = sorted((level for level, ones in groups.items() if len(ones) == 1), reverse=True)
    for upper, lower in combinations(sure, 2):
        strict = lower and (common or (upper, lower) == (_HEADS, _WORKS))
        if not (strict and _falls(said, levels[upper], levels[lower])):
            clusters.join(levels[upper][0], levels[lower][0])


def _by_subject(said: Sequence[Said], members: Sequence[int]) -> list[list[int]]:
    """The mentions by what their offices are of ("giáo viên Toán"); who has no subject is who has the only one."""
    subjects = {at: {post.subject for post in said[at].posts if post.subject} for at in members}
    without = [at for at in members if not subjects[at]]
    groups: list[tuple[set[str], list[int]]] = []
    for at in (at for at in members if subjects[at]):
        alike = [group for group in groups if group[0] & subjects[at]]
        groups = [group for group in groups if group not in alike]
        names, ones = subjects[at].union(*(group[0] for group in alike)), [one for group in alike for one in group[1]]
        groups.append((names, [*ones, at]))
    found = [ones for _, ones in groups]
    if len(found) == 1:
        return [[*found[0], *without]]
    return [*found, *([without] if without else [])]


def _falls(said: Sequence[Said], upper: Sequence[int], lower: Sequence[int]) -> bool:
    """True if the lower office is seen on or after the day on which the upper one is first seen."""
    first = min((day for day in (said[at].day for at in upper) if day), default=date.max)
    return any(day >= first for day in (said[at].day for at in lower) if day)


def _subjects_differ(one: Said, other: Said) -> bool:
    """True for a teacher of mathematics and one of literature."""
    mine, its = ({post.subject for post in each.posts if post.subject} for each in (one, other))
    return bool(mine and its and not mine & its)


def _risen(said: Sequence[Said], places: Mapping[int, Place]) -> Iterator[list[int]]:
    """Mentions of one province's schooling, its district offices among them where they are left for the province."""
    district = _by(said, places, _in_district)
    for province, upper in _by(said, places, _in_province).items():
        lower = district.pop(province, [])
        yield upper
        if lower and not _falls(said, upper, lower):
            yield [upper[0], lower[0]]
            yield lower


def _national(said: Sequence[Said]) -> list[int]:
    return [at for at, one in enumerate(said) if any(post.is_national for post in one.posts)]


def _by(said: Sequence[Said], places: Mapping[int, Place], key: _Key) -> dict[str, list[int]]:
    found = defaultdict(list)
    for at, one in enumerate(said):
        for name in sorted({key(post, places[post.whole]) for post in one.posts if post.whole is not None} - {""}):
            found[name].append(at)
    return found


def _governed(post: Post, place: Place) -> str:
    """The area that it helps to govern (committee, council, Party, schooling): who holds one office gets another."""
    return place.area if place.area and post.level != _WORKS else ""


def _in_province(post: Post, place: Place) -> str:
    """The province whose education it administers, above the level of staff."""
    within = place.key in _SECTOR and post.level > _WORKS and len(place.homes) == 1
    return min(place.homes) if within else ""


def _in_district(post: Post, place: Place) -> str:
    """The same for who heads a district's."""
    within = place.key == _DISTRICT_OFFICE and post.level > _WORKS and len(place.homes) == 1
    return min(place.homes) if within else ""
