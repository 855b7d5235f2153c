"""How far the reading of many files is, in bytes: records of a large file count by their place in it."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from pipeline.inputs import Failure, Input
from pipeline.registry.report import Progress


def passing(
    items: Iterable[Input | Failure], paths: Sequence[Path], tell: Progress, stage: str
) -> Iterator[Input | Failure]:
    """The items as they come, telling for each the bytes of the files and folders `paths` that were read before it."""
    sizes = {file.name: file.stat().st_size for path in paths for file in _files(path)}
    total, finished, warc = sum(sizes.values()), 0, ""
    for item in items:
        capture = None if isinstance(item, Failure) else item.archived.capture
        if capture and capture.warc != warc:
            finished, warc = finished + sizes.get(warc, 0), capture.warc
        if capture and capture.warc:
            tell(stage, min(finished + capture.offset, total), total)
        elif capture:
            finished += len(item.archived.body) if isinstance(item, Input) else 0
            tell(stage, min(finished, total), total)
        yield item
    tell(stage, total, total)


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        yield from (file for file in path.rglob("*") if file.is_file())
    elif path.is_file():
        yield path
