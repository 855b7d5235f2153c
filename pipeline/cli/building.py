"""What `build` and `demo` share: run a build with its progress shown."""

from rich.progress import TaskID

from pipeline.cli.app import complain, fail
from pipeline.cli.crawling import progress_bar
from pipeline.home import Home
from pipeline.registry import BuildReport, RegistryError, build

STAGES = {"read": "đọc và trích xuất", "load": "ghi sổ", "audit": "kiểm tra"}


def run_build(home: Home) -> BuildReport:
    """Build and publish with a progress bar; the command fails where nothing could be published."""
    with progress_bar() as bar:
        tasks: dict[str, TaskID] = {}

        def watch(stage: str, done: int, total: int | None) -> None:
            if stage not in tasks:
                tasks[stage] = bar.add_task(STAGES.get(stage, stage), total=total)
            bar.update(tasks[stage], completed=done, total=total)

        try:
            report = build(home, progress=watch)
        except (RegistryError, OSError) as error:
            fail(str(error))
    for failure in report.failures:
        complain(str(failure))
    return report
