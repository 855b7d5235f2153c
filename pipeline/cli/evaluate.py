"""`thidua evaluate`: accuracy against gold."""

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli import evaluating_clusters as clustering
from pipeline.cli.app import app, complain, fail, out
from pipeline.cli.progress import Steps
from pipeline.cli.report_changes import show_changes
from pipeline.cli.report_evaluation import KINDS, show_attributes, show_differences, show_fields, show_kinds
from pipeline.cli.report_json import plain
from pipeline.evaluate import Evaluation, GoldError, floors
from pipeline.evaluate.base import Base, base_of
from pipeline.evaluate.base import save as save_run
from pipeline.evaluate.changes import Change, changes, summary
from pipeline.evaluate.check import doubts
from pipeline.evaluate.corpus import corpus_hash, gold_paths, read_gold
from pipeline.evaluate.fields import FIELDS
from pipeline.evaluate.gate import gate as faults_of
from pipeline.evaluate.pages import CHOICES, OWN, page_reader
from pipeline.evaluate.run import Case, article_of, cases, scored

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="Thư mục các bài đã gán nhãn chuẩn.")]
Differences = Annotated[
    str | None,
    typer.Option("--differences", metavar="FIELD", help="Liệt kê chỗ sai của một trường, hoặc của tất cả (all)."),
]
By = Annotated[str | None, typer.Option("--by", metavar="KIND", help=f"Số liệu theo loại: {', '.join(KINDS)}.")]
Gate = Annotated[Path | None, typer.Option("--gate", metavar="FLOORS", help="Báo lỗi nếu số nào dưới sàn.")]
Renew = Annotated[
    Path | None, typer.Option("--renew", metavar="FLOORS", help="Lấy ngữ liệu hiện có làm chuẩn và nâng các sàn.")
]
Reason = Annotated[str | None, typer.Option("--reason", help="Đi với --renew: hạ các sàn không đạt và ghi lý do.")]
Against = Annotated[
    str | None,
    typer.Option("--against", metavar="BASE", help="Liệt kê thay đổi so với một lần chấm đã lưu hoặc một bản git."),
]
Save = Annotated[Path | None, typer.Option("--save", metavar="FILE", help="Lưu lần chấm này cho --against.")]
Pages = Annotated[
    str | None,
    typer.Option("--pages", metavar="CMS", help=f"Đọc qua trang: {OWN} (CMS của từng bài) hoặc một kiểu trang."),
]
Check = Annotated[bool, typer.Option("--check", help="Chỉ tìm chỗ đáng ngờ trong nhãn chuẩn; không trích.")]
Clusters = Annotated[bool, typer.Option("--clusters", help="Chấm việc ghép các lần nhắc khi dựng sổ: DIR chứa các ca.")]
Labels = Annotated[
    Path | None,
    typer.Option(
        "--labels", metavar="CSV", help="Đi với --clusters: những gì là một trong DIR, thư mục bài đã gán nhãn."
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="In một đối tượng JSON.")]

# what an option would pass over in silence
_EXCLUDES = {
    "--check": ("--differences", "--by", "--gate", "--renew", "--against", "--save", "--pages", "--json"),
    "--clusters": ("--by", "--against", "--save", "--pages", "--check"),
    "--against": ("--differences", "--by"),
    "--json": ("--differences", "--by"),
}


@app.command()
def evaluate(  # noqa: PLR0913  # one argument an option
    folder: Folder,
    *,
    differences: Differences = None,
    by: By = None,
    gate: Gate = None,
    renew: Renew = None,
    reason: Reason = None,
    against: Against = None,
    save: Save = None,
    pages: Pages = None,
    check: Check = False,
    clusters: Clusters = False,
    labels: Labels = None,
    as_json: AsJson = False,
) -> None:
    """In độ chính xác, độ phủ và F1 của từng trường, độ đúng của từng thuộc tính."""
    listed = clustering.KINDS if clusters else tuple(field.name for field in FIELDS)
    _one_of(differences, ("all", *listed), "--differences")
    _one_of(by, tuple(KINDS), "--by")
    _one_of(pages, CHOICES, "--pages")
    given = {"--differences": differences, "--by": by, "--gate": gate, "--renew": renew, "--reason": reason,
             "--against": against, "--save": save, "--pages": pages, "--check": check, "--json": as_json,
             "--clusters": clusters, "--labels": labels}  # fmt: skip
    _go_together({name for name, value in given.items() if value})
    try:
        if clusters:
            clustering.evaluate(folder, clustering.Wanted(labels, differences, gate, renew, reason, as_json=as_json))
            return
        if check:
            _check(folder)
            return
        evaluation, run = _run(folder, pages, save)
        if against:
            _print_changes(changes(run, _base(against, folder, pages)), as_json=as_json)
        else:
            _print(evaluation, differences, by, as_json=as_json)
        if renew:
            _renew(renew, folder, evaluation, reason)
        if gate:
            _gate(gate, folder, evaluation)
    except GoldError as error:
        fail(str(error))


