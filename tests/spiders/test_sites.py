import csv
import os
from collections import Counter
from pathlib import Path

import pytest
from pydantic import ValidationError

from gazetteers.sites import Site, sites

SHARED = Path(os.environ.get("THIDUA_SHARED", Path(__file__).parents[3] / "shared")) / "sites" / "sites.csv"


def test_every_site_is_there_once() -> None:
    domains = Counter(site.domain for site in sites())
    assert max(domains.values()) == 1
    assert domains["dienbien.edu.vn"] == 1
    assert len(domains) >= 137


@pytest.mark.skipif(not SHARED.exists(), reason="the shared folder is not here")
def test_rows_hold_what_was_collected() -> None:
    with SHARED.open(encoding="utf-8") as lines:
        collected = {row["domain"]: row for row in csv.DictReader(lines)}
    for site in sites():
        row = collected.pop(site.domain)
        assert site.organisation == row["organisation"]
        assert (site.cms or "unknown") == row["cms"].removesuffix("?")
        assert site.cms_guessed == row["cms"].endswith("?")
    assert not collected


def test_the_entry_is_the_home_page_unless_one_is_known() -> None:
    by_domain = {site.domain: site for site in sites()}
    assert by_domain["vinhlong.edu.vn"].entry == "https://vinhlong.edu.vn/"
    assert by_domain["thainguyen.edu.vn"].entry == "http://thainguyen.edu.vn/tin-tuc-su-kien"


@pytest.mark.parametrize(
    "fields",
    [
        {"domain": "A.vn"},
        {"domain": "a.vn/x"},
        {"domain": "a.vn", "start_url": "ftp://a.vn/"},
        {"domain": "a.vn", "start_url": "https://b.vn/"},
        {"domain": "a.vn", "level": "galaxy"},
        {"domain": "a.vn", "colour": "red"},
    ],
)
def test_a_wrong_row_is_refused(fields: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        Site.model_validate({"organisation": "Sở A", "level": "province", **fields})
