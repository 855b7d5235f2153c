"""`thidua demo`: the whole way of the data on bundled sample sites."""

import shlex

import typer

from pipeline.cli.app import DEFAULT_HOME, WORK_FAILED, HomeOption, app, home_of, out
from pipeline.cli.building import run_build
from pipeline.cli.crawling import run_crawl, show_crawl
from pipeline.cli.tables import show_registry
from pipeline.demo.server import serve

# The demo's own server bears any pace; the real sites' paces stand in spiders/cms.
NO_DELAY = 0.0


@app.command()
def demo(home: HomeOption = DEFAULT_HOME) -> None:
    """Chạy các trang mẫu trên máy này, thu thập, dựng sổ, và hiện những gì có trong sổ."""
    place = home_of(home)
    with serve() as server:
        out.print(f"Ba trang web mẫu, phục vụ tại {server.proxy}: {', '.join(site.domain for site in server.sites)}")
        crawled = run_crawl(place, server.sites, proxy=server.proxy, delay=NO_DELAY)
    show_crawl(crawled)
    built = run_build(place)
    show_registry(place)
    out.print(f"{crawled.new_articles} trang mới, {crawled.changed_articles} trang thay đổi.")
    out.print(f"Sổ đăng ký: {built.registry}", soft_wrap=True)
    where = "" if home == DEFAULT_HOME else f" --home {shlex.quote(str(place.root))}"
    question = "SELECT date, types, province FROM v_events"
    out.print(f'Hỏi bằng SQL: uv run thidua query{where} "{question}"', soft_wrap=True)
    if crawled.errors or built.failures:
        raise typer.Exit(WORK_FAILED)
