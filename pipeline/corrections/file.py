"""The file of corrections: JSON Lines, only ever added to, made to be kept in git."""

import fcntl
import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from pipeline.corrections.row import Correction
from pipeline.corrections.values import RefusedError, check_value

_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


@dataclass(frozen=True)
class Problem:
    """A line that is no correction: its number from 1 (0: the whole file), and why, in Vietnamese."""

    path: Path
    line: int
    why: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.why}" if self.line else f"{self.path}: {self.why}"


class CorrectionsError(ValueError):
    """A file of corrections with lines that cannot be used; every one of them is in `problems`."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def read(path: Path, *, required: bool = False) -> tuple[Correction, ...]:
    """All corrections, in the order in which they count; none where there is no file and it is not `required`.

    A line that is there twice, word by word, as a merge of two branches may leave it, counts once. Raises
    `CorrectionsError` naming every bad line: a file is used whole or not at all, so that no correction is lost.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        if required:
            raise CorrectionsError((Problem(path, 0, "không có tệp này"),)) from None
        return ()
    except OSError as error:
        raise CorrectionsError((Problem(path, 0, f"không đọc được: {error.strerror}"),)) from error
    rows: dict[str, tuple[int, Correction]] = {}
    problems = [Problem(path, line, why) for line, why in _collect(content, rows)]
    problems += [Problem(path, line, why) for line, why in _undoing(rows)]
    if problems:
        raise CorrectionsError(tuple(sorted(problems, key=lambda problem: problem.line)))
    return tuple(sorted((row for _, row in rows.values()), key=lambda row: row.order))


def _collect(content: bytes, rows: dict[str, tuple[int, Correction]]) -> Iterator[tuple[int, str]]:
    """Fill `rows` by id; what is wrong with which line."""
    for number, raw in enumerate(content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if not raw.strip():
            continue
        try:
            row = parse(raw)
        except ValueError as error:
            yield number, str(error)
            continue
        first, same = rows.setdefault(row.id, (number, row))
        if same != row:
            yield number, f"mã {row.id} đã dùng ở dòng {first} cho một nội dung khác"


def parse(raw: bytes) -> Correction:
    """One line. Raises `ValueError` saying in Vietnamese why it is none."""
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        raise ValueError(f"không phải UTF-8 ở byte {error.start}") from error
    if text.startswith(_CONFLICT):
        raise ValueError("dấu xung đột của git: giữ cả hai phía, bỏ dòng dấu này")
    try:
        row = Correction.model_validate(json.loads(text))
    except json.JSONDecodeError as error:
        raise ValueError(f"không phải JSON ở cột {error.colno}: {error.msg}") from error
    except RecursionError as error:
        raise ValueError("JSON lồng quá sâu") from error
    except ValidationError as error:
        raise ValueError("; ".join(_faults(error))) from error
    if row.kind is not None:
        try:
            check_value(row.kind, row.field, row.after)
        except RefusedError as error:
            raise ValueError(str(error)) from error
    return row


def _faults(error: ValidationError) -> Iterator[str]:
    for fault in error.errors(include_url=False):
        place = ".".join(map(str, fault["loc"]))
        yield f"{place}: {fault['msg']}" if place else fault["msg"]


def _undoing(rows: dict[str, tuple[int, Correction]]) -> Iterator[tuple[int, str]]:
    for number, row in rows.values():
        if row.action != "undo":
            continue
        undone = rows.get(row.target)
        if undone is None:
            yield number, f"hủy một dòng không có trong tệp: {row.target}"
        elif undone[1].order >= row.order:
            yield number, f"hủy một dòng ghi sau nó: {row.target}"


def append(path: Path, row: Correction) -> None:
    """Add one line at the end, in one write, after whoever writes now is done. Raises `OSError`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        size = file.seek(0, os.SEEK_END)
        file.seek(max(size - 1, 0))
        ended = file.read(1) in {b"", b"\n"}  # who edits by hand may forget the last line's end
        file.write((b"" if ended else b"\n") + row.line().encode() + b"\n")
        file.flush()
        os.fsync(file.fileno())


def digest(rows: Iterable[Correction]) -> str:
    """SHA-256 over all corrections in the order in which they count; that of nothing where there are none."""
    whole = hashlib.sha256()
    for row in sorted(rows, key=lambda row: row.order):
        whole.update(row.line().encode() + b"\n")
    return whole.hexdigest()
