"""How each site is, in a word and in figures: what the ledger says of its last crawl."""

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime
from importlib.resources import files
from typing import Any, Literal

from gazetteers.sites import Site
from models import Record
from pipeline.home import Home
from pipeline.ledger import reading
from pipeline.monitors import watch
from spiders.ledger.schema import SCHEMA_VERSION

State = Literal["never", "moved", "blocked", "unreachable", "silent", "empty", "incomplete", "well"]
ABOUT = ("domain", "organisation", "level", "province", "cms", "confidence")  # columns of the table of sites
SILENCE, EMPTINESS = "silent_site", "zero_items"  # the monitors that two of the states come from


class HealthError(RuntimeError):
    """A ledger that cannot be looked at; the message names it."""


class Health(Record):
    """One site: `state` in a code (words.csv has its words), its last crawl (null: never), and what is known of it.

    `complete` says whether that crawl read every list to its end, `basis_code` how that is known or why not;
    `blocked` counts refused requests, `left` URLs that stay due; `delay` are the seconds between two requests, with
    the reason where the server taught it; `tls_broken` says why its certificate cannot be trusted, where the site's row
    allows that; before `retry_after` it asked not to be asked; `articles` are all that were ever fetched.
    """

    domain: str
    organisation: str
    level: str
    province: str | None
    cms: str | None
    confidence: str
    state: State
    last_crawl: datetime | None = None
    complete: bool | None = None
    basis_code: str | None = None
    stopped: str | None = None
    requests: int = 0
    new_articles: int = 0
    changed_articles: int = 0
    known_articles: int = 0
    blocked: int = 0
    left: int = 0
    delay: float | None = None
    delay_reason: str | None = None
    moved_to: str | None = None
    tls_broken: str | None = None
    retry_after: datetime | None = None
    last_complete: datetime | None = None
    last_new_article: datetime | None = None
    articles: int = 0


def health(home: Home, sites: Sequence[Site]) -> Iterator[Health]:
    """Every site in its order. Raises `HealthError` for a broken ledger, `SourceError` for a broken registry."""
    rows = _rows(home)
    found = {
        verdict.monitor.name: {finding.site for finding in verdict.findings}
        for verdict in (watch(home, only=frozenset({SILENCE, EMPTINESS})) if rows else ())
    }
    for site in sites:
        about = {name: getattr(site, name) for name in ABOUT}
        row = rows.get(site.domain)
        if row is None:
            yield Health.model_validate({**about, "state": "never"})
            continue
        state = _state(row, silent=site.domain in found[SILENCE], empty=site.domain in found[EMPTINESS])
        known = {name: value for name, value in row.items() if name in Health.model_fields}
        yield Health.model_validate({**known, **about, "complete": bool(row["complete"]), "state": state})


def _state(row: dict[str, Any], *, silent: bool, empty: bool) -> State:
    """The first that holds, the gravest first."""
    states: tuple[tuple[State, bool], ...] = (
        ("moved", row["moved_to"] is not None),
        ("blocked", row["blocked"] > 0 and (row["stopped"] is not None or row["blocked"] >= row["had"])),
        ("blocked", row["requests"] == 0 and row["retry_after"] is not None),  # it asked not to be asked
        ("unreachable", row["had"] == 0 and not row["known_articles"]),
        ("empty", empty),
        ("silent", silent),
        ("incomplete", not row["complete"]),
    )
    return next((state for state, holds in states if holds), "well")


def _rows(home: Home) -> dict[str, dict[str, Any]]:
    if not home.ledger.exists():
        return {}
    try:
        with reading(home.ledger) as db:
            if db.execute("PRAGMA user_version").fetchone()[0] != SCHEMA_VERSION:
                return {}
            sql = (files("pipeline.health") / "sites.sql").read_text(encoding="utf-8")
            return {row["domain"]: dict(row) for row in db.execute(sql)}
    except sqlite3.Error as error:
        raise HealthError(f"{home.ledger}: {error}") from error
