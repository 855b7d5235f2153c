"""Logistic regression with an L1 penalty: few weights that each can be read.

Minimises Σ log(1 + e^(−y·(b + x·w))) · strength + ‖w‖₁ by accelerated proximal gradient descent (FISTA, Beck and
Teboulle 2009); the base `b` is not penalised.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
_STEPS = 3000
_SETTLED = 1e-5  # change of any weight in one step


class Weights(NamedTuple):
    """`base` and one weight for each column, 0 for most."""

    base: float
    of: Matrix


def fit(signs: Matrix, holds: NDArray[np.bool_], strength: float = 1.0) -> Weights:
    """Weights of the columns of `signs` (rows × signs, 0 or 1) for what holds of each row."""
    rows = np.hstack([signs, np.ones((len(signs), 1))])
    step = 4.0 / (strength * float(np.linalg.norm(rows, 2)) ** 2)  # the loss curves a quarter of that at most
    penalty = np.append(np.full(signs.shape[1], step), 0.0)
    now = np.zeros(rows.shape[1])
    ahead, pace = now, 1.0
    for _ in range(_STEPS):
        slope = strength * rows.T @ (1 / (1 + np.exp(-(rows @ ahead))) - holds)
        moved = ahead - step * slope
        new = np.sign(moved) * np.maximum(np.abs(moved) - penalty, 0.0)
        pace = 1.0 if float((ahead - new) @ (new - now)) > 0 else pace  # it overshot: O'Donoghue and Candès 2015
        faster = (1 + (1 + 4 * pace**2) ** 0.5) / 2
        ahead = new + (pace - 1) / faster * (new - now)
        settled = float(np.abs(new - now).max()) < _SETTLED
        now, pace = new, faster
        if settled:
            break
    return Weights(float(now[-1]), now[:-1])
