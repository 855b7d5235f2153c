"""What pages and servers write reaches no terminal as a command: tables, complaints, logs."""

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from spiders.printable import CONTROLS, escaped, printable

if TYPE_CHECKING:
    from tests.spiders.conftest import Home, Web

HOST = "sgddt.hong.test"
ESCAPE = "\x1b[2J\x1b]0;gi\x07\x9b31m\x1b[8m"


@given(st.text())
def test_nothing_but_controls_is_taken(text: str) -> None:
    shown = printable(text)
    assert not CONTROLS.search(shown)
    assert shown == "".join("�" if CONTROLS.match(char) else char for char in text)


@given(st.recursive(st.text() | st.integers(), lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside)))
def test_json_keeps_its_values(value: object) -> None:
    line = escaped(json.dumps(value, ensure_ascii=False))
    assert json.loads(line) == value
    assert not CONTROLS.search(line)


def test_a_hostile_site_writes_nothing_to_the_terminal_or_the_log(home: "Home", web: "Web", tmp_path: Path) -> None:
    links = "".join(f"<a href='/tin/bai-viet-{number}.html'>x{ESCAPE}</a>" for number in range(4))
    web.page(f"{HOST}/", f"<title>{ESCAPE}</title><meta name='generator' content='NukeViet v4.5'>{links}")
    web.page(f"{HOST}/tin/bai-viet-0.html", "no markup", content_type=f"text/{ESCAPE}")
    web.page(f"{HOST}/tin/bai-viet-1.html", status=302, headers={"Location": f"ftp://{ESCAPE}"})
    web.page(f"{HOST}/tin/bai-viet-2.html", status=500, headers={"X": ESCAPE})
    web.page(f"{HOST}/tin/bai-viet-3.html", "x", headers={"Content-Encoding": f"gzip{ESCAPE}"})
    (tmp_path / "sites.csv").write_text(
        f"domain,organisation,level,start_url\n{HOST},Sở{ESCAPE.replace(chr(7), '')},province,http://{HOST}/\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-c", "from pipeline.cli import main; main()", "crawl", "--home", str(home.root)]
    command += ["--sites", str(tmp_path / "sites.csv"), "--proxy", web.proxy, "--delay", "0", "--log", "DEBUG"]
    done = subprocess.run(command, capture_output=True, check=False, timeout=120)
    for stream in (done.stdout, done.stderr):
        text = stream.decode()
        assert not CONTROLS.search(text.replace("\r\n", "\n")), CONTROLS.findall(text)
    assert b"bai-viet-1" in done.stderr
