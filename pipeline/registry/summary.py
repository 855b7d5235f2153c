"""What is in the registry, in a few lines for a person: the table that `thidua demo` and `thidua build` print."""

from dataclasses import dataclass
from datetime import date

from pipeline.home import Home
from pipeline.registry.opening import opened
from pipeline.registry.sql_files import question


@dataclass(frozen=True)
class Count:
    """How many rows of a kind; `label` is Vietnamese."""

    label: str
    rows: int


@dataclass(frozen=True)
class EventLine:
    """One event as the table shows it. `day` is as Vietnamese write it (19/10/2021); null is unknown."""

    day: str | None
    types: str
    province: str | None
    venue: str | None
    blocks: str | None
    title: str
    url: str

    HEADINGS = ("Ngày", "Loại", "Nơi/Tỉnh", "Khối/cụm", "Tiêu đề")

    def cells(self) -> tuple[str, str, str, str, str]:
        """The cells under `HEADINGS`; a dash where nothing is known."""
        place = ", ".join(part for part in (self.venue, self.province) if part)
        return self.day or "–", self.types, place or "–", self.blocks or "–", self.title


@dataclass(frozen=True)
class Summary:
    """The counts and every event, by date; undated ones last."""

    counts: tuple[Count, ...]
    events: tuple[EventLine, ...]


def summary(home: Home) -> Summary:
    """Look into the published registry. Raises `RegistryMissingError`."""
    with opened(home) as connection:
        counts = connection.execute(question("counts")).fetchall()
        events = connection.execute(question("events")).fetchall()
    return Summary(
        tuple(Count(label, rows) for label, rows in counts),
        tuple(EventLine(vietnamese_day(text, day), *rest) for text, day, *rest in events),
    )


def vietnamese_day(edtf: str | None, start: date | None) -> str | None:
    """An EDTF date as Vietnamese write it: 19/10/2021, 09/2022, 20/11; null where nothing is known."""
    if edtf is None:
        return None if start is None else f"{start.day:02}/{start.month:02}/{start.year}"
    parts = [part for part in reversed(edtf.split("-")) if part != "XXXX"]
    return "/".join(parts)
