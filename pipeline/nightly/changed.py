"""What changed in the night, from the registry that it published: a file for a spreadsheet, and a few lines."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from pipeline.cli.cells import cell
from pipeline.home import Home
from pipeline.nightly.report import ChangeCount, Changed, changes_path, write_whole
from pipeline.registry.opening import opened
from pipeline.registry.sql_files import question

HEADINGS = ("Loại", "Thay đổi", "Nội dung", "Trường", "Trước", "Sau", "Bài", "Địa chỉ", "Vì sao không còn")
SHOWN = 5  # activities that the summary names


class _Change(NamedTuple):
    """A row of `v_changes`."""

    kind: str
    change: str
    thing: str
    field: str | None
    before: str | None
    after: str | None
    article_title: str
    url: str
    kind_code: str
    change_code: str
    row_id: str
    reason: str | None


def changed(home: Home, started: datetime, told: datetime | None = None) -> Changed:
    """Write the changes of the published registry beside the report of the night that began then, as CSV for Excel.

    `told` is when the night before ended whose report told its own changes: if nothing was captured or corrected since,
    nothing changed, and hers are not told again. Raises `RegistryError`, and `OSError` where it cannot be written.
    """
    with opened(home) as connection:
        rows = [_Change(*row) for row in connection.execute(question("night_changes")).fetchall()]
        [(since, until)] = connection.execute(question("last_night")).fetchall()
    if told is not None and until is not None and until <= told:
        rows = []
    path = changes_path(home, started)
    home.reports.mkdir(exist_ok=True)
    write_whole(path, _csv(rows))
    return Changed(file=path.name, is_first=since is None, counts=tuple(_counts(rows)), shown=tuple(_shown(rows)))


def _csv(rows: Sequence[_Change]) -> str:
    """With a byte order mark: without it Excel takes UTF-8 for a code page."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADINGS)
    for row in rows:
        cells = (
            row.kind,
            row.change,
            row.thing,
            row.field,
            row.before,
            row.after,
            row.article_title,
            row.url,
            row.reason,
        )
        writer.writerow([cell(value) for value in cells])
    return f"\ufeff{text.getvalue()}"


def _counts(rows: Sequence[_Change]) -> Iterator[ChangeCount]:
    """How many things of each kind are new, changed, gone; one of which three fields changed counts once."""
    things = dict.fromkeys(
        (row.kind_code, row.change_code, row.kind, row.change, row.row_id, row.thing) for row in rows
    )
    for (kind_code, change_code, kind, change), count in sorted(Counter(thing[:4] for thing in things).items()):
        yield ChangeCount(kind=kind_code, change=change_code, words=f"{kind} {change}", count=count)


def _shown(rows: Sequence[_Change]) -> Iterator[str]:
    for row in [row for row in rows if row.kind_code == "events"][:SHOWN]:
        what = f"{row.field}: {row.before or '–'} → {row.after or '–'}" if row.field else row.change
        what = f"{what}: {row.reason}" if row.reason else what
        yield f"{row.thing} ({what}) – {row.article_title}"
