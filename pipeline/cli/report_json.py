"""An evaluation as one JSON object, for programs."""

import dataclasses
from typing import Any

from pipeline.evaluate import Evaluation
from pipeline.evaluate.counts import Counts
from pipeline.evaluate.score import total


def plain(evaluation: Evaluation) -> dict[str, Any]:
    """Everything that the tables show, and every difference by article; null for a figure that cannot be measured."""
    exact = evaluation.exact
    fields = {
        name: _counted(counts)
        | {
            "attributes": {attribute: counts.accuracy(attribute) for attribute in counts.right},
            "attributes_said": {attribute: counts.said(attribute) for attribute in counts.right},
            "exact": _counted(exact[name]),
        }
        for name, counts in evaluation.sums.items()
    }
    inside = total(article.figures for article in evaluation.articles)
    articles = {
        article.name: [dataclasses.asdict(item) for item in article.differences] for article in evaluation.articles
    }
    return {
        "macro_f1": evaluation.macro_f1,
        "fields": fields,
        "inside": {name: _counted(counts) for name, counts in inside.items()},
        "figures": evaluation.figures(),
        "crashes": evaluation.crashes,
        "differences": articles,
    }


def _counted(counts: Counts) -> dict[str, Any]:
    return {"precision": counts.precision, "recall": counts.recall, "f1": counts.f1}
