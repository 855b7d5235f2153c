"""`thidua extract`: files → one JSON object per article, or the explanation of each."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.app import WORK_FAILED, app, complain, fail, out
from pipeline.cli.progress import Steps
from pipeline.explain import Explanation, as_text, explain, page
from pipeline.extracting import lines_from
from pipeline.inputs import Failure, articles_from
from pipeline.workers import WorkerDiedError
from spiders.printable import escaped

Paths = Annotated[
    list[Path], typer.Argument(metavar="PATH…", help=".warc(.gz), .html, .txt, .json, .jsonl, hoặc thư mục chứa chúng.")
]
Full = Annotated[bool, typer.Option("--full", help="In cả bản ghi đầy đủ bên cạnh các khóa theo quy ước.")]
Explain = Annotated[
    bool, typer.Option("--explain", help="Hiện từng lần nhắc trong câu, quy tắc, và các ứng viên bị loại.")
]
Html = Annotated[
    Path | None, typer.Option("--html", metavar="FILE", help="Đi với --explain: ghi thành một trang HTML tự chứa.")
]


@app.command()
def extract(paths: Paths, *, full: Full = False, explained: Explain = False, html: Html = None) -> None:
    """In mỗi bài một đối tượng JSON (JSON Lines); tệp không đọc được là một dòng ở stderr."""
    if html and not explained:
        raise typer.BadParameter("đi với --explain", param_hint="--html")
    failures: list[Failure] = []
    try:
        if html:
            # what is no UTF-8 in the name of a file becomes a question mark
            html.write_bytes(page(list(_explanations(paths, failures))).encode(errors="replace"))
        elif explained:
            for explanation in _explanations(paths, failures):
                typer.echo(f"{as_text(explanation)}\n")
        else:
            _print_lines(paths, failures, full=full)
    except BrokenPipeError:
        raise  # nobody reads on, which is no failure
    except (WorkerDiedError, OSError) as error:
        fail(str(error))
    if failures:
        raise typer.Exit(WORK_FAILED)


def _print_lines(paths: list[Path], failures: list[Failure], *, full: bool) -> None:
    # lines and a bar on the same terminal would spoil each other
    with Steps(hidden=out.is_terminal) as steps:

        def tell(_: str, done: int, total: int | None) -> None:
            steps.show("trích xuất", done, total, percent=True)

        for line in lines_from(paths, full=full, progress=tell):
            if isinstance(line, Failure):
                _complain(line, failures)
            else:
                typer.echo(escaped(line))


def _explanations(paths: list[Path], failures: list[Failure]) -> Iterator[Explanation]:
    for item in articles_from(paths):
        if isinstance(item, Failure):
            _complain(item, failures)
        else:
            source, article = item
            yield explain(article, source)


def _complain(failure: Failure, failures: list[Failure]) -> None:
    complain(str(failure))
    failures.append(failure)
