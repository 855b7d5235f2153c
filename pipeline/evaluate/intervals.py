"""How far a figure can be trusted: percentile bootstrap over articles (Efron 1979), seeded so that it repeats."""

from collections.abc import Callable, Sequence

import numpy as np

from pipeline.evaluate.score import Counts, Scored, total

RESAMPLES = 500
SEED = 20250701
Figure = Callable[[dict[str, Counts]], float | None]


def interval(scored: Sequence[Scored], figure: Figure, level: float = 0.95) -> tuple[float, float] | None:
    """Lower and upper bound of a figure at `level`; null where the figure itself is null."""
    generator = np.random.default_rng(SEED)
    values = []
    for _ in range(RESAMPLES):
        sample = [scored[i] for i in generator.integers(len(scored), size=len(scored))]
        value = figure(total(sample))
        if value is not None:
            values.append(value)
    if not values:
        return None
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
