"""Every bad input is one clear line that names the culprit; the rest is still done, and the exit status says so."""

import gzip
import json
import socket
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib import import_module, metadata
from pathlib import Path
from threading import Thread

import pytest
from typer.testing import CliRunner, Result

from pipeline.cli import COMMANDS
from pipeline.cli.app import app

GOOD = "Cụm thi đua số 3 ký kết giao ước thi đua\n\nNgày 05/9/2024, Cụm thi đua số 3 đã ký kết giao ước thi đua.\n"
BIG = 50_000_000

for command in COMMANDS:
    import_module(f"pipeline.cli.{command}")


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], env={"COLUMNS": "200"})


def _truncated_warc(folder: Path) -> Path:
    head = b"WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://a.test/\r\nContent-Length: 5000\r\n"
    path = folder / "cut.warc.gz"
    path.write_bytes(gzip.compress(head + b"\r\nonly this")[:-6])
    return path


def _write(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


BAD: dict[str, Callable[[Path], Path]] = {
    "empty": lambda folder: _write(folder, "empty.txt", b""),
    "binary": lambda folder: _write(folder, "binary.txt", bytes(range(256)) * 8),
    "encoding": lambda folder: _write(folder, "encoding.json", '{"text": "Hội nghị"}'.encode("utf-16-le")[1:]),
    "warc": _truncated_warc,
    "big": lambda folder: _write(folder, "big.html", b"<html><body>" + b"<p>xin</p>" * (BIG // 10)),
    "missing": lambda folder: folder / "missing.txt",
    "no_text": lambda folder: _write(folder, "no_text.json", json.dumps({"title": "x"}).encode()),
}


@pytest.mark.parametrize("case", BAD)
@pytest.mark.parametrize("command", ["extract", "ingest"])
def test_a_bad_file_is_one_line_and_the_good_one_is_still_done(tmp_path: Path, case: str, command: str) -> None:
    good = _write(tmp_path, "good.txt", GOOD.encode())
    bad = BAD[case](tmp_path)
    home = ["--home", tmp_path / "home"] if command == "ingest" else []
    result = _run(command, *home, bad, good)
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith(str(bad))
    assert "Cụm thi đua số 3" in result.stdout if command == "extract" else "1 bài mới" in result.stdout


def test_a_home_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    in_the_way = _write(tmp_path, "file", b"")
    for arguments in (["ingest", in_the_way], ["build"], ["crawl"], ["demo"]):
        result = _run(arguments[0], "--home", in_the_way / "home", *arguments[1:])
        assert result.exit_code == 1
        assert result.stderr.count("\n") == 1
        assert f"không ghi được vào thư mục {in_the_way / 'home'}" in result.stderr


def test_a_query_without_a_registry_says_what_to_do(tmp_path: Path) -> None:
    result = _run("query", "--home", tmp_path, "SELECT 1")
    assert result.exit_code == 1
    assert str(tmp_path / "thidua.duckdb") in result.stderr
    assert "thidua build" in result.stderr


def test_a_gold_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    result = _run("evaluate", tmp_path / "none")
    assert result.exit_code == 1
    assert str(tmp_path / "none") in result.stderr


@pytest.mark.parametrize("arguments", [["crawl", "--site", "no.such.site"], ["extract"], ["nonsense"], ["query"]])
def test_wrong_usage_has_its_own_status(arguments: list[str], tmp_path: Path) -> None:
    home = ["--home", str(tmp_path)] if arguments[0] == "crawl" else []
    assert _run(*arguments, *home).exit_code == 2


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nonsense"], "thidua: không có lệnh 'nonsense'"),
        (["querz"], "(có phải 'query'?)"),
        (["query"], "thidua query: thiếu 'SQL'"),
        (["query", "--hom", "x"], "không có tùy chọn --hom (có thể là: --home)"),
        (["query", "SELECT 1", "x"], "thừa: x"),
        (["query", "--home"], "tùy chọn '--home' cần một giá trị"),
        (["export", "--since", "x"], "'--since': 'x' không đúng dạng '%Y-%m-%d'"),
        (["export", "--format", "x"], "'--format': 'x' không phải một trong 'xlsx', 'csv'"),
        (["explain", "x", "--most", "0"], "'--most': phải từ 1 trở lên"),
        (["explain", "x", "--most", "y"], "'--most': phải là số nguyên"),
        (["nightly", "--delay", "y"], "'--delay': phải là một số"),
        (["correct", "undo", "x"], "thiếu tùy chọn '--by' (hoặc biến môi trường 'THIDUA_BY')"),
        (["nightly", "--budget", "x"], "'x' không phải thời lượng"),
    ],
)
def test_wrong_usage_is_one_line_in_vietnamese(arguments: list[str], says: str) -> None:
    result = _run(*arguments)
    assert result.exit_code == 2
    assert says in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (["query", "SELECT 1"], "chưa có sổ: chạy `thidua build` trước"),
        (["search", "x"], "chưa có sổ"),
        (["explain", "x"], "chưa có sổ"),
        (["export"], "chưa có sổ"),
        (["registry", "list"], "chưa có sổ"),
        (["registry", "restore"], "không giữ sổ nào trước sổ đang công bố"),
        (["build"], "chưa có tệp WARC nào"),
        (["correct", "set", "x", "date", "2020", "--by", "A", "--why", "b"], "chưa có sổ"),
        (["crawl", "--site", "no.such"], "không có trang này trong gazetteers/data/sites.csv: no.such"),
        (["nightly", "--metrics", "/no/such/file"], "--metrics: /no/such: không có thư mục này"),
        (["ingest", "/no/such"], "/no/such: không có tệp hay thư mục này"),
    ],
)
def test_what_cannot_be_done_is_said_in_vietnamese(tmp_path: Path, command: list[str], says: str) -> None:
    verbs, rest = (command[:2], command[2:]) if command[0] in ("registry", "correct") else (command[:1], command[1:])
    result = _run(*verbs, "--home", tmp_path, *rest)
    assert result.exit_code != 0
    assert says in " ".join(result.stderr.split())


