"""`thidua sites probe`: a new site looked at, and what is said of it in Vietnamese."""

import csv
import io
from typing import Annotated

import typer

from gazetteers.sites import SEPARATOR, Site
from pipeline.cli.app import USAGE, WORK_FAILED, complain, fail, out
from pipeline.cli.crawling import ContactOption, PrivateOption, ProxyOption
from pipeline.cli.progress import Steps
from pipeline.cli.rows import show_rows
from pipeline.probe import Findings
from pipeline.probe import probe as look
from pipeline.probe.findings import ListFound
from spiders.crawl import CrawlError, CrawlEvent

_KINDS = {"sitemap": "Sơ đồ trang", "feed": "Nguồn tin", "listing": "Danh sách"}
_LANGUAGES = {"vi": "tiếng Việt", "en": "tiếng Anh"}
_ENDS = {True: "trọn vẹn", False: "còn nữa", None: "chưa rõ"}


def probe(  # noqa: PLR0913  # a command's options
    targets: Annotated[list[str], typer.Argument(metavar="DOMAIN...", help="Một tên miền, hoặc địa chỉ trang vào.")],
    *,
    as_json: Annotated[
        bool, typer.Option("--json", help="In những gì tìm được, mỗi trang một đối tượng JSON.")
    ] = False,
    contact: ContactOption = "",
    proxy: ProxyOption = None,
    delay: Annotated[
        float | None, typer.Option(min=0.0, help="Số giây giữa hai lần tải, thay cho mức của CMS.")
    ] = None,
    allow_private: PrivateOption = False,
    insecure_tls: Annotated[
        bool, typer.Option("--insecure-tls", help="Vẫn đọc dù chứng thư của trang bị hỏng.")
    ] = False,
) -> None:
    """Dò trang mới: CMS, nguồn tin, sơ đồ, danh mục, ngôn ngữ, giới hạn; và dòng để thêm trang."""
    try:
        with Steps() as steps:
            found = look(
                targets,
                proxy=proxy,
                allow_private=allow_private,
                insecure_tls=insecure_tls,
                delay=delay,
                contact=contact,
                on_event=Counter(steps),
            )
    except ValueError as error:
        complain(str(error))
        raise typer.Exit(USAGE) from error
    except CrawlError as error:
        fail(str(error))
    for one in found:
        if as_json:
            typer.echo(one.model_dump_json())
        else:
            show_findings(one)
    if not all(one.reached for one in found):
        raise typer.Exit(WORK_FAILED)


class Counter:
    """Shows how many of a look's requests are done."""

    def __init__(self, steps: Steps) -> None:
        self._steps, self._done = steps, 0

    def __call__(self, event: CrawlEvent) -> None:
        """One more has ended."""
        self._done += 1
        self._steps.show("dò", self._done, self._done + event.waiting, of=event.site)


def show_findings(found: Findings) -> None:
    """A line for each thing found, a table of the lists, and the row to add."""
    for line in _summary(found):
        out.print(line, soft_wrap=True)
    lists = (*found.sitemaps, *found.feeds, *found.lists)
    if lists:
        columns = ("Loại", "Địa chỉ", "Số mục", "Có ngày sửa", "Trang sau", "Đến hết", "Tổng")
        show_rows(columns, [_cells(one) for one in lists])
    out.print("Dòng cho gazetteers/data/sites.csv:")
    out.print(csv_row(found.row), soft_wrap=True)


def csv_row(site: Site) -> str:
    """The site as a line of `sites.csv`, without the line's end."""
    cells = site.model_dump()
    cells["section_urls"] = SEPARATOR.join(site.section_urls)
    written = {name: _cell(value) for name, value in cells.items()}
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(written.values())
    return line.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else ""
    return "" if value is None else str(value)


def _summary(found: Findings) -> list[str]:
    lines = [f"{found.domain}: {found.requests} yêu cầu trong {found.seconds:.0f} giây"]
    if not found.reached:
        lines.append("Không đọc được trang nào.")
    cms = found.cms or "chưa nhận ra"
    lines.append(f"CMS: {cms}" + (f" ({found.generator})" if found.generator else ""))
    lines.append(f"Ngôn ngữ: {_LANGUAGES.get(found.language or '', found.language or 'chưa rõ')}")
    lines += [_robots(found), _pace(found)]
    lines += [f"Từng từ chối: {line}" for line in found.refusals]
    if found.moved_to:
        lines.append(f"Chuyển sang máy chủ khác: {found.moved_to}")
    if found.tls_broken:
        lines.append(f"Chứng thư TLS hỏng: {found.tls_broken}")
    for article in found.articles:
        numbered = f", số {article.number} của {article.series}" if article.number is not None else ""
        when = f", {article.published_at:%d/%m/%Y %H:%M}" if article.published_at else ""
        lines.append(f"Bài: {article.title} ({article.url}{when}{numbered})")
    lines += [f"Mục về thi đua: {url}" for url in found.sections]
    return [*lines, *(f"Lỗi: {line}" for line in found.errors)]


def _robots(found: Findings) -> str:
    robots = found.robots
    if robots.forbids_home:
        return "robots.txt: cấm vào trang chủ"
    if robots.status is None:
        return "robots.txt: không lấy được"
    if robots.status != 200:  # noqa: PLR2004  # the only status with rules
        return f"robots.txt: không có (trả {robots.status})"
    delay = f"cách nhau {robots.delay:g} giây" if robots.delay else "không nêu nhịp"
    return f"robots.txt: có, {delay}, {len(robots.sitemaps)} sơ đồ trang"


def _pace(found: Findings) -> str:
    if found.delay is None:
        return "Nhịp yêu cầu: chưa rõ"
    reason = f" ({found.delay_reason})" if found.delay_reason else ""
    return f"Nhịp yêu cầu: cách nhau ít nhất {found.delay:g} giây{reason}"


def _cells(one: ListFound) -> tuple[object, ...]:
    onwards = one.paging or one.next_url
    return _KINDS[one.kind], one.url, one.entries, one.dated or None, onwards, _ENDS[one.ends], one.total
