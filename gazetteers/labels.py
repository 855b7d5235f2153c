"""What people read in place of a code: one row of `labels.csv` for each code of a closed list."""

from typing import Literal

from gazetteers.loader import Row, load

Field = Literal[
    "event_type",
    "event_format",
    "block_kind",
    "block_level",
    "theme_kind",
    "award_category",
    "issue",
    "leader_act",
    "date_role",
    "block_change",
    "claim_reason",
    "subject_kind",
    "school_activity",
    "absence_unknown",
]


class Label(Row):
    """The Vietnamese and English words for one code of a field of the records."""

    field: Field
    code: str
    label_vi: str
    label_en: str


def labels() -> tuple[Label, ...]:
    """Every label, in the file's order. Raises `GazetteerError`."""
    return load("labels", Label)
