"""Which corrections no longer count because another row says so."""

from collections.abc import Iterable

from pipeline.corrections.row import Correction


def undone(rows: Iterable[Correction]) -> dict[str, Correction]:
    """Each correction that does not count, by id, with the row that undid it.

    An undo can be undone: what it had undone counts again. The later row decides, as it undoes only what was before it.
    """
    found: dict[str, Correction] = {}
    for row in sorted(rows, key=lambda row: row.order, reverse=True):
        if row.action == "undo" and row.id not in found:
            found.setdefault(row.target, row)
    return found
