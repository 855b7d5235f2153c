"""Two registries of the same archive by two extractors: what one says and the other does not, field by field."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

import duckdb

SAMPLES = 5  # differences of each field and kind of change that a report quotes
_SIDES = ("published", "built")


class IncomparableError(ValueError):
    """The published registry has other tables than this version's; the message says which."""


@dataclass(frozen=True)
class FieldChange:
    """How many facts of a field (of a site, where `site` is set) were kept, gained, lost, changed."""

    site: str | None
    kind: str
    field: str
    kept: int
    gained: int
    lost: int
    changed: int

    @property
    def before(self) -> int:
        """Facts that the published extractor has."""
        return self.kept + self.lost + self.changed


@dataclass(frozen=True)
class Sample:
    """One difference: what the article at `url` said before and says now; null where nothing."""

    kind: str
    field: str
    change: str
    url: str
    before: str | None
    after: str | None


@dataclass(frozen=True)
class Comparison:
    """Both extractors' versions, and what differs in the `articles` whose content both have read.

    `no_longer` articles are extracted no more, `only_now` were not before.
    """

    published: str
    built: str
    articles: int
    no_longer: int
    only_now: int
    fields: tuple[FieldChange, ...]
    sites: tuple[FieldChange, ...]
    samples: tuple[Sample, ...]


def compare(published: Path, built: Path) -> Comparison:
    """Compare two registry files, read-only. Raises `IncomparableError` where their tables differ."""
    try:
        with _both(published, built) as connection:
            [(articles, no_longer, only_now)] = _ask(connection, "articles")
            return Comparison(
                _version(connection, "published"),
                _version(connection, "built"),
                articles,
                no_longer,
                only_now,
                tuple(FieldChange(None, *row) for row in _ask(connection, "by_field")),
                tuple(FieldChange(*row) for row in _ask(connection, "by_site")),
                tuple(Sample(*row) for row in _ask(connection, "samples", SAMPLES)),
            )
    except (duckdb.CatalogException, duckdb.BinderException) as error:
        raise IncomparableError(f"{published}: {error}") from error


@dataclass(frozen=True)
class Missing:
    """How many of the `published` articles the new registry lacks, and of which sites (site, how many)."""

    missing: int
    published: int
    sites: tuple[tuple[str, int], ...]


def missing(published: Path, built: Path) -> Missing:
    """What the new file no longer has at all, whoever extracted it. Raises `IncomparableError`."""
    try:
        with _attached(published, built) as connection:
            rows = _ask(connection, "missing")
    except (duckdb.CatalogException, duckdb.BinderException) as error:
        raise IncomparableError(f"{published}: {error}") from error
    sites = tuple((site, count) for site, count, _ in rows if count)
    return Missing(sum(count for _, count in sites), sum(total for _, _, total in rows), sites)


def extractor_of(registry: Path) -> str:
    """The extractor whose findings a registry file holds. Raises `IncomparableError` where it does not say."""
    try:
        with duckdb.connect() as connection:
            connection.execute(f"ATTACH '{_quoted(registry)}' AS published (READ_ONLY)")
            return _version(connection, "published")
    except duckdb.Error as error:
        raise IncomparableError(f"{registry}: {error}") from error


@contextmanager
def _attached(published: Path, built: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        for side, path in zip(_SIDES, (published, built), strict=True):
            connection.execute(f"ATTACH '{_quoted(path)}' AS {side} (READ_ONLY)")
        yield connection


@contextmanager
def _both(published: Path, built: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with _attached(published, built) as connection:
        for side in _SIDES:
            connection.execute(f"USE {side}")
            connection.execute(f"CREATE TEMP TABLE {side}_facts AS {_sql('facts')}")
        connection.execute(_sql("differences"))
        yield connection


def _version(connection: duckdb.DuckDBPyConnection, side: str) -> str:
    [(version,)] = connection.execute(
        "SELECT extractor_version FROM query_table($1)", [f"{side}.build_info"]
    ).fetchall()
    return str(version)


def _ask(connection: duckdb.DuckDBPyConnection, name: str, *values: object) -> list[tuple[Any, ...]]:
    return connection.execute(_sql(name), list(values)).fetchall()


def _sql(name: str) -> str:
    return (files("pipeline.comparison") / "sql" / f"{name}.sql").read_text(encoding="utf-8")


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
