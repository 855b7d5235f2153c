from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from pipeline.home import Home
from pipeline.registry import AuditError, build
from pipeline.registry.audit import audits, bounds, run_audits
from tests.registry.samples import FOUND, LAUNCH, PAGES, archive, prefill, published


def _many(table: str, replaced: str, times: int) -> str:
    """SQL that adds every row so many times, with another value."""
    return f"INSERT INTO {table} SELECT * EXCLUDE (range) REPLACE ({replaced}) FROM {table}, range({times})"


# for each audit, what makes it fail
SPOILED = {
    "article_has_capture": "UPDATE articles SET capture_id = 'none' WHERE title = 'Lịch nghỉ hè'",
    "edtf_valid": "UPDATE document_refs SET issued_on = '2021-13-01'",
    "event_dates_in_range": "UPDATE events SET date = '1821-10-15', start_date = '1821-10-15'",
    "event_day_agrees": "UPDATE events SET start_date = NULL WHERE date = '2021-10-15'",
    "event_has_article": "DELETE FROM event_reports WHERE event_id = (SELECT min(event_id) FROM events)",
    "event_has_type": "DELETE FROM event_types WHERE event_id = (SELECT min(event_id) FROM events)",
    "evidence_in_text": "UPDATE event_evidence SET end_offset = 100000",
    "label_known": "UPDATE themes SET kind = 'hymn'",
    "max_conflicting_dates": "INSERT INTO registry_issues "
    "SELECT NULL, NULL, 'e' || range, 'date', 'event_dates_conflict', '', NULL FROM range(20); "
    + _many("events", "2 AS report_count", 20),
    "max_failures": "INSERT INTO articles SELECT articles.* FROM articles, range(20); "
    "INSERT INTO failures SELECT 'read', 'a.warc.gz', NULL, NULL, 'x' FROM range(5)",
    "max_reports_of_one_event": "UPDATE events SET report_count = 31 WHERE date = '2021-10-15'",
    "max_undated_articles": _many("articles", "NULL AS published_at", 20),
    "max_undated_events": _many("events", "NULL AS date", 20),
    "max_units_of_one_person": "INSERT INTO posts SELECT 'p' || range, 'someone', 'Trưởng phòng', NULL, 'u' || range, "
    "NULL, NULL, 1, 0, NULL FROM range(5)",
    "mention_has_article": "UPDATE awards SET article_id = 'none'",
    "mention_has_thing": "DELETE FROM document_citations",
    "min_articles": _many("captures", "NULL AS article_id", 200),
    "min_extracted": _many("articles", "false AS extracted", 20),
    "min_read": "INSERT INTO captures SELECT captures.* FROM captures, range(40); "
    "INSERT INTO failures SELECT 'read', 'a.warc.gz', url, capture_id, 'x' FROM captures",
    "no_duplicate_ids": "INSERT INTO captures SELECT * FROM captures LIMIT 1",
    "no_duplicate_values": "INSERT INTO leaders SELECT * REPLACE ('x' AS mention_id) FROM leaders LIMIT 1",
    "no_silent_loss": "UPDATE articles SET extracted = false WHERE title = 'Lịch nghỉ hè'",
    "offsets_in_order": "UPDATE targets SET end_offset = start_offset",
    "one_build": "INSERT INTO build_info SELECT * FROM build_info",
    "one_latest_version": "UPDATE article_versions SET is_latest = true",
    "parts_have_whole": "DELETE FROM blocks WHERE number = 2",
    "province_known": "UPDATE events SET province = 'Lam Sơn' WHERE province = 'Hà Nội'",
    "quote_matches_text": "UPDATE dates SET start_offset = start_offset + 1, end_offset = end_offset + 1",
    "search_finds_articles": "DELETE FROM search_articles WHERE document = 0",
}


