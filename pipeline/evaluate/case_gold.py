"""The gold of cases by the registry's mention ids: which mentions are one thing, and what each says."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from gazetteers.folding import fold
from pipeline.evaluate.case_fields import KINDS, Kind
from pipeline.evaluate.cases import GLOBAL, Case, CaseArticle

SUPERSEDED = "@"  # stands in the ids of mentions of contents that an article no longer has
_KEY = 16  # characters of an article's id
_WORD = re.compile(r"\w+")
_HASH = 8  # characters of a content hash in the ids of superseded mentions


@dataclass(frozen=True)
class Place:
    """Where a mention stands in the cases, and its words."""

    case: str
    article: str
    text: str


@dataclass
class Gold:
    """By kind, the cluster of each mention; of every mention its place; of every article's names the unit's label."""

    clusters: dict[Kind, dict[str, str]] = field(default_factory=lambda: {kind: {} for kind in KINDS})
    places: dict[tuple[Kind, str], Place] = field(default_factory=dict)
    units: dict[tuple[str, str], tuple[str, Place]] = field(default_factory=dict)

    def add(self, kind: Kind, mention: str, label: str, place: Place) -> None:
        """One mention more."""
        self.clusters[kind][mention] = label
        self.places[kind, mention] = place


def gold_of(cases: Iterable[Case]) -> Gold:
    """The gold of all cases in one registry."""
    gold = Gold()
    for case in cases:
        latest = _latest(case.articles)
        for found in case.articles:
            _add_mentions(gold, case, found, is_latest=latest[found.article.key] is found)
        _add_copies(gold, case, list(latest.values()))
        _add_units(gold, case)
    return gold


def host_of(url: str) -> str:
    """The host of an address, as the registry names a site by it."""
    return url.partition("://")[2].partition("/")[0].removeprefix("www.")


def article_id(key: str) -> str:
    """The registry's id of an article, by its key."""
    return hashlib.sha256(key.encode()).hexdigest()[:_KEY]


def words(text: str) -> str:
    """The words of a name, folded: what movements without a label go by."""
    return " ".join(_WORD.findall(fold(text)))


def _latest(articles: Sequence[CaseArticle]) -> dict[str, CaseArticle]:
    return {found.article.key: found for found in sorted(articles, key=lambda found: found.fetched_at)}


def _add_mentions(gold: Gold, case: Case, found: CaseArticle, *, is_latest: bool) -> None:
    suffix = "" if is_latest else f"{SUPERSEDED}{found.article.content_hash[:_HASH]}"
    head = article_id(found.article.key)
    for item in found.labelled:
        table = "" if item.table == "events" else f"{item.table}-"
        mention = f"{head}-{table}{item.ordinal}{suffix}"
        alone = f"{GLOBAL}{words(item.text)}" if item.kind == "movements" else f"{case.name}/{mention}"
        place = Place(case.name, found.name, item.text)
        gold.add(item.kind, mention, _global(case, item.label) if item.label else alone, place)


def _add_copies(gold: Gold, case: Case, articles: Iterable[CaseArticle]) -> None:
    roots: dict[str, str] = {}
    for found in articles:
        roots[found.name] = roots.get(found.copy_of or "", found.copy_of or found.name)
        place = Place(case.name, found.name, found.article.title)
        gold.add("copies", article_id(found.article.key), f"{case.name}/{roots[found.name]}", place)


def _add_units(gold: Gold, case: Case) -> None:
    for names in case.units:
        for found in case.articles:
            if names.articles and found.name not in names.articles:
                continue
            for name in names.names:
                known = (_global(case, names.label), Place(case.name, found.name, name))
                gold.units[article_id(found.article.key), name] = known
                if found.site and found.site.organisation == name:
                    gold.units[host_of(found.article.url or ""), name] = known


def _global(case: Case, label: str) -> str:
    return label if label.startswith(GLOBAL) else f"{case.name}/{label}"


def with_units(gold: Gold, rows: Mapping[str, tuple[str, str]]) -> None:
    """Add the mentions of units that have a label; `rows` gives the article, or the site's host, and the name of each.

    A name that a case says is a unit's and that is nowhere found is a mention by itself, without a row.
    """
    seen: set[tuple[str, str]] = set()
    for mention, (where, name) in rows.items():
        if known := gold.units.get((where, name)):
            gold.add("units", mention, *known)
            seen.add((known[0], name))
    for (where, name), (label, place) in gold.units.items():
        if (label, name) not in seen:
            seen.add((label, name))
            gold.add("units", f"{where}/{name}", label, place)
