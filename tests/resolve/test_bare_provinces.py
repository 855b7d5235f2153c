"""A province's bare name in a list means its department where the list is one of departments, else it stays open."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from models import Article, Block
from pipeline.home import Home
from pipeline.registry.query import run
from tests.registry.asked import News, asked
from tests.registry.samples import at

_SOUTH = "Cụm thi đua số 9"
_CITY = "Khối thi đua số 1"


def _block(name: str, level: str | None, *members: str) -> Any:  # noqa: ANN401  # what an article gives
    def mentions(article: Article) -> Mapping[str, Any]:
        return {"blocks": (at(article, Block, name, name=name, kind="cum", level=level, members=members),)}

    return mentions


def _signing(site: str, title: str, mentions: Any, *units: str, block: str) -> News:  # noqa: ANN401  # what an article gives
    fields = {"school_year": "2025-2026", "units": units, "blocks": (block,), "host": None, "province": None}
    return News(site, "2025-10-02", title, "", ("pledge_signing",), fields, mentions)


NEWS = (
    _signing(
        "dienbien.edu.vn",
        f"{_SOUTH} ký giao ước",
        _block(_SOUTH, None, "Sở GD&ĐT Lâm Đồng", "Kiên Giang", "tỉnh Cà Mau"),
        "Sở GD&ĐT Lâm Đồng", "Kiên Giang", "Cà Mau",
        block=_SOUTH,
    ),
    _signing(
        "hatinh.edu.vn", f"{_CITY} ký giao ước", _block(_CITY, None, "Hà Tĩnh", "Nghệ An", "Quảng Bình"), "Nghệ An",
        block=_CITY,
    ),
)  # fmt: skip


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return asked(Path(tmp_path_factory.mktemp("listed")), NEWS, {})


def _units(home: Home, table: str, name: str) -> list[tuple[object, ...]]:
    members = (
        "SELECT part.name, unit.kind, unit.province FROM block_year_members AS part "
        "INNER JOIN block_years AS block USING (block_id) LEFT JOIN units AS unit USING (unit_id) "
        f"WHERE block.name = '{name}' ORDER BY part.ordinal"
    )
    units = (
        "SELECT part.unit, unit.kind, unit.province FROM event_units AS part "
        "INNER JOIN event_blocks USING (event_id) LEFT JOIN units AS unit USING (unit_id) "
        f"WHERE block = '{name}' ORDER BY part.ordinal"
    )
    return list(run(home, members if table == "block_year_members" else units).rows)


def test_a_province_beside_a_department_is_one(listed: Home) -> None:
    assert _units(listed, "block_year_members", _SOUTH) == [
        ("Sở GD&ĐT Lâm Đồng", "department", "Lâm Đồng"),
        ("Kiên Giang", "department", "Kiên Giang"),
        ("tỉnh Cà Mau", "department", "Cà Mau"),
    ]
    assert {row[1] for row in _units(listed, "event_units", _SOUTH)} == {"department"}


def test_provinces_of_whom_nothing_is_said_are_seen_and_no_units(listed: Home) -> None:
    assert _units(listed, "block_year_members", _CITY) == [
        ("Hà Tĩnh", None, None),
        ("Nghệ An", None, None),
        ("Quảng Bình", None, None),
    ]
    assert _units(listed, "event_units", _CITY) == [("Nghệ An", None, None)]
    assert run(listed, "SELECT count(*) FROM units WHERE kind IS NULL").rows == ((0,),)


def test_a_signing_of_theirs_is_each_provinces(listed: Home) -> None:
    signed = "SELECT province FROM v_pledges_by_province WHERE has_signed AND province IS NOT NULL ORDER BY province"
    assert run(listed, signed).rows == (("Cà Mau",), ("Kiên Giang",), ("Lâm Đồng",))
