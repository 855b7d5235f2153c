"""The file of floors: what each figure must reach on a corpus, how high its floor ever was, why one was lowered."""

import json
import math
import subprocess
import tomllib
from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from pipeline.evaluate.gold import GoldError

EPSILON = "epsilon"
_PLACES = 1000  # a floor has three decimals
COMMAND = "thidua evaluate"
_HEAD = """\
# What each figure must reach on this corpus, less epsilon: `{command} --gate THIS_FILE DIR`.
# `{command} --renew THIS_FILE DIR` writes it: it takes the corpus as it is now, and raises floors, never lowers.
# A floor under its mark in [high], or under an earlier commit's, needs an entry in [[lowered]] that says why.
"""


class Lowered(BaseModel):
    """A floor (or epsilon) that was lowered to `floor` on purpose, and the reason."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    figure: str
    floor: float
    reason: str = Field(pattern=r"\w+\W+\w+")  # a word is no reason


class Floors(BaseModel):
    """`hash` is that of the corpus (`corpus_hash`); `floors` and `high` go by the names of `Evaluation.figures`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    epsilon: float = Field(ge=0, le=0.05)
    articles: int = Field(gt=0)
    hash: str = Field(pattern=r"[0-9a-f]{64}")
    floors: dict[str, float] = Field(min_length=1)
    high: dict[str, float]
    lowered: tuple[Lowered, ...] = ()

    def excused(self, figure: str, floor: float) -> bool:
        """True if a reason stands in the file for this figure at this very value."""
        return any(entry.figure == figure and entry.floor == floor for entry in self.lowered)

    def marks(self) -> dict[str, float]:
        """How high each figure's floor ever was, by what this file says."""
        names = dict.fromkeys([*self.floors, *self.high])
        return {name: max(self.floors.get(name, 0.0), self.high.get(name, 0.0)) for name in names}


def parse(source: str, name: str) -> Floors:
    """The floors in a TOML text. Raises `GoldError` naming the file and what is wrong."""
    try:
        return Floors.model_validate(tomllib.loads(source))
    except tomllib.TOMLDecodeError as error:
        raise GoldError(f"{name}: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        raise GoldError(f"{name}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error


def load(path: Path) -> Floors:
    """The floors of a file. Raises `GoldError` naming it."""
    try:
        return parse(path.read_text(encoding="utf-8"), str(path))
    except (OSError, UnicodeDecodeError) as error:
        raise GoldError(f"{path}: {error}") from error


def committed(path: Path) -> dict[str, Floors]:
    """The file as it is in the last two commits that changed it, by revision; none outside a git repository.

    Two are enough: each commit was itself held against the one before it.
    """
    revisions = _git(path, "log", "-2", "--format=%h", "--", path.name)
    found = {revision: _git(path, "show", f"{revision}:./{path.name}") for revision in (revisions or "").split()}
    return {revision: parse(source, f"{path} at {revision}") for revision, source in found.items() if source}


def _git(path: Path, *arguments: str) -> str | None:
    """What git says in the file's folder; null where there is no repository, no git, or no such file."""
    try:
        done = subprocess.run(  # noqa: S603  # fixed words and a revision that git named
            ["git", *arguments], cwd=path.parent, capture_output=True, text=True, check=False  # noqa: S607
        )  # fmt: skip
    except FileNotFoundError:
        return None
    return done.stdout if done.returncode == 0 else None


def renewed(
    floors: Floors, digest: str, articles: int, figures: Mapping[str, float | None], reason: str | None
) -> Floors:
    """The floors for a corpus as it is now: each raised to its figure where that is higher (three decimals, cut off).

    With a reason, a floor that its figure no longer reaches is lowered to it, and the reason kept.
    """
    reached = {name: math.floor((figures.get(name) or 0.0) * _PLACES) / _PLACES for name in floors.floors}
    under = [name for name, floor in floors.floors.items() if reached[name] < floor - floors.epsilon and reason]
    new = {name: reached[name] if name in under else max(floor, reached[name]) for name, floor in floors.floors.items()}
    marks = {name: max(new.get(name, 0.0), mark) for name, mark in floors.marks().items()}
    kept = tuple(
        _moved(entry, new) for entry in floors.lowered if _holds(entry, new, marks) and entry.figure not in under
    )
    added = tuple(Lowered(figure=name, floor=new[name], reason=reason or "") for name in under)
    changes = {"hash": digest, "articles": articles, "floors": new, "high": marks, "lowered": kept + added}
    return floors.model_copy(update=changes)


def _holds(entry: Lowered, new: Mapping[str, float], marks: Mapping[str, float]) -> bool:
    """True while the floor that a reason excuses is under its mark; epsilon is changed by hand alone."""
    return entry.figure == EPSILON or new.get(entry.figure, 0.0) < marks.get(entry.figure, 0.0)


def _moved(entry: Lowered, new: Mapping[str, float]) -> Lowered:
    return entry.model_copy(update={"floor": new.get(entry.figure, entry.floor)})


def dump(floors: Floors, command: str = COMMAND) -> str:
    """The text of a file of floors, headed by the command that holds and renews it."""
    lines = [
        _HEAD.format(command=command),
        f"epsilon = {floors.epsilon}",
        f"articles = {floors.articles}",
        f'hash = "{floors.hash}"',
    ]
    for title, table in (("floors", floors.floors), ("high", floors.high)):
        lines += [f"\n[{title}]", *(f"{json.dumps(name)} = {value}" for name, value in table.items())]
    for entry in floors.lowered:
        reason = json.dumps(entry.reason, ensure_ascii=False)
        lines += [
            "\n[[lowered]]",
            f"figure = {json.dumps(entry.figure)}",
            f"floor = {entry.floor}",
            f"reason = {reason}",
        ]
    return "\n".join(lines) + "\n"
