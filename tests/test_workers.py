import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pipeline.workers import AHEAD, CHUNK_BYTES, FEW, Aside, WorkerDiedError, Workers, in_chunks


def doubler() -> Callable[[int], tuple[int, int]]:
    """Doubles a number, and says in which process."""
    return lambda number: (2 * number, os.getpid())


def killer() -> Callable[[int], int]:
    """Ends the process at the number 5, as the system does when memory runs out."""
    return lambda number: os._exit(1) if number == 5 else number


def test_chunks_end_by_number_and_by_size() -> None:
    assert list(in_chunks("abcde", 2, lambda _: 1)) == [["a", "b"], ["c", "d"], ["e"]]
    assert list(in_chunks("abcde", 9, lambda item: CHUNK_BYTES * (item == "b"))) == [["a", "b"], ["c", "d", "e"]]
    assert list(in_chunks("", 2, len)) == []


def test_little_work_is_done_here() -> None:
    assert list(Workers(doubler, 2).map(range(FEW - 1))) == [(2 * n, os.getpid()) for n in range(FEW - 1)]


def test_one_process_is_this_one() -> None:
    assert {process for _, process in Workers(doubler, 1).map(range(50))} == {os.getpid()}


@pytest.mark.timeout(120)
def test_much_work_is_done_elsewhere_and_comes_back_in_its_order() -> None:
    results = list(Workers(doubler, 2).map(range(50)))
    assert [number for number, _ in results] == [2 * n for n in range(50)]
    assert os.getpid() not in {process for _, process in results}


@pytest.mark.timeout(120)
def test_chunks_are_asked_for_as_they_are_needed() -> None:
    asked: list[int] = []

    def chunks() -> Iterator[int]:
        for number in range(100):
            asked.append(number)
            yield number

    results = Workers(doubler, 2).map(chunks())
    next(results)
    assert len(asked) <= 2 * AHEAD + FEW
    assert len(list(results)) == 99


@pytest.mark.timeout(120)
def test_a_worker_that_dies_is_one_clear_error() -> None:
    with pytest.raises(WorkerDiedError, match="một tiến trình con đã chết"):
        list(Workers(killer, 2).map(range(20)))


@pytest.mark.timeout(120)
def test_a_process_aside_does_chunk_after_chunk() -> None:
    aside = Aside(doubler)
    under_way = [aside.submit(number) for number in range(20)]
    results = [aside.result(future) for future in under_way]
    aside.close()
    assert [number for number, _ in results] == [2 * n for n in range(20)]
    [process] = {process for _, process in results}
    assert process != os.getpid()


@pytest.mark.timeout(120)
def test_a_process_aside_that_dies_is_one_clear_error() -> None:
    aside = Aside(killer)
    under_way = [aside.submit(number) for number in range(7)]
    assert aside.result(under_way[4]) == 4
    for future in under_way[5:]:
        with pytest.raises(WorkerDiedError, match="một tiến trình con đã chết"):
            aside.result(future)
    with pytest.raises(WorkerDiedError, match="một tiến trình con đã chết"):
        aside.submit(7)
    aside.close()


LONG = "import os, sys, time\nfrom pipeline.workers import Workers\nfrom tests.test_workers import doubler\n"
LONG += "import tests.test_workers\nif __name__ == '__main__':\n"
LONG += "    for n, pid in Workers(doubler, 2).map(iter(int, 1)): print(pid, flush=True); time.sleep(60)"


@pytest.mark.timeout(120)
def test_workers_end_when_their_parent_is_killed() -> None:
    root = Path(__file__).parents[1]
    parent = subprocess.Popen([sys.executable, "-c", LONG], stdout=subprocess.PIPE, text=True, cwd=root)
    assert parent.stdout is not None
    worker = int(parent.stdout.readline())
    assert worker != parent.pid
    parent.kill()
    parent.wait()
    deadline = time.monotonic() + 30
    while _lives(worker):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def _lives(process: int) -> bool:
    """Not ended, and no zombie that nobody has asked after."""
    try:
        return "State:\tZ" not in Path(f"/proc/{process}/status").read_text()
    except FileNotFoundError:
        return False
