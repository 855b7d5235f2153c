"""Others' archives: what Common Crawl, wget and browsers wrote of the demo's sites gives what a crawl of them gives."""

import gzip
import hashlib
import io
import subprocess
import sys
import zlib
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import duckdb
import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from pipeline.demo import serve
from pipeline.home import Home
from pipeline.ingest import ingest
from pipeline.registry import build
from spiders.archive import Archived, read_archive, read_warc
from spiders.crawl import crawl

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

OK = 200
MOMENT = "2024-09-05T01:02:03Z"
Maker = Callable[[Path, list[Archived]], None]


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """The demo's sites, crawled and built."""
    home = Home(tmp_path_factory.mktemp("crawled")).ensure()
    with serve() as demo:
        crawl(home.archive, home.ledger, demo.sites, proxy=demo.proxy, allow_private=True, delay=0.0)
    build(home)
    return home


@pytest.fixture(scope="module")
def pages(crawled: Home) -> list[Archived]:
    return list(read_archive(crawled.archive))


RESULTS = (
    "SELECT article_key, title, text, content_hash, published_at, author FROM articles ORDER BY ALL",
    "SELECT * FROM v_mentions ORDER BY ALL",
    # an id comes from the report that was seen first: others' archives date their records to the second
    "SELECT * EXCLUDE (event_id, host_unit_id) FROM events ORDER BY ALL",
)


def results(home: Home) -> list[list[tuple[object, ...]]]:
    """Articles with their texts, and everything extracted from them."""
    build(home, workers=1)
    with duckdb.connect(str(home.registry), read_only=True) as registry:
        return [registry.execute(query).fetchall() for query in RESULTS]


def contents(home: Home) -> set[tuple[str, str, int, str | None]]:
    """All that a build looks at of each page."""
    return {
        (item.capture.url, item.capture.digest, item.capture.status, item.headers.get("content-type"))
        for item in read_archive(home.archive)
        if "html" in (item.capture.content_type or "") and item.capture.status == OK
    }


def http(item: Archived, *, extra: tuple[tuple[str, str], ...] = (), protocol: str = "HTTP/1.1") -> StatusAndHeaders:
    kept = [
        (name.title(), value)
        for name, value in item.headers.items()
        if "archive" not in name and name != "content-length"
    ]
    return StatusAndHeaders(f"{item.capture.status} OK", [*kept, *extra], protocol=protocol)


def common_crawl(path: Path, items: list[Archived]) -> None:
    """WARC 1.0, gzip by record; request, response and metadata for each page, media types recognised."""
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True, warc_version="1.0")
        writer.write_record(writer.create_warcinfo_record(path.name, {"isPartOf": "CC-MAIN-2024-38"}))
        for item in items:
            url = item.capture.url
            request = StatusAndHeaders("GET / HTTP/1.1", [("User-Agent", "CCBot/2.0")], is_http_request=True)
            writer.write_record(writer.create_warc_record(url, "request", io.BytesIO(b""), http_headers=request))
            stated = {
                "WARC-Identified-Payload-Type": (item.capture.content_type or "text/html").partition(";")[0],
                "WARC-Date": MOMENT,
            }
            headers = http(item, extra=(("X-Crawl-Content-Encoding", "gzip"), ("Content-Length", str(len(item.body)))))
            writer.write_record(
                writer.create_warc_record(
                    url, "response", io.BytesIO(item.body), http_headers=headers, warc_headers_dict=stated
                )
            )
            writer.write_record(writer.create_warc_record(url, "metadata", io.BytesIO(b"fetchTimeMs: 12\r\n")))
            writer.write_record(writer.create_warc_record(url, "conversion", io.BytesIO(b"only text")))


def wget(path: Path, items: list[Archived]) -> None:
    """WARC 1.0 without compression; bodies as they came, chunked and compressed, and wget's own log as a resource."""
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=False, warc_version="1.0")
        for number, item in enumerate(items):
            packed = gzip.compress(item.body) if number % 2 else zlib.compress(item.body)
            encoding = ("Content-Encoding", "gzip" if number % 2 else "deflate")
            chunks = b"%x\r\n%s\r\n0\r\n\r\n" % (len(packed), packed)
            headers = http(item, extra=(encoding, ("Transfer-Encoding", "chunked")))
            writer.write_record(
                writer.create_warc_record(item.capture.url, "response", io.BytesIO(chunks), http_headers=headers)
            )
        log = "metadata://gnu.org/software/wget/warc/wget.log"
        writer.write_record(
            writer.create_warc_record(log, "resource", io.BytesIO(b"log"), warc_content_type="text/plain")
        )


