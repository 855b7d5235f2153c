"""What tells documents, blocks, movements and awards of many articles apart; no article is read with it."""

from functools import cache
from typing import Literal

from pydantic import Field

from gazetteers.folding import fold
from gazetteers.loader import Row, load

BodyLevel = Literal["central", "province", "district", "commune", "school"]


class IssuerLevel(Row):
    """Folded words of a body's name that say its level: at its `start`, or `any`where; the first row that fits holds.

    Offices that lead a body ("giám đốc", "chủ tịch") are taken off before, where the row is not of the office itself.
    """

    words: str
    at: Literal["start", "any"]
    level: BodyLevel


class CodeSpelling(Row):
    """Another way to write the code of a body in document numbers; `why` says what is different."""

    code: str
    same_as: str
    why: str


@cache
def issuer_levels() -> tuple[IssuerLevel, ...]:
    """All rows, in the table's order."""
    return load("issuer_levels", IssuerLevel)


@cache
def code_spellings() -> dict[str, str]:
    """Codes to the ones that they stand for."""
    return {row.code: row.same_as for row in load("code_spellings", CodeSpelling)}


class MovementName(Row):
    """A spelling of a movement, campaign or theme, and its canonical name."""

    spelling: str
    name: str


@cache
def movement_names() -> dict[str, str]:
    """Spellings to canonical names, as written."""
    return {row.spelling: row.name for row in load("movement_names", MovementName)}


class AwardName(Row):
    """How a distinction is written, folded, and what law 06/2022/QH15 or its grantor calls it.

    `grantor` is the one that the law names where there can be no other (articles 33 to 95), else null.
    """

    spelling: str
    name: str
    grantor: str | None


@cache
def award_names() -> dict[str, AwardName]:
    """The rows by folded spelling."""
    return {fold(row.spelling): row for row in load("award_names", AwardName)}


class BlockClass(Row):
    """Words by which the units of a block are known; the first rows that fit in a name hold, of the schools all."""

    words: str
    class_: str = Field(alias="class")


@cache
def block_classes() -> tuple[tuple[str, str], ...]:
    """Folded words with their class, in the table's order."""
    return tuple((fold(row.words), row.class_) for row in load("block_classes", BlockClass))


class BareBody(Row):
    """What a bare word for a body, folded, means on a site of the sector of education."""

    words: str
    body: str


@cache
def bare_bodies() -> dict[str, str]:
    """Bodies by the folded words."""
    return {fold(row.words): row.body for row in load("bare_bodies", BareBody)}


class Region(Row):
    """A part of the country that holds several provinces, folded, as blocks of a ministry are called after it."""

    name: str


@cache
def regions() -> tuple[str, ...]:
    """Their folded names, the longest first."""
    return tuple(sorted((fold(row.name) for row in load("regions", Region)), key=len, reverse=True))
