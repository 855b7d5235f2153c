"""The stores of a synthetic home folder, as a build would have left them."""

import gzip
import hashlib
import json
import multiprocessing
import shutil
import uuid
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache, partial
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from benchmarks.archive.happenings import Happening, Happenings
from benchmarks.archive.report import Report, Reporter
from benchmarks.archive.world import Site, World
from pipeline.extract import version
from pipeline.home import Home
from pipeline.registry import parquet
from pipeline.registry.reader_version import reader_version
from pipeline.registry.readings import CAPTURED, OUTCOMES, STAGED_ARTICLES
from pipeline.registry.store import SCHEMA as EXTRACTIONS

_UNNAMED = "synthetic"  # of no version, until all of it is there
SHARD = 5_000  # activities in a file
COPIES, WRONG_DAYS, EDITED, SEEN_AGAIN = 0.15, 0.03, 0.02, 0.1
TRUTH = pa.schema(
    (
        pa.field("article_key", pa.string()),
        pa.field("content_hash", pa.string()),
        pa.field("kind", pa.string()),
        pa.field("ordinal", pa.int64()),
        pa.field("thing", pa.string()),
    )
)
_SCHEMAS = {"articles": STAGED_ARTICLES, "extractions": EXTRACTIONS, "outcomes": OUTCOMES, "truth": TRUTH}


@dataclass(frozen=True)
class Size:
    """How much of it, and which."""

    articles: int
    seed: int = 1


def write_home(root: Path, size: Size, processes: int = 1) -> Home:
    """A home folder with the stores of so many articles; one of this size that is there already is used again."""
    home = Home(root)
    stamp = root / "synthetic.json"
    made = json.dumps(asdict(size) | {"code": _code()})
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == made:
        _renamed(home)
        return home
    shutil.rmtree(root, ignore_errors=True)
    for folder in (home.archive, home.extractions, home.readings):
        folder.mkdir(parents=True)
    happenings = len(_happenings(size).counts)
    shards = [(first, min(first + SHARD, happenings)) for first in range(0, happenings, SHARD)]
    work = partial(_shard, root, size)
    if processes == 1:
        for shard in shards:
            work(shard)
    else:
        with ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn")) as pool:
            list(pool.map(work, shards))
    _write_warcs(home, root / "captures")
    shutil.rmtree(root / "captures")
    _renamed(home)
    stamp.write_text(made, encoding="utf-8")
    return home


def _code() -> str:
    """A hash over this package: what another version of it wrote is not used."""
    digest = hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _renamed(home: Home) -> None:
    """Give the stores to today's reader and extractor; nothing that these read is in them.

    A build of another version made a folder of its own beside them, in which there is nothing: it found no page.
    """
    for folder, name in ((home.extractions, version()), (home.readings, reader_version())):
        largest = max(folder.iterdir(), key=lambda one: sum(path.stat().st_size for path in one.rglob("*.parquet")))
        for other in set(folder.iterdir()) - {largest}:
            shutil.rmtree(other)
        largest.rename(folder / name)


@lru_cache(1)
def _happenings(size: Size) -> Happenings:
    return Happenings(World(size.articles, size.seed), size.articles)


def _shard(root: Path, size: Size, part: tuple[int, int]) -> None:
    home = Home(root)
    folders = {
        "articles": home.readings / _UNNAMED / "articles",
        "outcomes": home.readings / _UNNAMED / "outcomes",
        "extractions": home.extractions / _UNNAMED,
        "truth": root / "truth",
    }
    writer = _Writer(_happenings(size))
    for number in range(*part):
        writer.add(number)
    for name, folder in folders.items():
        table = pa.Table.from_pylist(writer.rows[name], schema=_SCHEMAS[name])
        parquet.write(folder / f"{part[0]:08}.parquet", [table], _SCHEMAS[name])
    captured = pa.Table.from_pylist(writer.captures, schema=CAPTURED)
    parquet.write(root / "captures" / f"{part[0]:08}.parquet", [captured], CAPTURED)


