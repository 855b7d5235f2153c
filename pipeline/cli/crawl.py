"""`thidua crawl`: sites → archive."""

from typing import Annotated

import typer

from pipeline.cli.app import DEFAULT_HOME, WORK_FAILED, HomeOption, app, home_of, out
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
    run_crawl,
    show_crawl,
)


@app.command()
def crawl(  # noqa: PLR0913  # a command's options
    home: HomeOption = DEFAULT_HOME,
    site: SiteOption = None,
    sites_file: SitesOption = None,
    *,
    contact: ContactOption = "",
    proxy: ProxyOption = None,
    minutes: Annotated[
        float | None, typer.Option(min=0.0, help="Dừng êm sau chừng này phút; phần còn lại để lần sau.")
    ] = None,
    delay: DelayOption = None,
    allow_private: PrivateOption = False,
    log: LogOption = None,
) -> None:
    """Tải lịch sự những gì mới hoặc đến hạn vào kho lưu trữ."""
    chosen = chosen_sites(site, sites_file)
    place = home_of(home)
    name_the_caller(contact)
    report = run_crawl(
        place,
        chosen,
        proxy=proxy,
        allow_private=allow_private,
        delay=delay,
        time_limit=None if minutes is None else 60 * minutes,
        contact=contact,
        log_level=log,
    )
    show_crawl(report)
    out.print(f"{report.new_articles} bài mới, {report.changed_articles} bài thay đổi, {report.seconds:.0f} giây")
    if report.errors:
        raise typer.Exit(WORK_FAILED)