def browser(path: Path, items: list[Archived]) -> None:
    """A WACZ parcel of WARC 1.1: HTTP/2, pictures, page lists, and each page a second time as a revisit."""
    data = io.BytesIO()
    writer = WARCWriter(data, gzip=True, warc_version="1.1")
    for item in items:
        url = item.capture.url
        writer.write_record(
            writer.create_warc_record(
                f"urn:pageinfo:{url}", "resource", io.BytesIO(b"{}"), warc_content_type="application/json"
            )
        )
        headers = http(item, extra=((":status", "200"),), protocol="HTTP/2")
        first = writer.create_warc_record(url, "response", io.BytesIO(item.body), http_headers=headers)
        writer.write_record(first)
        digest = first.rec_headers["WARC-Payload-Digest"]
        writer.write_record(writer.create_revisit_record(url, digest, url, MOMENT, http_headers=http(item)))
    with ZipFile(path, "w", ZIP_STORED) as parcel:
        parcel.writestr("datapackage.json", "{}")
        parcel.writestr("archive/data.warc.gz", data.getvalue())


MAKERS: dict[str, Maker] = {"cc.warc.gz": common_crawl, "wget.warc": wget, "browser.wacz": browser}


@pytest.mark.parametrize("name", MAKERS)
def test_an_archive_holds_what_a_crawl_holds(name: str, crawled: Home, pages: list[Archived], tmp_path: Path) -> None:
    MAKERS[name](tmp_path / name, pages)
    home = Home(tmp_path / "home").ensure()
    report = ingest(home, [tmp_path / name], everything=True)
    assert report.failures == ()
    assert contents(home) == contents(crawled)
    assert ingest(home, [tmp_path / name], everything=True).added == 0


def test_an_archive_gives_the_articles_and_extractions_of_a_crawl(
    crawled: Home, pages: list[Archived], tmp_path: Path
) -> None:
    common_crawl(tmp_path / "cc.warc.gz", pages)
    home = Home(tmp_path / "home").ensure()
    ingest(home, [tmp_path / "cc.warc.gz"], everything=True)
    found = results(home)
    assert len(found[0]) > 20
    assert found == results(crawled)


def test_date_and_record_id_stay_those_of_the_archive(pages: list[Archived], tmp_path: Path) -> None:
    common_crawl(tmp_path / "cc.warc.gz", pages)
    theirs = {item.capture.record_id: item.capture.fetched_at for item in read_warc(tmp_path / "cc.warc.gz")}
    home = Home(tmp_path / "home").ensure()
    ingest(home, [tmp_path / "cc.warc.gz"], everything=True)
    ours = {item.capture.record_id: item.capture.fetched_at for item in read_archive(home.archive)}
    assert ours == theirs
    assert {f"{moment:%Y-%m-%dT%H:%M:%SZ}" for moment in ours.values()} == {MOMENT}


TEXT = (
    "<p>"
    + "Sáng nay, Trường THCS Đồng Mẫu phát động phong trào thi đua dạy tốt, học tốt trong giáo viên. " * 4
    + "</p>"
)
NUKEVIET = "<meta name='generator' content='NukeViet v4.5'>"
# a page, its media type, and why it is passed over; null if it is taken
CHOICES: list[tuple[str, str, str, str | None]] = [
    ("http://thcsdongmau.edu.vn/tin/1.html", TEXT, "text/html", None),
    ("http://www.moet.gov.vn/tin/1.html", TEXT, "text/html; charset=utf-8", None),
    ("http://sgd.bacgiang.gov.vn/tin/1.html", TEXT, "text/html", None),
    ("http://thpt.sgddt.vinhlong.gov.vn/tin/1.html", TEXT, "application/xhtml+xml", None),
    ("http://pgddongmau.vn/tin/1.html", TEXT, "text/html", None),
    ("http://dongmau.com/tin/bai-1.html", NUKEVIET + TEXT, "text/html", None),
    ("http://dongmau.com/tin/bai-2.html", TEXT, "text/html", "site"),
    ("http://dongmau.com/tin/bai-3.html", NUKEVIET + "<p>" + "School news of the week. " * 40, "text/html", "site"),
    ("http://dongmau.com/tin/bai-4.html", NUKEVIET + "<p>" + "Giá vàng hôm nay đảo chiều. " * 40, "text/html", "site"),
    ("http://edu.vn.example.com/tin/1.html", TEXT, "text/html", "site"),
    ("http://thcsdongmau.edu.vn/anh.png", "x", "image/png", "media"),
    ("http://thcsdongmau.edu.vn/rss/", "<?xml version='1.0'?><rss/>", "text/xml", "media"),
    ("ftp://thcsdongmau.edu.vn/tin.html", TEXT, "text/html", "address"),
    ("http://thcsdongmau.edu.vn/tin/2.html", "<title>Không tìm thấy trang</title>", "text/html", "refusal"),
]


