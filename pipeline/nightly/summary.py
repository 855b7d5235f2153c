"""A night in Vietnamese, for people who were not there: what came, what is missing, what to look at."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import groupby

from pipeline.hanoi import HANOI
from pipeline.monitors.reasons import in_vietnamese
from pipeline.monitors.words import words
from pipeline.nightly.report import NightReport, SiteNight, Stage, Status
from spiders.printable import printable

SHOWN = 5  # lines of one kind in the summary; the JSON report has all
VERDICTS = {
    Status.WELL: "Hoàn thành, không có gì phải xem lại.",
    Status.FAILED: "CÓ VIỆC HỎNG: xem các dòng dưới đây.",
    Status.ATTENTION: "Hoàn thành, có điều cần xem.",
    Status.INTERRUPTED: "Bị dừng bằng tay trước khi xong; lần sau làm tiếp phần còn lại.",
    Status.TERMINATED: "Bị hệ thống dừng trước khi xong; lần sau làm tiếp phần còn lại.",
}


def summary(report: NightReport) -> str:
    """The whole of it, line by line."""
    return printable("\n".join(_lines(report)) + "\n")


def site_line(site: SiteNight) -> str:
    """One site on one line."""
    figures = (
        f"{site.new_articles} mới, {site.changed_articles} sửa, {site.gone_articles} gỡ, {site.known_articles} đã có"
    )
    basis = words("basis", site.basis_code) if site.basis_code else "chưa rõ"
    left = f", còn lại {site.left} địa chỉ" if site.left else ""
    stopped = f" – {in_vietnamese(site.stopped)}" if site.stopped else ""
    errors = f"; {len(site.errors)} địa chỉ không tải được" if site.errors else ""
    return f"{site.domain}: {figures}; {site.requests} yêu cầu; {basis}{left}{stopped}{errors}"


def _lines(report: NightReport) -> Iterator[str]:
    yield f"Đêm {_clock(report.started)} – {_clock(report.ended)} ({_span(report.ended - report.started)})"
    yield VERDICTS[Status(report.exit_status)]
    yield ""
    yield from map(_stage, report.stages)
    yield ""
    yield from _articles(report)
    yield from _registry(report)
    yield from _changed(report)
    yield from _findings(report)
    yield from _incomplete(report)
    broken = tuple(f"{site.domain}: {site.tls_broken}" for site in report.sites if site.tls_broken)
    yield from _few("Đọc dù chứng chỉ hỏng, theo cờ insecure_tls", broken)
    yield from _few("Ghi chú", report.notes)


def _articles(report: NightReport) -> Iterator[str]:
    complete = sum(site.complete for site in report.sites)
    new, changed, gone = (report.total(field) for field in ("new_articles", "changed_articles", "gone_articles"))
    yield f"Bài: {new} bài mới, {changed} bài sửa, {gone} bài đã gỡ"
    yield f"Trang web: {len(report.sites)}, đọc hết {complete}; để lại {report.left} địa chỉ cho đêm sau"
    best = sorted(report.sites, key=lambda site: -site.new_articles)[:SHOWN]
    yield from (f"  {site.new_articles} bài mới ở {_name(site)}" for site in best if site.new_articles)


def _registry(report: NightReport) -> Iterator[str]:
    build = report.build
    if build is None:
        yield "Sổ đăng ký: không dựng được sổ mới; sổ đã công bố trước đây giữ nguyên"
        return
    rows = build.rows
    yield (
        f"Sổ đăng ký: đã công bố, {rows.get('articles', 0)} bài, {rows.get('events', 0)} hoạt động thi đua; "
        f"{build.extracted} bài trích xuất mới"
    )
    yield from _few("Không đọc được", build.failures)


def _changed(report: NightReport) -> Iterator[str]:
    changed = report.changed
    if changed is None:
        return
    if changed.is_first:
        yield "Thay đổi so với đêm trước: đây là đêm đầu tiên, chưa có đêm trước để so"
        return
    counts = ", ".join(f"{one.count} {one.words}" for one in changed.counts) or "không có gì"
    yield f"Thay đổi so với đêm trước: {counts} ({changed.file})"
    yield from (f"  {line}" for line in changed.shown)


def _findings(report: NightReport) -> Iterator[str]:
    if not report.findings:
        return
    yield ""
    yield "Cần xem:"
    ordered = sorted(report.findings, key=lambda finding: (finding.severity != "fatal", finding.monitor))
    for _, found in groupby(ordered, key=lambda finding: finding.monitor):
        first, *others = found
        mark = "NGHIÊM TRỌNG – " if first.severity == "fatal" else ""
        lines = tuple(f"{one.site + ': ' if one.site else ''}{one.what}" for one in (first, *others))
        yield from _few(f"  {mark}{first.sentence}", lines, indent=4)
        yield f"    → {first.action}"


def _incomplete(report: NightReport) -> Iterator[str]:
    unread = [site for site in report.sites if not site.complete]
    if not unread:
        return
    yield ""
    yield f"Chưa đọc hết {len(unread)} trang web:"
    yield from (f"  {site_line(site)}" for site in unread)


def _few(title: str, lines: tuple[str, ...], indent: int = 2) -> Iterator[str]:
    if lines:
        yield f"{title.removesuffix('.')}:"
        yield from (f"{' ' * indent}{line}" for line in lines[:SHOWN])
        if len(lines) > SHOWN:
            yield f"{' ' * indent}… và {len(lines) - SHOWN} dòng nữa trong tệp JSON"


def _stage(stage: Stage) -> str:
    reason = f": {stage.reason}" if stage.reason else ""
    took = _span(timedelta(seconds=stage.seconds))
    return f"  {words('stage', stage.name)}: {words('state', stage.state)} ({took}){reason}"


def _name(site: SiteNight) -> str:
    return f"{site.organisation} ({site.domain})" if site.organisation else site.domain


def _clock(moment: datetime) -> str:
    return f"{moment.astimezone(HANOI):%H:%M %d/%m/%Y}"


def _span(span: timedelta) -> str:
    minutes, seconds = divmod(round(span.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, "giờ"), (minutes, "phút"), (seconds if not hours else 0, "giây"))
    return " ".join(f"{count} {unit}" for count, unit in parts if count) or "0 giây"
