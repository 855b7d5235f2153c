"""What a crawl of the world got, held against what was there: lost, twice, traps, and how near it came to limits."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from benchmarks.web.faults import ADDRESSES, HARMLESS
from benchmarks.web.limiter import LIMITS
from benchmarks.web.requests import Request
from benchmarks.web.stories import MARK, Story
from benchmarks.web.world import SampleSite, Universe
from spiders.archive import ArchiveError, read_warc
from spiders.archive.store import SUFFIX


@dataclass(frozen=True)
class Held:
    """An archive, read to its end: how often it holds each version of an article, and what of it is broken."""

    records: int
    marks: Counter[str]
    broken: tuple[str, ...]


@dataclass(frozen=True)
class Distance:
    """How near the requests of one site came to its limit. `least` is the shortest time between two, in seconds.

    `fullest` is the largest share of NukeViet's limits that was used up in any of their windows; above 1 it is passed.
    """

    host: str
    requests: int
    least: float
    fullest: float
    refused: int


def held(archive: Path) -> Held:
    """Read every record of every file and check its digests."""
    marks: Counter[str] = Counter()
    broken = [str(path) for path in archive.iterdir() if not path.name.endswith(SUFFIX)]
    records = 0
    for path in sorted(archive.glob(f"*{SUFFIX}")):
        for record in _records(path):
            records += 1
            body = record.reader.read()
            if record.headers.get("WARC-Payload-Digest") != f"sha256:{sha256(body).hexdigest()}":
                broken.append(f"{path}: record at {record.stream_pos}: its digest does not fit")
            marks.update(set(_marks(body)))
        broken += _torn(path)
    return Held(records, marks, tuple(broken))


def _records(path: Path) -> Iterator[WarcRecord]:
    with path.open("rb") as file:
        yield from ArchiveIterator(file, record_types=WarcRecordType.response, parse_http=True)


def _torn(path: Path) -> list[str]:
    """Read it once more by the archive's own reader, which says of a file that it is cut short or broken."""
    try:
        for _ in read_warc(path):
            pass
    except ArchiveError as error:
        return [str(error)]
    return []


def _marks(body: bytes) -> Iterator[str]:
    for found in MARK.finditer(body.decode("utf-8", "replace")):
        yield found[0]


def owed(universe: Universe, nights: Sequence[int]) -> frozenset[str]:
    """The versions of articles that an archive must hold after those nights.

    Those that a night showed in which nothing went wrong on their site, or nothing that keeps anybody from reading it.
    """
    found = set()
    for site in universe.sites:
        for story in site.stories:
            found |= {mark for mark, seen in _seen(story, nights).items() if set(seen) - _bad_nights(site)}
    return frozenset(found)


def _seen(story: Story, nights: Sequence[int]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for night in nights:
        shown = story.on(night)
        if shown:
            found[shown.mark].append(night)
    return found


def _bad_nights(site: SampleSite) -> frozenset[int]:
    return frozenset(night for fault in site.faults if fault.fault not in HARMLESS for night in fault.nights)


def fetched_twice(log: Iterable[Request]) -> dict[tuple[int, str], int]:
    """Versions of articles that were sent whole more than once in one night: (night, mark) and how often."""
    counts = Counter((one.night, one.mark) for one in log if one.mark)
    return {key: count for key, count in counts.items() if count > 1}


def trapped(log: Iterable[Request]) -> list[Request]:
    """Requests of what is never worth one: traps and copies. Where a fault lies in wait is no trap but a test."""
    return [one for one in log if one.kind in {"trap", "copy"} and one.target not in ADDRESSES.values()]


def distances(universe: Universe, log: Iterable[Request], scale: float = 1.0) -> tuple[Distance, ...]:
    """For each site of the world that was asked at all."""
    times: dict[str, list[float]] = defaultdict(list)
    refused: Counter[str] = Counter()
    for one in log:
        if one.host in universe.by_host:
            times[one.host].append(one.at)
            refused[one.host] += one.status == 429  # noqa: PLR2004  # too many requests
    return tuple(_distance(host, sorted(at), refused[host], scale) for host, at in times.items())


def _distance(host: str, at: list[float], refused: int, scale: float) -> Distance:
    gaps = [later - earlier for earlier, later in pairwise(at)]
    fullest = max(_most(at, seconds * scale) / most for most, seconds in LIMITS)
    return Distance(host, len(at), min(gaps, default=float("inf")), fullest, refused)


def _most(at: list[float], window: float) -> int:
    """The largest number of moments in any window of so many seconds."""
    first = most = 0
    for place, moment in enumerate(at):
        while at[first] <= moment - window:
            first += 1
        most = max(most, place - first + 1)
    return most


def again(runs: Sequence[Sequence[tuple[str, str]]]) -> tuple[int, tuple[str, ...]]:
    """Versions of articles that were sent in one run and once more in a later: how many excused, and the others.

    A run is the host and the mark (empty for what is no article) of each request in order. A kill excuses the last
    request of each site in its run, which was in flight.
    """
    excused, others = 0, []
    sent: dict[str, int] = {}
    last = [_last(run) for run in runs]
    for number, run in enumerate(runs):
        for host, mark in run:
            if not mark:
                continue
            before = sent.get(mark)
            if before is not None and before != number and last[before].get(host) == mark:
                excused += 1
            elif before is not None:
                others.append(f"{mark} of {host} in runs {before + 1} and {number + 1}")
            sent[mark] = number
    return excused, tuple(others)


def _last(run: Sequence[tuple[str, str]]) -> dict[str, str]:
    return dict(run)
