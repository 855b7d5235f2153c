"""Whether a registry made by another extractor may take the place of the published one."""

from pathlib import Path

from pipeline.comparison import IncomparableError, breaches, compare, written
from pipeline.comparison.compare import extractor_of
from pipeline.home import Home
from pipeline.registry.errors import SuccessionError


def examined(home: Home, built: Path, accepted: str | None) -> str | None:
    """Compare a finished file with the published one where another extractor made that, and keep the report.

    What to tell about it, in Vietnamese; null where there is nothing to compare. `accepted` is why a person takes it
    although it goes beyond the limits. Raises `SuccessionError` where it does and nobody has, and `OSError` where the
    report cannot be kept.
    """
    if not home.registry.is_file():
        return None
    try:
        if extractor_of(home.registry) == extractor_of(built):
            return None
        comparison = compare(home.registry, built)
    except IncomparableError as error:
        return f"không so được với sổ đang công bố, do phiên bản khác dựng: {error}"
    found = breaches(comparison)
    report = written(home.reports, comparison, found, accepted)
    if found and accepted is None:
        raise SuccessionError(report, [str(breach) for breach in found])
    return f"bộ trích xuất mới, so với bộ trước: {report}"
