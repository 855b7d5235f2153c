"""Records a second and memory of `thidua ingest` over an archive like Common Crawl's, in one run.

    uv run python -m benchmarks.ingest [--pages 4000] [--chosen 0.05] [--json]

Each page has a request, a response and a metadata record of its own; a tenth are pictures, and `chosen` of the pages
are of Vietnamese education. The file is made first, and its making is not measured. Exit status 1 if the most memory
held is above `MOST`, whatever the file's size.
"""

import argparse
import io
import json
import random
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from pipeline.home import Home
from pipeline.ingest import ingest

MOST = 300_000_000  # bytes
VIETNAMESE = [
    "Trường",
    "THCS",
    "Đồng",
    "Mẫu",
    "phát",
    "động",
    "phong",
    "trào",
    "thi",
    "đua",
    "dạy",
    "tốt,",
    "học",
    "tốt",
    "trong",
    "ngành",
    "giáo",
    "dục",
    "và",
    "đào",
    "tạo",
]
PICTURES = 10  # one page in so many


def make(path: Path, pages: int, chosen: float) -> None:
    """An archive of so many pages, about 20 kB each once compressed."""
    chance = random.Random(1)  # noqa: S311  # a sample
    words = [*VIETNAMESE, *(f"{chance.getrandbits(40):x}" for _ in range(3000))]
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True, warc_version="1.0")
        for number in range(pages):
            host = f"so-{number % 7}.edu.vn" if chance.random() < chosen else f"site-{number % 997}.example.com"
            media = "image/png" if number % PICTURES == 0 else "text/html"
            body = f"<html><title>{number}</title><p>{' '.join(chance.choices(words, k=4000))}".encode()
            _write(writer, f"http://{host}/tin/{number}.html", media, body)


def _write(writer: WARCWriter, url: str, media: str, body: bytes) -> None:
    request = StatusAndHeaders("GET / HTTP/1.1", [("User-Agent", "CCBot/2.0")], is_http_request=True)
    answer = StatusAndHeaders("200 OK", [("Content-Type", media)], protocol="HTTP/1.1")
    stated = {"WARC-Identified-Payload-Type": media}
    writer.write_record(writer.create_warc_record(url, "request", io.BytesIO(b""), http_headers=request))
    record = writer.create_warc_record(url, "response", io.BytesIO(body), http_headers=answer, warc_headers_dict=stated)
    writer.write_record(record)
    writer.write_record(writer.create_warc_record(url, "metadata", io.BytesIO(b"fetchTimeMs: 12\r\n")))


def measure(path: Path, home: Home) -> dict[str, float]:
    """CPU seconds, records and bytes a second, records taken, and the most memory held so far, in bytes."""
    start = process_time()
    report = ingest(home, [path])
    seconds = process_time() - start
    records = report.added + report.known + sum(report.passed.values())
    size = path.stat().st_size
    return {
        "bytes": size,
        "records": records,
        "taken": report.added,
        "seconds": seconds,
        "records_a_second": records / seconds,
        "bytes_a_second": size / seconds,
        "memory": _most_memory(),
    }


def _most_memory() -> int:
    """VmHWM of this process: the system's own figure (`ru_maxrss`) includes what the parent held."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return 1024 * int(status.partition("VmHWM:")[2].split()[0])


def main(arguments: list[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=4000)
    parser.add_argument("--chosen", type=float, default=0.05)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "like-cc.warc.gz"
        make(path, options.pages, options.chosen)
        found = measure(path, Home(Path(folder) / "home").ensure())
    if options.json:
        print(json.dumps(found))
    else:
        print(f"{found['records']:.0f} records, {found['bytes'] / 1e6:.0f} MB, {found['taken']:.0f} taken")
        print(f"{found['records_a_second']:.0f} records/s, {found['bytes_a_second'] / 1e6:.0f} MB/s of CPU time")
        print(f"{found['memory'] / 1e6:.0f} MB of memory at most")
    return int(found["memory"] > MOST)


if __name__ == "__main__":
    sys.exit(main())
