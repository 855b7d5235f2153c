"""`thidua search`: articles by what people type."""

import dataclasses
import json
from datetime import datetime
from typing import Annotated

import typer
from rich.text import Text

from pipeline.cli.app import DEFAULT_HOME, USAGE, HomeOption, app, complain, fail, out
from pipeline.home import Home
from pipeline.registry import RegistryError
from pipeline.search.asking import Hit, Question, QuestionError, find
from spiders.printable import escaped

_DAYS = ["%Y-%m-%d", "%d/%m/%Y"]


@app.command()
def search(  # noqa: PLR0913  # one argument an option
    text: Annotated[
        str, typer.Argument(metavar="TEXT", help='Từ ngữ, số ký hiệu văn bản hoặc một phần, hoặc một "cụm từ".')
    ],
    home: HomeOption = DEFAULT_HOME,
    *,
    site: Annotated[str | None, typer.Option("--site", help="Chỉ trang này, ví dụ dienbien.edu.vn.")] = None,
    since: Annotated[datetime | None, typer.Option("--from", formats=_DAYS, help="Đăng từ ngày này.")] = None,
    until: Annotated[datetime | None, typer.Option("--to", formats=_DAYS, help="Đăng đến ngày này.")] = None,
    province: Annotated[
        str | None, typer.Option("--province", help="Tỉnh của trang hoặc của hoạt động, theo tên lúc đó hay tên nay.")
    ] = None,
    limit: Annotated[int, typer.Option("--limit", help="Nhiều nhất chừng này bài.")] = 10,
    as_json: Annotated[bool, typer.Option("--json", help="In mỗi bài một đối tượng JSON.")] = False,
) -> None:
    """Tìm bài, gõ có dấu hay không dấu, bài khớp nhất xếp trước; không thấy bài nào vẫn thoát với mã 0."""
    question = Question(text, limit, site, since.date() if since else None, until.date() if until else None, province)
    try:
        hits = find(Home(home), question)
    except QuestionError as error:
        complain(str(error))
        raise typer.Exit(USAGE) from error
    except RegistryError as error:
        fail(str(error))
    for hit in hits:
        if as_json:
            typer.echo(escaped(json.dumps(dataclasses.asdict(hit), ensure_ascii=False, default=str)))
        else:
            _show(hit)
    if not as_json:
        out.print(f"{len(hits)} bài" if hits else "Không tìm thấy bài nào.")


def _show(hit: Hit) -> None:
    # the terminal wraps: an address that is cut into lines cannot be clicked or copied
    out.print(Text(f"{hit.place}. {hit.article_title}", style="bold"), soft_wrap=True)
    day = "không rõ ngày" if hit.published_on is None else hit.published_on.strftime("%d/%m/%Y")
    out.print(Text(" · ".join(part for part in (day, hit.organisation, hit.url) if part), style="dim"), soft_wrap=True)
    if hit.sentence is not None:
        out.print(_coloured(hit) if out.is_terminal else Text(hit.sentence), soft_wrap=True)
    out.print()


def _coloured(hit: Hit) -> Text:
    """The quote with its hits in colour, for a terminal."""
    shown = Text(hit.quote or "")
    for span in hit.hits:
        start = hit.start_offset or 0
        shown.stylize("bold yellow", span["start_offset"] - start, span["end_offset"] - start)
    return shown
