"""Doubts about the reading of a page, from its bytes in the archive to a row that people see."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from models import Article, Issue
from pipeline.demo.cms_pages import render, url_of
from pipeline.home import Home
from pipeline.registry import build
from pipeline.registry.query import run
from spiders.archive import ArchiveWriter
from spiders.cms.shared.compose import Piece, joined

ARTICLE = Article(
    key="k",
    title="Cụm thi đua số 2 họp giao ban",
    text="Cụm thi đua số 2 họp giao ban",
    published_at=datetime(2024, 3, 5, 1, 30, tzinfo=UTC),
)
BODY = "Sáng 05/3/2024, Cụm thi đua số 2 họp giao ban tại Trường THPT Đồi Thông, chín trường về dự đông đủ."


def page(variant: str, *changes: tuple[str, str]) -> tuple[str, bytes]:
    whole, parts = joined(ARTICLE.title, [Piece("body", BODY)])
    article = ARTICLE.model_copy(update={"text": whole, "parts": parts, "key": variant})
    source = render(variant, article).decode()
    for old, new in changes:
        assert old in source
        source = source.replace(old, new)
    return url_of(variant, article), source.encode()


@pytest.mark.parametrize(
    ("variant", "changes", "expected"),
    [
        ("nukeviet4", [], []),
        (
            "nukeviet4",
            [("05/03/2024 08:30", "06/03/2024 09:00"), ("2024-03-05+0708:30:00", "2024-03-07+0708:30:00")],
            [("published_disagree", "Các chỗ ghi thời điểm đăng không khớp")],
        ),
        ("nukeviet_savefile", [], [("published_one_place", "Chỉ một chỗ ghi thời điểm đăng")]),
    ],
)
def test_places_that_disagree_are_a_row(
    tmp_path: Path, variant: str, changes: list[tuple[str, str]], expected: list[tuple[str, str]]
) -> None:
    home = Home(tmp_path)
    home.ensure()
    url, body = page(variant, *changes)
    with ArchiveWriter(home.archive, "test") as writer:
        writer.resource(url, "text/html", body, datetime(2024, 4, 1, tzinfo=UTC))
    build(home, workers=1)
    sql = (
        "SELECT issue.issue, label.label_vi FROM article_issues AS issue "
        "JOIN labels AS label ON label.field = 'issue' AND label.code = issue.issue JOIN articles USING (article_id)"
    )
    assert [tuple(row) for row in run(home, sql).rows] == expected
    assert [row[0] for row in run(home, "SELECT count(*) FROM failures").rows] == [0]


def test_an_issue_is_no_content() -> None:
    doubted = ARTICLE.model_copy(update={"issues": (Issue(code="published_one_place", detail="visible"),)})
    assert doubted.content_hash == ARTICLE.content_hash
