"""`thidua correct`: write a reviewed correction into the file of corrections, and see what became of each."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.app import DEFAULT_HOME, HomeOption, app, complain, fail, out
from pipeline.cli.helping import Group
from pipeline.cli.rows import show_rows
from pipeline.corrections import making
from pipeline.corrections.file import CorrectionsError, append, read
from pipeline.corrections.listing import Listed, listed
from pipeline.corrections.looking import Looker, UnknownIdError
from pipeline.corrections.making import Reviewer
from pipeline.corrections.row import Correction
from pipeline.corrections.values import RefusedError
from pipeline.corrections.words import words
from pipeline.hanoi import HANOI
from pipeline.home import CORRECTIONS_VARIABLE, Home
from pipeline.registry import RegistryError
from pipeline.registry.opening import opened
from spiders.printable import escaped

HEADINGS = ("Mã", "Lúc", "Ai", "Việc", "Dòng", "Nội dung", "Vì sao", "Tình trạng")

correct_app = typer.Typer(cls=Group, name="correct", no_args_is_help=True)
app.add_typer(correct_app)

FileOption = Annotated[
    Path | None,
    typer.Option("--file", envvar=CORRECTIONS_VARIABLE, help="Tệp sửa chữa; mặc định corrections.jsonl trong --home."),
]
ByOption = Annotated[str, typer.Option("--by", envvar="THIDUA_BY", help="Người sửa.")]
WhyOption = Annotated[str, typer.Option("--why", help="Vì sao: căn cứ để sửa.")]
KindOption = Annotated[
    str | None, typer.Option("--kind", help="Bảng của ID, nếu ID là mã của nhiều bảng (events, event_mentions, …).")
]
IdArgument = Annotated[str, typer.Argument(metavar="ID", help="Mã của dòng trong sổ.")]


@correct_app.callback()
def correct() -> None:
    """Sửa sổ: ghi ai sửa gì, khi nào, vì sao vào tệp corrections.jsonl; lần dựng sổ sau áp dụng."""


@correct_app.command("set")
def set_value(  # noqa: PLR0913  # one parameter an option
    name: IdArgument,
    field: Annotated[str, typer.Argument(metavar="FIELD", help="Tên cột.")],
    value: Annotated[
        str | None, typer.Argument(metavar="VALUE", help="Giá trị đúng; danh sách: ngăn bằng ; hoặc viết dạng JSON.")
    ] = None,
    *,
    by: ByOption,
    why: WhyOption,
    null: Annotated[bool, typer.Option("--null", help="Không rõ giá trị.")] = False,
    kind: KindOption = None,
    home: HomeOption = DEFAULT_HOME,
    file: FileOption = None,
) -> None:
    """Sửa một giá trị sai của một hoạt động, một văn bản, một người …"""
    if null == (value is not None):
        raise typer.BadParameter("cần đúng một trong hai: VALUE hoặc --null")
    reviewer = _reviewer(by, why)
    _write(home, file, lambda looker: making.setting(looker, reviewer, name, field, value), kind)


@correct_app.command()
def reject(  # noqa: PLR0913  # one parameter an option
    name: IdArgument,
    *,
    by: ByOption,
    why: WhyOption,
    kind: KindOption = None,
    home: HomeOption = DEFAULT_HOME,
    file: FileOption = None,
) -> None:
    """Loại bỏ cái không có thật: không phải hoạt động, không phải văn bản …"""
    reviewer = _reviewer(by, why)
    _write(home, file, lambda looker: making.rejecting(looker, reviewer, name), kind)


@correct_app.command()
def merge(  # noqa: PLR0913  # one parameter an option
    names: Annotated[list[str], typer.Argument(metavar="ID ID…", help="Mã của các dòng thật ra là một.")],
    *,
    by: ByOption,
    why: WhyOption,
    kind: KindOption = None,
    home: HomeOption = DEFAULT_HOME,
    file: FileOption = None,
) -> None:
    """Gộp nhiều dòng thành một; dòng gộp giữ mã cũ nhất."""
    if len(names) == 1:
        raise typer.BadParameter("cần ít nhất hai mã")
    reviewer = _reviewer(by, why)
    _write(home, file, lambda looker: making.merging(looker, reviewer, names), kind)


@correct_app.command()
def split(  # noqa: PLR0913  # one parameter an option
    name: IdArgument,
    mentions: Annotated[list[str], typer.Argument(metavar="MENTION…", help="Mã của các chỗ nêu phải tách ra.")],
    *,
    by: ByOption,
    why: WhyOption,
    kind: KindOption = None,
    home: HomeOption = DEFAULT_HOME,
    file: FileOption = None,
) -> None:
    """Tách những chỗ nêu bị gộp nhầm ra khỏi một dòng; chúng cùng nhau làm thành một dòng riêng."""
    reviewer = _reviewer(by, why)
    _write(home, file, lambda looker: making.splitting(looker, reviewer, name, mentions), kind)


@correct_app.command()
def undo(
    name: Annotated[str, typer.Argument(metavar="CORRECTION", help="Mã của dòng sửa chữa, như thidua correct list.")],
    *,
    by: ByOption,
    why: WhyOption,
    home: HomeOption = DEFAULT_HOME,
    file: FileOption = None,
) -> None:
    """Hủy một lần sửa bằng một dòng mới; không dòng nào bị xóa."""
    path = _path(home, file)
    try:
        row = making.undoing(read(path), _reviewer(by, why), name)
    except (CorrectionsError, UnknownIdError, RefusedError) as error:
        fail(_first(error))
    _append(path, row)


@correct_app.command("list")
def list_rows(
    *,
    only_open: Annotated[bool, typer.Option("--open", help="Chỉ những lần sửa cần xem lại.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Mỗi dòng một đối tượng JSON.")] = False,
    home: HomeOption = DEFAULT_HOME,
    file: FileOption = None,
) -> None:
    """Các lần sửa và tình trạng của từng lần trong sổ đã công bố."""
    try:
        rows = [row for row in listed(Home(home), _path(home, file)) if row.is_open or not only_open]
    except CorrectionsError as error:
        fail(_first(error))
    if as_json:
        for row in rows:
            content = row.correction.model_dump(mode="json") | {"state": row.state, "detail": row.detail}
            typer.echo(escaped(json.dumps(content, ensure_ascii=False)))
    else:
        show_rows(HEADINGS, [_cells(row) for row in rows])


@correct_app.command()
def check(home: HomeOption = DEFAULT_HOME, file: FileOption = None) -> None:
    """Kiểm tra tệp sau khi sửa tay hay gộp nhánh: mỗi dòng hỏng một lời báo, kèm số dòng."""
    path = _path(home, file)
    try:
        rows = read(path, required=True)
    except CorrectionsError as error:
        for problem in error.problems:
            complain(str(problem))
        fail(f"{path}: {len(error.problems)} dòng hỏng; sổ sẽ không dựng được cho đến khi sửa xong")
    out.print(f"{path}: {len(rows)} dòng, không dòng nào hỏng")


def _path(home: Path, file: Path | None) -> Path:
    return file or Home(home).corrections


def _reviewer(by: str, why: str) -> Reviewer:
    for option, text in (("--by", by), ("--why", why)):
        if not text.strip():
            raise typer.BadParameter(f"{option} không được để trống")
    return Reviewer(by.strip(), why.strip(), datetime.now(HANOI))


def _write(home: Path, file: Path | None, make: Callable[[Looker], Correction], kind: str | None) -> None:
    path = _path(home, file)
    try:
        read(path)
        with opened(Home(home)) as connection:
            row = make(Looker(connection, kind))
    except (RegistryError, CorrectionsError, UnknownIdError, RefusedError) as error:
        fail(_first(error))
    _append(path, row)


def _append(path: Path, row: Correction) -> None:
    try:
        append(path, row)
    except OSError as error:
        fail(f"{path}: không ghi được: {error.strerror}")
    out.print(f"{row.id}: {_content(row)}", soft_wrap=True)
    out.print(f"Đã ghi vào {path}; thidua build sẽ áp dụng.", soft_wrap=True)


def _first(error: Exception) -> str:
    if not isinstance(error, CorrectionsError):
        return str(error)
    first, *others = error.problems
    more = f" (và {len(others)} dòng nữa: thidua correct check)" if others else ""
    return f"{first}{more}"


def _content(row: Correction) -> str:
    action = words("action", row.action)
    if row.action == "set":
        return f"{action} {row.field} của {row.target}: {_shown(row.before)} → {_shown(row.after)}"
    return " ".join((action, row.target, *row.others))


def _shown(value: object) -> str:
    return "(không rõ)" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _cells(row: Listed) -> tuple[str, ...]:
    one = row.correction
    content = f"{one.field}: {_shown(one.before)} → {_shown(one.after)}" if one.field else " ".join(one.others)
    state = words("state", row.state) + (f" ({row.detail})" if row.detail else "")
    moment = f"{one.at.astimezone(HANOI):%d/%m/%Y %H:%M}"
    return one.id, moment, one.by, words("action", one.action), one.target, content, one.why, state
