"""Where an article is at home: the level, province and district of its site, and the province of what it reports.

A number, a block or a school named without its province is that of the site, where the site is of one; a paper says it
by the activity. Where another's site tells of an activity elsewhere, either may be meant, and none is taken.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from typing import Any, NamedTuple

from gazetteers.folding import fold, label
from gazetteers.places import districts, name_at, province_of_host
from gazetteers.sites import MERGED

_SCHOOL = re.compile(r"(?:www\.)?(?:thpt|thcs|th\d?[^p]|tieuhoc|mn|mamnon|maugiao|mg|c[0-3]|ptdt|gdtx|ttgdtx|truong)")
_EDUCATION = re.compile(r"(?:^|\.)(?:edu\.|s?gd(?:dt)?|pgd)")
_LONG = 5  # letters of a district's name that are no chance inside a host's label


class Setting(NamedTuple):
    """`level` is the site's; `owner` is the organisation of the site folded; null is not known."""

    level: str | None = None
    province: str | None = None
    district: str | None = None
    owner: str | None = None


def setting(row: Mapping[str, Any]) -> Setting:
    """The setting of an article, by the columns of its site, its day, and the `provinces` of what it reports."""
    day: date | None = row["published_on"]
    return _setting(
        row["domain"],
        row["site_level"],
        row["site_province"],
        row["organisation"],
        tuple(row["provinces"]),
        is_merged=day is not None and day >= MERGED,
    )


@lru_cache(maxsize=65536)
def _setting(  # noqa: PLR0913  # what a row has
    domain: str | None,
    level: str | None,
    province: str | None,
    organisation: str | None,
    events: tuple[str, ...],
    *,
    is_merged: bool,
) -> Setting:
    own = province or (province_of_host(domain) if domain else None)
    told = events[0] if len(events) == 1 else None
    agree = own == told or (is_merged and own and told and name_at(own, MERGED) == name_at(told, MERGED))
    home = (told or own) if agree or None in (own, told) else told if level == "press" else None
    district = district_of_host(domain, own) if domain and home == own else None
    return Setting(level, home, district, fold(organisation) if organisation else None)


@lru_cache(maxsize=65536)
def own_site(domain: str | None, site_level: str | None, level: str | None) -> str | None:
    """The site, where it means its own body by a name without a place: no paper, and of schools only a school's."""
    if domain is None or site_level in ("press", "ministry"):
        return None
    if level == "school":
        return domain if site_level == "school" or _SCHOOL.match(domain) else None
    return domain if site_level or _EDUCATION.search(domain) else None


@lru_cache(maxsize=65536)
def district_of_host(host: str, province: str | None) -> str | None:
    """The folded district of that province that a host's labels name; null if none or several do."""
    parts = [part.replace("-", "") for part in host.lower().split(":")[0].split(".")]
    known = _labels(province)
    for part in reversed(parts):
        found = [part] if part in known else [name for name in known if len(name) >= _LONG and part.endswith(name)]
        names = {name for text in found for name in known[text]}
        if names:
            return next(iter(names)) if len(names) == 1 else None
    return None


@cache
def _labels(province: str | None) -> dict[str, set[str]]:
    """Host labels of a province's districts, or of all, with the folded names that are written so."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in districts():
        if province in (None, row.province):
            found[label(row.name)].add(fold(row.name))
    return found
