"""What happens in a synthetic world: each activity by its number, with who took part and who reports it."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from benchmarks.archive import documents
from benchmarks.archive.documents import Document
from benchmarks.archive.names import LEVELS
from benchmarks.archive.world import (
    FIRST_DAY,
    REFORM,
    YEARS,
    Block,
    Holder,
    School,
    Site,
    World,
    department,
    today,
    zipf,
)

REPORTS = (55, 25, 13, 7)  # of a hundred activities, so many have one, two, three, four reports
OF_BLOCKS = ("pledge_signing", "interim_review", "final_review")  # each once a school year
OF_SCHOOLS = ("campaign_launch", "final_review", "award", "contest", "congress", "training", "rollout")
BLOCK_DAYS = {"pledge_signing": 30, "interim_review": 130, "final_review": 250}  # days into the school year
PLAIN = 15  # of a hundred, so many are news of no activity


@dataclass(frozen=True)
class Guest:
    """Who is named in a report: a person in a post."""

    holder: Holder
    title: str
    organisation: str


@dataclass(frozen=True)
class Happening:
    """An activity of `types` (none: news of something else), with all that its reports may say."""

    number: int
    types: tuple[str, ...]
    day: date
    year: int  # in which its school year begins
    province: str  # by its name of that day
    host: School
    block: Block | None
    guests: tuple[Guest, ...] = ()
    documents: tuple[Document, ...] = ()
    sites: tuple[Site, ...] = ()


class Happenings:
    """All activities, each made when it is asked for: a process that needs a part makes that part."""

    def __init__(self, world: World, articles: int) -> None:
        self.world, self.articles = world, articles
        random = Random(f"{world.seed} reports")
        left, counts = articles, []
        while left > 0:
            counts.append(min(left, random.choices((1, 2, 3, 4), REPORTS)[0]))
            left -= counts[-1]
        self.counts = counts
        slots = [(block, year, kind) for block in world.blocks for year in range(YEARS) for kind in OF_BLOCKS]
        random.shuffle(slots)
        self._slots = slots[: len(counts) // 3]

    def one(self, number: int) -> Happening:
        """The activity of a number from 0 on."""
        random = Random(f"{self.world.seed} happening {number}")
        place = number // 3
        types, day, block = (
            self._of_block(random, place)
            if number % 3 == 0 and place < len(self._slots)
            else (*self._of_school(random), None)
        )
        year = day.year if day.month >= 8 else day.year - 1
        number_of = block.members[year % len(block.members)] if block else None
        host = random.choice(self.world.schools) if number_of is None else self.world.schools[number_of]
        bare = Happening(number, types, day, year, today(host.province, day), host, block)
        return replace(
            bare,
            guests=tuple(self._guests(random, bare)),
            documents=tuple(self._documents(random, bare)),
            sites=tuple(self._reporters(random, bare)),
        )

    def _of_block(self, random: Random, place: int) -> tuple[tuple[str, ...], date, Block]:
        block, year, kind = self._slots[place]
        since = date(FIRST_DAY.year + year, 9, 5)
        return (kind,), since + timedelta(days=BLOCK_DAYS[kind] + random.randrange(60)), block

    def _of_school(self, random: Random) -> tuple[tuple[str, ...], date]:
        day = FIRST_DAY + timedelta(days=random.randrange(YEARS * 365 - 10))
        types = (random.choice(OF_SCHOOLS),)
        if random.random() < 0.15 and types != ("award",):
            return (*types, "award"), day
        return () if random.randrange(100) < PLAIN else types, day

    def _guests(self, random: Random, what: Happening) -> list[Guest]:
        holder, office, host, day = self.world.holder, department(what.province), what.host, what.day
        school = f"Trường {LEVELS[host.level][0]} {host.name}"
        guests = [Guest(holder(f"school/{host.number}/0", day), "Hiệu trưởng", school)]
        if what.block or random.random() < 0.3:
            rank = random.choices(range(4), (4, 3, 2, 1))[0]
            guests.insert(0, Guest(holder(f"{office}/{rank}", day), "Phó Giám đốc" if rank else "Giám đốc", office))
        if day < REFORM and random.random() < 0.4:
            where = f"{host.district}, {host.province}"
            rank = random.randrange(2)
            title = "Phó Trưởng phòng" if rank else "Trưởng phòng"
            guests.append(Guest(holder(f"{where}/{rank}", day), title, f"Phòng Giáo dục và Đào tạo {host.district}"))
        if random.random() < 0.5:
            guests.append(Guest(holder(f"school/{host.number}/1", day), "Phó Hiệu trưởng", school))
        return guests

    def _documents(self, random: Random, what: Happening) -> list[Document]:
        seed, found = self.world.seed, []
        if random.random() < 0.35:
            found.append(zipf(random, documents.of_ministry(seed, what.year)))
        if random.random() < 0.7:
            found.append(zipf(random, documents.of_province(seed, what.province, what.year)))
        if random.random() < 0.5:
            unit = f"Trường {LEVELS[what.host.level][0]} {what.host.name}"
            found.append(documents.of_unit(random, f"own {what.number}", unit, what.day))
        return [document for document in found if document.issued <= what.day]

    def _reporters(self, random: Random, what: Happening) -> list[Site]:
        """Who would report it: the school itself, the offices above it, then anybody."""
        world, host, count = self.world, what.host, self.counts[what.number]
        near = [
            world.site_of_school.get(host.number),
            world.district_offices.get((host.province, host.district)) if what.day < REFORM else None,
            world.offices.get(what.province) or world.offices.get(host.province),
        ]
        known = [site for site in near if site]
        if random.random() < 0.5 or not known:
            known.append(random.choice(world.sites))
        random.shuffle(known)
        while len(known) < count:
            known.append(random.choice(world.sites))
        return known[:count]
