"""Mentions that leave the unit open, each joined to the only person of its name that it may mean."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from gazetteers.places import name_at
from gazetteers.sites import MERGED
from pipeline.resolve.clusters import Clusters
from pipeline.resolve.people_said import Place, Post, Said

_NARROW = frozenset({"sở", "sở gdđt"})  # kinds of which a province has one that a text of education means
_DEPARTMENT = "sở gdđt"
_BUREAUS = frozenset({"vụ", "cục"})
_NAMELESS = frozenset({"phòng", "tổ", "ban", "khoa"})  # parts that every unit has many of
_OFFICIAL = frozenset({"công đoàn gdđt"})


@dataclass
class _Person:
    """All that the joined mentions of one person say."""

    articles: set[str] = field(default_factory=set)
    official_days: set[date] = field(default_factory=set)
    domains: set[str] = field(default_factory=set)
    parts: set[str] = field(default_factory=set)
    provinces: set[str] = field(default_factory=set)
    wholes: set[int] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)
    forms: set[str] = field(default_factory=set)

    def take(self, one: Said, places: Mapping[int, Place]) -> None:
        """Add what a mention says."""
        self.articles.add(one.article)
        self.domains |= {one.domain} if one.domain else set()
        self.parts |= {post.part for post in one.posts if post.part}
        self.wholes |= one.wholes
        self.offices |= {post.office for post in one.posts}
        known = [places[whole] for whole in one.wholes]
        if one.day and any(place.area or place.key in _OFFICIAL for place in known):
            self.official_days.add(one.day)
        self.forms |= {place.key.partition(":")[0] for place in known}
        homes = {home for place in known for home in place.homes}
        self.provinces |= homes or one.provinces


def attach(said: Sequence[Said], places: Mapping[int, Place], clusters: Clusters[int], *, common: bool) -> None:
    """Join what names no unit to who does, then what is left to each other."""
    _successors(said, places, clusters)
    settled = [at for at, one in enumerate(said) if one.wholes or any(post.is_national for post in one.posts)]
    people = _people(said, places, clusters, settled)
    open_ones = [at for at in range(len(said)) if at not in set(settled)]
    for at in open_ones:
        found = _only(said[at], people, common=common)
        if found is not None:
            clusters.join(found, at)
    _together(said, open_ones, clusters, common=common)


def _people(
    said: Sequence[Said], places: Mapping[int, Place], clusters: Clusters[int], members: Iterable[int]
) -> dict[int, _Person]:
    found: dict[int, _Person] = {}
    for at in members:
        found.setdefault(clusters.root(at), _Person()).take(said[at], places)
    return found


def _only(one: Said, people: Mapping[int, _Person], *, common: bool) -> int | None:
    """The person that a mention means by its strongest evidence; null where that fits several, or nothing does."""
    tests: list[Callable[[_Person], bool]] = [
        lambda person: one.article in person.articles,
        lambda person: one.own is not None and one.own in person.wholes and not _elsewhere(one),
        lambda person: _same_part(one, person),
        lambda person: _same_office(one, person, common=common and not _same_day(one, person)),
        lambda person: _is_bare(one) and bool(one.provinces & person.provinces) and _same_day(one, person),
    ]
    if not common:
        tests.append(lambda person: _is_bare(one) and bool(one.provinces & person.provinces))
    for test in tests:
        fitting = [root for root, person in people.items() if test(person)]
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
    return None


def _same_day(one: Said, person: _Person) -> bool:
    """True if an official is told of on that very day, as in two reports of one event; teachers are too many."""
    return one.day is not None and one.day in person.official_days


def _same_part(one: Said, person: _Person) -> bool:
    """True for the very office of a section or bureau, in one province or on one site; bureaus are of the nation."""
    for post in one.posts:
        if post.part is None or post.part not in person.parts or post.office not in person.offices:
            continue
        if post.form in _BUREAUS or (one.provinces & person.provinces and post.part not in _NAMELESS):
            return True
    return False


def _is_bare(one: Said) -> bool:
    return all(post.level == 0 and post.form is None for post in one.posts)


def _elsewhere(one: Said) -> bool:
    """True for an office that no school has: "Phó Chủ tịch UBND huyện" on a school's site is a guest."""
    return any(post.form is not None for post in one.posts)


def _same_office(one: Said, person: _Person, *, common: bool) -> bool:
    """True if the province has the person in the very office, and for a common name there is but one such office."""
    if one.provinces and not one.provinces & person.provinces:
        return False
    if not one.provinces and common:
        return False
    return any(_fits(post, person, common=common) for post in one.posts)


def _fits(post: Post, person: _Person, *, common: bool) -> bool:
    if post.level == 0 and post.form is None:
        return False
    if post.form is None:
        return not common and post.office in person.offices
    kind = _DEPARTMENT if post.form in _NARROW else post.form
    return (
        kind in person.forms and (post.office in person.offices or not common) and (not common or post.form in _NARROW)
    )


def _successors(said: Sequence[Said], places: Mapping[int, Place], clusters: Clusters[int]) -> None:
    """Join who is in an office of a merged province to who, if that fits one person, was in such a one before."""
    for key in sorted({places[whole].key for one in said for whole in one.wholes if _is_provincial(places[whole])}):
        of = [_province(one, places, key) for one in said]
        merged = {name_at(name, MERGED) for name, one in zip(of, said, strict=True) if name and _is_later(one)}
        for today in sorted(merged):
            inside = [at for at, name in enumerate(of) if name and name_at(name, MERGED) == today]
            earlier = {clusters.root(at) for at in inside if not _is_later(said[at])}
            new = {clusters.root(at) for at in inside if of[at] == today} - earlier
            if len(new) == 1 and len(earlier) == 1:
                clusters.join(min(earlier), min(new))


def _is_provincial(place: Place) -> bool:
    """True for an office of which a province has one."""
    within = place.key in (_DEPARTMENT, *_OFFICIAL) or (place.area or "").startswith("province/")
    return within and len(place.homes) == 1


def _province(one: Said, places: Mapping[int, Place], key: str) -> str | None:
    """The province whose office of this key a mention is of, by the office's name."""
    known = (places[whole] for whole in one.wholes)
    found = {min(place.homes) for place in known if place.key == key and _is_provincial(place)}
    return min(found) if len(found) == 1 else None


def _is_later(one: Said) -> bool:
    return one.day is not None and one.day >= MERGED


def _together(said: Sequence[Said], members: Sequence[int], clusters: Clusters[int], *, common: bool) -> None:
    """Join open mentions of one article, of one school's site, or, for a rare name, of one province and office."""
    keys: dict[object, int] = {}
    for at in members:
        one = said[at]
        found: list[object] = [("article", one.article)]
        if one.own is not None and not _elsewhere(one):
            found.append(("own", one.own))
        offices = [f"{post.office} {post.form}" for post in one.posts if post.level or post.form]
        if one.domain and (offices or not common):
            found.extend(("domain", one.domain, office) for office in offices or [""])
        if not common and len(one.provinces) == 1:
            found.extend(("province", min(one.provinces), office) for office in offices or [""])
        for key in found:
            clusters.join(keys.setdefault(key, at), at)
