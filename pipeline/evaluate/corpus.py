"""A folder of gold: JSON files, inline XML files, or both."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from pipeline.evaluate.gold import GoldArticle, GoldError, GoldFile
from pipeline.evaluate.inline import read_inline

_READ = (".json", ".xml")


def read_gold(folder: Path) -> Iterator[GoldArticle]:
    """Every gold file of a folder, by name. Raises `GoldError` naming the folder or the file."""
    for path in gold_paths(folder):
        yield read_inline(path) if path.suffix == ".xml" else _read_json(path)


def gold_paths(folder: Path) -> list[Path]:
    """The gold files of a folder, by name. Raises `GoldError` where there is none."""
    paths = sorted(path for path in folder.glob("*") if path.suffix in _READ) if folder.is_dir() else []
    if not paths:
        raise GoldError(f"{folder}: no folder with gold files (*.json, *.xml)")
    return paths


def corpus_hash(folder: Path) -> str:
    """SHA-256 over the names and bytes of all gold files and the texts beside them, in hex."""
    digest = hashlib.sha256()
    for path in gold_paths(folder):
        for part in (path, path.with_suffix(".txt")):
            if part.is_file():
                digest.update(part.name.encode() + b"\0" + hashlib.sha256(part.read_bytes()).digest())
    return digest.hexdigest()


def _read_json(path: Path) -> GoldArticle:
    try:
        file = GoldFile.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except ValidationError as error:
        first = error.errors()[0]
        raise GoldError(f"{path}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    except (OSError, ValueError) as error:
        raise GoldError(f"{path}: {error}") from error
    beside = path.with_suffix(".txt")
    if file.text is None and not beside.is_file():
        raise GoldError(f"{path}: no text in it and no {beside.name} beside it")
    return GoldArticle(path, path if file.text is not None else beside, file)
