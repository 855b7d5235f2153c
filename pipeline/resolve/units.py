"""Departments, offices, schools, unions: which names, in which articles, mean one unit (docs/resolution.md, Units)."""

from collections.abc import Iterable, Mapping
from typing import Any

import duckdb
import pyarrow as pa

from pipeline.resolve.blocks_names import classes_of
from pipeline.resolve.context import Context
from pipeline.resolve.corrected import corrected
from pipeline.resolve.identity import sql
from pipeline.resolve.people_titles import read_title
from pipeline.resolve.units_context import Naming, Placed, place
from pipeline.resolve.units_join import join
from pipeline.resolve.units_names import read_name
from pipeline.resolve.units_own import OwnSite, own_site
from pipeline.resolve.units_places import province_spellings
from pipeline.resolve.units_today import attributes

DEPARTMENT = "department"  # the class of departments of education in `block_classes.csv`
_TEXT = pa.string()
_TITLE_COLUMNS: dict[str, pa.DataType] = {
    "title": _TEXT,
    "organisation": _TEXT,
    "name": _TEXT,
    "implied": pa.bool_(),
    "office": _TEXT,
    "weight": pa.int64(),
    "is_former": pa.bool_(),
}
_PLACED_COLUMNS: dict[str, pa.DataType] = {
    "name": _TEXT,
    "manner": _TEXT,
    "hint": _TEXT,
    "domain": _TEXT,
    "province": _TEXT,
    "epoch": pa.date32(),
    "unit": pa.int64(),
    "whole": pa.int64(),
    "is_full": pa.bool_(),
}
_UNIT_COLUMNS: dict[str, pa.DataType] = {
    "unit": pa.int64(),
    "kind": _TEXT,
    "level": _TEXT,
    "province": _TEXT,
    "province_today": _TEXT,
    "district": _TEXT,
    "key": _TEXT,
    "homes": pa.list_(_TEXT),
    "area": _TEXT,
}
_TITLES, _PLACED, _UNITS = (pa.schema(columns) for columns in (_TITLE_COLUMNS, _PLACED_COLUMNS, _UNIT_COLUMNS))


def link(connection: duckdb.DuckDBPyConnection, context: Context) -> pa.Table:
    """(mention_id, role, ordinal, name, unit_id) of every name that means a unit; open names have no row.

    Leaves `unit_groups` (every naming with the numbers of its unit and of the whole that this is a part of, those
    included that an office only implies), `unit_ids`, `unit_places` (what each is) and `title_units` in the connection.
    """
    connection.register("title_units", _title_units(connection))
    _list_departments(connection)
    connection.execute(f"CREATE OR REPLACE TEMP TABLE unit_namings AS {sql('unit_namings')}")
    placed, units = _resolved(_namings(connection), _sites(connection))
    connection.register("placed_units", placed)
    connection.register("placed_places", units)
    connection.execute("CREATE OR REPLACE TEMP TABLE unit_places AS SELECT * FROM placed_places")
    connection.execute(f"CREATE OR REPLACE TEMP TABLE unit_groups AS {sql('unit_groups')}")
    if corrected(connection, "unit_groups", "unit", context, "units"):
        connection.execute(sql("unit_corrected"))
    connection.execute(f"CREATE OR REPLACE TEMP TABLE unit_ids AS {sql('unit_ids')}")
    return connection.execute(sql("unit_links")).to_arrow_table()


def _list_departments(connection: duckdb.DuckDBPyConnection) -> None:
    """Leave `province_spellings` and `department_lists`: where a province's bare name means its department."""
    connection.register("province_spellings", pa.table({"name": sorted(province_spellings())}))
    connection.execute(f"CREATE OR REPLACE TEMP TABLE unit_lists AS {sql('unit_lists')}")
    names = connection.execute("SELECT DISTINCT name FROM unit_lists ORDER BY name").fetchall()
    departments = [name for (name,) in names if DEPARTMENT in classes_of(name)]
    connection.register("department_names", pa.table({"name": pa.array(departments, _TEXT)}))
    connection.execute(f"CREATE OR REPLACE TEMP TABLE department_lists AS {sql('unit_departments')}")


def _title_units(connection: duckdb.DuckDBPyConnection) -> pa.Table:
    """Which unit each title is of, in the text's words or, `implied`, by the nature of the office."""
    rows = connection.execute("SELECT DISTINCT title, organisation FROM known.leader_titles").fetchall()
    return pa.Table.from_pylist([_title_unit(*row) for row in sorted(rows, key=str)], schema=_TITLES)


def _title_unit(title: str, organisation: str | None) -> dict[str, Any]:
    read = read_title(title, organisation)
    return {
        "title": title,
        "organisation": organisation,
        "name": read.organisation or read.implied,
        "implied": not read.organisation,
        "office": read.shown,
        "weight": read.weight,
        "is_former": read.is_former,
    }


def _namings(connection: duckdb.DuckDBPyConnection) -> list[Naming]:
    columns = ", ".join(Naming._fields[:-1])
    rows = connection.execute(f"SELECT DISTINCT {columns}, epoch FROM unit_namings").fetchall()  # noqa: S608  # our names
    return [Naming(*row) for row in rows]


def _sites(connection: duckdb.DuckDBPyConnection) -> dict[str, OwnSite]:
    rows = connection.execute("SELECT domain, organisation, level, province FROM sources").fetchall()
    return {domain: own_site(organisation, level, province, domain) for domain, organisation, level, province in rows}


def _resolved(namings: Iterable[Naming], sites: Mapping[str, OwnSite]) -> tuple[pa.Table, pa.Table]:
    """The number of the unit of each naming, and what each unit is. Numbers do not depend on the order of namings."""
    found = {naming: chain for naming in namings if (chain := place(naming, sites))}
    groups = join(placed for chain in found.values() for placed in chain)
    number: dict[Placed, int] = {placed: at for at, group in enumerate(groups) for placed in group}
    rows = [[*naming, number[chain[0]], number[chain[-1]], _is_full(naming)] for naming, chain in found.items()]
    columns = list(zip(*rows, strict=True)) or [()] * len(_PLACED.names)
    units = [{"unit": at, **attributes(group)} for at, group in enumerate(groups)]
    return pa.table([list(column) for column in columns], schema=_PLACED), pa.Table.from_pylist(units, schema=_UNITS)


def _is_full(naming: Naming) -> bool:
    """True if the name says which unit it means without its article: "Trường THPT Đồi Thông", not "nhà trường"."""
    read = read_name(naming.name)
    return read is not None and not read.is_bare and read.lead is None
