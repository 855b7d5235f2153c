"""Blocks through three school years of a whole build: renamed, split, merged, heads moved, members come and gone."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from models import Article, Block
from pipeline.home import Home
from pipeline.registry.query import run
from tests.registry.asked import Mentions, News, asked
from tests.registry.samples import at

HIGH = tuple(f"Trường THPT {name}" for name in ("Suối Bạc", "Đồi Thông", "Bản Lác", "Nậm Sương"))
LOW = tuple(f"Trường THCS {name}" for name in ("Hòn Khói", "Bến Đá", "Cồn Sim", "Gò Da", "Rạch Bần", "Vàm Cống"))
TOWN = tuple(
    f"Trường Tiểu học {name}" for name in ("Hoa Xuân", "Hoa Hạ", "Hoa Thu", "Hoa Đông", "Hoa Nắng", "Hoa Sương")
)
YEARS = {"2023-2024": "2023-10-05", "2024-2025": "2024-10-05", "2025-2026": "2025-10-05"}


def _block(name: str, members: Sequence[str], number: int | None) -> Mentions:
    def mentions(article: Article) -> Mapping[str, Any]:
        block = at(
            article, Block, name, name=name, kind="cum" if name.startswith("Cụm") else "khoi", number=number,
            level="province", members=tuple(members), member_count=len(members), leader_unit=members[0],
        )  # fmt: skip
        return {"blocks": (block,)}

    return mentions


def _told(year: str, name: str, members: Sequence[str], number: int | None = None) -> News:
    fields = {"school_year": year, "blocks": (name,)}
    title = f"{name} ký giao ước năm học {year}"
    return News("socaobang.edu.vn", YEARS[year], title, "", ("pledge_signing",), fields, _block(name, members, number))


NEWS = (
    # one is called otherwise; in the last year its head moves, one comes and one goes
    _told("2023-2024", "Khối thi đua các trường vùng cao", HIGH),
    _told("2024-2025", "Khối thi đua các trường biên giới", HIGH),
    _told("2025-2026", "Khối thi đua các trường biên giới", (HIGH[1], HIGH[2], HIGH[3], "Trường THPT Khe Mây")),
    # one becomes two
    _told("2024-2025", "Cụm thi đua số 1", LOW, 1),
    _told("2025-2026", "Cụm thi đua số 1", LOW[:3], 1),
    _told("2025-2026", "Cụm thi đua số 5", LOW[3:], 5),
    # two become one
    _told("2023-2024", "Cụm thi đua số 3", TOWN[:3], 3),
    _told("2023-2024", "Cụm thi đua số 4", TOWN[3:], 4),
    _told("2024-2025", "Cụm thi đua số 3", TOWN, 3),
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return asked(Path(tmp_path_factory.mktemp("lines")), NEWS, {})


def _changes(home: Home, line: str) -> list[tuple[object, ...]]:
    return list(
        run(
            home,
            "SELECT changed.school_year, changed.change, changed.before, changed.after FROM block_changes AS changed "
            f"INNER JOIN block_lines AS line USING (line_id) WHERE line.name = '{line}' ORDER BY ALL",
        ).rows
    )


def test_a_block_that_is_called_otherwise_is_one_line(built: Home) -> None:
    line = "Khối thi đua các trường biên giới"
    years = f"SELECT school_year, name FROM v_block_years WHERE line = '{line}'"
    assert run(built, years).rows == (
        ("2023-2024", "Khối thi đua các trường vùng cao"),
        ("2024-2025", line),
        ("2025-2026", line),
    )
    assert _changes(built, line) == [
        ("2024-2025", "renamed", "Khối thi đua các trường vùng cao", line),
        ("2025-2026", "head_moved", HIGH[0], HIGH[1]),
        ("2025-2026", "members_joined", None, "Trường THPT Khe Mây"),
        ("2025-2026", "members_left", HIGH[0], None),
    ]


def test_a_block_that_is_split_says_into_which(built: Home) -> None:
    assert _changes(built, "Cụm thi đua số 1")[-1] == (
        "2025-2026",
        "split",
        "Cụm thi đua số 1",
        "Cụm thi đua số 1, Cụm thi đua số 5",
    )
    assert _changes(built, "Cụm thi đua số 5") == []


def test_blocks_that_are_merged_say_of_which(built: Home) -> None:
    merged = ("2024-2025", "merged", "Cụm thi đua số 3, Cụm thi đua số 4", "Cụm thi đua số 3")
    assert merged in _changes(built, "Cụm thi đua số 3")
    ends = "SELECT name, first_year, last_year FROM block_lines WHERE name = 'Cụm thi đua số 4'"
    assert run(built, ends).rows == (("Cụm thi đua số 4", "2023-2024", "2023-2024"),)


def test_the_view_of_the_years_says_it_in_words(built: Home) -> None:
    said = "SELECT changes FROM v_block_years WHERE school_year = '2025-2026' AND name = 'Cụm thi đua số 1'"
    [(changes,)] = run(built, said).rows
    assert "Tách: Cụm thi đua số 1 → Cụm thi đua số 1, Cụm thi đua số 5" in str(changes)
