"""What was kept by versions of which no registry is left goes; everything else stays."""

from pathlib import Path

import duckdb

from pipeline.home import Home
from pipeline.registry import build
from pipeline.registry.publish import history
from tests.registry.samples import NEWS, archive, prefill


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def _old(home: Home, name: str) -> None:
    for folder in (home.extractions / name, home.readings / name):
        (folder / "articles").mkdir(parents=True)
        (folder / "articles" / "1.parquet").write_bytes(b"1")


def test_only_the_folders_of_kept_registries_stay(tmp_path: Path) -> None:
    home = Home(tmp_path)
    archive(home, [NEWS])
    prefill(home)
    _old(home, "0123456789abcdef")
    (home.extractions / "note.txt").write_text("of the operator", encoding="utf-8")
    build(home)
    assert len(_names(home.readings)) == 1
    assert len(_names(home.extractions)) == 2
    assert "note.txt" in _names(home.extractions)


def test_the_folders_of_the_history_stay(tmp_path: Path) -> None:
    home = Home(tmp_path)
    archive(home, [NEWS])
    prefill(home)
    build(home)
    with duckdb.connect(str(home.registry)) as connection:
        connection.execute("UPDATE build_info SET extractor_version = 'older', reader_version = 'older'")
    _old(home, "older")
    build(home, keep=1)
    assert "older" in _names(home.readings)
    assert "older" in _names(home.extractions)
    history(home)[0].write_bytes(b"broken")
    build(home, keep=2)
    assert "older" not in _names(home.readings) + _names(home.extractions)
