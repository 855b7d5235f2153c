"""How far a long command is: a bar with the time of its end on a terminal, else a plain line now and then."""

import time
from datetime import datetime, timedelta
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, SpinnerColumn, Task, TaskID, TextColumn
from rich.text import Text

from pipeline.cli.app import err
from pipeline.hanoi import HANOI
from spiders.printable import printable

EVERY = 30.0  # seconds between plain lines: a log of six hours has 720
STEADY = 300.0  # seconds over which speed is measured: pages come in bursts


class Steps:
    """Work in named steps, each counted by `show`; lines and bars go to standard error."""

    def __init__(self, console: Console = err, every: float = EVERY, *, hidden: bool = False) -> None:
        self._console, self._every = console, every
        self._plain = not console.is_terminal
        columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), BarColumn(), _Done(), _End())
        self._bar = Progress(
            *columns,
            console=console,
            transient=True,
            speed_estimate_period=STEADY,
            disable=hidden or self._plain,
        )
        self._silent = hidden
        self._tasks: dict[str, TaskID] = {}
        self._told = time.monotonic()

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._bar.stop()

    def show(self, step: str, done: int, total: int | None, *, of: str = "", percent: bool = False) -> None:
        """`done` of `total` (null: nobody knows) of a step; `of` names what is in hand, `percent` shows a share."""
        if step not in self._tasks:
            self._tasks[step] = self._bar.add_task(step, total=total, percent=percent)
        self._bar.update(
            self._tasks[step],
            completed=done,
            total=total,
            description=printable(f"{step} {of}".rstrip()),
            refresh=False,
        )
        if self._plain and not self._silent and time.monotonic() - self._told >= self._every:
            self._told = time.monotonic()
            task = next(task for task in self._bar.tasks if task.id == self._tasks[step])
            self._console.print(f"{step}: {_done(task)}{_end(task)}", soft_wrap=True)


class _Done(ProgressColumn):
    def render(self, task: Task) -> Text:
        return Text(_done(task))


class _End(ProgressColumn):
    def render(self, task: Task) -> Text:
        return Text(_end(task).removeprefix(", "))


def _done(task: Task) -> str:
    if task.fields.get("percent") and task.total:
        return f"{task.completed / task.total:.0%}"
    return f"{task.completed:.0f}" + (f"/{task.total:.0f}" if task.total is not None else "")


def _end(task: Task) -> str:
    """What is left, in time and by the clock; nothing where it cannot be told."""
    left = task.time_remaining
    if not left:
        return ""
    end = datetime.now(HANOI) + timedelta(seconds=left)
    minutes = -(-left // 60)
    span = f"{minutes // 60:.0f} giờ {minutes % 60:.0f} phút" if minutes >= 60 else f"{minutes:.0f} phút"  # noqa: PLR2004  # minutes an hour
    return f", còn khoảng {span}, xong lúc {end:%H:%M}"
