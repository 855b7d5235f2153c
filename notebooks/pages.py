"""The notebooks as pages that need no program and no network: `uv run python -m notebooks.pages FOLDER [NAME…]`.

`marimo export html` makes pages that fetch marimo's own program from the internet when they are opened. On a closed
network these are read instead, sent by mail, printed: tables are tables, charts are SVG, nothing runs.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import altair as alt
import marimo as mo
import polars as pl
import vl_convert
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from notebooks.kit import Shown

NOTEBOOKS = ("overview", "province", "directive", "blocks", "quality", "events")
ROWS = 500  # of a table: what is beyond is said, and in the registry
_WIDTH = 720  # pixels of a chart: a page of A4 holds it


def page(name: str) -> str:
    """Run a notebook on the registry of `THIDUA_HOME` and return its page. Raises what its cells raise."""
    app = import_module(f"notebooks.{name}").app
    outputs, _ = app.run()
    title = app._config.app_title or name  # noqa: SLF001  # marimo has no other way to it
    parts = [part for output in outputs for part in _parts(output)]
    return str(_template().render(title=title, parts=parts))


def _parts(output: object) -> Iterator[tuple[str, Any]]:
    """What one cell shows, each with its kind: `html`, `table` or `chosen`."""
    if isinstance(output, Shown):
        for part in output.parts:
            yield from _parts(part)
    elif isinstance(output, str):
        yield "html", Markup(mo.md(output).text)  # noqa: S704  # the notebooks' own text
    elif isinstance(output, pl.DataFrame):
        yield "table", _table(output)
    elif isinstance(output, alt.TopLevelMixin):
        yield "html", Markup(_svg(output))  # noqa: S704  # drawn by vl-convert, which escapes what it writes
    elif isinstance(output, mo.ui.dropdown):
        yield "chosen", output.selected_key


def _table(frame: pl.DataFrame) -> dict[str, Any]:
    rows = [["–" if value is None else _cell(value) for value in row] for row in frame.head(ROWS).rows()]
    return {"columns": frame.columns, "rows": rows, "more": max(frame.height - ROWS, 0)}


def _cell(value: object) -> str:
    return f"{value:%d/%m/%Y}" if hasattr(value, "strftime") else str(value)


def _svg(chart: Any) -> str:  # altair has no types
    drawn = chart.to_dict()
    drawn["width"] = _WIDTH
    return vl_convert.vegalite_to_svg(json.dumps(drawn))


def _template() -> Any:  # jinja's template
    environment = Environment(
        loader=PackageLoader("notebooks", "."), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    return environment.get_template("page.html.jinja")


def main() -> int:
    """Write the pages; status 1 where one cannot be written."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(NOTEBOOKS)}; all by default")
    options = parser.parse_args()
    if unknown := set(options.names) - {*NOTEBOOKS}:
        parser.error(f"no notebook {', '.join(sorted(unknown))}")
    try:
        options.folder.mkdir(parents=True, exist_ok=True)
        for name in options.names or NOTEBOOKS:
            path = options.folder / f"{name}.html"
            path.write_bytes(page(name).encode(errors="replace"))
            print(path)  # noqa: T201  # what a command made
    except OSError as error:
        print(error, file=sys.stderr)  # noqa: T201  # a command's complaint
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
