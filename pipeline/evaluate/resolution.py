"""Entity resolution against gold: cases are built into one registry by the service of every build, and read back."""

import hashlib
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import duckdb
import numpy as np

from pipeline.evaluate.case_fields import KINDS, Kind
from pipeline.evaluate.case_gold import SUPERSEDED, Gold, Place, gold_of, with_units
from pipeline.evaluate.cases import Case, case_paths
from pipeline.evaluate.clusters import FIGURES, Clusters, Mixed, Tally, mixed, tallies
from pipeline.evaluate.intervals import RESAMPLES, SEED, Bounds
from pipeline.evaluate.links import TABLES, links, unit_names
from pipeline.evaluate.staged_cases import staged
from pipeline.registry.loading import write


@dataclass(frozen=True)
class Joined:
    """How one kind was joined: the tally of each part in the registry of all, and of each part by itself.

    Parts are the cases, or the articles of a single case.

    The latter looks at the mentions of a part alone, so that their difference is what was joined across parts.
    """

    joined: Mapping[str, Tally]
    within: Mapping[str, Tally]
    mixed: tuple[Mixed, ...]

    def sums(self) -> dict[str, Tally]:
        """All cases, by scope: `joined` in one registry, `within` each case."""
        return {"joined": sum(self.joined.values(), Tally()), "within": sum(self.within.values(), Tally())}


@dataclass(frozen=True)
class Resolution:
    """The score of a set of cases: kinds with a link table, the words of every mention, mentions without a row."""

    articles: tuple[str, ...]
    is_one: bool  # a single case, of which every article is a part by itself
    kinds: Mapping[Kind, Joined]
    places: Mapping[tuple[Kind, str], Place]
    crashes: Mapping[str, str] = field(default_factory=dict)

    def figures(self) -> dict[str, float | None]:
        """Every figure that may have a floor: `events.b3_precision` in one registry, `events.within.b3_recall`, …."""
        found: dict[str, float | None] = {}
        for kind in KINDS:
            sums = self.kinds[kind].sums() if kind in self.kinds else {"joined": Tally(), "within": Tally()}
            for scope, name in (("joined", kind), ("within", f"{kind}.within")):
                found |= {f"{name}.{figure}": value(sums[scope]) for figure, value in FIGURES.items()}
        return found


def resolution(cases: Sequence[Case]) -> Resolution:
    """Build the cases into one registry and score what was joined. Raises `BuildError` or `AuditError`."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cases.duckdb"
        write(path, staged(cases))
        with duckdb.connect(str(path), read_only=True) as connection:
            found = links(connection)
            names = unit_names(connection) if "units" in found else {}
    gold = gold_of(cases)
    with_units(gold, names)
    return scored(cases, gold, found)


def scored(cases: Sequence[Case], gold: Gold, found: Mapping[Kind, Clusters]) -> Resolution:
    """Score links against gold. A mention without a row is alone, and a crash, unless its content is superseded."""
    kinds: dict[Kind, Joined] = {}
    is_one = len(cases) == 1
    crashes: dict[str, str] = {}
    for kind, clusters in found.items():
        wanted = gold.clusters[kind]
        lost = (mention for mention in wanted.keys() - clusters.keys() if SUPERSEDED not in mention)
        for mention in sorted(lost):
            place = gold.places[kind, mention]
            crashes[f"{place.case}/{place.article} {place.text!r}"] = f"no row of {TABLES[kind]}"
        joined = {mention: clusters.get(mention, f"?{mention}") for mention in wanted}
        places = {mention: gold.places[kind, mention] for mention in wanted}
        parts = {mention: place.article if is_one else place.case for mention, place in places.items()}
        kinds[kind] = _joined(wanted, joined, parts)
    articles = tuple(f"{case.name}/{article.name}" for case in cases for article in case.articles)
    return Resolution(articles, is_one, kinds, gold.places, crashes)


def _joined(wanted: Clusters, found: Clusters, parts: Mapping[str, str]) -> Joined:
    def alone(side: Clusters) -> Clusters:
        return {mention: f"{parts[mention]} {cluster}" for mention, cluster in side.items()}

    part_of = parts.__getitem__
    within = tallies(alone(wanted), alone(found), part_of)
    return Joined(tallies(wanted, found, part_of), within, tuple(mixed(wanted, found)))


def bounds(by_case: Mapping[str, Tally], figure: str, level: float = 0.95) -> Bounds | None:
    """Percentile bootstrap over cases of a figure; null where it cannot be measured."""
    tallied = list(by_case.values())
    if not tallied or FIGURES[figure](sum(tallied, Tally())) is None:
        return None
    drawn = np.random.default_rng(SEED).multinomial(len(tallied), [1 / len(tallied)] * len(tallied), RESAMPLES)
    columns = np.array([list(vars(one).values()) for one in tallied], dtype=np.float64)
    values = [FIGURES[figure](Tally(*row)) for row in drawn @ columns]
    low, high = np.quantile([value for value in values if value is not None], [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)


def cases_hash(*sets: Path) -> str:
    """SHA-256 over the names and bytes of all cases below the folders, and of the files, in hex."""
    digest = hashlib.sha256()
    for part in sets:
        for path in case_paths(part) if part.is_dir() else [part]:
            digest.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