# an audit of several tables finds what breaks its rule in each of them
ELSEWHERE = [
    *(("edtf_valid", f"UPDATE {table} SET {column} = '2021-13-01'")
      for table, column in (("dates", "value"), ("time_expressions", "value"), ("events", "date"))),
    ("evidence_in_text", "UPDATE event_said SET end_offset = 100000"),
    *(("label_known", f"UPDATE {table} SET {column} = 'hymn'") for table, column in
      (("event_types", "type"), ("events", "format"), ("blocks", "kind"), ("blocks", "level"), ("leader_acts", "act"),
       ("awards", "category"), ("dates", "role"))),
    ("label_known", "INSERT INTO article_issues VALUES ('article', 'hymn', 'detail', 'capture')"),
    *(("parts_have_whole", f"UPDATE {table} SET {column} = 'none'") for table, column in
      (("event_types", "event_id"), ("event_blocks", "event_id"), ("event_evidence", "mention_id"),
       ("event_units", "event_id"), ("event_said", "mention_id"), ("event_reports", "mention_id"),
       ("block_members", "mention_id"), ("leader_titles", "mention_id"), ("leader_acts", "mention_id"))),
    *(("mention_has_thing", f"DELETE FROM {table}") for table in
      ("block_mentions", "person_mentions", "movement_mentions", "award_mentions", "documents", "block_years",
       "persons", "movements", "award_grants", "units")),
    ("mention_has_thing", "INSERT INTO person_mentions SELECT * FROM person_mentions"),
    *(("quote_matches_text", f"UPDATE {table} SET quote = 'hymn'") for table in
      ("leader_acts", "time_expressions", "named_documents", "document_anaphors")),
]  # fmt: skip


def test_every_audit_has_a_sentence_and_something_that_makes_it_fail() -> None:
    found = {audit.name: audit.sentence for audit in audits()}
    assert found.keys() == SPOILED.keys()
    assert {bound.audit for bound in bounds()} == {name for name in found if name.startswith(("min_", "max_"))}
    assert {audit.severity for audit in audits() if audit.name.startswith("min_")} == {"fatal"}
    assert {audit.name for audit in audits() if audit.severity == "warning"} == {
        name for name in found if name.startswith("max_")
    }
    assert all(sentence.endswith(".") and len(sentence.split()) > 5 for sentence in found.values())


def test_a_sound_registry_passes(registry: duckdb.DuckDBPyConnection) -> None:
    assert run_audits(registry) == ()


@pytest.mark.parametrize(("name", "spoil"), [*SPOILED.items(), *ELSEWHERE])
def test_an_audit_finds_what_breaks_its_rule(writable: duckdb.DuckDBPyConnection, name: str, spoil: str) -> None:
    writable.execute(spoil)
    findings = {finding.audit: finding for finding in run_audits(writable)}
    assert name in findings
    assert findings[name].count >= 1
    assert findings[name].rows


def _with_province(name: str) -> Callable[..., dict[str, object]]:
    def found(article: object) -> dict[str, object]:
        values = dict(FOUND[LAUNCH.url](article))  # type: ignore[arg-type]  # an article
        return values | {"events": tuple(event.model_copy(update={"province": name}) for event in values["events"])}

    return found


def test_a_failed_audit_publishes_nothing_and_names_the_rows(tmp_path: Path) -> None:
    home = Home(tmp_path)
    archive(home, PAGES)
    prefill(home, FOUND | {LAUNCH.url: _with_province("Lam Sơn")})
    with pytest.raises(AuditError, match=r"kiểm tra province_known \(Tên tỉnh.*\): 1 dòng: .*province='Lam Sơn'"):
        build(home)
    assert {path.name for path in home.root.iterdir()} == {"archive", "extractions", "readings", ".build.lock"}


def test_a_failed_audit_leaves_the_old_registry_in_place(tmp_path: Path) -> None:
    home, _ = published(tmp_path, PAGES[:2])
    before = home.registry.read_bytes()
    archive(home, PAGES[2:])
    prefill(home, FOUND | {LAUNCH.url: _with_province("Lam Sơn")})
    with pytest.raises(AuditError):
        build(home)
    assert home.registry.read_bytes() == before
    assert not home.history.exists()
    assert not list(tmp_path.glob(".build-*"))


def test_what_is_only_a_warning_is_published_and_kept_beside_the_data(tmp_path: Path) -> None:
    home = Home(tmp_path)
    archive(home, PAGES)
    prefill(home)
    (home.archive / "torn.warc.gz").write_bytes(b"\x1f\x8b torn")
    with patched_bounds({"max_failures": {"least": 1, "share": 0.01}}):
        build(home)
    with duckdb.connect(str(home.registry), read_only=True) as connection:
        results = connection.execute("SELECT name, severity, finding_count, sample FROM check_results").fetchall()
    broken = {name: (severity, count, sample) for name, severity, count, sample in results if count}
    assert broken == {"max_failures": ("warning", 1, "failures=1, articles=5")}
    assert len(results) == len(audits())


@contextmanager
def patched_bounds(values: Mapping[str, Mapping[str, float]]) -> Iterator[None]:
    """The audits with other bounds: the samples are few."""
    changed = tuple(replace(audit, bounds=values.get(audit.name, audit.bounds)) for audit in audits())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pipeline.registry.audit.audits", lambda: changed)
        yield
