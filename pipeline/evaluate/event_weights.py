"""Fit `gazetteers/data/event_weights.csv`: what each sign of an article says of the activities that it reports.

`uv run python -m pipeline.evaluate.event_weights FOLDER…` reads the articles with gold of every folder, each once (the
same headline is the same article), and writes the table. No sign that stands in fewer than three articles has a weight.
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, get_args

import numpy as np

from gazetteers.events import EventWeight
from gazetteers.folding import fold
from gazetteers.loader import folder as gazetteers
from models.event import EventType
from pipeline.evaluate.corpus import read_gold
from pipeline.evaluate.logistic import fit
from pipeline.evaluate.run import article_of
from pipeline.extract.events import weighing
from pipeline.extract.events.cues import hits
from pipeline.extract.events.terms import terms_of
from pipeline.extract.events.zones import read
from pipeline.extract.pipe import document
from pipeline.extract.wrapped import reading_copy

LEAST = 3  # articles
Sign = tuple[str, str]  # its group and name


class Seen(NamedTuple):
    """An article's signs and what it reports."""

    signs: frozenset[Sign]
    types: frozenset[EventType]


def seen(folders: Iterable[Path]) -> Iterator[Seen]:
    """Every article of the folders once. Raises `GoldError` naming a bad file."""
    known: set[str] = set()
    for gold in (gold for folder in folders for gold in read_gold(folder)):
        article = article_of(gold)
        title = fold(article.title or gold.path.stem)
        if title not in known:
            known.add(title)
            doc = document(article, reading_copy(article.text))
            sentences, terms = read(doc), terms_of(doc)
            signs = weighing.signs_of(doc, hits(sentences, terms), sentences, terms)
            said = {(group, name) for group, names in zip(signs._fields, signs, strict=True) for name in names}
            yield Seen(frozenset(said), frozenset(kind for event in gold.file.gold.events for kind in event.types))


def weights(articles: Sequence[Seen]) -> Iterator[EventWeight]:
    """The rows of the table, by type; of each the base, then the signs by group and name."""
    counts = Counter(sign for article in articles for sign in article.signs)
    signs = sorted(sign for sign, count in counts.items() if count >= LEAST)
    stands = np.array([[sign in article.signs for sign in signs] for article in articles])
    for kind in get_args(EventType):
        found = fit(stands, np.array([kind in article.types for article in articles]))
        yield EventWeight(type=kind, group="base", sign=None, weight=round(found.base, 2))
        for (group, name), weight in zip(signs, found.of, strict=True):
            if round(weight, 2):
                yield EventWeight(type=kind, group=group, sign=name, weight=round(weight, 2))


def main(folders: Iterable[Path]) -> None:
    """Fit and write the table. Raises `ValueError`, and leaves the table as it is, where there is nothing to fit."""
    articles = list(seen(folders))
    if not articles:
        raise ValueError("event_weights: no folder with annotated articles is named")
    rows = list(weights(articles))
    with Path(str(gazetteers() / "event_weights.csv")).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(EventWeight.model_fields), lineterminator="\n")
        writer.writeheader()
        writer.writerows(row.model_dump() for row in rows)


if __name__ == "__main__":
    main(map(Path, sys.argv[1:]))
