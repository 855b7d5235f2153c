"""Revisits: records that only say which other record's content a server gave again (ISO 28500, 6.7).

They wait until all files are read, for what they repeat may come later, lie in another file, or be of a site that
nobody chose. Then one more pass over the files looks for the wanted records alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from pathlib import Path

from spiders.archive import Archived, ArchiveError, Head, read_warc
from spiders.archive.reader import Reference


@dataclass
class Repeated:
    """The revisits that wait; `left` counts those whose record is in none of the files."""

    waiting: list[Archived] = field(default_factory=list)
    left: int = 0

    def wait(self, revisit: Archived) -> None:
        """Keep a revisit; it has no body."""
        self.waiting.append(revisit)

    def found(self, files: Sequence[Path]) -> Iterator[Archived]:
        """Each revisit as the answer that it stands for, as its original is met in the files."""
        self.left = len(self.waiting)
        by_name = _by_name(self.waiting)
        for file in files if by_name else ():
            for original in _originals(file, by_name):
                for revisit in _of(original, by_name):
                    self.left -= 1
                    yield _joined(revisit, original)
            if not self.left:
                return


# by each of their names, the revisits by their place in memory
Named = dict[tuple[str, str], dict[int, Archived]]


def _by_name(waiting: Sequence[Archived]) -> Named:
    """The revisits by each name of what they repeat."""
    named: Named = {}
    for revisit in waiting:
        for name in _names(revisit.repeats) if revisit.repeats else ():
            named.setdefault(name, {})[id(revisit)] = revisit
    return named


def _names(repeats: Reference) -> Iterator[tuple[str, str]]:
    if repeats.record_id:
        yield "id", repeats.record_id
    if repeats.digest:
        yield "digest", repeats.digest
    if repeats.url and repeats.date:
        yield "url", repeats.url


def _originals(file: Path, wanted: Named) -> Iterator[Archived]:
    def is_wanted(head: Head) -> bool:
        names = (("id", head.record_id), ("digest", head.digest or ""), ("url", head.url))
        return head.kind in {"response", "resource"} and any(wanted.get(name) for name in names)

    try:
        yield from read_warc(file, is_wanted)
    except ArchiveError:
        return  # what is wrong with the file was said when it was read for its own sake


def _of(original: Archived, wanted: Named) -> list[Archived]:
    """The revisits of a record, which wait no longer."""
    capture = original.capture
    found = wanted.get(("id", capture.record_id), {}) | wanted.get(("digest", original.digest or ""), {})
    dated = wanted.get(("url", capture.url), {})
    found |= {place: one for place, one in dated.items() if _is_of_date(one, original)}
    for place, one in found.items():
        for name in _names(one.repeats) if one.repeats else ():
            wanted[name].pop(place, None)
    return list(found.values())


def _is_of_date(revisit: Archived, original: Archived) -> bool:
    stated = revisit.repeats.date if revisit.repeats else None
    fetched = original.capture.fetched_at
    return stated is not None and stated[:19] == f"{fetched:%Y-%m-%dT%H:%M:%S}"


def _joined(revisit: Archived, original: Archived) -> Archived:
    """The answer: address, time and header of the revisit, content of the original.

    A server that said 304 said nothing of the content, and most archivers drop the header of a repeated answer.
    """
    own, first = revisit.capture, original.capture
    said = own.status if own.status != HTTPStatus.NOT_MODIFIED else first.status
    headers = {**original.headers, **revisit.headers} if said == first.status else dict(revisit.headers)
    headers.pop("content-length", None)
    changed = {"status": said, "content_type": headers.get("content-type"), "digest": first.digest}
    capture = own.model_copy(update=changed)
    return replace(original, capture=capture, kind="response", headers=headers, repeats=None)
