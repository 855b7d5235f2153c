"""The abbreviations in document numbers: which are known, and as what. Signs, case and the dash of `SGD-ĐT` vanish."""

import re
from collections.abc import Iterable
from functools import cache
from typing import TypeVar

from gazetteers.documents import DocumentType, DraftingUnit, IssuingBody, document_types, drafting_units, issuing_bodies

R = TypeVar("R")
_SIGNS = re.compile(r"[\s&]")


def key(code: str) -> str:
    """A code without its case and signs: `GD&ĐT`, `GDĐT` and `gdđt` are one."""
    return _SIGNS.sub("", code).casefold()


@cache
def types() -> dict[str, tuple[DocumentType, ...]]:
    """The forms of documents by the key of their code."""
    return _by_key((row.code, row) for row in document_types() if row.code)


@cache
def bodies() -> dict[str, tuple[IssuingBody, ...]]:
    """The bodies by the key of their code."""
    return _by_key((row.code, row) for row in issuing_bodies())


@cache
def units() -> dict[str, tuple[DraftingUnit, ...]]:
    """The drafting units by the key of their code."""
    return _by_key((row.code, row) for row in drafting_units())


@cache
def schools() -> frozenset[str]:
    """Keys of codes that also count schools ("15/THPT")."""
    return frozenset(code for code, rows in bodies().items() if all(row.level == "school" for row in rows))


def is_known(code: str) -> bool:
    """Whether the code abbreviates a form of document or a body."""
    return key(code) in types() or key(code) in bodies()


def _by_key(rows: Iterable[tuple[str, R]]) -> dict[str, tuple[R, ...]]:
    found: dict[str, list[R]] = {}
    for code, row in rows:
        found.setdefault(key(code), []).append(row)
    return {code: tuple(values) for code, values in found.items()}
