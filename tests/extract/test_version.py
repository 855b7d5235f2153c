"""The extractor's version covers all that an extraction rests on, so that what changes is extracted anew."""

import shutil
import subprocess
import sys
from pathlib import Path

import gazetteers
from pipeline.extract import version
from pipeline.extract.assemble import sources

ROOT = Path(__file__).parents[2]
CARRIERS = {"pipeline/__init__.py"}
_LOADED = """
import sys
from pipeline.extract.pipe import readers
readers()
print(*(module.__file__ for module in list(sys.modules.values()) if getattr(module, "__file__", None)), sep="\\n")
"""
_VERSION = "from pipeline.extract import version; print(version())"


def _said(program: str, folder: Path = ROOT) -> str:
    """What a new process prints that finds the packages of a folder before all others."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=folder)
    return done.stdout.strip()


def test_every_module_that_extraction_loads_counts() -> None:
    paths = [Path(line) for line in _said(_LOADED).splitlines()]
    own = {str(path.relative_to(ROOT)) for path in paths if path.is_relative_to(ROOT) and ".venv" not in path.parts}
    counted = {f"{package.replace('.', '/')}/{file}" for package, file in (name.split("/") for name, _ in sources())}
    assert "gazetteers/places.py" in own
    assert own - CARRIERS <= counted


def test_a_change_in_a_gazetteers_code_is_another_version(tmp_path: Path) -> None:
    copy = Path(shutil.copytree(Path(gazetteers.__file__).parent, tmp_path / "gazetteers"))
    (copy / "sites.py").write_text(f"{(copy / 'sites.py').read_text('utf-8')}\n# of the crawl\n", "utf-8")
    assert _said(_VERSION, tmp_path) == version()
    (copy / "places.py").write_text(f"{(copy / 'places.py').read_text('utf-8')}\n# another rule\n", "utf-8")
    assert _said(_VERSION, tmp_path) != version()
