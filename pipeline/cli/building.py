"""What `build`, `nightly` and `demo` share: run a build with its progress shown."""

from pipeline.cli.app import complain, fail
from pipeline.cli.progress import Steps
from pipeline.home import Home
from pipeline.registry import BuildReport, Progress, RegistryError, build

STAGES = {"read": "đọc và trích xuất", "load": "ghi sổ", "search": "lập chỉ mục tìm kiếm", "audit": "kiểm tra"}
IN_BYTES = "read"  # the stage that counts bytes of the archive


def building(steps: Steps) -> Progress:
    """Who shows the stages of a build."""

    def watch(stage: str, done: int, total: int | None) -> None:
        steps.show(STAGES[stage], done, total, percent=stage == IN_BYTES)

    return watch


def run_build(home: Home, accepted: str | None = None) -> BuildReport:
    """Build and publish with a progress bar; the command fails where nothing could be published."""
    with Steps() as steps:
        try:
            report = build(home, accepted=accepted, progress=building(steps))
        except (RegistryError, OSError) as error:
            fail(str(error))
    for failure in report.failures:
        complain(str(failure))
    return report
