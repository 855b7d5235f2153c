"""`thidua ingest`: files made elsewhere → archive."""

from pathlib import Path
from typing import Annotated

import typer

from pipeline.choosing import Passed
from pipeline.cli.app import DEFAULT_HOME, WORK_FAILED, HomeOption, app, complain, fail, home_of, out
from pipeline.cli.progress import Steps
from pipeline.ingest import IngestReport
from pipeline.ingest import ingest as ingest_into
from spiders.archive import ArchiveError

REASONS: dict[Passed, str] = {
    "type": "yêu cầu, siêu dữ liệu và bản ghi loại khác",
    "address": "không phải địa chỉ web",
    "media": "không phải trang HTML",
    "status": "không phải trả lời 200",
    "site": "không phải trang giáo dục Việt Nam",
    "refusal": "trang chặn, trang bảo trì, trang không tồn tại",
    "unresolved": "lặp lại một bản ghi không có ở đây",
}


@app.command()
def ingest(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="PATH…",
            help=".warc, .warc.gz, .warc.zst, .wacz, .html, .txt, .json, .jsonl, hoặc thư mục chứa chúng.",
        ),
    ],
    home: HomeOption = DEFAULT_HOME,
    *,
    everything: Annotated[
        bool, typer.Option("--all", help="Lấy mọi bản ghi của tệp WARC, không chỉ các trang giáo dục Việt Nam.")
    ] = False,
) -> None:
    """Đưa tệp WARC, HTML, văn bản hoặc JSON Lines vào kho lưu trữ; thứ đã có thì bỏ qua."""
    place = home_of(home)
    with Steps() as steps:

        def show(name: str, done: int, total: int) -> None:
            steps.show("đọc", done, total, of=name, percent=True)

        try:
            report = ingest_into(place, paths, everything=everything, progress=show)
        except ArchiveError as error:
            fail(str(error))
    _show(report)
    if report.failures:
        raise typer.Exit(WORK_FAILED)


def _show(report: IngestReport) -> None:
    for failure in report.failures:
        complain(str(failure))
    unread = len(report.failures)
    out.print(f"Kho lưu trữ: {report.added} bài mới, {report.known} bài đã có, {unread} tệp không đọc được")
    if report.truncated:
        out.print(f"Trong đó {report.truncated} bài không trọn vẹn: nơi lưu trước đã cắt bớt")
    left = {reason: count for reason, count in report.passed.items() if count}
    if left:
        out.print(f"Bỏ qua {sum(left.values())} bản ghi:")
    for reason, count in sorted(left.items(), key=lambda item: -item[1]):
        out.print(f"  {count}  {REASONS[reason]}")
    if left.get("site"):
        out.print("Dùng --all để lấy mọi bản ghi.")
