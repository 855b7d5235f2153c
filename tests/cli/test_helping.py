"""Pages of help are in Vietnamese, whatever Typer writes by itself."""

import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
import typer
from typer import rich_utils
from typer.testing import CliRunner

from pipeline.cli import COMMANDS
from pipeline.cli.app import app
from pipeline.cli.helping import speak_vietnamese

# letters that Vietnamese has and English has not
MARKED = re.compile(r"[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]", re.IGNORECASE)
WRITTEN = ("Usage", "Arguments", "Options", "Commands", "required", "default", "env var", "Show this message")


def told(command: Any, path: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401  # click's class
    """Every text of help below a command, and whose it is."""
    yield path, command.help or ""
    yield from ((f"{path} {one.name}", one.help or "") for one in command.params if getattr(one, "help", None))
    for name, child in getattr(command, "commands", {}).items():
        yield from told(child, f"{path} {name}")


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    for name in COMMANDS:
        import_module(f"pipeline.cli.{name}")
    return dict(told(typer.main.get_command(app), "thidua"))


def test_every_help_is_vietnamese(texts: dict[str, str]) -> None:
    assert len(texts) > 100
    assert {path: text for path, text in texts.items() if not MARKED.search(text)} == {}


@pytest.mark.parametrize("command", ["", "search", "correct", "correct set", "registry restore", "sites probe"])
def test_typer_adds_no_english(texts: dict[str, str], command: str) -> None:
    assert texts
    shown = CliRunner().invoke(app, [*command.split(), "--help"], env={"COLUMNS": "200"}).stdout
    assert "Cách dùng: thidua" in shown.replace("Cách dùng: root", "Cách dùng: thidua")
    assert "Hiện hướng dẫn này." in shown
    assert [word for word in WRITTEN if word in shown.replace("[OPTIONS]", "")] == []


def test_a_title_that_typer_renames_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(rich_utils, "OPTIONS_PANEL_TITLE")
    with pytest.raises(AttributeError, match="OPTIONS_PANEL_TITLE"):
        speak_vietnamese()
