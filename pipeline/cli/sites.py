"""`thidua sites`: which sites are known."""

import typer

from gazetteers.sites import Confidence
from gazetteers.sites import sites as known_sites
from pipeline.cli.app import app
from pipeline.cli.rows import show_rows

GROUNDS: dict[Confidence, str] = {"seen": "đã thấy bài", "reported": "nơi khác nêu", "unverified": "chưa kiểm tra"}


sites_app = typer.Typer(name="sites")
app.add_typer(sites_app)


@sites_app.callback(invoke_without_command=True)
def sites(context: typer.Context) -> None:
    """The sites that are crawled: their list, and a new one examined."""
    if context.invoked_subcommand:
        return
    rows = [
        (site.domain, site.organisation, site.province, site.cms, GROUNDS[site.confidence]) for site in known_sites()
    ]
    show_rows(("Tên miền", "Cơ quan", "Tỉnh, thành phố", "CMS", "Căn cứ"), rows)
