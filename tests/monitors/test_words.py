"""Every code that people may meet has Vietnamese words."""

from typing import get_args

import pytest

from pipeline.health import State
from pipeline.monitors.catalogue import Severity, monitors
from pipeline.monitors.words import all_words, words
from pipeline.nightly import report
from spiders.records import Basis, Ending, Outcome, WarningCode

KINDS = {
    "basis": Basis,
    "outcome": Outcome,
    "ending": Ending,
    "warning": WarningCode,
    "stage": report.StageName,
    "state": report.State,
    "health": State,
    "severity": Severity,
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_code_has_words(kind: str) -> None:
    assert all(words(kind, code) for code in get_args(KINDS[kind]))


def test_words_stand_once_and_a_code_without_them_is_an_error() -> None:
    rows = [(row.kind, row.code) for row in all_words()]
    assert len(rows) == len(set(rows))
    with pytest.raises(KeyError):
        words("basis", "guessed")


def test_every_monitor_says_what_it_watches_and_what_to_do() -> None:
    assert all(monitor.sentence.endswith(".") and monitor.action.endswith(".") for monitor in monitors())
