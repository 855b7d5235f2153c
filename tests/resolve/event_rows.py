"""Reports of activities as rows of `pipeline/resolve/sql/events_read.sql`, for tests of what is compared in them."""

from datetime import date, timedelta
from itertools import combinations
from typing import Any

from pipeline.resolve.events_features import Features, features
from pipeline.resolve.events_groups import grouped

DAY = date(2022, 10, 14)
_EMPTY: dict[str, Any] = {
    "content": 1,
    "is_past": False,
    "ordinal": 1,
    "types": ["pledge_signing"],
    "date": None,
    "start_date": None,
    "end_date": None,
    "published_on": None,
    "minutes": None,
    "unit_count": None,
    "school_year": None,
    "province": "Tuyên Quang",
    "is_central": False,
    "block_ids": [],
    "block_numbers": [],
    "block_names": [],
    "block_levels": [],
    "host": None,
    "is_wide": False,
    "is_online": False,
    "host_name": None,
    "venue": None,
    "venue_name": None,
    "site": None,
    "units": [],
    "documents": [],
    "people": [],
    "awards": [],
    "office": None,
    "owner": None,
    "title": [],
    "origin": None,
}


def day(offset: int) -> date:
    return DAY + timedelta(days=offset)


def report(name: str = "a", /, **fields: Any) -> dict[str, Any]:  # noqa: ANN401
    """A report: its article is `name`; `day` and `published` count from `DAY`, `block` is "cum 2", `of` an article."""
    row: dict[str, Any] = _EMPTY | {"mention_id": f"{name}-1", "article_id": name, "origin": name}
    if (held := fields.pop("day", None)) is not None:
        row |= {"start_date": day(held), "end_date": day(fields.pop("until", held)), "date": day(held).isoformat()}
    if (published := fields.pop("published", None)) is not None:
        row["published_on"] = day(published)
    if (block := fields.pop("block", None)) is not None:
        row |= {"block_numbers": [block] if block[-1].isdigit() else [], "block_names": [block]}
    if "host" in fields:
        row["is_wide"] = str(fields["host"]).startswith("so ")
    names = {f"{name}_name": fields[name] for name in ("host", "venue") if name in fields}
    return row | names | fields


def rows(*reports: dict[str, Any]) -> Features:
    return features({name: [row[name] for row in reports] for name in (*_EMPTY, "mention_id", "article_id")})


def groups(
    *reports: dict[str, Any], joined: tuple[tuple[int, int], ...] = (), parted: tuple[tuple[int, int], ...] = ()
) -> list[list[int]]:
    """Groups of two and more of the reports, all pairs compared."""
    return grouped(rows(*reports), list(combinations(range(len(reports)), 2)), joined, parted)