class _Broken(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_error(500)

    def log_message(self, *_: object) -> None:
        """Keep the test's output clean."""


@pytest.fixture
def broken_site() -> Iterator[int]:
    server = HTTPServer(("127.0.0.1", 0), _Broken)
    Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port
    server.shutdown()
    server.server_close()


def _closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def test_a_site_that_answers_500_and_one_that_is_closed_are_named(tmp_path: Path, broken_site: int) -> None:
    closed = _closed_port()
    sites = tmp_path / "sites.csv"
    rows = [
        f"127.0.0.1,Hỏng,school,http://127.0.0.1:{broken_site}/",
        f"localhost,Đóng,school,http://localhost:{closed}/",
    ]
    sites.write_text("\n".join(["domain,organisation,level,start_url", *rows]) + "\n", encoding="utf-8")
    result = _run("crawl", "--home", tmp_path / "home", "--sites", sites, "--allow-private", "--delay", 0)
    assert result.exit_code == 1
    assert f"http://127.0.0.1:{broken_site}/" in result.stderr
    assert "500" in result.stderr
    assert f"http://localhost:{closed}/" in result.stderr
    assert (
        "không có --contact và THIDUA_CONTACT: các trang được báo là Mozilla/5.0 (compatible; thidua/" in result.stderr
    )


def test_private_addresses_are_refused_without_the_flag(tmp_path: Path, broken_site: int) -> None:
    sites = tmp_path / "sites.csv"
    sites.write_text(
        f"domain,organisation,level,start_url\n127.0.0.1,Hỏng,school,http://127.0.0.1:{broken_site}/\n",
        encoding="utf-8",
    )
    asked = ("--delay", 0, "--contact", "webmaster@example.edu.vn")
    result = _run("crawl", "--home", tmp_path / "home", "--sites", sites, *asked)
    assert result.exit_code == 1
    assert f"http://127.0.0.1:{broken_site}/: error (127.0.0.1 is not a public address)\n" in result.stderr


def test_a_bad_table_of_sites_is_named(tmp_path: Path) -> None:
    sites = _write(tmp_path, "sites.csv", b"domain,organisation,level\nHTTP://x/,A,school\n")
    result = _run("crawl", "--home", tmp_path / "home", "--sites", sites)
    assert result.exit_code == 1
    assert f"{sites}:2" in result.stderr


def test_the_version_is_the_distributions() -> None:
    result = _run("--version")
    assert result.exit_code == 0
    assert result.stdout == f"thidua {metadata.version('thidua')}\n"
