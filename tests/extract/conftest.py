"""What components read of a text, as tuples for tables of examples."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from models import Article, Award, Leader, Target
from pipeline.extract import spans
from pipeline.extract.pipe import ORDER, build

Told = list[tuple[str, str, str | None]]


def _read(text: str, last: str) -> Doc:
    """The text as all components up to `last` leave it; its first line is the title."""
    nlp = build()
    doc = nlp.make_doc(text)
    doc._.article = Article(key="k", title=text.partition("\n")[0], text=text)
    names = [name for _, name in ORDER]
    for name in names[: names.index(last) + 1]:
        doc = nlp.get_pipe(name)(doc)
    return doc


def _award_records(text: str) -> list[Award]:
    return spans.found(_read(text, "thidua_awards"), spans.AWARDS, Award)


def _awards(text: str) -> Told:
    return [(award.recipient, award.award, award.grantor) for award in _award_records(text)]


def _targets(text: str) -> list[tuple[str, str]]:
    found = spans.found(_read(text, "thidua_targets"), spans.TARGETS, Target)
    return [(target.value, target.text) for target in found]


def _offices(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for leader in spans.found(_read(text, "thidua_people"), spans.PEOPLE, Leader):
        found.setdefault(leader.name, list(leader.titles))
    return found


@pytest.fixture(scope="session")
def award_records() -> Callable[[str], list[Award]]:
    """A text's awards."""
    return _award_records


@pytest.fixture(scope="session")
def awards() -> Callable[[str], Told]:
    """Recipient, award and grantor of each."""
    return _awards


@pytest.fixture(scope="session")
def targets() -> Callable[[str], list[tuple[str, str]]]:
    """Value and phrase of each."""
    return _targets


@pytest.fixture(scope="session")
def offices() -> Callable[[str], dict[str, list[str]]]:
    """Titles by name."""
    return _offices
