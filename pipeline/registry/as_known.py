"""Views as known on a day: `v_x_as_known(day)` is the statement of the view `v_x`, over what was known then.

A view and its past are one text (`pipeline.registry.composing`), and so is what the build counts and what is counted of
a day. A view that has a Vietnamese twin has the twin's past, too: `v_y_tinh_den(ngay)`.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

import duckdb

from pipeline.registry.composing import KEPT, Scope, plain, statements
from pipeline.registry.former import fill_former, with_columns
from pipeline.registry.sql_files import question
from pipeline.registry.twins import names, twin_views
from pipeline.resolve.identity import sql as resolution

# the views that have a past
VIEWS = (
    "v_articles",
    "v_documents",
    "v_leaders",
    "v_awards",
    "v_blocks",
    "v_themes",
    "v_targets",
    "v_dates",
    "v_events",
    "v_posts",
    "v_pledges_by_province",
    "v_directive_events",
    "v_block_years",
    "v_awards_by_unit",
    "v_movements_by_month",
    "v_week_news",
    "v_block_heads",
    "v_documents_cited",
    "v_active_units",
    "v_blocks_without_review",
    "v_absent_activities",
    "v_unknown_absence",
    "v_document_gaps",
    "v_silent_sites",
)
# what is made anew where something of it has changed since, and the relation that holds it
_UNSETTLED = {"events": "packed", "documents": "documents", "blocks": "packed", "awards": "award_grants"}
_MACRO = re.compile(r"CREATE OR REPLACE TEMP MACRO (?P<name>\w+)(?P<rest>\(.*)", re.DOTALL)


class _Macro(NamedTuple):
    name: str
    parameters: str
    text: str
    comment: str


def make_known(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the schema `known` of a registry whose other tables are filled, and make the macros over it."""
    for statement in _comparing():
        connection.execute(statement)
    fill_former(connection)
    for macro in (*_macros(), *_twins(connection)):
        connection.execute(with_columns(connection, question("past_macro").format(**macro._asdict())))


def _comparing() -> Iterator[str]:
    """Resolution's macros that compare names, kept."""
    for statement in resolution("events_names").split(";\n"):
        macro = _MACRO.search(statement)
        if macro and macro["name"] in KEPT:
            comment = f"COMMENT ON MACRO known.{macro['name']} IS 'Một tên, viết theo dạng để so với tên khác.'"
            yield f"CREATE MACRO known.{macro['name']}{plain(macro['rest'])};\n{comment}"


def _macros() -> Iterator[_Macro]:
    for things, relation in _UNSETTLED.items():
        text = Scope(things).composed(f"FROM {relation}")
        yield _Macro(f"known.unsettled_{things}_at", "as_of", text, "Những gì đã biết lúc ấy mà về sau còn đổi.")
    facts = Scope("facts").composed("FROM facts")
    yield _Macro(
        "known.facts_at", "as_of, since, until", facts, "Điều đã biết lúc ấy về những bài đổi giữa hai thời điểm."
    )
    changes = "Những gì đổi giữa hai ngày hoặc hai thời điểm: mới, đổi, không còn; với giá trị trước và sau."
    yield _Macro("changes_between", "since, until", question("changes_between"), changes)
    for view in VIEWS:
        text = Scope(view).composed(statements()[view])
        yield _Macro(f"{view}_as_known", "as_of", text, f"Như {view}, theo những gì đã biết đến hết một ngày.")


def _twins(connection: duckdb.DuckDBPyConnection) -> Iterator[_Macro]:
    vietnamese = {name.english: name.vietnamese for name in names() if name.kind == "column"}
    for english, twin in twin_views().items():
        if english in VIEWS:
            columns = [column for column, *_ in connection.execute(question("columns"), [english]).fetchall()]
            listed = ",\n".join(f"{column} AS {vietnamese[column]}" for column in columns)
            text = f"SELECT\n{listed}\nFROM {english}_as_known(ngay)"
            yield _Macro(f"{twin}_tinh_den", "ngay", text, f"Như {twin}, theo những gì đã biết đến hết một ngày.")
