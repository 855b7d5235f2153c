"""Where an article is at home: the level, province and district of its site, and the province of what it reports.

A number, a block or a school named without its province is that of the site, where the site is of one; a paper of the
whole country says it by the activity.
"""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache

from gazetteers.folding import fold, label
from gazetteers.places import districts, province_of_host

_LONG = 5  # letters of a district's name that are no chance inside a host's label


@dataclass(frozen=True, order=True)
class Setting:
    """`level` is the site's; `owner` is the organisation of the site folded; null is not known."""

    level: str | None = None
    province: str | None = None
    district: str | None = None
    owner: str | None = None


@lru_cache(maxsize=65536)
def setting(
    domain: str | None,
    level: str | None,
    province: str | None,
    organisation: str | None,
    events: tuple[str, ...],
) -> Setting:
    """The setting of an article of a site whose activities lie in the provinces `events`."""
    home = province or (province_of_host(domain) if domain else None)
    if home is None and len(events) == 1:
        home = events[0]
    district = district_of_host(domain, home) if domain else None
    return Setting(level, home, district, fold(organisation) if organisation else None)


@lru_cache(maxsize=65536)
def district_of_host(host: str, province: str | None) -> str | None:
    """The folded district of that province that a host's labels name; null if none or several do."""
    parts = [part.replace("-", "") for part in host.lower().split(":")[0].split(".")]
    known = {name: homes for name, homes in _labels().items() if province is None or province in homes}
    for part in reversed(parts):
        whole = known.get(part)
        found = {part} if whole else {name for name in known if len(name) >= _LONG and part.endswith(name)}
        names = {name for text in found for name in _names(text, province)}
        if names:
            return next(iter(names)) if len(names) == 1 else None
    return None


def _names(text: str, province: str | None) -> set[str]:
    return {name for home, names in _labels()[text].items() if province in (None, home) for name in names}


@cache
def _labels() -> dict[str, dict[str, set[str]]]:
    """Host labels of districts: by province, the folded names that are written so."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in districts():
        found[label(row.name)][row.province].add(fold(row.name))
    return found
