"""What is said to be missing, and what is not: a crawl that did not see all, days before, and too few to compare."""

from datetime import timedelta
from pathlib import Path

import pytest

from pipeline.home import Home
from pipeline.registry.absence import absence_bounds, school_activities
from pipeline.registry.query import run
from pipeline.registry.sql_files import scripts
from tests.registry.asked import DEPARTMENTS, EMPTY, NEWS, NIGHTS, SEEN, UNREAD, News, Nights, asked, cluster

EARLY = SEEN - timedelta(days=40)  # before most had signed, and before the plans were cited
FEWER = "sogddt.sonla.gov.vn"  # left out of those to compare
PLEDGES = "SELECT province FROM {} WHERE missing_code = 'pledge_signing' AND who_kind = 'Sở' ORDER BY ALL"


def _all(home: Home, sql: str) -> list[tuple[object, ...]]:
    return list(run(home, sql).rows)


def _unknown(home: Home) -> dict[object, object]:
    rows = _all(home, "SELECT province, reason_code FROM v_unknown_absence WHERE missing_code = 'pledge_signing'")
    return {province: reason for province, reason in rows if province in DEPARTMENTS.values()}


def test_a_department_without_a_pledge_is_named_when_most_have_theirs(answering: Home) -> None:
    assert _all(answering, PLEDGES.format("v_absent_activities")) == [("Lạng Sơn",)]  # Thái Nguyên's was late, but is
    assert _unknown(answering) == {"Thanh Hóa": "never_complete", "Hà Tĩnh": "no_news_that_year"}


def test_of_a_province_that_is_no_more_nothing_is_expected(answering: Home) -> None:
    years = _all(answering, "SELECT DISTINCT school_year FROM expected_activities WHERE province = 'Bắc Kạn'")
    assert years == [("2024-2025",)]


def test_what_most_do_not_have_yet_nobody_lacks(answering: Home) -> None:
    counts = "SELECT DISTINCT had_count, compared_count, most_by FROM expected_activities WHERE {}"
    launches = "activity = 'campaign_launch' AND school_year = '2025-2026' AND level = 'province' AND has_news"
    assert _all(answering, counts.format(f"{launches} AND subject_kind = 'department'")) == [(1, 5, None)]
    assert {code for (code,) in _all(answering, "SELECT missing_code FROM v_absent_activities")} == {"pledge_signing"}


def test_numbers_between_cited_ones_are_gaps_of_an_issuer_whose_site_was_read(answering: Home) -> None:
    gaps = _all(answering, "SELECT province, first_missing, last_missing, missing_count FROM v_document_gaps")
    assert gaps == [("Điện Biên", 1206, 1206, 1), ("Điện Biên", 1208, 1209, 2)]
    assert _all(answering, "SELECT count(*) FROM document_gaps WHERE last_complete IS NULL") == [(2,)]  # Thanh Hóa's


def test_a_site_is_silent_against_its_own_rhythm_or_when_nothing_was_ever_found(answering: Home) -> None:
    silent = _all(answering, "SELECT site, usual_days, silent_days, complete_since FROM v_silent_sites ORDER BY site")
    assert silent == [(EMPTY, None, 0, 1), ("hatinh.edu.vn", 3, 301, 1)]


@pytest.fixture(scope="module")
def early(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """Read to the end forty days ago, and only in part since."""
    nights: Nights = {site: [(EARLY, site != UNREAD), (SEEN, False)] for site in DEPARTMENTS}
    return asked(tmp_path_factory.mktemp("early"), nights=nights)


def test_a_complete_crawl_before_the_day_proves_nothing(early: Home) -> None:
    assert _all(early, PLEDGES.format("v_absent_activities")) == []
    assert _unknown(early)["Lạng Sơn"] == "not_complete_since"
    assert _all(early, "FROM v_document_gaps") == []
    assert _all(early, "SELECT count(*) FROM document_gaps WHERE last_complete < needed_by") == [(2,)]
    assert _all(early, "SELECT site, silent_days FROM v_silent_sites") == [("hatinh.edu.vn", 261)]


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """One department less, one plan less, and too few days with news to know a rhythm."""
    left_out = ("Bản tin ngày 2/", "Bản tin ngày 5/", "Bản tin ngày 8/", "Bản tin ngày 11/")
    news = [_without_plans(one) for one in NEWS if one.site != FEWER and not one.title.startswith(left_out)]
    return asked(tmp_path_factory.mktemp("few"), news, {**NIGHTS, EMPTY: [(SEEN, False)], FEWER: [(SEEN, False)]})


def _without_plans(news: News) -> News:
    return news._replace(mentions=lambda _: {}) if news.title == "Triển khai tháng thi đua cao điểm" else news


def test_with_too_few_to_compare_nothing_is_said(few: Home) -> None:
    for view in ("v_absent_activities", "v_unknown_absence", "v_document_gaps", "v_silent_sites"):
        assert _all(few, f"FROM {view}") == [], view
    assert _all(few, "SELECT DISTINCT compared_count FROM expected_activities WHERE province = 'Lạng Sơn' "
                "AND school_year = '2025-2026'") == [(4,)]  # fmt: skip


def test_a_block_is_compared_with_blocks_of_its_level(tmp_path: Path) -> None:
    schools = ("Đồi Thông", "Suối Bạc", "Nậm Sương", "Bản Mây", "Khau Vai", "Pò Tấu", "Nà Lềnh")
    doings = [("ký giao ước", "pledge_signing")] * 5 + [("họp giao ban", "briefing")] * 2
    blocks = [_of_block(number, *rest) for number, rest in enumerate(zip(schools, doings, strict=True), 1)]
    elsewhere = blocks[6]._replace(site="tin.test", title="Tin ngắn: Cụm thi đua số 7 họp giao ban năm học 2024-2025")
    home = asked(tmp_path, [*blocks, elsewhere])
    found = "SELECT who, most_by::VARCHAR, had_count, compared_count FROM v_absent_activities WHERE who_kind <> 'Sở'"
    assert _all(home, found) == [("Cụm thi đua số 6", "2024-09-14", 5, 6)]
    doubt = "SELECT who, reason_code, sites FROM v_unknown_absence WHERE who_kind <> 'Sở'"
    assert _all(home, doubt) == [("Cụm thi đua số 7", "never_complete", "socaobang.edu.vn; tin.test")]


def _of_block(number: int, school: str, doing: tuple[str, str]) -> News:
    name = f"Cụm thi đua số {number}"
    return News(
        "socaobang.edu.vn",
        f"2024-09-{10 + number}",
        f"{name} {doing[0]} năm học 2024-2025",
        f"Trường THPT {school} làm cụm trưởng.",
        (doing[1],),
        {"school_year": "2024-2025", "blocks": (name,), "province": "Cao Bằng"},
        cluster(f"Trường THPT {school}", number),
    )


def test_without_a_ledger_nothing_is_said(home: Home) -> None:
    for view in ("v_absent_activities", "v_unknown_absence", "v_document_gaps", "v_silent_sites"):
        assert _all(home, f"FROM {view}") == [], view


def test_every_bound_is_asked_for_and_every_activity_has_its_label(home: Home) -> None:
    sql = "".join(script.sql for folder in ("derived", "views") for script in scripts(folder))
    assert [bound.name for bound in absence_bounds() if f"absence_bound('{bound.name}')" not in sql] == []
    labels = {code for (code,) in _all(home, "SELECT code FROM labels WHERE field = 'school_activity'")}
    assert {row.activity for row in school_activities()} == labels
