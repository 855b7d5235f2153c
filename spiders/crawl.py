"""Sites into the archive: the one way in which the pipeline starts a crawl."""

import os
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO

from gazetteers.sites import Site
from spiders.archive import ArchiveError, salvage
from spiders.limits import Job, Limits
from spiders.printable import printable
from spiders.records import CrawlError, CrawlEvent, CrawlReport, SiteReport
from spiders.wire import Line

GRACE = 20.0  # seconds for requests in flight after a stop was asked for
COMPLAINTS = 20  # last lines of the process's standard error that are kept

__all__ = ["CrawlError", "CrawlEvent", "CrawlReport", "Limits", "SiteReport", "crawl"]


def crawl(  # noqa: PLR0913  # the ways in which a crawl may differ, all named
    archive: Path,
    ledger: Path,
    sites: Sequence[Site],
    *,
    proxy: str | None = None,
    allow_private: bool = False,
    delay: float | None = None,
    time_limit: float | None = None,
    limits: Limits | None = None,
    contact: str = "",
    log_level: str | None = None,
    on_event: Callable[[CrawlEvent], None] | None = None,
) -> CrawlReport:
    """Fetch what is new or due on the sites, into WARC files in `archive`; what is known stands in `ledger`.

    `proxy` is an HTTP proxy's URL. `allow_private` lets the crawl speak to addresses that are not public. `delay` in
    seconds replaces each site's own pace. After `time_limit` seconds the crawl ends politely; what is left stays due.
    `contact` is the address in the User-Agent. `log_level` turns Scrapy's log on, to standard error. `on_event` hears
    of every request. Sites that cannot be had are named in the report; the others are crawled all the same.

    Raises `CrawlError` where archive or ledger cannot be used, another crawl runs on the ledger, or the crawl's process
    dies: what it had archived is kept. Ctrl-C stops the crawl politely and is raised again.
    """
    job = Job(
        archive=str(archive.absolute()),
        ledger=str(ledger.absolute()),
        sites=tuple(site.model_dump() for site in sites),
        proxy=proxy,
        allow_private=allow_private,
        delay=delay,
        time_limit=time_limit,
        limits=limits or Limits(),
        contact=contact,
        log_level=log_level,
    )
    return _run(job, on_event or (lambda _: None))


def _run(job: Job, on_event: Callable[[CrawlEvent], None]) -> CrawlReport:
    complaints: deque[str] = deque(maxlen=COMPLAINTS)
    with _started() as process:
        listener = threading.Thread(target=_listen, args=(process.stderr, complaints, job.log_level is not None))
        listener.start()
        try:
            last = _talk(process, job, on_event)
        except BaseException:
            _stop(process)
            raise
        finally:
            status = process.wait()
            listener.join()
    if last.report is None:
        raise CrawlError(last.failed or _post_mortem(job, status, complaints))
    return last.report


def _started() -> subprocess.Popen[str]:
    return subprocess.Popen(  # our own module, by this very interpreter
        [sys.executable, "-P", "-m", "spiders.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        start_new_session=True,  # Ctrl-C reaches this process only, which then asks the other to stop
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
    )


def _talk(process: "subprocess.Popen[str]", job: Job, on_event: Callable[[CrawlEvent], None]) -> Line:
    """Hand over the job, pass events on, and return the last word; an empty line if there was none."""
    if process.stdin is None or process.stdout is None:
        raise CrawlError("the crawl's process has no pipes")
    try:
        process.stdin.write(job.model_dump_json() + "\n")
        process.stdin.flush()  # kept open: its end would tell the process that we are gone
    except BrokenPipeError:
        return Line()
    for text in process.stdout:
        line = Line.model_validate_json(text)
        if line.event is None:
            return line
        on_event(line.event)
    return Line()


def _stop(process: "subprocess.Popen[str]") -> None:
    """Ask to end after the requests in flight, then insist."""
    process.send_signal(signal.SIGINT)
    insist = threading.Timer(GRACE, process.kill)
    insist.start()
    for _ in process.stdout or ():
        pass  # a full pipe would keep it from ending
    process.wait()
    insist.cancel()


def _listen(stderr: IO[str] | None, complaints: deque[str], aloud: bool) -> None:  # noqa: FBT001  # a thread's arguments
    for text in stderr or ():
        complaints.append(text.rstrip())
        if aloud:
            sys.stderr.write(printable(text))


def _post_mortem(job: Job, status: int, complaints: Sequence[str]) -> str:
    """What is to be said of a process that died; its archive is finished in its place."""
    try:
        salvaged = salvage(Path(job.archive))
    except ArchiveError as error:
        salvaged = ()
        complaints = (*complaints, str(error))
    last = next((text for text in reversed(complaints) if text), "no message")
    kept = "".join(f"; {one}" for one in salvaged)
    return f"the crawl's process died with status {status}: {last}{kept}"
