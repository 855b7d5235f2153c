from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from models import Event
from notebooks.events import app
from notebooks.kit import Shown
from tests.registry.samples import FOUND, LAUNCH, PAGES, published


def _run(home: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[list[Any], dict[str, Any]]:
    monkeypatch.setenv("THIDUA_HOME", str(home))
    outputs, definitions = app.run()
    return list(outputs), dict(definitions)


def test_the_chart_shows_events_by_province_and_month(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    published(tmp_path)
    _, found = _run(tmp_path, monkeypatch)
    expected = [
        ("Đồng Nai", "2021-10", 1),
        ("Đồng Nai", "2022-05", 1),
        ("Hà Nội", "2022-11", 1),
        ("Đồng Nai", "2025-08", 1),
    ]
    assert found["counts"].rows() == expected
    drawn = found["chart"].to_dict()
    [rows] = drawn["datasets"].values()
    assert [(row["province"], row["month"], row["events"]) for row in rows] == expected
    squares, figures = drawn["layer"]
    assert (squares["mark"]["type"], figures["mark"]["type"]) == ("rect", "text")
    assert squares["encoding"]["x"]["title"] == "Năm, mỗi ô một tháng"
    months = squares["encoding"]["x"]["scale"]["domain"]
    assert (months[0], months[-1], len(months)) == ("2021-01", "2025-12", 60)
    assert figures["encoding"]["text"]["field"] == "events"


def test_every_event_is_listed_and_undated_ones_are_owned_up_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    undated = Event(types=("campaign_launch",), date="XXXX-11-20", province="Hà Nội")
    published(tmp_path, found=FOUND | {LAUNCH.url: lambda _: {"events": (undated,)}})
    outputs, found = _run(tmp_path, monkeypatch)
    assert found["events"].height == 4
    assert found["undated"] == 1
    assert found["events"].columns[:3] == ["Ngày", "Loại", "Tỉnh, thành phố (khi đó)"]
    assert "1 hoạt động không rõ năm, tháng" in outputs[-1].parts[0]


def test_without_a_registry_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    outputs, found = _run(tmp_path, monkeypatch)
    said = " ".join(output.text for output in outputs if hasattr(output, "text"))
    assert "Chưa có sổ thi đua" in said
    assert "thidua demo" in said
    assert str(tmp_path / "thidua.duckdb") in said
    assert "chart" not in found


def test_nothing_that_an_article_wrote_becomes_an_element(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    poison = "<script>steal()</script><img src=x onerror=steal()>"
    pages = tuple(replace(page, title=f"{page.title} {poison}") for page in PAGES)
    hostile = Event(types=("campaign_launch",), date="XXXX-11-20", province="Hà Nội", venue=poison)
    published(tmp_path, pages, FOUND | {LAUNCH.url: lambda _: {"events": (hostile,)}})
    outputs, found = _run(tmp_path, monkeypatch)
    assert poison in found["events"]["Nơi"].to_list()
    displayed = [output._display_() if isinstance(output, Shown) else output for output in outputs]
    texts = [output.text for output in displayed if hasattr(output, "text")]
    shown = [html.fragments_fromstring(text) for text in texts]
    elements = [one for parts in shown for part in parts if not isinstance(part, str) for one in part.iter()]
    assert len(elements) > 3
    assert [one.tag for one in elements if one.tag in {"script", "img"} or "onerror" in one.attrib] == []
