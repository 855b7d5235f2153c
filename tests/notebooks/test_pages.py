"""Every notebook runs on the demo's registry, as a page that needs nothing and as marimo's own export."""

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from lxml import html

from models import Event
from notebooks import pages
from notebooks.pages import NOTEBOOKS, page
from tests.registry.samples import FOUND, LAUNCH, published

POISON = "<script>steal()</script><img src=x onerror=steal()>"
CALLS = [(["none"], 2, "no notebook none"), (["events"], 0, "events.html")]
FOLDER = Path(pages.__file__).parent


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    thidua = Path(sys.executable).with_name("thidua")
    subprocess.run([thidua, "demo"], cwd=folder, check=True, capture_output=True)
    return folder / "data"


def _page(name: str, home: Path) -> html.HtmlElement:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("THIDUA_HOME", str(home))
        return html.document_fromstring(page(name))


def _tags(tree: html.HtmlElement) -> set[str]:
    return {str(element.tag) for element in tree.iter()}


def test_every_notebook_has_its_page() -> None:
    files = {path.stem for path in FOLDER.glob("*.py")}
    assert files - {"__init__", "kit", "pages"} == set(NOTEBOOKS)


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_is_a_page_with_charts_and_tables_that_runs_nothing(demo: Path, name: str) -> None:
    tree = _page(name, demo)
    assert {"svg", "table", "h1"} <= _tags(tree)
    assert not {"script", "img", "iframe", "link", "object"} & _tags(tree)
    said = " ".join(map(str, tree.itertext()))
    assert "Không có dòng nào" not in said or name in {"blocks", "quality"}  # the demo has no gap, no fault
    addresses = [value for element in tree.iter() for key, value in element.attrib.items() if key in {"src", "href"}]
    assert [address for address in addresses if not address.startswith("#")] == []


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_marimo_exports_it_too(demo: Path, name: str, tmp_path: Path) -> None:
    made = tmp_path / f"{name}.html"
    command = [sys.executable, "-m", "marimo", "export", "html", str(FOLDER / f"{name}.py"), "-o", str(made)]
    done = subprocess.run(
        command, env={**os.environ, "THIDUA_HOME": str(demo)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert "Failed to" not in done.stderr
    assert made.stat().st_size > 10_000


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_without_a_registry_it_says_what_to_do(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THIDUA_HOME", str(tmp_path))
    outputs, found = import_module(f"notebooks.{name}").app.run()
    said = " ".join(output.text for output in outputs if hasattr(output, "text"))
    assert "Chưa có sổ thi đua" in said
    assert "chart" not in found


def test_what_an_article_wrote_is_text_in_every_page(tmp_path: Path) -> None:
    hostile = Event(types=("campaign_launch",), date="XXXX-11-20", province="Hà Nội", venue=POISON, host=POISON)
    published(tmp_path, found=FOUND | {LAUNCH.url: lambda _: {"events": (hostile,)}})
    trees = {name: _page(name, tmp_path) for name in NOTEBOOKS}
    assert POISON in " ".join(map(str, trees["events"].itertext()))
    for tree in trees.values():
        assert not {"script", "img"} & _tags(tree)


def test_long_tables_say_what_is_left_out(demo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "ROWS", 2)
    said = " ".join(map(str, _page("quality", demo).itertext()))
    assert "dòng nữa trong sổ" in said


@pytest.mark.parametrize(("arguments", "status", "words"), CALLS)
def test_the_command(demo: Path, tmp_path: Path, arguments: list[str], status: int, words: str) -> None:
    command = [sys.executable, "-m", "notebooks.pages", str(tmp_path / "pages"), *arguments]
    done = subprocess.run(
        command, env={**os.environ, "THIDUA_HOME": str(demo)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == status, done.stderr
    assert words in done.stdout + done.stderr
