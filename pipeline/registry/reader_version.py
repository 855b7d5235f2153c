"""The version of all that stands between an archived record and what is kept of it."""

import hashlib
import sys
from collections.abc import Iterable
from importlib import metadata
from importlib.resources import files
from importlib.resources.abc import Traversable

from gazetteers.loader import fingerprint
from pipeline.extract import version

PACKAGES = ("gazetteers", "models", "pipeline.read", "spiders.archive", "spiders.cms")
MODULES = (
    ("pipeline", "faults"),
    ("pipeline", "quiet"),
    ("pipeline.registry", "doubt"),
    ("pipeline.registry", "readings"),
    ("pipeline.registry", "work"),
    ("spiders", "records"),
)
LIBRARIES = {
    "ahocorasick_rs": "ahocorasick_rs",
    "backports": "backports-zstd",
    "brotli": "brotli",
    "bs4": "beautifulsoup4",
    "dateparser": "dateparser",
    "fastwarc": "fastwarc",
    "lxml": "lxml",
    "pydantic": "pydantic",
    "trafilatura": "trafilatura",
}  # the distribution of each package that they import


def reader_version() -> str:
    """A hash over the code and tables by which records are read, the libraries' releases, and the extractor.

    The extractor's version is a part of it: a page whose article must be extracted again must be read again, too.
    """
    digest = hashlib.sha256(f"{version()} {fingerprint(reading_only=True)} {sys.version_info[:2]}".encode())
    for name in LIBRARIES.values():
        digest.update(f"{name} {_release(name)}\0".encode())
    for name, content in sorted(sources()):
        digest.update(name.encode() + b"\0" + content + b"\0")
    return digest.hexdigest()[:16]


def sources() -> Iterable[tuple[str, bytes]]:
    """Every module that counts, by its path, with its text."""
    for package in PACKAGES:
        yield from _inside(package.replace(".", "/"), files(package))
    for package, name in MODULES:
        yield f"{package.replace('.', '/')}/{name}.py", (files(package) / f"{name}.py").read_bytes()


def _inside(name: str, folder: Traversable) -> Iterable[tuple[str, bytes]]:
    for path in folder.iterdir():
        if path.name.endswith(".py"):
            yield f"{name}/{path.name}", path.read_bytes()
        elif path.is_dir():
            yield from _inside(f"{name}/{path.name}", path)


def _release(name: str) -> str:
    """A library's release; none where this Python has what it brings (zstd, from 3.14 on)."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
