"""Where the time of one article goes, from the bytes of its page to its extraction."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import process_time

from pipeline.extract import extract
from pipeline.inputs import Failure, archived_from
from pipeline.read import ReadError, read
from spiders.archive import Archived


@dataclass
class Profile:
    """CPU seconds by stage, summed over `articles`; `failures` names what could not be read."""

    articles: int = 0
    characters: int = 0
    seconds: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    failures: list[str] = field(default_factory=list)

    @contextmanager
    def timer(self, stage: str) -> Iterator[None]:
        """Add the CPU time spent inside to a stage."""
        begin = process_time()
        try:
            yield
        finally:
            self.seconds[stage] += process_time() - begin

    def milliseconds(self) -> dict[str, float]:
        """CPU milliseconds per article of each stage, in the order in which they ran."""
        return {stage: 1000 * seconds / self.articles for stage, seconds in self.seconds.items() if self.articles}


def profile(paths: Sequence[Path], repeats: int) -> Profile:
    """Read and extract every article `repeats` times, after one turn that is not counted (models load then)."""
    items = list(archived_from(paths))
    warm, result = Profile(), Profile()
    for turn in range(repeats + 1):
        _one_turn(items, result if turn else warm)
    result.failures = warm.failures
    return result


def _one_turn(items: Sequence[Archived | Failure], result: Profile) -> None:
    for item in items:
        if isinstance(item, Failure):
            result.failures.append(str(item))
            continue
        try:
            with result.timer("read"):
                article = read(item)
        except ReadError as error:
            result.failures.append(str(error))
            continue
        if article is not None:
            result.articles += 1
            result.characters += len(article.text)
            extract(article, result.timer)
