"""What else in a row follows from a value that was set: the day from the date, the parts from a document's number."""

import re
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date

from pydantic import JsonValue

from gazetteers.places import name_at
from pipeline.corrections.looking import Row

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def derived(table: str, field: str, row: Row) -> Mapping[str, JsonValue]:
    """The columns that follow from `field` in a row that has its new value; empty where nothing does."""
    if table in {"event_mentions", "events"} and field in {"date", "start_date"}:
        return _days(field, row)
    if table in {"document_refs", "documents"} and field == "issued_on":
        return {"issued_day": _day(row["issued_on"])}
    if table == "document_refs" and field == "number":
        return _number(row)
    if table == "units" and field == "province":
        province = row["province"]
        return {"province_today": name_at(province, date.max) if isinstance(province, str) else None}
    return dict.fromkeys(_UNIT_OF.get((table, field), ()))


# which unit or person a name means is not known any more when another name stands there
_UNIT_OF = {
    ("events", "host"): ("host_unit_id",),
    ("documents", "issuer"): ("issuer_unit_id",),
    ("block_years", "head"): ("head_unit_id",),
    ("award_grants", "grantor"): ("grantor_unit_id",),
    ("award_grants", "recipient"): ("recipient_unit_id", "recipient_person_id"),
}


def _day(value: JsonValue) -> str | None:
    return value if isinstance(value, str) and _DAY.fullmatch(value) else None


def _days(field: str, row: Row) -> Mapping[str, JsonValue]:
    """A full date is the first day; a last day before it is not known any more."""
    day = _day(row[field])
    found: dict[str, JsonValue] = {"start_date": day} if field == "date" else {"date": row["start_date"]}
    end = row.get("end_date")
    if isinstance(end, str) and (day is None or end < day):
        found["end_date"] = None
    return found


def _number(row: Row) -> Mapping[str, JsonValue]:
    from pipeline.extract.documents.decode import decode  # noqa: PLC0415  # the extractor loads for seconds

    issuer, number, issued = row.get("issuer"), row["number"], row.get("issued_on")
    parts = asdict(decode(str(number), issuer if isinstance(issuer, str) else None))
    year = issued[:4] if isinstance(issued, str) and issued[:4].isdecimal() else None
    return {**parts, "bodies": list(parts["bodies"]), "year": parts["year"] or (int(year) if year else None)}
