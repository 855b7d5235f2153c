"""The gazetteers of people as lexicons, made once a process."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any

from gazetteers.awards import award_cues, award_forms
from gazetteers.folding import fold
from gazetteers.people import (
    Honorific,
    OrganisationWord,
    Title,
    honorifics,
    namesakes,
    organisation_words,
    surnames,
    titles,
    unit_stops,
)
from gazetteers.places import districts, provinces
from gazetteers.units import fields
from pipeline.extract.people.lexicon import Lexicon, Seconds

FORMER = ("nguyên", "cựu", "quyền", "q.", "tân")
_FORMER_POST = FORMER[:2]
_UNITS = frozenset({"head", "named", "place"})  # kinds of words with which a unit's name begins


@dataclass(frozen=True, slots=True)
class Office:
    """A title's row, and `written`: its head in full where the text abbreviates it, else null.

    `unit` is the folded unit that the head names ("văn phòng" of "chánh văn phòng"), empty if it names none.
    """

    row: Title
    written: str | None
    unit: str


@dataclass(frozen=True)
class Vocabulary:
    """Everything that reading people looks up."""

    honorifics: Lexicon[Honorific]
    offices: Lexicon[Office]
    organisations: Lexicon[OrganisationWord]
    places: Lexicon[None]
    provinces: Lexicon[None]
    namesakes: Lexicon[None]
    unit_stops: Lexicon[None]
    surnames: frozenset[str]
    common_surnames: frozenset[str]
    ranks: frozenset[str]  # abbreviated ranks, which a full stop may follow
    words: frozenset[str]  # the words of offices, units and awards
    openings: frozenset[str]  # the words with which a form of address, an office or a unit's word begins
    seconds: Seconds  # the same of addresses, offices and units, each with the words that may follow it


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of all gazetteers."""
    names = surnames()
    address = Lexicon((row.form, row) for row in honorifics())
    organisations = Lexicon((row.form, row) for row in (*organisation_words(), *_fields()))
    offices = Lexicon(_offices())
    units = Lexicon((row.form, row) for row in organisation_words() if row.kind in _UNITS)
    return Vocabulary(
        honorifics=address,
        offices=offices,
        organisations=organisations,
        places=Lexicon((form, None) for form in _places()),
        provinces=Lexicon((row.name, None) for row in provinces()),
        namesakes=Lexicon((row.name, None) for row in namesakes()),
        unit_stops=Lexicon((row.form, None) for row in unit_stops()),
        surnames=frozenset(fold(row.name) for row in names),
        common_surnames=frozenset(fold(row.name) for row in names if row.common),
        ranks=frozenset(word for row in honorifics() if row.kind == "rank" for word in _abbreviations(row.form)),
        words=offices.words | organisations.words | _award_words(),
        openings=address.openings | offices.openings | organisations.openings,
        seconds=_seconds(address, offices, units),
    )


def _seconds(*lexicons: Lexicon[Any]) -> Seconds:
    """Those of all of them that are words, not figures."""
    found: Seconds = {}
    for word, after in chain.from_iterable(lexicon.seconds.items() for lexicon in lexicons):
        if word[0].isalpha():
            known = found.get(word, frozenset())
            found[word] = None if after is None or known is None else known | after
    return found


def _fields() -> Iterator[OrganisationWord]:
    """Fields of work of two words or more, which the names of units hold: a person's office is in such a unit.

    Those that begin with a kind of school, behind which a proper name is due, are none: "Tiểu học và THCS"; nor is a
    whole sector, "ngành Giáo dục", which is a unit itself.
    """
    schools = tuple(
        {
            f"{row.form.removesuffix(',')}{sign}"
            for row in organisation_words()
            if row.kind == "named"
            for sign in " ,-&"
        }
    )
    several = (words for words in fields() if " " in words and not fold(words).startswith((*schools, "ngành ")))
    return (OrganisationWord(form=words, kind="func", level=0) for words in several)


def _abbreviations(form: str) -> list[str]:
    """The words of "pgs.ts", none of "nhà giáo ưu tú"."""
    return [] if " " in form else re.split(r"[.,-]", form)


def _award_words() -> frozenset[str]:
    forms = [*(row.form for row in award_forms()), *(row.form for row in award_cues())]
    return frozenset(word for form in forms for word in fold(form).split())


def _offices() -> list[tuple[str, Office]]:
    heads = frozenset(fold(row.form) for row in organisation_words() if row.kind in {"head", "named"}) - {"thường trực"}
    found = []
    for row in titles():
        unit = _unit_of(fold(row.expansion or row.form), heads)
        found.append((row.form, Office(row, row.expansion, unit)))
        former = _FORMER_POST if row.kind == "staff" else FORMER
        found.extend((f"{word} {row.form}", _former(row, word, unit)) for word in former)
    return found


def _former(row: Title, word: str, unit: str) -> Office:
    return Office(row, row.expansion and f"{word} {row.expansion}", unit)


def _unit_of(form: str, heads: frozenset[str]) -> str:
    """The longest end of the form that is a kind of unit, or the committee of "tỉnh ủy viên"."""
    if form.endswith(" ủy viên") and form.removesuffix(" viên") in heads:
        return form.removesuffix(" viên")
    words = form.split()
    return next((end for k in range(1, len(words)) if (end := " ".join(words[k:])) in heads), "")


def _places() -> set[str]:
    forms = {form for row in provinces() for form in (row.name, *row.aliases)} | {row.name for row in districts()}
    return {form for form in forms if not form.isdigit()}
