"""Copies are counted apart from independent reports, of whatever thing they speak; undated ones are counted too."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from models import Article, Award, Block, DocumentRef, Leader, Theme
from pipeline.home import Home
from pipeline.registry import build
from pipeline.registry.query import run
from tests.registry.samples import Page, archive, at, prefill

_FACTS = (
    "Ông Nông Thế Khải, Giám đốc Sở, trao Bằng khen cho Trường THPT Đồi Thông theo Kế hoạch số 31/KH-SGDĐT; Cụm thi "
    "đua số 2 hưởng ứng phong trào “Lớp học xanh”, các lớp cùng trồng cây trước sân và bên hàng rào phía đông."
)
_OTHER = (
    "Phong trào “Lớp học xanh” đến với Cụm thi đua số 2 từ Kế hoạch số 31/KH-SGDĐT. Tại buổi gặp mặt, Trường THPT Đồi "
    "Thông đón nhận Bằng khen do ông Nông Thế Khải, Giám đốc Sở, đưa tận tay thầy hiệu trưởng cùng lời chúc mừng."
)
PAGES = (
    Page("https://socaobang.edu.vn/tin/1", "Trao thưởng đầu năm", _FACTS, "2025-09-10T08:00:00+07:00"),
    Page("https://langson.edu.vn/tin/9", "Cao Bằng trao thưởng", _FACTS, "2025-10-02T08:00:00+07:00"),  # copied
    Page("https://socaobang.edu.vn/tin/2", "Niềm vui ở một ngôi trường", _OTHER, "2025-09-11T08:00:00+07:00"),
    Page("https://socaobang.edu.vn/tin/3", "Góc ảnh", "Ảnh đẹp của phong trào “Lớp học xanh”.", None),
)


def _found(article: Article) -> Mapping[str, Any]:
    movement = at(article, Theme, "Lớp học xanh", kind="movement", text="Lớp học xanh")
    if "Góc ảnh" in article.text:
        return {"themes": (movement,)}
    plan = at(
        article,
        DocumentRef,
        "31/KH-SGDĐT",
        number="31/KH-SGDĐT",
        type="Kế hoạch",
        issuer="Sở Giáo dục và Đào tạo Cao Bằng",
        issued_on="2025-09-01",
        key="31/KH-SGDĐT",
        serial="31",
        year=2025,
        form="Kế hoạch",
        bodies=("Sở Giáo dục và Đào tạo",),
        level="province",
    )
    block = at(
        article,
        Block,
        "Cụm thi đua số 2",
        name="Cụm thi đua số 2",
        kind="cum",
        number=2,
        level="province",
        members=("Trường THPT Đồi Thông", "Trường THPT Suối Bạc"),
    )
    leader = at(
        article,
        Leader,
        "Nông Thế Khải",
        name="Nông Thế Khải",
        titles=("Giám đốc",),
        organisations=("Sở Giáo dục và Đào tạo Cao Bằng",),
    )
    award = at(
        article,
        Award,
        "Bằng khen",
        award="Bằng khen",
        recipient="Trường THPT Đồi Thông, tỉnh Cao Bằng",
        grantor="Bộ Giáo dục và Đào tạo",
        category="certificate",
    )
    return {
        "themes": (movement,),
        "document_refs": (plan,),
        "blocks": (block,),
        "leaders": (leader,),
        "awards": (award,),
    }


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """Three reports of one day, one of them copied elsewhere a month later, and an undated page."""
    home = Home(Path(tmp_path_factory.mktemp("copied")))
    archive(home, PAGES)
    prefill(home, {page.url: _found for page in PAGES})
    build(home)
    return home


@pytest.mark.parametrize(
    ("table", "counts"),
    [
        ("documents", "article_count"),
        ("v_documents_cited", "article_count"),
        ("v_van_ban_duoc_vien_dan", "so_bai"),
        ("persons", "article_count"),
        ("posts", "report_count"),
        ("v_posts", "report_count"),
        ("v_chuc_vu", "so_bai_dua_tin"),
        ("award_grants", "report_count"),
        ("block_years", "report_count"),
        ("v_block_years", "report_count"),
        ("v_cum_khoi_theo_nam_hoc", "so_bai_dua_tin"),
    ],
)
def test_a_copy_is_no_report_of_its_own(copied: Home, table: str, counts: str) -> None:
    copies = "so_bai_chep" if counts.startswith("so_") else "copy_count"
    assert run(copied, f"SELECT {counts}, {copies} FROM {table}").rows == ((2, 1),)


def test_a_movement_is_counted_without_copies_and_with_what_has_no_day(copied: Home) -> None:
    assert run(copied, "SELECT article_count, copy_count FROM movements").rows == ((3, 1),)
    months = (
        "SELECT CAST(month AS VARCHAR), province, article_count, copy_count FROM v_movements_by_month "
        "ORDER BY month NULLS LAST"
    )
    assert run(copied, months).rows == (
        ("2025-09-01", "Cao Bằng", 2, 0),
        ("2025-10-01", "Lạng Sơn", 0, 1),
        (None, "Cao Bằng", 1, 0),
    )