def _run(folder: Path, pages: str | None, save: Path | None) -> tuple[Evaluation, list[Case]]:
    run = list(_shown(cases(folder, reader=page_reader(pages) if pages else None), folder))
    if save:
        save_run(save, run)
    return Evaluation(tuple(map(scored, run))), run


def _shown(run: Iterator[Case], folder: Path) -> Iterator[Case]:
    """The cases as they come, with how many are left."""
    total = len(gold_paths(folder))
    with Steps() as steps:
        for done, case in enumerate(run, start=1):
            steps.show("chấm", done, total)
            yield case


def _one_of(value: str | None, known: tuple[str, ...], option: str) -> None:
    if value and value not in known:
        raise typer.BadParameter(f"không có {value}; chỉ có {', '.join(known)}", param_hint=option)


def _go_together(given: set[str]) -> None:
    for option, others in _EXCLUDES.items():
        clash = sorted(given & set(others)) if option in given else []
        if clash:
            raise typer.BadParameter(f"không đi với {', '.join(clash)}", param_hint=option)
    if "--reason" in given and "--renew" not in given:
        raise typer.BadParameter("đi với --renew", param_hint="--reason")
    if "--labels" in given and "--clusters" not in given:
        raise typer.BadParameter("đi với --clusters", param_hint="--labels")


def _base(name: str, folder: Path, pages: str | None) -> Base:
    """The run to compare with. A revision reads the gold's own text, so that pages would differ by their readers."""
    if pages and not Path(name).is_file():
        raise typer.BadParameter("đi với --pages thì phải là lần chấm đã lưu với --pages", param_hint="--against")
    return base_of(name, folder)


def _print_changes(found: list[Change], *, as_json: bool) -> None:
    if as_json:
        listed = [dataclasses.asdict(change) | {"verdict": change.verdict} for change in found]
        out.print_json(json.dumps({"summary": summary(found), "changes": listed}))
    else:
        show_changes(found, out)


def _print(evaluation: Evaluation, differences: str | None, by: str | None, *, as_json: bool) -> None:
    if as_json:
        out.print_json(json.dumps(plain(evaluation)))
        return
    if differences:
        show_differences(evaluation, out, differences)
    if by:
        show_kinds(evaluation, out, by)
        return
    show_fields(evaluation, out)
    show_attributes(evaluation, out)


def _check(folder: Path) -> None:
    """Every doubt about a folder's gold, one a line; a file that cannot be read is an error."""
    articles = list(read_gold(folder))
    for gold in articles:
        for doubt in doubts(gold, article_of(gold)):
            typer.echo(f"{gold.path}: {doubt}")
    typer.echo(f"{len(articles)} articles, {sum(gold.file.negative for gold in articles)} of them negative")


def _gate(path: Path, folder: Path, evaluation: Evaluation) -> None:
    faults = faults_of(path, folder, evaluation)
    for fault in faults:
        complain(fault)
    if faults:
        fail(f"The gate {path} is shut: {len(faults)} reasons.")
    complain(f"The gate {path} is open: {len(floors.load(path).floors)} figures reach their floors.")


def _renew(path: Path, folder: Path, evaluation: Evaluation, reason: str | None) -> None:
    before = floors.load(path)
    after = floors.renewed(before, corpus_hash(folder), len(evaluation.articles), evaluation.figures(), reason)
    try:
        path.write_text(floors.dump(after), encoding="utf-8")
    except OSError as error:
        raise GoldError(f"{path}: {error.strerror}") from error
