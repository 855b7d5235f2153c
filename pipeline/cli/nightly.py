"""`thidua nightly`: crawl, build, check, publish, report; what a timer runs."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.app import DEFAULT_HOME, USAGE, HomeOption, app, complain, err, fail, home_of, out
from pipeline.cli.building import building
from pipeline.cli.crawling import (
    ContactOption,
    DelayOption,
    LogOption,
    PrivateOption,
    ProxyOption,
    SiteOption,
    SitesOption,
    chosen_sites,
    name_the_caller,
    watching,
)
from pipeline.cli.progress import Steps
from pipeline.hanoi import HANOI
from pipeline.home import Home
from pipeline.metrics import night_metrics, write_metrics
from pipeline.monitors.words import words
from pipeline.nightly import NightReport, Order, Status, run_night
from pipeline.nightly.budget import seconds_of
from pipeline.nightly.night import Watchers
from pipeline.nightly.report import StageName
from pipeline.nightly.summary import site_line, summary
from spiders.lock import HeldError, Holder

BudgetOption = Annotated[
    str,
    typer.Option(metavar="TIME", help="Cả đêm xong trong thời gian này, ví dụ 6h, 90m hoặc 1h30m."),
]
MetricsOption = Annotated[
    Path | None, typer.Option("--metrics", metavar="FILE", help="Ghi các số đo cho Prometheus vào tệp này.")
]


@app.command()
def nightly(  # noqa: PLR0913  # a command's options
    home: HomeOption = DEFAULT_HOME,
    budget: BudgetOption = "6h",
    site: SiteOption = None,
    sites_file: SitesOption = None,
    *,
    contact: ContactOption = "",
    proxy: ProxyOption = None,
    delay: DelayOption = None,
    allow_private: PrivateOption = False,
    metrics: MetricsOption = None,
    log: LogOption = None,
) -> None:
    """Thu thập, dựng sổ, kiểm tra, công bố và báo cáo trong thời hạn; việc hẹn giờ chạy mỗi đêm."""
    order = Order(
        sites=chosen_sites(site, sites_file),
        budget=_seconds(budget),
        proxy=proxy,
        allow_private=allow_private,
        delay=delay,
        contact=contact,
        log_level=log,
    )
    if metrics and not metrics.absolute().parent.is_dir():  # told now, not at the end of the night
        complain(f"--metrics: {metrics.parent}: không có thư mục này")
        raise typer.Exit(USAGE)
    place = home_of(home)
    name_the_caller(contact)
    report = _run(place, order)
    for got in report.sites:
        out.print(site_line(got), soft_wrap=True)
        for line in got.errors:
            complain(line)
    out.print(summary(report), soft_wrap=True)
    if metrics:
        try:
            write_metrics(metrics, night_metrics(report))
        except OSError as error:
            fail(f"{metrics}: {error.strerror}")
    raise typer.Exit(report.exit_status)


def _seconds(text: str) -> float:
    try:
        return seconds_of(text)
    except ValueError as error:
        complain(f"--budget: {error}")
        raise typer.Exit(USAGE) from None


def _run(home: Home, order: Order) -> NightReport:
    with Steps() as steps:
        try:
            return run_night(home, order, Watchers(stage=_begin, event=watching(steps), build=building(steps)))
        except HeldError as error:
            complain(f"{home.lock}: một đêm khác đang chạy ({_who(error.holder)})")
            raise typer.Exit(Status.HELD) from None
        except OSError as error:
            fail(str(error))


def _begin(stage: StageName) -> None:
    if not err.is_terminal:
        complain(f"{datetime.now(HANOI):%H:%M:%S} {words('stage', stage)}")


def _who(holder: Holder | None) -> str:
    if holder is None:
        return "tiến trình chưa rõ"
    return f"tiến trình {holder.pid}, từ {holder.since.astimezone(HANOI):%H:%M:%S %d/%m/%Y}"
