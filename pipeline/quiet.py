"""Work during which Python does not look for cycles: an article's objects are freed as they are let go of."""

import gc
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def uncollected(work: Callable[P, R]) -> Callable[P, R]:
    """The function without collections while it runs. It makes thousands of small objects, each of which Python would
    look at again and again, and leaves no cycles behind.
    """

    @wraps(work)
    def quietly(*args: P.args, **kwargs: P.kwargs) -> R:
        if not gc.isenabled():
            return work(*args, **kwargs)
        gc.disable()
        try:
            return work(*args, **kwargs)
        finally:
            gc.enable()

    return quietly
