"""Whether a new registry may take the place of the published one: nothing much is missing, and no extractor is bad."""

from pathlib import Path

from pipeline.comparison import IncomparableError, breaches, compare, missing, shrunken, written
from pipeline.comparison.compare import extractor_of
from pipeline.home import Home
from pipeline.registry.errors import SuccessionError

SITES = 10  # that a refusal names


def examined(home: Home, built: Path, accepted: str | None) -> str | None:
    """Look whether a finished file has the published articles, and compare it where another extractor made those.

    What to tell about it, in Vietnamese; null where there is nothing to compare. `accepted` is why a person takes it
    although it goes beyond the limits. Raises `SuccessionError` where it does and nobody has, or where articles are
    missing; `OSError` where the report of the comparison cannot be kept.
    """
    if not home.registry.is_file():
        return None
    try:
        _not_shrunken(home, built, accepted)
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


def _not_shrunken(home: Home, built: Path, accepted: str | None) -> None:
    """An archive only grows: a file was lost, or a reader sees pages no more, where published articles are missing."""
    found = missing(home.registry, built)
    broken = shrunken(found)
    if broken and accepted is None:
        sites = ", ".join(f"{site}: {count}" for site, count in found.sites[:SITES])
        raise SuccessionError(None, [*map(str, broken), f"{found.missing} bài đã công bố nay không còn ({sites})"])
