"""Logistic regression with an L1 penalty on signs that stand or do not: few weights that each can be read."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
_SWEEPS = 20_000
_SETTLED = 1e-5  # of the largest weight


class Weights(NamedTuple):
    """`base` and one weight for each column, 0 for most."""

    base: float
    of: Matrix


def fit(signs: NDArray[np.bool_], holds: NDArray[np.bool_], strength: float = 1.0) -> Weights:
    """Weights of the columns of `signs` (rows × signs) for what holds of each row; the base is not penalised.

    What holds of no row, or of every one, has a base alone: the odds of half a case against the rest.
    Raises `ImportError` without scikit-learn, which only who fits needs (the group "dev").
    """
    if holds.all() or not holds.any():
        odds = (holds.sum() + 0.5) / ((~holds).sum() + 0.5)
        return Weights(float(np.log(odds)), np.zeros(signs.shape[1]))
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415  # takes a second, and no reader needs it

    model = LogisticRegression(l1_ratio=1, solver="saga", C=strength, tol=_SETTLED, max_iter=_SWEEPS, random_state=0)
    model.fit(signs, holds)
    return Weights(float(model.intercept_[0]), model.coef_[0])
