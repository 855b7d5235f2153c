"""The corrections with what became of each in the published registry."""

from dataclasses import dataclass
from pathlib import Path

from pipeline.corrections.file import read
from pipeline.corrections.looking import sql
from pipeline.corrections.row import Correction
from pipeline.home import Home
from pipeline.registry.errors import QueryError, RegistryMissingError
from pipeline.registry.opening import opened

OPEN = frozenset({"reopened", "unmatched"})
PENDING = "pending"


@dataclass(frozen=True)
class Listed:
    """A correction, its state at the last build (`pending` for one that no build has seen), and why."""

    correction: Correction
    state: str
    detail: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether a person should look at it again."""
        return self.state in OPEN


def listed(home: Home, path: Path) -> tuple[Listed, ...]:
    """Every correction of the file, in the order in which they count. Raises `CorrectionsError`."""
    states = _states(home)
    return tuple(Listed(row, *states.get(row.id, (PENDING, None))) for row in read(path))


def _states(home: Home) -> dict[str, tuple[str, str | None]]:
    """By correction; none where there is no registry, or one from before corrections."""
    try:
        with opened(home) as connection:
            return {name: (state, detail) for name, state, detail in connection.execute(sql("states")).fetchall()}
    except (RegistryMissingError, QueryError):
        return {}
