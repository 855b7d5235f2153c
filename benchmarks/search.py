"""How long the index of search takes to make, how large it is, and how long its answers take.

    uv run python -m benchmarks.search [--articles 100000] [--rounds 5]
    uv run --with tantivy python -m benchmarks.search --engines search fts5 tantivy

Exit status 1 if the index takes longer than two minutes per 100,000 articles, more than one in twenty answers longer
than 100 ms, or any question in its median. CPU seconds stand beside those of the clock: on a machine that is busy with
other things they say more. `--engines` measures others on the same articles, folded in the same way, and the same
questions.
"""

import argparse
import resource
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from time import perf_counter, process_time

from benchmarks.search_articles import articles
from benchmarks.search_engines import ENGINES, Engine

BUILD, ANSWER = 120 / 100_000, 0.100  # seconds: of one article, of one answer
QUESTIONS = (
    "thi đua", "thi dua", '"thi đua"', "phong trào thi đua", "phong trao thi dua yeu nuoc", "ký kết giao ước thi đua",
    "ky ket giao uoc", '"ký kết giao ước thi đua"', "khen thưởng", "khoi thi dua", "cụm thi đua số 3",
    "tổng kết năm học",
    "tong ket phong trao thi dua", "1971", "1971/SGDĐT-TCCB", "1971/sgd", "SGDDT-TCCB", "2045/SGD&ĐT-VP", "kh-sgdđt",
    "QĐ-UBND", "hoà bình", "hòa bình", "thuy loi", "nhà giáo ưu tú", "lao động tiên tiến",
    '"đổi mới sáng tạo trong dạy và học"', "doi moi sang tao", "Sở GD&ĐT", "sở giáo dục và đào tạo", "bộ gd-đt",
    "20/11", "ngày 20/11/2021", "học sinh giáo viên nhà trường", "trường thi đua học sư", "học", "thi", "và",
    "thi* dua", "giao* uoc", "khe*", "chiến sĩ thi đua cơ sở", '"chien si thi dua" "khen thuong"',
    "phong trào thi đua năm học tổng kết khen thưởng khối trường", "khong co chu nay zzzz",
)  # fmt: skip


@dataclass(frozen=True)
class Answers:
    """Seconds of every answer, by the clock and of CPU, and how many articles the first one to a question had."""

    question: str
    seconds: tuple[float, ...]
    cpu: tuple[float, ...]
    found: int


def ask(engine: Engine, questions: Sequence[str], rounds: int) -> list[Answers]:
    """Every question so many times, each round in the order of the table."""
    found = [_timed(engine.ask, question) for question in questions]  # to warm up: what is read from disk stays read
    taken = [[_timed(engine.ask, question) for question in questions] for _ in range(rounds)]
    return [
        Answers(question, tuple(row[i][0] for row in taken), tuple(row[i][1] for row in taken), found[i][2])
        for i, question in enumerate(questions)
    ]


def share(values: Sequence[float], part: float) -> float:
    """The value that so large a part of them does not exceed."""
    return sorted(values)[max(ceil(part * len(values)) - 1, 0)]


def faults(count: int, seconds: float, answers: Sequence[Answers]) -> tuple[str, ...]:
    """What is slower than it may be."""
    late = share([second for answer in answers for second in answer.seconds], 0.95)
    found = []
    if seconds > BUILD * count:
        found.append(f"the index took {seconds:.1f} s: more than {BUILD * count:.1f} s")
    if late > ANSWER:
        found.append(f"p95 is {late * 1000:.0f} ms: more than {ANSWER * 1000:.0f} ms")
    usual = {answer.question: share(answer.seconds, 0.5) for answer in answers}
    found += [
        f"{question}: {seconds * 1000:.0f} ms, more than {ANSWER * 1000:.0f} ms"
        for question, seconds in usual.items()
        if seconds > ANSWER
    ]
    return tuple(found)


def measure(name: str, folder: Path, count: int, rounds: int) -> tuple[str, ...]:
    """Make the index of one engine, ask it, print what it took; see `faults`."""
    engine = ENGINES[name](folder)
    engine.prepare(articles(count))
    start, cpu = perf_counter(), process_time()
    engine.build()
    seconds, cpu = perf_counter() - start, process_time() - cpu
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    print(f"{name}: {count} articles in {seconds:.1f} s ({cpu:.1f} s of CPU), {engine.size() / 1e6:.0f} MB, "
          f"at most {memory:.1f} GB of memory", flush=True)  # fmt: skip
    answers = ask(engine, QUESTIONS, rounds)
    _show(name, answers)
    return faults(count, seconds, answers)


def main() -> int:
    """Measure; the exit status is that of the project's own engine."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--engines", nargs="+", choices=ENGINES, default=["search"])
    options = parser.parse_args()
    status = 0
    for name in options.engines:
        with tempfile.TemporaryDirectory() as folder:
            for fault in measure(name, Path(folder), options.articles, options.rounds):
                print(f"{name}: {fault}")
                status = status or int(name == "search")
    return status


def _timed(work: Callable[[str], int], question: str) -> tuple[float, float, int]:
    start, cpu = perf_counter(), process_time()
    found = work(question)
    return perf_counter() - start, process_time() - cpu, found


def _show(name: str, answers: Sequence[Answers]) -> None:
    for answer in answers:
        print(f"{1000 * share(answer.seconds, 0.5):8.1f} ms {1000 * share(answer.cpu, 0.5):8.1f} ms of CPU "
              f"{answer.found:4} found  {answer.question}")  # fmt: skip
    every = [second for answer in answers for second in answer.seconds]
    cpu = [second for answer in answers for second in answer.cpu]
    print(f"{name}: p50 {1000 * share(every, 0.5):.0f} ms, p95 {1000 * share(every, 0.95):.0f} ms, "
          f"longest {1000 * max(every):.0f} ms; of CPU p50 {1000 * share(cpu, 0.5):.0f} ms, "
          f"p95 {1000 * share(cpu, 0.95):.0f} ms", flush=True)  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
