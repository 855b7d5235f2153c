"""What is expected of departments and blocks in a school year, and from when on its absence is said."""

from importlib.resources import files

from gazetteers.loader import Row, load_file


class SchoolActivity(Row):
    """A type of event that counts as `activity`; without a stated school year it is of the one that begins in
    `first_month` (1 to 12).
    """

    activity: str
    event_type: str
    first_month: int
    meaning: str


class AbsenceBound(Row):
    """A number that SQL asks for by `name`; `meaning` is Vietnamese, for the registry's readers."""

    name: str
    value: float
    meaning: str


def school_activities() -> tuple[SchoolActivity, ...]:
    """Every row of `data/school_activities.csv`. Raises `GazetteerError`."""
    return load_file(files("pipeline.registry") / "data" / "school_activities.csv", SchoolActivity)


def absence_bounds() -> tuple[AbsenceBound, ...]:
    """Every row of `data/absence_bounds.csv`. Raises `GazetteerError`."""
    return load_file(files("pipeline.registry") / "data" / "absence_bounds.csv", AbsenceBound)
