"""How officials are named in Vietnamese texts: forms of address, ranks, surnames, offices, words of units' names.

Titles: offices of the Party, the state, the unions and schools as their statutes call them, with the abbreviations that
departments write. Surnames: the Kinh ones and those of the other recognised peoples (decision 121-TCTK/PPCĐ of 1979).
"""

from typing import Literal

from gazetteers.loader import Row, load

HonorificKind = Literal["person", "plural", "rank", "pupil", "kin", "other"]
TitleKind = Literal["office", "member", "staff"]
OrganisationWordKind = Literal["head", "named", "place", "func", "link", "period", "stop"]
Act = Literal["chaired", "attended", "spoke", "signed", "received", "presented"]


class Honorific(Row):
    """A word before a name. `base` is the form of address in lower case, null where it does not fit one person.

    `plural` opens a list; `rank` is an academic or military rank; `pupil` and `other` (authors, artists, heroes) say
    that the name is no leader's; `kin` ("gia đình ông") says so unless an office is given.
    """

    form: str
    base: str | None
    kind: HonorificKind


class Title(Row):
    """An office. `expansion` is what an abbreviation stands for; `member` is a seat in a body, `staff` a post."""

    form: str
    expansion: str | None
    kind: TitleKind


class Surname(Row):
    """A surname or the first syllable of a name, with the peoples that use it; `common` ones are never a place's."""

    name: str
    people: str
    common: bool


class OrganisationWord(Row):
    """A word of units' names: what they begin with (`head`, or `named` where a proper name follows, as in schools),
    a kind of place, a field of work (`func`), a link.

    `level` of a head: 1 is a part of a unit, 2 a unit of its own. `stop` is a phrase that only looks like a head.
    """

    form: str
    kind: OrganisationWordKind
    level: int


class UnitStop(Row):
    """A verb or a function word, which no unit's name holds in lower case."""

    form: str


class Namesake(Row):
    """A person of history that schools, streets and prizes are named after."""

    name: str


class OfficeSynonym(Row):
    """Two spellings of one word of an office, so that "Chủ tịch UBND tỉnh" meets "Chủ tịch Ủy ban nhân dân tỉnh"."""

    form: str
    same_as: str


class LeaderAct(Row):
    """A verb or a phrase that says what a person did: after the person ("ông A chủ trì"), before ("Dự hội nghị có ông
    A"), or before with nothing between ("theo ông A"). One that only looks so ("dự kiến") has no act.
    """

    form: str
    act: Act | None
    side: Literal["after", "before", "direct"]


def honorifics() -> tuple[Honorific, ...]:
    """All rows of `honorifics.csv`."""
    return load("honorifics", Honorific)


def titles() -> tuple[Title, ...]:
    """All rows of `titles.csv`."""
    return load("titles", Title)


def surnames() -> tuple[Surname, ...]:
    """All rows of `surnames.csv`."""
    return load("surnames", Surname)


def organisation_words() -> tuple[OrganisationWord, ...]:
    """All rows of `organisation_words.csv`."""
    return load("organisation_words", OrganisationWord)


def namesakes() -> tuple[Namesake, ...]:
    """All rows of `namesakes.csv`."""
    return load("namesakes", Namesake)


def office_synonyms() -> tuple[OfficeSynonym, ...]:
    """All rows of `office_synonyms.csv`."""
    return load("office_synonyms", OfficeSynonym)


def unit_stops() -> tuple[UnitStop, ...]:
    """All rows of `unit_stops.csv`."""
    return load("unit_stops", UnitStop)


def leader_acts() -> tuple[LeaderAct, ...]:
    """All rows of `leader_acts.csv`."""
    return load("leader_acts", LeaderAct)
