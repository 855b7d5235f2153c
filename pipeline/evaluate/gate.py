"""The gate of accuracy: every reason why a change must not land, each as one line."""

from collections.abc import Iterator, Mapping, Sized
from pathlib import Path
from typing import Protocol

from pipeline.evaluate.corpus import corpus_hash
from pipeline.evaluate.floors import EPSILON, Floors, committed, load


class Measured(Protocol):
    """An evaluation: its articles, what failed by name, and its figures (null: nothing to measure)."""

    @property
    def articles(self) -> Sized:
        """What was evaluated."""

    @property
    def crashes(self) -> Mapping[str, str]:
        """What was not, and why."""

    def figures(self) -> Mapping[str, float | None]:
        """Every figure that may have a floor, by name."""


def gate(
    path: Path,
    folder: Path,
    evaluation: Measured,
    *,
    digest: str | None = None,
    command: str = "thidua evaluate",
) -> list[str]:
    """What is wrong with an evaluation of `folder` by the floors of `path`; nothing if it passes.

    `digest` is the hash of what was evaluated, by default that of the folder's gold files; `command` begins the one
    that takes it anew. Raises `GoldError` for a file of floors that cannot be read, and for a folder without gold.
    """
    floors = load(path)
    renew = f"{command} --renew {path} {folder}"
    return [
        *_changed(folder, floors, evaluation, digest or corpus_hash(folder), renew),
        *(f"{name}: a full miss: {crash}" for name, crash in evaluation.crashes.items()),
        *_under(floors, evaluation.figures()),
        *_lowered(floors, floors.marks(), "its mark in [high]"),
        *(fault for revision, before in committed(path).items() for fault in _since(floors, before, revision)),
    ]


def _changed(folder: Path, floors: Floors, evaluation: Measured, digest: str, renew: str) -> Iterator[str]:
    if not evaluation.articles:
        yield f"{folder}: no article was evaluated"
    if digest != floors.hash:
        yield (
            f"{folder}: the corpus is not the one that the floors were made for ({floors.articles} articles then, "
            f"{len(evaluation.articles)} now); after a review: {renew}"
        )


def _under(floors: Floors, figures: Mapping[str, float | None]) -> Iterator[str]:
    for name, floor in floors.floors.items():
        if name not in figures:
            yield f"{name}: no such figure"
        elif (value := figures[name]) is None:
            yield f"{name}: nothing to measure, and a floor of {floor}"
        elif value < floor - floors.epsilon:
            yield f"{name}: {value:.4f} is under the floor of {floor} less {floors.epsilon}"


def _lowered(floors: Floors, marks: Mapping[str, float], what: str) -> Iterator[str]:
    for name, mark in sorted(marks.items()):
        floor = floors.floors.get(name, 0.0)
        if floor < mark and not floors.excused(name, floor):
            yield f"{name}: its floor, {floor}, is under {what}, {mark}, and no entry in [[lowered]] says why"


def _since(floors: Floors, before: Floors, revision: str) -> Iterator[str]:
    """Floors and marks may not sink, nor epsilon grow, from one commit to the next, unless a reason is given."""
    yield from _lowered(floors, before.floors, f"that of {revision}")
    sunk = {name for name, mark in before.marks().items() if floors.marks().get(name, 0.0) < mark}
    yield from (f"{name}: its mark in [high] was {before.marks()[name]} at {revision}" for name in sorted(sunk))
    if floors.epsilon > before.epsilon and not floors.excused(EPSILON, floors.epsilon):
        yield f"epsilon: {floors.epsilon} is more than at {revision}, {before.epsilon}, and no entry says why"
