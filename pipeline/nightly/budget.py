"""How long a night may take, and how much of that is kept back from the crawl for what comes after it."""

import re
from collections.abc import Sequence

from pipeline.nightly.report import NightReport

_FORM = re.compile(r"(?:(\d{1,4})h)?(?:(\d{1,5})m)?(?:(\d{1,6})s)?", re.ASCII)
FIRST_SHARE = 0.25  # of the budget, kept back in a first night, when nothing is known
MOST_SHARE = 0.5  # more is never kept back: what the build does not finish one night it finishes the next
MARGIN = 1.25  # on the longest of the latest nights: the archive grows
LATEST = 7


def seconds_of(text: str) -> float:
    """Seconds of a time as people write it: `6h`, `90m`, `1h30m`, `45s`. Raises `ValueError`."""
    match = _FORM.fullmatch(text.strip().lower())
    hours, minutes, seconds = (int(part or 0) for part in match.groups()) if match else (0, 0, 0)
    total = 3600 * hours + 60 * minutes + seconds
    if not total:
        raise ValueError(f"{text!r} không phải thời lượng: viết 6h, 90m, 1h30m hoặc 45s")
    return float(total)


def reserve(budget: float, former: Sequence[NightReport]) -> float:
    """Seconds kept back for the build, its check and a crawl's last answers, learned from the nights before."""
    taken = [after for night in former[-LATEST:] if (after := _after_crawl(night)) is not None]
    wanted = MARGIN * max(taken) if taken else FIRST_SHARE * budget
    return min(wanted, MOST_SHARE * budget)


def _after_crawl(night: NightReport) -> float | None:
    """What a night needed after its crawl's time was over; null for one that did not get to build."""
    stages = {stage.name: stage for stage in night.stages}
    build, check, crawl = stages.get("build"), stages.get("check"), stages.get("crawl")
    if build is None or build.state in {"skipped", "stopped"}:
        return None
    overrun = max((crawl.seconds if crawl else 0.0) - night.crawl_seconds, 0.0) if night.crawl_seconds else 0.0
    return overrun + build.seconds + (check.seconds if check else 0.0)
