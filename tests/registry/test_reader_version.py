"""A change of any code that a reading rests on is another version."""

import ast
import subprocess
import sys

import pytest

from pipeline.extract import version
from pipeline.registry import reader_version as module
from pipeline.registry.reader_version import LIBRARIES, reader_version, sources

OWN = {"gazetteers", "models", "pipeline", "spiders"}
# what only carries a record to its reader and an outcome to its file
CARRIERS = {
    "pipeline/__init__.py",
    "pipeline/home.py",
    "pipeline/registry/__init__.py",
    "pipeline/registry/errors.py",
    "pipeline/registry/parquet.py",
    "pipeline/registry/report.py",
    "pipeline/registry/rows.py",
    "pipeline/registry/store.py",
    "spiders/__init__.py",
}
LOADED = """
import sys
import pipeline.registry.work
print(*(module.__file__ for module in list(sys.modules.values()) if getattr(module, "__file__", None)), sep="\\n")
"""


def test_every_module_that_a_reader_loads_counts() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    root = module.__file__.removesuffix("pipeline/registry/reader_version.py")
    loaded = {line.removeprefix(root) for line in done.stdout.splitlines() if line.startswith(root)}
    own = {name for name in loaded if name.partition("/")[0] in OWN and not name.startswith("pipeline/extract/")}
    assert "pipeline/read/dispatch.py" in own
    assert own - CARRIERS <= dict(sources()).keys()


def test_the_release_of_every_library_that_they_import_counts() -> None:
    imported: set[str] = set()
    for _, source in sources():
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Import):
                imported |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                imported.add((node.module or "").partition(".")[0])
    assert imported - OWN - sys.stdlib_module_names - {"compression", "pyarrow"} == LIBRARIES.keys()


@pytest.mark.parametrize("name", ["extractor", "module", "library", "tables"])
def test_whatever_changes_is_another_version(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = reader_version()
    assert before == reader_version()
    assert len(before) == len(version())
    match name:
        case "extractor":
            monkeypatch.setattr(module, "version", lambda: "another")
        case "module":
            changed = [(path, text + b"#") for path, text in sources()][:1] + list(sources())[1:]
            monkeypatch.setattr(module, "sources", lambda: changed)
        case "library":
            monkeypatch.setattr(module, "_release", lambda name: f"{name} 0")
        case "tables":
            monkeypatch.setattr(module, "fingerprint", lambda *, reading_only: f"{reading_only}")
    assert reader_version() != before
