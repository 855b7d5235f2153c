"""Forms of commendation and how texts say who received them.

Forms: law 06/2022/QH15 on emulation and commendation and circular 29/2023/TT-BGDĐT of the education sector, with the
names of earlier laws that old articles use and the abbreviations of departments.
"""

from functools import cache
from typing import Literal

from gazetteers.loader import Row, load

AwardKind = Literal["thing", "class", "person", "group"]
AwardCategory = Literal["title", "order", "medal", "honour", "prize", "insignia", "certificate", "commendation"]
CountedKind = Literal["person", "group"]
CueKind = Literal[
    "give",
    "propose",
    "receive",
    "passive",
    "veto",
    "rule",
    "behalf",
    "to",
    "filler",
    "member",
    "part",
    "level",
    "report",
]


class AwardForm(Row):
    """A distinction: a `thing` that is handed over, or a title of a `person` or of a `group`.

    A `class` thing is one only where a school's class has it: "cờ luân lưu", which blocks hand on to their next head.
    `president`: only the President of the state confers it (orders, state honours, national prizes).
    `category` is the law's (article 9 of law 06/2022/QH15): `title` danh hiệu thi đua, flags included, `order` huân
    chương, `medal` huy chương, `honour` danh hiệu vinh dự nhà nước, `prize` giải thưởng Hồ Chí Minh, giải thưởng Nhà
    nước, `insignia` kỷ niệm chương, huy hiệu, `certificate` bằng khen, `commendation` giấy khen; null for distinctions
    of unions and others that the law does not name. `loose` words are a title only where they are called one ("danh
    hiệu …", "đạt …") or written as one: "bầu chọn 3 tập thể xuất sắc" is praise.
    """

    form: str
    kind: AwardKind
    president: bool
    category: AwardCategory | None
    loose: bool

    @property
    def is_title(self) -> bool:
        """True for what somebody is called."""
        return self.kind in {"person", "group"}


class AwardCue(Row):
    """A word around a distinction.

    `give` and `receive` verbs, `propose` verbs of giving whose subject is not the giver ("đề nghị tặng"), `passive`
    before a verb, `veto` where the text speaks of plans to the sentence's end, `rule` where it
    speaks of rules and papers, or of what was not given, to the clause's end, `behalf` before the authority that gives
    by another's hand, `to` before recipients, `filler` and `member` words that may stand before a distinction or a
    recipient, `part` what stands for the whole unit ("Ban Giám hiệu"), `level` what only looks like a verb of giving
    ("cấp tỉnh"), `report` what somebody says, whose subject is another one ("ông A cho biết | Trường B được …").
    """

    form: str
    kind: CueKind


class CountedNoun(Row):
    """What recipients are counted in: persons, or groups of them."""

    noun: str
    kind: CountedKind


class AwardGrading(Row):
    """Words in the name of a grading or of a contest's title, which is no distinction: "Giáo viên dạy giỏi"."""

    form: str


class AwardHonour(Row):
    """Words of honour, one of which the name of a title has that is no grading: "Nhà giáo tiêu biểu".

    They are those of the titles of law 06/2022/QH15 (chapters II and III) and of what unions and sectors give.
    """

    form: str


class AwardAbbreviation(Row):
    """How departments shorten the name of a distinction, in folded form: `short` for `full`."""

    short: str
    full: str


@cache
def award_abbreviations() -> dict[str, str]:
    """The full words of every short form of `award_abbreviations.csv`."""
    return {row.short: row.full for row in load("award_abbreviations", AwardAbbreviation)}


def award_honours() -> tuple[AwardHonour, ...]:
    """All rows of `award_honours.csv`."""
    return load("award_honours", AwardHonour)


def award_gradings() -> tuple[AwardGrading, ...]:
    """All rows of `award_gradings.csv`."""
    return load("award_gradings", AwardGrading)


def award_forms() -> tuple[AwardForm, ...]:
    """All rows of `award_forms.csv`."""
    return load("award_forms", AwardForm)


@cache
def personal_titles() -> frozenset[str]:
    """The law's titles of emulation that no group can have. "Lao động tiên tiến" is short for groups' title, too, and
    groups are Anh hùng Lao động as well.
    """
    groups = [f" {row.form} " for row in award_forms() if row.kind == "group"]
    return frozenset(
        row.form
        for row in award_forms()
        if row.kind == "person" and row.category == "title" and not any(f" {row.form} " in group for group in groups)
    )


def award_cues() -> tuple[AwardCue, ...]:
    """All rows of `award_cues.csv`."""
    return load("award_cues", AwardCue)


def counted_nouns() -> tuple[CountedNoun, ...]:
    """All rows of `counted_nouns.csv`."""
    return load("counted_nouns", CountedNoun)
