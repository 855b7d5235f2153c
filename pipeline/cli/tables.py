"""The registry's content as tables for a person, in Vietnamese."""

from rich.table import Table

from pipeline.cli.app import fail, out
from pipeline.home import Home
from pipeline.registry import RegistryError
from pipeline.registry.summary import EventLine, summary

# How the columns of the events share the width; the day is never broken.
SHARES = (None, 2, 2, 2, 3)


def show_registry(home: Home, most: int = 100) -> None:
    """The events by date (the last `most`), and how many rows there are of each kind."""
    try:
        found = summary(home)
    except RegistryError as error:
        fail(str(error))
    events = Table(title="Hoạt động thi đua", expand=True)
    for heading, share in zip(EventLine.HEADINGS, SHARES, strict=True):
        events.add_column(heading, ratio=share, no_wrap=share is None, overflow="fold")
    for event in found.events[-most:]:
        events.add_row(*event.cells())
    out.print(events)
    left = len(found.events) - most
    if left > 0:
        out.print(f"… và {left} hoạt động trước đó")
    counts = Table("Trong sổ đăng ký")
    counts.add_column("Số lượng", justify="right")
    for count in found.counts:
        counts.add_row(count.label, str(count.rows))
    out.print(counts)
