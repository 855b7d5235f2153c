"""`thidua explain`: why a row of the registry says what it says."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.app import DEFAULT_HOME, HomeOption, app, fail, out
from pipeline.explain.again import again
from pipeline.explain.row import RowExplanation, UnknownRowError, explain_row
from pipeline.explain.row_view import groups, row_page, row_text
from pipeline.home import Home
from pipeline.registry import RegistryError
from pipeline.registry.opening import opened

MOST = 20
HtmlOption = Annotated[
    Path | None, typer.Option("--html", metavar="FILE", help="Write it as a page that needs nothing else.")
]


@app.command()
def explain(
    name: Annotated[
        str, typer.Argument(metavar="ID", help="Id of any row: an event, a document, a person, a mention …")
    ],
    home: HomeOption = DEFAULT_HOME,
    *,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="As a page that needs nothing else.")
    ] = None,
    most: Annotated[int, typer.Option("--most", min=1, help="Show at most so many places in articles.")] = MOST,
) -> None:
    """Show a row's values, the sentences that say them, rules, candidates that lost, captures and corrections."""
    place = Home(home)
    row = _row(place, name, most)
    shown = groups(row, partial(again, place.archive))
    if html is None:
        out.print(row_text(row, shown), soft_wrap=True)
        return
    try:
        # what is no UTF-8 in an address becomes a question mark
        html.write_bytes(row_page(row, shown).encode(errors="replace"))
    except OSError as error:
        fail(f"{html}: {error.strerror}")


def _row(home: Home, name: str, most: int) -> RowExplanation:
    try:
        with opened(home) as connection:
            return explain_row(connection, name, most)
    except (RegistryError, UnknownRowError) as error:
        fail(str(error))
