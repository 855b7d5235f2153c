"""Arrow schemas, derived from the records so that the two can never disagree."""

import types
import typing
from datetime import datetime

import pyarrow as pa

from models.article import Article
from models.base import Record
from models.capture import Capture
from models.extraction import Extraction

_SCALARS: dict[object, pa.DataType] = {
    str: pa.string(),
    int: pa.int64(),
    bool: pa.bool_(),
    datetime: pa.timestamp("us", tz="UTC"),
}


def arrow_type(annotation: object) -> pa.DataType:
    """The Arrow type of a record's field: optional is nullable, a tuple is a list, a record is a struct.

    Raises `TypeError` for an annotation that has no Arrow form.
    """
    if annotation in _SCALARS:
        return _SCALARS[annotation]
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return pa.struct(list(schema_of(annotation)))
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Literal:
        return pa.string()
    if origin is tuple:
        return pa.list_(arrow_type(arguments[0]))
    if origin in (types.UnionType, typing.Union):
        return arrow_type(next(argument for argument in arguments if argument is not type(None)))
    message = f"no Arrow type for {annotation!r}"
    raise TypeError(message)


def schema_of(record: type[Record]) -> pa.Schema:
    """The Arrow schema of a record type, one field for each of its fields, in their order."""
    return pa.schema([pa.field(name, arrow_type(info.annotation)) for name, info in record.model_fields.items()])


CAPTURES = schema_of(Capture)
ARTICLES = schema_of(Article)
EXTRACTIONS = schema_of(Extraction)
