"""The archive: WARC files (ISO 28500), gzip by record, in which nothing half-written is ever taken for a whole."""

from spiders.archive.reader import Archived, Choice, Head, Kind, Reference, read_archive, read_warc, record_at
from spiders.archive.salvage import Salvaged, salvage
from spiders.archive.store import ArchiveError
from spiders.archive.writer import ArchiveWriter

__all__ = [
    "ArchiveError",
    "ArchiveWriter",
    "Archived",
    "Choice",
    "Head",
    "Kind",
    "Reference",
    "Salvaged",
    "read_archive",
    "read_warc",
    "record_at",
    "salvage",
]
