"""What the report says of a night's crawl is what the ledger kept of it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.cli.app import USAGE, app
from pipeline.cli.crawl import crawl as _crawl  # noqa: F401  # it adds itself to the application
from pipeline.cli.nightly import nightly as _nightly  # noqa: F401  # it adds itself to the application
from pipeline.nightly.crawled import Mark, crawled
from spiders.ledger import Fetch, Ledger, Met
from spiders.records import Outcome, SiteReport

NOW = datetime(2026, 3, 16, 15, 30, tzinfo=UTC)
SITE = "sgddt.vidu.test"
# the outcomes of an article in one crawl after another
PASTS: dict[str, tuple[Outcome, ...]] = {
    "deleted": ("ok", "gone"),
    "deleted-last-night": ("ok", "gone", "gone"),
    "never-there": ("gone",),
    "away-behind-an-error": ("ok", "error", "soft_404"),
    "back-again": ("gone", "ok"),
}


def test_an_article_is_gone_in_the_night_that_first_finds_it_so(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    with Ledger(path) as ledger:
        with ledger.crawls() as crawls:
            ledger.crawl = crawls.begin(NOW, 1, None)
            crawls.begin_site(ledger.crawl, SITE, "nukeviet", NOW)
        for name, past in PASTS.items():
            url = f"http://{SITE}/tin-tuc/{name}-1.html"
            for day, outcome in enumerate(past):
                at = NOW + timedelta(days=day)
                known = ledger.know(Met(url, SITE, "article"), at)
                ledger.settle(known, Fetch(url, at, outcome, 200 if outcome == "ok" else 404))
        with ledger.crawls() as crawls:
            crawls.end_site(ledger.crawl, SiteReport(domain=SITE, outcomes={}), NOW)
    (site,) = crawled(path, Mark(), ()).sites
    assert site.gone_articles == 2


def test_a_folder_for_metrics_that_is_not_there_is_told_before_the_night(tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere" / "n.prom"
    result = CliRunner().invoke(app, ["nightly", "--home", str(tmp_path / "home"), "--metrics", str(nowhere)])
    assert result.exit_code == USAGE
    assert f"--metrics: {nowhere.parent}: không có thư mục này" in " ".join(result.stderr.split())
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize(
    "arguments", [("nightly", "--delay", "-1"), ("crawl", "--delay", "-0.5"), ("crawl", "--minutes", "-1")]
)
def test_a_pace_or_time_below_nothing_is_a_usage_error(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    result = CliRunner().invoke(app, [*arguments, "--home", str(tmp_path / "home")])
    assert result.exit_code == USAGE
    assert "phải từ 0 trở lên" in " ".join(result.stderr.split())
    assert not (tmp_path / "home").exists()
