"""While an article is read and extracted nobody looks for cycles, and none is left behind."""

import gc
from itertools import islice
from pathlib import Path

import pytest

from pipeline.evaluate.corpus import read_gold
from pipeline.evaluate.run import article_of
from pipeline.extract import extract
from pipeline.quiet import uncollected

CORPUS = Path(__file__).parent / "corpus"
FIRST = 40  # articles; the first ones load what stays


@uncollected
def _works() -> bool:
    return not gc.isenabled()


@uncollected
def _fails() -> None:
    raise LookupError


def test_collections_wait_for_the_work_s_end() -> None:
    assert _works()
    assert gc.isenabled()


def test_they_go_on_after_a_failure() -> None:
    with pytest.raises(LookupError):
        _fails()
    assert gc.isenabled()


def test_who_switched_them_off_finds_them_off() -> None:
    gc.disable()
    try:
        assert _works()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_articles_leave_no_cycles() -> None:
    articles = [article_of(gold) for gold in islice(read_gold(CORPUS), FIRST)]
    for article in articles:
        extract(article)
    gc.collect()
    for article in articles:
        extract(article)
    assert gc.collect() == 0
