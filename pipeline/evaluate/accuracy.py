"""The accuracy that the registry shows beside its data: measured on the project's corpus, by field and CMS.

`uv run python -m pipeline.evaluate.accuracy tests/corpus` reads every article through a page of its own CMS and writes
`pipeline/registry/data/accuracy.csv`.
"""

import csv
import sys
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path

from pipeline.evaluate.corpus import corpus_hash
from pipeline.evaluate.pages import OWN, page_reader
from pipeline.evaluate.run import Evaluation, cases, scored
from pipeline.evaluate.score import Scored
from pipeline.registry.accuracy import Accuracy

ALL = "all"
PLACES = 4  # decimals


def measured(folder: Path) -> Iterator[Accuracy]:
    """The figures of a folder of gold, over all articles and then CMS by CMS. Raises `GoldError`."""
    gold = corpus_hash(folder)
    articles = [scored(case) for case in cases(folder, reader=page_reader(OWN))]
    groups: dict[str | None, list[Scored]] = {None: articles}
    for article in articles:
        if article.facts:
            groups.setdefault(article.facts.cms, []).append(article)
    for cms, group in sorted(groups.items(), key=lambda pair: pair[0] or ""):
        yield from _rows(gold, cms, group)


def _rows(gold: str, cms: str | None, articles: Sequence[Scored]) -> Iterator[Accuracy]:
    evaluation = Evaluation(tuple(articles))
    figures: list[tuple[str, str | None, str, float | None]] = [(ALL, None, "f1", evaluation.macro_f1)]
    for name, counts in evaluation.sums.items():
        figures += [(name, None, measure, getattr(counts, measure)) for measure in ("precision", "recall", "f1")]
        figures += [(name, attribute, "accuracy", counts.accuracy(attribute)) for attribute in counts.right]
    for field, attribute, measure, value in figures:
        if value is not None:
            yield Accuracy(
                gold=gold, cms=cms, field=field, attribute=attribute, measure=measure,
                value=round(value, PLACES), articles=len(articles),
            )  # fmt: skip


def main(folder: Path) -> None:
    """Measure and write the table."""
    with Path(str(files("pipeline.registry") / "data" / "accuracy.csv")).open(
        "w", encoding="utf-8", newline=""
    ) as file:
        writer = csv.DictWriter(file, list(Accuracy.model_fields), lineterminator="\n")
        writer.writeheader()
        writer.writerows(row.model_dump() for row in measured(folder))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
