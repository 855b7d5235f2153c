"""A person's wish, made a correction: looked up in the published registry, checked, with all that it is about."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from pydantic import JsonValue

from pipeline.corrections.looking import Looker, Meant, UnknownIdError
from pipeline.corrections.row import Anchor, Correction, new
from pipeline.corrections.undone import undone
from pipeline.corrections.values import RefusedError, value_of


@dataclass(frozen=True)
class Reviewer:
    """Who corrects, why, and at which moment."""

    by: str
    why: str
    at: datetime

    def row(self, **fields: object) -> Correction:
        """A correction of theirs."""
        return new(self.at, by=self.by, why=self.why, **fields)


def setting(looker: Looker, reviewer: Reviewer, name: str, field: str, text: str | None) -> Correction:
    """A wrong value of a mention or a thing. Raises `UnknownIdError`, `RefusedError`."""
    meant = looker.meant(name)
    after = value_of(meant.kind, field, text)
    before = meant.values.get(field) if field in meant.values else _held(looker, meant, field)
    if before == after:
        raise RefusedError(f"{name}: {field} đã là {after!r}")
    _check_row(meant, field, after)
    if meant.kind in {"events", "event_mentions"} and field in _DAYS and isinstance(after, str):
        _check_day(looker, meant, field, after)
    mention = (looker.claimed(meant.id, field) if meant.kind == "events" else None) or meant.mentions[0]
    about = (_anchor(looker, meant, mention, field),)
    return reviewer.row(
        action="set", kind=meant.kind, target=meant.id, field=field, before=before, after=after, about=about
    )


def _held(looker: Looker, meant: Meant, field: str) -> JsonValue:
    """A field of an activity that lies in tables of its own: what its first report says."""
    row = looker.values(meant.mentions[0], "event_mentions") if meant.kind == "events" else None
    return row.get(field) if row else None


def _check_row(meant: Meant, field: str, after: JsonValue) -> None:
    """What one field alone does not show."""
    row = {**meant.values, field: after}
    start, end = row.get("start_date"), row.get("end_date")
    if field == "end_date" and isinstance(start, str) and isinstance(end, str) and end < start:
        raise RefusedError(f"end_date: {end} trước ngày bắt đầu {start}")
    titles, units = row.get("titles"), row.get("organisations")
    if field == "organisations" and isinstance(titles, list) and isinstance(units, list) and len(titles) != len(units):
        raise RefusedError(f"organisations: phải có {len(titles)} đơn vị, mỗi chức vụ một, null nếu không rõ")


_DAYS = frozenset({"date", "start_date", "end_date"})
_FIRST_DAY = "1948-06-11"  # of the call for patriotic emulation: what the registry's own check asks of activities


def _check_day(looker: Looker, meant: Meant, field: str, after: str) -> None:
    """What a build would refuse: a day that no activity can have had, or an end that was corrected and lies before."""
    day = after.replace("XXXX", "2000")
    last = looker.last_day(meant.mentions[0])
    if not _FIRST_DAY[: len(day)] <= day <= last[: len(day)]:
        raise RefusedError(f"{field}: {after} không thể là ngày của hoạt động này: từ {_FIRST_DAY} đến {last}")
    end = meant.values.get("end_date")
    if field != "end_date" and isinstance(end, str) and end < day and looker.is_corrected(meant, "end_date"):
        raise RefusedError(
            f"{field}: ngày kết thúc đã sửa là {end}, trước {after}; sửa end_date, dựng sổ, rồi sửa {field}"
        )


def rejecting(looker: Looker, reviewer: Reviewer, name: str) -> Correction:
    """A false mention, or a thing that is none: all its mentions. Raises `UnknownIdError`."""
    meant = looker.meant(name)
    about = tuple(_anchor(looker, meant, mention) for mention in meant.mentions)
    return reviewer.row(action="reject", kind=meant.kind, target=meant.id, about=about)


def merging(looker: Looker, reviewer: Reviewer, names: Sequence[str]) -> Correction:
    """Several rows that are one thing. Raises `UnknownIdError`, `RefusedError`."""
    meant = [looker.thing(name) for name in names]
    if len({one.kind for one in meant}) > 1:
        raise RefusedError(f"không gộp được các loại khác nhau: {', '.join(sorted({one.kind for one in meant}))}")
    if len({one.id for one in meant}) < len(meant):
        raise RefusedError(f"các mã này đã là một: {', '.join(one.id for one in meant)}")
    first, *others = meant
    about = tuple(_anchor(looker, one, one.mentions[0]) for one in meant)
    return reviewer.row(
        action="merge", kind=first.kind, target=first.id, others=tuple(one.id for one in others), about=about
    )


def splitting(looker: Looker, reviewer: Reviewer, name: str, mentions: Sequence[str]) -> Correction:
    """Mentions that are not of this thing, but together of another. Raises `UnknownIdError`, `RefusedError`."""
    meant = looker.thing(name)
    if strangers := [mention for mention in mentions if mention not in meant.mentions]:
        raise UnknownIdError(f"không thuộc {meant.id}: {', '.join(strangers)}; có: {', '.join(meant.mentions)}")
    kept = [mention for mention in meant.mentions if mention not in mentions]
    if not kept:
        raise RefusedError(f"{meant.id}: không còn gì ở lại; phải để lại ít nhất một trong {len(meant.mentions)}")
    leaving = tuple(dict.fromkeys(mentions))
    about = tuple(_anchor(looker, meant, mention) for mention in (*kept, *leaving))
    return reviewer.row(action="split", kind=meant.kind, target=meant.id, others=leaving, about=about)


def undoing(rows: Iterable[Correction], reviewer: Reviewer, name: str) -> Correction:
    """Another correction that shall not count. Raises `UnknownIdError`, `RefusedError`."""
    known = {row.id: row for row in rows}
    if name not in known:
        raise UnknownIdError(f"{name}: không có trong tệp sửa chữa")
    if name in undone(known.values()):
        raise RefusedError(f"{name}: đã hủy rồi")
    return reviewer.row(action="undo", target=name)


def _anchor(looker: Looker, meant: Meant, mention: str, field: str | None = None) -> Anchor:
    anchor = looker.anchor(mention, field)
    if meant.kind != "units":
        return anchor
    naming = looker.naming(mention, meant.id)
    return anchor.model_copy(update={"values": anchor.values | {f"unit_{name}": naming[name] for name in naming}})
