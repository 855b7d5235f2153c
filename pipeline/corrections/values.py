"""What a corrected value may be: the type of the record's field, and the form that the field's values have."""

import json
import re
from collections.abc import Callable
from functools import cache
from threading import local
from typing import Any, Literal, get_args, get_origin

import duckdb
from pydantic import JsonValue, ValidationError, create_model

from gazetteers.labels import labels
from gazetteers.places import provinces
from models import Record
from pipeline.corrections.kinds import MENTIONS, OVER, THINGS
from pipeline.registry.sql_files import scripts

_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d", re.ASCII)
_YEARS = re.compile(r"(\d{4})-(\d{4})", re.ASCII)
_BETWEEN = ";"
_LABELLED = {"types": "event_type", "format": "event_format"}
_FORMS = {
    ("event_mentions", "date"): "edtf",
    ("event_mentions", "start_date"): "day",
    ("event_mentions", "end_date"): "day",
    ("event_mentions", "time"): "time",
    ("event_mentions", "school_year"): "school_year",
    ("event_mentions", "province"): "province",
    ("dates", "value"): "edtf",
    ("time_expressions", "value"): "edtf_extended",
    ("document_refs", "issued_on"): "edtf",
}
_MEANT = {
    "edtf": "ngày dạng EDTF: 2021, 2021-10, 2021-10-15 hoặc XXXX-11-20",
    "edtf_extended": "thời gian dạng EDTF: 2021-09~/2022-05~, 2022-33, 2015/..",
    "day": "một ngày đủ năm, tháng, ngày: 2021-10-15",
    "time": "giờ dạng HH:MM: 07:30",
    "school_year": "năm học: 2021-2022",
    "province": "tên tỉnh, thành phố có trong danh mục: Lâm Đồng",
}


class RefusedError(ValueError):
    """A field that cannot be corrected, or a value that it cannot have; the message says in Vietnamese what can."""


def fields_of(kind: str) -> tuple[str, ...]:
    """The fields of a kind that can be set. Raises `RefusedError` for no kind."""
    if kind in MENTIONS:
        return MENTIONS[kind].fields
    if kind in THINGS:
        return tuple(THINGS[kind].fields)
    raise RefusedError(f"không có loại {kind!r}; các loại: {', '.join((*MENTIONS, *THINGS))}")


def value_of(kind: str, field: str, text: str | None) -> JsonValue:
    """The value that a person wrote: null, text, a number, or a list (JSON, or parts between semicolons), checked.

    Raises `RefusedError`.
    """
    _known(kind, field)
    record, name = _record_field(kind, field)
    value: JsonValue = text
    if text is not None and _holds(record, name, tuple):
        value = _listed(text)
    elif text is not None and _holds(record, name, int):
        if not re.fullmatch(r"\d{1,9}", text, re.ASCII):
            raise RefusedError(f"{field}: phải là số nguyên, không phải {text!r}")
        value = int(text)
    check_value(kind, field, value)
    return value


def check_value(kind: str, field: str | None, value: JsonValue) -> None:
    """Raises `RefusedError` unless the kind is known, has the field, and the field may have the value."""
    if field is None:
        fields_of(kind)
        return
    _known(kind, field)
    record, name = _record_field(kind, field)
    try:
        _model(record, name).model_validate({"value": value})
    except ValidationError as error:
        raise RefusedError(f"{field}: không nhận giá trị {value!r}: {_expected(record, name, error)}") from error
    form = _form(kind, field)
    if isinstance(value, str) and form is not None and form in _CHECKS and not _CHECKS[form](value):
        raise RefusedError(f"{field}: {value!r} không phải là {_MEANT[form]}")
    if value is not None and isinstance(value, str) and not value.strip():
        raise RefusedError(f"{field}: giá trị rỗng; dùng --null nếu không biết")


def _known(kind: str, field: str) -> None:
    if field not in fields_of(kind):
        thing = OVER.get(kind)
        other = f"; {thing} có trường ấy: thêm --kind {thing}" if thing and field in fields_of(thing) else ""
        raise RefusedError(f"{kind} không có trường {field!r} để sửa; các trường: {', '.join(fields_of(kind))}{other}")


class _Text(Record):
    """The fields of things that no record has."""

    text: str | None
    name: str


def _record_field(kind: str, field: str) -> tuple[type[Record], str]:
    """The record and its field that tell the type of a value."""
    if kind in MENTIONS:
        return MENTIONS[kind].record, field
    form = THINGS[kind].fields[field]
    table, dot, name = form.partition(".")
    if dot:
        return MENTIONS[table].record, name
    return _Text, "name" if form == "name" else "text"


def _form(kind: str, field: str) -> str | None:
    if kind in MENTIONS:
        return _FORMS.get((kind, field))
    form = THINGS[kind].fields[field]
    table, dot, name = form.partition(".")
    return _FORMS.get((table, name)) if dot else form


@cache
def _model(record: type[Record], field: str) -> type[Record]:
    info = record.model_fields[field]
    values: dict[str, Any] = {"value": (info.annotation, info)}
    return create_model("Value", __base__=Record, **values)


def _holds(record: type[Record], field: str, wanted: type) -> bool:
    annotation = record.model_fields[field].annotation
    inner = (annotation, *get_args(annotation))
    return wanted in inner or any(get_origin(part) is wanted for part in inner)


def _listed(text: str) -> JsonValue:
    if not text.lstrip().startswith("["):
        return [part.strip() for part in text.split(_BETWEEN) if part.strip()]
    try:
        value: JsonValue = json.loads(text)
    except json.JSONDecodeError as error:
        raise RefusedError(f"danh sách JSON hỏng ở cột {error.colno}: {error.msg}") from error
    return value


def _expected(record: type[Record], field: str, error: ValidationError) -> str:
    codes = _codes(record.model_fields[field].annotation)
    if not codes:
        return error.errors()[0]["msg"]
    words = {label.code: label.label_vi for label in labels() if label.field == _LABELLED.get(field, label.field)}
    return "phải là một trong: " + ", ".join(f"{code} ({words[code]})" if code in words else code for code in codes)


def _codes(annotation: object) -> tuple[str, ...]:
    """The codes of a closed list, wherever in an annotation it stands."""
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    return next((codes for part in get_args(annotation) if (codes := _codes(part))), ())


def _is_school_year(value: str) -> bool:
    match = _YEARS.fullmatch(value)
    return match is not None and int(match[2]) == int(match[1]) + 1


_kept = local()


def _says(sql: str, value: str) -> bool:
    """Ask the registry's own macros: one definition of a date for both."""
    if not hasattr(_kept, "connection"):
        _kept.connection = duckdb.connect()
        _kept.connection.execute(next(script.sql for script in scripts("schema") if script.name == "00_macros"))
    row = _kept.connection.execute(sql, [value]).fetchone()
    return bool(row and row[0])


_CHECKS: dict[str, Callable[[str], bool]] = {
    "edtf": lambda value: _says("SELECT is_edtf($1)", value),
    "edtf_extended": lambda value: _says("SELECT is_edtf_extended($1)", value),
    "day": lambda value: _says("SELECT edtf_day($1) IS NOT NULL", value),
    "time": lambda value: bool(_TIME.fullmatch(value)),
    "school_year": _is_school_year,
    "province": lambda value: any(row.name == value for row in provinces()),
}


def shown(value: JsonValue) -> str | None:
    """A value as the registry shows it: text as it is, lists as JSON."""
    return value if value is None or isinstance(value, str) else json.dumps(value, ensure_ascii=False)
