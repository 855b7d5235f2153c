"""`thidua sites`: which sites are known."""

from rich.table import Table

from gazetteers.sites import sites as known_sites
from pipeline.cli.app import app, out


@app.command()
def sites() -> None:
    """List the sites that are crawled, with their CMS and how surely they are known."""
    table = Table("Tên miền", "Cơ quan", "Tỉnh/thành phố", "CMS", "Độ tin cậy")
    for site in known_sites():
        table.add_row(site.domain, site.organisation, site.province or "", site.cms or "", site.confidence)
    out.print(table)
