"""How far a figure can be trusted: percentile bootstrap over articles (Efron 1979), seeded so that it repeats."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from pipeline.evaluate.counts import Counts

RESAMPLES = 500
SEED = 20250701
MACRO = "macro"
Bounds = tuple[float, float]


def intervals(articles: Sequence[dict[str, Counts]], level: float = 0.95) -> dict[str, Bounds | None]:
    """Lower and upper bound of each name's F1 at `level`, and of their mean; null where there is no F1."""
    if not articles:
        return {}
    names = list(articles[0])
    table = np.array([[_row(article[name]) for name in names] for article in articles], dtype=np.int64)
    drawn = np.random.default_rng(SEED).multinomial(len(articles), [1 / len(articles)] * len(articles), RESAMPLES)
    sums = np.tensordot(drawn, table, axes=1)  # resamples by names by (matched, missed, spurious)
    items = 2 * sums[..., 0] + sums[..., 1] + sums[..., 2]
    f1 = np.where(items > 0, 2 * sums[..., 0] / np.maximum(items, 1), np.nan)
    some = ~np.isnan(f1).all(axis=1)
    columns = {name: f1[:, place] for place, name in enumerate(names)} | {MACRO: np.nanmean(f1[some], axis=1)}
    return {name: _bounds(values, level) for name, values in columns.items()}


def _row(counts: Counts) -> tuple[int, int, int]:
    return counts.matched, counts.missed, counts.spurious


def _bounds(values: NDArray[np.float64], level: float) -> Bounds | None:
    known = values[~np.isnan(values)]
    if not known.size:
        return None
    low, high = np.quantile(known, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
