"""What an earlier run extracted: from a file that it saved, or from the code of a git revision, run anew."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pydantic import ValidationError

from models import Extraction, contract
from models.extraction import MENTION_FIELDS
from pipeline.evaluate.corpus import read_gold
from pipeline.evaluate.gold import GoldArticle, GoldError
from pipeline.evaluate.run import READ_KEYS, Case

ROOT = Path(__file__).parents[2]
_MAIN = "from pipeline.cli import main; main()"
_CRASH = "Traceback (most recent call last)"
_FIELDS = ("events", *MENTION_FIELDS)
Base = Mapping[str, Extraction]


def save(path: Path, run: Iterable[Case]) -> None:
    """Keep a run: JSON Lines, the printed contract of each article with its name in the corpus as `source`.

    Raises `GoldError` where the file cannot be written.
    """
    lines = (json.dumps(contract(case.article, case.extraction, case.gold.path.stem), ensure_ascii=False)
             for case in run)  # fmt: skip
    try:
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    except OSError as error:
        raise GoldError(f"{path}: {error.strerror}") from error


def base_of(name: str, folder: Path) -> Base:
    """The extractions of `name`, a saved run or a git revision, by article. Raises `GoldError` for neither."""
    if Path(name).is_file():
        return saved(Path(name))
    return extracted_at(name, folder)


def saved(path: Path) -> Base:
    """A saved run. Raises `GoldError` naming the file, and the line where one is bad."""
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise GoldError(f"{path}: no saved run: {error}") from error
    return _parsed(filter(None, lines), str(path))


def extracted_at(revision: str, folder: Path, repository: Path = ROOT) -> Base:
    """The extractions of a folder of gold by the code of a revision, in a worktree of its own that is removed again.

    The code is the revision's, the installed packages are today's: an environment built anew would need the network,
    and a difference should tell of the project's code. Raises `GoldError` if there is no such revision, or if its code
    does not run to the end: what it left out would look like a gain.
    """
    with TemporaryDirectory(prefix="thidua-base-") as place, _worktree(repository, revision, Path(place)) as code:
        inputs = Path(place) / "inputs"
        inputs.mkdir()
        for gold in read_gold(folder):
            _lay_out(gold, inputs)
        environment = os.environ | {"PYTHONPATH": str(code)}
        command = [sys.executable, "-c", _MAIN, "extract", str(inputs)]
        done = subprocess.run(command, cwd=code, env=environment, capture_output=True, text=True, check=False)  # noqa: S603  # our own code
    if not done.stdout or _CRASH in done.stderr:
        what = "breaks off" if _CRASH in done.stderr else "extracts nothing"
        raise GoldError(f"{revision}: its code {what}: {done.stderr.strip()[-500:]}")
    return _parsed(filter(None, done.stdout.split("\n")), revision)


@contextmanager
def _worktree(repository: Path, revision: str, place: Path) -> Iterator[Path]:
    code = place / "code"
    _git(repository, "worktree", "add", "--detach", "--quiet", "--", str(code), revision)
    try:
        yield code
    finally:
        _git(repository, "worktree", "remove", "--force", str(code))


def _git(repository: Path, *arguments: str) -> None:
    command = ["git", "-C", str(repository), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # a revision is no option: it comes last
    except FileNotFoundError as error:
        raise GoldError("git is not installed, so there is no revision to compare with") from error
    if done.returncode:
        raise GoldError(f"{arguments[-1]}: neither a saved run nor a revision: {done.stderr.strip()}")


def _lay_out(gold: GoldArticle, folder: Path) -> None:
    """The article as a user's file, without its gold."""
    if gold.text_path.suffix == ".txt":
        shutil.copy(gold.text_path, folder / f"{gold.path.stem}.txt")
        return
    record = {key: value for key, value in gold.file.model_dump(include=READ_KEYS).items() if value is not None}
    (folder / f"{gold.path.stem}.json").write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")


def _parsed(lines: Iterable[str], name: str) -> Base:
    found: dict[str, Extraction] = {}
    for number, line in enumerate(lines, start=1):
        try:
            record: dict[str, Any] = json.loads(line)
            fields = {field: record[field] for field in _FIELDS}
            source = Path(record["source"]).name
            extraction = Extraction(article_key="", content_hash="", extractor=name, **fields)
        except (ValueError, KeyError, TypeError, ValidationError) as error:
            raise GoldError(f"{name}:{number}: no line of `thidua extract`: {error}") from error
        found[source.removesuffix(".json").removesuffix(".txt")] = extraction
    return found