class _Writer:
    def __init__(self, happenings: Happenings) -> None:
        self._world, self._happenings = happenings.world, happenings
        self._before = [0, *accumulate(self._happenings.counts)]
        self.rows: dict[str, list[dict[str, Any]]] = {name: [] for name in _SCHEMAS}
        self.captures: list[dict[str, Any]] = []

    def add(self, number: int) -> None:
        """Every report of an activity, with its captures."""
        what = self._happenings.one(number)
        for place, site in enumerate(what.sites):
            random = Random(f"{self._world.seed} {number} {place}")
            is_copy = place > 0 and random.random() < COPIES
            day = what.day + timedelta(days=random.random() < WRONG_DAYS and not is_copy)
            teller = 0 if is_copy else place
            told = partial(Reporter, self._world, what, day)
            source = what.sites[0].organisation if is_copy else None
            page = _Page(what, site, self._before[number] + place, random.randint(0, 3), source)
            first = told(self._hand(number, teller), more=False).report()
            self._keep(page, first, 0)
            if random.random() < EDITED:
                self._keep(page, told(self._hand(number, teller), more=True).report(), random.randint(1, 60))

    def _hand(self, number: int, teller: int) -> Random:
        return Random(f"{self._world.seed} {number} by {teller}")

    def _keep(self, page: "_Page", report: Report, days: int) -> None:
        if page.source:
            report.draft.write(f"\n(Theo {page.source})")
        article = page.article(report)
        key = {"article_key": article["key"], "content_hash": article["content_hash"]}
        self.rows["articles"].append(article)
        self.rows["extractions"].append(
            {"input_hash": article["input_hash"], **key, "extractor": "synthetic", "events": report.events}
            | report.draft.mentions()
        )
        captures = list(page.captures(article, days))
        self.captures += captures
        outcome = {"name": captures[0]["content"], "input_hash": article["input_hash"], "stage": None, "reason": None}
        self.rows["outcomes"].append(outcome)
        things = [*report.draft.things, *(("events", 1, str(page.what.number)) for _ in report.events)]
        self.rows["truth"] += [
            key | {"kind": kind, "ordinal": ordinal, "thing": thing} for kind, ordinal, thing in things
        ]


@dataclass(frozen=True)
class _Page:
    """A page of a site that reports an activity; `number` is that of the article among all."""

    what: Happening
    site: Site
    number: int
    delay: int
    source: str | None

    @property
    def url(self) -> str:
        return f"https://{self.site.domain}/tin/{self.number}.html"

    def article(self, report: Report) -> dict[str, Any]:
        """The row of `STAGED_ARTICLES`."""
        text = report.draft.text()
        published = datetime.combine(self.what.day, time(1, 30), UTC) + timedelta(days=self.delay)
        return {
            "input_hash": _hash(self.url, text),
            "content_hash": _hash(report.title, text),
            "key": f"{self.site.domain}/{self.site.cms}/{self.number}",
            "url": self.url,
            "cms": self.site.cms,
            "title": report.title,
            "text": text,
            "published_at": published,
            "author": None,
            "source_credit": self.source,
            "category": "Thi đua - Khen thưởng" if self.what.types else "Tin tức",
            "tags": [],
            "attachments": [],
            "issues": [],
            "lead_length": report.lead_length,
            "body_length": len(text) - report.lead_length - len(report.title) - 2,
        }

    def captures(self, article: dict[str, Any], days: int) -> Iterator[dict[str, Any]]:
        """The capture that shows a content first, and sometimes a later one that found it unchanged."""
        fetched = article["published_at"] + timedelta(days=1 + days, seconds=self.number % 20_000)
        content = _hash("content", article["input_hash"])
        random = Random(content)
        yield self._capture(fetched, "response", content)
        if random.random() < SEEN_AGAIN:
            yield self._capture(fetched + timedelta(hours=random.randint(1, 20)), "revisit", None)

    def _capture(self, fetched: datetime, kind: str, content: str | None) -> dict[str, Any]:
        identity = f"{self.url} {fetched.isoformat()} {kind}"
        return {
            "record_id": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, identity)}",
            "url": self.url,
            "fetched_at": fetched,
            "status": 200 if content else 304,
            "content_type": "text/html; charset=utf-8",
            "digest": _hash(identity, content or ""),
            "warc": f"crawl-{fetched:%Y%m}.warc.gz",
            "offset": 0,
            "kind": kind,
            "content": content,
        }


def _hash(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _write_warcs(home: Home, captures: Path) -> None:
    """A file of the archive for each month, of which nothing but its digest is ever asked, and what it would hold."""
    table = (
        ds.dataset(captures, schema=CAPTURED)
        .to_table()
        .sort_by([("fetched_at", "ascending"), ("record_id", "ascending")])
    )
    folder = home.readings / _UNNAMED / "warcs"
    for name in sorted({str(name) for name in table["warc"].to_pylist()}):
        part = table.filter(pc.equal(table["warc"], pa.scalar(name)))
        offsets = pa.array(range(0, part.num_rows * 4_096, 4_096), pa.int64())
        part = part.set_column(part.schema.get_field_index("offset"), "offset", offsets)
        data = gzip.compress(
            f"WARC/1.1\r\nWARC-Type: warcinfo\r\nWARC-Filename: {name}\r\nContent-Length: 0\r\n\r\n\r\n\r\n".encode(),
            mtime=0,
        )
        (home.archive / name).write_bytes(data)
        parquet.write(folder / f"{hashlib.sha256(data).hexdigest()}.parquet", [part], CAPTURED)
