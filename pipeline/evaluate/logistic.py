"""Logistic regression with an L1 penalty on signs that stand or do not: few weights that each can be read.

Minimises strength · Σ log(1 + e^(−y·(base + x·w))) + ‖w‖₁ weight by weight, each step the best for a parabola that
bounds the loss from above within a region of trust (BBR: Genkin, Lewis and Madigan 2007). The base is not penalised.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
_SWEEPS = 1000
_SETTLED = 0.002  # change of any weight in one sweep
_EVERY = 10  # sweeps of which one looks at all signs, the others only at those that weigh something


class Weights(NamedTuple):
    """`base` and one weight for each column, 0 for most."""

    base: float
    of: Matrix


def fit(signs: NDArray[np.bool_], holds: NDArray[np.bool_], strength: float = 1.0) -> Weights:
    """Weights of the columns of `signs` (rows × signs) for what holds of each row."""
    places = [np.arange(len(signs)), *(np.flatnonzero(column) for column in signs.T)]
    weights, trust, sums = np.zeros(len(places)), np.ones(len(places)), np.zeros(len(signs))
    for sweep in range(_SWEEPS):
        every = sweep % _EVERY == 0
        moved = 0.0
        for column, rows in enumerate(places):
            if len(rows) and (every or not column or weights[column]):
                penalty = (1.0 if column else 0.0) / strength
                step = _step(sums[rows], holds[rows], float(weights[column]), float(trust[column]), penalty)
                sums[rows] += step
                weights[column] += step
                trust[column] = max(2 * abs(step), trust[column] / 2)
                moved = max(moved, abs(step))
        if every and moved < _SETTLED:
            break
    return Weights(float(weights[0]), weights[1:])


def _step(sums: Matrix, holds: NDArray[np.bool_], weight: float, trust: float, penalty: float) -> float:
    """How far one weight moves."""
    slope = float((1 / (1 + np.exp(-sums)) - holds).sum())
    beyond = np.abs(sums) - trust
    curve = float(np.where(beyond <= 0, 0.25, 1 / (2 + np.exp(beyond) + np.exp(-beyond))).sum())
    goal = weight - slope / curve
    goal = float(np.sign(goal)) * max(abs(goal) - penalty / curve, 0.0)
    return min(max(goal - weight, -trust), trust)
