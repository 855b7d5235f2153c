"""Readers of every kind ask on and on while builds publish over and over: none meets a lock or a part of a file."""

import dataclasses
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import monotonic

import pytest

from pipeline.home import Home
from pipeline.registry import build
from pipeline.registry.publish import exclusive, history, publish, workshop
from pipeline.registry.restoring import restore
from tests.registry.samples import FOUND, NEWS, archive, prefill, published

SECONDS, BUILDS, STORM, KEEP = 4, 2, 30, 3

# the numbers of articles by three ways, which agree in a whole registry, and the one row of its build
READER = """
import json, sys, time
from pathlib import Path
import duckdb
from pipeline.home import Home
from pipeline.registry.opening import opened
from pipeline.registry.query import run

SQL = '''SELECT count(*), (SELECT count(DISTINCT article_id) FROM captures),
                (SELECT count(*) FROM article_versions), (SELECT count(*) FROM build_info) FROM articles'''
kind, home = sys.argv[1], Home(Path(sys.argv[2]))

def by_command():
    return run(home, SQL).rows[0]

def by_path():
    with duckdb.connect(str(home.registry), read_only=True) as connection:
        return connection.execute(SQL).fetchone()

def in_a_notebook():
    with opened(home) as connection:
        return connection.execute(SQL).pl().row(0)

def by_one_that_stays(connection=[]):
    if not connection:
        connection.append(duckdb.connect(str(home.registry), read_only=True))
    return connection[0].execute(SQL).fetchone()

ask = {"command": by_command, "path": by_path, "notebook": in_a_notebook, "stays": by_one_that_stays}[kind]
asked, answers = 0, set()
while asked == 0 or not (home.root / "over").exists():
    answers.add(ask())
    asked += 1
    time.sleep(0.005)
    if asked == 1:
        print("asking", flush=True)
print(json.dumps({"asked": asked, "answers": sorted(answers)}))
"""


@contextmanager
def _reading(kind: str, home: Home) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", READER, kind, str(home.root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "asking\n"
        yield process


def _night(home: Home, number: int) -> None:
    """One more page, a whole build, then files published and put back as fast as it goes."""
    page = dataclasses.replace(NEWS, url=f"{NEWS.url}{number}", title=f"Lịch nghỉ {number}")
    archive(home, [page], f"night{number}")
    prefill(home, {page.url: FOUND[NEWS.url]})
    build(home, keep=KEEP)
    for _ in range(STORM):
        with exclusive(home), workshop(home) as copy:
            shutil.copy(history(home)[0] if number % 2 else home.registry, copy)
            publish(copy, home, KEEP)
    restore(home, None, KEEP)


@pytest.mark.timeout(120)
def test_no_reader_ever_sees_a_lock_or_a_half_built_file(tmp_path: Path) -> None:
    home, _ = published(tmp_path, [NEWS])
    kinds = ("command", "path", "notebook", "stays")
    with ExitStack() as stack:
        readers = {kind: stack.enter_context(_reading(kind, home)) for kind in kinds}
        end, number = monotonic() + SECONDS, 0
        while monotonic() < end or number < BUILDS:
            number += 1
            _night(home, number)
        (home.root / "over").touch()
        told = {kind: reader.communicate(timeout=60) for kind, reader in readers.items()}
    assert [errors for _, errors in told.values() if errors] == []
    found = {kind: json.loads(output) for kind, (output, _) in told.items()}
    for kind in kinds:
        assert found[kind]["asked"] > 5, kind
        assert all(articles == seen == versions for articles, seen, versions, _ in found[kind]["answers"]), kind
        assert {one for *_, one in found[kind]["answers"]} == {1}, kind
    assert found["stays"]["answers"] == [[1, 1, 1, 1]]
    assert all(len(found[kind]["answers"]) > 1 for kind in kinds if kind != "stays")
    assert len(history(home)) == KEEP
    assert not list(home.root.glob(".build-*"))