def test_pages_of_vietnamese_education_are_chosen_and_the_others_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "all.warc.gz"
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for url, body, media_type, _ in CHOICES:
            headers = StatusAndHeaders("200 OK", [("Content-Type", media_type)], protocol="HTTP/1.1")
            writer.write_record(
                writer.create_warc_record(url, "response", io.BytesIO(body.encode()), http_headers=headers)
            )
        gone = StatusAndHeaders("404 Not Found", [("Content-Type", "text/html")], protocol="HTTP/1.1")
        url = "http://thcsdongmau.edu.vn/tin/3.html"
        writer.write_record(writer.create_warc_record(url, "response", io.BytesIO(TEXT.encode()), http_headers=gone))
        writer.write_record(writer.create_warc_record(url, "metadata", io.BytesIO(b"x: y")))
    home = Home(tmp_path / "home").ensure()
    report = ingest(home, [path])
    assert {item.capture.url for item in read_archive(home.archive)} == {url for url, *_, why in CHOICES if why is None}
    expected = Counter(why for *_, why in CHOICES if why) + Counter({"status": 1, "type": 1})
    assert {reason: count for reason, count in report.passed.items() if count} == expected
    code = "from pipeline.cli import main; main()"
    command = [sys.executable, "-c", code, "ingest", str(path), "--all", "--home", str(tmp_path / "home2")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert f"Kho lưu trữ: {len(CHOICES) + 1} bài mới" in done.stdout
    assert "Bỏ qua 1 bản ghi:" in done.stdout


def revisit(writer: WARCWriter, url: str, **names: str) -> None:
    headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html"), ("X-Own", "1")], protocol="HTTP/1.1")
    digest = names.pop("digest", "sha1:" + "A" * 32)
    record = writer.create_revisit_record(url, digest, "http://khong.co/", "2020-01-01T00:00:00Z", http_headers=headers)
    for name in ("WARC-Refers-To-Target-URI", "WARC-Refers-To-Date"):
        record.rec_headers.remove_header(name)
    for name, value in names.items():
        record.rec_headers.add_header(f"WARC-Refers-To{name}", value)
    writer.write_record(record)


HOST = "http://thcsdongmau.edu.vn/tin"


def test_a_revisit_gets_the_content_that_it_repeats_wherever_that_lies(tmp_path: Path) -> None:
    first, second = tmp_path / "1.warc.gz", tmp_path / "2.warc.gz"
    with first.open("wb") as file:  # the revisits come before what they repeat, which lies in another file
        writer = WARCWriter(file, gzip=True, warc_version="1.1")
        html = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
        origin = writer.create_warc_record(f"{HOST}/goc.html", "response", io.BytesIO(TEXT.encode()), http_headers=html)
        stranger = writer.create_warc_record(
            "http://khac.com/", "response", io.BytesIO(b"<p>kh\xc3\xa1c"), http_headers=html
        )
        digest, date = origin.rec_headers["WARC-Payload-Digest"], origin.rec_headers["WARC-Date"]
        revisit(writer, f"{HOST}/theo-ma.html", **{"": origin.rec_headers["WARC-Record-ID"]})
        revisit(writer, f"{HOST}/theo-bam.html", digest=stranger.rec_headers["WARC-Payload-Digest"])
        revisit(writer, f"{HOST}/theo-dia-chi.html", **{"-Target-URI": f"{HOST}/goc.html", "-Date": date})
        revisit(writer, f"{HOST}/goc.html", digest=digest)
        revisit(writer, f"{HOST}/khong-co.html")
    with second.open("wb") as file:
        writer = WARCWriter(file, gzip=True, warc_version="1.1")
        writer.write_record(origin)
        writer.write_record(stranger)
    home = Home(tmp_path / "home").ensure()
    report = ingest(home, [first, second])
    bodies = {item.capture.url.rpartition("/")[2]: item.body.decode() for item in read_archive(home.archive)}
    assert bodies == {
        "goc.html": TEXT,
        "theo-ma.html": TEXT,
        "theo-bam.html": "<p>khác",
        "theo-dia-chi.html": TEXT,
    }
    assert (report.added, report.known, report.passed["unresolved"]) == (4, 1, 1)
    # what two of them repeat lies in the archive by now; it holds no digests of others
    assert (ingest(home, [first]).known, ingest(home, [first]).passed["unresolved"]) == (2, 3)


def response(url: str, body: bytes, **stated: str) -> bytes:
    data = io.BytesIO()
    writer = WARCWriter(data, gzip=True)
    headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
    made = {name.replace("_", "-"): value for name, value in stated.items()}
    writer.write_record(
        writer.create_warc_record(url, "response", io.BytesIO(body), http_headers=headers, warc_headers_dict=made)
    )
    return data.getvalue()


def test_what_was_cut_by_its_archiver_is_taken_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "cc.warc.gz"
    path.write_bytes(response(f"{HOST}/dai.html", TEXT.encode(), WARC_Truncated="length"))
    home = Home(tmp_path / "home").ensure()
    report = ingest(home, [path])
    assert (report.added, report.truncated) == (1, 1)


def records(count: int) -> list[bytes]:
    return [response(f"{HOST}/{number}.html", f"{TEXT}{number}".encode()) for number in range(count)]


@pytest.mark.parametrize(
    ("damaged", "kept"),
    [
        (lambda parts: b"".join(parts)[:-40], "01234"),
        (lambda parts: b"".join((*parts[:2], parts[2][:-30], *parts[3:])), "01345"),
        (lambda parts: b"".join((*parts[:2], b"\0" * 5000, *parts[2:])), "012345"),
        (lambda parts: b"".join((*parts[:2], flipped(parts[2]), *parts[3:4], flipped(parts[4]), parts[5])), "0135"),
        (lambda parts: b"".join((*parts, b"\x1f\x8b\x08" * 2000)), "012345"),
    ],
)
def test_every_intact_record_of_a_damaged_file_is_kept(
    tmp_path: Path, damaged: Callable[[list[bytes]], bytes], kept: str
) -> None:
    path = tmp_path / "hong.warc.gz"
    path.write_bytes(damaged(records(6)))
    home = Home(tmp_path / "home").ensure()
    report = ingest(home, [path])
    numbers = sorted(item.capture.url.rpartition("/")[2][0] for item in read_archive(home.archive))
    assert "".join(numbers) == kept
    (failure,) = report.failures
    assert failure.source == str(path)
    assert "offset" in failure.reason


def flipped(part: bytes) -> bytes:
    middle = len(part) // 2
    return part[:middle] + bytes([part[middle] ^ 0xFF]) + part[middle + 1 :]


@pytest.mark.parametrize("form", ["plain", "one stream", "zstd", "cut plain", "cut zstd"])
def test_every_form_of_compression_is_read(tmp_path: Path, form: str) -> None:
    parts = [gzip.decompress(part) for part in records(3)]
    plain = b"".join(parts)
    cut = plain[:-40] if form == "cut plain" else plain
    name = {"one stream": "a.warc.gz", "zstd": "a.warc.zst", "cut zstd": "a.warc.zst"}.get(form, "a.warc")
    frames = b"".join(zstd.compress(part) for part in parts)
    made = {"one stream": gzip.compress(plain), "zstd": frames, "cut zstd": frames[:-20]}
    (tmp_path / name).write_bytes(made.get(form, cut))
    report = ingest(Home(tmp_path / "home").ensure(), [tmp_path / name])
    assert len(report.failures) == form.startswith("cut")
    assert report.added == (2 if form.startswith("cut") else 3)


def test_a_record_id_that_is_none_or_taken_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "x.warc.gz"
    same = {"WARC_Record_ID": "<urn:x:1>"}
    parts = [response(f"{HOST}/{number}.html", f"{TEXT}{number}".encode(), **same) for number in range(2)]
    path.write_bytes(b"".join((*parts, response(f"{HOST}/2.html", TEXT.encode(), WARC_Record_ID="<not one>"))))
    home = Home(tmp_path / "home").ensure()
    assert ingest(home, [path]).added == 3
    ids = [item.capture.record_id for item in read_archive(home.archive)]
    assert ids[0] == "urn:x:1"
    assert len(set(ids)) == 3
    assert all(name.startswith("urn:uuid:") for name in ids[1:])


MEASURED = """
import sys
from pathlib import Path
from pipeline.home import Home
from pipeline.ingest import ingest
report = ingest(Home(Path(sys.argv[2])).ensure(), [Path(sys.argv[1])])
print(report.added, Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0])
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux says the most memory held")
def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    noise = [hashlib.sha256(str(number).encode()).hexdigest() for number in range(2000)]
    with (tmp_path / "large.warc.gz").open("wb") as file:
        for number in range(450):
            body = f"{TEXT}<p>{number} {' '.join(noise[number % 50 :])}"
            file.write(response(f"{HOST if number % 9 == 0 else 'http://khac.com'}/{number}.html", body.encode()))
    command = [sys.executable, "-c", MEASURED, str(tmp_path / "large.warc.gz"), str(tmp_path / "home")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    added, kilobytes = map(int, done.stdout.split())
    assert added == 50
    assert kilobytes < 200_000
