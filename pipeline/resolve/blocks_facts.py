"""What one mention of an emulation block says of it: which it is, in which school year, whose, and of which units."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from pipeline.resolve.blocks_homes import MINISTRY, home_of, provinces_of
from pipeline.resolve.blocks_names import classes_of, key_of, unit_key
from pipeline.resolve.homes import Home
from pipeline.resolve.settings import setting

_NEW_YEAR, _AUGUST = 9, 8  # months


@dataclass(frozen=True)
class Told:
    """`key` is the number, else the `scope`'s words; `units` are folded names in short, the head's among them."""

    mention: str
    kind: str
    key: tuple[str, ...]
    scope: tuple[str, ...]
    year: str | None
    home: Home
    classes: frozenset[str]
    units: frozenset[str]
    head: str | None
    domain: str | None
    article: str

    @property
    def rank(self) -> tuple[object, ...]:
        """Mentions that say more come first, equal ones in the order of what they say."""
        vague = (self.year is None, not self.home.is_complete, not self.classes, not self.units)
        said = (self.year or "", self.home.known, sorted(self.classes), sorted(self.units), self.head or "")
        return (*vague, *said, self.domain or "", self.mention)


def told(row: dict[str, Any]) -> Told:
    """The row of `block_facts.sql` as what can be compared."""
    units = tuple(filter(None, (row["leader_unit"], *row["deputy_units"], *row["members"])))
    where = setting(row)
    classes = frozenset().union(*(classes_of(name) for name in (*units, row["scope"] or "", row["name"])))
    home = home_of(row, units, classes, where)
    return Told(
        mention=row["mention_id"],
        kind=row["kind"],
        key=key_of(row["number"], row["scope"], row["name"]),
        scope=key_of(None, row["scope"], row["name"]) if row["scope"] or row["number"] is None else (),
        year=school_year(row),
        home=home,
        classes=classes | ({"department"} if home.level == MINISTRY and provinces_of(units) else set()),
        units=frozenset(map(unit_key, units)),
        head=unit_key(row["leader_unit"]) if row["leader_unit"] else None,
        domain=row["domain"],
        article=row["article_id"],
    )


def school_year(row: dict[str, Any]) -> str | None:
    """That of the activity, else the only one of the text, else by the day; from September on a year is the next one.

    In August the old year is reviewed and the new one begun: the activity says which.
    """
    for years in (row["years"], row["text_years"]):
        if len(years) == 1:
            return str(years[0])
    day: date | None = row["day"] or row["published_on"]
    if day is None:
        return None
    begins = day.month >= _NEW_YEAR or (day.month == _AUGUST and row["day"] is not None and row["begins"])
    first = day.year if begins else day.year - 1
    return f"{first}-{first + 1}"
