"""Provinces, schools, sites, blocks, posts and documents: who there is to report on, decided by the seed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from random import Random
from typing import TypeVar

from benchmarks.archive import names
from gazetteers.folding import label
from gazetteers.places import districts, name_at, provinces
from gazetteers.sites import sites

T = TypeVar("T")

FIRST_DAY = date(2016, 9, 5)
LAST_DAY = date(2026, 8, 31)
YEARS = 10
REFORM = date(2025, 7, 1)  # 34 provinces, no districts
SITES = 700
TERM = 1_500  # days: about how long a post is held


@dataclass(frozen=True)
class School:
    """A school by its number; `province` is the one of before the reform."""

    number: int
    level: int
    name: str
    province: str
    district: str


@dataclass(frozen=True)
class Site:
    """A site; `school` is null for those of offices, `district` for all but offices of districts."""

    domain: str
    organisation: str
    cms: str
    province: str | None
    district: str | None = None
    school: int | None = None


@dataclass(frozen=True)
class Block:
    """A block through the years: its members are schools, one of which leads it each school year in turn."""

    number: int
    kind: str
    ordinal: int | None
    scope: str
    province: str
    level: str
    members: tuple[int, ...]
    is_renamed: bool

    def name(self, year: int) -> str:
        """Its name in the school year that begins in `year`."""
        noun = "Cụm thi đua" if self.kind == "cum" else "Khối thi đua"
        if self.ordinal is None:
            return f"{noun} {self.scope}"
        return f"{noun} số {self.ordinal + (20 if self.is_renamed and year >= FIRST_DAY.year + YEARS // 2 else 0)}"


@dataclass(frozen=True)
class Holder:
    """Who holds a post: `person` is the same for one person in all posts."""

    person: str
    name: str
    is_woman: bool


class World:
    """All that does not depend on an event; it grows with the articles, as a country that writes more would."""

    def __init__(self, articles: int, seed: int) -> None:
        self.seed = seed
        random = Random(f"{seed} world")
        self.provinces = tuple(sorted({row.name for row in provinces() if row.holds(FIRST_DAY)}))
        self.districts = {
            name: tuple(sorted({row.name for row in districts() if row.province == name})) or (name,)
            for name in self.provinces
        }
        self.schools = tuple(self._school(random, number) for number in range(max(1_500, articles // 20)))
        self.schools_of = {name: [s.number for s in self.schools if s.province == name] for name in self.provinces}
        self.sites = tuple(self._sites(random))
        self.site_of_school = {site.school: site for site in self.sites if site.school is not None}
        self.offices = {site.province: site for site in self.sites if site.school is None and not site.district}
        self.district_offices = {(site.province, site.district): site for site in self.sites if site.district}
        self.blocks = tuple(self._block(random, number) for number in range(max(63, articles // 160)))
        self.holder = lru_cache(200_000)(self._holder)

    def _school(self, random: Random, number: int) -> School:
        province = self.provinces[number % len(self.provinces)]
        name = random.choice(names.FAMOUS) if random.random() < 0.3 else names.place(random)
        level = random.choices(range(4), (30, 30, 25, 15))[0]
        return School(number, level, name, province, random.choice(self.districts[province]))

    def _sites(self, random: Random) -> list[Site]:
        known = [site for site in sites() if site.domain]
        found = [Site(site.domain, site.organisation, site.cms or "generic", site.province) for site in known]
        covered = {site.province for site in found}
        missing = (name for name in self.provinces if name not in covered)
        found += (Site(f"sgddt.{label(name)}.test", department(name), "nukeviet", name) for name in missing)
        for number, name in enumerate(self.provinces * 3):
            district = self.districts[name][number // len(self.provinces) % len(self.districts[name])]
            office = f"Phòng Giáo dục và Đào tạo {district}"
            found.append(Site(f"pgd{label(district)}{number}.{label(name)}.test", office, "vhv", name, district))
        for school in random.sample(self.schools, SITES - len(found)):
            domain = f"{label(names.LEVELS[school.level][0])}{label(school.name)}{school.number}.test"
            organisation = f"Trường {names.LEVELS[school.level][0]} {school.name}"
            found.append(Site(domain, organisation, "nukeviet", school.province, school=school.number))
        return found

    def _block(self, random: Random, number: int) -> Block:
        province = self.provinces[number % len(self.provinces)]
        place = number // len(self.provinces)  # among its province's
        members = random.sample(self.schools_of[province], min(random.randint(5, 12), len(self.schools_of[province])))
        kind, is_numbered = random.choice(("cum", "khoi")), random.random() < 0.7
        level = names.LEVELS[self.schools[members[0]].level][0]
        where = "" if place < 10 else f" {random.choice(self.districts[province])}"
        scope = f"các trường {level}{where} {names.place(random)}" if place else f"các trường {level}"
        ordinal = place + 1 if is_numbered else None
        of = "province" if place < 10 else "district"
        return Block(number, kind, ordinal, scope, province, of, tuple(members), random.random() < 0.1)

    def _holder(self, post: str, day: date) -> Holder:
        """Who holds a post ("department/Gia Lai/0") on a day; a deputy sometimes follows the head."""
        shift = Random(f"{self.seed} {post}").randrange(TERM)
        term = ((day - FIRST_DAY).days + shift) // TERM
        unit, _, rank = post.rpartition("/")
        random = Random(f"{self.seed} {post} {term}")
        if rank == "0" and term and random.random() < 0.4:
            before = f"{unit}/1"
            ended = FIRST_DAY + timedelta(days=term * TERM - shift - 1)
            return self.holder(before, max(ended, FIRST_DAY))
        name, is_woman = names.person(random)
        return Holder(f"{post} {term}", name, is_woman)


def department(province: str) -> str:
    """The name of a province's department."""
    return f"Sở Giáo dục và Đào tạo {province}"


def today(province: str, day: date) -> str:
    """A province of before the reform by the name that held on a day."""
    return name_at(province, day) or province


def zipf(random: Random, items: Sequence[T]) -> T:
    """One of the items: the first is chosen twice as often as the second, three times as the third …"""
    return random.choices(items, [1 / place for place in range(1, len(items) + 1)])[0]
