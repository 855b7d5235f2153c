"""The spider on the bundled sample sites, laid out as NukeViet, VHV and a stranger."""

from pathlib import Path

from pipeline.demo import serve
from spiders.archive import read_archive
from spiders.crawl import crawl


def test_the_sample_sites_are_had_whole_and_only_once(tmp_path: Path) -> None:
    archived: dict[str, bytes] = {}
    with serve() as demo:
        wanted = set(demo.urls("article"))
        for first in (True, False):
            before = len(demo.requests)
            report = crawl(tmp_path / "archive", tmp_path / "ledger.sqlite", demo.sites, proxy=demo.proxy, delay=0.0)
            asked = [url for _, url in demo.requests[before:]]
            assert report.errors == ()
            assert report.new_articles == (len(wanted) if first else 0)
            assert wanted.intersection(asked) == (wanted if first else set())
            assert not [url for url in asked if "savefile" in url or "print" in url.lower()]
            met = sum(site.known_articles for site in report.sites)
            assert met == 0 if first else 0 < met <= len(wanted)
            assert first or archived == _files(tmp_path / "archive"), "lists that say the same were archived again"
            archived = _files(tmp_path / "archive")
    kept = [record.capture.url for record in read_archive(tmp_path / "archive") if record.capture.url in wanted]
    assert sorted(kept) == sorted(wanted)


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}
